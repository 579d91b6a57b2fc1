"""The ladder over one engine and one glossary."""

from __future__ import annotations

import contextlib
import datetime as dt
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace

from glossary.concepts import Enforce, TermMatch
from glossary.edits import Edit, apply_edits
from glossary.repairing import repairs, without_forbidden
from glossary.styling import style_of
from glossary.termbase import Termbase
from models.base import Capability, Decoding, Engine, Hypothesis, Interruptible, Request
from models.doubts import find_doubts
from workbench.services.date_lines import translate_date
from workbench.services.enforcing.articles import needed_articles
from workbench.services.enforcing.attending import attended_repair
from workbench.services.enforcing.by_rule import changed_numbers
from workbench.services.enforcing.capitals import capitals, first_capital
from workbench.services.enforcing.circling import against_circles, circles
from workbench.services.enforcing.clauses import divide_clauses, join_clauses
from workbench.services.enforcing.dividing import GROUP_CHARACTERS, DividedSource, divide_source, in_groups, mean
from workbench.services.enforcing.drafts import EnforcedDraft, placed_in_parts, put_in_parts
from workbench.services.enforcing.kazakh_forms import changed_forms, kazakh_edits
from workbench.services.enforcing.numbering import Numbering, number_stand_ins
from workbench.services.enforcing.policy import LadderSettings
from workbench.services.enforcing.recasting import recast
from workbench.services.enforcing.renderings import Renderings
from workbench.services.enforcing.scoring import Drafted, try_scored
from workbench.services.enforcing.splicing import Splicing
from workbench.services.enforcing.standing_in import Copy, Span, StandingIn, rounds
from workbench.services.enforcing.weighing import Case, Trial, Weighing, decisions
from workbench.services.terms_alone import terms_alone

_Step = Callable[[Sequence[Case], Callable[[], None]], None]


def _nothing() -> None:
    return None


class Ladder:
    """Drafts texts of one direction; without a termbase it only translates."""

    def __init__(
        self,
        engine: Engine,
        termbase: Termbase | None,
        source: str,
        target: str,
        settings: LadderSettings | None = None,
    ) -> None:
        self.engine = engine
        self.source = source
        self.target = target
        self.settings = settings or LadderSettings()
        self._can = engine.info.capabilities
        empty = termbase if termbase is not None else Termbase(())
        self._weighing = Weighing(empty, source, target, forced_too_far=self.settings.forced_too_far)
        self._renderings = Renderings(engine, source, target)
        numbers = number_stand_ins(source, target)
        self._standing_in = StandingIn(engine.info.stand_ins, empty, source, target, numbers)
        self._numbering = Numbering(engine, self._weighing, self._standing_in, self.settings.hypotheses)
        self._splicing = Splicing(engine, self._weighing, self.settings.splice_places)
        self.termbase = empty
        self.glossary_revision = empty.revision
        self._of_days: dict[dt.date, Ladder] = {}

    def on(self, day: dt.date | None) -> Ladder:
        """Return the ladder that writes terms as on a day (a document's date); this one for None."""
        if day is None or day == self.termbase.date:
            return self
        if day not in self._of_days:
            dated = self.termbase.using(date=day, profiles=self.termbase.profiles)
            made = Ladder(self.engine, dated, self.source, self.target, self.settings)
            made._renderings = self._renderings  # what the model says of itself has no date
            self._of_days[day] = made
        return self._of_days[day]

    def draft(
        self,
        sources: Sequence[str],
        check: Callable[[], None] = _nothing,
        mentioned: Sequence[Collection[str]] = (),
    ) -> list[EnforcedDraft]:
        """Draft a batch. ``check`` is called between decodings and raises to cancel. Raises ModelError.

        ``mentioned`` are the persons named in full before each source; nobody where it is left out.
        """
        with self.engine.interruptible(check) if isinstance(self.engine, Interruptible) else contextlib.nullcontext():
            return self._draft(sources, check, mentioned)

    def _draft(
        self, sources: Sequence[str], check: Callable[[], None], mentioned: Sequence[Collection[str]]
    ) -> list[EnforcedDraft]:
        known = mentioned or [()] * len(sources)
        divided = [divide_source(self.engine, source, self.source, self.target) for source in sources]
        parts = [(part, before) for one, before in zip(divided, known, strict=True) for part in one.parts]
        drafts: list[EnforcedDraft] = []
        # A group at a time, so that a cancel is felt within a group also inside one endless sentence.
        for group in in_groups(parts, GROUP_CHARACTERS if any(len(one.parts) > 1 for one in divided) else 0):
            check()
            drafts += self._draft_parts(group, check)
        results = []
        for one, before in zip(divided, known, strict=True):
            mine, drafts = drafts[: len(one.parts)], drafts[len(one.parts) :]
            results.append(mine[0] if len(mine) == 1 else self._joined(one, mine, before))
        return results

    def _draft_parts(
        self, parts: Sequence[tuple[str, Collection[str]]], check: Callable[[], None], *, clauses: bool = False
    ) -> list[EnforcedDraft]:
        """Draft parts of sources; ``clauses`` says that they are parts of a sentence, which are not divided again."""
        cases = [self._weighing.case(source, before) for source, before in parts]
        decoded = [case for case in cases if not self._by_rule(case)]
        self._plain(decoded)
        self._cured(decoded)
        self._retried(decoded, check)
        if self.settings.repair:
            self._mended([case for case in decoded if not self._weighing.settled(case)])
        for step in self._steps():
            unsettled = [case for case in decoded if not self._weighing.settled(case)]
            if unsettled:
                check()
                step(unsettled, check)
        if self.settings.numbers:
            self._counted(decoded, check)
        if self.settings.retry and not clauses:
            self._by_clauses(decoded, check)
        if self.target == "kk" and self.settings.splice and Capability.PREFIX in self._can:
            recast(self.engine, self._weighing, decoded)
        return [self._result(case) for case in cases]

    def _steps(self) -> Iterator[_Step]:
        """Yield the steps that are switched on and that the engine can do, what is known to work with it first."""
        one = self.settings
        if one.annotated and Capability.ANNOTATED in self._can:
            yield self._annotated
        if one.stand_in and self._standing_in:
            yield self._stood_in
        if one.n_best and self._may_wait and Capability.N_BEST in self._can:
            yield self._n_best
        # Stand-ins are named for a model that cannot copy what is written into its source.
        if one.code_switched and not (one.stand_in and self._standing_in):
            yield self._code_switched
        if one.repair:
            yield self._repaired
        if one.splice and Capability.PREFIX in self._can:
            yield self._spliced

    @property
    def _may_wait(self) -> bool:
        """Say whether the plain source is decoded once at first: a step that works better comes before its n-best."""
        annotated = self.settings.annotated and Capability.ANNOTATED in self._can
        return annotated or (self.settings.stand_in and bool(self._standing_in))

    def _by_rule(self, case: Case) -> bool:
        """Write a source that is a date, or terms and nothing else, which needs no model; say whether it was one."""
        if not self.settings.finish:
            return False
        made = None if case.matches else translate_date(case.source, self.source, self.target)
        step = "already" if made else "glossary"
        made = made or terms_alone(case.source, self.termbase, self.source, self.target, binding=True)
        if not made:
            return False
        judged = self._weighing.judge(case, made)
        if judged.missing:
            return False
        self._weighing.admit(case, judged, 0.0, (), step)
        return True

    def _joined(
        self, divided: DividedSource, drafts: Sequence[EnforcedDraft], mentioned: Collection[str]
    ) -> EnforcedDraft:
        """Join the drafts of a long source's parts, and judge the whole: what a cut tore apart is missing there."""
        case = self._weighing.case(divided.source, mentioned)
        text = divided.join([draft.text for draft in drafts])
        steps = {
            (decision.concept, decision.start + offset): decision.step
            for draft, offset in zip(drafts, divided.offsets, strict=True)
            for decision in draft.decisions
            if decision.satisfied
        }
        verdicts = self._weighing.judge(case, text).verdicts
        made = [steps.get((verdict.match.concept.id, verdict.match.start), "already") for verdict in verdicts]
        weights = [max(1, len(draft.text)) for draft in drafts]
        return EnforcedDraft(
            source=divided.source,
            text=text,
            plain=divided.join([draft.plain for draft in drafts]),
            score=mean([draft.score for draft in drafts], weights),
            plain_score=mean([draft.plain_score for draft in drafts], weights),
            doubts=tuple(dict.fromkeys(doubt for draft in drafts for doubt in draft.doubts)),
            plain_doubts=tuple(dict.fromkeys(doubt for draft in drafts for doubt in draft.plain_doubts)),
            decisions=decisions(verdicts, made, self._weighing.expected),
            placed=placed_in_parts(drafts, divided.offsets),
            put_in=put_in_parts(drafts),
        )

    def _decoding(self, hypotheses: int) -> Decoding:
        n_best = hypotheses if Capability.N_BEST in self._can else 1
        return Decoding(beam=self.settings.beam, hypotheses=n_best)

    def _translate(
        self, requests: Sequence[tuple[Case, Request]], hypotheses: int, *, attention: bool = False
    ) -> list[list[Hypothesis]]:
        """Decode requests in one call of the engine; those of cases that went in circles in another."""
        decoding = replace(self._decoding(hypotheses), attention=attention)
        if hypotheses > 1:
            decoding = replace(decoding, beam=min(decoding.beam, hypotheses))
        found: dict[int, list[Hypothesis]] = {}
        for loops in (False, True):
            group = [n for n, (case, _) in enumerate(requests) if case.loops is loops]
            if group:
                how = against_circles(decoding, requests[group[0]][0])
                few = [requests[n][1] for n in group]
                found |= dict(zip(group, self.engine.translate(few, self.source, self.target, how), strict=True))
        return [found[n] for n in range(len(requests))]

    def _plain(self, cases: Sequence[Case]) -> None:
        """Decode the plain source (steps 2 and 3).

        Once, all texts in one call, where a better way than the n-best may follow; else n-best at once, where a
        required term asks for it.
        """
        n_best = self.settings.n_best and not self._may_wait
        for asks in (True, False) if n_best else (None,):
            group = [case for case in cases if asks is None or bool(case.required()) is asks]
            if not group:
                continue
            requests = [Request(case.source, terms=self._terms(case)) for case in group]
            decoding = self._decoding(self.settings.hypotheses if asks else 1)
            found = self.engine.translate(requests, self.source, self.target, decoding)
            for case, request, hypotheses in zip(group, requests, found, strict=True):
                self._admit_all(case, hypotheses, "prompted" if request.terms else "already")

    def _admit_all(self, case: Case, hypotheses: Sequence[Hypothesis], first: str) -> None:
        for n, hypothesis in enumerate(hypotheses):
            judged = self._weighing.judge(case, hypothesis.text)
            step = "n-best" if n and first == "already" else first
            self._weighing.admit(case, judged, hypothesis.score, hypothesis.doubts, step)

    def _n_best(self, cases: Sequence[Case], check: Callable[[], None]) -> None:  # noqa: ARG002 - one call
        """Decode several hypotheses of the plain source, where the first one and what the engine does best failed.

        With their attention where the repair may ask for it: it costs less than to decode once more.
        """
        attention = self.settings.repair and Capability.ATTENTION in self._can
        requests = [(case, Request(case.source, terms=self._terms(case))) for case in cases]
        found = self._translate(requests, self.settings.hypotheses, attention=attention)
        for (case, _), hypotheses in zip(requests, found, strict=True):
            self._admit_all(case, hypotheses, "n-best")
            if attention and case.plain is not None and not case.loops:
                case.attention = next((one for one in hypotheses if one.text == case.plain.text), None)

    def _retried(self, cases: Sequence[Case], check: Callable[[], None]) -> None:
        """Decode again, with repetition forbidden, what went round in circles; so is all that follows for it."""
        again = [case for case in cases if circles(case.plain)] if self.settings.retry else []
        if not again:
            return
        check()
        for case in again:
            case.loops = True
        requests = [(case, Request(case.source, terms=self._terms(case))) for case in again]
        for case, hypotheses in zip(again, self._translate(requests, 1), strict=True):
            self._admit_all(case, hypotheses, "retried")

    def _cured(self, cases: Sequence[Case]) -> None:
        """Write the preferred term for a forbidden one that the model chose by itself."""
        if not self.settings.finish:
            return
        cured = []
        for case in cases:
            best = self._weighing.best(case)
            text = self._without_forbidden(case, best.text) if best.forbidden else best.text
            if text != best.text:
                cured.append(Drafted(case, text, best.doubts, best))
        self._scored(cured, "repaired")

    def _mended(self, cases: Sequence[Case]) -> None:
        """Repair what needs no decoding, before anything is decoded again: a name misspelled, left over, ill inflected.

        It costs a score, and the draft stays what the model said.
        """
        drafts: list[Drafted] = []
        for case in cases:
            base = self._weighing.best(case)
            text, guessed = self._rewritten(case, base)
            if text != base.text and not guessed:
                drafts.append(Drafted(case, text, base.doubts, base))
        self._scored(drafts, "repaired")

    def _rewritten(self, case: Case, base: Trial) -> tuple[str, frozenset[int]]:
        """Return a trial's text with what is certain put right, and the matches whose Kazakh case was a guess."""
        missing = [case.matches[n] for n in self._weighing.missing(case, base)]
        made = repairs(self.termbase, missing, case.source, base.text, self.target)
        guessed = frozenset(case.matches.index(one.match) for one in made if one.guessed)
        return apply_edits(base.text, [one.edit for one in made]), guessed

    def _without_forbidden(self, case: Case, text: str) -> str:
        verdicts = self._weighing.judge(case, text).verdicts
        return apply_edits(text, without_forbidden(self.termbase, verdicts, text, self.target))

    def _annotated(self, cases: Sequence[Case], check: Callable[[], None]) -> None:  # noqa: ARG002 - one call
        """Write each missing term's translation beside it, as the model was taught to read it, and inflect, it."""
        requests = []
        for case in cases:
            missing = self._weighing.missing(case, self._weighing.best(case))
            # A term that stands already is named too where its neighbour is not: the copy is another text.
            wanted = sorted({*missing, *case.required()}, key=lambda n: case.matches[n].start)
            written = [(case.matches[n], self._weighing.expected(case.matches[n])) for n in wanted]
            annotations = tuple((match.start, match.end, text) for match, text in written if text)
            if missing and annotations:
                requests.append((case, Request(case.source, annotations=annotations)))
        found = self._translate(requests, self.settings.hypotheses) if requests else []
        self._scored(
            [
                Drafted(case, one.text, one.doubts, score=one.score)
                for (case, _), hypotheses in zip(requests, found, strict=True)
                for one in hypotheses
            ],
            "annotated",
        )

    def _terms(self, case: Case) -> tuple[tuple[str, str], ...]:
        """Return the terms of a text for an engine that takes them with the request."""
        if Capability.TERMS not in self._can:
            return ()
        return tuple(
            dict.fromkeys(
                (match.surface, self._weighing.expected(match))
                for match in case.matches
                if match.concept.enforce is not Enforce.INFORM and self._weighing.expected(match)
            )
        )

    def _stood_in(self, cases: Sequence[Case], check: Callable[[], None]) -> None:
        """Let names that the model knows stand in for those it does not (step 2, for models that cannot copy).

        In stages, each for what the one before left: all missing terms, in turns of names; all but one, since a model
        often says by itself what one stand-in too many makes it lose; and with the terms that got lost on the way.
        """
        wanted = {id(case): set(self._weighing.missing(case, self._weighing.best(case))) for case in cases}
        tried: set[tuple[int, str]] = set()
        lost: dict[int, Counter[Span]] = {id(case): Counter() for case in cases}
        for stage, turns in rounds(self.settings.stand_in_turns):
            copies: list[tuple[Case, Copy]] = []
            for case in cases:
                if self._weighing.settled(case):
                    continue
                units = self._standing_in.units(case.source, case.matches, wanted[id(case)])
                for copy in self._standing_in.copies(case.source, units, stage, turns, lost[id(case)]):
                    if (id(case), copy.text) not in tried:
                        tried.add((id(case), copy.text))
                        copies.append((case, copy))
            if copies:
                check()
                self._try_copies(copies, wanted, lost)

    def _try_copies(
        self, copies: Sequence[tuple[Case, Copy]], wanted: dict[int, set[int]], lost: dict[int, Counter[Span]]
    ) -> None:
        requests = [(case, Request(copy.text)) for case, copy in copies]
        drafts: list[Drafted] = []
        found = self._translate(requests, self.settings.hypotheses)
        for (case, copy), hypotheses in zip(copies, found, strict=True):
            assert case.plain is not None
            for hypothesis in hypotheses:
                lost[id(case)].update(self._standing_in.lost(copy, hypothesis))
                text = self._standing_in.put_back(copy, hypothesis, case.plain.text)
                if text is not None:
                    drafts.append(Drafted(case, text, hypothesis.doubts, score=hypothesis.score))
        for drafted, trial in self._scored(drafts, "stand-in"):
            wanted[id(drafted.case)] |= set(self._weighing.missing(drafted.case, trial))

    def _code_switched(self, cases: Sequence[Case], check: Callable[[], None]) -> None:
        """Write the missing terms into a copy of the source (step 2, where the plain n-best fails)."""
        copies = []
        for case in cases:
            best = self._weighing.best(case)
            edits = [
                Edit(case.matches[n].start, case.matches[n].end, self._weighing.expected(case.matches[n]))
                for n in self._weighing.missing(case, best)
            ]
            copies.append((case, Request(apply_edits(case.source, edits), terms=self._terms(case))))
        found = self._translate(copies, self.settings.hypotheses)
        check()
        drafts = [
            Drafted(case, hypothesis.text, hypothesis.doubts, score=hypothesis.score)
            for case, hypotheses in zip(cases, found, strict=True)
            for hypothesis in hypotheses
        ]
        self._scored(drafts, "code-switched")

    def _repaired(self, cases: Sequence[Case], check: Callable[[], None]) -> None:
        """Put the term in the place of its wrong rendering in the likeliest drafts (step 4)."""
        surfaces = {
            case.matches[n].surface for case in cases for n in self._weighing.missing(case, self._weighing.best(case))
        }
        self._renderings.learn(surfaces)
        check()
        drafts: list[Drafted] = []
        for case in cases:
            bases = [trial for trial in (case.plain, self._weighing.best(case)) if trial is not None]
            for base in dict.fromkeys(bases):
                text, guessed = self._repair(case, base)
                if text != base.text:
                    drafts.append(Drafted(case, text, base.doubts, base, guessed=guessed))
        self._scored(drafts, "repaired")
        self._attended(cases)

    def _repair(self, case: Case, base: Trial) -> tuple[str, frozenset[int]]:
        """Return the text of a trial with what could be repaired, and the matches whose Kazakh case was a guess."""
        text, guessed = self._rewritten(case, base)
        missing = [case.matches[n] for n in self._weighing.missing(case, base)]
        # Then what the model calls the term when it stands alone: one mention after the other, since a place found for
        # one may serve another.
        for _ in missing:
            verdicts = self._weighing.judge(case, text).verdicts
            taken = [span for verdict in verdicts for span in verdict.spans]
            edit = next(filter(None, (self._known_rendering(one.match, text, taken) for one in verdicts
                                      if one.match in missing and not one.satisfied)), None)  # fmt: skip
            if edit is None:
                break
            text = apply_edits(text, [edit])
        return text, guessed

    def _known_rendering(self, match: TermMatch, text: str, taken: Sequence[tuple[int, int]]) -> Edit | None:
        term = self._weighing.term(match)
        if term is None:
            return None
        return self._renderings.replacement(match.surface, term, match.concept.kind, text, taken)

    def _attended(self, cases: Sequence[Case]) -> None:
        """Put a missing term in the place of the words that look at it most, where attention says which (a hint).

        Attention costs a quarter of a decoding, so that it is asked for late, and here only where the n-best did not
        bring it: of the plain draft, which comes back the same.
        """
        left = [case for case in cases if not self._weighing.settled(case) and case.plain is not None]
        if Capability.ATTENTION not in self._can or not left:
            return
        plain = [case for case in left if not case.loops]
        requests = [(case, Request(case.source, terms=self._terms(case))) for case in plain if case.attention is None]
        found = self._translate(requests, 1, attention=True) if requests else []
        for (case, _), (hypothesis, *_) in zip(requests, found, strict=True):
            if case.plain is not None and hypothesis.text == case.plain.text:
                case.attention = hypothesis
        drafts: list[Drafted] = []
        for case in plain:
            if case.plain is None or case.attention is None:
                continue
            made = attended_repair(self._weighing, case, case.plain, self._renderings.alone)
            if made is not None:
                base = case.plain
                drafts.append(Drafted(case, made.text, base.doubts, base, guessed=made.guessed, placed=made.placed))
        self._scored(drafts, "repaired")

    def _spliced(self, cases: Sequence[Case], check: Callable[[], None]) -> None:
        """Force the term at likely places and let the model finish (step 5)."""
        for _ in range(self.settings.splice_rounds):
            open_cases = [case for case in cases if not self._weighing.settled(case)]
            check()
            if not self._splicing.round(open_cases, check):
                return

    def _counted(self, cases: Sequence[Case], check: Callable[[], None]) -> None:
        """Bring back the numbers that the best drafts lost, by a number that stands in, else by force."""
        lacking = self._numbering.lacking(cases)
        if lacking:
            check()
            self._numbering.stand_in(lacking, range(self.settings.stand_in_turns))
            check()
            self._numbering.force(lacking, check)

    def _by_clauses(self, cases: Sequence[Case], check: Callable[[], None]) -> None:
        """Draft clause by clause what goes in circles, lacks numbers or terms, or has them side by side."""
        divided: list[tuple[Case, list[tuple[int, int]]]] = []
        for case in cases:
            best = self._weighing.best(case)
            missing = self._weighing.missing(case, best)
            if case.required() and (circles(best) or best.lost_numbers or best.crowded or missing):
                found = divide_clauses(case.source, self.source, [(one.start, one.end) for one in case.matches])
                if len(found) > 1:
                    divided.append((case, found))
        if not divided:
            return
        check()
        parts = [(case.source[start:end], case.mentioned) for case, found in divided for start, end in found]
        drafts = iter(self._draft_parts(parts, check, clauses=True))
        joined = []
        for case, found in divided:
            made = [next(drafts) for _ in found]
            text = join_clauses(case.source, found, [one.text for one in made], self.target)
            doubts = find_doubts(case.source, text, (self.source, self.target))
            places = placed_in_parts(made, [start for start, _ in found])
            placed = frozenset(n for n, one in enumerate(case.matches) if (one.concept.id, one.start) in places)
            joined.append(Drafted(case, text, doubts, placed=placed, put_in=put_in_parts(made)))
        self._scored(joined, "retried")

    def _scored(self, drafts: Sequence[Drafted], step: str) -> list[tuple[Drafted, Trial]]:
        """Check the drafts and score those that could still win, against the source itself and not its copy."""
        return try_scored(self.engine, self._weighing, drafts, step)

    def _result(self, case: Case) -> EnforcedDraft:
        """Say what will be shown and what became of each term (step 6: the verdicts are those of this very text)."""
        best = self._weighing.best(case)
        plain = case.plain
        assert plain is not None
        if self.settings.finish:
            best = self._finished(case, best)
        return EnforcedDraft(
            source=case.source,
            text=best.text,
            plain=plain.text,
            score=best.score,
            plain_score=plain.score,
            doubts=best.doubts,
            plain_doubts=plain.doubts,
            decisions=self._weighing.decisions(best),
            placed=frozenset((case.matches[n].concept.id, case.matches[n].start) for n in best.placed),
            put_in=best.put_in,
        )

    def _finished(self, case: Case, best: Trial) -> Trial:
        """Return a trial with what is right by rule: forbidden terms, numbers, capitals, the project's style.

        Each change is kept only where it costs no term.
        """
        for rule in (
            self._forbidden_edits,
            self._kazakh_edits,
            self._kazakh_edits,  # what is doubled first, then the cases
            self._number_edits,
            self._capital_edits,
            self._article_edits,
            self._style_edits,
            self._first_capital,
        ):
            edits = rule(case, best)
            if not edits:
                continue
            judged = self._weighing.judge(case, apply_edits(best.text, edits))
            if len(judged.missing) <= len(self._weighing.missing(case, best)):
                made = replace(best, text=judged.text, verdicts=judged.verdicts)
                if rule == self._number_edits:
                    lost = (self._weighing.lost_numbers(case, one.text) for one in (best, made))
                    made = replace(made, put_in=best.put_in | (frozenset(next(lost)) - frozenset(next(lost))))
                best = changed_forms(best, made) if rule == self._kazakh_edits else made
        return best

    def _kazakh_edits(self, case: Case, best: Trial) -> list[Edit]:
        return kazakh_edits(self._weighing, case, best)

    def _forbidden_edits(self, case: Case, best: Trial) -> list[Edit]:  # noqa: ARG002 - one shape for all rules
        return without_forbidden(self.termbase, best.verdicts, best.text, self.target) if best.forbidden else []

    def _number_edits(self, case: Case, best: Trial) -> list[Edit]:
        taken = [span for verdict in best.verdicts for span in verdict.spans]
        return changed_numbers(case.source, best.text, (self.source, self.target), taken)

    def _capital_edits(self, case: Case, best: Trial) -> list[Edit]:  # noqa: ARG002
        return capitals(best.text, best.verdicts) if self.target == "en" else []

    def _article_edits(self, case: Case, best: Trial) -> list[Edit]:  # noqa: ARG002
        return needed_articles(best.text, best.verdicts) if self.target == "en" else []

    def _first_capital(self, case: Case, best: Trial) -> list[Edit]:
        return first_capital(case.source, best.text) if case.matches else []

    def _style_edits(self, case: Case, best: Trial) -> list[Edit]:
        return [one.edit for one in style_of(self.termbase, case.matches, best.text, self.target)]

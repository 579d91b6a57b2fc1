"""The ladder over one engine and one glossary."""

from __future__ import annotations

import contextlib
import datetime as dt
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace

from glossary.concepts import Enforce
from glossary.edits import Edit, apply_edits
from glossary.styling import style_of
from glossary.termbase import Termbase
from models.base import Capability, Decoding, Doubt, Engine, Interruptible, Request
from workbench.core.segments import TermDecision
from workbench.qa.doubtful import FORCED_TOO_FAR
from workbench.services.enforcing.capitals import capitals
from workbench.services.enforcing.dividing import GROUP_CHARACTERS, DividedSource, divide_source, in_groups, mean
from workbench.services.enforcing.renderings import Renderings
from workbench.services.enforcing.scoring import Drafted, try_scored
from workbench.services.enforcing.splicing import Splicing
from workbench.services.enforcing.standing_in import Copy, Stage, StandingIn
from workbench.services.enforcing.weighing import Case, Trial, Weighing, decisions


@dataclass(frozen=True, slots=True)
class LadderSettings:
    """How hard the ladder tries. Counts are hypotheses and places per segment and term."""

    beam: int = 4
    hypotheses: int = 4
    stand_in_turns: int = 3
    code_switched: bool = True
    repair: bool = True
    splice_places: int = 6
    splice_rounds: int = 5
    forced_too_far: float = FORCED_TOO_FAR


@dataclass(frozen=True, slots=True)
class EnforcedDraft:
    """A draft and how it came about. Scores are mean log-probabilities a token; ``plain`` is the model's own best.

    ``via`` is the text in the language in between, where a pivot went through one.
    """

    source: str
    text: str
    plain: str
    score: float
    plain_score: float
    doubts: tuple[Doubt, ...] = ()
    plain_doubts: tuple[Doubt, ...] = ()
    decisions: tuple[TermDecision, ...] = ()
    via: str = ""

    @property
    def forced(self) -> float:
        """How far the enforced text scores below the plain one, in nats a token; 0 where it does not."""
        return max(0.0, self.plain_score - self.score) if self.text != self.plain else 0.0


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
        self._standing_in = StandingIn(engine.info.stand_ins, empty, source, target)
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
        self, parts: Sequence[tuple[str, Collection[str]]], check: Callable[[], None]
    ) -> list[EnforcedDraft]:
        cases = [self._weighing.case(source, before) for source, before in parts]
        self._plain(cases)
        for step in (self._stood_in, self._code_switched, self._repaired, self._spliced):
            unsettled = [case for case in cases if not self._weighing.settled(case)]
            if unsettled:
                check()
                step(unsettled, check)
        return [self._result(case) for case in cases]

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
        )

    def _decoding(self, hypotheses: int) -> Decoding:
        n_best = hypotheses if Capability.N_BEST in self._can else 1
        return Decoding(beam=self.settings.beam, hypotheses=n_best)

    def _plain(self, cases: Sequence[Case]) -> None:
        """Decode the plain source (steps 2 and 3); n-best only where a required term asks for it."""
        for asks in (True, False):
            group = [case for case in cases if bool(case.required()) is asks]
            if not group:
                continue
            decoding = self._decoding(self.settings.hypotheses if asks else 1)
            # Attention is a hint for where to force a term, and costs as much as it says: only where that may come.
            decoding = replace(decoding, attention=asks and Capability.ATTENTION in self._can)
            requests = [Request(case.source, terms=self._terms(case)) for case in group]
            found = self.engine.translate(requests, self.source, self.target, decoding)
            for case, request, hypotheses in zip(group, requests, found, strict=True):
                for n, hypothesis in enumerate(hypotheses):
                    judged = self._weighing.judge(case, hypothesis.text)
                    step = "prompted" if request.terms else "n-best" if n else "already"
                    self._weighing.admit(case, judged, hypothesis.score, hypothesis.doubts, step, attention=hypothesis)

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
        for stage in Stage if self._standing_in else ():
            copies: list[tuple[Case, Copy]] = []
            for case in cases:
                if self._weighing.settled(case):
                    continue
                units = self._standing_in.units(case.source, case.matches, wanted[id(case)])
                for copy in self._standing_in.copies(case.source, units, stage, self.settings.stand_in_turns):
                    if (id(case), copy.text) not in tried:
                        tried.add((id(case), copy.text))
                        copies.append((case, copy))
            if copies:
                check()
                self._try_copies(copies, wanted)

    def _try_copies(self, copies: Sequence[tuple[Case, Copy]], wanted: dict[int, set[int]]) -> None:
        found = self.engine.translate(
            [Request(copy.text) for _, copy in copies], self.source, self.target,
            self._decoding(self.settings.hypotheses),
        )  # fmt: skip
        drafts: list[Drafted] = []
        for (case, copy), hypotheses in zip(copies, found, strict=True):
            assert case.plain is not None
            for hypothesis in hypotheses:
                text = self._standing_in.put_back(copy, hypothesis, case.plain.text)
                if text is not None:
                    drafts.append(Drafted(case, text, hypothesis.doubts))
        for drafted, trial in self._scored(drafts, "stand-in"):
            wanted[id(drafted.case)] |= set(self._weighing.missing(drafted.case, trial))

    def _code_switched(self, cases: Sequence[Case], check: Callable[[], None]) -> None:
        """Write the missing terms into a copy of the source (step 2, where the plain n-best fails)."""
        if not self.settings.code_switched:
            return
        copies = []
        for case in cases:
            best = self._weighing.best(case)
            edits = [
                Edit(case.matches[n].start, case.matches[n].end, self._weighing.expected(case.matches[n]))
                for n in self._weighing.missing(case, best)
            ]
            copies.append(Request(apply_edits(case.source, edits), terms=self._terms(case)))
        found = self.engine.translate(copies, self.source, self.target, self._decoding(self.settings.hypotheses))
        check()
        drafts = [
            Drafted(case, hypothesis.text, hypothesis.doubts)
            for case, hypotheses in zip(cases, found, strict=True)
            for hypothesis in hypotheses
        ]
        self._scored(drafts, "code-switched")

    def _repaired(self, cases: Sequence[Case], check: Callable[[], None]) -> None:
        """Put the term in the place of its wrong rendering in the likeliest drafts (step 4)."""
        if not self.settings.repair:
            return
        surfaces = {
            case.matches[n].surface for case in cases for n in self._weighing.missing(case, self._weighing.best(case))
        }
        self._renderings.learn(surfaces)
        check()
        repaired: list[Drafted] = []
        for case in cases:
            bases = [trial for trial in (case.plain, self._weighing.best(case)) if trial is not None]
            for base in dict.fromkeys(bases):
                text = self._repair(case, base)
                if text != base.text:
                    repaired.append(Drafted(case, text, base.doubts, base))
        self._scored(repaired, "repaired")

    def _repair(self, case: Case, base: Trial) -> str:
        termbase = self._weighing.termbase
        missing = [case.matches[n] for n in self._weighing.missing(case, base)]
        text = apply_edits(base.text, termbase.repair(missing, case.source, base.text, self.target))
        # Then what the model calls the term when it stands alone.
        for match in missing:
            verdicts = termbase.check(case.matches, text, self.target)
            if verdicts[case.matches.index(match)].satisfied:
                continue
            taken = [span for verdict in verdicts for span in verdict.spans]
            edit = self._renderings.replacement(match.surface, self._weighing.expected(match), text, taken)
            if edit is not None:
                text = apply_edits(text, [edit])
        return text

    def _spliced(self, cases: Sequence[Case], check: Callable[[], None]) -> None:
        """Force the term at likely places and let the model finish (step 5)."""
        if Capability.PREFIX not in self._can:
            return
        for _ in range(self.settings.splice_rounds):
            open_cases = [case for case in cases if not self._weighing.settled(case)]
            check()
            if not self._splicing.round(open_cases, check):
                return

    def _scored(self, drafts: Sequence[Drafted], step: str) -> list[tuple[Drafted, Trial]]:
        """Check the drafts and score those that could still win, against the source itself and not its copy."""
        return try_scored(self.engine, self._weighing, drafts, step)

    def _result(self, case: Case) -> EnforcedDraft:
        """Say what will be shown and what became of each term (step 6: the verdicts are those of this very text)."""
        best = self._weighing.best(case)
        plain = case.plain
        assert plain is not None
        if self.target == "en":
            edits = capitals(best.text, best.verdicts)
            if edits:
                judged = self._weighing.judge(case, apply_edits(best.text, edits))
                best = replace(best, text=judged.text, verdicts=judged.verdicts)
        styled = style_of(self.termbase, case.matches, best.text, self.target)
        if styled:
            judged = self._weighing.judge(case, apply_edits(best.text, [one.edit for one in styled]))
            best = replace(best, text=judged.text, verdicts=judged.verdicts)
        return EnforcedDraft(
            source=case.source,
            text=best.text,
            plain=plain.text,
            score=best.score,
            plain_score=plain.score,
            doubts=best.doubts,
            plain_doubts=plain.doubts,
            decisions=self._weighing.decisions(best),
        )

"""The ladder over two engines in a row: the glossary is enforced at each hop, and judged on the whole way.

The first hop is an ordinary ladder into the language in between, so that the terms stand there as the glossary has
them; they are then the source terms of the second hop, whose ladder knows only the concepts that the true source
names (a word that two concepts share in between is read as the one that was meant). What counts in the end is the
true source: its terms are looked for in the final text, and one that got lost is forced there.
"""

from __future__ import annotations

import contextlib
import datetime as dt
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace

from glossary.concepts import Concept, RelationKind, TermMatch
from glossary.edits import apply_edits
from glossary.termbase import Termbase
from models.base import Capability, Doubt, Interruptible
from models.pivot import PivotEngine
from workbench.core.segments import TermDecision
from workbench.services.enforcing.drafts import EnforcedDraft
from workbench.services.enforcing.ladder import Ladder
from workbench.services.enforcing.policy import LadderSettings
from workbench.services.enforcing.splicing import Splicing
from workbench.services.enforcing.weighing import Case, Weighing, decisions


def _nothing() -> None:
    return None


class PivotLadder:
    """Drafts texts through a third language; without a termbase it only translates."""

    def __init__(
        self,
        engine: PivotEngine,
        termbase: Termbase | None,
        source: str,
        target: str,
        settings: LadderSettings | None = None,
    ) -> None:
        self.engine = engine
        self.source = source
        self.target = target
        self.settings = settings or LadderSettings()
        self.termbase = termbase if termbase is not None else Termbase(())
        self.glossary_revision = self.termbase.revision
        self._first = Ladder(engine.first, termbase, source, engine.via, settings)
        self._weighing = self._weighing_from(source)
        self._onward = self._weighing_from(engine.via)
        self._of_days: dict[dt.date, PivotLadder] = {}

    def on(self, day: dt.date | None) -> PivotLadder:
        """Return the ladder that writes terms as on a day (a document's date); this one for None."""
        if day is None or day == self.termbase.date:
            return self
        if day not in self._of_days:
            dated = self.termbase.using(date=day, profiles=self.termbase.profiles)
            self._of_days[day] = PivotLadder(self.engine, dated, self.source, self.target, self.settings)
        return self._of_days[day]

    def _weighing_from(self, source: str) -> Weighing:
        return Weighing(self.termbase, source, self.target, forced_too_far=self.settings.forced_too_far)

    def draft(
        self,
        sources: Sequence[str],
        check: Callable[[], None] = _nothing,
        mentioned: Sequence[Collection[str]] = (),
    ) -> list[EnforcedDraft]:
        """Draft a batch as :class:`Ladder` does; ``via`` of each draft is its text in between. Raises ModelError.

        Scores are the sums of the two hops'; a doubt at either hop is a doubt of the draft.
        """
        halves = self._first.draft(sources, check, mentioned)
        known = mentioned or [()] * len(sources)
        cases = [self._weighing.case(source, before) for source, before in zip(sources, known, strict=True)]
        # Where the terms changed the text in between, what the models say by themselves goes another way.
        texts = [half.text for half in halves]
        changed = [half.plain for half in halves if half.plain != half.text]
        second = Ladder(self.engine.second, self._named_by(cases), self.engine.via, self.target, self.settings)
        onward = second.draft(texts, check, known)
        check()
        bare = Ladder(self.engine.second, None, self.engine.via, self.target, self.settings)
        plain = dict(zip(changed, bare.draft(changed, check), strict=True)) if changed else {}
        return [
            self._joined(case, half, on, plain.get(half.plain), check)
            for case, half, on in zip(cases, halves, onward, strict=True)
        ]

    def _named_by(self, cases: Iterable[Case]) -> Termbase:
        """Return the concepts that the true sources name, with those that stand for them or belong to them."""
        wanted: dict[str, Concept] = {}
        for concept in [match.concept for case in cases for match in case.matches]:
            wanted.setdefault(concept.id, concept)
        for concept in list(wanted.values()):
            near = (*concept.equivalents, *concept.dropped_before, *concept.related(*RelationKind))
            for other in near:
                if other in self.termbase.concepts:
                    wanted.setdefault(other, self.termbase.concepts[other])
        made = Termbase(wanted.values(), self.termbase.revision)
        return made.using(date=self.termbase.date, profiles=self.termbase.profiles)

    def _joined(
        self,
        case: Case,
        half: EnforcedDraft,
        onward: EnforcedDraft,
        plain: EnforcedDraft | None,
        check: Callable[[], None],
    ) -> EnforcedDraft:
        text, score, doubts = onward.text, onward.score, onward.doubts
        judged = self._weighing.judge(case, text)
        placed: dict[str, str] = {}
        hinted = frozenset(concept for concept, _ in onward.placed)
        if judged.missing:
            text, score, doubts, placed, late = self._forced(case, half, onward, check)
            judged = self._weighing.judge(case, text)
            hinted |= late
        steps = _steps(self.termbase, case.matches, half.decisions, onward.decisions, placed)
        first_plain = plain if plain is not None else onward
        return EnforcedDraft(
            source=case.source,
            text=text,
            plain=first_plain.plain,
            score=half.score + score,
            plain_score=half.plain_score + first_plain.plain_score,
            doubts=_doubts(half.doubts, doubts),
            plain_doubts=_doubts(half.plain_doubts, first_plain.plain_doubts),
            decisions=decisions(judged.verdicts, steps, self._weighing.expected),
            via=half.text,
            placed=half.placed
            | {
                (match.concept.id, match.start)
                for match in case.matches
                if hinted & set(self.termbase.accepted_for(match.concept))
            },
            put_in=half.put_in | onward.put_in,
        )

    def _forced(
        self, case: Case, half: EnforcedDraft, onward: EnforcedDraft, check: Callable[[], None]
    ) -> tuple[str, float, tuple[Doubt, ...], dict[str, str], frozenset[str]]:
        """Repair what got lost on the way, else force it into the final text at its share of the way.

        Beside the text, its score and doubts come the steps by concept, and the concepts that were forced.
        """
        share = len(half.text) / max(1, len(case.source))
        matches = tuple(
            replace(match, start=int(match.start * share), end=max(1, int(match.end * share))) for match in case.matches
        )
        late = Case(half.text, matches)
        weighing = self._onward
        base = weighing.admit(late, weighing.judge(late, onward.text), onward.score, onward.doubts, "already")
        missing = [case.matches[n] for n in weighing.missing(late, base)]
        edits = self.termbase.repair(missing, case.source, onward.text, self.target)
        if edits:
            judged = weighing.judge(late, apply_edits(onward.text, edits))
            weighing.admit(late, judged, onward.score, onward.doubts, "repaired", base)
        if Capability.PREFIX in self.engine.second.info.capabilities:
            splicing = Splicing(self.engine.second, weighing, self.settings.splice_places)
            with self._interruptible(check):
                for _ in range(self.settings.splice_rounds):
                    check()
                    if weighing.settled(late) or not splicing.round([late], check):
                        break
        best = weighing.best(late)
        new = {
            verdict.match.concept.id: step
            for verdict, step in zip(best.verdicts, best.steps, strict=True)
            if step not in ("already", "none")
        }
        forced = frozenset(late.matches[n].concept.id for n in best.placed)
        return best.text, best.score, best.doubts, new, forced

    def _interruptible(self, check: Callable[[], None]) -> contextlib.AbstractContextManager[None]:
        second = self.engine.second
        return second.interruptible(check) if isinstance(second, Interruptible) else contextlib.nullcontext()


def _steps(
    termbase: Termbase,
    matches: Sequence[TermMatch],
    first: Sequence[TermDecision],
    second: Sequence[TermDecision],
    placed: dict[str, str],
) -> list[str]:
    """Return by match the step that put its term there: the last one that had something to do."""
    by_place = {(one.concept, one.start): one.step for one in first if one.satisfied}
    later = {one.concept: one.step for one in second if one.satisfied and one.step != "already"}
    steps = []
    for match in matches:
        accepted = termbase.accepted_for(match.concept)
        step = placed.get(match.concept.id) or next((later[one] for one in sorted(accepted) if one in later), "")
        steps.append(step or by_place.get((match.concept.id, match.start), "already"))
    return steps


def _doubts(first: Sequence[Doubt], second: Sequence[Doubt]) -> tuple[Doubt, ...]:
    return tuple(doubt for doubt in Doubt if doubt in first or doubt in second)

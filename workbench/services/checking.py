"""Checks a target while a person works on it: what became of each term, and what the checks of the registry find."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace

from glossary.termbase import Termbase
from glossary.validity import first_day
from models.base import Doubt
from workbench.core.content import Content
from workbench.core.segments import Finding, Origin, Segment, Target, TermDecision, with_waivers
from workbench.qa.aligned import of_the_alignment
from workbench.qa.base import Check, CheckedText, run_checks
from workbench.qa.doubtful import of_the_draft
from workbench.qa.marks import mark_findings
from workbench.qa.registry import CHECKS
from workbench.qa.settling import of_a_guess
from workbench.services.enforcing.weighing import decisions
from workbench.services.mentions import of_the_document


class Unchecked:
    """Stands for the checks while the terms are being read: finds nothing, and has the segment checked later."""

    def __init__(self, later: Callable[[int], object]) -> None:
        """``later`` is told the id of each segment whose text was not checked."""
        self._later = later

    def check(
        self,
        segment: Segment,
        content: Content,  # noqa: ARG002 - as Checking has them
        language: str,  # noqa: ARG002
        *,
        earlier: Sequence[TermDecision] = (),  # noqa: ARG002
    ) -> tuple[tuple[TermDecision, ...], tuple[Finding, ...]]:
        """Return no decisions and no findings."""
        self._later(segment.id)
        return (), ()


class Checking:
    """Checks targets of one direction against one state of the glossary, each as on its document's day."""

    def __init__(
        self,
        termbase: Termbase,
        source: str,
        target: str,
        checks: tuple[Check, ...] = CHECKS,
        *,
        dates: Mapping[int, str] | None = None,
        mentioned: Mapping[int, Collection[str]] | None = None,
    ) -> None:
        """Take the terms, the direction, and the dates of the documents (ISO 8601) by id.

        ``mentioned`` are the persons named in full before each segment, by its id (`mentioned_before`).
        """
        self.termbase = termbase
        self.source = source
        self.target = target
        self._checks = checks
        self._mentioned = mentioned or {}
        self._dates = {document: first_day(date) for document, date in (dates or {}).items()}
        self._of_days: dict[dt.date | None, Termbase] = {}

    def check(
        self,
        segment: Segment,
        content: Content,
        language: str,
        *,
        earlier: Sequence[TermDecision] = (),
        doubts: Sequence[Doubt] = (),
        forced: float = 0.0,
    ) -> tuple[tuple[TermDecision, ...], tuple[Finding, ...]]:
        """Return the decisions and findings for a target text.

        A term that stood in the text before keeps the step that put it there (``earlier``); a new one is ``human``.
        ``doubts`` and ``forced`` belong to an engine's draft and are left out once a person has written.
        """
        made = self.decide(segment, content.text, earlier) if segment.kind.translatable else ()
        found = self.find(segment, content.text, language, made, doubts, forced)
        return made, (*found, *self._of_marks(segment, content))

    def _of_marks(self, segment: Segment, content: Content) -> tuple[Finding, ...]:
        return mark_findings(segment.source, content) if segment.kind.translatable else ()

    def again(self, segment: Segment, target: Target) -> Target:
        """Return a stored target with what is found in its text now.

        What only its draft, its whole document or its alignment could tell stays: the engine's doubts, where a mention
        is not in its form, and that it may not be this segment's translation.
        """
        if not target.content.text:
            return target
        by = "human" if target.origin is Origin.HUMAN else "already"
        translatable = segment.kind.translatable
        made = self.decide(segment, target.content.text, target.decisions, by=by) if translatable else ()
        found = self.find(segment, target.content.text, target.language, made)
        found += self._of_marks(segment, target.content)
        kept = [
            one
            for one in target.findings
            if any(of(one) for of in (of_the_draft, of_a_guess, of_the_document, of_the_alignment)) and one not in found
        ]
        return replace(target, decisions=made, findings=(*with_waivers(found, target.findings), *kept))

    def decide(
        self, segment: Segment, text: str, earlier: Sequence[TermDecision] = (), *, by: str = "human"
    ) -> tuple[TermDecision, ...]:
        """Return what became of each term of the source in a target text; a new one was put there ``by`` a step."""
        termbase = self.termbase_for(segment)
        matches = termbase.matches(segment.source.text, self.source, mentioned=self.mentioned(segment))
        verdicts = termbase.check(matches, text, self.target)
        known = {(one.concept, one.start): one.step for one in earlier if one.satisfied}
        steps = [known.get((match.concept.id, match.start), by) for match in matches]
        forms = {(one.concept, one.start): one.guessed for one in earlier if one.guessed}
        guessed = {
            n
            for n, one in enumerate(verdicts)
            if one.form and forms.get((one.match.concept.id, one.match.start)) == one.form
        }
        return decisions(verdicts, steps, lambda match: termbase.written(match, self.target) or "", guessed)

    def mentioned(self, segment: Segment) -> Collection[str]:
        """Return the ids of the persons named in full before a segment of its document."""
        return self._mentioned.get(segment.id, ())

    def day(self, segment: Segment) -> dt.date | None:
        """Return the date of a segment's document, None where it is not known."""
        return self._dates.get(segment.document)

    def termbase_for(self, segment: Segment) -> Termbase:
        """Return the terms as on the day of a segment's document."""
        day = self.day(segment)
        if day is None:
            return self.termbase
        if day not in self._of_days:
            self._of_days[day] = self.termbase.using(date=day, profiles=self.termbase.profiles)
        return self._of_days[day]

    def find(
        self,
        segment: Segment,
        target: str,
        language: str,
        made: tuple[TermDecision, ...],
        doubts: Sequence[Doubt] = (),
        forced: float = 0.0,
    ) -> tuple[Finding, ...]:
        """Run the checks on a segment and a target whose terms are decided."""
        if not segment.kind.translatable:
            return ()
        source = segment.source.text
        termbase = self.termbase_for(segment)
        matches = tuple(termbase.matches(source, self.source, mentioned=self.mentioned(segment)))
        text = CheckedText(
            segment.kind, source, target, self.source, language, made, tuple(doubts), forced, self.day(segment),
            matches, termbase,
        )  # fmt: skip
        return run_checks(self._checks, text)

"""Checks a target while a person works on it: what became of each term, and what the checks of the registry find."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from glossary.termbase import Termbase
from glossary.validity import first_day
from models.base import Doubt
from workbench.core.content import Content
from workbench.core.segments import Finding, Segment, TermDecision
from workbench.qa.base import Check, CheckedText, run_checks
from workbench.qa.registry import CHECKS
from workbench.services.enforcing.weighing import decisions


class Checking:
    """Checks targets of one direction against one state of the glossary."""

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
        return made, found

    def decide(self, segment: Segment, text: str, earlier: Sequence[TermDecision] = ()) -> tuple[TermDecision, ...]:
        """Return what became of each term of the source in a target text."""
        termbase = self._of_day(segment)
        matches = termbase.matches(segment.source.text, self.source, mentioned=self.mentioned(segment))
        verdicts = termbase.check(matches, text, self.target)
        known = {(one.concept, one.start): one.step for one in earlier if one.satisfied}
        steps = [known.get((match.concept.id, match.start), "human") for match in matches]
        return decisions(verdicts, steps, lambda match: termbase.written(match, self.target) or "")

    def mentioned(self, segment: Segment) -> Collection[str]:
        """Return the ids of the persons named in full before a segment of its document."""
        return self._mentioned.get(segment.id, ())

    def _of_day(self, segment: Segment) -> Termbase:
        return self.termbase.using(date=self._dates.get(segment.document), profiles=self.termbase.profiles)

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
        matches = tuple(self.termbase.matches(source, self.source, mentioned=self.mentioned(segment)))
        date = self._dates.get(segment.document)
        text = CheckedText(
            segment.kind, source, target, self.source, language, made, tuple(doubts), forced, date, matches,
            self.termbase,
        )  # fmt: skip
        return run_checks(self._checks, text)

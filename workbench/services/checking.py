"""Checks a target while a person works on it: what became of each term, and what the checks of the registry find."""

from __future__ import annotations

from collections.abc import Sequence

from glossary.termbase import Termbase

from models.base import Doubt
from workbench.core.content import Content
from workbench.core.segments import Finding, Segment, SegmentKind, TermDecision
from workbench.qa.base import Check, CheckedText, run_checks
from workbench.qa.registry import CHECKS
from workbench.services.enforcing.weighing import decisions


class Checking:
    """Checks targets of one direction against one state of the glossary."""

    def __init__(self, termbase: Termbase, source: str, target: str, checks: tuple[Check, ...] = CHECKS) -> None:
        self.termbase = termbase
        self.source = source
        self.target = target
        self._checks = checks

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
        found = self.find(segment.kind, segment.source.text, content.text, language, made, doubts, forced)
        return made, found

    def decide(self, segment: Segment, text: str, earlier: Sequence[TermDecision] = ()) -> tuple[TermDecision, ...]:
        """Return what became of each term of the source in a target text."""
        matches = self.termbase.matches(segment.source.text, self.source)
        verdicts = self.termbase.check(matches, text, self.target)
        known = {(one.concept, one.start): one.step for one in earlier if one.satisfied}
        steps = [known.get((match.concept.id, match.start), "human") for match in matches]
        return decisions(verdicts, steps, lambda match: self.termbase.written(match, self.target) or "")

    def find(
        self,
        kind: SegmentKind,
        source: str,
        target: str,
        language: str,
        made: tuple[TermDecision, ...],
        doubts: Sequence[Doubt] = (),
        forced: float = 0.0,
    ) -> tuple[Finding, ...]:
        """Run the checks on texts whose terms are decided."""
        if not kind.translatable:
            return ()
        text = CheckedText(kind, source, target, self.source, language, made, tuple(doubts), forced)
        return run_checks(self._checks, text)

"""What a check is."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Protocol

from glossary.concepts import TermMatch
from glossary.termbase import Termbase
from models.base import Doubt
from workbench.core.segments import Finding, SegmentKind, TermDecision


@dataclass(frozen=True, slots=True)
class CheckedText:
    """What a check sees: one segment and its target, with what is known of its terms and of its draft.

    ``doubts`` are those of the engine's draft and empty once a person has written; ``decisions`` are up to date.
    """

    kind: SegmentKind
    source: str
    target: str
    source_language: str
    target_language: str
    decisions: tuple[TermDecision, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    forced: float = 0.0
    """How far (nats a token) the engine's own draft is above the enforced one; 0 where nothing was forced."""
    date: dt.date | None = None
    """The date of the document, None where it is not known."""
    matches: tuple[TermMatch, ...] = ()
    """The terms of the source, the longest only, by position."""
    termbase: Termbase | None = None
    """The terms in force, where there are any."""


class Check(Protocol):
    """A check; ``id`` is stable and never translated."""

    id: str

    def run(self, text: CheckedText) -> list[Finding]:
        """Return what is wrong, in reading order."""


def run_checks(checks: tuple[Check, ...], text: CheckedText) -> tuple[Finding, ...]:
    """Run all checks on one text."""
    return tuple(finding for check in checks for finding in check.run(text))

"""What an alignment says of a target: that a person should see whether it is this segment's translation.

It is not found again in the text: it stays until a person confirms or rewrites the target, or waives it.
"""

from __future__ import annotations

from resources.messages import Message, message
from workbench.core.segments import Finding, Severity

CHECK = "aligned"
_SHOWN = 200
"""Characters of a text of the other version that a finding tells."""


def of_the_alignment(finding: Finding) -> bool:
    """Say whether a finding is one of these."""
    return finding.check == CHECK


def unsure(text: str) -> Finding:
    """Return what is said of a target whose link is doubtful."""
    return _finding(message("align.finding.unsure"), len(text))


def elsewhere(number: int) -> Finding:
    """Return what is said of a segment whose translation stands in an earlier one, by its number from 1."""
    return _finding(message("align.finding.elsewhere", number=number), 0)


def unplaced(said: str, end: int) -> Finding:
    """Return what is said beside text of the other version that has no source; it is among the candidates."""
    text = said if len(said) <= _SHOWN else said[: _SHOWN - 1] + "…"
    return _finding(message("align.finding.unplaced", text=text), end)


def _finding(text: Message, end: int) -> Finding:
    return Finding(CHECK, Severity.ERROR, text, 0, end)

"""Findings that only a draft could tell, and that a person settles: by a change at their place, or by confirming."""

from __future__ import annotations

from collections.abc import Sequence

from workbench.core.content import Content
from workbench.core.segments import Finding
from workbench.qa.marks import guesses_left, of_guess
from workbench.qa.put_in import of_put_in, put_in_left


def of_a_guess(finding: Finding) -> bool:
    """Say whether a finding tells that a tag, a number or a term was put somewhere by guess."""
    return of_guess(finding) or of_put_in(finding)


def still_guessed(findings: Sequence[Finding], before: Content, after: Content) -> tuple[Finding, ...]:
    """Return which of these findings still hold after a person wrote, where they are now."""
    return (*guesses_left(findings, before, after), *put_in_left(findings, before.text, after.text))

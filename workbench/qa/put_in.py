"""What was put into a draft at a place that nothing vouches for: a number or a term that the model had lost.

Each tells where to look, and is settled as a guess is: once a person changed the words around it, or confirmed.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace

import regex

from resources.messages import message
from workbench.core.content import difference
from workbench.core.segments import Finding, Severity, TermDecision
from workbench.qa.quantities import Quantity, quantities

CHECK = "put-in"
"""The stable key of the findings."""

_BEFORE = regex.compile(r"(?:\S+\s+)?\S*$")
_AFTER = regex.compile(r"\S*(?:\s+\S+)?")
_HAN = regex.compile(r"\p{Han}")
_JOINTS = ("-", "–", "/")
_HAN_AROUND = 2
"""Characters on each side that are the words around something in Chinese."""


def put_in_findings(
    target: str,
    language: str,
    numbers: Iterable[Quantity],
    decisions: Iterable[TermDecision] = (),
    placed: Collection[tuple[str, int]] = (),
) -> tuple[Finding, ...]:
    """Return a warning for each number and term of a draft that was put in.

    ``numbers`` are the source's quantities; ``placed`` names terms by concept and place in the source. A term whose
    case was guessed has a finding of its own. Where the target has a number more than once, each place is told of.
    """
    asked = [one for one in numbers if not one.word]
    places: list[tuple[int, int]] = []
    for one in quantities(target, language):
        if one.word or not any(wanted.answered_by(one) for wanted in asked):
            continue
        joined = bool(places) and target[places[-1][1] : one.start] in _JOINTS
        # A score (13-21-3) is one number.
        places[-1:] = [(places[-1][0], one.end)] if joined else [*places[-1:], (one.start, one.end)]
    found = [
        Finding(CHECK, Severity.WARNING, message("qa.number_put_in", number=target[start:end]), start, end)
        for start, end in places
    ]
    for decision in decisions:
        if (decision.concept, decision.start) not in placed or not decision.satisfied or decision.guessed:
            continue
        for start, end in decision.spans[:1]:
            said = message("qa.term_put_in", form=target[start:end], surface=decision.surface)
            found.append(Finding(CHECK, Severity.WARNING, said, start, end))
    return tuple(sorted(found, key=lambda one: one.start))


def of_put_in(finding: Finding) -> bool:
    """Say whether a finding tells of something put in, which only the draft could tell."""
    return finding.check == CHECK


def put_in_left(findings: Iterable[Finding], before: str, after: str) -> tuple[Finding, ...]:
    """Return which of the findings still hold after a text was changed, where their words stand now.

    One is settled where it, or the word before or after it, is no longer as it was.
    """
    left = []
    edits = difference(before, after)
    for finding in filter(of_put_in, findings):
        first, last = _around(before, finding.start, finding.end)
        moved = sum(len(edit.text) - (edit.end - edit.start) for edit in edits if edit.end <= finding.start)
        places = _places(after, before[first:last], begins=first == 0, ends=last == len(before))
        if places:
            at = min(places, key=lambda place: abs(place - first - moved)) + finding.start - first
            left.append(replace(finding, start=at, end=at + finding.end - finding.start))
    return tuple(left)


def _around(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the range of something with the word before and the word after it."""
    if _HAN.search(text):
        return max(0, start - _HAN_AROUND), min(len(text), end + _HAN_AROUND)
    before, after = _BEFORE.search(text[:start]), _AFTER.match(text, end)
    return before.start() if before else start, after.end() if after else end


def _places(text: str, words: str, *, begins: bool, ends: bool) -> list[int]:
    """Return where words stand in a text whole, at its beginning or end where they did so before."""
    whole = rf"(?<![^\s\p{{Han}}]){regex.escape(words)}(?![^\s\p{{Han}}])"
    if _HAN.search(words):
        whole = regex.escape(words)
    return [
        found.start()
        for found in regex.finditer(whole, text)
        if (not begins or found.start() == 0) and (not ends or found.end() == len(text))
    ]

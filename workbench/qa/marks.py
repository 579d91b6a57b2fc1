"""The tags of the source (a bold word, a link, a footnote) stand in the target, each once and in their order."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from itertools import combinations, pairwise

from resources.messages import message
from workbench.core.content import Content, Mark, MarkKind, difference
from workbench.core.segments import Finding, Severity
from workbench.core.tags import is_single, missing
from workbench.formats.tag_names import tag_name

CHECK = "marks"
"""The stable key of the findings."""

GUESSED = "marks-guessed"
"""The stable key of the findings that a tag was placed by guess."""

NEXT_KEY = "F9"
ALL_KEY = "Ctrl+F9"
"""The keys that settle what is missing, as ``workbench.commands`` has them."""

MOST_COMPARED = 200
"""Tags in one segment up to which each is compared with each other."""

_IN_ORDER = {"tags.break": "layout", "tags.tab": "layout", "tags.page_break": "layout", "tags.footnote": "note",
             "tags.endnote": "note"}  # fmt: skip
"""Objects that follow each other: a line goes before the next one, a note has the number of its place."""


def mark_findings(source: Content, target: Content) -> tuple[Finding, ...]:
    """Return what is wrong with the tags of a target; a pair around nothing counts as missing.

    A document that goes out gets lost tags back at the nearest place, so this warns and does not flag.
    """
    if not target.text or not (source.marks or target.marks):
        return ()
    found = []
    lost = len(missing(source, target))
    if lost:
        said = message("qa.marks_missing", count=lost, key=NEXT_KEY, all=ALL_KEY)
        found.append(Finding(CHECK, Severity.WARNING, said))
    known = {mark.id for mark in source.marks}
    strange = [mark for mark in target.marks if mark.id not in known]
    if strange:
        first = strange[0]
        said = message("qa.marks_strange", count=len({mark.id for mark in strange}))
        found.append(Finding(CHECK, Severity.WARNING, said, first.start, first.end))
    own = [mark for mark in target.marks if mark.id in known]
    if len(own) <= MOST_COMPARED:
        found += _crossing(source, own)
        found += _swapped(source, own)
    return tuple(found)


def _crossing(source: Content, own: Sequence[Mark]) -> list[Finding]:
    """Return pairs that cut through each other, which they do not in the source."""
    before = {mark.id: mark for mark in source.marks}
    pairs = [mark for mark in own if mark.kind is MarkKind.PAIR]
    return [
        Finding(
            CHECK,
            Severity.WARNING,
            message("qa.marks_crossing", one=tag_name(one).words, other=tag_name(other).words),
            max(one.start, other.start),
            min(one.end, other.end),
        )
        for one, other in combinations(pairs, 2)
        if _cross(one, other) and one.id != other.id and not _cross(before[one.id], before[other.id])
    ]


def _cross(one: Mark, other: Mark) -> bool:
    first, second = sorted((one, other), key=lambda mark: (mark.start, -mark.end))
    return first.start < second.start < first.end < second.end


def _swapped(source: Content, own: Sequence[Mark]) -> list[Finding]:
    """Return notes or line breaks of which the later one of the source comes first."""
    order: dict[str, list[Mark]] = {}
    for mark in source.marks:
        of = _order_of(mark)
        if of:
            order.setdefault(of, []).append(mark)
    places = {mark.id: mark.start for mark in own if is_single(mark)}
    found = []
    for marks in order.values():
        there = [mark for mark in marks if mark.id in places]
        for one, other in pairwise(there):
            if places[other.id] < places[one.id] and one.start < other.start:
                said = message("qa.marks_swapped", one=tag_name(one).words, other=tag_name(other).words)
                found.append(Finding(CHECK, Severity.WARNING, said, places[other.id], places[other.id]))
    return found


def _order_of(mark: Mark) -> str:
    if mark.kind is not MarkKind.OBJECT:
        return ""
    return _IN_ORDER.get(tag_name(mark).words.id, "")


def guess_findings(content: Content, unsure: Collection[str]) -> tuple[Finding, ...]:
    """Return the findings that tags (by id) were placed by guess."""
    return tuple(
        Finding(GUESSED, Severity.WARNING, message("qa.mark_guessed", tag=tag_name(mark).words, id=mark.id),
                mark.start, mark.end)
        for mark in content.marks if mark.id in unsure
    )  # fmt: skip


def of_guess(finding: Finding) -> bool:
    """Say whether a finding tells of a guess, which nobody can ask for again."""
    return finding.check == GUESSED


def guessed_tags(findings: Iterable[Finding]) -> frozenset[str]:
    """Return the ids of the tags that findings call a guess."""
    return frozenset(str(one.message.params.get("id", "")) for one in findings if of_guess(one) and one.waived is None)


def guesses_left(findings: Iterable[Finding], before: Content, after: Content) -> tuple[Finding, ...]:
    """Return which guesses are still guesses after a person wrote, where they are now.

    A tag that the person moved, or around which the person wrote other words, is no guess any more.
    """
    guessed = [one for one in findings if of_guess(one)]
    if not guessed:
        return ()
    moved = {mark.id: mark for mark in before.apply(difference(before.text, after.text)).marks}
    old, now = ({mark.id: mark for mark in one.marks} for one in (before, after))
    left = set()
    for finding in guessed:
        key = str(finding.message.params.get("id", ""))
        if key not in now or key not in old or now[key] != moved.get(key):
            continue
        if before.text[old[key].start : old[key].end] == after.text[now[key].start : now[key].end]:
            left.add(key)
    return guess_findings(after, left)

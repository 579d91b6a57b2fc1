"""Marks that a translation lost are put back at the nearest place: no bold word, link or footnote is ever dropped."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import regex

from workbench.core.content import Content, Mark, MarkKind

_WORD = regex.compile(r"\p{Han}|[\p{L}\p{M}\p{N}]+(?:['’ʼ-][\p{L}\p{M}\p{N}]+)*")
_NUMBER = regex.compile(r"\d+(?:[.,]\d+)*")
_LETTERS = regex.compile(r"[\p{L}\p{N}]")


@dataclass(frozen=True, slots=True)
class Placed:
    """A content with every mark of its source; ``put_back`` are the ids that it had lost, ``strange`` those dropped.

    A strange mark is one that the source does not have, or an object that stood there twice.
    """

    content: Content
    put_back: tuple[str, ...] = ()
    strange: tuple[str, ...] = ()


Anchor = tuple[int, int, int, int]
"""Characters of the source and those that they became: start and end in the source, then in the target."""


def restored(source: Content, target: Content, anchors: Sequence[Anchor] = ()) -> Placed:
    """Return a translation with exactly the marks of its source.

    A lost pair goes around what its characters became, where ``anchors`` (terms) say so; else where its own characters
    stand in the translation (a number, a name); else around the words at the same share of the text. A lost object goes
    behind the word before it, found in the same way. A pair that holds no character any more counts as lost.
    """
    if not source.marks and not target.marks:
        return Placed(target)
    known = {mark.id: mark for mark in source.marks}
    kept: list[Mark] = []
    strange: list[str] = []
    found: set[str] = set()
    for mark in sorted(target.marks, key=lambda one: (one.start, -one.end)):
        model = known.get(mark.id)
        single = model is not None and (model.kind is MarkKind.OBJECT or model.start == model.end)
        if model is None or (single and mark.id in found):
            strange.append(mark.id)
        elif single:
            kept.append(Mark(mark.start, mark.start, mark.id, model.kind, model.data))
            found.add(mark.id)
        elif mark.start < mark.end:
            kept.append(Mark(mark.start, mark.end, mark.id, model.kind, model.data))
            found.add(mark.id)
    lost = [mark for mark in source.marks if mark.id not in found]
    words = [match.span() for match in _WORD.finditer(target.text)] if lost else []
    anchors = [*anchors, *_numbers(source.text, target.text)] if lost else ()
    for mark in lost:
        if mark.kind is MarkKind.OBJECT or mark.start == mark.end:
            # A break belongs to the layout, not to the word before it.
            held = () if mark.data in ("break", "tab") else anchors
            place = _place(source.text, mark.start, target.text, words, held)
            kept.append(Mark(place, place, mark.id, mark.kind, mark.data))
        elif target.text:
            kept.append(Mark(*_span(source.text, mark, target.text, words, anchors), mark.id, mark.kind, mark.data))
    kept.sort(key=lambda one: (one.start, -one.end))
    return Placed(Content(target.text, tuple(kept)), tuple(mark.id for mark in lost), tuple(strange))


def _numbers(source: str, target: str) -> list[Anchor]:
    """Return the numbers that stand once in the source and once in the translation."""
    sides = []
    for text in (source, target):
        found: dict[str, list[tuple[int, int]]] = {}
        for match in _NUMBER.finditer(text):
            found.setdefault(match[0], []).append(match.span())
        sides.append({number: places[0] for number, places in found.items() if len(places) == 1})
    return [(*place, *sides[1][number]) for number, place in sides[0].items() if number in sides[1]]


def _span(
    source: str, mark: Mark, target: str, words: list[tuple[int, int]], anchors: Sequence[Anchor]
) -> tuple[int, int]:
    """Return the characters of a translation that a lost pair goes around."""
    own = source[mark.start : mark.end].strip()
    share = len(target) / max(1, len(source))
    begin, end = mark.start * share, mark.end * share
    held = [one for one in anchors if one[0] < mark.end and one[1] > mark.start and one[2] < one[3] <= len(target)]
    if held:
        covered = sum(min(one[1], mark.end) - max(one[0], mark.start) for one in held)
        wide = sum(one[1] - one[0] for one in held)
        first, last = min(one[2] for one in held), max(one[3] for one in held)
        if 2 * covered >= len(own) and 2 * covered >= wide:
            return first, last
        # Part of a term, or a term and much around it: as long as before, and about it.
        middle, half = (first + last) / 2, (mark.end - mark.start) * share / 2
        begin, end, own = middle - half, middle + half, ""
    if own and _LETTERS.search(own):
        here = _nearest(target, own, begin)
        if here >= 0:
            return here, here + len(own)
    inside = [word for word in words if begin <= (word[0] + word[1]) / 2 <= end]
    if inside:
        return inside[0][0], inside[-1][1]
    if words:
        middle = (begin + end) / 2
        return min(words, key=lambda word: abs((word[0] + word[1]) / 2 - middle))
    return 0, len(target)


def _place(source: str, at: int, target: str, words: list[tuple[int, int]], anchors: Sequence[Anchor]) -> int:
    """Return the place in a translation where a lost object goes: after a word, or after the sign behind it."""
    if at == 0:
        return 0
    reached = [one[3] for one in anchors if one[0] < at and one[1] == at and one[3] <= len(target)]
    if reached:
        return max(reached)
    before = list(_WORD.finditer(source, 0, at))
    share = at / max(1, len(source)) * len(target)
    behind_sign = bool(before) and before[-1].end() < at and not source[before[-1].end() : at].isspace()
    if before and before[-1].end() == at:
        here = _nearest(target, before[-1][0], share)
        if here >= 0:
            return here + len(before[-1][0])
    if not words:
        return len(target)
    end = min((word[1] for word in words), key=lambda one: abs(one - share))
    while behind_sign and end < len(target) and not target[end].isspace() and not _LETTERS.match(target[end]):
        end += 1
    return end


def _nearest(text: str, part: str, place: float) -> int:
    """Return where a part stands nearest to a place, as whole words; -1 where it does not."""
    best = -1
    start = text.find(part)
    while start >= 0:
        end = start + len(part)
        whole = not (start and _joined(text[start - 1], part[0])) and not (
            end < len(text) and _joined(part[-1], text[end])
        )
        if whole and (best < 0 or abs(start - place) < abs(best - place)):
            best = start
        start = text.find(part, start + 1)
    return best


def _joined(left: str, right: str) -> bool:
    """Say whether two characters belong to one word; Chinese has no spaces between words."""
    return left.isalnum() and right.isalnum() and not ("\u3400" <= left <= "\u9fff" or "\u3400" <= right <= "\u9fff")

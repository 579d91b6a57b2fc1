"""Marks that a translation lost are put back at the nearest place: no bold word, link or footnote is ever dropped."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

import regex

from workbench.core.content import Content, Mark
from workbench.core.tags import is_single
from workbench.formats.anchoring import WORD, Anchor, anchors_between, interpolated

__all__ = ["Anchor", "Placed", "restored"]

_LETTERS = regex.compile(r"[\p{L}\p{N}]")
_ENDS = regex.compile(r"[.!?…](?=\s|$)|[。！？]")
_LAYOUT = ("break", "tab", "page-break")
"""Objects that belong to the layout and not to the word before them."""

MOST_ANCHORED = 400
"""Tags in one segment up to which names and quotations are looked at; more are no sentence of a person."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A content with every mark of its source; ``put_back`` are the ids that it had lost, ``strange`` those dropped.

    A strange mark is one that the source does not have, or an object that stood there twice. ``unsure`` are the ids
    among ``put_back`` whose place is a guess: no term, number, name or sign said where it is.
    """

    content: Content
    put_back: tuple[str, ...] = ()
    strange: tuple[str, ...] = ()
    unsure: tuple[str, ...] = ()


def restored(source: Content, target: Content, anchors: Sequence[Anchor] = ()) -> Placed:
    """Return a translation with exactly the marks of its source.

    A lost pair goes around what its characters became, where ``anchors`` (terms) say so; else where its own characters
    stand in the translation (a number, a name); else around the words at the same share of the way from one known
    place to the next. A lost object goes behind the word before it, found in the same way. A pair that holds no
    character any more counts as lost.
    """
    if not source.marks and not target.marks:
        return Placed(target)
    known = {mark.id: mark for mark in source.marks}
    kept: list[Mark] = []
    strange: list[str] = []
    found: set[str] = set()
    for mark in sorted(target.marks, key=lambda one: (one.start, -one.end)):
        model = known.get(mark.id)
        single = model is not None and is_single(model)
        if model is None or (single and mark.id in found):
            strange.append(mark.id)
        elif single:
            kept.append(Mark(mark.start, mark.start, mark.id, model.kind, model.data))
            found.add(mark.id)
        elif mark.start < mark.end:
            kept.append(Mark(mark.start, mark.end, mark.id, model.kind, model.data))
            found.add(mark.id)
    lost = [mark for mark in source.marks if mark.id not in found]
    unsure: list[str] = []
    if lost:
        placer = _Placer(source.text, target.text, anchors, fully=len(lost) <= MOST_ANCHORED)
        pairs = [mark for mark in lost if not is_single(mark)]
        for mark in pairs:
            if target.text:
                start, end, sure = placer.span(mark)
                kept.append(Mark(start, end, mark.id, mark.kind, mark.data))
                unsure += [] if sure else [mark.id]
        for mark in lost:
            if is_single(mark):
                place, sure = placer.place(mark)
                kept.append(Mark(place, place, mark.id, mark.kind, mark.data))
                unsure += [] if sure else [mark.id]
    kept.sort(key=lambda one: (one.start, -one.end))
    order = {mark.id: number for number, mark in enumerate(lost)}
    return Placed(
        Content(target.text, tuple(kept)),
        tuple(mark.id for mark in lost),
        tuple(strange),
        tuple(sorted(unsure, key=lambda one: order[one])),
    )


class _Placer:
    """Finds places in one translation."""

    def __init__(self, source: str, target: str, anchors: Sequence[Anchor], *, fully: bool) -> None:
        self._source, self._target = source, target
        self._words = [match.span() for match in WORD.finditer(target)]
        self._centres = [(start + end) / 2 for start, end in self._words]
        self._source_words = [match.span() for match in WORD.finditer(source)]
        self._source_ends = [end for _, end in self._source_words]
        self._anchors = anchors_between(source, target, anchors) if fully else list(anchors)
        self._there = interpolated(self._anchors, len(source), len(target))
        self._sure: list[Anchor] = []

    def span(self, mark: Mark) -> tuple[int, int, bool]:
        """Return the characters that a lost pair goes around, and whether that is certain."""
        start, end, sure = self._span(mark)
        if sure:
            self._sure.append((mark.start, mark.end, start, end))
        return start, end, sure

    def _span(self, mark: Mark) -> tuple[int, int, bool]:
        first = bisect_right(self._source_ends, mark.start)
        inside = self._source_words[first : bisect_left(self._source_words, (mark.end, -1))]
        if inside and inside == self._source_words and self._words:
            return (*self._all(mark), True)
        here = self._anchored(mark, inside)
        if here is not None:
            return here
        begin, end = self._there(mark.start), self._there(mark.end)
        own = self._source[mark.start : mark.end].strip()
        cut = [one for one in self._anchors if one[0] < mark.end and one[1] > mark.start]
        if cut:
            # Part of a term, or a term and much around it: as long as before, and about it.
            first, last = min(one[2] for one in cut), max(one[3] for one in cut)
            long = (mark.end - mark.start) * len(self._target) / max(1, len(self._source))
            if any(mark.start <= one[0] and one[1] <= mark.end for one in cut):
                long = max(long, last - first)
            begin, own = (first + last - long) / 2, ""
            if inside and any(mark.start <= one[0] <= inside[0][0] < one[1] <= mark.end for one in cut):
                begin = first
            elif inside and any(mark.start <= one[0] < inside[-1][1] <= one[1] <= mark.end for one in cut):
                begin = last - long
            end = begin + long
        if own and _LETTERS.search(own):
            at = _nearest(self._target, own, begin)
            if at >= 0:
                return at, at + len(own), True
        # What other words of the source became is not this pair's.
        others = [one for one in self._anchors if one[1] <= mark.start or mark.end <= one[0]]
        near = self._words[bisect_left(self._centres, begin) : bisect_right(self._centres, end)]
        words = [word for word in near if not any(one[2] < word[1] and word[0] < one[3] for one in others)]
        if words and not _has_end(self._source, mark.start, mark.end):
            words = self._of_one_sentence(words, [one[2] for one in cut])
        if words:
            return words[0][0], words[-1][1], False
        free = [word for word in self._words if not any(one[2] < word[1] and word[0] < one[3] for one in others)]
        free = free or self._words
        if free:
            middle = (begin + end) / 2
            return (*min(free, key=lambda word: abs((word[0] + word[1]) / 2 - middle)), False)
        return 0, len(self._target), False

    def _of_one_sentence(self, words: list[tuple[int, int]], held: list[int]) -> list[tuple[int, int]]:
        """Return the words on one side of a sentence's end: those with a known place among them, else the most."""
        parts: list[list[tuple[int, int]]] = [[]]
        for word in words:
            if parts[-1] and _has_end(self._target, parts[-1][-1][1], word[0]):
                parts.append([])
            parts[-1].append(word)
        return max(parts, key=lambda part: (any(part[0][0] <= at < part[-1][1] for at in held), len(part)))

    def _all(self, mark: Mark) -> tuple[int, int]:
        """Return all words, with the signs around them where the pair was around those of its source."""
        first, last = self._words[0][0], self._words[-1][1]
        if mark.start == 0:
            first = 0
        if mark.end == len(self._source):
            last = len(self._target)
        return first, last

    def _anchored(self, mark: Mark, inside: list[tuple[int, int]]) -> tuple[int, int, bool] | None:
        """Return what the anchors in a pair say of it, None where they say too little.

        It is certain where each word of the pair is in an anchor, or the first and the last one are, and no word of
        another place has come between what they became.
        """
        held = [one for one in self._anchors if one[0] < mark.end and one[1] > mark.start]
        if not held:
            return None
        own = len(self._source[mark.start : mark.end].strip())
        covered = sum(min(one[1], mark.end) - max(one[0], mark.start) for one in _disjoint(held))
        wide = sum(one[1] - one[0] for one in _disjoint(held))
        whole = [one for one in held if mark.start <= one[0] and one[1] <= mark.end]
        at_edges = bool(inside) and any(one[0] <= inside[0][0] < one[1] for one in whole) and any(
            one[0] < inside[-1][1] <= one[1] for one in whole
        )  # fmt: skip
        if not at_edges and (2 * covered < own or 2 * covered < wide):
            return None
        held = whole if at_edges else held
        first, last = self._to_words(min(one[2] for one in held), max(one[3] for one in held))
        foreign = any(
            first < one[3] and one[2] < last and not (one[0] < mark.end and one[1] > mark.start)
            for one in self._anchors
        )  # fmt: skip
        every = all(any(one[0] <= word[0] and word[1] <= one[1] for one in whole) for word in inside)
        loose = self._loose(held, first, last)
        sure = at_edges and not foreign and loose <= (0 if every else len(inside))
        if not sure and not at_edges and wide and 2 * covered >= wide and len(inside) > 1:
            return None if 2 * covered < own else (first, last, False)
        return first, last, sure

    def _loose(self, held: Sequence[Anchor], first: int, last: int) -> int:
        """Return how many words between two places no anchor has."""
        return sum(
            first <= word[0] and word[1] <= last and not any(one[2] < word[1] and word[0] < one[3] for one in held)
            for word in self._words
        )

    def _to_words(self, first: int, last: int) -> tuple[int, int]:
        """Return a range that cuts no word: a Kazakh ending belongs to what it is on."""
        for start, end in self._words:
            if start < first < end:
                first = start
            if start < last < end:
                last = end
        return first, last

    def place(self, mark: Mark) -> tuple[int, bool]:
        """Return where a lost object goes, after a word or the sign behind it, and whether that is certain."""
        source, target, at = self._source, self._target, mark.start
        before = [one for one in self._source_words if one[1] <= at]
        if at == 0 or not before:
            return 0, True
        # A break belongs to the layout, not to the word before it.
        layout = mark.data in _LAYOUT
        if not layout:
            reached = [one for one in self._sure + self._anchors if one[0] < at and one[1] == at]
            if reached:
                return self._to_words(reached[0][2], max(one[3] for one in reached))[1], True
            # Behind the sign that ends a term: «партия,¹».
            near = [one for one in self._sure + self._anchors if one[1] == before[-1][1] and before[-1][1] < at]
            if near and not source[before[-1][1] : at].strip():
                return self._to_words(near[0][2], max(one[3] for one in near))[1], True
        if not any(one[1] > at for one in self._source_words):
            return self._at_end(before[-1][1], at)
        share = self._there(at) if not layout else at / max(1, len(source)) * len(target)
        last = source[before[-1][0] : before[-1][1]]
        if before[-1][1] == at:
            here = _nearest(target, last, share)
            if here >= 0:
                return here + len(last), True
        if not self._words:
            return len(target), False
        ends = [word[1] for word in self._words]
        sign = source[before[-1][1] : at].strip()
        if sign:
            return self._behind_sign(sign[:1], share)
        return min(ends, key=lambda one: abs(one - share)), False

    def _behind_sign(self, sign: str, share: float) -> tuple[int, bool]:
        """Return the place behind a sign such as the end of a sentence; certain where it is the only one."""
        target = self._target
        alike = {".": ".。", ",": ",，", ":": ":：", ";": ";；", "!": "!！", "?": "?？"}.get(sign, sign)
        places = [at + 1 for at, letter in enumerate(target) if letter in alike]
        if places:
            only = len(places) == 1 and self._source.count(sign) == 1
            return min(places, key=lambda one: abs(one - share)), only
        end = min((word[1] for word in self._words), key=lambda one: abs(one - share))
        while end < len(target) and not target[end].isspace() and not _LETTERS.match(target[end]):
            end += 1
        return end, False

    def _at_end(self, last_word: int, at: int) -> tuple[int, bool]:
        """Return the place of what stands behind the last word: at the end, or before the sign that ends the text."""
        if at == len(self._source) or self._source[last_word:at].strip() or not self._words:
            return len(self._target), True
        return self._words[-1][1], False


def _has_end(text: str, start: int, end: int) -> bool:
    """Say whether a sentence ends between two places."""
    found = _ENDS.search(text, start)
    return found is not None and found.start() < end


def _disjoint(held: Sequence[Anchor]) -> list[Anchor]:
    """Return anchors without those that lie in a longer one."""
    made: list[Anchor] = []
    for one in sorted(held, key=lambda anchor: (anchor[0], -anchor[1])):
        if not made or one[0] >= made[-1][1]:
            made.append(one)
    return made


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

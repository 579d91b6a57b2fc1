"""Pairing the segments of two versions of a document: what stayed, moved, was changed, came and went.

What stands in the same order is found first, then the same text elsewhere (moved), then texts alike: inside a changed
passage more freely than across the document. Order is found as in a patience diff: texts that stand once in both
versions are anchors, and what lies between two of them is looked at by itself, so that a document of ten thousand
segments takes no longer a segment than a short one.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict, deque
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from rapidfuzz import fuzz

from workbench.core.content import Content

IN_PLACE = 50.0
"""Lowest similarity (percent, normalised indel distance of rapidfuzz) of a changed segment in its passage."""
ELSEWHERE = 75.0
"""The same for one that also moved."""
_NEAR = 8
"""Segments to each side that are compared in a passage too long to compare all with all, beside those alike."""
_LIKELY = 8
"""Texts alike that are considered for one segment of such a passage, wherever they stand in it."""
_ALL_WITH_ALL = 10_000
"""Comparisons up to which all are made."""
_SMALL = 40_000
"""Old by new segments of a gap without anchors, up to which the longest common runs are looked for."""


@dataclass(frozen=True, slots=True)
class Pairs:
    """Old index by new index: ``same`` text in order, ``moved`` elsewhere, ``changed`` with how alike (0 to 1)."""

    same: dict[int, int]
    moved: dict[int, int]
    changed: dict[int, tuple[int, float]]

    def old(self) -> set[int]:
        """Return the old indices that have a new one."""
        return {*self.same.values(), *self.moved.values(), *(one for one, _ in self.changed.values())}

    def new(self) -> set[int]:
        """Return the new indices that have an old one."""
        return {*self.same, *self.moved, *self.changed}


def shape(content: Content) -> tuple[object, ...]:
    """Return what two versions of a segment must have in common to be the same: text, and places and ids of marks."""
    return content.text, *((one.start, one.end, one.id, one.kind) for one in content.marks)


def pair(old: Sequence[Content], new: Sequence[Content], language: str = "") -> Pairs:
    """Pair the segments of two versions of a document in a language, each with at most one."""
    before, after = [shape(one) for one in old], [shape(one) for one in new]
    same = in_order(before, after)
    taken = set(same.values())
    left_old = [one for one in range(len(old)) if one not in taken]
    waiting: dict[tuple[object, ...], deque[int]] = defaultdict(deque)
    for one in left_old:
        waiting[before[one]].append(one)
    moved = {
        one: waiting[after[one]].popleft() for one in range(len(new)) if one not in same and waiting.get(after[one])
    }
    free_old = set(left_old) - set(moved.values())
    free_new = set(range(len(new))) - same.keys() - moved.keys()
    changed: dict[int, tuple[int, float]] = {}
    for i1, i2, j1, j2 in _gaps(same, len(old), len(new)):
        olds = [one for one in range(i1, i2) if one in free_old]
        news = [one for one in range(j1, j2) if one in free_new]
        if olds and news:
            changed.update(_alike(old, new, olds, news, IN_PLACE, language))
    free_old -= {one for one, _ in changed.values()}
    free_new -= changed.keys()
    changed.update(_alike(old, new, sorted(free_old), sorted(free_new), ELSEWHERE, language))
    return Pairs(same, moved, changed)


def in_order(before: Sequence[Hashable], after: Sequence[Hashable]) -> dict[int, int]:
    """Return old index by new index of things that are equal and stand in the same order in both versions."""
    found: dict[int, int] = {}
    ranges = [(0, len(before), 0, len(after))]
    while ranges:
        i1, i2, j1, j2 = ranges.pop()
        while i1 < i2 and j1 < j2 and before[i1] == after[j1]:
            found[j1] = i1
            i1, j1 = i1 + 1, j1 + 1
        while i1 < i2 and j1 < j2 and before[i2 - 1] == after[j2 - 1]:
            i2, j2 = i2 - 1, j2 - 1
            found[j2] = i2
        anchors = _anchors(before, after, i1, i2, j1, j2)
        found.update((j, i) for i, j in anchors)
        for i, j in anchors:
            ranges.append((i1, i, j1, j))
            i1, j1 = i + 1, j + 1
        if anchors:
            ranges.append((i1, i2, j1, j2))
    return dict(sorted(found.items()))


def _anchors(
    before: Sequence[Hashable], after: Sequence[Hashable], i1: int, i2: int, j1: int, j2: int
) -> list[tuple[int, int]]:
    """Return pairs of equal things in a gap, in order: those that stand once on each side, where there are such.

    Else, in a small gap, the longest common runs; in a large one the first of the same on each side, the second, ….
    """
    if i1 == i2 or j1 == j2:
        return []
    olds, news = Counter(before[i1:i2]), Counter(after[j1:j2])
    once = {one for one, count in olds.items() if count == 1 and news.get(one) == 1}
    if once:
        at = {before[i]: i for i in range(i1, i2) if before[i] in once}
        return _rising([(at[after[j]], j) for j in range(j1, j2) if after[j] in once])
    if (i2 - i1) * (j2 - j1) <= _SMALL:
        blocks = SequenceMatcher(None, before[i1:i2], after[j1:j2], autojunk=False).get_matching_blocks()
        return [(i1 + block.a + step, j1 + block.b + step) for block in blocks for step in range(block.size)]
    places: dict[Hashable, deque[int]] = defaultdict(deque)
    for i in range(i1, i2):
        if before[i] in news:
            places[before[i]].append(i)
    return _rising([(places[after[j]].popleft(), j) for j in range(j1, j2) if places.get(after[j])])


def _rising(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return a longest part of pairs (in the order of their second) in which the first rises too."""
    ends: list[int] = []
    last: list[int] = []
    before: list[int] = []
    for at, (i, _) in enumerate(pairs):
        length = bisect_left(ends, i)
        before.append(last[length - 1] if length else -1)
        if length == len(ends):
            ends.append(i)
            last.append(at)
        else:
            ends[length], last[length] = i, at
    chosen: list[tuple[int, int]] = []
    place = last[-1] if last else -1
    while place >= 0:
        chosen.append(pairs[place])
        place = before[place]
    return chosen[::-1]


def _gaps(same: dict[int, int], old: int, new: int) -> Iterator[tuple[int, int, int, int]]:
    """Yield what lies between the segments that stayed: first and end among the old ones, then among the new ones."""
    i, j = 0, 0
    for at, was in [*same.items(), (new, old)]:
        if was > i and at > j:
            yield i, was, j, at
        i, j = was + 1, at + 1


def _alike(
    old: Sequence[Content],
    new: Sequence[Content],
    olds: Sequence[int],
    news: Sequence[int],
    lowest: float,
    language: str,
) -> dict[int, tuple[int, float]]:
    """Pair texts alike, the most alike first, then the nearest."""
    scored = []
    scale = len(olds) / len(news) if news else 1.0
    for at, place in _compared(old, new, olds, news, lowest, language):
        score = fuzz.ratio(old[olds[at]].text, new[news[place]].text, score_cutoff=lowest)
        if score:
            scored.append((-score, abs(at - place * scale), news[place], olds[at]))
    found: dict[int, tuple[int, float]] = {}
    taken: set[int] = set()
    for negative, _, j, i in sorted(scored):
        if j not in found and i not in taken:
            found[j] = (i, -negative / 100)
            taken.add(i)
    return found


def _compared(
    old: Sequence[Content],
    new: Sequence[Content],
    olds: Sequence[int],
    news: Sequence[int],
    lowest: float,
    language: str,
) -> Iterator[tuple[int, int]]:
    """Yield the pairs to compare, by their places in the passage: all, or those near each other and those alike."""
    if len(olds) * len(news) <= _ALL_WITH_ALL:
        yield from ((at, place) for place in range(len(news)) for at in range(len(olds)))
        return
    from workbench.services.fuzzy_matching import FuzzyIndex  # NumPy, which few documents need

    index = FuzzyIndex([old[one].text for one in olds], language)
    scale = len(olds) / len(news)
    for place, j in enumerate(news):
        centre = int(place * scale)
        near = set(range(max(0, centre - _NEAR), min(len(olds), centre + _NEAR + 1)))
        near.update(one.place for one in index.matches(new[j].text, lowest, _LIKELY))
        yield from ((at, place) for at in near)

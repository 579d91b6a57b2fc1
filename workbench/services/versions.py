"""Pairing the segments of two versions of a document: what stayed, moved, was changed, came and went.

What stands in the same order is found first, then the same text elsewhere (moved), then texts alike: inside a changed
passage more freely than across the document.
"""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from rapidfuzz import fuzz

from workbench.core.content import Content

IN_PLACE = 50.0
"""Lowest similarity (percent, normalised indel distance of rapidfuzz) of a changed segment in its passage."""
ELSEWHERE = 75.0
"""The same for one that also moved."""
_NEAR = 200
"""Segments to each side that are compared in a passage too long to compare all with all."""
_ALL_WITH_ALL = 250_000


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


def pair(old: Sequence[Content], new: Sequence[Content]) -> Pairs:
    """Pair the segments of two versions of a document, each with at most one."""
    before, after = [shape(one) for one in old], [shape(one) for one in new]
    blocks = SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
    same = {
        j1 + step: i1 + step for kind, i1, i2, j1, _ in blocks if kind == "equal" for step in range(i2 - i1)
    }  # fmt: skip
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
    for kind, i1, i2, j1, j2 in blocks:
        if kind == "replace":
            olds = [one for one in range(i1, i2) if one in free_old]
            news = [one for one in range(j1, j2) if one in free_new]
            changed.update(_alike(old, new, olds, news, IN_PLACE))
    free_old -= {one for one, _ in changed.values()}
    free_new -= changed.keys()
    changed.update(_alike(old, new, sorted(free_old), sorted(free_new), ELSEWHERE))
    return Pairs(same, moved, changed)


def _alike(
    old: Sequence[Content], new: Sequence[Content], olds: Sequence[int], news: Sequence[int], lowest: float
) -> dict[int, tuple[int, float]]:
    """Pair texts alike, the most alike first, then the nearest."""
    scored = []
    for i, j, distance in _compared(olds, news):
        score = fuzz.ratio(old[i].text, new[j].text, score_cutoff=lowest)
        if score:
            scored.append((-score, distance, j, i))
    found: dict[int, tuple[int, float]] = {}
    taken: set[int] = set()
    for negative, _, j, i in sorted(scored):
        if j not in found and i not in taken:
            found[j] = (i, -negative / 100)
            taken.add(i)
    return found


def _compared(olds: Sequence[int], news: Sequence[int]) -> Iterator[tuple[int, int, float]]:
    """Yield the pairs to compare with how far they are from each other in their passage."""
    scale = len(olds) / len(news) if news else 1.0
    every = len(olds) * len(news) <= _ALL_WITH_ALL
    for place, j in enumerate(news):
        centre = place * scale
        first = 0 if every else max(0, int(centre) - _NEAR)
        last = len(olds) if every else min(len(olds), int(centre) + _NEAR + 1)
        for at in range(first, last):
            yield olds[at], j, abs(at - centre)

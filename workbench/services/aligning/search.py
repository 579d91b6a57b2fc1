"""The cheapest row of links through a band, by dynamic programming, and how sure each of them is.

Source of the kinds of links and of their prior chances: Gale and Church 1993 (see ``lengths.py``), table 5;
that of 2-2 is lower here, which the development part of FLORES-200 with sentences merged and split asked for.
"""

from __future__ import annotations

import math
from array import array
from collections.abc import Callable, Sequence
from itertools import pairwise

from workbench.services.aligning.evidence import Evidence
from workbench.services.aligning.lengths import LengthModel
from workbench.services.aligning.links import Link

_PRIORS = {(1, 1): 0.89, (1, 0): 0.005, (0, 1): 0.005, (2, 1): 0.045, (1, 2): 0.045, (2, 2): 0.001}
_KINDS = tuple(_PRIORS)
_MISSING = 2.5
"""Nats that a segment without a counterpart costs besides its prior chance: its length tells nothing."""
_CROSSING = 3.0
"""Nats for two segments of one link that stand in different paragraphs."""
_UNLIKE_ENDS = 2.0
"""Nats where one side of a link ends as a sentence does and the other does not."""
_GOES_ON = 1.0
"""Nats by which two segments of one link are likelier where the first does not end as a sentence does."""
_NEAR = 8
"""Target boundaries on either side of the best path that are weighed against it for the confidence."""
_CAUTION = 2.0
"""By this the nats are divided for the confidence: signs that tell the same thing are counted as if each were new."""

Tick = Callable[[int, int], None]
"""Called now and then with the rows done and all rows; it may raise to stop."""


class Costs:
    """What each possible link costs, in nats; the lower the likelier."""

    def __init__(
        self,
        lengths: LengthModel,
        evidence: Evidence | None,
        breaks: tuple[Sequence[bool], Sequence[bool]],
        ends: tuple[Sequence[bool], Sequence[bool]],
    ) -> None:
        """Take the lengths, the evidence with its pairs filled, and two things that are known of each side.

        ``breaks`` says where a new paragraph begins, ``ends`` which segments end as sentences do.
        """
        self._lengths = lengths
        self._evidence = evidence
        self._breaks = breaks
        self._ends = ends
        self._priors = {kind: -math.log(chance) for kind, chance in _PRIORS.items()}
        self._merged: dict[tuple[int, int, int, int], float] = {}

    def cost(self, i: int, k: int, j: int, r: int) -> float:
        """Return the cost of linking ``k`` source segments from ``i`` with ``r`` target segments from ``j``."""
        cost = self._priors[k, r]
        if not k or not r:
            return cost + _MISSING
        lengths = self._lengths
        left, right = lengths.source[i], lengths.target[j]
        if k == 2:
            left += lengths.source[i + 1]
            if self._breaks[0][i + 1]:
                cost += _CROSSING
        if r == 2:
            right += lengths.target[j + 1]
            if self._breaks[1][j + 1]:
                cost += _CROSSING
        cost += lengths.cost(left, right)
        if self._evidence is not None:
            cost -= self._shared(self._evidence, i, k, j, r)
            ends, others = self._ends
            if ends[i + k - 1] != others[j + r - 1]:
                cost += _UNLIKE_ENDS
            # What goes on behind a comma is no sentence of its own.
            if k == 2 and not ends[i]:
                cost -= _GOES_ON
            if r == 2 and not others[j]:
                cost -= _GOES_ON
        return cost

    def _shared(self, evidence: Evidence, i: int, k: int, j: int, r: int) -> float:
        pairs, width = evidence.pairs, evidence.width
        at = i * width + j
        if k == 1 and r == 1:
            return pairs.get(at, 0.0)
        if not (
            at in pairs
            or (r == 2 and at + 1 in pairs)
            or (k == 2 and (at + width in pairs or (r == 2 and at + width + 1 in pairs)))
        ):
            return 0.0
        place = (i, k, j, r)
        found = self._merged.get(place)
        if found is None:
            found = self._merged[place] = evidence.together(i, i + k, j, j + r)
        return found


def best_path(
    costs: Costs, lows: Sequence[int], highs: Sequence[int], tick: Tick | None = None
) -> tuple[list[tuple[int, int]], list[array[float]]]:
    """Return the boundaries of the cheapest row of links from the beginning to the end, and what reaching each costs.

    ``lows`` and ``highs`` are the band, the same as for `band.band`.
    """
    reached: list[array[float]] = []
    came: list[bytearray] = []
    n = len(lows) - 1
    for i in range(n + 1):
        if tick is not None and i % 64 == 0:
            tick(i, n)
        low, high = lows[i], highs[i]
        row = array("d", [math.inf]) * (high - low + 1)
        kinds = bytearray(high - low + 1)
        reached.append(row)
        came.append(kinds)
        for j in range(low, high + 1):
            if i == j == 0:
                row[0] = 0.0
                continue
            best, chosen = math.inf, 0
            for number, (k, r) in enumerate(_KINDS):
                i0, j0 = i - k, j - r
                if i0 < 0 or j0 < lows[i0] or j0 > highs[i0]:
                    continue
                before = reached[i0][j0 - lows[i0]]
                if before == math.inf:
                    continue
                total = before + costs.cost(i0, k, j0, r)
                if total < best:
                    best, chosen = total, number
            row[j - low], kinds[j - low] = best, chosen
    path = [(n, highs[n])]
    while path[-1] != (0, 0):
        i, j = path[-1]
        k, r = _KINDS[came[i][j - lows[i]]]
        path.append((i - k, j - r))
    return path[::-1], reached


def links_of(
    path: Sequence[tuple[int, int]], costs: Costs, reached: Sequence[array[float]], lows: Sequence[int]
) -> tuple[Link, ...]:
    """Return the links of a path, each weighed against every other that could take its first segment."""
    near = _neighbourhood(path, lows, reached)
    left = _from_end(costs, near, path[-1])
    found = []
    for (i0, j0), (i1, j1) in pairwise(path):
        own = reached[i0][j0 - lows[i0]] + costs.cost(i0, i1 - i0, j0, j1 - j0) + left[i1, j1]
        others = _rivals(i0, j0, i1 == i0, near)
        total = 0.0
        for i, j, k, r in others:
            after = left.get((i + k, j + r))
            if after is None:
                continue
            there = reached[i][j - lows[i]] + costs.cost(i, k, j, r) + after
            total += math.exp(min(50.0, (own - there) / _CAUTION))
        found.append(Link(i0, i1, j0, j1, min(1.0, 1.0 / total) if total else 1.0))
    return tuple(found)


_Near = dict[int, tuple[int, int]]
"""For each source boundary the lowest and highest target boundary that is looked at."""


def _neighbourhood(path: Sequence[tuple[int, int]], lows: Sequence[int], reached: Sequence[array[float]]) -> _Near:
    near: _Near = {}
    for i, j in path:
        low, high = near.get(i, (j, j))
        near[i] = (min(low, j), max(high, j))
    last = 0
    for i in range(len(lows)):
        low, high = near.get(i, (last, last))
        last = high
        near[i] = (max(lows[i], low - _NEAR), min(lows[i] + len(reached[i]) - 1, high + _NEAR))
    return near


def _from_end(costs: Costs, near: _Near, end: tuple[int, int]) -> dict[tuple[int, int], float]:
    """Return what the way from each boundary of the neighbourhood to the end costs."""
    left = {end: 0.0}
    for i in range(end[0], -1, -1):
        low, high = near[i]
        for j in range(high, low - 1, -1):
            if (i, j) == end:
                continue
            best = math.inf
            for k, r in _KINDS:
                after = left.get((i + k, j + r))
                if after is not None:
                    best = min(best, after + costs.cost(i, k, j, r))
            if best < math.inf:
                left[i, j] = best
    return left


def _rivals(i0: int, j0: int, target_only: bool, near: _Near) -> list[tuple[int, int, int, int]]:
    """Return every link that takes source segment ``i0`` (or target segment ``j0``, where the link has no source)."""
    found = []
    for k, r in _KINDS:
        if target_only:
            for j in range(max(0, j0 - r + 1), j0 + 1) if r else ():
                found += [(i, j, k, r) for i in range(max(0, i0 - 4), i0 + 5) if _within(i, j, near)]
        else:
            for i in range(max(0, i0 - k + 1), i0 + 1) if k else ():
                low, high = near[i]
                found += [(i, j, k, r) for j in range(low, high + 1)]
    return found


def _within(i: int, j: int, near: _Near) -> bool:
    return i in near and near[i][0] <= j <= near[i][1]

"""The band around the diagonal in which links are looked for: from places that surely belong together.

Between such places the diagonal goes by the share of characters, not of segments: a paragraph divided into many short
segments does not move it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from itertools import accumulate, pairwise

from workbench.services.aligning.evidence import Evidence, Key

_ANCHOR = 6.0
"""Nats that a pair must share, in signs that each document has once, to be a place to hold on to."""
_WHOLE = 250
"""Segments of the longer side up to which everything is compared with everything."""
NARROWEST = 30


def anchors(evidence: Evidence) -> list[tuple[int, int]]:
    """Return the pairs (source place, target place) that share signs found nowhere else, the longest rising row."""
    found: dict[tuple[int, int], float] = defaultdict(float)
    right = _once(evidence.target)
    for key, i in _once(evidence.source).items():
        if key in right:
            found[i, right[key]] += evidence.weights[key]
    sure = [pair for pair, nats in found.items() if nats >= _ANCHOR]
    return _rising(sorted(sure, key=lambda pair: (pair[0], -pair[1])))


def _once(side: Sequence[dict[Key, int]]) -> dict[Key, int]:
    places: dict[Key, int] = {}
    for place, one in enumerate(side):
        for key in one:
            places[key] = -1 if key in places else place
    return {key: place for key, place in places.items() if place >= 0}


def _rising(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the longest row of pairs in which both places grow (patience sorting)."""
    ends: list[int] = []
    last: list[int] = []
    before: list[int] = []
    for number, (_, j) in enumerate(pairs):
        at = bisect_left(ends, j)
        before.append(last[at - 1] if at else -1)
        if at == len(ends):
            ends.append(j)
            last.append(number)
        else:
            ends[at], last[at] = j, number
    row = []
    place = last[-1] if last else -1
    while place >= 0:
        row.append(pairs[place])
        place = before[place]
    return row[::-1]


def band(
    source: Sequence[float], target: Sequence[float], held: Sequence[tuple[int, int]], half: int
) -> tuple[list[int], list[int]]:
    """Return the lowest and highest target boundary for each source boundary (0 to the number of segments).

    ``source`` and ``target`` are lengths; ``held`` are the anchors; ``half`` is half the width in segments.
    """
    n, m = len(source), len(target)
    if max(n, m) <= _WHOLE:
        return [0] * (n + 1), [m] * (n + 1)
    along, across = [0.0, *accumulate(source)], [0.0, *accumulate(target)]
    centre = [0] * (n + 1)
    corners = [(0, 0), *[pair for pair in held if 0 < pair[0] < n and 0 < pair[1] < m], (n, m)]
    for (i0, j0), (i1, j1) in pairwise(corners):
        whole = along[i1] - along[i0]
        for i in range(i0, i1 + 1):
            share = (along[i] - along[i0]) / whole if whole else 0.0
            wanted = across[j0] + share * (across[j1] - across[j0])
            centre[i] = min(j1, max(j0, bisect_left(across, wanted)))
    # A row reaches the middle of its neighbours, so that the band never breaks where much text is missing.
    lows = [max(0, centre[max(0, i - 1)] - half) for i in range(n + 1)]
    highs = [min(m, centre[min(n, i + 1)] + half) for i in range(n + 1)]
    lows[0], highs[n] = 0, m
    return lows, highs

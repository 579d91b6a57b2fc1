"""How likely two segments are as translations by their lengths alone.

Source: W. A. Gale and K. W. Church, A Program for Aligning Sentences in Bilingual Corpora, Computational Linguistics
19 (1), 1993: the difference of the lengths in characters is taken to be normal, with a variance that grows with length.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from copy import copy

from workbench.services.aligning.links import Piece

RATIOS = {"en": 1.0, "kk": 1.08, "zh": 0.395}
"""Characters without white space for one of English (measured on the development part of FLORES-200)."""
_VARIANCES = {frozenset(("en", "kk")): 3.0, frozenset(("en", "zh")): 6.9, frozenset(("kk", "zh")): 7.6}
_VARIANCE = 6.8
"""Squared difference for each character of English: measured likewise (kk-en 2.3, made wider: news is freer), and the
figure of Gale and Church for other languages."""

_STEPS = 8
_FURTHEST = 12.0
"""Standard deviations: beyond, everything is equally unlikely."""
_TRUSTED = 1.3
"""How far the ratio of the documents may be off the languages' before it is taken for missing text."""


def length(text: str) -> int:
    """Return the length of a text: code points that are no white space, at least 1."""
    return max(1, len("".join(text.split())))


def _two_sided(deviations: float) -> float:
    return -math.log(math.erfc(deviations / math.sqrt(2)))


_COSTS = [_two_sided(step / _STEPS) for step in range(int(_FURTHEST * _STEPS) + 1)]


class LengthModel:
    """Costs (nats) of the lengths of two sides; lengths of target segments are scaled to the source's language."""

    def __init__(self, source: Sequence[Piece], target: Sequence[Piece], languages: tuple[str, str]) -> None:
        """Take the ratio of the documents themselves, where it is near that of the languages."""
        left, right = (one.split("-")[0] for one in languages)
        usual = RATIOS.get(right, 1.0) / RATIOS.get(left, 1.0)
        self.source = [float(length(piece.text)) for piece in source]
        whole = [float(length(piece.text)) for piece in target]
        own = sum(whole) / sum(self.source) if self.source and whole else usual
        ratio = own if usual / _TRUSTED <= own <= usual * _TRUSTED else usual
        self.target = [one / ratio for one in whole]
        self.variance = _VARIANCES.get(frozenset((left, right)), _VARIANCE) * RATIOS.get(left, 1.0)

    def part(self, source: tuple[int, int], target: tuple[int, int]) -> LengthModel:
        """Return the same for a stretch of each side (first place, place after the last): the ratio stays."""
        made = copy(self)
        made.source, made.target = self.source[slice(*source)], self.target[slice(*target)]
        return made

    def cost(self, source: float, target: float) -> float:
        """Return the cost of two lengths, both on the source's scale."""
        deviations = abs(source - target) / math.sqrt(self.variance * (source + target) / 2)
        step = int(deviations * _STEPS)
        return _COSTS[step] if step < len(_COSTS) else _COSTS[-1]

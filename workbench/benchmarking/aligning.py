"""Which word of a Kazakh text an English word translates, from how often the two stand in the same pair.

The Dice coefficient of Kazakh stems (the first five letters) and English words over the pairs themselves: enough to
draw random terms for a glossary, no more.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

_KAZAKH = re.compile(r"\b[а-яёәғқңөұүһі]{5,}\b")
_ENGLISH = re.compile(r"(?<![\w-])[a-z]{4,}(?![\w-])")
_STEM = 5
_LEAST = 0.3
"""Dice coefficient (0 to 1) from which a pair of words is taken."""
_TOO_COMMON = 0.02
"""Share of the texts beyond which a word says nothing."""


def aligned_words(pairs: Sequence[tuple[str, str]]) -> list[list[tuple[str, str]]]:
    """Return, for each (Kazakh, English) pair, the pairs of lower-case words that translate one another.

    The Kazakh word is as it stands in the text, with its suffixes.
    """
    left = [{word[:_STEM]: word for word in _KAZAKH.findall(kk)} for kk, _ in pairs]
    right = [set(_ENGLISH.findall(en)) for _, en in pairs]
    stems = Counter(stem for one in left for stem in one)
    words = Counter(word for one in right for word in one)
    most = max(3, int(_TOO_COMMON * len(pairs)))
    together: Counter[tuple[str, str]] = Counter()
    for kk, en in zip(left, right, strict=True):
        together.update((stem, word) for stem in kk if stems[stem] <= most for word in en if words[word] <= most)

    def dice(stem: str, word: str) -> float:
        return 2 * together[stem, word] / (stems[stem] + words[word])

    found = []
    for kk, en in zip(left, right, strict=True):
        mine = []
        for word in sorted(en):
            ranked = sorted(
                ((dice(stem, word), surface) for stem, surface in kk.items() if together[stem, word] > 1), reverse=True
            )
            # One clear winner: words that always stand together cannot be told apart.
            if ranked and ranked[0][0] >= _LEAST and (len(ranked) == 1 or ranked[1][0] < ranked[0][0]):
                mine.append((ranked[0][1], word))
        found.append(mine)
    return found

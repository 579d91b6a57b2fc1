"""Divide a text that is longer than a model takes: at sentence ends, else clauses, else spaces, else anywhere."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import pairwise

_SENTENCE = re.compile(r"(?:[.!?…]+[\"'»”’)\]]*\s+|[。！？]+[」』”’）]*\s*)")
_CLAUSE = re.compile(r"(?:[,;:]\s+|\s[–—-]\s+|[，；：、]\s*)")
_SPACE = re.compile(r"\s+")
_LEVELS = (_SENTENCE, _CLAUSE, _SPACE)

UNSPACED = ("zh",)
"""Primary subtags of languages that put no space between sentences or words."""


def is_spaced(language: str) -> bool:
    """Say whether a language puts spaces between words."""
    return language.split("-")[0] not in UNSPACED


def divide(text: str, limit: int, count: Callable[[str], int]) -> list[str]:
    """Divide a text into pieces of at most ``limit`` tokens each; the pieces joined are the text.

    White space stays with the piece before it. ``count`` counts the tokens of a piece. A single code point is the
    smallest piece, even where it alone has more tokens than the limit.
    """
    return _divide(text, limit, count, 0)


def _divide(text: str, limit: int, count: Callable[[str], int], level: int) -> list[str]:
    if len(text) < 2 or (total := count(text)) <= limit:
        return [text] if text else []
    if level == len(_LEVELS):
        # Halves, not a run up to the limit: no piece is left so short that it says nothing.
        middle = len(text) // 2
        return _divide(text[:middle], limit, count, level) + _divide(text[middle:], limit, count, level)
    parts = _split_after(text, _LEVELS[level])
    if len(parts) == 1:
        return _divide(text, limit, count, level + 1)
    # About equal pieces: one filled to the limit and a stump after it translate worse than two halves.
    enough = min(limit, total // -(-total // limit) * 5 // 4)
    pieces: list[str] = []
    held = ""
    for part in parts:
        if held and count(held + part) <= enough:
            held += part
            continue
        if held:
            pieces.append(held)
        divided = _divide(part, limit, count, level + 1)
        pieces.extend(divided[:-1])
        held = divided[-1]
    return [*pieces, held]


def _split_after(text: str, mark: re.Pattern[str]) -> list[str]:
    ends = [found.end() for found in mark.finditer(text)]
    cuts = [0, *(end for end in ends if end < len(text)), len(text)]
    return [text[start:end] for start, end in pairwise(cuts) if start < end]


def joints(pieces: Sequence[str], source: str, target: str) -> list[str]:
    """Return what to put between the translations of neighbouring pieces: one string fewer than pieces.

    Nothing for a target without spaces, and where a word of a spaced source was cut in the middle.
    """
    found: list[str] = []
    for piece, after in pairwise(pieces):
        in_a_word = is_spaced(source) and piece[-1:].isalnum() and after[:1].isalnum()
        found.append(" " if is_spaced(target) and not in_a_word else "")
    return found


def divide_in_proportion(text: str, weights: Sequence[int]) -> list[str]:
    """Divide a text into as many pieces as there are weights, each about as long as its weight, at spaces."""
    total = sum(weights) or 1
    cuts = [0]
    passed = 0
    for weight in weights[:-1]:
        passed += weight
        wanted = max(cuts[-1], len(text) * passed // total)
        space = _SPACE.search(text, wanted)
        cuts.append(space.end() if space is not None and space.end() - wanted < 30 else wanted)
    cuts.append(len(text))
    return [text[start:end] for start, end in pairwise(cuts)]

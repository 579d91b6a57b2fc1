"""How sure a model is of a text: the log-probabilities of its tokens, brought to words and to one figure.

The figure is an estimate of quality without a reference, of the kind called "glass box" (Fomicheva et al. 2020,
"Unsupervised Quality Estimation for Neural Machine Translation"): it orders drafts of one model, and says nothing of
one model beside another. How well it does is measured by ``python -m benchmarks confidence``.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import regex

from models.base import Score
from models.continuing import SPACE
from models.doubts import EXPECTED_RATIO

_WORD = regex.compile(r"\p{Han}+|[\p{L}\p{M}\p{N}]+(?:['’\-][\p{L}\p{M}\p{N}]+)*")
_HAN = regex.compile(r"\p{Han}")
UNSURE = -4.0
"""Nats: a word less likely than this (one in 55) is marked."""
DOUBTFUL = 0.12
"""Estimates below this say that a person should look: the least sure quarter of the starter model's drafts of NTREX."""
_LENGTH_WEIGHT = 0.5
_SKIPPED = 4  # letters that a normalising tokeniser may have left out between two pieces


@dataclass(frozen=True, slots=True)
class WordScore:
    """A word (code points of the text) and the log-probability of all its tokens: nats, 0 is certain."""

    start: int
    end: int
    value: float
    number: bool = False
    """Digits alone: whether they are right is checked against the source, and a model's doubt says nothing of it."""


def place_tokens(tokens: Sequence[tuple[str, float]], text: str) -> list[tuple[int, int, float]]:
    """Return where each token stands in a text, with its value; one that cannot be placed is left out."""
    placed = []
    reached = 0
    for token, value in tokens:
        letters = token.replace(SPACE, "").strip()
        if not letters:
            continue
        start = text.find(letters, reached)
        if start < 0 or start - reached > _SKIPPED:
            continue
        placed.append((start, start + len(letters), value))
        reached = start + len(letters)
    return placed


def word_scores(score: Score, text: str) -> list[WordScore]:
    """Return the words of a text with their log-probabilities; of Han, the tokens are the words."""
    placed = place_tokens(score.tokens, text)
    words = []
    for found in _WORD.finditer(text):
        inside = [one for one in placed if one[0] < found.end() and found.start() < one[1]]
        if not inside:
            continue
        if _HAN.match(found[0]):
            words += [WordScore(max(a, found.start()), min(b, found.end()), value) for a, b, value in inside]
        else:
            words.append(
                WordScore(found.start(), found.end(), sum(value for _, _, value in inside), found[0].isdigit())
            )
    return words


def unsure_words(words: Sequence[WordScore]) -> tuple[tuple[int, int], ...]:
    """Return the places of the words that the model would not vouch for."""
    return tuple((word.start, word.end) for word in words if word.value < UNSURE and not word.number)


def estimate(words: Sequence[WordScore], source: str, text: str, languages: tuple[str, str]) -> float:
    """Return an estimate of quality, at most 1: the mean probability of a word, less what the length is off.

    The length counts by the absolute logarithm of its ratio to what is usual in the direction, halved (the weight
    chosen on the first 1,000 sentences of NTREX, kk-en).
    """
    if not words:
        return 0.0
    mean = sum(math.exp(max(word.value, -50.0)) for word in words) / len(words)
    usual = len(source.strip()) * EXPECTED_RATIO.get(languages, 0.0)
    if not usual:
        return mean
    return mean - _LENGTH_WEIGHT * abs(math.log(max(1, len(text.strip())) / usual))

"""Why a draft is not to be trusted: judged from the texts alone, without a model."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from models.base import Doubt
from models.division import is_spaced

_WORD = re.compile(r"\w+", re.UNICODE)
_WORD_OR_HAN = re.compile(r"[\u3400-\u9fff]|[^\W\u3400-\u9fff]+", re.UNICODE)

_TWICE = re.compile(r"\b([A-Za-z]{2,})\s+((?i:\1))\b")

EXPECTED_RATIO = {
    ("kk", "en"): 0.95,
    ("kk", "zh-Hans"): 0.32,
    ("en", "kk"): 1.05,
    ("en", "zh-Hans"): 0.34,
    ("zh-Hans", "kk"): 3.1,
    ("zh-Hans", "en"): 2.95,
}
"""Length of a translation in code points, divided by the length of its source (median of the 1,997 news sentences
of NTREX-128; 99% lie between half and twice of it)."""

_SHORTEST, _LONGEST = 0.4, 2.3
_SLACK = 12  # code points that a short text may be off without a doubt (fewer in Chinese, which is denser) ...
_SLACK_SHARE = 0.15  # ... but never more than this share of what was expected, or a short draft could be anything

_WORD_IN_A_ROW = 3  # «Үрімжі Үрімжі Үрімжі»
_MOST_IN_A_ROW = 4  # a Chinese character (人人人), or a word that is said twice and thrice: "very, very, very good"
# (n-gram of two words and more, repetitions in a row that are a loop)
_RUNS = ((2, 3), (3, 3), (4, 2), (5, 2), (6, 2), (7, 2), (8, 2))
_OFTEN = 4  # the same four words this often anywhere in the text
_OFTEN_THREE = 3  # the same three words this often in one English sentence
_MAY_DOUBLE = frozenset({"that", "had", "is", "so", "very", "no", "long", "many", "again", "bye", "ha", "new", "year"})
"""English words that stand twice in a row for good reasons; Kazakh and Chinese double words freely («түрлі-түрлі»)."""


def find_doubts(
    source: str, target: str, languages: tuple[str, str], *, unknown: bool = False, capped: bool = False
) -> tuple[Doubt, ...]:
    """Return what is doubtful in a draft, in the order of :class:`Doubt`.

    ``unknown`` and ``capped`` are what only the engine knows: that it wrote its unknown token, and that it stopped at
    the limit of length instead of at an end.
    """
    if not target.strip() or (_says_nothing(target) and not _says_nothing(source)):
        return (Doubt.EMPTY,)
    found = []
    if is_looping(target, languages[1]) and not is_looping(source, languages[0]):
        found.append(Doubt.LOOPING)
    if unknown or ("⁇" in target and "⁇" not in source):
        found.append(Doubt.UNKNOWN_TOKEN)
    if capped:
        found.append(Doubt.LENGTH_CAPPED)
    ratio = EXPECTED_RATIO.get(languages)
    if ratio is not None:
        expected = len(source.strip()) * ratio
        slack = min(_SLACK * min(1.0, ratio), _SLACK_SHARE * expected)
        length = len(target.strip())
        if length < expected * _SHORTEST - slack:
            found.append(Doubt.TOO_SHORT)
        elif length > expected * _LONGEST + _SLACK * min(1.0, ratio):
            found.append(Doubt.TOO_LONG)
    return tuple(found)


def is_looping(text: str, language: str = "") -> bool:
    """Say whether a text repeats itself: the same words again and again in a row, or four words many times over.

    Words are compared without case; in a language without spaces a character is a word. Figures alone are no loop:
    11.11.11, rows of noughts, the same date in three columns.
    """
    han = not is_spaced(language) if language else bool(re.search(r"[\u3400-\u9fff]", text))
    words = (_WORD_OR_HAN if han else _WORD).findall(text.casefold())
    alone = [f"{word}{at}" if word in _MAY_DOUBLE else word for at, word in enumerate(words)]
    if _longest_run(words, 1) >= _MOST_IN_A_ROW or (not han and _longest_run(alone, 1) >= _WORD_IN_A_ROW):
        return True
    if any(_longest_run(words, size) >= times for size, times in _RUNS):
        return True
    if language.split("-")[0] == "en":
        threes = Counter(zip(words, words[1:], words[2:], strict=False))
        if _doubled(text) or (threes and max(threes.values()) >= _OFTEN_THREE):
            return True
    fours = Counter(zip(words, words[1:], words[2:], words[3:], strict=False))
    return any(often >= _OFTEN and any(map(_has_letter, four)) for four, often in fours.items())


def _says_nothing(text: str) -> bool:
    """Say whether a text has no letter at all: "8." is no translation of a sentence."""
    return not any(character.isalpha() for character in text)


def _doubled(text: str) -> bool:
    """Say whether an English word stands twice in a row ("Our our countries"); a name may («Roa Roa»)."""
    return any(
        not (found[1][0].isupper() and found[2][0].isupper()) and found[1].lower() not in _MAY_DOUBLE
        for found in _TWICE.finditer(text)
    )


def _has_letter(word: str) -> bool:
    return any(character.isalpha() for character in word)


def _longest_run(words: Sequence[str], size: int) -> int:
    """Return how often an n-gram of this size stands in a row at most; one of figures alone does not count."""
    longest = run = 0
    for position in range(len(words) - size):
        run = run + 1 if words[position] == words[position + size] else 0
        if run > longest and any(map(_has_letter, words[position : position + size])):
            longest = run
    return longest // size + 1 if longest >= size else 1

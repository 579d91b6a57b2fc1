"""One key under which the three scripts of Kazakh meet.

What a script leaves open, the key leaves open too: Arabic writes а and ә alike (о and ө, ұ and ү, ы and і), Latin и
and й, х and һ. So these are one letter in the key, as is и with ы, since a capital I is и in one alphabet and і in
the other. Beside the key stand the exact letters where the script does tell them; `agree` compares both, so that
«тұр» and «түр», which have one key, are still two words.
Source: Kazakh reference tables, section 5.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from glossary.scripts.tables import BACK_ARABIC, FRONT_ARABIC, HAMZAS, LETTERS, same_arabic
from glossary.tokens import Prepared, fold_case, prepare, repair_word

OPEN = "·"
"""In `Folded.exact`: the script does not tell which of the letters under one key it is."""

_WORD = re.compile(r"[^\W\d_]+")
_ARABIC_MARKS = {"،": ",", "؛": ";", "؟": "?"}
_ARABIC = re.compile("[\u0600-\u06ff\ufb50-\ufefc]")

_MERGED = dict(zip("аәоөұүыіийхһеэ", "aaooūūiiiihhee", strict=True))
_LATIN = {cyrillic: latin for cyrillic, latin, _ in LETTERS}
_KEYS = {cyrillic: _MERGED.get(cyrillic) or latin for cyrillic, latin in _LATIN.items()}
"""The key of each Cyrillic letter: none (ъ), one or two letters (ц)."""

_PAIRS = ("ts", "tş", "şş", "iu", "ia", "io")
"""What Latin and Arabic write with two letters may be one Cyrillic letter or two."""

_VOWELS = frozenset("اوۇى")


def _alphabet(column: int) -> dict[str, tuple[str, str]]:
    """Return (key, exact letter) for each single letter of a script."""
    rows: dict[str, list[str]] = {}
    for row in LETTERS:
        if len(row[column]) == 1:
            rows.setdefault(row[column], []).append(row[0])
    return {letter: (_KEYS[found[0]], found[0] if len(found) == 1 else OPEN) for letter, found in rows.items()}


_FROM_LATIN = _alphabet(1)
# A capital I is і in Kazakh and и elsewhere; English words stand in the same texts.
_FROM_LATIN |= {"I": ("i", OPEN), "İ": ("i", OPEN)}
_FROM_ARABIC = _alphabet(2)
_BACK = {"ا": "а", "و": "о", "ۇ": "ұ", "ى": "ы"}
_FRONT = {"ا": "ә", "و": "ө", "ۇ": "ү", "ى": "і"}


class Folded(NamedTuple):
    """The key of a text, with the way back to its code points.

    ``exact`` has one character for each of the key: the Cyrillic letter where the script tells it, else `OPEN`.
    ``starts`` and ``ends`` are code points in the text as given; together they cover it.
    """

    text: str
    exact: str
    starts: Sequence[int]
    ends: Sequence[int]

    def original(self, start: int, end: int) -> tuple[int, int]:
        """Return the range of the text as given (code points) for a non-empty range of the key."""
        return self.starts[start], self.ends[end - 1]

    @property
    def lossy(self) -> tuple[tuple[int, int], ...]:
        """The ranges of the text as given (code points) whose letters the script leaves open, in order."""
        spans = ((s, e) for s, e, exact in zip(self.starts, self.ends, self.exact, strict=True) if exact == OPEN)
        return tuple(dict.fromkeys(spans))


def fold(text: str) -> Folded:
    """Return the key of a text in any script; what is not Kazakh is in NFC, its letters in lower case.

    ия, иа and я have one key, as Arabic writes them alike. The key is not for display. Two texts are the same where
    `agree` says so of their keys.
    """
    prepared = prepare(text)
    given = prepared.text
    letters: list[tuple[str, str, int]] = []
    at = 0
    for found in _WORD.finditer(given):
        letters += _between(given, at, found.start())
        letters += _word(found.group(), found.start())
        at = found.end()
    letters += _between(given, at, len(given))
    starts, ends = _covering([place for _, _, place in letters], prepared, len(text))
    return Folded("".join(key for key, _, _ in letters), "".join(exact for _, exact, _ in letters), starts, ends)


def agree(one: Folded, other: Folded) -> bool:
    """Say whether two keys may be the same text: equal, and no letter that both scripts tell is another."""
    return one.text == other.text and all(a == b or OPEN in (a, b) for a, b in zip(one.exact, other.exact, strict=True))


def _between(text: str, start: int, end: int) -> list[tuple[str, str, int]]:
    marks = [_ARABIC_MARKS.get(mark, mark) for mark in text[start:end]]
    return [(mark, mark, place) for place, mark in enumerate(marks, start) if mark != "\u0640"]


def _word(word: str, start: int) -> list[tuple[str, str, int]]:
    """Return (key, exact, place) of the letters of one word."""
    if _ARABIC.search(word):
        return _short_glides(_open_pairs(_arabic(word, start)))
    out: list[tuple[str, str, int]] = []
    latin = False
    for place, letter in enumerate(repair_word(word), start):
        low = fold_case(letter)
        if low in _KEYS:
            out += [(key, low, place) for key in _KEYS[low]]
            continue
        latin = True
        key, exact = _FROM_LATIN.get(letter) or _FROM_LATIN.get(low) or (low, low)
        out.append((key, exact, place))
    return _short_glides(_open_pairs(out) if latin else out)


def _arabic(word: str, start: int) -> list[tuple[str, str, int]]:
    letters = [(c, place) for place, given in enumerate(word, start) for c in same_arabic(given)]
    present = {c for c, _ in letters}
    marked = letters[0][0] in HAMZAS if letters else False
    known: dict[str, str] = {}
    if not marked and not present & (FRONT_ARABIC | BACK_ARABIC):
        known = _BACK
    elif marked and sum(c in _VOWELS for c, _ in letters) == 1:
        known = _FRONT
    out: list[tuple[str, str, int]] = []
    for c, place in letters:
        if c in HAMZAS:
            continue
        key, exact = _FROM_ARABIC.get(c) or (c, c)
        exact = known.get(c, exact)
        out += [(one, exact, place) for one in key]
    return out


def _short_glides(letters: list[tuple[str, str, int]]) -> list[tuple[str, str, int]]:
    """Write ия as Arabic does: with the letters of я."""
    out: list[tuple[str, str, int]] = []
    for letter in letters:
        out.append(letter)
        if letter[0] == "a" and len(out) > 1 and out[-2][0] == "i":
            first = len(out) - 2
            while first and out[first - 1][0] == "i":
                first -= 1
            if first < len(out) - 2:
                out[first:] = [("i", OPEN, out[first][2]), ("a", OPEN, letter[2])]
    return out


def _open_pairs(letters: list[tuple[str, str, int]]) -> list[tuple[str, str, int]]:
    """Mark as open what may be one Cyrillic letter written with two."""
    out = list(letters)
    for at in range(len(out) - 1):
        (first, _, place), (second, _, next_place) = letters[at], letters[at + 1]
        if place != next_place and first + second in _PAIRS:
            out[at] = (first, OPEN, place)
            out[at + 1] = (second, OPEN, next_place)
    return out


def _covering(places: Sequence[int], prepared: Prepared, length: int) -> tuple[list[int], list[int]]:
    """Return the ranges in the text as given of letters at some places of the prepared one.

    A letter that the key leaves out (ъ, the hamza, a soft hyphen) belongs to the letter before it, at the beginning
    of a text to the one after.
    """
    if not places:
        return [], []
    given = [prepared.original(place, place + 1)[0] for place in places]
    starts = [0 if start == given[0] else start for start in given]
    ends: list[int] = []
    following = length
    for at in range(len(places) - 1, -1, -1):
        ends.append(following)
        if at and given[at - 1] != given[at]:
            following = starts[at]
    return starts, ends[::-1]

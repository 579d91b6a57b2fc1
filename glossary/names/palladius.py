"""Chinese names in Cyrillic (the Palladius system) and in pinyin, both ways; what is ambiguous is returned, not chosen.

Source: the table ``resources/names/palladius.csv`` and Kazakh reference tables, section 6. Only persons are written
by this table in Kazakh; places have forms of their own (Шыңжаң, Үрімжі), which only a glossary knows.
"""

from __future__ import annotations

import csv
import unicodedata
from functools import cache, partial
from importlib.resources import files
from itertools import pairwise, product
from typing import NamedTuple

_VARIANTS = {
    "хой": "hui",
    "люе": "lüe",
    "нюе": "nüe",
    "цзюе": "jue",
    "цюе": "que",
    "сюе": "xue",
    "юе": "yue",
    "ё": "yo",
}
"""Spellings accepted beside those of the table."""

_CYRILLIC_VOWELS = frozenset("аеиоуэюяйё")
_APOSTROPHE_BEFORE = frozenset("aeo")
_MOST_SYLLABLES = 12
_MOST_READINGS = 32
_TONES = frozenset("\u0300\u0301\u0304\u030c")


class _Tables(NamedTuple):
    pinyin: dict[str, tuple[str, ...]]
    """Pinyin syllables by Cyrillic one."""
    cyrillic: dict[str, str]
    """The table's Cyrillic syllable by pinyin one."""


@cache
def _tables() -> _Tables:
    text = (files("resources") / "names" / "palladius.csv").read_text(encoding="utf-8")
    pinyin: dict[str, tuple[str, ...]] = {}
    cyrillic: dict[str, str] = {}
    for row in csv.DictReader(text.splitlines()):
        written, sound = row["palladius"], unicodedata.normalize("NFC", row["pinyin"])
        # ло is luo far more often than lo.
        pinyin[written] = tuple(sorted((*pinyin.get(written, ()), sound), key=len, reverse=True))
        cyrillic[sound] = written
    for written, sound in _VARIANTS.items():
        pinyin.setdefault(written, (sound,))
    return _Tables(pinyin, cyrillic)


def syllables_of(word: str) -> tuple[tuple[str, ...], ...]:
    """Return every division of a Cyrillic word into syllables, the fewest (longest) first; none where it has none.

    A hyphen divides; so does ъ, which stands between н and a vowel (Чанъань).
    """
    found = _divisions(word.lower(), frozenset(_tables().pinyin), "-ъ")
    return tuple(d for d in found if _hard_signs_fit(word.lower(), d))


def pinyin_syllables_of(word: str) -> tuple[tuple[str, ...], ...]:
    """Return every division of a word of pinyin into syllables, the fewest (longest) first."""
    return _divisions(_plain(word), frozenset(_tables().cyrillic), "-'")


def to_pinyin(name: str) -> tuple[str, ...]:
    """Return the pinyin of a Chinese name in Cyrillic, the likeliest first; empty where it is no such name.

    Of the divisions into syllables, those with the fewest stand: Чуньтао is chun-tao, not chun-ta-o; Фанань is
    fa-nan, or fang-an for those who leave out ъ. ло is luo or lo. Case endings are not taken off.
    """
    words = []
    for word in name.split():
        divisions = _fewest(syllables_of(word))
        # Strictly, a syllable in -н before a vowel is divided by ъ: without it the other division goes first.
        divisions.sort(key=partial(_unmarked_hiatus, word.lower()))
        table = _tables().pinyin
        words.append([_joined(choice) for d in divisions for choice in product(*(table[one] for one in d))])
    return _names(words)


def to_palladius(name: str, *, strict: bool = False) -> tuple[str, ...]:
    """Return the Cyrillic spelling of a Chinese name in pinyin (with tone marks or without), the likeliest first.

    Empty where it is no pinyin. ü may be written v. ``strict`` says that an apostrophe stands wherever it should
    (fan-an is Fan'an, so Fanan is fa-nan); many people leave it out.
    """
    table = _tables().cyrillic
    words = []
    for word in name.replace("’", "'").split():
        divisions = _fewest(pinyin_syllables_of(word))
        plain = _plain(word)
        spelt = [division for division in divisions if _joined(division) == plain]
        others = [division for division in divisions if division not in spelt]
        divisions = spelt if strict and spelt else spelt + others
        words.append([_with_hard_signs([table[one] for one in division]) for division in divisions])
    return _names(words)


def standard_pinyin(name: str) -> tuple[str, ...]:
    """Return the ways to read a name as pinyin, in its usual spelling: without tones, with apostrophes."""
    words = [[_joined(d) for d in _fewest(pinyin_syllables_of(word))] for word in name.replace("’", "'").split()]
    return _names(words)


def _plain(word: str) -> str:
    """Return pinyin in lower case without tone marks, v made ü."""
    letters = (c for c in unicodedata.normalize("NFD", word.lower()) if c not in _TONES)
    return unicodedata.normalize("NFC", "".join(letters)).replace("v", "ü").replace("u:", "ü")


def _divisions(word: str, syllables: frozenset[str], joints: str) -> tuple[tuple[str, ...], ...]:
    longest = max(map(len, syllables))
    found: list[tuple[str, ...]] = []
    if len(word) > _MOST_SYLLABLES * 2:
        return ()

    def walk(at: int, before: tuple[str, ...]) -> None:
        if at == len(word):
            found.append(before)
            return
        if before and word[at] in joints:
            at += 1
        for end in range(min(len(word), at + longest), at, -1):
            if word[at:end] in syllables:
                walk(end, (*before, word[at:end]))

    if word:
        walk(0, ())
    return tuple(sorted(found, key=len))


def _hard_signs_fit(word: str, division: tuple[str, ...]) -> bool:
    at = 0
    for before, after in zip(division, (*division[1:], ""), strict=True):
        at += len(before)
        if word[at : at + 1] == "ъ":
            if not before.endswith("н") or after[:1] not in _CYRILLIC_VOWELS or not after:
                return False
            at += 1
        elif word[at : at + 1] == "-":
            at += 1
    return True


def _unmarked_hiatus(word: str, division: tuple[str, ...]) -> int:
    """Count the places where ъ ought to stand and does not."""
    if "ъ" in word or "-" in word:
        return 0
    return sum(before.endswith("н") and after[0] in _CYRILLIC_VOWELS for before, after in pairwise(division))


def _fewest(divisions: tuple[tuple[str, ...], ...]) -> list[tuple[str, ...]]:
    return [division for division in divisions if len(division) == len(divisions[0])]


def _joined(syllables: tuple[str, ...]) -> str:
    out = syllables[0]
    for syllable in syllables[1:]:
        out += ("'" if syllable[0] in _APOSTROPHE_BEFORE else "") + syllable
    return out


def _with_hard_signs(syllables: list[str]) -> str:
    out = syllables[0]
    for syllable in syllables[1:]:
        out += ("ъ" if out.endswith("н") and syllable[0] in _CYRILLIC_VOWELS else "") + syllable
    return out


def _names(words: list[list[str]]) -> tuple[str, ...]:
    if not words or not all(words):
        return ()
    found: dict[str, None] = {}
    for choice in product(*words):
        found[" ".join(word[:1].upper() + word[1:] for word in choice)] = None
        if len(found) == _MOST_READINGS:
            break
    return tuple(found)

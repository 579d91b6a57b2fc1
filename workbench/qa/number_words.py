"""Numbers written as words: "twenty-five", «екі жүз елу мың», 二十五, with their values.

Cardinals, and ordinals that end one. A scale word without a number before it ("millions of people", 百姓) is none.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import NamedTuple

import regex

from glossary.scripts import to_arabic, to_latin

_EN_UNITS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
    "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90,
}  # fmt: skip
_EN_ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
    "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30, "fortieth": 40,
    "fiftieth": 50, "sixtieth": 60, "seventieth": 70, "eightieth": 80, "ninetieth": 90, "hundredth": 100,
}  # fmt: skip
_EN_SCALES = {"hundred": 100, "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}
_KK_UNITS = {
    "бір": 1, "екі": 2, "үш": 3, "төрт": 4, "бес": 5, "алты": 6, "жеті": 7, "сегіз": 8, "тоғыз": 9, "он": 10,
    "жиырма": 20, "отыз": 30, "қырық": 40, "елу": 50, "алпыс": 60, "жетпіс": 70, "сексен": 80, "тоқсан": 90,
}  # fmt: skip
_KK_SCALES = {"жүз": 100, "мың": 10**3, "миллион": 10**6, "миллиард": 10**9, "триллион": 10**12}
_KK_ORDINALS = {
    "бірінші": 1, "екінші": 2, "үшінші": 3, "төртінші": 4, "бесінші": 5, "алтыншы": 6, "жетінші": 7, "сегізінші": 8,
    "тоғызыншы": 9, "оныншы": 10, "жиырмасыншы": 20, "отызыншы": 30, "қырқыншы": 40, "елуінші": 50, "алпысыншы": 60,
    "жетпісінші": 70, "сексенінші": 80, "тоқсаныншы": 90, "жүзінші": 100, "мыңыншы": 1000,
}  # fmt: skip
_ZH_DIGITS = {"零": 0, "〇": 0, "一": 1, "两": 2, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8,
              "九": 9}  # fmt: skip
_ZH_SCALES = {"十": 10, "百": 100, "千": 10**3, "万": 10**4, "亿": 10**8}


class NumberWords(NamedTuple):
    """A number in words and where it stands (code points)."""

    value: Fraction
    start: int
    end: int


class _Tables(NamedTuple):
    units: dict[str, int]
    scales: dict[str, int]
    ordinals: dict[str, int]
    link: str


def _in_all_scripts(words: dict[str, int]) -> dict[str, int]:
    return words | {write(word): value for word, value in words.items() for write in (to_latin, to_arabic)}


_TABLES = {
    "en": _Tables(_EN_UNITS, _EN_SCALES, _EN_ORDINALS, "and"),
    "kk": _Tables(_in_all_scripts(_KK_UNITS), _in_all_scripts(_KK_SCALES), _in_all_scripts(_KK_ORDINALS), ""),
}
_WORD = regex.compile(r"\p{L}+")
_BETWEEN = regex.compile(r"[\s\u00a0-]{1,2}")
_HAN = regex.compile(f"[{''.join((*_ZH_DIGITS, *_ZH_SCALES))}]+")


def number_words(text: str, language: str) -> list[NumberWords]:
    """Return the numbers that are written as words; ``language`` is kk, en or zh."""
    if language == "zh":
        return [one for found in _HAN.finditer(text) for one in _chinese(found.group(), found.start())]
    return list(_spaced(text, _TABLES[language]))


class _Reading:
    """A number under way: the part below the next scale (``low``), and what is complete (``total``)."""

    def __init__(self) -> None:
        self.total = self.low = 0
        self.start = self.end = -1
        self.smallest = 10**15

    def takes(self, value: int, *, scale: bool) -> bool:
        """Add a word and say whether it goes on the number: "twenty five" does, "five six" does not."""
        if scale:
            if self.start < 0 or (value == 100 and not 0 < self.low < 10) or (value > 100 and value >= self.smallest):
                return False
            if value == 100:
                self.low *= 100
            elif self.low:
                self.total, self.low, self.smallest = self.total + self.low * value, 0, value
            else:
                return False
            return True
        room = 1 if self.low == 0 else (10 if self.low % 100 in range(20, 100, 10) or self.low % 100 == 10 else 100)
        fits = self.low == 0 or (value < 10 and room == 10 and self.low % 10 == 0) or (
            self.low % 100 == 0 and value < 100
        )  # fmt: skip
        if self.start >= 0 and not fits:
            return False
        self.low += value
        return True

    def number(self) -> NumberWords:
        return NumberWords(Fraction(self.total + self.low), self.start, self.end)


def _spaced(text: str, tables: _Tables) -> Iterator[NumberWords]:
    reading = _Reading()
    linked = False
    for found in _WORD.finditer(text):
        word = found.group().lower()
        ordinal = word not in tables.units and word in tables.ordinals
        value = tables.ordinals[word] if ordinal else tables.units.get(word)
        scale = tables.scales.get(word)
        joined = reading.start >= 0 and (linked or bool(_BETWEEN.fullmatch(text, reading.end, found.start())))
        if joined and word == tables.link and reading.low % 100 == 0:
            linked = bool(_BETWEEN.fullmatch(text, reading.end, found.start()))
            continue
        if not joined and reading.start >= 0:
            yield reading.number()
            reading = _Reading()
        linked = False
        if value is None and scale is None:
            if reading.start >= 0:
                yield reading.number()
                reading = _Reading()
            continue
        if not (reading.takes(scale, scale=True) if value is None and scale is not None else
                reading.takes(value or 0, scale=False)):  # fmt: skip
            if reading.start >= 0:
                yield reading.number()
            reading = _Reading()
            alone = value if value is not None else (100 if scale == 100 else None)
            if alone is None:
                continue
            reading.low = alone
        if reading.start < 0:
            reading.start = found.start()
        reading.end = found.end()
        if ordinal:
            yield reading.number()
            reading = _Reading()
    if reading.start >= 0:
        yield reading.number()


def _chinese(text: str, at: int) -> list[NumberWords]:
    """Read a run of Chinese numerals: 二十五, 三千二百万, and digit by digit 二〇二四."""
    if all(sign in _ZH_DIGITS for sign in text):
        if len(text) > 2 and ("〇" in text or "零" in text or len(text) == 4):
            return [NumberWords(Fraction(int("".join(str(_ZH_DIGITS[sign]) for sign in text))), at, at + len(text))]
        return [NumberWords(Fraction(_ZH_DIGITS[sign]), at + n, at + n + 1) for n, sign in enumerate(text)]
    if text[0] in "百千万亿":
        return _chinese(text[1:], at + 1) if len(text) > 1 else []
    total = section = digit = 0
    for sign in text:
        if sign in _ZH_DIGITS:
            digit = _ZH_DIGITS[sign]
        elif sign == "亿":
            total, section, digit = (total + section + digit) * 10**8, 0, 0
        elif sign == "万":
            total, section, digit = total + (section + digit) * 10**4, 0, 0
        else:
            section += (digit or 1) * _ZH_SCALES[sign]
            digit = 0
    return [NumberWords(Fraction(total + section + digit), at, at + len(text))]

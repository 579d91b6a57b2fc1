"""Reads the quantities of a text by value: «8,5 миллиард», "8.5 billion" and 85亿 are one and the same.

Decimal and thousands signs, scale words and percent by language (CLDR, and the reference tables, section 4).
Small numbers written as words are read too, but apart: they may answer a digit on the other side and are never asked
for, since a language may write them either way («төрт облыс», "4 regions").
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

import regex

from glossary.scripts import to_arabic, to_latin


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number with its exact value and where it stands (code points). ``percent`` says that it is one."""

    value: Fraction
    start: int
    end: int
    text: str
    percent: bool = False
    word: bool = False


_SCALES: dict[str, dict[str, int]] = {
    "kk": {"мың": 10**3, "миллион": 10**6, "млн": 10**6, "миллиард": 10**9, "млрд": 10**9, "триллион": 10**12,
           "трлн": 10**12},
    "en": {"thousand": 10**3, "million": 10**6, "mln": 10**6, "billion": 10**9, "bln": 10**9, "trillion": 10**12,
           "trln": 10**12},
    "zh": {"百": 100, "千": 10**3, "万亿": 10**12, "亿": 10**8, "万": 10**4, "百万": 10**6, "千万": 10**7,
           "十亿": 10**9, "百亿": 10**10, "千亿": 10**11},
}  # fmt: skip

_WORDS: dict[str, dict[str, int]] = {
    "kk": {"бір": 1, "екі": 2, "үш": 3, "төрт": 4, "бес": 5, "алты": 6, "жеті": 7, "сегіз": 8, "тоғыз": 9, "он": 10,
           "жиырма": 20, "отыз": 30, "қырық": 40, "елу": 50, "алпыс": 60, "жетпіс": 70, "сексен": 80, "тоқсан": 90,
           "жүз": 100},
    "en": {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
           "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
           "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
           "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "hundred": 100,
           "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
           "ninth": 9, "tenth": 10},
    "zh": {"一": 1, "两": 2, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10},
}  # fmt: skip

_MONTHS = {
    "en": ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
           "november", "december"],
    "kk": ["қаңтар", "ақпан", "наурыз", "сәуір", "мамыр", "маусым", "шілде", "тамыз", "қыркүйек", "қазан", "қараша",
           "желтоқсан"],
}  # fmt: skip


_MONTH_NUMBERS = {"en": {name: number for number, name in enumerate(_MONTHS["en"], 1)}}


def _in_all_scripts(words: dict[str, int]) -> dict[str, int]:
    """Return Kazakh words with their spellings in Latin and Arabic letters."""
    return words | {write(word): value for word, value in words.items() for write in (to_latin, to_arabic)}


_SCALES["kk"] = _in_all_scripts(_SCALES["kk"])
_WORDS["kk"] = _in_all_scripts(_WORDS["kk"])
_KAZAKH_MONTHS = _in_all_scripts({name: number for number, name in enumerate(_MONTHS["kk"], 1)})

# A group of digits with thousands set off by spaces, or by the signs of the language, and a decimal part.
_DIGITS = {
    "en": regex.compile(r"(?<![\w.,])\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"),
    "kk": regex.compile(r"(?<![\w.,])\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:,\d+)?(?!\d)|\d+(?:[.,]\d+)?"),
    "zh": regex.compile(r"(?<![\w.,])\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"),
}
_LETTERS = regex.compile(r"\p{L}+")
_PERCENT = {
    "kk": regex.compile(r"\s*(?:[%٪]|пайыз|paiyz|پايىز)"),
    "en": regex.compile(r"\s*(?:%|per\s?cent)", regex.IGNORECASE),
    "zh": regex.compile(r"\s*[%％]|个百分点"),
}


def quantities(text: str, language: str) -> list[Quantity]:
    """Return the quantities of a text in reading order; ``language`` is kk, en, or a zh tag."""
    return list(_quantities(text, language))


@lru_cache(maxsize=2048)
def _quantities(text: str, language: str) -> tuple[Quantity, ...]:
    """Read a text once: drafts of one source are many, and are read again by every check."""
    language = language.split("-")[0]
    if language not in _DIGITS:
        language = "en"
    found = [_scaled(text, match.start(), match.end(), language) for match in _DIGITS[language].finditer(text)]
    found = _percent_before(text, found, language)
    found += [*_number_words(text, language), *_months(text, language)]
    return tuple(sorted(found, key=lambda one: one.start))


def _scaled(text: str, start: int, end: int, language: str) -> Quantity:
    digits = regex.sub(r"[ \u00a0\u202f]", "", text[start:end])
    digits = digits.replace(",", ".") if language == "kk" else digits.replace(",", "")
    value = Fraction(digits)
    scales = _SCALES[language]
    if language == "zh":
        # Longest first: 万亿 before 万.
        for scale in sorted(scales, key=len, reverse=True):
            if text.startswith(scale, end):
                value, end = value * scales[scale], end + len(scale)
                break
    else:
        space = regex.compile(r"[\s\u00a0-]*").match(text, end)
        after = space.end() if space else end
        word = _LETTERS.match(text, after)
        if word:
            stem = _stem_of(word.group().lower(), scales, language)
            if stem:
                value, end = value * scales[stem], after + len(stem)
    percent = bool(_PERCENT[language].match(text, end))
    return Quantity(value, start, end, text[start:end], percent=percent)


def _stem_of(word: str, scales: dict[str, int], language: str) -> str:
    """Return the scale word that a word is: with any Kazakh case ending, or an English plural."""
    if word in scales:
        return word
    if language == "en":
        return word[:-1] if word.endswith("s") and word[:-1] in scales else ""
    return next((stem for stem in sorted(scales, key=len, reverse=True) if word.startswith(stem) and len(stem) > 3), "")


def _percent_before(text: str, found: list[Quantity], language: str) -> list[Quantity]:
    """百分之40 has its percent in front."""
    if language != "zh":
        return found
    return [
        Quantity(one.value, one.start, one.end, one.text, percent=True)
        if text[max(0, one.start - 3) : one.start] == "百分之"
        else one
        for one in found
    ]


def _number_words(text: str, language: str) -> list[Quantity]:
    words = _WORDS[language]
    if language == "zh":
        pattern = regex.compile("|".join(words))
        return [Quantity(Fraction(words[m.group()]), m.start(), m.end(), m.group(), word=True)
                for m in pattern.finditer(text)]  # fmt: skip
    found = []
    for match in _LETTERS.finditer(text):
        word = match.group().lower()
        if language == "kk":
            # Ordinals and collectives: үшінші, екеуі.
            word = regex.sub(r"(?:ншы|нші|інші|ыншы)$", "", word)
        if word in words:
            found.append(Quantity(Fraction(words[word]), match.start(), match.end(), match.group(), word=True))
    return found


def _months(text: str, language: str) -> list[Quantity]:
    """Return month names as numbers: they answer what Chinese writes in digits (10月)."""
    found = []
    for match in _LETTERS.finditer(text):
        word = match.group().lower()
        if language != "kk":
            number = _MONTH_NUMBERS.get(language, {}).get(word)
            if number:
                found.append(Quantity(Fraction(number), match.start(), match.end(), match.group(), word=True))
            continue
        for name, number in _KAZAKH_MONTHS.items():
            if word[0] == name[0] and word.startswith(name) and len(word) <= len(name) + 4:
                found.append(Quantity(Fraction(number), match.start(), match.end(), match.group(), word=True))
    return found

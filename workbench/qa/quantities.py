"""Reads the quantities of a text by value: «8,5 миллиард», "8.5 billion" and 85亿 are one and the same.

Decimal and thousands signs, scale words and percent by language (CLDR, and the reference tables, section 4).
Small numbers written as words are read too, but apart: they may answer a digit on the other side and are never asked
for, since a language may write them either way («төрт облыс», "4 regions").
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

import regex

from glossary.scripts import to_arabic, to_latin
from workbench.qa.number_words import number_words

_DAY = Fraction(24 * 60)


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number with its exact value and where it stands (code points). ``percent`` says that it is one.

    ``word`` is one that is not written in digits; ``clock`` a time of day, whose value is in minutes.
    """

    value: Fraction
    start: int
    end: int
    text: str
    percent: bool = False
    word: bool = False
    clock: bool = False

    def answered_by(self, other: Quantity) -> bool:
        """Say whether a quantity of the other side says the same."""
        if self.clock or other.clock:
            return bool(self._minutes() & other._minutes())
        return self.value == other.value and (other.word or self.percent == other.percent)

    def _minutes(self) -> set[Fraction]:
        """Return the minutes of the day that may be meant: an hour before noon may be one of the afternoon."""
        minutes = self.value if self.clock else 60 * self.value
        if minutes > _DAY or self.percent:
            return set()
        return {minutes, minutes + _DAY / 2} if minutes <= _DAY / 2 else {minutes}


_SCALES: dict[str, dict[str, int]] = {
    "kk": {"мың": 10**3, "миллион": 10**6, "млн": 10**6, "миллиард": 10**9, "млрд": 10**9, "триллион": 10**12,
           "трлн": 10**12},
    "en": {"thousand": 10**3, "million": 10**6, "mln": 10**6, "billion": 10**9, "bln": 10**9, "trillion": 10**12,
           "trln": 10**12},
    "zh": {"百": 100, "千": 10**3, "万亿": 10**12, "亿": 10**8, "万": 10**4, "百万": 10**6, "千万": 10**7,
           "十亿": 10**9, "百亿": 10**10, "千亿": 10**11},
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
_KAZAKH_MONTHS = _in_all_scripts({name: number for number, name in enumerate(_MONTHS["kk"], 1)})

# A group of digits with thousands set off by spaces, or by the signs of the language, and a decimal part.
_DIGITS = {
    "en": regex.compile(r"(?<![\w.,])\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d+(?:[.,]\d+)?"),
    "kk": regex.compile(r"(?<![\w.,])\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:,\d+)?(?!\d)|\d+(?:[.,]\d+)?"),
    "zh": regex.compile(r"(?<![\w.,])\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d+(?:[.,]\d+)?"),
}
_GROUPED = regex.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?")
_LETTERS = regex.compile(r"\p{L}+")
_CLOCK = {
    "en": regex.compile(
        r"(?<![\d:.,])(?P<hour>\d{1,2}):(?P<minute>\d{2})(?![\d:])(?:\s?(?P<half>[ap]\.?m\b\.?))?"
        r"|(?<![\d:.,])(?P<hour>\d{1,2})(?:\s?(?P<half>[ap]\.?m\b\.?))",
        regex.IGNORECASE,
    ),
    "zh": regex.compile(
        r"(?P<half>凌晨|早上|上午|中午|下午|傍晚|晚上|晚)?(?<![\d:.])(?P<hour>\d{1,2})"
        r"(?:[:：](?P<minute>\d{2})(?!\d)|[时点](?P<minute2>\d{1,2})分|[时点](?!间))"
    ),
}
_DATE = regex.compile(r"(?<![\d.])(?P<day>0?[1-9]|[12]\d|3[01])\.(?P<month>0?[1-9]|1[0-2])\.(?P<year>\d{4})(?![\d.])")
_DATED_BEFORE = regex.compile(r"(?<!\d)\d{1,2}(?:st|nd|rd|th)?(?: of)?\s+$|(?<!\d)\d{4}\s+жыл(?:ғы|дың|ы)\s+$")
_DATED_BEHIND = regex.compile(r"\s+\d{1,2}(?!\d)|,?\s+\d{4}(?!\d)|\s+ай")
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
    apart = [*_clocks(text, language), *_dates(text)]
    # What is a time or a date is not read again as loose numbers; the length stays.
    rest = text
    for one in apart:
        rest = rest[: one.start] + "\n" * (one.end - one.start) + rest[one.end :]
    found = [_scaled(rest, match.start(), match.end(), language) for match in _DIGITS[language].finditer(rest)]
    found = _percent_before(text, found, language)
    words = [Quantity(*one, text[one.start : one.end], word=True) for one in number_words(text, language)]
    return tuple(sorted([*apart, *found, *words, *_months(text, language)], key=lambda one: one.start))


def _clocks(text: str, language: str) -> list[Quantity]:
    """Return the times of day, as minutes since midnight: 15:00, "3:30 p.m.", 下午3点30分."""
    found = []
    for match in _CLOCK["zh" if language == "zh" else "en"].finditer(text):
        groups = match.groupdict()
        minutes, half = groups["minute"] or groups.get("minute2"), (groups["half"] or "").lower()
        hour, minute = int(match["hour"]), int(minutes or 0)
        if hour > 24 or minute > 59 or (minutes is None and not half):
            continue
        late = half.startswith("p") or half in ("下午", "晚上", "傍晚", "晚")
        if half and hour <= 12:
            hour = hour % 12 + (12 if late else 0)
        value = Fraction(60 * hour + minute)
        found.append(Quantity(value, match.start(), match.end(), match.group(), clock=True))
    return found


def _dates(text: str) -> list[Quantity]:
    """Return day, month and year of dates such as 30.09.2018; the month may be a word on the other side."""
    found = []
    for match in _DATE.finditer(text):
        for name in ("day", "month", "year"):
            start, end = match.span(name)
            found.append(Quantity(Fraction(int(match[name])), start, end, match[name], word=name == "month"))
    return found


def match_up(asked: Sequence[Quantity], given: Sequence[Quantity]) -> tuple[list[Quantity], list[Quantity]]:
    """Return the quantities of a source that its target lacks, and those of the target without a counterpart.

    A word answers digits and is never asked for; digits answer before words, a percentage only a percentage, and a
    full hour stands for its time of day ("3 p.m.", 15:00).
    """
    free = list(given)
    lost = []
    for one in asked:
        same = [other for other in free if one.answered_by(other)]
        answer = min(same, key=lambda other: (other.word, one.clock != other.clock), default=None)
        if answer is not None:
            free.remove(answer)
        elif not one.word:
            lost.append(one)
    return lost, [one for one in free if not one.word]


def _scaled(text: str, start: int, end: int, language: str) -> Quantity:
    digits = regex.sub(r"[ \u00a0\u202f]", "", text[start:end])
    grouped = language != "kk" and _GROUPED.fullmatch(digits)
    digits = digits.replace(",", "" if grouped else ".")
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


def dated_months(text: str, language: str) -> list[Quantity]:
    """Return the months that stand with a day or a year: they are months in any case (қазан is a cauldron too)."""
    found = []
    for one in _months(text, language.split("-")[0]):
        before, behind = text[max(0, one.start - 20) : one.start], text[one.end : one.end + 6]
        named = one.text[0].isupper() or language != "en"
        if named and (_DATED_BEFORE.search(before) or _DATED_BEHIND.match(behind)):
            found.append(one)
    return found


def months(text: str, language: str) -> list[Quantity]:
    """Return the names of months, also of words that may be something else (may, қазан)."""
    return _months(text, language.split("-")[0])


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

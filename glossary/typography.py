"""House style of a text: quotation marks, dates, percent, spelling and the names of which a profile chooses one.

Everything here is deterministic and says only what a project switched on asks for: a list of edits, each with the
profile that wants it. Nothing is touched whose structure is not clear (a quotation mark without its partner). Sources:
Chicago Manual of Style and New Hart's Rules for English, GB/T 15834-2011 and CLDR for Chinese, CLDR for Kazakh.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from glossary.edits import Edit
from glossary.spelling import spelled


@dataclass(frozen=True, slots=True)
class StyleEdit:
    """What a profile wants changed in a text (code points of the text as given)."""

    edit: Edit
    profile: str


QUOTES: dict[str, tuple[str, str, str, str]] = {
    "kk «…»": ("«", "»", "“", "”"),
    "kk “…”": ("“", "”", "‘", "’"),
    "en “…”": ("“", "”", "‘", "’"),
    "en ‘…’": ("‘", "’", "“", "”"),
    'en "…"': ('"', '"', "'", "'"),
    "zh “…”": ("“", "”", "‘", "’"),
    "zh 「…」": ("「", "」", "『", "』"),
}
"""Quotation marks by profile: opening and closing, then those of a quotation inside another."""

DAY_FIRST, MONTH_FIRST = "en 18 October 2023", "en October 18, 2023"
CHINESE_DATE, KAZAKH_DATE = "zh 2023年10月18日", "kk 2023 жылғы 18 қазан"

_ENGLISH_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
_KAZAKH_MONTHS = (
    "қаңтар", "ақпан", "наурыз", "сәуір", "мамыр", "маусым", "шілде", "тамыз", "қыркүйек", "қазан", "қараша",
    "желтоқсан",
)  # fmt: skip

_DAYS = r"(?P<day>\d{1,2}(?:[-–]\d{1,2})?)"
_MONTH = rf"(?P<month>{'|'.join(_ENGLISH_MONTHS)})"
_DAY_MONTH = re.compile(rf"(?<![\w.,:/-]){_DAYS}(?:st|nd|rd|th)?(?: of)? {_MONTH}\b(?:,? (?P<year>\d{{4}})(?!\d))?")
_MONTH_DAY = re.compile(rf"\b{_MONTH} {_DAYS}(?:st|nd|rd|th)?(?![\w:–-]|\.\d)(?:, (?P<year>\d{{4}})(?!\d))?")
_NUMBERS_CHINESE = re.compile(r"(?<![\w./-])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\w/-]|\.\d)", re.ASCII)
_NUMBERS_KAZAKH = re.compile(r"(?<![\d./-])(\d{1,2})\.(\d{1,2})\.(\d{4})(?! ?ж)(?![\w/-]|\.\d)")
_WORDS_KAZAKH = re.compile(rf"(?<![\d.,-])(\d{{1,2}}) ({'|'.join(_KAZAKH_MONTHS)}) (\d{{4}}) жыл(?!\w)")

_PERCENT_WORD = re.compile(r"(?<=\d)[ \u00a0-]?per ?cent\b(?!-)")
_PERCENT_SIGN = re.compile(r"(?<=\d)[ \u00a0]?%(?![\w-])")

_SWAPS: dict[str, tuple[tuple[str, str], ...]] = {
    "CPC": ((r"\bCCP\b", "CPC"), (r"\bChinese Communist Party\b", "Communist Party of China")),
    "CCP": ((r"\bCPC\b", "CCP"), (r"\bCommunist Party of China\b", "Chinese Communist Party")),
    "Uygur": ((r"\bU(?:yghur|ighur)(?=s?\b)", "Uygur"),),
    "Uyghur": ((r"\bU(?:ygur|ighur)(?=s?\b)", "Uyghur"),),
    "Political Bureau": ((r"\bPolitburo\b", "Political Bureau"),),
    "Politburo": ((r"\bPolitical Bureau\b", "Politburo"),),
    # Not in 其中哈萨克斯坦 or 哈中部: the character belongs to another word there.
    "中哈": ((r"哈中(?![学心央午部国])", "中哈"),),
    "哈中": ((r"(?<![其集空心高])中哈(?![尔佛瓦密萨])", "哈中"),),
}
_SWAP_LANGUAGE = {"中哈": "zh", "哈中": "zh"}

_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|(?<!\S)[^\s@]{1,64}@\S+")
_CLOSES = {"«": "»", "“": "”", "‘": "’", "「": "」", "『": "』", "„": "“”", "‹": "›"}
_MARKS = frozenset('«»“”„‘’「」『』‹›"')
_BEFORE_OPENING = frozenset("(（[—–-")


def style_edits(text: str, language: str, profiles: Sequence[str]) -> list[StyleEdit]:
    """Return the edits that give a text of a language the style of the profiles, by position, none overlapping."""
    base = language.partition("-")[0]
    found: list[StyleEdit] = []
    for profile in profiles:
        rule = _RULES.get(profile)
        if rule is not None and rule[0] == base:
            found += (StyleEdit(edit, profile) for edit in rule[1](text, profiles))
    addresses = [address.span() for address in _ADDRESS.finditer(text)]
    kept: list[StyleEdit] = []
    for one in sorted(found, key=lambda one: (one.edit.start, one.edit.end)):
        changes = text[one.edit.start : one.edit.end] != one.edit.text
        while addresses and addresses[0][1] <= one.edit.start:
            del addresses[0]
        if addresses and addresses[0][0] < one.edit.end:
            continue
        if changes and (not kept or kept[-1].edit.end <= one.edit.start):
            kept.append(one)
    return kept


def _quotes(name: str) -> Callable[[str, Sequence[str]], Iterator[Edit]]:
    marks = QUOTES[name]

    def edits(text: str, profiles: Sequence[str]) -> Iterator[Edit]:  # noqa: ARG001 - one form for all rules
        for place, depth, opens in quotation_marks(text):
            yield Edit(place, place + 1, marks[(depth % 2) * 2 + (not opens)])

    return edits


def quotation_marks(text: str) -> list[tuple[int, int, bool]]:
    """Return the quotation marks of a text that have their partners: (position, how deep, whether it opens).

    An apostrophe is none. Where marks are left without a partner, none of the text is returned: nobody knows then
    which of them is missing.
    """
    waiting: list[tuple[int, str]] = []
    found: list[tuple[int, int, bool]] = []
    possessives = False
    for place, letter in enumerate(text):
        if letter not in _MARKS:
            continue
        partner = _CLOSES.get(waiting[-1][1], '"') if waiting else ""
        if letter in partner and not (letter == "’" and _is_apostrophe(text, place)):
            before, after = text[place - 1 : place], text[place + 1 : place + 2]
            if letter == '"' and (before.isspace() or before in _BEFORE_OPENING) and after.strip():
                return []  # a straight mark that opens where one should close
            opened = waiting.pop()
            found += [(opened[0], len(waiting), True), (place, len(waiting), False)]
        elif letter in _CLOSES or letter == '"':
            waiting.append((place, letter))
        elif letter != "’":
            return []
        else:
            possessives = possessives or not _is_apostrophe(text, place)
    # The possessive of a plural (workers’) looks like the end of a quotation in single marks.
    unclear = possessives and any(text[place] == "‘" for place, _, _ in found)
    return [] if waiting or unclear else sorted(found)


def _is_apostrophe(text: str, place: int) -> bool:
    """Say whether a right single mark stands inside a word, where it closes nothing."""
    return text[place - 1 : place].isalnum() and text[place + 1 : place + 2].isalpha() and text[place - 1].isascii()


def _day_of(text: str) -> bool:
    return all(1 <= int(day) <= 31 for day in re.split("[-–]", text))


def _english_dates(found: re.Pattern[str], *, month_first: bool) -> Callable[[str, Sequence[str]], Iterator[Edit]]:
    def edits(text: str, profiles: Sequence[str]) -> Iterator[Edit]:  # noqa: ARG001 - one form for all rules
        for date in found.finditer(text):
            day, month, year = date["day"], date["month"], date["year"]
            if not _day_of(day):
                continue
            if month_first:
                made = f"{month} {day}" + (f", {year}" if year else "")
            else:
                made = f"{day} {month}" + (f" {year}" if year else "")
            yield Edit(*date.span(), made)

    return edits


def _chinese_dates(text: str, profiles: Sequence[str]) -> Iterator[Edit]:  # noqa: ARG001 - one form for all rules
    for date in _NUMBERS_CHINESE.finditer(text):
        year, month, day = int(date[1]), int(date[3]), int(date[4])
        if 1 <= month <= 12 and 1 <= day <= 31:
            yield Edit(*date.span(), f"{year}年{month}月{day}日")


def _kazakh_dates(text: str, profiles: Sequence[str]) -> Iterator[Edit]:  # noqa: ARG001 - one form for all rules
    for date in _NUMBERS_KAZAKH.finditer(text):
        day, month = int(date[1]), int(date[2])
        if 1 <= month <= 12 and 1 <= day <= 31:
            yield Edit(*date.span(), f"{date[3]} жылғы {day} {_KAZAKH_MONTHS[month - 1]}")
    for date in _WORDS_KAZAKH.finditer(text):
        if _day_of(date[1]):
            yield Edit(*date.span(), f"{date[3]} жылғы {int(date[1])} {date[2]}")


def _percent_sign(text: str, profiles: Sequence[str]) -> Iterator[Edit]:  # noqa: ARG001 - one form for all rules
    return (Edit(*found.span(), "%") for found in _PERCENT_WORD.finditer(text))


def _percent_word(text: str, profiles: Sequence[str]) -> Iterator[Edit]:
    word = " per cent" if "en-GB" in profiles else " percent"
    for pattern in (_PERCENT_SIGN, _PERCENT_WORD):
        yield from (Edit(*found.span(), word) for found in pattern.finditer(text))


def _spelling(variety: str) -> Callable[[str, Sequence[str]], Iterator[Edit]]:
    def edits(text: str, profiles: Sequence[str]) -> Iterator[Edit]:  # noqa: ARG001 - one form for all rules
        return spelled(text, variety)

    return edits


def _swaps(name: str) -> Callable[[str, Sequence[str]], Iterator[Edit]]:
    rules = [(re.compile(pattern), word) for pattern, word in _SWAPS[name]]

    def edits(text: str, profiles: Sequence[str]) -> Iterator[Edit]:  # noqa: ARG001 - one form for all rules
        for pattern, word in rules:
            yield from (Edit(*found.span(), word) for found in pattern.finditer(text))

    return edits


_RULES: dict[str, tuple[str, Callable[[str, Sequence[str]], Iterator[Edit]]]] = {
    **{name: (name.partition(" ")[0], _quotes(name)) for name in QUOTES},
    **{name: (_SWAP_LANGUAGE.get(name, "en"), _swaps(name)) for name in _SWAPS},
    DAY_FIRST: ("en", _english_dates(_MONTH_DAY, month_first=False)),
    MONTH_FIRST: ("en", _english_dates(_DAY_MONTH, month_first=True)),
    CHINESE_DATE: ("zh", _chinese_dates),
    KAZAKH_DATE: ("kk", _kazakh_dates),
    "%": ("en", _percent_sign),
    "percent": ("en", _percent_word),
    "en-US": ("en", _spelling("en-US")),
    "en-GB": ("en", _spelling("en-GB")),
}
"""What each profile does to a text, and in which language."""

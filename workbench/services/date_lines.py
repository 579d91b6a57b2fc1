"""A date that is all of a segment, written in the other language by rule (reference tables, section 4)."""

from __future__ import annotations

import datetime as dt

import regex

_KK = ("қаңтар", "ақпан", "наурыз", "сәуір", "мамыр", "маусым", "шілде", "тамыз", "қыркүйек", "қазан", "қараша",
       "желтоқсан")  # fmt: skip
_EN = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
       "December")  # fmt: skip
_IN_KK = "|".join(_KK)
_IN_EN = "|".join(_EN)

_PATTERNS = {
    "kk": (
        rf"(?P<y>\d{{4}})\s*(?:ж\.|жылғы|жылдың|жыл),?\s*(?:(?P<d>\d{{1,2}})\s+)?(?P<m>{_IN_KK})(?:ы|і)?",
        rf"(?P<d>\d{{1,2}})\s+(?P<m>{_IN_KK}),?(?:\s+(?P<y>\d{{4}})(?:\s*(?:ж\.?|жыл|жылы))?)?",
    ),
    "en": (
        rf"(?P<d>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<m>{_IN_EN}),?(?:\s+(?P<y>\d{{4}}))?",
        rf"(?P<m>{_IN_EN})\s+(?P<d>\d{{1,2}})(?:st|nd|rd|th)?(?:,?\s+(?P<y>\d{{4}}))?",
        rf"(?P<m>{_IN_EN}),?\s+(?P<y>\d{{4}})",
    ),
    "zh": (r"(?:(?P<y>\d{4})\s*年\s*)?(?P<m>\d{1,2})\s*月(?:\s*(?P<d>\d{1,2})\s*[日号])?",),
}
_COMPILED = {
    language: [regex.compile(one, regex.IGNORECASE) for one in patterns] for language, patterns in _PATTERNS.items()
}
_LONGEST = 60


def translate_date(text: str, source: str, target: str) -> str | None:
    """Return a date in the other language, None where the text is not one whole date that exists.

    A full stop at the end goes the way of the target language. A year before 1000 or after 2999 is no date.
    """
    bare = text.strip()
    stop = bare[-1:] if bare[-1:] in (".", "。") else ""
    if len(bare) > _LONGEST:
        return None
    for pattern in _COMPILED.get(source.split("-")[0], ()):
        # «2023 ж.» ends in a full stop of its own.
        for read, end in ((bare, ""), (bare[:-1].rstrip() if stop else bare, stop)):
            found = pattern.fullmatch(read)
            if found is not None:
                written = _written(found.groupdict(), target.split("-")[0])
                return written + _stop(end, target) if written else None
    return None


def _written(parts: dict[str, str | None], target: str) -> str | None:
    year, day = _number(parts.get("y")), _number(parts.get("d"))
    month = _month(parts.get("m") or "")
    if parts.get("d") is not None and not day:
        return None
    if not 1 <= month <= 12 or (year and not 1000 <= year <= 2999) or not (year or day):
        return None
    if day:
        try:
            dt.date(year or 2000, month, day)
        except ValueError:
            return None
    if target == "en":
        return " ".join(str(one) for one in (day, _EN[month - 1], year) if one)
    if target == "kk":
        return (f"{year} жылғы " if year else "") + (f"{day} " if day else "") + _KK[month - 1]
    if target == "zh":
        return (f"{year}年" if year else "") + f"{month}月" + (f"{day}日" if day else "")
    return None


def _number(text: str | None) -> int:
    return int(text) if text else 0


def _month(text: str) -> int:
    if text.isdigit():
        return int(text)
    for names in (_KK, _EN):
        for number, name in enumerate(names, 1):
            if name.casefold() == text.casefold():
                return number
    return 0


def _stop(end: str, target: str) -> str:
    return "" if not end else "。" if target.startswith("zh") else "."

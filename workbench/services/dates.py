"""The date of a document, as it stands in its first lines."""

from __future__ import annotations

import datetime as dt

import regex

_KK_MONTHS = "қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан"
_EN_MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"

_PATTERNS = (
    # 2023 жылғы 18 қазан; 2023 жылдың 18 қазаны (reference tables, section 4).
    regex.compile(rf"(?P<y>\d{{4}})\s*(?:ж\.|жыл\w*)\s*(?P<d>\d{{1,2}})\s+(?P<m>{_KK_MONTHS})\w{{0,4}}", regex.I),
    # 18 қазан 2023 жыл
    regex.compile(rf"(?P<d>\d{{1,2}})\s+(?P<m>{_KK_MONTHS})\w{{0,4}},?\s+(?P<y>\d{{4}})", regex.I),
    regex.compile(rf"\b(?P<d>\d{{1,2}})(?:st|nd|rd|th)?\s+(?P<m>{_EN_MONTHS}),?\s+(?P<y>\d{{4}})\b", regex.I),
    regex.compile(rf"\b(?P<m>{_EN_MONTHS})\s+(?P<d>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<y>\d{{4}})\b", regex.I),
    regex.compile(r"(?P<y>\d{4})\s*年\s*(?P<m>\d{1,2})\s*月\s*(?P<d>\d{1,2})\s*[日号]"),
    regex.compile(r"(?<!\d)(?P<y>\d{4})-(?P<m>\d{2})-(?P<d>\d{2})(?!\d)"),
    regex.compile(r"(?<!\d)(?P<d>\d{1,2})\.(?P<m>\d{1,2})\.(?P<y>\d{4})(?!\d)"),
)

_LINES = 8
"""Lines that are not blank: a headline, perhaps twice, a date, a place. Further down, dates are of events."""

_LONGEST_LINE = 80
"""Code points: a date line is short; a date inside a paragraph is not the document's."""


def find_date(text: str) -> str:
    """Return the date in a short line among the first eight as ISO 8601, empty where there is none."""
    seen = 0
    for line in regex.split(r"[\r\n]+", text[:20_000]):
        bare = line.strip()
        if not bare:
            continue
        seen += 1
        if seen > _LINES:
            break
        if len(bare) <= _LONGEST_LINE:
            found = _date_in(bare)
            if found:
                return found
    return ""


def _date_in(line: str) -> str:
    for pattern in _PATTERNS:
        match = pattern.search(line)
        if match is None:
            continue
        month = match["m"].lower()
        number = int(month) if month.isdigit() else _month(month)
        try:
            return dt.date(int(match["y"]), number, int(match["d"])).isoformat()
        except ValueError:
            continue
    return ""


def _month(name: str) -> int:
    for months in (_KK_MONTHS, _EN_MONTHS):
        names = months.split("|")
        if name in names:
            return names.index(name) + 1
    raise ValueError(name)

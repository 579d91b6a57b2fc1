"""What stands in one cell of a list: terms, spellings, abbreviations, notes.

Terms are divided at semicolons, slashes and line ends, never at a comma and never inside quotation marks or brackets:
«Бір белдеу, бір жол» is one term.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import NamedTuple

from glossary.tokens import repair_word

_PAIRS = {
    "«": "»", "‹": "›", "“": "”", "„": "”“", "‘": "’", "「": "」", "『": "』", "《": "》", "〈": "〉",
    "(": ")", "（": "）", "[": "]", "{": "}", "【": "】", '"': '"',
}  # fmt: skip
_DIVIDERS = frozenset(";；\n")
_DIVIDER = re.compile("[;；\n/／]")
_SLASHES = frozenset("/／")
_INVISIBLE = re.compile("[\u00ad\u200b\u2060\ufeff]")
_BLANKS = re.compile("[ \t\u00a0\u2000-\u200a\u202f\u205f\u3000]+")
_BULLET = re.compile(r"^(?:[•●▪◦*·–—]\s+|\d{1,4}[.)]\s+(?=\D))")
_BRACKET = re.compile(r"\s*(?:\(([^()]*)\)|（([^（）]*)）|\[([^\[\]]*)\])\s*$")
_ANY_BRACKET = re.compile("[)）\\]]")
_LEADING = re.compile(r"^(?:\(([^()]*)\)|（([^（）]*)）|\[([^\[\]]*)\])\s*(?=\S)")
_VARIANT = re.compile(
    r"^(?:немесе|сондай-ақ|яғни|или|также|он же|or|also|a\.?k\.?a\.?|又称|亦称|又名|也称|或称|或|简称|简写|abbr\.?|"
    r"қысқ\.?|қысқаша|сокр\.?|сокращ[её]нно|=)\s*[:：]?\s*",
    re.IGNORECASE,
)
_EMPTY = frozenset({"", "-", "–", "—", "?", "n/a", "н/д", "нет", "жоқ", "无", "—-", "--", "…", "...", "x", "х", "tbd"})
_CYRILLIC = re.compile("[\u0400-\u04ff]")
_LATIN_BACK = str.maketrans("асеіорхуһкмтАВСЕНІКМОРТХУ", "aceiopxyhkmtABCEHIKMOPTXY")
_WORDS = re.compile(r"[^\W\d_]+")


class Piece(NamedTuple):
    """One term of a cell. ``also`` are other terms for the same (an abbreviation, a variant) that a bracket held."""

    text: str
    also: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class SplitRules:
    """How cells are divided: at slashes too, and what brackets are."""

    slashes: bool = True
    brackets: bool = True
    abbreviations: bool = True


def clean(cell: str) -> str:
    """Return a cell without invisible characters, with single blanks, and without what is there for the eye."""
    text = unicodedata.normalize("NFC", _INVISIBLE.sub("", cell.replace("\r\n", "\n").replace("\r", "\n")))
    lines = [_BLANKS.sub(" ", line).strip() for line in text.split("\n")]
    return "\n".join(line for line in lines if line)


def is_empty(text: str) -> bool:
    """Say whether a cell says that there is nothing."""
    return text.strip().casefold() in _EMPTY


def divide(text: str, rules: SplitRules) -> list[str]:
    """Return the terms of a clean cell, in order."""
    if not _DIVIDER.search(text):
        whole = _trimmed(text)
        return [] if is_empty(whole) else [whole]
    pieces: list[str] = []
    start = 0
    open_marks: list[str] = []
    for at, mark in enumerate(text):
        if open_marks:
            if mark in open_marks[-1]:
                open_marks.pop()
                continue
        elif mark in _DIVIDERS or (rules.slashes and mark in _SLASHES and _divides(text, at)):
            pieces.append(text[start:at])
            start = at + 1
            continue
        closing = _PAIRS.get(mark, "")
        # A mark that is never closed is a letter like others.
        if closing and any(one in text[at + 1 :] for one in closing):
            open_marks.append(closing)
    pieces.append(text[start:])
    found = (_trimmed(piece) for piece in pieces)
    return [piece for piece in found if not is_empty(piece)]


def read_piece(text: str, rules: SplitRules) -> Piece:
    """Take the brackets off a term: an abbreviation or a variant is a term too, the rest is a note."""
    if not rules.brackets or not _ANY_BRACKET.search(text):
        return Piece(text)
    leading: list[str] = []
    notes: list[str] = []
    also: list[str] = []
    while found := _LEADING.search(text):
        leading.append(_inside(found))
        text = text[found.end() :]
    while (found := _BRACKET.search(text)) and found.start() > 0:
        inside = _inside(found)
        text = text[: found.start()].rstrip()
        variant = _VARIANT.match(inside)
        if not inside:
            continue
        if rules.abbreviations and variant and inside[variant.end() :]:
            also.append(inside[variant.end() :].strip())
        elif rules.abbreviations and (is_abbreviation(inside, text) or is_abbreviation(text, inside)):
            also.append(inside)
        else:
            notes.insert(0, inside)
    return Piece(text, tuple(reversed(also)), "; ".join(filter(None, (*leading, *notes))))


def is_abbreviation(short: str, full: str) -> bool:
    """Say whether one text may be the initials of the other, in order («ҚКП», "CPC", 中共)."""
    if len(short) >= len(full) or not 2 <= len(short) <= 12 or " " in short.strip():
        return False
    han = all("\u3400" <= letter <= "\u9fff" for letter in short)
    letters = [letter for letter in short if letter.isalpha()]
    capitals = sum(letter.isupper() for letter in letters)
    if not han and (len(letters) < 2 or capitals < 2 or capitals * 2 < len(letters)):
        return False
    if not han and len(_WORDS.findall(full)) < 2:
        return False
    rest = iter(full.casefold())
    return full.casefold().startswith(letters[0].casefold()) and all(
        any(letter == other for other in rest) for letter in short.casefold() if letter.isalpha()
    )


def repair_letters(text: str, *, latin: bool) -> str:
    """Return a text with letters of the other alphabet that only look alike made the right ones."""
    if text.isascii():
        return text
    if not latin:
        return _WORDS.sub(lambda found: repair_word(found[0]), text)
    return _WORDS.sub(lambda found: _latin_word(found[0]), text)


def _latin_word(word: str) -> str:
    if not _CYRILLIC.search(word) or not re.search("[A-Za-z]", word):
        return word
    repaired = word.translate(_LATIN_BACK)
    return word if _CYRILLIC.search(repaired) else repaired


def _inside(found: re.Match[str]) -> str:
    return next((group for group in found.groups() if group is not None), "").strip()


def _divides(text: str, at: int) -> bool:
    """Say whether a slash stands between two terms, and is not that of km/h, 24/7, and/or or an address."""
    before = re.split(r"[\s;；\n]", text[:at].rstrip())[-1] if text[:at].strip() else ""
    after = re.split(r"[\s;；\n]", text[at + 1 :].lstrip())[0] if text[at + 1 :].strip() else ""
    if not before or not after or "//" in before or before.startswith("www.") or before[-1] in ":/" or after[0] == "/":
        return False
    if text[at - 1 : at].isspace() and text[at + 1 : at + 2].isspace():
        return True
    if before[-1:].isdigit() and after[:1].isdigit():
        return False
    return len(before) > 3 or len(after) > 3 or before.isupper()


def _trimmed(piece: str) -> str:
    text = _BULLET.sub("", piece.strip())
    stripped = text.strip(" \t,;:،、，；")
    # A full stop belongs to an abbreviation («т.б.»), else it ends a sentence that is none.
    if (
        stripped.endswith((".", "。"))
        and not stripped.endswith("..")
        and "." not in stripped[:-1]
        and len(stripped) > 5
    ):
        stripped = stripped[:-1]
    return stripped.strip()

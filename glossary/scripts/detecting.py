"""Which script a word or a cell is written in, and of which language it is where the letters tell."""

from __future__ import annotations

import re
import unicodedata
from enum import StrEnum
from typing import NamedTuple

from glossary.scripts.tables import HAMZAS


class Script(StrEnum):
    """A writing system; ``OTHER`` is any other, and a text without letters."""

    CYRILLIC = "cyrillic"
    LATIN = "latin"
    ARABIC = "arabic"
    HAN = "han"
    OTHER = "other"


class Writing(NamedTuple):
    """A script, and the language where its letters tell: ``kk``, ``en``, ``zh``, or empty."""

    script: Script
    language: str = ""


_KAZAKH_CYRILLIC = re.compile("[әғқңөұүһіӘҒҚҢӨҰҮҺІ]")
_KAZAKH_LATIN = re.compile("[äğñŋöşūüıÄĞÑŊÖŞŪÜİ]")
_KAZAKH_ARABIC = re.compile("[ۋۇەڭۆ\u0674]")
_NO_KAZAKH_LATIN = re.compile("[cwxCWX]")
_ENGLISH_WORD = re.compile(
    r"\b(?:the|of|and|for|in|to|by|is|are|with|from|\w+(?:tion|ing|ship|ity|ness|ous|ical|ied|ies|ble))\b"
    r"|sh|th|ph|oo|ee|ou|gh|kh|zh|yu|ya",
    re.IGNORECASE,
)
_Q_KAZAKH = re.compile(r"q(?!u)|q(?=\b)|[aeiou]q[aouy]|yq|qy", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+")


def _script_of_letter(letter: str) -> Script:
    point = ord(letter)
    if 0x400 <= point <= 0x52F:
        return Script.CYRILLIC
    if point < 0x250:
        return Script.LATIN
    if 0x600 <= point <= 0x6FF or 0x750 <= point <= 0x77F or 0xFB50 <= point <= 0xFEFC:
        return Script.ARABIC
    if 0x4E00 <= point <= 0x9FFF or 0x3400 <= point <= 0x4DBF or 0xF900 <= point <= 0xFAFF or point >= 0x20000:
        return Script.HAN
    if unicodedata.name(letter, "").startswith("LATIN"):
        return Script.LATIN
    return Script.OTHER


def script_of(text: str) -> Writing:
    """Return the script of most letters of a word or a cell (the first one's, where two have as many).

    ``language`` is ``kk`` for letters that only Kazakh has among our languages, ``en`` for Latin text with letters
    or spellings that Latin Kazakh (2021 draft) does not have, ``zh`` for Chinese characters; it is empty for Cyrillic
    that may as well be Russian, for «sport», for pinyin.
    """
    counts: dict[Script, int] = {}
    for letter in unicodedata.normalize("NFC", text):
        if letter.isalpha():
            script = _script_of_letter(letter)
            # A Chinese character says as much as a word of letters.
            counts[script] = counts.get(script, 0) + (3 if script is Script.HAN else 1)
        elif letter in HAMZAS:
            counts[Script.ARABIC] = counts.get(Script.ARABIC, 0) + 1
    if not counts:
        return Writing(Script.OTHER)
    script = max(counts, key=lambda one: counts[one])
    return Writing(script, _language(script, unicodedata.normalize("NFC", text)))


def _language(script: Script, text: str) -> str:
    if script is Script.HAN:
        return "zh"
    if script is Script.CYRILLIC:
        return "kk" if _KAZAKH_CYRILLIC.search(text) else ""
    if script is Script.ARABIC:
        return "kk" if _KAZAKH_ARABIC.search(text) else ""
    if script is not Script.LATIN:
        return ""
    words = _WORD.findall(text)
    kazakh = sum(bool(_KAZAKH_LATIN.search(w) or _Q_KAZAKH.search(w)) for w in words)
    english = sum(bool(_NO_KAZAKH_LATIN.search(w) or _ENGLISH_WORD.search(w)) for w in words)
    if kazakh > english:
        return "kk"
    return "en" if english > kazakh else ""

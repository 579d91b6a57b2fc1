"""What is too noisy to learn from: wrong script, wrong length, lost numbers, one text copied to both sides."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator

from models.training.sources import Pair

_CYRILLIC = re.compile(r"[\u0400-\u04ff]")
_LATIN = re.compile(r"[A-Za-z]")
_HAN = re.compile(r"[\u3400-\u9fff]")
_SCRIPTS = {"kk": _CYRILLIC, "en": _LATIN, "zh": _HAN}
_NUMBER = re.compile(r"\d+")
_MARKUP = re.compile(r"<[^>]{0,200}>|%\d?\$?[sd]|\{\w*\}|&\w+;|\\n")
_BROKEN = re.compile(r"[\ufffd\ue000-\uf8ff]|Ð[\x80-\xbf]|Ã[\x80-\xbf]")

_WIDTH = {"kk": 1.0, "en": 1.0, "zh": 3.2}
"""Code points of Kazakh that one code point of a language is worth (FLORES-200: 130 kk, 122 en, 40 zh a sentence)."""

_MOST = 600
_RATIO = 2.6


def tidy(text: str) -> str:
    """Return a text in NFC with single spaces and without invisible characters."""
    text = unicodedata.normalize("NFC", text).replace("\u00ad", "").replace("\u200b", "").replace("\ufeff", "")
    return " ".join(text.split())


def looks_right(text: str, language: str) -> bool:
    """Say whether a text may be in a language by its letters: most of them are of the language's script."""
    letters = sum(1 for character in text if character.isalpha())
    return letters > 0 and len(_SCRIPTS[language].findall(text)) >= 0.55 * letters and not _BROKEN.search(text)


def numbers_agree(one: str, other: str) -> bool:
    """Say whether two texts share at least half of the numbers of two and more digits that either has."""
    first = {number for number in _NUMBER.findall(one) if len(number) > 1}
    second = {number for number in _NUMBER.findall(other) if len(number) > 1}
    return not (first | second) or 2 * len(first & second) >= max(len(first), len(second))


def is_clean(pair: Pair) -> bool:
    """Say whether a pair (with tidied texts) is worth learning from."""
    one, other = pair.text, pair.other
    if not one or not other or one == other or max(len(one), len(other)) > _MOST:
        return False
    if not looks_right(one, pair.first) or not looks_right(other, pair.second):
        return False
    if _MARKUP.search(one) or _MARKUP.search(other):
        return False
    long, short = sorted((len(one) * _WIDTH[pair.first], len(other) * _WIDTH[pair.second]), reverse=True)
    if long > 24 and long > _RATIO * short:
        return False
    return numbers_agree(one, other)


def cleaned(pairs: Iterable[Pair], kept_apart: frozenset[str] = frozenset()) -> Iterator[Pair]:
    """Yield the pairs worth learning from, each once, none with a text of the held-out sets ``kept_apart``."""
    seen: set[tuple[str, str, str]] = set()
    for pair in pairs:
        tidied = Pair(pair.first, pair.second, tidy(pair.text), tidy(pair.other), pair.source)
        key = (tidied.second, tidied.text.casefold(), tidied.other.casefold())
        if key in seen or tidied.text in kept_apart or tidied.other in kept_apart or not is_clean(tidied):
            continue
        seen.add(key)
        yield tidied

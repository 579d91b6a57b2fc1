"""Texts made ready for look-up: characters repaired with a map of offsets, then tokens.

A token is a word with its inner hyphens, a single mark, or something opaque (a web address, a handle) in which
nothing is ever found. Quotation marks and spaces are no tokens: they are transparent.
Source of the look-alike letters and hyphen variants: Kazakh reference tables, sections 3 and 4.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from enum import IntEnum
from functools import lru_cache
from typing import NamedTuple

OPENING = "«„“‘‹「『《"
CLOSING = "»”’›」』》"
QUOTES = frozenset('«»‹›„“”‟‘’‚"「」『』《》')

_INVISIBLE = re.compile("[\u00ad\u200b\u200c\u200d\u2060\ufeff]")
_OPAQUE = (
    r"(?:https?://|www\.)\S+"
    r"|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+"
    r"|@\w+(?:[.-]\w+)*"
    r"|(?<![\w.-])(?:[A-Za-z0-9-]{1,63}\.){1,8}(?:kz|com|org|net|ru|cn|gov|edu|info|int)(?![\w-])(?:/\S*)?"
)
_UPPER = "A-ZА-ЯЁӘҒҚҢӨҰҮҺІ"
_LOWER_CYRILLIC = "а-яёәғқңөұүһі"
# An en dash joins a suffix only to an acronym, a numeral or a Latin word; between words it is a dash.
_KAZAKH_JOINT = rf"(?:[-‐‑'’ʼ]|(?<=[{_UPPER}a-z0-9])[‒–](?=[{_LOWER_CYRILLIC}]))"
_MAY_BE_OPAQUE = re.compile(r"@|://|www\.|[A-Za-z0-9-]\.[a-z]")
_KAZAKH_PLAIN = (
    rf"(?P<tail>(?<=[»”“\"])[-‐‑‒–][{_LOWER_CYRILLIC}]+(?![\w]))"
    rf"|(?P<word>[^\W_]+(?:{_KAZAKH_JOINT}[^\W_]+)*)"
    r"|(?P<mark>[^\s«»‹›„“”‟‘’‚\"「」『』《》])"
)
_ENGLISH_PLAIN = (
    r"(?P<joint>(?<=[^\W_])[-‐‑](?=[^\W_]))"
    r"|(?P<word>[^\W_]+(?:['’ʼ][^\W_]+)*(?:(?<=s)['’](?!\w))?)"
    r"|(?P<mark>[^\s«»‹›„“”‟‘’‚\"「」『』《》])"
)
_KAZAKH = (re.compile(_KAZAKH_PLAIN), re.compile(rf"(?P<opaque>{_OPAQUE})|{_KAZAKH_PLAIN}"))
_ENGLISH = (re.compile(_ENGLISH_PLAIN), re.compile(rf"(?P<opaque>{_OPAQUE})|{_ENGLISH_PLAIN}"))
"""Without and with web addresses and handles: looking for them at each word is slow, and few texts have any."""

HYPHENS = frozenset("-‐‑‒–")
"""What may join a suffix to an acronym, a numeral or a mark."""
_HYPHENS = str.maketrans(dict.fromkeys("‐‑‒–", "-") | dict.fromkeys("’ʼ", "'"))

_LOOK_ALIKES = str.maketrans(
    "aceiopxyhkmtABCEHIKMOPTXYəƏɵƟ",
    "асеіорхуһкмтАВСЕНІКМОРТХУәӘөӨ",
)
_CYRILLIC = re.compile("[\u0400-\u04ff]")
_LATIN = re.compile("[A-Za-zəƏɵƟ]")
_OTHER_LATIN = re.compile(
    "[A-Za-zəƏɵƟ]".replace("A-Z", "DFGJLNQRSUVWZ").replace("a-z", "bdfgjlnqrsuvwz").replace("əƏɵƟ", "")
)


class TokenKind(IntEnum):
    """What a token is."""

    WORD = 0
    MARK = 1
    OPAQUE = 2
    TAIL = 3
    """A suffix joined by a hyphen to a closing quotation mark: «Бір белдеу, бір жол»-дың."""


class Token(NamedTuple):
    """A token; offsets are code points in the prepared text, ``low`` is the key it is looked up by."""

    start: int
    end: int
    text: str
    low: str
    kind: TokenKind


class Prepared(NamedTuple):
    """A text in NFC without invisible characters, and the way back to the offsets of the text as given."""

    text: str
    starts: Sequence[int] | None
    ends: Sequence[int] | None

    def original(self, start: int, end: int) -> tuple[int, int]:
        """Return the range of the text as given (code points) for a non-empty range of the prepared one."""
        if self.starts is None or self.ends is None:
            return start, end
        return self.starts[start], self.ends[end - 1]


def prepare(text: str) -> Prepared:
    """Return the text in NFC, soft hyphens and zero-width characters left out, with its map of offsets."""
    if unicodedata.is_normalized("NFC", text) and not _INVISIBLE.search(text):
        return Prepared(text, None, None)
    out: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    position = 0
    while position < len(text):
        end = position + 1
        while end < len(text) and (unicodedata.combining(text[end]) or _INVISIBLE.match(text[end])):
            end += 1
        cluster = unicodedata.normalize("NFC", _INVISIBLE.sub("", text[position:end]))
        # An invisible character at the end of a cluster is no part of a surface that ends there.
        last = len(text[position:end].rstrip("\u00ad\u200b\u200c\u200d\u2060\ufeff")) + position
        for letter in cluster:
            out.append(letter)
            starts.append(position)
            ends.append(last)
        position = end
    return Prepared("".join(out), starts, ends)


def repair_word(word: str) -> str:
    """Return a word with Latin look-alike letters made Cyrillic, where all its other letters are Cyrillic.

    The length stays. A wholly Latin word is left as it is, also before a hyphen («Team-ге»).
    """
    if "-" in word and _LATIN.search(word):
        return "-".join(map(_repair_part, word.split("-")))
    return _repair_part(word)


def _repair_part(word: str) -> str:
    if _LATIN.search(word) and _CYRILLIC.search(word) and not _OTHER_LATIN.search(word):
        return word.translate(_LOOK_ALIKES)
    return word


def fold_case(word: str) -> str:
    """Return the word in lower case with its length kept (``str.lower`` makes two characters of İ)."""
    low = word.lower()
    return low if len(low) == len(word) else "".join(c.lower() if len(c.lower()) == 1 else c for c in word)


def kazakh_tokens(text: str) -> list[Token]:
    """Return the tokens of a prepared Kazakh (or other Cyrillic) text: hyphened words stay whole."""
    tokens: list[Token] = []
    for found in _KAZAKH[_MAY_BE_OPAQUE.search(text) is not None].finditer(text):
        kind = _KINDS[found.lastgroup or "mark"]
        word = found.group()
        start, end = found.span()
        if kind is _WORD or kind is _TAIL:
            repaired, low = _keys_of(word)
            tokens.append(_token(Token, (start, end, repaired, low, kind)))
        else:
            tokens.append(_token(Token, (start, end, word, fold_case(word), kind)))
    return tokens


@lru_cache(maxsize=16384)
def _keys_of(word: str) -> tuple[str, str]:
    """Return a word repaired, and the key that it is looked up by: texts say the same words again and again."""
    if not word.isalpha() or (not word.isascii() and _LATIN.search(word)):
        word = repair_word(word.translate(_HYPHENS))
    return word, fold_case(word)


def english_tokens(text: str) -> list[Token]:
    """Return the tokens of a prepared English (or other Latin) text: a hyphen within a word divides like a space."""
    return list(_english_tokens(text))


@lru_cache(maxsize=256)
def _english_tokens(text: str) -> tuple[Token, ...]:
    """Read a text once: it is searched for the terms, for forbidden ones and for illicit forms, one after the other."""
    tokens: list[Token] = []
    for found in _ENGLISH[_MAY_BE_OPAQUE.search(text) is not None].finditer(text):
        if found.lastgroup == "joint":
            continue
        word = found.group()
        if not word.isascii():
            word = word.translate(_HYPHENS)
        tokens.append(Token(found.start(), found.end(), word, fold_case(word), _KINDS[found.lastgroup or "mark"]))
    return tuple(tokens)


_WORD, _TAIL = TokenKind.WORD, TokenKind.TAIL
_token = tuple.__new__
"""A named tuple made without its own constructor, in half the time: a text has many tokens."""
_KINDS = {"word": TokenKind.WORD, "mark": TokenKind.MARK, "opaque": TokenKind.OPAQUE, "tail": TokenKind.TAIL}

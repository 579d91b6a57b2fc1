"""Cyrillic Kazakh written in Latin letters (2021 draft) and in Arabic ones (töte jazu).

Source: Kazakh reference tables, section 5. Web addresses, handles and words of other scripts stay as they are.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from glossary.scripts.tables import HAMZA, LETTERS, PUNCTUATION, latin_upper, takes_hamza
from glossary.tokens import TokenKind, fold_case, kazakh_tokens, prepare, repair_word

_TO_LATIN = {cyrillic: latin for cyrillic, latin, _ in LETTERS}
_TO_ARABIC = {cyrillic: arabic for cyrillic, _, arabic in LETTERS}
_WORD = re.compile(r"[^\W\d_]+")
_IYA = re.compile("ия", re.IGNORECASE)
_MARK = re.compile(r"(?<!\d)[,;?]|[,;?](?!\d)")


def plain_parts(text: str) -> Iterator[tuple[str, bool]]:
    """Yield a text in parts, and whether each may be converted: a web address or a handle may not."""
    at = 0
    for token in kazakh_tokens(text):
        if token.kind is TokenKind.OPAQUE:
            yield text[at : token.start], True
            yield text[token.start : token.end], False
            at = token.end
    yield text[at:], True


def _convert(text: str, convert: Callable[[str], str]) -> str:
    return "".join(convert(part) if plain else part for part, plain in plain_parts(prepare(text).text))


def to_latin(text: str) -> str:
    """Return Cyrillic Kazakh in the Latin letters of the 2021 draft, in NFC; ъ and ь are dropped.

    The letters decide, so loans are not respelt by ear (актёр is aktior, where the draft also has aktör).
    """
    return _convert(text, lambda part: _WORD.sub(_latin_word, part))


def _latin_word(found: re.Match[str]) -> str:
    word = repair_word(found.group())
    out = []
    for at, letter in enumerate(word):
        latin = _TO_LATIN.get(fold_case(letter))
        if latin is None:
            out.append(letter)
        elif letter.islower() or not latin:
            out.append(latin)
        elif len(latin) > 1 and not (word[at + 1 : at + 2] or word[at - 1 : at] if at else word[1:2]).isupper():
            # Ц begins a name (Tselinograd), or stands among capitals (TSENTR).
            out.append(latin_upper(latin[0]) + latin[1:])
        else:
            out.append(latin_upper(latin))
    return "".join(out)


def to_arabic(text: str) -> str:
    """Return Cyrillic Kazakh in Arabic letters as they are written today, in NFC and without capitals.

    A front word that no е, к or г shows to be one begins with U+0674; each part of a hyphened word by itself. Comma,
    semicolon and question mark become the Arabic ones, but not between digits.
    """
    return _convert(text, _arabic_part)


def _arabic_part(part: str) -> str:
    words = _WORD.sub(_arabic_word, part)
    return _MARK.sub(lambda found: PUNCTUATION[found.group()], words)


def _arabic_word(found: re.Match[str]) -> str:
    word = repair_word(found.group())
    low = fold_case(word)
    marked = takes_hamza(low)
    # ия is written like я: комиссия is كوميسسيا, not كوميسسييا.
    word, low = _IYA.sub("я", word), low.replace("ия", "я")
    letters = "".join(_TO_ARABIC.get(small, letter) for small, letter in zip(low, word, strict=True))
    return HAMZA + letters if marked else letters

"""How texts are compared in a search.

SQLite's own ``lower`` folds ASCII only, so what is searched is kept beside each text: the text folded, and behind it
the key under which the Cyrillic, Latin and Arabic letters of Kazakh meet (`glossary.scripts.folding`), in capitals,
so that a folded text is never found in a key.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache

from glossary.languages.chinese import simplified
from glossary.scripts.folding import fold as fold_scripts

_SPACES = str.maketrans(dict.fromkeys("\u00a0\u202f\u2007", " "))
_LETTER = re.compile(r"[^\\W\\d_\u3400-\u9fff]")
_CYRILLIC = re.compile("[\u0400-\u04ff]")
_ARABIC = re.compile("[\u0600-\u06ff\ufb50-\ufefc]")
_SHORT_GLIDES = re.compile("i{2,}a")
_LETTERS = "абвгдежзийклмнопрстуфхцчшщъыьэюяёәғқңөұүһіabcdefghijklmnopqrstuvwxyzáäåçğıñöşšúüūž"
_IN_CYRILLIC, _IN_OTHERS = "\x02c", "\x02o"
"""What stands before the key of a text that has Cyrillic letters, and of one that has none."""


@dataclass(frozen=True, slots=True)
class Needle:
    """What is looked for: ``text`` in folded texts; ``key`` in those that hold ``mark``, empty for none.

    ``key_last`` says that the key is asked only where the text itself stands nowhere: in Latin letters it would find
    the Kazakh «бар» for an English "bar".
    """

    text: str
    key: str
    mark: str
    key_last: bool


def fold(text: str) -> str:
    """Return what is kept of a text to be searched: it as a search compares it, and its key."""
    plain = _plain(text)
    if _LETTER.search(plain) is None:
        return plain
    return f"{plain}{_IN_CYRILLIC if _CYRILLIC.search(plain) else _IN_OTHERS}{_key(plain).upper()}"


def needle(text: str) -> Needle:
    """Return how a text that somebody looks for is looked for.

    One in Cyrillic letters has no key among Cyrillic texts, where «сын» is not «Синьхуа».
    """
    plain = _plain(text)
    cyrillic, arabic = _CYRILLIC.search(plain), _ARABIC.search(plain)
    key = fold_scripts(plain).text.upper() if _LETTER.search(plain) else ""
    return Needle(plain, key, _IN_OTHERS if cyrillic else _IN_OTHERS[0], key_last=not cyrillic and not arabic)


def _plain(text: str) -> str:
    """Return a text in NFC, casefolded, no-break spaces as spaces, traditional characters simplified."""
    return simplified(unicodedata.normalize("NFC", text.translate(_SPACES)).casefold())


def _key(plain: str) -> str:
    if _ARABIC.search(plain):
        return fold_scripts(plain).text
    # The same letter by letter, twenty times as fast: a project has millions of letters.
    return _SHORT_GLIDES.sub("ia", plain.translate(_table()))


@cache
def _table() -> dict[int, str]:
    return {ord(letter): fold_scripts(letter).text for letter in _LETTERS}

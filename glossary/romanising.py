"""Kazakh and Latin spellings of a name brought to one rough form, to recognise a name that was spelled by ear.

The Cyrillic side follows the BGN/PCGN table for Kazakh with sounds merged that romanisations write differently
(ж: zh, j; х: kh, h; с and ш before и, as pinyin x). It is a measure of likeness, not a transliteration to print.
"""

from __future__ import annotations

import re
import unicodedata

_CYRILLIC = str.maketrans(
    {
        **dict(
            zip("аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщыіэюя", "aabvggdeojziikklmnnooprstuuufhhccssiieua", strict=True)
        ),
        "ь": "",
        "ъ": "",
    }
)
_LATIN = (
    ("shch", "s"), ("tch", "c"), ("zh", "j"), ("dj", "j"), ("kh", "h"), ("gh", "g"), ("sh", "s"), ("ch", "c"),
    ("ts", "c"), ("tz", "c"), ("ng", "n"), ("yu", "u"), ("iu", "u"), ("ya", "a"), ("ia", "a"), ("yo", "o"), ("x", "s"),
    ("q", "k"), ("y", "i"), ("w", "u"),
)  # fmt: skip
_DOUBLE = re.compile(r"(.)\1+")


def rough(name: str) -> str:
    """Return the letters a-z that a name of either script comes to; words are joined."""
    low = unicodedata.normalize("NFC", name.lower()).translate(_CYRILLIC)
    low = "".join(c for c in unicodedata.normalize("NFD", low) if c.isascii() and c.isalpha())
    for written, merged in _LATIN:
        low = low.replace(written, merged)
    return _DOUBLE.sub(r"\1", low)

"""How texts are compared in a search."""

from __future__ import annotations

import unicodedata

_SPACES = str.maketrans(dict.fromkeys("\u00a0\u202f\u2007", " "))


def fold(text: str) -> str:
    """Return a text as a search compares it: NFC, casefolded, no-break spaces as spaces.

    SQLite's own ``lower`` folds ASCII only, so the folded text is kept beside the text.
    """
    return unicodedata.normalize("NFC", text.translate(_SPACES)).casefold()

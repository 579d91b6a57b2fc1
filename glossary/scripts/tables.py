"""The letters of Kazakh in three scripts: one table of 42 rows, from which every direction is derived.

Source: Kazakh reference tables, section 5. The Latin column is the version presented in 2021, a draft that has not
been enacted; the Arabic one is töte jazu as it is written today.
"""

from __future__ import annotations

import unicodedata

LETTERS: tuple[tuple[str, str, str], ...] = (
    ("а", "a", "ا"), ("ә", "ä", "ا"), ("б", "b", "ب"), ("в", "v", "ۆ"), ("г", "g", "گ"), ("ғ", "ğ", "ع"),
    ("д", "d", "د"), ("е", "e", "ە"), ("ё", "io", "يو"), ("ж", "j", "ج"), ("з", "z", "ز"), ("и", "i", "ي"),
    ("й", "i", "ي"), ("к", "k", "ك"), ("қ", "q", "ق"), ("л", "l", "ل"), ("м", "m", "م"), ("н", "n", "ن"),
    ("ң", "ñ", "ڭ"), ("о", "o", "و"), ("ө", "ö", "و"), ("п", "p", "پ"), ("р", "r", "ر"), ("с", "s", "س"),
    ("т", "t", "ت"), ("у", "u", "ۋ"), ("ұ", "ū", "ۇ"), ("ү", "ü", "ۇ"), ("ф", "f", "ف"), ("х", "h", "ح"),
    ("һ", "h", "ھ"), ("ц", "ts", "تس"), ("ч", "tş", "چ"), ("ш", "ş", "ش"), ("щ", "şş", "شش"), ("ъ", "", ""),
    ("ы", "y", "ى"), ("і", "ı", "ى"), ("ь", "", ""), ("э", "e", "ە"), ("ю", "iu", "يۋ"), ("я", "ia", "يا"),
)  # fmt: skip
"""Cyrillic, Latin (2021 draft), Arabic."""

RESPELT = {"актёр": "aktör", "цех": "seh", "заряд": "zarät"}
"""Loans that the Latin draft respells by ear: they are read back whole."""

HAMZA = "\u0674"
HAMZAS = "\u0674\u0621"
"""The sign of a front word: U+0674, and U+0621, which most sites type instead."""

FRONT = frozenset("әөүі")
_NO_HAMZA = frozenset("екг")
_NEVER_HAMZA = frozenset("қғ")
FRONT_ARABIC = frozenset("ەكگ")
BACK_ARABIC = frozenset("قع")

PUNCTUATION = {",": "،", ";": "؛", "?": "؟"}

_ARABIC_SAME = str.maketrans(
    {
        "\u06cc": "ي",
        "\u06a9": "ك",
        "\u0647": "ە",
        "\u06d0": "ە",
        "\u06c1": "ھ",
        "\u0678": "\u0674ي",
        "ŋ": "ñ",
        "Ŋ": "Ñ",
        "\u0640": None,
    }
)
"""Other code points for the same letters: Persian yeh and keheh, plain heh written for ە, the January table's ŋ."""

_UPPER = {"i": "İ", "ı": "I"}
_LOWER = {"İ": "i", "I": "ı"}


def takes_hamza(word: str) -> bool:
    """Say whether a Cyrillic word (lower case, one hyphen part) is marked as front in Arabic writing.

    It is where it has ә, ө, ү or і and no е, к, г, which show it already; қ and ғ never stand with the mark.
    """
    letters = set(word)
    return bool(letters & FRONT) and not letters & _NO_HAMZA and not letters & _NEVER_HAMZA


def latin_upper(letters: str) -> str:
    """Return Latin Kazakh letters in capitals: i is İ and ı is I, which ``str.upper`` does not know."""
    return "".join(_UPPER.get(letter) or letter.upper() for letter in letters)


def latin_lower(letters: str) -> str:
    """Return Latin Kazakh letters in lower case: İ is i and I is ı; the length stays."""
    out = []
    for letter in letters:
        low = _LOWER.get(letter) or letter.lower()
        out.append(low if len(low) == 1 else letter)
    return "".join(out)


def same_arabic(text: str) -> str:
    """Return a text with Arabic presentation forms and neighbouring code points made the letters of the table."""
    if any("\ufb50" <= letter <= "\ufdff" or "\ufe70" <= letter <= "\ufefc" for letter in text):
        text = "".join(unicodedata.normalize("NFKC", letter) if letter >= "\ufb50" else letter for letter in text)
    return text.translate(_ARABIC_SAME)

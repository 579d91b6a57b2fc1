"""What word processors change by themselves while one types: quotation marks, dashes, spaces, dots, a first capital.

Source: the lists "AutoFormat As You Type" and "AutoCorrect" of Word and LibreOffice Writer.
"""

from __future__ import annotations

import regex

_SAME = str.maketrans(
    {
        **dict.fromkeys("“”„‟«»″＂", '"'),
        **dict.fromkeys("‘’‚‛′ʼ`´‹›", "'"),
        **dict.fromkeys("–—―‒‐‑−", "-"),
        "…": "...",
        "\u00ad": "",
        "\u200b": "",
        "\ufeff": "",
    }
)
_DASHES = regex.compile(r"-{2,3}")
_SPACES = regex.compile(r"[\s\u00a0\u202f\u2007\u3000]+")


def plain_typing(text: str) -> str:
    """Return a text as it would have been typed, without what a program puts in place of the keys."""
    typed = _DASHES.sub("-", text.translate(_SAME))
    return _SPACES.sub(" ", typed).strip()


def only_typography(before: str, after: str) -> bool:
    """Say whether two texts differ only in what a word processor changes by itself."""
    first, second = plain_typing(before), plain_typing(after)
    return first[:1].upper() + first[1:] == second[:1].upper() + second[1:]

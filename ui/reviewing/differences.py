"""How a change is drawn: what goes struck out, what comes bold and underlined, so that no colour alone tells it."""

from __future__ import annotations

import html
from collections.abc import Iterator

import regex
from rapidfuzz.distance import Levenshtein

from ui.theme import Colours

_TOKENS = regex.compile(r"\p{Han}|[\p{L}\p{M}\p{N}]+|\s+|.", regex.DOTALL)
_MARKED_SPACE = "\u2423"
LONGEST = 20_000
"""Code points of two texts together of which the difference is looked for word by word."""


def difference_html(before: str, after: str, colours: Colours) -> tuple[str, str]:
    """Return both texts as HTML, with what goes marked in the first and what comes in the second."""
    if len(before) + len(after) > LONGEST:
        return plain_html(before), plain_html(after)
    old, new = _TOKENS.findall(before), _TOKENS.findall(after)
    first, second = [], []
    for one in Levenshtein.opcodes(old, new):
        gone = "".join(old[one.src_start : one.src_end])
        come = "".join(new[one.dest_start : one.dest_end])
        if one.tag == "equal":
            first.append(plain_html(gone))
            second.append(plain_html(come))
            continue
        first.append(f'<s style="color:{colours.error}">{plain_html(_seen(gone))}</s>' if gone else "")
        second.append(f'<b><u style="color:{colours.good}">{plain_html(_seen(come))}</u></b>' if come else "")
    return "".join(first), "".join(second)


def plain_html(text: str) -> str:
    """Return a text as HTML that shows it as it is."""
    return html.escape(text).replace("\n", "<br>")


def _seen(text: str) -> str:
    """Return a text in which a change of spaces alone can be seen."""
    return "".join(_pictures(text)) if not text.strip() else text


def _pictures(text: str) -> Iterator[str]:
    for letter in text:
        yield "\u00b0" if letter in "\u00a0\u202f" else _MARKED_SPACE if letter == " " else letter

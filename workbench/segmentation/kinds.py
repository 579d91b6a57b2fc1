"""What a segment is: text, a heading, or something that no engine should see."""

from __future__ import annotations

import regex

from workbench.core.segments import SegmentKind

_LETTER = regex.compile(r"\p{L}")
_DOMAIN = r"(?:[\p{L}\d-]+\.)+(?:kz|қаз|com|org|net|info|int|edu|gov|cn|ru|eu|uk|kg|uz|io)"
_ADDRESS = rf"(?:(?:https?|ftp)://|www\.)\S+|mailto:\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|{_DOMAIN}(?:[/?#]\S*)?"
_URL = regex.compile(rf"[<(]?(?:{_ADDRESS})[>)]?(?:[\s,;]+(?:{_ADDRESS}))*[.,;]?", regex.IGNORECASE)
_HANDLE = regex.compile(r"[@#][\w.]*\p{L}[\w.]*(?:[\s,]+[@#][\w.]+)*")
_FINISHED = regex.compile(r"""[.?!…:;,。！？：；，]["'”’»›」』》）)\]]*$""")
_HARD_END = regex.compile(r"[.:;,。：；，]$")
_SENTENCE_END = regex.compile(r"""[.?!…:。！？：]["'”’»›」』》）)\]]*$""")
_OPENS_LARGE = regex.compile(r"""["'“‘«‹„「『《（(\[]*[\p{Lu}\p{Lt}\p{Lo}\p{Nd}]""")
_OPENS_NEW = regex.compile(r"""[–—•*-]|["'“‘«‹„「『《（(\[]*[\p{Lu}\p{Lt}\p{Lo}\p{Nd}@#]|https?://|www\.""")

_LONGEST_ADDRESS = 4000
"""Code points. Nothing longer is an address, and looking would take long."""

LONGEST_HEADING = 200
"""Code points. The longest headline of the news texts at hand has 133."""


def kind_of(text: str) -> SegmentKind:
    """Return what a segment is by itself, never HEADING.

    A text without a letter is a NUMBER: nothing in it is for a translator (the lone page number «1», «***»).
    """
    if _LETTER.search(text) is None:
        return SegmentKind.NUMBER
    if len(text) > _LONGEST_ADDRESS:
        return SegmentKind.TEXT
    if _HANDLE.fullmatch(text):
        return SegmentKind.HANDLE
    if _URL.fullmatch(text):
        return SegmentKind.URL
    return SegmentKind.TEXT


def looks_like_heading(text: str, *, above: str, below: str, first: bool) -> bool:
    """Say whether a segment that has its line for itself is a heading.

    ``above`` and ``below`` are the segments of the neighbouring lines, empty where a blank line or the document's
    edge is there; ``first`` says that no line stands above. A headline may end in ! or ?, other headings may not.
    """
    if len(text) > LONGEST_HEADING or not _OPENS_LARGE.match(text):
        return False
    if first:
        return _HARD_END.search(text) is None and (not below or bool(_OPENS_NEW.match(below)))
    if _FINISHED.search(text):
        return False
    # A line of a wrapped paragraph or of a verse has neighbours that go on; a heading has not.
    return (not above or bool(_SENTENCE_END.search(above))) and (not below or bool(_OPENS_NEW.match(below)))

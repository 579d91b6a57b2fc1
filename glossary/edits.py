"""Changes of text as values: the only way in which anything here rewrites a string."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple


class Edit(NamedTuple):
    """Replace ``text[start:end]`` (code points, in the text before any edit of the same list) by ``text``."""

    start: int
    end: int
    text: str


def in_order(edits: Iterable[Edit], length: int) -> list[Edit]:
    """Return the edits sorted by position.

    Raises ValueError where one lies outside ``0..length`` or two overlap; insertions at one place keep their order.
    """
    ordered = sorted(edits, key=lambda edit: (edit.start, edit.end))
    reached = 0
    for edit in ordered:
        if not 0 <= edit.start <= edit.end <= length or edit.start < reached:
            raise ValueError(f"edit {edit} overlaps another or leaves the text of {length} code points")
        reached = edit.end
    return ordered


def apply_edits(text: str, edits: Iterable[Edit]) -> str:
    """Return the text with all edits made at once."""
    parts: list[str] = []
    reached = 0
    for edit in in_order(edits, len(text)):
        parts += (text[reached : edit.start], edit.text)
        reached = edit.end
    return "".join((*parts, text[reached:]))

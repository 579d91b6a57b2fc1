"""Text with inline marks, and the one place where an edit moves them."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from glossary.edits import Edit, apply_edits, in_order

__all__ = ["Content", "Edit", "Mark", "MarkKind", "apply_edits", "difference"]


class MarkKind(StrEnum):
    """A *pair* spans characters (bold, a link); an *object* stands at one place (a break, a footnote, an image)."""

    PAIR = "pair"
    OBJECT = "object"


@dataclass(frozen=True, slots=True, order=True)
class Mark:
    """An inline mark by code-point offsets; an object has ``start == end``.

    ``id`` is unique in its content and ties a target's mark to its source's; ``data`` belongs to the format that
    made the mark and is opaque to everything else.
    """

    start: int
    end: int
    id: str
    kind: MarkKind = MarkKind.PAIR
    data: str = ""


@dataclass(frozen=True, slots=True)
class Content:
    """Characters and the marks on them. Plain text has no marks."""

    text: str = ""
    marks: tuple[Mark, ...] = ()

    def __post_init__(self) -> None:
        for mark in self.marks:
            if not 0 <= mark.start <= mark.end <= len(self.text):
                raise ValueError(f"mark {mark.id} lies outside a text of {len(self.text)} code points")
            if mark.kind is MarkKind.OBJECT and mark.start != mark.end:
                raise ValueError(f"object mark {mark.id} spans characters")

    def __bool__(self) -> bool:
        return bool(self.text or self.marks)

    def apply(self, edits: Iterable[Edit]) -> Content:
        """Return the content with all edits made and every mark kept.

        Characters put at the very start of a pair stay outside it, at its very end too; characters put between
        the two stay inside. A mark whose characters are all replaced keeps the replacement, so none is ever lost.
        """
        ordered = in_order(edits, len(self.text))
        if not ordered:
            return self
        text = apply_edits(self.text, ordered)
        return Content(text, tuple(_moved(mark, ordered) for mark in self.marks))

    def inner(self, start: int, end: int) -> Content:
        """Return a part (code points) with the marks inside it, a longer pair cut to it.

        What stands at an edge of the part or encloses all of it says nothing inside it, and stays outside.
        """
        marks: list[Mark] = []
        for mark in self.marks:
            if mark.kind is MarkKind.OBJECT or mark.start == mark.end:
                if start < mark.start < end:
                    marks.append(Mark(mark.start - start, mark.start - start, mark.id, mark.kind, mark.data))
            elif mark.start < end and mark.end > start and not (mark.start <= start and mark.end >= end):
                begin, finish = max(mark.start, start) - start, min(mark.end, end) - start
                marks.append(Mark(begin, finish, mark.id, mark.kind, mark.data))
        return Content(self.text[start:end], tuple(marks))

    def to_json(self) -> str:
        """Return the marks as JSON, ``""`` where there are none (how the store keeps them)."""
        if not self.marks:
            return ""
        rows = [[m.start, m.end, m.id, m.kind.value, m.data] for m in self.marks]
        return json.dumps(rows, ensure_ascii=False, separators=(",", ":"))

    @staticmethod
    def from_json(text: str, marks: str) -> Content:
        """Read what :meth:`to_json` wrote."""
        if not marks:
            return Content(text)
        rows = json.loads(marks)
        return Content(text, tuple(Mark(s, e, i, MarkKind(k), d) for s, e, i, k, d in rows))


def _moved(mark: Mark, ordered: list[Edit]) -> Mark:
    """Move one mark over edits sorted by position."""
    if mark.kind is MarkKind.OBJECT or mark.start == mark.end:
        at = _moved_place(mark.start, ordered, to_end=False)
        return Mark(at, at, mark.id, mark.kind, mark.data)
    # Text typed right before a bold word is not bold, nor is text typed right after it.
    start = _moved_place(mark.start, ordered, to_end=True)
    end = _moved_place(mark.end, ordered, to_end=False)
    for edit in ordered:
        # An edit that swallows the whole span: the mark takes the replacement.
        if edit.start <= mark.start and mark.end <= edit.end and edit.end > edit.start:
            begin = _moved_place(edit.start, ordered, to_end=False, own=edit)
            return Mark(begin, begin + len(edit.text), mark.id, mark.kind, mark.data)
    return Mark(start, max(start, end), mark.id, mark.kind, mark.data)


def _moved_place(place: int, ordered: list[Edit], *, to_end: bool, own: Edit | None = None) -> int:
    """Move a place between characters; inside a replaced range it goes to one edge of the replacement.

    ``to_end`` decides on which side of an insertion at the place itself it comes to stand.
    """
    shift = 0
    for edit in ordered:
        if edit is own:
            break
        grown = len(edit.text) - (edit.end - edit.start)
        inserted_here = edit.start == edit.end == place
        if edit.end < place or (edit.end == place and (edit.start < place or to_end) and not inserted_here):
            shift += grown
        elif inserted_here:
            shift += grown if to_end else 0
        elif edit.start < place < edit.end:
            return edit.start + shift + (len(edit.text) if to_end else 0)
        else:
            break
    return place + shift


def difference(before: str, after: str) -> list[Edit]:
    """Return one edit that turns ``before`` into ``after`` (none where they are equal): the changed middle.

    Typing arrives as whole texts; through this it moves marks like every other change.
    """
    if before == after:
        return []
    start = 0
    shortest = min(len(before), len(after))
    while start < shortest and before[start] == after[start]:
        start += 1
    tail = 0
    while tail < shortest - start and before[-1 - tail] == after[-1 - tail]:
        tail += 1
    return [Edit(start, len(before) - tail, after[start : len(after) - tail])]

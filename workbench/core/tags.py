"""Tags: the marks of a source, as a person sees and places them in a target."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from workbench.core.content import Content, Mark, MarkKind


class TagRole(StrEnum):
    """What one sign of a tag is: a pair has a *start* and an *end*, an object is one."""

    START = "start"
    END = "end"
    OBJECT = "object"


@dataclass(frozen=True, slots=True)
class PlacedSign:
    """One sign of a tag before the character at ``place`` (code points)."""

    place: int
    id: str
    role: TagRole


def is_single(mark: Mark) -> bool:
    """Say whether a mark stands at one place by its nature: an object, or a pair around nothing."""
    return mark.kind is MarkKind.OBJECT or mark.start == mark.end


def lacking(source: Content, target: Content) -> tuple[Mark, ...]:
    """Return the marks of a source that a target does not have, in the source's order."""
    there = {mark.id for mark in target.marks}
    return tuple(mark for mark in source.marks if mark.id not in there)


def missing(source: Content, target: Content) -> tuple[Mark, ...]:
    """Return the marks that a target lacks or has around nothing, though they stand around words in the source."""
    if not source.marks:
        return ()
    around = {mark.id for mark in source.marks if not is_single(mark)}
    there = {mark.id for mark in target.marks if mark.id not in around or mark.start < mark.end}
    return tuple(mark for mark in source.marks if mark.id not in there)


def same(one: Content, other: Content) -> bool:
    """Say whether two contents have the same characters and the same marks, in whatever order these are listed."""
    return one.text == other.text and (one.marks == other.marks or sorted(one.marks) == sorted(other.marks))


def with_tag(content: Content, mark: Mark, start: int, end: int) -> Content:
    """Return a content with a tag of its source at a place, or around characters (code points) where it is a pair."""
    stop = start if mark.kind is MarkKind.OBJECT else end
    made = Mark(start, stop, mark.id, mark.kind, mark.data)
    kept = [one for one in content.marks if one.id != mark.id]
    return Content(content.text, tuple(sorted([*kept, made], key=lambda one: (one.start, -one.end))))


def without_tags(content: Content) -> Content:
    """Return the bare characters."""
    return Content(content.text)


def signs(content: Content) -> list[PlacedSign]:
    """Return the signs of all tags in the order in which they are shown.

    At one place the ends come first (inner before outer), then objects and pairs around nothing, then the starts (outer
    before inner), so that what nests is shown nested.
    """
    made: list[tuple[tuple[int, int, int, int], PlacedSign]] = []
    for number, mark in enumerate(content.marks):
        if mark.kind is MarkKind.OBJECT:
            made.append(((mark.start, 1, number, 0), PlacedSign(mark.start, mark.id, TagRole.OBJECT)))
        elif mark.start == mark.end:
            made.append(((mark.start, 1, number, 0), PlacedSign(mark.start, mark.id, TagRole.START)))
            made.append(((mark.start, 1, number, 1), PlacedSign(mark.start, mark.id, TagRole.END)))
        else:
            made.append(((mark.start, 2, -mark.end, number), PlacedSign(mark.start, mark.id, TagRole.START)))
            made.append(((mark.end, 0, -mark.start, -number), PlacedSign(mark.end, mark.id, TagRole.END)))
    return [sign for _, sign in sorted(made, key=lambda one: one[0])]


def from_signs(text: str, placed: Iterable[PlacedSign], known: dict[str, Mark]) -> Content:
    """Return a text with the tags that its signs say; ``known`` are the marks by id, of which kind and data are taken.

    A start without its end, an end without its start and what is not known make no tag.
    """
    opened: dict[str, int] = {}
    marks: dict[str, Mark | None] = {}
    for sign in placed:
        model = known.get(sign.id)
        if model is None or marks.get(sign.id) is not None:
            continue
        if sign.role is TagRole.OBJECT:
            marks[sign.id] = Mark(sign.place, sign.place, sign.id, model.kind, model.data)
        elif sign.role is TagRole.START:
            opened[sign.id] = sign.place
            marks[sign.id] = None  # its place among the marks is where it begins
        elif sign.id in opened:
            marks[sign.id] = Mark(opened.pop(sign.id), sign.place, sign.id, model.kind, model.data)
    return Content(text, tuple(mark for mark in marks.values() if mark is not None))

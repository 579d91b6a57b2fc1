"""Marks as short codes in a table that people edit: ``‹1›bold‹/1›`` and ``‹2/›`` for an object.

A pair or an object has the number of its place among the source's marks, so that source and target say the same.
Characters of the text that would read as a code are set apart by U+2060 (word joiner).
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

import regex

from workbench.core.content import Content, Mark, MarkKind
from workbench.formats.bilingual_html import visible
from workbench.formats.placing import restored

CODE = regex.compile(r"‹(/?)(\d{1,4})(/?)›")
"""A code: an opening, a closing, or an object."""

_LOOKS_LIKE = regex.compile(r"‹(?=\u2060*/?\d)")
_SET_APART = regex.compile(r"‹\u2060(?=\u2060*/?\d)")
_NEARLY = regex.compile(r"‹\s*/?\s*(\d{1,4})\s*/?\s*›?|[<＜]\s*/?\s*(\d{1,4})\s*/?\s*[>＞]")
_LINE_ENDS = regex.compile(r"\r\n?|[\u0085\u2028\u2029\x0b\x0c]")


@dataclass(frozen=True, slots=True)
class Decoded:
    """What a cell says. ``damaged`` tells that its codes were not those of the source, and were set again."""

    content: Content
    damaged: bool = False


def canonical(text: str) -> str:
    """Return a text as a table can hold it: line ends as ``\\n``, control characters as their pictures."""
    return visible(_LINE_ENDS.sub("\n", text))


def coded(content: Content, source: Content) -> str:
    """Return a content as the text of a cell, its marks as codes numbered by the source's."""
    numbers = _numbers(content, source)
    opened: dict[int, list[str]] = {}
    closed: dict[int, list[str]] = {}
    points: dict[int, list[str]] = {}
    for mark in sorted(content.marks, key=lambda one: (one.start, -one.end)):
        number = numbers[mark.id]
        if mark.kind is MarkKind.OBJECT:
            points.setdefault(mark.start, []).append(f"‹{number}/›")
        elif mark.start == mark.end:
            points.setdefault(mark.start, []).append(f"‹{number}›‹/{number}›")
        else:
            opened.setdefault(mark.start, []).append(f"‹{number}›")
            closed.setdefault(mark.end, []).insert(0, f"‹/{number}›")
    if not content.marks:
        return canonical(_LOOKS_LIKE.sub("‹\u2060", content.text))
    pieces: list[str] = []
    last = 0
    for place in sorted({*opened, *closed, *points}):
        pieces.append(_LOOKS_LIKE.sub("‹\u2060", content.text[last:place]))
        pieces += [*closed.get(place, ()), *points.get(place, ()), *opened.get(place, ())]
        last = place
    pieces.append(_LOOKS_LIKE.sub("‹\u2060", content.text[last:]))
    return canonical("".join(pieces))


def decoded(text: str, source: Content, before: Content | None = None) -> Decoded:
    """Return what a cell says, with exactly the marks of the source.

    Codes that were damaged, lost or put twice are taken out, and their marks set at the nearest place. ``before`` is
    the target so far: where it lacked a mark too, that it is lacking is no damage, and stays.
    """
    models = dict(enumerate(source.marks, 1))
    if before is not None and before.marks:
        numbers = _numbers(before, source)
        models |= {numbers[mark.id]: mark for mark in before.marks if numbers[mark.id] not in models}
    wanted = {mark.id for mark in (before if before is not None and before.text else source).marks}
    written = {match[0] for match in CODE.finditer(text)}
    lost = {number for number, mark in models.items() if mark.id in wanted and not _codes(number, mark) <= written}
    pieces: list[str] = []
    marks: list[Mark] = []
    begun: dict[int, int] = {}
    place = last = 0
    damaged = bool(lost)
    for match in CODE.finditer(text):
        pieces.append(_plain(text[last : match.start()], lost))
        place += len(pieces[-1])
        last = match.end()
        number = int(match[2])
        model = models.get(number)
        if model is None or (match[1] and match[3]) or bool(match[3]) != (model.kind is MarkKind.OBJECT):
            damaged = True
        elif match[3]:
            marks.append(Mark(place, place, model.id, MarkKind.OBJECT, model.data))
        elif not match[1]:
            damaged |= number in begun
            begun[number] = place
        elif number in begun:
            marks.append(Mark(begun.pop(number), place, model.id, MarkKind.PAIR, model.data))
        else:
            damaged = True
    pieces.append(_plain(text[last:], lost))
    content = Content("".join(pieces), tuple(sorted(marks)))
    ids = [mark.id for mark in marks]
    damaged = damaged or bool(begun) or len(ids) != len(set(ids))
    if not damaged or not content.text:
        return Decoded(content, damaged)
    return Decoded(restored(source, content).content, damaged=True)


def _numbers(content: Content, source: Content) -> dict[str, int]:
    """Return the number of each mark: its place among the source's, behind them where the source has no such mark."""
    numbers = {mark.id: number for number, mark in enumerate(source.marks, 1)}
    for mark in content.marks:
        numbers.setdefault(mark.id, len(numbers) + 1)
    return numbers


def _codes(number: int, mark: Mark) -> set[str]:
    """Return the codes that a mark has in a cell."""
    return {f"‹{number}/›"} if mark.kind is MarkKind.OBJECT else {f"‹{number}›", f"‹/{number}›"}


def _plain(text: str, lost: Collection[int]) -> str:
    """Return characters between codes as they are meant: what is left of a lost code goes."""
    if lost:
        text = _NEARLY.sub(lambda match: "" if int(match[1] or match[2]) in lost else match[0], text)
    return _SET_APART.sub("‹", text)


def code_spans(text: str) -> Sequence[tuple[int, int]]:
    """Return where codes stand in the text of a cell (code points)."""
    return [match.span() for match in CODE.finditer(text)]

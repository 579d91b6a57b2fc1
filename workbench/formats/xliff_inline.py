"""Inline elements of XLIFF 1.2 and 2 and of TMX: from tags in a file to marks on a text, and back as they were written.

``Mark.data`` is JSON: ``o`` and ``c`` the tags as written, ``n`` their order in the content, ``p`` that a pair stands
as two tags (``bpt``/``ept``, ``sc``/``ec``), which may cross others.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache

from workbench.core.content import Content, Mark, MarkKind
from workbench.formats.xml_source import FORBIDDEN, Element, Text, escape

_AROUND = ("g", "mrk", "pc", "hi")
_BEGINS = ("bpt", "bx", "sc", "sm")
_ENDS = ("ept", "ex", "ec", "em")
_OPAQUE = ("x-sdl-deleted",)
"""Kinds of ``mrk`` whose characters are no part of the text (a tracked deletion)."""


@lru_cache(maxsize=8_192)
def _data(opening: str, closing: str | None, *numbers: int, points: bool = False) -> str:
    """Return the data of a mark; most tags of a file stand in it many times."""
    said: dict[str, object] = {"o": opening} | ({} if closing is None else {"c": closing}) | {"n": numbers}
    return json.dumps(said | ({"p": 1} if points else {}), ensure_ascii=False, separators=(",", ":"))


@dataclass(slots=True)
class _Inline:
    source: str
    text: list[str] = field(default_factory=list)
    length: int = 0
    marks: list[tuple[int, Mark]] = field(default_factory=list)
    ids: set[str] = field(default_factory=set)
    begun: dict[str, tuple[int, int, Element]] = field(default_factory=dict)
    count: int = 0

    def number(self) -> int:
        self.count += 1
        return self.count

    def unique(self, wanted: str) -> str:
        chosen, again = wanted, 1
        while chosen in self.ids:
            again += 1
            chosen = f"{wanted}#{again}"
        self.ids.add(chosen)
        return chosen

    def say(self, text: str) -> None:
        self.text.append(text)
        self.length += len(text)

    def add(self, start: int, end: int, wanted: str, data: str, order: int, *, pair: bool) -> None:
        kind = MarkKind.PAIR if pair else MarkKind.OBJECT
        self.marks.append((order, Mark(start, end, self.unique(wanted), kind, data)))

    def alone(self, raw: str, wanted: str, at: int, order: int) -> None:
        self.add(at, at, wanted, _data(raw, None, order), order, pair=False)

    def raw(self, part: Element | Text) -> str:
        return self.source[part.start : part.end]

    def walk(self, children: Iterable[Element | Text]) -> None:
        for child in children:
            if isinstance(child, Text):
                if child.markup:
                    self.alone(self.raw(child), "comment", self.length, self.number())
                else:
                    self.say(child.value)
            elif child.local == "cp":
                self.say(chr(int(child.attributes.get("hex", "FFFD"), 16)))
            elif child.local in _AROUND and not child.hollow and child.attributes.get("mtype") not in _OPAQUE:
                self.around(child)
            elif child.local in _BEGINS and child.attributes.get("isolated") != "yes":
                key = _pairing(child)
                self.begun[key] = (self.length, self.number(), child)
            elif child.local in _ENDS and self.pairs(child):
                continue
            else:
                self.alone(
                    self.raw(child),
                    child.local + (_number(child) or child.attributes.get("startRef", "")),
                    self.length,
                    self.number(),
                )

    def around(self, element: Element) -> None:
        start, order = self.length, self.number()
        name = element.local + (_number(element) or element.attributes.get("mid", ""))
        self.walk(element.children)
        opening, closing = self.source[element.start : element.inside], self.source[element.close : element.end]
        tags = _data(opening, closing, order, self.number())
        self.add(start, self.length, name, tags, order, pair=True)

    def pairs(self, end: Element) -> bool:
        """Close what was begun; an end without a beginning stands alone."""
        key = end.attributes.get("startRef") or _pairing(end)
        if key not in self.begun:
            return False
        start, order, begin = self.begun.pop(key)
        tags = _data(self.raw(begin), self.raw(end), order, self.number(), points=True)
        name = begin.local + (_number(begin) or key)
        self.add(start, self.length, name, tags, order, pair=True)
        return True

    def content(self) -> Content:
        for start, order, begin in self.begun.values():
            self.alone(self.raw(begin), begin.local + _number(begin), start, order)
        marks = [mark for _, mark in sorted(self.marks, key=lambda one: one[0])]
        return Content("".join(self.text), tuple(marks))


def _pairing(element: Element) -> str:
    """Return what a beginning and its end share: ``rid`` or ``id``, in TMX ``i``."""
    found = element.attributes
    return found.get("rid") or found.get("id") or found.get("i", "")


def _number(element: Element) -> str:
    """Return what a tag of the target has in common with its source's: ``id``, in TMX ``x``."""
    found = element.attributes
    return found.get("id") or found.get("x") or found.get("i", "")


def read_inline(source: str, children: Iterable[Element | Text]) -> Content:
    """Return what stands between the tags of a ``source``, ``target`` or ``mrk`` of the file's text ``source``."""
    inline = _Inline(source)
    inline.walk(children)
    return inline.content()


def trimmed(content: Content) -> tuple[str, Content, str]:
    """Divide off the white space at both edges that no mark holds: before, the content, after."""
    text = content.text
    start = len(text) - len(text.lstrip())
    end = len(text.rstrip())
    if end <= start:
        return "", content, ""
    for mark in content.marks:
        start, end = min(start, mark.start), max(end, mark.end)
    if not start and end == len(text):
        return "", content, ""
    marks = tuple(Mark(m.start - start, m.end - start, m.id, m.kind, m.data) for m in content.marks)
    return text[:start], Content(text[start:end], marks), text[end:]


def with_missing(content: Content, wanted: Iterable[Mark], length: int) -> tuple[Content, int]:
    """Return the content with the marks that it lacks, and how many they were.

    What enclosed the whole source (of ``length`` code points) encloses the whole content; the others go to the end.
    """
    have = {mark.id for mark in content.marks}
    lacking = [mark for mark in wanted if mark.id not in have]
    end = len(content.text)
    added = [
        Mark(0 if mark.kind is MarkKind.PAIR and mark.start == 0 and mark.end == length else end, end, mark.id,
             mark.kind, mark.data)
        for mark in lacking
    ]  # fmt: skip
    return Content(content.text, (*content.marks, *added)), len(lacking)


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag at a place (code points): ``raw`` is how it is written."""

    at: int
    order: int
    raw: str
    role: str
    mark: Mark


def write_inline(content: Content, *, version2: bool = False) -> str:
    """Return a content as it stands between the tags of a ``target``.

    Characters that XML forbids become ``<cp/>`` in XLIFF 2; elsewhere ValueError names the first.
    """
    tags = ordered_tags(content)
    pieces: list[str] = []
    place = 0
    for tag in tags:
        pieces += (_characters(content.text[place : tag.at], version2=version2), tag.raw)
        place = tag.at
    pieces.append(_characters(content.text[place:], version2=version2))
    return "".join(pieces)


def _characters(text: str, *, version2: bool) -> str:
    if not FORBIDDEN.search(text):
        return escape(text)
    if not version2:
        raise ValueError(f"U+{ord(FORBIDDEN.search(text)[0]):04X}")  # type: ignore[index] # it was found above
    pieces: list[str] = []
    place = 0
    for match in FORBIDDEN.finditer(text):
        pieces += (escape(text[place : match.start()]), f'<cp hex="{ord(match[0]):04X}"/>')
        place = match.end()
    return "".join([*pieces, escape(text[place:])])


def _tags(content: Content) -> list[Tag]:
    tags: list[Tag] = []
    for number, mark in enumerate(content.marks):
        data = json.loads(mark.data) if mark.data else {}
        order = data.get("n", [number, number])
        if mark.kind is MarkKind.OBJECT:
            tags.append(Tag(mark.start, order[0], data.get("o", ""), "point", mark))
        else:
            begin, end = ("point", "point") if data.get("p") else ("open", "close")
            tags.append(Tag(mark.start, order[0], data.get("o", ""), begin, mark))
            tags.append(Tag(mark.end, order[-1], data.get("c", ""), end, mark))
    return tags


def ordered_tags(content: Content) -> list[Tag]:
    """Return the tags of a content in writing order: as they stood before where that nests, else so that it does."""
    tags = _tags(content)
    as_before = sorted(tags, key=lambda tag: (tag.at, tag.order))
    if _nests(as_before):
        return as_before
    # Edits made pairs cross: the one that opened later ends where the earlier one ends.
    free = [tag for tag in tags if tag.role == "point"]
    pairs: dict[str, list[Tag]] = {}
    for tag in tags:
        if tag.role != "point":
            pairs.setdefault(tag.mark.id, []).append(tag)
    spans = sorted(((o.at, -c.at, o.order, o, c) for o, c in pairs.values()), key=lambda one: one[:3])
    return _nested([(o, c) for _, _, _, o, c in spans], sorted(free, key=lambda tag: (tag.at, tag.order)))


def _nested(pairs: list[tuple[Tag, Tag]], free: list[Tag]) -> list[Tag]:
    written: list[Tag] = []
    opened: list[tuple[int, Tag]] = []

    def points(before: int) -> None:
        while free and free[0].at < before:
            written.append(free.pop(0))

    def close(at: int) -> None:
        while opened and opened[-1][0] <= at:
            end, tag = opened.pop()
            points(end + 1 if tag.mark.start != tag.mark.end else end)
            written.append(Tag(end, tag.order, tag.raw, tag.role, tag.mark))

    for begin, end in pairs:
        close(begin.at)
        points(begin.at)
        written.append(begin)
        limit = min([end.at, *(one for one, _ in opened)])
        opened.append((max(limit, begin.at), end))
    while opened:
        close(opened[-1][0])
    written += free
    return written


def _nests(tags: list[Tag]) -> bool:
    opened: list[str] = []
    for tag in tags:
        if tag.role == "open":
            opened.append(tag.mark.id)
        elif tag.role == "close" and (not opened or opened.pop() != tag.mark.id):
            return False
    return not opened

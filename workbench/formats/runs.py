"""Paragraphs of formatted runs as text with marks, and back: one model for Word, PowerPoint, Excel and OpenDocument.

A paragraph is a row of pieces: characters of one run, objects (a footnote, an image, a field), and invisible anchors
(a bookmark's edges). Each stands in a chain of wraps (a link, an insertion). The format that most characters have is
the base and shows no mark; another format and each wrap is a pair; an object is an object.
"""

from __future__ import annotations

import copy
import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import Protocol

import regex
from lxml import etree

from workbench.core.content import Content, Mark, MarkKind
from workbench.formats.placing import restored

FORBIDDEN = regex.compile(r"[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters that XML 1.0 cannot hold (section 2.2); U+000D does not come through either."""

_HAN = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\u3000-\u303f\uff00-\uffef]")


class PieceKind(Enum):
    """What a piece is. An *opening* goes to the start of a translated segment, a *closing* to its end."""

    TEXT = "text"
    OBJECT = "object"
    OPENING = "opening"
    CLOSING = "closing"


@dataclass(eq=False, slots=True)
class Run:
    """Where characters come from. Runs of one ``look`` look alike; ``label`` tells a person what that look is.

    ``template`` is what the dialect clones for new characters; ``solid`` says that the look also shows on spaces.
    """

    look: str
    template: etree._Element | None
    label: str = ""
    solid: bool = False


@dataclass(eq=False, slots=True)
class Wrap:
    """Something around characters: an element (``shell``), or what stands before and behind them (a field)."""

    label: str
    shell: etree._Element | None = None
    opening: tuple[Piece, ...] = ()
    closing: tuple[Piece, ...] = ()
    opened: int = 0


@dataclass(eq=False, slots=True)
class Piece:
    """A stretch of a paragraph.

    ``node`` is the element of an object or anchor, put into a run where ``run`` is given; ``parts`` are the pieces of
    an object that has several. ``spaced`` objects (a break, a tab) part words as a space does. ``virtual`` characters
    stand for that space: they are read, not written.
    """

    kind: PieceKind
    text: str = ""
    run: Run | None = None
    wraps: tuple[Wrap, ...] = ()
    node: etree._Element | None = None
    parts: tuple[Piece, ...] = ()
    label: str = ""
    spaced: bool = False
    virtual: bool = False
    start: int = 0

    @property
    def end(self) -> int:
        """Code points into the paragraph's text."""
        return self.start + len(self.text)


class Dialect(Protocol):
    """How a kind of document writes runs."""

    def kept(self, child: etree._Element) -> bool:
        """Say whether a child of a paragraph is none of its pieces, and stays (its properties)."""

    def trailing(self, child: etree._Element) -> bool:
        """Say whether a kept child stands behind the runs."""

    def open_run(self, parent: etree._Element, run: Run) -> etree._Element:
        """Append an empty run of the same properties to a parent; return what takes its characters."""

    def open_wrap(self, parent: etree._Element, wrap: Wrap) -> etree._Element:
        """Append an empty copy of a wrap's shell to a parent; return what takes its content."""

    def write_text(self, inner: etree._Element, text: str) -> None:
        """Append characters, in the elements that the format has for some of them, to an open run."""


@dataclass(eq=False, slots=True)
class _Node:
    """A mark to be: the characters from ``start`` to ``end``, the wraps it adds, and the run that they look like."""

    id: str
    start: int
    end: int
    level: int
    run: Run | None
    wraps: tuple[Wrap, ...] = ()
    label: str = ""


@dataclass(slots=True)
class Rewritten:
    """The pieces of a paragraph with translations in place, and how many marks had to be put back."""

    pieces: list[Piece]
    put_back: int = 0


@dataclass(eq=False)
class Story:
    """A paragraph as text with marks."""

    pieces: list[Piece]
    content: Content = field(init=False)

    def __post_init__(self) -> None:
        self.pieces = _with_spaces(self.pieces)
        place = 0
        for piece in self.pieces:
            piece.start = place
            place += len(piece.text)
        texts = [one for one in self.pieces if one.kind is PieceKind.TEXT and one.text and not one.virtual]
        self._standing = {id(one) for one, after in itertools.pairwise(self.pieces) if after.virtual}
        self._nodes: dict[str, _Node] = {}
        common = _common_wraps([one for one in texts if one.text.strip()] or texts)
        inner = [one for one in texts if one.wraps[: len(common)] == common]
        looks = _looks(inner)
        self._root = _Node("", 0, place, 0, _dominant(inner, len(common), looks), common)
        found = list(_nodes(inner, len(common), 1, self._root.run, looks))
        marks: list[tuple[int, int, int, _Node | Piece]] = [(n.start, -n.end, n.level, n) for n in found]
        objects = [one for one in self.pieces if one.kind is PieceKind.OBJECT]
        marks += [(one.start, -one.start, 0, one) for one in objects]
        marks.sort(key=lambda entry: entry[:3])
        made: list[Mark] = []
        self._objects: dict[str, Piece] = {}
        for number, (*_, one) in enumerate(marks, 1):
            key = str(number)
            if isinstance(one, Piece):
                self._objects[key] = one
                made.append(Mark(one.start, one.start, key, MarkKind.OBJECT, one.label))
            else:
                one.id = key
                self._nodes[key] = one
                made.append(Mark(one.start, one.end, key, MarkKind.PAIR, one.label))
        self.content = Content("".join(one.text for one in self.pieces), tuple(made))

    def rewritten(self, replacements: Sequence[tuple[int, int, Content]]) -> Rewritten:
        """Return the pieces with translations (code points into the text, in order) in place of their sources."""
        made = Rewritten([])
        pieces = iter(self.pieces)
        current: Piece | None = next(pieces, None)
        for start, end, target in replacements:
            while current is not None and (current.end <= start if current.text else current.start <= start):
                made.pieces.append(current)
                current = next(pieces, None)
            if current is not None and current.start < start < current.end:
                made.pieces.append(_cut(current, current.start, start))
            inside: list[Piece] = []
            while current is not None and current.start < end:
                inside.append(current)
                if current.end > end:
                    break
                current = next(pieces, None)
            new, put_back = self._translated(start, end, target, inside)
            made.pieces += new
            made.put_back += put_back
            if current is not None and current.start < end < current.end:
                current = _cut(current, end, current.end)
        while current is not None:
            made.pieces.append(current)
            current = next(pieces, None)
        return made

    def _translated(self, start: int, end: int, target: Content, inside: list[Piece]) -> tuple[list[Piece], int]:
        source = self.content.inner(start, end)
        placed = restored(source, _without_forbidden(target))
        content = placed.content
        around = [self._root, *(n for n in self._nodes.values() if n.start <= start and end <= n.end)]
        around.sort(key=lambda node: node.level)
        base = around[-1].run
        wraps = tuple(wrap for node in around for wrap in node.wraps)
        openings = [one for one in inside if one.kind is PieceKind.OPENING]
        closings = [one for one in inside if one.kind is PieceKind.CLOSING]
        swallowed: set[int] = set()
        objects: dict[int, list[Piece]] = {}
        for mark in content.marks:
            piece = self._objects.get(mark.id)
            if piece is not None:
                objects.setdefault(mark.start, []).append(piece)
                if id(piece) in self._standing:
                    swallowed.update(_space_at(content.text, mark.start, swallowed))
        pairs = [(mark, self._nodes[mark.id]) for mark in content.marks if mark.id in self._nodes]
        edges = {0, len(content.text), *objects, *swallowed, *(one + 1 for one in swallowed)}
        edges |= {place for mark, _ in pairs for place in (mark.start, mark.end)}
        made = list(openings)
        cuts = sorted(edges)
        for number, place in enumerate(cuts):
            made += objects.get(place, [])
            following = cuts[number + 1] if number + 1 < len(cuts) else place
            if place == following or place in swallowed:
                continue
            here = [(node.level, mark.start - mark.end, node) for mark, node in pairs if mark.start <= place < mark.end]
            here.sort(key=lambda entry: entry[:2])
            nodes = [node for *_, node in here]
            run = nodes[-1].run if nodes else base
            own = tuple(wrap for node in nodes for wrap in node.wraps if wrap not in wraps)
            made.append(Piece(PieceKind.TEXT, content.text[place:following], run, wraps + own))
        return made + closings, len(placed.put_back)


def _without_forbidden(target: Content) -> Content:
    """Drop characters that XML cannot hold, and keep the marks where they stood."""
    gone = [match.start() for match in FORBIDDEN.finditer(target.text)]
    if not gone:
        return target

    def moved(place: int) -> int:
        return place - sum(one < place for one in gone)

    marks = tuple(replace(mark, start=moved(mark.start), end=moved(mark.end)) for mark in target.marks)
    return Content(FORBIDDEN.sub("", target.text), marks)


def _space_at(text: str, place: int, taken: set[int]) -> list[int]:
    """Return the one space beside a place that stands for the object there."""
    for one in (place, place - 1):
        if 0 <= one < len(text) and text[one] == " " and one not in taken:
            return [one]
    return []


def _cut(piece: Piece, start: int, end: int) -> Piece:
    """Return a part of a text piece (code points into the paragraph)."""
    return replace(piece, text=piece.text[start - piece.start : end - piece.start], start=start)


def _with_spaces(pieces: Sequence[Piece]) -> list[Piece]:
    """Put a virtual space behind each break or tab that alone parts two words, and leave out empty texts."""
    made: list[Piece] = []
    following = [""] * (len(pieces) + 1)
    for number in range(len(pieces) - 1, -1, -1):
        following[number] = pieces[number].text[:1] or following[number + 1]
    before = ""
    for number, piece in enumerate(pieces):
        if piece.kind is PieceKind.TEXT and not piece.text:
            continue
        made.append(piece)
        if piece.text:
            before = piece.text[-1]
        elif piece.spaced and before and not before.isspace():
            after = following[number + 1]
            if after and not after.isspace() and not (_HAN.match(before) and _HAN.match(after)):
                made.append(Piece(PieceKind.TEXT, " ", piece.run, piece.wraps, virtual=True))
                before = " "
    return made


def _common_wraps(pieces: Sequence[Piece]) -> tuple[Wrap, ...]:
    """Return the wraps around all of the pieces."""
    if not pieces:
        return ()
    common = pieces[0].wraps
    for piece in pieces:
        same = 0
        while same < min(len(common), len(piece.wraps)) and common[same] is piece.wraps[same]:
            same += 1
        common = common[:same]
    return common


def _looks(pieces: Sequence[Piece]) -> dict[int, Run | None]:
    """Return what each piece looks like, by its identity: spaces look like what stands before them."""
    looks: dict[int, Run | None] = {}
    before: Piece | None = None
    for piece in pieces:
        blank = piece.text.isspace() and piece.run is not None and not piece.run.solid
        if blank and before is not None and before.wraps == piece.wraps:
            seen = looks[id(before)]
            looks[id(piece)] = piece.run if seen is not None and seen.solid else seen
        else:
            looks[id(piece)] = piece.run
        before = piece
    return looks


def _dominant(pieces: Sequence[Piece], depth: int, looks: dict[int, Run | None]) -> Run | None:
    """Return the run whose look most characters have; what no further wrap is around counts before the rest."""
    direct = [one for one in pieces if len(one.wraps) == depth and one.text.strip()] or pieces
    count: dict[str, int] = {}
    first: dict[str, Run] = {}
    for piece in direct:
        run = looks[id(piece)]
        if run is not None:
            count[run.look] = count.get(run.look, 0) + len("".join(piece.text.split()))
            first.setdefault(run.look, run)
    return first[max(count, key=lambda look: count[look])] if count else None


def _nodes(
    pieces: Sequence[Piece], depth: int, level: int, base: Run | None, looks: dict[int, Run | None]
) -> Iterator[_Node]:
    """Yield the marks on pieces that share ``depth`` wraps: deeper wraps, and looks other than the base."""
    place = 0
    while place < len(pieces):
        first = pieces[place]
        end = place + 1
        if len(first.wraps) > depth:
            while end < len(pieces) and pieces[end].wraps[depth : depth + 1] == first.wraps[depth : depth + 1]:
                end += 1
            group = pieces[place:end]
            inner = len(_common_wraps(group))
            run = _dominant(group, inner, looks)
            own = first.wraps[depth:inner]
            labels = [wrap.label for wrap in own if wrap.label]
            yield _Node("", first.start, group[-1].end, level, run, own, " ".join(labels))
            yield from _nodes(group, inner, level + 1, run, looks)
        else:
            run = looks[id(first)]
            while end < len(pieces) and len(pieces[end].wraps) == depth and _alike(looks[id(pieces[end])], run):
                end += 1
            if not _alike(run, base):
                stretch = list(pieces[place:end])
                start, stop = first.start, stretch[-1].end
                if not (run is not None and run.solid) and not (base is not None and base.solid):
                    # Nobody sees the look of a space at the edge, and a mark on it would be one more to place.
                    stretch = [one for one in stretch if not one.text.isspace()]
                    if stretch:
                        start = stretch[0].end - len(stretch[0].text.lstrip())
                        stop = stretch[-1].start + len(stretch[-1].text.rstrip())
                if stretch:
                    yield _Node("", start, stop, level, run, (), run.label if run is not None else "")
        place = end


def _alike(one: Run | None, other: Run | None) -> bool:
    return (one.look if one else "") == (other.look if other else "")


def write_pieces(dialect: Dialect, parent: etree._Element, pieces: Sequence[Piece]) -> None:
    """Give a paragraph these pieces in place of those that it has; its properties stay."""
    trailing: list[etree._Element] = []
    for child in list(parent):
        if not dialect.kept(child):
            parent.remove(child)
        elif dialect.trailing(child):
            parent.remove(child)
            trailing.append(child)
        else:
            child.tail = None
    parent.text = None
    _Writer(dialect, parent).write(pieces)
    for child in trailing:
        child.tail = None
        parent.append(child)


class _Writer:
    """Appends pieces, opening and closing wraps and runs as they change."""

    def __init__(self, dialect: Dialect, parent: etree._Element) -> None:
        self._dialect = dialect
        self._chain: list[tuple[Wrap | None, etree._Element]] = [(None, parent)]
        self._run: tuple[Run, etree._Element] | None = None

    def write(self, pieces: Sequence[Piece]) -> None:
        for piece in pieces:
            self._emit(piece)
        self._close(1)

    def _emit(self, piece: Piece, again: bool = False) -> None:
        if piece.parts:
            for part in piece.parts:
                self._emit(part, again)
            return
        if piece.kind is PieceKind.TEXT and (piece.virtual or not piece.text):
            return
        self._align(piece.wraps)
        if piece.kind is PieceKind.TEXT:
            assert piece.run is not None, "characters come from a run"
            self._dialect.write_text(self._open(piece.run), piece.text)
        elif piece.node is not None:
            node = copy.deepcopy(piece.node) if again else piece.node
            node.tail = None
            if piece.run is not None:
                self._open(piece.run).append(node)
            else:
                self._chain[-1][1].append(node)
                self._run = None

    def _open(self, run: Run) -> etree._Element:
        if self._run is None or self._run[0] is not run:
            self._run = (run, self._dialect.open_run(self._chain[-1][1], run))
        return self._run[1]

    def _align(self, wraps: tuple[Wrap, ...]) -> None:
        same = 0
        while same < min(len(wraps), len(self._chain) - 1) and self._chain[same + 1][0] is wraps[same]:
            same += 1
        self._close(same + 1)
        for number in range(same, len(wraps)):
            wrap = wraps[number]
            self._run = None
            parent = self._chain[-1][1]
            if wrap.shell is not None:
                self._chain.append((wrap, self._dialect.open_wrap(parent, wrap)))
            else:
                for piece in wrap.opening:
                    self._emit(replace(piece, wraps=wraps[:number]), again=wrap.opened > 0)
                self._chain.append((wrap, parent))
            wrap.opened += 1
            self._run = None

    def _close(self, length: int) -> None:
        while len(self._chain) > length:
            wrap, _ = self._chain.pop()
            self._run = None
            if wrap is not None and wrap.shell is None:
                chain = tuple(one for one, _ in self._chain if one is not None)
                for piece in wrap.closing:
                    self._emit(replace(piece, wraps=chain), again=wrap.opened > 1)
                self._run = None

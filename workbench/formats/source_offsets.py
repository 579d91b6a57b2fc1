"""Formats edited where they stand: each character of a unit knows its place in the file, each tag too.

What is not translated stays byte for byte; a translated segment takes the place of its characters, and the tags that
stood among them go where its marks are.
"""

from __future__ import annotations

import json
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

import regex

from glossary.edits import Edit
from workbench.core.content import Content, Mark, MarkKind
from workbench.formats.base import Replacement, Unit

_ENCODED = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
_WORD = regex.compile(r"[\p{L}\p{N}]+")

LONGEST_UNIT = 200_000
"""Code points of a paragraph. No paragraph is as long."""

MOST_TAGS = 20_000
"""Tags within one paragraph. A long one has some hundred."""


class EndlessUnitError(Exception):
    """A paragraph of more characters, or more ``tags``, than any has; ``at`` is where (code points into the file)."""

    def __init__(self, at: int, *, tags: bool = False) -> None:
        super().__init__(at)
        self.at = at
        self.tags = tags


Place = tuple[int, int]
"""Start and end in the file, code points."""


@dataclass(frozen=True, slots=True)
class Token:
    """A tag in the file: the opening one of a pair and its ``close``, or an object that stands alone."""

    id: str
    at: int
    open: Place
    end: int = -1
    close: Place | None = None


@dataclass(frozen=True, slots=True)
class OffsetUnit:
    """A unit with the place of each of its characters, and its tags by the id of their mark.

    ``quoted`` says that it stands between quotes (an attribute), ``kind`` is the format's own.
    """

    key: str
    content: Content
    places: Sequence[Place]
    tokens: dict[str, Token]
    quoted: bool = False
    kind: str = ""


@dataclass(slots=True)
class UnitBuilder:
    """Gathers the characters and tags of one unit."""

    source: str
    text: list[str] = field(default_factory=list)
    places: list[Place] = field(default_factory=list)
    tokens: list[Token] = field(default_factory=list)
    opened: list[tuple[str, str, int, Place]] = field(default_factory=list)
    ids: Counter[str] = field(default_factory=Counter)
    keys: Counter[str] = field(default_factory=Counter)
    unclosed: list[Place] = field(default_factory=list)

    def say(self, character: str, start: int, end: int) -> None:
        """Add a character that stands at a place; several may share one (an entity)."""
        if len(self.text) >= LONGEST_UNIT:
            raise EndlessUnitError(start)
        self.text.append(character)
        self.places.append((start, end))

    def run(self, start: int, end: int) -> None:
        """Add characters as they stand."""
        if len(self.text) + end - start > LONGEST_UNIT:
            raise EndlessUnitError(start)
        self.text.extend(self.source[start:end])
        self.places.extend((at, at + 1) for at in range(start, end))

    def space(self, start: int, end: int) -> None:
        """Add one space for a run of white space; one after another adds nothing."""
        if self.text and self.text[-1] not in " \n":
            self.say(" ", start, end)

    def alone(self, name: str, start: int, end: int) -> None:
        """Add an object."""
        self._refuse_endless(start)
        self.tokens.append(Token(self._id(name), len(self.text), (start, end)))

    def begin(self, name: str, key: str, start: int, end: int) -> None:
        """Open a pair; ``key`` is what its end is known by."""
        self._refuse_endless(start)
        self.keys[key] += 1
        self.opened.append((name, key, len(self.text), (start, end)))

    def finish(self, key: str, start: int, end: int) -> bool:
        """Close the pair opened last under a key; say whether there was one."""
        for number in range(len(self.opened) - 1, -1, -1) if self.keys[key] else ():
            name, found, at, place = self.opened[number]
            if found == key:
                # What was opened inside and never closed stands alone.
                self.unclosed += (one[3] for one in self.opened[number + 1 :])
                for other, _, other_at, other_place in self.opened[number + 1 :]:
                    self.tokens.append(Token(self._id(other), other_at, other_place))
                self.keys.subtract(one[1] for one in self.opened[number:])
                del self.opened[number:]
                self.tokens.append(Token(self._id(name), at, place, len(self.text), (start, end)))
                return True
        return False

    def _id(self, name: str) -> str:
        self.ids[name] += 1
        return f"{name}{'.' if name[-1:].isdigit() else ''}{self.ids[name]}"

    def _refuse_endless(self, at: int) -> None:
        if len(self.tokens) + len(self.opened) >= MOST_TAGS:
            raise EndlessUnitError(at, tags=True)

    def build(self, key: str) -> OffsetUnit | None:
        """Return the unit without white space at its edges, None where nothing is said."""
        for name, _, at, place in self.opened:
            self.tokens.append(Token(self._id(name), at, place))
        text = "".join(self.text)
        start = len(text) - len(text.lstrip())
        end = len(text.rstrip())
        if end <= start:
            return None
        ordered = sorted(self.tokens, key=lambda token: token.open)
        places = sorted([token.open for token in ordered] + [token.close for token in ordered if token.close])
        number = {place: at for at, place in enumerate(places)}
        marks = [self._mark(token, start, end, number) for token in ordered]
        content = Content(text[start:end], tuple(marks))
        return OffsetUnit(key, content, self.places[start:end], {token.id: token for token in ordered})

    def _mark(self, token: Token, start: int, end: int, number: dict[Place, int]) -> Mark:
        def within(place: int) -> int:
            return min(max(place, start), end) - start

        said: dict[str, object] = {"o": self.source[slice(*token.open)], "n": [number[token.open]]}
        if token.close is None:
            return Mark(within(token.at), within(token.at), token.id, MarkKind.OBJECT, _data(said))
        said |= {"c": self.source[slice(*token.close)], "n": [number[token.open], number[token.close]]}
        return Mark(within(token.at), within(token.end), token.id, MarkKind.PAIR, _data(said))


def _data(said: dict[str, object]) -> str:
    return _ENCODED(said)


def document_units(found: Iterable[OffsetUnit]) -> tuple[str, list[Unit], list[OffsetUnit]]:
    """Return the document's text, its units, and what their writer needs: one unit a line."""
    pieces: list[str] = []
    units: list[Unit] = []
    kept: list[OffsetUnit] = []
    place = 0
    for one in found:
        text = one.content.text
        pieces += (text, "\n\n")
        units.append(Unit(one.key, place, place + len(text), one.content))
        kept.append(one)
        place += len(text) + 2
    return "".join(pieces), units, kept


Edits = list[Edit]


def offset_edits(
    source: str,
    found: Iterable[OffsetUnit],
    replacements: Sequence[Replacement],
    escape: Callable[[str, OffsetUnit], str],
) -> tuple[Edits, int]:
    """Return the edits of the file that put replacements in, and how many tags a translation had lost.

    A replacement that says what the file says makes no edit. An edit within a tag that another edit writes again (the
    title of a link within a sentence) is made in that tag.
    """
    _, units, kept = document_units(found)
    starts = [unit.start for unit in units]
    wanted: list[tuple[OffsetUnit, int, int, Content]] = []
    for one in replacements:
        number = bisect_right(starts, one.start) - 1
        unit = units[number]
        start, end = one.start - unit.start, one.end - unit.start
        if one.content not in (
            unit.content.inner(start, end),
            unit.content if end - start == len(unit.content.text) else None,
        ):
            wanted.append((kept[number], start, end, one.content))
    # The narrow ones first: a tag's own attribute before the sentence that holds the tag.
    edits: Edits = []
    lost = 0
    for unit_, start, end, content in sorted(wanted, key=lambda row: _width(row[0], row[1], row[2])):
        first, last = unit_.places[start][0], unit_.places[end - 1][1]
        # No two overlap, so that those inside stand together.
        begin = end_of = bisect_left(edits, first, key=lambda edit: edit[0])
        while end_of < len(edits) and edits[end_of][1] <= last:
            end_of += 1
        inside = edits[begin:end_of]
        new, missing = _rendered(source, unit_, (first, last), content, inside, escape)
        lost += missing
        edits[begin:end_of] = [Edit(first, last, new)]
    return edits, lost


def _width(unit: OffsetUnit, start: int, end: int) -> int:
    return unit.places[end - 1][1] - unit.places[start][0]


def _rendered(
    source: str,
    unit: OffsetUnit,
    place: Place,
    content: Content,
    inside: Edits,
    escape: Callable[[str, OffsetUnit], str],
) -> tuple[str, int]:
    def raw(tag: Place) -> str:
        text = source[tag[0] : tag[1]]
        for start, end, new in sorted((edit for edit in inside if tag[0] <= edit[0] < tag[1]), reverse=True):
            text = text[: start - tag[0]] + new + text[end - tag[0] :]
        return text

    def holds(tag: Place | None) -> bool:
        return tag is not None and place[0] <= tag[0] and tag[1] <= place[1]

    points: list[tuple[int, Place]] = []
    done: set[Place] = set()
    for mark in content.marks:
        token = unit.tokens.get(mark.id)
        if token is None:
            continue
        for at, tag in ((mark.start, token.open), (mark.end, token.close)):
            if tag is not None and holds(tag) and tag not in done:
                points.append((at, tag))
                done.add(tag)
    missing = 0
    for token in unit.tokens.values():
        tags = [tag for tag in (token.open, token.close) if tag is not None and holds(tag) and tag not in done]
        missing += bool(tags)
        # Round the nearest word, or from it on where the pair goes on in the next segment.
        word = _nearest_word(content.text, _share(token, place)) if token.close else (len(content.text),) * 2
        points += [(word[1] if tag == token.close else word[0], tag) for tag in tags]
    pieces: list[str] = []
    at = 0
    for position, tag in _in_order(_beside_edges(points, unit), unit):
        pieces += (escape(content.text[at:position], unit), raw(tag))
        at = position
    pieces.append(escape(content.text[at:], unit))
    return "".join(pieces), missing


def _share(token: Token, place: Place) -> float:
    """Return how far on in its segment a pair stands in the source, from 0 to 1."""
    middle = (token.open[1] + (token.close or token.open)[0]) / 2
    return (middle - place[0]) / max(1, place[1] - place[0])


def _nearest_word(text: str, share: float) -> tuple[int, int]:
    """Return the word nearest to a share of a text, all of it where it has none."""
    words = [match.span() for match in _WORD.finditer(text)]
    if not words:
        return len(text) - len(text.lstrip()), len(text.rstrip())
    return min(words, key=lambda word: abs((word[0] + word[1]) / 2 - share * len(text)))


def _in_order(points: list[tuple[int, Place]], unit: OffsetUnit) -> Iterator[tuple[int, Place]]:
    """Put tags into writing order: at one place as in the file, where that leaves every pair nested."""
    ordered = sorted(points)
    if _nests(ordered, unit):
        return iter(ordered)
    opens = {token.close: token.open for token in unit.tokens.values() if token.close is not None}

    def rank(point: tuple[int, Place]) -> tuple[int, bool, int]:
        # What opened last closes first.
        at, tag = point
        return at, tag not in opens, -opens[tag][0] if tag in opens else tag[0]

    return iter(sorted(points, key=rank))


def _beside_edges(points: list[tuple[int, Place]], unit: OffsetUnit) -> list[tuple[int, Place]]:
    """Let what began before a segment end before anything begins that goes on behind it."""
    present = {tag for _, tag in points}
    ends = {one.close for one in unit.tokens.values() if one.close in present and one.open not in present}
    begins = {
        one.open for one in unit.tokens.values() if one.close and one.open in present and one.close not in present
    }
    last = max((at for at, tag in points if tag in ends), default=0)
    return [(max(at, last) if tag in begins else at, tag) for at, tag in points]


def _nests(points: list[tuple[int, Place]], unit: OffsetUnit) -> bool:
    present = {tag for _, tag in points}
    pairs = [(one.open, one.close) for one in unit.tokens.values() if one.open in present and one.close in present]
    opens = dict(pairs)
    from_before = {one.close for one in unit.tokens.values() if one.open not in present} - {None}
    opened: list[Place | None] = []
    for _, tag in points:
        if tag in opens:
            opened.append(opens[tag])
        elif (tag in from_before and opened) or (tag in opens.values() and (not opened or opened.pop() != tag)):
            return False
    return True

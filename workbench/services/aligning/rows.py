"""The rows of a sheet, in which a person puts links right: each operation is a change as a value.

A row holds its own sentences, so that nothing is renumbered when rows come and go. Every operation keeps both texts
whole and in order; it returns None where there is nothing to do.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import IntEnum, StrEnum
from itertools import accumulate

from workbench.services.aligning.lengths import RATIOS, length
from workbench.services.aligning.links import UNSURE, Alignment, Link, Piece

Pieces = tuple[Piece, ...]


class Side(IntEnum):
    """The two columns."""

    SOURCE = 0
    TARGET = 1

    @property
    def other(self) -> Side:
        """The column beside it."""
        return Side(1 - self)


class Mark(StrEnum):
    """What a person did with a row: nothing, put it together, called it right."""

    NONE = ""
    EDITED = "edited"
    RIGHT = "right"


class Deed(StrEnum):
    """What was done, for the name of undo and redo."""

    MERGE = "merge"
    MERGE_SIDE = "merge-side"
    SPLIT = "split"
    SPLIT_AT = "split-at"
    MOVE = "move"
    UNLINK = "unlink"
    RIGHT = "right"
    NOT_RIGHT = "not-right"
    REALIGN = "realign"


@dataclass(frozen=True, slots=True)
class Row:
    """A link with its sentences: ``sides`` are those of the source and those of the target; never both empty."""

    sides: tuple[Pieces, Pieces]
    confidence: float = 1.0
    mark: Mark = Mark.NONE

    @property
    def paired(self) -> bool:
        """Say whether it has text on both sides."""
        return bool(self.sides[0] and self.sides[1])

    @property
    def doubtful(self) -> bool:
        """Say whether a person should look at it."""
        if self.mark is Mark.RIGHT:
            return False
        return not self.paired or (self.mark is Mark.NONE and self.confidence < UNSURE)


@dataclass(frozen=True, slots=True)
class Change:
    """Rows that come in the place of others, from the row ``at`` (from 0)."""

    at: int
    before: tuple[Row, ...]
    after: tuple[Row, ...]
    deed: Deed

    @property
    def reversed(self) -> Change:
        """The change that takes this one back."""
        return Change(self.at, self.after, self.before, self.deed)


Rows = Sequence[Row]


def rows_of(alignment: Alignment) -> list[Row]:
    """Return the links of an alignment as rows."""
    return [
        Row(
            (
                tuple(alignment.source[one.source_start : one.source_end]),
                tuple(alignment.target[one.target_start : one.target_end]),
            ),
            one.confidence,
            Mark.RIGHT if one.settled else Mark.NONE,
        )
        for one in alignment.links
    ]


def alignment_of(rows: Rows, languages: tuple[str, str]) -> Alignment:
    """Return rows as an alignment, which can be written; what a person put together counts as sure."""
    source: list[Piece] = []
    target: list[Piece] = []
    links = []
    for row in rows:
        start = len(source), len(target)
        source += row.sides[0]
        target += row.sides[1]
        sure = row.confidence if row.mark is Mark.NONE else 1.0
        links.append(Link(start[0], len(source), start[1], len(target), sure, row.mark is Mark.RIGHT))
    return Alignment(*languages, tuple(source), tuple(target), tuple(links))


def merge(rows: Rows, at: int) -> Change | None:
    """Make one link of a row and the next, both sides."""
    if not 0 <= at < len(rows) - 1:
        return None
    one, other = rows[at], rows[at + 1]
    made = _edited(one.sides[0] + other.sides[0], one.sides[1] + other.sides[1])
    return Change(at, (one, other), made, Deed.MERGE)


def merge_side(rows: Rows, at: int, side: Side) -> Change | None:
    """Take all sentences that the next row has on one side up into this row."""
    if not 0 <= at < len(rows) - 1 or not rows[at + 1].sides[side]:
        return None
    one, other = rows[at], rows[at + 1]
    made = _with(one, side, one.sides[side] + other.sides[side]) + _with(other, side, ())
    return Change(at, (one, other), made, Deed.MERGE_SIDE)


def move(rows: Rows, at: int, side: Side, *, down: bool) -> Change | None:
    """Move the last sentence of one side into the next row, or the first into the row before."""
    if not 0 <= at < len(rows) or not rows[at].sides[side]:
        return None
    row = rows[at]
    pieces = row.sides[side]
    if down:
        moved, left = pieces[-1:], pieces[:-1]
        beside = rows[at + 1 : at + 2]
    else:
        moved, left = pieces[:1], pieces[1:]
        beside = rows[at - 1 : at] if at else ()
    if not beside and not left and not row.sides[side.other]:
        return None  # alone at the edge: it would only be taken out and put in again
    stays = _with(row, side, left)
    goes = (
        _with(beside[0], side, moved + beside[0].sides[side] if down else beside[0].sides[side] + moved)
        if beside
        else _alone(moved, side)
    )
    if down:
        return Change(at, (row, *beside), stays + goes, Deed.MOVE)
    return Change(at - len(beside), (*beside, row), goes + stays, Deed.MOVE)


def split(rows: Rows, at: int, languages: tuple[str, str]) -> Change | None:
    """Divide a link of several sentences in two, where the lengths of the parts agree best."""
    if not 0 <= at < len(rows):
        return None
    row = rows[at]
    n, m = (len(one) for one in row.sides)
    if n < 2 and m < 2:
        return None
    if not n or not m:
        side = Side.SOURCE if n else Side.TARGET
        return _cut(row, at, side, 1, 0, Deed.SPLIT)
    shares = [_shares(pieces, language) for pieces, language in zip(row.sides, languages, strict=True)]
    # One sentence on a side stays with the first or the last part of the other: with the longer.
    places = [
        (abs(shares[0][i] - shares[1][j]), -i, -j)
        for i in range(n + 1)
        for j in range(m + 1)
        if 0 < i < n or 0 < j < m
        if (i, j) not in ((0, 0), (n, m)) and (n < 2 or 0 < i < n) and (m < 2 or 0 < j < m)
    ]
    _, i, j = min(places)
    return _cut(row, at, Side.SOURCE, -i, -j, Deed.SPLIT)


def split_at(rows: Rows, at: int, side: Side, piece: int, offset: int, languages: tuple[str, str]) -> Change | None:
    """Divide a link at a place of one side: sentence ``piece`` (from 0), code point ``offset`` of it.

    Inside a sentence, that sentence becomes two. The other side is divided between sentences where the lengths agree
    best, and keeps all of its one sentence above.
    """
    if not 0 <= at < len(rows) or not 0 <= piece < len(rows[at].sides[side]):
        return None
    row = rows[at]
    pieces = row.sides[side]
    whole = pieces[piece]
    parts = _parts(whole, offset)
    cut = piece + (1 if len(parts) == 2 or offset > 0 else 0)
    divided = (*pieces[:piece], *parts, *pieces[piece + 1 :])
    if not 0 < cut < len(divided):
        return None
    others = row.sides[side.other]
    there = 1 if len(others) == 1 else 0
    if len(others) > 1:
        wanted = _shares(divided, languages[side])[cut]
        shares = _shares(others, languages[side.other])
        there = min(range(1, len(others)), key=lambda place: abs(shares[place] - wanted))
    made = replace(row, sides=_sides(side, divided, others))
    after = _cut(made, at, side, cut, there, Deed.SPLIT_AT).after
    return Change(at, (row,), after, Deed.SPLIT_AT)


def unlink(rows: Rows, at: int) -> Change | None:
    """Take a link apart: its source without a counterpart, and below it its target."""
    if not 0 <= at < len(rows) or not rows[at].paired:
        return None
    row = rows[at]
    # A person has said that they do not belong together: that is settled, and no realigning links them again.
    after = (Row((row.sides[0], ()), 1.0, Mark.RIGHT), Row(((), row.sides[1]), 1.0, Mark.RIGHT))
    return Change(at, (row,), after, Deed.UNLINK)


def settle(rows: Rows, at: int, *, right: bool = True) -> Change | None:
    """Call a link right, or take that back."""
    if not 0 <= at < len(rows) or (rows[at].mark is Mark.RIGHT) == right:
        return None
    row = rows[at]
    made = replace(row, mark=Mark.RIGHT if right else Mark.EDITED if row.confidence == 1.0 else Mark.NONE)
    return Change(at, (row,), (made,), Deed.RIGHT if right else Deed.NOT_RIGHT)


def next_doubtful(rows: Rows, at: int, *, by: int = 1) -> int:
    """Return the next row to look at from ``at``, going round; -1 where there is none."""
    count = len(rows)
    for step in range(1, count + 1):
        place = (at + by * step) % count
        if rows[place].doubtful:
            return place
    return -1


def _edited(source: Pieces, target: Pieces) -> tuple[Row, ...]:
    return (Row((source, target), 1.0, Mark.EDITED),) if source or target else ()


def _with(row: Row, side: Side, pieces: Pieces) -> tuple[Row, ...]:
    """Return the row with other sentences on one side; none where nothing is left of it."""
    if pieces == row.sides[side]:
        return (row,)
    return _edited(*_sides(side, pieces, row.sides[side.other]))


def _alone(pieces: Pieces, side: Side) -> tuple[Row, ...]:
    return _edited(*_sides(side, pieces, ()))


def _sides(side: Side, own: Pieces, other: Pieces) -> tuple[Pieces, Pieces]:
    return (own, other) if side is Side.SOURCE else (other, own)


def _cut(row: Row, at: int, side: Side, own: int, other: int, deed: Deed) -> Change:
    first = _edited(*_sides(side, row.sides[side][:own], row.sides[side.other][:other]))
    second = _edited(*_sides(side, row.sides[side][own:], row.sides[side.other][other:]))
    return Change(at, (row,), first + second, deed)


def _shares(pieces: Pieces, language: str) -> list[float]:
    """Return what share of the text stands before each boundary between pieces, from 0 to 1."""
    lengths = [length(one.text) / RATIOS.get(language.split("-")[0], 1.0) for one in pieces]
    whole = sum(lengths)
    return [0.0, *(one / whole for one in accumulate(lengths))]


def _parts(piece: Piece, offset: int) -> Pieces:
    """Divide a sentence at a code point; white space at the place goes, and an empty part too."""
    text = piece.text
    first, second = text[:offset].rstrip(), text[offset:].lstrip()
    if not first or not second:
        return (piece,)
    return (
        Piece(first, piece.unit, piece.start),
        Piece(second, piece.unit, piece.start + len(text) - len(second)),
    )

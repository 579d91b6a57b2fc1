"""From the letters of a page to its lines in reading order: rows by their base line, columns by the gutter between."""

from __future__ import annotations

import itertools
import statistics
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

_SPACE = 0.17
"""Gap between letters, in their heights, that parts words; the narrowest space of fonts is about 0.2."""

_APART = 1.6
"""Gap that parts what stands in one row: columns, cells, a bullet and its text."""

_GUTTER = 0.9
"""Gap between columns. Justified lines beside each other leave at least as much."""

_COLUMN = 9.0
"""Width, in heights of letters, that lines of a column have at least; cells of tables are read row by row."""

_BULLETS = frozenset("•●▪■◦‣⁃∙·\uf0b7–—-*")


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter: its edges, the height of its base line (points from the lower left corner), and its size."""

    left: float
    right: float
    base: float
    size: float
    text: str


@dataclass(frozen=True, slots=True)
class Line:
    """A line or a part of one: its edges (points), the size of its letters, what it says.

    ``spaced`` says that a space stands before it in its row: justifying tore it from what is left of it.
    """

    left: float
    bottom: float
    right: float
    top: float
    size: float
    text: str
    spaced: bool = False


def page_lines(letters: Iterable[Letter]) -> list[Line]:
    """Return the lines of a page in reading order."""
    return _ordered(_with_bullets([line for row in _rows(letters) for line in _parts(row)]), 0)


def _rows(letters: Iterable[Letter]) -> list[list[Letter]]:
    """Put letters into rows; those that are a little higher or lower (a raised figure) stay in theirs."""
    rows: list[list[Letter]] = []
    heights: list[float] = []
    for letter in sorted(letters, key=lambda one: -one.base):
        # The letters of a row come one after another here, whatever the order in which they were drawn.
        near = next(
            (at for at in range(len(rows) - 1, max(-1, len(rows) - 4), -1)
             if _level(rows[at][0], heights[at], letter)),
            -1,
        )  # fmt: skip
        if near >= 0:
            rows[near].append(letter)
        else:
            rows.append([letter])
            heights.append(letter.base)
    return rows


def _level(first: Letter, base: float, letter: Letter) -> bool:
    """Say whether a letter stands in a row: a much smaller one may be raised or lowered (the sign of a footnote)."""
    small, large = sorted((first.size, letter.size))
    return abs(base - letter.base) < (0.4 * small if small > 0.8 * large else 0.55 * large)


def _parts(row: list[Letter]) -> list[Line]:
    """Divide a row where the gap is wide, and put spaces where one is left."""
    made: list[Line] = []
    part: list[Letter] = []
    text: list[str] = []
    spaced = False
    for letter in sorted(row, key=lambda one: (one.left, one.right)):
        blank = not letter.text.strip()
        if part:
            gap = letter.left - max(one.right for one in part[-3:])
            size = min(part[-1].size, letter.size)
            if gap > _APART * size and not blank:
                made.append(_line(part, text, spaced=spaced))
                spaced = text[-1] == " "
                part, text = [], []
            elif gap > _SPACE * size and text[-1] != " " and not blank:
                text.append(" ")
            elif not blank and letter.text == part[-1].text and abs(letter.left - part[-1].left) < 0.1 * size:
                # Bold letters that were made by printing them twice.
                continue
        if blank:
            if text and text[-1] != " ":
                text.append(" ")
            continue
        part.append(letter)
        text.append(letter.text)
    if part:
        made.append(_line(part, text, spaced=spaced))
    return made


def _line(part: Sequence[Letter], text: Sequence[str], *, spaced: bool) -> Line:
    size = statistics.median(one.size for one in part)
    base = statistics.median(one.base for one in part)
    left, right = min(one.left for one in part), max(one.right for one in part)
    return Line(left, base - 0.2 * size, right, base + 0.8 * size, size, "".join(text).strip(), spaced)


def _with_bullets(lines: Sequence[Line]) -> list[Line]:
    """Join a bullet or number that stands apart with the text right of it."""
    made: list[Line] = []
    for line in lines:
        before = made[-1] if made else None
        if before is not None and before.bottom == line.bottom and before.right < line.left and _is_bullet(before.text):
            made[-1] = Line(
                line.left, line.bottom, line.right, line.top, line.size, f"{before.text} {line.text}"
            )  # fmt: skip
        else:
            made.append(line)
    return made


def _is_bullet(text: str) -> bool:
    return text in _BULLETS or (len(text) <= 4 and text[-1] in ".)" and text[:-1].strip("(").isalnum())


def _ordered(lines: list[Line], depth: int) -> list[Line]:
    """Put lines into reading order: column after column where there are columns, else row after row."""
    if len(lines) < 2 or depth > 12:
        return _joined_rows(lines)
    columns = _columns(lines)
    if columns is not None:
        return [line for side in columns for line in _ordered(side, depth + 1)]
    parts = _stacked(lines)
    if parts is not None:
        return [line for part in parts for line in _ordered(part, depth + 1)]
    return _joined_rows(lines)


def _joined_rows(lines: Sequence[Line]) -> list[Line]:
    """Return lines row after row; a row that justifying tore apart becomes one line, cells of a table stay apart."""
    rows: dict[float, list[Line]] = {}
    for line in sorted(lines, key=lambda one: (-one.bottom, one.left)):
        rows.setdefault(line.bottom, []).append(line)
    torn = [row for row in rows.values() if len(row) > 1]
    whole = [row[0] for row in rows.values() if len(row) == 1]
    made: list[Line] = []
    for row in rows.values():
        size = row[0].size
        full = any(abs(row[0].left - one.left) < 3 * size and abs(row[-1].right - one.right) < size for one in whole)
        near = all(two.left - one.right < 6 * size for one, two in itertools.pairwise(row))
        few = len(torn) <= len(rows) / 3 or all(one.spaced for one in row[1:])
        if len(row) > 1 and full and near and few:
            text = " ".join(one.text for one in row)
            made.append(Line(row[0].left, row[0].bottom, row[-1].right, row[0].top, size, text))
        else:
            made += row
    return made


def _columns(lines: Sequence[Line]) -> tuple[list[Line], list[Line]] | None:
    """Divide lines by a gutter that runs through all of them, where columns of text stand on both sides."""
    ordered = sorted(lines, key=lambda one: one.left)
    edge = ordered[0].right
    for number, line in enumerate(ordered[1:], 1):
        if line.left - edge > _GUTTER * line.size:
            sides = ordered[:number], ordered[number:]
            if all(_is_column(side) for side in sides) and _beside(*sides):
                return sides
        edge = max(edge, line.right)
    return None


def _is_column(side: Sequence[Line]) -> bool:
    return len(side) >= 2 and statistics.median((one.right - one.left) / max(one.size, 1) for one in side) >= _COLUMN


def _beside(left: Sequence[Line], right: Sequence[Line]) -> bool:
    top, bottom = (
        min(max(one.top for one in side) for side in (left, right)),
        max(min(one.bottom for one in side) for side in (left, right)),
    )
    return top > bottom


def _stacked(lines: Sequence[Line]) -> tuple[list[Line], list[Line]] | None:
    """Divide lines at a height where one side, or both, then has columns: a title above two columns."""
    ordered = sorted(lines, key=lambda one: -one.bottom)
    gaps: list[tuple[float, int]] = []
    edge = ordered[0].bottom
    for number, line in enumerate(ordered[1:], 1):
        if edge >= line.top - 0.35 * line.size:
            gaps.append((edge - line.top, number))
        edge = min(edge, line.bottom)
    # A page has some dozen gaps; the widest few are those between its parts.
    for _, number in sorted(gaps, reverse=True)[:12]:
        upper, lower = ordered[:number], ordered[number:]
        if _columns(upper) is not None or _columns(lower) is not None:
            return upper, lower
    return None

"""Reads a table that came back as a workbook, part by part; notes and threaded comments with their replies.

Sources: ECMA-376, part 1, section 18.3; [MS-XLSX] 2.6.205 (threaded comments).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import regex
from lxml import etree

from workbench.formats.docx_runs import local
from workbench.formats.package import Package
from workbench.formats.review_docx_reader import last_author
from workbench.formats.review_sheet import (
    MOST_ROWS,
    ReturnedCell,
    ReturnedComment,
    ReturnedRow,
    ReturnedTable,
    not_a_table,
)

_REFERENCE = regex.compile(r"([A-Z]{1,3})(\d{1,7})")
_ESCAPE = regex.compile(r"_x([0-9A-Fa-f]{4})_")
_THREADED = "[Threaded comment]"
"""How a note begins that stands in for a threaded comment."""
_MOST_COLUMNS = 200

Grid = dict[int, dict[int, str]]
Place = tuple[int, int]


def read_xlsx(data: bytes, name: str) -> ReturnedTable:
    """Return the table of a workbook: that of the sheet with keys, else that of the first sheet.

    Raises FormatError for a file that is damaged, hostile, or has no table.
    """
    package = Package(data, name)
    main = package.main_part()
    strings = [_string(one) for part in package.related(main, "sharedStrings") for one in package.tree(part)]
    sheets = package.related(main, "worksheet")
    found: tuple[str, Grid, dict[Place, bool]] | None = None
    for part in sheets:
        root = package.tree(part)
        grid = _grid(root, strings)
        if grid and (found is None or _key_row(grid)):
            found = (part, grid, _covered(root))
            if _key_row(grid):
                break
    if found is None:
        raise not_a_table(package.name)
    part, grid, covered = found
    author, when = last_author(package)
    comments = dict(_comments(package, main, part))
    return _table(package.name, author, when, grid, covered, comments)


def _table(
    name: str,
    author: str,
    when: str,
    grid: Grid,
    covered: dict[Place, bool],
    comments: dict[Place, tuple[ReturnedComment, ...]],
) -> ReturnedTable:
    keyed = _key_row(grid)
    key_row = grid.get(keyed, {})
    key_column = next((at for at, text in key_row.items() if text.startswith(("egiz-table", "egiz-questions"))), 0)
    places = sorted({at for row in grid.values() for at in row if at != key_column})
    rest = [number for number in sorted(grid) if number != keyed]
    heading = rest[0] if rest else 0
    rows = []
    for number in rest[1:][:MOST_ROWS]:
        texts = grid[number]
        cells = tuple(
            ReturnedCell(
                (texts.get(at, ""),),
                continued=covered.get((number, at), False),
                absent=not covered.get((number, at), True),
                comments=comments.pop((number, at), ()),
            )
            for at in places
        )
        keys = [text.strip() for text in texts.values() if text.startswith(("egiz-row", "egiz-query"))]
        if keys or any(cell.text.strip() or cell.comments for cell in cells):
            rows.append(ReturnedRow(number, tuple(keys), cells))
    loose = tuple(one for several in comments.values() for one in several)
    return ReturnedTable(
        name, author, when, key_row.get(key_column, ""),
        tuple(key_row.get(at, "") if key_row.get(at, "").startswith("egiz-col") else "" for at in places),
        tuple(grid.get(heading, {}).get(at, "") for at in places),
        tuple(rows), loose,
    )  # fmt: skip


def _key_row(grid: Grid) -> int:
    """Return the number of the row with the hidden names, 0 where there is none."""
    return next((number for number, row in grid.items() if any(one.startswith("egiz-col") for one in row.values())), 0)


def _grid(root: etree._Element, strings: list[str]) -> Grid:
    grid: Grid = {}
    row_number = 0
    for row in root.iter():
        if local(row) != "row":
            continue
        said = row.get("r", "")
        row_number = int(said) if said.isdecimal() else row_number + 1
        at = 0
        for cell in row:
            if local(cell) != "c":
                continue
            place = _place(cell.get("r", ""))
            at = place[1] if place is not None else at + 1
            text = _value(cell, strings)
            if text and at <= _MOST_COLUMNS:
                grid.setdefault(row_number, {})[at] = text
        if len(grid) > MOST_ROWS + 2:
            break
    return grid


def _value(cell: etree._Element, strings: list[str]) -> str:
    kind = cell.get("t", "n")
    if kind == "inlineStr":
        return next((_string(one) for one in cell if local(one) == "is"), "")
    value = next((one.text or "" for one in cell if local(one) == "v"), "")
    formula = next((one.text or "" for one in cell if local(one) == "f"), "")
    if formula and not value:
        return f"={formula}"  # what was meant as a text, and taken for a formula
    if kind == "s":
        return strings[int(value)] if value.isdecimal() and int(value) < len(strings) else ""
    return _unescaped(value) if kind == "str" else value


def _string(element: etree._Element) -> str:
    """Return the characters of a string: its runs joined, without how it is read aloud."""
    pieces = []
    for child in element:
        if local(child) == "t":
            pieces.append(child.text or "")
        elif local(child) == "r":
            pieces += [one.text or "" for one in child if local(one) == "t"]
    return _unescaped("".join(pieces))


def _unescaped(text: str) -> str:
    text = _ESCAPE.sub(_escaped, text) if "_x" in text else text
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _escaped(match: regex.Match[str]) -> str:
    code = int(match[1], 16)
    return "\ufffd" if 0xD800 <= code < 0xE000 or not code else chr(code)


def _covered(root: etree._Element) -> dict[Place, bool]:
    """Return the cells that were merged with another: True for one straight above, False for one beside."""
    covered: dict[Place, bool] = {}
    for one in root.iter():
        if local(one) == "mergeCell":
            first, _, last = one.get("ref", "").partition(":")
            begin, end = _place(first), _place(last)
            if begin is None or end is None or (end[0] - begin[0]) * (end[1] - begin[1]) > MOST_ROWS:
                continue
            covered |= {
                (row, column): column == begin[1]
                for row in range(begin[0], min(end[0], begin[0] + MOST_ROWS) + 1)
                for column in range(begin[1], min(end[1], _MOST_COLUMNS) + 1)
                if (row, column) != begin
            }
    return covered


def _comments(package: Package, main: str, sheet: str) -> Iterator[tuple[Place, tuple[ReturnedComment, ...]]]:
    """Yield the comments by the cell that they are on: threads where there are any, else notes."""
    people = {
        person.get("id", ""): person.get("displayName", "")
        for part in package.related(main, "person")
        for person in package.tree(part)
    }
    found: dict[Place, list[ReturnedComment]] = {}
    for part in package.related(sheet, "threadedComment"):
        for one in package.tree(part):
            place = _place(one.get("ref", ""))
            text = "".join(str(piece) for child in one if local(child) == "text" for piece in child.itertext())
            if place is not None and text.strip():
                made = ReturnedComment(
                    one.get("id", ""), people.get(one.get("personId", ""), ""), one.get("dT", ""),
                    _unescaped(text).strip(), one.get("parentId", ""), one.get("done", "") in ("1", "true"),
                )  # fmt: skip
                found.setdefault(place, []).append(made)
    for part in package.related(sheet, "comments"):
        root = package.tree(part)
        authors = [one.text or "" for one in root.iter() if local(one) == "author"]
        for number, one in enumerate(each for each in root.iter() if local(each) == "comment"):
            place = _place(one.get("ref", ""))
            text = "".join(_string(child) for child in one if local(child) == "text").strip()
            if place is None or not text or (place in found and text.startswith(_THREADED)):
                continue
            by = one.get("authorId", "")
            author = authors[int(by)] if by.isdecimal() and int(by) < len(authors) else ""
            made = _without_heading(ReturnedComment(f"note{number}", author, "", text))
            found.setdefault(place, []).append(made)
    for place, several in found.items():
        yield place, tuple(several)


def _without_heading(note: ReturnedComment) -> ReturnedComment:
    """Take away the author's name, which Excel writes above a note."""
    head, _, rest = note.text.partition("\n")
    return replace(note, text=rest.strip()) if note.author and rest.strip() and head == f"{note.author}:" else note


def _place(reference: str) -> Place | None:
    """Return row and column of a reference (``B7``), None for anything else."""
    found = _REFERENCE.fullmatch(reference.replace("$", ""))
    if not found:
        return None
    column = 0
    for letter in found[1]:
        column = column * 26 + ord(letter) - ord("A") + 1
    return int(found[2]), column

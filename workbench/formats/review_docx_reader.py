"""Reads a table that came back as a Word document: tracked changes taken as accepted, comments with their threads.

Sources: ECMA-376, part 1, sections 17.4 (tables) and 17.13 (annotations); [MS-DOCX] 2.5.1 (commentsExtended).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from lxml import etree

from workbench.formats.docx_runs import local
from workbench.formats.package import Package
from workbench.formats.review_sheet import (
    HIDDEN,
    MOST_ROWS,
    ReturnedCell,
    ReturnedComment,
    ReturnedRow,
    ReturnedTable,
    bookmark_of,
    not_a_table,
    read_row_key,
)

_GONE = frozenset({"del", "moveFrom", "delText", "instrText", "delInstrText", "pPr", "rPr", "sdtPr", "sdtEndPr",
                   "drawing", "pict", "object", "Fallback", "tbl"})  # fmt: skip
_COME = frozenset({"ins", "moveTo"})
_SIGNS = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011", "softHyphen": "\u00ad"}
_OURS = "Egiz"


def read_docx(data: bytes, name: str) -> ReturnedTable:
    """Return the table of a document.

    Raises FormatError for a file that is damaged, hostile, or has no table.
    """
    package = Package(data, name)
    main = package.main_part()
    root = package.tree(main)
    body = next((one for one in root if local(one) == "body"), None)
    tables = [] if body is None else list(_tables(body))
    if not tables:
        raise not_a_table(package.name)
    comments = _comments(package, main)
    reader = _Reader(comments)
    rows = [row for table in tables for row in _rows(table)][:MOST_ROWS]
    read = [reader.row(place, row) for place, row in enumerate(rows, 1)]
    head = next((place for place, one in enumerate(read) if any("egiz-col" in key for key in one.hidden)), -1)
    start = max(head, 0)
    names = tuple(_column_name(one) for one in read[start].by_cell) if head >= 0 else ()
    headings = tuple(cell.text for cell in read[start].returned.cells)
    key = next(
        (found for one in read for found in one.hidden if found.startswith(("egiz-table", "egiz-questions"))), ""
    )
    given = [one.returned for place, one in enumerate(read) if place != start and not _is_heading(one)]
    author, when = last_author(package)
    placed = {mark for one in read for cell in one.returned.cells for mark in (each.mark for each in cell.comments)}
    loose = tuple(one for one in comments.values() if one.mark not in placed)
    names = names or ("",) * len(headings)
    return ReturnedTable(package.name, author, when, key, names, headings, tuple(given), loose)


@dataclass(slots=True)
class _Read:
    """A row with the hidden texts of each cell, and all of them."""

    returned: ReturnedRow
    by_cell: list[list[str]]
    hidden: list[str] = field(default_factory=list)


def _is_heading(row: _Read) -> bool:
    """Say whether a row is a heading, perhaps of a second part of the table."""
    return any(one.startswith("egiz-col") for one in row.hidden)


def _column_name(hidden: list[str]) -> str:
    return next((one for one in hidden if one.startswith("egiz-col")), "")


def _tables(parent: etree._Element) -> Iterator[etree._Element]:
    """Yield the tables of a body, also those in content controls, outermost only."""
    for child in parent:
        kind = local(child)
        if kind == "tbl":
            yield child
        elif kind in ("sdt", "sdtContent", "customXml", "ins", "moveTo"):
            yield from _tables(child)


def _rows(parent: etree._Element) -> Iterator[etree._Element]:
    for child in parent:
        kind = local(child)
        if kind == "tr":
            yield child
        elif kind in ("sdt", "sdtContent", "customXml", "ins", "moveTo"):
            yield from _rows(child)


def _cells(parent: etree._Element) -> Iterator[etree._Element]:
    for child in parent:
        kind = local(child)
        if kind == "tc":
            yield child
        elif kind in ("sdt", "sdtContent", "customXml", "ins", "moveTo"):
            yield from _cells(child)


class _Reader:
    """Reads rows; what a cell says is gathered paragraph by paragraph."""

    def __init__(self, comments: dict[str, ReturnedComment]) -> None:
        self._comments = comments

    def row(self, place: int, element: etree._Element) -> _Read:
        """Read a row: its cells by their place in the grid, the hidden texts, who deleted it."""
        cells: list[ReturnedCell] = []
        by_cell: list[list[str]] = []
        for cell in _cells(element):
            read = _Cell(self._comments)
            read.gather(cell)
            properties = next((one for one in cell if local(one) == "tcPr"), None)
            cells.append(read.returned(continued=_continued(properties)))
            by_cell.append(read.hidden)
            for _ in range(_span(properties) - 1):
                cells.append(ReturnedCell(absent=True))
                by_cell.append([])
        hidden = [one for each in by_cell for one in each]
        keys = [one for one in hidden if one.startswith(("egiz-row", "egiz-query"))]
        marks = [_attribute(one, "name") for one in element.iter("{*}bookmarkStart")]
        # A bookmark stands in where the hidden text is gone.
        known = {bookmark_of(one) for one in keys}
        keys += [one for one in marks if read_row_key(one) is not None and one not in known]
        row = ReturnedRow(place, tuple(dict.fromkeys(keys)), tuple(cells), _deleted_by(element))
        return _Read(row, by_cell, hidden)


class _Cell:
    """Gathers the paragraphs of a cell."""

    def __init__(self, comments: dict[str, ReturnedComment]) -> None:
        self._known = comments
        self._lines: list[list[str]] = []
        self._joins = False
        self._author = self._when = ""
        self._marks: list[str] = []
        self.hidden: list[str] = []

    def gather(self, element: etree._Element) -> None:
        """Go through what is in a cell or in something of it."""
        for child in element:
            kind = local(child)
            if kind == "p":
                self._paragraph(child)
            elif kind in ("del", "moveFrom"):
                self._changed(child)
            elif kind not in _GONE:
                self.gather(child)

    def _paragraph(self, element: etree._Element) -> None:
        if not self._joins or not self._lines:
            self._lines.append([])
        # Where the mark at its end was deleted, the next paragraph goes on in the same line.
        self._joins = False
        properties = next((one for one in element if local(one) == "pPr"), None)
        for mark in properties.iter() if properties is not None else ():
            if local(mark) in ("del", "moveFrom", "ins", "moveTo"):
                self._changed(mark)
                self._joins |= local(mark) in ("del", "moveFrom")
        self._inline(element)

    def _inline(self, element: etree._Element) -> None:
        for child in element:
            kind = local(child)
            if kind == "t":
                self._lines[-1].append(child.text or "")
            elif kind in _SIGNS:
                self._lines[-1].append(_SIGNS[kind])
            elif kind == "sym":
                self._lines[-1].append(_symbol(child))
            elif kind in ("commentRangeStart", "commentReference"):
                self._marks.append(_attribute(child, "id"))
            elif kind in _GONE:
                if kind in ("del", "moveFrom"):
                    self._changed(child)
                    self._marks += [_attribute(one, "id") for one in child.iter() if local(one) == "commentReference"]
            else:
                if kind in _COME:
                    self._changed(child)
                self._inline(child)

    def _changed(self, element: etree._Element) -> None:
        when = _attribute(element, "date")
        if when >= self._when:
            self._author, self._when = _attribute(element, "author") or self._author, when

    def returned(self, *, continued: bool) -> ReturnedCell:
        """Return what was gathered, hidden texts apart."""
        paragraphs = []
        for line in self._lines:
            text = "".join(line)
            self.hidden += HIDDEN.findall(text)
            paragraphs.append(HIDDEN.sub("", text))
        while len(paragraphs) > 1 and not paragraphs[-1]:
            paragraphs.pop()
        marks = [mark for mark in dict.fromkeys(self._marks) if mark in self._known]
        comments = tuple(self._known[mark] for mark in marks)
        return ReturnedCell(tuple(paragraphs), self._author, self._when, continued=continued, comments=comments)


def _symbol(element: etree._Element) -> str:
    try:
        code = int(_attribute(element, "char") or "0", 16)
    except ValueError:
        return ""
    # Symbol fonts stand in the private area, shifted by 0xF000.
    code = code - 0xF000 if 0xF020 <= code <= 0xF0FF else code
    return chr(code) if 0x20 <= code < 0xD800 else ""


def _continued(properties: etree._Element | None) -> bool:
    for one in properties if properties is not None else ():
        if local(one) == "vMerge":
            return _attribute(one, "val") != "restart"
    return False


def _span(properties: etree._Element | None) -> int:
    for one in properties if properties is not None else ():
        if local(one) == "gridSpan":
            value = _attribute(one, "val")
            return min(max(int(value), 1), 60) if value.isdecimal() else 1
    return 1


def _deleted_by(row: etree._Element) -> str:
    for properties in row:
        if local(properties) == "trPr":
            for one in properties:
                if local(one) == "del":
                    return _attribute(one, "author") or "?"
    return ""


def _comments(package: Package, main: str) -> dict[str, ReturnedComment]:
    """Read the comments by id, with their threads."""
    found: dict[str, ReturnedComment] = {}
    ended_by: dict[str, str] = {}
    for part in package.related(main, "comments"):
        for element in package.tree(part):
            if local(element) != "comment":
                continue
            mark = _attribute(element, "id")
            cell = _Cell({})
            cell.gather(element)
            text = cell.returned(continued=False).text.strip()
            found[mark] = ReturnedComment(mark, _attribute(element, "author"), _attribute(element, "date"), text)
            for paragraph in element:
                if local(paragraph) == "p" and _attribute(paragraph, "paraId"):
                    ended_by[_attribute(paragraph, "paraId").upper()] = mark
    for part in package.related(main, "commentsExtended"):
        for element in package.tree(part):
            mark = ended_by.get(_attribute(element, "paraId").upper(), "")
            if mark in found:
                parent = ended_by.get(_attribute(element, "paraIdParent").upper(), "")
                done = _attribute(element, "done") in ("1", "true", "on")
                found[mark] = replace(found[mark], reply_to=parent if parent != mark else "", resolved=done)
    return found


def last_author(package: Package) -> tuple[str, str]:
    """Return who changed the document last, and when; empty where that was Egiz."""
    author = when = ""
    for part in package.related("", "core-properties"):
        for one in package.tree(part):
            if local(one) == "lastModifiedBy":
                author = (one.text or "").strip()
            elif local(one) == "modified":
                when = (one.text or "").strip()
    return ("" if author == _OURS else author), when


def _attribute(element: etree._Element, name: str) -> str:
    """Return an attribute by its name in whichever of the namespaces."""
    for key, value in element.attrib.items():
        if str(key).rpartition("}")[2] == name:
            return str(value)
    return ""

"""Glossaries as workbooks (Office Open XML, ``.xlsx``): the first sheet that holds something is the table.

Every cell is written as text, so that nothing that begins with ``=`` is ever run; characters that XML forbids are
written as the format does it, ``_x0001_``. Of a cell with a formula the value is read that was saved with it.
"""

from __future__ import annotations

import datetime as dt
import io
import re
import warnings
import zipfile
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any
from xml.etree.ElementTree import ParseError

from lxml.etree import XMLSyntaxError

from glossary.concepts import Concept
from glossary.errors import GlossaryError
from glossary.exchange.base import (
    EVERY,
    MOST_COLUMNS,
    MOST_IN_CELL,
    Imported,
    Tick,
    collecting_later,
    no_tick,
    read_bytes,
    replace_file,
)
from glossary.exchange.tables import read_rows, table_rows
from resources.messages import message

_MOST_UNPACKED = 400_000_000
_MOST_RATIO = 200
_MOST_ROWS = 1_048_576
_MOST_EMPTY = 100_000
"""Rows without anything, one after the other: what stands below them is no part of a list."""
_PIECE = 1_000_000
# Escapes of the format, and texts that would be taken for one (ECMA-376, part 1, section 22.9.2.19).
_ESCAPED = re.compile("_x([0-9A-Fa-f]{4})_")
_TO_ESCAPE = re.compile("_(?=x[0-9A-Fa-f]{4}_)|[\x00-\x08\x0b-\x1f\ufffe\uffff]")
_DECLARATIONS = tuple(mark.encode(code) for mark in ("<!DOCTYPE", "<!ENTITY") for code in ("ascii", "utf-16-le"))
_FORMULA = (b"<f>", b"<f ", b":f>", b":f ")
# What openpyxl raises for workbooks whose parts contradict each other.
_BROKEN = (
    zipfile.BadZipFile, zlib.error, EOFError, OSError, KeyError, ValueError, TypeError, IndexError, AttributeError,
    ParseError, XMLSyntaxError,
)  # fmt: skip
_ENCRYPTED = b"\xd0\xcf\x11\xe0"


@dataclass(frozen=True, slots=True)
class Sheet:
    """The cells of one sheet as texts, from its first row; ``formulas`` are cells whose value was not saved."""

    name: str
    rows: list[list[str]]
    formulas: tuple[tuple[int, int], ...] = ()


def read_workbook(path: Path, tick: Tick = no_tick) -> Imported:
    """Read the first sheet that holds something. Raises GlossaryError naming row and column, and changes nothing."""
    for sheet in read_sheets(path, tick):
        if is_filled(sheet):
            return concepts_of(sheet, path, tick)
    raise GlossaryError(message("glossary.empty", path=str(path)))


def is_filled(sheet: Sheet) -> bool:
    """Say whether anything stands in a sheet."""
    return any(any(cell.strip() for cell in row) for row in sheet.rows)


def concepts_of(sheet: Sheet, path: Path, tick: Tick = no_tick) -> Imported:
    """Read a sheet that is a table of concepts. Raises GlossaryError naming row and column."""
    for row, column in sheet.formulas:
        raise GlossaryError(message("exchange.formula", path=str(path), row=row, column=column_letters(column - 1)))
    width = len(sheet.rows[0])
    rows = [row + [""] * (width - len(row)) for row in sheet.rows[1:]]
    return read_rows(str(path), sheet.rows[0], rows, tick, len(rows))


def read_sheets(path: Path, tick: Tick = no_tick) -> list[Sheet]:
    """Return the visible sheets of a workbook as texts. Raises GlossaryError."""
    data = read_bytes(path)
    formulas = _check_archive(data, path)
    sheets = _load(data, path, tick, cached=True)
    if formulas:
        # A program that wrote formulas without computing them saved no values: those cells are named.
        written = _load(data, path, no_tick, cached=False)
        sheets = [_without_value(one, other) for one, other in zip(sheets, written, strict=True)]
    return sheets


def write_workbook(concepts: Sequence[Concept], path: Path, tick: Tick = no_tick) -> None:
    """Write concepts as a workbook of one sheet, beside and then in place of the file. Raises GlossaryError."""

    def write(beside: Path) -> None:
        from openpyxl import Workbook
        from openpyxl.cell import WriteOnlyCell
        from openpyxl.styles import Font

        book = Workbook(write_only=True)
        sheet = book.create_sheet("terms")
        sheet.freeze_panes = "A2"
        bold = Font(bold=True)
        try:
            for number, row in enumerate(table_rows(concepts, tick)):
                made: list[Any] = []
                for text in row:
                    if not text:
                        made.append(None)
                        continue
                    cell = WriteOnlyCell(sheet, escape(text, row[0]))
                    # The library takes a text with a leading = for a formula; quotePrefix keeps a spreadsheet from it
                    # when a person edits the cell.
                    cell.data_type = "s"
                    if text[0] in "=+-@":
                        cell.quotePrefix = True
                    if not number:
                        cell.font = bold
                    made.append(cell)
                sheet.append(made)
        except BaseException:
            # The library writes to a file of its own, which only these two put away.
            sheet.close()
            sheet._writer.cleanup()  # noqa: SLF001
            raise
        book.save(beside)

    replace_file(path, write)


def escape(text: str, concept: str) -> str:
    """Return a text as it stands in a cell. Raises GlossaryError for one that is too long for any."""
    written = _TO_ESCAPE.sub(lambda found: f"_x{ord(found[0]):04X}_", text)
    if len(written.encode("utf-16-le")) // 2 > MOST_IN_CELL:
        raise GlossaryError(message("exchange.cell_too_long", concept=concept, most=MOST_IN_CELL))
    return written


def unescape(text: str) -> str:
    """Undo :func:`escape`."""
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text) if "_x" in text else text


def column_letters(place: int) -> str:
    """Return what a spreadsheet calls a column (0 is A)."""
    letters = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def _check_archive(data: bytes, path: Path) -> bool:
    """Refuse what would harm, before anything is parsed; say whether there are formulas. Raises GlossaryError."""
    if data.startswith(_ENCRYPTED):
        raise GlossaryError(message("exchange.locked_workbook", path=str(path)))
    formulas = False
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = archive.infolist()
            if sum(part.file_size for part in parts) > min(_MOST_UNPACKED, 10_000_000 + _MOST_RATIO * len(data)):
                raise GlossaryError(message("exchange.too_large", path=str(path)))
            for part in parts:
                if part.flag_bits & 1:
                    raise GlossaryError(message("exchange.locked_workbook", path=str(path)))
                if part.filename.lower().endswith((".xml", ".rels", ".vml")):
                    with archive.open(part) as file:
                        formulas = _check_part(file, path) or formulas
    except (zipfile.BadZipFile, EOFError, OSError, NotImplementedError, ValueError, zlib.error) as error:
        raise GlossaryError(message("exchange.not_workbook", path=str(path), error=str(error))) from error
    return formulas


def _check_part(file: IO[bytes], path: Path) -> bool:
    before = b""
    formulas = False
    while piece := file.read(_PIECE):
        seen = before + piece
        if any(mark in seen for mark in _DECLARATIONS):
            raise GlossaryError(message("exchange.entities", path=str(path)))
        formulas = formulas or any(mark in seen for mark in _FORMULA)
        before = piece[-32:]
    return formulas


def _load(data: bytes, path: Path, tick: Tick, *, cached: bool) -> list[Sheet]:
    from openpyxl import load_workbook

    sheets: list[Sheet] = []
    try:
        with warnings.catch_warnings():
            # What the library cannot keep (drawings, validation) is not read here.
            warnings.simplefilter("ignore")
            book = load_workbook(io.BytesIO(data), read_only=True, data_only=cached, keep_links=False)
            for sheet in book.worksheets:
                if sheet.sheet_state != "visible":
                    continue
                # A file may lie about its extent, which is good enough to tell how far reading is.
                said = sheet.max_row or 0
                sheet.reset_dimensions()
                with collecting_later():
                    sheets.append(Sheet(sheet.title, _rows(sheet.iter_rows(values_only=True), path, tick, said)))
            book.close()
    except GlossaryError:
        raise
    except _BROKEN as error:
        raise GlossaryError(message("exchange.not_workbook", path=str(path), error=str(error)[:200])) from error
    return sheets


def _rows(values: Any, path: Path, tick: Tick, said: int) -> list[list[str]]:  # noqa: ANN401 - what openpyxl yields
    rows: list[list[str]] = []
    empty = 0
    for number, row in enumerate(values):
        if number % EVERY == 0:
            tick(number, said if number <= said else 0)
        empty = 0 if row else empty + 1
        if len(row) > MOST_COLUMNS or number > _MOST_ROWS or empty > _MOST_EMPTY:
            raise GlossaryError(message("exchange.too_large", path=str(path)))
        rows.append([_text(value) for value in row])
    while rows and not any(rows[-1]):
        rows.pop()
    return rows


def _text(value: Any) -> str:  # noqa: ANN401 - any type of cell
    if value is None:
        return ""
    if isinstance(value, str):
        return unescape(value)
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, dt.datetime) and value.time() == dt.time():
        return value.date().isoformat()
    if isinstance(value, dt.date | dt.time):
        return value.isoformat()
    return str(value)


def _without_value(values: Sheet, written: Sheet) -> Sheet:
    """Return a sheet with the formulas that have no value standing for themselves, and named."""
    missing = []
    rows = values.rows + [[] for _ in range(len(written.rows) - len(values.rows))]
    for number, row in enumerate(written.rows):
        for place, text in enumerate(row):
            shown = rows[number]
            if text.startswith("=") and not (shown[place] if place < len(shown) else ""):
                shown += [""] * (place + 1 - len(shown))
                shown[place] = text
                missing.append((number + 1, place + 1))
    return Sheet(values.name, rows, tuple(missing))

"""Glossaries as text: comma, semicolon or tab between the columns (see :mod:`glossary.exchange.tables`).

A spreadsheet takes a cell that begins with ``= + - @`` for a formula and runs it. Such a cell of ours begins with an
apostrophe, as a person would type it, and the apostrophe is taken off when it is read.
"""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Literal

from glossary.concepts import Concept
from glossary.errors import GlossaryError
from glossary.exchange.base import MOST_COLUMNS, Tick, no_tick, read_bytes, replace_file
from glossary.exchange.base import Imported as Imported
from glossary.exchange.columns import column_of
from glossary.exchange.tables import read_rows, table_rows
from resources.messages import message

TABS = (".tsv", ".tab")
_DELIMITERS = ",;\t"
_MOST_CHARACTERS = 50_000_000
_LIKE_FORMULA = re.compile("'*[=+\\-@\t\r]")
_KEPT_FROM_RUNNING = re.compile("'+[=+\\-@\t\r]")


def read_table(path: Path, tick: Tick = no_tick) -> Imported:
    """Read a table of concepts from a file. Raises GlossaryError naming row and column, and changes nothing."""
    return parse_table(read_bytes(path), str(path), tabs=path.suffix.lower() in TABS, tick=tick)


def parse_table(data: bytes, name: str, *, tabs: bool = False, tick: Tick = no_tick) -> Imported:
    """Read a table of concepts from bytes; ``name`` stands in the sentences of errors."""
    rows = parse_rows(data, name, tabs=tabs)
    return read_rows(name, rows[0], rows[1:], tick, len(rows))


def parse_rows(data: bytes, name: str, *, tabs: bool = False, guess: bool = False) -> list[list[str]]:
    """Return the cells of a table's rows, the row of headings among them.

    ``guess`` finds the delimiter by the rows, where the headings may be any. Raises GlossaryError.
    """
    text = _decoded(data, name)
    delimiter = "\t" if tabs else _likely_delimiter(text) if guess else _delimiter(text)
    try:
        rows = _rows(text, delimiter, name)
    except GlossaryError:
        # Elsewhere a quotation mark in a row divided by tabs is often nothing but a quotation mark.
        if not guess or delimiter != "\t":
            raise
        rows = _rows(text, delimiter, name, quoting=csv.QUOTE_NONE)
    if not rows:
        raise GlossaryError(message("glossary.empty", path=name))
    return [[cell[1:] if cell[:1] == "'" and _KEPT_FROM_RUNNING.match(cell) else cell for cell in row] for row in rows]


def write_table(concepts: Sequence[Concept], path: Path, tick: Tick = no_tick) -> None:
    """Write concepts as a table, beside and then in place of the file. Raises GlossaryError."""
    delimiter = "\t" if path.suffix.lower() in TABS else ","

    def write(beside: Path) -> None:
        with beside.open("w", encoding="utf-8", newline="") as file:
            for line in _lines(concepts, delimiter, tick):
                file.write(line)

    replace_file(path, write)


def format_table(concepts: Sequence[Concept], delimiter: str = ",") -> str:
    """Return concepts as a table with \\n between the rows; :func:`parse_table` reads back the same concepts."""
    return "".join(_lines(concepts, delimiter, no_tick))


def _lines(concepts: Sequence[Concept], delimiter: str, tick: Tick) -> Iterator[str]:
    out = io.StringIO(newline="")
    minimal = csv.writer(out, delimiter=delimiter, lineterminator="\n")
    # The writer would leave a carriage return alone, and a reader end the row there.
    whole = csv.writer(out, delimiter=delimiter, lineterminator="\n", quoting=csv.QUOTE_ALL)
    for row in table_rows(concepts, tick):
        cells = [f"'{cell}" if _LIKE_FORMULA.match(cell) else cell for cell in row]
        writer = whole if any("\r" in cell for cell in cells) else minimal
        writer.writerow(cells)
        line = out.getvalue()
        out.seek(0)
        out.truncate()
        if "\x00" in line:
            raise GlossaryError(message("exchange.control_character", concept=row[0], character="U+0000"))
        yield line


def _rows(text: str, delimiter: str, name: str, quoting: Literal[0, 3] = csv.QUOTE_MINIMAL) -> list[list[str]]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True, quoting=quoting)
    rows: list[list[str]] = []
    try:
        for row in reader:
            if len(row) > MOST_COLUMNS:
                found = len(row)
                raise GlossaryError(
                    message("exchange.too_wide", path=name, row=len(rows) + 1, found=found, most=MOST_COLUMNS)
                )
            rows.append(row)
    except csv.Error as error:
        row_number = len(rows) + 1
        if "field limit" in str(error):
            most = csv.field_size_limit()
            raise GlossaryError(message("exchange.long_cell", path=name, row=row_number, most=most)) from error
        raise GlossaryError(message("exchange.open_quote", path=name, row=row_number)) from error
    return rows


def _decoded(data: bytes, name: str) -> str:
    """Return the text of a table: UTF-8, or UTF-16 with its mark (what Excel calls Unicode text)."""
    encoding = "utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise GlossaryError(message("glossary.encoding", path=name)) from error
    if len(text) > _MOST_CHARACTERS:
        raise GlossaryError(message("exchange.too_large", path=name))
    if "\x00" in text:
        raise GlossaryError(message("glossary.not_a_table", path=name, error="NUL"))
    return text


def _delimiter(text: str) -> str:
    """Return the delimiter under which most headings mean something."""
    header = text.split("\n", 1)[0].rstrip("\r")

    def known(delimiter: str) -> int:
        return sum(column_of(cell.strip().strip('"')) is not None for cell in header.split(delimiter))

    return max(_DELIMITERS, key=known)


def _likely_delimiter(text: str) -> str:
    """Return the delimiter that divides the first rows into most columns, the same number in most rows."""

    def even(delimiter: str) -> tuple[int, int]:
        sample = csv.reader(io.StringIO(text[:50_000], newline=""), delimiter=delimiter)
        widths = Counter(len(row) for row, _ in zip(sample, range(50), strict=False) if any(row))
        several = [(count, width) for width, count in widths.items() if width > 1]
        return max(several, default=(0, 0))

    by_headings = _delimiter(text)
    try:
        best: str = max((by_headings, *_DELIMITERS), key=even)
    except csv.Error:
        return by_headings
    return best

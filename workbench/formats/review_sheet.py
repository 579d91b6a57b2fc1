"""A table that goes out for review or with questions, and comes back: its values, the same for DOCX and XLSX.

Each row has a hidden key. It names the segment or question, and has a checksum of the source and of each target as they
went out, so that what a reviewer changed is told from what was changed in the project meanwhile. Each column has a
hidden name, so that its heading may be translated and columns may be moved or added.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol

import regex

from resources.messages import message
from workbench.core.remarks import Comment
from workbench.errors import FormatError

MOST_ROWS = 200_000
"""Rows that are read of a table that came back."""


class Role(StrEnum):
    """What a column holds."""

    NUMBER = "number"
    SOURCE = "source"
    CONTEXT = "context"
    TARGET = "target"
    STATUS = "status"
    TERMS = "terms"
    FINDINGS = "findings"
    COMMENTS = "comments"
    QUESTION = "question"
    PROPOSAL = "proposal"
    ANSWER = "answer"


EDITED = frozenset({Role.TARGET, Role.STATUS, Role.COMMENTS, Role.ANSWER})
"""Columns that a reader of the table writes into; the others are locked."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column. ``width`` is its share of the page; ``language`` that of its texts, or of the target a status is of."""

    role: Role
    heading: str
    width: int
    language: str = ""
    choices: tuple[str, ...] = ()

    @property
    def locked(self) -> bool:
        """Say whether only Egiz writes into it."""
        return self.role not in EDITED

    @property
    def text_language(self) -> str:
        """The language that its texts are in, empty for that of the headings."""
        return "" if self.role is Role.STATUS else self.language

    @property
    def name(self) -> str:
        """The hidden name."""
        return f"egiz-col {self.role.value} {self.language or '-'};"


@dataclass(frozen=True, slots=True)
class Thread:
    """A comment with its replies, and the column beside whose text it stands."""

    column: int
    begun: Comment
    replies: tuple[Comment, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """A row that goes out: key and cells in the order of the columns."""

    key: str
    cells: tuple[str, ...]
    threads: tuple[Thread, ...] = ()


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table that goes out. ``language`` is that of the headings; ``label`` is the name of the tab in a workbook."""

    key: str
    title: str
    lead: str
    label: str
    language: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]


class SheetWriter(Protocol):
    """Makes a file of a table."""

    def __call__(self, sheet: Sheet) -> bytes:
        """Return the file. Raises FormatError for a text that it cannot hold."""


@dataclass(frozen=True, slots=True)
class RowKey:
    """A key read again: the segment, checksums of its source and its targets, states as they went out."""

    segment: int
    source: str
    targets: Mapping[str, str] = field(default_factory=dict)
    states: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ReturnedComment:
    """A comment in the margin. ``mark`` names it in its file; ``reply_to`` is the mark of what it answers."""

    mark: str
    author: str
    when: str
    text: str
    reply_to: str = ""
    resolved: bool = False


@dataclass(frozen=True, slots=True)
class ReturnedCell:
    """A cell as it reads with every tracked change accepted.

    ``author`` and ``when`` are those of the last tracked change in it; ``continued`` says that it was merged with the
    cell above it, ``absent`` that it was merged with one beside it, or that its text is not known.
    """

    paragraphs: tuple[str, ...] = ()
    author: str = ""
    when: str = ""
    continued: bool = False
    absent: bool = False
    comments: tuple[ReturnedComment, ...] = ()

    @property
    def text(self) -> str:
        """The paragraphs as one text."""
        return "\n".join(self.paragraphs)

    @property
    def known(self) -> bool:
        """Say whether it has a text of its own."""
        return not (self.continued or self.absent)


@dataclass(frozen=True, slots=True)
class ReturnedRow:
    """A row that came back; ``place`` counts from 1 in the file. ``keys`` are several where rows were merged."""

    place: int
    keys: tuple[str, ...]
    cells: tuple[ReturnedCell, ...]
    deleted_by: str = ""


@dataclass(frozen=True, slots=True)
class ReturnedTable:
    """What came back. ``names`` are the hidden names of the columns, empty where one has none (an added column)."""

    name: str
    reviewer: str
    when: str
    key: str
    names: tuple[str, ...]
    headings: tuple[str, ...]
    rows: tuple[ReturnedRow, ...]
    loose: tuple[ReturnedComment, ...] = ()


HIDDEN = regex.compile(r"egiz-(?:row|col|table|query|questions)(?: [^;\n]{1,60000})?;")
"""A hidden name or key, wherever it stands."""

_ROW = regex.compile(r"egiz-row (\d{1,18}) ([0-9a-f]{10})((?: [A-Za-z-]{2,12}=[0-9a-f]{10}\.[a-z]{1,20})*);")
_COLUMN = regex.compile(r"egiz-col ([a-z]+) ([A-Za-z-]+);")
_BOOKMARK = regex.compile(r"egiz_(\d{1,18})_([0-9a-f]{10})")


def checksum(text: str) -> str:
    """Return ten hexadecimal digits of a text as it stands in the table."""
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=5).hexdigest()


def row_key(segment: int, source: str, targets: Mapping[str, tuple[str, str]]) -> str:
    """Return the hidden key of a row, from the texts of its cells; each target with its state."""
    sums = "".join(f" {language}={checksum(text)}.{state}" for language, (text, state) in targets.items())
    return f"egiz-row {segment} {checksum(source)}{sums};"


def read_row_key(text: str) -> RowKey | None:
    """Read a hidden key or a bookmark's name; None for anything else."""
    found = _ROW.fullmatch(text)
    if found:
        parts = [(language, *rest.split(".")) for language, rest in (part.split("=") for part in found[3].split())]
        sums = {language: total for language, total, _ in parts}
        return RowKey(int(found[1]), found[2], sums, {language: state for language, _, state in parts})
    marked = _BOOKMARK.fullmatch(text)
    return RowKey(int(marked[1]), marked[2]) if marked else None


def bookmark_of(key: str) -> str:
    """Return the name of the bookmark that has a row's key, empty for a row without one."""
    found = _ROW.fullmatch(key)
    return f"egiz_{found[1]}_{found[2]}" if found else ""


def read_column_name(text: str) -> tuple[Role, str] | None:
    """Read the hidden name of a column; None where it has none of ours."""
    found = _COLUMN.fullmatch(text)
    if not found or found[1] not in set(Role):
        return None
    return Role(found[1]), "" if found[2] == "-" else found[2]


def not_a_table(name: str) -> FormatError:
    """Return the refusal of a file without a table that could be ours."""
    return FormatError(message("review.no_table", name=name))


def compare_sheet(sheet: Sheet, found: ReturnedTable, kind: str) -> None:
    """Refuse a file in which a key or a text did not come through (FormatError)."""
    if found.names != tuple(one.name for one in sheet.columns) or len(found.rows) != len(sheet.rows):
        raise FormatError(message("formats.not_read_back", kind=kind, segment=0))
    for number, (row, back) in enumerate(zip(sheet.rows, found.rows, strict=True), 1):
        texts = tuple(cell.text for cell in back.cells)
        if back.keys != (row.key,) or texts != row.cells:
            raise FormatError(message("formats.not_read_back", kind=kind, segment=number))


def shares(columns: Sequence[Column], whole: int) -> list[int]:
    """Divide a width among the columns by their shares."""
    total = sum(one.width for one in columns)
    return [whole * one.width // total for one in columns]

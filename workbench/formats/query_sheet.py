"""The query sheet: questions to the client with source, context and proposed correction, and a column to answer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from resources.messages import Catalogue, message
from workbench.core.remarks import Query
from workbench.core.segments import Segment
from workbench.errors import FormatError
from workbench.formats.review_codes import canonical
from workbench.formats.review_docx import write_docx
from workbench.formats.review_docx_reader import read_docx
from workbench.formats.review_sheet import Column, ReturnedTable, Role, Row, Sheet, compare_sheet
from workbench.formats.review_xlsx import write_xlsx
from workbench.formats.review_xlsx_reader import read_xlsx

CONTEXT = 400
"""Code points of a neighbour that the context shows."""


@dataclass(frozen=True, slots=True)
class AskedQuery:
    """A question with its segment and what stands before and behind it."""

    query: Query
    segment: Segment
    before: str = ""
    behind: str = ""


@dataclass(frozen=True, slots=True)
class SheetFormat:
    """A kind of file that a query sheet is written as and read from."""

    name: str
    write: Callable[[Sheet], bytes]
    read: Callable[[bytes, str], ReturnedTable]


FORMATS = {".docx": SheetFormat("DOCX", write_docx, read_docx), ".xlsx": SheetFormat("XLSX", write_xlsx, read_xlsx)}
"""Kinds of query sheets by extension."""


def sheet_format(path: Path) -> SheetFormat:
    """Return the kind of a file by its extension. Raises FormatError for another than .docx and .xlsx."""
    found = FORMATS.get(path.suffix.lower())
    if found is None:
        raise FormatError(message("queries.which", name=path.name))
    return found


def query_sheet(asked: Sequence[AskedQuery], source_language: str, name: str, texts: Catalogue) -> Sheet:
    """Return the table; its headings are in the language of ``texts``, the client's."""
    columns = (
        Column(Role.NUMBER, texts.render(message("queries.column.number")), 9),
        Column(Role.SOURCE, texts.render(message("queries.column.source")), 56, source_language),
        Column(Role.CONTEXT, texts.render(message("queries.column.context")), 48, source_language),
        Column(Role.QUESTION, texts.render(message("queries.column.question")), 48),
        Column(Role.PROPOSAL, texts.render(message("queries.column.proposal")), 34, source_language),
        Column(Role.ANSWER, texts.render(message("queries.column.answer")), 56),
    )
    rows = tuple(Row(f"egiz-query {one.query.key};", _cells(one)) for one in asked)
    return Sheet(
        key=f"egiz-questions {source_language};",
        title=texts.render(message("queries.title", name=name)),
        lead=texts.render(message("queries.lead")),
        label=texts.render(message("queries.column.question")),
        language=texts.language,
        columns=columns,
        rows=rows,
    )


def check_sheet(data: bytes, sheet: Sheet, kind: SheetFormat) -> None:
    """Read a sheet again and compare; raises FormatError where something did not come through."""
    compare_sheet(sheet, kind.read(data, f"sheet.{kind.name.lower()}"), kind.name)


def query_key(text: str) -> str:
    """Return the key of a question from a hidden key of a row, empty for another."""
    return text.removeprefix("egiz-query ").rstrip(";") if text.startswith("egiz-query ") else ""


def _cells(asked: AskedQuery) -> tuple[str, ...]:
    query = asked.query
    around = [_one_line(one) for one in (asked.before, asked.behind)]
    context = "\n[…]\n".join(one for one in around) if any(around) else ""
    # What was answered once is there to be read; a new answer takes its place only where nobody wrote one.
    return (
        str(asked.segment.number),
        canonical(asked.segment.source.text),
        context,
        _one_line(query.question),
        _one_line(query.proposal),
        canonical(query.answer),
    )


def _one_line(text: str) -> str:
    said = " ".join(canonical(text).split())
    return said if len(said) <= CONTEXT else f"{said[:CONTEXT]} …"

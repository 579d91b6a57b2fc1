"""Questions to the client: asked at a segment, written out as a sheet, answered, and the answers taken over."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from resources.messages import Catalogue, Message, catalogue, message
from workbench.core.remarks import Query, QueryState, new_key
from workbench.core.segments import Changes
from workbench.errors import ConflictError, FormatError, InputError
from workbench.formats.query_sheet import AskedQuery, check_sheet, query_key, query_sheet, sheet_format
from workbench.formats.review_sheet import ReturnedRow, ReturnedTable, Role, read_column_name
from workbench.services.editing import encodable
from workbench.services.exporting import ExportRecord
from workbench.services.reviewing.columns import folded
from workbench.services.reviewing.comparing import read_table
from workbench.store.protocols import ProjectReader, ProjectStore
from workbench.writing import ABSENT, fingerprint, write_file

LONGEST = 4000
"""Code points of a question, a proposal or an answer."""


@dataclass(frozen=True, slots=True)
class Written:
    """A query sheet that was written."""

    path: Path
    questions: int
    fingerprint: str


@dataclass(frozen=True, slots=True)
class Answers:
    """What came back: the questions that have an answer now, how many are open, and what could not be taken over."""

    changes: Changes
    answered: tuple[Query, ...]
    open: int
    unplaced: tuple[Message, ...] = ()


def ask(
    store: ProjectStore,
    segment: int,
    question: str,
    *,
    proposal: str = "",
    recipient: str = "",
    author: str = "",
    now: dt.datetime | None = None,
) -> tuple[Changes, Query]:
    """Ask a question about a segment, as one step that can be undone.

    ``proposal`` is how the source should read. Raises InputError for an empty question, ConflictError where the
    segment is gone.
    """
    said = _cut(question)
    if not said:
        raise InputError(message("queries.no_question"))
    if not store.segments([segment]):
        raise ConflictError(message("editing.segment_gone"))
    asked = Query(0, segment, said, _cut(proposal), _cut(recipient), author, _time(now), new_key())
    with store.step(message("queries.ask")) as step:
        stored = step.put_query(asked)
    return step.changes, stored


def close(store: ProjectStore, segment: int) -> tuple[Changes, int]:
    """Close the open questions about a segment, which need no answer any more, as one step; return how many."""
    wanted = [one for one in store.queries([segment]) if one.state is QueryState.OPEN]
    with store.step(message("queries.close")) as step:
        for one in wanted:
            step.put_query(replace(one, state=QueryState.CLOSED))
    return step.changes, len(wanted)


def open_queries(reader: ProjectReader) -> list[Query]:
    """Return the questions that nobody has answered yet, in reading order."""
    return [one for one in reader.queries() if one.state is QueryState.OPEN]


def write_sheet(
    reader: ProjectReader,
    out: Path,
    *,
    every: bool = False,
    overwrite: bool = False,
    record: ExportRecord | None = None,
    texts: Catalogue | None = None,
) -> Written:
    """Write the open questions, or ``every`` one, to a .docx or .xlsx file; it is read again before it is in place.

    Raises InputError where there is no question, ConflictError for a file that Egiz did not write unless
    ``overwrite``, FormatError for another extension.
    """
    out = out.expanduser()
    kind = sheet_format(out)
    wanted = reader.queries() if every else open_queries(reader)
    if not wanted:
        raise InputError(message("queries.none"))
    settings = reader.settings()
    sheet = query_sheet(
        _with_context(reader, wanted), settings.source_language, settings.name, texts or catalogue("en")
    )
    expected = fingerprint(out) if overwrite else record.expected(out) if record is not None else ABSENT
    written = write_file(out, kind.write(sheet), expected=expected, check=lambda data: check_sheet(data, sheet, kind))
    if record is not None:
        record.wrote(out, written)
    return Written(out, len(wanted), written)


def take_answers(store: ProjectStore, files: Sequence[Path], *, now: dt.datetime | None = None) -> Answers:
    """Take over the answers of sheets that came back, as one step.

    A row is known by its hidden key, else by number and question. An answer that differs from one that is there
    already is listed and not taken over; an empty one leaves its question open. Raises FormatError for a file that is
    no query sheet, InputError.
    """
    queries = {one.key: one for one in store.queries()}
    numbers = {one.id: one.number for one in store.segments({one.segment for one in queries.values()})}
    tables = [read_table(path) for path in files]
    answered: list[Query] = []
    unplaced: list[Message] = []
    with store.step(message("queries.take_answers")) as step:
        for table in tables:
            places = _columns(table)
            for row in table.rows:
                answer = _cut(_cell(row, places.get(Role.ANSWER, -1)), lines=True)
                if not answer:
                    continue
                query = _find(row, places, queries, numbers)
                if query is None:
                    unplaced.append(message("queries.unplaced", name=table.name, row=row.place, answer=answer))
                elif query.state is QueryState.OPEN:
                    by = _author(row, places) or table.reviewer or query.recipient or Path(table.name).stem
                    made = replace(query, state=QueryState.ANSWERED, answer=answer, answered_by=by, answered=_time(now))
                    queries[query.key] = step.put_query(made)
                    answered.append(queries[query.key])
                elif folded(query.answer) != folded(answer):
                    number = numbers[query.segment]
                    unplaced.append(
                        message(
                            "queries.already", name=table.name, row=row.place, number=number,
                            before=query.answer, answer=answer,
                        )
                    )  # fmt: skip
    still_open = sum(one.state is QueryState.OPEN for one in queries.values())
    return Answers(step.changes, tuple(answered), still_open, tuple(unplaced))


def _with_context(reader: ProjectReader, queries: Sequence[Query]) -> list[AskedQuery]:
    """Give each question its segment and the two beside it, of the same document."""
    ids = reader.segment_ids()
    place = {one: at for at, one in enumerate(ids)}
    wanted = {ids[at] for one in queries for at in range(place[one.segment] - 1, place[one.segment] + 2)
              if 0 <= at < len(ids)}  # fmt: skip
    segments = {segment.id: segment for segment in reader.segments(wanted)}

    def beside(segment: int, by: int) -> str:
        at = place[segment] + by
        other = segments.get(ids[at]) if 0 <= at < len(ids) else None
        return other.source.text if other is not None and other.document == segments[segment].document else ""

    return [AskedQuery(one, segments[one.segment], beside(one.segment, -1), beside(one.segment, 1)) for one in queries]


def _columns(table: ReturnedTable) -> dict[Role, int]:
    """Return where the columns are; where hidden names are gone and keys are not, the last has the answers."""
    found = {role[0]: at for at, name in enumerate(table.names) if (role := read_column_name(name)) is not None}
    if Role.ANSWER not in found and any(query_key(key) for row in table.rows for key in row.keys):
        found[Role.ANSWER] = max((len(row.cells) for row in table.rows), default=1) - 1
    if Role.ANSWER not in found or Role.TARGET in found:
        raise FormatError(message("queries.not_a_sheet", name=table.name))
    return found


def _find(
    row: ReturnedRow, places: dict[Role, int], queries: dict[str, Query], numbers: dict[int, int]
) -> Query | None:
    for key in row.keys:
        if query_key(key) in queries:
            return queries[query_key(key)]
    number, question = (
        _cell(row, places.get(Role.NUMBER, -1)).strip(),
        folded(_cell(row, places.get(Role.QUESTION, -1))),
    )
    same = [one for one in queries.values() if question and folded(one.question) == question]
    numbered = [one for one in same if str(numbers.get(one.segment)) == number]
    if len(numbered) == 1:
        return numbered[0]
    return same[0] if len(same) == 1 else None


def _cell(row: ReturnedRow, place: int) -> str:
    return row.cells[place].text if 0 <= place < len(row.cells) else ""


def _author(row: ReturnedRow, places: dict[Role, int]) -> str:
    place = places.get(Role.ANSWER, -1)
    return row.cells[place].author if 0 <= place < len(row.cells) else ""


def _cut(text: str, *, lines: bool = False) -> str:
    said = "\n".join(" ".join(line.split()) for line in encodable(text).split("\n")).strip()
    return (said if lines else " ".join(said.split()))[:LONGEST]


def _time(now: dt.datetime | None) -> str:
    return (now or dt.datetime.now(dt.UTC)).isoformat(timespec="seconds")

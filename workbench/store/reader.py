"""Reads a project file. Belongs to the thread that opened it."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, islice
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from glossary.database import reading
from glossary.errors import StorageError
from resources.messages import Message, message
from workbench.core.content import Content
from workbench.core.remarks import Comment, Query
from workbench.core.segments import (
    Candidate,
    CandidateKind,
    Confidence,
    Document,
    Origin,
    Segment,
    SegmentKind,
    State,
    Target,
)
from workbench.store.codec import decisions_from_text, findings_from_text, settings_from_text
from workbench.store.confidences import UNSURE, read_confidences
from workbench.store.folding import Needle, needle
from workbench.store.journal import Journal
from workbench.store.protocols import Counts, ProjectSettings, SegmentFilter, Show
from workbench.store.remarks import COMMENTED, QUERIED, read_comments, read_queries

_CHUNK = 500

_OF_SHOWN = "AND segment NOT IN (SELECT id FROM segment WHERE document IN (SELECT id FROM document WHERE NOT shown))"
"""Leaves out what a bilingual document brought whose adding was taken back."""

_SHOW = {
    Show.UNTOUCHED: "s.id NOT IN (SELECT segment FROM target WHERE language = :language AND state <> 'untouched')",
    Show.DRAFTS: "s.id IN (SELECT segment FROM target WHERE language = :language AND state = 'draft')",
    Show.TRANSLATED: (
        "s.id IN (SELECT segment FROM target WHERE language = :language"
        " AND state IN ('translated', 'reviewed', 'approved'))"
    ),
    Show.FLAGGED: "s.id IN (SELECT segment FROM target WHERE language = :language AND flagged)",
    Show.REPEATED: (
        "s.hash IN (SELECT hash FROM segment JOIN document d ON d.id = document WHERE d.shown"
        " GROUP BY hash HAVING count(*) > 1)"
    ),
    Show.UNSURE: UNSURE,
    Show.QUERIED: QUERIED,
    Show.COMMENTED: COMMENTED,
}


_HAS_TEXT = "(instr(s.folded, :text) OR instr(t.folded, :text))"
_HAS_KEY = "(instr(s.folded, :mark) AND instr(s.folded, :key) OR instr(t.folded, :mark) AND instr(t.folded, :key))"


@dataclass(frozen=True)
class _Layout:
    """The segments in reading order, while the documents are as ``stamp`` says."""

    stamp: tuple[tuple[int, int], ...]
    ids: list[int]
    by_document: dict[int, list[int]]

    @cached_property
    def numbers(self) -> dict[int, int]:
        """Each segment's place in the project, from 1."""
        return {one: number for number, one in enumerate(self.ids, 1)}


class Reader:
    """Implements :class:`workbench.store.protocols.ProjectReader` on a connection."""

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self._path = path
        self._db = connection
        self._journal = Journal(connection)
        self._layout: _Layout | None = None

    @property
    def path(self) -> Path:
        """Where the project file is."""
        return self._path

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def settings(self) -> ProjectSettings:
        """Return what the project is set to."""
        with self._understood():
            return settings_from_text(self._one("SELECT value FROM setting WHERE key = 'project'")[0])

    def kept_glossary(self, glossary: str, version: str) -> str | None:
        """Return the table of a glossary version that the project uses, None where it kept none."""
        rows = self._all("SELECT value FROM setting WHERE key = ?", (kept_key(glossary, version),))
        return str(rows[0][0]) if rows else None

    def checked_with(self, language: str) -> str:
        """Return the state of the terms with which all targets of a language were last checked, empty for none."""
        rows = self._all("SELECT value FROM setting WHERE key = ?", (checked_key(language),))
        return str(rows[0][0]) if rows else ""

    def documents(self) -> list[Document]:
        """Return the documents in order."""
        rows = self._all(
            "SELECT id, name, format, language, sha256, segments, date, encoding FROM document"
            " WHERE shown ORDER BY place"
        )
        return [Document(*row) for row in rows]

    def original(self, document: int) -> bytes:
        """Return the bytes of a document as they were imported. Raises KeyError for an id that is not there."""
        return bytes(self._file(document)[0])

    def skeleton(self, document: int) -> str:
        """Return what the format's reader left for its writer. Raises KeyError for an id that is not there."""
        return str(self._file(document)[1])

    def unit_keys(self, document: int) -> dict[int, str]:
        """Return the keys that the format gave to the units of a document, by unit id in order."""
        return dict(self._all("SELECT id, key FROM unit WHERE document = ? ORDER BY place", (document,)))

    def earlier_sources(self, document: int) -> list[tuple[int, Content]]:
        """Return ids and sources of the translated segments of a document's earlier versions, newest version first."""
        rows = self._all(
            "SELECT s.id, s.source, s.marks FROM document n JOIN document d ON d.place = n.place AND d.id < n.id"
            " JOIN segment s ON s.document = d.id WHERE n.id = ? AND NOT d.shown"
            " AND EXISTS (SELECT 1 FROM target t WHERE t.segment = s.id AND t.text <> '')"
            " ORDER BY d.id DESC, s.place",
            (document,),
        )
        with self._understood():
            return [(one, Content.from_json(text, marks)) for one, text, marks in rows]

    def segment_ids(self, document: int = 0) -> list[int]:
        """Return segment ids in reading order, of one document or of all (0)."""
        layout = self._laid_out()
        return list(layout.by_document.get(document, ()) if document else layout.ids)

    def find(self, wanted: SegmentFilter) -> list[int]:
        """Return the ids that pass a filter, in reading order."""
        where: list[str] = []
        if wanted.show is not Show.ALL:
            where.append(_SHOW[wanted.show])
        if wanted.document:
            where.append("s.document = :document")
        if not wanted.text:
            return self._passing(where, wanted, None) if where else self.segment_ids()
        sought = needle(wanted.text)
        plain, key = _HAS_TEXT, _HAS_KEY
        if not sought.key:
            return self._passing([*where, plain], wanted, sought)
        if not sought.key_last:
            return self._passing([*where, f"({plain} OR {key})"], wanted, sought)
        return self._passing([*where, plain], wanted, sought) or self._passing([*where, key], wanted, sought)

    def _passing(self, where: Sequence[str], wanted: SegmentFilter, sought: Needle | None) -> list[int]:
        joined = "LEFT JOIN target t ON t.segment = s.id AND t.language = :language" if sought else ""
        values: dict[str, object] = {"language": wanted.language, "document": wanted.document}
        if sought is not None:
            values |= {"text": sought.text, "key": sought.key, "mark": sought.mark}
        rows = self._all(f"SELECT s.id FROM segment s {joined} WHERE {' AND '.join(where)}", values)  # noqa: S608 - fixed
        return self._in_order(row[0] for row in rows)

    def segments(self, ids: Iterable[int]) -> list[Segment]:
        """Return segments in the order of the ids; an unknown id is left out."""
        asked = list(ids)
        numbers = self._laid_out().numbers
        found = {}
        for chunk in _chunks(asked):
            for row in self._all(
                "SELECT id, document, unit, start_at, end_at, kind, source, marks, repeats, locked, notes FROM segment"  # noqa: S608
                f" WHERE id IN ({_marks(chunk)})",
                chunk,
            ):
                if row[0] in numbers:
                    with self._understood():
                        found[row[0]] = _segment(row, numbers[row[0]])
        return [found[one] for one in asked if one in found]

    def repetitions(self, segment: int) -> list[int]:
        """Return the ids of all segments with the same source, this one included, in reading order."""
        rows = self._all(
            "SELECT b.id FROM segment a JOIN segment b ON b.hash = a.hash AND b.source = a.source"
            " AND b.marks = a.marks WHERE a.id = ?",
            (segment,),
        )
        return self._in_order(row[0] for row in rows)

    def targets(self, ids: Iterable[int], language: str) -> dict[int, Target]:
        """Return the targets by segment id; one never written is there, untouched, with revision 0."""
        asked = list(ids)
        found = {one: Target(one, language) for one in asked}
        for chunk in _chunks(asked):
            for row in self._all(
                "SELECT segment, text, marks, state, origin, revision, decisions, findings FROM target"  # noqa: S608
                f" WHERE language = ? AND segment IN ({_marks(chunk)})",
                (language, *chunk),
            ):
                with self._understood():
                    found[row[0]] = _target(row, language)
        return found

    def candidates(self, segment: int, language: str) -> list[Candidate]:
        """Return candidates, newest first."""
        rows = self._all(
            "SELECT id, segment, language, kind, text, marks, engine, glossary_revision, score, for_revision,"
            " decisions, created, source FROM candidate WHERE segment = ? AND language = ? ORDER BY id DESC",
            (segment, language),
        )
        with self._understood():
            return [_candidate(row) for row in rows]

    def confidences(self, ids: Iterable[int], language: str) -> dict[int, Confidence]:
        """Return how sure the model was of the drafts of segments, by segment id; those without a figure are absent."""
        found: dict[int, Confidence] = {}
        for chunk in _chunks(list(ids)):
            with self._understood():
                found |= read_confidences(self._all, chunk, language)
        return found

    def comments(self, ids: Iterable[int]) -> dict[int, tuple[Comment, ...]]:
        """Return the comments of segments by segment id, oldest first; a segment without any is absent."""
        found: dict[int, tuple[Comment, ...]] = {}
        for chunk in _chunks(list(ids)):
            with self._understood():
                for one in read_comments(self._all, chunk):
                    found[one.segment] = (*found.get(one.segment, ()), one)
        return found

    def queries(self, ids: Iterable[int] | None = None) -> list[Query]:
        """Return the questions to the client about segments, about all where None, in reading order."""
        numbers = self._laid_out().numbers
        asked = [row[0] for row in self._all("SELECT DISTINCT segment FROM question")] if ids is None else list(ids)
        found: list[Query] = []
        for chunk in _chunks(asked):
            with self._understood():
                found += [one for one in read_queries(self._all, chunk) if one.segment in numbers]
        return sorted(found, key=lambda one: (numbers[one.segment], one.id))

    def counts(self, language: str) -> Counts:
        """Count states and flags; every state is there, also with 0."""
        total = self._one("SELECT coalesce(sum(segments), 0) FROM document WHERE shown")[0]
        by_state = dict.fromkeys(State, 0)
        for state, number in self._all(
            f"SELECT state, count(*) FROM target WHERE language = ? {_OF_SHOWN} GROUP BY state",  # noqa: S608
            (language,),
        ):
            by_state[State(state)] = number
        by_state[State.UNTOUCHED] = total - sum(n for state, n in by_state.items() if state is not State.UNTOUCHED)
        flagged = self._one(
            f"SELECT count(*) FROM target WHERE language = ? AND flagged {_OF_SHOWN}",  # noqa: S608 - fixed
            (language,),
        )[0]
        return Counts(total, by_state, flagged)

    def undo_name(self) -> Message | None:
        """Return what undo would take back, None where there is nothing."""
        with reading(self._path):
            return self._journal.undo_name()

    def redo_name(self) -> Message | None:
        """Return what redo would do again."""
        with reading(self._path):
            return self._journal.redo_name()

    def close(self) -> None:
        """Close the connection; a second call does nothing."""
        self._db.close()

    @contextmanager
    def _understood(self) -> Iterator[None]:
        """Take a row that says nothing we know for what it is: a damaged file, or one made to look like ours."""
        try:
            yield
        except (ValueError, KeyError, TypeError, IndexError, AttributeError) as error:
            raise StorageError(message("store.damaged", path=str(self._path))) from error

    def _laid_out(self) -> _Layout:
        """Return the reading order, read again only where documents came or went."""
        stamp = tuple(self._all("SELECT id, segments FROM document WHERE shown ORDER BY place"))
        if self._layout is None or self._layout.stamp != stamp:
            by_document = {
                document: [
                    row[0] for row in self._all("SELECT id FROM segment WHERE document = ? ORDER BY place", (document,))
                ]
                for document, _ in stamp
            }
            self._layout = _Layout(stamp, list(chain.from_iterable(by_document.values())), by_document)
        return self._layout

    def _in_order(self, ids: Iterable[int]) -> list[int]:
        """Put ids into reading order; those of a document that was taken back fall out."""
        numbers = self._laid_out().numbers
        return sorted((one for one in ids if one in numbers), key=numbers.__getitem__)

    def _file(self, document: int) -> tuple[Any, ...]:
        rows = self._all(
            "SELECT original, skeleton FROM document_file JOIN document ON id = document WHERE shown AND id = ?",
            (document,),
        )
        if not rows:
            raise KeyError(document)
        return rows[0]

    def _all(self, query: str, values: Sequence[object] | dict[str, object] = ()) -> list[tuple[Any, ...]]:
        with reading(self._path):
            found: list[tuple[Any, ...]] = self._db.execute(query, values).fetchall()
        return found

    def _one(self, query: str, values: Sequence[object] = ()) -> tuple[Any, ...]:
        return self._all(query, values)[0]


def _segment(row: tuple[Any, ...], number: int) -> Segment:
    one, document, unit, start, end, kind, source, marks, repeats, locked, notes = row
    content = Content.from_json(source, marks)
    said = tuple(str(note) for note in json.loads(notes)) if notes else ()
    return Segment(one, document, unit, number, start, end, SegmentKind(kind), content, repeats, bool(locked), said)


def _target(row: tuple[Any, ...], language: str) -> Target:
    segment, text, marks, state, origin, revision, decisions, findings = row
    return Target(
        segment,
        language,
        Content.from_json(text, marks),
        State(state),
        Origin(origin),
        revision,
        decisions_from_text(decisions),
        findings_from_text(findings),
    )


def _candidate(row: tuple[Any, ...]) -> Candidate:
    one, segment, language, kind, text, marks, engine, glossary, score, revision, decisions, created, source = row
    return Candidate(
        one,
        segment,
        language,
        CandidateKind(kind),
        Content.from_json(text, marks),
        engine,
        glossary,
        score,
        revision,
        decisions_from_text(decisions),
        created,
        source,
    )


def kept_key(glossary: str, version: str) -> str:
    """Return the key under which a kept glossary stands among the settings."""
    return f"glossary:{glossary}:{version}"


def checked_key(language: str) -> str:
    """Return the key under which the settings say with which terms a language was checked."""
    return f"checked:{language}"


def _chunks(ids: list[int]) -> Iterator[list[int]]:
    """Divide ids into lists that SQLite takes as parameters."""
    rest = iter(ids)
    while chunk := list(islice(rest, _CHUNK)):
        yield chunk


def _marks(chunk: list[int]) -> str:
    return ", ".join("?" * len(chunk))

"""Writes a project file: the one writer, on the thread that opened it."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import fields, replace
from datetime import UTC, datetime
from pathlib import Path

from filelock import BaseFileLock

from glossary.database import close_writing, transaction
from resources.messages import Message, message
from workbench.core.remarks import Comment, Query
from workbench.core.segments import Candidate, Changes, Confidence, Document, Target
from workbench.errors import ConflictError
from workbench.store.codec import decisions_to_text, dump, findings_to_text, settings_to_text
from workbench.store.confidences import write_confidences
from workbench.store.folding import fold
from workbench.store.journal import (
    CANDIDATE,
    COMMENT,
    DOCUMENT,
    QUESTION,
    SETTING,
    TARGET,
    Recorder,
    Row,
    Table,
    write_row,
)
from workbench.store.protocols import NewCandidate, NewDocument, NewSegment, ProjectSettings
from workbench.store.reader import Reader, checked_key, kept_key
from workbench.store.remarks import COMMENT_COLUMNS, QUESTION_COLUMNS, comment_image, question_image

PLACE_GAP = 1024
"""Between the order keys of two neighbours; a split or an insertion takes a number in between."""


_TAKEN_OVER = {
    "target": "language, text, marks, state, origin, revision, decisions, findings, flagged, folded",
    "candidate": (
        "language, kind, text, marks, engine, glossary_revision, score, for_revision, decisions, created, source"
    ),
    "confidence": "language, text, score, unsure, doubtful, engine",
    "comment": ", ".join(COMMENT_COLUMNS[1:]),
    "question": ", ".join(QUESTION_COLUMNS[1:]),
}
"""What belongs to a segment, by table: a new version of the document takes it over."""


class StepWriter:
    """Implements :class:`workbench.store.protocols.Step` inside a transaction."""

    def __init__(self, store: Writer, connection: sqlite3.Connection) -> None:
        self._store = store
        self._db = connection
        self._recorder = Recorder(connection)

    @property
    def recorder(self) -> Recorder:
        """What the step wrote."""
        return self._recorder

    @property
    def changes(self) -> Changes:
        """What the step changed so far."""
        return self._recorder.changes()

    def put_target(self, target: Target, *, expected_revision: int) -> Target:
        """Write a target and return it with its new revision; one that changes nothing keeps the old revision.

        Raises ConflictError where the stored revision is not the expected one.
        """
        stored = self._store.targets([target.segment], target.language)[target.segment]
        if stored.revision != expected_revision:
            number = next((s.number for s in self._store.segments([target.segment])), target.segment)
            raise ConflictError(message("store.conflict", number=number))
        image = _target_image(target)
        written = Target(
            target.segment,
            target.language,
            target.content,
            target.state,
            target.origin,
            stored.revision,
            target.decisions,
            target.findings,
        )
        if written == stored:
            return stored
        self._recorder.write(TARGET, (target.segment, target.language), image)
        return self._store.targets([target.segment], target.language)[target.segment]

    def add_candidate(self, new: NewCandidate) -> Candidate:
        """Keep a candidate."""
        created = datetime.now(UTC).isoformat(timespec="seconds")
        image: dict[str, str | int | float] = {
            "segment": new.segment,
            "language": new.language,
            "kind": new.kind.value,
            "text": new.content.text,
            "marks": new.content.to_json(),
            "engine": new.engine,
            "glossary_revision": new.glossary_revision,
            "score": new.score,
            "for_revision": new.for_revision,
            "decisions": decisions_to_text(new.decisions),
            "created": created,
            "source": new.source,
        }
        cursor = self._db.execute(
            f"INSERT INTO candidate ({', '.join(image)}) VALUES ({', '.join('?' * len(image))})",  # noqa: S608
            tuple(image.values()),
        )
        candidate = int(cursor.lastrowid or 0)
        self._recorder.note(CANDIDATE, (candidate,), None, image)
        facts = {one.name: getattr(new, one.name) for one in fields(new)}
        return Candidate(id=candidate, created=created, **facts)

    def add_document(self, document: NewDocument) -> Document:
        """Store a document with its segments, after those already there.

        It is stored hidden and then shown, and only the showing is in the journal: undo hides it again whole, and
        its rows go when nothing can bring it back.
        """
        place = self._db.execute("SELECT coalesce(max(place), 0) + ? FROM document", (PLACE_GAP,)).fetchone()[0]
        return self._put_document(document, place)

    def replace_document(self, old: int, new: NewDocument, kept: Mapping[int, int]) -> Document:
        """Put a new version of a document in the place of the old one; see the protocol.

        What is taken over is copied outside of the journal: undo hides it with the new version and shows the old one.
        """
        place = self._db.execute("SELECT place FROM document WHERE id = ?", (old,)).fetchone()[0]
        self._recorder.write(DOCUMENT, (old,), {"shown": 0})
        document = self._put_document(new, place)
        rows = self._db.execute("SELECT id FROM segment WHERE document = ? ORDER BY place", (document.id,)).fetchall()
        pairs = [(rows[index][0], segment) for index, segment in kept.items()]
        for table, columns in _TAKEN_OVER.items():
            order = "language" if table in ("target", "confidence") else "id"
            self._db.executemany(
                f"INSERT OR IGNORE INTO {table} (segment, {columns})"  # noqa: S608 - names of ours
                f" SELECT ?, {columns} FROM {table} WHERE segment = ? ORDER BY {order}",
                pairs,
            )
        return document

    def _put_document(self, document: NewDocument, place: int) -> Document:
        sha256 = hashlib.sha256(document.original).hexdigest()
        language = self._store.settings().source_language
        cursor = self._db.execute(
            "INSERT INTO document (place, shown, name, format, language, sha256, segments, date, encoding)"
            " VALUES (?, 0, ?, ?, ?, ?, ?, ?, ?)",
            (
                place,
                document.name,
                document.format,
                language,
                sha256,
                len(document.segments),
                document.date,
                document.encoding,
            ),
        )
        stored = int(cursor.lastrowid or 0)
        self._db.execute(
            "INSERT INTO document_file (document, skeleton, original) VALUES (?, ?, ?)",
            (stored, document.skeleton, document.original),
        )
        self._add_segments(stored, document.segments)
        self._recorder.write(DOCUMENT, (stored,), {"shown": 1})
        return Document(
            stored,
            document.name,
            document.format,
            language,
            sha256,
            len(document.segments),
            document.date,
            document.encoding,
        )

    def put_comment(self, comment: Comment) -> Comment:
        """Store a comment, a new one where its id is 0; return it with its id."""
        return replace(comment, id=self._put_remark(COMMENT, comment.id, comment_image(comment)))

    def put_query(self, query: Query) -> Query:
        """Store a question to the client, a new one where its id is 0; return it with its id."""
        return replace(query, id=self._put_remark(QUESTION, query.id, question_image(query)))

    def _put_remark(self, table: Table, known: int, image: Row) -> int:
        if known:
            self._recorder.write(table, (known,), image)
            return known
        cursor = self._db.execute(
            f"INSERT INTO {table.name} ({', '.join(image)}) VALUES ({', '.join('?' * len(image))})",  # noqa: S608
            tuple(image.values()),
        )
        stored = int(cursor.lastrowid or 0)
        self._recorder.note(table, (stored,), None, image)
        return stored

    def put_settings(self, settings: ProjectSettings) -> None:
        """Store what the project is set to."""
        self._recorder.write(SETTING, ("project",), {"value": settings_to_text(settings)})

    def keep_glossary(self, glossary: str, version: str, table: str) -> None:
        """Keep the table of a glossary version, so that the project goes on with it when a newer one is bundled."""
        self._recorder.write(SETTING, (kept_key(glossary, version),), {"value": table})

    def _add_segments(self, document: int, segments: Sequence[NewSegment]) -> None:
        units: dict[str, int] = {}
        for segment in segments:
            if segment.unit not in units:
                cursor = self._db.execute(
                    "INSERT INTO unit (document, place, key) VALUES (?, ?, ?)",
                    (document, (len(units) + 1) * PLACE_GAP, segment.unit),
                )
                units[segment.unit] = int(cursor.lastrowid or 0)
        firsts: dict[tuple[str, str], int] = {}
        reached = self._db.execute("SELECT coalesce(max(id), 0) FROM segment").fetchone()[0]
        issued = self._db.execute("SELECT seq FROM sqlite_sequence WHERE name = 'segment'").fetchone()
        next_id = max(reached, issued[0] if issued else 0) + 1
        rows = []
        for number, segment in enumerate(segments):
            text, marks = segment.source.text, segment.source.to_json()
            first = firsts.get((text, marks)) or self._first_with(text, marks)
            firsts.setdefault((text, marks), first or next_id + number)
            rows.append(
                (
                    next_id + number,
                    document,
                    units[segment.unit],
                    (number + 1) * PLACE_GAP,
                    segment.start,
                    segment.end,
                    segment.kind.value,
                    text,
                    marks,
                    fold(text),
                    source_hash(text, marks),
                    first,
                    int(segment.locked),
                    dump(segment.notes) if segment.notes else "",
                )
            )
        self._db.executemany(f"INSERT INTO segment VALUES ({', '.join('?' * 14)})", rows)  # noqa: S608
        for number, segment in enumerate(segments):
            if segment.target is not None:
                # Outside of the journal: undo hides them with their document.
                write_row(self._db, TARGET, (next_id + number, segment.target.language), _target_image(segment.target))

    def _first_with(self, text: str, marks: str) -> int:
        """Return the first stored segment with the same source, 0 where there is none."""
        found = self._db.execute(
            "SELECT s.id FROM segment s JOIN document d ON d.id = s.document"
            " WHERE s.hash = ? AND s.source = ? AND s.marks = ? AND d.shown ORDER BY d.place, s.place LIMIT 1",
            (source_hash(text, marks), text, marks),
        ).fetchone()
        return int(found[0]) if found else 0


def _target_image(target: Target) -> dict[str, str | int | float]:
    return {
        "text": target.content.text,
        "marks": target.content.to_json(),
        "state": target.state.value,
        "origin": target.origin.value,
        "decisions": decisions_to_text(target.decisions),
        "findings": findings_to_text(target.findings),
        "flagged": int(target.flagged),
    }


class Writer(Reader):
    """Implements :class:`workbench.store.protocols.ProjectStore`; holds the project's lock until closed."""

    def __init__(self, path: Path, connection: sqlite3.Connection, lock: BaseFileLock) -> None:
        super().__init__(path, connection)
        self._lock = lock

    @contextmanager
    def step(self, name: Message, *, joins: str = "", background: bool = False) -> Iterator[StepWriter]:
        """Open a step under a name a person understands; see the protocol for ``joins`` and ``background``."""
        if self._db.in_transaction:
            raise RuntimeError("a step is open already")
        try:
            with transaction(self._db, self._path):
                step = StepWriter(self, self._db)
                yield step
                self._journal.keep(name, joins, step.recorder, background=background)
        except BaseException:
            # It may have been laid out anew with rows that were taken back.
            self._layout = None
            raise

    def settle(self) -> None:
        """Make what was done so far the beginning: it cannot be taken back."""
        with transaction(self._db, self._path):
            self._journal.forget()

    def put_findings(self, checked: Iterable[Target]) -> Changes:
        """Write what checks found anew, outside of the journal; a target with another revision is left out."""
        written = set()
        with transaction(self._db, self._path):
            for target in checked:
                done = self._db.execute(
                    "UPDATE target SET decisions = ?, findings = ?, flagged = ?"
                    " WHERE segment = ? AND language = ? AND revision = ?",
                    (
                        decisions_to_text(target.decisions),
                        findings_to_text(target.findings),
                        int(target.flagged),
                        target.segment,
                        target.language,
                        target.revision,
                    ),
                )
                if done.rowcount:
                    written.add((target.segment, target.language))
        return Changes(frozenset(written))

    def put_checked_with(self, language: str, revision: str) -> None:
        """Remember, outside of the journal, the state of the terms with which all targets are checked now."""
        with transaction(self._db, self._path):
            write_row(self._db, SETTING, (checked_key(language),), {"value": revision})

    def put_confidences(self, found: Iterable[Confidence]) -> Changes:
        """Keep how sure the model was of drafts, outside of the journal."""
        rows = list(found)
        with transaction(self._db, self._path):
            write_confidences(self._db, rows)
        return Changes(frozenset((one.segment, one.language) for one in rows))

    def undo(self) -> Changes:
        """Take back the last step; nothing to take back changes nothing. Revisions grow all the same.

        Raises ConflictError, and changes nothing, where a row is not as the step left it.
        """
        with transaction(self._db, self._path):
            return self._journal.undo()

    def redo(self) -> Changes:
        """Do the last taken-back step again. Raises ConflictError as :meth:`undo` does."""
        with transaction(self._db, self._path):
            return self._journal.redo()

    def close(self) -> None:
        """Close the connection and free the lock; a second call does nothing."""
        close_writing(self._db)
        self._lock.release()


def source_hash(text: str, marks: str) -> int:
    """Return the key by which repetitions are found: 64 bits, signed as SQLite keeps them."""
    digest = hashlib.blake2b(f"{marks}\x00{text}".encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return int.from_bytes(digest, "big", signed=True)

"""A glossary file (``.egizterms``): concepts, a revision that grows with each change, and the history of changes.

A store belongs to the thread that opened it. Several may be open on one file: each change is one short transaction.
"""

from __future__ import annotations

import sqlite3
import unicodedata
import uuid
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from glossary.concepts import Concept, GlossaryInfo
from glossary.database import (
    Schema,
    Version,
    close_writing,
    create,
    open_reading,
    open_writing,
    reading,
    transaction,
)
from glossary.errors import GlossaryError
from glossary.history import ConceptChange, History, HistoryEntry, What
from glossary.rows import changed_times, read_concepts, read_some, stored
from resources.messages import message

if TYPE_CHECKING:
    from sqlite_utils.migrations import Migrations

__all__ = ["SUFFIX", "ConceptChange", "GlossaryStore", "HistoryEntry", "ImportReport", "What", "check_concept"]

SUFFIX = ".egizterms"


def _migrations() -> Migrations:
    from glossary.migrations import migrations

    return migrations


SCHEMA = Schema(
    kind=message("store.kind_glossary"),
    application_id=0x45475A54,  # "EGZT"
    version=Version(1, 2),
    tables=frozenset(("info", "concept", "term", "history", "history_image")),
    migrations=_migrations,
)


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did, by concept id."""

    added: tuple[str, ...]
    changed: tuple[str, ...]
    unchanged: tuple[str, ...]


class GlossaryStore:
    """Reads and writes a glossary file."""

    def __init__(self, path: Path, connection: sqlite3.Connection, *, read_only: bool) -> None:
        self._path = path
        self._db = connection
        self._read_only = read_only
        self._history = History(connection)

    @classmethod
    def create(cls, path: Path, name: str) -> Self:
        """Create a file and open it. Raises StorageError where it exists."""
        path = path.expanduser().resolve()

        def fill(connection: sqlite3.Connection) -> None:
            connection.executemany(
                "INSERT INTO info (key, value) VALUES (?, ?)",
                [("id", str(uuid.uuid4())), ("name", name), ("revision", "0")],
            )

        create(path, SCHEMA, fill)
        return cls.open(path)

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open a file to read and write. Raises StorageError."""
        path = path.expanduser().resolve()
        return cls(path, open_writing(path, SCHEMA), read_only=False)

    @classmethod
    def open_reading(cls, path: Path) -> Self:
        """Open a file to read only. Raises StorageError."""
        path = path.expanduser().resolve()
        return cls(path, open_reading(path, SCHEMA), read_only=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def info(self) -> GlossaryInfo:
        """Return what the file says of itself."""
        with reading(self._path):
            values = dict(self._db.execute("SELECT key, value FROM info").fetchall())
            concepts = self._db.execute("SELECT count(*) FROM concept").fetchone()[0]
            languages = self._db.execute("SELECT DISTINCT language FROM term ORDER BY language").fetchall()
        return GlossaryInfo(
            values["id"],
            values["name"],
            self._read_only,
            int(values["revision"]),
            concepts,
            str(self._path),
            tuple(row[0] for row in languages),
        )

    def concepts(self, between: Callable[[], object] | None = None) -> list[Concept]:
        """Return all concepts in the order in which they came.

        ``between`` is called now and then, where other threads may go first; what it raises ends the reading.
        """
        with reading(self._path):
            return read_concepts(self._db, between)

    def concept(self, concept_id: str) -> Concept | None:
        """Return one concept, None where there is none of that id."""
        with reading(self._path):
            return read_some(self._db, [concept_id]).get(concept_id)

    def some(self, concepts: Sequence[str]) -> dict[str, Concept]:
        """Return the concepts of these ids that are there, by id."""
        with reading(self._path):
            return read_some(self._db, concepts)

    def changed(self, concepts: Sequence[str] | None = None) -> dict[str, str]:
        """Return when concepts (all where none are named) were last changed (ISO 8601, UTC), by id."""
        with reading(self._path):
            return changed_times(self._db, concepts)

    def revision(self) -> int:
        """Return the revision."""
        with reading(self._path):
            return self._history.revision()

    def put_concept(self, concept: Concept, *, author: str = "") -> int:
        """Add a concept or replace the one with its id; return the revision.

        One that changes nothing makes no new revision. Raises GlossaryError for a concept without id or terms.
        """
        check_concept(concept)
        with transaction(self._db, self._path):
            known = read_some(self._db, [concept.id])
            what = What.CHANGED if known else What.ADDED
            return self._history.apply(what, {concept.id: stored(concept)}, author)

    def remove_concept(self, concept_id: str, *, author: str = "") -> int:
        """Remove a concept; return the revision. Raises GlossaryError where there is none of that id."""
        with transaction(self._db, self._path):
            if not read_some(self._db, [concept_id]):
                raise GlossaryError(message("glossary.no_concept", path=str(self._path), concept=concept_id))
            return self._history.apply(What.REMOVED, {concept_id: None}, author)

    def change_concepts(
        self,
        wanted: Mapping[str, Concept | None],
        what: What,
        *,
        author: str = "",
        each: Callable[[], object] | None = None,
    ) -> int:
        """Make several concepts as they are wanted, as one change (None removes one); return the revision.

        ``each`` is called twice for every concept that is written, to tell how far the work is; what it raises leaves
        the glossary as it was. Raises GlossaryError for a concept without id or terms, and changes nothing then.
        """
        for concept in wanted.values():
            if concept is not None:
                check_concept(concept)
        with transaction(self._db, self._path):
            images = {one: None if concept is None else stored(concept) for one, concept in wanted.items()}
            return self._history.apply(what, images, author, each=each)

    def import_concepts(
        self, concepts: Iterable[Concept], *, author: str = "", each: Callable[[], object] | None = None
    ) -> ImportReport:
        """Add or replace many concepts at once, or none of them; what is not among them stays.

        ``each`` is as in :meth:`change_concepts`.

        Raises GlossaryError for a concept without id or terms, or an id that comes twice.
        """
        wanted: dict[str, Concept] = {}
        for concept in concepts:
            check_concept(concept)
            if concept.id in wanted:
                raise GlossaryError(message("glossary.concept_twice", concept=concept.id))
            wanted[concept.id] = stored(concept)
        with transaction(self._db, self._path):
            known = read_some(self._db, list(wanted))
            added = tuple(one for one in wanted if one not in known)
            changed = tuple(one for one, concept in wanted.items() if one in known and known[one] != concept)
            unchanged = tuple(one for one, concept in wanted.items() if known.get(one) == concept)
            self._history.apply(What.IMPORTED, {one: wanted[one] for one in (*added, *changed)}, author, each=each)
        return ImportReport(added, changed, unchanged)

    def history(self, limit: int = 100, *, concept: str = "") -> list[HistoryEntry]:
        """Return the last changes, newest first; those of one concept where its id is given."""
        with reading(self._path):
            return self._history.entries(limit, concept)

    def changes(self, revision: int) -> list[ConceptChange]:
        """Return what the change that made a revision did, concept by concept."""
        with reading(self._path):
            return self._history.changes(revision)

    def change_of(self, revision: int, concept: str) -> ConceptChange | None:
        """Return what the change that made a revision did to one concept, None where that is not known."""
        with reading(self._path):
            return self._history.change_of(revision, concept)

    def undoable(self) -> HistoryEntry | None:
        """Return the change that an undo would take back, None where there is none."""
        with reading(self._path):
            return self._history.undoable()

    def redoable(self) -> HistoryEntry | None:
        """Return the change that a redo would make again, None where there is none."""
        with reading(self._path):
            return self._history.redoable()

    def undo(self, *, author: str = "") -> HistoryEntry | None:
        """Take back the last change, which is entered as a change too; return it, None where there was none."""
        with transaction(self._db, self._path):
            return self._history.undo(author)

    def redo(self, *, author: str = "") -> HistoryEntry | None:
        """Make the last change that was taken back again; return it, None where there was none."""
        with transaction(self._db, self._path):
            return self._history.redo(author)

    def close(self) -> None:
        """Close the connection; a second call does nothing."""
        if self._read_only:
            self._db.close()
        else:
            close_writing(self._db)


def check_concept(concept: Concept) -> None:
    """Refuse a concept that no glossary can hold. Raises GlossaryError."""
    if not concept.id.strip():
        raise GlossaryError(message("glossary.concept_without_id"))
    if not any(term.text.strip() for term in concept.terms):
        raise GlossaryError(message("glossary.concept_without_terms", concept=concept.id))
    for term in concept.terms:
        if not term.text.strip() or not term.language:
            raise GlossaryError(message("glossary.empty_term", concept=concept.id))
        control = next((c for c in term.text if unicodedata.category(c) in ("Cc", "Cs") and not c.isspace()), "")
        if control:
            raise GlossaryError(
                message("glossary.control_in_term", concept=concept.id, character=f"U+{ord(control):04X}")
            )

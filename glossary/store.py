"""A glossary file (``.egizterms``): concepts, a revision that grows with each change, and the history of changes.

A store belongs to the thread that opened it. Several may be open on one file: each change is one short transaction.
"""

from __future__ import annotations

import json
import sqlite3
import uuid
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from glossary.concepts import Concept, Enforce, GlossaryInfo, Harmony, Kind, Status, Term, Verified
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
from resources.messages import message

if TYPE_CHECKING:
    from sqlite_utils.migrations import Migrations

SUFFIX = ".egizterms"


def _migrations() -> Migrations:
    from glossary.migrations import migrations

    return migrations


SCHEMA = Schema(
    kind=message("store.kind_glossary"),
    application_id=0x45475A54,  # "EGZT"
    version=Version(1, 1),
    tables=frozenset(("info", "concept", "term", "history")),
    migrations=_migrations,
)


class What(StrEnum):
    """What a change did."""

    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"
    IMPORTED = "imported"


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One change: the revision that it made, when (ISO 8601, UTC), what, and the ids of the concepts."""

    revision: int
    time: str
    what: What
    concepts: tuple[str, ...]


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

    def concepts(self) -> list[Concept]:
        """Return all concepts in the order in which they came."""
        with reading(self._path):
            return self._read("", ())

    def concept(self, concept_id: str) -> Concept | None:
        """Return one concept, None where there is none of that id."""
        with reading(self._path):
            found = self._read("WHERE concept.id = ?", (concept_id,))
        return found[0] if found else None

    def revision(self) -> int:
        """Return the revision."""
        with reading(self._path):
            return self._revision()

    def put_concept(self, concept: Concept) -> int:
        """Add a concept or replace the one with its id; return the revision.

        One that changes nothing makes no new revision. Raises GlossaryError for a concept without id or terms.
        """
        check_concept(concept)
        with transaction(self._db, self._path):
            known = self._read("WHERE concept.id = ?", (concept.id,))
            if known and known[0] == _stored(concept):
                return self._revision()
            self._write(concept)
            return self._record(What.CHANGED if known else What.ADDED, (concept.id,))

    def remove_concept(self, concept_id: str) -> int:
        """Remove a concept; return the revision. Raises GlossaryError where there is none of that id."""
        with transaction(self._db, self._path):
            if not self._db.execute("DELETE FROM concept WHERE id = ?", (concept_id,)).rowcount:
                raise GlossaryError(message("glossary.no_concept", path=str(self._path), concept=concept_id))
            return self._record(What.REMOVED, (concept_id,))

    def import_concepts(self, concepts: Iterable[Concept]) -> ImportReport:
        """Add or replace many concepts at once, or none of them; what is not among them stays.

        Raises GlossaryError for a concept without id or terms, or an id that comes twice.
        """
        wanted: dict[str, Concept] = {}
        for concept in concepts:
            check_concept(concept)
            if concept.id in wanted:
                raise GlossaryError(message("glossary.concept_twice", concept=concept.id))
            wanted[concept.id] = _stored(concept)
        with transaction(self._db, self._path):
            known = {concept.id: concept for concept in self._read("", ())}
            added = tuple(one for one in wanted if one not in known)
            changed = tuple(one for one, concept in wanted.items() if one in known and known[one] != concept)
            unchanged = tuple(one for one, concept in wanted.items() if known.get(one) == concept)
            for one in (*added, *changed):
                self._write(wanted[one])
            if added or changed:
                self._record(What.IMPORTED, (*added, *changed))
        return ImportReport(added, changed, unchanged)

    def history(self, limit: int = 100) -> list[HistoryEntry]:
        """Return the last changes, newest first."""
        with reading(self._path):
            rows = self._db.execute(
                "SELECT revision, time, what, concepts FROM history ORDER BY revision DESC LIMIT ?", (limit,)
            ).fetchall()
        return [HistoryEntry(row[0], row[1], What(row[2]), tuple(json.loads(row[3]))) for row in rows]

    def close(self) -> None:
        """Close the connection; a second call does nothing."""
        if self._read_only:
            self._db.close()
        else:
            close_writing(self._db)

    def _revision(self) -> int:
        return int(self._db.execute("SELECT value FROM info WHERE key = 'revision'").fetchone()[0])

    def _record(self, what: What, concepts: tuple[str, ...]) -> int:
        """Grow the revision and enter what made it grow."""
        revision = self._revision() + 1
        self._db.execute("UPDATE info SET value = ? WHERE key = 'revision'", (str(revision),))
        self._db.execute(
            "INSERT INTO history (revision, time, what, concepts) VALUES (?, ?, ?, ?)",
            (
                revision,
                datetime.now(UTC).isoformat(timespec="seconds"),
                what.value,
                json.dumps(concepts, ensure_ascii=False),
            ),
        )
        return revision

    def _write(self, concept: Concept) -> None:
        place = self._db.execute("SELECT place FROM concept WHERE id = ?", (concept.id,)).fetchone()
        if place is None:
            place = self._db.execute("SELECT coalesce(max(place), 0) + 1 FROM concept").fetchone()
        self._db.execute("DELETE FROM concept WHERE id = ?", (concept.id,))
        self._db.execute(
            "INSERT INTO concept (id, place, kind, enforce, domain, definition, note, source, equivalents,"
            " dropped_before) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                concept.id,
                place[0],
                concept.kind.value,
                concept.enforce.value,
                concept.domain,
                concept.definition,
                concept.note,
                concept.source,
                json.dumps(concept.equivalents, ensure_ascii=False),
                json.dumps(concept.dropped_before, ensure_ascii=False),
            ),
        )
        self._db.executemany(
            "INSERT INTO term (concept, place, language, text, status, verified, errors, note, standalone, harmony,"
            " read_as, izafet, head, px_stem) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [_term_row(concept.id, place, term) for place, term in enumerate(concept.terms)],
        )

    def _read(self, where: str, values: tuple[str, ...]) -> list[Concept]:
        # One statement: what another connection commits meanwhile cannot fall between concepts and terms.
        rows = self._db.execute(
            "SELECT concept.id, kind, enforce, domain, definition, concept.note, source, equivalents, dropped_before,"  # noqa: S608
            " language, text, status, verified, errors, term.note, standalone, harmony, read_as, izafet, head, px_stem"
            f" FROM concept LEFT JOIN term ON term.concept = concept.id {where} ORDER BY concept.place, term.place",
            values,
        ).fetchall()
        concepts: dict[str, Concept] = {}
        terms: dict[str, list[Term]] = {}
        for row in rows:
            if row[0] not in concepts:
                concepts[row[0]] = _concept_from(row[:9])
            if row[9] is not None:
                terms.setdefault(row[0], []).append(_term_from(row[9:]))
        return [replace(concept, terms=tuple(terms.get(one, ()))) for one, concept in concepts.items()]


def check_concept(concept: Concept) -> None:
    """Refuse a concept that no glossary can hold. Raises GlossaryError."""
    if not concept.id.strip():
        raise GlossaryError(message("glossary.concept_without_id"))
    if not any(term.text.strip() for term in concept.terms):
        raise GlossaryError(message("glossary.concept_without_terms", concept=concept.id))
    for term in concept.terms:
        if not term.text.strip() or not term.language:
            raise GlossaryError(message("glossary.empty_term", concept=concept.id))


def _stored(concept: Concept) -> Concept:
    """Return a concept as it comes back from the file."""
    return replace(
        concept,
        terms=tuple(replace(term, errors=tuple(term.errors)) for term in concept.terms),
        equivalents=tuple(concept.equivalents),
        dropped_before=tuple(concept.dropped_before),
    )


def _term_row(concept: str, place: int, term: Term) -> tuple[Any, ...]:
    return (
        concept,
        place,
        term.language,
        term.text,
        term.status.value,
        term.verified.value,
        json.dumps(term.errors, ensure_ascii=False),
        term.note,
        int(term.standalone),
        term.harmony.value if term.harmony else "",
        term.read_as,
        None if term.izafet is None else int(term.izafet),
        term.head,
        term.px_stem,
    )


def _concept_from(row: tuple[Any, ...]) -> Concept:
    one, kind, enforce, domain, definition, note, source, equivalents, dropped_before = row
    return Concept(
        one,
        Kind(kind),
        Enforce(enforce),
        (),
        domain,
        definition,
        note,
        source,
        tuple(json.loads(equivalents)),
        tuple(json.loads(dropped_before)),
    )


def _term_from(row: tuple[Any, ...]) -> Term:
    language, text, status, verified, errors, note, standalone, harmony, read_as, izafet, head, px_stem = row
    return Term(
        language,
        text,
        Status(status),
        Verified(verified),
        tuple(json.loads(errors)),
        note,
        bool(standalone),
        Harmony(harmony) if harmony else None,
        read_as,
        None if izafet is None else bool(izafet),
        head,
        px_stem,
    )

"""The history of a glossary file: every change with who made it and when, and what each concept was before.

What a concept was after a change is what it was before the next one, so one image a change is enough. An undo is a
change of its own; its images are what the redo brings back. Its functions run inside the caller's transaction.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import IntEnum, StrEnum

from glossary.codec import concept_from_text, concept_to_text
from glossary.concepts import Concept
from glossary.rows import delete_concepts, places_of, read_some, told, write_concepts


class What(StrEnum):
    """What a change did."""

    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"
    IMPORTED = "imported"
    EDITED = "edited"
    MERGED = "merged"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    UNDONE = "undone"
    REDONE = "redone"


class _State(IntEnum):
    DONE = 0
    UNDONE = 1
    PAST = 2
    AN_UNDO = 3


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One change: the revision that it made, when (ISO 8601, UTC), what, the ids of the concepts, and who.

    ``author`` is the name that the caller gave; ``undoes`` is the revision that an undo or a redo speaks of, 0 for
    any other; ``undone`` says that the change is taken back at present.
    """

    revision: int
    time: str
    what: What
    concepts: tuple[str, ...]
    author: str = ""
    undoes: int = 0
    undone: bool = False


@dataclass(frozen=True, slots=True)
class ConceptChange:
    """What a change did to one concept; None where it was not there before or after."""

    concept: str
    before: Concept | None
    after: Concept | None


class History:
    """The history of one open file."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._db = connection

    def apply(
        self,
        what: What,
        wanted: Mapping[str, Concept | None],
        author: str = "",
        *,
        places: Mapping[str, int] | None = None,
        undoes: int = 0,
        each: Callable[[], object] | None = None,
    ) -> int:
        """Make concepts as they are wanted (None removes one) and enter that; return the revision.

        What changes nothing is left out, and nothing at all makes no revision. ``places`` are given back to concepts
        that come again. ``each`` is called twice for every concept, as it and its image are written.
        """
        ids = list(wanted)
        known = read_some(self._db, ids)
        differs = [one for one in ids if known.get(one) != wanted[one]]
        if not differs:
            return self.revision()
        present = places_of(self._db, differs)
        time = datetime.now(UTC).isoformat(timespec="seconds")
        put = [concept for one in differs if (concept := wanted[one]) is not None]
        delete_concepts(self._db, [one for one in differs if wanted[one] is None])
        write_concepts(self._db, put, {**(places or {}), **present}, time, each)
        return self._enter(what, told(differs, each), differs, known, present, author, time, undoes)

    def revision(self) -> int:
        """Return the revision."""
        return int(self._db.execute("SELECT value FROM info WHERE key = 'revision'").fetchone()[0])

    def entries(self, limit: int, concept: str = "") -> list[HistoryEntry]:
        """Return the last changes, newest first, of one concept where one is named."""
        where = "WHERE revision IN (SELECT revision FROM history_image WHERE concept = ?)" if concept else ""
        rows = self._db.execute(
            "SELECT revision, time, what, concepts, author, undoes, state FROM history"  # noqa: S608
            f" {where} ORDER BY revision DESC LIMIT ?",
            (concept, limit) if concept else (limit,),
        ).fetchall()
        return [_entry(row) for row in rows]

    def changes(self, revision: int) -> list[ConceptChange]:
        """Return what a change did, concept by concept; none for one from before images were kept."""
        rows = self._db.execute("SELECT concept, before FROM history_image WHERE revision = ?", (revision,)).fetchall()
        later = dict(
            self._db.execute(
                "SELECT concept, before FROM history_image AS later WHERE revision = (SELECT min(revision)"
                " FROM history_image WHERE concept = later.concept AND revision > ?)"
                " AND concept IN (SELECT concept FROM history_image WHERE revision = ?)",
                (revision, revision),
            ).fetchall()
        )  # fmt: skip
        now = read_some(self._db, [one for one, _ in rows if one not in later])
        return [
            ConceptChange(one, _image(before), _image(later[one]) if one in later else now.get(one))
            for one, before in rows
        ]

    def change_of(self, revision: int, concept: str) -> ConceptChange | None:
        """Return what a change did to one concept, however many others it changed too; None where that is not kept."""
        row = self._db.execute(
            "SELECT before FROM history_image WHERE revision = ? AND concept = ?", (revision, concept)
        ).fetchone()
        if row is None:
            return None
        later = self._db.execute(
            "SELECT before FROM history_image WHERE concept = ? AND revision > ? ORDER BY revision LIMIT 1",
            (concept, revision),
        ).fetchone()
        after = _image(later[0]) if later is not None else read_some(self._db, [concept]).get(concept)
        return ConceptChange(concept, _image(row[0]), after)

    def undoable(self) -> HistoryEntry | None:
        """Return the change that an undo would take back."""
        return self._one("WHERE state = 0 ORDER BY revision DESC")

    def redoable(self) -> HistoryEntry | None:
        """Return the change that a redo would make again."""
        return self._one("WHERE state = 1 ORDER BY revision")

    def undo(self, author: str = "") -> HistoryEntry | None:
        """Take back the last change and return it."""
        entry = self.undoable()
        if entry is not None:
            self._play(entry.revision, What.UNDONE, entry.revision, author)
            self._mark(entry.revision, _State.UNDONE)
        return entry

    def redo(self, author: str = "") -> HistoryEntry | None:
        """Make the last change that was taken back again, and return it."""
        entry = self.redoable()
        if entry is not None:
            undo = self._db.execute(
                "SELECT max(revision) FROM history WHERE undoes = ? AND what = ?", (entry.revision, What.UNDONE.value)
            ).fetchone()[0]
            self._play(undo, What.REDONE, entry.revision, author)
            self._mark(entry.revision, _State.DONE)
        return entry

    def _play(self, images: int, what: What, undoes: int, author: str) -> None:
        rows = self._db.execute(
            "SELECT concept, place, before FROM history_image WHERE revision = ?", (images,)
        ).fetchall()
        wanted = {one: _image(before) for one, _, before in rows}
        self.apply(what, wanted, author, places={one: place for one, place, _ in rows if place}, undoes=undoes)

    def _mark(self, revision: int, state: _State) -> None:
        self._db.execute("UPDATE history SET state = ? WHERE revision = ?", (int(state), revision))

    def _one(self, where: str) -> HistoryEntry | None:
        row = self._db.execute(
            f"SELECT revision, time, what, concepts, author, undoes, state FROM history {where} LIMIT 1"  # noqa: S608
        ).fetchone()
        return None if row is None else _entry(row)

    def _enter(
        self,
        what: What,
        counted: Iterable[str],
        ids: Sequence[str],
        before: Mapping[str, Concept],
        places: Mapping[str, int],
        author: str,
        time: str,
        undoes: int,
    ) -> int:
        revision = self.revision() + 1
        if not undoes:
            # What was taken back before a new change cannot be made again.
            self._db.execute("UPDATE history SET state = ? WHERE state = ?", (int(_State.PAST), int(_State.UNDONE)))
        self._db.execute("UPDATE info SET value = ? WHERE key = 'revision'", (str(revision),))
        self._db.execute(
            "INSERT INTO history (revision, time, what, concepts, author, undoes, state) VALUES (?, ?, ?, ?, ?, ?, ?)",
            (
                revision,
                time,
                what.value,
                json.dumps(ids, ensure_ascii=False),
                author,
                undoes or None,
                int(_State.AN_UNDO if undoes else _State.DONE),
            ),
        )
        self._db.executemany(
            "INSERT INTO history_image (revision, concept, place, before) VALUES (?, ?, ?, ?)",
            _images(revision, counted, before, places),
        )
        return revision


def _images(
    revision: int, ids: Iterable[str], before: Mapping[str, Concept], places: Mapping[str, int]
) -> Iterable[tuple[int, str, int | None, str | None]]:
    for one in ids:
        concept = before.get(one)
        yield revision, one, places.get(one), None if concept is None else concept_to_text(concept)


def _image(text: str | None) -> Concept | None:
    return None if text is None else concept_from_text(text)


def _entry(row: tuple[int, str, str, str, str, int | None, int]) -> HistoryEntry:
    revision, time, what, concepts, author, undoes, state = row
    return HistoryEntry(
        revision, time, What(what), tuple(json.loads(concepts)), author, undoes or 0, state == _State.UNDONE
    )

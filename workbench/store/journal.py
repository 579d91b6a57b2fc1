"""The undo journal: images of rows before and after each step, kept in the project file itself.

A step's changes gather in a :class:`Recorder` while it writes; when it ends they go into the journal in the same
transaction, so that neither exists without the other. Two writes to one row within a step are one change. A row's
revision is in no image: it grows on undo and redo too, so a window or a draft never takes an old text for the
present one.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from resources.messages import Message, message
from workbench.core.segments import Changes
from workbench.errors import ConflictError
from workbench.store.codec import dump, message_from_json, message_to_json
from workbench.store.folding import fold
from workbench.store.remarks import COMMENT_COLUMNS, QUESTION_COLUMNS

Value = str | int | float
Row = dict[str, Value]

KEPT_STEPS = 2000
"""Undo steps kept in a file; older ones are forgotten, what they did stays."""


@dataclass(frozen=True, slots=True)
class Table:
    """A table whose rows a step may change. ``absent`` is what a row that was never written counts as.

    ``derived`` columns say what was found in the others: they may be written anew at any time, outside of any step.
    """

    name: str
    key: tuple[str, ...]
    columns: tuple[str, ...]
    revisioned: bool = False
    absent: Row | None = None
    derived: tuple[str, ...] = ()


TARGET = Table(
    "target",
    ("segment", "language"),
    ("text", "marks", "state", "origin", "decisions", "findings", "flagged"),
    revisioned=True,
    absent={
        "text": "",
        "marks": "",
        "state": "untouched",
        "origin": "none",
        "decisions": "",
        "findings": "",
        "flagged": 0,
    },
    derived=("decisions", "findings", "flagged"),
)
CANDIDATE = Table(
    "candidate",
    ("id",),
    (
        "segment",
        "language",
        "kind",
        "text",
        "marks",
        "engine",
        "glossary_revision",
        "score",
        "for_revision",
        "decisions",
        "created",
        "source",
    ),
)
DOCUMENT = Table("document", ("id",), ("shown",))
SETTING = Table("setting", ("key",), ("value",))
COMMENT = Table("comment", ("id",), COMMENT_COLUMNS)
QUESTION = Table("question", ("id",), QUESTION_COLUMNS)

TABLES = {table.name: table for table in (TARGET, CANDIDATE, DOCUMENT, SETTING, COMMENT, QUESTION)}

Key = tuple[Value, ...]


@dataclass(slots=True)
class Recorder:
    """Writes rows and remembers what they were."""

    connection: sqlite3.Connection
    images: dict[tuple[str, Key], tuple[Row | None, Row | None]] = field(default_factory=dict)

    def write(self, table: Table, key: Key, after: Row | None) -> None:
        """Write a row (None removes it), remembering its image from before the first write."""
        before = read_row(self.connection, table, key)
        write_row(self.connection, table, key, after)
        self.note(table, key, before, after)

    def note(self, table: Table, key: Key, before: Row | None, after: Row | None) -> None:
        """Remember a change that was written elsewhere."""
        known = self.images.get((table.name, key))
        self.images[table.name, key] = (before if known is None else known[0], after)

    def changed(self) -> dict[tuple[str, Key], tuple[Row | None, Row | None]]:
        """Return the images of the rows that are not as they were."""
        return {at: pair for at, pair in self.images.items() if pair[0] != pair[1]}

    def changes(self) -> Changes:
        """Return what was changed so far."""
        return _changes(((name, key, *pair) for (name, key), pair in self.changed().items()))


def read_row(connection: sqlite3.Connection, table: Table, key: Key) -> Row | None:
    """Return a row's image."""
    where = " AND ".join(f"{name} = ?" for name in table.key)
    found = connection.execute(
        f"SELECT {', '.join(table.columns)} FROM {table.name} WHERE {where}",  # noqa: S608 - names of ours
        key,
    ).fetchone()
    return table.absent if found is None else dict(zip(table.columns, found, strict=True))


def write_row(connection: sqlite3.Connection, table: Table, key: Key, image: Row | None) -> None:
    """Make a row as an image says; columns that an old image does not name keep their value."""
    where = " AND ".join(f"{name} = ?" for name in table.key)
    if image is None and table.absent is None:
        connection.execute(f"DELETE FROM {table.name} WHERE {where}", key)  # noqa: S608 - names of ours
        return
    # What was never written and what was taken back read alike, but the row and its revision stay.
    values = dict(image if image is not None else table.absent or {})
    if table.revisioned:
        values["folded"] = fold(str(values.get("text", "")))
    sets = ", ".join(f"{name} = ?" for name in values) + (", revision = revision + 1" if table.revisioned else "")
    done = connection.execute(
        f"UPDATE {table.name} SET {sets} WHERE {where}",  # noqa: S608 - names of ours
        (*values.values(), *key),
    )
    if done.rowcount == 0:
        if table.revisioned:
            values["revision"] = 1
        names = (*table.key, *values)
        connection.execute(
            f"INSERT INTO {table.name} ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})",  # noqa: S608
            (*key, *values.values()),
        )


class Journal:
    """The journal of one project file. Its methods run inside the caller's transaction."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._db = connection

    def keep(self, name: Message, joins: str, recorder: Recorder, *, background: bool) -> None:
        """Enter what a step changed; a step that changed nothing leaves no trace."""
        changed = recorder.changed()
        if not changed:
            return
        step = self._joined(joins, changed.keys(), background=background) if joins else None
        if step is None:
            self._forget_redo()
            cursor = self._db.execute(
                "INSERT INTO journal (name, joins, created, undone) VALUES (?, ?, ?, 0)",
                (dump(message_to_json(name)), joins, datetime.now(UTC).isoformat(timespec="seconds")),
            )
            step = cursor.lastrowid
            self._db.execute("DELETE FROM journal WHERE id <= ?", ((step or 0) - KEPT_STEPS,))
        self._db.executemany(
            """INSERT INTO journal_change (step, tbl, key, before, after) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (step, tbl, key) DO UPDATE SET after = excluded.after""",
            [(step, tbl, dump(key), _image(before), _image(after)) for (tbl, key), (before, after) in changed.items()],
        )

    def forget(self) -> None:
        """Drop all steps; what they did stays."""
        self._forget_redo()
        self._db.execute("DELETE FROM journal")

    def undo_name(self) -> Message | None:
        """Return the name of the step that undo would take back."""
        return self._name("SELECT name FROM journal WHERE NOT undone ORDER BY id DESC LIMIT 1")

    def redo_name(self) -> Message | None:
        """Return the name of the step that redo would do again."""
        return self._name("SELECT name FROM journal WHERE undone ORDER BY id LIMIT 1")

    def undo(self) -> Changes:
        """Take back the last step. Raises ConflictError where a row is not as the step left it."""
        found = self._db.execute("SELECT id FROM journal WHERE NOT undone ORDER BY id DESC LIMIT 1").fetchone()
        return Changes() if found is None else self._play(found[0], back=True)

    def redo(self) -> Changes:
        """Do the last taken-back step again. Raises ConflictError as :meth:`undo` does."""
        found = self._db.execute("SELECT id FROM journal WHERE undone ORDER BY id LIMIT 1").fetchone()
        return Changes() if found is None else self._play(found[0], back=False)

    def _play(self, step: int, *, back: bool) -> Changes:
        order = "DESC" if back else "ASC"
        rows = self._db.execute(
            f"SELECT tbl, key, before, after FROM journal_change WHERE step = ? ORDER BY id {order}",  # noqa: S608
            (step,),
        ).fetchall()
        played: list[tuple[str, Key, Row | None, Row | None]] = []
        for name, key_text, before, after in rows:
            key = tuple(json.loads(key_text))
            old, new = (_row(after), _row(before)) if back else (_row(before), _row(after))
            table = TABLES[name]
            present = read_row(self._db, table, key)
            expected = table.absent if old is None else old
            if not _agrees(table, present, expected):
                raise ConflictError(message("store.undo_conflict", step=self._step_name(step)))
            write_row(self._db, table, key, new)
            played.append((name, key, old, new))
        self._db.execute("UPDATE journal SET undone = ? WHERE id = ?", (int(back), step))
        return replace(_changes(played), replayed=bool(played))

    def _joined(self, joins: str, keys: Iterable[tuple[str, Key]], *, background: bool) -> int | None:
        """Return the step that a new one becomes part of."""
        last = self._db.execute("SELECT id, joins, undone FROM journal ORDER BY id DESC LIMIT 1").fetchone()
        if last is None:
            return None
        if not background:
            # After an undo, typing begins a step of its own.
            return last[0] if last[1] == joins and not last[2] else None
        own = self._db.execute(
            "SELECT id FROM journal WHERE joins = ? AND NOT undone ORDER BY id DESC LIMIT 1", (joins,)
        ).fetchone()
        if own is None:
            return None
        if last[0] != own[0]:
            for tbl, key in keys:
                later = self._db.execute(
                    "SELECT 1 FROM journal_change WHERE tbl = ? AND key = ? AND step > ? LIMIT 1",
                    (tbl, dump(key), own[0]),
                ).fetchone()
                if later is not None:
                    return None
        step: int = own[0]
        return step

    def _forget_redo(self) -> None:
        """Drop the steps that were taken back, and the documents that only they would bring back.

        A document in whose place a new version came is hidden too, and stays: undo needs it, and its targets.
        """
        brought = self._db.execute(
            "SELECT DISTINCT key FROM journal_change JOIN journal j ON j.id = step WHERE tbl = ? AND j.undone",
            (DOCUMENT.name,),
        ).fetchall()
        self._db.execute("DELETE FROM journal WHERE undone")
        for (key,) in brought:
            self._db.execute(
                "DELETE FROM document WHERE id = ? AND NOT shown"
                " AND NOT EXISTS (SELECT 1 FROM journal_change WHERE tbl = ? AND key = ?)",
                (json.loads(key)[0], DOCUMENT.name, key),
            )

    def _name(self, query: str) -> Message | None:
        found = self._db.execute(query).fetchone()
        return None if found is None else message_from_json(json.loads(found[0]))

    def _step_name(self, step: int) -> Message:
        found = self._db.execute("SELECT name FROM journal WHERE id = ?", (step,)).fetchone()
        return message_from_json(json.loads(found[0]))


def _image(row: Row | None) -> str | None:
    return None if row is None else dump(row)


def _row(image: str | None) -> Row | None:
    if image is None:
        return None
    row: Row = json.loads(image)
    return row


def _agrees(table: Table, present: Row | None, expected: Row | None) -> bool:
    """Compare by the columns that the image names; an older file's images name fewer."""
    if present is None or expected is None:
        return present is expected
    compared = (name for name in expected if name in present and name not in table.derived)
    return all(present[name] == expected[name] for name in compared)


def _changes(changed: Iterable[tuple[str, Key, Row | None, Row | None]]) -> Changes:
    """Say what rows of which tables mean for a window."""
    targets: set[tuple[int, str]] = set()
    candidates: set[int] = set()
    remarks: set[int] = set()
    documents = project = undo = False
    for name, key, before, after in changed:
        undo = True
        if name == TARGET.name:
            targets.add((int(key[0]), str(key[1])))
        elif name == CANDIDATE.name:
            candidates.add(int((after or before or {})["segment"]))
        elif name in (COMMENT.name, QUESTION.name):
            remarks.add(int((after or before or {})["segment"]))
        elif name == DOCUMENT.name:
            documents = True
        else:
            project = True
    return Changes(
        frozenset(targets), frozenset(candidates), documents=documents, project=project, undo=undo,
        remarks=frozenset(remarks),
    )  # fmt: skip

"""The shape of a project file, migration by migration. A migration that was released is never edited.

A later migration that adds a column needs no care for the undo journal: its images name their columns, and one that
an image does not name keeps its value.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlite_utils.migrations import Migrations

from workbench.store.confidences import TABLE as CONFIDENCES
from workbench.store.folding import fold
from workbench.store.remarks import TABLES as REMARKS

if TYPE_CHECKING:
    from sqlite_utils.db import Database

migrations = Migrations("egiz-project")


@migrations()
def m001_begin(db: Database) -> None:
    """Documents, units, segments, targets by segment and language, candidates, settings, the undo journal."""
    for statement in _M001:
        db.execute(statement)


@migrations()
def m002_locks_and_notes(db: Database) -> None:
    """Add what a bilingual file says of a segment beside its target: that it is locked, and notes (a JSON list)."""
    db.execute("ALTER TABLE segment ADD COLUMN locked INTEGER NOT NULL DEFAULT 0")
    db.execute("ALTER TABLE segment ADD COLUMN notes TEXT NOT NULL DEFAULT ''")


@migrations()
def m003_confidences(db: Database) -> None:
    """How sure an engine was of a draft (see :mod:`workbench.store.confidences`)."""
    db.execute(CONFIDENCES)


@migrations()
def m004_scripts_folded(db: Database) -> None:
    """Make anew what is searched of each text, so that it is found in the other scripts of Kazakh and Chinese too."""
    for table, text in (("segment", "source"), ("target", "text")):
        last = 0
        while some := db.execute(
            f"SELECT id, {text} FROM {table} WHERE id > ? ORDER BY id LIMIT 1000",  # noqa: S608 - names of ours
            (last,),
        ).fetchall():
            db.conn.executemany(
                f"UPDATE {table} SET folded = ? WHERE id = ?",  # noqa: S608 - names of ours
                [(fold(given), one) for one, given in some],
            )
            last = some[-1][0]


@migrations()
def m005_sources_of_candidates(db: Database) -> None:
    """Keep the text that a candidate translates, where it is an earlier version of the segment's source."""
    db.execute("ALTER TABLE candidate ADD COLUMN source TEXT NOT NULL DEFAULT ''")


@migrations()
def m006_comments_and_questions(db: Database) -> None:
    """Comments in threads, and questions to the client (see :mod:`workbench.store.remarks`)."""
    for statement in REMARKS:
        db.execute(statement)


_M001 = (
    # A document whose adding was undone stays here with shown = 0 until its redo is given up.
    """CREATE TABLE document (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        place INTEGER NOT NULL,
        shown INTEGER NOT NULL,
        name TEXT NOT NULL,
        format TEXT NOT NULL,
        language TEXT NOT NULL,
        sha256 TEXT NOT NULL,
        segments INTEGER NOT NULL,
        date TEXT NOT NULL,
        encoding TEXT NOT NULL)""",
    # Apart from the list of documents, which is read at every start.
    """CREATE TABLE document_file (
        document INTEGER PRIMARY KEY REFERENCES document(id) ON DELETE CASCADE,
        skeleton TEXT NOT NULL,
        original BLOB NOT NULL)""",
    """CREATE TABLE unit (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        document INTEGER NOT NULL REFERENCES document(id) ON DELETE CASCADE,
        place INTEGER NOT NULL,
        key TEXT NOT NULL)""",
    "CREATE INDEX unit_document ON unit(document)",
    # place leaves gaps, so that a split or an insertion renumbers nothing; start_at and end_at are code points.
    """CREATE TABLE segment (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        document INTEGER NOT NULL REFERENCES document(id) ON DELETE CASCADE,
        unit INTEGER NOT NULL REFERENCES unit(id) ON DELETE CASCADE,
        place INTEGER NOT NULL,
        start_at INTEGER NOT NULL,
        end_at INTEGER NOT NULL,
        kind TEXT NOT NULL,
        source TEXT NOT NULL,
        marks TEXT NOT NULL,
        folded TEXT NOT NULL,
        hash INTEGER NOT NULL,
        repeats INTEGER NOT NULL)""",
    "CREATE INDEX segment_order ON segment(document, place, id)",
    "CREATE INDEX segment_unit ON segment(unit)",
    "CREATE INDEX segment_hash ON segment(hash)",
    """CREATE TABLE target (
        id INTEGER PRIMARY KEY,
        segment INTEGER NOT NULL REFERENCES segment(id) ON DELETE CASCADE,
        language TEXT NOT NULL,
        text TEXT NOT NULL,
        marks TEXT NOT NULL,
        state TEXT NOT NULL,
        origin TEXT NOT NULL,
        revision INTEGER NOT NULL,
        decisions TEXT NOT NULL,
        findings TEXT NOT NULL,
        flagged INTEGER NOT NULL,
        folded TEXT NOT NULL,
        UNIQUE (segment, language))""",
    "CREATE INDEX target_state ON target(language, state, segment)",
    "CREATE INDEX target_flagged ON target(language, segment) WHERE flagged",
    """CREATE TABLE candidate (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        segment INTEGER NOT NULL REFERENCES segment(id) ON DELETE CASCADE,
        language TEXT NOT NULL,
        kind TEXT NOT NULL,
        text TEXT NOT NULL,
        marks TEXT NOT NULL,
        engine TEXT NOT NULL,
        glossary_revision TEXT NOT NULL,
        score REAL NOT NULL,
        for_revision INTEGER NOT NULL,
        decisions TEXT NOT NULL,
        created TEXT NOT NULL)""",
    "CREATE INDEX candidate_segment ON candidate(segment, language)",
    "CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL)",
    """CREATE TABLE journal (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL,
        joins TEXT NOT NULL,
        created TEXT NOT NULL,
        undone INTEGER NOT NULL)""",
    # Images of one row before and after a step: JSON objects by column, NULL where the row was or is not there.
    """CREATE TABLE journal_change (
        id INTEGER PRIMARY KEY,
        step INTEGER NOT NULL REFERENCES journal(id) ON DELETE CASCADE,
        tbl TEXT NOT NULL,
        key TEXT NOT NULL,
        before TEXT,
        after TEXT,
        UNIQUE (step, tbl, key))""",
    "CREATE INDEX journal_change_row ON journal_change(tbl, key, step)",
)

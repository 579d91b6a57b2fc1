"""The shape of a glossary file, migration by migration. A migration that was released is never edited."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from sqlite_utils.migrations import Migrations

if TYPE_CHECKING:
    from sqlite_utils.db import Database

migrations = Migrations("egiz-glossary")


@migrations()
def m001_begin(db: Database) -> None:
    """Concepts with their terms, the glossary's name and revision, and what was changed when."""
    for statement in _M001:
        db.execute(statement)


@migrations()
def m002_history(db: Database) -> None:
    """Add the fuller model of terms and relations, and a history whose changes can be taken back."""
    for statement in _M002:
        db.execute(statement)
    for time, concepts in db.execute("SELECT time, concepts FROM history ORDER BY revision").fetchall():
        for concept in json.loads(concepts):
            db.execute("UPDATE concept SET changed = ? WHERE id = ?", (time, concept))


_M001 = (
    "CREATE TABLE info (key TEXT PRIMARY KEY, value TEXT NOT NULL)",
    # equivalents and dropped_before are JSON lists of concept ids, which may stand in other glossaries.
    """CREATE TABLE concept (
        id TEXT PRIMARY KEY,
        place INTEGER NOT NULL,
        kind TEXT NOT NULL,
        enforce TEXT NOT NULL,
        domain TEXT NOT NULL,
        definition TEXT NOT NULL,
        note TEXT NOT NULL,
        source TEXT NOT NULL,
        equivalents TEXT NOT NULL,
        dropped_before TEXT NOT NULL)""",
    "CREATE INDEX concept_place ON concept(place)",
    # izafet is 1, 0, or NULL where the rules decide; errors is a JSON list.
    """CREATE TABLE term (
        id INTEGER PRIMARY KEY,
        concept TEXT NOT NULL REFERENCES concept(id) ON DELETE CASCADE,
        place INTEGER NOT NULL,
        language TEXT NOT NULL,
        text TEXT NOT NULL,
        status TEXT NOT NULL,
        verified TEXT NOT NULL,
        errors TEXT NOT NULL,
        note TEXT NOT NULL,
        standalone INTEGER NOT NULL,
        harmony TEXT NOT NULL,
        read_as TEXT NOT NULL,
        izafet INTEGER,
        head TEXT NOT NULL,
        px_stem TEXT NOT NULL)""",
    "CREATE INDEX term_concept ON term(concept, place)",
    """CREATE TABLE history (
        revision INTEGER PRIMARY KEY,
        time TEXT NOT NULL,
        what TEXT NOT NULL,
        concepts TEXT NOT NULL)""",
)

_M002 = (
    # relations is a JSON list of objects; changed is the time of the last change.
    "ALTER TABLE concept ADD COLUMN relations TEXT NOT NULL DEFAULT '[]'",
    "ALTER TABLE concept ADD COLUMN valid_from TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE concept ADD COLUMN valid_to TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE concept ADD COLUMN changed TEXT NOT NULL DEFAULT ''",
    # variants and profiles are JSON lists.
    "ALTER TABLE term ADD COLUMN part_of_speech TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE term ADD COLUMN usage TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE term ADD COLUMN variants TEXT NOT NULL DEFAULT '[]'",
    "ALTER TABLE term ADD COLUMN verified_by TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE term ADD COLUMN verified_where TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE term ADD COLUMN profiles TEXT NOT NULL DEFAULT '[]'",
    "ALTER TABLE term ADD COLUMN valid_from TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE term ADD COLUMN valid_to TEXT NOT NULL DEFAULT ''",
    # undoes is the revision that an undo or a redo speaks of. state: 0 done, 1 undone, 2 past taking back (what was
    # done before images were kept, and what was undone and then written over), 3 an undo or a redo itself.
    "ALTER TABLE history ADD COLUMN author TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE history ADD COLUMN undoes INTEGER",
    "ALTER TABLE history ADD COLUMN state INTEGER NOT NULL DEFAULT 2",
    # What a concept was before a change, as JSON with its place; NULL where it was not there.
    """CREATE TABLE history_image (
        revision INTEGER NOT NULL REFERENCES history(revision) ON DELETE CASCADE,
        concept TEXT NOT NULL,
        place INTEGER,
        before TEXT,
        PRIMARY KEY (revision, concept)) WITHOUT ROWID""",
    "CREATE INDEX history_image_concept ON history_image(concept, revision)",
)

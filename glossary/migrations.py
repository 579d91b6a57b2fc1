"""The shape of a glossary file, migration by migration. A migration that was released is never edited."""

from __future__ import annotations

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

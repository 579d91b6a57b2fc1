"""How sure an engine was of its drafts, as the store keeps it: one row a target, with the text that it is true of.

It is no part of a target: no undo takes it back, and a text that a person has changed keeps what is still in it.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from workbench.core.segments import Confidence

TABLE = """CREATE TABLE confidence (
    segment INTEGER NOT NULL REFERENCES segment(id) ON DELETE CASCADE,
    language TEXT NOT NULL,
    text TEXT NOT NULL,
    score REAL NOT NULL,
    unsure TEXT NOT NULL,
    doubtful INTEGER NOT NULL,
    engine TEXT NOT NULL,
    PRIMARY KEY (segment, language)) WITHOUT ROWID"""

UNSURE = (
    "s.id IN (SELECT c.segment FROM confidence c JOIN target t ON t.segment = c.segment AND t.language = c.language"
    " WHERE c.language = :language AND c.doubtful AND t.state = 'draft' AND t.text = c.text"
    " UNION SELECT segment FROM target WHERE language = :language AND state = 'draft'"
    ' AND instr(findings, \'"check":"put-in"\'))'
)
"""Drafts that a person should look at: doubtful ones still as the engine wrote them, and those with a number or a term
that was put in (``workbench.qa.put_in``) and that nobody looked at.
"""


def read_confidences(
    query: Callable[[str, Sequence[object]], list[tuple[Any, ...]]], ids: Sequence[int], language: str
) -> dict[int, Confidence]:
    """Read rows by segment id."""
    marks = ", ".join("?" * len(ids))
    rows = query(
        "SELECT segment, text, score, unsure, doubtful, engine FROM confidence"  # noqa: S608 - marks of ours
        f" WHERE language = ? AND segment IN ({marks})",
        (language, *ids),
    )
    return {
        segment: Confidence(
            segment,
            language,
            text,
            score,
            tuple((int(start), int(end)) for start, end in json.loads(unsure)),
            bool(doubtful),
            engine,
        )
        for segment, text, score, unsure, doubtful, engine in rows
    }


def write_confidences(connection: sqlite3.Connection, found: Iterable[Confidence]) -> None:
    """Write rows in place of older ones; of a segment that is gone nothing is kept."""
    connection.executemany(
        "INSERT OR REPLACE INTO confidence (segment, language, text, score, unsure, doubtful, engine)"
        " SELECT ?, ?, ?, ?, ?, ?, ? WHERE EXISTS (SELECT 1 FROM segment WHERE id = ?)",
        [
            (
                one.segment,
                one.language,
                one.text,
                one.score,
                json.dumps(one.unsure, separators=(",", ":")),
                int(one.doubtful),
                one.engine,
                one.segment,
            )
            for one in found
        ],
    )

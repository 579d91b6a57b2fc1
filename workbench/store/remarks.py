"""Comments and questions to the client as the store keeps them: one row each, in the undo journal like targets."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from workbench.core.remarks import Comment, Query, QueryState

TABLES = (
    """CREATE TABLE comment (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        segment INTEGER NOT NULL REFERENCES segment(id) ON DELETE CASCADE,
        language TEXT NOT NULL,
        author TEXT NOT NULL,
        created TEXT NOT NULL,
        text TEXT NOT NULL,
        key TEXT NOT NULL,
        reply_to TEXT NOT NULL,
        resolved INTEGER NOT NULL)""",
    "CREATE INDEX comment_segment ON comment(segment)",
    """CREATE TABLE question (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        segment INTEGER NOT NULL REFERENCES segment(id) ON DELETE CASCADE,
        question TEXT NOT NULL,
        proposal TEXT NOT NULL,
        recipient TEXT NOT NULL,
        author TEXT NOT NULL,
        asked TEXT NOT NULL,
        key TEXT NOT NULL,
        state TEXT NOT NULL,
        answer TEXT NOT NULL,
        answered_by TEXT NOT NULL,
        answered TEXT NOT NULL)""",
    "CREATE INDEX question_segment ON question(segment)",
)

COMMENT_COLUMNS = ("segment", "language", "author", "created", "text", "key", "reply_to", "resolved")
QUESTION_COLUMNS = (
    "segment", "question", "proposal", "recipient", "author", "asked", "key", "state", "answer", "answered_by",
    "answered",
)  # fmt: skip

QUERIED = "s.id IN (SELECT segment FROM question WHERE state = 'open')"
"""Segments with a question that nobody has answered yet."""

COMMENTED = """s.id IN (SELECT c.segment FROM comment c WHERE NOT c.resolved AND NOT EXISTS
    (SELECT 1 FROM comment b WHERE b.segment = c.segment AND b.key = c.reply_to))"""
"""Segments with a thread that nobody has resolved yet."""

Rows = Callable[[str, Sequence[object]], list[tuple[Any, ...]]]


def read_comments(query: Rows, ids: Sequence[int]) -> list[Comment]:
    """Read the comments of segments, oldest first."""
    marks = ", ".join("?" * len(ids))
    rows = query(
        f"SELECT id, {', '.join(COMMENT_COLUMNS)} FROM comment WHERE segment IN ({marks}) ORDER BY id",  # noqa: S608
        tuple(ids),
    )
    return [
        Comment(number, **{**dict(zip(COMMENT_COLUMNS, values, strict=True)), "resolved": bool(values[-1])})
        for number, *values in rows
    ]


def read_queries(query: Rows, ids: Sequence[int]) -> list[Query]:
    """Read the questions about segments, oldest first."""
    marks = ", ".join("?" * len(ids))
    rows = query(
        f"SELECT id, {', '.join(QUESTION_COLUMNS)} FROM question WHERE segment IN ({marks}) ORDER BY id",  # noqa: S608
        tuple(ids),
    )
    found = []
    for number, *values in rows:
        facts = dict(zip(QUESTION_COLUMNS, values, strict=True))
        found.append(Query(number, **{**facts, "state": QueryState(facts["state"])}))
    return found


def comment_image(comment: Comment) -> dict[str, str | int | float]:
    """Return a comment as a row."""
    return {name: int(value) if isinstance(value := getattr(comment, name), bool) else value
            for name in COMMENT_COLUMNS}  # fmt: skip


def question_image(query: Query) -> dict[str, str | int | float]:
    """Return a question as a row."""
    return {name: str(getattr(query, name)) if name == "state" else getattr(query, name) for name in QUESTION_COLUMNS}

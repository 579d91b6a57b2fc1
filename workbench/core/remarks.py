"""What people say of a segment beside its text: comments in threads, and questions to the client."""

from __future__ import annotations

import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


def new_key() -> str:
    """Return a key for a comment or a question: 12 hexadecimal digits by chance."""
    return secrets.token_hex(6)


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment on a segment. ``language`` is the target that it is about, empty for the segment as a whole.

    ``key`` names it for good, also in files that go out and come back; ``reply_to`` is the key of the comment that
    began the thread, empty for that one. ``created`` is ISO 8601 or empty; ``id`` is 0 before it is stored.
    ``resolved`` is said of the comment that began the thread.
    """

    id: int
    segment: int
    language: str
    author: str
    created: str
    text: str
    key: str
    reply_to: str = ""
    resolved: bool = False


class QueryState(StrEnum):
    """Where a question to the client stands."""

    OPEN = "open"
    ANSWERED = "answered"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Query:
    """A question to the client about a segment; ``proposal`` is how its source should read, empty for no proposal.

    ``asked`` and ``answered`` are times in ISO 8601; ``recipient`` is who is asked, ``answered_by`` who answered.
    ``key`` and ``id`` are as for :class:`Comment`.
    """

    id: int
    segment: int
    question: str
    proposal: str
    recipient: str
    author: str
    asked: str
    key: str
    state: QueryState = QueryState.OPEN
    answer: str = ""
    answered_by: str = ""
    answered: str = ""


def threads(comments: Iterable[Comment]) -> list[tuple[Comment, list[Comment]]]:
    """Return the comments that began a thread, oldest first, each with its replies.

    A reply to a comment that is not among them begins a thread.
    """
    listed = sorted(comments, key=lambda one: one.id)
    keys = {one.key for one in listed}
    found: dict[str, tuple[Comment, list[Comment]]] = {}
    for one in listed:
        if not one.reply_to or one.reply_to not in keys or one.reply_to == one.key:
            found[one.key] = (one, [])
    for one in listed:
        if one.key not in found and one.reply_to in found:
            found[one.reply_to][1].append(one)
        elif one.key not in found:
            found[one.key] = (one, [])
    return list(found.values())

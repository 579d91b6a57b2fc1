"""Comments on segments: threads that are begun, answered, resolved and reopened, each as one step of the journal."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from resources.messages import Message, message
from workbench.core.remarks import Comment, new_key, threads
from workbench.core.segments import Changes
from workbench.errors import ConflictError, InputError
from workbench.services.editing import encodable
from workbench.store.protocols import ProjectReader, ProjectStore

LONGEST = 4000
"""Code points of a comment."""


def comment(
    store: ProjectStore,
    segment: int,
    text: str = "",
    *,
    thread: str = "",
    resolved: bool | None = None,
    language: str = "",
    author: str = "",
    now: dt.datetime | None = None,
) -> Changes:
    """Say something of a segment, as one step that can be undone.

    ``thread`` is the key of the comment that began the thread which is answered; without one a thread begins, about
    the target of ``language`` or, where that is empty, the segment as a whole. ``resolved`` settles a thread or opens
    it again, with or without a text; None leaves it as it is. Raises InputError where there is nothing to say,
    ConflictError where the segment or the thread is gone.
    """
    said = _cut(text)
    if not store.segments([segment]):
        raise ConflictError(message("editing.segment_gone"))
    begun = _thread(store, segment, thread) if thread else None
    turned = begun is not None and resolved is not None and begun.resolved is not resolved
    if not said and not turned:
        raise InputError(message("comments.nothing"))
    when = (now or dt.datetime.now(dt.UTC)).isoformat(timespec="seconds")
    with store.step(_name(begun, said, resolved=resolved if turned else None)) as step:
        if said:
            about = begun.language if begun is not None else language
            step.put_comment(Comment(0, segment, about, author, when, said, new_key(), thread))
        if begun is not None and turned:
            step.put_comment(replace(begun, resolved=not begun.resolved))
    return step.changes


def open_threads(reader: ProjectReader, segment: int) -> int:
    """Count the threads of a segment that nobody has resolved."""
    return sum(not begun.resolved for begun, _ in threads(reader.comments([segment]).get(segment, ())))


def _thread(store: ProjectReader, segment: int, key: str) -> Comment:
    """Return the comment that began a thread."""
    for begun, _ in threads(store.comments([segment]).get(segment, ())):
        if begun.key == key:
            return begun
    raise ConflictError(message("comments.thread_gone"))


def _name(begun: Comment | None, said: str, *, resolved: bool | None) -> Message:
    """Name the step by what it does in the first place."""
    if begun is None:
        return message("comments.begin")
    if resolved is None or (said and not resolved):
        return message("comments.reply")
    return message("comments.resolve") if resolved else message("comments.reopen")


def _cut(text: str) -> str:
    return "\n".join(" ".join(line.split()) for line in encodable(text).split("\n")).strip()[:LONGEST]

"""Comments and questions of a segment as notes in the panel of findings."""

from __future__ import annotations

from resources.messages import Message, message
from workbench.core.remarks import Comment, Query, QueryState, threads
from workbench.core.segments import Finding, Severity
from workbench.store.protocols import ProjectReader

CHECK = "note"
COMMENT = "comment"
"""The kind of the notes that are comments: what is done with them is to answer."""


def remarks_of(reader: ProjectReader, segment: int) -> list[Finding]:
    """Return what was said of a segment: open questions first, as warnings, then answers and comments."""
    asked = reader.queries([segment])
    found = [_query(one) for one in asked if one.state is QueryState.OPEN]
    found += [_query(one) for one in asked if one.state is QueryState.ANSWERED]
    for begun, replies in threads(reader.comments([segment]).get(segment, ())):
        found.append(_comment(begun))
        found += [_comment(reply, "↳ ") for reply in replies]
    return found


def _query(query: Query) -> Finding:
    said: str | Message = query.question
    if query.proposal:
        said = message("queries.card.proposal", question=query.question, proposal=query.proposal)
    if query.state is QueryState.OPEN:
        recipient: str | Message = query.recipient or message("queries.card.client")
        asked = message("queries.card.open", recipient=recipient, question=said)
        return Finding(CHECK, Severity.WARNING, asked, in_source=True)
    answered = message("queries.card.answered", question=said, by=query.answered_by or "–", answer=query.answer)
    return Finding(CHECK, Severity.NOTE, answered, in_source=True)


def _comment(comment: Comment, sign: str = "") -> Finding:
    author = f"{sign}{', '.join(filter(None, (comment.author or '–', comment.created[:10])))}"
    text = message("review.comment.card", author=author, text=comment.text)
    if comment.resolved:
        text = message("review.comment.settled", author=author, text=comment.text)
    return Finding(COMMENT, Severity.NOTE, text, in_source=True)

"""Comments of a segment as notes of a bilingual file: each thread in order, with author, time and whether settled."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from workbench.core.remarks import Comment, threads

REPLY = "↳ "
SETTLED = " ✓"
"""Signs beside comments: a reply, and a thread that is settled."""


@dataclass(frozen=True, slots=True)
class CommentNote:
    """A comment as a note. ``author`` and ``created`` (ISO 8601) may be empty; ``text`` has the signs."""

    author: str
    created: str
    text: str
    of_target: bool

    @property
    def dated(self) -> str:
        """When, and the text."""
        return f"{self.created}: {self.text}" if self.created else self.text

    @property
    def line(self) -> str:
        """Who, when, and the text."""
        about = ", ".join(part for part in (self.author, self.created) if part)
        return f"{about}: {self.text}" if about else self.text

    @property
    def short(self) -> str:
        """Who, on which day, and the text, for a person to read."""
        about = ", ".join(part for part in (self.author, self.created[:10]) if part)
        return f"{about}: {self.text}" if about else self.text


def comment_notes(comments: Iterable[Comment], languages: Collection[str]) -> Iterator[CommentNote]:
    """Yield the comments about the segment as a whole and about its targets in ``languages``."""
    for begun, replies in threads(comments):
        if begun.language and begun.language not in languages:
            continue
        of_target = bool(begun.language)
        yield CommentNote(begun.author, begun.created, begun.text + (SETTLED if begun.resolved else ""), of_target)
        for one in replies:
            yield CommentNote(one.author, one.created, REPLY + one.text, of_target)

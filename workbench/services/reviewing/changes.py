"""What a review brings: changes to accept or reject, and what could not be placed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from resources.messages import Message
from workbench.core.content import Content
from workbench.core.remarks import Comment
from workbench.core.segments import State


class ChangeKind(StrEnum):
    """What a change changes. ``typography`` differs in quotation marks, dashes, spaces or a first capital alone."""

    TEXT = "text"
    TAGS = "tags"
    TYPOGRAPHY = "typography"
    STATE = "state"
    COMMENT = "comment"
    RESOLVED = "resolved"


class Conflict(StrEnum):
    """Why a change is not to be taken without looking."""

    NONE = ""
    PROJECT = "project"
    REVIEWERS = "reviewers"


NOTHING = Content()


@dataclass(frozen=True, slots=True)
class ReviewChange:
    """One thing that a reviewer wants other than it is.

    ``revision`` is that of the target it was compared with. ``when`` is ISO 8601 or empty; ``notes`` say what a person
    should know before accepting. For a comment ``comment`` is what would be stored.
    """

    segment: int
    number: int
    language: str
    kind: ChangeKind
    source: str
    reviewer: str
    file: str
    row: int
    revision: int = 0
    when: str = ""
    before: Content = NOTHING
    after: Content = NOTHING
    before_state: State = State.UNTOUCHED
    after_state: State = State.UNTOUCHED
    comment: Comment | None = None
    conflict: Conflict = Conflict.NONE
    others: tuple[str, ...] = ()
    notes: tuple[Message, ...] = ()

    @property
    def of_text(self) -> bool:
        """Say whether it is another text or other formatting of a target."""
        return self.kind in (ChangeKind.TEXT, ChangeKind.TAGS, ChangeKind.TYPOGRAPHY)

    @property
    def offered(self) -> bool:
        """Say whether accepting all takes it: no conflict, no emptied text, no mere typography."""
        if self.conflict is not Conflict.NONE or self.kind is ChangeKind.TYPOGRAPHY:
            return False
        return not (self.of_text and not self.after.text)


@dataclass(frozen=True, slots=True)
class Unplaced:
    """Something in a table that belongs nowhere: file, row (0 for none), why, and its text."""

    file: str
    row: int
    reason: Message
    text: str = ""
    reviewer: str = ""


@dataclass(frozen=True, slots=True)
class Review:
    """All that came back, in reading order."""

    files: tuple[str, ...]
    changes: tuple[ReviewChange, ...]
    unplaced: tuple[Unplaced, ...]

    @property
    def reviewers(self) -> tuple[str, ...]:
        """Who changed something."""
        return tuple(dict.fromkeys(one.reviewer for one in self.changes))

    def count(self, kinds: Iterable[ChangeKind]) -> int:
        """Count the changes of some kinds."""
        wanted = set(kinds)
        return sum(one.kind in wanted for one in self.changes)

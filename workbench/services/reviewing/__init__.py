"""Takes over what reviewers wrote into tables: read, compared with the project, offered one by one, applied at once."""

from workbench.services.reviewing.applying import Applied, apply_review
from workbench.services.reviewing.changes import ChangeKind, Conflict, Review, ReviewChange, Unplaced
from workbench.services.reviewing.comparing import read_review

__all__ = [
    "Applied",
    "ChangeKind",
    "Conflict",
    "Review",
    "ReviewChange",
    "Unplaced",
    "apply_review",
    "read_review",
]

"""What can be done to a target, as functions that run on the store lane: the services, with their arguments bound."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from glossary.edits import Edit
from workbench.core.content import Content
from workbench.core.segments import Candidate, Changes, Target
from workbench.services import editing
from workbench.services.editing import Checker
from workbench.store.protocols import ProjectStore

Act = Callable[[ProjectStore, int], tuple[Changes, Target]]
Whole = Callable[[ProjectStore], Changes]


def set_text(segment: int, language: str, text: Content, checking: Checker, visit: str) -> Act:
    """Write what was typed; all of one visit to the cell is one undo step."""
    return lambda store, revision: editing.set_text(store, segment, language, text, revision, checking, visit=visit)


def confirm(segment: int, language: str) -> Act:
    """Confirm the text that is there."""
    return lambda store, revision: editing.confirm(store, segment, language, revision)


def unconfirm(segment: int, language: str, _checking: Checker) -> Act:
    """Take the confirmation back."""
    return lambda store, revision: editing.unconfirm(store, segment, language, revision)


def copy_source(segment: int, language: str, checking: Checker) -> Act:
    """Put the source into the target."""
    return lambda store, revision: editing.copy_source(store, segment, language, revision, checking)


def clear(segment: int, language: str, checking: Checker) -> Act:
    """Empty the target."""
    return lambda store, revision: editing.clear(store, segment, language, revision, checking)


def use_candidate(segment: int, language: str, checking: Checker, candidate: Candidate) -> Act:
    """Put a candidate into the target."""
    return lambda store, revision: editing.use_candidate(store, segment, language, candidate, revision, checking)


def place_tags(segment: int, language: str, checking: Checker) -> Act:
    """Put the tags that the target lacks where they seem to belong."""
    return lambda store, revision: editing.place_tags(store, segment, language, revision, checking)


def apply_edits(segment: int, language: str, checking: Checker, edits: Sequence[Edit]) -> Act:
    """Make edits of the target."""
    return lambda store, revision: editing.apply_edits(store, segment, language, edits, revision, checking)


def undo(store: ProjectStore) -> Changes:
    """Take back the last step of the journal."""
    return editing.undo(store)


def redo(store: ProjectStore) -> Changes:
    """Do the last taken-back step again."""
    return editing.redo(store)

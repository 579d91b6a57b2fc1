"""A sheet: the rows of an alignment while a person puts them right, with one journal of undo and redo."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from workbench.services.aligning.rows import Change, Deed, Row


@dataclass(frozen=True, slots=True)
class Version:
    """One of the two files: its name, the folder where it was, its language, the SHA-256 of its bytes."""

    name: str
    folder: str
    language: str
    sha256: str


class Sheet:
    """Rows, and what was done to them. ``keep`` is told of every step before it is taken; where it raises, none is."""

    def __init__(
        self, versions: tuple[Version, Version], rows: list[Row], keep: Callable[[Change | None, str], None]
    ) -> None:
        """``keep`` is called with a change that is new, or with None and ``undo`` or ``redo``."""
        self.versions = versions
        self.rows = rows
        self._keep = keep
        self._done: list[Change] = []
        self._undone: list[Change] = []

    @property
    def languages(self) -> tuple[str, str]:
        """The languages of source and target."""
        return self.versions[0].language, self.versions[1].language

    @property
    def undo_deed(self) -> Deed | None:
        """What undo would take back."""
        return self._done[-1].deed if self._done else None

    @property
    def redo_deed(self) -> Deed | None:
        """What redo would do again."""
        return self._undone[-1].deed if self._undone else None

    @property
    def doubtful(self) -> int:
        """How many rows a person should look at."""
        return sum(row.doubtful for row in self.rows)

    def apply(self, change: Change) -> Change:
        """Take a step; raises ValueError where the rows are not those that the change was made for."""
        if tuple(self.rows[change.at : change.at + len(change.before)]) != change.before:
            raise ValueError("the rows have changed since")
        self._keep(change, "")
        self._done.append(change)
        self._undone.clear()
        return self._put(change)

    def undo(self) -> Change | None:
        """Take the last step back; return what changed, None where there is nothing."""
        if not self._done:
            return None
        self._keep(None, "undo")
        self._undone.append(self._done.pop())
        return self._put(self._undone[-1].reversed)

    def redo(self) -> Change | None:
        """Take the last undone step again."""
        if not self._undone:
            return None
        self._keep(None, "redo")
        self._done.append(self._undone.pop())
        return self._put(self._done[-1])

    def _put(self, change: Change) -> Change:
        self.rows[change.at : change.at + len(change.before)] = change.after
        return change

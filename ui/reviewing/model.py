"""The changes of a review as rows, each with what was decided of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from resources.messages import Message, message
from ui.i18n import Texts
from ui.itemmodels.segments import LANGUAGE_WORDS, STATE_WORDS
from workbench.services.reviewing import ChangeKind, Conflict, ReviewChange

Index = QModelIndex | QPersistentModelIndex


class Decision(Enum):
    """What a person decided of a change. One that is done stands in the project."""

    OPEN = "open"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    DONE = "done"


class ChangeColumn(IntEnum):
    """The columns, in reading order."""

    NUMBER = 0
    LANGUAGE = 1
    WHAT = 2
    CHANGE = 3
    REVIEWER = 4
    DECISION = 5


KINDS: Mapping[ChangeKind, Message] = {
    ChangeKind.TEXT: message("review.kind.text"),
    ChangeKind.TAGS: message("review.kind.tags"),
    ChangeKind.TYPOGRAPHY: message("review.kind.typography"),
    ChangeKind.STATE: message("review.kind.state"),
    ChangeKind.COMMENT: message("review.kind.comment"),
    ChangeKind.RESOLVED: message("review.kind.resolved"),
}
DECISIONS: Mapping[Decision, Message] = {
    Decision.OPEN: message("review.decision.open"),
    Decision.ACCEPTED: message("review.decision.accepted"),
    Decision.REJECTED: message("review.decision.rejected"),
    Decision.DONE: message("review.decision.done"),
}
_SIGNS = {Decision.OPEN: "○", Decision.ACCEPTED: "✔", Decision.REJECTED: "✖", Decision.DONE: "★"}
_HEADS: Mapping[ChangeColumn, Message] = {
    ChangeColumn.LANGUAGE: message("review.column.language"),
    ChangeColumn.WHAT: message("review.column.what"),
    ChangeColumn.CHANGE: message("review.column.change"),
    ChangeColumn.REVIEWER: message("review.column.reviewer"),
    ChangeColumn.DECISION: message("review.column.decision"),
}
CONFLICT_SIGN = "⚠"


@dataclass(slots=True)
class Entry:
    """A change and what was decided of it."""

    change: ReviewChange
    decision: Decision = Decision.OPEN


class ChangesModel(QAbstractTableModel):
    """Rows of entries; ``entries`` are all, ``shown`` those that pass the filter."""

    def __init__(self, texts: Texts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self.entries: list[Entry] = []
        self.shown: list[Entry] = []

    def show(self, entries: Sequence[Entry]) -> None:
        """Take other entries, and show all."""
        self.entries = list(entries)
        self.filter(lambda _: True)

    def filter(self, passes: Callable[[Entry], bool]) -> None:
        """Show the entries that pass."""
        self.beginResetModel()
        self.shown = [one for one in self.entries if passes(one)]
        self.endResetModel()

    def decide(self, entries: Iterable[Entry], decision: Decision) -> None:
        """Decide of entries; what stands in the project stays as it is."""
        for one in entries:
            if one.decision is not Decision.DONE:
                one.decision = decision
        self.retranslate()

    def count(self, decision: Decision) -> int:
        """Count the entries of which something was decided."""
        return sum(one.decision is decision for one in self.entries)

    def retranslate(self) -> None:
        """Show all rows anew."""
        if self.shown:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.shown) - 1, len(ChangeColumn) - 1))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(ChangeColumn) - 1)

    def change_text(self, change: ReviewChange) -> str:
        """Return what a change brings, in one line."""
        if change.comment is not None:
            text = change.comment.text
        elif change.kind is ChangeKind.STATE:
            text = " → ".join(self._texts.say(STATE_WORDS[one]) for one in (change.before_state, change.after_state))
        else:
            text = change.after.text
        return " ".join(text.split()) or "–"

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.shown)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(ChangeColumn)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        wanted = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        if role not in wanted or not index.isValid() or not 0 <= index.row() < len(self.shown):
            return None
        entry = self.shown[index.row()]
        change, say = entry.change, self._texts.say
        match ChangeColumn(index.column()):
            case ChangeColumn.NUMBER:
                return str(change.number)
            case ChangeColumn.LANGUAGE:
                known = LANGUAGE_WORDS.get(change.language)
                return say(known) if known is not None else change.language
            case ChangeColumn.WHAT:
                warned = f"{CONFLICT_SIGN} " if change.conflict is not Conflict.NONE or change.notes else ""
                return f"{warned}{say(KINDS[change.kind])}"
            case ChangeColumn.CHANGE:
                return self.change_text(change)
            case ChangeColumn.REVIEWER:
                return change.reviewer
            case ChangeColumn.DECISION:
                return f"{_SIGNS[entry.decision]} {say(DECISIONS[entry.decision])}"

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        head = _HEADS.get(ChangeColumn(section))
        return "№" if head is None else self._texts.say(head)

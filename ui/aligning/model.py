"""The rows of a sheet as a table model: nothing is laid out before it is seen."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from resources.messages import Message, message
from ui.i18n import Texts
from ui.itemmodels.segments import LANGUAGE_WORDS
from workbench.services.aligning.rows import Change, Mark, Row, Side

Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """The columns, in reading order."""

    NUMBER = 0
    SOURCE = 1
    TARGET = 2
    LOOK = 3


_NUMBER, _LOOK = message("align.window.number"), message("align.window.look")
_MARKS = (
    message("align.mark.doubtful"), message("align.mark.no_target"), message("align.mark.right"),
    message("align.mark.edited"),
)  # fmt: skip
SIDES = {Column.SOURCE: Side.SOURCE, Column.TARGET: Side.TARGET}


def mark_of(row: Row) -> Message | None:
    """Return the word beside a row: what there is to look at, or what a person did; None for a plain link."""
    if row.mark is Mark.RIGHT:
        return message("align.mark.right")
    if not row.paired:
        return message("align.mark.no_target")
    if row.doubtful:
        return message("align.mark.doubtful")
    return message("align.mark.edited") if row.mark is Mark.EDITED else None


class LinksModel(QAbstractTableModel):
    """Rows, replaced by changes."""

    def __init__(self, texts: Texts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self.rows: list[Row] = []
        self._languages = ("", "")

    def show(self, rows: Sequence[Row], languages: tuple[str, str]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = list(rows)
        self._languages = languages
        self.endResetModel()

    def take(self, change: Change) -> None:
        """Take over a change that the sheet has taken; rows that stay in their places are only drawn anew."""
        old, new, at = len(change.before), len(change.after), change.at
        common = min(old, new)
        if new > old:
            self.beginInsertRows(QModelIndex(), at + common, at + new - 1)
            self.rows[at : at + old] = change.after
            self.endInsertRows()
        elif old > new:
            self.beginRemoveRows(QModelIndex(), at + common, at + old - 1)
            self.rows[at : at + old] = change.after
            self.endRemoveRows()
        else:
            self.rows[at : at + old] = change.after
        # All below are numbered anew.
        last = self.rowCount() - 1 if new != old else at + common - 1
        if last >= at:
            self.dataChanged.emit(self.index(at, 0), self.index(last, Column.LOOK))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or not 0 <= index.row() < len(self.rows):
            return None
        row, column = self.rows[index.row()], Column(index.column())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            if column in SIDES:
                text = "\n".join(piece.text for piece in row.sides[SIDES[column]])
                return text if role == Qt.ItemDataRole.DisplayRole else self._spoken(index.row(), text)
            if column is Column.NUMBER:
                return str(index.row() + 1)
            return self.look(row)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        column = Column(section)
        if column in SIDES:
            word = LANGUAGE_WORDS.get(self._languages[SIDES[column]])
            return self._texts.say(word) if word is not None else ""
        return self._texts.say(_NUMBER if column is Column.NUMBER else _LOOK)

    def look(self, row: Row) -> str:
        """Return what the last column says: the word, and how sure a link is that a person has not touched."""
        word = mark_of(row)
        parts = [self._texts.say(word)] if word is not None else []
        if row.mark is Mark.NONE and row.paired:
            parts.append(f"{row.confidence:.0%}")
        return " ".join(parts)

    def words(self) -> list[str]:
        """Return the longest things that the last column may say."""
        return [self._texts.say(one) for one in _MARKS] + [f"{self._texts.say(_MARKS[0])} 100%"]

    def retranslate(self) -> None:
        """Say everything in the new interface language."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Column) - 1)
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, Column.LOOK))

    def _spoken(self, number: int, text: str) -> str:
        return f"{number + 1}. {self.look(self.rows[number])}. {text}"

"""The unknown names of a document as rows of a table; what may be written for them can be chosen and typed over."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from resources.messages import Message, listed, message
from ui.glossary.words import KINDS
from ui.i18n import Texts
from workbench.services.names import UnknownName, with_forms

Index = QModelIndex | QPersistentModelIndex
FormsRole = Qt.ItemDataRole.UserRole
"""The forms offered for a cell."""


class NameColumn(IntEnum):
    """The columns, in reading order."""

    NAME = 0
    KIND = 1
    COUNT = 2
    ENGLISH = 3
    CHINESE = 4
    CONTEXT = 5


HEADS: dict[NameColumn, Message] = {
    NameColumn.NAME: message("names.column.name"),
    NameColumn.KIND: message("names.column.kind"),
    NameColumn.COUNT: message("names.column.count"),
    NameColumn.ENGLISH: message("names.column.english"),
    NameColumn.CHINESE: message("names.column.chinese"),
    NameColumn.CONTEXT: message("names.column.context"),
}
EDITABLE = (NameColumn.ENGLISH, NameColumn.CHINESE)


class NamesModel(QAbstractTableModel):
    """Rows of unknown names. What a person typed stays with a name when the document is gone through again."""

    def __init__(self, texts: Texts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self._names: list[UnknownName] = []
        self._typed: dict[str, tuple[str, str]] = {}

    @property
    def names(self) -> Sequence[UnknownName]:
        """The names in the order of the rows."""
        return self._names

    def show(self, names: Sequence[UnknownName]) -> None:
        """Show other names."""
        self.beginResetModel()
        self._names = [with_forms(one, *self._typed[one.text]) if one.text in self._typed else one for one in names]
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._names)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(NameColumn)

    def flags(self, index: Index) -> Qt.ItemFlag:
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return usual | Qt.ItemFlag.ItemIsEditable if index.column() in EDITABLE else usual

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or not 0 <= index.row() < len(self._names):
            return None
        name, column = self._names[index.row()], NameColumn(index.column())
        if role == FormsRole:
            return [form.text for form in name.english] if column is NameColumn.ENGLISH else list(name.chinese)
        if role == Qt.ItemDataRole.ToolTipRole and column in EDITABLE:
            others = self.data(index, FormsRole)
            assert isinstance(others, list)
            return self._texts.say(message("names.unverified", forms=listed(others))) if others else None
        if role == Qt.ItemDataRole.ToolTipRole and column is NameColumn.CONTEXT:
            return name.context
        if role == Qt.ItemDataRole.TextAlignmentRole and column is NameColumn.COUNT:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self._shown(name, column, editing=role == Qt.ItemDataRole.EditRole)
        return None

    def _shown(self, name: UnknownName, column: NameColumn, *, editing: bool) -> str:
        match column:
            case NameColumn.NAME:
                return name.text
            case NameColumn.KIND:
                return self._texts.say(KINDS[name.kind]) if name.kind is not None else ""
            case NameColumn.COUNT:
                return str(name.count)
            case NameColumn.ENGLISH:
                form = name.english[0].text if name.english else ""
            case NameColumn.CHINESE:
                form = name.chinese[0] if name.chinese else ""
            case _:
                return f"{name.places[0].number}: {name.context}"
        # A question mark beside each form: nobody has verified it.
        return form if editing or not form else f"{form} ?"

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or index.column() not in EDITABLE:
            return False
        name = self._names[index.row()]
        english = name.english[0].text if name.english else ""
        chinese = name.chinese[0] if name.chinese else ""
        typed = " ".join(str(value).split())
        forms = (typed, chinese) if index.column() == NameColumn.ENGLISH else (english, typed)
        self._typed[name.text] = forms
        self._names[index.row()] = with_forms(name, *forms)
        self.dataChanged.emit(index, index)
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._texts.say(HEADS[NameColumn(section)])

    def retranslate(self) -> None:
        """Say words and heads anew after the interface language was switched."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(NameColumn) - 1)
        if self._names:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._names) - 1, len(NameColumn) - 1))

"""The list of concepts: one row each, its terms beside one another."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from glossary.concepts import Concept, Enforce, Status, Verified
from resources.messages import message
from ui.glossary.words import ENFORCES, KINDS, language_word
from ui.i18n import Texts
from ui.look import Look
from ui.theme import GRID

Index = QModelIndex | QPersistentModelIndex

COLUMNS = ("kk", "en", "zh-Hans", "kind", "marks")
ENFORCE_SIGNS = {Enforce.MUST: "●", Enforce.PREFER: "◐", Enforce.INFORM: "○"}
_ALIKE = {"kk": ("kk-Latn", "kk-Arab"), "zh-Hans": ("zh-Hant",)}
_ROLES = frozenset(
    {
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.FontRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.AccessibleTextRole,
    }
)
"""What the list is asked for and can answer; a cell that is painted asks for five things more."""
UNVERIFIED, PROPOSED = "?", "✎"


class ConceptListModel(QAbstractTableModel):
    """The concepts found."""

    def __init__(self, texts: Texts, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts, self._look = texts, look
        self._concepts: Sequence[Concept] = ()

    @property
    def concepts(self) -> Sequence[Concept]:
        """The concepts in the order of their rows."""
        return self._concepts

    def show(self, concepts: Sequence[Concept]) -> None:
        """Show other concepts."""
        self.beginResetModel()
        self._concepts = tuple(concepts)
        self.endResetModel()

    def row_of(self, concept: str) -> int:
        """Return the row of a concept, -1 where it is not shown."""
        return next((row for row, one in enumerate(self._concepts) if one.id == concept), -1)

    def retranslate(self) -> None:
        """Say everything anew."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)
        if self._concepts:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._concepts) - 1, len(COLUMNS) - 1))

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._concepts)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        column = COLUMNS[section]
        if column == "kind":
            return self._texts.say(message("desk.column.kind"))
        if column == "zh-Hans":  # traditional terms stand here too, where there are no simplified ones
            return self._texts.say(message("ui.language.zh-Hans"))
        return "" if column == "marks" else language_word(column, self._texts)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in _ROLES or not index.isValid() or not 0 <= index.row() < len(self._concepts):
            return None
        concept, column = self._concepts[index.row()], COLUMNS[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(concept, column)
            case Qt.ItemDataRole.FontRole:
                return self._look.fonts.font(column if column in ("kk", "en", "zh-Hans") else "", self._points)
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(concept, column)
        return None

    @property
    def _points(self) -> int:
        return self._look.interface_points + 1

    def _text(self, concept: Concept, column: str) -> str:
        if column == "kind":
            return self._texts.say(KINDS[concept.kind])
        if column == "marks":
            return self._marks(concept)
        found = _terms(concept, column)
        return "; ".join(found)

    def _marks(self, concept: Concept) -> str:
        signs = [ENFORCE_SIGNS[concept.enforce]]
        if any(term.status is Status.PROPOSED for term in concept.terms):
            signs.append(PROPOSED)
        if any(term.verified is Verified.NO for term in concept.terms):
            signs.append(UNVERIFIED)
        return " ".join(signs)

    def _spoken(self, concept: Concept, column: str) -> str:
        if column != "marks":
            return self._text(concept, column)
        say = self._texts.say
        words = [say(ENFORCES[concept.enforce])]
        if PROPOSED in self._marks(concept):
            words.append(say(message("desk.mark.proposed")))
        if UNVERIFIED in self._marks(concept):
            words.append(say(message("desk.mark.unverified")))
        return ", ".join(words)


def _terms(concept: Concept, language: str) -> list[str]:
    """Return the terms of a column: of the language, else of one that differs in script alone."""
    for one in (language, *_ALIKE.get(language, ())):
        found = [term.text for term in concept.terms_in(one)]
        if found:
            return found
    return []


class ConceptList(QTableView):
    """Shows concepts; Enter or a double click goes into the editor, several rows can be chosen."""

    entered = Signal()
    left = Signal()

    def __init__(self, model: ConceptListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setAlternatingRowColors(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(4 * GRID)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for column in ("kind", "marks"):
            header.setSectionResizeMode(COLUMNS.index(column), QHeaderView.ResizeMode.Fixed)
        header.resizeSection(COLUMNS.index("kind"), 13 * GRID)
        header.resizeSection(COLUMNS.index("marks"), 8 * GRID)
        self.doubleClicked.connect(lambda _: self.entered.emit())

    def chosen_rows(self) -> list[int]:
        """Return the chosen rows from top to bottom."""
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

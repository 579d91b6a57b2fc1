"""The rows of an import: what each would do and why, and whether it is taken."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from glossary.exchange.planning import Acceptance, ImportPlan, PlannedRow, RowClass
from resources.messages import Message, message
from ui.i18n import Texts
from ui.look import Look
from ui.theme import GRID
from workbench.services.term_importing import Inspected

Index = QModelIndex | QPersistentModelIndex

CLASSES: dict[RowClass, Message] = {
    RowClass.NEW: message("desk.row.new"),
    RowClass.CHANGED: message("desk.row.changed"),
    RowClass.CONFLICTING: message("desk.row.conflicting"),
    RowClass.DUPLICATE: message("desk.row.duplicate"),
    RowClass.REFUSED: message("desk.row.refused"),
}
TAKEN = (RowClass.NEW, RowClass.CHANGED, RowClass.CONFLICTING)
"""The classes whose rows can be taken."""

_COLUMNS = 4


class PlanModel(QAbstractTableModel):
    """The rows of a plan, all or those of one class; the first column says, and changes, whether a row is taken."""

    acceptance_changed = Signal()

    def __init__(self, texts: Texts, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._texts, self._look = texts, look
        self.plan: ImportPlan | None = None
        self.acceptance = Acceptance()
        self.kind: RowClass | None = None
        self.shown: tuple[PlannedRow, ...] = ()
        self._cells: dict[tuple[int, int], tuple[str, ...]] = {}

    def show(self, plan: ImportPlan | None, lists: Sequence[Inspected] = ()) -> None:
        """Show another plan; what was said of single rows stays said. ``lists`` are those that were planned."""
        self.plan = plan
        refused = {(row.table, row.row) for row in plan.of(RowClass.REFUSED)} if plan is not None else set()
        self._cells = {
            (number, row): cells
            for number, one in enumerate(lists)
            for row, cells in (one.table.rows if one.table is not None and refused else ())
            if (number, row) in refused
        }
        self._show_again()

    def show_class(self, kind: RowClass | None) -> None:
        """Show the rows of one class, None for all."""
        self.kind = kind
        self._show_again()

    def take_class(self, kind: RowClass, *, taken: bool) -> None:
        """Take the rows of a class, or none of them; those of other classes stay as they are."""
        mine = {(row.table, row.row) for row in self.plan.of(kind)} if self.plan is not None else set()
        kinds = self.acceptance.kinds | {kind} if taken else self.acceptance.kinds - {kind}
        self.acceptance = replace(
            self.acceptance, kinds=kinds, also=self.acceptance.also - mine, without=self.acceptance.without - mine
        )
        self._tell()

    def take_rows(self, rows: Iterable[int], *, taken: bool) -> None:
        """Take some of the rows shown, or leave them out; those that cannot be taken stay as they are."""
        places = {(row.table, row.row) for row in map(self.shown.__getitem__, rows) if row.kind in TAKEN}
        also, without = self.acceptance.also - places, self.acceptance.without - places
        if taken:
            also |= places
        else:
            without |= places
        self.acceptance = replace(self.acceptance, also=also, without=without)
        self._tell()

    def forget_rows(self) -> None:
        """Forget what was said of single rows: they are those of other files now."""
        self.acceptance = replace(self.acceptance, also=frozenset(), without=frozenset())

    @property
    def taken(self) -> int:
        """The number of rows that are taken."""
        return sum(map(self.acceptance.takes, self.plan.rows)) if self.plan is not None else 0

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.shown)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else _COLUMNS

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        words = (message("desk.import.row"), message("desk.import.class"), message("desk.field.term"),
                 message("desk.import.why"))  # fmt: skip
        return self._texts.say(words[section])

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        row = self._row(index)
        checkable = index.column() == 0 and row is not None and row.kind in TAKEN
        return flags | Qt.ItemFlag.ItemIsUserCheckable if checkable else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._row(index)
        if row is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._text(row, index.column())
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == 0 and row.kind in TAKEN:
            return Qt.CheckState.Checked if self.acceptance.takes(row) else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.FontRole:
            return self._look.fonts.font("kk", self._look.interface_points)
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or self._row(index) is None:
            return False
        self.take_rows((index.row(),), taken=Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    def _show_again(self) -> None:
        self.beginResetModel()
        rows = self.plan.rows if self.plan is not None else ()
        self.shown = rows if self.kind is None else tuple(row for row in rows if row.kind is self.kind)
        self.endResetModel()

    def _tell(self) -> None:
        if self.shown:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.shown) - 1, 0))
        self.acceptance_changed.emit()

    def _row(self, index: Index) -> PlannedRow | None:
        return self.shown[index.row()] if 0 <= index.row() < len(self.shown) else None

    def _text(self, row: PlannedRow, column: int) -> str:
        if column == 0:
            several = self.plan is not None and self.plan.rows[-1].table > 0
            return f"{row.table + 1}: {row.row}" if several else str(row.row)
        if column == 1:
            return self._texts.say(CLASSES[row.kind])
        if column == 2:
            if row.concept is None:  # what stands there, to be found again
                cells = self._cells.get((row.table, row.row), ())
                return " · ".join(cell.strip() for cell in cells if cell.strip())
            return " · ".join(term.text for term in row.concept.terms)
        return "; ".join(self._texts.say(one) for one in row.said)


class PlanView(QTableView):
    """Shows the rows of a plan; the space bar takes the chosen rows, or leaves them out."""

    def __init__(self, model: PlanModel) -> None:
        super().__init__()
        self.rows = model
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(0, 11 * GRID)
        header.resizeSection(1, 14 * GRID)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        chosen = [index.row() for index in self.selectionModel().selectedRows()]
        if event.key() == Qt.Key.Key_Space and chosen:
            can = [row for row in chosen if self.rows.shown[row].kind in TAKEN]
            taken = all(self.rows.acceptance.takes(self.rows.shown[row]) for row in can)
            self.rows.take_rows(can, taken=not taken)
            return
        super().keyPressEvent(event)

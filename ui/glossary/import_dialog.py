"""The import of a list of terms: what its columns are, what each row would do, and which rows are taken."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QTableView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from glossary.exchange.columns import column_of, heading
from glossary.exchange.mapping import Mapping
from glossary.exchange.planning import Acceptance, ImportPlan, PlannedRow, RowClass
from resources.messages import Message, message
from ui.context import Context
from ui.dialogs.base import Dialog
from ui.glossary.words import LANGUAGES
from ui.i18n import Texts
from ui.look import Look
from ui.theme import GRID
from workbench.services.term_importing import Inspected

Index = QModelIndex | QPersistentModelIndex
Plan = Callable[[Inspected], None]

CLASSES: dict[RowClass, Message] = {
    RowClass.NEW: message("desk.row.new"),
    RowClass.CHANGED: message("desk.row.changed"),
    RowClass.CONFLICTING: message("desk.row.conflicting"),
    RowClass.DUPLICATE: message("desk.row.duplicate"),
    RowClass.REFUSED: message("desk.row.refused"),
}
_TAKEN = (RowClass.NEW, RowClass.CHANGED, RowClass.CONFLICTING)
_COLUMN_WORDS: dict[str, Message] = {
    **{heading(column): word for code, word in LANGUAGES.items() if (column := column_of(code)) is not None},
    "kind": message("desk.column.kind"),
    "domain": message("desk.field.domain"),
    "definition": message("desk.field.definition"),
    "source": message("desk.field.source"),
    "note": message("desk.field.note"),
}
PREVIEW = 4
_COLUMNS = 4


class PlanModel(QAbstractTableModel):
    """The rows of a plan; the first column says, and changes, whether a row is taken."""

    def __init__(self, texts: Texts, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._texts, self._look = texts, look
        self.plan: ImportPlan | None = None
        self.acceptance = Acceptance()

    def show(self, plan: ImportPlan | None, acceptance: Acceptance) -> None:
        """Show another plan, or other rows of it as taken."""
        self.beginResetModel()
        self.plan, self.acceptance = plan, acceptance
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if self.plan is None or (parent is not None and parent.isValid()) else len(self.plan.rows)

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
        checkable = index.column() == 0 and row is not None and row.kind in _TAKEN
        return flags | Qt.ItemFlag.ItemIsUserCheckable if checkable else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._row(index)
        if row is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._text(row, index.column())
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == 0 and row.kind in _TAKEN:
            return Qt.CheckState.Checked if self.acceptance.takes(row) else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.FontRole:
            return self._look.fonts.font("kk", self._look.interface_points)
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row = self._row(index)
        if role != Qt.ItemDataRole.CheckStateRole or row is None:
            return False
        place = (row.table, row.row)
        also, without = set(self.acceptance.also), set(self.acceptance.without)
        if Qt.CheckState(value) == Qt.CheckState.Checked:
            also.add(place)
            without.discard(place)
        else:
            also.discard(place)
            without.add(place)
        self.acceptance = replace(self.acceptance, also=frozenset(also), without=frozenset(without))
        self.dataChanged.emit(index, index)
        return True

    def _row(self, index: Index) -> PlannedRow | None:
        return self.plan.rows[index.row()] if self.plan is not None and 0 <= index.row() < len(self.plan.rows) else None

    def _text(self, row: PlannedRow, column: int) -> str:
        if column == 0:
            return str(row.row)
        if column == 1:
            return self._texts.say(CLASSES[row.kind])
        if column == 2:
            return " · ".join(term.text for term in row.concept.terms) if row.concept is not None else ""
        return " ".join(self._texts.say(one) for one in row.said)


class ImportDialog(Dialog):
    """Shows a plan; ``plan_again`` is called with other columns, and :meth:`show_plan` then shows what comes of it."""

    def __init__(self, context: Context, inspected: Inspected, plan_again: Plan, parent: QWidget | None) -> None:
        super().__init__(context.texts, message("desk.import.title"), parent, message("desk.import.do"))
        self.inspected, self._plan_again = inspected, plan_again
        texts = context.texts
        self.body.addWidget(self.label(message("desk.import.lead", name=inspected.path.name)))
        self.mapping_boxes: list[QComboBox] = []
        if inspected.table is not None:
            self.body.addWidget(self._mapping_table(inspected, context))
        classes = QHBoxLayout()
        self.class_boxes: dict[RowClass, QCheckBox] = {}
        for kind in CLASSES:
            box = QCheckBox()
            box.setEnabled(kind in _TAKEN)
            box.setChecked(kind in (RowClass.NEW, RowClass.CHANGED))
            box.toggled.connect(self._on_classes)
            classes.addWidget(box)
            self.class_boxes[kind] = box
        classes.addStretch(1)
        self.body.addLayout(classes)
        self.rows = PlanModel(texts, context.look, self)
        self.table = QTableView()
        self.table.setModel(self.rows)
        self.table.setAccessibleName(texts.say(message("desk.import.rows")))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(0, 9 * GRID)
        header.resizeSection(1, 14 * GRID)
        self.body.addWidget(self.table, 1)
        self.resize(130 * GRID, 84 * GRID)
        self._say_classes()

    @property
    def plan(self) -> ImportPlan | None:
        """The plan that is shown."""
        return self.rows.plan

    @property
    def acceptance(self) -> Acceptance:
        """Which rows are taken."""
        return self.rows.acceptance

    def show_plan(self, plan: ImportPlan) -> None:
        """Show what an import would do."""
        self.problem.hide()
        self.rows.show(plan, Acceptance(self._kinds))
        self._say_classes()

    def accept(self) -> None:
        plan = self.plan
        if plan is None or not any(self.acceptance.takes(row) for row in plan.rows):
            self.refuse(message("desk.import.nothing"))
            return
        super().accept()

    @property
    def _kinds(self) -> frozenset[RowClass]:
        return frozenset(kind for kind, box in self.class_boxes.items() if box.isChecked() and kind in _TAKEN)

    def _on_classes(self) -> None:
        self.rows.show(self.plan, Acceptance(self._kinds))

    def _on_mapping(self) -> None:
        columns = tuple(column_of(str(box.currentData() or "")) for box in self.mapping_boxes)
        self.inspected = replace(self.inspected, mapping=Mapping(columns), preset="", warnings=())
        self.rows.show(None, self.acceptance)
        self._plan_again(self.inspected)

    def _say_classes(self) -> None:
        counts = self.plan.counts() if self.plan is not None else {}
        for kind, box in self.class_boxes.items():
            word = self.texts.say(CLASSES[kind])
            box.setText(f"{word}: {counts.get(kind, 0)}")

    def _mapping_table(self, inspected: Inspected, context: Context) -> QTableWidget:
        texts = context.texts
        table, mapping = inspected.table, inspected.mapping
        assert table is not None
        shown = inspected.preview(PREVIEW)
        made = QTableWidget(len(shown) + 1, table.width)
        made.setAccessibleName(texts.say(message("desk.import.columns")))
        made.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        made.setTabKeyNavigation(False)
        made.setHorizontalHeaderLabels([name or "–" for name in table.header])
        made.verticalHeader().hide()
        made.horizontalHeader().setHighlightSections(False)
        made.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for place in range(table.width):
            column = mapping.columns[place] if mapping is not None else None
            box = QComboBox()
            box.addItem(texts.say(message("desk.import.leave_out")), "")
            for name, word in _COLUMN_WORDS.items():
                box.addItem(texts.say(word), name)
            code = heading(column) if column is not None else ""
            if code and box.findData(code) < 0:
                box.addItem(code, code)
            box.setCurrentIndex(max(box.findData(code), 0))
            box.setAccessibleName(texts.say(message("desk.import.column", name=table.header[place] or str(place + 1))))
            box.currentIndexChanged.connect(self._on_mapping)
            made.setCellWidget(0, place, box)
            self.mapping_boxes.append(box)
            for row, (_, cells) in enumerate(shown, 1):
                item = QTableWidgetItem(cells[place] if place < len(cells) else "")
                item.setFont(context.look.fonts.font("kk", context.look.interface_points))
                made.setItem(row, place, item)
        made.setRowHeight(0, 4 * GRID)
        made.setFixedHeight(4 * GRID * (len(shown) + 2) + GRID)
        return made

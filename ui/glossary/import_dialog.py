"""The import of lists of terms: what their columns are, what each row would do, and which rows are taken."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QProgressBar, QPushButton, QSpinBox, QWidget

from glossary.concepts import Enforce, Kind
from glossary.exchange.mapping import Mapping
from glossary.exchange.planning import Acceptance, Conflict, ImportPlan, RowClass
from resources.messages import Message, message
from ui.context import Context
from ui.dialogs.base import Dialog
from ui.glossary.import_columns import ColumnBox, ColumnTable
from ui.glossary.import_presets import PresetBar
from ui.glossary.import_rows import CLASSES, TAKEN, PlanModel, PlanView
from ui.glossary.words import ENFORCES, KINDS, ChoiceBox
from ui.theme import GRID
from workbench.services.term_importing import Inspected

SIZE = (134 * GRID, 88 * GRID)
_HEADINGS_BELOW = 100
_CONFLICTS: dict[Conflict, Message] = {
    Conflict.ADMIT: message("desk.conflict.admit"),
    Conflict.SEPARATE: message("desk.conflict.separate"),
}


class ImportDialog(Dialog):
    """Shows lists and what their import would do.

    It asks for work by its signals and shows what comes of it: ``plan_wanted`` for a plan of the lists as they are
    mapped now, ``read_wanted`` (place of the list, sheet, row of headings or -1) to read one again, ``join_wanted`` for
    another list beside these, ``take_wanted`` to take the rows, ``stop_wanted`` to stop what is under way.
    """

    plan_wanted = Signal()
    read_wanted = Signal(int, str, int)
    join_wanted = Signal()
    take_wanted = Signal()
    stop_wanted = Signal()

    def __init__(self, context: Context, parent: QWidget | None) -> None:
        super().__init__(context.texts, message("desk.import.title"), parent, message("desk.import.do"))
        self.context = context
        self.lists: list[Inspected] = []
        self.busy: Message | None = None
        self.writing = False
        self._make_files()
        self.columns = ColumnTable(context)
        self.columns.changed.connect(self._on_mapping)
        self.body.addWidget(self.columns)
        self._make_rules()
        self.warnings = self.label(message("desk.import.title"), quiet=True)
        self.warnings.hide()
        self.body.addWidget(self.warnings)
        self.rows = PlanModel(context.texts, context.look, self)
        self.rows.acceptance_changed.connect(self._say_taken)
        self._make_classes()
        self.table = PlanView(self.rows)
        self.table.setAccessibleName(context.texts.say(message("desk.import.rows")))
        self.body.addWidget(self.table, 1)
        self.progress = QProgressBar()
        self.progress.setAccessibleName(context.texts.say(message("desk.import.progress")))
        self.progress.setTextVisible(False)
        self.doing = QLabel()
        for part in (self.doing, self.progress):
            part.hide()
            self.body.addWidget(part)
        screen = QGuiApplication.primaryScreen()
        width, height = SIZE
        if screen is not None:
            width, height = min(width, screen.availableSize().width()), min(height, screen.availableSize().height())
        self.resize(width, height)
        self._show_list()
        self._say_taken()

    # -- what is shown --------------------------------------------------------------------------------------------

    @property
    def plan(self) -> ImportPlan | None:
        """The plan that is shown."""
        return self.rows.plan

    @property
    def acceptance(self) -> Acceptance:
        """Which rows are taken, and what becomes of those in conflict."""
        return replace(self.rows.acceptance, conflict=Conflict(self.conflict_box.value))

    @property
    def place(self) -> int:
        """Which of the lists is shown above."""
        return max(self.file_box.currentIndex(), 0)

    def show_lists(self, lists: list[Inspected], place: int = 0) -> None:
        """Show other lists, one of them above; their plan is yet to come."""
        if [one.path for one in lists] != [one.path for one in self.lists]:
            self.rows.forget_rows()
        self.lists = list(lists)
        blocked = self.file_box.blockSignals(True)
        self.file_box.clear()
        several = len(lists) > 1
        self.file_box.addItems(
            [f"{number}: {one.path.name}" if several else one.path.name for number, one in enumerate(lists, 1)]
        )
        self.file_box.setCurrentIndex(place)
        self.file_box.blockSignals(blocked)
        self._show_list()
        self.rows.show(None)
        self._say_taken()

    def show_plan(self, plan: ImportPlan) -> None:
        """Show what an import would do."""
        self.problem.hide()
        self.rows.show(plan, self.lists)
        said = [self.texts.say(one) for one in plan.warnings]
        if plan.ignored:
            said.append(self.texts.say(message("desk.import.ignored", names=", ".join(plan.ignored[:20]))))
        self.warnings.setText("\n".join(said))
        self.warnings.setVisible(bool(said))
        self._say_taken()

    def show_busy(self, what: Message | None, *, writing: bool = False) -> None:
        """Say what is under way, None where nothing is."""
        self.busy, self.writing = what, writing and what is not None
        for shown in (self.doing, self.progress):
            shown.setVisible(what is not None)
        self.progress.setRange(0, 0)
        self.doing.setText(self.texts.say(what) if what is not None else "")
        for part in (self.files, self.presets, self.columns, self.rules, self.classes, self.table):
            part.setEnabled(not self.writing)
        self._say_taken()

    def show_progress(self, done: int, total: int) -> None:
        """Say how far it is; of an unknown total nothing can be said."""
        if self.busy is not None and total:
            self.progress.setRange(0, total)
            self.progress.setValue(min(done, total))
            self.doing.setText(f"{self.texts.say(self.busy)}: {min(done, total) * 100 // total} %")

    # -- what is asked --------------------------------------------------------------------------------------------

    def accept(self) -> None:
        if self.busy is not None:
            return
        if self.plan is None and self.lists:  # comparing was stopped
            self.plan_wanted.emit()
            return
        if not self.rows.taken:
            self.refuse(message("desk.import.nothing"))
            return
        self.problem.hide()
        self.take_wanted.emit()

    def finish(self) -> None:
        """Close: what was chosen is done."""
        super().accept()

    def reject(self) -> None:
        """Stop what is under way, and stay where there are lists to go on with; else close."""
        self.stop_wanted.emit()
        if self.busy is None or not self.lists:
            super().reject()

    def _on_mapping(self, mapping: Mapping) -> None:
        self._change(replace(self.lists[self.place], mapping=mapping, preset="", warnings=()), again=False)

    def _on_preset(self, inspected: Inspected) -> None:
        same = inspected.mapping == self.lists[self.place].mapping and inspected.rules == self.lists[self.place].rules
        self._change(inspected, plan=not same)

    def _on_rules(self) -> None:
        given = self.lists[self.place].rules
        split = replace(given.split, slashes=self.slashes.isChecked(), brackets=self.brackets.isChecked())
        rules = replace(given, split=split, kind=Kind(self.kind.value), enforce=Enforce(self.enforce.value))
        self._change(replace(self.lists[self.place], rules=rules, preset=""), again=False)

    def _change(self, inspected: Inspected, *, again: bool = True, plan: bool = True) -> None:
        """Take another reading of the list shown; ``again``: the boxes are not what asked for it."""
        self.lists[self.place] = inspected
        self.presets.show_list(inspected)
        if again:
            self._show_list()
        if plan:
            self.rows.show(None)
            self._say_taken()
            self.plan_wanted.emit()

    def _on_sheet(self) -> None:
        self.read_wanted.emit(self.place, self.sheet_box.currentText(), -1)

    def _on_headings(self) -> None:
        self.read_wanted.emit(self.place, self.lists[self.place].sheet, self.headings.value())

    def _leave_out(self) -> None:
        del self.lists[self.place]
        self.rows.forget_rows()
        self.show_lists(self.lists)
        self.plan_wanted.emit()

    def _take_all(self, *, taken: bool) -> None:
        for kind in TAKEN:
            self.class_boxes[kind].setChecked(taken)
            self.rows.take_class(kind, taken=taken)

    def _on_shown(self) -> None:
        value = str(self.shown_box.currentData() or "")
        self.rows.show_class(RowClass(value) if value else None)

    # -- how it is laid out ---------------------------------------------------------------------------------------

    def _make_files(self) -> None:
        texts = self.texts
        self.files = QWidget()
        row = QHBoxLayout(self.files)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        self.file_box: QComboBox = ColumnBox()
        self.file_box.setMinimumWidth(26 * GRID)
        self.file_box.currentIndexChanged.connect(self._show_list)
        self.sheet_box: QComboBox = ColumnBox()
        self.sheet_box.currentIndexChanged.connect(self._on_sheet)
        self.headings = QSpinBox()
        self.headings.setRange(0, _HEADINGS_BELOW)
        self.headings.setSpecialValueText(texts.say(message("desk.import.no_headings")))
        self.headings.setKeyboardTracking(False)
        self.headings.valueChanged.connect(self._on_headings)
        self.file_label = self.label(message("desk.import.file"), self.file_box)
        self.sheet_label = self.label(message("desk.import.sheet"), self.sheet_box)
        self.headings_label = self.label(message("desk.import.headings"), self.headings)
        self.join = QPushButton(texts.say(message("desk.import.join")))
        self.join.setToolTip(texts.say(message("desk.import.join.why")))
        self.leave_out = QPushButton(texts.say(message("desk.import.leave_list_out")))
        self.join.clicked.connect(self.join_wanted.emit)
        self.leave_out.clicked.connect(self._leave_out)
        for label in (self.file_label, self.sheet_label, self.headings_label):
            label.setWordWrap(False)
        for widget in (self.file_label, self.file_box, self.sheet_label, self.sheet_box, self.headings_label,
                       self.headings, self.join, self.leave_out):  # fmt: skip
            row.addWidget(widget)
        row.addStretch(1)
        self.body.addWidget(self.files)
        self.presets = PresetBar(texts, self.context.session.paths)
        self.presets.chosen.connect(self._on_preset)
        self.presets.refused.connect(self.refuse)
        self.body.addWidget(self.presets)

    def _make_rules(self) -> None:
        texts = self.texts
        self.rules = QWidget()
        row = QHBoxLayout(self.rules)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        self.kind = ChoiceBox(texts, message("desk.import.kind"), KINDS)
        self.enforce = ChoiceBox(texts, message("desk.field.enforce"), ENFORCES)
        self.slashes = QCheckBox(texts.say(message("desk.import.slashes")))
        self.brackets = QCheckBox(texts.say(message("desk.import.brackets")))
        label = QLabel(texts.say(message("desk.import.kind")))
        label.setBuddy(self.kind)
        for widget in (label, self.kind, self.enforce, self.slashes, self.brackets):
            row.addWidget(widget)
        row.addStretch(1)
        self.kind.currentIndexChanged.connect(self._on_rules)
        self.enforce.currentIndexChanged.connect(self._on_rules)
        self.slashes.clicked.connect(self._on_rules)
        self.brackets.clicked.connect(self._on_rules)
        self.body.addWidget(self.rules)

    def _make_classes(self) -> None:
        texts = self.texts
        self.classes = QWidget()
        row = QHBoxLayout(self.classes)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        self.all_box = QCheckBox(texts.say(message("desk.import.all")))
        self.all_box.clicked.connect(lambda taken: self._take_all(taken=taken))
        row.addWidget(self.all_box)
        self.class_boxes: dict[RowClass, QCheckBox] = {}
        self.counts: dict[RowClass, QLabel] = {}
        for kind in CLASSES:
            if kind in TAKEN:
                box = QCheckBox()
                box.setChecked(kind in self.rows.acceptance.kinds)
                box.toggled.connect(lambda taken, kind=kind: self.rows.take_class(kind, taken=taken))
                self.class_boxes[kind] = box
                row.addWidget(box)
            else:
                self.counts[kind] = QLabel()
                row.addWidget(self.counts[kind])
            if kind is RowClass.CONFLICTING:
                self.conflict_box = ChoiceBox(texts, message("desk.conflict"), _CONFLICTS)
                row.addWidget(self.conflict_box)
        row.addStretch(1)
        self.shown_box: QComboBox = ColumnBox()
        self.shown_box.setAccessibleName(texts.say(message("desk.import.shown")))
        self.shown_box.setToolTip(self.shown_box.accessibleName())
        self.shown_box.addItem(texts.say(message("desk.import.every_row")), "")
        for kind, word in CLASSES.items():
            self.shown_box.addItem(texts.say(word), kind.value)
        self.shown_box.currentIndexChanged.connect(self._on_shown)
        row.addWidget(self.shown_box)
        self.body.addWidget(self.classes)

    def _show_list(self) -> None:
        one = self.lists[self.place] if self.lists else None
        table = one.table if one is not None else None
        for part in (self.presets, self.columns, self.rules, self.headings, self.headings_label):
            part.setVisible(table is not None)
        sheets = one.sheets if one is not None else ()
        for part in (self.sheet_label, self.sheet_box):
            part.setVisible(len(sheets) > 1)
        self.files.setVisible(one is not None)
        self.join.setVisible(table is not None)
        self.leave_out.setVisible(len(self.lists) > 1)
        if one is None or table is None:
            return
        controls = (self.sheet_box, self.headings, self.kind, self.enforce)
        blocked = [control.blockSignals(True) for control in controls]
        self.sheet_box.clear()
        self.sheet_box.addItems(list(sheets))
        self.sheet_box.setCurrentText(one.sheet)
        self.headings.setValue(table.headings)
        self.kind.choose(one.rules.kind)
        self.enforce.choose(one.rules.enforce)
        for control, was in zip(controls, blocked, strict=True):
            control.blockSignals(was)
        self.slashes.setChecked(one.rules.split.slashes)
        self.brackets.setChecked(one.rules.split.brackets)
        self.columns.show_list(one)
        self.presets.show_list(one)

    def _say_taken(self) -> None:
        counts = self.plan.counts() if self.plan is not None else {}
        for kind, word in CLASSES.items():
            text = f"{self.texts.say(word)}: {counts.get(kind, 0)}"
            if kind in TAKEN:
                self.class_boxes[kind].setText(text)
            else:
                self.counts[kind].setText(text)
        self.all_box.setChecked(all(box.isChecked() for box in self.class_boxes.values()))
        if self.accept_button is not None:
            taken = self.rows.taken
            self.accept_button.setText(self.texts.say(message("desk.import.take", count=taken)))
            self.accept_button.setEnabled(self.busy is None)

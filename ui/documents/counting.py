"""The count of a project, or of files before they come into it: a table to read, to copy and to save."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QHeaderView,
    QProgressBar,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from resources.messages import Message, RefusedError, catalogue, message
from ui.context import Context
from ui.dialogs.base import Dialog
from ui.theme import FRAME, GRID
from workbench.errors import CancelledError
from workbench.jobs import Job, JobContext, JobHandle, Lane, Priority, Progress
from workbench.services.count_tables import EXTENSIONS, FIGURES, as_text, figures, parts, table, write_table
from workbench.services.counting import Count, CountReport, count_files

_ALL = -1


class CountDialog(Dialog):
    """Counts in the background, and shows one document or all together."""

    def __init__(self, context: Context, project: Path, parent: QWidget | None) -> None:
        super().__init__(context.texts, message("documents.count.title"), parent)
        self._context, self._project = context, project
        self._report: CountReport | None = None
        self._handle: JobHandle[CountReport] | None = None
        say = context.texts.say
        self.of = QComboBox()
        self.table = QTableWidget(0, 1 + len(FIGURES))
        self.table.setAccessibleName(say(message("documents.count.title")))
        self.table.setHorizontalHeaderLabels([say(one) for one in (message("counting.head.part"), *FIGURES)])
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.state = self.label(message("documents.count.running"))
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(say(message("documents.count.running")))
        self.copy_button = self._button(message("documents.count.copy"), self.copy)
        self.save_button = self._button(message("documents.count.save"), self._ask_save)
        self.files_button = self._button(message("documents.count.files"), self._ask_files)
        self.body.addWidget(self.label(message("documents.count.of"), self.of))
        self.body.addWidget(self.of)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.bar)
        self.body.addWidget(self.state)
        self.body.addWidget(self.label(message("documents.count.note"), quiet=True))
        self.of.currentIndexChanged.connect(lambda _: self._fill())
        self.finished.connect(lambda _: self._stop())
        self.resize(110 * GRID, 62 * GRID)
        self.count([project])

    def _button(self, text: Message, act: Any) -> QPushButton:  # noqa: ANN401 - a bound method
        button = self.buttons.addButton(self.texts.say(text), QDialogButtonBox.ButtonRole.ActionRole)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: act())
        return button

    @property
    def report(self) -> CountReport | None:
        """What was counted, None until it is."""
        return self._report

    def count(self, paths: Sequence[Path]) -> None:
        """Count a project or files, compared with the confirmed segments of the project."""
        self._stop()
        self._busy(True)
        against = None if list(paths) == [self._project] else self._project

        def work(context: JobContext) -> CountReport:
            def tick(done: int, total: int) -> None:
                context.check()
                context.report(Progress(done, total))

            return count_files(paths, project=against, progress=tick)

        job = Job(message("documents.count.running"), work, Lane.FILES, Priority.WAITED_FOR)
        self._handle = self._context.session.runner.start(job, self._context.dispatcher.on_window(self._on_event))

    def copy(self) -> None:
        """Put the whole table on the clipboard: lines with tabs, as spreadsheets take them."""
        if self._report is not None:
            QGuiApplication.clipboard().setText(as_text(table(self._report, catalogue(self.texts.language))))
            self._tell(message("documents.count.copied"))

    def save(self, path: Path) -> None:
        """Write the whole table to a file; what is wrong with the place is said."""
        if self._report is None:
            return
        try:
            write_table(path, table(self._report, catalogue(self.texts.language)))
        except RefusedError as refusal:
            self.refuse(refusal.message)
            return
        self.problem.hide()
        self._tell(message("documents.count.saved", name=path.name))

    def _ask_save(self) -> None:
        kinds = ";;".join(f"*{one}" for one in reversed(EXTENSIONS))
        start = str(self._project.with_suffix(EXTENSIONS[-1]))
        chosen, kind = QFileDialog.getSaveFileName(self, self.texts.say(message("documents.count.save")), start, kinds)
        if chosen:
            path = Path(chosen)
            self.save(path if path.suffix else path.with_suffix(kind.removeprefix("*")))

    def _ask_files(self) -> None:
        title = self.texts.say(message("documents.count.files"))
        chosen, _ = QFileDialog.getOpenFileNames(self, title, str(self._project.parent))
        if chosen:
            self.count([Path(one) for one in chosen])

    def _on_event(self, handle: JobHandle[CountReport]) -> None:
        if handle is not self._handle:
            return
        if not handle.future.done():
            self.bar.setRange(0, handle.progress.total)
            self.bar.setValue(handle.progress.done)
            return
        self._handle = None
        self._busy(False)
        error = handle.future.exception()
        if isinstance(error, RefusedError):
            self.refuse(error.message)
        elif isinstance(error, CancelledError):
            return
        elif error is not None:
            raise error
        else:
            self._show(handle.result())

    def _show(self, report: CountReport) -> None:
        self._report = report
        self.of.blockSignals(True)
        self.of.clear()
        if len(report.documents) != 1:
            self.of.addItem(self.texts.say(message("counting.part.together")), _ALL)
        for at, one in enumerate(report.documents):
            self.of.addItem(one.document or one.path.name, at)
        self.of.blockSignals(False)
        self._fill()
        if report.refused:
            names = ", ".join(path.name for path, _ in report.refused)
            self._tell(message("documents.count.refused", names=names))
            self.state.setToolTip("\n".join(self.texts.say(why) for _, why in report.refused))

    def _fill(self) -> None:
        if self._report is None:
            return
        at = self.of.currentData()
        count: Count = self._report.total if at in (_ALL, None) else self._report.documents[at].count
        rows = parts(count)
        self.table.setRowCount(len(rows))
        for row, (name, of) in enumerate(rows):
            items = [QTableWidgetItem(self.texts.say(name))]
            for number in figures(of):
                items.append(QTableWidgetItem(f"{number:,}".replace(",", "\u00a0")))
                items[-1].setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            for column, item in enumerate(items):
                font = item.font()
                font.setBold(not row)
                item.setFont(font)
                self.table.setItem(row, column, item)
        self._make_wide()

    def _make_wide(self) -> None:
        """Cut no name of a row: be wider where the texts are large, and on a small screen let the table scroll."""
        header, columns = self.table.horizontalHeader(), range(self.table.columnCount())
        needed = sum(max(self.table.sizeHintForColumn(one), header.sectionSizeHint(one)) for one in columns)
        width = self.width() + needed - self.table.viewport().width()
        room = self.screen().availableSize().width() - FRAME
        if width > self.width():
            self.resize(min(width, room), self.height())
        modes = QHeaderView.ResizeMode
        header.setSectionResizeMode(0, modes.Stretch if width <= room else modes.ResizeToContents)

    def _busy(self, busy: bool) -> None:
        self.bar.setVisible(busy)
        self.bar.setRange(0, 0)
        self.state.setVisible(busy)
        self.state.setText(self.texts.say(message("documents.count.running")))
        for one in (self.copy_button, self.save_button, self.files_button):
            one.setEnabled(not busy)

    def _tell(self, text: Message) -> None:
        self.state.setText(self.texts.say(text))
        self.state.show()

    def _stop(self) -> None:
        if self._handle is not None:
            self._handle.cancel()
            self._handle = None

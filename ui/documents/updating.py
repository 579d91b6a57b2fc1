"""A new version of a document: what has changed, and taking it over."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget

from resources.messages import Message, RefusedError, message
from ui.context import Context
from ui.dialogs.base import Dialog
from ui.documents.versions import both_versions
from ui.theme import GRID
from ui.widgets.cards import Card, CardList
from workbench.jobs import Job, JobHandle, Lane, Priority
from workbench.segmentation import rules_for
from workbench.services.updating import ChangedSegment, UpdatePlan, UpdateReport, plan_update
from workbench.session import OpenProject
from workbench.store import open_reader

SHOWN = 500
"""Changes shown of each kind; more are counted."""


class UpdateDialog(Dialog):
    """Asks for document and file, shows the differences, and is accepted with the plan."""

    def __init__(
        self, context: Context, project: OpenProject, parent: QWidget | None, file: Path | None = None
    ) -> None:
        super().__init__(context.texts, message("documents.update.title"), parent, message("documents.update.accept"))
        self._context, self._project = context, project
        self._handle: JobHandle[UpdatePlan] | None = None
        self._file: Path | None = None
        self.plan: UpdatePlan | None = None
        look, say = context.look, context.texts.say
        self.file = QLineEdit()
        self.file.setReadOnly(True)
        self.choose = QPushButton(say(message("documents.update.choose")))
        self.choose.setAccessibleName(say(message("documents.update.choose")))
        self.choose.setAutoDefault(False)
        self.choose.clicked.connect(lambda: self._ask_file())
        self.document = QComboBox()
        self._names = [one.name for one in project.reader.documents()]
        self.document.addItems(self._names)
        self.state = self.label(message("documents.update.first"))
        self.list = CardList(look.fonts, look.colours, look.panel_points)
        self.list.setAccessibleName(say(message("documents.update.list")))
        row = QHBoxLayout()
        row.addWidget(self.file, 1)
        row.addWidget(self.choose)
        self.body.addWidget(self.label(message("documents.update.file"), self.file))
        self.body.addLayout(row)
        self.body.addWidget(self.label(message("documents.update.document"), self.document))
        self.body.addWidget(self.document)
        self.body.addWidget(self.state)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self.label(message("documents.update.kept"), quiet=True))
        self.start = self.choose
        self.document.currentIndexChanged.connect(lambda _: self._compare())
        self.finished.connect(lambda _: self._stop())
        self.resize(100 * GRID, 72 * GRID)
        self._allow()
        if file is not None:
            self.take_file(file)

    def take_file(self, file: Path) -> None:
        """Compare with a file; the document of its name is the one meant, where there is one."""
        self._file = file
        self.file.setText(str(file))
        if file.name in self._names and self.document.currentText() != file.name:
            self.document.setCurrentIndex(self._names.index(file.name))
        else:
            self._compare()

    def accept(self) -> None:
        if self.plan is None:
            self.refuse(message("documents.update.no_file"))
            return
        super().accept()

    def _ask_file(self) -> None:
        folder = str((self._file or self._project.path).parent)
        chosen, _ = QFileDialog.getOpenFileName(self, self.texts.say(message("documents.update.choose")), folder)
        if chosen:
            self.take_file(Path(chosen))
            self.document.setFocus()  # from here Enter takes the new version over

    def _compare(self) -> None:
        if self._file is None:
            return
        self._stop()
        self.plan = None
        self.problem.hide()
        self.list.show_cards(())
        self.state.setText(self.texts.say(message("documents.update.comparing")))
        self._allow()
        path, file, name = self._project.path, self._file, self.document.currentText()
        rules = rules_for(self._project.settings.source_language, self._context.session.paths.segmentation)

        def work(_: object) -> UpdatePlan:
            reader = open_reader(path)
            try:
                return plan_update(reader, file, name, rules)
            finally:
                reader.close()

        job = Job(message("documents.update.comparing"), work, Lane.FILES, Priority.WAITED_FOR)
        self._handle = self._context.session.runner.start(job, self._context.dispatcher.on_window(self._on_event))

    def _on_event(self, handle: JobHandle[UpdatePlan]) -> None:
        if handle is not self._handle or not handle.future.done():
            return
        self._handle = None
        error = handle.future.exception()
        if isinstance(error, RefusedError):
            self.state.setText("")
            self.refuse(error.message)
        elif error is not None:
            raise error
        else:
            self._show(handle.result())
        self._allow()

    def _show(self, plan: UpdatePlan) -> None:
        report = plan.report
        self.list.show_cards(list(self._cards(report)))
        if self._project.reader.original(plan.old.id) == plan.new.original:
            self.state.setText(self.texts.say(message("documents.update.nothing")))
            return
        self.plan = plan
        self.state.setText(self.texts.say(summary(report)))

    def _cards(self, report: UpdateReport) -> Iterator[Card]:
        language, say = self._project.settings.source_language, self.texts.say
        for one in report.changed[:SHOWN]:
            yield self._changed(one, language)
        for number, source in report.added[:SHOWN]:
            note = f"{number} · {say(message('documents.update.added'))}"
            yield Card(title=source, note=note, tone="good", language=language)
        for gone in report.removed[:SHOWN]:
            yield Card(
                title=gone.source,
                body="\n".join(gone.targets.values()),
                note=f"{gone.number} · {say(message('documents.update.removed'))}",
                tone="error",
                language=language,
            )
        lists: Sequence[Sequence[object]] = (report.changed, report.added, report.removed)
        left = sum(max(0, len(one) - SHOWN) for one in lists)
        if left:
            yield Card(title=say(message("documents.update.more", count=left)))

    def _changed(self, one: ChangedSegment, language: str) -> Card:
        text, differences = both_versions(one.before, one.after)
        percent = round(100 * one.similarity)
        same = one.before == one.after
        note = message("documents.update.tags") if same else message("documents.update.changed", percent=percent)
        return Card(
            title=text,
            note=f"{one.number} · {self.texts.say(note)}",
            tone="warning",
            language=language,
            differences=differences,
        )

    def _allow(self) -> None:
        if self.accept_button is not None:
            self.accept_button.setEnabled(self.plan is not None)

    def _stop(self) -> None:
        if self._handle is not None:
            self._handle.cancel()
            self._handle = None


def summary(report: UpdateReport) -> Message:
    """Say in one sentence what becomes of the segments."""
    return message(
        "documents.update.summary",
        unchanged=report.unchanged,
        moved=len(report.moved),
        changed=len(report.changed),
        added=len(report.added),
        removed=len(report.removed),
    )

"""The review window: the changes of returned tables, accepted or rejected by keyboard and taken over as one step."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QSplitter,
    QTabWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from resources.messages import Message, RefusedError, message
from ui.context import Context
from ui.dialogs.window_keys import list_keys_by_f1
from ui.project_view import ProjectView
from ui.reviewing.changes_table import ChangesTable, ClosingDialog
from ui.reviewing.detail import change_html
from ui.reviewing.model import ChangeColumn, ChangesModel, Decision, Entry
from ui.theme import GRID
from ui.widgets.cards import Card, CardList
from workbench.core.segments import Changes, Target
from workbench.jobs import JobHandle
from workbench.services.editing import Checker
from workbench.services.reviewing import Applied, ChangeKind, Conflict, Review, apply_review
from workbench.store.protocols import ProjectStore

_SHOWS: Mapping[str, Message] = {
    "all": message("review.show.all"),
    "open": message("review.show.open"),
    "conflicts": message("review.show.conflicts"),
    "typography": message("review.show.typography"),
}
_EVERYONE = ""
_KEYS = (
    (message("review.deed.accept"), ("Return",)),
    (message("review.deed.reject"), ("Del",)),
    (message("review.deed.accept_reviewer"), ("Ctrl+Shift+A",)),
    (message("review.deed.accept_typography"), ("Ctrl+Shift+T",)),
    (message("review.deed.go"), ("Ctrl+G",)),
    (message("review.deed.apply"), ("Ctrl+Return",)),
)


class ReviewWindow(QWidget):
    """Beside the main window, for as long as the project is open. ``applied`` comes when changes were taken over."""

    applied = Signal()

    def __init__(self, context: Context, view: ProjectView, review: Review) -> None:
        super().__init__(view, Qt.WindowType.Window)
        self._context, self._view, self.review = context, view, review
        self._ended = self._busy = False
        texts, look = context.texts, context.look
        self.model = ChangesModel(texts, self)
        self.table = ChangesTable()
        self.table.setModel(self.model)
        self.detail = QTextBrowser()
        self.detail.setTabChangesFocus(True)
        self.detail.setOpenLinks(False)
        self.unplaced = CardList(look.fonts, look.colours, look.interface_points)
        self.tabs = QTabWidget()
        self.show_box, self.reviewer_box = QComboBox(), QComboBox()
        self.lead, self.said = QLabel(), QLabel()
        self.accept, self.reject, self.every, self.typographic, self.go, self.apply = (QPushButton() for _ in range(6))
        self._lay_out()
        self._name()
        self._connect()
        self.model.show([Entry(one) for one in review.changes])
        self._fill()
        self._set_look()
        if not self.model.shown and review.unplaced:
            self.tabs.setCurrentIndex(1)
        self.select(0)

    # -- what is decided ---------------------------------------------------------------------------------------------

    @property
    def chosen(self) -> list[Entry]:
        """The entries of the chosen rows."""
        rows = sorted({index.row() for index in self.table.selectionModel().selectedRows()})
        return [self.model.shown[row] for row in rows if row < len(self.model.shown)]

    def decide(self, decision: Decision) -> None:
        """Decide of the chosen changes and go to the next open one."""
        chosen = self.chosen
        if not chosen:
            return
        self.model.decide(chosen, decision)
        if decision is Decision.ACCEPTED:
            self._reject_rivals(chosen)
        self._show_progress()
        if decision is not Decision.OPEN:
            self._go_on()
        self._show_detail()

    def accept_reviewer(self) -> None:
        """Accept all open changes of the current change's reviewer that nothing speaks against."""
        chosen = self.chosen
        if chosen:
            by = chosen[0].change.reviewer
            self._accept(lambda one: one.change.reviewer == by and one.change.offered)

    def accept_typographic(self) -> None:
        """Accept all open changes that are mere typography."""
        self._accept(lambda one: one.change.kind is ChangeKind.TYPOGRAPHY and one.change.conflict is Conflict.NONE)

    def take_over(self, then: Callable[[], object] = lambda: None) -> None:
        """Write the accepted changes, as one step of undo; then go on."""
        wanted = [one for one in self.model.entries if one.decision is Decision.ACCEPTED]
        view = self._view
        if not wanted or self._busy or view.closed:
            return
        self._busy = True
        self._enable()
        view.segment.settle()
        # What was typed before is in the journal below this step: the first undo must not reach past it.
        view.table.target.document().clearUndoRedoStacks()
        changes = [one.change for one in wanted]
        languages = {one.language for one in changes if one.language}
        checking: dict[str, Checker] = {one: view.project.checking_to_write(one) for one in languages}

        def work(store: ProjectStore) -> Any:  # noqa: ANN401 - the changes come first, as `write` wants them
            made = apply_review(store, changes, checking)
            return made.changes, made

        done = self._context.dispatcher.on_window(partial(self._on_applied, wanted, then))
        view.project.write(message("review.step"), work, done=done)

    def _on_applied(self, wanted: Sequence[Entry], then: Callable[[], object], handle: JobHandle[Any]) -> None:
        if not handle.future.done() or handle.future.cancelled():
            return
        self._busy = False
        error = handle.future.exception()
        if isinstance(error, RefusedError):
            self._say(error.message)
            self._enable()
            return
        if error is not None:
            raise error
        applied: Applied = handle.future.result()[1]
        left = {id(one) for one in applied.left_out}
        for entry in wanted:
            entry.decision = Decision.OPEN if id(entry.change) in left else Decision.DONE
        self._renew_revisions(applied)
        self.model.retranslate()
        self._show_progress()
        done = message("review.applied", count=len(applied.applied))
        self._say(applied.said[0] if applied.said else done)
        self._view.say(done)
        self.applied.emit()
        self._show_detail()
        then()

    def _renew_revisions(self, applied: Applied) -> None:
        """Let what is still open of a target follow the text that was just taken over."""
        written = {(one.segment, one.language) for one in applied.applied if one.comment is None}
        for language in {language for _, language in written}:
            ids = [segment for segment, other in written if other == language]
            now = self._view.project.reader.targets(ids, language)
            for entry in self.model.entries:
                one = entry.change
                of_it = one.language == language and (one.segment, one.language) in written and one.segment in now
                if of_it and entry.decision is not Decision.DONE:
                    entry.change = replace(one, revision=now[one.segment].revision)

    def _on_changes(self, changes: Changes) -> None:
        """Follow what happens in the project: an undo opens again what it took back, and a text may come back."""
        if self._ended or self._busy or not (changes.targets or changes.remarks):
            return
        reader = self._view.project.reader
        touched = [one for one in self.model.entries if (one.change.segment, one.change.language) in changes.targets]
        for language in {one.change.language for one in touched}:
            of_it = [one for one in touched if one.change.language == language]
            now = reader.targets([one.change.segment for one in of_it], language)
            for entry in of_it:
                self._follow(entry, now[entry.change.segment])
        said = [one for one in self.model.entries if one.change.segment in changes.remarks]
        stored = reader.comments({one.change.segment for one in said})
        for entry in said:
            comment = entry.change.comment
            there = stored.get(entry.change.segment, ())
            kept = comment and any((one.key, one.resolved) == (comment.key, comment.resolved) for one in there)
            if entry.decision is Decision.DONE and comment is not None and not kept:
                entry.decision = Decision.OPEN
        self.model.retranslate()
        self._show_progress()

    def _follow(self, entry: Entry, now: Target) -> None:
        change = entry.change
        if change.comment is not None:
            return
        undone = now.content.text != change.after.text if change.of_text else now.state is change.before_state
        if entry.decision is Decision.DONE and undone:
            entry.decision = Decision.OPEN
        as_read = now.content == change.before if change.of_text else now.state is change.before_state
        if entry.decision is not Decision.DONE and as_read:
            entry.change = replace(change, revision=now.revision)

    def _accept(self, passes: Callable[[Entry], bool]) -> None:
        self.model.decide([one for one in self.model.entries if one.decision is Decision.OPEN and passes(one)],
                          Decision.ACCEPTED)  # fmt: skip
        self._show_progress()
        self._show_detail()

    def _reject_rivals(self, accepted: Sequence[Entry]) -> None:
        """Of two texts for one target only one can be taken."""
        for entry in accepted:
            change = entry.change
            if change.comment is not None:
                continue
            rivals = [
                one
                for one in self.model.entries
                if one is not entry
                and (one.change.segment, one.change.language) == (change.segment, change.language)
                and one.change.of_text == change.of_text
                and one.change.comment is None
            ]
            self.model.decide(rivals, Decision.REJECTED)

    def _go_on(self) -> None:
        """Go to the next open change, round the end of the list."""
        here = max((index.row() for index in self.table.selectionModel().selectedRows()), default=-1)
        count = len(self.model.shown)
        for step in range(1, count + 1):
            row = (here + step) % count
            if self.model.shown[row].decision is Decision.OPEN:
                self.select(row)
                return

    # -- what is shown -----------------------------------------------------------------------------------------------

    def _filter(self) -> None:
        show, by = self.show_box.currentData(), self.reviewer_box.currentData() or _EVERYONE
        tests: dict[str, Callable[[Entry], bool]] = {
            "all": lambda _: True,
            "open": lambda one: one.decision is Decision.OPEN,
            "conflicts": lambda one: one.change.conflict is not Conflict.NONE,
            "typography": lambda one: one.change.kind is ChangeKind.TYPOGRAPHY,
        }
        passes = tests[show]
        self.model.filter(lambda one: passes(one) and by in (_EVERYONE, one.change.reviewer))
        self.select(0)

    def select(self, row: int) -> None:
        """Choose a row and show its change."""
        if 0 <= row < len(self.model.shown):
            here = self.model.index(row, 0)
            # Not selectRow, which asks the header where its first column is: before it is laid out it does not know.
            chosen = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.table.selectionModel().setCurrentIndex(here, chosen)
            self.table.scrollTo(here)
        self._show_detail()

    def _show_detail(self) -> None:
        chosen = self.chosen
        self.detail.setHtml(change_html(self._context, self._view.project, chosen[0].change) if chosen else "")
        self._enable()

    def _show_progress(self) -> None:
        counts = {one: self.model.count(one) for one in Decision}
        self._say(
            message(
                "review.progress", open=counts[Decision.OPEN], accepted=counts[Decision.ACCEPTED],
                rejected=counts[Decision.REJECTED],
            )
        )  # fmt: skip
        self._enable()

    def _fill(self) -> None:
        say = self._context.texts.say
        self.unplaced.show_cards(
            [
                Card(
                    title=say(one.reason),
                    body=one.text,
                    note=", ".join(part for part in (one.file, str(one.row or ""), one.reviewer) if part),
                    tone="warning",
                    data=one,
                )
                for one in self.review.unplaced
            ]
        )
        for box in (self.show_box, self.reviewer_box):
            box.blockSignals(True)
        here = max(self.show_box.currentIndex(), 0), max(self.reviewer_box.currentIndex(), 0)
        self.show_box.clear()
        self.reviewer_box.clear()
        for key, word in _SHOWS.items():
            self.show_box.addItem(say(word), key)
        self.reviewer_box.addItem(say(message("review.everyone")), _EVERYONE)
        for by in self.review.reviewers:
            self.reviewer_box.addItem(by, by)
        for box, at in zip((self.show_box, self.reviewer_box), here, strict=True):
            box.setCurrentIndex(at)
            box.blockSignals(False)
        self.tabs.setTabText(0, say(message("review.tab.changes", number=len(self.review.changes))))
        self.tabs.setTabText(1, say(message("review.tab.unplaced", number=len(self.review.unplaced))))
        if self.review.changes:
            self._show_progress()
        else:
            self._say(message("review.nothing"))

    # -- small parts -------------------------------------------------------------------------------------------------

    def _jump(self) -> None:
        chosen = self.chosen
        if chosen and self._view.go_to_number(chosen[0].change.number):
            self._view.window().activateWindow()

    def _say(self, text: Message) -> None:
        self.said.setText(self._context.texts.say(text))

    def _enable(self) -> None:
        open_ = any(one.decision is not Decision.DONE for one in self.chosen)
        for button in (self.accept, self.reject, self.every):
            button.setEnabled(open_ and not self._busy)
        self.go.setEnabled(bool(self.chosen))
        typographic = any(one.change.kind is ChangeKind.TYPOGRAPHY for one in self.model.entries)
        self.typographic.setEnabled(typographic and not self._busy)
        can_write = not self._view.project.read_only and not self._busy
        self.apply.setEnabled(can_write and self.model.count(Decision.ACCEPTED) > 0)

    def _lay_out(self) -> None:
        for place, width in enumerate((8, 16, 18, 60, 18, 16)):
            self.table.setColumnWidth(place, width * GRID)
        head = self.table.horizontalHeader()
        head.setSectionResizeMode(ChangeColumn.CHANGE, QHeaderView.ResizeMode.Stretch)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for label in (self.lead, self.said):
            label.setProperty("quiet", "true")
        self.lead.setWordWrap(True)
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.setChildrenCollapsible(False)
        parts.addWidget(self.table)
        parts.addWidget(self.detail)
        parts.setSizes([30 * GRID, 26 * GRID])
        self.tabs.addTab(parts, "")
        self.tabs.addTab(self.unplaced, "")
        top, deeds, bottom = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        top.addWidget(self.lead, 1)
        top.addWidget(self.show_box)
        top.addWidget(self.reviewer_box)
        for button in (self.accept, self.reject, self.every, self.typographic):
            deeds.addWidget(button)
        deeds.addStretch()
        bottom.addWidget(self.said, 1)
        bottom.addWidget(self.go)
        bottom.addWidget(self.apply)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID, GRID, GRID, GRID)
        column.setSpacing(GRID)
        column.addLayout(top)
        column.addWidget(self.tabs, 1)
        column.addLayout(deeds)
        column.addLayout(bottom)
        self.resize(140 * GRID, 84 * GRID)

    def _connect(self) -> None:
        self.table.decided.connect(self.decide)
        self.table.doubleClicked.connect(lambda _: self._jump())
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._show_detail())
        self.accept.clicked.connect(lambda: self.decide(Decision.ACCEPTED))
        self.reject.clicked.connect(lambda: self.decide(Decision.REJECTED))
        self.every.clicked.connect(self.accept_reviewer)
        self.typographic.clicked.connect(self.accept_typographic)
        self.go.clicked.connect(self._jump)
        self.apply.clicked.connect(lambda: self.take_over())
        for box in (self.show_box, self.reviewer_box):
            box.currentIndexChanged.connect(lambda _: self._filter())
        for keys, act in (
            ("Ctrl+Return", self.take_over), ("Ctrl+Enter", self.take_over), ("Ctrl+G", self._jump),
            ("Ctrl+Shift+A", self.accept_reviewer), ("Ctrl+Shift+T", self.accept_typographic), ("Esc", self.close),
        ):  # fmt: skip
            QShortcut(QKeySequence(keys), self, partial(_call, act))
        list_keys_by_f1(self, self._context, _KEYS)
        self._context.texts.language_changed.connect(self._retranslate)
        self._context.look.changed.connect(self._set_look)
        heard = self._context.dispatcher.on_window(self._on_changes)
        self._unsubscribe = self._view.project.subscribe(heard)

    def _name(self) -> None:
        bind = self._context.texts.bind
        name = self._view.project.path.stem
        bind(self.setWindowTitle, message("review.title", name=name))
        bind(self.lead.setText, message("review.lead_window"))
        bind(self.table.setAccessibleName, message("review.title", name=name))
        bind(self.detail.setAccessibleName, message("review.column.change"))
        bind(self.show_box.setAccessibleName, message("review.show"))
        bind(self.reviewer_box.setAccessibleName, message("review.column.reviewer"))
        bind(self.unplaced.setAccessibleName, message("review.tab.unplaced", number=len(self.review.unplaced)))
        bind(self.accept.setText, message("review.deed.accept"))
        bind(self.reject.setText, message("review.deed.reject"))
        bind(self.every.setText, message("review.deed.accept_reviewer"))
        bind(self.typographic.setText, message("review.deed.accept_typography"))
        bind(self.go.setText, message("review.deed.go"))
        bind(self.apply.setText, message("review.deed.apply"))

    def _retranslate(self) -> None:
        if not self._ended:
            self.model.retranslate()
            self._fill()
            self._show_detail()

    def _set_look(self) -> None:
        look = self._context.look
        self.table.setFont(look.fonts.font("", look.interface_points))
        self.unplaced.set_look(look.colours, look.interface_points)
        self._show_detail()

    def may_close(self) -> bool:
        """Ask what becomes of accepted changes; say whether the window can go (they are taken over, or let go)."""
        count = self.model.count(Decision.ACCEPTED)
        if self._ended or not count or self._view.project.read_only:
            return not self._busy
        dialog = ClosingDialog(self._context, count, self)
        accepted, discarded = dialog.exec(), dialog.discarded
        dialog.deleteLater()
        if accepted and discarded:
            entries = [one for one in self.model.entries if one.decision is Decision.ACCEPTED]
            self.model.decide(entries, Decision.OPEN)
            return True
        if accepted:
            self.take_over(then=self.close)
        return False

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._ended or self.may_close():
            super().closeEvent(event)
        else:
            event.ignore()

    def end(self) -> None:
        """Close without asking: the project is being closed."""
        self._ended = True
        self._unsubscribe()
        self.close()


def _call(act: Callable[[], object]) -> None:
    act()

"""The window: start page or project, toolbar and bottom line around it. What is done is in ``ui/actions.py``."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QMainWindow, QSizePolicy, QStackedWidget, QToolBar, QToolButton, QVBoxLayout, QWidget

from resources.messages import Message, RefusedError, message
from ui.actions import handlers
from ui.aligning.reaching import Aligning
from ui.asking import Asking
from ui.beside import Beside
from ui.bottom_line import BottomLine
from ui.context import Context
from ui.documents.reaching import Documents
from ui.glossary.reaching import Glossaries
from ui.glossary.starter_view import offer_starter_update
from ui.jobs import when_ended
from ui.menus import Actions
from ui.models.reaching import Models
from ui.preferring import Preferring
from ui.project_view import ProjectView
from ui.reviewing.reaching import Reviewing
from ui.side_panel import PANELS
from ui.start_page import StartPage
from ui.theme import FRAME, GRID
from ui.widgets.filter_bar import FilterBar
from ui.widgets.notice import NoticeBar
from ui.widgets.toolbar_rows import ToolbarRows
from workbench.commands import WRITING, Needs
from workbench.jobs import Job, JobHandle, Lane, Priority

T = TypeVar("T")

FIRST_SIZE = QSize(1366, 768)
"""How large the window starts, where the screen has room for it."""
NAME_MS = 150
"""While one types, undo is named anew so long after the first key: its name is read from the store."""
LOOK_MS = 30
"""How often it is looked whether a draft that keeps a project from closing has stopped."""


class MainWindow(QMainWindow):
    """One window, at most one project."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.view: ProjectView | None = None
        self._closing: ProjectView | None = None
        self._after_closing: Callable[[], object] = lambda: None
        self._naming = QTimer(self)
        self._naming.setSingleShot(True)
        self._naming.setInterval(NAME_MS)
        self._naming.timeout.connect(self._name_undo)
        texts, look = context.texts, context.look
        self.filter_bar = FilterBar(texts)
        self.preferring = Preferring(context, self)
        self.asking = Asking(self)
        self.glossaries = Glossaries(self)
        self.beside = Beside(self)
        self.models = Models(self)
        self.reviewing = Reviewing(self)
        self.aligning = Aligning(self)
        self.documents = Documents(self)
        self.actions_ = Actions(self, texts, handlers(self))
        self.start_page = StartPage(context)
        self.bottom = BottomLine(texts)
        self.notice = NoticeBar(texts)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.start_page)
        self._lay_out()
        self.resize(FIRST_SIZE.boundedTo(self.screen().availableSize()))
        self.start_page.new_asked.connect(self.asking.new_project)
        self.start_page.open_asked.connect(self.asking.open_project)
        self.start_page.align_asked.connect(self.aligning.show)
        self.start_page.paste_asked.connect(self.documents.paste_project)
        self.documents.accept_drops(self)
        self.start_page.sample_asked.connect(self.open_sample)
        self.start_page.recent_chosen.connect(lambda path: self.open_project(Path(path)))
        self.filter_bar.filtered.connect(self._on_filter)
        self.filter_bar.language_chosen.connect(self._on_language_chosen)
        self.filter_bar.search.left.connect(self._leave_search)
        self.filter_bar.search.entered.connect(self._focus_cell)
        self.bottom.model_asked.connect(self.models.choose)
        self.bottom.stop_asked.connect(self.documents.stop)
        self.bottom.stop_asked.connect(self.reviewing.stop)
        self.bottom.stop_asked.connect(self.actions_.by_id["draft.stop"].trigger)
        texts.language_changed.connect(self._on_interface_language)
        look.changed.connect(self._on_look)
        self.preferring.changed.connect(self._on_preferences)
        self.preferring.told.connect(self.bottom.say)
        self.preferring.warned.connect(lambda text: self.bottom.say(text, tone="warning"))
        self._show_view(None)
        self._on_preferences()
        if context.session.preferences.notice is not None:
            self.notice.say(context.session.preferences.notice)
        missing = look.fonts.missing
        if missing is not None:
            self.notice.say(missing)

    def show_first(self) -> None:
        """Show the window; on a small screen, where its frame would put the bottom line out of sight, all over it."""
        room = self.screen().availableSize()
        if room.width() < FIRST_SIZE.width() + FRAME or room.height() < FIRST_SIZE.height() + FRAME:
            self.showMaximized()
        else:
            self.show()

    # -- projects -------------------------------------------------------------------------------------------------

    def open_project(self, path: Path, *, read_only: bool = False) -> bool:
        """Open a project in place of the one that is open; False, having said why, where it is refused."""
        self.notice.close_notice()
        if not self.close_project(then=lambda: self.open_project(path, read_only=read_only)):
            return False
        try:
            view = self._open(path, read_only=read_only)
        except RefusedError as refusal:
            again = (
                (message("project.open_to_read"), lambda: self.open_project(path, read_only=True)),
                (message("ui.notice.again"), lambda: self.open_project(path)),
            )
            self.notice.say(refusal.message, again if refusal.message.id == "project.locked" else ())
            return False
        view.said.connect(lambda text, tone: self.bottom.say(text, tone=tone))
        view.saved_changed.connect(lambda: self.bottom.show_saved(view.segment.saved))
        view.saved_changed.connect(self._name_undo_soon)
        view.counted.connect(self.bottom.show_counts)
        view.undo_changed.connect(self._name_undo)
        view.filtered.connect(self.filter_bar.show_hits)
        view.language_changed.connect(lambda _: self._on_target_language())
        view.drafting.progressed.connect(self._on_progress)
        view.drafting.idle.connect(self._on_idle)
        view.drafting.ended.connect(self.bottom.say)
        view.drafting.refused.connect(self.models.refused)
        view.terms_changed.connect(self.models.name_model)
        for cell in (view.table.target, view.table.source):
            self.documents.accept_drops(cell.viewport())  # else a file would be written into it as an address
        view.table.target.claimed = view.table.source.claimed = self.actions_.claimed
        self.preferring.keep(self.preferring.now.opened(path))
        self.notice.close_notice()
        self._show_view(view)
        row = view.model.row_of(self.preferring.now.places.get(str(path), 0))
        if row > 0:
            view.table.go_to(row)
        if read_only:
            to_edit = (message("project.open_to_edit"), lambda: self.open_project(path))
            view.notice.say(message("project.only_read", name=path.name), (to_edit,), closes=False)
        else:
            offer_starter_update(self.context, view)
        return True

    def _open(self, path: Path, *, read_only: bool) -> ProjectView:
        project = self.context.session.open_project(path, read_only=read_only)
        try:
            return ProjectView(self.context, project)
        except BaseException:
            project.close()  # a glossary that cannot be read, for one: the file must not stay locked
            raise

    def close_project(self, *, unsaved: bool = False, then: Callable[[], object] = lambda: None) -> bool:
        """Close the project; False where it is not closed yet.

        That is where something typed could not be saved, and the user may choose to close without it; or where a
        draft is being stopped. Once it is closed after all, ``then`` is called.
        """
        view = self.view
        if view is None:
            return True
        if not self.reviewing.close_window():
            return False
        try:
            view.save_all(unsaved=unsaved)
            if not view.stop_for_closing():
                self._close_later(view, unsaved=unsaved, then=then)
                return False
            left_at, path = view.current, view.project.path
            view.close_project(unsaved=unsaved)
        except RefusedError as refusal:

            def close_anyway() -> None:
                if self.close_project(unsaved=True, then=then):
                    then()

            view.notice.say(refusal.message, ((message("ui.close.unsaved"), close_anyway),))
            return False
        if left_at is not None:
            self.preferring.keep(self.preferring.now.left(path, left_at.segment.id))
        self._show_view(None)
        view.deleteLater()
        return True

    def _close_later(self, view: ProjectView, *, unsaved: bool, then: Callable[[], object]) -> None:
        """Close the project when its draft has stopped; until then nothing can be done to it, and that is said."""
        self._after_closing = then
        if self._closing is view:
            return
        self._closing = view
        view.setEnabled(False)
        self._toolbar.setEnabled(False)
        self._filters.setEnabled(False)
        self._enable()
        self.bottom.say(message("ui.closing.busy"), stays=True)

        def look() -> None:
            if self.view is not view:
                timer.stop()
                return
            if view.project.drafting:
                return
            timer.stop()
            self._closing = None
            view.setEnabled(True)
            self._toolbar.setEnabled(True)
            self._filters.setEnabled(True)
            self._enable()
            self.bottom.say_nothing()
            if self.close_project(unsaved=unsaved, then=self._after_closing):
                self._after_closing()

        timer = QTimer(view)
        timer.setInterval(LOOK_MS)
        timer.timeout.connect(look)
        timer.start()

    def open_sample(self) -> None:
        """Open the sample, made in the background where it is not there yet."""
        self.notice.close_notice()
        self.in_background(message("ui.job.sample"), self.context.session.create_sample, self.open_project)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc takes away what a bar says, unless it waits for an answer."""
        notices = [self.notice] if self.view is None else [self.view.notice, self.notice]
        if event.key() == Qt.Key.Key_Escape and any(one.dismiss() for one in notices):
            return
        super().keyPressEvent(event)

    def go_to_search(self) -> None:
        """Go to the search field."""
        self.filter_bar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter_bar.search.selectAll()

    def next_target(self) -> None:
        """Show the next target language."""
        box = self.filter_bar.language_box
        if box.count() > 1:
            box.setCurrentIndex((box.currentIndex() + 1) % box.count())

    def quit(self) -> None:
        """Close the window, and with it the program."""
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.glossaries.close_desk() or not self.close_project(then=self.close):
            event.ignore()
            return
        self.models.close()
        self.aligning.close()
        self.context.dispatcher.close()
        self.context.session.close()
        self.context.texts.close()
        super().closeEvent(event)

    # -- small parts ----------------------------------------------------------------------------------------------

    def _show_view(self, view: ProjectView | None) -> None:
        old, self.view = self.view, view
        if old is not None:
            self._stack.removeWidget(old)
        self._toolbar.setVisible(view is not None)
        self._filters.setVisible(view is not None)
        self.bottom.hide_job()
        self.bottom.say_nothing()
        self.bottom.show_counts(None)
        self.bottom.show_saved(view.segment.saved if view is not None else None)
        self.bottom.show_model("")
        if view is None:
            self.start_page.refresh()
            self._stack.setCurrentWidget(self.start_page)
            self.start_page.first.setFocus()
        else:
            settings = view.project.settings
            self._stack.addWidget(view)
            self._stack.setCurrentWidget(view)
            self.filter_bar.reset()
            self.filter_bar.set_languages(settings.source_language, settings.target_languages, view.language)
            view.side.show_panels(self.preferring.now.panels)
            self._on_target_language()
            view.focus_cell()
        self._set_title()
        self._enable()

    def _lay_out(self) -> None:
        self._toolbar = QToolBar()
        self._toolbar.setMovable(False)
        self._toolbar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        draft = QToolButton()
        draft.setDefaultAction(self.actions_.by_id["draft.all"])
        draft.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        draft.addActions([self.actions_.by_id[one] for one in ("draft.from_here", "draft.this")])
        self._toolbar.addWidget(draft)
        for command in ("segment.confirm", "segment.next_flag"):
            self._toolbar.addAction(self.actions_.by_id[command])
        self.filter_bar.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._filters = QToolBar()
        self._filters.setMovable(False)
        self._filters.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._filters.addWidget(self.filter_bar)
        for toolbar in (self._toolbar, self._filters):
            self.addToolBar(toolbar)
            self.context.texts.bind(toolbar.setWindowTitle, message("ui.toolbar"))
        ToolbarRows(self, self._toolbar, self._filters, self.filter_bar)
        for button in self._toolbar.findChildren(QToolButton, options=Qt.FindChildOption.FindDirectChildrenOnly):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            action = button.defaultAction()
            if action is not None:
                self.context.texts.bind(button.setAccessibleName, action.text)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notice)
        column.addWidget(self._stack, 1)
        column.addWidget(self.bottom)
        self.setCentralWidget(middle)
        self.setMinimumSize(100 * GRID, 60 * GRID)

    def in_background(self, name: Message, work: Callable[[], T], then: Callable[[T], object]) -> None:
        """Run something off the window's thread, saying what, and go on with its result."""

        def ended(handle: JobHandle[Any]) -> None:
            if not handle.future.done():
                return
            self.bottom.hide_job()
            self.bottom.say_nothing()
            error = handle.future.exception()
            if isinstance(error, RefusedError):
                self.notice.say(error.message)
            elif error is not None:
                raise error
            else:
                then(handle.result())

        self.bottom.say(name)
        job = Job(name, lambda _: work(), Lane.FILES, Priority.WAITED_FOR)
        # A job may have ended before its start is heard of: only its end is passed on, once.
        self.context.session.runner.start(job, when_ended(self.context.dispatcher.on_window(ended)))

    def _on_progress(self, name: Message, progress: Any) -> None:  # noqa: ANN401 - what the signal carries
        self.bottom.show_job(name, progress)
        self._enable()

    def _on_idle(self) -> None:
        self.bottom.hide_job()
        self._enable()

    def _on_filter(self) -> None:
        if self.view is not None:
            self.view.apply_filter(*self.filter_bar.wanted)
            self._enable()

    def _on_language_chosen(self, language: str) -> None:
        if self.view is not None:
            self.view.show_language(language)
            self.filter_bar.show_language(self.view.language)  # the old one, where the new one was refused
            self.view.focus_cell()

    def _on_target_language(self) -> None:
        """Name the model of the direction now shown, and say so where there is none."""
        self.models.name_model()

    def _leave_search(self) -> None:
        self.filter_bar.reset()
        self._focus_cell()

    def _focus_cell(self) -> None:
        if self.view is not None:
            self.view.focus_cell()

    def _on_interface_language(self) -> None:
        self._set_title()
        self._name_undo()
        self._on_preferences()
        if self.view is not None:
            self.view.retranslate()
            self.filter_bar.show_hits(self.view.model.rowCount(), len(self.view.project.reader.segment_ids()))
            self._on_target_language()

    def _on_look(self) -> None:
        if self.view is not None:
            self.view.set_look()
        self._on_preferences()

    def _set_title(self) -> None:
        name = f"{self.view.project.path.stem} – " if self.view is not None else ""
        if self.view is not None and self._read_only:
            name = f"{self.context.texts.say(message('project.title_read_only', name=self.view.project.path.stem))} – "
        self.setWindowTitle(f"{name}Egiz")

    @property
    def _read_only(self) -> bool:
        return self.view is not None and self.view.project.read_only

    def _name_undo_soon(self) -> None:
        """Name undo in a moment; at once only where it could not be asked for until now."""
        if not self.actions_.by_id["edit.undo"].isEnabled():
            self._name_undo()
        elif not self._naming.isActive():
            self._naming.start()

    def _name_undo(self) -> None:
        """Say in the menu what undo and redo would do."""
        self._naming.stop()
        say = self.context.texts.say
        reader = self.view.project.reader if self.view is not None else None
        undo, redo = (reader.undo_name(), reader.redo_name()) if reader is not None else (None, None)
        of_undo = message("ui.undo.named", name=undo) if undo is not None else message("commands.edit.undo")
        of_redo = message("ui.redo.named", name=redo) if redo is not None else message("commands.edit.redo")
        for command, text, can in (
            ("edit.undo", of_undo, self.view is not None and self.view.segment.can_undo),
            ("edit.redo", of_redo, self.view is not None and self.view.segment.can_redo),
        ):
            self.actions_.by_id[command].setText(say(text))
            self.actions_.by_id[command].setEnabled(can and self._closing is None and not self._read_only)

    def _on_preferences(self) -> None:
        """Tick what is in force, and show the panels that are wanted."""
        by_id = self.actions_.by_id
        by_id[f"view.theme.{self.context.look.theme.value}"].setChecked(True)
        by_id["draft.completion"].setChecked(self.preferring.now.completion)
        by_id[f"view.language.{self.context.texts.language}"].setChecked(True)
        for name in PANELS:
            by_id[f"view.panel.{name}"].setChecked(name in self.preferring.now.panels)
        if self.view is not None:
            self.view.side.show_panels(self.preferring.now.panels)
            self.view.following.set_enabled(self.preferring.now.completion)

    def _enable(self) -> None:
        view = self.view if self._closing is None else None
        self.actions_.enable(
            {
                Needs.NOTHING: True,
                Needs.PROJECT: view is not None,
                Needs.SEGMENT: view is not None and view.current is not None,
                Needs.JOB: view is not None and view.drafting.running,
            }
        )
        if self._read_only:
            for command in WRITING:
                self.actions_.by_id[command].setEnabled(False)
        self._name_undo()

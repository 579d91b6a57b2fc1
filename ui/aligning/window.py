"""The window "Align two versions": which files, then their links."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from resources.messages import Message, RefusedError, message
from ui.aligning.choose_page import ChoosePage, Wish
from ui.aligning.sheet_page import SheetPage, ticking
from ui.context import Context
from ui.dialogs.window_keys import list_keys_by_f1
from ui.models.running import Running
from ui.theme import GRID
from ui.widgets.notice import Answer, NoticeBar
from workbench.jobs import Job, JobContext, Lane, Priority
from workbench.services.aligning.files import align_files, open_sheet, working_file
from workbench.services.aligning.realigning import difference
from workbench.services.aligning.rows import Change, rows_of
from workbench.services.aligning.working_files import Unfinished, WorkingFile, remove, set_aside, unfinished
from workbench.services.glossaries import DEFAULT_LINKS, load_termbase
from workbench.services.projects import CreatedProject


class AligningWindow(QWidget):
    """Beside the main window. ``project_asked`` carries the path of a project that is to be opened.

    ``is_free`` says whether the main window has no project open: a new one is then opened without asking.
    """

    project_asked = Signal(object)

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._context = context
        self._dying = False
        self.is_free: Callable[[], bool] = lambda: True
        self.notice = NoticeBar(context.texts)
        self.running = Running(context)
        self.choose = ChoosePage(context)
        self.page = SheetPage(context, self.running)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.choose)
        self.stack.addWidget(self.page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notice)
        column.addWidget(self.stack, 1)
        column.addWidget(self.running)
        context.texts.bind(self.setWindowTitle, self._title)
        self.choose.wished.connect(self.align)
        self.choose.kept_chosen.connect(lambda one: self.open_kept(one.path))
        self.choose.forget_asked.connect(self._ask_to_forget)
        self.choose.refused.connect(self.refuse)
        self.page.refused.connect(self.refuse)
        self.page.asked.connect(lambda text, answers: self.notice.say(text, answers))
        self.page.other_asked.connect(self.show_choice)
        self.page.made.connect(self._on_made)
        self.running.refused.connect(self.refuse)
        self.running.stopped.connect(lambda: self.page.say(message("align.said.stopped")))
        self.running.changed.connect(lambda: self.choose.setEnabled(not self.running.busy))
        QShortcut(QKeySequence("Esc"), self, self._on_escape)
        QShortcut(QKeySequence("Ctrl+."), self, self.running.stop)
        list_keys_by_f1(self, context)
        self.setAcceptDrops(True)
        self.resize(140 * GRID, 84 * GRID)

    def start(self) -> None:
        """Show what was begun before, unless a sheet is open."""
        if self.page.working is None:
            self.show_choice()

    def show_choice(self) -> None:
        """Close the sheet and ask for files."""
        if self.running.busy:
            return
        self.page.leave()
        self.notice.close_notice()
        self.choose.show_kept(unfinished(self._context.session.paths))
        self.stack.setCurrentWidget(self.choose)
        self.choose.files[0].setFocus(Qt.FocusReason.OtherFocusReason)
        self.setWindowTitle(self._title())

    def align(self, wish: Wish, *, damaged: bool = False) -> None:
        """Align two files in the background and show their links; what was begun with them before goes on.

        A ``damaged`` working file of theirs is set aside first.
        """
        self.notice.close_notice()
        paths = self._context.session.paths

        def work(context: JobContext) -> tuple[WorkingFile, bool]:
            if damaged:
                set_aside(working_file(wish.source, wish.target, wish.languages, paths))
            known = working_file(wish.source, wish.target, wish.languages, paths).exists()
            path = open_sheet(
                wish.source,
                wish.target,
                wish.languages,
                paths,
                lambda: load_termbase(DEFAULT_LINKS, paths, between=context.check),
                ticking(context),
            )
            return WorkingFile(path), known

        def shown(made: tuple[WorkingFile, bool]) -> None:
            working, known = made
            if self._show(working) and known:
                again = (message("align.sheet.anew"), partial(self._begin_anew, wish))
                self.notice.say(message("align.sheet.begun"), (again,))

        def refused(error: RefusedError) -> bool:
            unusable = error.message.id in ("align.sheet.damaged", "align.sheet.too_new")
            if unusable:
                again = (message("align.sheet.anew"), partial(self.align, wish, damaged=True))
                self.notice.say(error.message, (again,))
            return unusable

        name = message("align.window.job", source=wish.source.name, target=wish.target.name)
        self.running.start(Job(name, work, Lane.FILES, Priority.WAITED_FOR), shown, on_refusal=refused)

    def open_kept(self, path: Path) -> None:
        """Go on with what was begun before."""
        self.notice.close_notice()
        job = Job(message("align.window.job_open", name=path.stem), lambda _: WorkingFile(path), Lane.FILES)
        self.running.start(job, self._show)

    def refuse(self, text: Message) -> None:
        """Say why something could not be done."""
        self.notice.say(text)

    def end(self) -> None:
        """Close for good: the program ends."""
        self._dying = True
        self.running.stop()
        self.page.leave()
        self.close()

    def _show(self, working: WorkingFile) -> bool:
        if self._dying:
            working.close()
            return False
        self.page.show_working(working)
        self.stack.setCurrentWidget(self.page)
        self.setWindowTitle(self._title())
        self.page.table.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _on_made(self, made: CreatedProject) -> None:
        if self.is_free():
            self.project_asked.emit(made.path)
            return
        told = message("align.said.project", name=str(made.path), count=made.segments)
        self.notice.say(told, ((message("align.said.open"), partial(self.project_asked.emit, made.path)),))

    def _begin_anew(self, wish: Wish) -> None:
        """Put the links as they are found now in the place of all that was put right: a step that can be undone."""
        before, paths = tuple(self.page.rows), self._context.session.paths

        def work(context: JobContext) -> Change | None:
            termbase = load_termbase(DEFAULT_LINKS, paths, between=context.check)
            found = align_files(wish.source, wish.target, wish.languages, paths, termbase, ticking(context))
            return difference(before, rows_of(found))

        self.running.start(Job(message("align.window.job_realign"), work, Lane.FILES), self.page.take_realigned)

    def _ask_to_forget(self, one: Unfinished) -> None:
        name = " – ".join(version.name for version in one.versions)
        yes: Sequence[Answer] = ((message("align.window.forget_yes"), partial(self._forget, one.path)),)
        self.notice.say(message("align.window.forget_sure", name=name), yes)

    def _forget(self, path: Path) -> None:
        try:
            remove(path)
        except RefusedError as refusal:
            self.refuse(refusal.message)
        self.choose.show_kept(unfinished(self._context.session.paths))
        self.choose.files[0].setFocus()

    def _title(self) -> str:
        title = self._context.texts.say(message("align.window.title"))
        sheet = self.page.sheet
        return title if sheet is None else f"{sheet.versions[0].name} – {sheet.versions[1].name} – {title}"

    def _on_escape(self) -> None:
        if not self.notice.dismiss() and self.stack.currentWidget() is self.choose and not self.running.busy:
            self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Everything is on the disk: the sheet is closed, and goes on from the list next time."""
        if not self.running.busy:
            self.page.leave()
        super().closeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event.mimeData()) and not self.running.busy:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take up files that are dropped anywhere."""
        found = _dropped(event.mimeData())
        if found and not self.running.busy:
            self.show_choice()
            self.choose.take_files(found)
            event.acceptProposedAction()


def _dropped(data: QMimeData) -> list[Path]:
    return [Path(one.toLocalFile()) for one in data.urls() if one.isLocalFile()]

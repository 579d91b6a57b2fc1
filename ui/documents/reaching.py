"""What one does with documents from the main window; the work itself is done in the background."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QMimeData, QObject, QTimer
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from resources.messages import RefusedError, catalogue, message
from ui.dialogs.export import ExportDialog, ExportWish
from ui.dialogs.new_project import NewProjectDialog
from ui.dialogs.source_guess import guess_in_background
from ui.documents.counting import CountDialog
from ui.documents.dropping import dragged_files, is_project
from ui.documents.updating import UpdateDialog
from workbench.core.segments import Changes
from workbench.errors import CancelledError, ConflictError
from workbench.jobs import Job, JobContext, JobHandle, Lane, Priority, Progress
from workbench.segmentation import rules_for
from workbench.services.folders import readable
from workbench.services.updating import UpdatePlan, UpdateReport, apply_update
from workbench.store import open_reader

if TYPE_CHECKING:
    from ui.documents.pasting import PastedProject
    from ui.main_window import MainWindow
    from ui.project_view import ProjectView
    from workbench.services.pasting import PastedText
    from workbench.store.protocols import ProjectStore

_DRAGGED = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)


class Documents(QObject):
    """New projects from the clipboard, added and updated documents, counts, rich text, pages to print, drops."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._context = window.context
        self._printing: JobHandle[Path] | None = None

    # -- the clipboard -------------------------------------------------------------------------------------------

    def paste_project(self) -> None:
        """Ask about a new project from what is on the clipboard."""
        self.project_from(QGuiApplication.clipboard().mimeData())

    def project_from(self, data: QMimeData | None) -> None:
        """Ask about a new project from text, or from files where these were copied."""
        files = dragged_files(data) if data is not None else []
        if files:
            self.take_files(files)
            return
        from workbench.services.pasting import pasted_text  # reads HTML, which opening a window does not

        self._window.notice.close_notice()
        plain = data.text() if data is not None and data.hasText() else ""
        markup = data.html() if data is not None and data.hasHtml() else ""
        name = message("documents.paste.running")
        self._window.in_background(name, partial(pasted_text, plain, markup), self._ask_paste)

    def _ask_paste(self, pasted: PastedText) -> None:
        from ui.documents.pasting import PasteDialog

        dialog = PasteDialog(self._context.texts, pasted, self._folder(), self._window)
        accepted = dialog.exec()
        wanted = dialog.wanted
        dialog.deleteLater()
        if accepted:
            self.make_project(wanted)

    def make_project(self, wanted: PastedProject) -> None:
        """Make a project of pasted text in the background and open it."""
        from workbench.services.pasting import create_from_text

        rules = rules_for(wanted.source, self._context.session.paths.segmentation)
        text: PastedText = wanted.text
        self._window.in_background(
            message("ui.job.making", name=wanted.path.name),
            lambda: create_from_text(wanted.path, text, wanted.source, wanted.targets, rules=rules).path,
            self._window.open_project,
        )

    def copy_rich(self, *, shown: bool = False) -> None:
        """Put the translation on the clipboard: of the document that one works on, or of the segments shown."""
        view = self._window.view
        if view is None:
            return
        from workbench.services.exporting import gather
        from workbench.services.rich_text import RichText, rich_text

        view.segment.settle()
        path, language, row = view.project.path, view.language, view.current
        ids = frozenset(view.model.ids) if shown else None
        names = {one.id: one.name for one in view.project.reader.documents()}
        name = "" if shown or row is None else names.get(row.segment.document, "")

        def work() -> RichText:
            with closing(open_reader(path)) as reader:
                return rich_text(gather(reader, [language], name), language, ids)

        self._window.in_background(message("documents.copy.running"), work, self._put_rich)

    def _put_rich(self, made: Any) -> None:  # noqa: ANN401 - rich text, whose module is loaded when it is asked for
        data = QMimeData()
        data.setHtml(f'<meta charset="utf-8">\n{made.markup}')
        data.setText(made.plain)
        QGuiApplication.clipboard().setMimeData(data)
        waiting = made.untranslated
        said = (
            message("documents.copy.untranslated", count=made.segments, waiting=waiting)
            if waiting
            else message("documents.copy.done", count=made.segments)
        )
        self._window.bottom.say(said, tone="warning" if waiting else "")

    # -- documents of a project ----------------------------------------------------------------------------------

    def count(self) -> None:
        """Show the count of the open project."""
        view = self._window.view
        if view is not None:
            view.segment.settle()
            self._run(CountDialog(self._context, view.project.path, self._window))

    def update(self, file: Path | None = None) -> None:
        """Ask for a new version of a document, show what has changed, and take it over."""
        view = self._window.view
        if view is None:
            return
        view.segment.settle()
        dialog = UpdateDialog(self._context, view.project, self._window, file)
        accepted = dialog.exec()
        plan = dialog.plan
        dialog.deleteLater()
        if accepted and plan is not None:
            self.take_over(view, plan)

    def take_over(self, view: ProjectView, plan: UpdatePlan) -> None:
        """Take over a new version in one step that undo takes back."""

        def work(store: ProjectStore) -> tuple[Changes, UpdateReport]:
            report = apply_update(store, plan)
            return report.changes, report

        done = self._context.dispatcher.on_window(self._on_updated)
        view.project.write(message("documents.update.title"), work, done=done)

    def _on_updated(self, handle: JobHandle[tuple[Changes, UpdateReport]]) -> None:
        if self._refused(handle):
            return
        report = handle.result()[1]
        said = message(
            "documents.update.done",
            name=report.document,
            unchanged=report.unchanged + len(report.moved),
            changed=len(report.changed),
            added=len(report.added),
            removed=len(report.removed),
        )
        self._window.bottom.say(said, stays=True)

    def ask_add(self) -> None:
        """Ask for documents and add them to the open project."""
        view = self._window.view
        if view is None:
            return
        title = self._context.texts.say(message("documents.add.title"))
        chosen, _ = QFileDialog.getOpenFileNames(self._window, title, str(view.project.path.parent))
        if chosen:
            self.add([Path(one) for one in chosen])

    def add(self, paths: Sequence[Path]) -> None:
        """Add files and the documents of folders to the open project, in one step that undo takes back.

        What Egiz does not read is left out of folders, and said; a file whose name is there already is offered as a
        new version, and none is added then.
        """
        view = self._window.view
        if view is None:
            return
        files, left = readable(paths)
        if view.project.read_only:
            view.notice.say(message("project.read_only", name=view.project.path.name))
            return
        if not files:
            view.notice.say(message("documents.drop.nothing"))
            return
        there = {one.name for one in view.project.reader.documents()}
        known = next((one for one in files if one.name in there), None)
        if known is not None:
            update = (message("documents.add.update"), partial(self.update, known))
            view.notice.say(message("documents.add.there", name=known.name), (update,))
            return
        rules = rules_for(view.project.settings.source_language, self._context.session.paths.segmentation)

        def work(store: ProjectStore) -> tuple[Changes, int]:
            from workbench.services.importing import add_documents

            return Changes(documents=True, undo=True), len(add_documents(store, files, rules))

        self._window.bottom.say(message("documents.add.running"), stays=True)
        done = self._context.dispatcher.on_window(partial(self._on_added, left))
        view.project.write(message("documents.add.title"), work, done=done)

    def _on_added(self, left: Sequence[Path], handle: JobHandle[tuple[Changes, int]]) -> None:
        self._window.bottom.say_nothing()
        if self._refused(handle):
            return
        self._window.bottom.say(message("documents.add.done", count=handle.result()[1]))
        if left and self._window.view is not None:
            names = ", ".join(one.name for one in left[:10])
            self._window.view.notice.say(message("documents.add.left_out", count=len(left), names=names))

    # -- pages ---------------------------------------------------------------------------------------------------

    def ask_print(self) -> None:
        """Ask in which languages and to where pages are printed."""
        view = self._window.view
        if view is None:
            return
        names = [one.name for one in view.project.reader.documents()]
        dialog = ExportDialog(
            self._context.texts, view.project.settings, view.project.path, view.language, self._window, names
        )
        dialog.choose_pages()
        accepted = dialog.exec()
        wish = dialog.wish
        dialog.deleteLater()
        if accepted:
            self._window.asking.export_as(wish)

    def print_pages(self, wish: ExportWish, *, overwrite: bool = False) -> None:
        """Write pages as a PDF in the background; it can be stopped, and then nothing is written."""
        view = self._window.view
        if view is None:
            return
        from ui.documents.printing import Pages, check_pages
        from workbench.services.exporting import ExportRecord, check_destination, gather, write_made

        view.segment.settle()
        path, fonts = view.project.path, self._context.look.fonts
        record = ExportRecord(self._context.session.paths.cache)
        words = catalogue(self._context.texts.language)

        def work(context: JobContext) -> Path:
            check_destination(wish.out, overwrite=overwrite, record=record)
            with closing(open_reader(path)) as reader:
                documents = gather(reader, wish.languages)

            def tick(done: int, total: int) -> None:
                context.check()
                if not done % 10:
                    context.report(Progress(done, total))

            data = Pages(documents, wish.languages, fonts, words, tick).draw()
            write_made(wish.out, data, overwrite=overwrite, record=record, check=check_pages)
            return wish.out

        job = Job(message("documents.print.running"), work, Lane.FILES, Priority.WAITED_FOR)
        listener = self._context.dispatcher.on_window(partial(self._on_printing, wish))
        self._printing = self._context.session.runner.start(job, listener)

    def stop(self) -> None:
        """Stop printing, where that is under way."""
        if self._printing is not None:
            self._printing.cancel()

    def _on_printing(self, wish: ExportWish, handle: JobHandle[Path]) -> None:
        bottom = self._window.bottom
        if handle is not self._printing:
            return
        if not handle.future.done():
            bottom.show_job(handle.job.name, handle.progress)
            return
        self._printing = None
        bottom.hide_job()
        bottom.say_nothing()
        error = handle.future.exception()
        if isinstance(error, CancelledError):
            bottom.say(message("documents.print.stopped"))
        elif isinstance(error, ConflictError):
            replace_it = partial(self._window.asking.export_as, wish, overwrite=True)
            self._say(message("ui.export.exists", name=str(wish.out)), ((message("ui.export.replace"), replace_it),))
        elif isinstance(error, RefusedError):
            self._say(error)
        elif error is not None:
            raise error
        else:
            count = len(self._window.view.project.reader.segment_ids()) if self._window.view is not None else 0
            bottom.say(message("ui.export.done", name=str(handle.result()), count=count), stays=True)

    # -- dropping ------------------------------------------------------------------------------------------------

    def accept_drops(self, place: QWidget) -> None:
        """Take up what is dropped on a widget: files anywhere, text where no project is open."""
        place.setAcceptDrops(True)
        place.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDropEvent) and event.type() in _DRAGGED:
            data = event.mimeData()
            if not (dragged_files(data) or (self._window.view is None and (data.hasText() or data.hasHtml()))):
                return super().eventFilter(watched, event)
            event.acceptProposedAction()
            if event.type() == QEvent.Type.Drop:
                self.take_drop(data)
            return True
        return super().eventFilter(watched, event)

    def take_drop(self, data: QMimeData) -> None:
        """Take up files and folders, a project, or, where none is open, text.

        A dialog may follow: not before the program from which one drags has been let go.
        """
        files = dragged_files(data)
        if files:
            QTimer.singleShot(0, self, lambda: self.take_files(files))
        elif self._window.view is None:
            kept = QMimeData()
            kept.setText(data.text())
            if data.hasHtml():
                kept.setHtml(data.html())
            QTimer.singleShot(0, self, lambda: self.project_from(kept))

    def take_files(self, files: Sequence[Path]) -> None:
        """Open a project; add documents to the one that is open; or ask about a new one with them."""
        project = next((one for one in files if is_project(one)), None)
        if project is not None:
            self._window.open_project(project)
        elif self._window.view is not None:
            self.add(files)
        else:
            self._new_project(files)

    def _new_project(self, files: Sequence[Path]) -> None:
        found, left = readable(files)
        if not found:
            self._say(message("documents.drop.nothing"))
            return
        guess = guess_in_background(self._context)
        dialog = NewProjectDialog(self._context.texts, self._folder(), self._window, guess)
        dialog.add_files(found)
        if left:
            names = ", ".join(one.name for one in left[:10])
            dialog.refuse(message("documents.add.left_out", count=len(left), names=names))
        accepted = dialog.exec()
        wanted = dialog.wanted
        dialog.deleteLater()
        if accepted:
            self._window.asking.make_project(wanted)

    # -- small parts ---------------------------------------------------------------------------------------------

    def _folder(self) -> Path:
        folder = self._context.session.paths.projects
        folder.mkdir(parents=True, exist_ok=True)
        return folder

    def _run(self, dialog: CountDialog) -> None:
        dialog.exec()
        dialog.deleteLater()

    def _refused(self, handle: JobHandle[Any]) -> bool:
        """Say why a job could not be done; False where it was."""
        if handle.future.cancelled():
            return True
        error = handle.future.exception()
        if isinstance(error, RefusedError):
            self._say(error)
            return True
        if error is not None:
            raise error
        return False

    def _say(self, what: Any, answers: Sequence[Any] = ()) -> None:  # noqa: ANN401 - a refusal or a message
        view = self._window.view
        notice = view.notice if view is not None else self._window.notice
        notice.say(what.message if isinstance(what, RefusedError) else what, answers)

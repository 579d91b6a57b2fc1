"""What the commands for reviews and questions do: files asked for, read in the background, shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from resources.messages import Message, RefusedError, catalogue, message
from ui.dialogs.small import TextDialog
from ui.jobs import when_ended
from workbench.errors import CancelledError
from workbench.jobs import Job, JobContext, JobHandle, Lane, Priority, Progress
from workbench.services.exporting import ExportRecord
from workbench.store import open_reader
from workbench.store.protocols import ProjectStore

if TYPE_CHECKING:
    from ui.main_window import MainWindow
    from ui.project_view import ProjectView
    from ui.reviewing.window import ReviewWindow
    from workbench.services import queries
    from workbench.services.reviewing import Review

# The window, the services and the formats of tables are imported where they are used: the program starts sooner.


class Reviewing(QObject):
    """Reviews and questions of the open project."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._main = window
        self._context = window.context
        self._recipient = ""
        self._reading: JobHandle[Review] | None = None
        self.window_: ReviewWindow | None = None

    # -- reviews -----------------------------------------------------------------------------------------------------

    def ask_files(self) -> None:
        """Ask for the tables that came back, and read them."""
        files = self._came_back()
        if files:
            self.read(files)

    def read(self, files: Sequence[Path]) -> None:
        """Read tables in the background and show what they change; that can be stopped."""
        view = self._main.view
        if view is None or not self.close_window():
            return
        self.stop()
        view.segment.settle()
        path = view.project.path

        def work(context: JobContext) -> Review:
            from workbench.services.reviewing import read_review

            with closing(open_reader(path)) as reader:
                return read_review(reader, files, check=context.check)

        job = Job(message("review.reading"), work, Lane.FILES, Priority.WAITED_FOR)
        self._reading = self._context.session.runner.start(
            job, when_ended(self._context.dispatcher.on_window(partial(self._on_read, view)))
        )
        self._main.bottom.show_job(job.name, Progress(0, 0))

    def stop(self) -> None:
        """Stop reading tables, where that is under way; nothing was changed by it."""
        if self._reading is not None:
            self._reading.cancel()
            self._reading = None
            self._main.bottom.hide_job()
            self._main.bottom.say(message("review.reading_stopped"))

    def _on_read(self, view: ProjectView, handle: JobHandle[Review]) -> None:
        if handle is not self._reading:
            return
        self._reading = None
        self._main.bottom.hide_job()
        error = handle.future.exception()
        if isinstance(error, CancelledError):
            return
        if isinstance(error, RefusedError):
            self._main.notice.say(error.message)
        elif error is not None:
            raise error
        else:
            self._show(view, handle.result())

    def close_window(self) -> bool:
        """Close the review window; False where accepted changes wait in it."""
        if self.window_ is None:
            return True
        if not self.window_.may_close():
            return False
        self._end()
        return True

    def _show(self, view: ProjectView, review: Review) -> None:
        if view.closed or self._main.view is not view:
            return
        from ui.reviewing.window import ReviewWindow

        self._end()
        self.window_ = ReviewWindow(self._context, view, review)
        view.closing.connect(self._end)
        self.window_.show()
        self.window_.activateWindow()
        self.window_.table.setFocus()

    def _end(self) -> None:
        if self.window_ is not None:
            self.window_.end()
            self.window_.deleteLater()
        self.window_ = None

    # -- questions ---------------------------------------------------------------------------------------------------

    def ask_client(self) -> None:
        """Ask for a question about the current segment."""
        from ui.reviewing.query_dialog import QueryDialog
        from workbench.services import queries

        view = self._main.view
        if view is None or view.current is None:
            return
        segment = view.current.segment
        selected = " ".join(view.table.source.textCursor().selectedText().split())
        dialog = QueryDialog(
            self._context.texts, segment.number, segment.source.text, selected, self._recipient, self._main
        )
        accepted, (question, proposal, recipient) = dialog.exec(), dialog.wanted
        dialog.deleteLater()
        if not accepted:
            return
        self._recipient = recipient
        author = self._context.session.preferences.author

        def work(store: ProjectStore) -> Any:  # noqa: ANN401 - the changes come first, as `write` wants them
            made, _ = queries.ask(store, segment.id, question, proposal=proposal, recipient=recipient, author=author)
            return made, message("queries.asked")

        self._write(view, message("queries.ask"), work)

    def close_questions(self) -> None:
        """Close the open questions about the current segment."""
        view = self._main.view
        if view is None or view.current is None:
            return
        segment = view.current.segment.id

        def work(store: ProjectStore) -> Any:  # noqa: ANN401
            from workbench.services import queries

            made, count = queries.close(store, segment)
            return made, message("queries.closed", count=count)

        self._write(view, message("queries.close"), work)

    def write_sheet(self) -> None:
        """Ask where to write the open questions, and write them."""
        view = self._main.view
        if view is None:
            return
        texts = self._context.texts
        start = view.project.path.with_name(f"{view.project.path.stem}.questions.docx")
        chosen, _ = QFileDialog.getSaveFileName(
            self._main, texts.say(message("queries.writing")), str(start), texts.say(message("review.files"))
        )
        if chosen:
            self.write_to(Path(chosen))

    def write_to(self, out: Path) -> None:
        """Write the open questions; that the file may be replaced was asked by who chose it."""
        view = self._main.view
        if view is None:
            return
        view.segment.settle()
        path, words = view.project.path, catalogue(self._context.texts.language)
        record = ExportRecord(self._context.session.paths.cache)

        def work() -> queries.Written:
            from workbench.services import queries

            with closing(open_reader(path)) as reader:
                return queries.write_sheet(reader, out, overwrite=True, record=record, texts=words)

        def then(written: queries.Written) -> None:
            self._main.bottom.say(
                message("queries.exported", count=written.questions, path=str(written.path)), stays=True
            )

        self._main.in_background(message("queries.writing_to", name=out.name), work, then)

    def ask_answers(self) -> None:
        """Ask for the sheets that came back, and take over their answers."""
        files = self._came_back()
        if files:
            self.take_answers(files)

    def take_answers(self, files: Sequence[Path]) -> None:
        """Take over answers, and say what could not be."""
        view = self._main.view
        if view is None:
            return

        def work(store: ProjectStore) -> Any:  # noqa: ANN401
            from workbench.services import queries

            taken = queries.take_answers(store, files)
            return taken.changes, message("queries.imported", count=len(taken.answered)), taken.unplaced

        self._write(view, message("queries.take_answers"), work)

    def _write(self, view: ProjectView, name: Message, work: Callable[[ProjectStore], Any]) -> None:
        view.segment.settle()
        view.table.target.document().clearUndoRedoStacks()

        def done(handle: JobHandle[Any]) -> None:
            if not handle.future.done() or handle.future.cancelled():
                return
            error = handle.future.exception()
            if isinstance(error, RefusedError):
                self._main.notice.say(error.message)
                return
            if error is not None:
                raise error
            _, said, *rest = handle.future.result()
            view.say(said)
            if rest and rest[0]:
                lines = "\n".join(self._context.texts.say(one) for one in rest[0])
                dialog = TextDialog(self._context.texts, name, said, lines, self._main)
                dialog.finished.connect(dialog.deleteLater)
                dialog.open()

        view.project.write(name, work, done=self._context.dispatcher.on_window(done))

    def _came_back(self) -> list[Path]:
        view, texts = self._main.view, self._context.texts
        if view is None:
            return []
        chosen, _ = QFileDialog.getOpenFileNames(
            self._main, texts.say(message("review.choose")), str(view.project.path.parent),
            texts.say(message("review.files")),
        )  # fmt: skip
        return [Path(one) for one in chosen]

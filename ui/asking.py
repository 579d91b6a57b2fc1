"""What the window asks: new project, open, export, go to, palette; and what it shows on demand."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from glossary.profiles import own_profiles
from resources.messages import RefusedError, message
from ui.dialogs.export import PAGES, ExportDialog, ExportWish
from ui.dialogs.files import ask_project
from ui.dialogs.new_project import NewProject, NewProjectDialog
from ui.dialogs.palette import ask_command, shortcuts_dialog
from ui.dialogs.small import GoToDialog, about_dialog
from ui.dialogs.source_guess import guess_in_background
from ui.dialogs.style import StyleDialog
from workbench.errors import ConflictError
from workbench.jobs import JobHandle
from workbench.services import projects
from workbench.services.profiles import switch_profiles

if TYPE_CHECKING:
    from ui.main_window import MainWindow
    from workbench.core.segments import Changes
    from workbench.store.protocols import ProjectStore


def _switch(profiles: tuple[str, ...], store: ProjectStore) -> Changes:
    return switch_profiles(store, profiles)


class Asking(QObject):
    """The dialogs, and what follows from their answers."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._context = window.context
        self._refusal = ""

    def new_project(self) -> None:
        """Ask what goes into a new project."""
        folder, guess = self._context.session.paths.projects, guess_in_background(self._context)
        dialog = NewProjectDialog(self._context.texts, folder, self._window, guess)
        accepted = dialog.exec()
        wanted = dialog.wanted
        dialog.deleteLater()
        if accepted:
            self.make_project(wanted)

    def make_project(self, wanted: NewProject) -> None:
        """Make a project in the background and open it."""
        self._window.in_background(
            message("ui.job.making", name=wanted.path.name),
            lambda: (
                projects.create(
                    wanted.path,
                    wanted.files,
                    wanted.source,
                    wanted.targets,
                    profiles=wanted.profiles,
                    extras=wanted.extras,
                ).path
            ),
            self._window.open_project,
        )

    def open_project(self) -> None:
        """Ask which project to open."""
        path = ask_project(self._context.texts, self._context.session.paths.projects, self._window)
        if path is not None:
            self._window.open_project(path)

    def export(self) -> None:
        """Ask as what and to where to export."""
        view = self._window.view
        if view is None:
            return
        names = [one.name for one in view.project.reader.documents()]
        dialog = ExportDialog(
            self._context.texts, view.project.settings, view.project.path, view.language, self._window, names
        )
        accepted = dialog.exec()
        wish = dialog.wish
        dialog.deleteLater()
        if accepted:
            self.export_as(wish)

    def style(self) -> None:
        """Ask in which style the project is written, and switch it on."""
        view = self._window.view
        if view is None or not view.has_terms():
            return
        own = own_profiles(view.facts.checking(view.language).termbase.concepts.values())
        dialog = StyleDialog(self._context.texts, view.project.settings, own, self._window)
        accepted = dialog.exec()
        chosen = dialog.chosen
        dialog.deleteLater()
        if accepted:
            done = self._context.dispatcher.on_window(self._on_styled)
            view.project.write(message("project.switch_profiles"), partial(_switch, chosen), done=done)

    def _on_styled(self, handle: JobHandle[Any]) -> None:
        if not handle.future.done() or handle.future.cancelled():
            return
        error = handle.future.exception()
        if isinstance(error, RefusedError):
            self._window.notice.say(error.message)
        elif error is not None:
            raise error
        else:
            self._window.bottom.say(message("ui.style.done"))

    def export_as(self, wish: ExportWish, *, overwrite: bool = False) -> None:
        """Export in the background; a file that is not ours, or was changed, is only replaced after asking."""
        view = self._window.view
        if view is not None and self._refusal and view.notice.text == self._refusal:
            view.notice.close_notice()  # it spoke of the attempt before
        if view is not None and wish.out.suffix.lower() == PAGES.extension:
            self._window.documents.print_pages(wish, overwrite=overwrite)
        elif view is not None:
            self._window.bottom.say(message("ui.export.running", name=wish.out.name), stays=True)
            done = partial(self._on_exported, wish)
            view.export(wish, overwrite=overwrite, done=done)

    def go_to(self) -> None:
        """Ask for the number of a segment and go there."""
        view = self._window.view
        if view is None or view.current is None:
            return
        last = len(view.project.reader.segment_ids())
        dialog = GoToDialog(self._context.texts, view.current.segment.number, last, self._window)
        if dialog.exec():
            view.go_to_number(dialog.number.value())
        dialog.deleteLater()

    def palette(self) -> None:
        """Let the user choose a command by typing, and do it."""
        by_id = self._window.actions_.by_id
        chosen = ask_command(
            self._context.texts,
            self._context.look,
            lambda command: by_id[command].isEnabled(),
            lambda command: by_id[command.id].text(),
            self._window,
        )
        if chosen is not None:
            by_id[chosen.id].trigger()

    def shortcuts(self) -> None:
        """Show all keys."""
        dialog = shortcuts_dialog(self._context.texts, self._context.look, self._window)
        dialog.exec()
        dialog.deleteLater()

    def about(self) -> None:
        """Show what the program is, and the licences."""
        dialog = about_dialog(self._context.texts, self._context.session.engines, self._window)
        dialog.exec()
        dialog.deleteLater()

    def _on_exported(self, wish: ExportWish, handle: JobHandle[Any]) -> None:
        if not handle.future.done():
            return
        window = self._window
        error = handle.future.exception()
        if error is None:
            report = handle.result()
            window.bottom.say(message("ui.export.done", name=str(report.path), count=report.segments), stays=True)
            return
        window.bottom.say(message("ui.export.failed"), tone="error")
        notice = window.view.notice if window.view is not None else window.notice
        if isinstance(error, ConflictError):
            replace_it = partial(self.export_as, wish, overwrite=True)
            notice.say(message("ui.export.exists", name=str(wish.out)), ((message("ui.export.replace"), replace_it),))
        elif isinstance(error, RefusedError):
            notice.say(error.message)
        else:
            raise error
        self._refusal = notice.text

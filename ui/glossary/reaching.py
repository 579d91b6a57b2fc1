"""How the main window reaches the glossaries: the desk, and adding the term that is selected in a segment."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QTextEdit

from glossary.concepts import Concept
from resources.messages import message
from ui.glossary.adding import AddTermDialog, NewTerm, citations, put_in
from ui.glossary.impact_view import Impact
from ui.glossary.shelf import Work
from workbench.jobs import Lane
from workbench.services.glossaries import OWN, own_glossary
from workbench.services.terminology import Desk, Edited

if TYPE_CHECKING:
    from ui.glossary.window import DeskWindow
    from ui.main_window import MainWindow
    from ui.project_view import ProjectView


class Glossaries(QObject):
    """The desk of one main window, made when it is first asked for."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._context = window.context
        self.desk: DeskWindow | None = None
        self.work = Work(window.context, self)
        self.impact = Impact(window.context, self)
        self.work.refused.connect(self._refused)

    def show_desk(self) -> None:
        """Show the desk, with the glossaries of the open project among the others."""
        view = self._window.view
        links = view.project.settings.glossaries if view is not None else ()
        if self.desk is None:
            from ui.glossary.window import DeskWindow  # when it is asked for: the program starts sooner

            self.desk = DeskWindow(self._context, links)
            self.desk.terms_changed.connect(self.take_over)
        else:
            self.desk.list_sources(links)
        self.desk.show()
        self.desk.activateWindow()

    def close_desk(self) -> bool:
        """Close the desk; False where something typed in it cannot be saved as it is."""
        desk = self.desk
        if desk is None:
            return True
        if not desk.close():
            return False
        desk.work.close()
        desk.deleteLater()
        self.desk = None
        return True

    def take_over(self, edited: Edited, glossary: str) -> None:
        """Put changed concepts in force in the open project."""
        view = self._window.view
        if view is None:
            return
        if view.project.adds_terms(edited.after, glossary):
            view.project.terms_changed(edited.after, glossary)
            self._show_terms(view, edited)
        else:  # read off the window's thread: of 70,000 concepts that takes seconds
            name = message("desk.job.load", name=view.project.path.stem)
            read = partial(view.project.read_terms, edited.after)
            self.work.run(name, read, lambda _: self._show_terms(view, edited))

    def _show_terms(self, view: ProjectView, edited: Edited) -> None:
        if not view.closed:
            view.take_new_terms()
            self.impact.look(view, edited)

    # -- from a segment -------------------------------------------------------------------------------------------

    def add_term(self) -> None:
        """Ask for a term, with what is selected on both sides already in place."""
        view = self._window.view
        if view is None or not view.has_terms():
            return
        selected = self._selected(view)
        choices = citations(selected.source, selected.source_language)
        dialog = AddTermDialog(self._context, selected, choices, self._window)
        dialog.find_known = partial(_known, view)
        dialog.show_known()
        accepted = dialog.exec()
        wanted = dialog.wanted
        dialog.deleteLater()
        if accepted:
            self.put(wanted)
        view.focus_cell()

    def add_quickly(self) -> None:
        """Put what is selected on both sides into the user's own glossary, without a question."""
        view = self._window.view
        if view is None or not view.has_terms():
            return
        selected = self._selected(view)
        choices = citations(selected.source, selected.source_language)
        if not choices or not selected.target:
            view.say(message("desk.add.select"), "warning")
            return
        known = next((found for one in choices if (found := _known(view, one)) is not None), None)
        source = choices[0]
        self.put(NewTerm(selected.source_language, source, selected.target_language, selected.target, known=known))

    def put(self, new: NewTerm) -> None:
        """Put a term into the user's own glossary in the background; it is in force when that is done."""
        path = own_glossary(self._context.session.paths)
        author = self._context.session.preferences.author

        def work() -> Edited:
            with Desk(path, author) as desk:
                return put_in(desk, new)

        def done(edited: Edited) -> None:
            self.take_over(edited, OWN)
            if self.desk is not None:
                self.desk.reload()
            view = self._window.view
            if view is not None:
                view.say(message("desk.add.done", source=new.source, target=new.target))

        self.work.run(message("desk.add.title"), work, done, lane=Lane.STORE)

    def _selected(self, view: ProjectView) -> NewTerm:
        settings = view.project.settings
        source = _selection(view.table.source)
        target = _selection(view.table.target)
        return NewTerm(settings.source_language, source, view.language, target)

    def _refused(self, text: object) -> None:
        self._window.notice.say(text)  # type: ignore[arg-type]


def _selection(cell: QTextEdit) -> str:
    """Return the selected text of a cell on one line."""
    return " ".join(cell.textCursor().selectedText().replace("\u2029", " ").split())


def _known(view: ProjectView, text: str) -> Concept | None:
    """Return the concept that has a text as a term of the source language, None where none has."""
    if not text:
        return None
    matches = view.facts.checking(view.language).termbase.matches(text, view.project.settings.source_language)
    whole = (one for one in matches if one.start == 0 and one.end == len(text) and not one.suffixes)
    return next((one.concept for one in whole), None)

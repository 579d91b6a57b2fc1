"""What the list of the desk shows: searching, and keeping list and editor at one concept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, Qt

from glossary.concepts import Concept
from glossary.searching import Found, SearchIndex
from resources.messages import message

if TYPE_CHECKING:
    from ui.glossary.window import DeskWindow


class Listing:
    """The list of one desk. ``wanted`` is the id to go to when the list is next filled.

    ``stay`` says that what was just saved is not taken away because it no longer passes the filter.
    """

    def __init__(self, desk: DeskWindow) -> None:
        self._desk = desk
        self._list, self._model = desk.list, desk.model
        self.wanted = ""
        self.stay = False

    @property
    def chosen(self) -> list[Concept]:
        """The concepts chosen."""
        return [self._model.concepts[row] for row in self._list.chosen_rows()]

    def connect(self) -> None:
        """Listen to the search field, the filters and the list."""
        desk = self._desk
        desk.filters.changed.connect(self._on_filters_changed)
        desk.filters.search.entered.connect(self._list.setFocus)
        desk.filters.search.left.connect(self._list.setFocus)
        desk.work.found.connect(self._on_found)
        self._list.selectionModel().currentRowChanged.connect(lambda *_: self._on_current_changed())
        self._list.selectionModel().selectionChanged.connect(lambda *_: desk.enable())
        self._list.entered.connect(desk.editor.go_to_terms)
        self._list.left.connect(self.go_to_search)

    def search(self) -> None:
        """Look for what the filters ask."""
        if self._desk.loaded is not None:
            self._desk.work.search(self._desk.loaded.index, *self._desk.filters.wanted)

    def go_to_search(self) -> None:
        """Put the caret into the search field."""
        self._desk.filters.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._desk.filters.search.selectAll()

    def show(self, concept: Concept) -> None:
        """Show a concept in the editor, and in the list where it is there; the list stays as it was searched."""
        row = self._model.row_of(concept.id)
        if row >= 0:
            self._select(row)
            return
        self.stay = True
        self._list.clearSelection()
        self._desk.editing.show(concept)

    def _on_found(self, index: SearchIndex, found: Found) -> None:
        desk = self._desk
        if desk.loaded is None or index is not desk.loaded.index:
            return  # another glossary, or another state of it, is shown by now, and searched too
        here = self.wanted or (desk.editor.base.id if desk.editor.base is not None else "")
        self.wanted = ""
        chosen = {one.id for one in self.chosen}
        blocked = self._list.selectionModel().blockSignals(True)
        self._model.show(found.concepts)
        self._list.selectionModel().blockSignals(blocked)
        total = len(desk.loaded.index.concepts)
        shown = message("desk.hits.more", shown=len(found.concepts)) if found.more else message(
            "desk.hits", shown=len(found.concepts), total=total
        )  # fmt: skip
        desk.filters.hits.setText(desk.context.texts.say(shown))
        row = self._model.row_of(here)
        if row >= 0:
            self._select(row)
            if len(chosen) > 1 and here in chosen:
                self._choose_also(chosen)
        elif self.stay and here:
            self._list.clearSelection()
        elif not desk.editor.dirty and not desk.editing.making:
            if found.concepts:
                self._select(0)
            else:
                desk.editor.show_concept(None, read_only=True)
        if not total and not desk.loaded.source.read_only:
            desk.say(message("desk.empty"))
        desk.enable()

    def _select(self, row: int) -> None:
        index = self._model.index(row, 0)
        self._list.setCurrentIndex(index)
        self._list.selectRow(row)
        self._list.scrollTo(index)
        self._show_row(row)

    def _choose_also(self, ids: set[str]) -> None:
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        for row, concept in enumerate(self._model.concepts):
            if concept.id in ids:
                self._list.selectionModel().select(self._model.index(row, 0), flags)

    def _on_filters_changed(self) -> None:
        self.stay = False
        self.search()

    def _on_current_changed(self) -> None:
        row = self._list.currentIndex().row()
        if 0 <= row < len(self._model.concepts):
            self._show_row(row)

    def _show_row(self, row: int) -> None:
        """Show a row in the editor, unless it stands there or what stands there cannot be left."""
        desk = self._desk
        concept = self._model.concepts[row]
        base = desk.editor.base
        if base is not None and base.id == concept.id and (base == concept or desk.editor.dirty):
            return
        if not desk.editing.leave():
            here = self._model.row_of(base.id) if base is not None else -1
            if here >= 0:
                blocked = self._list.selectionModel().blockSignals(True)
                self._list.selectRow(here)
                self._list.selectionModel().blockSignals(blocked)
                self._list.viewport().update()
            return
        desk.editing.show(concept)

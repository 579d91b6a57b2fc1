"""The desk: the window in which a terminologist works on glossaries."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, QItemSelectionModel, QSize, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent
from PySide6.QtWidgets import QLabel, QMainWindow, QSplitter, QVBoxLayout, QWidget

from glossary.concepts import Concept
from glossary.errors import GlossaryError
from glossary.formulas import FORMULAS
from glossary.searching import Found, SearchIndex
from glossary.starter import STARTER
from glossary.store import check_concept
from resources.messages import Message, RefusedError, message
from ui.context import Context
from ui.glossary.concept_editor import ConceptEditor
from ui.glossary.concept_list import ConceptList, ConceptListModel
from ui.glossary.deeds import Deeds, is_proposed
from ui.glossary.differences import PastChange, history_cards
from ui.glossary.filters import ConceptFilters
from ui.glossary.shelf import (
    Changed,
    Loaded,
    Source,
    Work,
    list_sources,
    load,
    past_changes,
    revision_of,
)
from ui.glossary.shelf import (
    change as change_glossary,
)
from ui.glossary.toolbar import make_actions, make_toolbar
from ui.theme import GRID
from ui.widgets.cards import Card
from ui.widgets.notice import NoticeBar
from workbench.jobs import Lane
from workbench.services.glossaries import OWN
from workbench.services.terminology import Desk, Edited
from workbench.store.protocols import GlossaryLink

FIRST_SIZE = QSize(1280, 720)
_BUNDLED = {STARTER: message("desk.glossary.starter"), FORMULAS: message("desk.glossary.formulas")}


class DeskWindow(QMainWindow):
    """Search, list and editor. ``terms_changed`` carries what was changed (:class:`Edited`) and the glossary's id."""

    terms_changed = Signal(object, str)

    def __init__(self, context: Context, links: tuple[GlossaryLink, ...] = ()) -> None:
        super().__init__()
        self.context = context
        texts = context.texts
        self.work = Work(context, self)
        self.loaded: Loaded | None = None
        self._links = links
        self._sources: list[Source] = []
        self.wanted = ""
        self._new: Concept | None = None
        self._stay = False
        self.filters = ConceptFilters(texts)
        self.model = ConceptListModel(texts, context.look, self)
        self.list = ConceptList(self.model)
        self.editor = ConceptEditor(context)
        self.notice = NoticeBar(texts)
        self.bottom = QLabel()
        self.bottom.setContentsMargins(GRID, GRID // 2, GRID, GRID // 2)
        self.unsaved = QLabel()
        self.unsaved.setContentsMargins(GRID, GRID // 2, 2 * GRID, GRID // 2)
        self.actions_: dict[str, QAction] = {}
        self.deeds = Deeds(self)
        self._make_actions()
        self._lay_out()
        self.resize(FIRST_SIZE)
        self._connect()
        texts.bind(self.setWindowTitle, message("desk.title"))
        texts.bind(self.list.setAccessibleName, message("desk.list"))
        self.list_sources(links)
        self.choose_source(OWN)
        self.filters.search.setFocus()

    # -- glossaries -----------------------------------------------------------------------------------------------

    def list_sources(self, links: tuple[GlossaryLink, ...]) -> None:
        """Offer the glossaries that there are, those of the open project among them."""
        self._links = links
        self._sources = list_sources(self.context.session.paths, links)
        box = self.filters.source
        chosen = box.currentData()
        blocked = box.blockSignals(True)
        box.clear()
        for source in self._sources:
            box.addItem(self._name_of(source), source.id)
        box.setCurrentIndex(max(box.findData(chosen), 0))
        box.blockSignals(blocked)

    @property
    def own(self) -> Source:
        """The user's own glossary."""
        return self._sources[0]

    @property
    def source(self) -> Source | None:
        """The glossary shown."""
        return self.loaded.source if self.loaded is not None else None

    def choose_source(self, source_id: str) -> None:
        """Show a glossary."""
        if not self.leave_concept():
            self._show_source_name()
            return
        source = next((one for one in self._sources if one.id == source_id), self._sources[0])
        self.work.run(message("desk.job.load", name=self._name_of(source)), partial(load, source), self.on_loaded)

    def reload(self) -> None:
        """Read the glossary again where somebody else has changed it."""
        loaded = self.loaded
        if loaded is None or self.work.busy:
            return

        def compare(revision: int) -> None:
            if self.loaded is loaded and revision != loaded.revision:
                self.work.run(message("desk.job.load", name=self._name_of(loaded.source)),
                              partial(load, loaded.source), self.on_loaded)  # fmt: skip

        self.work.run(message("desk.job.search"), partial(revision_of, loaded.source), compare, quiet=True)

    def on_loaded(self, loaded: Loaded) -> None:
        self._stay = False
        other = self.loaded is None or self.loaded.source.id != loaded.source.id
        self.loaded = loaded
        self.filters.set_domains(loaded.domains)
        self.editor.set_domains(loaded.domains)
        self._show_source_name()
        if other:
            self._new = None
            self.notice.close_notice()
            self.editor.show_concept(None, read_only=True)
            self.model.show(())
        if loaded.source.read_only:
            self.say(message("desk.read_only"))
        self.search()
        self._enable()

    # -- the list -------------------------------------------------------------------------------------------------

    def search(self) -> None:
        """Look for what the filters ask."""
        if self.loaded is not None:
            self.work.search(self.loaded.index, *self.filters.wanted)

    def _on_found(self, index: SearchIndex, found: Found) -> None:
        if self.loaded is None or index is not self.loaded.index:
            return  # another glossary, or another state of it, is shown by now, and searched too
        here = self.wanted or (self.editor.base.id if self.editor.base is not None else "")
        self.wanted = ""
        chosen = {one.id for one in self.chosen}
        blocked = self.list.selectionModel().blockSignals(True)
        self.model.show(found.concepts)
        self.list.selectionModel().blockSignals(blocked)
        total = len(self.loaded.index.concepts)
        shown = message("desk.hits.more", shown=len(found.concepts)) if found.more else message(
            "desk.hits", shown=len(found.concepts), total=total
        )  # fmt: skip
        self.filters.hits.setText(self.context.texts.say(shown))
        row = self.model.row_of(here)
        if row >= 0:
            self._select(row)
            if len(chosen) > 1 and here in chosen:
                self._choose_also(chosen)
        elif self._stay and here:
            self.list.clearSelection()  # what was just saved is not taken away because it no longer passes the filter
        elif not self.editor.dirty and self._new is None:
            if found.concepts:
                self._select(0)
            else:
                self.editor.show_concept(None, read_only=True)
        if not total and not self.loaded.source.read_only:
            self.say(message("desk.empty"))
        self._enable()

    def _select(self, row: int) -> None:
        index = self.model.index(row, 0)
        self.list.setCurrentIndex(index)
        self.list.selectRow(row)
        self.list.scrollTo(index)
        self._show_row(row)

    def _choose_also(self, ids: set[str]) -> None:
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        for row, concept in enumerate(self.model.concepts):
            if concept.id in ids:
                self.list.selectionModel().select(self.model.index(row, 0), flags)

    def _on_filters_changed(self) -> None:
        self._stay = False
        self.search()

    def _on_current_changed(self) -> None:
        row = self.list.currentIndex().row()
        if 0 <= row < len(self.model.concepts):
            self._show_row(row)

    def _show_row(self, row: int) -> None:
        """Show a row in the editor, unless it stands there or what stands there cannot be left."""
        concept = self.model.concepts[row]
        base = self.editor.base
        if base is not None and base.id == concept.id and (base == concept or self.editor.dirty):
            return
        if not self.leave_concept():
            here = self.model.row_of(base.id) if base is not None else -1
            if here >= 0:
                blocked = self.list.selectionModel().blockSignals(True)
                self.list.selectRow(here)
                self.list.selectionModel().blockSignals(blocked)
                self.list.viewport().update()
            return
        self._new = None
        self._show_concept(concept)

    def _show_concept(self, concept: Concept, draft: Concept | None = None) -> None:
        source = self.source
        self.editor.show_concept(concept, read_only=source is None or source.read_only, draft=draft)
        self._read_history()
        self._on_edited()

    @property
    def chosen(self) -> list[Concept]:
        """The concepts chosen in the list."""
        return [self.model.concepts[row] for row in self.list.chosen_rows()]

    # -- editing --------------------------------------------------------------------------------------------------

    def new_concept(self) -> None:
        """Make place for a new concept in the user's own glossary, or in the one shown where that can be written."""
        if not self.leave_concept() or self.loaded is None:
            return
        if self.loaded.source.read_only:
            self.say(message("desk.read_only"))
            return
        self._new = Concept("")
        self.list.clearSelection()
        self.editor.show_concept(self._new, read_only=False)
        self.editor.go_to_terms()
        self._enable()

    def save(self) -> bool:
        """Save what stands in the editor; False where it cannot be."""
        return self.leave_concept(stay=True)

    def leave_concept(self, *, stay: bool = False) -> bool:
        """Save what was typed; False, having said why, where no glossary can hold it. ``stay`` says that it was saved.

        An empty new concept is nothing to be saved.
        """
        base = self.editor.base
        if base is None or not self.editor.dirty:
            return True
        wanted = self.editor.concept()
        if not base.id:
            if not wanted.terms and not stay and replace(wanted, id="") == base:
                return True
            first = wanted.terms[0].text if wanted.terms else ""
            wanted = replace(wanted, id=first)
        try:
            check_concept(wanted)
        except GlossaryError as refusal:
            empty = message("desk.no_terms") if not wanted.terms else refusal.message
            self.notice.say(empty, ((message("desk.discard"), self._discard),))
            self.editor.go_to_terms()
            return False
        self._save(base, wanted)
        return True

    def _save(self, base: Concept, wanted: Concept, *, over: bool = False) -> None:
        def act(desk: Desk) -> Edited:
            if not base.id:
                return desk.save(replace(wanted, id=desk.free_id(wanted.terms[0].text)))
            if not over and desk.get(base.id) != base:
                raise GlossaryError(message("desk.changed_elsewhere", term=wanted.terms[0].text))
            return desk.save(wanted)

        def refused(error: RefusedError) -> None:
            answers: list[tuple[Message, Callable[[], None]]] = [
                (message("desk.back_to_it"), partial(self._bring_back, base, wanted))
            ]
            if error.message.id == "desk.changed_elsewhere":
                answers.append((message("desk.save_mine"), partial(self._save, base, wanted, over=True)))
                self.reload()
            self.notice.say(error.message, answers)

        visit = self.editor.visit

        def saved(edited: Edited) -> None:
            now = next((one for one in edited.after.values() if one is not None), wanted)
            if self.editor.visit == visit:  # what was typed since stays in the fields
                self._new = None
                self.editor.adopt(now)
                self._read_history()
            elif self._is_shown(now.id) and not self.editor.dirty:
                self._show_concept(now)
            self._on_edited()
            self.say(message("desk.saved"))

        self.change(message("desk.job.save"), act, saved, refused)

    def _is_shown(self, concept: str) -> bool:
        return self.editor.base is not None and self.editor.base.id == concept

    def _bring_back(self, base: Concept, draft: Concept) -> None:
        stored = next((one for one in self.model.concepts if one.id == base.id), base)
        self._show_concept(stored, draft)
        self.editor.go_to_terms()

    def _discard(self) -> None:
        base, self._new = self.editor.base, None
        if base is not None and base.id:
            self._show_concept(base)
        else:
            self.editor.show_concept(None, read_only=True)
            self.search()
        self._on_edited()

    def change(
        self,
        name: Message,
        act: Callable[[Desk], Edited | None],
        then: Callable[[Edited], object],
        refused: Callable[[RefusedError], object] | None = None,
    ) -> None:
        loaded = self.loaded
        if loaded is None or loaded.source.read_only:
            self.say(message("desk.read_only"))
            return

        def done(result: Changed) -> None:
            now, edited = result
            if self.loaded is not None and self.loaded.source == now.source:
                self.loaded = now
                self.filters.set_domains(now.domains)
                self.editor.set_domains(now.domains)
            if edited is None:
                self.say(message("desk.nothing_to_do"))
                return
            then(edited)
            if edited:
                self.terms_changed.emit(edited, now.source.id)
            self.search()

        self._stay = True
        self.work.run(name, partial(change_glossary, loaded, act), done, lane=Lane.STORE, on_refusal=refused)

    def changed(self, said: Message, edited: Edited) -> None:
        self.wanted = self.wanted or next((one for one, concept in edited.after.items() if concept is not None), "")
        base = self.editor.base
        if base is not None and base.id in edited.after:
            stored = edited.after[base.id]
            if stored is None:
                self._new = None
                self.editor.show_concept(None, read_only=True)
            elif not self.editor.dirty:
                self._show_concept(stored)
        self.say(said)

    def drop_editor(self, ids: Sequence[str]) -> None:
        base = self.editor.base
        if base is not None and base.id in ids:
            self.editor.show_concept(None, read_only=True)

    # -- history --------------------------------------------------------------------------------------------------

    def _read_history(self) -> None:
        base, source = self.editor.base, self.source
        if base is None or source is None or source.read_only or not base.id:
            return

        def show(past: Sequence[PastChange]) -> None:
            if self._is_shown(base.id):
                self.editor.show_history(history_cards(past, self.context.texts))

        self.work.run(message("desk.job.search"), partial(past_changes, source, base.id), show, quiet=True)

    def _on_past(self, card: Card) -> None:
        """Put the concept as it was before a change into the editor; saving makes it so."""
        base = self.editor.base
        if isinstance(card.data, PastChange) and base is not None and not self.editor.read_only:
            before = card.data.change.before if card.data.change is not None else None
            if before is None:
                self.say(message("desk.history.nothing_before"))
                return
            self._show_concept(base, before)
            self.say(message("desk.history.shown"))

    # -- small parts ----------------------------------------------------------------------------------------------

    def say(self, text: Message) -> None:
        """Make a remark in the bottom line."""
        self.bottom.setText(self.context.texts.say(text))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowActivate:
            self.reload()
        return super().event(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.leave_concept():
            event.ignore()
            return
        super().closeEvent(event)

    def _on_edited(self) -> None:
        dirty = self.editor.dirty
        self.unsaved.setText(self.context.texts.say(message("desk.unsaved")) if dirty else "")
        self.actions_["save"].setEnabled(dirty)

    def _enable(self) -> None:
        writable = self.loaded is not None and not self.loaded.source.read_only
        chosen = self.chosen
        proposed = any(is_proposed(one) for one in chosen)
        self._on_edited()
        for name in ("new", "undo", "redo", "import"):
            self.actions_[name].setEnabled(writable)
        for name in ("remove", "bulk"):
            self.actions_[name].setEnabled(writable and bool(chosen))
        for name in ("accept", "reject"):
            self.actions_[name].setEnabled(writable and proposed)
        own = self.loaded is not None and self.loaded.source.id == OWN
        self.actions_["copy"].setEnabled(bool(chosen) and not own)
        self.actions_["copy"].setVisible(self.loaded is not None and self.loaded.source.read_only)

    def _on_busy(self, name: object) -> None:
        if isinstance(name, Message):
            self.say(name)
        else:
            self.bottom.clear()

    def _name_of(self, source: Source) -> str:
        if source.id == OWN:
            return self.context.texts.say(message("desk.glossary.own"))
        name = self.context.texts.say(_BUNDLED[source.id]) if source.path is None else source.name
        if source.read_only:
            name = self.context.texts.say(message("desk.glossary.read_only", name=name))
        return name

    def _show_source_name(self) -> None:
        if self.source is not None:
            box = self.filters.source
            blocked = box.blockSignals(True)
            box.setCurrentIndex(max(box.findData(self.source.id), 0))
            box.blockSignals(blocked)

    def _retranslate(self) -> None:
        self.model.retranslate()
        box = self.filters.source
        for place, source in enumerate(self._sources):
            box.setItemText(place, self._name_of(source))
        self.bottom.clear()
        self._on_edited()
        self._read_history()
        self.search()

    def _on_look(self) -> None:
        self.editor.set_look()
        self.model.retranslate()

    def _make_actions(self) -> None:
        deeds: dict[str, Callable[[], object]] = {
            "new": self.new_concept,
            "save": self.save,
            "undo": self.deeds.undo,
            "redo": self.deeds.redo,
            "remove": self.deeds.remove,
            "bulk": self.deeds.ask_bulk,
            "duplicates": self.deeds.ask_duplicates,
            "import": self.deeds.ask_import,
            "accept": partial(self.deeds.judge, accept=True),
            "reject": partial(self.deeds.judge, accept=False),
            "copy": self.deeds.copy_to_own,
            "find": self._go_to_search,
            "close": self.close,
        }
        self.actions_ = make_actions(self, self.context.texts, deeds)

    def _go_to_search(self) -> None:
        self.filters.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filters.search.selectAll()

    def _connect(self) -> None:
        texts, look = self.context.texts, self.context.look
        self.filters.changed.connect(self._on_filters_changed)
        self.filters.search.entered.connect(self.list.setFocus)
        self.filters.search.left.connect(self.list.setFocus)
        self.filters.source.currentIndexChanged.connect(lambda: self.choose_source(self.filters.source.currentData()))
        self.work.found.connect(self._on_found)
        self.work.refused.connect(self.notice.say)
        self.work.busy_changed.connect(self._on_busy)
        self.list.selectionModel().currentRowChanged.connect(lambda *_: self._on_current_changed())
        self.list.selectionModel().selectionChanged.connect(lambda *_: self._enable())
        self.list.entered.connect(self.editor.go_to_terms)
        self.list.left.connect(self._go_to_search)
        self.editor.edited.connect(self._on_edited)
        self.editor.left.connect(self.list.setFocus)
        self.editor.history.taken.connect(self._on_past)
        texts.language_changed.connect(self._retranslate)
        look.changed.connect(self._on_look)

    def _lay_out(self) -> None:
        self.addToolBar(make_toolbar(self.actions_, self.context.texts))
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.list)
        splitter.addWidget(self.editor)
        splitter.setSizes([600, 680])
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notice)
        column.addWidget(self.filters)
        column.addWidget(splitter, 1)
        self.setCentralWidget(middle)
        status = self.statusBar()
        status.setSizeGripEnabled(False)
        status.addWidget(self.bottom, 1)
        status.addPermanentWidget(self.unsaved)

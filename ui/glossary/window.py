"""The desk: the window in which a terminologist works on glossaries."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent
from PySide6.QtWidgets import QLabel, QMainWindow, QSplitter, QToolButton, QVBoxLayout, QWidget

from glossary.formulas import FORMULAS
from glossary.starter import STARTER
from resources.messages import Message, message
from ui.context import Context
from ui.dialogs.window_keys import list_keys_by_f1
from ui.glossary.author import ask_author
from ui.glossary.concept_editor import ConceptEditor
from ui.glossary.concept_list import ConceptList, ConceptListModel
from ui.glossary.deeds import Deeds, is_proposed
from ui.glossary.directory import Directory
from ui.glossary.editing import Editing
from ui.glossary.filters import ConceptFilters
from ui.glossary.listing import Listing
from ui.glossary.shelf import Loaded, Source, Work, list_sources, load, load_beside, revision_of
from ui.glossary.toolbar import make_actions, make_toolbar
from ui.theme import GRID
from ui.widgets.notice import NoticeBar
from workbench.services.glossaries import OWN
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
        self._asked = OWN
        self._sources: list[Source] = []
        self.directory = Directory(self.work)
        self.filters = ConceptFilters(texts)
        self.model = ConceptListModel(texts, context.look, self)
        self.list = ConceptList(self.model)
        self.editor = ConceptEditor(context, self.directory)
        self.notice = NoticeBar(texts)
        self.bottom = QLabel()
        self.bottom.setContentsMargins(GRID, GRID // 2, GRID, GRID // 2)
        self.unsaved = QLabel()
        self.unsaved.setContentsMargins(GRID, GRID // 2, GRID, GRID // 2)
        self.author_button = QToolButton()
        self.listing = Listing(self)
        self.editing = Editing(self)
        self.deeds = Deeds(self)
        self.actions_: dict[str, QAction] = self._make_actions()
        self._lay_out()
        self.resize(FIRST_SIZE)
        list_keys_by_f1(self, context)
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
        if not self.editing.leave():
            self._show_source_name()
            return
        source = next((one for one in self._sources if one.id == source_id), self._sources[0])
        self._asked = source.id

        def show(loaded: Loaded) -> None:
            if self._asked == source.id:  # another one that was asked for since is not to be taken away again
                self.on_loaded(loaded)

        self.work.run(message("desk.job.load", name=self._name_of(source)), partial(load, source), show)

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
        """Show a glossary that was read."""
        self.listing.stay = False
        self._asked = loaded.source.id
        other = self.loaded is None or self.loaded.source.id != loaded.source.id
        self.take(loaded)
        self._show_source_name()
        if other:
            self.notice.close_notice()
            self.editing.clear()
            self.model.show(())
        if loaded.source.read_only:
            self.say(message("desk.read_only"))
        self.listing.search()
        self.enable()
        self._read_beside(loaded.source)

    def _read_beside(self, shown: Source) -> None:
        """Read, in the background, the glossaries in which a related concept may stand: those that the project uses."""
        used = {OWN, STARTER, FORMULAS, *(str(Path(link.path)) for link in self._links if link.path)}
        others = [one for one in self._sources if one.id in used and one.id != shown.id]

        def take(found: tuple[Loaded, ...]) -> None:
            if self.source == shown:
                self.directory.take_beside(found)
                self.editor.name_related()
                self.editing.read_history()

        read = partial(load_beside, others, dict(self.directory.known))
        self.work.run(message("desk.job.search"), read, take, quiet=True)

    def take(self, loaded: Loaded) -> None:
        """Speak from now on of a glossary as it was read."""
        self.loaded = loaded
        self.directory.take(loaded)
        self.filters.set_domains(loaded.domains)
        self.editor.set_used(loaded.domains, loaded.profiles)
        self.editor.name_related()

    # -- small parts ----------------------------------------------------------------------------------------------

    def say(self, text: Message) -> None:
        """Make a remark in the bottom line."""
        self.bottom.setText(self.context.texts.say(text))

    def show_unsaved(self) -> None:
        """Say whether something is not saved yet."""
        dirty = self.editor.dirty
        self.unsaved.setText(self.context.texts.say(message("desk.unsaved")) if dirty else "")
        self.actions_["save"].setEnabled(dirty)

    def enable(self) -> None:
        """Offer what can be done with the glossary and the concepts chosen."""
        writable = self.loaded is not None and not self.loaded.source.read_only
        chosen = self.listing.chosen
        proposed = any(is_proposed(one) for one in chosen)
        self.show_unsaved()
        for name in ("new", "undo", "redo", "import", "history"):
            self.actions_[name].setEnabled(writable)
        for name in ("remove", "bulk"):
            self.actions_[name].setEnabled(writable and bool(chosen))
        for name in ("accept", "reject"):
            self.actions_[name].setEnabled(writable and proposed)
        own = self.loaded is not None and self.loaded.source.id == OWN
        self.actions_["copy"].setEnabled(bool(chosen) and not own)
        self.actions_["copy"].setVisible(self.loaded is not None and self.loaded.source.read_only)
        self.actions_["back"].setEnabled(self.editing.can_go_back)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowActivate:
            self.reload()
            self.name_author()
        return super().event(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.editing.leave():
            event.ignore()
            return
        super().closeEvent(event)

    def name_author(self) -> None:
        """Say under which name changes are recorded."""
        name = self.context.session.preferences.author
        self.author_button.setText(self.context.texts.say(message("desk.author.now", name=name)))

    def _ask_author(self) -> None:
        warning = ask_author(self.context, self)
        self.name_author()
        if warning is not None:
            self.notice.say(warning)

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
        self.show_unsaved()
        self.name_author()
        self.editing.read_history()
        self.listing.search()

    def _on_look(self) -> None:
        self.editor.set_look()
        self.model.retranslate()

    def _make_actions(self) -> dict[str, QAction]:
        deeds: dict[str, Callable[[], object]] = {
            "new": self.editing.new_concept,
            "save": self.editing.save,
            "undo": self.deeds.undo,
            "redo": self.deeds.redo,
            "remove": self.deeds.remove,
            "bulk": self.deeds.ask_bulk,
            "duplicates": self.deeds.ask_duplicates,
            "import": self.deeds.ask_import,
            "accept": partial(self.deeds.judge, accept=True),
            "reject": partial(self.deeds.judge, accept=False),
            "copy": self.deeds.copy_to_own,
            "history": self.deeds.ask_history,
            "back": self.editing.back,
            "author": self._ask_author,
            "find": self.listing.go_to_search,
            "close": self.close,
        }
        return make_actions(self, self.context.texts, deeds)

    def _connect(self) -> None:
        texts = self.context.texts
        self.filters.source.currentIndexChanged.connect(lambda: self.choose_source(self.filters.source.currentData()))
        self.work.refused.connect(self.notice.say)
        self.work.busy_changed.connect(self._on_busy)
        self.author_button.clicked.connect(self.actions_["author"].trigger)
        self.listing.connect()
        self.editing.connect()
        texts.language_changed.connect(self._retranslate)
        self.context.look.changed.connect(self._on_look)

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
        self.author_button.setAutoRaise(True)
        self.author_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.name_author()
        status = self.statusBar()
        status.setSizeGripEnabled(False)
        status.addWidget(self.bottom, 1)
        status.addPermanentWidget(self.unsaved)
        status.addPermanentWidget(self.author_button)

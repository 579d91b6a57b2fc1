"""The names of the current document: what the glossary does not have, to be added; two spellings, to be looked at."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from resources.messages import Message, message
from ui.context import Context
from ui.dialogs.window_keys import list_keys_by_f1
from ui.glossary.shelf import Work
from ui.names.model import EDITABLE, FormsRole, NamesModel
from ui.names.surveying import Surveying
from ui.project_view import ProjectView
from ui.theme import GRID
from ui.widgets.cards import Card, CardList
from workbench.jobs import Lane, Progress
from workbench.services.glossaries import OWN, own_glossary
from workbench.services.names import DocumentNames, NameVariants, UnknownName, propose, still_unknown
from workbench.services.terminology import Desk, Edited

ASKED_AT_ONCE = 300
"""Names that the glossary is asked about in the window's thread: some hundredths of a second."""

_KEYS = (
    (message("names.go"), ("Return",)),
    (message("names.key.form"), ("F2",)),
    (message("names.add"), ("Ctrl+Return", "Ins")),
    (message("names.undo"), ("Ctrl+Z",)),
    (message("ui.key.close"), ("Esc",)),
)

Index = QModelIndex | QPersistentModelIndex
TakeOver = Callable[[Edited, str], object]


class _FormChoice(QStyledItemDelegate):
    """Offers the forms of a cell, and takes another one that is typed."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: ARG002
        box = QComboBox(parent)
        box.setEditable(True)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        box.addItems(index.data(FormsRole) or [])
        return box

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        assert isinstance(editor, QComboBox)
        editor.setCurrentText(str(index.data(Qt.ItemDataRole.EditRole) or ""))

    def setModelData(self, editor: QWidget, model: object, index: Index) -> None:
        assert isinstance(editor, QComboBox)
        assert isinstance(model, NamesModel)
        model.setData(index, editor.currentText())


class _NamesTable(QTableView):
    """The rows; Enter goes to a segment. ``taken`` carries the row."""

    taken = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.DoubleClicked)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.doubleClicked.connect(self._on_double_click)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.taken.emit(self.currentIndex().row())
            return
        super().keyPressEvent(event)

    def _on_double_click(self, index: QModelIndex) -> None:
        if index.column() not in EDITABLE:
            self.taken.emit(index.row())


class NamesWindow(QWidget):
    """Beside the main window, for as long as the project is open. ``take_over`` puts changed concepts in force."""

    def __init__(self, context: Context, view: ProjectView, surveying: Surveying, take_over: TakeOver) -> None:
        super().__init__(view, Qt.WindowType.Window)
        self._context, self._view, self._surveying, self._take_over = context, view, surveying, take_over
        self._added: list[int] = []
        self._jumps: dict[str, int] = {}
        texts, look = context.texts, context.look
        self.model = NamesModel(texts, self)
        self.table = _NamesTable()
        self.table.setModel(self.model)
        self.table.setItemDelegate(_FormChoice(self.table))
        self.variants = CardList(look.fonts, look.colours, look.interface_points)
        self.tabs = QTabWidget()
        self.said = QLabel()
        self.said.setProperty("quiet", "true")
        self.go, self.add, self.undo, self.again = QPushButton(), QPushButton(), QPushButton(), QPushButton()
        self.work = Work(context, self)
        self.work.refused.connect(self._say)
        self._lay_out()
        self._name()
        texts.language_changed.connect(self._retranslate)
        look.changed.connect(self._set_look)
        self._set_look()
        self.table.taken.connect(self._jump)
        self.variants.taken.connect(self._jump_to_variant)
        self.go.clicked.connect(lambda: self._jump(self.table.currentIndex().row()))
        self.add.clicked.connect(self.add_chosen)
        self.undo.clicked.connect(self.take_back)
        self.again.clicked.connect(self._start_or_stop)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._enable())
        for keys, act in (
            ("Ctrl+Return", self.add_chosen), ("Ins", self.add_chosen), ("Ctrl+Z", self.take_back), ("Esc", self.close),
        ):  # fmt: skip
            QShortcut(QKeySequence(keys), self, act)
        list_keys_by_f1(self, context, _KEYS)
        surveying.found.connect(self.show_names)
        surveying.progressed.connect(self._on_progress)
        view.terms_changed.connect(self.leave_out_known)
        view.table.row_entered.connect(lambda _: self._on_row())
        self._document = 0
        self._just_added: set[str] = set()
        self._asked = False
        self.resize(140 * GRID, 70 * GRID)
        self.show_names()

    def start(self) -> None:
        """Show what is known by now, and look for the names where nobody has yet."""
        if self._surveying.by_document is None and not self._surveying.running:
            self._surveying.start()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- what is shown ------------------------------------------------------------------------------------------------

    @property
    def names(self) -> DocumentNames | None:
        """The names of the document that one works on, None before they are found."""
        found = self._surveying.by_document
        return None if found is None else found.get(self._document, DocumentNames())

    def show_names(self) -> None:
        """Show the names of the document that one works on."""
        row = self._view.current
        self._document = row.segment.document if row is not None else self._document
        found = self.names
        if found is None:
            return
        self.leave_out_known()
        self.variants.show_cards([self._card(pair) for pair in found.variants])
        self._retitle()

    def leave_out_known(self) -> None:
        """Take out what the glossary has by now."""
        found = self.names
        if found is None or self._view.closed or self._view.language in self._view.facts.awaited:
            return
        termbase = self._view.project.termbase(self._view.language)
        left = list(found.unknown)
        if termbase.revision != self._surveying.revision:
            left = [one for one in left if one.text not in self._just_added]
            if len(left) <= ASKED_AT_ONCE:  # of more names the new search, which follows, tells which are known
                left = still_unknown(left, termbase)
        if [one.text for one in left] != [one.text for one in self.model.names]:
            here = self.table.currentIndex().row()
            self.model.show(left)
            if left:
                self.table.selectRow(min(max(here, 0), len(left) - 1))
        self._retitle()

    def _on_row(self) -> None:
        row = self._view.current
        if row is not None and row.segment.document != self._document:
            self.show_names()

    def _card(self, pair: NameVariants) -> Card:
        first, second = pair.first_places[0], pair.second_places[0]
        numbers = message(
            "names.variant.places",
            first=first.number, first_count=len(pair.first_places),
            second=second.number, second_count=len(pair.second_places),
        )  # fmt: skip
        return Card(
            title=f"{pair.first} – {pair.second}",
            note=self._context.texts.say(numbers),
            tone="warning",
            language="kk",
            data=pair,
        )

    # -- what is done -------------------------------------------------------------------------------------------------

    @property
    def chosen(self) -> list[UnknownName]:
        """The names of the chosen rows."""
        rows = sorted({index.row() for index in self.table.selectionModel().selectedRows()})
        return [self.model.names[row] for row in rows]

    def add_chosen(self) -> None:
        """Put the chosen names into the user's own glossary as proposed concepts, as one change."""
        names = self.chosen
        if not names or self.work.busy:
            return
        path, author = own_glossary(self._context.session.paths), self._context.session.preferences.author
        documents = {one.id: one.name for one in self._view.project.reader.documents()}
        source = documents.get(self._document, "")

        def work() -> Edited:
            with Desk(path, author) as desk:
                return propose(desk, names, source)

        self.work.run(message("names.add"), work, partial(self._on_added, [one.text for one in names]), lane=Lane.STORE)

    def take_back(self) -> None:
        """Take back the last addition made here, unless the glossary was changed since."""
        if not self._added or self.work.busy:
            return
        path, author = own_glossary(self._context.session.paths), self._context.session.preferences.author
        revision = self._added[-1]

        def work() -> Edited | None:
            with Desk(path, author) as desk:
                last = desk.undoable()
                return desk.undo() if last is not None and last.revision == revision else None

        self.work.run(message("names.undo"), work, self._on_taken_back, lane=Lane.STORE)

    def _on_added(self, names: list[str], edited: Edited) -> None:
        self._added.append(edited.revision)
        self._just_added = set(names)
        self._say(message("names.added", count=len(names)))
        self._put_in_force(edited)

    def _on_taken_back(self, edited: Edited | None) -> None:
        self._added.pop()
        self._just_added.clear()
        if edited is None:
            self._added.clear()
            self._say(message("names.undo.changed"))
        else:
            self._say(message("names.undone"))
            self._put_in_force(edited)

    def _put_in_force(self, edited: Edited) -> None:
        if not self._view.closed:
            self._take_over(edited, OWN)
        self._enable()

    def _jump(self, row: int) -> None:
        """Go to the next place of a name, from the last to the first."""
        if not 0 <= row < len(self.model.names):
            return
        name = self.model.names[row]
        turn = self._jumps.get(name.text, -1) + 1
        self._jumps[name.text] = turn
        place = name.places[turn % name.count]
        self._view.go_to_number(place.number)
        self._view.window().activateWindow()
        self._say(
            message("names.at", name=name.text, place=turn % name.count + 1, count=name.count, number=place.number)
        )

    def _jump_to_variant(self, card: Card) -> None:
        if isinstance(card.data, NameVariants):
            self._view.go_to_number(card.data.second_places[0].number)
            self._view.window().activateWindow()

    def _start_or_stop(self) -> None:
        if self._surveying.running:
            self._surveying.stop()
        else:
            self._asked = True
            self._surveying.start()

    def _on_progress(self, progress: Progress | None) -> None:
        stop = message("names.stop") if progress is not None else message("names.again")
        self.again.setText(self._context.texts.say(stop))
        if self.names is not None and not self._asked:
            return  # what was found stays, and so does what was said, while it is gone through again
        if progress is not None and progress.total:
            self._say(message("names.progress", done=progress.done, total=progress.total))
        elif progress is not None:
            self._say(message("names.looking"))
        else:
            self.said.clear()
            self._asked = False

    # -- small parts --------------------------------------------------------------------------------------------------

    def _say(self, text: object) -> None:
        if isinstance(text, Message):
            self.said.setText(self._context.texts.say(text))

    def _enable(self) -> None:
        self.add.setEnabled(bool(self.chosen))
        self.go.setEnabled(self.table.currentIndex().isValid())
        self.undo.setEnabled(bool(self._added))

    def _lay_out(self) -> None:
        head = self.table.horizontalHeader()
        for place, width in enumerate((28, 14, 8, 22, 18)):
            self.table.setColumnWidth(place, width * GRID)
        head.setStretchLastSection(True)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.lead = QLabel()
        self.lead.setWordWrap(True)
        self.lead.setProperty("quiet", "true")
        self.tabs.addTab(self.table, "")
        self.tabs.addTab(self.variants, "")
        buttons = QHBoxLayout()
        buttons.addWidget(self.said, 1)
        for button in (self.again, self.undo, self.go, self.add):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID, GRID, GRID, GRID)
        column.setSpacing(GRID)
        column.addWidget(self.lead)
        column.addWidget(self.tabs, 1)
        column.addLayout(buttons)
        self._enable()

    def _name(self) -> None:
        bind = self._context.texts.bind
        bind(self.setWindowTitle, message("names.title"))
        bind(self.lead.setText, message("names.lead"))
        bind(self.table.setAccessibleName, message("names.title"))
        bind(self.add.setText, message("names.add"))
        bind(self.go.setText, message("names.go"))
        bind(self.undo.setText, message("names.undo"))
        bind(self.again.setText, message("names.again"))
        self._retitle()

    def _retitle(self) -> None:
        say = self._context.texts.say
        self.tabs.setTabText(0, say(message("names.tab.unknown", number=self.model.rowCount())))
        self.tabs.setTabText(1, say(message("names.tab.variants", number=self.variants.cards.rowCount())))
        self._enable()

    def _retranslate(self) -> None:
        self.model.retranslate()
        self.show_names()

    def _set_look(self) -> None:
        look = self._context.look
        font = look.fonts.font("kk", look.interface_points)
        self.table.setFont(font)
        self.variants.set_look(look.colours, look.interface_points)

    def end(self) -> None:
        """Hear nothing more: the project is being closed."""
        self.work.close()
        self.close()

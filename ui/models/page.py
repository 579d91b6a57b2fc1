"""One page of the model window: a list, what is known of the chosen one, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QSplitter, QVBoxLayout, QWidget

from resources.messages import Message
from ui.context import Context
from ui.models.facts import Fact, Facts
from ui.theme import GRID
from ui.widgets.cards import Card, CardList

COLUMNS = 2
"""Buttons in a row: Kazakh words are long."""


class Page(QWidget):
    """A list with its details. ``chosen_changed`` comes when another one is chosen, ``taken`` for Enter."""

    chosen_changed = Signal()
    taken = Signal()

    def __init__(self, context: Context, name: Message) -> None:
        super().__init__()
        self.context = context
        look = context.look
        self.list = CardList(look.fonts, look.colours, look.interface_points)
        self.facts = Facts(context)
        self.empty = QLabel()
        self.empty.setWordWrap(True)
        self.empty.setProperty("quiet", "true")
        self.empty.setMargin(2 * GRID)
        self.empty.hide()
        self.buttons: dict[str, QPushButton] = {}
        self._grid = QGridLayout()
        self._grid.setSpacing(GRID)
        self._grid.setContentsMargins(2 * GRID, GRID, GRID, GRID)
        self._foot = QHBoxLayout()
        self._foot.setSpacing(GRID)
        self._foot.setContentsMargins(GRID, GRID, GRID, GRID)
        left, right = QWidget(), QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.empty)
        column.addWidget(self.list, 1)
        column.addLayout(self._foot)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.facts, 1)
        column.addLayout(self._grid)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(left)
        splitter.addWidget(right)
        splitter.setSizes([56 * GRID, 66 * GRID])
        row = QVBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(splitter)
        context.texts.bind(self.list.setAccessibleName, name)
        context.texts.bind(self.facts.setAccessibleName, name)
        self.list.selectionModel().currentChanged.connect(lambda *_: self.chosen_changed.emit())
        self.list.taken.connect(lambda _: self.taken.emit())
        look.changed.connect(self._on_look)

    @property
    def chosen(self) -> object:
        """What the chosen card stands for, None without one."""
        index = self.list.currentIndex()
        cards = self.list.cards.cards
        return cards[index.row()].data if index.isValid() and index.row() < len(cards) else None

    def button(self, name: str, text: Message, act: Callable[[], object], *, wide: bool = False) -> QPushButton:
        """Add a button for the chosen one; a ``wide`` one has a row for itself and is what Enter in the list does."""
        made = self._make(text, act)
        place = self._grid.count() + sum(1 for one in self.buttons.values() if one.property("primary"))
        if wide:
            made.setProperty("primary", "true")
            self._grid.addWidget(made, place // COLUMNS, 0, 1, COLUMNS)
            self.taken.connect(made.click)
        else:
            self._grid.addWidget(made, place // COLUMNS, place % COLUMNS)
        self.buttons[name] = made
        return made

    def foot_button(self, name: str, text: Message, act: Callable[[], object]) -> QPushButton:
        """Add a button under the list: what is done without choosing one."""
        made = self._make(text, act)
        self._foot.addWidget(made)
        self.buttons[name] = made
        return made

    def add_foot(self, widget: QWidget) -> None:
        """Add something else under the list."""
        self._foot.addWidget(widget, 1)

    def on_key(self, keys: QKeySequence.StandardKey | str, button: str) -> None:
        """Let a key in the list press a button."""
        shortcut = QShortcut(QKeySequence(keys), self.list)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(lambda: self.buttons[button].click())

    def show_cards(self, cards: Sequence[Card], same: Callable[[object, object], bool], empty: Message) -> None:
        """Show a list, staying at what was chosen where it is still there; ``empty`` is said where there is none."""
        before = self.chosen
        self.list.show_cards(cards)
        self.empty.setText(self.context.texts.say(empty))
        self.empty.setVisible(not cards)
        self.list.setVisible(bool(cards))
        if cards:
            found = next((row for row, card in enumerate(cards) if same(card.data, before)), 0)
            self.list.setCurrentIndex(self.list.cards.index(found, 0))
        self.chosen_changed.emit()

    def choose(self, wanted: Callable[[object], bool]) -> bool:
        """Choose the first that is wanted; False where none is."""
        for row, card in enumerate(self.list.cards.cards):
            if wanted(card.data):
                self.list.setCurrentIndex(self.list.cards.index(row, 0))
                return True
        return False

    def show_facts(self, title: str, facts: Sequence[Fact]) -> None:
        """Show what is known of the chosen one."""
        self.facts.show_facts(title, facts)

    def _make(self, text: Message, act: Callable[[], object]) -> QPushButton:
        made = QPushButton()
        made.setAutoDefault(False)
        made.clicked.connect(lambda: act())
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            shortcut = QShortcut(key, made)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(made.click)
        self.context.texts.bind(made.setText, text)
        self.context.texts.bind(made.setAccessibleName, text)
        return made

    def _on_look(self) -> None:
        look = self.context.look
        self.list.set_look(look.colours, look.interface_points)
        self.chosen_changed.emit()

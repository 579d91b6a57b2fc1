"""The command palette and the list of shortcuts: the catalogue, searched by typing."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from resources.messages import Message, message
from ui.dialogs.base import Dialog
from ui.i18n import Texts
from ui.look import Look
from ui.theme import GRID
from ui.widgets.cards import Card, CardList
from workbench.commands import CATEGORY_TITLES, COMMANDS, KEYS, Command, Place


class _Searched(QLineEdit):
    """A search field whose arrow keys move in the list below."""

    def __init__(self, chosen: CardList) -> None:
        super().__init__()
        self._list = chosen

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self._list.keyPressEvent(event)
        else:
            super().keyPressEvent(event)


class SearchDialog(Dialog):
    """A list of cards, searched by typing; Enter takes one."""

    def __init__(
        self, texts: Texts, look: Look, title: Message, hint: Message, cards: Sequence[Card], parent: QWidget | None
    ) -> None:
        super().__init__(texts, title, parent)
        self._cards = cards
        self.taken: Card | None = None
        self.list = CardList(look.fonts, look.colours, look.interface_points)
        self.list.setAccessibleName(texts.say(title))
        self.search = _Searched(self.list)
        self.search.setPlaceholderText(texts.say(hint))
        self.search.setAccessibleName(texts.say(hint))
        self.search.textChanged.connect(self._filter)
        self.search.returnPressed.connect(self._take_current)
        self.list.taken.connect(self._take)
        self.nothing = self.label(message("ui.palette.nothing"), quiet=True)
        self.body.addWidget(self.search)
        self.body.addWidget(self.nothing)
        self.body.addWidget(self.list, 1)
        self.buttons.hide()
        self.resize(72 * GRID, 60 * GRID)
        self._filter("")

    def _filter(self, text: str) -> None:
        words = text.casefold().split()
        found = [
            card for card in self._cards if all(word in f"{card.spoken} {card.words}".casefold() for word in words)
        ]
        self.list.show_cards(found)
        self.nothing.setVisible(not found)
        if found:
            self.list.setCurrentIndex(self.list.cards.index(0, 0))

    def _take_current(self) -> None:
        index = self.list.currentIndex()
        if index.isValid():
            self._take(self.list.cards.cards[index.row()])

    def _take(self, card: Card) -> None:
        self.taken = card
        self.accept()


def command_cards(
    texts: Texts,
    *,
    enabled: Callable[[str], bool],
    with_key_only: bool = False,
    title: Callable[[Command], str] | None = None,
) -> list[Card]:
    """Return one card a command, in the order of the menus; ``title`` says what it would do now."""
    return [
        Card(
            title=title(command) if title is not None else texts.say(command.title),
            note=without_mnemonic(texts.say(CATEGORY_TITLES[command.category])),
            key="  ".join(command.shortcuts[:2]),
            words=_words(command, texts),
            data=command,
        )
        for command in COMMANDS
        if Place.PALETTE in command.places and enabled(command.id) and (command.shortcuts or not with_key_only)
    ]


_OTHER_WORDS: dict[str, Message] = {
    "project.export": message("ui.palette.words.export"),
    "project.close": message("ui.palette.words.close"),
    "app.quit": message("ui.palette.words.quit"),
    "edit.undo": message("ui.palette.words.undo"),
    "edit.redo": message("ui.palette.words.redo"),
    "edit.find": message("ui.palette.words.find"),
    "segment.confirm": message("ui.palette.words.confirm"),
    "segment.go_to": message("ui.palette.words.go_to"),
    "segment.clear": message("ui.palette.words.clear"),
    "glossary.add": message("ui.palette.words.term"),
    "draft.all": message("ui.palette.words.draft"),
    "draft.this": message("ui.palette.words.draft"),
    "draft.stop": message("ui.palette.words.stop"),
    "view.zoom_in": message("ui.palette.words.larger"),
    "view.zoom_out": message("ui.palette.words.smaller"),
    "view.theme.dark": message("ui.palette.words.dark"),
    "help.shortcuts": message("ui.palette.words.keys"),
}
"""What else people call a command."""


def _words(command: Command, texts: Texts) -> str:
    """Return what a command is found by besides its title: its id, its English title, and other words for it."""
    other = _OTHER_WORDS.get(command.id)
    return " ".join([command.id, str(command.title), texts.say(other) if other is not None else ""])


def without_mnemonic(title: str) -> str:
    """Return the title of a menu without the mark of its Alt key: ``&View`` or ``视图(&V)``."""
    return re.sub(r"\(&.\)|&", "", title)


def ask_command(
    texts: Texts, look: Look, enabled: Callable[[str], bool], title: Callable[[Command], str], parent: QWidget
) -> Command | None:
    """Let the user choose a command by typing; None where they left."""
    cards = command_cards(texts, enabled=enabled, title=title)
    dialog = SearchDialog(texts, look, message("ui.palette.title"), message("ui.palette.hint"), cards, parent)
    dialog.exec()
    chosen = dialog.taken.data if dialog.taken is not None else None
    dialog.deleteLater()
    return chosen if isinstance(chosen, Command) else None


def shortcuts_dialog(texts: Texts, look: Look, parent: QWidget) -> SearchDialog:
    """Return the list of all keys: those of commands, then those of one place."""
    cards = command_cards(texts, enabled=lambda _: True, with_key_only=True)
    cards += [
        Card(
            title=texts.say(one.title),
            note=without_mnemonic(texts.say(CATEGORY_TITLES[one.category])),
            key="  ".join(one.keys),
            words=f"{one.id} {one.title} {' '.join(one.keys)}",
            data=one,
        )
        for one in KEYS
    ]
    return SearchDialog(texts, look, message("ui.shortcuts.title"), message("ui.palette.hint"), cards, parent)

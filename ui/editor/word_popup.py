"""A short list of words at the caret: Enter, a digit or a click takes one, Esc or any other key goes on writing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout

from ui.editor.cell import TargetEdit
from ui.fonts import FontChoice
from ui.theme import GRID, LIGHT, Colours
from ui.widgets.cards import Card, CardList, Index
from workbench.services.completing import WordChoice

_WIDTH = 44 * GRID
_MOST_HEIGHT = 40 * GRID
_REST = 40
"""Letters of the rest that a choice shows."""


class WordPopup(QFrame):
    """Words to choose from. ``chosen`` carries a :class:`WordChoice`."""

    chosen = Signal(object)

    def __init__(self, cell: TargetEdit, fonts: FontChoice) -> None:
        super().__init__(cell)
        self._cell = cell
        self.setFrameShape(QFrame.Shape.Box)
        self.setAutoFillBackground(True)
        self.list = CardList(fonts, LIGHT, 10)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(self.list)
        self.list.taken.connect(self._take)
        self.list.clicked.connect(self._clicked)
        self.list.installEventFilter(self)
        self.hide()

    def set_look(self, colours: Colours, points: int) -> None:
        """Use other colours and sizes."""
        self.list.set_look(colours, points)

    def offer(self, choices: Sequence[WordChoice], language: str, of_glossary: str) -> None:
        """Show choices below the caret, or above it where there is no room; the first one is chosen."""
        window = self._cell.window()
        self.setParent(window)  # the cell is too small to hold it
        self.list.show_cards(
            [
                Card(
                    title=one.word,
                    note=of_glossary if one.term else _short(one.rest),
                    tone="good" if one.term else "muted",
                    badge=str(number),
                    language=language,
                    data=one,
                )
                for number, one in enumerate(choices[:9], 1)
            ]
        )
        self.resize(_WIDTH, _MOST_HEIGHT)
        self.show()
        self.list.doItemsLayout()
        rows = range(self.list.cards.rowCount())
        height = sum(self.list.sizeHintForRow(row) for row in rows) + 2 * self.frameWidth() + 4
        caret = self._cell.cursorRect()
        at = self._cell.viewport().mapTo(window, caret.bottomLeft()) + QPoint(0, GRID // 2)
        height = min(height, _MOST_HEIGHT)
        if at.y() + height > window.height():
            at.setY(max(0, at.y() - caret.height() - height - GRID))
        at.setX(min(at.x(), max(0, window.width() - _WIDTH)))
        self.setGeometry(at.x(), at.y(), _WIDTH, height)
        self.raise_()
        self.list.setCurrentIndex(self.list.cards.index(0, 0))
        self.list.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut and self.isVisible():
            self.hide()
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _plain(event):
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._on_key(event)
        return super().eventFilter(watched, event)

    def _on_key(self, event: QKeyEvent) -> bool:
        cards = self.list.cards.cards
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab):
            self._take(cards[max(self.list.currentIndex().row(), 0)].data)
            return True
        if event.text() in [str(number) for number in range(1, len(cards) + 1)]:
            self._take(cards[int(event.text()) - 1].data)
            return True
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            return False
        self._leave()
        if event.key() != Qt.Key.Key_Escape and event.text():
            QApplication.sendEvent(self._cell, event)  # who goes on writing has not lost the letter
        return True

    def _clicked(self, index: Index) -> None:
        self._take(self.list.cards.cards[index.row()].data)

    def _take(self, choice: object) -> None:
        self._leave()
        if isinstance(choice, Card):
            choice = choice.data
        if isinstance(choice, WordChoice):
            self.chosen.emit(choice)

    def _leave(self) -> None:
        self.hide()
        self._cell.setFocus(Qt.FocusReason.PopupFocusReason)


def _plain(event: QKeyEvent) -> bool:
    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Escape) or bool(event.text())


def _short(rest: str) -> str:
    rest = rest.strip()
    return rest if len(rest) <= _REST else f"{rest[:_REST].rstrip()}…"

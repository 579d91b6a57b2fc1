"""A field that holds another concept: it is chosen from a list that follows the typing."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem

from glossary.concepts import Concept
from resources.messages import message
from ui.glossary.directory import Directory
from ui.i18n import Texts
from ui.theme import GRID

_ROWS_SHOWN = 8
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class ConceptField(QLineEdit):
    """Shows a concept by its terms. Typing looks for another; Enter takes it, and goes to one that is chosen.

    ``picked`` tells that another concept, or none, stands here; ``followed`` carries the id to go to.
    """

    picked = Signal()
    followed = Signal(str)

    def __init__(self, texts: Texts, directory: Directory) -> None:
        super().__init__()
        self._texts, self._directory = texts, directory
        self.concept = ""
        self.without: Collection[str] = ()
        self._offered: Sequence[Concept] = ()
        self._list: QListWidget | None = None
        texts.bind(self.setAccessibleName, message("desk.relation.concept"))
        texts.bind(self.setPlaceholderText, message("desk.relation.hint"))
        self.textEdited.connect(self._on_edited)

    def load(self, concept: str, *, read_only: bool) -> None:
        """Show a concept by its id; empty for none."""
        self.close_list()
        self.concept = concept
        self.setReadOnly(read_only)
        self.clear()
        self.setToolTip("")
        self.name_again()

    def name_again(self) -> None:
        """Show the name that the concept has now."""
        if self.concept:
            self.setText(self._directory.name(self.concept))
            known = self._directory.get(self.concept) is not None
            said = message("desk.relation.tip") if known else message("desk.relation.unknown", concept=self.concept)
            self.setToolTip(self._texts.say(said))
            self.setCursorPosition(0)

    @property
    def unpicked(self) -> str:
        """What was typed without a concept being chosen, empty where there is no such thing."""
        return "" if self.concept else self.text().strip()

    @property
    def list_shown(self) -> bool:
        """Say whether concepts are offered at the moment."""
        return self._list is not None and not self._list.isHidden()

    def offer(self, text: str, found: Sequence[Concept]) -> None:
        """Offer what was found for a text, where that text still stands here."""
        if text != self.text() or not self.hasFocus() or self.isReadOnly():
            return
        self._offered = [one for one in found if one.id not in self.without]
        shown = self._ensure_list()
        shown.clear()
        for concept in self._offered:
            item = QListWidgetItem(self._directory.name(concept.id))
            item.setToolTip(concept.id)
            item.setSizeHint(QSize(0, 3 * GRID))  # rows alike, whatever script stands in them
            shown.addItem(item)
        shown.setCurrentRow(0)
        if not self._offered:
            item = QListWidgetItem(self._texts.say(message("desk.relation.nothing")))
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            shown.addItem(item)
        self._place(shown)

    def close_list(self) -> None:
        """Put the list away."""
        if self._list is not None:
            self._list.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if self.list_shown and self._list is not None and key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            row = self._list.currentRow() + (1 if key == Qt.Key.Key_Down else -1)
            self._list.setCurrentRow(max(0, min(row, len(self._offered) - 1)))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and event.modifiers() in _PLAIN:
            if not self._take() and self.concept:
                self.followed.emit(self.concept)
        elif key == Qt.Key.Key_Escape and self.list_shown:
            self.close_list()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's name
        self._take()
        return super().focusNextPrevChild(next)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.hasSelectedText():  # all of it, when Tab came here: selected backwards, its beginning is in sight
            self.setSelection(len(self.text()), -len(self.text()))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        same = [one for one in self._offered if any(self.unpicked == term.text for term in one.terms)]
        if self.unpicked and len(same) == 1:
            self._pick(same[0])
        self.close_list()
        self.setCursorPosition(0)

    def _on_edited(self, text: str) -> None:
        self.concept = ""
        self.setToolTip("")
        self._offered = ()
        if text.strip():
            self._directory.find(text, self.offer)
        else:
            self.close_list()
        self.picked.emit()

    def _take(self) -> bool:
        """Take what is chosen in the list; False where none is shown."""
        if not self.list_shown or self._list is None or not self._offered:
            return False
        self._pick(self._offered[max(self._list.currentRow(), 0)])
        return True

    def _pick(self, concept: Concept) -> None:
        self.concept = concept.id
        self._offered = ()
        self.close_list()
        self.name_again()
        self.picked.emit()

    def _ensure_list(self) -> QListWidget:
        if self._list is None:
            self._list = QListWidget(self.window())
            self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._list.setProperty("offers", "true")
            self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
            self._list.itemClicked.connect(lambda _: self._take())
            self._texts.bind(self._list.setAccessibleName, message("desk.relation.concept"))
        return self._list

    def _place(self, shown: QListWidget) -> None:
        """Put the list below the field, above it where there is no room."""
        rows = min(shown.count(), _ROWS_SHOWN)
        height = rows * max(shown.sizeHintForRow(row) for row in range(rows)) + 4
        width = max(self.width(), 40 * GRID)
        home = self.window()
        below = self.mapTo(home, QPoint(0, self.height()))
        left = max(0, min(below.x(), home.width() - width))
        top = below.y() if below.y() + height <= home.height() else below.y() - self.height() - height
        shown.setGeometry(left, top, width, height)
        shown.show()
        shown.raise_()

"""The two real text widgets of the current row: the source to select from, the target to write in."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from unicodedata import east_asian_width

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QInputMethodEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from ui.editor.cell_text import CellText
from ui.editor.chips import ChipLook
from ui.editor.tagged_edit import TaggedEdit
from workbench.core.content import Content, Mark


def _spaced(character: str) -> bool:
    """Say whether a character is of a word that spaces divide; words of Han and kana stand without."""
    return character.isalnum() and east_asian_width(character) not in ("W", "F")


def _of_menu(e: QKeyEvent) -> bool:
    """Say whether Alt alone is held with a letter: on all systems but macOS, where it writes other letters."""
    held = e.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
    alone = held == Qt.KeyboardModifier.AltModifier and sys.platform != "darwin"
    return alone and bool(e.text()) and e.text().isprintable()


class SourceText(CellText):
    """The source of the current row: it can be selected and copied, never changed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )


class TargetEdit(TaggedEdit):
    """The target of the current row.

    ``typed`` is emitted for changes that a person made, not for texts that were loaded; ``left`` when the focus goes
    elsewhere; ``stepped`` with -1 or 1 where an arrow key leaves the first or the last line.
    """

    typed = Signal()
    left = Signal()
    focus_changed = Signal()
    stepped = Signal(int)
    composing_changed = Signal(bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.composing = False
        self._locked = False
        self.textChanged.connect(self._on_text_changed)
        self._last = Content()

    def load(
        self, content: str | Content, looks: Mapping[str, ChipLook] | None = None, others: Sequence[Mark] = ()
    ) -> None:
        super().load(content, looks, others)
        self._last = self.content()

    def hold_fast(self, *, locked: bool) -> None:
        """Let a locked text be read and copied, not written; what was read-only before stays so."""
        if locked == self._locked or (self.isReadOnly() and not self._locked):
            return
        self._locked = locked
        self.setReadOnly(locked)
        if locked:
            # Else the caret could not go through the text by keyboard.
            self.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )

    def insert_at_caret(self, text: str) -> None:
        """Put a text at the caret as if it were typed, with a space where two words would meet."""
        if self.isReadOnly():
            return
        cursor = self.textCursor()
        whole = self.text()
        positions = self.positions()
        before = whole[: positions.from_qt(cursor.selectionStart())][-1:]
        after = whole[positions.from_qt(cursor.selectionEnd()) :][:1]
        if _spaced(before) and _spaced(text[:1]):
            text = f" {text}"
        if _spaced(text[-1:]) and _spaced(after):
            text = f"{text} "
        cursor.insertText(text)
        self.setTextCursor(cursor)

    def replace(self, text: str) -> None:
        """Put another text in place of all, as one step that the cell can undo."""
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        self.setTextCursor(cursor)

    def inputMethodEvent(self, e: QInputMethodEvent) -> None:
        composing = bool(e.preeditString())
        if composing or e.commitString():
            self.make_room()
        super().inputMethodEvent(e)
        if composing != self.composing:
            self.composing = composing
            self.composing_changed.emit(composing)

    def keyPressEvent(self, e: QKeyEvent) -> None:
        if self.isReadOnly() and e.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            e.ignore()
            return
        if _of_menu(e):
            e.ignore()  # Qt would write the letter: Alt and a letter that opens no menu in this language
            return
        plain = not e.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if e.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # A line end inside a segment is rare and moves the layout of the export: it asks for Shift.
            if e.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.textCursor().insertText("\n")
            else:
                e.ignore()
            return
        if plain and e.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            way = QTextCursor.MoveOperation.Up if e.key() == Qt.Key.Key_Up else QTextCursor.MoveOperation.Down
            if not self.textCursor().movePosition(way):
                self.stepped.emit(-1 if e.key() == Qt.Key.Key_Up else 1)
                return
        if not self.key_on_chip(e):
            super().keyPressEvent(e)

    def focusInEvent(self, e: QFocusEvent) -> None:
        super().focusInEvent(e)
        self.focus_changed.emit()

    def focusOutEvent(self, e: QFocusEvent) -> None:
        super().focusOutEvent(e)
        self.focus_changed.emit()
        self.left.emit()

    def _on_text_changed(self) -> None:
        if self._loading or not self.mended():
            return
        content = self.content()
        if content != self._last:
            self._last = content
            self.typed.emit()

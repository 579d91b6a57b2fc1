"""The two real text widgets of the current row: the source to select from, the target to write in.

Both draw their text exactly where and as the table paints it, so that nothing jumps when a row becomes the current one.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from unicodedata import east_asian_width

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QHelpEvent,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QTextBlockFormat,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QToolTip, QWidget

from ui.editor.layout import line_height, text_option
from ui.editor.marks import TextMark, mark_format
from ui.editor.positions import Positions
from ui.theme import LIGHT, Colours

_UNWRITABLE = dict.fromkeys((*(code for code in range(32) if chr(code) not in "\t\n\r"), 0x7F, 0xFFFE, 0xFFFF))
"""Control characters, which no exchange format can carry, do not come in by pasting."""


def _spaced(character: str) -> bool:
    """Say whether a character is of a word that spaces divide; words of Han and kana stand without."""
    return character.isalnum() and east_asian_width(character) not in ("W", "F")


class CellText(QTextEdit):
    """Plain text over a cell of the table."""

    height_changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDefaultTextOption(text_option())
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(self.height_changed)
        self.claimed: frozenset[str] = frozenset()
        self.explain: Callable[[int], str] | None = None
        """Returns what to say about a code-point place, for the tool tip."""
        self._colours = LIGHT
        self._marks: Sequence[TextMark] = ()
        self._loading = False

    def load(self, text: str) -> None:
        """Show a text; what was typed before cannot be undone into it."""
        self._loading = True
        try:
            self.setUndoRedoEnabled(False)
            self.setPlainText(text)
            self._space_lines()
            self.setUndoRedoEnabled(True)
            self.document().setModified(False)
        finally:
            self._loading = False

    def text(self) -> str:
        """Return the text as it is; Qt's plain text would turn every no-break space into a common one."""
        return self.document().toRawText().replace("\u2029", "\n")

    def set_text_font(self, font: QFont) -> None:
        """Use a font; the lines stay as high as the table paints them."""
        self._loading = True
        try:
            self.setFont(font)
            self.document().setDefaultFont(font)
            if not self.document().isUndoAvailable():
                self.setUndoRedoEnabled(False)
                self._space_lines()
                self.setUndoRedoEnabled(True)
            else:
                self._space_lines()
        finally:
            self._loading = False

    def set_marks(self, marks: Sequence[TextMark], colours: Colours) -> None:
        """Underline ranges, without touching the text or its undo."""
        self._marks, self._colours = marks, colours
        positions = Positions(self.text())
        selections = []
        for mark in marks:
            cursor = QTextCursor(self.document())
            cursor.setPosition(positions.to_qt(mark.start))
            cursor.setPosition(positions.to_qt(mark.end), QTextCursor.MoveMode.KeepAnchor)
            one = QTextEdit.ExtraSelection()
            one.cursor = cursor
            one.format = mark_format(mark.look, colours)
            selections.append(one)
        self.setExtraSelections(selections)

    def text_height(self) -> int:
        """Return the height of the text in pixels."""
        return round(self.document().size().height())

    def insertFromMimeData(self, source: QMimeData) -> None:
        if source.hasText():
            self.textCursor().insertText(source.text().translate(_UNWRITABLE))
            self.ensureCursorVisible()

    def createMimeDataFromSelection(self) -> QMimeData:
        data = QMimeData()
        data.setText(self.textCursor().selectedText().replace("\u2029", "\n"))
        return data

    def wheelEvent(self, e: QWheelEvent) -> None:
        e.ignore()  # the cell is as high as its text: it is the table that scrolls

    def event(self, e: QEvent) -> bool:
        if e.type() == QEvent.Type.ShortcutOverride and isinstance(e, QKeyEvent):
            pressed = QKeySequence(e.keyCombination()).toString(QKeySequence.SequenceFormat.PortableText)
            if pressed in self.claimed:
                # The text widget would keep Ctrl+Z, Ctrl+Ins and others for itself; they are commands of the window.
                e.ignore()
                return False
        if e.type() == QEvent.Type.ToolTip and isinstance(e, QHelpEvent) and self.explain is not None:
            text = self.explain(self._place_at(e.pos()))
            if text:
                QToolTip.showText(e.globalPos(), text, self)
            else:
                QToolTip.hideText()
            return True
        return super().event(e)

    def _place_at(self, point: QPoint) -> int:
        at = self.cursorForPosition(point).position()
        return Positions(self.text()).from_qt(at)

    def _space_lines(self) -> None:
        spacing = QTextBlockFormat()
        spacing.setLineHeight(line_height(self.font()), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(spacing)


class SourceText(CellText):
    """The source of the current row: it can be selected and copied, never changed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )


class TargetEdit(CellText):
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
        self._last = ""

    def load(self, text: str) -> None:
        self._last = text
        super().load(text)

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
        positions = Positions(whole)
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
        super().inputMethodEvent(e)
        if composing != self.composing:
            self.composing = composing
            self.composing_changed.emit(composing)

    def keyPressEvent(self, e: QKeyEvent) -> None:
        if self.isReadOnly() and e.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            e.ignore()
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
        super().keyPressEvent(e)

    def focusInEvent(self, e: QFocusEvent) -> None:
        super().focusInEvent(e)
        self.focus_changed.emit()

    def focusOutEvent(self, e: QFocusEvent) -> None:
        super().focusOutEvent(e)
        self.focus_changed.emit()
        self.left.emit()

    def _on_text_changed(self) -> None:
        text = self.text()
        if self._loading or text == self._last:
            return
        self._last = text
        self.typed.emit()

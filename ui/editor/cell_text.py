"""A text over a cell of the table, its tags shown as chips; it draws exactly where and as the table paints."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import QFont, QHelpEvent, QKeyEvent, QKeySequence, QTextBlockFormat, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QToolTip, QWidget

from ui.editor.chips import (
    CHIP,
    SIGN,
    Chip,
    ChipLook,
    ChipPainter,
    ChipState,
    chip_of,
    chips_of,
    put_chips,
    with_states,
)
from ui.editor.layout import line_height, text_option
from ui.editor.marks import TextMark, mark_format
from ui.editor.positions import ChippedPositions, Positions
from ui.theme import LIGHT, Colours
from workbench.core.content import Content, Mark
from workbench.core.tags import PlacedSign, TagRole, from_signs

UNWRITABLE = dict.fromkeys(
    (*(code for code in range(32) if chr(code) not in "\t\n\r"), 0x7F, 0xFFFC, 0xFFFE, 0xFFFF)
)  # fmt: skip
"""Control characters, which no exchange format can carry, do not come in by pasting; nor does the sign of a chip."""

TAGGED = "application/x-egiz-tagged-text"
"""Clipboard format of a text with tags: a list of texts and of [id, role, kind, data]."""

Piece = str | tuple[str, TagRole, Mark]


class CellText(QTextEdit):
    """Text with tags over a cell of the table."""

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
        self.explain_tag: Callable[[str, TagRole], str] | None = None
        """Returns what to say about a tag, by its id."""
        self._painter = ChipPainter(self.document(), self)
        self._known: dict[str, Mark] = {}
        self._scanned: tuple[str, list[Chip]] | None = None
        self._changed = (0, 0, 0)
        """Where the last change was, and how many units it took away and put there."""
        self.document().contentsChange.connect(self._on_contents)
        self._colours = LIGHT
        self._marks: Sequence[TextMark] = ()
        self._loading = False

    # -- the text and its tags ------------------------------------------------------------------------------------

    def load(
        self, content: str | Content, looks: Mapping[str, ChipLook] | None = None, others: Sequence[Mark] = ()
    ) -> None:
        """Show a text; what was typed before cannot be undone into it.

        ``looks`` are those of all tags of the segment, ``others`` the tags that may come into this text.
        """
        made = Content(content) if isinstance(content, str) else content
        self._known = {mark.id: mark for mark in (*others, *made.marks)}
        self._painter.looks = looks or {}
        self._loading = True
        try:
            self.setUndoRedoEnabled(False)
            self.setPlainText(made.text)
            if made.marks:
                put_chips(self.document(), chips_of(made))
            self._space_lines()
            self.setUndoRedoEnabled(True)
            self.document().setModified(False)
        finally:
            self._loading = False

    def text(self) -> str:
        """Return the characters, without tags; Qt's plain text would turn every no-break space into a common one."""
        return self._scan()[0]

    def content(self) -> Content:
        """Return the characters with the tags that stand whole in them."""
        text, chips = self._scan()
        if not chips:
            return Content(text)
        positions = self.positions()
        placed = [PlacedSign(positions.from_qt(chip.at), chip.id, chip.role) for chip in chips]
        return from_signs(text, placed, self._known)

    def positions(self) -> Positions | ChippedPositions:
        """Return the map between places in the text and in the document that shows it."""
        text, chips = self._scan()
        return ChippedPositions(text, [chip.at for chip in chips]) if chips else Positions(text)

    def chips(self) -> list[Chip]:
        """Return the chips in their order."""
        return self._scan()[1]

    def set_tag_states(self, states: Mapping[str, ChipState]) -> None:
        """Show what is to be said of the tags, by id."""
        if self._painter.looks:
            self._painter.looks = with_states(self._painter.looks, states)
            self.viewport().update()

    def _scan(self) -> tuple[str, list[Chip]]:
        """Return the characters and the chips, read once for each state of the document."""
        if self._scanned is None:
            raw = self.document().toRawText().replace("\u2029", "\n")
            self._scanned = (raw, []) if SIGN not in raw else self._part(raw)
        return self._scanned

    def _on_contents(self, at: int, removed: int, added: int) -> None:
        self._scanned = None
        self._changed = (at, removed, added)

    def _part(self, raw: str) -> tuple[str, list[Chip]]:
        """Part a document's characters into text and chips; a sign that is no chip is a character."""
        there = self._chips_by_place()
        positions = Positions(raw)
        chips: list[Chip] = []
        kept: list[str] = []
        begin = 0
        place = raw.find(SIGN)
        while place >= 0:
            chip = there.get(positions.to_qt(place))
            if chip is not None:
                chips.append(chip)
                kept.append(raw[begin:place])
                begin = place + 1
            place = raw.find(SIGN, place + 1)
        return "".join((*kept, raw[begin:])), chips

    def _chips_by_place(self) -> dict[int, Chip]:
        """Return what could be a chip by its place; read from the fragments, for a cursor would lay the text out."""
        found: dict[int, Chip] = {}
        block = self.document().begin()
        while block.isValid():
            parts = block.begin()
            while not parts.atEnd():
                fragment = parts.fragment()
                written = fragment.charFormat()
                if written.objectType() == CHIP:
                    # What was typed beside a chip may have its format, and be of one fragment with it.
                    text = fragment.text()
                    chip = chip_of(written, fragment.position() + Positions(text).to_qt(text.find(SIGN)))
                    if chip is not None and SIGN in text:
                        found[chip.at] = chip
                parts += 1
            block = block.next()
        return found

    # -- how it looks ---------------------------------------------------------------------------------------------

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
        self._painter.colours = colours
        positions = self.positions()
        selections = []
        for mark in marks:
            cursor = QTextCursor(self.document())
            cursor.setPosition(positions.to_qt(mark.start))
            cursor.setPosition(before_chips(positions, mark.end), QTextCursor.MoveMode.KeepAnchor)
            one = QTextEdit.ExtraSelection()
            one.cursor = cursor
            one.format = mark_format(mark.look, colours)
            selections.append(one)
        self.setExtraSelections(selections)

    def text_height(self) -> int:
        """Return the height of the text in pixels."""
        return round(self.document().size().height())

    # -- what comes and goes --------------------------------------------------------------------------------------

    def insertFromMimeData(self, source: QMimeData) -> None:
        if source.hasText():
            self.textCursor().insertText(source.text().translate(UNWRITABLE))
            self.ensureCursorVisible()

    def createMimeDataFromSelection(self) -> QMimeData:
        cursor = self.textCursor()
        pieces = self._pieces(cursor.selectionStart(), cursor.selectionEnd())
        data = QMimeData()
        data.setText("".join(piece for piece in pieces if isinstance(piece, str)))
        if any(not isinstance(piece, str) for piece in pieces):
            rows: list[Any] = [
                piece if isinstance(piece, str) else [piece[0], piece[1].value, piece[2].kind.value, piece[2].data]
                for piece in pieces
            ]
            data.setData(TAGGED, json.dumps(rows).encode())
        return data

    def _pieces(self, start: int, end: int) -> list[Piece]:
        """Return what stands between two UTF-16 places."""
        made: list[Piece] = []
        cursor = QTextCursor(self.document())
        for chip in [*(one for one in self.chips() if start <= one.at < end), None]:
            stop = end if chip is None else chip.at
            if stop > start:
                cursor.setPosition(start)
                cursor.setPosition(stop, QTextCursor.MoveMode.KeepAnchor)
                made.append(cursor.selectedText().replace("\u2029", "\n"))
            if chip is not None:
                start = chip.at + 1
                if chip.id in self._known:
                    made.append((chip.id, chip.role, self._known[chip.id]))
        return made

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
            text = self.explanation_at(e.pos())
            if text:
                QToolTip.showText(e.globalPos(), text, self)
            else:
                QToolTip.hideText()
            return True
        return super().event(e)

    def explanation_at(self, point: QPoint) -> str:
        """Return what the tool tip says at a point of the cell."""
        chip = self._chip_at(point) if self.chips() else None
        if chip is not None:
            return self.explain_tag(chip.id, chip.role) if self.explain_tag is not None else ""
        at = self.cursorForPosition(point).position()
        return self.explain(self.positions().from_qt(at)) if self.explain is not None else ""

    def _chip_at(self, point: QPoint) -> Chip | None:
        near = self.cursorForPosition(point).position()
        for chip in self.chips():
            if chip.at in (near - 1, near):
                left, right = QTextCursor(self.document()), QTextCursor(self.document())
                left.setPosition(chip.at)
                right.setPosition(chip.at + 1)
                one, other = self.cursorRect(left), self.cursorRect(right)
                if one.top() == other.top() and one.top() <= point.y() <= one.bottom():
                    low, high = sorted((one.center().x(), other.center().x()))
                    if low <= point.x() <= high:
                        return chip
        return None

    def _space_lines(self) -> None:
        spacing = QTextBlockFormat()
        spacing.setLineHeight(line_height(self.font()), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(spacing)


def before_chips(positions: Positions, place: int) -> int:
    """Return the UTF-16 place of a code-point place, before the chips that stand there."""
    return positions.to_qt(place, behind=False) if isinstance(positions, ChippedPositions) else positions.to_qt(place)

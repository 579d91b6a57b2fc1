"""What may follow, in grey after the caret: drawn over the cell, never in its text."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QTextLayout
from PySide6.QtWidgets import QWidget

from ui.editor.cell import TargetEdit
from ui.editor.layout import BASELINE, line_height, right_to_left, text_option
from ui.theme import LIGHT, Colours

MOST_LINES = 4
"""More of a long rest is not shown; it is all taken by the key that takes all."""


class Ghost(QWidget):
    """Grey text from the caret on. Where the cell is too low for it, it lies over what is below: no row moves."""

    def __init__(self, cell: TargetEdit) -> None:
        super().__init__(cell.parentWidget())
        self._cell = cell
        self._text = ""
        self._first = (0, 0)
        self._lines: list[QTextLayout] = []
        self.colours: Colours = LIGHT
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    @property
    def text(self) -> str:
        """What is shown."""
        return self._text

    def show_text(self, text: str) -> None:
        """Show a rest after the last letter of the cell; an empty one shows nothing."""
        self._text = text if not right_to_left(self._cell.text()) else ""
        self.setVisible(bool(self._text))
        self.place()

    def place(self) -> None:
        """Lay the text out anew: the cell moved, or has another width or font."""
        if not self._text or not self._cell.isVisible():
            self.hide()
            return
        cell, font = self._cell, self._cell.font()
        spacing = line_height(font)
        beside = cell.cursorRect().right() + 1
        top = max(0, cell.text_height() - spacing)
        layout = QTextLayout(self._text.replace("\n", " "), font)
        layout.setTextOption(text_option())
        layout.beginLayout()
        count, last = 0, ""
        while count < MOST_LINES and (line := layout.createLine()).isValid():
            indent = beside if not count else 0
            line.setLineWidth(max(cell.width() - indent, 1))
            line.setPosition(QPointF(indent, count * spacing + BASELINE * spacing - line.ascent()))
            last = self._text[: line.textStart() + line.textLength()]
            count += 1
        layout.endLayout()
        self._layout, self._cut = layout, len(last) < len(self._text)
        self._height = count * spacing
        self._inside = max(0, cell.height() - top)
        self.setGeometry(QRect(cell.x(), cell.y() + top, cell.width(), max(self._height + 2, spacing)))
        self.raise_()
        self.show()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all of it is small
        if not self._text:
            return
        painter = QPainter(self)
        if self._height > self._inside:
            below = QRect(0, self._inside, self.width(), self.height() - self._inside)
            painter.fillRect(below, QColor(self.colours.base))
            painter.setPen(QColor(self.colours.muted))
            painter.drawLine(below.bottomLeft(), below.bottomRight())
        painter.setPen(QColor(self.colours.muted))
        self._layout.draw(painter, QPointF(0, 0))
        if self._cut:
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, "…")
        painter.end()

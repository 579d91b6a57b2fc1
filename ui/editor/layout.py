"""Wrapped text at a fixed line height, laid out once and painted many times."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QFontInfo, QTextLayout, QTextLine, QTextOption

from ui.theme import LINE_HEIGHT

BASELINE = 0.8
"""Where the baseline stands in a line of fixed height, as Qt's own documents place it."""


def line_height(font: QFont) -> int:
    """Return the height of a line in pixels."""
    return round(QFontInfo(font).pixelSize() * LINE_HEIGHT)


def lay_out(
    text: str, font: QFont, width: int, formats: Sequence[QTextLayout.FormatRange] = ()
) -> tuple[QTextLayout, int]:
    """Lay a text out in lines of a width in pixels and return it with its height; line ends in it are kept."""
    layout = QTextLayout(text.replace("\r\n", "\u2028").replace("\n", "\u2028"), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    if formats:
        layout.setFormats(list(formats))
    spacing = line_height(font)
    lines = 0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1))
        line.setPosition(QPointF(0, lines * spacing + BASELINE * spacing - line.ascent()))
        lines += 1
    layout.endLayout()
    return layout, max(lines, 1) * spacing


def place_at(layout: QTextLayout, point: QPointF) -> int:
    """Return the UTF-16 place of the character at a point of a layout, -1 where there is none."""
    spacing = line_height(layout.font())
    number = int(point.y() // spacing) if point.y() >= 0 else -1
    if not 0 <= number < layout.lineCount():
        return -1
    line = layout.lineAt(number)
    if not 0 <= point.x() <= line.naturalTextWidth():
        return -1
    return int(line.xToCursor(point.x(), QTextLine.CursorPosition.CursorOnCharacter))

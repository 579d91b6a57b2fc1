"""Wrapped text at a fixed line height, laid out once and painted many times."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from unicodedata import bidirectional

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QFont,
    QFontInfo,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from ui.editor.chips import Chip, ChipLook, ChipPainter, chips_of, put_chips
from ui.theme import LINE_HEIGHT, Colours
from workbench.core.content import Content

BASELINE = 0.8
"""Where the baseline stands in a line of fixed height, as Qt's own documents place it."""


def line_height(font: QFont) -> int:
    """Return the height of a line in pixels."""
    return round(QFontInfo(font).pixelSize() * LINE_HEIGHT)


def text_option() -> QTextOption:
    """Return how texts are broken and aligned, painted and in a cell alike: each from the side where it begins."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    return option


def right_to_left(text: str) -> bool:
    """Say whether a text begins with a letter of a script that runs from right to left (UAX 9, rules P2 and P3)."""
    strong = (bidirectional(character) for character in text)
    return next((one != "L" for one in strong if one in ("L", "R", "AL")), False)


def lay_out(
    text: str, font: QFont, width: int, formats: Sequence[QTextLayout.FormatRange] = ()
) -> tuple[QTextLayout, int]:
    """Lay a text out in lines of a width in pixels and return it with its height; line ends in it are kept."""
    layout = QTextLayout(text.replace("\r\n", "\u2028").replace("\n", "\u2028"), font)
    option = text_option()
    if right_to_left(text):
        option.setAlignment(Qt.AlignmentFlag.AlignRight)  # a document does so by itself, a layout does not
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


@dataclass(frozen=True, slots=True)
class Laid:
    """A text laid out; ``document`` holds the layout where the text has chips."""

    layout: QTextLayout
    height: int
    chips: tuple[Chip, ...] = ()
    document: QTextDocument | None = None


def lay_out_tagged(
    content: Content,
    font: QFont,
    width: int,
    formats: Sequence[QTextLayout.FormatRange],
    looks: Mapping[str, ChipLook],
    colours: Colours,
) -> Laid:
    """Lay out a text with its tags as chips, as a cell shows it; ``formats`` count the chips."""
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    painter = ChipPainter(document, document)
    painter.looks, painter.colours = looks, colours
    option = text_option()
    if right_to_left(content.text):
        option.setAlignment(Qt.AlignmentFlag.AlignRight)
    document.setDefaultTextOption(option)
    document.setDocumentMargin(0)
    document.setDefaultFont(font)
    cursor = QTextCursor(document)
    spacing = QTextBlockFormat()
    spacing.setLineHeight(line_height(font), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    cursor.setBlockFormat(spacing)
    cursor.insertText(content.text.replace("\n", "\u2028"))
    chips = chips_of(content)
    put_chips(document, chips)
    block = document.firstBlock()
    if formats:
        block.layout().setFormats(list(formats))
    document.setTextWidth(max(width, 1))
    lines = block.layout().lineCount()
    return Laid(block.layout(), max(lines, 1) * line_height(font), tuple(chips), document)


def place_at(layout: QTextLayout, point: QPointF) -> int:
    """Return the UTF-16 place of the character at a point of a layout, -1 where there is none."""
    spacing = line_height(layout.font())
    number = int(point.y() // spacing) if point.y() >= 0 else -1
    if not 0 <= number < layout.lineCount():
        return -1
    line = layout.lineAt(number)
    begins = line.naturalTextRect().left()
    if not begins <= point.x() <= begins + line.naturalTextWidth():
        return -1
    return int(line.xToCursor(point.x(), QTextLine.CursorPosition.CursorOnCharacter))

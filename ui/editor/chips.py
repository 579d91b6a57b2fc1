"""Tags in a text as chips: one unit for the caret, drawn with a short sign in the colour of its kind."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPen,
    QPyTextObject,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from ui.editor.positions import Positions
from ui.theme import LIGHT, Colours
from workbench.core.content import Content
from workbench.core.tags import TagRole, signs
from workbench.formats.tag_names import TagKind, TagName, tag_names

SIGN = "\ufffc"
"""The character that stands for a chip in Qt's documents (U+FFFC, object replacement character)."""

CHIP = QTextFormat.ObjectTypes.UserObject.value + 1
_ID = QTextFormat.Property.UserProperty.value + 1
_ROLE = QTextFormat.Property.UserProperty.value + 2

_SMALLER = 0.72
_AIR = 3.0
_POINT = 4.0
"""Pixels by which the pointed side of a start or an end reaches out."""


class ChipState(Enum):
    """What is to be said of a tag: nothing, that it was placed by guess, is missing, has lost an end, is strange."""

    FINE = "fine"
    GUESSED = "guessed"
    LACKING = "lacking"
    HALF = "half"
    STRANGE = "strange"


@dataclass(frozen=True, slots=True)
class ChipLook:
    """A tag's name, and its state."""

    name: TagName
    state: ChipState = ChipState.FINE


@dataclass(frozen=True, slots=True)
class Chip:
    """A chip in a document, at a UTF-16 place."""

    at: int
    id: str
    role: TagRole


def looks_of(*contents: Content) -> dict[str, ChipLook]:
    """Return how the tags of a segment look, by id."""
    if not any(content.marks for content in contents):
        return {}
    return {key: ChipLook(name) for key, name in tag_names(*contents).items()}


def with_states(looks: Mapping[str, ChipLook], states: Mapping[str, ChipState]) -> dict[str, ChipLook]:
    """Return the looks with the states of some tags; all others are fine."""
    return {key: replace(look, state=states.get(key, ChipState.FINE)) for key, look in looks.items()}


def chip_format(tag: str, role: TagRole) -> QTextCharFormat:
    """Return the format of the character that is a chip."""
    made = QTextCharFormat()
    made.setObjectType(CHIP)
    made.setProperty(_ID, tag)
    made.setProperty(_ROLE, role.value)
    return made


def chip_of(character: QTextFormat, at: int) -> Chip | None:
    """Return the chip that a character with this format is."""
    if character.objectType() != CHIP:
        return None
    return Chip(at, str(character.property(_ID)), TagRole(str(character.property(_ROLE))))


def chips_of(content: Content) -> list[Chip]:
    """Return where the chips of a content stand in a document."""
    if not content.marks:
        return []
    positions = Positions(content.text)
    return [Chip(positions.to_qt(one.place) + n, one.id, one.role) for n, one in enumerate(signs(content))]


class ChipPainter(QPyTextObject):
    """Says how wide chips are, and draws them. ``looks`` by a tag's id."""

    def __init__(self, document: QTextDocument, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.looks: Mapping[str, ChipLook] = {}
        self.colours: Colours = LIGHT
        self._sizes: dict[tuple[str, str, str], QSizeF] = {}
        document.documentLayout().registerHandler(CHIP, self)

    def intrinsicSize(self, doc: QTextDocument, posInDocument: int, format: QTextFormat) -> QSizeF:  # noqa: A002, ARG002, N803
        tag, role = str(format.property(_ID)), str(format.property(_ROLE))
        look = self.looks.get(tag)
        sign, font = look.name.sign if look is not None else "?", doc.defaultFont()
        key = (font.key(), sign, role)
        size = self._sizes.get(key)
        if size is None:  # asked for every chip of a text at every key
            wide = QFontMetricsF(_small(font)).horizontalAdvance(sign) + 2 * _AIR + 2
            pointed = _POINT if role != TagRole.OBJECT else 0
            size = self._sizes[key] = QSizeF(round(wide + pointed), QFontMetricsF(font).ascent())
        return size

    def drawObject(
        self, painter: QPainter, rect: QRectF | QRect, doc: QTextDocument, posInDocument: int, format: QTextFormat  # noqa: A002, N803
    ) -> None:  # fmt: skip
        chip = chip_of(format, posInDocument)
        if chip is None:
            return
        look = self.looks.get(chip.id)
        metrics = QFontMetricsF(doc.defaultFont())
        body = QRectF(rect).adjusted(1, metrics.ascent() * 0.14, -1, metrics.descent() * 0.55)
        colour, ground, dashed = self._paint(look)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(colour), 1)
        if dashed:
            pen.setStyle(Qt.PenStyle.DashLine)
            pen.setDashPattern([3, 2])
        painter.setPen(pen)
        painter.setBrush(QColor(ground))
        painter.drawPath(_outline(body.translated(0.5, 0.5).adjusted(0, 0, -1, -1), chip.role))
        painter.setFont(_small(doc.defaultFont()))
        painter.setPen(QColor(colour))
        shift = {TagRole.START: -_POINT / 2, TagRole.END: _POINT / 2, TagRole.OBJECT: 0.0}[chip.role]
        painter.drawText(body.translated(shift, 0), int(Qt.AlignmentFlag.AlignCenter), self._sign(chip))
        painter.restore()

    def _sign(self, chip: Chip) -> str:
        look = self.looks.get(chip.id)
        return look.name.sign if look is not None else "?"

    def _paint(self, look: ChipLook | None) -> tuple[str, str, bool]:
        """Return colour, ground, and whether the line is broken: a state never shows by colour alone."""
        of = self.colours
        if look is None or look.state is ChipState.STRANGE:
            return of.error, of.base, True
        if look.state is not ChipState.FINE:
            return of.warning, of.warning_ground, True
        kinds = {TagKind.FORMAT: of.accent, TagKind.LINK: of.good, TagKind.OBJECT: of.muted}
        return kinds[look.name.kind], of.base, False


def _small(font: QFont) -> QFont:
    made = QFont(font)
    made.setPointSizeF(max(font.pointSizeF() * _SMALLER, 6.0))
    made.setWeight(QFont.Weight.DemiBold)
    return made


def _outline(body: QRectF, role: TagRole) -> QPainterPath:
    """Return a start that points to its characters on the right, an end that points to the left, or a round box."""
    path = QPainterPath()
    if role is TagRole.OBJECT:
        path.addRoundedRect(body, 3, 3)
        return path
    middle = body.center().y()
    if role is TagRole.START:
        corners = [body.topLeft(), QPointF(body.right() - _POINT, body.top()), QPointF(body.right(), middle),
                   QPointF(body.right() - _POINT, body.bottom()), body.bottomLeft()]  # fmt: skip
    else:
        corners = [body.topRight(), QPointF(body.left() + _POINT, body.top()), QPointF(body.left(), middle),
                   QPointF(body.left() + _POINT, body.bottom()), body.bottomRight()]  # fmt: skip
    path.moveTo(corners[0])
    for corner in corners[1:]:
        path.lineTo(corner)
    path.closeSubpath()
    return path


def put_chips(document: QTextDocument, chips: Sequence[Chip]) -> None:
    """Put chips, listed in order, into a document that has none."""
    cursor = QTextCursor(document)
    cursor.beginEditBlock()  # one layout for all
    for chip in chips:
        cursor.setPosition(chip.at)
        cursor.insertText(SIGN, chip_format(chip.id, chip.role))
    cursor.endEditBlock()

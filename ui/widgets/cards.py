"""A list of small cards: what the side panels and the palette show. One model, one delegate, any content."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPen,
    QResizeEvent,
    QTextCharFormat,
    QTextLayout,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.editor.layout import lay_out, line_height
from ui.editor.positions import Positions
from ui.fonts import FontChoice
from ui.theme import GRID, Colours

Index = QModelIndex | QPersistentModelIndex
_LEFT_TO_RIGHT = "\u200e"
CardRole = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Difference:
    """A range of a card's title (code points) that is said otherwise elsewhere, or, struck out, is ``gone`` here."""

    start: int
    end: int
    gone: bool = False


@dataclass(frozen=True, slots=True)
class Card:
    """One card. ``tone`` colours the note and is always said in words too; ``key`` is shown at the right edge.

    The body of a ``joined`` card goes on in the title's line where both fit; a ``brief`` one shows one line of its
    title.
    """

    title: str
    body: str = ""
    note: str = ""
    tone: str = "muted"
    badge: str = ""
    key: str = ""
    tip: str = ""
    language: str = ""
    joined: bool = False
    brief: bool = False
    data: object = None
    words: str = ""
    """What it is found by besides what is shown."""
    differences: tuple[Difference, ...] = ()

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        return ". ".join(part for part in (self.badge, self.title, self.body, self.note, self.key) if part)


class CardModel(QAbstractListModel):
    """A list of cards."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cards: Sequence[Card] = ()

    @property
    def cards(self) -> Sequence[Card]:
        """The cards in order."""
        return self._cards

    def show(self, cards: Sequence[Card]) -> bool:
        """Show other cards; return False, and change nothing, where they are the same."""
        if tuple(cards) == tuple(self._cards):
            return False
        self.beginResetModel()
        self._cards = tuple(cards)
        self.endResetModel()
        return True

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._cards)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or not 0 <= index.row() < len(self._cards):
            return None
        card = self._cards[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return card.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return card.spoken
            case Qt.ItemDataRole.ToolTipRole:
                return card.tip or None
            case _:
                return card if role == CardRole else None


class CardDelegate(QStyledItemDelegate):
    """Paints a card: badge, title, body, note, key."""

    def __init__(self, fonts: FontChoice, colours: Colours, points: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.fonts, self.colours, self.points = fonts, colours, points

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - the view's width counts
        view = self.parent()
        width = view.viewport().width() if isinstance(view, QListView) else 240
        card = index.data(CardRole)
        if not isinstance(card, Card):
            return QSize(width, 0)
        height = sum(height for _, height, _ in self._parts(card, width))
        return QSize(width, height + GRID + 1)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        card = index.data(CardRole)
        if not isinstance(card, Card):
            return
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(rect, QColor(self.colours.current if chosen else self.colours.base))
        view = self.parent()
        if chosen and isinstance(view, QListView) and view.hasFocus():
            painter.setPen(QPen(QColor(self.colours.accent), 2))
            painter.drawRect(rect.adjusted(1, 1, -2, -3))
        painter.setPen(QColor(self.colours.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        top = rect.top() + GRID // 2
        for layout, height, colour in self._parts(card, rect.width()):
            painter.setPen(QColor(colour))
            layout.draw(painter, QPointF(rect.left() + self._indent(card), top))
            top += height
        self._paint_edges(painter, rect, card)
        painter.restore()

    def _paint_edges(self, painter: QPainter, rect: QRect, card: Card) -> None:
        place = QRect(
            rect.left() + GRID, rect.top() + GRID // 2, rect.width() - 2 * GRID, line_height(self._font(card))
        )
        painter.setFont(self._small())
        if card.badge:
            painter.setPen(QColor(self.colours.accent))
            painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, card.badge)
        if card.key:
            painter.setPen(QColor(self.colours.muted))
            painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, card.key)

    def _parts(self, card: Card, width: int) -> list[tuple[QTextLayout, int, str]]:
        """Return the layouts of a card with their heights and colours, from top to bottom."""
        room = width - self._indent(card) - GRID
        tone = getattr(self.colours, card.tone)
        title_room = room - (self._width(card.key) + GRID if card.key else 0)
        title, body = card.title, card.body
        metrics = QFontMetrics(self._font(card))
        if card.joined and body and metrics.horizontalAdvance(f"{title} {body}") < title_room:
            # A title from right to left must not turn the arrow between the two round.
            title, body = f"{_LEFT_TO_RIGHT}{title} {body}", ""
        if card.brief:
            title = metrics.elidedText(title.replace("\n", " "), Qt.TextElideMode.ElideRight, title_room)
        formats = difference_formats(card, self.colours)
        parts = [(*lay_out(title, self._font(card), title_room, formats), self.colours.text)]
        if body:
            parts.append((*lay_out(body, self._font(card), room), self.colours.text))
        if card.note:
            parts.append((*lay_out(card.note, self._small(), room), tone))
        return parts

    def _indent(self, card: Card) -> int:
        return GRID + (self._width("0") + GRID if card.badge else 0)

    def _width(self, text: str) -> int:
        return QFontMetrics(self._small()).horizontalAdvance(text)

    def _font(self, card: Card) -> QFont:
        return self.fonts.font(card.language, self.points)

    def _small(self) -> QFont:
        return self.fonts.font("", max(self.points - 1, 7))


def difference_formats(card: Card, colours: Colours) -> list[QTextLayout.FormatRange]:
    """Return how the differences of a card's title are drawn: bold and underlined, or struck out."""
    if not card.differences:
        return []
    positions, made = Positions(card.title), []
    for one in card.differences:
        part, look = QTextLayout.FormatRange(), QTextCharFormat()
        look.setFontStrikeOut(one.gone)
        look.setForeground(QColor(colours.muted if one.gone else colours.accent))
        if not one.gone:
            look.setFontWeight(QFont.Weight.Bold)
            look.setFontUnderline(True)
        part.start = positions.to_qt(one.start)
        part.length = positions.to_qt(one.end) - part.start
        part.format = look
        made.append(part)
    return made


class CardList(QListView):
    """Shows cards; Enter or a double click takes one."""

    taken = Signal(object)

    def __init__(self, fonts: FontChoice, colours: Colours, points: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards = CardModel(self)
        self._painter = CardDelegate(fonts, colours, points, self)
        self.setModel(self.cards)
        self.setItemDelegate(self._painter)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(False)
        self.setTabKeyNavigation(False)
        self.doubleClicked.connect(self._take)

    def show_cards(self, cards: Sequence[Card]) -> None:
        """Show other cards."""
        here = self.currentIndex().row()
        if self.cards.show(cards):
            self.scheduleDelayedItemsLayout()
            if self.hasFocus():
                self._choose(max(here, 0))

    def set_look(self, colours: Colours, points: int) -> None:
        """Use other colours and sizes."""
        self._painter.colours, self._painter.points = colours, points
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._take(self.currentIndex())
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._choose(max(self.currentIndex().row(), 0))  # Qt makes one current without choosing it: nothing was seen
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _choose(self, row: int) -> None:
        """Choose a card, the last where there are fewer."""
        if self.cards.rowCount():
            self.setCurrentIndex(self.cards.index(min(row, self.cards.rowCount() - 1), 0))
            self.selectionModel().select(self.currentIndex(), QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _take(self, index: Index) -> None:
        card = index.data(CardRole)
        if isinstance(card, Card):
            self.taken.emit(card)

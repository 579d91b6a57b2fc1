"""The table of links: painted row by row as it comes into sight, with a caret where a sentence is to be divided."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent, QTextCursor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QPlainTextEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ui.aligning.model import SIDES, Column, LinksModel
from ui.editor.layout import lay_out, line_height
from ui.editor.positions import Positions
from ui.look import Look
from ui.theme import GRID, ROW_AIR
from workbench.services.aligning.rows import Mark, Row, Side

Index = QModelIndex | QPersistentModelIndex
GAP = 8
"""Pixels between two sentences of one cell."""
ABOVE = 2
"""Rows above the one that one goes to that are brought into sight with it."""
TRIES = 8
BAR = 4
"""Pixels of the bar beside a row to look at."""


class _Painter(QStyledItemDelegate):
    """Draws a cell; the sentences of a link stand below each other, a dotted line between them."""

    def __init__(self, table: LinksTable, look: Look) -> None:
        super().__init__(table)
        self._table = table
        self._look = look

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, column = self._table.links.rows[index.row()], Column(index.column())
        colours = self._look.colours
        rect: QRect = option.rect
        current = self._table.currentIndex()
        here = current.row() == index.row()
        painter.save()
        painter.fillRect(rect, QColor(colours.current if here else colours.base))
        painter.setPen(QColor(colours.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if here and current.column() == index.column():
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
        painter.setClipRect(rect)
        if column in SIDES:
            self._sentences(painter, rect, row, SIDES[column])
        else:
            self._words(painter, rect, row, column, index.row())
        painter.restore()

    def _sentences(self, painter: QPainter, rect: QRect, row: Row, side: Side) -> None:
        colours = self._look.colours
        left, top = rect.left() + GRID, float(rect.top() + ROW_AIR)
        font = self._table.text_font(side)
        for number, piece in enumerate(row.sides[side]):
            if number:
                painter.setPen(QPen(QColor(colours.muted), 1, Qt.PenStyle.DotLine))
                painter.drawLine(left, int(top + GAP / 2), rect.right() - GRID, int(top + GAP / 2))
                top += GAP
            layout, height = lay_out(piece.text, font, rect.width() - 2 * GRID)
            painter.setPen(QColor(colours.text))
            layout.draw(painter, QPointF(left, top))
            top += height

    def _words(self, painter: QPainter, rect: QRect, row: Row, column: Column, number: int) -> None:
        colours = self._look.colours
        if column is Column.NUMBER:
            if row.doubtful:
                painter.fillRect(QRect(rect.left(), rect.top(), BAR, rect.height() - 1), QColor(colours.warning))
            text, colour = str(number + 1), colours.muted
        else:
            text = self._table.links.look(row)
            right = colours.good if row.mark is Mark.RIGHT else colours.muted
            colour = colours.warning if row.doubtful else right
        painter.setPen(QColor(colour))
        painter.setFont(self._table.font())
        inner = rect.adjusted(GRID, ROW_AIR, -GRID // 2, 0)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(inner, int(flags), text)


class CaretField(QPlainTextEdit):
    """A cell in which the caret can be put; its text stays as it is. ``chosen`` carries the place (UTF-16)."""

    chosen = Signal(int)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.setCursorWidth(2)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit(self.textCursor().position())
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        elsewhere = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
        if self.isVisible() and event.reason() not in elsewhere:  # who looks at another window comes back
            self.left.emit()


class LinksTable(QTableView):
    """Source beside target. ``divided`` carries row, side, sentence (from 0) and code point of it."""

    divided = Signal(int, int, int, int)
    caret_shown = Signal()
    row_changed = Signal(int)

    def __init__(self, model: LinksModel, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.links = model
        self._look = look
        self._languages = ("", "")
        self._fitting = False
        self._refit = QTimer(self)
        self._refit.setSingleShot(True)
        self._refit.setInterval(0)
        self._refit.timeout.connect(self.fit)
        self._wanted = -1
        self._caret_at = (-1, Side.SOURCE)
        self.setModel(model)
        self.setItemDelegate(_Painter(self, look))
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.caret = CaretField(self.viewport())
        self.caret.chosen.connect(self._on_chosen)
        self.caret.left.connect(self.leave_caret)
        self.verticalScrollBar().valueChanged.connect(lambda _: self._refit.start())
        model.rowsInserted.connect(lambda *_: self._refit.start())
        model.rowsRemoved.connect(lambda *_: self._refit.start())
        model.dataChanged.connect(lambda *_: self._refit.start())
        model.modelReset.connect(self._refit.start)
        self.doubleClicked.connect(lambda _: self.show_caret())
        self.set_look()

    # -- looks --------------------------------------------------------------------------------------------------------

    def set_languages(self, languages: tuple[str, str]) -> None:
        """Draw each side in the font of its language."""
        self._languages = languages
        self.set_look()

    def text_font(self, side: Side) -> QFont:
        """Return the font of a side."""
        return self._fonts[side]

    def set_look(self) -> None:
        """Take over sizes and colours."""
        look = self._look
        self._fonts = {side: look.fonts.font(self._languages[side], look.text_points) for side in Side}
        self.verticalHeader().setDefaultSectionSize(2 * line_height(self._fonts[Side.SOURCE]) + 2 * ROW_AIR)
        self._refit.start()
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_columns()

    def fit_columns(self) -> None:
        """Share the width out: the two texts get the same, the words what they need."""
        metrics = QFontMetrics(self.font())
        number = metrics.horizontalAdvance("00000") + 2 * GRID
        words = (self.links.headerData(Column.LOOK, Qt.Orientation.Horizontal), *self.links.words())
        look = max(metrics.horizontalAdvance(str(one)) for one in words) + 3 * GRID
        side = max(10, (self.viewport().width() - number - look) // 2)
        for column, width in ((Column.NUMBER, number), (Column.SOURCE, side), (Column.TARGET, side)):
            self.setColumnWidth(column, width)
        self.setColumnWidth(Column.LOOK, max(look, self.viewport().width() - number - 2 * side))
        self._refit.start()

    def fit(self) -> None:
        """Give the rows in sight the height of their text, and bring the wanted one into sight."""
        if self._fitting or not self.links.rows:
            return
        self._fitting = True
        row, self._wanted = min(self._wanted, len(self.links.rows) - 1), -1
        self._fit_seen()
        # Rows that come into sight above it grow and push it out again, at most as many as are seen.
        for _ in range(TRIES):
            if row < 0 or self._in_sight(row):
                break
            self._bring_into_sight(row)
            self._fit_seen()
        self._fitting = False
        if self.caret.isVisible():
            self._place_caret()

    def _fit_seen(self) -> None:
        height = self.viewport().height()
        row = max(0, self.rowAt(0))
        top = self.rowViewportPosition(row)
        while row < len(self.links.rows) and top < height + 10 * GRID:
            wanted = self.height_of(row)
            if self.rowHeight(row) != wanted:
                self.setRowHeight(row, wanted)
            top += wanted
            row += 1
        self.updateGeometries()

    def _in_sight(self, row: int) -> bool:
        top = self.rowViewportPosition(row)
        fits = self.rowHeight(row) <= self.viewport().height()
        return top >= 0 and (top + self.rowHeight(row) <= self.viewport().height() if fits else top == 0)

    def _bring_into_sight(self, row: int) -> None:
        """Scroll to a row, with some rows above it, all at the height of their text."""
        for near in range(max(0, row - ABOVE), row + 1):
            self.setRowHeight(near, self.height_of(near))
        self.updateGeometries()
        bar = self.verticalScrollBar()
        above = sum(self.rowHeight(near) for near in range(max(0, row - ABOVE), row))
        room = max(0, self.viewport().height() - self.rowHeight(row))
        bar.setValue(bar.value() + self.rowViewportPosition(row) - min(above, room))

    def height_of(self, row: int) -> int:
        """Return how high a row must be, in pixels."""
        heights = []
        for column, side in SIDES.items():
            width = self.columnWidth(column) - 2 * GRID
            pieces = self.links.rows[row].sides[side]
            texts = sum(lay_out(piece.text, self._fonts[side], width)[1] for piece in pieces)
            heights.append(texts + GAP * max(0, len(pieces) - 1))
        return max(*heights, line_height(self._fonts[Side.SOURCE])) + 2 * ROW_AIR

    # -- where one is -------------------------------------------------------------------------------------------------

    @property
    def here(self) -> tuple[int, Side]:
        """The current row (-1 for none) and side."""
        index = self.currentIndex()
        return (index.row() if index.isValid() else -1), SIDES.get(Column(max(0, index.column())), Side.SOURCE)

    def go_to(self, row: int, side: Side | None = None) -> None:
        """Make a row the current one, and have it in sight with the rows around it."""
        if not self.links.rows:
            return
        row = min(max(row, 0), len(self.links.rows) - 1)
        wanted = self.here[1] if side is None else side
        column = Column.SOURCE if wanted is Side.SOURCE else Column.TARGET
        self.setCurrentIndex(self.links.index(row, column))
        self._wanted = row
        self.fit()
        self._refit.start()  # once more when the window has its size

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid() and Column(current.column()) not in SIDES:
            column = Column.SOURCE if current.column() == Column.NUMBER else Column.TARGET
            QTimer.singleShot(0, self, lambda: self._snap(column))
        self.viewport().update()
        self.row_changed.emit(current.row())

    def _snap(self, column: Column) -> None:
        index = self.currentIndex()
        if index.isValid() and Column(index.column()) not in SIDES:
            self.setCurrentIndex(self.links.index(index.row(), column))

    # -- the caret ----------------------------------------------------------------------------------------------------

    def show_caret(self) -> None:
        """Let the user put a caret into the current cell."""
        row, side = self.here
        if row < 0 or not self.links.rows[row].sides[side]:
            return
        self._caret_at = (row, side)
        self.caret.setFont(self._fonts[side])
        self.caret.setPlainText("\n".join(piece.text for piece in self.links.rows[row].sides[side]))
        cursor = self.caret.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.Start)
        self.caret.setTextCursor(cursor)
        self._place_caret()
        self.caret.show()
        self.caret.setFocus(Qt.FocusReason.OtherFocusReason)
        self.caret_shown.emit()

    def leave_caret(self) -> None:
        """Put the caret away."""
        if self.caret.isVisible():
            self.caret.hide()
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _place_caret(self) -> None:
        row, side = self._caret_at
        column = Column.SOURCE if side is Side.SOURCE else Column.TARGET
        rect = self.visualRect(self.links.index(row, column))
        self.caret.setGeometry(rect.adjusted(GRID, ROW_AIR, -GRID, -1))

    def _on_chosen(self, place: int) -> None:
        row, side = self._caret_at
        pieces = self.links.rows[row].sides[side]
        left = Positions("\n".join(piece.text for piece in pieces)).from_qt(place)
        self.leave_caret()
        for number, piece in enumerate(pieces):
            if left <= len(piece.text):
                self.divided.emit(row, int(side), number, left)
                return
            left -= len(piece.text) + 1

"""The table of segments: heights only for what is visible, real text widgets only for the current row."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyleOptionViewItem, QTableView, QWidget

from ui.editor.cell import SourceText, TargetEdit
from ui.editor.chips import with_states
from ui.editor.delegate import SegmentDelegate, row_looks, source_states, target_states, text_rect
from ui.editor.layout import line_height
from ui.itemmodels.segments import Column, Row, SegmentTableModel
from ui.theme import GRID, ROW_AIR
from workbench.core.content import Content

REST = 0.3
"""Where the current row comes to rest while one goes on from row to row: this share of the height from the top."""


class SegmentTable(QTableView):
    """Source beside target, row by row.

    ``row_entered`` carries the row that became the current one (-1 for none); ``row_left`` comes right before it,
    while the widgets still hold the old row.
    """

    row_left = Signal()
    row_entered = Signal(int)

    def __init__(self, model: SegmentTableModel, delegate: SegmentDelegate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._segments = model
        self._delegate = delegate
        self._refit = QTimer(self)
        self._refit.setSingleShot(True)
        self._refit.setInterval(0)
        self._fitting = False
        self._empty_text = ""
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setAutoScroll(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(1)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.source = SourceText(self.viewport())
        self.target = TargetEdit(self.viewport())
        self.setFocusProxy(self.target)
        for cell in (self.source, self.target):
            cell.hide()
            cell.height_changed.connect(self.fit_later)
        self.target.focus_changed.connect(self._on_focus)
        self._refit.timeout.connect(self.fit_visible)
        model.modelAboutToBeReset.connect(self._before_reset)
        model.modelReset.connect(self._after_reset)
        model.dataChanged.connect(self._on_data_changed)
        self.set_look()

    @property
    def current_row(self) -> int:
        """The current row, -1 for none."""
        return self._delegate.current_row

    def row(self) -> Row | None:
        """Return the current row's values."""
        return self._segments.row(self.current_row)

    def visible_segments(self) -> tuple[int, ...]:
        """Return the ids of the segments in sight."""
        first, last = self._visible()
        return tuple(self._segments.ids[first : last + 1])

    def set_look(self) -> None:
        """Take fonts and colours from the delegate anew."""
        self.source.set_text_font(self._delegate.text_font(Column.SOURCE))
        self.target.set_text_font(self._delegate.text_font(Column.TARGET))
        self.verticalScrollBar().setSingleStep(line_height(self._delegate.text_font(Column.SOURCE)))
        self._share_width()
        self.refit()

    def refit(self) -> None:
        """Forget the heights and fit what is visible."""
        self._delegate.forget()
        # Rows out of sight go back to the default height and are fitted when they come into sight.
        self.verticalHeader().setDefaultSectionSize(
            self._delegate.sizeHint(QStyleOptionViewItem(), QModelIndex()).height()
        )
        self.fit_visible()
        self.viewport().update()

    def fit_later(self) -> None:
        """Fit soon: several reasons in one turn of the event loop make one fit."""
        if not self._fitting:
            self._refit.start()

    def go_to(self, row: int, *, steady: bool = False) -> None:
        """Make a row the current one.

        With ``steady`` the row comes to stand where the last one stood (within the limits of the list), so that the
        text moves and not the eye; else the list moves only as far as needed to show the row.
        """
        if not 0 <= row < self._segments.rowCount():
            return
        stood = self.rowViewportPosition(self.current_row) if self.current_row >= 0 else 0
        if row != self.current_row:
            self.row_left.emit()
            self._delegate.current_row = row
            self.setCurrentIndex(self._segments.index(row, Column.TARGET))
            self._load_cells()
            self.row_entered.emit(row)
        if steady:
            self._stand(row, stood)
        else:
            self._bring_into_sight(row)
        self.viewport().update()

    def fit_visible(self) -> None:
        """Give the visible rows the heights that they need, while what the eye rests on stays in place."""
        if self._fitting or not self._segments.rowCount():
            self._place_cells()
            return
        self._fitting = True
        try:
            rest = self._resting_row()
            stood = self.rowViewportPosition(rest)
            for _ in range(4):  # a fitted row can bring another into sight
                if not self._fit_once():
                    break
            moved = self.rowViewportPosition(rest) - stood
            if moved:
                self.verticalScrollBar().setValue(self.verticalScrollBar().value() + moved)
                self._fit_once()
        finally:
            self._fitting = False
        self._place_cells()

    def reload_current(self) -> None:
        """Show the stored text of the current row in its cell (the caller knows that nothing typed is lost)."""
        self._load_cells()

    def load_target(self, content: Content) -> None:
        """Show a content in the cell of the current row's target."""
        row = self.row()
        if row is not None:
            looks = with_states(row_looks(row), target_states(row))
            self.target.load(content, looks, row.segment.source.marks)

    def set_empty_text(self, text: str) -> None:
        """Set what is said where no row is shown."""
        self._empty_text = text
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._segments.rowCount() and self._empty_text:
            painter = QPainter(self.viewport())
            painter.setFont(self._delegate.text_font(Column.SOURCE))
            painter.setPen(QColor(self._delegate.colours.muted))
            place = self.viewport().rect().adjusted(4 * GRID, 4 * GRID, -4 * GRID, 0)
            painter.drawText(place, int(Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap), self._empty_text)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "target"):
            self.fit_later()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()
        if event.size().width() != event.oldSize().width():
            self._delegate.forget()
        self.fit_visible()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        if not self._fitting:
            self.fit_visible()
        self._place_cells()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if not index.isValid():
            return
        self.go_to(index.row())
        self.target.setFocus(Qt.FocusReason.MouseFocusReason)
        if index.column() == Column.TARGET:
            inside = self.target.mapFrom(self.viewport(), event.position().toPoint())
            self.target.setTextCursor(self.target.cursorForPosition(inside))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        super().wheelEvent(event)
        event.accept()

    def _on_focus(self) -> None:
        """Paint the frame of the cell in the colour of the focus, or faded."""
        self._delegate.focused = self.target.hasFocus()
        self.viewport().update()

    def _fit_once(self) -> bool:
        """Set the heights of the rows now visible; say whether one changed."""
        first, last = self._visible()
        source, target = (self.columnWidth(column) - 2 * GRID for column in (Column.SOURCE, Column.TARGET))
        changed = False
        for number in range(first, last + 1):
            row = self._segments.row(number)
            if row is None:
                continue
            height = self._delegate.row_height(row, source, target)
            if number == self.current_row and self.target.isVisible():
                height = max(height, self.target.text_height() + 2 * ROW_AIR + 1)
            if self.rowHeight(number) != height:
                self.setRowHeight(number, height)
                changed = True
        return changed

    def _visible(self) -> tuple[int, int]:
        first = self.rowAt(0)
        last = self.rowAt(self.viewport().height() - 1)
        count = self._segments.rowCount()
        return max(first, 0), (last if last >= 0 else count - 1)

    def _resting_row(self) -> int:
        """Return the row that must not move while heights change: the current one where it is in sight."""
        first, last = self._visible()
        return self.current_row if first <= self.current_row <= last else first

    def _stand(self, row: int, stood: int) -> None:
        """Scroll until a row stands at a height; near the top of the list the row walks down to its resting place."""
        self.fit_visible()
        natural = self.rowViewportPosition(row)
        rest = round(self.viewport().height() * REST)
        wanted = max(stood, min(natural, rest)) if stood < rest else stood
        for _ in range(2):  # heights of rows that come into sight move it once more
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.rowViewportPosition(row) - wanted)
            self.fit_visible()
        self._bring_into_sight(row)

    def _bring_into_sight(self, row: int) -> None:
        bar = self.verticalScrollBar()
        for _ in range(3):  # rows that come into sight get other heights, and move this one
            self.fit_visible()
            room = self.viewport().height()
            top, height = self.rowViewportPosition(row), self.rowHeight(row)
            below = top + height - room
            if top < 0 or height > room:
                by = top
            elif below > 0:
                by = top - round(room * REST) if below > room else below
            else:
                break
            before = bar.value()
            bar.setValue(before + by)
            if bar.value() == before:
                break
        self._place_cells()

    def _load_cells(self) -> None:
        row = self.row()
        self.source.setVisible(row is not None)
        self.target.setVisible(row is not None)
        if row is not None:
            self.source.load(row.segment.source, with_states(row_looks(row), source_states(row)))
            self.load_target(row.target.content)
            self.target.hold_fast(locked=row.segment.locked)
            self._place_cells()

    def _place_cells(self) -> None:
        """Lay the widgets over the cells of the current row."""
        if self.current_row < 0:
            return
        for cell, column in ((self.source, Column.SOURCE), (self.target, Column.TARGET)):
            place = self._cell_rect(self.current_row, column)
            if cell.geometry() != place:
                cell.setGeometry(place)

    def _cell_rect(self, row: int, column: int) -> QRect:
        return text_rect(
            QRect(
                self.columnViewportPosition(column),
                self.rowViewportPosition(row),
                self.columnWidth(column),
                self.rowHeight(row),
            )
        )

    def _share_width(self) -> None:
        """Give number and state what they need, and the texts half each of the rest."""
        metrics = QFontMetrics(self._delegate.small_font())
        number = metrics.horizontalAdvance("00000") + 2 * GRID
        # In a narrow window the texts go first: the word of a state is cut before they are.
        widest = metrics.horizontalAdvance("◐ сөйлемдер 00000") + GRID
        state = min(widest, max(self.viewport().width() // 7, metrics.horizontalAdvance("◐ сөйле…") + GRID))
        rest = max(self.viewport().width() - number - state, 0)
        for column, width in (
            (Column.NUMBER, number),
            (Column.SOURCE, rest // 2),
            (Column.TARGET, rest - rest // 2),
            (Column.STATE, state),
        ):
            self.setColumnWidth(column, width)

    def _before_reset(self) -> None:
        self.row_left.emit()
        self._delegate.current_row = -1

    def _after_reset(self) -> None:
        self.source.hide()
        self.target.hide()
        self.refit()
        self.row_entered.emit(-1)

    def _on_data_changed(
        self, top: QModelIndex | QPersistentModelIndex, bottom: QModelIndex | QPersistentModelIndex
    ) -> None:
        first, last = self._visible()
        if top.row() <= last and bottom.row() >= first:
            self.fit_later()

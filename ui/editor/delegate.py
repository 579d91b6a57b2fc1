"""Paints a row: wrapped texts with their marks, the state in sign and word, a bar at the current row."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from glossary.concepts import TermMatch
from ui.editor.chips import ChipLook, ChipState, chips_of, looks_of, with_states
from ui.editor.layout import Laid, lay_out, lay_out_tagged, line_height, place_at
from ui.editor.marks import layout_formats, source_marks, target_marks
from ui.editor.positions import ChippedPositions
from ui.fonts import FontChoice
from ui.itemmodels.segments import Column, Row, SegmentTableModel
from ui.theme import GRID, ROW_AIR, Colours
from workbench.core.segments import State
from workbench.core.tags import TagRole, missing
from workbench.qa.marks import guessed_tags

Index = QModelIndex | QPersistentModelIndex
FindTerms = Callable[[Row], Sequence[TermMatch]]
Explain = Callable[[Row, int], str]
ExplainTag = Callable[[Row, int, str, TagRole], str]

LAYOUTS_KEPT = 400
SMALL_POINTS = 14
"""The state and the number grow with the texts only so far: the width belongs to the texts."""
BAR = 4
"""Width in pixels of the bar at the current row."""
SIDE = GRID
"""Pixels of air left and right of a text."""


class SegmentDelegate(QStyledItemDelegate):
    """Paints the cells of the segment table and says how high a row must be."""

    def __init__(self, fonts: FontChoice, colours: Colours, points: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._layouts: OrderedDict[tuple[int, int, int, int], Laid] = OrderedDict()
        self.fonts, self.colours = fonts, colours
        self.languages = ("", "")
        self.current_row = -1
        self.focused = False
        self.find_terms: FindTerms = lambda _row: ()
        self.explain: Explain = lambda _row, _place: ""
        self.explain_tag: ExplainTag = lambda _row, _column, _tag, _role: ""
        self.set_points(points)

    def set_points(self, points: int) -> None:
        """Change the size of the text; everything is laid out anew."""
        self.points = points
        self.forget()

    def set_colours(self, colours: Colours) -> None:
        """Change the colours; everything is laid out anew."""
        self.colours = colours
        self.forget()

    def forget(self) -> None:
        """Drop all layouts."""
        self._layouts.clear()

    def text_font(self, column: int) -> QFont:
        """Return the font of the texts of a column."""
        language = self.languages[0] if column == Column.SOURCE else self.languages[1]
        return self.fonts.font(language, self.points)

    def small_font(self) -> QFont:
        """Return the font around the texts."""
        return self.fonts.font("", min(max(self.points - 2, 7), SMALL_POINTS))

    def row_height(self, row: Row, source_width: int, target_width: int) -> int:
        """Return the height in pixels that a row needs in columns of these widths."""
        heights = [
            self._text(row, Column.SOURCE, source_width).height,
            self._text(row, Column.TARGET, target_width).height,
        ]
        marks = 2 if row.missing or row.target.flagged or row.unsure or row.waived or row.tags_missing else 1
        marks += row.segment.locked + bool(row.comments)
        heights.append(marks * line_height(self.small_font()))
        return max(heights) + 2 * ROW_AIR + 1

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - heights are set by hand
        return QSize(0, 2 * line_height(self.text_font(Column.SOURCE)) + 2 * ROW_AIR + 1)

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        """Explain the term or the tag under the pointer, in any row."""
        model = index.model()
        row = model.row(index.row()) if isinstance(model, SegmentTableModel) else None
        text = ""
        if event.type() == QEvent.Type.ToolTip and row is not None and index.column() in (Column.SOURCE, Column.TARGET):
            place = text_rect(option.rect)
            laid = self._text(row, index.column(), place.width())
            at = place_at(laid.layout, QPointF(event.pos() - place.topLeft()))
            chip = next((one for one in laid.chips if one.at == at), None)
            if chip is not None:
                text = self.explain_tag(row, index.column(), chip.id, chip.role)
            elif at >= 0 and index.column() == Column.SOURCE:
                positions = ChippedPositions(row.segment.source.text, [one.at for one in laid.chips])
                text = self.explain(row, positions.from_qt(at))
        QToolTip.showText(event.globalPos(), text, view)
        return True

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, SegmentTableModel)
        row = model.row(index.row())
        rect: QRect = option.rect
        current = index.row() == self.current_row
        painter.save()
        painter.fillRect(rect, QColor(self.colours.current if current else self.colours.base))
        painter.setPen(QColor(self.colours.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if row is not None:
            self._paint_cell(painter, rect, Column(index.column()), row, model, current=current)
        painter.restore()

    def _paint_cell(
        self, painter: QPainter, rect: QRect, column: Column, row: Row, model: SegmentTableModel, *, current: bool
    ) -> None:
        if column is Column.NUMBER:
            self._paint_number(painter, rect, row, current=current)
        elif column is Column.STATE:
            self._paint_state(painter, rect, row, model)
        else:
            painter.setPen(QColor(self.colours.line))
            painter.drawLine(rect.topRight(), rect.bottomRight())
            if current and column is Column.TARGET:
                frame = QPen(QColor(self.colours.accent), 2) if self.focused else QPen(QColor(self.colours.muted), 1)
                painter.setPen(frame)
                painter.setBrush(QColor(self.colours.base))
                painter.drawRect(rect.adjusted(2, 2, -3, -3))
            if not current:  # the current row's texts are real widgets over these cells
                painter.setClipRect(rect)
                painter.setPen(QColor(self.colours.text if row.segment.kind.translatable else self.colours.muted))
                laid = self._text(row, column, text_rect(rect).width())
                laid.layout.draw(painter, QPointF(text_rect(rect).topLeft()))

    def _paint_number(self, painter: QPainter, rect: QRect, row: Row, *, current: bool) -> None:
        if current:
            painter.fillRect(QRect(rect.left(), rect.top(), BAR, rect.height() - 1), QColor(self.colours.accent))
        font = self.small_font()
        font.setBold(current)
        painter.setFont(font)
        painter.setPen(QColor(self.colours.text if current else self.colours.muted))
        place = rect.adjusted(BAR, ROW_AIR, -SIDE, 0)
        place.setHeight(line_height(self.text_font(Column.SOURCE)))
        painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(row.segment.number))

    def _paint_state(self, painter: QPainter, rect: QRect, row: Row, model: SegmentTableModel) -> None:
        font = self.small_font()
        metrics = QFontMetrics(font)
        painter.setFont(font)
        state, *flags = model.state_lines(row)
        place = rect.adjusted(SIDE, ROW_AIR, -SIDE // 2, 0)
        place.setHeight(line_height(self.text_font(Column.SOURCE)))
        quiet = self.colours.muted
        done = row.target.state in (State.TRANSLATED, State.REVIEWED, State.APPROVED)
        mild = row.waived or not (row.target.flagged or row.missing)
        tones = [
            self.colours.good if done else self.colours.muted,
            *([quiet] if row.segment.locked else []),
            *(
                quiet if mild else self.colours.warning
                for _ in flags[row.segment.locked : len(flags) - bool(row.comments)]
            ),
            *([quiet] if row.comments else []),
        ]
        for text, colour in zip((state, *flags), tones, strict=True):
            painter.setPen(QColor(colour))
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, place.width())
            painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
            place.translate(0, line_height(font))

    def _text(self, row: Row, column: int, width: int) -> Laid:
        key = (row.segment.id, column, row.target.revision, width)
        found = self._layouts.get(key)
        if found is not None:
            self._layouts.move_to_end(key)
            return found
        if column == Column.SOURCE:
            content = row.segment.source
            marks = source_marks(self.find_terms(row), row.target.decisions)
        else:
            content, marks = row.target.content, target_marks(row.target, row.confidence)
        font = self.text_font(column)
        if content.marks:
            places = [chip.at for chip in chips_of(content)]
            formats = layout_formats(content.text, marks, self.colours, places)
            states = source_states(row) if column == Column.SOURCE else target_states(row)
            looks = with_states(row_looks(row), states)
            made = lay_out_tagged(content, font, width, formats, looks, self.colours)
        else:
            made = Laid(*lay_out(content.text, font, width, layout_formats(content.text, marks, self.colours)))
        self._layouts[key] = made
        while len(self._layouts) > LAYOUTS_KEPT:
            self._layouts.popitem(last=False)
        return made


def row_looks(row: Row) -> dict[str, ChipLook]:
    """Return how the tags of a segment and its target look, without their states."""
    return looks_of(row.segment.source, row.target.content)


def source_states(row: Row) -> dict[str, ChipState]:
    """Return which tags of a source its translation lacks."""
    if not row.target.content.text:
        return {}
    return dict.fromkeys((mark.id for mark in missing(row.segment.source, row.target.content)), ChipState.LACKING)


def target_states(row: Row) -> dict[str, ChipState]:
    """Return which tags of a target were placed by guess, and which the source does not have."""
    known = {mark.id for mark in row.segment.source.marks}
    states = dict.fromkeys(guessed_tags(row.target.findings), ChipState.GUESSED)
    strange = (mark.id for mark in row.target.content.marks if mark.id not in known)
    return states | dict.fromkeys(strange, ChipState.STRANGE)


def text_rect(cell: QRect) -> QRect:
    """Return where the text stands in a cell; the widgets of the current row are laid exactly there."""
    return cell.adjusted(SIDE, ROW_AIR, -SIDE, -ROW_AIR - 1)

"""Source and targets side by side on pages to print: a PDF with states, findings and notes.

The pages are laid out row by row, so that a long project neither fills the memory nor keeps a job from being stopped;
all of it may run on a worker's thread.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from resources.messages import Catalogue, message
from ui.editor.layout import right_to_left
from ui.editor.positions import Positions
from ui.fonts import FontChoice
from workbench.core.segments import SegmentKind
from workbench.errors import InputError
from workbench.formats.bilingual_html import Cell, PageRow, Piece, language_word, page_rows
from workbench.formats.export_base import ExportDocument

DPI = 300
MARGIN_MM = 14.0
TEXT_POINTS = 9.5
SMALL_POINTS = 7.5
TITLE_POINTS = 13.0
LINE = 1.3
"""Distance of lines, as a multiple of what the font asks for."""

_TEXT, _QUIET, _RULE, _GROUND = QColor("#1a1a1a"), QColor("#595959"), QColor("#b8b8b8"), QColor("#ececec")
_FLAG = {"error": QColor("#8a1c00"), "warning": QColor("#6b4e00"), "note": QColor("#595959")}

Tick = Callable[[int, int], None]


@dataclass(slots=True)
class _Line:
    """A line of a laid-out paragraph: it is drawn by itself, so that a page may end after it."""

    layout: QTextLayout
    number: int
    height: float
    colour: QColor

    def draw(self, painter: QPainter, left: float, top: float) -> None:
        line = self.layout.lineAt(self.number)
        painter.setPen(self.colour)
        line.draw(painter, QPointF(left, top - line.y()))


@dataclass(slots=True)
class _Column:
    left: float
    width: float
    lines: list[_Line] = field(default_factory=list)

    @property
    def height(self) -> float:
        return sum(line.height for line in self.lines)


class Pages:
    """Draws documents on pages. ``tick`` is called with rows done and all; what it raises ends the work."""

    def __init__(self, documents: Sequence[ExportDocument], languages: Sequence[str], fonts: FontChoice,
                 texts: Catalogue, tick: Tick = lambda _done, _total: None) -> None:  # fmt: skip
        self._documents, self._languages, self._fonts, self._texts, self._tick = (
            documents, languages, fonts, texts, tick,
        )  # fmt: skip
        self._buffer = QBuffer()
        self._buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self._writer = QPdfWriter(self._buffer)
        self._writer.setResolution(DPI)
        landscape = len(languages) > 1
        self._writer.setPageLayout(
            QPageLayout(
                QPageSize(QPageSize.PageSizeId.A4),
                QPageLayout.Orientation.Landscape if landscape else QPageLayout.Orientation.Portrait,
                QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM),
                QPageLayout.Unit.Millimeter,
            )
        )
        self._writer.setCreator("Egiz")
        self._writer.setTitle(", ".join(one.name for one in documents))
        self._width, self._height = float(self._writer.width()), float(self._writer.height())
        self._unit = DPI / 72
        self._page = 0
        self._top = 0.0
        self._document = documents[0]

    def draw(self) -> bytes:
        """Return the PDF. Raises what ``tick`` raises."""
        painter = QPainter(self._writer)
        try:
            done, total = 0, sum(len(one.rows) for one in self._documents)
            for document in self._documents:
                self._document = document
                self._begin_page(painter, title=True)
                for row in page_rows(document, self._languages, self._texts):
                    self._tick(done, total)
                    self._draw_row(painter, row)
                    done += 1
            self._tick(done, total)
        finally:
            painter.end()
        self._buffer.close()
        return bytes(self._buffer.data().data())

    # -- pages ---------------------------------------------------------------------------------------------------

    def _begin_page(self, painter: QPainter, *, title: bool = False) -> None:
        if self._page:
            self._writer.newPage()
        self._page += 1
        small = self._font("", SMALL_POINTS)
        metrics = QFontMetricsF(small, self._writer)
        painter.setFont(small)
        painter.setPen(_QUIET)
        line = QRectF(0, 0, self._width, metrics.height())
        foot = QRectF(0, self._height - metrics.height(), self._width, metrics.height())
        name = metrics.elidedText(self._document.name, Qt.TextElideMode.ElideMiddle, self._width * 0.7)
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft, name)
        painter.drawText(line, Qt.AlignmentFlag.AlignRight, "Egiz")
        painter.drawText(foot, Qt.AlignmentFlag.AlignHCenter, str(self._page))
        self._bottom = foot.top() - 2 * metrics.height()
        self._top = line.bottom() + metrics.height()
        if title:
            self._draw_title(painter)
        self._draw_heads(painter)

    def _draw_title(self, painter: QPainter) -> None:
        font = self._font(self._document.source_language, TITLE_POINTS, bold=True)
        for line in self._lines([Piece(self._document.name)], font, self._width, _TEXT):
            line.draw(painter, 0, self._top)
            self._top += line.height
        self._top += 6 * self._unit

    def _draw_heads(self, painter: QPainter) -> None:
        words = [language_word(one, self._texts) for one in (self._document.source_language, *self._languages)]
        heads = [self._texts.render(message("formats.html_number")), *words]
        font = self._font("", SMALL_POINTS, bold=True)
        columns = self._columns()
        for column, word in zip(columns, heads, strict=True):
            column.lines += self._lines([Piece(word)], font, column.width, _TEXT)
        height = max(column.height for column in columns) + 4 * self._unit
        painter.fillRect(QRectF(0, self._top, self._width, height), _GROUND)
        for column in columns:
            at = self._top + 2 * self._unit
            for line in column.lines:
                line.draw(painter, column.left, at)
                at += line.height
        self._top += height + 3 * self._unit

    # -- rows ----------------------------------------------------------------------------------------------------

    def _columns(self) -> list[_Column]:
        gap = 6 * self._unit
        number = 26 * self._unit
        count = 1 + len(self._languages)
        width = (self._width - number) / count
        texts = [_Column(number + at * width, width - gap) for at in range(count)]
        return [_Column(2 * self._unit, number - gap), *texts]

    def _draw_row(self, painter: QPainter, row: PageRow) -> None:
        columns = self._columns()
        bold = row.segment.kind is SegmentKind.HEADING
        quiet = self._font("", SMALL_POINTS)
        number, source, *targets = columns
        number.lines += self._lines([Piece(str(row.segment.number))], quiet, number.width, _QUIET)
        language = self._document.source_language
        source.lines += self._lines(row.source, self._font(language, TEXT_POINTS, bold=bold), source.width, _TEXT)
        for note in row.notes:
            source.lines += self._lines([Piece(f"✎ {note}")], quiet, source.width, _QUIET)
        for column, cell in zip(targets, row.cells, strict=True):
            column.lines += self._cell_lines(cell, column.width, bold=bold)
        waiting = [list(column.lines) for column in columns]
        whole = max(column.height for column in columns)
        # A row that fits on a page is not torn apart.
        if self._top + whole > self._bottom and whole <= self._bottom - 60 * self._unit:
            self._begin_page(painter)
        while True:
            ends = [self._draw_lines(painter, column, lines) for column, lines in zip(columns, waiting, strict=True)]
            self._top = max(ends)
            if not any(waiting):
                break
            self._begin_page(painter)
        painter.setPen(QPen(_RULE, 0.5 * self._unit))
        self._top += 3 * self._unit
        painter.drawLine(QPointF(0, self._top), QPointF(self._width, self._top))
        self._top += 3 * self._unit

    def _draw_lines(self, painter: QPainter, column: _Column, waiting: list[_Line]) -> float:
        """Draw as many lines of a column as the page takes, off the list, and return where they end."""
        at, drawn = self._top, 0
        for line in waiting:
            if at + line.height > self._bottom and at > self._top:
                break
            line.draw(painter, column.left, at)
            at += line.height
            drawn += 1
        del waiting[:drawn]
        return at

    def _cell_lines(self, cell: Cell, width: float, *, bold: bool) -> Iterator[_Line]:
        yield from self._lines(cell.pieces, self._font(cell.language, TEXT_POINTS, bold=bold), width, _TEXT)
        small = self._font("", SMALL_POINTS)
        if cell.word:
            yield from self._lines([Piece(cell.word)], small, width, _QUIET)
        for severity, word, sentence in cell.flags:
            yield from self._lines([Piece(f"⚑ {word}: {sentence}")], small, width, _FLAG.get(severity, _QUIET))

    def _lines(self, pieces: Sequence[Piece], font: QFont, width: float, colour: QColor) -> Iterator[_Line]:
        text = "".join(one.text for one in pieces)
        if not text:
            return
        shown = text.replace("\r\n", " \u2028").replace("\r", "\u2028").replace("\n", "\u2028")
        layout = QTextLayout(shown, font, self._writer)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        if right_to_left(text):
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
            option.setAlignment(Qt.AlignmentFlag.AlignRight)
        layout.setTextOption(option)
        layout.setFormats(list(_underlines(pieces, text)))
        layout.beginLayout()
        count, at = 0, 0.0
        spacing = LINE * QFontMetricsF(font, self._writer).height()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, at))
            at += spacing
            count += 1
        layout.endLayout()
        for number in range(count):
            yield _Line(layout, number, spacing, colour)

    def _font(self, language: str, points: float, *, bold: bool = False) -> QFont:
        font = self._fonts.font(language, round(points))
        font.setPointSizeF(points)
        font.setBold(bold)
        return font


def check_pages(data: bytes) -> None:
    """Raise InputError where a PDF is not whole: its head, its end and the page tree must be there."""
    if not data.startswith(b"%PDF-") or not data.rstrip().endswith(b"%%EOF") or b"/Type /Pages" not in data:
        raise InputError(message("documents.print.broken"))


def _underlines(pieces: Sequence[Piece], text: str) -> Iterator[QTextLayout.FormatRange]:
    """Yield the terms as Qt's ranges."""
    positions = Positions(text)
    place = 0
    for one in pieces:
        if one.title:
            found = QTextLayout.FormatRange()
            found.start = positions.to_qt(place)
            found.length = positions.to_qt(place + len(one.text)) - found.start
            look = QTextCharFormat()
            look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
            found.format = look
            yield found
        place += len(one.text)

from __future__ import annotations

from typing import cast

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.fakes import CountingReader
from ui.editor.delegate import SegmentDelegate
from ui.editor.layout import lay_out, line_height, place_at
from ui.editor.table import SegmentTable
from ui.fonts import choose_fonts
from ui.i18n import Texts
from ui.itemmodels.segments import Column, SegmentTableModel
from ui.main_window import MainWindow
from ui.theme import LIGHT
from workbench.core.content import Content
from workbench.core.segments import Origin, State, Target
from workbench.store.protocols import ProjectReader


def table_of(view: MainWindow) -> SegmentTable:
    assert view.view is not None
    return view.view.table


@pytest.fixture
def long_table(qtbot: QtBot) -> SegmentTable:
    reader = CountingReader(100_000)
    for n in range(1, 2000):
        words = "A rather long target that takes two lines. " * (n % 4)
        reader.written[n] = Target(n, "en", Content(words), State.DRAFT, Origin.ENGINE, 1)
    model = SegmentTableModel(cast("ProjectReader", reader), "en", Texts("en"))
    table = SegmentTable(model, SegmentDelegate(choose_fonts(), LIGHT, 12))
    qtbot.addWidget(table)
    table.resize(1060, 640)
    table.show()
    model.show(reader.segment_ids())
    table.go_to(0)
    return table


def test_eight_rows_of_two_lines_fit_beside_the_panels(opened: MainWindow, qtbot: QtBot) -> None:
    table = table_of(opened)
    two_lines = 2 * line_height(table.target.font()) + 2 * 6 + 1
    assert opened.view is not None
    assert opened.view.side.isVisible()
    assert (opened.width(), opened.height()) == (1366, 768)
    assert table.viewport().height() / two_lines >= 8


def test_heights_are_fixed_for_visible_rows_only(long_table: SegmentTable) -> None:
    header = long_table.verticalHeader()
    default = header.defaultSectionSize()
    assert sum(header.sectionSize(row) != default for row in range(100_000)) < 40
    long_table.go_to(90_000)
    assert sum(header.sectionSize(row) != default for row in range(100_000)) < 80


def test_the_eye_stays_where_it_is_while_one_goes_on(long_table: SegmentTable) -> None:
    long_table.go_to(200)
    long_table.verticalScrollBar().setValue(long_table.verticalScrollBar().value() - 100)
    stood = long_table.rowViewportPosition(200)
    for row in range(201, 260):
        long_table.go_to(row, steady=True)
        assert long_table.rowViewportPosition(row) == stood
        assert long_table.target.y() == stood + 6


def test_near_the_top_the_row_walks_down_to_its_resting_place(long_table: SegmentTable) -> None:
    places = []
    for row in range(12):
        long_table.go_to(row, steady=True)
        places.append(long_table.rowViewportPosition(row))
    assert places[0] == 0
    assert places == sorted(places)
    assert places[-1] == places[-4] > 100


def test_a_growing_text_does_not_move_its_row(long_table: SegmentTable, qtbot: QtBot) -> None:
    long_table.go_to(50)
    stood = long_table.rowViewportPosition(50)
    before = long_table.rowHeight(50)
    QTest.keyClicks(long_table.target, "word " * 60)
    qtbot.waitUntil(lambda: long_table.rowHeight(50) > before)
    assert long_table.rowViewportPosition(50) == stood
    assert long_table.target.height() >= long_table.target.text_height()


def test_the_cell_stands_exactly_where_the_table_paints(opened: MainWindow) -> None:
    table = table_of(opened)
    text = table.target
    text.load(
        "One line that is long enough to be wrapped in the column, twice, at every size of the text that is there."
    )
    _, height = lay_out(text.text(), text.font(), text.width())
    assert text.text_height() == height
    column = table.columnViewportPosition(Column.TARGET)
    assert text.geometry().topLeft() == QPoint(column + 8, table.rowViewportPosition(table.current_row) + 6)


@pytest.mark.parametrize("points", [8, 12, 24])
def test_rows_are_as_high_as_their_text_at_any_size(opened: MainWindow, points: int) -> None:
    opened.context.look.set_text_points(points)
    table = table_of(opened)
    assert opened.view is not None
    for row in range(3):
        segment = opened.view.model.row(row)
        assert segment is not None
        _, height = lay_out(segment.segment.source.text, table.source.font(), table.columnWidth(Column.SOURCE) - 16)
        assert table.rowHeight(row) >= height + 12


def test_a_click_makes_the_row_current_and_puts_the_caret_there(opened: MainWindow, qtbot: QtBot) -> None:
    table = table_of(opened)
    place = table.visualRect(table.model().index(3, Column.TARGET)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert table.current_row == 3
    assert table.target.hasFocus()


def test_source_can_be_selected_and_copied_but_not_changed(opened: MainWindow, qtbot: QtBot) -> None:
    table = table_of(opened)
    before = table.source.text()
    table.source.selectAll()
    table.source.copy()
    assert QGuiApplication.clipboard().text() == before
    QTest.keyClicks(table.source, "x")
    assert table.source.text() == before


def test_a_text_in_arabic_letters_is_painted_from_the_side_where_its_cell_shows_it() -> None:
    layout, _ = lay_out("سالەم دۇنيە", choose_fonts().font("kk", 12), 400)
    place = layout.lineAt(0).naturalTextRect()
    assert round(place.right()) == 400
    assert place_at(layout, QPointF(390, 4)) >= 0
    assert place_at(layout, QPointF(5, 4)) == -1
    layout, _ = lay_out("«Сәлем» سالەم", choose_fonts().font("kk", 12), 400)
    assert layout.lineAt(0).naturalTextRect().left() == 0

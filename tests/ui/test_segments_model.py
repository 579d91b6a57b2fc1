from __future__ import annotations

from typing import cast

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from tests.ui.fakes import CountingReader
from ui.i18n import Texts
from ui.itemmodels.segments import PAGE, PAGES_KEPT, Column, SegmentTableModel
from ui.widgets.cards import Card, CardModel
from workbench.core.content import Content
from workbench.core.segments import Changes, Origin, State, Target, TermDecision
from workbench.store.protocols import ProjectReader


@pytest.fixture
def reader() -> CountingReader:
    return CountingReader(100_000)


@pytest.fixture
def model(reader: CountingReader, qtbot: QtBot) -> SegmentTableModel:
    made = SegmentTableModel(cast("ProjectReader", reader), "en", Texts("en"))
    made.show(reader.segment_ids())
    return made


def test_model_keeps_the_rules_of_qt(qtbot: QtBot) -> None:
    reader = CountingReader(300)
    model = SegmentTableModel(cast("ProjectReader", reader), "en", Texts("en"))
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.show(reader.segment_ids())
    model.refresh(Changes(targets=frozenset({(7, "en"), (8, "en"), (200, "en")})))
    model.show([5, 6])
    model.show([])
    assert tester.model() is model


def test_a_long_document_opens_without_being_read(model: SegmentTableModel, reader: CountingReader) -> None:
    assert model.rowCount() == 100_000
    assert reader.rows_read == 0
    assert model.index(99_999, Column.SOURCE).data() == "Сөйлем 100000"
    assert reader.rows_read <= PAGE


def test_few_pages_are_kept(model: SegmentTableModel, reader: CountingReader) -> None:
    for row in range(0, 100_000, PAGE):
        model.row(row)
    read = reader.rows_read
    model.row(99_999)
    assert reader.rows_read == read
    assert len(model._pages) <= PAGES_KEPT


def test_only_what_changed_is_told_and_read(model: SegmentTableModel, reader: CountingReader, qtbot: QtBot) -> None:
    for row in (0, 1, 2, 500):
        model.row(row)
    read = reader.rows_read
    told: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda top, bottom: told.append((top.row(), bottom.row())))
    reader.written[2] = Target(2, "en", Content("Second"), State.DRAFT, Origin.ENGINE, 1)
    model.refresh(Changes(targets=frozenset({(2, "en"), (3, "en"), (501, "en"), (9, "zh-Hans"), (60_000, "en")})))
    assert told == [(1, 2), (500, 500), (59_999, 59_999)]
    assert reader.rows_read == read
    assert model.index(1, Column.TARGET).data() == "Second"
    assert model.index(1, Column.STATE).data() == "◐ draft"


def test_a_missing_term_is_said_in_words(model: SegmentTableModel, reader: CountingReader) -> None:
    lacking = TermDecision("P_MA", "Ма Синжуй", "Ма Синжуй", 0, 9, True, False, "none", "absent", "Ma Xingrui")
    reader.written[1] = Target(1, "en", Content("He came."), State.DRAFT, Origin.ENGINE, 1, (lacking,))
    assert model.index(0, Column.STATE).data() == "◐ draft\n⚠ Ma Xingrui"
    spoken = model.index(0, Column.STATE).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "◐ draft\n⚠ Ma Xingrui"


def test_cards_keep_the_rules_of_qt(qtbot: QtBot) -> None:
    model = CardModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    assert model.show([Card("one"), Card("two", note="why", badge="2")])
    assert not model.show([Card("one"), Card("two", note="why", badge="2")])
    assert model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "2. two. why"
    assert not model.data(QModelIndex())
    assert tester.model() is model

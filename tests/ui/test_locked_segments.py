"""A bilingual file in the window: what it locked is read, not written; its notes are shown."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.formats.bilingual_examples import SDLXLIFF
from ui.itemmodels.segments import Column
from ui.main_window import MainWindow
from workbench.services import projects


def test_a_locked_segment_is_read_and_the_next_one_written(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    source = tmp_path / "news.sdlxliff"
    source.write_text(SDLXLIFF, encoding="utf-8", newline="")
    made = projects.create(tmp_path / "news.egiz", [source], "kk", ["en"])
    assert window.open_project(made.path)
    view = window.view
    assert view is not None
    window.activateWindow()
    view.focus_cell()
    model = view.table.model()
    assert "locked" in str(model.data(model.index(0, Column.STATE)))
    assert "approved" in str(model.data(model.index(0, Column.STATE)))
    assert view.table.target.text() == "The Party has agreed."
    QTest.keyClicks(view.table.target, "x")
    view.segment.insert_term(1)
    assert view.table.target.text() == "The Party has agreed."
    said = [card.title for card in view.side.panels["findings"].list.cards.cards]
    assert "Note: Which party?" in said
    view.step(1)
    qtbot.waitUntil(lambda: view.table.target.text() == "They met.")
    QTest.keyClicks(view.table.target, "!")
    assert "!" in view.table.target.text()
    QTest.keyClick(view.table.target, Qt.Key.Key_Backspace)
    view.step(-1)
    assert view.table.target.isReadOnly()

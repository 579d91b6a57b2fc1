"""The reading view: all of a text in another script, at the segment one works on."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from glossary.scripts import Script, to_arabic, to_latin
from tests.ui.conftest import SENTENCES
from ui.main_window import MainWindow
from ui.reading.window import ReadingWindow
from workbench.services import projects


def reading(window: MainWindow, qtbot: QtBot) -> ReadingWindow:
    window.actions_.by_id["view.reading"].trigger()
    shown = window.beside.reading
    assert shown is not None
    qtbot.waitUntil(lambda: shown.complete)
    return shown


def choose(shown: ReadingWindow, script: Script, qtbot: QtBot) -> None:
    shown.script.setCurrentIndex(shown.script.findData(script.value))
    shown.start()
    qtbot.waitUntil(lambda: shown.complete)


def test_the_whole_source_in_both_other_scripts(opened: MainWindow, qtbot: QtBot) -> None:
    shown = reading(opened, qtbot)
    for script, convert in ((Script.ARABIC, to_arabic), (Script.LATIN, to_latin)):
        choose(shown, script, qtbot)
        assert shown.text.toPlainText().split("\n") == [convert(one) for one in SENTENCES * 5]
        direction = shown.text.document().firstBlock().textDirection()
        assert (direction is Qt.LayoutDirection.RightToLeft) is (script is Script.ARABIC)
    assert [shown.script.itemData(at) for at in range(shown.script.count())] == ["latin", "arabic"]


def test_it_follows_and_leads_back(opened: MainWindow, qtbot: QtBot) -> None:
    view = opened.view
    assert view is not None
    shown = reading(opened, qtbot)
    view.table.go_to(5)
    assert shown.now.toPlainText() == to_arabic(SENTENCES[5])
    (marked,) = shown.text.extraSelections()
    assert marked.cursor.block().text() == to_arabic(SENTENCES[5])
    cursor = shown.text.textCursor()
    cursor.setPosition(shown.text.document().findBlockByNumber(9).position())
    shown.text.setTextCursor(cursor)
    QTest.keyClick(shown.text, Qt.Key.Key_Return)
    assert view.current is not None
    assert view.current.segment.number == 10


def test_a_doubtful_word_is_reached_by_key_explained_and_copied(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    source = tmp_path / "съезд.txt"
    source.write_text("Бұл күні съезд өтті.\n", encoding="utf-8")
    assert window.open_project(projects.create(tmp_path / "съезд.egiz", [source], "kk", ["en"]).path)
    shown = reading(window, qtbot)
    choose(shown, Script.LATIN, qtbot)
    shown.text.setFocus()
    QTest.keyClick(shown.text, Qt.Key.Key_F8)
    shown.next_doubt()
    assert shown.text.textCursor().selectedText() == "sezd"
    assert "съезд" in shown.explained.text()
    assert "сезд" in shown.explained.text()
    shown.text.selectAll()
    shown.text.copy()
    assert QGuiApplication.clipboard().text() == "Bül künı sezd öttı.".replace("ü", "ū", 1)


def test_a_kazakh_target_is_read_and_kept_up_with(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    source = tmp_path / "news.txt"
    source.write_text("Hello.\n\nGoodbye.\n", encoding="utf-8")
    assert window.open_project(projects.create(tmp_path / "news.egiz", [source], "en", ["kk"]).path)
    view = window.view
    assert view is not None
    shown = reading(window, qtbot)
    view.table.target.insert_at_caret("Сәлем.")
    view.segment.settle()
    qtbot.waitUntil(lambda: shown.text.toPlainText() == f"{to_arabic('Сәлем.')}\n")
    window.close_project()
    assert window.beside.reading is None


@pytest.mark.parametrize("write", [to_arabic, to_latin])
def test_a_document_in_another_script_is_read_in_cyrillic_and_its_terms_are_found(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, write: object
) -> None:
    assert callable(write)
    source = tmp_path / "news.txt"
    source.write_text("\n\n".join(write(one) for one in SENTENCES[:4]), encoding="utf-8")
    assert window.open_project(projects.create(tmp_path / "news.egiz", [source], "kk", ["en"]).path)
    view = window.view
    assert view is not None
    found = {decision.concept for decision in view.facts._decisions}
    assert "P_TOKAYEV" in found
    shown = reading(window, qtbot)
    choose(shown, Script.CYRILLIC, qtbot)
    assert shown.text.toPlainText().casefold().split("\n")[3] == SENTENCES[3].casefold()

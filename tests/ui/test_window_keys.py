"""F1 in the windows beside the main one."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.dialogs.palette import SearchDialog
from ui.main_window import MainWindow
from ui.models.window import ModelsWindow
from ui.names.window import NamesWindow
from ui.reading.window import ReadingWindow
from ui.reviewing.window import ReviewWindow
from workbench.services.reviewing import Review


def listed(window: QWidget, qtbot: QtBot) -> dict[str, str]:
    """Press F1 in a window and return the titles with the keys shown."""
    found: dict[str, str] = {}

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, SearchDialog)
        found.update((card.title, card.key) for card in dialog.list.cards.cards)
        dialog.reject()

    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTimer.singleShot(200, look)
    QTest.keyClick(window, Qt.Key.Key_F1)
    return found


@pytest.mark.parametrize("language", ["en", "kk"])
def test_f1_lists_the_keys_of_the_window_one_is_in(
    opened: MainWindow, qtbot: QtBot, language: str, tmp_path: Path
) -> None:
    opened.preferring.set_language(language)
    opened.aligning.show()
    aligning = opened.aligning.window_
    assert aligning is not None
    assert "Ctrl+Shift+J" in listed(aligning, qtbot).values()
    aligning.close()
    opened.glossaries.show_desk()
    desk = opened.glossaries.desk
    assert desk is not None
    assert {"Ctrl+N", "Ctrl+S", "Ctrl+H"} <= set(listed(desk, qtbot).values())
    desk.close()
    assert opened.view is not None
    review = ReviewWindow(opened.context, opened.view, Review((), (), ()))
    review.show()
    assert {"Return", "Del", "Ctrl+Return"} <= set(listed(review, qtbot).values())
    review.close()


@pytest.mark.parametrize("language", ["en", "zh-Hans"])
def test_f1_lists_the_keys_of_names_reading_and_models(opened: MainWindow, qtbot: QtBot, language: str) -> None:
    opened.preferring.set_language(language)
    assert opened.view is not None
    names = NamesWindow(opened.context, opened.view, opened.view.surveying, lambda *_: None)
    reading = ReadingWindow(opened.context, opened.view)
    models = ModelsWindow(opened.context, opened)
    for window, keys in (
        (names, {"Return", "F2", "Ctrl+Return  Ins", "Ctrl+Z", "Esc"}),
        (reading, {"F8", "Return", "Esc"}),
        (models, {"Alt+1", "Alt+2", "Alt+3", "Return", "Del", "Ins", "Ctrl+.", "Esc"}),
    ):
        window.show()
        assert set(listed(window, qtbot).values()) == keys
        window.close()
    names.end()
    reading.end()

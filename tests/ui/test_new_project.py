"""The source language of a new project: found in the first file, until somebody chooses one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.dialogs.new_project import NewProjectDialog
from ui.dialogs.source_guess import guess_in_background
from ui.i18n import Texts
from ui.main_window import MainWindow


def write(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_the_language_of_the_first_file_is_chosen_beforehand(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = NewProjectDialog(window.context.texts, tmp_path, window, guess_in_background(window.context))
    dialog.show()
    assert (dialog.wanted.source, dialog.wanted.targets) == ("kk", ("en",))
    dialog.add_files([write(tmp_path, "a.txt", "The road was built."), write(tmp_path, "b.txt", "Жол салынды.")])
    assert dialog.wanted.source == "kk", "nothing is read in the window's thread"
    qtbot.waitUntil(lambda: dialog.wanted.source == "en")
    assert dialog.wanted.targets == ("kk",)
    assert "first file" in dialog.guessed.text()
    dialog.files.setCurrentRow(0)
    dialog.remove_chosen()
    qtbot.waitUntil(lambda: dialog.wanted.source == "kk")
    assert dialog.wanted.targets == ("en",)
    dialog.reject()


def test_what_a_person_chose_is_never_changed_by_a_guess(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    told: list[Callable[[str], None]] = []
    dialog = NewProjectDialog(Texts("en"), tmp_path, None, lambda _, tell: told.append(tell))
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.add_files([tmp_path / "a.txt"])
    dialog.targets["zh-Hans"].click()
    told[0]("en")
    assert (dialog.wanted.source, dialog.wanted.targets) == ("en", ("zh-Hans",))
    dialog.files.setCurrentRow(0)
    dialog.remove_chosen()
    dialog.add_files([tmp_path / "b.txt"])
    QTest.keyClick(dialog.source, Qt.Key.Key_Down)
    chosen = dialog.wanted.source
    assert chosen == "zh-Hans"
    told[1]("kk")
    assert (dialog.wanted.source, dialog.guessed.text()) == (chosen, "")
    dialog.add_files([tmp_path / "c.txt"])
    assert len(told) == 2, "nobody asks any more"


def test_a_guess_that_comes_after_the_end_is_dropped(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    told: list[Callable[[str], None]] = []
    dialog = NewProjectDialog(Texts("en"), tmp_path, None, lambda _, tell: told.append(tell))
    dialog.add_files([tmp_path / "a.txt"])
    dialog.reject()
    dialog.deleteLater()
    qtbot.waitUntil(lambda: not shiboken6.isValid(dialog))
    told[0]("en")


def test_a_file_that_is_refused_leaves_the_language(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = NewProjectDialog(window.context.texts, tmp_path, window, guess_in_background(window.context))
    dialog.show()
    dialog.add_files([tmp_path / "missing.docx"])
    qtbot.wait(100)
    assert (dialog.wanted.source, dialog.guessed.text()) == ("kk", "")
    dialog.files.setCurrentRow(0)
    dialog.remove_chosen()
    dialog.add_files([write(tmp_path, "a.txt", "The road was built.")])
    qtbot.waitUntil(lambda: dialog.wanted.source == "en")
    dialog.reject()

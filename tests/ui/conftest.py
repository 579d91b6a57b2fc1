"""A session in a home of its own, and the window over it."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.app import build_window, let_go_of_clipboard
from ui.main_window import MainWindow
from workbench.paths import find_paths
from workbench.services import projects
from workbench.session import Session


@pytest.fixture(autouse=True)
def clipboard_let_go() -> Iterator[None]:
    """What a test copied does not outlive Python, as in the program itself."""
    yield
    if isinstance(QApplication.instance(), QApplication):
        let_go_of_clipboard()


@pytest.fixture
def session(own_home: Path) -> Iterator[Session]:
    made = Session(find_paths())
    yield made
    made.close()


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot, session: Session, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    """The window on its start page, in English, 1366 by 768."""
    monkeypatch.setenv("EGIZ_LANGUAGE", "en")
    made = build_window(qapp, session)
    made.resize(1366, 768)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()
    until = time.monotonic() + 10
    while made.isVisible() and made.view is not None and made.view.project.drafting and time.monotonic() < until:
        qtbot.wait(20)  # it closes when the draft has stopped
    qtbot.wait(50 if made.isVisible() else 0)
    made.deleteLater()
    qapp.processEvents()


SENTENCES = (
    "Қазақстан Президенті Қасым-Жомарт Тоқаев Үрімшіге келді.",
    "ҚКП ОК Саяси бюросының мүшесі Ма Синжуй қонақтарды қарсы алды.",
    "Екі тарап сауда туралы сөйлесті.",
    "Кездесу жылы өтті.",
    "2023",
    "Туризм саласындағы ынтымақтастықтың келешегі зор.",
    "Біз достық қарым-қатынасты бағалаймыз.",
    "Шыңжаң – Қазақстанның көршісі.",
)


@pytest.fixture
def project_file(tmp_path: Path) -> Path:
    """A small project from Kazakh into English and Chinese."""
    source = tmp_path / "хабар.txt"
    source.write_text("\n\n".join(SENTENCES * 5) + "\n", encoding="utf-8")
    return projects.create(tmp_path / "хабар.egiz", [source], "kk", ["en", "zh-Hans"]).path


@pytest.fixture
def opened(window: MainWindow, project_file: Path, qtbot: QtBot) -> MainWindow:
    """The window with the small project open, and the caret in the first cell."""
    assert window.open_project(project_file)
    assert window.view is not None
    window.activateWindow()
    window.view.focus_cell()
    qtbot.waitUntil(lambda: window.view is not None and window.view.table.target.hasFocus())
    return window

from __future__ import annotations

import logging
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from ui.app import error_hook
from ui.dialogs.small import TextDialog
from ui.main_window import FIRST_SIZE, MainWindow
from workbench.store import open_project


def test_an_error_of_the_program_is_one_sentence_with_details_and_the_window_stays(
    window: MainWindow, caplog: pytest.LogCaptureFixture
) -> None:
    seen: list[tuple[str, str]] = []

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, TextDialog)
        seen.append((dialog.lead.text(), dialog.text.toPlainText()))
        dialog.reject()

    QTimer.singleShot(0, answer)
    try:
        raise ZeroDivisionError("an error made for the test")
    except ZeroDivisionError as error:
        with caplog.at_level(logging.ERROR, "egiz.ui"):
            error_hook(window)(type(error), error, error.__traceback__)
    ((lead, details),) = seen
    assert "Everything shown as saved is saved" in lead
    assert "ZeroDivisionError: an error made for the test" in details
    assert "an error made for the test" in caplog.text
    assert window.isVisible()


def test_on_a_small_screen_the_window_fills_it(window: MainWindow) -> None:
    room = window.screen().availableSize()
    assert room.width() < FIRST_SIZE.width()
    window.show_first()
    assert window.isMaximized()


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_the_program_opens_the_sample_and_ends_whole_when_told_to(own_home: Path, number: int) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "EGIZ_LANGUAGE": "kk"}
    process = subprocess.Popen(
        [sys.executable, "-m", "workbench", "open", "--sample"], env=environment, stderr=subprocess.PIPE
    )
    sample = own_home / "data" / "projects" / "sample.egiz"
    log = own_home / "config" / "preferences.json"
    deadline = time.monotonic() + 30
    while not log.exists() and time.monotonic() < deadline:  # written when a project was opened
        time.sleep(0.05)
    time.sleep(0.3)
    process.send_signal(number)
    _, said = process.communicate(timeout=20)
    assert process.returncode == 0, said
    assert b"Traceback" not in said
    assert sample.exists()
    assert not sample.with_name("sample.egiz-wal").exists()
    open_project(sample).close()


def test_the_program_ends_whole_after_something_was_copied(own_home: Path) -> None:
    code = (
        "import sys\n"
        "from PySide6.QtCore import QTimer\n"
        "from PySide6.QtWidgets import QApplication\n"
        "from ui.app import run\n"
        "from workbench.paths import find_paths\n"
        "app = QApplication([])\n"
        "def copy():\n"
        "    window = app.activeWindow() or app.topLevelWidgets()[0]\n"
        "    cell = window.view.table.target\n"
        "    cell.setPlainText('Ма Синжуй'); cell.selectAll(); cell.copy()\n"
        "    assert app.clipboard().text() == 'Ма Синжуй'\n"
        "    window.close()\n"
        "QTimer.singleShot(1500, copy)\n"
        "sys.exit(run(find_paths(), None, sample=True))\n"
    )
    environment = {**os.environ, "EGIZ_HOME": str(own_home), "QT_QPA_PLATFORM": "offscreen"}
    result = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=False)
    assert result.returncode == 0, (result.returncode, result.stderr)

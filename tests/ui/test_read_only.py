"""A project that another window writes, open to read only."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from resources.messages import message
from ui.main_window import MainWindow
from workbench.commands import WRITING
from workbench.core.content import Content
from workbench.core.segments import Origin, State, Target
from workbench.errors import ProjectError
from workbench.store import open_project


def answer(window: MainWindow, text: str) -> None:
    bar = window.notice if window.view is None else window.view.notice
    next(one for one in bar.findChildren(QPushButton) if one.text() == text).click()


def test_what_is_written_elsewhere_is_read_searched_and_exported(
    window: MainWindow, project_file: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    elsewhere = open_project(project_file)
    try:
        first = elsewhere.segment_ids()[0]
        with elsewhere.step(message("ui.job.saving")) as step:
            written = Target(first, "en", Content("Written elsewhere"), State.TRANSLATED, Origin.HUMAN)
            step.put_target(written, expected_revision=0)
        assert not window.open_project(project_file)
        answer(window, "Open to read only")
        view = window.view
        assert view is not None
        assert "(read only)" in window.windowTitle()
        assert "read only" in view.notice.text
        assert view.table.target.text() == "Written elsewhere"
        QTest.keyClicks(view.table.target, "x")
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Delete):
            QTest.keyClick(view.table.target, key)
        QTest.keyClick(view.table.target, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
        assert view.table.target.text() == "Written elsewhere"
        assert not any(window.actions_.by_id[one].isEnabled() for one in WRITING)
        assert window.actions_.by_id["edit.find"].isEnabled()
        view.step(1)
        assert "Ctrl+D" not in " ".join(one.text() for one in view.side.panels["candidates"].findChildren(QLabel))
        refused = view.project.write(message("ui.job.saving"), lambda _: None)
        assert isinstance(refused.future.exception(10), ProjectError)
        out = tmp_path / "out.xlf"
        view.project.export(out, ["en"]).result(20)
        assert "Written elsewhere" in out.read_text(encoding="utf-8")
    finally:
        elsewhere.close()
    answer(window, "Open to edit")
    assert window.view is not None
    assert not window.view.project.read_only
    assert window.actions_.by_id["segment.confirm"].isEnabled()
    qtbot.wait(1)

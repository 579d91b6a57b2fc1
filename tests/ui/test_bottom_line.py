"""What the line at the bottom says."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from resources.messages import message
from ui.bottom_line import BottomLine
from ui.i18n import Texts
from workbench.jobs import Progress


def test_a_long_job_is_told_in_minutes(qapp: QApplication, qtbot: QtBot) -> None:
    line = BottomLine(Texts("en"))
    qtbot.addWidget(line)

    def said(seconds: float) -> bool:
        line.show_job(message("ui.style.done"), Progress(1, 9, seconds))
        return any(one.text().endswith(" min left") for one in line.findChildren(QLabel))

    assert not said(20)
    assert said(600)


def test_a_remark_that_is_too_long_ends_in_dots_and_is_whole_in_its_tool_tip(qapp: QApplication, qtbot: QtBot) -> None:
    line = BottomLine(Texts("en"))
    qtbot.addWidget(line)
    line.resize(400, 30)
    line.show()
    line.say(message("ui.export.done", name="/a/rather/long/name" * 9, count=3))
    label = next(one for one in line.findChildren(QLabel) if one.toolTip())
    whole = line.remark
    assert label.toolTip() == whole
    plain = QLabel(line)
    plain.setGeometry(label.geometry())

    def as_a_plain_label(text: str) -> bool:
        plain.setText(text)
        label.setText(text)
        return bool(plain.grab().toImage() == label.grab().toImage())

    assert as_a_plain_label("short")
    assert not as_a_plain_label(whole)

"""Waivers in the window, by keyboard."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.dialogs.waiving import WaiverDialog
from ui.main_window import MainWindow
from workbench.core.segments import State
from workbench.services.waiving import flagged_segments, waived_findings


def flag_two(window: MainWindow, qtbot: QtBot) -> None:
    """Type into two segments with a required term what lacks it."""
    view = window.view
    assert view is not None
    for number in (1, 8):
        view.go_to_number(number)
        view.focus_cell()
        QTest.keyClicks(view.table.target, "Some words of a person")
    view.segment.settle()
    qtbot.waitUntil(lambda: len(flagged_segments(view.project.reader, "en")) == 2)


def answer(reason: str, *, every: bool = False) -> list[bool]:
    """Type the reason into the dialog that comes next, and press Enter; the list gets whether all were chosen."""
    chosen: list[bool] = []

    def act() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, WaiverDialog)
        if every:
            dialog.one.setFocus()
            QTest.keyClick(dialog.one, Qt.Key.Key_Down)
        chosen.append(dialog.all_flagged)
        QTest.keyClicks(dialog.reason, reason)
        QTest.keyClick(dialog.reason, Qt.Key.Key_Return)

    QTimer.singleShot(200, act)
    return chosen


def test_a_flagged_segment_is_waived_with_a_reason_and_undone(opened: MainWindow, qtbot: QtBot) -> None:
    flag_two(opened, qtbot)
    view = opened.view
    assert view is not None
    assert view.current is not None
    here = view.current.segment.id
    reader = view.project.reader
    answer("Said in the title.")
    opened.actions_.by_id["segment.waive"].trigger()
    qtbot.waitUntil(lambda: len(flagged_segments(reader, "en")) == 1)
    (waived, *_) = waived_findings(reader, "en")
    assert waived.segment == here
    qtbot.waitUntil(
        lambda: any("Said in the title." in card.note for card in view.side.panels["findings"].list.cards.cards)
    )
    terms = [card.note for card in view.side.panels["terms"].list.cards.cards]
    assert any("Said in the title." in note for note in terms)
    assert not any("missing" in note for note in terms)
    opened.actions_.by_id["segment.unwaive"].trigger()
    qtbot.waitUntil(lambda: len(flagged_segments(reader, "en")) == 2)
    qtbot.waitUntil(lambda: any("missing" in card.note for card in view.side.panels["terms"].list.cards.cards))


def test_the_first_undo_takes_the_waiver_back_and_not_what_was_typed_before(opened: MainWindow, qtbot: QtBot) -> None:
    flag_two(opened, qtbot)
    view = opened.view
    assert view is not None
    reader, cell = view.project.reader, view.table.target
    typed = cell.text()
    answer("Said in the title.")
    opened.actions_.by_id["segment.waive"].trigger()
    qtbot.waitUntil(lambda: len(flagged_segments(reader, "en")) == 1)
    opened.activateWindow()
    view.focus_cell()
    qtbot.waitUntil(cell.hasFocus)
    opened.actions_.by_id["edit.undo"].trigger()
    qtbot.waitUntil(lambda: len(flagged_segments(reader, "en")) == 2)
    assert cell.text() == typed


def test_all_flagged_segments_of_the_list_are_waived_at_once_and_then_final(opened: MainWindow, qtbot: QtBot) -> None:
    flag_two(opened, qtbot)
    view = opened.view
    assert view is not None
    reader = view.project.reader
    for one in flagged_segments(reader, "en"):
        segment = reader.segments([one])[0]
        view.go_to_number(segment.number)
        opened.actions_.by_id["segment.confirm"].trigger()
    # Each text stands five times in the document: its repetitions take it over, with what is wrong in it.
    qtbot.waitUntil(lambda: reader.counts("en").by_state[State.TRANSLATED] == 10)
    opened.actions_.by_id["project.final"].trigger()
    qtbot.waitUntil(lambda: "Ctrl+Shift+W" in opened.bottom.remark)
    assert reader.counts("en").by_state[State.APPROVED] == 0
    chosen = answer("Agreed with the editor.", every=True)
    opened.actions_.by_id["segment.waive"].trigger()
    assert chosen == [True]
    qtbot.waitUntil(lambda: not flagged_segments(reader, "en"))
    opened.actions_.by_id["project.final"].trigger()
    qtbot.waitUntil(lambda: reader.counts("en").by_state[State.APPROVED] == 10)


def test_enter_without_a_reason_asks_for_one(opened: MainWindow, qtbot: QtBot) -> None:
    dialog = WaiverDialog(opened.context.texts, 3, (), 2, opened)
    qtbot.addWidget(dialog)
    dialog.show()
    QTest.keyClick(dialog.reason, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.problem.isVisible()

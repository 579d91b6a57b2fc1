"""Comments in the window, by keyboard: begun, answered, resolved, found by the filter, undone."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.itemmodels.segments import Column
from ui.main_window import MainWindow
from ui.reviewing.comment_dialog import CommentDialog
from ui.reviewing.remarks import COMMENT
from workbench.core.remarks import threads
from workbench.core.segments import Finding
from workbench.store import open_reader
from workbench.store.protocols import Show


class Typing:
    """Types into the dialog of comments once it is open."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.open: Callable[[], object] = window.actions_.by_id["segment.comment"].trigger

    def __call__(self, *keys: str | Qt.Key, then: Qt.Key | None = Qt.Key.Key_Return) -> None:
        """Trigger the command, press keys, and end with Ctrl and a key, or with Esc for None."""
        seen: list[CommentDialog] = []

        def press() -> None:
            dialog = QApplication.activeModalWidget()
            assert isinstance(dialog, CommentDialog)
            seen.append(dialog)
            for key in keys:
                focused = dialog.focusWidget()
                assert focused is not None
                if isinstance(key, str):
                    QTest.keyClicks(focused, key)
                else:
                    QTest.keyClick(focused, key)
            if then is not None:
                QTest.keyClick(dialog.focusWidget(), then, Qt.KeyboardModifier.ControlModifier)
            if dialog.isVisible():
                self.refused = dialog.problem.text()
                dialog.reject()

        self.refused = ""
        QTimer.singleShot(0, press)
        self.open()
        assert seen


def said(window: MainWindow) -> list[tuple[str, bool, list[str]]]:
    assert window.view is not None
    with closing(open_reader(window.view.project.path)) as reader:
        found = reader.comments(reader.segment_ids()[:1])
    return [(begun.text, begun.resolved, [reply.text for reply in replies])
            for comments in found.values() for begun, replies in threads(comments)]  # fmt: skip


def test_a_thread_from_begin_to_end(opened: MainWindow, qtbot: QtBot) -> None:
    view = opened.view
    assert view is not None
    typing, state = Typing(opened), view.model.index(0, Column.STATE)
    typing("Which name?")
    qtbot.waitUntil(lambda: said(opened) == [("Which name?", False, [])])
    qtbot.waitUntil(lambda: "1 comment" in str(state.data()))
    cards = view.side.panels["findings"].list.cards.cards
    (card,) = [one for one in cards if isinstance(one.data, Finding) and one.data.check == COMMENT]
    assert "Which name?" in card.title
    assert "Ctrl+M" in card.note
    cards_ = view.side.panels["findings"].list
    cards_.setCurrentIndex(cards_.cards.index(cards.index(card), 0))
    typing.open = lambda: QTest.keyClick(cards_, Qt.Key.Key_Return)
    typing("The second.")
    qtbot.waitUntil(lambda: said(opened) == [("Which name?", False, ["The second."])])
    view.apply_filter(Show.COMMENTED, "")
    assert view.model.rowCount() == 1
    typing = Typing(opened)
    typing(Qt.Key.Key_Tab, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: said(opened) == [("Which name?", True, ["The second."])])
    qtbot.waitUntil(lambda: "comment" not in str(state.data()))
    view.apply_filter(Show.COMMENTED, "")
    assert view.model.rowCount() == 0
    opened.actions_.by_id["edit.undo"].trigger()
    qtbot.waitUntil(lambda: said(opened) == [("Which name?", False, ["The second."])])


def test_nothing_to_say_is_asked_for(opened: MainWindow) -> None:
    typing = Typing(opened)
    typing()
    assert typing.refused
    typing("Never mind", then=None)
    assert said(opened) == []


def test_a_new_thread_beside_another(opened: MainWindow, qtbot: QtBot) -> None:
    typing = Typing(opened)
    typing("One")
    qtbot.waitUntil(lambda: len(said(opened)) == 1)
    typing(Qt.Key.Key_Backtab, Qt.Key.Key_Down, Qt.Key.Key_Tab, "Two")
    qtbot.waitUntil(lambda: said(opened) == [("One", False, []), ("Two", False, [])])

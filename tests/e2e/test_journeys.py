"""Whole journeys through the real window, with the real starter model, by real key events."""

from __future__ import annotations

import random
import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from resources.messages import message
from ui.app import build_window
from ui.dialogs.export import ExportDialog
from ui.dialogs.palette import SearchDialog
from ui.dialogs.small import GoToDialog
from ui.main_window import MainWindow
from ui.project_view import ProjectView
from workbench.core.segments import CandidateKind, Origin, State, Target
from workbench.errors import ProjectError
from workbench.paths import find_paths
from workbench.services import editing
from workbench.session import Session
from workbench.store import open_reader

CONTROL = Qt.KeyboardModifier.ControlModifier
DRAFTING_MS = 90_000


def view_of(window: MainWindow) -> ProjectView:
    assert window.view is not None
    return window.view


def target(window: MainWindow, row: int) -> Target:
    view = view_of(window)
    view.segment.settle()
    segment = view.model.ids[row]
    return view.project.reader.targets([segment], view.language)[segment]


def type_any(window: MainWindow, text: str) -> None:
    """Put in a text that no Latin keyboard types, as an input method or the clipboard does."""
    QGuiApplication.clipboard().setText(text)
    view_of(window).table.target.paste()


def test_the_main_job(window: MainWindow, qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    # The start page offers the sample; it opens without blocking.
    QTest.mouseClick(window.start_page.first, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.view is not None, timeout=20_000)
    view = view_of(window)
    assert view.model.rowCount() == 57
    assert "0 of 57" in window.bottom._counts.text()

    # Draft some segments; the window goes on living while the engine works.
    beats = 0

    def beat() -> None:
        nonlocal beats
        beats += 1

    heart = QTimer()
    heart.timeout.connect(beat)
    heart.start(20)
    view.draft(list(view.model.ids[:6]))
    started = time.monotonic()
    qtbot.waitUntil(lambda: not view.drafting.running, timeout=DRAFTING_MS)
    took = time.monotonic() - started
    heart.stop()
    assert beats > took / 0.02 * 0.3
    assert "6 segments drafted" in window.bottom.remark
    qtbot.waitUntil(lambda: view.model.index(0, 3).data().startswith("◐ draft"))
    first = target(window, 0)
    assert first.origin is Origin.ENGINE
    assert "Ma Xingrui" in first.content.text
    kinds = {one.kind for one in view.project.reader.candidates(view.model.ids[0], "en")}
    assert kinds == {CandidateKind.DRAFT, CandidateKind.PLAIN}

    # Edit the first draft by keys, confirm, go on.
    view.table.go_to(0)
    view.focus_cell()
    cell = view.table.target
    assert cell.text() == first.content.text
    QTest.keyClick(cell, Qt.Key.Key_End, CONTROL)
    QTest.keyClicks(cell, " today")
    type_any(window, " «қазақша» 中文 🙂𠀀")
    text = cell.text()
    assert text.endswith(" today «қазақша» 中文 🙂𠀀")
    QTest.keyClick(cell, Qt.Key.Key_Return, CONTROL)
    assert view.table.current_row == 1
    assert target(window, 0).state is State.TRANSLATED
    # The headline stands twice: the confirmed text went to its repetition.
    assert target(window, 1).content.text == text
    assert target(window, 1).origin is Origin.REPETITION
    qtbot.waitUntil(lambda: "2 of 57" in window.bottom._counts.text())
    assert window.bottom._saved.text() == "saved"

    # Export by the dialog.
    out = tmp_path / "сапар.en.xlf"

    def fill() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ExportDialog)
        dialog.place.setText(str(out))
        QTest.keyClick(dialog, Qt.Key.Key_Return)

    QTimer.singleShot(0, fill)
    window.actions_.by_id["project.export"].trigger()
    qtbot.waitUntil(out.exists, timeout=10_000)
    exported = out.read_text(encoding="utf-8")
    assert " today «қазақша» 中文 🙂𠀀" in exported
    assert exported.count('state="translated"') == 2

    # Close, reopen: it is all there.
    path = view.project.path
    window.close()
    reader = open_reader(path)
    try:
        segment = reader.segment_ids()[0]
        assert reader.targets([segment], "en")[segment].content.text == text
    finally:
        reader.close()
    again = build_window(qapp, Session(find_paths()))
    qtbot.addWidget(again)
    assert again.open_project(path)
    assert view_of(again).table.target.text() == text
    # Undo survives, too: the confirmation is taken back with its repetition.
    again.actions_.by_id["edit.undo"].trigger()
    qtbot.waitUntil(lambda: target(again, 0).state is not State.TRANSLATED)
    again.close()


def test_the_plain_draft_is_one_key_away(opened: MainWindow, qtbot: QtBot) -> None:
    view = view_of(opened)
    opened.actions_.by_id["segment.next"].trigger()
    opened.actions_.by_id["draft.this"].trigger()
    qtbot.waitUntil(lambda: not view.drafting.running, timeout=DRAFTING_MS)
    qtbot.waitUntil(lambda: bool(view.table.target.text()))
    candidates = view.project.reader.candidates(view.model.ids[1], "en")
    texts = {one.kind: one.content.text for one in candidates}
    assert texts[CandidateKind.DRAFT] != texts[CandidateKind.PLAIN], "the glossary must have changed this one"
    both = CONTROL | Qt.KeyboardModifier.AltModifier
    QTest.keyClick(view.table.target, Qt.Key.Key_P, both)
    qtbot.waitUntil(lambda: view.table.target.text() == texts[CandidateKind.PLAIN])
    QTest.keyClick(view.table.target, Qt.Key.Key_P, both)
    qtbot.waitUntil(lambda: view.table.target.text() == texts[CandidateKind.DRAFT])


def test_a_draft_that_arrives_never_disturbs_who_is_typing(opened: MainWindow, qtbot: QtBot) -> None:
    view = view_of(opened)
    opened.actions_.by_id["draft.this"].trigger()
    typed = "I was here first"
    QTest.keyClicks(view.table.target, typed)
    qtbot.waitUntil(lambda: not view.drafting.running, timeout=DRAFTING_MS)
    qtbot.wait(400)
    assert view.table.target.text() == typed
    assert (target(opened, 0).content.text, target(opened, 0).origin) == (typed, Origin.HUMAN)
    qtbot.waitUntil(lambda: bool(view.side.panels["candidates"].list.cards.cards))
    assert view.side.panels["candidates"].list.cards.cards[0].title.startswith("President")


def test_drafting_is_stopped_within_a_second_and_keeps_what_is_done(opened: MainWindow, qtbot: QtBot) -> None:
    view = view_of(opened)
    opened.actions_.by_id["draft.all"].trigger()
    assert opened.actions_.by_id["draft.stop"].isEnabled()

    def done() -> int:
        return sum(bool(one.content) for one in view.project.reader.targets(view.model.ids, "en").values())

    qtbot.waitUntil(lambda: done() > 0, timeout=DRAFTING_MS)
    asked = time.monotonic()
    opened.actions_.by_id["draft.stop"].trigger()
    assert "Stopping" in opened.bottom._job.text() or not view.drafting.running
    qtbot.waitUntil(lambda: not view.drafting.running, timeout=10_000)
    assert time.monotonic() - asked < 3  # a second on a machine of one's own
    assert done() > 0
    assert "kept" in opened.bottom.remark
    assert not opened.actions_.by_id["draft.stop"].isEnabled()


def test_closing_in_the_middle_of_everything_loses_nothing(
    opened: MainWindow, qtbot: QtBot, project_file: Path
) -> None:
    view = view_of(opened)
    opened.actions_.by_id["draft.all"].trigger()
    view.table.go_to(10)
    view.focus_cell()
    QTest.keyClicks(view.table.target, "typed a moment before closing")
    segment = view.model.ids[10]
    asked = time.monotonic()
    opened.close()
    assert time.monotonic() - asked < 2  # the window's thread waits for no draft
    if opened.isVisible():
        assert "Closing" in opened.bottom.remark
        assert not opened.actions_.by_id["segment.confirm"].isEnabled()
    qtbot.waitUntil(lambda: not opened.isVisible(), timeout=DRAFTING_MS)
    reader = open_reader(project_file)
    try:
        assert reader.targets([segment], "en")[segment].content.text == "typed a moment before closing"
    finally:
        reader.close()
    assert not project_file.with_name(project_file.name + "-wal").exists()


def test_a_command_is_found_by_typing_and_done(opened: MainWindow, qtbot: QtBot) -> None:
    def choose() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, SearchDialog)
        QTest.keyClicks(dialog.search, "copy source")
        assert [card.title for card in dialog.list.cards.cards] == ["Copy source to target"]
        QTest.keyClick(dialog.search, Qt.Key.Key_Return)

    QTimer.singleShot(0, choose)
    QTest.keyClick(view_of(opened).table.target, Qt.Key.Key_P, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    source = view_of(opened).table.source.text()
    qtbot.waitUntil(lambda: view_of(opened).table.target.text() == source)
    assert target(opened, 0).origin is Origin.SOURCE


def test_flags_are_walked_through_and_settled_by_their_key(opened: MainWindow, qtbot: QtBot) -> None:
    view = view_of(opened)
    view.table.go_to(1)
    view.focus_cell()
    QTest.keyClicks(view.table.target, "Somebody met the guests.")
    qtbot.waitUntil(lambda: target(opened, 1).flagged)
    view.table.go_to(6)
    QTest.keyClick(view.table.target, Qt.Key.Key_F8)
    assert view.table.current_row == 1
    QTest.keyClick(view.table.target, Qt.Key.Key_End, CONTROL)
    for term in view.facts.terms:
        if term.lacking:
            QTest.keyClicks(view.table.target, " ")
            QTest.keyClick(view.table.target, Qt.Key(Qt.Key.Key_0 + term.number), CONTROL)
    qtbot.waitUntil(lambda: not target(opened, 1).flagged)
    assert "⚠" not in view.model.index(1, 3).data()


def test_go_to_a_number(opened: MainWindow, qtbot: QtBot) -> None:
    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, GoToDialog)
        dialog.number.selectAll()
        QTest.keyClicks(dialog.number, "12")
        QTest.keyClick(dialog, Qt.Key.Key_Return)

    QTimer.singleShot(0, answer)
    QTest.keyClick(view_of(opened).table.target, Qt.Key.Key_G, CONTROL)
    assert view_of(opened).table.current_row == 11


@pytest.mark.parametrize("seed", range(4))
def test_nothing_typed_is_lost_however_one_jumps_about(
    opened: MainWindow, qtbot: QtBot, project_file: Path, seed: int
) -> None:
    """Type here and there, faster than the store writes, while drafts arrive; then compare with what was typed."""
    dice = random.Random(seed)
    view = view_of(opened)
    cell = view.table.target
    typed: dict[tuple[int, str], str] = {}
    opened.actions_.by_id["draft.all"].trigger()
    for _ in range(60):
        view = view_of(opened)
        here = (view.model.ids[view.table.current_row], view.language)
        match dice.randrange(8):
            case 0:
                view.step(dice.choice((-1, 1)))
            case 1:
                view.table.go_to(dice.randrange(12))
                view.focus_cell()
            case 2:
                opened.next_target()
            case 3:
                qtbot.wait(dice.randrange(40))
            case 4:
                opened.filter_bar.reset()
                view.focus_cell()
            case _:
                if here not in typed:
                    cell.selectAll()
                QTest.keyClicks(cell, dice.choice("abcxyz") * dice.randint(1, 3))
                typed[here] = cell.text()
    assert len(typed) > 4
    opened.close()
    qtbot.waitUntil(lambda: not opened.isVisible(), timeout=DRAFTING_MS)
    reader = open_reader(project_file)
    try:
        for (segment, language), text in typed.items():
            stored = reader.targets([segment], language)[segment]
            assert (stored.content.text, stored.origin) == (text, Origin.HUMAN)
    finally:
        reader.close()


def test_what_cannot_be_saved_keeps_the_window_open_until_it_is_given_up(
    opened: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise ProjectError(message("store.disk_full", path="x.egiz"))

    view = view_of(opened)
    monkeypatch.setattr(editing, "set_text", full)
    QTest.keyClicks(view.table.target, "precious")
    qtbot.waitUntil(lambda: opened.bottom._saved.text() == "not saved")
    view.step(1)
    view.step(-1)
    assert view.table.target.text() == "precious"
    assert not opened.close()
    assert opened.isVisible()
    assert "x.egiz" in view.notice.text
    monkeypatch.undo()
    view.segment.flush()
    qtbot.waitUntil(lambda: opened.bottom._saved.text() == "saved")
    assert target(opened, 0).content.text == "precious"


def test_a_project_closed_in_the_middle_of_everything_leaves_the_window_in_peace(
    opened: MainWindow, qtbot: QtBot, project_file: Path
) -> None:
    for _ in range(3):
        view = view_of(opened)
        view.focus_cell()
        QTest.keyClicks(view.table.target, "x")
        opened.actions_.by_id["draft.all"].trigger()
        qtbot.wait(50)
        view.step(1)
        opened.actions_.by_id["edit.undo"].trigger()
        opened.actions_.by_id["project.close"].trigger()
        qtbot.waitUntil(lambda: opened.view is None, timeout=DRAFTING_MS)
        qtbot.wait(50)
        assert opened.start_page.isVisible()
        assert opened.open_project(project_file)

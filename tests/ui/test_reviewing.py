"""The review window and questions to the client, as a user drives them: by keyboard, with one undo."""

from __future__ import annotations

import threading
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QToolButton
from pytestqt.qtbot import QtBot

from resources.messages import catalogue, message
from tests.services.reviewing.tables import cell, in_parts, in_word, rows, write
from ui.main_window import MainWindow
from ui.reviewing.changes_table import ClosingDialog
from ui.reviewing.differences import difference_html
from ui.reviewing.model import ChangeColumn, Decision
from ui.reviewing.query_dialog import QueryDialog
from ui.reviewing.window import ReviewWindow
from ui.theme import LIGHT
from workbench.core.content import Content
from workbench.core.segments import Origin, State, Target
from workbench.errors import CancelledError
from workbench.services.exporting import export
from workbench.services.reviewing import Conflict
from workbench.store import open_reader
from workbench.store.protocols import Show

EN, ZH = 2, 4
ENGLISH = ("The President came to Urumqi.", "Ma Xingrui met the guests.", 'Both sides spoke "of trade".')


@pytest.fixture
def sent(opened: MainWindow, tmp_path: Path, qtbot: QtBot) -> Path:
    """A table of the open project, of which the first three segments are translated."""
    view = opened.view
    assert view is not None

    def fill(store: Any) -> Any:
        with store.step(message("editing.drafts")) as step:
            for one, text in zip(store.segment_ids(), ENGLISH, strict=False):
                target = Target(one, "en", Content(text), State.DRAFT, Origin.ENGINE)
                step.put_target(target, expected_revision=0)
        store.settle()
        return step.changes

    view.project.write(message("editing.drafts"), fill).result()
    with closing(open_reader(view.project.path)) as reader:
        return export(reader, tmp_path / "review.docx", review=True, texts=catalogue("en")).path


def read(window: MainWindow, qtbot: QtBot, *files: Path) -> ReviewWindow:
    window.reviewing.read(files)
    qtbot.waitUntil(lambda: window.reviewing.window_ is not None, timeout=20_000)
    shown = window.reviewing.window_
    assert shown is not None
    qtbot.waitExposed(shown)
    return shown


def test_reading_can_be_stopped(opened: MainWindow, sent: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    reading, asked = threading.Event(), threading.Event()

    def slow(*_: Any, check: Any) -> Any:
        reading.set()
        asked.wait(10)
        check()

    monkeypatch.setattr("workbench.services.reviewing.read_review", slow)
    opened.reviewing.read([sent])
    assert reading.wait(10)
    stop = next(one for one in opened.bottom.findChildren(QToolButton) if one.text() == "Stop")
    assert stop.isVisible()
    handle = opened.reviewing._reading
    assert handle is not None
    stop.click()
    asked.set()
    qtbot.waitUntil(handle.future.done, timeout=10_000)
    assert isinstance(handle.future.exception(), CancelledError)
    assert not stop.isVisible()
    assert opened.bottom.remark == catalogue("en").render(message("review.reading_stopped"))
    assert opened.reviewing.window_ is None


def english(window: MainWindow) -> list[str]:
    view = window.view
    assert view is not None
    with closing(open_reader(view.project.path)) as reader:
        ids = reader.segment_ids()[:3]
        return [one.content.text for one in reader.targets(ids, "en").values()]


def changed(path: Path) -> Path:
    def edit(root: Any) -> None:
        write(cell(rows(root)[0], EN), "The President arrived in Urumqi.")
        write(cell(rows(root)[1], EN), "Ma Xingrui welcomed the guests.")
        write(cell(rows(root)[2], EN), "Both sides spoke “of trade”.")
        write(cell(rows(root)[3], ZH), "会见很热烈。")

    return in_word(path, edit)


def first_says(text: str, root: Any) -> None:
    write(cell(rows(root)[0], EN), text)


def test_a_review_is_gone_through_by_keyboard_with_one_undo(opened: MainWindow, sent: Path, qtbot: QtBot) -> None:
    shown = read(opened, qtbot, changed(sent))
    what = [str(shown.model.index(row, ChangeColumn.WHAT).data()) for row in range(4)]
    assert what == ["text", "text", "only typography", "text"]
    assert "<s" in shown.detail.toHtml() or "line-through" in shown.detail.toHtml()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Delete):
        QTest.keyClick(shown.table, key)
    assert [one.decision for one in shown.model.entries[:3]] == [Decision.ACCEPTED, Decision.REJECTED, Decision.OPEN]
    shown.accept_reviewer()
    assert [one.decision for one in shown.model.entries[2:]] == [Decision.OPEN, Decision.ACCEPTED], "typography is off"
    assert english(opened) == list(ENGLISH), "nothing is written before it is taken over"
    QTest.keyClick(shown, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: shown.model.count(Decision.DONE) == 2)
    assert english(opened) == ["The President arrived in Urumqi.", *ENGLISH[1:]]
    view = opened.view
    assert view is not None
    assert view.table.target.text() == "The President arrived in Urumqi."
    opened.actions_.by_id["edit.undo"].trigger()
    qtbot.waitUntil(lambda: english(opened) == list(ENGLISH))
    qtbot.waitUntil(lambda: shown.model.count(Decision.DONE) == 0)
    shown.select(0)
    shown.decide(Decision.ACCEPTED)
    shown.take_over()
    qtbot.waitUntil(lambda: english(opened)[0] == "The President arrived in Urumqi.")


def test_typographic_changes_are_accepted_together(opened: MainWindow, sent: Path, qtbot: QtBot) -> None:
    shown = read(opened, qtbot, changed(sent))
    QTest.keyClick(shown, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    shown.take_over()
    qtbot.waitUntil(lambda: shown.model.count(Decision.DONE) == 1)
    assert english(opened)[2] == "Both sides spoke “of trade”."


def test_of_two_texts_one_is_taken(opened: MainWindow, sent: Path, tmp_path: Path, qtbot: QtBot) -> None:
    files = []
    for by, text in (("Айша", "Aisha's."), ("Lee", "Lee's.")):
        edit = partial(first_says, text)
        files.append(in_parts(sent, {"word/document.xml": edit}, tmp_path / f"{by}.docx", by))
    shown = read(opened, qtbot, *files)
    assert [one.change.conflict for one in shown.model.entries] == 2 * [Conflict.REVIEWERS], shown.review
    assert "Reviewers differ" in shown.detail.toPlainText()
    shown.show_box.setCurrentIndex(shown.show_box.findData("conflicts"))
    shown.select(1)
    shown.decide(Decision.ACCEPTED)
    assert [one.decision for one in shown.model.entries] == [Decision.REJECTED, Decision.ACCEPTED]
    shown.take_over()
    qtbot.waitUntil(lambda: shown.model.count(Decision.DONE) == 1)
    assert english(opened)[0] == "Lee's."


def test_closing_asks_for_what_was_accepted(
    opened: MainWindow, sent: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = read(opened, qtbot, changed(sent))
    shown.decide(Decision.ACCEPTED)
    asked: list[int] = []

    def answer(dialog: ClosingDialog) -> int:
        asked.append(1)
        dialog.discarded = len(asked) == 2
        return len(asked) == 2

    monkeypatch.setattr(ClosingDialog, "exec", answer)
    assert not opened.close_project()
    assert opened.view is not None
    assert shown.isVisible()
    assert opened.close_project()
    assert opened.view is None


def test_what_cannot_be_placed_is_listed(opened: MainWindow, sent: Path, qtbot: QtBot) -> None:
    def edit(root: Any) -> None:
        for row in rows(root)[:2]:
            root.find(f".//{row.tag[: row.tag.index('}') + 1]}tbl").remove(row)

    shown = read(opened, qtbot, in_word(sent, edit))
    assert shown.tabs.currentIndex() == 1
    assert [card.title for card in shown.unplaced.cards.cards] == [
        "The row of segment 1 was deleted; the segment stays.", "The row of segment 2 was deleted; the segment stays.",
    ]  # fmt: skip


def test_a_file_that_is_no_table_is_refused_in_one_sentence(opened: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "letter.docx"
    path.write_bytes(b"no zip")
    opened.reviewing.read([path])
    qtbot.waitUntil(opened.notice.isVisible)
    assert opened.reviewing.window_ is None


def test_a_question_is_asked_found_and_answered(
    opened: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = opened.view
    assert view is not None
    monkeypatch.setattr(QueryDialog, "exec", lambda dialog: dialog.question.setPlainText("Үрімжі?") or True)
    opened.actions_.by_id["segment.ask"].trigger()

    def notes() -> str:
        return " ".join(card.spoken for card in view.side.panels["findings"].list.cards.cards)

    qtbot.waitUntil(lambda: "Үрімжі?" in notes())
    opened.filter_bar.show_box.setCurrentIndex(opened.filter_bar.show_box.findData(Show.QUERIED.value))
    assert view.model.rowCount() == 1
    sheet = tmp_path / "questions.docx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(sheet), ""))
    opened.actions_.by_id["project.queries"].trigger()
    qtbot.waitUntil(sheet.exists)
    qtbot.waitUntil(lambda: "questions.docx" in opened.bottom.remark)
    in_word(sheet, lambda root: write(cell(rows(root)[0], 5), "Үрімжі"))
    opened.reviewing.take_answers([sheet])
    qtbot.waitUntil(lambda: "Answer" in notes())
    view.apply_filter(Show.QUERIED, "")
    assert view.model.rowCount() == 0


def test_differences_are_told_by_more_than_colour() -> None:
    before, after = difference_html("中国 <b> old\u00a0text", "中方 <b> old text", LIGHT)
    assert "<s" in before
    assert "国</s>" in before
    assert "&lt;b&gt;" in before
    assert "<b><u" in after
    assert "方</u></b>" in after
    assert "°" in before, "a space that cannot break is seen"

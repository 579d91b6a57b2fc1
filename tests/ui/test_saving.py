from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from resources.messages import RefusedError, message
from tests.ui.fakes import CountingReader, SlowProject
from ui.editor.saving import TYPING_PAUSE_MS, Act, Saved, SegmentWriter
from ui.jobs import Dispatcher
from workbench.core.content import Content
from workbench.core.segments import Changes, Origin, State, Target
from workbench.errors import ConflictError


class Cell:
    """A writer over a store that answers on demand, and refuses a revision that it does not have."""

    def __init__(self) -> None:
        self.reader = CountingReader(3)
        self.project = SlowProject(self.reader)
        self.texts: list[str] = []
        self.fails: list[Exception] = []
        self.writer = SegmentWriter(self.project.open_project, Dispatcher(), Target(1, "en"), self.act)
        self.conflicts: list[tuple[Target, Content | None]] = []
        self.writer.conflicted.connect(lambda target, text: self.conflicts.append((target, text)))

    def act(self, content: Content) -> Act:
        def write(store: object, expected: int) -> tuple[Changes, Target]:
            if self.fails:
                raise self.fails.pop(0)
            stored = self.reader.written.get(1, Target(1, "en"))
            if stored.revision != expected:
                raise ConflictError(message("store.conflict", number=1))
            made = Target(1, "en", content, State.DRAFT, Origin.HUMAN, expected + 1)
            self.reader.written[1] = made
            self.texts.append(content.text)
            return Changes(), made

        return write

    def somebody_writes(self, text: str, origin: Origin) -> None:
        stored = self.reader.written.get(1, Target(1, "en"))
        self.reader.written[1] = Target(1, "en", Content(text), State.DRAFT, origin, stored.revision + 1)

    def state(self) -> Saved:
        return self.writer.state

    def answer(self, qapp: QApplication) -> None:
        self.project.answer()
        qapp.processEvents()


@pytest.fixture
def cell(qtbot: QtBot) -> Cell:
    return Cell()


def test_typing_is_sent_within_half_a_second_however_fast_one_types(cell: Cell, qtbot: QtBot) -> None:
    assert TYPING_PAUSE_MS <= 400
    for n in range(10):
        cell.writer.type(Content(f"text {n}"))
        qtbot.wait(50)  # a pause shorter than the timer's: it must not start over with each key
    assert cell.project.waiting
    assert cell.state() is Saved.WAITING


def test_saved_is_shown_only_after_the_store_has_said_so(cell: Cell, qapp: QApplication) -> None:
    assert cell.state() is Saved.SAVED
    cell.writer.type(Content("a"))
    cell.writer.flush()
    assert cell.state() is Saved.WAITING
    cell.answer(qapp)
    assert cell.state() is Saved.SAVED
    assert cell.texts == ["a"]


def test_never_two_writes_at_once_and_the_newest_text_wins(cell: Cell, qapp: QApplication) -> None:
    for text in ("a", "ab", "abc"):
        cell.writer.type(Content(text))
        cell.writer.flush()
    while cell.project.waiting:
        cell.answer(qapp)
    assert cell.project.most_at_once == 1
    assert cell.texts[-1] == "abc"
    assert cell.writer.target.revision == len(cell.texts)
    assert cell.state() is Saved.SAVED


def test_a_draft_that_came_between_does_not_overwrite_the_person(cell: Cell, qapp: QApplication) -> None:
    cell.writer.type(Content("mine"))
    cell.somebody_writes("machine", Origin.ENGINE)
    cell.writer.flush()
    cell.answer(qapp)
    cell.answer(qapp)
    assert cell.reader.written[1].content.text == "mine"
    assert not cell.conflicts


def test_a_person_elsewhere_is_not_overwritten_and_both_texts_are_told(cell: Cell, qapp: QApplication) -> None:
    cell.writer.type(Content("mine"))
    cell.somebody_writes("theirs", Origin.HUMAN)
    cell.writer.flush()
    cell.answer(qapp)
    stored, typed = cell.conflicts[0]
    assert (stored.content.text, typed) == ("theirs", Content("mine"))
    assert cell.reader.written[1].content.text == "theirs"
    assert cell.state() is Saved.FAILED
    # Whoever types on has not answered yet.
    cell.writer.type(Content("mine and more"))
    cell.writer.flush()
    assert not cell.project.waiting
    assert cell.writer.unsaved == Content("mine and more")
    cell.writer.keep_mine()
    cell.answer(qapp)
    assert cell.reader.written[1].content.text == "mine and more"
    assert cell.state() is Saved.SAVED


def test_a_person_elsewhere_can_be_left_the_last_word(cell: Cell, qapp: QApplication) -> None:
    cell.writer.type(Content("mine"))
    cell.somebody_writes("theirs", Origin.HUMAN)
    cell.writer.flush()
    cell.answer(qapp)
    cell.writer.take_stored()
    assert cell.writer.target.content.text == "theirs"
    assert cell.state() is Saved.SAVED
    assert cell.writer.unsaved is None


def test_a_deed_meant_for_another_text_is_not_done(cell: Cell, qapp: QApplication) -> None:
    cell.somebody_writes("machine", Origin.ENGINE)
    cell.writer.do(cell.act(Content("confirmed unseen")))
    cell.answer(qapp)
    assert cell.reader.written[1].content.text == "machine"
    assert cell.conflicts[0][1] is None


def test_a_segment_that_is_gone_is_sent_once_and_keeps_the_text(cell: Cell, qapp: QApplication) -> None:
    refused: list[RefusedError] = []
    cell.writer.refused.connect(refused.append)
    cell.fails = [ConflictError(message("editing.segment_gone")) for _ in range(3)]
    cell.writer.type(Content("mine"))
    cell.writer.flush()
    cell.answer(qapp)
    assert not cell.project.waiting
    assert cell.writer.unsaved == Content("mine")
    assert cell.state() is Saved.FAILED
    assert [one.message.id for one in refused] == ["editing.segment_gone"]


def test_a_store_that_does_not_answer_is_not_waited_for_without_end(
    cell: Cell, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.editor.saving.SETTLE_S", 0.05)
    cell.writer.type(Content("mine"))
    cell.writer.settle()
    assert cell.writer.refusal is not None
    assert cell.writer.unsaved == Content("mine")
    # It came after all.
    cell.answer(qapp)
    assert cell.texts == ["mine"]
    assert cell.state() is Saved.SAVED


def test_text_typed_behind_a_refused_deed_is_not_lost(cell: Cell, qapp: QApplication) -> None:
    cell.somebody_writes("machine", Origin.ENGINE)
    cell.writer.do(cell.act(Content("confirmed unseen")))
    cell.writer.type(Content("typed after"))
    cell.writer.flush()
    cell.answer(qapp)
    assert cell.writer.unsaved == Content("typed after")
    cell.writer.flush()
    cell.answer(qapp)
    cell.answer(qapp)
    assert cell.reader.written[1].content.text == "typed after"


def test_a_refused_write_keeps_the_text_and_sends_it_again(cell: Cell, qapp: QApplication) -> None:
    cell.fails = [RefusedError(message("store.disk_full", path="x"))]
    cell.writer.type(Content("mine"))
    cell.writer.flush()
    cell.answer(qapp)
    assert cell.state() is Saved.FAILED
    assert cell.writer.has_typed
    cell.writer.flush()
    cell.answer(qapp)
    assert cell.texts == ["mine"]
    assert cell.state() is Saved.SAVED


def test_nothing_is_sent_while_an_input_method_composes(cell: Cell, qtbot: QtBot) -> None:
    cell.writer.hold(hold=True)
    cell.writer.type(Content("zhong"))
    qtbot.wait(TYPING_PAUSE_MS + 100)
    assert not cell.project.waiting
    cell.writer.hold(hold=False)
    qtbot.waitUntil(lambda: bool(cell.project.waiting))

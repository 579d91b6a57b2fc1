"""Type and it follows, through the real window: real keys, an input method, the real starter model."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.fake import FakeEngine
from models.registry import EngineRegistry
from ui.main_window import MainWindow
from ui.project_view import ProjectView
from workbench.core.segments import CandidateKind, Origin, State
from workbench.services import projects
from workbench.store.protocols import Show

CONTROL = Qt.KeyboardModifier.ControlModifier
ANSWER_MS = 20_000


def view_of(window: MainWindow) -> ProjectView:
    assert window.view is not None
    return window.view


def wait_for_offer(window: MainWindow, qtbot: QtBot) -> str:
    view = view_of(window)
    qtbot.waitUntil(lambda: bool(view.following.offered), timeout=ANSWER_MS)
    return view.following.offered


def test_type_take_a_word_take_all_and_back(opened: MainWindow, qtbot: QtBot) -> None:
    view = view_of(opened)
    cell = view.table.target
    assert not view.following.offered, "nothing is offered before something is typed"
    QTest.keyClicks(cell, "The Pres")
    rest = wait_for_offer(opened, qtbot)
    assert cell.text() == "The Pres", "what is offered is not in the text"
    assert "Urumqi" in rest, "the required terms stand in what is offered"
    # Typing what is offered leaves the rest standing; no new answer is waited for.
    QTest.keyClicks(cell, rest[:2])
    assert view.following.offered == rest[2:]
    QTest.keyClick(cell, Qt.Key.Key_Right, CONTROL)
    with_word = cell.text()
    assert with_word.startswith("The Pres" + rest[:2])
    assert with_word == ("The Pres" + rest)[: len(with_word)]
    assert not with_word.endswith(" ")
    QTest.keyClick(cell, Qt.Key.Key_Tab)
    assert cell.text() == "The Pres" + rest
    assert cell.hasFocus(), "Tab took the text and did not leave the cell"
    assert not view.following.offered
    QTest.keyClick(opened, Qt.Key.Key_Z, CONTROL)
    assert cell.text() == with_word, "all that one key put in goes with one undo"
    QTest.keyClick(opened, Qt.Key.Key_Z, CONTROL)
    assert cell.text() == "The Pres" + rest[:2]


def test_esc_and_every_other_key_leave_it(opened: MainWindow, qtbot: QtBot) -> None:
    view = view_of(opened)
    cell = view.table.target
    QTest.keyClicks(cell, "The ")
    wait_for_offer(opened, qtbot)
    QTest.keyClick(cell, Qt.Key.Key_Escape)
    assert not view.following.offered
    qtbot.wait(200)
    assert not view.following.offered, "what was sent away does not come back by itself"
    QTest.keyClick(cell, Qt.Key.Key_Tab)
    assert cell.text() == "The "
    view.focus_cell()
    QTest.keyClicks(cell, "h")
    wait_for_offer(opened, qtbot)
    QTest.keyClick(cell, Qt.Key.Key_Home)
    assert not view.following.offered
    QTest.keyClick(opened, Qt.Key.Key_C, CONTROL | Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(cell, Qt.Key.Key_End)
    QTest.keyClicks(cell, "e")
    qtbot.wait(300)
    assert not view.following.offered, "it is switched off"
    assert opened.context.session.preferences.completion is False
    assert cell.text() == "The he"


def test_an_input_method_is_left_alone(opened: MainWindow, qtbot: QtBot) -> None:
    view = view_of(opened)
    cell = view.table.target
    QTest.keyClicks(cell, "The ")
    wait_for_offer(opened, qtbot)
    QApplication.sendEvent(cell, QInputMethodEvent("pre", []))
    assert not view.following.offered
    qtbot.wait(200)
    assert not view.following.offered, "nothing is asked while letters are being composed"
    committed = QInputMethodEvent("", [])
    committed.setCommitString("Pres")
    QApplication.sendEvent(cell, committed)
    assert cell.text() == "The Pres"
    assert wait_for_offer(opened, qtbot)
    assert cell.text() == "The Pres"


def test_words_to_choose_from(opened: MainWindow, qtbot: QtBot) -> None:
    view = view_of(opened)
    cell = view.table.target
    QTest.keyClicks(cell, "In Ur")
    QTest.keyClick(cell, Qt.Key.Key_F2)
    qtbot.waitUntil(lambda: view.following.popup.isVisible(), timeout=ANSWER_MS)
    first = view.following.popup.list.cards.cards[0]
    assert first.title == "Urumqi", "the glossary's term comes first"
    QTest.keyClick(view.following.popup.list, Qt.Key.Key_1)
    assert cell.text() == "In Urumqi"
    assert cell.hasFocus()
    # Within the text, other words are offered in place of the one at the caret.
    QTest.keyClicks(cell, " today")
    QTest.keyClick(cell, Qt.Key.Key_Home)
    QTest.keyClick(cell, Qt.Key.Key_F2)
    qtbot.waitUntil(lambda: view.following.popup.isVisible(), timeout=ANSWER_MS)
    shown = view.following.popup.list.cards.cards
    assert "In" not in [card.title for card in shown]
    # A letter goes on where one wrote.
    QTest.keyClicks(view.following.popup.list, "x")
    assert not view.following.popup.isVisible()
    assert cell.text() == "xIn Urumqi today"


def test_doubt_is_seen_goes_with_what_is_typed_over_and_survives(opened: MainWindow, qtbot: QtBot) -> None:
    view = view_of(opened)
    view.draft(list(view.model.ids[:7]))
    qtbot.waitUntil(lambda: not view.drafting.running, timeout=90_000)
    rows = [view.model.row(n) for n in range(7)]
    sure = {row.segment.id: row.confidence for row in rows if row is not None and row.confidence is not None}
    assert len(sure) == 6, "of every draft of the model there is a figure, of the number none"
    number = next(n for n, row in enumerate(rows) if row is not None and row.confidence and row.confidence.unsure)
    view.table.go_to(number)
    before = list(view.facts.unsure)
    assert before
    text = view.table.target.text()
    mark = before[0]
    view.table.target.replace(text[: mark.start] + "word" + text[mark.end :])
    view.show_facts()
    assert len(view.facts.unsure) == len(before) - 1
    view.segment.settle()
    path = view.project.path
    assert opened.close_project()
    assert opened.open_project(path)
    again = view_of(opened)
    assert again.project.reader.confidences(list(sure), "en") == sure
    again.apply_filter(Show.UNSURE, "")
    scores = [sure[one].score for one in again.model.ids]
    assert scores == sorted(scores), "the least sure draft comes first"


def test_other_texts_with_their_differences(opened: MainWindow, qtbot: QtBot) -> None:
    view = view_of(opened)
    view.table.go_to(3)
    view.draft([view.model.ids[3]])
    qtbot.waitUntil(lambda: not view.drafting.running, timeout=90_000)
    drafted = view.table.target.text()
    view.focus_cell()
    QTest.keyClick(view.table.target, Qt.Key.Key_F2, Qt.KeyboardModifier.ShiftModifier)
    dialog = view.alternatives.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: bool(dialog.alternatives), timeout=ANSWER_MS)
    one = dialog.alternatives[0]
    card = dialog.list.cards.cards[0]
    assert card.differences
    QTest.keyClick(dialog.list, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: view.table.target.text() == one.content.text, timeout=5000)
    assert view.alternatives.dialog is None
    qtbot.waitUntil(lambda: view.table.target.hasFocus(), timeout=5000)
    QTest.keyClick(opened, Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: view.table.target.text() == drafted, timeout=5000)


@pytest.fixture
def two_models(opened: MainWindow, tmp_path: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    """A window with two engines for Kazakh and Chinese, which say what the tests tell them to."""
    source = tmp_path / "news.txt"
    source.write_text("The guests met.\n", encoding="utf-8")

    def follows(_source: str, prefix: str) -> tuple[str, ...]:
        whole = {"Қ": "Қонақтар кездесті.", "客": "客人会面了。"}.get(prefix[:1], "Қонақтар кездесті.")
        return (whole[len(prefix) :],) if whole.startswith(prefix) else ("",)

    pairs = (("en", "kk"), ("en", "zh-Hans"))
    engines = [
        FakeEngine({"The guests met.": [said]}, follows, pairs=pairs, engine_id=name)
        for name, said in (("one", "Қонақтар келді."), ("two", "Қонақтар көрісті."))
    ]
    session = opened.context.session
    kept, session.engines = session.engines, EngineRegistry([], engines)
    made = projects.create(tmp_path / "news.egiz", [source], "en", ["kk", "zh-Hans"]).path
    assert opened.open_project(made)
    view_of(opened).focus_cell()
    qtbot.waitUntil(lambda: view_of(opened).table.target.hasFocus())
    yield opened
    session.engines = kept


@pytest.mark.parametrize(
    ("language", "typed", "whole"), [("kk", "Қо", "Қонақтар келді."), ("zh-Hans", "客", "客人会面了。")]
)
def test_kazakh_and_chinese_are_followed_too(
    two_models: MainWindow, qtbot: QtBot, language: str, typed: str, whole: str
) -> None:
    view = view_of(two_models)
    view.show_language(language)
    view.focus_cell()
    committed = QInputMethodEvent("", [])
    committed.setCommitString(typed)
    QApplication.sendEvent(view.table.target, committed)
    wait_for_offer(two_models, qtbot)
    QTest.keyClick(view.table.target, Qt.Key.Key_Right, CONTROL)
    assert view.table.target.text() == {"kk": "Қонақтар", "zh-Hans": "客人会"}[language]
    QTest.keyClick(view.table.target, Qt.Key.Key_Tab)
    assert view.table.target.text() == whole


def test_one_segment_by_another_model(two_models: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    view = view_of(two_models)
    view.draft(list(view.model.ids))
    qtbot.waitUntil(lambda: not view.drafting.running, timeout=ANSWER_MS)
    assert view.table.target.text() == "Қонақтар келді."
    asked: list[str] = []

    def choose(dialog: object) -> int:
        cards = dialog.list.cards.cards  # type: ignore[attr-defined]
        asked.extend(card.words for card in cards)
        dialog._take(cards[-1])  # type: ignore[attr-defined]
        return 1

    monkeypatch.setattr("ui.alternatives.SearchDialog.exec", choose)
    QTest.keyClick(two_models, Qt.Key.Key_M, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert asked == ["one", "two"], "the model in use is named first"
    qtbot.waitUntil(lambda: view.table.target.text() == "Қонақтар көрісті.", timeout=ANSWER_MS)
    kinds = {(one.engine, one.kind) for one in view.facts.candidates}
    assert ("one", CandidateKind.DRAFT) in kinds, "the draft before is still among the candidates"
    row = view.current
    assert row is not None
    assert (row.target.state, row.target.origin) == (State.DRAFT, Origin.ENGINE)

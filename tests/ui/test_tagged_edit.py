"""Chips in the cell: one unit for the caret, moved by cutting and pasting, never lost without being told."""

from __future__ import annotations

import random
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.formats.office import pair, placed
from ui.editor.cell import SourceText, TargetEdit
from ui.editor.chips import ChipState, looks_of
from ui.editor.layout import lay_out_tagged
from ui.editor.marks import Look, TextMark
from ui.editor.positions import ChippedPositions
from ui.theme import DARK
from workbench.core.content import Content, Mark

SOURCE = Content("Бір екі үш.", (pair(4, 7, "1"), placed(10, "2"), pair(0, 3, "3")))
TARGET = Content("One 🙂 three.", (pair(4, 5, "1"), placed(11, "2")))
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
BACK, DELETE, LEFT, RIGHT = Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Left, Qt.Key.Key_Right


@pytest.fixture
def cell(qtbot: QtBot) -> Iterator[TargetEdit]:
    home = QWidget()
    qtbot.addWidget(home)
    made = TargetEdit(home)
    made.resize(400, 200)
    home.show()
    load(made, TARGET)
    yield made
    home.close()


def load(cell: TargetEdit, content: Content) -> None:
    cell.load(content, looks_of(SOURCE, content), SOURCE.marks)


def shown(cell: TargetEdit) -> str:
    """Return the cell's text with its chips: ‹1 and 1› for a pair, |2 for an object, ^ for the caret."""
    text, pieces, positions = cell.text(), [], cell.positions()
    chips = {chip.at: chip for chip in cell.chips()}
    caret = cell.textCursor().position()
    units = positions.units + len(chips)
    place = 0
    for at in range(units + 1):
        if at == caret:
            pieces.append("^")
        if at in chips:
            pieces.append({"start": "‹{}", "end": "{}›", "object": "|{}"}[chips[at].role].format(chips[at].id))
        elif place < len(text) and positions.to_qt(place) == at:
            pieces.append(text[place])
            place += 1
    return "".join(pieces)


def put(cell: TargetEdit, at: int, to: int | None = None) -> None:
    cursor = cell.textCursor()
    cursor.setPosition(at)
    if to is not None:
        cursor.setPosition(to, QTextCursor.MoveMode.KeepAnchor)
    cell.setTextCursor(cursor)


def within_a_pair(cell: TargetEdit, at: int) -> bool:
    """Say whether a place is between the two units of one character, where no caret ever stands."""
    return 0xDC00 <= ord(cell.document().characterAt(at)) <= 0xDFFF if at else False


def test_tags_are_shown_and_read_back(cell: TargetEdit) -> None:
    assert shown(cell) == "^One ‹1🙂1› three|2."
    assert cell.content() == TARGET
    assert cell.text() == TARGET.text
    assert not cell.document().isUndoAvailable()


def test_the_caret_steps_over_a_chip_as_over_a_letter(cell: TargetEdit) -> None:
    put(cell, 3)
    for expected in ("One ^‹1🙂1›", "One ‹1^🙂1›", "One ‹1🙂^1›", "One ‹1🙂1›^"):
        QTest.keyClick(cell, RIGHT)
        assert shown(cell).startswith(expected)


@pytest.mark.parametrize(
    ("at", "expected", "bold"),
    [(4, "One x^‹1🙂1› three|2.", "🙂"), (5, "One ‹1x^🙂1› three|2.", "x🙂"), (7, "One ‹1🙂x^1› three|2.", "🙂x"),
     (8, "One ‹1🙂1›x^ three|2.", "🙂")],
)  # fmt: skip
def test_what_is_typed_stands_on_the_side_of_the_chip_where_the_caret_is(
    cell: TargetEdit, at: int, expected: str, bold: str
) -> None:
    put(cell, at)
    QTest.keyClicks(cell, "x")
    assert shown(cell) == expected
    mark = next(one for one in cell.content().marks if one.id == "1")
    assert cell.text()[mark.start : mark.end] == bold


@pytest.mark.parametrize(("key", "at"), [(BACK, 5), (DELETE, 4), (BACK, 8), (DELETE, 7)])
def test_the_first_press_selects_a_chip_and_the_second_takes_the_pair_out(
    cell: TargetEdit, key: Qt.Key, at: int
) -> None:
    put(cell, at)
    QTest.keyClick(cell, key)
    assert cell.content() == TARGET
    assert cell.textCursor().selectionEnd() - cell.textCursor().selectionStart() == 1
    QTest.keyClick(cell, key)
    assert shown(cell).replace("^", "") == "One 🙂 three|2."
    cell.undo()
    assert cell.content() == TARGET
    cell.redo()
    assert cell.content().marks == TARGET.marks[1:]


def test_typing_on_a_selected_chip_goes_beside_it(cell: TargetEdit, qtbot: QtBot) -> None:
    put(cell, 15)
    QTest.keyClick(cell, BACK)
    assert cell.textCursor().hasSelection()
    QTest.keyClicks(cell, "!")
    assert shown(cell) == "One ‹1🙂1› three|2!^."


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        (2, 7, "Onx^‹11› three|2."),  # the start went with its words: it stays behind what is typed
        (5, 10, "One ‹11›x^hree|2."),  # the end stays before it
        (5, 7, "One ‹1x^1› three|2."),
    ],
)
def test_half_a_pair_in_what_is_typed_over_stays_at_its_edge(
    cell: TargetEdit, start: int, end: int, expected: str
) -> None:
    gone: list[int] = []
    cell.tags_gone.connect(gone.append)
    put(cell, start, end)
    QTest.keyClicks(cell, "x")
    assert shown(cell) == expected
    assert not gone
    cell.undo()
    assert cell.content() == TARGET


def test_whole_tags_that_go_with_a_text_are_told_and_come_back_by_undo(cell: TargetEdit) -> None:
    gone: list[int] = []
    cell.tags_gone.connect(gone.append)
    cell.selectAll()
    QTest.keyClicks(cell, "All new")
    assert cell.content() == Content("All new")
    assert gone == [2]
    while cell.document().isUndoAvailable():
        cell.undo()
    assert cell.content() == TARGET
    assert gone == [2]


def test_cutting_and_pasting_moves_tags_and_copies_none_twice(cell: TargetEdit) -> None:
    refused: list[None] = []
    cell.tag_refused.connect(lambda: refused.append(None))
    put(cell, 4, 8)
    QTest.keyClick(cell, Qt.Key.Key_X, CTRL)
    assert shown(cell) == "One ^ three|2."
    assert QGuiApplication.clipboard().text() == "🙂"
    put(cell, 0)
    cell.paste()
    assert shown(cell) == "‹1🙂1›^One  three|2."
    cell.paste()  # they stand here now: the words come, the tags do not
    assert shown(cell) == "‹1🙂1›🙂^One  three|2."
    assert len(refused) == 1


def test_one_end_that_is_cut_is_moved(cell: TargetEdit) -> None:
    put(cell, 7, 8)
    QTest.keyClick(cell, Qt.Key.Key_X, CTRL)
    assert cell.loose == {"1"}
    assert cell.content().marks == TARGET.marks[1:]
    put(cell, 13)
    cell.paste()
    assert shown(cell) == "One ‹1🙂 three1›^|2."
    assert not cell.loose
    # Put before its start, an end is the start.
    put(cell, 13, 14)
    cell.cut()
    put(cell, 0)
    cell.paste()
    assert shown(cell) == "‹1^One 1›🙂 three|2."


def test_what_was_typed_beside_a_chip_is_no_part_of_it(cell: TargetEdit) -> None:
    put(cell, 15)
    cell.textCursor().insertText("🙂 more")
    put(cell, 14, 15)
    cell.cut()
    put(cell, 20)
    cell.paste()
    assert shown(cell) == "One ‹1🙂1› three🙂 mor|2^e."
    QTest.keyClicks(cell, "x")
    assert shown(cell) == "One ‹1🙂1› three🙂 mor|2x^e."


def test_a_lost_end_is_put_in_by_the_key_of_the_next_tag(cell: TargetEdit) -> None:
    put(cell, 7, 8)
    cell.cut()
    put(cell, 13)
    assert cell.insert_loose_end()
    assert shown(cell) == "One ‹1🙂 three1›^|2."
    assert not cell.insert_loose_end()


def test_tags_of_the_source_can_be_copied_into_the_target(cell: TargetEdit) -> None:
    home = cell.parentWidget()
    assert home is not None
    source = SourceText(home)
    source.load(SOURCE, looks_of(SOURCE))
    source.selectAll()
    source.copy()
    load(cell, Content())
    cell.paste()
    assert cell.text() == SOURCE.text
    assert sorted(cell.content().marks) == sorted(SOURCE.marks)
    assert QGuiApplication.clipboard().text() == SOURCE.text


def test_tags_of_another_segment_do_not_come_in(cell: TargetEdit) -> None:
    cell.selectAll()
    cell.copy()
    other = Content("a", (Mark(0, 1, "1", data="italic"),))
    cell.load(other, looks_of(other), other.marks)
    put(cell, 0)
    cell.paste()
    assert cell.text() == TARGET.text + "a"
    assert [mark.data for mark in cell.content().marks] == ["italic"]


def test_a_tag_goes_around_the_selected_words_or_to_the_caret(cell: TargetEdit) -> None:
    load(cell, Content("One two "))
    put(cell, 4, 8)
    cell.insert_tag(SOURCE.marks[0])
    assert shown(cell) == "One ‹1two1›^ "
    put(cell, 0)
    cell.insert_tag(SOURCE.marks[2])
    assert shown(cell) == "‹3^3›One ‹1two1› "
    QTest.keyClicks(cell, "A ")
    cell.insert_tag(SOURCE.marks[1])
    assert shown(cell) == "‹3A |2^3›One ‹1two1› "
    for _ in range(4):
        cell.undo()
    assert cell.content() == Content("One two ")


def test_tags_are_placed_anew_as_one_step_and_the_caret_stays(cell: TargetEdit) -> None:
    put(cell, 10)
    before = shown(cell)
    cell.place_tags(Content(TARGET.text, (pair(0, 3, "1"), placed(5, "2"))))
    assert shown(cell) == "‹1One1› 🙂|2 t^hree."
    cell.undo()
    assert shown(cell).replace("^", "") == before.replace("^", "")


def test_an_input_method_beside_a_chip(cell: TargetEdit) -> None:
    put(cell, 7)
    QApplication.sendEvent(cell, QInputMethodEvent("ni", []))
    assert cell.composing
    assert cell.content() == TARGET
    commit = QInputMethodEvent("", [])
    commit.setCommitString("你")
    QApplication.sendEvent(cell, commit)
    assert shown(cell) == "One ‹1🙂你^1› three|2."
    # Over a selection that has half a pair, and on a selected chip.
    put(cell, 2, 7)
    QApplication.sendEvent(cell, QInputMethodEvent("hao", []))
    commit = QInputMethodEvent("", [])
    commit.setCommitString("好")
    QApplication.sendEvent(cell, commit)
    assert shown(cell) == "On好^‹1你1› three|2."
    put(cell, 13, 12)
    QApplication.sendEvent(cell, QInputMethodEvent("ya", []))
    QApplication.sendEvent(cell, QInputMethodEvent("", []))
    assert {mark.id for mark in cell.content().marks} == {"1", "2"}


def test_places_count_no_chips_and_underlines_skip_them(cell: TargetEdit) -> None:
    cell.set_marks([TextMark(4, 5, Look.PLACED), TextMark(0, 3, Look.MISSING)], DARK)
    assert [one.cursor.selectedText() for one in cell.extraSelections()] == ["🙂", "One"]
    positions = ChippedPositions("a𠀀b", [0, 4, 5])
    assert [positions.to_qt(place) for place in range(4)] == [1, 2, 6, 7]
    assert [positions.to_qt(place, behind=False) for place in range(4)] == [0, 2, 4, 7]
    assert [positions.from_qt(at) for at in range(8)] == [0, 0, 1, 1, 2, 2, 2, 3]


def test_the_tool_tip_of_a_chip_is_its_own(cell: TargetEdit) -> None:
    cell.explain = lambda place: f"place {place}"
    cell.explain_tag = lambda tag, role: f"{role} {tag}"
    rect = cell.cursorRect()
    cursor = cell.textCursor()
    cursor.setPosition(4)
    left = cell.cursorRect(cursor).center()
    cursor.setPosition(5)
    right = cell.cursorRect(cursor).center()
    assert cell.explanation_at((left + right) / 2) == "start 1"
    assert cell.explanation_at(QPoint(rect.left() + 2, rect.center().y())) == "place 0"


def test_a_row_is_painted_as_high_and_as_wide_as_its_cell(cell: TargetEdit) -> None:
    long = Content(" ".join(["слово"] * 30), tuple(pair(6 * n, 6 * n + 5, str(n)) for n in range(0, 30, 3)))
    load(cell, long)
    looks = looks_of(SOURCE, long)
    laid = lay_out_tagged(long, cell.font(), cell.width(), (), looks, DARK)
    assert laid.height == cell.text_height()
    assert laid.layout.lineCount() == cell.document().firstBlock().layout().lineCount()


def test_the_state_of_a_tag_changes_its_look_and_nothing_else(cell: TargetEdit) -> None:
    before = cell.grab().toImage()
    cell.set_tag_states({"1": ChipState.GUESSED})
    assert cell.grab().toImage() != before
    cell.set_tag_states({})
    assert cell.grab().toImage() == before
    assert not cell.document().isUndoAvailable()


@pytest.mark.parametrize("seed", range(6))
def test_no_series_of_keys_breaks_a_tag_or_loses_what_was_typed(cell: TargetEdit, seed: int) -> None:
    luck = random.Random(seed)
    keys = [LEFT, RIGHT, BACK, DELETE, Qt.Key.Key_Home, Qt.Key.Key_End]
    for _ in range(60):
        match luck.randrange(8):
            case 0 | 1:
                QTest.keyClicks(cell, luck.choice("abc "))
            case 2:
                QTest.keyClick(cell, luck.choice(keys), luck.choice([SHIFT, Qt.KeyboardModifier.NoModifier]))
            case 3:
                places = [*range(cell.document().characterCount())]
                put(cell, *(luck.choice([one for one in places if not within_a_pair(cell, one)]) for _ in range(2)))
            case 4:
                cell.cut()
            case 5:
                cell.paste()
            case 6:
                QTest.keyClick(cell, luck.choice([BACK, DELETE]))
            case _:
                (cell.undo if luck.random() < 0.6 else cell.redo)()
        chips = cell.chips()
        by_tag: dict[str, list[str]] = {}
        for chip in chips:
            by_tag.setdefault(chip.id, []).append(chip.role)
        for tag, roles in by_tag.items():
            assert roles in (["start", "end"], ["object"]) or (len(roles) == 1 and tag in cell.loose)
        assert "\ufffc" not in cell.text()
        content = cell.content()
        assert {mark.id for mark in content.marks} == set(by_tag) - cell.loose
    while cell.document().isUndoAvailable():
        cell.undo()
    assert cell.content() == TARGET

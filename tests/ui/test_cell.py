from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.editor.cell import SourceText, TargetEdit
from ui.editor.marks import Look, TextMark
from ui.theme import DARK


@pytest.fixture
def cell(qtbot: QtBot) -> Iterator[TargetEdit]:
    home = QWidget()
    qtbot.addWidget(home)
    made = TargetEdit(home)
    made.resize(300, 200)
    home.show()
    yield made
    home.close()


TEXTS = ["", "a\u00a0b 100\u00a0%", "бір\nекі", "«Бір белдеу» 🙂 𠀀", "  spaces  ", "tab\there", "\u200dzwj\u00ad"]


@pytest.mark.parametrize("text", TEXTS)
def test_a_text_comes_back_as_it_was_loaded(cell: TargetEdit, text: str) -> None:
    told: list[None] = []
    cell.typed.connect(lambda: told.append(None))
    cell.load(text)
    assert cell.text() == text
    assert not told
    assert not cell.document().isUndoAvailable()


def test_a_no_break_space_survives_typing_copying_and_pasting(cell: TargetEdit, qtbot: QtBot) -> None:
    home = cell.parentWidget()
    assert home is not None
    source = SourceText(home)
    source.load("8,5\u00a0миллиард")
    source.selectAll()
    source.copy()
    assert QGuiApplication.clipboard().text() == "8,5\u00a0миллиард"
    cell.load("100\u00a0")
    cell.moveCursor(cell.textCursor().MoveOperation.End)
    cell.paste()
    QTest.keyClicks(cell, "x")
    assert cell.text() == "100\u00a08,5\u00a0миллиардx"


def test_what_no_file_can_carry_is_not_pasted(cell: TargetEdit) -> None:
    QGuiApplication.clipboard().setText("a\x00b\x0bc\td")
    cell.paste()
    assert cell.text() == "abc\td"


def test_pasted_text_is_plain(cell: TargetEdit) -> None:
    data = QMimeData()
    data.setHtml("<b>bold</b>")
    data.setText("bold")
    cell.insertFromMimeData(data)
    assert cell.text() == "bold"
    assert not cell.textCursor().charFormat().fontWeight() > 500


def test_marks_stand_at_code_points_and_touch_neither_text_nor_undo(cell: TargetEdit) -> None:
    text = "🙂 Ma Xingrui 𠀀 came"
    cell.load(text)
    cell.set_marks([TextMark(2, 12, Look.PLACED), TextMark(15, 19, Look.MISSING)], DARK)
    assert [one.cursor.selectedText() for one in cell.extraSelections()] == ["Ma Xingrui", "came"]
    assert cell.text() == text
    assert not cell.document().isUndoAvailable()


@pytest.mark.parametrize(
    ("before", "term", "after"),
    [("with", "Ma Xingrui", "with Ma Xingrui"), ("with ", "Ma Xingrui", "with Ma Xingrui"), ("(", "PRC", "(PRC"),
     ("会见", "马兴瑞", "会见马兴瑞"), ("", "PRC", "PRC")],
)  # fmt: skip
def test_a_term_is_put_in_as_a_word(cell: TargetEdit, before: str, term: str, after: str) -> None:
    cell.load(before)
    cell.moveCursor(cell.textCursor().MoveOperation.End)
    cell.insert_at_caret(term)
    assert cell.text() == after
    cell.undo()
    assert cell.text() == before


def test_keys_of_the_window_are_left_to_the_window(cell: TargetEdit, qtbot: QtBot) -> None:
    cell.claimed = frozenset({"Ctrl+Ins"})
    cell.load("text")
    QGuiApplication.clipboard().setText("old")
    cell.selectAll()
    press = QKeyEvent(QKeyEvent.Type.ShortcutOverride, Qt.Key.Key_Insert, Qt.KeyboardModifier.ControlModifier)
    QApplication.sendEvent(cell, press)
    assert not press.isAccepted()
    other = QKeyEvent(QKeyEvent.Type.ShortcutOverride, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    QApplication.sendEvent(cell, other)
    assert other.isAccepted()


@pytest.mark.parametrize(
    ("text", "place", "term", "expected"),
    [
        ("withhim", 4, "Tokayev", "with Tokayev him"),
        ("менжәне", 3, "Тоқаев", "мен Тоқаев және"),
        ("он", 2, "2023", "он 2023"),
        ("中国主席访问", 2, "托卡耶夫", "中国托卡耶夫主席访问"),
        ("主席到", 2, "Tokayev", "主席Tokayev到"),
        ("a , b", 2, "x", "a x, b"),
    ],
)
def test_a_term_is_put_in_with_the_spaces_of_its_script(
    cell: TargetEdit, text: str, place: int, term: str, expected: str
) -> None:
    cell.load(text)
    cursor = cell.textCursor()
    cursor.setPosition(place)
    cell.setTextCursor(cursor)
    cell.insert_at_caret(term)
    assert cell.text() == expected

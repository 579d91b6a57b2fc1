"""From a formatted document to its translation: typed, tagged by key, exported, with each format where it belongs."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import etree
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.formats.office import BOLD, HEAD, W, body_of, docx, p, r
from ui.itemmodels.segments import Column
from ui.main_window import MainWindow
from ui.project_view import ProjectView
from workbench.core.content import Mark, MarkKind
from workbench.qa.marks import GUESSED
from workbench.services import projects
from workbench.services.exporting import export
from workbench.store import open_reader

LINK = f'<w:hyperlink w:anchor="news">{r("жарияланды")}</w:hyperlink>'
NOTE = '<w:r><w:footnoteReference w:id="2"/></w:r>'
NOTES = f'<w:footnotes xmlns:w="{W}"><w:footnote w:id="2">{p(r("Үрімшіде."))}</w:footnote></w:footnotes>'
BODY = (
    p(r("Кеше "), r("Ма Синжуй", BOLD), r(" туралы мақала "), LINK, NOTE, r("."))
    + p(r("Ол "), r("2023", BOLD), r(" жылы болды."))
    + p(r("Пішімі жоқ сөйлем."))
)
F9, CTRL, SHIFT = Qt.Key.Key_F9, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def view(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> ProjectView:
    source = tmp_path / "мақала.docx"
    source.write_bytes(docx(BODY, {"footnotes": ("footnotes.xml", NOTES.removeprefix(HEAD))}))
    path = projects.create(tmp_path / "a.egiz", [source], "kk", ["en", "zh-Hans"]).path
    assert window.open_project(path)
    assert window.view is not None
    window.activateWindow()
    window.view.focus_cell()
    qtbot.waitUntil(lambda: window.view is not None and window.view.table.target.hasFocus())
    return window.view


def formats(data: bytes) -> list[list[tuple[str, str]]]:
    """Return the text of each run with what it looks like, paragraph by paragraph."""

    def look(run: etree._Element) -> str:
        bold = run.find(f"{{{W}}}rPr/{{{W}}}b") is not None
        linked = run.getparent().tag == f"{{{W}}}hyperlink"  # type: ignore[union-attr] # a run has a parent
        noted = run.find(f"{{{W}}}footnoteReference") is not None
        return " ".join(word for word, there in (("bold", bold), ("link", linked), ("note", noted)) if there)

    return [
        [("".join(map(str, run.itertext())), look(run)) for run in paragraph.iter(f"{{{W}}}r")]
        for paragraph in body_of(data).iter(f"{{{W}}}p")
    ]


def said(view: ProjectView) -> list[str]:
    return [card.title for card in view.side.panels["findings"].list.cards.cards]


def test_a_formatted_document_goes_out_with_every_format_in_its_place(
    view: ProjectView, tmp_path: Path, qtbot: QtBot
) -> None:
    cell = view.table.target
    assert view.model.data(view.model.index(0, Column.SOURCE)) == "Кеше Ма Синжуй туралы мақала жарияланды."
    QTest.keyClicks(cell, "Yesterday an article on ")
    QTest.keyClick(cell, F9)
    QTest.keyClicks(cell, "Ma Xingrui")
    QTest.keyClick(cell, Qt.Key.Key_Right)
    QTest.keyClicks(cell, " was ")
    QTest.keyClicks(cell, "published")
    for _ in range(9):
        QTest.keyClick(cell, Qt.Key.Key_Left, SHIFT)
    QTest.keyClick(cell, F9)  # around what is selected
    view.show_facts()
    assert any("F9" in one for one in said(view))
    QTest.keyClick(cell, F9)
    QTest.keyClicks(cell, ".")
    QTest.keyClick(cell, F9)  # nothing is left to put in
    view.show_facts()
    assert not any("F9" in one for one in said(view))
    view.segment.confirm()
    view.segment.settle()
    export(view.project.reader, tmp_path / "out.docx", ["en"])
    assert formats((tmp_path / "out.docx").read_bytes())[0] == [
        ("Yesterday an article on ", ""), ("Ma Xingrui", "bold"), (" was ", ""), ("published", "link"), ("", "note"),
        (".", ""),
    ]  # fmt: skip


def test_all_tags_are_placed_by_one_key_guesses_are_told_and_confirming_settles_them(
    view: ProjectView, qtbot: QtBot
) -> None:
    cell = view.table.target
    QTest.keyClicks(cell, "Yesterday an article was published.")
    QTest.keyClick(cell, F9, CTRL)
    qtbot.waitUntil(lambda: len(cell.content().marks) == 3)
    view.segment.settle()
    here = view.model.row(0)
    assert here is not None
    assert {one.check for one in here.target.findings} >= {GUESSED}
    assert "tags" not in "".join(view.model.state_lines(here))
    assert sum("by guess" in one for one in said(view)) == 3
    chip = cell.chips()[0]
    assert "Placed by guess" in view.facts.explain_tag(chip.id, chip.role, view._context.texts, in_source=False)

    QTest.keyClick(cell, Qt.Key.Key_End)
    QTest.keyClicks(cell, " Yes.")  # elsewhere: no tag is touched
    view.show_facts()
    assert sum("by guess" in one for one in said(view)) == 3

    view.segment.confirm()
    view.segment.settle()
    row = view.model.row(0)
    assert row is not None
    assert GUESSED not in {one.check for one in row.target.findings}
    assert len(row.target.content.marks) == 3


def test_a_number_holds_its_tag_and_undo_takes_the_tags_back(view: ProjectView, qtbot: QtBot) -> None:
    view.step(1)
    cell = view.table.target
    QTest.keyClicks(cell, "It was in 2023.")
    QTest.keyClick(cell, F9, CTRL)
    qtbot.waitUntil(lambda: len(cell.content().marks) == 1)
    (bold,) = cell.content().marks
    assert cell.text()[bold.start : bold.end] == "2023"
    assert not any("by guess" in one for one in said(view))
    QTest.keyClick(cell, F9, CTRL | SHIFT)
    assert cell.content().marks == ()
    view.segment.undo()
    assert cell.content().marks == (bold,)
    view.segment.settle()
    row = view.model.row(1)
    assert row is not None
    assert row.target.content == cell.content()


def test_typing_in_a_draft_keeps_what_is_seen(view: ProjectView, qtbot: QtBot) -> None:
    """The cell and the store agree on each side of each chip, and a text that is left comes back with its tags."""
    cell = view.table.target
    QTest.keyClicks(cell, "ab")
    QTest.keyClick(cell, Qt.Key.Key_Left)
    QTest.keyClick(cell, F9)
    QTest.keyClicks(cell, "x")
    QTest.keyClick(cell, Qt.Key.Key_Left)
    QTest.keyClick(cell, Qt.Key.Key_Left)
    QTest.keyClicks(cell, "y")
    assert cell.text() == "ayxb"
    view.step(2)
    view.segment.settle()
    view.step(-2)
    assert cell.text() == "ayxb"
    assert cell.content().marks == (Mark(2, 3, "1", MarkKind.PAIR, "bold"),)
    reader = open_reader(view.project.path)
    try:
        assert next(iter(reader.targets([view.model.ids[0]], "en").values())).content == cell.content()
    finally:
        reader.close()


def test_what_one_reads_of_tags_is_in_the_language_of_the_window(view: ProjectView, window: MainWindow) -> None:
    cell = view.table.target
    QTest.keyClicks(cell, "a")
    view.segment.settle()
    view.step(1)
    QTest.keyClicks(cell, "a 2023")
    view.segment.settle()
    row = view.model.row(1)
    assert row is not None
    assert view.model.state_lines(row)[-1] == "− 1 tag"
    view.step(-1)
    words = {}
    for language in ("en", "kk", "zh-Hans"):
        window.preferring.set_language(language)
        source = view.table.source
        words[language] = [source.explain_tag(one.id, one.role) for one in source.chips()] if source.explain_tag else []
    assert words["en"][0] == "bold. The translation lacks it: F9 puts it in."
    assert words["kk"][0].startswith("қалың")
    assert words["zh-Hans"][-1].startswith("脚注")


def test_half_a_pair_says_what_is_missing_and_the_key_puts_it_in(view: ProjectView) -> None:
    view.step(1)
    cell = view.table.target
    QTest.keyClicks(cell, "in ")
    QTest.keyClick(cell, F9)
    QTest.keyClicks(cell, "2023")
    QTest.keyClick(cell, Qt.Key.Key_Delete)  # selects the end
    QTest.keyClick(cell, Qt.Key.Key_X, CTRL)
    (chip,) = cell.chips()
    assert cell.explain_tag is not None
    assert cell.explain_tag(chip.id, chip.role) == "bold: its other end is missing. F9 puts it at the caret."
    view.segment.settle()
    view.show_facts()
    assert any("1 tag of the source is missing" in one for one in said(view))
    QTest.keyClick(cell, F9)
    assert [cell.text()[mark.start : mark.end] for mark in cell.content().marks] == ["2023"]


def test_a_segment_without_tags_says_so(view: ProjectView) -> None:
    told: list[str] = []
    view.segment.said.connect(lambda text, _tone: told.append(str(text)))
    view.step(2)
    for keys in ((F9,), (F9, CTRL), (F9, CTRL | SHIFT)):
        QTest.keyClick(view.table.target, *keys)
    assert told == ["The source of this segment has no tags."] * 3


def test_the_key_of_the_next_tag_goes_out_of_a_pair_that_is_written(view: ProjectView) -> None:
    cell = view.table.target
    QTest.keyClicks(cell, "An article on ")
    QTest.keyClick(cell, F9)
    QTest.keyClicks(cell, "Ma Xingrui")
    QTest.keyClick(cell, F9)  # behind the bold name
    QTest.keyClicks(cell, " was ")
    QTest.keyClick(cell, F9)
    QTest.keyClicks(cell, "published")
    QTest.keyClick(cell, F9)
    QTest.keyClick(cell, F9)  # the note
    QTest.keyClicks(cell, ".")
    content = cell.content()
    assert content.text == "An article on Ma Xingrui was published."
    assert sorted(content.text[mark.start : mark.end] for mark in content.marks) == ["", "Ma Xingrui", "published"]


def test_alt_and_a_letter_write_nothing(view: ProjectView) -> None:
    cell = view.table.target
    QTest.keyClicks(cell, "a")
    QTest.keyClick(cell, Qt.Key.Key_J, Qt.KeyboardModifier.AltModifier)
    QTest.keyClicks(cell, "b")
    assert cell.text() == "ab"

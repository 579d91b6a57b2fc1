"""A term goes from a selection into the glossary, into the open project, and through the desk."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from glossary.concepts import Concept, Term
from glossary.store import GlossaryStore
from ui.editor.cell_text import CellText
from ui.editor.positions import Positions
from ui.glossary.adding import AddTermDialog
from ui.glossary.impact_view import ImpactDialog
from ui.main_window import MainWindow
from ui.project_view import ProjectView
from workbench.services.glossaries import OWN, own_glossary
from workbench.services.terminology import Desk

CONTROL = Qt.KeyboardModifier.ControlModifier


def view_of(window: MainWindow) -> ProjectView:
    assert window.view is not None
    return window.view


def select(cell: CellText, text: str) -> None:
    start = cell.text().index(text)
    positions = Positions(cell.text())
    cursor = cell.textCursor()
    cursor.setPosition(positions.to_qt(start))
    cursor.setPosition(positions.to_qt(start + len(text)), QTextCursor.MoveMode.KeepAnchor)
    cell.setTextCursor(cursor)


def titles(window: MainWindow, panel: str) -> list[str]:
    return [card.title for card in view_of(window).side.panels[panel].list.cards.cards]


def test_a_selected_term_is_in_force_at_once(opened: MainWindow, qtbot: QtBot) -> None:
    view = view_of(opened)
    view.table.go_to(6)
    view.focus_cell()
    assert not any("қарым-қатынас" in title for title in titles(opened, "terms"))
    QTest.keyClicks(view.table.target, "We value our amity.")
    select(view.table.source, "қарым-қатынасты")
    select(view.table.target, "amity")
    QTest.keyClick(view.table.target, Qt.Key.Key_Q, CONTROL)
    qtbot.waitUntil(lambda: any("қарым-қатынас" in title for title in titles(opened, "terms")))
    with GlossaryStore.open_reading(own_glossary(opened.context.session.paths)) as store:
        concept = store.concepts()[0]
    term = concept.preferred("kk")
    assert term is not None
    assert term.text == "қарым-қатынас"
    # The checks know it too, in this segment and where it was drafted before.
    assert not any("amity" in title for title in titles(opened, "findings"))
    view.table.target.replace("We value our friendship.")
    view.show_facts()
    assert any("amity" in title for title in titles(opened, "findings"))


def test_the_dialog_proposes_the_lemma_and_joins_what_is_known(opened: MainWindow, qtbot: QtBot) -> None:
    view = view_of(opened)
    view.table.go_to(1)
    view.focus_cell()
    QTest.keyClicks(view.table.target, "the CPC CC Politburo")
    select(view.table.source, "Саяси бюросының")
    select(view.table.target, "Politburo")
    seen: list[str] = []

    def fill() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, AddTermDialog)
        seen.extend((dialog.source.currentText(), dialog.target.currentText()))
        QTest.keyClick(dialog, Qt.Key.Key_Return)

    QTimer.singleShot(0, fill)
    QTest.keyClick(view.table.target, Qt.Key.Key_E, CONTROL)
    assert seen == ["Саяси бюросы", "Politburo"]
    path = own_glossary(opened.context.session.paths)
    qtbot.waitUntil(lambda: "Politburo" in opened.bottom.remark)
    with GlossaryStore.open_reading(path) as store:
        assert store.concepts()[0].preferred("en").text == "Politburo"  # type: ignore[union-attr]


def test_a_change_at_the_desk_reaches_the_open_project(opened: MainWindow, qtbot: QtBot) -> None:
    view = view_of(opened)
    QTest.keyClick(view.table.target, Qt.Key.Key_G, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    desk = opened.glossaries.desk
    assert desk is not None
    qtbot.waitUntil(lambda: desk.loaded is not None)
    desk.activateWindow()
    desk.actions_["new"].trigger()
    desk.editor.row_of("kk").text.insert("қонақ")
    desk.editor.row_of("en").text.insert("guest of honour")
    QTest.keyClick(desk.editor.row_of("en").text, Qt.Key.Key_S, CONTROL)
    qtbot.waitUntil(lambda: not desk.editor.dirty)
    view.table.go_to(1)
    qtbot.waitUntil(lambda: any("қонақ" in title for title in titles(opened, "terms")))
    desk.deeds.undo()
    qtbot.waitUntil(lambda: not any("қонақ" in title for title in titles(opened, "terms")))


def test_without_a_selection_it_says_what_to_do(opened: MainWindow) -> None:
    QTest.keyClick(view_of(opened).table.target, Qt.Key.Key_Q, CONTROL)
    assert "Ctrl+E" in opened.bottom.remark
    assert not own_glossary(opened.context.session.paths).exists()


def stored(view: ProjectView, segment: int) -> dict[str, tuple[str, bool]]:
    """Text and flag of a segment in both target languages, as the store has them."""
    reader = view.project.reader
    found = {language: reader.targets([segment], language)[segment] for language in ("en", "zh-Hans")}
    return {language: (target.content.text, target.flagged) for language, target in found.items()}


def test_a_change_of_a_term_is_carried_into_the_segments_of_all_languages_by_choice(
    opened: MainWindow, qtbot: QtBot
) -> None:
    view = view_of(opened)
    view.table.go_to(7)
    row = view.model.ids[7]
    texts = {"en": "Xinjiang is a neighbour of Kazakhstan.", "zh-Hans": "新疆是哈萨克斯坦的邻居。"}
    for language, text in texts.items():
        view.show_language(language)
        view.focus_cell()
        view.table.target.replace(text)
        view.segment.settle()
    view.show_language("en")
    path = own_glossary(opened.context.session.paths)
    old = Concept("N", terms=(Term("kk", "көрші"), Term("en", "neighbour"), Term("zh-Hans", "邻居")))
    with Desk(path) as desk:
        opened.glossaries.take_over(desk.save(old), OWN)
    opened.glossaries.show_desk()
    window = opened.glossaries.desk
    assert window is not None
    qtbot.waitUntil(lambda: window.loaded is not None)
    new = replace(old, terms=(Term("kk", "көрші"), Term("en", "associate"), Term("zh-Hans", "近邻")))
    with Desk(path) as desk:
        window.terms_changed.emit(desk.save(new), OWN)
    qtbot.waitUntil(lambda: "2" in view.notice.text)
    # What is stored knows of it before anything is put right.
    assert stored(view, row) == {language: (text, True) for language, text in texts.items()}
    assert any("associate" in title for title in titles(opened, "findings"))

    def put_right() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ImpactDialog)
        assert [(one.language, one.segment.id) for one in dialog.chosen] == [("en", row), ("zh-Hans", row)]
        QTest.keyClick(dialog, Qt.Key.Key_Return)

    QTimer.singleShot(0, put_right)
    view.notice._buttons[0].click()
    qtbot.waitUntil(lambda: view.table.target.text() == "Xinjiang is an associate of Kazakhstan.")
    assert stored(view, row) == {
        "en": ("Xinjiang is an associate of Kazakhstan.", False),
        "zh-Hans": ("新疆是哈萨克斯坦的近邻。", False),
    }
    qtbot.waitUntil(lambda: not any("associate" in title for title in titles(opened, "findings")))
    opened.actions_.by_id["edit.undo"].trigger()
    qtbot.waitUntil(lambda: view.table.target.text() == texts["en"])
    qtbot.waitUntil(lambda: stored(view, row) == {language: (text, True) for language, text in texts.items()})
    assert any("associate" in title for title in titles(opened, "findings"))


def test_a_first_mention_is_found_while_one_works_and_goes_with_its_fix(opened: MainWindow, qtbot: QtBot) -> None:
    view = view_of(opened)
    view.focus_cell()
    QTest.keyClicks(view.table.target, "Tokayev came to Urumqi.")
    view.table.go_to(1)
    view.table.go_to(0)

    def said() -> list[str]:
        return [title for title in titles(opened, "findings") if "first mention" in title]

    qtbot.waitUntil(lambda: bool(said()), timeout=8000)
    cards = view.side.panels["findings"].list
    place = next(n for n, card in enumerate(cards.cards.cards) if "first mention" in card.title)
    cards.setFocus()
    cards.setCurrentIndex(cards.cards.index(place, 0))
    QTest.keyClick(cards, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: view.table.target.text().startswith("Kassym-Jomart Tokayev came"))
    qtbot.waitUntil(lambda: not said(), timeout=8000)

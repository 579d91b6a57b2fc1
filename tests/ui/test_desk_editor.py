"""Everything that a concept and a term hold is edited, by keyboard, and is there when it is opened again."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from glossary.concepts import Concept, Harmony, Kind, PartOfSpeech, Relation, RelationKind, Term
from glossary.store import GlossaryStore
from tests.ui.test_desk import CONCEPTS, choose, desk, own, shown, stored
from ui.glossary.author import AuthorDialog
from ui.glossary.history_dialog import HistoryDialog
from ui.glossary.window import DeskWindow
from ui.main_window import MainWindow
from workbench.settings import load_preferences
from workbench.store.protocols import GlossaryLink

__all__ = ["desk", "own"]

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
Key = Qt.Key


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier, times: int = 1) -> None:
    for _ in range(times):
        QTest.keyClick(focused(), key, modifier)


def write(widget: QWidget, text: str) -> None:
    """Type a text in any script (QTest knows the Latin letters alone)."""
    for letter in text:
        QApplication.sendEvent(widget, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter))


def tab_to(widget: QWidget) -> None:
    """Press Tab until a field has the caret; it must come within a round."""
    for _ in range(80):
        if QApplication.focusWidget() is widget:
            return
        press(Key.Key_Tab)
    raise AssertionError(f"Tab does not reach {widget.accessibleName()}")


def test_a_concept_is_made_by_keyboard_alone_and_undone(desk: DeskWindow, own: Path, qtbot: QtBot) -> None:
    desk.activateWindow()
    desk.list.setFocus()
    qtbot.waitUntil(desk.list.hasFocus)
    editor = desk.editor
    press(Key.Key_N, CONTROL)
    qtbot.waitUntil(lambda: isinstance(focused(), QLineEdit))
    write(focused(), "Қожаев")
    tab_to(editor.row_of("en").text)
    write(focused(), "Kozhayev")
    press(Key.Key_2, ALT)  # the facts of this term
    tab_to(editor.details.days.first)
    write(focused(), "2019-03")
    tab_to(editor.kind)
    press(Key.Key_Home)
    press(Key.Key_1, ALT)  # the forms of the Kazakh one
    assert focused() is editor.kazakh.harmony
    press(Key.Key_Down)
    tab_to(editor.kazakh.lines["read_as"])
    write(focused(), "қо-жа-еп")
    press(Key.Key_4, ALT)  # relations
    row = editor.relations.rows[0]
    assert focused() is row.field
    write(focused(), "bureau")
    qtbot.waitUntil(lambda: row.field.list_shown)
    press(Key.Key_Return)
    tab_to(row.days.last)
    write(focused(), "2025")
    tab_to(row.kind)
    press(Key.Key_Home)
    press(Key.Key_S, CONTROL)
    qtbot.waitUntil(lambda: not editor.dirty)
    made = Concept(
        "қожаев",
        Kind.PERSON,
        terms=(
            Term("kk", "Қожаев", harmony=Harmony.BACK, read_as="қо-жа-еп"),
            Term("en", "Kozhayev", valid_from="2019-03"),
        ),
        relations=(Relation(RelationKind.FULL_FORM_OF, "бюро", valid_to="2025"),),
    )
    assert editor.base is not None
    made = replace(made, id=editor.base.id)
    assert stored(own, made.id) == made
    qtbot.waitUntil(lambda: made.id in shown(desk))
    choose(desk, "el")
    choose(desk, made.id)
    assert editor.concept() == made
    assert editor.relations.rows[0].field.text().startswith("Саяси бюросы")
    qtbot.waitUntil(lambda: not desk.work.busy)
    press(Key.Key_Escape)
    desk.list.setFocus()
    press(Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: stored(own, made.id) is None)


def test_one_goes_to_a_related_concept_and_back(desk: DeskWindow, qtbot: QtBot) -> None:
    desk.activateWindow()
    choose(desk, "el")
    # бюро says that el satisfies it: that is seen from el too.
    incoming = desk.editor.relations.incoming
    assert [card.data for card in incoming.cards.cards] == ["бюро"]
    desk.editor.go_to_relations()
    incoming.setFocus()
    qtbot.waitUntil(incoming.hasFocus)
    press(Key.Key_Return)
    assert desk.editor.base == CONCEPTS[2]
    field = desk.editor.relations.rows[0].field
    qtbot.waitUntil(field.hasFocus)
    press(Key.Key_Return)
    assert desk.editor.base == CONCEPTS[1]
    press(Key.Key_Left, ALT)
    assert desk.editor.base == CONCEPTS[2]
    press(Key.Key_Left, ALT)
    assert desk.editor.base == CONCEPTS[1]
    assert not desk.actions_["back"].isEnabled()


def test_a_relation_that_was_not_chosen_is_neither_saved_nor_lost(desk: DeskWindow, own: Path, qtbot: QtBot) -> None:
    desk.activateWindow()
    choose(desk, "yid")
    desk.editor.go_to_relations()
    field = desk.editor.relations.rows[-1].field
    write(field, "жоқ нәрсе")
    qtbot.waitUntil(lambda: field.list_shown)
    assert desk.editor.dirty
    assert not desk.editing.save()
    assert "жоқ нәрсе" in desk.notice.text
    assert field.text() == "жоқ нәрсе"
    assert stored(own, "yid") == CONCEPTS[3]


def test_a_wrong_date_says_what_is_wrong(desk: DeskWindow, own: Path) -> None:
    choose(desk, "yid")
    days = desk.editor.whole.days
    for first, last, said in (
        ("2023-13", "", "01 to 12"),
        ("2023-02-30", "", "01 to 28"),
        ("last year", "", "2019-03"),
        ("2023", "2019", "before the first"),
    ):
        for field, text in ((days.first, first), (days.last, last)):
            field.clear()
            write(field, text)
        assert said in days.label.text()
        assert not desk.editing.save()
        assert said in desk.notice.text
    assert stored(own, "yid") == CONCEPTS[3]


def test_a_date_that_is_still_being_typed_is_not_judged(desk: DeskWindow, qtbot: QtBot) -> None:
    desk.activateWindow()
    choose(desk, "yid")
    desk.editor.go_to_page(2)
    field = desk.editor.whole.days.first
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    for key in "2023-1":
        write(field, key)
        assert not desk.editor.whole.days.label.text()
    write(field, "3")
    assert "01 to 12" in desk.editor.whole.days.label.text()


def test_every_fact_of_a_term_is_kept(desk: DeskWindow, own: Path, qtbot: QtBot) -> None:
    choose(desk, "бюро")
    details, row = desk.editor.details, desk.editor.row_of("kk")
    row.focused.emit()
    for name, text in {
        "errors": "саяси буро; Бюросы",
        "usage": "ресми",
        "verified_by": "А.",
        "verified_where": "х",
    }.items():
        write(details.lines[name], text)
    details.part_of_speech.setCurrentIndex(details.part_of_speech.findData("proper-noun"))
    details.standalone.setChecked(False)
    details.profiles.list.aboutToShow.emit()
    next(one for one in details.profiles.list.actions() if one.text() == "Political Bureau").trigger()
    izafet = desk.editor.kazakh.izafet
    izafet.setCurrentIndex(izafet.findData("yes"))
    write(desk.editor.kazakh.lines["head"], "бюро")
    desk.editing.save()
    qtbot.waitUntil(lambda: not desk.editor.dirty)
    concept = stored(own, "бюро")
    assert concept is not None
    assert concept.terms[0] == replace(
        CONCEPTS[2].terms[0], errors=("саяси буро", "Бюросы"), usage="ресми", verified_by="А.", verified_where="х",
        part_of_speech=PartOfSpeech.PROPER_NOUN, standalone=False, profiles=("Political Bureau",), izafet=True,
        head="бюро",
    )  # fmt: skip
    assert concept.terms[1:] == CONCEPTS[2].terms[1:]


def test_rows_in_the_other_scripts_of_kazakh(desk: DeskWindow, own: Path, qtbot: QtBot) -> None:
    choose(desk, "халық")
    grid = desk.editor.terms
    for language, text in (("kk-Arab", "حالىق"), ("kk-Latn", "halyq")):
        grid.language.setCurrentIndex(grid.language.findData(language))
        grid.add_button.click()
        write(desk.editor.row_of(language).text, text)
    assert desk.editor.row_of("kk-Arab").text.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert [row.language for row in desk.editor.shown_rows][:4] == ["kk", "kk-Latn", "kk-Arab", "en"]
    desk.editing.save()
    qtbot.waitUntil(lambda: not desk.editor.dirty)
    concept = stored(own, "халық")
    assert concept is not None
    assert {term.language: term.text for term in concept.terms}["kk-Arab"] == "حالىق"


def test_a_related_concept_stands_in_any_glossary_of_the_project(
    desk: DeskWindow, own: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    other = tmp_path / "басқа.egizterms"
    with GlossaryStore.create(other, "басқа") as store:
        store.import_concepts([Concept("NUMBER-7", terms=(Term("kk", "жетінші"), Term("en", "the seventh")))])
    desk.list_sources((GlossaryLink("other", str(other)),))
    desk.choose_source("own")
    qtbot.waitUntil(lambda: desk.directory.get("NUMBER-7") is not None)
    desk.activateWindow()
    choose(desk, "el")
    field = desk.editor.relations.rows[0].field
    desk.editor.go_to_relations()
    qtbot.waitUntil(field.hasFocus)
    write(field, "seventh")
    qtbot.waitUntil(lambda: field.list_shown)
    press(Key.Key_Return)
    assert desk.editing.save()
    qtbot.waitUntil(lambda: not desk.editor.dirty)
    concept = stored(own, "el")
    assert concept is not None
    assert concept.relations == (Relation(RelationKind.SEE_ALSO, "NUMBER-7"),)
    history = desk.editor.history.cards
    qtbot.waitUntil(lambda: bool(history.cards) and "жетінші · the seventh" in history.cards[0].body)
    press(Key.Key_Return)  # on a related concept: goes to it, where it stands
    qtbot.waitUntil(lambda: desk.editor.base is not None and desk.editor.base.id == "NUMBER-7")


def test_changes_are_recorded_under_the_name_that_was_set(desk: DeskWindow, own: Path, qtbot: QtBot) -> None:
    def fill() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, AuthorDialog)
        dialog.name.setText(" Айгүл ")
        QTest.keyClick(dialog.name, Key.Key_Return)

    QTimer.singleShot(0, fill)
    desk.actions_["author"].trigger()
    assert "Айгүл" in desk.author_button.text()
    assert load_preferences(desk.context.session.paths).author == "Айгүл"
    choose(desk, "yid")
    desk.editor.whole.lines["definition"].setText("белбеу")
    desk.editing.save()
    qtbot.waitUntil(lambda: not desk.editor.dirty)
    with GlossaryStore.open_reading(own) as store:
        assert store.history(1)[0].author == "Айгүл"
    history = desk.editor.history.cards
    qtbot.waitUntil(lambda: bool(history.cards) and "Айгүл" in history.cards[0].title)


def test_the_history_of_a_glossary_leads_to_what_was_removed_and_back(
    desk: DeskWindow, own: Path, qtbot: QtBot
) -> None:
    choose(desk, "yid")
    desk.deeds.remove()
    qtbot.waitUntil(lambda: stored(own, "yid") is None and not desk.work.busy)
    seen: list[str] = []

    def take_back() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, HistoryDialog)
        seen.extend(f"{card.title}: {card.body}" for card in dialog.list.cards.cards)
        dialog.undo_button.click()

    desk.actions_["history"].trigger()
    QTimer.singleShot(300, take_back)
    qtbot.waitUntil(lambda: bool(seen))
    assert "белдеу" in seen[0]
    qtbot.waitUntil(lambda: stored(own, "yid") == CONCEPTS[3])
    qtbot.waitUntil(lambda: "yid" in shown(desk))


def test_the_glossary_asked_for_last_is_shown(desk: DeskWindow, window: MainWindow, qtbot: QtBot) -> None:
    desk.choose_source("formulas")
    desk.choose_source("starter")
    qtbot.waitUntil(lambda: not desk.work.busy)
    assert desk.source is not None
    assert desk.source.id == "starter"

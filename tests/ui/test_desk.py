from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from glossary.concepts import Concept, Enforce, Kind, Status, Term, Verified
from glossary.starter import starter
from glossary.store import GlossaryStore
from resources.messages import LANGUAGES, catalogue
from tests.ui.test_window import CONTROLS, INSIDE, _parents, all_texts
from ui.glossary.dialogs import BulkDialog, DuplicatesDialog
from ui.glossary.window import DeskWindow
from ui.main_window import MainWindow
from workbench.services.glossaries import OWN, own_glossary
from workbench.services.terminology import BulkEdit
from workbench.session import Session

CONTROL = Qt.KeyboardModifier.ControlModifier

CONCEPTS = (
    Concept("халық", terms=(Term("kk", "халық"), Term("en", "people"), Term("zh-Hans", "人民"))),
    Concept("el", terms=(Term("kk", "халық"), Term("en", "people"), Term("ru", "народ"))),
    Concept(
        "бюро",
        Kind.ORGANISATION,
        terms=(
            Term("kk", "Саяси бюросы", verified=Verified.YES, variants=("Саяси Бюросы",)),
            Term("en", "Politburo", Status.ADMITTED),
            Term("en", "Political Bureau"),
            Term("zh-Hant", "政治局"),
        ),
        domain="party",
        equivalents=("el",),
    ),
    Concept("yid", terms=(Term("kk", "белдеу"), Term("en", "belt", Status.PROPOSED))),
)


@pytest.fixture
def own(session: Session) -> Path:
    """The user's own glossary with four concepts."""
    path = own_glossary(session.paths)
    path.parent.mkdir(parents=True, exist_ok=True)
    with GlossaryStore.create(path, OWN) as store:
        store.import_concepts(CONCEPTS, author="Айгерім")
    return path


@pytest.fixture
def desk(window: MainWindow, own: Path, qtbot: QtBot) -> Iterator[DeskWindow]:
    window.glossaries.show_desk()
    made = window.glossaries.desk
    assert made is not None
    qtbot.waitUntil(lambda: made.model.rowCount() == len(CONCEPTS))
    yield made
    made.editing.discard()


def stored(path: Path, concept: str) -> Concept | None:
    with GlossaryStore.open_reading(path) as store:
        return store.concept(concept)


def look_for(desk: DeskWindow, text: str) -> None:
    desk.filters.search.clear()
    desk.filters.search.insert(text)


def shown(desk: DeskWindow) -> list[str]:
    return [one.id for one in desk.model.concepts]


def choose(desk: DeskWindow, concept: str) -> None:
    desk.list.selectRow(desk.model.row_of(concept))


def test_search_as_you_type_in_any_language_and_script(desk: DeskWindow, qtbot: QtBot) -> None:
    for text, found in (
        ("халы", ["халық", "el"]),
        ("HALYQ", ["халық", "el"]),
        ("人民", ["халық"]),
        ("政治", ["бюро"]),
        ("народ", ["el"]),
        ("bureau", ["бюро"]),
        ("жоқ", []),
    ):
        look_for(desk, text)
        qtbot.waitUntil(lambda found=found: shown(desk) == found)  # type: ignore[misc]


def test_filters_and_back(desk: DeskWindow, qtbot: QtBot) -> None:
    filters = desk.filters
    for box, value, found in (
        (filters.kind, "organisation", ["бюро"]),
        (filters.domain, "party", ["бюро"]),
        (filters.status, "proposed", ["yid"]),
        (filters.enforce, "inform", []),
        (filters.missing, "zh-Hans", ["el", "бюро", "yid"]),
    ):
        box.setCurrentIndex(box.findData(value))
        qtbot.waitUntil(lambda found=found: shown(desk) == found)  # type: ignore[misc]
        filters.reset()
        qtbot.waitUntil(lambda: desk.model.rowCount() == len(CONCEPTS))
    filters.since.setCurrentIndex(filters.since.findData("date"))
    for day, changed in (("2999", []), ("2999-13", list(CONCEPTS)), ("2001-05", list(CONCEPTS))):
        filters.day.setText(day)
        qtbot.waitUntil(lambda wanted=changed: list(desk.model.concepts) == wanted)  # type: ignore[misc]
    filters.since.setCurrentIndex(1)
    assert filters.day.isHidden()
    filters.unverified.setChecked(True)
    qtbot.wait(200)
    assert shown(desk) == [one.id for one in CONCEPTS]


def test_a_concept_that_nobody_touched_is_not_changed_by_being_looked_at(desk: DeskWindow, qtbot: QtBot) -> None:
    for one in CONCEPTS:
        choose(desk, one.id)
        assert desk.editor.base == one
        assert desk.editor.concept() == one
        assert not desk.editor.dirty


def test_edit_and_save_by_keys(desk: DeskWindow, own: Path, qtbot: QtBot) -> None:
    desk.activateWindow()
    desk.list.setFocus()
    choose(desk, "бюро")
    QTest.keyClick(desk.list, Qt.Key.Key_Return)
    row = desk.editor.row_of("ru")
    row.text.setFocus()
    row.text.insert("Политбюро")
    assert "Ctrl+S" in desk.unsaved.text()
    QTest.keyClick(row.text, Qt.Key.Key_S, CONTROL)
    qtbot.waitUntil(lambda: not desk.editor.dirty)
    concept = stored(own, "бюро")
    assert concept is not None
    # What the window does not show is still there: spellings, equivalents.
    assert concept.equivalents == ("el",)
    assert concept.terms_in("kk")[0].variants == ("Саяси Бюросы",)
    assert concept.preferred("ru") == Term("ru", "Политбюро")
    QTest.keyClick(row.text, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: desk.list.hasFocus())


def test_tab_goes_from_field_to_field_in_reading_order(desk: DeskWindow, qtbot: QtBot) -> None:
    desk.activateWindow()
    choose(desk, "халық")
    first = desk.editor.row_of("kk")
    first.text.setFocus()
    qtbot.waitUntil(first.text.hasFocus)
    seen: list[QWidget | None] = []
    for _ in range(4):
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget())
    assert seen == [first.status, first.verified, first.note, desk.editor.row_of("en").text]


def test_leaving_a_concept_saves_it_and_undo_takes_that_back(desk: DeskWindow, own: Path, qtbot: QtBot) -> None:
    choose(desk, "yid")
    desk.editor.row_of("zh-Hans").text.insert("带")
    desk.editor.row_of("zh-Hans").edited.emit()
    choose(desk, "халық")
    qtbot.waitUntil(lambda: (c := stored(own, "yid")) is not None and c.preferred("zh-Hans") is not None)
    qtbot.waitUntil(lambda: not desk.work.busy)
    desk.deeds.undo()
    qtbot.waitUntil(lambda: stored(own, "yid") == CONCEPTS[3])
    qtbot.waitUntil(lambda: not desk.work.busy)
    desk.deeds.redo()
    qtbot.waitUntil(lambda: stored(own, "yid") != CONCEPTS[3])


def test_a_concept_without_terms_is_not_left_and_nothing_is_lost(desk: DeskWindow, own: Path, qtbot: QtBot) -> None:
    choose(desk, "yid")
    for language in ("kk", "en"):
        desk.editor.row_of(language).text.clear()
    choose(desk, "халық")
    assert desk.editor.base == CONCEPTS[3]
    assert desk.notice.text
    assert stored(own, "yid") == CONCEPTS[3]
    assert not desk.close()


def test_a_new_concept_by_keys(desk: DeskWindow, own: Path, qtbot: QtBot) -> None:
    desk.actions_["new"].trigger()
    desk.editor.row_of("kk").text.insert("ынтымақтастық")
    desk.editor.row_of("en").text.insert("cooperation")
    desk.actions_["save"].setEnabled(True)
    desk.actions_["save"].trigger()
    qtbot.waitUntil(lambda: stored(own, "ынтымақтастық") is not None)
    qtbot.waitUntil(lambda: desk.editor.base is not None and desk.editor.base.id == "ынтымақтастық")
    qtbot.waitUntil(lambda: "ынтымақтастық" in shown(desk))


def test_one_more_term_in_the_language_of_the_row(desk: DeskWindow, own: Path, qtbot: QtBot) -> None:
    choose(desk, "халық")
    row = desk.editor.row_of("en")
    row.focused.emit()
    desk.editor.add_row()
    added = desk.editor.shown_rows[desk.editor.shown_rows.index(row) + 1]
    assert added.language == "en"
    added.text.insert("nation")
    added.status.setCurrentIndex(added.status.findData("admitted"))
    desk.editing.save()
    qtbot.waitUntil(lambda: not desk.editor.dirty)
    concept = stored(own, "халық")
    assert concept is not None
    assert concept.terms_in("en") == (Term("en", "people"), Term("en", "nation", Status.ADMITTED))


def test_forms_follow_the_typing(desk: DeskWindow, qtbot: QtBot) -> None:
    choose(desk, "бюро")
    forms = desk.editor.forms
    assert forms.form("GEN") == "Саяси бюросының"
    assert forms.form("DAT", "PL", "PX3") == "Саяси бюроларына"
    row = desk.editor.row_of("kk")
    row.text.selectAll()
    row.text.insert("орын")
    row.edited.emit()
    qtbot.waitUntil(lambda: forms.form("ACC", "PX3") == "орнын")
    row.text.clear()
    row.edited.emit()
    qtbot.waitUntil(lambda: not forms.table.isVisible())
    desk.editor.details.show_row(row, read_only=False)


def test_facts_of_kazakh_change_the_forms(desk: DeskWindow, qtbot: QtBot) -> None:
    choose(desk, "yid")
    row = desk.editor.row_of("kk")
    row.text.selectAll()
    row.text.insert("ҚКП")
    line = desk.editor.kazakh.lines["read_as"]
    line.setText("қы-ка-пе")
    line.textEdited.emit(line.text())
    qtbot.waitUntil(lambda: desk.editor.forms.form("GEN") == "ҚКП-нің")


def test_what_was_changed_elsewhere_is_not_overwritten_unasked(desk: DeskWindow, own: Path, qtbot: QtBot) -> None:
    choose(desk, "халық")
    desk.editor.row_of("en").note.insert("mine")
    desk.editor._on_edited()
    with GlossaryStore.open(own) as store:
        other = Concept("халық", Kind.INITIATIVE, terms=CONCEPTS[0].terms)
        store.put_concept(other, author="другой")
    desk.editing.save()
    qtbot.waitUntil(lambda: bool(desk.notice.text))
    assert stored(own, "халық") == other
    assert desk.editor.row_of("en").note.text() == "mine"
    mine = next(button for button in desk.notice._buttons if "mine" in button.text())
    mine.click()
    qtbot.waitUntil(lambda: (c := stored(own, "халық")) is not None and c.terms[1].note == "mine")


def test_an_older_version_is_brought_back_from_the_history(desk: DeskWindow, own: Path, qtbot: QtBot) -> None:
    choose(desk, "халық")
    desk.editor.enforce.setCurrentIndex(desk.editor.enforce.findData("inform"))
    desk.editing.save()
    history = desk.editor.history
    qtbot.waitUntil(lambda: len(history.cards.cards) == 2)
    assert "Required → For information" in history.cards.cards[0].body
    assert "Айгерім" in history.cards.cards[1].title
    history.setCurrentIndex(history.cards.index(0, 0))
    QTest.keyClick(history, Qt.Key.Key_Return)
    assert desk.editor.dirty
    assert desk.editor.concept() == CONCEPTS[0]
    with GlossaryStore.open_reading(own) as store:
        for entry in store.history():
            every = {one.concept: one for one in store.changes(entry.revision)}
            for one in CONCEPTS:
                assert store.change_of(entry.revision, one.id) == every.get(one.id)
    desk.editing.save()
    qtbot.waitUntil(lambda: stored(own, "халық") == CONCEPTS[0])


def test_many_are_edited_as_one_change(desk: DeskWindow, own: Path, qtbot: QtBot) -> None:
    desk.list.selectAll()
    ids = [one.id for one in desk.listing.chosen]
    assert len(ids) == 4
    desk.deeds.edit_many(ids, BulkEdit(enforce=Enforce.PREFER, domain="news", status=Status.ADMITTED, language="ru"))
    qtbot.waitUntil(lambda: (c := stored(own, "el")) is not None and c.domain == "news")
    concept = stored(own, "el")
    assert concept is not None
    assert (concept.enforce, concept.terms[2].status) == (Enforce.PREFER, Status.ADMITTED)
    assert concept.terms[0].status is Status.PREFERRED
    qtbot.waitUntil(lambda: not desk.work.busy)
    assert len(desk.listing.chosen) == 4
    desk.deeds.undo()
    qtbot.waitUntil(lambda: all(stored(own, one.id) == one for one in CONCEPTS))


def test_duplicates_become_one_and_two_again(desk: DeskWindow, own: Path, qtbot: QtBot) -> None:
    desk.deeds.merge(("халық", "el"))
    qtbot.waitUntil(lambda: stored(own, "el") is None)
    merged, pointing = stored(own, "халық"), stored(own, "бюро")
    assert merged is not None
    assert pointing is not None
    assert merged.preferred("ru") is not None
    assert pointing.equivalents == ("халық",)
    qtbot.waitUntil(lambda: "el" not in shown(desk))
    qtbot.waitUntil(lambda: not desk.work.busy)
    desk.deeds.undo()
    qtbot.waitUntil(lambda: stored(own, "el") == CONCEPTS[1])


@pytest.mark.parametrize("accept", [True, False])
def test_proposals_are_judged(desk: DeskWindow, own: Path, qtbot: QtBot, accept: bool) -> None:
    choose(desk, "yid")
    action = desk.actions_["accept" if accept else "reject"]
    assert action.isEnabled()
    action.trigger()
    qtbot.waitUntil(lambda: stored(own, "yid") != CONCEPTS[3])
    concept = stored(own, "yid")
    assert concept is not None
    assert [term.status for term in concept.terms_in("en")] == ([Status.PREFERRED] if accept else [])
    choose(desk, "халық")
    assert not action.isEnabled()


def test_the_starter_is_read_only_and_copied_to_be_changed(desk: DeskWindow, own: Path, qtbot: QtBot) -> None:
    box = desk.filters.source
    box.setCurrentIndex(box.findData("starter"))
    qtbot.waitUntil(lambda: desk.model.rowCount() == len(starter().concepts))
    assert "read only" in box.currentText()
    assert desk.editor.row_of("kk").text.isReadOnly()
    assert not desk.actions_["new"].isEnabled()
    desk.list.selectRow(1)
    wanted = desk.listing.chosen[0]
    desk.actions_["copy"].trigger()
    qtbot.waitUntil(lambda: stored(own, wanted.id) == wanted)
    qtbot.waitUntil(lambda: desk.editor.base == wanted and not desk.editor.read_only)
    assert box.currentData() == OWN


def test_every_control_of_the_desk_has_a_name(desk: DeskWindow) -> None:
    texts, look = desk.context.texts, desk.context.look
    dialogs = [BulkDialog(texts, 3, ("party",), desk), DuplicatesDialog(texts, look, (), {}, desk)]
    nameless = []
    for home in (desk, *dialogs):
        for control in home.findChildren(QWidget):
            if not isinstance(control, CONTROLS) or control.focusPolicy() == Qt.FocusPolicy.NoFocus:
                continue
            if control.objectName().startswith("qt_") or any(isinstance(one, INSIDE) for one in _parents(control)):
                continue
            text = control.text() if isinstance(control, QAbstractButton) else ""
            if not (control.accessibleName() or text):
                nameless.append(f"{type(control).__name__} in {control.parent()}")
    assert not nameless, "\n".join(nameless)
    for dialog in dialogs:
        dialog.deleteLater()


def test_the_desk_speaks_the_interface_language(desk: DeskWindow, window: MainWindow) -> None:
    for language in (*LANGUAGES, LANGUAGES[0]):
        window.preferring.set_language(language)
        texts = all_texts(desk)
        boxes = {box.itemText(place) for box in desk.findChildren(QComboBox) for place in range(box.count())}
        assert not [text for text in texts | boxes if text.startswith("desk.")]
        say = catalogue(language)
        assert say.text("desk.filter.unverified") in texts
        assert {say.text("desk.kind.organisation"), say.text("desk.any.domain"), say.text("desk.glossary.own")} <= boxes
        assert desk.windowTitle() == say.text("desk.title")

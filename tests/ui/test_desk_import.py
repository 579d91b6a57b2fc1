from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from openpyxl import Workbook
from PySide6.QtCore import QItemSelectionModel, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHeaderView
from pytestqt.qtbot import QtBot

from glossary.concepts import Concept, Enforce, Kind, Status
from glossary.exchange.planning import RowClass
from glossary.store import GlossaryStore
from tests.ui.test_desk import CONCEPTS, desk, own
from tests.ui.test_window import CONTROLS
from ui.glossary.import_dialog import ImportDialog
from ui.glossary.importing import Import
from ui.glossary.window import DeskWindow
from workbench.services.import_presets import list_presets
from workbench.services.term_importing import inspect

__all__ = ["desk", "own"]

TABLE = """Қазақша\tEnglish\t中文
достық\tfriendship\t友谊
халық\tpeople\t人民
Саяси бюросы\tPolitical Bureau\t政治局
белдеу\tgirdle\t带
ынтымақтастық\tcooperation\t合作
"""


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "тізім.tsv"
    path.write_text(TABLE, encoding="utf-8")
    return path


def concepts(path: Path) -> list[Concept]:
    with GlossaryStore.open_reading(path) as store:
        return store.concepts()


def test_a_list_is_looked_at_and_taken_row_by_row(desk: DeskWindow, own: Path, table: Path, qtbot: QtBot) -> None:
    seen: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ImportDialog)
        if dialog.plan is None:
            QTimer.singleShot(50, look)
            return
        seen.extend(box.currentData() for box in dialog.columns.boxes)
        counts = dialog.plan.counts()
        assert counts[RowClass.NEW] == 2
        assert "2" in dialog.class_boxes[RowClass.NEW].text()
        rows = [row.concept.terms[0].text if row.concept else "" for row in dialog.plan.rows]
        index = dialog.rows.index(rows.index("ынтымақтастық"), 0)
        assert dialog.rows.data(index, Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        dialog.rows.setData(index, Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
        dialog.accept()

    QTimer.singleShot(0, look)
    desk.deeds.show_import(inspect(table))
    assert seen == ["kk", "en", "zh"]
    qtbot.waitUntil(lambda: any(one.preferred("en") and one.preferred("en").text == "friendship"  # type: ignore[union-attr]
                                for one in concepts(own)))  # fmt: skip
    taken = {term.text for one in concepts(own) for term in one.terms}
    assert "cooperation" not in taken
    assert "girdle" not in taken
    qtbot.waitUntil(lambda: not desk.work.busy)
    desk.deeds.undo()
    qtbot.waitUntil(lambda: concepts(own) == list(CONCEPTS))


def test_another_column_makes_another_plan(desk: DeskWindow, own: Path, table: Path, qtbot: QtBot) -> None:
    before: list[object] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ImportDialog)
        if dialog.plan is None:
            QTimer.singleShot(50, look)
            return
        if not before:
            before.append(dialog.plan)
            box = dialog.columns.boxes[2]
            box.setCurrentIndex(0)
            QTimer.singleShot(50, look)
            return
        assert dialog.plan is not before[0]
        languages = {term.language for row in dialog.plan.rows if row.concept for term in row.concept.terms}
        assert languages == {"kk", "en"}
        for box_ in dialog.class_boxes.values():
            box_.setChecked(False)
        dialog.accept()
        assert dialog.problem.text()
        dialog.reject()

    QTimer.singleShot(0, look)
    desk.deeds.show_import(inspect(table))
    assert before
    assert concepts(own) == list(CONCEPTS)


@pytest.fixture
def journey(desk: DeskWindow, own: Path, qtbot: QtBot) -> Iterator[Import]:
    made = Import(desk, own)
    made.dialog.show()
    yield made
    made.stop()
    qtbot.waitUntil(lambda: not desk.work.busy)
    made.dialog.finish()


@pytest.fixture
def planned(journey: Import, qtbot: QtBot) -> Callable[[], ImportDialog]:
    """Wait for the plan of the lists as they are now."""

    def wait() -> ImportDialog:
        qtbot.waitUntil(lambda: journey.dialog.plan is not None and journey.dialog.busy is None)
        return journey.dialog

    return wait


def terms(path: Path, concept: str) -> dict[str, list[str]]:
    with GlossaryStore.open_reading(path) as store:
        found = store.concept(concept)
        assert found is not None
        languages = {term.language for term in found.terms}
        return {one: [term.text for term in found.terms if term.language == one] for one in sorted(languages)}


def choose(dialog: ImportDialog, box_name: str, value: str) -> None:
    box = getattr(dialog, box_name)
    box.setCurrentIndex(box.findData(value))


Planned = Callable[[], ImportDialog]


def test_two_lists_become_concepts_in_three_languages(
    journey: Import, planned: Planned, own: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "en.csv").write_text("kk,en\nдостық,friendship\n", encoding="utf-8")
    (tmp_path / "zh.csv").write_text("中文,Қазақша\n友谊,достық\n", encoding="utf-8")
    journey.read([tmp_path / "en.csv"])
    assert not planned().leave_out.isVisible()
    journey.read([tmp_path / "zh.csv"])
    dialog = planned()
    assert [dialog.file_box.itemText(place) for place in range(2)] == ["1: en.csv", "2: zh.csv"]
    assert [box.currentData() for box in dialog.columns.boxes] == ["zh", "kk"]
    dialog.file_box.setCurrentIndex(0)
    assert [box.currentData() for box in dialog.columns.boxes] == ["kk", "en"]
    assert [dialog.rows.data(dialog.rows.index(row, 0)) for row in range(2)] == ["1: 2", "2: 2"]
    dialog.accept()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert terms(own, "достық") == {"en": ["friendship"], "kk": ["достық"], "zh-Hans": ["友谊"]}


def test_a_list_is_taken_away_again_and_one_that_cannot_be_joined_is_refused(
    journey: Import, planned: Planned, table: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    journey.read([table])
    rows = planned().rows.rowCount()
    bad = tmp_path / "bad.xlsx"
    bad.write_bytes(b"kk,en\n")
    journey.read([bad])
    qtbot.waitUntil(lambda: "bad.xlsx" in journey.dialog.problem.text() and journey.dialog.busy is None)
    assert planned().rows.rowCount() == rows
    journey.read([table])
    assert planned().rows.rowCount() == 2 * rows
    planned().leave_out.click()
    assert planned().rows.rowCount() == rows


def test_columns_are_kept_renamed_and_proposed(
    journey: Import, planned: Planned, desk: DeskWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    paths = desk.context.session.paths
    path = tmp_path / "list.csv"
    path.write_text("бір,екі,үш\nсу/жер,water,x\n", encoding="utf-8")
    journey.read([path])
    dialog = journey.dialog
    qtbot.waitUntil(lambda: "list.csv" in dialog.problem.text() and dialog.busy is None)
    dialog.headings.setValue(1)
    qtbot.waitUntil(lambda: bool(dialog.lists[0].table and any(dialog.lists[0].table.header)) and dialog.busy is None)
    for box, code in zip(dialog.columns.boxes, ("kk", "en", "note"), strict=True):
        box.setCurrentIndex(box.findData(code))
    choose(dialog, "kind", Kind.PLACE)
    choose(dialog, "enforce", Enforce.PREFER)
    dialog.slashes.click()
    planned().presets.save("министрлік")
    assert dialog.presets.name == "министрлік"
    dialog.presets.save("a/b")
    assert "a/b" in dialog.problem.text()
    dialog.presets.rename_chosen("тізім")
    assert [one.name for one in list_presets(paths)] == ["тізім"]
    dialog.columns.boxes[2].setCurrentIndex(0)
    assert planned().presets.name == ""
    dialog.presets.box.setCurrentIndex(dialog.presets.box.findText("тізім"))
    assert [box.currentData() for box in planned().columns.boxes] == ["kk", "en", "note"]
    (row,) = planned().plan.rows  # type: ignore[union-attr]
    assert row.concept is not None
    assert [term.text for term in row.concept.terms] == ["су/жер", "water"]
    assert (row.concept.kind, row.concept.enforce, row.concept.note) == (Kind.PLACE, Enforce.PREFER, "x")
    other = tmp_path / "other.csv"
    other.write_text("екі,бір,үш\nearth,жер,y\n", encoding="utf-8")
    journey.read([other])
    dialog = planned()
    assert (dialog.presets.name, dialog.kind.value) == ("тізім", Kind.PLACE)
    dialog.presets.remove_chosen()
    assert list_presets(paths) == []
    assert [box.currentData() for box in dialog.columns.boxes] == ["en", "kk", "note"]


def test_sheet_and_row_of_headings_are_chosen(journey: Import, planned: Planned, tmp_path: Path, qtbot: QtBot) -> None:
    book = Workbook()
    for name, text in (("бір", "су"), ("екі", "жер")):
        sheet = book.create_sheet(name)
        for cells in (("note", "of all"), ("kk", "en"), (text, "word")):
            sheet.append(cells)
    del book["Sheet"]
    book.save(tmp_path / "list.xlsx")
    journey.read([tmp_path / "list.xlsx"])
    dialog = planned()
    assert dialog.headings.value() == 2
    assert "екі" in dialog.warnings.text()
    dialog.sheet_box.setCurrentText("екі")
    (row,) = planned().rows.shown
    assert row.concept is not None
    assert row.concept.terms[0].text == "жер"
    assert dialog.sheet_box.currentText() == "екі"
    dialog.headings.setValue(0)
    qtbot.waitUntil(lambda: bool(dialog.problem.text()) and dialog.busy is None)
    assert dialog.lists[0].table is not None
    assert len(dialog.lists[0].table.rows) == 3
    assert not any(dialog.lists[0].table.header)


def test_conflicts_wait_and_become_what_is_chosen(
    journey: Import, planned: Planned, own: Path, desk: DeskWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "list.csv"
    path.write_text("kk,en\nбелдеу,girdle\nдостық,friendship\nтау,n/a\n", encoding="utf-8")
    journey.read([path])
    dialog = planned()
    assert dialog.rows.taken == 1
    choose(dialog, "shown_box", RowClass.REFUSED)
    assert [dialog.rows.data(dialog.rows.index(0, column)) for column in (0, 2)] == ["4", "тау · n/a"]
    assert dialog.rows.data(dialog.rows.index(0, 3))
    choose(dialog, "shown_box", RowClass.CONFLICTING)
    assert [row.kind for row in dialog.rows.shown] == [RowClass.CONFLICTING]
    dialog.table.selectionModel().select(
        dialog.rows.index(0, 0), QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    )
    QTest.keyClick(dialog.table, Qt.Key.Key_Space)
    assert dialog.rows.taken == 2
    QTest.keyClick(dialog.table, Qt.Key.Key_Space)
    assert dialog.rows.taken == 1
    dialog.all_box.click()
    assert dialog.rows.taken == 2
    choose(dialog, "conflict_box", "separate")
    dialog.accept()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert terms(own, "белдеу") == {"en": ["girdle"], "kk": ["белдеу"]}
    assert terms(own, "yid")["en"] == ["belt"]
    with GlossaryStore.open_reading(own) as store:
        assert store.concept("yid").terms[1].status is Status.PROPOSED  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: not desk.work.busy)
    desk.deeds.undo()
    qtbot.waitUntil(lambda: concepts(own) == list(CONCEPTS))


def test_stopping_leaves_nothing_behind(
    journey: Import, planned: Planned, own: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "list.csv"
    path.write_text("kk,en\n" + "".join(f"сөз {n},word {n}\n" for n in range(3000)), encoding="utf-8")
    journey.read([path])
    dialog = planned()
    told: list[int] = []
    dialog.progress.valueChanged.connect(told.append)
    dialog.accept()
    assert dialog.writing
    assert not dialog.table.isEnabled()
    dialog.reject()
    assert dialog.isVisible(), "it is not known yet whether it was stopped"
    qtbot.waitUntil(lambda: dialog.busy is None)
    assert dialog.problem.text()
    assert concepts(own) == list(CONCEPTS)
    with GlossaryStore.open_reading(own) as store:
        assert len(store.history()) == 1
    dialog.accept()
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=20_000)
    assert len(told) > 3
    assert len(concepts(own)) == len(CONCEPTS) + 3000


def test_comparing_is_stopped_and_begun_again(journey: Import, planned: Planned, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "list.csv"
    path.write_text("kk,en\n" + "".join(f"сөз {n},word {n}\n" for n in range(3000)), encoding="utf-8")
    journey.read([path])
    dialog = planned()
    dialog.slashes.click()
    assert dialog.busy is not None
    dialog.reject()
    qtbot.waitUntil(lambda: dialog.busy is None)
    assert dialog.isVisible()
    assert dialog.problem.text()
    assert dialog.plan is None
    dialog.accept()
    assert planned().rows.rowCount() == 3000
    dialog.reject()
    assert not dialog.isVisible()


def test_changes_by_others_make_a_new_plan(
    journey: Import, planned: Planned, own: Path, table: Path, qtbot: QtBot
) -> None:
    journey.read([table])
    dialog = planned()
    with GlossaryStore.open(own) as store:
        store.put_concept(CONCEPTS[0])
        store.put_concept(Concept("достық", terms=CONCEPTS[1].terms[:1]))
    old = dialog.plan
    dialog.accept()
    qtbot.waitUntil(lambda: bool(dialog.problem.text()) and dialog.plan is not old and dialog.busy is None)
    assert dialog.isVisible()
    dialog.accept()
    qtbot.waitUntil(lambda: not dialog.isVisible())


def test_every_control_has_a_name(journey: Import, planned: Planned, table: Path) -> None:
    journey.read([table, table])
    dialog = planned()
    nameless = [
        type(one).__name__
        for kind in CONTROLS
        for one in dialog.findChildren(kind)
        if one.isVisible()
        and not isinstance(one, QHeaderView)
        and not (one.accessibleName() or getattr(one, "text", str)())
    ]
    assert nameless == []

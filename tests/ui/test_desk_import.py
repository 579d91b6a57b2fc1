from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from glossary.concepts import Concept
from glossary.exchange.planning import RowClass
from glossary.store import GlossaryStore
from tests.ui.test_desk import CONCEPTS, desk, own
from ui.glossary.import_dialog import ImportDialog
from ui.glossary.window import DeskWindow
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
        seen.extend(box.currentData() for box in dialog.mapping_boxes)
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
            box = dialog.mapping_boxes[2]
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

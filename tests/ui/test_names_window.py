"""The names of the current document: found, gone to, added many at once, taken back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from glossary.concepts import Status
from ui.main_window import MainWindow
from ui.names.model import NameColumn
from ui.names.window import NamesWindow
from workbench.services import projects
from workbench.services.glossaries import open_glossary_reading, own_glossary

TEXT = (
    "Кеше министр Айдарбек Сапаров келді.\n\nОл БҰҰ өкілімен кездесті.\n\n"
    "Айдарбек Сапаров пен министр Айдарбек Сапоров кетті.\n"
)


@pytest.fixture
def names(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> NamesWindow:
    source = tmp_path / "хабар.txt"
    source.write_text(TEXT, encoding="utf-8")
    assert window.open_project(projects.create(tmp_path / "хабар.egiz", [source], "kk", ["en"]).path)
    window.actions_.by_id["glossary.names"].trigger()
    shown = window.beside.names
    assert shown is not None
    qtbot.waitUntil(lambda: shown.model.rowCount() > 0)
    return shown


def rows(names: NamesWindow) -> list[str]:
    return [one.text for one in names.model.names]


def test_enter_goes_from_place_to_place(names: NamesWindow, window: MainWindow, qtbot: QtBot) -> None:
    view = window.view
    assert view is not None
    assert rows(names)[0] == "Айдарбек Сапаров"
    names.table.selectRow(0)
    seen = []
    for _ in range(3):
        QTest.keyClick(names.table, Qt.Key.Key_Return)
        assert view.current is not None
        seen.append(view.current.segment.number)
    assert seen == [1, 3, 1]


def test_many_are_added_with_what_was_typed_and_taken_back_at_once(
    names: NamesWindow, window: MainWindow, qtbot: QtBot
) -> None:
    view = window.view
    assert view is not None
    before = rows(names)
    cell = names.model.index(0, NameColumn.ENGLISH)
    assert names.model.data(cell) == "Aydarbek Saparov ?"
    assert names.model.setData(cell, "Aidarbek Saparov")
    names.table.selectAll()
    names.add_chosen()
    qtbot.waitUntil(lambda: rows(names) == [])
    with open_glossary_reading(own_glossary(window.context.session.paths)) as store:
        added = {one.terms[0].text: one for one in store.concepts()}
    assert set(added) == set(before)
    assert added["Айдарбек Сапаров"].terms[1].text == "Aidarbek Saparov"
    assert {term.status for one in added.values() for term in one.terms} == {Status.PROPOSED}
    # Known at once in the segments too.
    matches = view.facts.checking("en").termbase.matches("БҰҰ-ның", "kk")
    assert [one.concept.id for one in matches] == [added["БҰҰ"].id]
    names.take_back()
    qtbot.waitUntil(lambda: rows(names) == before)
    assert names.model.data(names.model.index(0, NameColumn.ENGLISH)) == "Aidarbek Saparov ?"


def test_two_spellings_are_a_finding_of_the_segment(names: NamesWindow, window: MainWindow) -> None:
    view = window.view
    assert view is not None
    assert [card.title for card in names.variants.cards.cards] == ["Айдарбек Сапаров – Айдарбек Сапоров"]
    view.go_to_number(3)
    said = [card.title for card in view.side.panels["findings"].list.cards.cards]
    assert [one for one in said if "Сапоров" in one] == [
        "“Айдарбек Сапоров” may be another spelling of “Айдарбек Сапаров” (segment 1, 2 times): look which is right."
    ]


def test_the_window_goes_with_its_project(names: NamesWindow, window: MainWindow) -> None:
    assert names.isVisible()
    window.close_project()
    assert window.beside.names is None

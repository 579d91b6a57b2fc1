"""A glossary that takes long to read: the project is open before, and nothing is said or done without its terms."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from glossary.errors import GlossaryError
from glossary.termbase import Termbase
from resources.messages import message
from ui.main_window import MainWindow
from ui.project_view import ProjectView
from workbench import session as sessions
from workbench.services.glossaries import load_termbase
from workbench.store import open_reader
from workbench.store.protocols import SegmentFilter, Show


class SlowGlossary:
    """Lets the terms be read only when it is told to; stops where the reading is cancelled."""

    def __init__(self, read: Callable[..., Termbase]) -> None:
        self.there = threading.Event()
        self.refusal: GlossaryError | None = None
        self._read = read

    def __call__(self, *args: Any, between: Callable[[], object], **kwargs: Any) -> Termbase:
        while not self.there.wait(0.01):
            between()
        if self.refusal is not None:
            raise self.refusal
        return self._read(*args, between=between, **kwargs)


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Iterator[SlowGlossary]:
    made = SlowGlossary(load_termbase)
    monkeypatch.setattr(sessions, "load_termbase", made)
    monkeypatch.setattr(sessions, "READ_AT_ONCE", -1)
    yield made
    made.there.set()


def shown(window: MainWindow, project_file: Path) -> ProjectView:
    assert window.open_project(project_file)
    view = window.view
    assert view is not None
    return view


def wait_for_terms(view: ProjectView, slow: SlowGlossary, qtbot: QtBot) -> None:
    slow.there.set()
    qtbot.waitUntil(lambda: not view.facts.awaited, timeout=10_000)


def test_a_project_is_written_in_while_its_glossary_is_read(
    window: MainWindow, project_file: Path, slow: SlowGlossary, qtbot: QtBot
) -> None:
    view = shown(window, project_file)
    assert view.model.rowCount() == 40
    assert view.facts.terms == []
    panels = view.side.panels
    assert panels["terms"]._empty.text() == panels["findings"]._empty.text() == "Reading the glossary…"
    qtbot.waitUntil(lambda: window.bottom.remark == "Reading the glossary…")
    segment = view.current.segment.id if view.current else 0
    QTest.keyClicks(view.table.target, "The president came.")
    view.segment.settle()
    assert view.segment.refusal is None
    stored = view.project.reader.targets([segment], "en")[segment]
    assert (stored.content.text, stored.findings, stored.decisions) == ("The president came.", (), ())
    wait_for_terms(view, slow, qtbot)
    assert len(view.facts.terms) > 1
    assert panels["terms"]._empty.text() != "Reading the glossary…"

    def checked() -> bool:
        return bool(view.project.reader.targets([segment], "en")[segment].findings)

    qtbot.waitUntil(checked, timeout=10_000)
    assert view.side.panels["findings"].list.cards.rowCount()
    assert segment in view.project.reader.find(SegmentFilter("en", Show.FLAGGED))


def test_a_draft_asked_for_before_waits_for_the_terms(
    window: MainWindow, project_file: Path, slow: SlowGlossary, qtbot: QtBot
) -> None:
    view = shown(window, project_file)
    handle = view.project.draft("en", view.model.ids[:2])
    qtbot.wait(60)
    assert not any(one.content for one in view.project.reader.targets(view.model.ids[:2], "en").values())
    wait_for_terms(view, slow, qtbot)
    assert handle.result(20).required_terms > 0
    # One that is stopped while it waits does not wait for the terms.
    slow.there.clear()
    view.project.write(message("draft.run"), lambda store: _forget(view)).result(5)
    stopped = view.project.draft("en", view.model.ids[:2])
    stopped.cancel()
    assert stopped.future.exception(5) is not None


def _forget(view: ProjectView) -> None:
    view.project._termbases.clear()


def test_what_was_written_unchecked_is_checked_the_next_time(
    window: MainWindow, project_file: Path, slow: SlowGlossary, qtbot: QtBot
) -> None:
    slow.there.set()
    view = shown(window, project_file)
    qtbot.waitUntil(lambda: view.project.reader.checked_with("en") != "", timeout=10_000)
    assert window.close_project()
    slow.there.clear()
    view = shown(window, project_file)
    segment = view.current.segment.id if view.current else 0
    QTest.keyClicks(view.table.target, "The president came.")
    assert window.close_project()  # before the terms are there: nothing waits for them
    reader = open_reader(project_file)
    assert reader.checked_with("en") == ""
    assert reader.targets([segment], "en")[segment].content.text == "The president came."
    reader.close()
    slow.there.set()
    view = shown(window, project_file)
    qtbot.waitUntil(lambda: bool(view.project.reader.targets([segment], "en")[segment].findings), timeout=10_000)


def test_an_export_before_has_what_the_checks_find(
    window: MainWindow, project_file: Path, slow: SlowGlossary, qtbot: QtBot, tmp_path: Path
) -> None:
    view = shown(window, project_file)
    segment = view.current.segment.id if view.current else 0
    QTest.keyClicks(view.table.target, "The president came.")
    view.segment.settle()
    handle = view.project.export(tmp_path / "out.tmx", ["en"])
    qtbot.wait(30)
    assert not handle.future.done()
    slow.there.set()
    handle.result(20)
    assert view.project.reader.targets([segment], "en")[segment].findings


def test_a_glossary_that_cannot_be_read_is_spoken_of_and_read_again_on_demand(
    window: MainWindow, project_file: Path, slow: SlowGlossary, qtbot: QtBot
) -> None:
    slow.refusal = GlossaryError(message("glossary.read_only_starter"))
    slow.there.set()
    view = shown(window, project_file)
    qtbot.waitUntil(view.notice.isVisible, timeout=10_000)
    assert not view.has_terms()
    slow.refusal = None
    view._read_again("en")
    qtbot.waitUntil(lambda: not view.facts.awaited, timeout=10_000)
    assert view.facts.terms

from __future__ import annotations

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from glossary.concepts import Concept, Term
from glossary.exchange.csv import format_table
from glossary.starter import Starter, starter
from ui.glossary.starter_view import StarterDialog, offer_starter_update
from ui.main_window import MainWindow
from workbench.services.glossaries import starter_update

NEW = Concept("NEW", terms=(Term("kk", "жаңа ұғым"), Term("en", "new concept")))


def test_a_newer_starter_is_offered_looked_at_and_taken(
    opened: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = opened.view
    assert view is not None
    opened.actions_.by_id["glossary.starter"].trigger()
    assert "nothing newer" in opened.bottom.remark
    newer = Starter("999", "Starter", (NEW, *starter().concepts[1:]))
    monkeypatch.setattr("workbench.services.glossaries.starter", lambda: newer)
    monkeypatch.setattr("workbench.services.glossaries.table", lambda _: format_table(newer.concepts).encode())
    offer_starter_update(opened.context, view)
    assert view.notice.text
    seen: list[tuple[str, str]] = []

    def take() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, StarterDialog)
        seen.extend((card.badge, card.title) for card in dialog.list.cards.cards)
        dialog.accept()

    QTimer.singleShot(0, take)
    view.notice._buttons[0].click()
    assert [badge for badge, _ in seen] == ["+", "–"]
    assert "жаңа ұғым" in seen[0][1]
    qtbot.waitUntil(lambda: "Ctrl+Z" in opened.bottom.remark)
    assert starter_update(view.project.reader) is None
    assert "NEW" in view.facts.checking(view.language).termbase.concepts
    opened.actions_.by_id["edit.undo"].trigger()
    qtbot.waitUntil(lambda: starter_update(view.project.reader) is not None)

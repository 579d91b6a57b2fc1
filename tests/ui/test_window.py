from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QHelpEvent, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QToolTip,
    QWidget,
)
from pytestqt.qtbot import QtBot

from glossary.errors import GlossaryError
from resources.messages import LANGUAGES, catalogue, message
from ui.actions import handlers
from ui.dialogs.base import Dialog
from ui.dialogs.export import ExportDialog
from ui.dialogs.new_project import NewProjectDialog
from ui.dialogs.palette import SearchDialog, command_cards, shortcuts_dialog
from ui.dialogs.small import GoToDialog, about_dialog, error_dialog
from ui.main_window import MainWindow
from ui.project_view import ProjectView
from ui.side_panel import PANELS
from workbench.commands import COMMANDS, Place
from workbench.core.segments import Changes, Origin, State, Target
from workbench.paths import portable
from workbench.services import editing
from workbench.services.importing import add_documents
from workbench.session import Session
from workbench.settings import Theme, load_preferences
from workbench.store.protocols import ProjectStore

CONTROLS = (QAbstractButton, QComboBox, QLineEdit, QTextEdit, QPlainTextEdit, QAbstractItemView, QAbstractSpinBox)
INSIDE = (QComboBox, QAbstractSpinBox)


def view_of(window: MainWindow) -> ProjectView:
    assert window.view is not None
    return window.view


def stored(window: MainWindow, row: int = -1) -> Target:
    """Return the target in the store after everything typed has got there."""
    view = view_of(window)
    view.segment.settle()
    segment = view.model.ids[row] if row >= 0 else view.model.ids[view.table.current_row]
    return view.project.reader.targets([segment], view.language)[segment]


def test_every_command_has_a_handler_and_no_handler_is_left_over(window: MainWindow) -> None:
    assert set(handlers(window)) == {one.id for one in COMMANDS}


def test_every_command_is_in_its_menu(window: MainWindow) -> None:
    def listed(menu: QMenu) -> Iterator[str]:
        for action in menu.actions():
            inner = action.menu()
            if isinstance(inner, QMenu):
                yield from listed(inner)
            elif not action.isSeparator():
                yield action.objectName()

    menus = [action.menu() for action in window.menuBar().actions()]
    found = [name for menu in menus if isinstance(menu, QMenu) for name in listed(menu)]
    assert found == [one.id for one in COMMANDS if Place.MENU in one.places]


def test_commands_without_a_project_do_nothing_bad(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QDialog, "exec", lambda _: 0)
    for one in COMMANDS:
        if one.id.startswith(("segment.", "edit.", "draft.")):
            always = ("edit.filter", "edit.show_all", "draft.models", "draft.completion")
            assert not window.actions_.by_id[one.id].isEnabled() or one.id in always
            handlers(window)[one.id]()


def dialogs(window: MainWindow) -> list[Dialog]:
    context = window.context
    settings, path = view_of(window).project.settings, view_of(window).project.path
    cards = command_cards(context.texts, enabled=lambda _: True)
    title = message("ui.palette.title")
    return [
        NewProjectDialog(context.texts, path.parent, window),
        ExportDialog(context.texts, settings, path, "en", window),
        GoToDialog(context.texts, 1, 5, window),
        SearchDialog(context.texts, context.look, title, message("ui.palette.hint"), cards, window),
        shortcuts_dialog(context.texts, context.look, window),
        about_dialog(context.texts, context.session.engines, window),
        error_dialog(context.texts, "Traceback", window),
    ]


def test_every_control_has_a_name_for_those_who_do_not_see_it(opened: MainWindow) -> None:
    nameless = []
    for home in (opened, opened.start_page, *dialogs(opened)):
        for control in home.findChildren(QWidget):
            if not isinstance(control, CONTROLS) or control.focusPolicy() == Qt.FocusPolicy.NoFocus:
                continue
            # Qt's own parts: the list and the field inside a box, the arrow of a crowded tool bar.
            if control.objectName().startswith("qt_") or any(isinstance(one, INSIDE) for one in _parents(control)):
                continue
            # Of a button with a text, the text is the name.
            text = control.text() if isinstance(control, QAbstractButton) else ""
            if not (control.accessibleName() or text):
                nameless.append(f"{type(home).__name__}: {type(control).__name__} in {control.parent()}")
    assert not nameless, "\n".join(nameless)


def _parents(widget: QWidget) -> Iterator[QWidget]:
    parent = widget.parentWidget()
    while parent is not None:
        yield parent
        parent = parent.parentWidget()


def test_every_dialog_works_with_enter_and_escape(opened: MainWindow, qtbot: QtBot) -> None:
    for dialog in dialogs(opened):
        dialog.show()
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        assert not dialog.isVisible(), type(dialog).__name__
        if dialog.accept_button is not None:
            assert dialog.accept_button.isDefault()


def all_texts(window: QWidget) -> set[str]:
    texts = {action.text() for action in window.findChildren(QAction) if not action.isSeparator()}
    for widget in window.findChildren(QWidget):
        if isinstance(widget, (QLabel, QAbstractButton)):
            texts.add(widget.text())
        if isinstance(widget, QLineEdit):
            texts.add(widget.placeholderText())
        if isinstance(widget, QMenu):
            texts.add(widget.title())
        texts |= {widget.accessibleName(), widget.toolTip(), widget.windowTitle()}
    return {text for text in texts if text}


@pytest.mark.parametrize("language", LANGUAGES)
def test_language_is_switched_at_once_and_nothing_is_left_behind(opened: MainWindow, language: str) -> None:
    for one in (*LANGUAGES, language):
        opened.preferring.set_language(one)
    texts = all_texts(opened)
    assert not [text for text in texts if re.match(r"(ui|commands)\.[a-z_]+", text)]
    say = catalogue(language).render
    assert {say(one.title) for one in COMMANDS if not one.id.startswith("edit.")} <= texts
    others = {catalogue(other).text("ui.panel.candidates") for other in LANGUAGES if other != language}
    assert not others & texts
    header = view_of(opened).model.headerData(2, Qt.Orientation.Horizontal)
    assert header == catalogue(language).text("ui.language.en")
    assert load_preferences(opened.context.session.paths).interface_language == language


def test_qts_own_words_are_in_the_interface_language(window: MainWindow) -> None:
    window.preferring.set_language("kk")
    assert QApplication.translate("QPlatformTheme", "Cancel") == "Бас тарту"
    window.preferring.set_language("zh-Hans")
    assert QApplication.translate("QPlatformTheme", "Cancel") == "取消"
    window.preferring.set_language("en")
    assert QApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_theme_and_sizes_are_kept(window: MainWindow) -> None:
    window.preferring.set_theme(Theme.DARK)
    window.preferring.zoom(1)
    window.preferring.toggle_panel("findings")
    kept = load_preferences(window.context.session.paths)
    assert (kept.theme, kept.text_points) == (Theme.DARK, 13)
    assert "findings" not in kept.panels
    window.preferring.zoom(0)
    assert window.context.look.text_points == 12


def test_typed_text_is_stored_when_the_cell_is_left(opened: MainWindow, qtbot: QtBot) -> None:
    cell = view_of(opened).table.target
    QTest.keyClicks(cell, "President arrived.")
    QTest.keyClick(cell, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert view_of(opened).table.current_row == 1
    assert cell.text() == ""
    target = stored(opened, 0)
    assert (target.content.text, target.state, target.origin) == ("President arrived.", State.DRAFT, Origin.HUMAN)


def test_up_and_down_leave_the_cell_at_its_edges(opened: MainWindow, qtbot: QtBot) -> None:
    table = view_of(opened).table
    QTest.keyClick(table.target, Qt.Key.Key_Down)
    assert table.current_row == 1
    QTest.keyClick(table.target, Qt.Key.Key_Up)
    assert table.current_row == 0
    QTest.keyClick(table.target, Qt.Key.Key_Up)
    assert table.current_row == 0


def test_enter_alone_puts_no_line_end_into_a_segment(opened: MainWindow, qtbot: QtBot) -> None:
    cell = view_of(opened).table.target
    QTest.keyClicks(cell, "one")
    QTest.keyClick(cell, Qt.Key.Key_Return)
    QTest.keyClick(cell, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(cell, "two")
    assert stored(opened).content.text == "one\ntwo"


def test_undo_takes_back_typing_first_and_then_the_journal(opened: MainWindow, qtbot: QtBot) -> None:
    table = view_of(opened).table
    QTest.keyClicks(table.target, "first")
    QTest.keyClick(table.target, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert stored(opened, 0).state is State.TRANSLATED
    QTest.keyClicks(table.target, "second")
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(table.target, Qt.Key.Key_Z, control)
    assert table.target.text() == ""
    assert stored(opened, 0).state is State.TRANSLATED
    view_of(opened).segment.settle()
    # Nothing is left to take back in this cell: what is visible was saved, step by step, in the journal.
    for _ in range(4):
        QTest.keyClick(table.target, Qt.Key.Key_Z, control)
        qtbot.wait(60)
        if stored(opened, 0).state is not State.TRANSLATED:
            break
    assert (stored(opened, 0).state, stored(opened, 0).content.text) == (State.DRAFT, "first")
    qtbot.waitUntil(lambda: table.current_row == 0)


def test_confirming_an_empty_target_says_what_to_do(opened: MainWindow, qtbot: QtBot) -> None:
    view = view_of(opened)
    QTest.keyClick(view.table.target, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert view.table.current_row == 0
    assert "Ctrl+D" in opened.bottom.remark
    assert stored(opened, 0).state is State.UNTOUCHED


def test_terms_are_listed_and_put_in_by_their_key(opened: MainWindow, qtbot: QtBot) -> None:
    view = view_of(opened)
    cards = view.side.panels["terms"].list.cards.cards
    place = next(n for n, card in enumerate(cards, 1) if "Тоқаев" in card.title)
    assert "Kassym-Jomart Tokayev" in cards[place - 1].body
    QTest.keyClicks(view.table.target, "with ")
    QTest.keyClick(view.table.target, Qt.Key(Qt.Key.Key_0 + place), Qt.KeyboardModifier.ControlModifier)
    assert view.table.target.text() == "with Kassym-Jomart Tokayev"
    card = view.side.panels["terms"].list.cards.cards[place - 1]
    assert card.note.startswith("✓")
    assert stored(opened).content.text == "with Kassym-Jomart Tokayev"
    tip = card.tip
    assert "Kazakh: " in tip
    assert "Chinese: " in tip
    assert "Required" in tip


def test_a_missing_term_is_flagged_with_the_key_that_settles_it(opened: MainWindow, qtbot: QtBot) -> None:
    view = view_of(opened)
    QTest.keyClicks(view.table.target, "He arrived.")
    qtbot.waitUntil(lambda: bool(view.side.panels["findings"].list.cards.cards))
    card = next(one for one in view.side.panels["findings"].list.cards.cards if "Tokayev" in one.title)
    assert re.search(r"Ctrl\+\d inserts it, Ctrl\+Shift\+W waives it", card.note)
    qtbot.waitUntil(lambda: stored(opened).flagged)
    assert "⚠" in view.model.index(0, 3).data()


def test_input_methods_are_left_alone(opened: MainWindow, qtbot: QtBot) -> None:
    view = view_of(opened)
    cell = view.table.target
    QApplication.sendEvent(cell, QInputMethodEvent("zhong", []))
    assert cell.composing
    segment = view.model.ids[0]
    view.project.write(
        message("ui.job.saving"),
        lambda store: editing.set_text(store, segment, "en", "from elsewhere", 0, view.facts.checking("en")),
    ).result(5)
    qtbot.wait(500)
    assert cell.composing
    assert cell.text() == ""
    done = QInputMethodEvent("", [])
    done.setCommitString("中")
    QApplication.sendEvent(cell, done)
    assert cell.text() == "中"
    qtbot.waitUntil(lambda: view.notice.text != "")
    assert "from elsewhere" in view.notice.text
    assert "中" in view.notice.text


def test_a_search_shows_what_contains_it_and_escape_shows_all_again(opened: MainWindow, qtbot: QtBot) -> None:
    view = view_of(opened)
    opened.actions_.by_id["edit.find"].trigger()
    assert opened.filter_bar.search.hasFocus()
    opened.filter_bar.search.insert("туризм")  # QTest has keys for Latin letters only
    qtbot.waitUntil(lambda: view.model.rowCount() == 5)
    QTest.keyClick(opened.filter_bar.search, Qt.Key.Key_Return)
    assert view.table.target.hasFocus()
    opened.actions_.by_id["edit.find"].trigger()
    QTest.keyClick(opened.filter_bar.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: view.model.rowCount() == 40)


def test_the_other_target_language_has_its_own_texts(opened: MainWindow, qtbot: QtBot) -> None:
    view = view_of(opened)
    QTest.keyClicks(view.table.target, "in English")
    opened.next_target()
    assert view.language == "zh-Hans"
    assert view.table.target.text() == ""
    assert opened.bottom._model.text() == "no model"
    opened.next_target()
    assert view.table.target.text() == "in English"
    # Back and forth faster than the store writes: what was typed is there each time.
    for n in range(10):
        QTest.keyClicks(view.table.target, str(n))
        opened.next_target()
        opened.next_target()
        assert view.table.target.text() == "".join(str(m) for m in range(n, -1, -1)) + "in English"


def test_without_a_model_for_the_pair_it_says_what_to_do(opened: MainWindow, qtbot: QtBot) -> None:
    opened.next_target()
    opened.actions_.by_id["draft.all"].trigger()
    assert view_of(opened).notice.text
    qtbot.waitUntil(lambda: not view_of(opened).drafting.running)


def test_areas_are_reached_by_keyboard_in_reading_order(opened: MainWindow, qtbot: QtBot) -> None:
    view = view_of(opened)
    seen = []
    for _ in range(3):
        opened.actions_.by_id["view.next_area"].trigger()
        seen.append(QApplication.focusWidget())
    terms = view.side.panels["terms"].list
    assert seen == [terms, opened.filter_bar.search, view.table.target]


def test_go_to_says_when_the_segment_is_not_shown(opened: MainWindow) -> None:
    view = view_of(opened)
    assert view.go_to_number(7)
    assert view.table.current_row == 6
    opened.filter_bar.search.setText("туризм")
    opened.filter_bar.filtered.emit()
    assert not view.go_to_number(1)
    assert "1" in opened.bottom.remark


def test_a_second_window_is_told_that_the_project_is_open(
    opened: MainWindow, qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    from ui.app import build_window

    path = view_of(opened).project.path
    second = build_window(qapp, Session(portable(tmp_path / "other")))
    qtbot.addWidget(second)
    assert not second.open_project(path)
    assert path.name in second.notice.text
    assert second.view is None
    second.close()


def test_a_project_that_is_gone_is_refused_with_a_sentence(window: MainWindow, tmp_path: Path) -> None:
    assert not window.open_project(tmp_path / "gone.egiz")
    assert "gone.egiz" in window.notice.text


def test_panels_can_be_put_away(opened: MainWindow) -> None:
    for name in PANELS:
        opened.preferring.toggle_panel(name)
    assert not view_of(opened).side.isVisible()
    opened.preferring.toggle_panel("terms")
    assert view_of(opened).side.isVisible()


def test_tool_tip_of_a_source_term_says_why_it_matched(opened: MainWindow) -> None:
    view = view_of(opened)
    view.step(1)
    text = view.table.source.text()
    explain = view.table.source.explain
    assert explain is not None
    assert "Саяси бюро" in explain(text.index("бюросы"))
    assert explain(text.index("қонақтарды")) == ""


def test_a_click_beside_the_rows_changes_nothing(opened: MainWindow, qtbot: QtBot) -> None:
    table = view_of(opened).table
    opened.filter_bar.search.setText("жылы өтті")
    opened.filter_bar.filtered.emit()
    before = table.current_row
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(5, table.viewport().height() - 3))
    assert table.current_row == before


def test_a_term_under_the_pointer_is_explained_in_any_row(opened: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    table = view_of(opened).table
    shown: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _place, text, _view: shown.append(text))
    rect = table.visualRect(table.model().index(1, 1))
    for place in (QPoint(rect.left() + 30, rect.top() + 16), QPoint(rect.right() - 12, rect.bottom() - 4)):
        QApplication.sendEvent(table.viewport(), QHelpEvent(QHelpEvent.Type.ToolTip, place, place))
    assert "CPC" in shown[0]
    assert shown[1] == ""


def test_a_document_that_goes_is_shown_at_once_and_what_was_typed_in_it_is_not_lost(
    opened: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    view = view_of(opened)
    added = tmp_path / "тағы.txt"
    added.write_text("Тағы бір құжат.\n", encoding="utf-8")

    def add(store: ProjectStore) -> Changes:
        add_documents(store, [added])
        return Changes(documents=True, undo=True)

    view.project.write(message("ui.job.saving"), add).result(10)
    qtbot.waitUntil(lambda: view.model.rowCount() == 41)
    assert "41" in opened.bottom.remark
    view.table.go_to(40)
    view.focus_cell()
    QTest.keyClicks(view.table.target, "One more")
    segment = view.model.ids[40]
    # Taken back elsewhere, before what is typed has got into the store.
    view.project.write(message("ui.job.saving"), lambda store: _take_back_documents(store)).result(10)
    qtbot.waitUntil(lambda: view.model.row_of(segment) < 0)
    assert view.current is not None


def test_a_project_without_a_document_says_so(
    opened: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = view_of(opened)
    monkeypatch.setattr(view.project.reader, "segment_ids", list)
    view.project.write(message("ui.job.saving"), lambda _: Changes(documents=True)).result(10)
    qtbot.waitUntil(lambda: view.model.rowCount() == 0)
    assert "no document" in view.table._empty_text


def _take_back_documents(store: ProjectStore) -> Changes:
    """Undo until a document has gone."""
    changes = editing.undo(store)
    while not changes.documents and store.undo_name() is not None:
        changes = changes | editing.undo(store)
    return changes


def test_a_filter_that_nothing_passes_says_how_to_go_on(opened: MainWindow, qtbot: QtBot) -> None:
    view = view_of(opened)
    opened.filter_bar.search.setText("жоқсөз")
    opened.filter_bar.show_box.setCurrentIndex(1)
    qtbot.waitUntil(lambda: view.model.rowCount() == 0)
    assert "Esc" in view.table._empty_text
    assert not opened.actions_.by_id["segment.confirm"].isEnabled()
    opened.filter_bar.search.setFocus()
    QTest.keyClick(opened.filter_bar.search, Qt.Key.Key_Escape)
    assert view.model.rowCount() == 40
    assert opened.actions_.by_id["segment.confirm"].isEnabled()


def test_a_glossary_that_cannot_be_read_is_said_and_leaves_the_project_free(
    window: MainWindow, project_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unreadable(*_: object, **__: object) -> None:
        raise GlossaryError(message("store.missing", path="terms.egizterms"))

    with monkeypatch.context() as patch:
        patch.setattr("workbench.session.load_termbase", unreadable)
        assert not window.open_project(project_file)
    assert "terms.egizterms" in window.notice.text
    assert window.open_project(project_file)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_presses_the_button_of_the_start_page(window: MainWindow, qtbot: QtBot, key: Qt.Key) -> None:
    window.activateWindow()
    window.start_page.first.setFocus()
    qtbot.waitUntil(window.start_page.first.hasFocus)
    with qtbot.waitSignal(window.start_page.sample_asked, timeout=2000):
        QTest.keyClick(window.start_page.first, key)
    qtbot.waitUntil(lambda: window.view is not None, timeout=20_000)


def test_undo_says_what_it_took_back_and_is_grey_where_nothing_is_left(opened: MainWindow, qtbot: QtBot) -> None:
    view, by_id = view_of(opened), opened.actions_.by_id
    assert not by_id["edit.undo"].isEnabled()
    assert not by_id["edit.redo"].isEnabled()
    by_id["segment.copy_source"].trigger()
    qtbot.waitUntil(lambda: view.table.target.text() != "")
    qtbot.waitUntil(by_id["edit.undo"].isEnabled)
    by_id["edit.undo"].trigger()
    qtbot.waitUntil(lambda: opened.bottom.remark.startswith("Taken back: "))
    assert "Ctrl+Shift+Z" in opened.bottom.remark
    qtbot.waitUntil(by_id["edit.redo"].isEnabled)
    assert not by_id["edit.undo"].isEnabled()
    by_id["edit.redo"].trigger()
    qtbot.waitUntil(lambda: opened.bottom.remark.startswith("Done again: "))
    assert "Ctrl+Z" in opened.bottom.remark


def test_escape_takes_a_notice_away_and_nothing_promises_a_draft_without_a_model(
    opened: MainWindow, qtbot: QtBot
) -> None:
    opened.next_target()
    view = view_of(opened)
    assert "Ctrl+D" not in view.side.panels["candidates"]._empty.text()
    opened.actions_.by_id["draft.this"].trigger()
    assert "Kazakh" in view.notice.text
    assert "Chinese" in view.notice.text
    QTest.keyClick(view.table.target, Qt.Key.Key_Escape)
    assert view.notice.text == ""
    opened.next_target()
    assert "Ctrl+D" in view.side.panels["candidates"]._empty.text()


def test_a_locked_project_can_be_tried_again(
    window: MainWindow, qapp: QApplication, project_file: Path, tmp_path: Path
) -> None:
    other = Session(portable(tmp_path / "other"))
    held = other.open_project(project_file)
    assert not window.open_project(project_file)
    assert "read only" not in window.notice.text
    held.close()
    again = next(one for one in window.notice._buttons if one.text() == "Try again")
    again.click()
    assert window.view is not None
    assert window.notice.text == ""
    other.close()


def test_the_last_flag_is_followed_by_the_first_and_that_is_said(opened: MainWindow, qtbot: QtBot) -> None:
    view = view_of(opened)
    for row in (0, 8):
        view.table.go_to(row)
        view.focus_cell()
        QTest.keyClicks(view.table.target, "He arrived.")
        assert stored(opened, row).flagged
    opened.actions_.by_id["segment.next_flag"].trigger()
    assert view.table.current_row == 0
    assert "top" in opened.bottom.remark


def test_a_project_opens_at_the_segment_where_it_was_left(opened: MainWindow, project_file: Path) -> None:
    view_of(opened).table.go_to(17)
    assert opened.close_project()
    assert opened.open_project(project_file)
    assert view_of(opened).table.current_row == 17
    assert load_preferences(opened.context.session.paths).places == {str(project_file): view_of(opened).model.ids[17]}


def test_a_panel_without_anything_leaves_its_room_to_the_others(opened: MainWindow, qtbot: QtBot) -> None:
    side = view_of(opened).side
    assert side.panels["candidates"].empty
    qtbot.waitUntil(lambda: side.panels["candidates"].height() < 120)
    assert side.panels["terms"].height() > side.height() // 2
    QTest.keyClicks(view_of(opened).table.target, "He arrived.")
    qtbot.waitUntil(lambda: not side.panels["findings"].empty)
    qtbot.waitUntil(lambda: side.panels["findings"].height() > 100)


def test_the_card_that_the_keyboard_is_on_is_seen(opened: MainWindow, qtbot: QtBot) -> None:
    view = view_of(opened)
    assert view._delegate.focused
    opened.actions_.by_id["view.next_area"].trigger()
    terms = view.side.panels["terms"].list
    qtbot.waitUntil(terms.hasFocus)
    assert terms.selectionModel().isSelected(terms.currentIndex())
    assert not view._delegate.focused


def test_the_search_stays_in_sight_in_a_small_window_in_every_language(opened: MainWindow, qtbot: QtBot) -> None:
    opened.resize(1000, 600)
    for language in LANGUAGES:
        opened.preferring.set_language(language)
        qtbot.wait(50)
        assert opened.filter_bar.isVisible(), language


@pytest.mark.parametrize("points", [10, 24])
def test_the_search_stays_in_sight_with_large_letters(opened: MainWindow, qtbot: QtBot, points: int) -> None:
    look = opened.context.look
    usual, look.interface_points = look.interface_points, points
    look._apply()
    try:
        for language in LANGUAGES:
            opened.preferring.set_language(language)
            qtbot.wait(50)
            search = opened.filter_bar.search
            assert opened.filter_bar.isVisible(), language
            assert search.mapTo(opened, search.rect().bottomRight()).x() < opened.width(), language
            assert opened.toolBarBreak(opened._filters) == (points == 24), language
    finally:
        look.interface_points = usual
        look._apply()

"""The dialogs by keyboard: where the focus is, in which order Tab goes, what Enter does."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from resources.messages import message
from ui.dialogs.base import Dialog
from ui.dialogs.export import ExportDialog
from ui.dialogs.new_project import NewProjectDialog
from ui.dialogs.palette import SearchDialog, command_cards, shortcuts_dialog
from ui.dialogs.small import GoToDialog, about_dialog
from ui.dialogs.style import StyleDialog
from ui.i18n import Texts
from ui.main_window import MainWindow
from workbench.commands import Command
from workbench.store.protocols import ProjectSettings


@pytest.fixture
def texts(qapp: QApplication) -> Texts:
    return Texts("en")


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def shown(dialog: Dialog, qtbot: QtBot) -> None:
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None and focused().window() is dialog)


def tab_round() -> list[QWidget]:
    """Return what Tab reaches, from where the focus is until it is there again."""
    first = focused()
    seen = [first]
    while True:
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        here = focused()
        if here is first or len(seen) > 40:
            return seen
        seen.append(here)


def test_a_number_is_typed_and_enter_goes(texts: Texts, qtbot: QtBot) -> None:
    dialog = GoToDialog(texts, 3, 40, None)
    shown(dialog, qtbot)
    assert dialog.number.hasFocus()
    QTest.keyClicks(focused(), "27")
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert dialog.result() == GoToDialog.DialogCode.Accepted
    assert dialog.number.value() == 27


def test_tab_goes_as_one_reads(texts: Texts, qtbot: QtBot, opened: MainWindow, tmp_path: Path) -> None:
    assert opened.view is not None
    settings, path = opened.view.project.settings, opened.view.project.path
    for dialog in (NewProjectDialog(texts, tmp_path, None), ExportDialog(texts, settings, path, "en", None)):
        shown(dialog, qtbot)
        places = [one.mapTo(dialog, one.rect().center()) for one in tab_round() if not isinstance(one, QPushButton)]
        assert len(places) >= 4
        rows = [place.y() for place in places]
        top = rows.index(min(rows))  # the round may begin further down
        rows = rows[top:] + rows[:top]
        assert rows == sorted(rows), type(dialog).__name__
        assert tab_round()[-1].window() is dialog


def test_a_refusal_leaves_the_dialog_as_wide_as_it_was(texts: Texts, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = NewProjectDialog(texts, tmp_path, None)
    shown(dialog, qtbot)
    width = dialog.width()
    dialog.accept()
    assert dialog.problem.isVisible()
    assert dialog.width() == width


def test_enter_presses_the_button_that_has_the_focus(
    texts: Texts, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = NewProjectDialog(texts, tmp_path, None)
    shown(dialog, qtbot)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(tmp_path / "a.txt")], ""))
    QTest.keyClick(dialog.add_button, Qt.Key.Key_Return)
    assert dialog.wanted.files == (tmp_path / "a.txt",)
    assert not dialog.problem.isVisible()
    assert focused() is dialog.source
    QTest.keyClick(dialog.source, Qt.Key.Key_Enter)
    assert dialog.result() == 1


def test_a_file_added_by_mistake_is_taken_off_with_delete(texts: Texts, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = NewProjectDialog(texts, tmp_path, None)
    shown(dialog, qtbot)
    first, second = tmp_path / "бір.txt", tmp_path / "екі.txt"
    dialog.add_files([first, second])
    assert not dialog.remove_button.isEnabled()
    dialog.files.setFocus()
    dialog.files.setCurrentRow(0)
    assert dialog.remove_button.isEnabled()
    QTest.keyClick(dialog.files, Qt.Key.Key_Delete)
    assert list(dialog.wanted.files) == [second]
    assert dialog.wanted.path.stem == "екі"
    dialog.files.setCurrentRow(0)
    dialog.remove_button.click()
    assert not dialog.files.count()
    assert dialog.place.text() == ""


@pytest.mark.parametrize(
    ("language", "typed", "found"),
    [
        ("en", "segment.confirm", "segment.confirm"),
        ("en", "approve", "segment.confirm"),
        ("en", "machine translation", "draft.all"),
        ("kk", "мақұлдау", "segment.confirm"),
        ("kk", "undo", "edit.undo"),
        ("zh-Hans", "机翻", "draft.this"),
    ],
)
def test_a_command_is_found_by_its_id_and_by_other_words(
    opened: MainWindow, qtbot: QtBot, language: str, typed: str, found: str
) -> None:
    texts, title = Texts(language), message("ui.palette.title")
    dialog = SearchDialog(texts, opened.context.look, title, title, command_cards(texts, enabled=lambda _: True), None)
    qtbot.addWidget(dialog)
    dialog.search.setText(typed)
    ids = [card.data.id for card in dialog.list.cards.cards if isinstance(card.data, Command)]
    assert found in ids
    texts.close()


def test_a_search_without_a_hit_says_so(opened: MainWindow, qtbot: QtBot) -> None:
    texts, title = opened.context.texts, message("ui.palette.title")
    dialog = SearchDialog(texts, opened.context.look, title, title, command_cards(texts, enabled=lambda _: True), None)
    shown(dialog, qtbot)
    assert not dialog.nothing.isVisible()
    dialog.search.setText("qqqq")
    assert dialog.nothing.isVisible()


def test_the_list_of_keys_names_those_of_the_grey_text(opened: MainWindow, qtbot: QtBot) -> None:
    dialog = shortcuts_dialog(opened.context.texts, opened.context.look, opened)
    qtbot.addWidget(dialog)
    dialog.search.setText("grey text")
    shown_keys = {card.key for card in dialog.list.cards.cards}
    assert {"Tab", "Ctrl+Right", "Esc"} <= shown_keys


def test_every_library_is_named_with_its_licence(opened: MainWindow, qtbot: QtBot) -> None:
    dialog = about_dialog(opened.context.texts, opened.context.session.engines, None)
    qtbot.addWidget(dialog)
    text = dialog.text.toPlainText()
    assert "Jinja2" in text
    assert "openpyxl" in text
    assert not [line for line in text.splitlines() if line.endswith("?")]


def test_the_style_of_a_project_is_chosen_by_keyboard_and_taken_back(opened: MainWindow, qtbot: QtBot) -> None:
    project = opened.view.project if opened.view is not None else None
    assert project is not None

    def choose() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, StyleDialog)
        assert set(dialog.choices) >= {"party", "quotes-en", "quotes-zh"}
        assert "quotes-kk" not in dialog.choices
        assert focused() is dialog.choices["party"]
        QTest.keyClick(focused(), Qt.Key.Key_Down)
        QTest.keyClick(focused(), Qt.Key.Key_Down)
        QTest.keyClick(focused(), Qt.Key.Key_Return)

    QTimer.singleShot(200, choose)
    opened.actions_.by_id["project.style"].trigger()
    qtbot.waitUntil(lambda: project.settings.profiles == ("CCP",))
    assert project.termbase("en").profiles == ("CCP",)
    opened.actions_.by_id["edit.undo"].trigger()
    qtbot.waitUntil(lambda: project.settings.profiles == ())


def test_a_profile_of_another_language_stays_on(texts: Texts, qtbot: QtBot) -> None:
    settings = ProjectSettings("p", "kk", ("en",), profiles=("zh 「…」", "percent", "Astana"))
    dialog = StyleDialog(texts, settings, ("Astana", "Almaty"), None)
    shown(dialog, qtbot)
    assert dialog.chosen == ("zh 「…」", "percent", "Astana")
    dialog.choices["percent"].setCurrentIndex(0)
    dialog.own["Almaty"].setChecked(True)
    assert dialog.chosen == ("zh 「…」", "Astana", "Almaty")


def test_a_new_project_is_asked_for_its_style(texts: Texts, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = NewProjectDialog(texts, tmp_path, None)
    shown(dialog, qtbot)

    def choose() -> None:
        style = QApplication.activeModalWidget()
        assert isinstance(style, StyleDialog)
        style.choices["english"].setCurrentIndex(2)
        style.accept()

    QTimer.singleShot(100, choose)
    dialog.style_button.click()
    assert dialog.wanted.profiles == ("en-GB",)


def test_files_dropped_on_the_dialog_are_taken_up(texts: Texts, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = NewProjectDialog(texts, tmp_path, None)
    shown(dialog, qtbot)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "news.docx")), QUrl("https://example.org/a.docx")])
    where, none = dialog.rect().center(), Qt.KeyboardModifier.NoModifier
    entered = QDragEnterEvent(where, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, none)
    QApplication.sendEvent(dialog, entered)
    assert entered.isAccepted()
    QApplication.sendEvent(dialog, QDropEvent(where, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, none))
    assert dialog.wanted.files == (tmp_path / "news.docx",)
    assert dialog.wanted.path == tmp_path / "news.egiz"


def test_a_document_is_exported_as_it_came(texts: Texts, qtbot: QtBot, opened: MainWindow) -> None:
    assert opened.view is not None
    settings, path = opened.view.project.settings, opened.view.project.path
    dialog = ExportDialog(texts, settings, path, "en", None, ["a.docx", "b.DOCX", "c.txt", "d.html"])
    shown(dialog, qtbot)
    ways = [dialog.way.itemData(one) for one in range(dialog.way.count())]
    assert ways[:8] == [".docx", ".txt", ".html", ".xlf", ".xlf", ".html", ".docx", ".xlsx"]
    assert not dialog.wish.aligned, "the translated document comes first"
    assert dialog.way.maxVisibleItems() >= dialog.way.count() > 10, "all ways are seen at once"
    dialog.way.setCurrentIndex(6)
    assert (dialog.wish.out.suffix, dialog.wish.review, dialog.wish.languages) == (".docx", True, ("en", "zh-Hans"))
    for at, wanted in ((3, (".xlf", True, "1.2")), (4, (".xlf", True, "2.1")), (5, (".html", True, "")),
                       (0, (".docx", False, "")), (2, (".html", False, ""))):  # fmt: skip
        dialog.way.setCurrentIndex(at)
        assert (dialog.wish.out.suffix, dialog.wish.aligned, dialog.wish.xliff) == wanted


def test_no_export_is_proposed_over_a_document_that_came_in(texts: Texts, qtbot: QtBot, opened: MainWindow) -> None:
    assert opened.view is not None
    settings, path = opened.view.project.settings, opened.view.project.path
    names = [f"{path.stem}{one}" for one in (".docx", ".html", ".pdf", ".en.docx", ".xlsx", ".review.xlsx", ".tmx")]
    dialog = ExportDialog(texts, settings, path, "en", None, names)
    shown(dialog, qtbot)
    for at in range(dialog.way.count()):
        dialog.way.setCurrentIndex(at)
        assert dialog.wish.out.name not in names
    dialog.choose_pages()
    assert dialog.wish.out.name == f"{path.stem}.en.zh-Hans.pdf"


@pytest.mark.parametrize("language", ["en", "kk", "zh-Hans"])
def test_no_text_of_a_new_project_is_cut(qapp: QApplication, qtbot: QtBot, tmp_path: Path, language: str) -> None:
    dialog = NewProjectDialog(Texts(language), tmp_path, None)
    shown(dialog, qtbot)
    labels = [one for one in dialog.findChildren(QLabel) if one.isVisible() and one.wordWrap()]
    assert len(labels) > 3
    for label in labels:
        assert label.height() >= label.heightForWidth(label.width()), label.text()


@pytest.mark.parametrize("language", ["kk", "zh-Hans"])
def test_a_file_is_asked_for_in_the_language_of_the_window(qapp: QApplication, qtbot: QtBot, language: str) -> None:
    texts = Texts(language)
    try:
        dialog = QFileDialog()
        qtbot.addWidget(dialog)
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.show()
        said = [one.text() for one in dialog.findChildren(QLabel)]
        said += [one.text() for one in dialog.findChildren(QPushButton) if one.isVisible()]
    finally:
        texts.close()
    assert len(said) >= 5
    assert not [one for one in said if re.search("[a-z]", one)]

"""What one does with documents in the window, from the clipboard to the printed page."""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
import shiboken6
from pdfminer.high_level import extract_text
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import SENTENCES
from ui.dialogs.export import ExportDialog, ExportWish
from ui.dialogs.new_project import NewProjectDialog
from ui.documents.counting import CountDialog
from ui.documents.pasting import PasteDialog
from ui.documents.updating import UpdateDialog
from ui.documents.versions import both_versions
from ui.main_window import MainWindow
from ui.project_view import ProjectView
from ui.widgets.cards import Card

D = TypeVar("D", bound=QDialog)


def answering(window: MainWindow, kind: type[D], answer: Callable[[D], object]) -> None:
    """Have a modal dialog answered as soon as it shows."""

    def look() -> None:
        if not shiboken6.isValid(window):
            return
        shown = next((one for one in window.findChildren(kind) if one.isVisible()), None)
        if shown is None:
            QTimer.singleShot(20, look)
            return
        try:
            answer(shown)
        finally:  # a failure is no dialog that waits for ever
            shown.close()

    QTimer.singleShot(0, look)


def view_of(window: MainWindow) -> ProjectView:
    assert window.view is not None
    return window.view


def sources(window: MainWindow) -> list[str]:
    reader = view_of(window).project.reader
    return [one.source.text for one in reader.segments(reader.segment_ids())]


def drop(window: QWidget, data: QMimeData) -> None:
    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(200, 200), Qt.DropAction.CopyAction, data, button, none))
    QApplication.sendEvent(window, QDropEvent(QPointF(200, 200), Qt.DropAction.CopyAction, data, button, none))


def urls(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(one)) for one in paths])
    return data


def test_a_copied_page_becomes_a_project(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    data = QMimeData()
    data.setHtml("<h1>Жаңалық туралы</h1><p>Бірінші\u00a0<b>сөйлем</b>.</p>")
    data.setText("Жаңалық туралы\nБірінші сөйлем.")
    QGuiApplication.clipboard().setMimeData(data)
    said = []

    def answer(dialog: PasteDialog) -> None:
        said.append((dialog.wanted.source, dialog.cleaned.text()))
        dialog.place.setText(str(tmp_path / "жаңалық.egiz"))
        assert dialog.accept_button is not None
        dialog.accept_button.click()

    answering(window, PasteDialog, answer)
    window.start_page.first.setFocus()
    QTest.keyClick(window.start_page.first, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.view is not None)
    assert said[0][0] == "kk"
    assert "no-break space" in said[0][1]
    assert sources(window) == ["Жаңалық туралы", "Бірінші сөйлем."]
    assert view_of(window).project.reader.segments([2])[0].source.marks[0].id == "strong1"
    assert (tmp_path / "Жаңалық туралы.html").is_file()


def test_an_empty_clipboard_is_said(window: MainWindow, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText(" ")
    window.actions_.by_id["project.paste"].trigger()
    qtbot.waitUntil(lambda: "No text came" in window.notice.text)


def test_files_and_a_folder_dropped_on_the_start_page_are_offered(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "b.txt").write_text("Жол.", encoding="utf-8")
    (folder / "c.bin").write_bytes(b"\x00")
    (tmp_path / "a.md").write_text("Жол.", encoding="utf-8")
    found: list[Path] = []
    said = []

    def answer(dialog: NewProjectDialog) -> None:
        found.extend(dialog.wanted.files)
        said.append(dialog.problem.text())
        dialog.reject()

    answering(window, NewProjectDialog, answer)
    drop(window, urls(tmp_path / "a.md", folder))
    qtbot.waitUntil(lambda: bool(said))
    assert found == [tmp_path / "a.md", folder / "b.txt"]
    assert "c.bin" in said[0]


def test_text_dropped_on_the_start_page_is_offered_as_a_project(window: MainWindow, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setText("The news of today\n\nOne more line.")
    found = []

    def answer(dialog: PasteDialog) -> None:
        found.append((dialog.wanted.source, dialog.wanted.targets, dialog.wanted.path.name, dialog.cleaned.text()))
        dialog.reject()

    answering(window, PasteDialog, answer)
    drop(window, data)
    qtbot.waitUntil(lambda: bool(found))
    assert found == [("en", ("kk",), "The news of today.egiz", "Plain text.")]


def test_documents_dropped_into_a_project_are_one_undo(opened: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    one, two = tmp_path / "бір.txt", tmp_path / "екі.txt"
    one.write_text("Қосылған бірінші.", encoding="utf-8")
    two.write_text("Қосылған екінші.", encoding="utf-8")
    before = sources(opened)
    drop(opened, urls(one, two))
    qtbot.waitUntil(lambda: len(sources(opened)) == len(before) + 2)
    assert sources(opened)[-2:] == ["Қосылған бірінші.", "Қосылған екінші."]
    qtbot.waitUntil(lambda: view_of(opened).segment.can_undo)
    view_of(opened).segment.undo()
    qtbot.waitUntil(lambda: sources(opened) == before)


def test_a_file_that_no_format_reads_adds_nothing(opened: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    good, bad = tmp_path / "a.txt", tmp_path / "b.bin"
    good.write_text("Жол.", encoding="utf-8")
    bad.write_bytes(b"\x00\x01")
    before = sources(opened)
    drop(view_of(opened).table.target.viewport(), urls(good, bad))
    qtbot.waitUntil(lambda: "b.bin" in view_of(opened).notice.text)
    assert sources(opened) == before
    assert view_of(opened).table.target.toPlainText() == ""


def test_a_document_that_is_there_is_updated_with_the_differences_shown(
    opened: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    view = view_of(opened)
    view.table.target.setPlainText("The President arrived.")
    view.segment.confirm()
    qtbot.waitUntil(lambda: view.project.reader.targets([1], "en")[1].content.text == "The President arrived.")
    folder = tmp_path / "new"
    folder.mkdir()
    changed = [SENTENCES[0].replace("Үрімшіге", "Пекинге"), *(SENTENCES * 5)[1:], "Ең соңғы жаңа сөйлем."]
    (folder / "хабар.txt").write_text("\n\n".join(changed) + "\n", encoding="utf-8")
    drop(opened, urls(folder / "хабар.txt"))
    qtbot.waitUntil(lambda: "хабар.txt is in the project already" in view.notice.text)
    shown: list[Card] = []
    said = []
    view.table.go_to(12)

    def answer(dialog: UpdateDialog) -> None:
        qtbot.waitUntil(lambda: dialog.plan is not None)
        shown.extend(dialog.list.cards.cards)
        said.append(dialog.state.text())
        dialog.accept()

    answering(opened, UpdateDialog, answer)
    opened.documents.update(folder / "хабар.txt")
    assert shown[0].title == "Қазақстан Президенті Қасым-Жомарт Тоқаев Үрімшіге Пекинге келді."
    assert [(shown[0].title[d.start : d.end], d.gone) for d in shown[0].differences] == [
        ("Үрімшіге", True), ("Пекинге", False),
    ]  # fmt: skip
    assert (shown[1].title, said[0]) == (
        "Ең соңғы жаңа сөйлем.",
        "39 unchanged, 0 moved, 1 changed, 1 new, 0 gone.",
    )
    qtbot.waitUntil(lambda: "Пекинге" in sources(opened)[0])
    assert view.table.current_row == 12, "one stays where one was"
    view.table.go_to(0)
    first = view.project.reader.segment_ids()[0]
    assert view.project.reader.targets([first], "en")[first].content.text == ""
    qtbot.waitUntil(lambda: len(view.facts.candidate_cards(opened.context.texts)) == 2)
    cards = view.facts.candidate_cards(opened.context.texts)
    assert "Үрімшіге Пекинге" in cards[0].title
    assert cards[1].title == "The President arrived."
    view.segment.undo()
    qtbot.waitUntil(lambda: sources(opened) == list(SENTENCES * 5))


def test_the_count_is_shown_copied_and_saved(opened: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    seen = []

    def answer(dialog: CountDialog) -> None:
        qtbot.waitUntil(lambda: dialog.report is not None)
        table = dialog.table
        seen.extend([table.item(row, 1).text() for row in range(table.rowCount())])  # type: ignore[union-attr]
        dialog.copy()
        for name in ("a.csv", "a.xlsx"):
            dialog.save(tmp_path / name)
        dialog.save(tmp_path / "a.doc")
        seen.append(dialog.problem.text())
        dialog.reject()

    answering(opened, CountDialog, answer)
    opened.actions_.by_id["project.count"].trigger()
    assert seen[:-1] == ["40", "32", "0", "0", "0", "0", "0", "8"]
    assert "a.doc" in seen[-1]
    copied = [line.split("\t") for line in QGuiApplication.clipboard().text().splitlines()]
    assert copied[1][:3] == ["хабар.txt", "All segments", "40"]
    with (tmp_path / "a.csv").open(encoding="utf-8-sig", newline="") as file:
        assert list(csv.reader(file)) == copied
    assert (tmp_path / "a.xlsx").stat().st_size > 3000


@pytest.mark.parametrize("points", [10, 20])
def test_no_row_of_a_count_is_cut(opened: MainWindow, qtbot: QtBot, points: int) -> None:
    seen: list[int] = []

    def answer(dialog: CountDialog) -> None:
        font = dialog.font()
        font.setPointSize(points)
        dialog.table.setFont(font)
        qtbot.waitUntil(lambda: dialog.report is not None)
        qtbot.wait(50)
        seen.extend((dialog.table.columnWidth(0), dialog.table.sizeHintForColumn(0)))
        dialog.reject()

    answering(opened, CountDialog, answer)
    opened.actions_.by_id["project.count"].trigger()
    assert seen[0] >= seen[1] > 0


def test_rich_text_is_put_on_the_clipboard(opened: MainWindow, qtbot: QtBot) -> None:
    view = view_of(opened)
    view.table.target.setPlainText("The President & others arrived.")
    view.segment.confirm()
    opened.actions_.by_id["edit.copy_rich"].trigger()
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().mimeData().hasHtml())
    data = QGuiApplication.clipboard().mimeData()
    assert '<p lang="en">The President &amp; others arrived.</p>' in data.html()
    assert data.text().startswith("The President & others arrived.\n")
    assert "not translated" in opened.bottom.remark


def test_what_the_filter_shows_is_copied_alone(opened: MainWindow, qtbot: QtBot) -> None:
    opened.filter_bar.search.setText("Туризм")
    qtbot.waitUntil(lambda: view_of(opened).model.rowCount() == 5)
    opened.actions_.by_id["edit.copy_rich_shown"].trigger()
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().mimeData().hasHtml())
    assert len(QGuiApplication.clipboard().text().splitlines()) == 5


def letters(text: str) -> Counter[str]:
    return Counter(re.sub(r"\s", "", text))


def test_pages_hold_every_letter(opened: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    out = tmp_path / "беттер.pdf"
    opened.asking.export_as(ExportWish(out, ("en", "zh-Hans"), aligned=True))
    qtbot.waitUntil(out.exists, timeout=15000)
    qtbot.waitUntil(lambda: opened.documents._printing is None)
    found = letters(extract_text(str(out)))
    assert not letters("".join(SENTENCES * 5)) - found
    # A second time it is ours and unchanged; one that another wrote is only replaced when that is said.
    before = out.stat().st_mtime_ns
    opened.asking.export_as(ExportWish(out, ("en",), aligned=True))
    qtbot.waitUntil(lambda: out.stat().st_mtime_ns != before)
    qtbot.waitUntil(lambda: opened.documents._printing is None)
    out.write_bytes(b"mine")
    opened.asking.export_as(ExportWish(out, ("en",), aligned=True))
    qtbot.waitUntil(lambda: "беттер.pdf" in view_of(opened).notice.text)
    assert out.read_bytes() == b"mine"


def test_pages_are_asked_for_in_all_languages(opened: MainWindow, qtbot: QtBot) -> None:
    wishes = []

    def answer(dialog: ExportDialog) -> None:
        wishes.append(dialog.wish)
        dialog.reject()

    answering(opened, ExportDialog, answer)
    opened.actions_.by_id["project.pdf"].trigger()
    assert wishes[0].languages == ("en", "zh-Hans")
    assert wishes[0].out.suffix == ".pdf"


@pytest.mark.parametrize(
    ("before", "after", "shown"),
    [
        ("бір екі үш", "бір төрт үш", [("екі", True), ("төрт", False)]),
        ("бір екі", "бір екі үш", [("үш", False)]),
        ("中国新闻", "中国旧闻", [("新", True), ("旧", False)]),
        ("a", "", [("a", True)]),
    ],
)
def test_both_versions_of_a_source(before: str, after: str, shown: list[tuple[str, bool]]) -> None:
    text, found = both_versions(before, after)
    assert [(text[one.start : one.end].strip(), one.gone) for one in found] == shown

"""Two files are aligned, put right by keyboard, kept, and become a project and a memory."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import etree
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from ui.aligning.choose_page import language_of
from ui.aligning.model import Column
from ui.aligning.window import AligningWindow
from ui.main_window import MainWindow
from workbench.services.aligning import Piece
from workbench.services.aligning.rows import Row, Side
from workbench.services.aligning.sheet import Version
from workbench.services.aligning.working_files import create, unfinished, working_path

KAZAKH = (
    "2023 жылғы 18 қазанда Си Цзиньпин Бейжіңде Қасым-Жомарт Тоқаевпен кездесті.\n\n"
    "Кездесуге 25 адам қатысты. Тараптар сауданы талқылады.\n\nСауда көлемі 31,2 миллиард долларға жетті.\n"
)
ENGLISH = (
    "On October 18, 2023, Xi Jinping met with Kassym-Jomart Tokayev in Beijing.\n\n"
    "25 people took part. The sides discussed trade.\n\nPhoto: Akorda.\n\nTrade reached 31.2 billion dollars.\n"
)
CHINESE = "2023年10月18日，习近平在北京会见托卡耶夫。\n\n25人参加会见。双方讨论了贸易。\n\n贸易额达312亿美元。\n"
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    (tmp_path / "news.kk.txt").write_text(KAZAKH, encoding="utf-8")
    (tmp_path / "news.en.txt").write_text(ENGLISH, encoding="utf-8")
    return [tmp_path / "news.kk.txt", tmp_path / "news.en.txt"]


@pytest.fixture
def aligning(window: MainWindow, files: list[Path], qtbot: QtBot) -> AligningWindow:
    """The window with the two files aligned."""
    window.actions_.by_id["project.align"].trigger()
    shown = window.aligning.window_
    assert shown is not None
    drop(shown, files)
    shown.choose.begin.click()
    qtbot.waitUntil(lambda: shown.page.sheet is not None and not shown.running.busy)
    return shown


def drop(shown: AligningWindow, paths: list[Path]) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    shown.dropEvent(
        QDropEvent(
            QPointF(9, 9), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
    )


def texts(shown: AligningWindow) -> list[tuple[str, str]]:
    model = shown.page.links
    columns = (Column.SOURCE, Column.TARGET)
    return [
        tuple(str(model.data(model.index(row, column))) for column in columns)  # type: ignore[misc]
        for row in range(model.rowCount())
    ]


def test_a_wrong_link_is_put_right_by_keyboard_undone_and_saved_as_a_project(
    aligning: AligningWindow, window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    page = aligning.page
    table = page.table
    before = texts(aligning)
    # The caption went to the wrong sentence: it has no source, and a person takes it out.
    assert before[-1] == (
        "Сауда көлемі 31,2 миллиард долларға жетті.",
        "Photo: Akorda.\nTrade reached 31.2 billion dollars.",
    )
    table.go_to(len(before) - 1, Side.SOURCE)
    QTest.keyClick(table, Qt.Key.Key_Right)
    QTest.keyClick(table, Qt.Key.Key_Up, ALT)
    assert texts(aligning)[-2][1].endswith("\nPhoto: Akorda.")
    QTest.keyClick(table, Qt.Key.Key_Z, CTRL)
    assert texts(aligning) == before
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_F2)
    for _ in range(len("Photo: Akorda.")):
        QTest.keyClick(table.caret, Qt.Key.Key_Right)
    QTest.keyClick(table.caret, Qt.Key.Key_Return)
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert table.here[0] == len(before)
    QTest.keyClick(table, Qt.Key.Key_Up)
    QTest.keyClick(table, Qt.Key.Key_Left)
    QTest.keyClick(table, Qt.Key.Key_Down, ALT)
    assert texts(aligning)[-2:] == [("", "Photo: Akorda."), (before[-1][0], "Trade reached 31.2 billion dollars.")]
    before = texts(aligning)
    # A sentence is moved down on one side and up again, with the keys for it.
    page.table.go_to(1, Side.SOURCE)
    QTest.keyClick(table, Qt.Key.Key_Right)
    QTest.keyClick(table, Qt.Key.Key_Down, ALT)
    assert texts(aligning)[2][1].startswith("25 people took part.\n")
    page.table.go_to(2, Side.TARGET)
    QTest.keyClick(table, Qt.Key.Key_Up, ALT)
    assert texts(aligning) == before
    # The caret divides the first sentence; that is undone, done again and undone.
    page.table.go_to(0, Side.TARGET)
    QTest.keyClick(table, Qt.Key.Key_F2)
    for _ in range(len("On October 18, 2023,")):
        QTest.keyClick(table.caret, Qt.Key.Key_Right)
    QTest.keyClick(table.caret, Qt.Key.Key_Return)
    assert texts(aligning)[:2] == [
        (before[0][0], "On October 18, 2023,"), ("", "Xi Jinping met with Kassym-Jomart Tokayev in Beijing."),
    ]  # fmt: skip
    for keys, count in ((CTRL, 0), (CTRL | SHIFT, 1), (CTRL, 0)):
        QTest.keyClick(table, Qt.Key.Key_Z, keys)
        assert len(texts(aligning)) == len(before) + count
    # Everything is called right; then the project opens with these pairs.
    for place in range(len(before)):
        page.table.go_to(place)
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert page.sheet is not None
    assert page.sheet.doubtful == 0
    assert "Nothing is left" in page.said.text()
    made = tmp_path / "news.egiz"
    page.save_project_as(made)
    qtbot.waitUntil(lambda: window.view is not None)
    assert window.view is not None
    assert window.view.project.path == made
    reader = window.view.project.reader
    ids = reader.segment_ids()
    targets = reader.targets(ids, "en")
    pairs = [(one.source.text, targets[one.id].content.text) for one in reader.segments(ids)]
    assert pairs == [pair for pair in before if pair[0]]
    assert not [one for one in targets.values() if any(finding.check == "aligned" for finding in one.findings)]


def test_a_third_version_comes_into_the_project(
    aligning: AligningWindow, window: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    third, made = tmp_path / "news.zh.txt", tmp_path / "news.egiz"
    third.write_text(CHINESE, encoding="utf-8")
    chosen = [tmp_path / "news.en.txt", third]
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(chosen.pop(0)), ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(made), ""))
    QTest.keyClick(aligning.page.table, Qt.Key.Key_S, CTRL | ALT)
    assert "news.en.txt" in aligning.notice.text, "the second version is no third"
    assert not made.exists()
    QTest.keyClick(aligning.page.table, Qt.Key.Key_S, CTRL | ALT)
    qtbot.waitUntil(lambda: window.view is not None)
    assert window.view is not None
    reader = window.view.project.reader
    assert reader.settings().target_languages == ("en", "zh-Hans")
    ids = reader.segment_ids()
    assert "".join(reader.targets(ids, "zh-Hans")[one].content.text for one in ids) == CHINESE.replace("\n", "")
    assert reader.targets(ids, "en")[ids[0]].content.text.startswith("On October 18, 2023")


def test_what_was_done_is_there_after_a_restart_and_can_be_thrown_away(
    aligning: AligningWindow, window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    page = aligning.page
    page.table.go_to(0)
    QTest.keyClick(page.table, Qt.Key.Key_J, CTRL)
    after = texts(aligning)
    written = unfinished(window.context.session.paths)[0].path.read_bytes()
    assert written.count(b"\n") == 2, "a step is in the file as soon as it is taken"
    aligning.close()
    window.actions_.by_id["project.align"].trigger()
    assert aligning.choose.isVisible()
    QTest.keyClick(aligning.choose.kept, Qt.Key.Key_Down)
    QTest.keyClick(aligning.choose.kept, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.sheet is not None and not aligning.running.busy)
    assert texts(aligning) == after
    memory = tmp_path / "news.tmx"
    page.save_tmx_as(memory)
    qtbot.waitUntil(memory.exists)
    qtbot.waitUntil(lambda: not aligning.running.busy)
    paired = [pair for pair in after if all(pair)]
    said = [[str(seg.text) for seg in unit.iter("seg")] for unit in etree.parse(memory).iter("tu")]
    assert said == [[side.replace("\n", " ") for side in pair] for pair in paired]
    page.save_tmx_as(memory)
    qtbot.waitUntil(lambda: not aligning.running.busy and aligning.notice.isVisible())
    aligning.show_choice()
    QTest.keyClick(aligning.choose.kept, Qt.Key.Key_Down)
    aligning.choose.forget.click()
    assert "lost" in aligning.notice.text
    aligning.notice._buttons[0].click()
    assert unfinished(window.context.session.paths) == []


def test_the_rest_is_aligned_anew_below_what_is_right(aligning: AligningWindow, qtbot: QtBot) -> None:
    page = aligning.page
    before = texts(aligning)
    page.table.go_to(1, Side.TARGET)
    QTest.keyClick(page.table, Qt.Key.Key_Down, ALT)
    page.table.go_to(0)
    QTest.keyClick(page.table, Qt.Key.Key_R, CTRL)
    qtbot.waitUntil(lambda: not aligning.running.busy)
    assert texts(aligning) == before
    QTest.keyClick(page.table, Qt.Key.Key_Z, CTRL)
    assert texts(aligning) != before


def test_the_same_files_go_on_or_begin_anew_which_can_be_undone_and_a_damaged_file_is_set_aside(
    aligning: AligningWindow, window: MainWindow, files: list[Path], qtbot: QtBot
) -> None:
    page = aligning.page
    fresh = texts(aligning)
    page.table.go_to(0)
    QTest.keyClick(page.table, Qt.Key.Key_J, CTRL)
    mine = texts(aligning)
    drop(aligning, files)
    aligning.choose.begin.click()
    qtbot.waitUntil(lambda: page.sheet is not None and not aligning.running.busy and bool(aligning.notice.text))
    assert texts(aligning) == mine
    aligning.notice._buttons[0].click()
    qtbot.waitUntil(lambda: not aligning.running.busy)
    assert texts(aligning) == fresh
    page.deeds.undo()
    assert texts(aligning) == mine
    aligning.show_choice()
    path = unfinished(window.context.session.paths)[0].path
    path.write_bytes(b"{}\n")
    aligning.choose.begin.click()
    qtbot.waitUntil(lambda: not aligning.running.busy and "damaged" in aligning.notice.text)
    aligning.notice._buttons[0].click()
    qtbot.waitUntil(lambda: page.sheet is not None and not aligning.running.busy)
    assert texts(aligning) == fresh
    assert path.with_suffix(".damaged").read_bytes() == b"{}\n"


def test_what_cannot_be_aligned_is_said_and_the_page_stays(window: MainWindow, files: list[Path], qtbot: QtBot) -> None:
    window.aligning.show()
    shown = window.aligning.window_
    assert shown is not None
    shown.choose.begin.click()
    assert shown.notice.text
    drop(shown, [files[0], files[0]])
    shown.choose.languages[1].setCurrentIndex(shown.choose.languages[0].currentIndex())
    shown.choose.begin.click()
    assert "same language" in shown.notice.text
    files[1].write_text("", encoding="utf-8")
    drop(shown, files)
    assert [box.currentData() for box in shown.choose.languages] == ["kk", "en"]
    shown.choose.begin.click()
    qtbot.waitUntil(lambda: not shown.running.busy and "no text" in shown.notice.text)
    assert shown.choose.isVisible()
    assert shown.choose.isEnabled()


def test_aligning_can_be_stopped_and_leaves_nothing(window: MainWindow, files: list[Path], qtbot: QtBot) -> None:
    for file, line in zip(files, ("Бұл {}-ші сөйлем.\n", "This is sentence {}.\n"), strict=True):
        file.write_text("".join(line.format(number) for number in range(3000)), encoding="utf-8")
    window.aligning.show()
    shown = window.aligning.window_
    assert shown is not None
    drop(shown, files)
    shown.choose.begin.click()
    qtbot.waitUntil(lambda: shown.running.bar.maximum() > 0 and shown.running.said.text() != "")
    QTest.keyClick(shown, Qt.Key.Key_Period, CTRL)
    qtbot.waitUntil(lambda: not shown.running.busy)
    assert shown.page.sheet is None
    assert shown.choose.isEnabled()
    assert unfinished(window.context.session.paths) == []


def test_ten_thousand_links_open_at_once_and_only_what_is_seen_is_laid_out(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    many = [
        Row(
            ((Piece(f"Бұл {number}-ші сөйлем. " * (1 + number % 7 * 3)),), (Piece(f"This is sentence {number}."),)),
            0.3 if number == 9000 else 1.0,
        )
        for number in range(10_000)
    ]
    versions = (Version("a.kk.txt", "", "kk", "1"), Version("a.en.txt", "", "en", "2"))
    path = working_path(window.context.session.paths, versions)
    create(path, versions, b"", many)
    window.aligning.show()
    shown = window.aligning.window_
    assert shown is not None
    laid_out: set[int] = set()
    height_of = shown.page.table.height_of

    def counted(row: int) -> int:
        laid_out.add(row)
        return height_of(row)

    monkeypatch.setattr(shown.page.table, "height_of", counted)
    shown.open_kept(path)
    qtbot.waitUntil(lambda: shown.page.sheet is not None and not shown.running.busy)
    table = shown.page.table
    assert table.here[0] == 9000
    qtbot.wait(50)
    for place in (9000, 9999, 5, 9998, 0, 40, 55, 47):
        table.go_to(place)
        top = table.rowViewportPosition(place)
        assert 0 <= top <= table.viewport().height() - table.rowHeight(place)
        assert table.rowHeight(place) == height_of(place)
    table.go_to(9000)
    QTest.keyClick(table, Qt.Key.Key_J, CTRL)
    assert shown.page.links.rowCount() == 9_999
    assert len(laid_out) < 400


@pytest.mark.parametrize(
    ("name", "language"),
    [("news.kk.docx", "kk"), ("news_EN.docx", "en"), ("a-zh.txt", "zh-Hans"), ("kkk.txt", ""), ("enter.txt", "")],
)
def test_the_language_is_taken_from_the_name(name: str, language: str) -> None:
    assert language_of(Path("/x") / name) == language

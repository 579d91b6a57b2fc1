"""Draws the pictures of the documentation offscreen: ``make images``.

The window is the real one, over the bundled sample, drafted by the bundled model; nothing in it is painted by hand.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from docx import Document
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from resources.messages import catalogue, message
from ui.app import build_window
from ui.dialogs.palette import SearchDialog, command_cards
from ui.glossary.adding import NewTerm
from ui.glossary.impact_view import ImpactDialog
from ui.glossary.import_dialog import SIZE as DIALOG_SIZE
from ui.glossary.importing import Import
from ui.glossary.window import DeskWindow
from ui.main_window import MainWindow
from workbench.paths import portable
from workbench.services.engines import renew_servers
from workbench.services.exporting import export
from workbench.services.glossaries import own_glossary
from workbench.services.llm_servers import add_server
from workbench.services.projects import create
from workbench.session import Session
from workbench.settings import Theme
from workbench.store import open_reader

IMAGES = Path(__file__).parent / "images"
SIZE = (1366, 768)
SETTLE_MS = 600
LIST = (
    "Қазақша\tАғылшынша\t中文\tЕскерту\n"
    "достық\tfriendship\t友谊\t\n"
    "«Бір белдеу, бір жол»\tBelt and Road; BRI\t一带一路\t\n"
    "Ма Синжуй\tMA Xingrui\t马兴瑞\tparty secretary\n"
    "Қытай\tChina\t中国\t\n"
    "Үкімет\tCabinet\t政府\t\n"
    "\tnothing in Kazakh\t\t\n"
    "cooperation\tынтымақтастық\t合作\t\n"
)
NEWS = (
    "Ауыл шаруашылығы министрі Айдарбек Сапаров Қарағанды қаласында шетелдік кәсіпкерлермен кездесті.\n\n"
    "Министр елдегі 40 пайыздық өсім мен «TikTok» (қысқа бейнелер) туралы айтты.\n\n"
    "Кездесуге Сыртқы істер министрінің орынбасары Ван И, БҰҰ мен ЮНЕСКО өкілдері қатысты.\n\n"
    "Съезд 2023 жылғы сентябрьде Үрімші қаласында өтті; Айдарбек Сапаров Үрімжі қаласына барады. Кім қолдайды?\n"
)
PAGE = (
    "<!DOCTYPE html><html lang=kk><head><meta charset=utf-8><title>Кездесу</title></head><body>"
    "<h1>Қытай Халық Республикасының <em>Төрағасы</em></h1>"
    "<p>Кеше <b>Ма Синжуй</b> Қазақстан Президенті <i>Қасым-Жомарт Тоқаевпен</i> "
    "<a href='https://www.akorda.kz/kk'>кездесті</a>.</p>"
    "<p><b>2023</b> жылы сауда <b>22,1 миллиард доллар</b> болды.<br>Биыл одан да көп.</p>"
    "<p>Екі тарап <a href='https://www.gov.kz'>«Бір белдеу, бір жол»</a> туралы сөйлесті.</p></body></html>"
)


def main() -> None:
    """Draw every picture."""
    IMAGES.mkdir(exist_ok=True)
    application = QApplication([])
    with tempfile.TemporaryDirectory() as home:
        window = build_window(application, Session(portable(Path(home))))
        window.resize(*SIZE)
        window.show()
        draw(window)
        window.close()


def draw(window: MainWindow) -> None:
    """Go through the main job and keep what is seen."""
    window.preferring.set_language("en")
    window.preferring.set_theme(Theme.LIGHT)
    keep(window, "start")
    window.open_project(window.context.session.create_sample())
    view = window.view
    assert view is not None
    view.draft(view.undrafted())
    while view.drafting.running:
        wait(50)
    for row in (0, 3):
        view.table.go_to(row)
        view.segment.confirm()
    view.table.go_to(4)
    keep(window, "window")
    window.actions_.by_id["segment.next_flag"].trigger()
    keep(window, "flag")
    window.preferring.set_language("kk")
    window.preferring.set_theme(Theme.DARK)
    view.table.go_to(11)
    keep(window, "window-kk-dark")
    window.preferring.set_language("zh-Hans")
    window.preferring.set_theme(Theme.LIGHT)
    view.table.go_to(39)
    keep(window, "window-zh")
    draw_desk(window)
    draw_beside(window)
    draw_post_editing(window)
    draw_tags(window)
    draw_review(window)
    draw_models(window)
    window.preferring.set_language("en")
    texts, look = window.context.texts, window.context.look
    cards = command_cards(texts, enabled=lambda _: True)
    palette = SearchDialog(texts, look, message("ui.palette.title"), message("ui.palette.hint"), cards, window)
    palette.show()
    keep(palette, "palette")
    palette.close()


def draw_desk(window: MainWindow) -> None:
    """Show the terminologist's desk in three languages, and what a change of a term does to the project."""
    view = window.view
    assert view is not None
    session = window.context.session
    session.preferences = replace(session.preferences, author_name="Egiz")
    for language, row, page in (("en", 9, 0), ("kk", 4, 3), ("zh-Hans", 30, 1)):
        window.preferring.set_language(language)
        window.glossaries.show_desk()
        desk = window.glossaries.desk
        assert desk is not None
        desk.resize(*SIZE)
        desk.filters.reset()
        desk.choose_source("starter")
        wait_for(partial(shows, desk, row, read_only=True))
        if language == "en":
            desk.list.selectAll()
            desk.deeds.copy_to_own()
        else:
            desk.choose_source("own")
        wait_for(partial(shows, desk, row, read_only=False))
        desk.filters.search.setText({"en": "", "kk": "qytai", "zh-Hans": "中国"}[language])
        wait(SETTLE_MS)
        desk.list.selectRow(min(row, desk.model.rowCount() - 1))
        desk.editor.go_to_page(page)
        keep(desk, f"desk-{language}")
    window.preferring.set_language("en")
    known = next(
        one for one in view.facts.checking(view.language).termbase.concepts.values() if one.id == "P_MA_XINGRUI"
    )
    window.glossaries.put(NewTerm("kk", "Ма Синжуй", view.language, "MA Xingrui", known=known))
    impact = window.glossaries.impact
    wait_for(lambda: bool(impact.touched))
    wait(SETTLE_MS)
    for language in ("kk", "zh-Hans", "en"):
        window.preferring.set_language(language)
        dialog = ImpactDialog(window.context, impact.touched, window)
        dialog.show()
        keep(dialog, f"impact-{language}")
        dialog.close()
    view.notice.close_notice()
    draw_import(window)
    window.glossaries.close_desk()


def draw_beside(window: MainWindow) -> None:
    """Show the reading view, and the names of a document that the glossary does not have."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "news.txt"
        source.write_text(NEWS, encoding="utf-8")
        project = create(Path(folder) / "news.egiz", [source], "kk", ["en", "zh-Hans"])
        window.open_project(project.path)
        assert window.view is not None
        window.view.go_to_number(3)
        for language in ("kk", "zh-Hans", "en"):
            window.preferring.set_language(language)
            window.beside.show_reading()
            window.beside.show_names()
            reading, names = window.beside.reading, window.beside.names
            assert reading is not None
            assert names is not None
            wait_for(lambda reading=reading, names=names: reading.complete and names.names is not None)
            reading.next_doubt()
            keep(reading, f"reading-{language}")
            keep(names, f"names-{language}")
        window.close_project()


def draw_tags(window: MainWindow) -> None:
    """Show the tags of a formatted page: in a draft, one taken out, others placed by guess."""
    window.preferring.set_theme(Theme.LIGHT)
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "news.html"
        source.write_text(PAGE, encoding="utf-8")
        project = create(Path(folder) / "news.egiz", [source], "kk", ["en", "zh-Hans"])
        window.open_project(project.path)
        view = window.view
        assert view is not None
        view.draft(view.undrafted())
        while view.drafting.running:
            wait(50)
        view.table.go_to(1)
        cell = view.table.target
        cell.remove_tag(cell.chips()[-1].id)
        for language in ("kk", "zh-Hans", "en"):
            window.preferring.set_language(language)
            keep(window, f"tags-{language}")
        view.segment.settle()
        window.close_project()


def draw_review(window: MainWindow) -> None:
    """Show what two reviewers changed in a table, in three languages, and the table itself where LibreOffice is."""
    window.open_project(window.context.session.create_sample())
    view = window.view
    assert view is not None
    view.draft(view.undrafted()[:12])
    wait_for(lambda: not view.drafting.running)
    with tempfile.TemporaryDirectory() as place:
        table = Path(place) / "review.docx"
        with closing(open_reader(view.project.path)) as reader:
            export(reader, table, ("en",), review=True, texts=catalogue("en"))
        keep_pages(table, "review-table")
        first = {1: "The Head of State met Ma Xingrui, member of the Political Bureau of the CPC Central Committee and "
                 "secretary of the CPC Xinjiang Uygur Autonomous Regional Committee", 4: "Urumqi, PRC"}  # fmt: skip
        second = {4: "The city of Urumqi, PRC", 3: "18\u00a0October 2023"}
        files = [
            changed(table, Path(place) / "review-1.docx", "Reviewer 1", first),
            changed(table, Path(place) / "review-2.docx", "Reviewer 2", second),
        ]
        for language in ("kk", "zh-Hans", "en"):
            window.preferring.set_language(language)
            window.reviewing.read(files)
            wait_for(lambda: window.reviewing.window_ is not None)
            shown = window.reviewing.window_
            assert shown is not None
            shown.select(0)
            keep(shown, f"review-{language}")
            window.reviewing.close_window()
    window.close_project()


def changed(table: Path, out: Path, by: str, texts: dict[int, str]) -> Path:
    """Write other targets into rows of a table, as a reviewer would, with a comment on the last."""
    document = Document(str(table))
    for row, text in texts.items():
        cell = document.tables[0].rows[row].cells[2]
        cell.text = text
    document.add_comment(cell.paragraphs[0].runs, "As in the official report.", author=by, initials="R")
    document.core_properties.last_modified_by = by
    document.save(str(out))
    return out


def keep_pages(document: Path, name: str) -> None:
    """Write a picture of the first page of a document, where LibreOffice and pdftoppm are installed."""
    office, drawer = shutil.which("soffice"), shutil.which("pdftoppm")
    if office is None or drawer is None:
        return
    home, folder = f"-env:UserInstallation=file://{document.parent / 'profile'}", str(document.parent)
    convert = [office, "--headless", home, "--convert-to", "pdf", "--outdir", folder, str(document)]
    subprocess.run(convert, check=True, capture_output=True)
    page = str(IMAGES / name)
    pages = str(document.with_suffix(".pdf"))
    subprocess.run([drawer, "-r", "100", "-png", "-singlefile", "-f", "1", "-l", "1", pages, page], check=True)
    print((IMAGES / f"{name}.png").relative_to(IMAGES.parent.parent))


def draw_models(window: MainWindow) -> None:
    """Show the model window: the catalogue, what is installed, and servers; nobody is asked for anything."""
    session = window.context.session
    add_server(session.paths, "home", "http://localhost:11434/v1", "qwen3:8b")
    renew_servers(session.engines, session.paths)
    window.preferring.set_theme(Theme.LIGHT)
    for page, language in enumerate(("kk", "en", "zh-Hans")):
        window.preferring.set_language(language)
        window.models.show()
        shown = window.models.window_
        assert shown is not None
        shown.start(("kk", "en"))
        wait(SETTLE_MS)
        shown.go_to(page)
        keep(shown, f"models-{language}")
        shown.close()


def draw_post_editing(window: MainWindow) -> None:
    """Show what follows what is typed, words to choose from, unsure words, and other texts of a segment."""
    window.open_project(window.context.session.create_sample())
    view = window.view
    assert view is not None
    view.draft(view.undrafted()[:24])
    wait_for(lambda: not view.drafting.running)
    window.activateWindow()
    for language, row, typed in (("en", 20, "Today "), ("kk", 11, "The "), ("zh-Hans", 8, "The President ")):
        window.preferring.set_language(language)
        window.activateWindow()
        view.table.go_to(row)
        view.focus_cell()
        wait_for(view.table.target.hasFocus)
        view.table.target.replace("")
        for letter in typed:
            QTest.keyClicks(view.table.target, letter)
        wait_for(lambda: bool(view.following.offered))
        keep(window, f"completion-{language}")
        view.following.ask_words()
        wait_for(view.following.popup.isVisible)
        keep(window, f"words-{language}")
        QTest.keyClick(view.following.popup.list, Qt.Key.Key_Escape)
        view.table.target.undo()
        view.table.go_to(row + 3)
        view.alternatives.show()
        dialog = view.alternatives.dialog
        assert dialog is not None
        wait_for(lambda dialog=dialog: bool(dialog.alternatives))
        keep(dialog, f"alternatives-{language}")
        dialog.reject()
        wait(SETTLE_MS)


def draw_import(window: MainWindow) -> None:
    """Show what the import of a messy list would do."""
    desk = window.glossaries.desk
    assert desk is not None
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "terms.tsv"
        path.write_text(LIST, encoding="utf-8")
        for language in ("kk", "zh-Hans", "en"):
            window.preferring.set_language(language)
            journey = Import(desk, own_glossary(window.context.session.paths))
            journey.dialog.resize(*DIALOG_SIZE)
            journey.dialog.show()
            journey.read([path])
            wait_for(partial(planned, journey))
            keep(journey.dialog, f"import-{language}")
            journey.dialog.finish()


def planned(journey: Import) -> bool:
    """Say whether the lists of an import were compared with the glossary."""
    return journey.dialog.plan is not None


def shows(desk: DeskWindow, row: int, *, read_only: bool) -> bool:
    """Say whether the desk has a glossary open, with a row that can be chosen."""
    return desk.source is not None and desk.source.read_only is read_only and desk.model.rowCount() > row


def keep(widget: QWidget, name: str) -> None:
    """Write a picture of a widget."""
    wait(SETTLE_MS)
    path = IMAGES / f"{name}.png"
    widget.grab().save(str(path))
    print(path.relative_to(IMAGES.parent.parent))


def wait_for(done: Callable[[], bool]) -> None:
    """Let the window live until something is so."""
    while not done():
        wait(50)


def wait(milliseconds: int) -> None:
    """Let the window live for a while; other than QTest's, this wait lets the other threads run."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


if __name__ == "__main__":
    main()

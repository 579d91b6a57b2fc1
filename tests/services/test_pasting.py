"""A project from what was copied: cleaned with care, saved as a document, and exported again."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resources.messages import message
from workbench.core.content import Content
from workbench.core.segments import Origin, State, Target
from workbench.errors import InputError, ProjectError
from workbench.services.exporting import export
from workbench.services.pasting import TITLE, create_from_text, pasted_text, project_place, read_pasted, title_of
from workbench.store import open_project

PAGE = (
    '<meta charset="utf-8"><h1 class="t">Тоқаев Үрімшіге келді</h1>'
    '<p style="margin:0">Мемлекет&nbsp;басшысы 10\u00a0000 <b>теңге</b>\u200b бөлді. <a href="https://a.kz/x">Осында</a>.</p>'
    "<ul><li>Бірінші ұсыныс</li></ul><p><img src=x>Соңы и\u0306.</p>"
)


def ids(notes: tuple[object, ...]) -> dict[str, object]:
    return {getattr(one, "id", ""): getattr(one, "params", {}).get("count") for one in notes}


def test_a_page_keeps_what_it_says_and_tells_what_was_cleaned() -> None:
    found = pasted_text("Тоқаев Үрімшіге келді", PAGE)
    assert (found.title, found.language, found.extension) == ("Тоқаев Үрімшіге келді", "kk", ".html")
    assert found.markup == (
        "<h1>Тоқаев Үрімшіге келді</h1>\n"
        '<p>Мемлекет басшысы 10\u00a0000 <strong>теңге</strong> бөлді. <a href="https://a.kz/x">Осында</a>.</p>\n'
        "<ul>\n<li>Бірінші ұсыныс</li>\n</ul>\n<p>Соңы й.</p>"
    )
    assert ids(found.notes) == {
        "documents.paste_blanks": 1,
        "documents.paste_unseen": 1,
        "documents.paste_composed": 1,
        "documents.paste_pictures": 1,
    }


@pytest.mark.parametrize(
    ("pasted", "clean"),
    [
        ("Бір\r\n\r\n\r\n\r\nЕкі  \r\n\tүш", "Бір\n\nЕкі\n\tүш"),
        ("№\u00a05, 1\u202f000\u00a0км", "№ 5, 1\u202f000 км"),
        ("сөз\u200bдер\ufeff \u200eжол", "сөздер жол"),
        ("👩\u200d💻 жұмыс", "👩\u200d💻 жұмыс"),
        ("قازاق\u200cستان \u200fجول", "قازاق\u200cستان \u200fجول"),
        ("豈 и\u0306", "豈 й"),
        ("a\u2028b", "a\nb"),
    ],
)
def test_messengers_are_cleaned_with_care(pasted: str, clean: str) -> None:
    assert pasted_text(pasted).text == clean


def test_html_that_lost_the_text_gives_way_to_the_plain_text() -> None:
    assert pasted_text("Толық мәтін осында тұр", "<p>М</p>").markup == ""


@pytest.mark.parametrize("nothing", ["", " \n\u200b", "<img src=x>"])
def test_nothing_to_paste_is_refused(nothing: str) -> None:
    with pytest.raises(InputError):
        pasted_text("", nothing)


def test_far_too_much_is_refused_at_once() -> None:
    with pytest.raises(InputError):
        pasted_text("а" * 20_000_001)


@pytest.mark.parametrize("run", ["\u00a0", " \t", "\n \n", "а\u0306", "<", "\u200b"])
def test_endless_runs_are_read_in_no_time(run: str) -> None:
    # A pattern that looks back over white space would take hours here, and the test its time limit.
    assert pasted_text(run * 200_000 + "a", "").text.endswith("a")


@pytest.mark.parametrize(("text", "language"), [("Қазақ тілі", "kk"), ("The news", "en"), ("中国新闻", "zh-Hans")])
def test_the_language_is_told(text: str, language: str) -> None:
    assert pasted_text(text).language == language


@given(st.text())
def test_a_title_can_be_a_file_name(text: str) -> None:
    title = title_of(text)
    assert title
    assert len(title) <= TITLE + 1
    assert not set(title) & set('\\/:*?"<>|\n\t\r')
    assert title[0] not in ". "
    assert title[-1] not in ". "


@given(st.text(max_size=80))
def test_cleaning_twice_changes_nothing(text: str) -> None:
    try:
        once = pasted_text(text).text
    except InputError:
        return
    assert pasted_text(once).text == once


def test_the_document_is_saved_beside_the_project_and_exported_with_its_links(tmp_path: Path) -> None:
    pasted = pasted_text("", PAGE)
    (tmp_path / "Тоқаев Үрімшіге келді.html").write_text("not mine")
    made = create_from_text(project_place(tmp_path, pasted), pasted, "kk", ["en"])
    assert made.documents == ("Тоқаев Үрімшіге келді (2).html",)
    assert made.settings.name == "Тоқаев Үрімшіге келді"
    assert (tmp_path / "Тоқаев Үрімшіге келді.html").read_text() == "not mine"
    store = open_project(made.path)
    last = store.segments(store.segment_ids())[-1]
    with store.step(message("editing.drafts")) as step:
        step.put_target(Target(last.id, "en", Content("End"), State.TRANSLATED, Origin.HUMAN), expected_revision=0)
    out = tmp_path / "out.html"
    export(store, out, ["en"])
    store.close()
    assert '<a href="https://a.kz/x">' in out.read_text("utf-8")
    assert "<p>End</p>" in out.read_text("utf-8")


def test_a_project_that_is_there_leaves_no_document_behind(tmp_path: Path) -> None:
    (tmp_path / "p.egiz").write_text("mine")
    with pytest.raises(ProjectError):
        create_from_text(tmp_path / "p.egiz", pasted_text("Жол."), "kk", ["en"])
    with pytest.raises(InputError):
        create_from_text(tmp_path / "q.egiz", pasted_text("Жол."), "kk", ["kk"])
    assert [one.name for one in tmp_path.iterdir()] == ["p.egiz"]


def test_a_pipe_brings_html_or_text() -> None:
    assert read_pasted("<!DOCTYPE html><p>Жаңалық</p>".encode()).markup == "<p>Жаңалық</p>"
    assert read_pasted("Жаңалық <3\n".encode("utf-16")).text == "Жаңалық <3"

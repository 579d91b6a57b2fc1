"""The translation on the clipboard: clean HTML, with what the marks say and in the right language."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from resources.messages import message
from tests.formats.office import BOLD, docx, p, r
from workbench.core.content import Content, Mark
from workbench.core.segments import Origin, State, Target
from workbench.errors import InputError
from workbench.services.exporting import gather
from workbench.services.projects import create
from workbench.services.rich_text import RichText, rich_text
from workbench.store import open_project


def copied(path: Path, language: str, targets: dict[int, str], chosen: list[int] | None = None) -> RichText:
    """Translate segments by number (marks go where «» stand) and copy them."""
    store = open_project(create(path.with_suffix(".egiz"), [path], "kk", ["en", "zh-Hans"]).path)
    found = store.segments(store.segment_ids())
    with store.step(message("editing.drafts")) as step:
        for number, text in targets.items():
            source = found[number - 1].source
            start, end = text.find("«"), text.find("»") - 1
            marks = tuple(Mark(start, end, m.id, m.kind, m.data) for m in source.marks) if start >= 0 else ()
            content = Content(text.replace("«", "").replace("»", ""), marks)
            target = Target(found[number - 1].id, language, content, State.TRANSLATED, Origin.HUMAN)
            step.put_target(target, expected_revision=0)
    made = rich_text(
        gather(store, [language]), language, None if chosen is None else [found[one - 1].id for one in chosen]
    )
    store.close()
    return made


def test_a_page_keeps_its_elements(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_text(
        '<html><head><title>Т</title></head><body><h1 class="x">Тақырып</h1><div style="color:red">Бұл <a href="/b">'
        "сілтеме</a> бар.</div><ul><li>Бір нәрсе.</li><li>Екі нәрсе.</li></ul></body></html>",
        encoding="utf-8",
    )
    made = copied(path, "en", {2: "Title", 3: "This «link» is there.", 4: "One thing."})
    assert made.markup == (
        '<h1 lang="en">Title</h1>\n<p lang="en">This <a href="/b">link</a> is there.</p>\n'
        '<ul lang="en">\n<li>One thing.</li>\n<li>Екі нәрсе.</li>\n</ul>'
    )
    assert made.plain == "Title\nThis link is there.\n• One thing.\n• Екі нәрсе."
    assert (made.segments, made.untranslated) == (5, 2)


def test_of_a_page_only_what_is_chosen_is_copied(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_text("<h1>Тақырып</h1><p>Бірінші сөйлем. Екінші сөйлем.</p><p>Үшінші.</p>", encoding="utf-8")
    made = copied(path, "en", {3: "The second."}, [3])
    assert made.markup == '<p lang="en">The second.</p>'


def test_an_office_document_gives_paragraphs_headings_and_bold(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(
        docx(
            p(r("Ең үлкен тақырып")) + p(r("Қазақ "), r("қалың", BOLD), r(" жол. Екінші сөйлем.")) + p(r("Үшінші жол."))
        )
    )
    made = copied(path, "zh-Hans", {1: "标题", 2: "哈萨克«粗»行。", 3: "第二句。"})
    assert made.markup == (
        '<h1 lang="zh-Hans">标题</h1>\n<p lang="zh-Hans">哈萨克<strong>粗</strong>行。第二句。</p>\n'
        '<p lang="kk">Үшінші жол.</p>'
    )


@pytest.mark.parametrize(
    ("address", "markup"),
    [("https://a.kz/x", '<a href="https://a.kz/x">site</a>'), ("javascript:alert(1)", "site"), ("#place", "site")],
)
def test_a_link_of_an_office_document_leads_where_it_led(tmp_path: Path, address: str, markup: str) -> None:
    path = tmp_path / "a.docx"

    def field(kind: str) -> str:
        return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'

    instruction = f'<w:r><w:instrText> HYPERLINK "{address}" </w:instrText></w:r>'
    link = (field("begin"), instruction, field("separate"), r("сайтта"), field("end"))
    path.write_bytes(docx(p(r("Толық мәтін "), *link, r(" тұр екен."))))
    made = copied(path, "en", {1: "It is on the «site» now."})
    assert f"It is on the {markup} now.</" in made.markup


def test_short_lines_one_after_another_are_no_headings(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("Тақырып\n\nКүні\n\nОрны\n\nКездесу қалада өтті, оған бәрі келді.\n", encoding="utf-8")
    made = copied(path, "en", {1: "Title", 2: "Date", 3: "Place", 4: "The meeting took place."})
    assert re.findall(r"<(\w+)", made.markup) == ["h1", "p", "h2", "p"]


def test_markdown_gives_strong_and_links(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text("Бұл **қалың** сөз <тегі> бар сөйлем екен.\n\nМұнда [сілтеме](https://a.kz/x) тұр екен.\n", "utf-8")
    made = copied(path, "en", {2: "Here a «link» stands & stays."})
    assert "<strong>қалың</strong>" in made.markup
    assert '<p lang="en">Here a <a href="https://a.kz/x">link</a> stands &amp; stays.</p>' in made.markup


def test_nothing_chosen_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("Жол.", encoding="utf-8")
    with pytest.raises(InputError):
        copied(path, "en", {}, [])

"""Web pages: the text is translated where it stands, and everything else stays."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.formats.offset_contract import OffsetContract
from workbench.core.content import Content, Edit
from workbench.errors import FormatError
from workbench.formats.base import DocumentFormat, Replacement
from workbench.formats.html_document import HtmlDocument
from workbench.formats.registry import format_for

PAGE = """<!DOCTYPE html>
<html lang="kk"><head><meta charset="utf-8">
<title>Жаңалықтар &mdash; партия</title>
<meta name="description" content='Екі "тарап" келісті'>
<meta name="viewport" content="width=device-width">
<style>p::after { content: "<p>style</p>" }</style>
<script>if (a < b && c > d) { document.write("<p>script</p>") }</script></head>
<body class=main onload='go("x>y")'>
<!-- <p>comment</p> -->
<h1><b>Екі тарап келісті</b></h1>
<p>Халық&nbsp;партиясы мен <a href="/x?a=1&amp;b=2" title="Сілтеме атауы">ҚКП
   өкілдері</a> <em>кездесті <img src=a.png alt="Сурет"> бүгін</em>. Екінші <b>сөйлем. Үшінші</b> сөйлем!
<p>Жабылмаған абзац <code>x = 1</code> мен <br> жаңа жол<br/>үшінші жол
<ul><li>Бір<li>Екі &lt;тег&gt; &amp; 5 < 6</ul>
<table><tr><td>Ұяшық</td><td></td><td translate="no">Egiz</td></tr></table>
<pre>  Бірінші қатар
    екінші қатар</pre>
<input type="submit" value="Жіберу"><input value="no" placeholder="Іздеу">
<p>Соңы <span translate=no>Egiz</span> болды</p>
</body></html>
"""
LATIN = """<html><head><meta http-equiv=Content-Type content="text/html; charset=windows-1251"></head>
<body><p>Первый <i>абзац</i> текста.</p></body></html>"""


class TestHtmlDocument(OffsetContract):
    def a_format(self) -> DocumentFormat:
        return HtmlDocument()

    def documents(self) -> dict[str, bytes]:
        return {
            "a.html": PAGE.encode(),
            "b.htm": b"\xef\xbb\xbf" + PAGE.replace("\n", "\r\n").encode(),
            "c.html": LATIN.encode("cp1251"),
            "d.html": "\ufeff".encode("utf-16-le") + PAGE.encode("utf-16-le"),
            "e.html": b"just text, <b>bold",
        }


def test_what_a_reader_sees_is_what_is_translated() -> None:
    texts = [unit.content.text for unit in HtmlDocument().read(PAGE.encode(), "a.html").units]
    assert texts == [
        "Жаңалықтар — партия",
        'Екі "тарап" келісті',
        "Екі тарап келісті",
        "Сілтеме атауы",
        "Сурет",
        "Халық\u00a0партиясы мен ҚКП өкілдері кездесті бүгін. Екінші сөйлем. Үшінші сөйлем!",
        "Жабылмаған абзац мен",
        "жаңа жол",
        "үшінші жол",
        "Бір",
        "Екі <тег> & 5 < 6",
        "Ұяшық",
        "Бірінші қатар\n    екінші қатар",
        "Жіберу",
        "Іздеу",
        "Соңы болды",
    ]


def replaced(page: str, **new: str | Content) -> str:
    """Replace the units that begin with a word."""
    data = page.encode()
    parsed = HtmlDocument().read(data, "a.html")
    made = []
    for unit in parsed.units:
        for word, text in new.items():
            if unit.content.text.startswith(word):
                made.append(Replacement(unit.start, unit.end, Content(text) if isinstance(text, str) else text))
    assert len(made) == len(new)
    return HtmlDocument().write(data, parsed.skeleton, parsed.encoding, made).data.decode()


def test_only_the_translated_text_changes() -> None:
    after = replaced(PAGE, Ұяшық="Cell <1> & 2", Жаңалықтар="News", Сурет='A "picture"')
    assert after == (
        PAGE.replace("Ұяшық", "Cell &lt;1&gt; &amp; 2")
        .replace("Жаңалықтар &mdash; партия", "News")
        .replace('"Сурет"', '"A &quot;picture&quot;"')
    )


def test_attributes_without_quotes_are_read_and_written_too() -> None:
    page = (
        "<html lang=kk><meta name=description content='Сипаттама'><p><img alt=Сурет src=a.png>Мәтін</p>"
        "<input type=submit value=Жіберу></html>"
    )
    after = replaced(page, Сипаттама="About it", Сурет='A "good" picture=1', Жіберу="Send it", Мәтін="Text")
    assert after == (
        "<html lang=kk><meta name=description content='About it'><p>"
        "<img alt=A&#32;&quot;good&quot;&#32;picture&#61;1 src=a.png>Text</p>"
        "<input type=submit value=Send&#32;it></html>"
    )
    assert [one.content.text for one in HtmlDocument().read(after.encode(), "a.html").units] == [
        "About it", 'A "good" picture=1', "Text", "Send it",
    ]  # fmt: skip
    parsed = HtmlDocument().read(page.encode(), "a.html")
    new = [Replacement(parsed.units[0].start, parsed.units[0].end, Content("News"))]
    written = HtmlDocument().write(page.encode(), parsed.skeleton, parsed.encoding, new, "en").data
    assert written.startswith(b"<html lang=en>")


def test_an_attribute_within_a_translated_sentence_is_translated_too() -> None:
    unit = next(u for u in HtmlDocument().read(PAGE.encode(), "a").units if u.content.text.startswith("Халық"))
    first = unit.content.inner(0, unit.content.text.index(" Екінші"))
    moved = first.apply([Edit(0, len("Халық\u00a0партиясы мен"), "The party and")])
    data = PAGE.encode()
    parsed = HtmlDocument().read(data, "a.html")
    made = [
        Replacement(u.start, u.end, Content("Title")) for u in parsed.units if u.content.text == "Сілтеме атауы"
    ] + [Replacement(unit.start, unit.start + len(first.text), moved)]  # fmt: skip
    after = HtmlDocument().write(data, parsed.skeleton, parsed.encoding, made).data.decode()
    assert '<p>The party and <a href="/x?a=1&amp;b=2" title="Title">ҚКП өкілдері</a> <em>кездесті ' in after
    assert '<img src=a.png alt="Сурет">бүгін</em>. Екінші <b>сөйлем. Үшінші</b> сөйлем!\n' in after


def test_a_tag_that_spans_two_sentences_stays_open_between_them() -> None:
    page = "<p>Екінші <b>сөйлем. Үшінші</b> бар.</p>"
    parsed = HtmlDocument().read(page.encode(), "a.html")
    unit = parsed.units[0]
    cut = unit.content.text.index(" Үшінші")
    first = unit.content.inner(0, cut).apply([Edit(0, 6, "Second"), Edit(7, 13, "one")])
    second = unit.content.inner(cut + 1, len(unit.content.text)).apply([Edit(0, 6, "Third")])
    made = [Replacement(0, cut, first), Replacement(cut + 1, len(unit.content.text), second)]
    assert HtmlDocument().write(page.encode(), "", "utf-8", made).data.decode() == (
        "<p>Second <b>one. Third</b> бар.</p>"
    )


def test_a_letter_that_the_encoding_lacks_becomes_a_reference() -> None:
    data = LATIN.encode("cp1251")
    parsed = HtmlDocument().read(data, "a.html")
    assert parsed.encoding == "windows-1251"
    written = HtmlDocument().write(data, "", parsed.encoding, [Replacement(0, parsed.units[0].end, Content("Қазақ"))])
    assert "&#1178;аза&#1179;" in written.data.decode("cp1251")
    assert HtmlDocument().read(written.data, "a.html").units[0].content.text == "Қазақ"


@given(st.text(alphabet="<>b/ip&;\"'=!-аә \n", max_size=60))
@settings(deadline=None, max_examples=150)
def test_no_soup_of_tags_is_damaged(soup: str) -> None:
    data = f"<p>сөз {soup}".encode()
    parsed = HtmlDocument().read(data, "a.html")
    same = [Replacement(u.start, u.end, u.content) for u in parsed.units]
    assert HtmlDocument().write(data, parsed.skeleton, parsed.encoding, same).data == data


@pytest.mark.timeout(20)
@pytest.mark.parametrize(
    ("data", "wanted"),
    [
        (b"", "formats.empty"),
        (b"<html><body><script>x</script></body>", "formats.empty"),
        (b"<p>" + b"a" * 10_000_000, "formats.long_line"),
        (b"%PDF-1.7", "formats.binary_kind"),
        (b"<p>bell\x07", "formats.control"),
        ("<p>Қазақстан Халық партиясы".encode() + b"\xd1", "formats.damaged"),
        (b"<p>x" + b'<a title="' * 100_000, "formats.long_line"),
    ],
)
def test_what_is_no_page_is_refused_in_one_sentence(data: bytes, wanted: str) -> None:
    with pytest.raises(FormatError) as refusal:
        HtmlDocument().read(data, "a.html")
    assert refusal.value.message.id == wanted


def test_a_page_with_ten_thousand_open_tags_is_read() -> None:
    assert HtmlDocument().read(b"<div><b>" * 10_000 + b"x", "a.html").units[0].content.text == "x"


def test_a_page_is_known_by_its_first_bytes() -> None:
    assert format_for("page", b"\xef\xbb\xbf \n<!doctype HTML><p>x").id == "html"


def test_a_translated_page_says_its_new_language_and_parts_in_others_keep_theirs() -> None:
    page = (
        '<html lang="kk-KZ" xml:lang=\'kk\'><body><p>Мәтін <i lang="kk">осында</i>.</p>'
        '<p lang="zh">中文</p><!-- <p lang="kk"> --></body></html>'
    )
    parsed = HtmlDocument().read(page.encode(), "a.html")
    first = parsed.units[0]
    marks = first.content.marks
    new = [Replacement(first.start, first.end, Content("Text here.", tuple(replace(m, start=5, end=9) for m in marks)))]
    written = HtmlDocument().write(page.encode(), parsed.skeleton, "utf-8", new, "en").data.decode()
    assert written == (
        '<html lang="en" xml:lang=\'en\'><body><p>Text <i lang="en">here</i>.</p>'
        '<p lang="zh">中文</p><!-- <p lang="kk"> --></body></html>'
    )
    assert HtmlDocument().write(page.encode(), parsed.skeleton, "utf-8", [], "en").data == page.encode()


@pytest.mark.parametrize(
    ("page", "wanted"),
    [
        (b"<p><b>a</b> <i>a</i></p>", b"<p><b>Egiz</b><i></i></p>"),
        (b"<p><b>a</b><i>a</i> <u>b <s>c</s></u></p>", b"<p><b><i>Egiz</i></b><u><s></s></u></p>"),
    ],
)
def test_tags_that_go_beyond_a_plain_translation_do_not_cross(page: bytes, wanted: bytes) -> None:
    parsed = HtmlDocument().read(page, "a.html")
    new = [Replacement(unit.start, unit.end, Content("Egiz")) for unit in parsed.units]
    assert HtmlDocument().write(page, parsed.skeleton, "utf-8", new).data == wanted

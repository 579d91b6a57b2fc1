"""Every tag has words and a short sign, whatever its format keeps of it."""

from __future__ import annotations

import json

import pytest

from tests.formats.office import HEAD, RELS, R, docx, p, package, parts_of, r
from workbench.core.content import Content, Mark, MarkKind
from workbench.formats.docx import Docx
from workbench.formats.tag_names import TagKind, tag_name, tag_names


def mark(data: str, *, single: bool = False, key: str = "1") -> Mark:
    return Mark(0, 0 if single else 1, key, MarkKind.OBJECT if single else MarkKind.PAIR, data)


def tag(opening: str, closing: str = "") -> str:
    return json.dumps({"o": opening, "c": closing, "n": [0, 1]})


@pytest.mark.parametrize(
    ("data", "single", "words", "sign"),
    [
        # Word and OpenDocument
        ("bold italic", False, "bold, italic", "BI"),
        ("link https://www.akorda.kz", False, "link to https://www.akorda.kz", "@"),
        ("link", False, "link", "@"),
        ("", False, "another format than the rest", "f"),
        ("footnote", True, "footnote", "†"),
        ("break", True, "line break", "↵"),
        ("field PAGE", True, "field PAGE", "{}"),
        ("something", True, "code something", "x"),
        # HTML and Markdown
        (tag("<strong>", "</strong>"), False, "bold", "B"),
        (tag('<a class="x" href="https://a.kz/?a=1&amp;b=2">', "</a>"), False, "link to https://a.kz/?a=1&b=2", "@"),
        (tag("<br/>"), True, "line break", "↵"),
        (tag("**", "**"), False, "bold", "B"),
        (tag("[", "](https://a.kz)"), False, "link to https://a.kz", "@"),
        # XLIFF 1.2 and 2
        (tag('<g id="1" ctype="x-html-b">', "</g>"), False, "bold", "B"),
        (tag('<bpt id="1">&lt;i&gt;</bpt>', '<ept id="1">&lt;/i&gt;</ept>'), False, "italic", "I"),
        (tag('<pc id="1" type="fmt" subType="xlf:u">', "</pc>"), False, "underlined", "U"),
        (tag('<ph id="1" equiv="{name}"/>'), True, "code {name}", "x"),
        (tag('<x id="1" ctype="lb"/>'), True, "line break", "↵"),
        (tag('<mrk mtype="term" mid="1">', "</mrk>"), False, "marked term", "T"),
        ("{broken", True, "code {broken", "x"),
    ],
)
def test_a_tag_is_called_by_what_it_does(data: str, single: bool, words: str, sign: str) -> None:
    name = tag_name(mark(data, single=single))
    assert (str(name.words), name.sign) == (words, sign)


def test_a_long_address_is_cut_and_a_link_is_a_link() -> None:
    name = tag_name(mark("link https://a.kz/" + "x" * 500))
    assert name.kind is TagKind.LINK
    assert len(str(name.words)) < 80


def test_tags_of_one_sign_are_numbered() -> None:
    source = Content("a", (mark("bold", key="1"), mark("italic", key="2"), mark("bold", key="3")))
    assert [name.sign for name in tag_names(source).values()] == ["B1", "I", "B2"]


def test_a_link_of_a_document_says_where_it_leads() -> None:
    body = p('<w:hyperlink r:id="rId9">' + r("сайт") + "</w:hyperlink>", r(" пен "),
             '<w:hyperlink w:anchor="top">' + r("басы") + "</w:hyperlink>")  # fmt: skip
    relations = f'''{HEAD}<Relationships xmlns="{RELS}"><Relationship Id="rId9" Type="{R}/hyperlink"
        TargetMode="External" Target="https://www.akorda.kz/kk a"/></Relationships>'''
    parts: dict[str, str | bytes] = {**parts_of(docx(body)), "word/_rels/document.xml.rels": relations}
    (unit,) = Docx().read(package(parts), "a.docx").units
    said = [str(name.words) for name in tag_names(unit.content).values()]
    assert said == ["link to https://www.akorda.kz/kk%20a", "link to #top"]

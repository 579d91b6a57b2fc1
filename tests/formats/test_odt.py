"""OpenDocument texts: spans as marks, white space as the standard says, and back."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from tests.formats.contract import FormatContract
from tests.formats.office import (
    HEAD,
    body_of,
    package,
    pair,
    parts_of,
    said,
    shape,
    shouted,
    texts,
    translated,
)
from workbench.core.content import Content
from workbench.errors import FormatError
from workbench.formats.base import DocumentFormat, Replacement
from workbench.formats.odt import Odt
from workbench.formats.registry import format_for
from workbench.services.importing import parse

URN = "urn:oasis:names:tc:opendocument:xmlns"
NAMES = " ".join(
    f'xmlns:{short}="{URN}:{long}:1.0"'
    for short, long in (
        ("office", "office"), ("text", "text"), ("style", "style"), ("table", "table"), ("draw", "drawing"),
        ("fo", "xsl-fo-compatible"), ("svg", "svg-compatible"),
    )
)  # fmt: skip
STYLES = (
    '<style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>'
    '<style:style style:name="I" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>'
    '<style:style style:name="L" style:family="text"><style:text-properties fo:language="kk"/></style:style>'
)
NOTE = (
    '<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation>'
    "<text:note-body><text:p>A footnote.</text:p></text:note-body></text:note>"
)
TEXT = f"{{{URN}:text:1.0}}"


def odt(body: str, header: str = "") -> bytes:
    content = (
        f"{HEAD}<office:document-content {NAMES}><office:automatic-styles>{STYLES}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )
    styles = (
        f"{HEAD}<office:document-styles {NAMES}><office:master-styles><style:master-page><style:header>{header}"
        "</style:header></style:master-page></office:master-styles></office:document-styles>"
    )
    parts: dict[str, str | bytes] = {
        "mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content, "styles.xml": styles,
        "META-INF/manifest.xml": "<manifest/>",
    }  # fmt: skip
    return package(parts, stored=("mimetype",))


RICH = odt(
    f'<text:h>A <text:span text:style-name="B">bold</text:span> title</text:h><text:p>Text{NOTE} goes on.</text:p>'
    "<table:table><table:table-row><table:table-cell><text:p>Cell</text:p></table:table-cell></table:table-row>"
    "</table:table><text:p>An image<draw:frame><draw:image/><svg:desc>What it shows</svg:desc></draw:frame></text:p>"
    "<text:p>Box<draw:frame><draw:text-box><text:p>In the box</text:p></draw:text-box></draw:frame></text:p>",
    "<text:p>Header text</text:p>",
)


class TestOdt(FormatContract):
    def a_format(self) -> DocumentFormat:
        return Odt()

    def documents(self) -> dict[str, bytes]:
        return {"plain.odt": odt("<text:p>One.</text:p><text:p>Two</text:p>"), "rich.odt": RICH}


def one_unit(body: str) -> Content:
    (unit,) = Odt().read(odt(f"<text:p>{body}</text:p>"), "a.odt").units
    return unit.content


def test_all_places_that_hold_text_are_read_in_order() -> None:
    assert texts(Odt().read(RICH, "a.odt")) == [
        "A bold title", "Text goes on.", "A footnote.", "Cell", "An image", "What it shows", "Box", "In the box",
        "Header text",
    ]  # fmt: skip
    assert format_for("attachment", RICH).id == "odt"


def test_the_archive_stays_as_the_standard_wants_it() -> None:
    made = translated(Odt(), RICH, {"Cell": "Ұяшық"})
    assert made[30:77] == RICH[30:77] == b"mimetypeapplication/vnd.oasis.opendocument.text"
    assert {name for name, data in parts_of(RICH).items() if parts_of(made)[name] != data} == {"content.xml"}


def test_white_space_is_read_and_written_as_the_standard_says() -> None:
    assert one_unit('  One\n  two<text:s text:c="2"/>three <text:span> four</text:span>').text == "One two  three four"
    made = translated(Odt(), odt("<text:p>One</text:p>"), {"One": "Бір   екі\tүш\nтөрт"})
    assert Odt().read(made, "a.odt").units[0].content.text == "Бір   екі үш төрт"
    names = [etree.QName(one).localname for one in next(body_of(made, "content.xml").iter(f"{TEXT}p"))]
    assert names == ["s", "tab", "line-break"]


def test_spans_that_look_alike_are_one_text() -> None:
    content = one_unit('Split<text:span text:style-name="L"> in</text:span> two<text:soft-page-break/> here')
    assert content == Content("Split in two here")
    assert shape(one_unit('<text:span text:style-name="B">Mostly bold</text:span>, not this')) == [("", ", not this")]


def test_each_character_keeps_its_format() -> None:
    link = '<text:a href="x">a <text:span text:style-name="I">link</text:span> here</text:a>'
    data = odt(f'<text:p>Plain <text:span text:style-name="B">bold</text:span> and {link}. Second.</text:p>')
    (unit,) = Odt().read(data, "a.odt").units
    assert shape(unit.content) == [("bold", "bold"), ("link", "a link here"), ("italic", "link")]
    target = Content("Сілтеме мұнда мен қалың.", (pair(18, 23, "1"), pair(0, 13, "2"), pair(0, 7, "3")))
    made = body_of(translated(Odt(), data, {"Plain bold and a link here.": target}), "content.xml")
    (anchor,) = made.iter(f"{TEXT}a")
    spans = [(one.get(f"{TEXT}style-name"), said(one)) for one in made.iter(f"{TEXT}span")]
    assert said(anchor) == "Сілтеме мұнда"
    assert spans == [("I", "Сілтеме"), ("B", "қалың")]
    assert said(made).endswith("Сілтеме мұнда мен қалың. Second.")


def test_a_note_lost_in_a_translation_is_put_back_with_its_text() -> None:
    made = translated(Odt(), RICH, {"Text goes on.": "Мәтін жалғасады.", "A footnote.": "Сілтеме."})
    assert "Мәтін жалғасады." in texts(Odt().read(made, "a.odt"))
    assert "Сілтеме." in texts(Odt().read(made, "a.odt"))


def test_a_text_under_a_password_is_refused() -> None:
    parts = parts_of(RICH) | {"META-INF/manifest.xml": b"<manifest><encryption-data/></manifest>"}
    with pytest.raises(FormatError) as refusal:
        Odt().read(package(parts), "a.odt")
    assert refusal.value.message.id == "formats.package_locked"


PIECES = st.lists(
    st.one_of(
        st.text("ab  Ж中.", max_size=6),
        st.tuples(st.sampled_from("BIL"), st.text("xy .", max_size=5)).map(
            lambda one: f'<text:span text:style-name="{one[0]}">{one[1]}</text:span>'
        ),
        st.sampled_from([NOTE, "<text:tab/>", "<text:line-break/>", '<text:s text:c="2"/>', "<text:page-number/>"]),
    ),
    max_size=7,
)


@given(st.lists(PIECES, min_size=1, max_size=3))
@settings(deadline=None, max_examples=40)
def test_generated_documents_come_back(paragraphs: list[list[str]]) -> None:
    data = odt("".join(f"<text:p>{''.join(one)}</text:p>" for one in paragraphs) + "<text:p>The end.</text:p>")
    fmt = Odt()
    parsed = fmt.read(data, "a.odt")
    segments = parse(data, "a.odt", "en").document.segments
    same = [Replacement(one.start, one.end, one.source) for one in segments]
    assert fmt.write(data, parsed.skeleton, "utf-8", same).data == data
    other = [Replacement(one.start, one.end, shouted(one.source)) for one in segments]
    back = fmt.read(fmt.write(data, parsed.skeleton, "utf-8", other).data, "a.odt")
    assert [one.content for one in back.units] == [shouted(one.content) for one in parsed.units]


@pytest.mark.shared
def test_every_open_document_at_hand_comes_back(shared: Path) -> None:
    for path in sorted((shared / "conformance" / "odt").glob("*.odt")):
        data = path.read_bytes()
        document = parse(data, path.name, "en").document
        fmt = Odt()
        same = [Replacement(one.start, one.end, one.source) for one in document.segments]
        assert fmt.write(data, document.skeleton, "utf-8", same).data == data, path.name
        other = [Replacement(one.start, one.end, shouted(one.source)) for one in document.segments]
        made = fmt.write(data, document.skeleton, "utf-8", other).data
        before, after = fmt.read(data, path.name), fmt.read(made, path.name)
        assert [one.content for one in after.units] == [shouted(one.content) for one in before.units], path.name

"""Word documents: what is text comes out with few marks, and goes back with every character's format."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.formats.contract import FormatContract
from tests.formats.office import (
    BOLD,
    HEAD,
    ITALIC,
    NAMESPACES,
    W,
    body_of,
    docx,
    look,
    looks_of,
    p,
    package,
    pair,
    parts_of,
    placed,
    r,
    said,
    shape,
    shouted,
    texts,
    translated,
)  # fmt: skip
from workbench.core.content import Content
from workbench.errors import FormatError
from workbench.formats.base import DocumentFormat, Replacement
from workbench.formats.docx import Docx
from workbench.formats.registry import format_for
from workbench.services.importing import parse

FOOTNOTE = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="2"/></w:r>'
BREAK = "<w:r><w:br/></w:r>"
TAB = "<w:r><w:tab/></w:r>"


def field(instruction: str, *result: str) -> str:
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> {instruction} </w:instrText></w:r>'
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{"".join(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def one_unit(body: str, fmt: Docx | None = None) -> Content:
    (unit,) = (fmt or Docx()).read(docx(body), "a.docx").units
    return unit.content


NOTES = f'<w:footnotes {NAMESPACES}><w:footnote w:id="2">{p(r("A footnote."))}</w:footnote></w:footnotes>'
REMARKS = f"<w:comments {NAMESPACES}><w:comment>{p(r('A remark'))}</w:comment></w:comments>"
RICH = docx(
    p(r("Қазақстан "), r("Халық", BOLD), r(" партиясы.", "<w:lang w:val='kk-KZ'/>"), properties="<w:jc w:val='both'/>")
    + p(r("See "), '<w:hyperlink r:id="rId9">' + r("the site", "<w:u w:val='single'/>") + "</w:hyperlink>", r(" now."))
    + "<w:tbl><w:tr><w:tc>" + p(r("Cell one")) + "</w:tc><w:tc>" + p(r("Cell two")) + "</w:tc></w:tr></w:tbl>"
    + p() + p(r("Note"), FOOTNOTE, r(" here.")),
    {
        "header": ("header1.xml", f"<w:hdr {NAMESPACES}>{p(r('Header text'))}</w:hdr>"),
        "footnotes": ("footnotes.xml", NOTES),
        "comments": ("comments.xml", REMARKS),
    },
)  # fmt: skip


class TestDocx(FormatContract):
    def a_format(self) -> DocumentFormat:
        return Docx()

    def documents(self) -> dict[str, bytes]:
        return {"plain.docx": docx(p(r("One paragraph.")) + p(r("Two"))), "rich.docx": RICH}


def test_all_places_that_hold_text_are_read_in_order() -> None:
    parsed = Docx().read(RICH, "a.docx")
    assert texts(parsed) == [
        "Қазақстан Халық партиясы.", "See the site now.", "Cell one", "Cell two", "Note here.", "Header text",
        "A footnote.",
    ]  # fmt: skip
    assert texts(Docx(comments=True).read(RICH, "a.docx"))[-1] == "A remark"


def test_only_parts_with_another_text_change() -> None:
    made = parts_of(translated(Docx(), RICH, {"Header text": "Колонтитул"}))
    changed = {name for name, data in parts_of(RICH).items() if made[name] != data}
    assert changed == {"word/header1.xml"}
    assert list(made) == list(parts_of(RICH))


def test_runs_that_look_alike_are_one_text() -> None:
    body = p(
        r("Spl", "<w:lang w:val='en-US'/>"), '<w:proofErr w:type="spellStart"/>', r("it", "<w:noProof/>"),
        '<w:smartTag w:uri="x">' + r(" in", "<w:szCs w:val='20'/>") + "</w:smartTag>", r(" four"),
        "<w:bookmarkStart w:id='1' w:name='x'/>", r(" here"), "<w:bookmarkEnd w:id='1'/>",
    )  # fmt: skip
    assert one_unit(body) == Content("Split in four here")


def test_the_format_of_most_is_the_base_and_shows_no_mark() -> None:
    assert shape(one_unit(p(r("Nearly all of it is bold, ", BOLD), r("but this.")))) == [("", "but this.")]
    assert shape(one_unit(p(r("A "), r("bold", BOLD), r(" and ", ITALIC), r("italic", ITALIC), r(" word here.")))) == [
        ("bold", "bold"), ("italic", "and italic"),
    ]  # fmt: skip


def test_a_space_is_underlined_only_where_it_was() -> None:
    underlined = "<w:u w:val='single'/>"
    data = docx(
        p(r("Not this "), r("but all of this", underlined)) + p(r("Nor much of this, "), r("but it", underlined))
    )
    made = translated(Docx(), data, {one: shouted(Content(one, unit.content.marks)) for unit in Docx().read(
        data, "a.docx").units for one in [unit.content.text]})  # fmt: skip
    assert [(len(text), names) for text, names in looks_of(made)] == [
        (len(text), names) for text, names in looks_of(data)
    ]  # fmt: skip


def test_a_link_is_a_pair_with_its_format() -> None:
    link = (
        '<w:hyperlink r:id="rId1">' + r("the great ", "<w:color w:val='0000FF'/>") + r("site", BOLD) + "</w:hyperlink>"
    )
    content = one_unit(p(r("See "), link, r(" now, please do.")))
    assert shape(content) == [("link", "the great site"), ("bold", "site")]
    assert shape(one_unit(p(link))) == [("bold", "site")], "a link around everything is the base"


def test_a_break_and_a_tab_part_words_as_a_space_does_and_stay_what_they_are() -> None:
    data = docx(p(r("Ministry of"), BREAK, r("Foreign Affairs"), TAB, r("Astana"), BREAK, r("外交"), BREAK, r("部")))
    (unit,) = Docx().read(data, "a.docx").units
    assert unit.content.text == "Ministry of Foreign Affairs Astana 外交部"
    made = translated(Docx(), data, {unit.content.text: Content("Сыртқы істер министрлігі, Астана")})
    body = body_of(made)
    assert len(list(body.iter(f"{{{W}}}br"))) == 3
    assert len(list(body.iter(f"{{{W}}}tab"))) == 1
    assert said(body) == "Сыртқы істерминистрлігі, Астана", "the break stands for its space"


def test_a_typed_line_break_and_a_hyphen_that_does_not_break_become_elements() -> None:
    made = body_of(translated(Docx(), docx(p(r("Text"))), {"Text": "Бір\nекі\u2011үш"}))
    names = [one.tag.rpartition("}")[2] for one in next(made.iter(f"{{{W}}}r"))]
    assert names == ["t", "br", "t", "noBreakHyphen", "t"]


def test_fields_are_opaque_but_links_and_contents_are_text() -> None:
    body = (
        p(r("Page "), field("PAGE", r("7")), r(" of "), '<w:fldSimple w:instr="NUMPAGES">' + r("9") + "</w:fldSimple>")
        + p(r("Go to "), field('HYPERLINK "http://a"', r("this place", "<w:u w:val='single'/>")), r("."))
        + p(field("TOC \\o", r("Chapter one"), TAB, field("PAGEREF _1", r("3"))).removesuffix(
            '<w:r><w:fldChar w:fldCharType="end"/></w:r>'))
        + p(r("Chapter two"), '<w:r><w:fldChar w:fldCharType="end"/></w:r>')
        + p(field("IF 1", r("never")).removesuffix('<w:r><w:fldChar w:fldCharType="end"/></w:r>'))
        + p(r("nor this"), '<w:r><w:fldChar w:fldCharType="end"/></w:r>', r("After"))
    )  # fmt: skip
    data = docx(body)
    parsed = Docx().read(data, "a.docx")
    assert texts(parsed) == ["Page  of ", "Go to this place.", "Chapter one", "Chapter two", "After"]
    assert ("link http://a", "this place") in shape(parsed.units[1].content)
    made = translated(Docx(), data, {one: shouted(Content(one)).text for one in ("Chapter one", "Chapter two", "After")}
                      | {"Go to this place.": "Жжж жжж."})  # fmt: skip
    chars = [one.get(f"{{{W}}}fldCharType") for one in body_of(made).iter(f"{{{W}}}fldChar")]
    assert chars == [one.get(f"{{{W}}}fldCharType") for one in body_of(data).iter(f"{{{W}}}fldChar")]
    # The lost link went around a word: its field still has a result.
    again = Docx().read(made, "a.docx")
    assert [label for label, _ in shape(again.units[1].content)] == ["link http://a"]


def test_deleted_text_is_opaque_and_inserted_text_stays_inserted() -> None:
    data = docx(p(r("The "), "<w:del w:id='1'><w:r><w:delText>old </w:delText></w:r></w:del>",
                  "<w:ins w:id='2'>" + r("new") + "</w:ins>", r(" house stands.")))  # fmt: skip
    (unit,) = Docx().read(data, "a.docx").units
    assert unit.content.text == "The new house stands."
    assert shape(unit.content) == [("inserted", "new"), ("deleted", "")]
    made = body_of(translated(Docx(), data, {unit.content.text: shouted(unit.content)}))
    assert said(next(made.iter(f"{{{W}}}ins"))) == "жжж"
    assert said(next(made.iter(f"{{{W}}}del"))) == "old "


def test_hidden_text_is_read_where_it_is_asked_for_only() -> None:
    body = p(r("Seen"), r(" unseen", "<w:vanish/>"), r(" text."))
    assert one_unit(body).text == "Seen text."
    assert one_unit(body, Docx(hidden=True)).text == "Seen unseen text."
    made = translated(Docx(), docx(body), {"Seen text.": "Көрінген мәтін."})
    assert said(body_of(made)) == "Көрінген unseen мәтін."


def test_text_boxes_are_texts_and_their_older_twins_follow() -> None:
    def box(inner: str) -> str:
        return f"<w:txbxContent>{inner}</w:txbxContent>"

    drawing = (
        '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>'
        '<wp:docPr id="1" name="Box" descr="What it is"/>'
        f"<wps:wsp>{box(p(r('In the '), r('box', BOLD), r(' there is text.')))}</wps:wsp></w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict>{box(p(r('In the '), r('box', BOLD), r(' there is text.')))}</w:pict></mc:Fallback>"
        "</mc:AlternateContent></w:r>"
    )
    data = docx(p(r("Around "), drawing, r("it.")))
    assert texts(Docx().read(data, "a.docx")) == ["Around it.", "What it is", "In the box there is text."]
    made = translated(Docx(), data, {"In the box there is text.": "Жж жжж жжж жжжж.", "What it is": "Бұл не",
                                     "Around it.": "Айналасы."})  # fmt: skip
    assert said(body_of(made)).count("Жж жжж жжж жжжж.") == 2
    assert b'descr="\xd0\x91\xd2\xb1\xd0\xbb \xd0\xbd\xd0\xb5"' in parts_of(made)["word/document.xml"]
    assert "In the" not in said(body_of(made))


def test_each_character_keeps_its_format() -> None:
    data = docx(p(r("Plain "), r("bold", BOLD), r(" and "), r("italic", ITALIC), r(" words. Second "), r("one.", BOLD)))
    made = translated(
        Docx(), data,
        {"Plain bold and italic words.": Content("Көлбеу мен қалың сөздер.", (pair(11, 16, "1"), pair(0, 6, "2")))},
    )  # fmt: skip
    assert looks_of(made) == [
        ("Көлбеу", look("i")), (" мен ", look()), ("қалың", look("b")), (" сөздер. Second ", look()),
        ("one.", look("b")),
    ]  # fmt: skip


def test_a_mark_lost_in_a_translation_is_put_back_and_told() -> None:
    data = docx(p(r("In "), r("2023", BOLD), r(" they met"), FOOTNOTE, r(" in the city of Astana.")))
    parsed = parse(data, "a.docx", "en").document
    (segment,) = parsed.segments
    plain = Content("Олар Астана қаласында 2023 жылы кездесті.")
    written = Docx().write(data, parsed.skeleton, "utf-8", [Replacement(segment.start, segment.end, plain)])
    assert [(one.id, one.params["count"]) for one in written.notes] == [("formats.marks_put_back", 2)]
    assert ("2023", look("b")) in looks_of(written.data)
    assert len(list(body_of(written.data).iter(f"{{{W}}}footnoteReference"))) == 1
    assert texts(Docx().read(written.data, "a.docx")) == [plain.text]


def test_marks_that_the_source_does_not_have_do_no_harm() -> None:
    data = docx(p(r("One"), FOOTNOTE, r(" note "), r("bold", BOLD), r(" text.")))
    strange = Content(
        "Ж ж ж\x01ж", (placed(1, "1"), placed(3, "1"), pair(0, 4, "99"), placed(2, "98"), pair(4, 4, "2"))
    )
    made = translated(Docx(), data, {"One note bold text.": strange})
    assert texts(Docx().read(made, "a.docx")) == ["Ж ж жж"]
    assert len(list(body_of(made).iter(f"{{{W}}}footnoteReference"))) == 1
    assert any(names == look("b") for _, names in looks_of(made))


def test_a_bookmark_and_a_comment_go_around_the_translated_segment() -> None:
    data = docx(p(r("First. A "), '<w:bookmarkStart w:id="5" w:name="b"/>', r("marked"), '<w:bookmarkEnd w:id="5"/>',
                  '<w:commentRangeStart w:id="6"/>', r(" word."), '<w:commentRangeEnd w:id="6"/>',
                  '<w:r><w:commentReference w:id="6"/></w:r>'))  # fmt: skip
    made = body_of(translated(Docx(), data, {"A marked word.": "Белгілі сөз."}))
    order = [one.tag.rpartition("}")[2] for one in made.iter() if one.tag.rpartition("}")[2] not in ("r", "p", "body")]
    assert order[1:] == ["t", "bookmarkStart", "commentRangeStart", "t", "bookmarkEnd", "commentRangeEnd",
                         "commentReference"]  # fmt: skip


def test_strict_documents_are_read() -> None:
    parts = {name: data.replace(W.encode(), b"http://purl.oclc.org/ooxml/wordprocessingml/main")
             for name, data in parts_of(RICH).items()}  # fmt: skip
    assert len(Docx().read(package(parts), "a.docx").units) == 7


def test_a_word_document_without_a_telling_name_is_known() -> None:
    assert format_for("attachment", RICH).id == "docx"


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "formats.package_locked"),
        (b"PK\x03\x04 and no more", "formats.package_damaged"),
        (RICH[:-60], "formats.package_damaged"),
        (b"plain words", "formats.package_damaged"),
        (docx(p()), "formats.empty"),
        (docx("<w:p>"), "formats.package_part"),
    ],
)
def test_what_is_no_word_document_is_refused_in_one_sentence(data: bytes, message: str) -> None:
    with pytest.raises(FormatError) as refusal:
        format_for("a.docx", data).read(data, "a.docx")
    assert refusal.value.message.id == message
    assert "\n" not in str(refusal.value)


LOOKS = ["", BOLD, ITALIC, BOLD + ITALIC, "<w:u w:val='single'/>"]
RUNS = st.lists(
    st.one_of(
        st.tuples(st.text("abЖ中 .", max_size=6), st.sampled_from(LOOKS)),
        st.sampled_from([(FOOTNOTE, None), (BREAK, None), (TAB, None), (field("PAGE", r("1")), None)]),
    ),
    max_size=8,
)  # fmt: skip


@given(st.lists(RUNS, min_size=1, max_size=3), st.data())
@settings(deadline=None, max_examples=25)
def test_generated_documents_come_back(paragraphs: list[list[tuple[str, str | None]]], data: st.DataObject) -> None:
    body = "".join(p(*(text if look is None else r(text, look) for text, look in one)) for one in paragraphs)
    made = docx(body + p(r("The end.")))
    fmt = Docx()
    parsed = fmt.read(made, "a.docx")
    same = [Replacement(one.start, one.end, one.content) for one in parsed.units]
    assert fmt.write(made, parsed.skeleton, "utf-8", same).data == made
    targets = [
        Replacement(one.start, one.end, shouted(one.source)) for one in parse(made, "a.docx", "en").document.segments
    ]
    again = fmt.write(made, parsed.skeleton, "utf-8", targets).data
    back = fmt.read(again, "a.docx")
    assert [shouted(one.content) for one in parsed.units] == [shouted(one.content) for one in back.units]
    # Any marks at all: every object and every look is still there, and the file is read again.
    unit = data.draw(st.sampled_from(parsed.units))
    text = data.draw(st.text("xy中 .", min_size=1, max_size=12).filter(str.strip))
    marks = [mark for mark in unit.content.marks if data.draw(st.booleans())]
    wild = Content(text, tuple(placed(min(m.start, len(text)), m.id) if m.start == m.end else
                               pair(min(m.start, len(text)), min(m.end, len(text)), m.id) for m in marks))  # fmt: skip
    wrote = fmt.write(made, parsed.skeleton, "utf-8", [Replacement(unit.start, unit.end, wild)]).data
    for name in ("footnoteReference", "fldChar", "br", "tab"):
        assert len(list(body_of(wrote).iter(f"{{{W}}}{name}"))) == body.count(f"<w:{name}")
    assert "".join("".join(texts(fmt.read(wrote, "a.docx"))).split()).count("".join(text.split())) >= 1


@pytest.mark.shared
def test_every_word_document_at_hand_comes_back(shared: Path) -> None:
    refused: dict[str, str] = {}
    for path in sorted((shared / "conformance" / "docx").glob("*.docx")):
        data = path.read_bytes()
        try:
            document = parse(data, path.name, "en").document
        except FormatError as error:
            refused[path.name] = error.message.id
            continue
        fmt = Docx()
        same = [Replacement(one.start, one.end, one.source) for one in document.segments]
        assert fmt.write(data, document.skeleton, "utf-8", same).data == data, path.name
        other = [Replacement(one.start, one.end, shouted(one.source)) for one in document.segments]
        made = fmt.write(data, document.skeleton, "utf-8", other).data
        before, after = fmt.read(data, path.name), fmt.read(made, path.name)
        shapes = [[(m.start, m.end, m.id, m.data) for m in one.content.marks] for one in before.units]
        assert [[(m.start, m.end, m.id, m.data) for m in one.content.marks] for one in after.units] == shapes, path.name
        assert _bare(looks_of(made)) == _bare(looks_of(data)), path.name
    assert set(refused.values()) == {"formats.empty", "formats.package_locked"}
    assert len(refused) == 14, "the empty ones, and the one under a password"


def _bare(looks: list[tuple[str, frozenset[str]]]) -> list[tuple[str, frozenset[str]]]:
    """Shout, and leave out spaces and what nobody sees: a spelling language, the size of another script."""
    found: list[tuple[str, frozenset[str]]] = []
    for text, names in looks:
        seen = names - {"lang", "noProof", "szCs", "webHidden"}
        bare = "".join(shouted(Content(text)).text.split())
        if found and found[-1][1] == seen:
            found[-1] = (found[-1][0] + bare, seen)
        elif bare:
            found.append((bare, seen))
    return found


def test_the_declaration_stays_as_word_writes_it() -> None:
    made = parts_of(translated(Docx(), docx(p(r("Text"))), {"Text": "Мәтін"}))
    assert made["word/document.xml"].decode().startswith(HEAD)

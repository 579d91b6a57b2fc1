"""XLIFF, the page, and the translated document."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from resources.messages import catalogue
from tests.formats.examples import document, pair, placed, with_contents
from tests.formats.schemas import schema
from workbench.core.content import Content, Mark, MarkKind
from workbench.core.remarks import Comment
from workbench.errors import FormatError
from workbench.formats.bilingual_html import BilingualHtml
from workbench.formats.corpus import Jsonl, Tsv
from workbench.formats.export_base import ExportDocument, Exporter, same
from workbench.formats.exporters import EXPORTERS, exporter_for
from workbench.formats.target_text import TargetText
from workbench.formats.tmx import Tmx
from workbench.formats.xliff12 import Xliff12, read_inline, write_inline
from workbench.formats.xliff21 import Xliff21

REFERENCE = Path(__file__).parent.parent / "reference" / "exports"
BOTH = ("en", "zh-Hans")
ENGLISH = catalogue("en")
X2 = "{urn:oasis:names:tc:xliff:document:2.0}"
XML = "{http://www.w3.org/XML/1998/namespace}"
X = "{urn:oasis:names:tc:xliff:document:1.2}"


def export(exporter: Exporter, documents: list[ExportDocument], languages: tuple[str, ...] = BOTH) -> bytes:
    data = exporter.export(documents, languages, ENGLISH).data
    exporter.check(data, documents, languages)
    return data


@pytest.mark.parametrize(
    ("exporter", "name", "languages"),
    [
        (Xliff12(), "news.xlf", BOTH),
        (Xliff21(), "news.2.1.xlf", ("en",)),
        (Tmx(), "news.tmx", BOTH),
        (Tsv(), "news.tsv", BOTH),
        (Jsonl(), "news.jsonl", BOTH),
        (BilingualHtml(), "news.html", BOTH),
        (TargetText(), "news.en.txt", ("en",)),
    ],
)
def test_golden_exports(exporter: Exporter, name: str, languages: tuple[str, ...]) -> None:
    assert export(exporter, [document()], languages) == (REFERENCE / name).read_bytes()


@pytest.mark.shared
@pytest.mark.parametrize("kind", ["strict", "transitional"])
def test_xliff_is_valid(shared: Path, kind: str) -> None:
    checker = schema(shared / "conformance" / "schemas" / "xliff" / f"xliff-core-1.2-{kind}.xsd")
    marked = with_contents(
        Content("a\x0bb c d", (pair(0, 3, "1"), pair(2, 5, "2"), placed(4, "3"))),
        Content("x y\x01", (pair(0, 1, "2"), pair(1, 1, "1"), placed(2, "3"))),
    )
    root = etree.fromstring(export(Xliff12(), [document(), document("екінші.txt"), marked, commented()], ("en",)))
    assert checker.validate(root), checker.error_log


@pytest.mark.shared
@pytest.mark.parametrize("exporter", [Xliff21(), Tmx()])
def test_xliff_2_and_tmx_are_valid(shared: Path, exporter: Exporter) -> None:
    schemas = shared / "conformance" / "schemas"
    checker = (
        schema(schemas / "xliff_core_2.0.xsd") if isinstance(exporter, Xliff21)
        else etree.DTD(str(schemas / "tmx" / "tmx14.dtd"))
    )  # fmt: skip
    root = etree.fromstring(export(exporter, [document(), document("екінші.txt"), marked(), commented()], ("en",)))
    assert checker.validate(root), checker.error_log


def marked() -> ExportDocument:
    return with_contents(
        Content("a\x0bb c d", (pair(0, 3, "1 <"), pair(2, 5, "2"), placed(4, "3"))),
        Content("x y\x01", (pair(0, 1, "2"), pair(1, 1, "1 <"), placed(2, "3"))),
    )


def test_xliff_2_carries_original_data_terms_and_substates() -> None:
    link = Mark(0, 1, "g1", data='{"o":"<a href=\'x\'>","c":"</a>"}')
    root = etree.fromstring(export(Xliff21(), [with_contents(Content("a b", (link,)), Content("x", (link,)))], ("en",)))
    assert [one.text for one in root.iter(f"{X2}data")] == ["<a href='x'>", "</a>"]
    assert [dict(one.attrib) for one in root.iter(f"{X2}pc")] == [
        {"id": "g1", "dataRefStart": "d1", "dataRefEnd": "d2"}
    ] * 2
    root = etree.fromstring(export(Xliff21(), [document()], ("en",)))
    assert [(one.get("state"), one.get("subState")) for one in root.iter(f"{X2}segment")][:3] == [
        ("translated", None), ("initial", "egiz:draft"), ("initial", "egiz:draft"),
    ]  # fmt: skip
    assert [(one.get("value"), one.text) for one in root.iter(f"{X2}mrk")] == [("PPK [c2]", "ҚХП"), ("CPC [c1]", "ҚКП")]


def test_an_xliff_2_has_one_target_language() -> None:
    with pytest.raises(FormatError) as refusal:
        Xliff21().export([document()], BOTH, ENGLISH)
    assert refusal.value.message.id == "formats.one_language"


def test_a_memory_leaves_out_what_is_not_translated_and_tells_drafts() -> None:
    made = Tmx().export([document()], BOTH, ENGLISH)
    root = etree.fromstring(made.data)
    languages = [[one.get(f"{XML}lang") for one in unit.iter("tuv")] for unit in root.iter("tu")]
    assert languages == [["kk", "en", "zh-CN"], ["kk", "en"], ["kk", "en"]]
    assert [(note.id, note.params["count"]) for note in made.notes] == [("formats.tmx_drafts", 2)]
    assert [one.get("creationid") for one in root.iter("tuv")][:3] == [None, "egiz-human", "egiz-human"]


@pytest.mark.parametrize(("version", "found"), [("1.2", "xliff12"), ("2.1", "xliff21")])
def test_a_version_of_xliff_is_chosen(version: str, found: str) -> None:
    assert exporter_for(Path("a.xlf"), [document()], xliff=version).id == found
    with pytest.raises(FormatError):
        exporter_for(Path("a.txt"), [document()], xliff=version)


def test_xliff_has_one_file_a_document_and_language_and_one_segment_a_unit() -> None:
    root = etree.fromstring(export(Xliff12(), [document("a.txt"), document("b.txt")]))
    files = [(one.get("original"), one.get("target-language")) for one in root.iter(f"{X}file")]
    assert files == [("a.txt", "en"), ("a.txt", "zh-Hans"), ("b.txt", "en"), ("b.txt", "zh-Hans")]
    assert all(len(one.findall(f".//{X}trans-unit")) == 4 for one in root.iter(f"{X}file"))


def test_xliff_tells_states_terms_and_flags() -> None:
    root = etree.fromstring(export(Xliff12(), [document()]))
    english, chinese = root.iter(f"{X}body")
    targets = {unit.get("id"): unit.find(f"{X}target") for unit in english}
    assert {key: one.get("state") for key, one in targets.items() if one is not None} == {
        "1": "translated", "2": "needs-review-translation", "3": "needs-review-translation",
    }  # fmt: skip
    assert targets["2"] is not None
    assert targets["2"].get("state-qualifier") == "leveraged-mt"
    notes = [note.text for note in english[1].iter(f"{X}note")]
    assert notes[:2] == [
        "ҚКП → CPC [c1; required; satisfied (n-best)]", "ҚХП → PPK [c2; required; missing (absent)]",
    ]  # fmt: skip
    assert notes[2] == "error: to settle"
    assert [unit.get("approved") for unit in chinese][:2] == ["yes", "no"]
    assert [unit.get("translate") for unit in english] == [None, None, "no", "no"]


MARKED = st.text(alphabet="аб \x01\x0b\ufffe<&\r😀", max_size=12).flatmap(
    lambda text: st.lists(
        st.tuples(st.integers(0, len(text)), st.integers(0, len(text)), st.booleans()), max_size=5
    ).map(
        lambda rows: Content(
            text,
            tuple(
                Mark(min(a, b), min(a, b), f"o{n}", MarkKind.OBJECT) if alone else Mark(min(a, b), max(a, b), f"p{n}")
                for n, (a, b, alone) in enumerate(rows)
            ),
        )
    )
)


@pytest.mark.parametrize("exporter", [Xliff21(), Tmx(), Tsv(), Jsonl()])
@given(source=MARKED, target=MARKED)
@settings(deadline=None, max_examples=50)
def test_any_content_comes_back(exporter: Exporter, source: Content, target: Content) -> None:
    export(exporter, [with_contents(source, target)], ("en",))


@given(MARKED)
@settings(deadline=None)
def test_any_content_comes_back_from_xliff(content: Content) -> None:
    element = etree.Element(f"{X}source")
    write_inline(element, content)
    again = etree.fromstring(etree.tostring(element, encoding="utf-8"))
    assert same(content, read_inline(again))


@pytest.mark.parametrize("exporter", [Xliff12(), Xliff21(), Tmx(), Tsv(), Jsonl(), BilingualHtml(), TargetText()])
def test_a_text_that_did_not_come_through_is_noticed(exporter: Exporter) -> None:
    data = export(exporter, [document()], ("en",))
    with pytest.raises(FormatError):
        exporter.check(data.replace(b"Heading", b"Healing"), [document()], ("en",))
    spoiled = data.replace("келісті".encode(), b"?").replace(b"agreed", b"agree")
    with pytest.raises(FormatError):
        exporter.check(spoiled, [document()], ("en",))


def test_the_page_escapes_strangers_texts_and_names_languages() -> None:
    hostile = with_contents(Content("<script>alert(1)</script> &amp;"), Content('"><img src=x onerror=alert(1)>\x01'))
    page = export(BilingualHtml(), [hostile], ("en",)).decode()
    assert "<script>alert" not in page
    assert "<img" not in page
    assert "\u2401" in page
    trilingual = export(BilingualHtml(), [document()]).decode()
    for wanted in ('lang="kk"', 'lang="en"', 'lang="zh-Hans"', "@media print", "draft", "to settle", "标题"):
        assert wanted in trilingual
    assert "http" not in trilingual


def test_the_page_speaks_the_interface_language() -> None:
    page = BilingualHtml().export([document()], ("en",), catalogue("kk")).data.decode()
    assert '<html lang="kk">' in page
    assert "нобай" in page


def test_the_translated_document_keeps_what_is_not_translated() -> None:
    data = export(TargetText(), [document()], ("zh-Hans",))
    assert data.decode() == "标题\n\nҚХП мен ҚКП келісті. <Екінші> & «үшінші».\r\n1\n@halyk_partiyasy"


def test_a_document_without_a_translation_is_the_original_byte_for_byte() -> None:
    one = document(encoding="utf-16")
    assert export(TargetText(), [one], ("kk-Latn",)) == one.original


@pytest.mark.parametrize(
    ("documents", "languages", "message"),
    [(["a.txt"], BOTH, "formats.one_language"), (["a.txt", "b.txt"], ("en",), "formats.one_document")],
)
def test_the_translated_document_is_one(documents: list[str], languages: tuple[str, ...], message: str) -> None:
    with pytest.raises(FormatError) as refusal:
        TargetText().export([document(name) for name in documents], languages, ENGLISH)
    assert refusal.value.message.id == message


@pytest.mark.parametrize(
    ("name", "found"),
    [("a.xlf", "xliff12"), ("a.XLIFF", "xliff12"), ("a.html", "html"), ("a.htm", "html"), ("a.txt", "target")],
)
def test_the_extension_chooses(name: str, found: str) -> None:
    assert exporter_for(Path(name), [document()]).id == found
    assert found in {one.id for one in EXPORTERS}


def test_an_unknown_extension_is_refused_naming_the_known() -> None:
    with pytest.raises(FormatError) as refusal:
        exporter_for(Path("a.pdf"), [document()])
    assert ".xlf" in str(refusal.value)
    assert ".txt" in str(refusal.value)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('lang="en"><span class="body">', 'lang="kk"><span class="body">'),
        ('<tbody id="s', '<tbody id="t'),
        ("</table>", '<tbody id="s9"></tbody></table>'),
        ("x  y", "x y"),
        ("x  y", ""),
    ],
)
def test_a_page_is_compared_row_by_row(before: str, after: str) -> None:
    texts = with_contents(Content("a\r\nb"), Content("x  y\tz\r"))
    page = export(BilingualHtml(), [texts], ("en",))
    other = page.replace(before.encode(), after.encode())
    assert other != page
    with pytest.raises(FormatError):
        BilingualHtml().check(other, [texts], ("en",))


def test_a_page_shows_notes() -> None:
    made = with_contents(Content("a"), Content("b"))
    rows = [replace(row, segment=replace(row.segment, notes=("Кімге <арналған>?",))) for row in made.rows]
    assert "✎ Кімге &lt;арналған&gt;?" in export(BilingualHtml(), [replace(made, rows=rows)], ("en",)).decode()


def commented() -> ExportDocument:
    made = with_contents(Content("a"), Content("b"))
    said = (
        Comment(
            1, 1, "en", "Айгүл <1>", "2026-11-20T10:00:00+00:00", "First\x01 & line\r\nsecond", "k1", resolved=True
        ),
        Comment(2, 1, "", "", "", "Whole segment", "k2"),
        Comment(3, 1, "en", "Li Wei", "2026-11-20T11:00:00+00:00", "Done", "k3", "k1"),
        Comment(4, 1, "zh-Hans", "Li Wei", "", "Only Chinese", "k4"),
    )
    return replace(made, rows=[replace(row, comments=said) for row in made.rows])


@pytest.mark.parametrize("exporter", [Xliff12(), Xliff21(), Tmx(), Jsonl(), BilingualHtml()])
def test_comments_go_out_in_threads_and_are_read_again(exporter: Exporter) -> None:
    data = export(exporter, [commented()], ("en",))
    text = data.decode()
    places = [text.index(said) for said in ("Айгүл", "second", "Li Wei", "Done", "Whole segment")]
    assert places == sorted(places)
    assert "Only Chinese" not in text
    with pytest.raises(FormatError):
        exporter.check(data.replace(b"Whole segment", b"Whole document"), [commented()], ("en",))


def test_xliff_names_who_commented_and_on_what() -> None:
    root = etree.fromstring(export(Xliff12(), [commented()], ("en",)))
    assert [(one.get("from"), one.get("annotates"), one.text) for one in root.iter(f"{X}note")] == [
        ("Айгүл <1>", "target", "2026-11-20T10:00:00+00:00: First\ufffd & line\r\nsecond ✓"),
        ("Li Wei", "target", "2026-11-20T11:00:00+00:00: ↳ Done"),
        (None, "general", "Whole segment"),
    ]
    root = etree.fromstring(export(Xliff21(), [commented()], ("en",)))
    assert [(one.get("category"), one.get("appliesTo")) for one in root.iter(f"{X2}note")] == [
        ("comment", "target"), ("comment", "target"), ("comment", None),
    ]  # fmt: skip

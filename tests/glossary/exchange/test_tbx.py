from __future__ import annotations

import resource
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from glossary.concepts import Concept, PartOfSpeech, Status, Term, Verified
from glossary.errors import GlossaryError
from glossary.exchange.tbx import read_tbx
from glossary.exchange.tbx_categories import Dialect
from glossary.exchange.tbx_writing import write_tbx
from glossary.starter import starter
from tests.formats.schemas import schema
from tests.glossary.exchange.samples import concept_lists

V3 = """<?xml version="1.0" encoding="utf-8"?>
<tbx type="TBX-Basic" style="{style}" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"
 xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic">
<tbxHeader><fileDesc><sourceDesc><p>A list</p></sourceDesc></fileDesc></tbxHeader>
<text><body>{entries}</body></text></tbx>"""

V2 = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE martif SYSTEM "http://example.invalid/TBXBasiccoreStructV02.dtd">
<martif type="TBX" xml:lang="en">
<martifHeader><fileDesc><sourceDesc><p>A list</p></sourceDesc></fileDesc></martifHeader>
<text><body>{entries}</body></text></martif>"""

WATER = """<conceptEntry id="c1"><langSec xml:lang="kk"><termSec><term>су</term></termSec></langSec>
<langSec xml:lang="en"><termSec><term>water</term></termSec></langSec></conceptEntry>"""


def read(text: str, folder: Path) -> tuple[Concept, ...]:
    path = folder / "list.tbx"
    path.write_text(text, encoding="utf-8")
    return read_tbx(path).concepts


def refusal(text: str | bytes, folder: Path) -> GlossaryError:
    path = folder / "list.tbx"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    with pytest.raises(GlossaryError) as refused:
        read_tbx(path)
    assert str(path) in str(refused.value)
    return refused.value


# What we write.


@pytest.mark.shared
@pytest.mark.parametrize("dialect", Dialect)
def test_exports_are_valid(dialect: Dialect, shared: Path, tmp_path: Path) -> None:
    schemas = shared / "conformance" / "schemas" / "tbx"
    checks: tuple[etree.RelaxNG | etree.XMLSchema | etree.DTD, ...]
    if dialect is Dialect.TBX_2008:
        checks = (etree.DTD(str(schemas / "TBXcoreStructV02.dtd")), schema(schemas / "TBXcsV02.xsd"))
    else:
        checks = (etree.RelaxNG(etree.parse(str(schemas / "TBXcoreStructV03.rng"))), schema(schemas / "TBX_core.xsd"))
    path = tmp_path / "list.tbx"

    @settings(deadline=None, max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(concepts=st.one_of(st.just(starter().concepts), concept_lists()))
    def valid(concepts: tuple[Concept, ...]) -> None:
        write_tbx(concepts, path, dialect=dialect)
        tree = etree.parse(str(path))
        for check in checks:
            assert check.validate(tree), check.error_log

    valid()


@pytest.mark.parametrize("dialect", [one for one in Dialect if one is not Dialect.TBX_2008])
def test_dialect_has_the_categories_of_its_modules_and_no_others(dialect: Dialect, tmp_path: Path) -> None:
    term = Term("kk", "су", part_of_speech=PartOfSpeech.PROPER_NOUN, verified_where="akorda.kz", usage="x")
    concept = Concept("A", domain="water", definition="d", source="s", note="n", terms=(term,), valid_from="2019")
    write_tbx([concept], tmp_path / "list.tbx", dialect=dialect)
    root = etree.parse(str(tmp_path / "list.tbx")).getroot()
    core = {"tbx", "tbxHeader", "fileDesc", "sourceDesc", "encodingDesc", "p", "text", "body"}
    core |= {"conceptEntry", "langSec", "termSec", "term", "note"}
    others = [one for one in root.iter() if etree.QName(one).localname not in core]
    assert root.get("type") == ("TBX-Basic" if dialect.basic else "TBX-Core")
    assert root.get("style") == dialect.style
    names = {"subjectField", "definition", "source", "administrativeStatus", "partOfSpeech"} if dialect.basic else set()
    if dialect is Dialect.BASIC_DCT:
        assert {etree.QName(one).localname for one in others} == names
        assert {etree.QName(one).namespace for one in others} == {
            "http://www.tbxinfo.net/ns/min",
            "http://www.tbxinfo.net/ns/basic",
        }
    else:
        assert {one.get("type") for one in others} == names


def test_ids_that_xml_does_not_take_come_back(tmp_path: Path) -> None:
    concepts = [Concept(one, terms=(Term("kk", "су"),)) for one in ("1", "a b", "_c1", "中国", "<&>", "жер")]
    write_tbx(concepts, tmp_path / "list.tbx")
    assert [one.id for one in read_tbx(tmp_path / "list.tbx").concepts] == [one.id for one in concepts]


def test_nothing_to_write_is_refused(tmp_path: Path) -> None:
    with pytest.raises(GlossaryError):
        write_tbx([], tmp_path / "list.tbx")
    assert not list(tmp_path.iterdir())


# What others write.

BASIC_ENTRY = """<conceptEntry id="c7">
  <descrip type="subjectField">Politics</descrip>
  <langSec xml:lang="kk-KZ">
    <descripGrp><descrip type="definition">Қытай Халық
        Республикасы</descrip><admin type="source">akorda.kz</admin></descripGrp>
    <termSec><term>ҚХР</term><termNote type="administrativeStatus">admittedTerm-admn-sts</termNote>
      <termNote type="partOfSpeech">properNoun</termNote><termNote type="termType">acronym</termNote>
      <descrip type="context">ҚХР-дан келді</descrip></termSec>
    <termSec><term>Қытай <hi>Халық</hi> Республикасы</term></termSec>
  </langSec>
  <langSec xml:lang="zh-TW"><termSec><term>中國</term>
    <transacGrp><transac type="transactionType">origination</transac><date>2019-01-01</date></transacGrp>
  </termSec></langSec>
  <langSec xml:lang="es"><termSec><term>China</term></termSec></langSec>
</conceptEntry>"""


def test_list_of_another_program(tmp_path: Path) -> None:
    path = tmp_path / "list.tbx"
    path.write_text(V3.format(style="dca", entries=BASIC_ENTRY), encoding="utf-8")
    imported = read_tbx(path)
    (concept,) = imported.concepts
    assert (concept.id, concept.domain, concept.source) == ("c7", "Politics", "akorda.kz")
    assert concept.definition == "Қытай Халық Республикасы"
    short, full, hant = concept.terms
    assert (short.status, short.part_of_speech) == (Status.ADMITTED, PartOfSpeech.PROPER_NOUN)
    assert short.note == "termType: acronym\ncontext: ҚХР-дан келді"
    assert (full.text, full.status) == ("Қытай Халық Республикасы", Status.PREFERRED)
    assert (hant.language, hant.text) == ("zh-Hant", "中國")
    assert imported.ignored == ("transacGrp", "xml:lang=es")


def test_both_styles_say_the_same(tmp_path: Path) -> None:
    entry = """<conceptEntry id="c1">{}<langSec xml:lang="en"><termSec><term>water</term>{}</termSec></langSec>
    </conceptEntry>"""
    dca = entry.format(
        '<descrip type="subjectField">d</descrip>',
        '<termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote><admin type="source">s</admin>',
    )
    dct = entry.format(
        "<min:subjectField>d</min:subjectField>",
        "<min:administrativeStatus>deprecatedTerm-admn-sts</min:administrativeStatus><basic:source>s</basic:source>",
    )
    concepts = read(V3.format(style="dca", entries=dca), tmp_path)
    assert concepts == read(V3.format(style="dct", entries=dct), tmp_path)
    assert concepts[0].terms == (Term("en", "water", Status.FORBIDDEN, Verified.NO, verified_where="s"),)


STATED = '<termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>'


@pytest.mark.parametrize(
    "section",
    [
        f"<tig><term>{{}}</term>{STATED}</tig>",
        f"<ntig><termGrp><term>{{}}</term>{STATED}</termGrp></ntig>",
    ],
)
def test_tbx_2008_with_a_doctype_that_is_never_fetched(section: str, tmp_path: Path) -> None:
    languages = "".join(
        f'<langSet xml:lang="{tag}">{section.format(text)}</langSet>'
        for tag, text in (("kk", "су"), ("en-US", "water"))
    )
    begun = time.perf_counter()
    (concept,) = read(V2.format(entries=f'<termEntry id="e1">{languages}</termEntry>'), tmp_path)
    assert time.perf_counter() - begun < 1
    assert concept == Concept("e1", terms=(Term("kk", "су"), Term("en", "water")))


@pytest.mark.shared
def test_conformance_files(shared: Path) -> None:
    folder = shared / "conformance" / "tbx"
    imported = read_tbx(folder / "core_structure_good.tbx")
    assert len(imported.concepts) == 39
    assert imported.concepts[0].terms[0] == Term("en", "open cluster")
    assert imported.concepts[0].note.startswith("G-Source: http://")
    for name, reason in (
        ("core_structure_bad", "exchange.several_terms"),
        ("poorly_formed_xml", "exchange.broken_xml"),
    ):
        with pytest.raises(GlossaryError) as refused:
            read_tbx(folder / f"{name}.tbx")
        assert refused.value.message.id == reason


# Refusals.


@pytest.mark.parametrize(
    ("entries", "reason", "line"),
    [
        ('<conceptEntry id="a"></conceptEntry>', "exchange.entry_without_terms", 5),
        (WATER + WATER, "exchange.id_twice", 6),
        (WATER.replace("су", " "), "exchange.empty_term", 5),
        (WATER.replace("<term>су</term>", ""), "exchange.empty_term", 5),
        (WATER.replace("</term></termSec></langSec>\n", "</term><term>x</term></termSec></langSec>\n"),
         "exchange.several_terms", 5),
        (WATER.replace("</term></t", "</term><note>egiz:status=odd</note></t", 1), "exchange.bad_value", 5),
        (WATER.replace("</term></t", '</term><termNote type="administrativeStatus">odd</termNote></t', 1),
         "exchange.bad_value", 5),
        (WATER.replace("</term>", "", 1), "exchange.broken_xml", 5),
    ],
)  # fmt: skip
def test_refusals_name_the_line(entries: str, reason: str, line: int, tmp_path: Path) -> None:
    error = refusal(V3.format(style="dca", entries=entries), tmp_path)
    assert error.message.id == reason
    assert error.message.params["line"] == line


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (b"", "exchange.broken_xml"),
        (b"kk,en\n", "exchange.broken_xml"),
        (b"\xff\xfe\x00\x00<\x00\x00\x00", "exchange.not_utf8"),
        (b"<html><body/></html>", "exchange.not_tbx"),
        (b"\x00" * 100, "exchange.broken_xml"),
        (V3.format(style="dca", entries="").encode(), "exchange.no_concepts"),
        (V3.format(style="dca", entries=WATER)[:-9].encode(), "exchange.broken_xml"),
        (V3.format(style="dca", entries=WATER).encode("utf-16")[:-9], "exchange.broken_xml"),
        (b"<!--" + b"x" * 500_000 + b"--><tbx/>", "exchange.not_tbx"),
    ],
)
def test_what_is_no_tbx_is_refused(text: bytes, reason: str, tmp_path: Path) -> None:
    assert refusal(text, tmp_path).message.id == reason


def test_entity_of_a_foreign_dtd_is_not_dropped(tmp_path: Path) -> None:
    entry = '<termEntry id="e"><langSet xml:lang="kk"><tig><term>су&nbsp;жол</term></tig></langSet></termEntry>'
    assert refusal(V2.format(entries=entry), tmp_path).message.id in ("exchange.entities", "exchange.broken_xml")


@pytest.mark.shared
def test_hostile_files_are_refused_at_once(shared: Path) -> None:
    files = sorted((shared / "conformance" / "hostile-xml").iterdir())
    assert len(files) == 10
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for path in files:
        begun = time.perf_counter()
        with pytest.raises(GlossaryError) as refused:
            read_tbx(path)
        assert time.perf_counter() - begun < 1
        declares = b"<!ENTITY" in path.read_bytes()
        assert refused.value.message.id == ("exchange.entities" if declares else "exchange.not_tbx")
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 200_000


@pytest.mark.parametrize(
    "doctype",
    [
        '<!DOCTYPE martif [<!ENTITY a "x">]>',
        '<!DOCTYPE martif SYSTEM "x.dtd" [<!ENTITY % p SYSTEM "file:///etc/passwd"> %p;]>',
        '<!DOCTYPE martif [<!ENTITY xxe SYSTEM "file:///etc/passwd">]>',
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_declared_entities_are_refused_in_any_encoding(doctype: str, encoding: str, tmp_path: Path) -> None:
    text = V2.format(entries="").split("\n", 2)[2]
    bad = f'<?xml version="1.0" encoding="{encoding}"?>\n{doctype}\n{text}'
    assert refusal(bad.encode(encoding), tmp_path).message.id == "exchange.entities"


def test_deep_nesting_and_endless_text_are_refused(tmp_path: Path) -> None:
    for inside in ("<hi>" * 5000, "x" * 11_000_000):
        begun = time.perf_counter()
        text = V3.format(style="dca", entries=WATER.replace("су", f"су{inside}"))
        assert refusal(text, tmp_path).message.id == "exchange.broken_xml"
        assert time.perf_counter() - begun < 1


@settings(deadline=None, max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(place=st.integers(0, 1200), put=st.binary(max_size=6))
def test_any_damage_is_read_or_refused(place: int, put: bytes, tmp_path: Path) -> None:
    good = V3.format(style="dca", entries=BASIC_ENTRY + WATER).encode()
    path = tmp_path / "list.tbx"
    path.write_bytes(good[:place] + put + good[place + 1 :])
    try:
        found = read_tbx(path).concepts
    except GlossaryError:
        return
    assert all(concept.terms for concept in found)

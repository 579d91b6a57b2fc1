from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from glossary.concepts import Concept, Enforce, Harmony, Kind, Status, Term, Verified
from glossary.errors import GlossaryError
from glossary.exchange.csv import format_table, parse_table, read_table, write_table
from glossary.exchange.registry import exchange_for
from glossary.starter import starter, starter_preview, starter_table


def parse(text: str, *, tabs: bool = False) -> tuple[Concept, ...]:
    return parse_table(text.encode(), "list.csv", tabs=tabs).concepts


def refusal(text: str) -> tuple[str, dict[str, object]]:
    with pytest.raises(GlossaryError) as refused:
        parse(text)
    params: dict[str, object] = {**refused.value.message.params}
    assert str(refused.value)
    return refused.value.message.id, params


# The starter.


def test_starter_opens_whole() -> None:
    starter.cache_clear()
    made = starter()
    assert len(made.concepts) == 94
    assert made.version


def test_starter_says_what_rules_cannot_find() -> None:
    concepts = {concept.id: concept for concept in starter().concepts}

    def kk(concept: str) -> Term:
        found = concepts[concept].preferred("kk")
        assert found is not None
        return found

    assert kk("P_TOKAYEV").harmony is Harmony.BACK
    assert kk("AB_CPC").read_as == "қы-кі-пы"
    assert (kk("ORG_POLITBURO").izafet, kk("ORG_POLITBURO").head) == (True, "бюро")
    assert kk("PL_URUMQI").izafet is False
    assert kk("T_HEI").px_stem == "орн"
    assert not kk("AB_CC").standalone
    assert kk("P_XIE_CHUNTAO").errors == ("Су Чуньтао",)
    assert concepts["AB_PPK"].equivalents == ("ORG_PPK",)
    assert concepts["ORG_PPK"].equivalents == ("AB_PPK",)
    assert concepts["AB_PRC"].dropped_before == ("PL_XUAR", "ORG_XJ_PARTYCOM", "TTL_XJ_SEC")
    assert concepts["AB_CC"].kind is Kind.ABBREVIATION
    assert concepts["T_PARTY"].enforce is Enforce.INFORM


def test_starter_points_only_to_concepts_of_its_own() -> None:
    concepts = {concept.id for concept in starter().concepts}
    for concept in starter().concepts:
        pointed = {relation.concept for relation in concept.relations}
        assert pointed | set(concept.equivalents) | set(concept.dropped_before) <= concepts - {concept.id}


def test_starter_is_written_as_it_was_read() -> None:
    assert format_table(starter().concepts).encode() == starter_table()


@pytest.mark.shared
def test_starter_has_all_of_the_reference_list(shared: Path) -> None:
    concepts = {concept.id: concept for concept in starter().concepts}
    with (shared / "reference" / "starter_glossary.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["concept_id"] for row in rows] == [one for one in concepts if one != "PL_NUR_SULTAN"]
    for row in rows:
        concept = concepts[row["concept_id"]]
        assert (concept.enforce.value, concept.note) == (row["enforce"], row["note"])
        for column, language in (("kk", "kk"), ("en", "en"), ("zh", "zh-Hans")):
            texts = [term.text for term in concept.terms if term.language == language]
            assert texts == [row[column], *filter(None, row[f"{column}_variants"].split("|"))]
            preferred = concept.preferred(language)
            assert preferred is not None
            if column != "kk":
                assert preferred.verified.value == row[f"{column}_verified"]


def test_preview_of_a_new_version() -> None:
    old = starter().concepts
    changed = replace(old[1], note="new")
    added = Concept("NEW", terms=(Term("kk", "жаңа"),))
    preview = starter_preview(old, (*old[2:], changed, added))
    assert (preview.added, preview.changed, preview.removed) == ((added,), ((old[1], changed),), (old[0],))
    assert not starter_preview(old, old)


# Lists of other people.


def test_list_with_two_languages_gets_ids_from_its_texts() -> None:
    concepts = parse("kk,en\nтауар айналымы,trade turnover\nсу,water\n")
    assert [(concept.id, concept.enforce) for concept in concepts] == [
        ("тауар_айналымы", Enforce.MUST),
        ("су", Enforce.MUST),
    ]
    assert concepts[0].terms == (Term("kk", "тауар айналымы"), Term("en", "trade turnover"))


@pytest.mark.parametrize(
    "text",
    [
        "Қазақша;English\nсу;water\n",
        '"kk"\t"zh-CN"\t"en"\r\nсу\t\twater\r\n',
        "\ufeffEN,KK\nwater,су\n",
        "№,kk,en,comment,\n7,су,water,so,\n,,,,\n",
    ],
)
def test_lists_as_spreadsheets_write_them(text: str) -> None:
    (concept,) = parse(text)
    assert {term.language: term.text for term in concept.terms} == {"kk": "су", "en": "water"}


def test_unicode_text_of_a_spreadsheet(tmp_path: Path) -> None:
    path = tmp_path / "list.tsv"
    path.write_bytes("kk\ten\tescape\nсу\twater, sweet\tx\n".encode("utf-16"))
    imported = read_table(path)
    assert imported.concepts[0].terms[1].text == "water, sweet"
    assert imported.ignored == ("escape",)


def test_same_source_text_with_another_translation_is_another_concept() -> None:
    concepts = parse("kk,en\nкөз,eye\nкөз,spring\nкөз,eye\n")
    assert [concept.id for concept in concepts] == ["көз", "көз_2"]


def test_several_terms_in_one_cell() -> None:
    (concept,) = parse("kk,en\nсу,water|aqua\n")
    assert [(term.text, term.status) for term in concept.terms_in("en")] == [
        ("water", Status.PREFERRED),
        ("aqua", Status.ADMITTED),
    ]


def test_brackets_say_more_of_a_term() -> None:
    (concept,) = parse("kk,en\nҚКП Орталық Комитеті [izafet=yes; head=Комитет],Central Committee [of the CPC]\n")
    kk, en = concept.terms
    assert (kk.text, kk.izafet, kk.head) == ("ҚКП Орталық Комитеті", True, "Комитет")
    assert en.text == "Central Committee [of the CPC]"


# Refusals.


@pytest.mark.parametrize(
    ("text", "reason", "where"),
    [
        ("concept_id,kk\nA,су\nA,жер\n", "glossary.id_twice", {"row": 3, "column": "concept_id", "value": "A"}),
        ("concept_id,kk,kind\nA,су,animal\n", "glossary.bad_value", {"row": 2, "column": "kind", "value": "animal"}),
        ("id,kk,Enforce\nA,су,always\n", "glossary.bad_value", {"row": 2, "column": "Enforce", "value": "always"}),
        ("kk,en,kk_verified\nсу,water,maybe\n", "glossary.bad_value", {"row": 2, "column": "kk_verified"}),
        ("kk,en,izafet\nсу,water,perhaps\n", "glossary.bad_value", {"row": 2, "column": "izafet"}),
        ("kk,en\nсу [status=odd],water\n", "glossary.bad_value", {"row": 2, "column": "kk"}),
        ("concept_id,kk\n,су\n", "glossary.no_id", {"row": 2}),
        ("concept_id,kk,en\nA,су,\nB,,\n", "glossary.no_terms", {"row": 3}),
        ("kk,en,head\n,water,x\n", "glossary.facts_without_term", {"row": 2, "language": "kk"}),
        ("kk,en\nсу,water\nжер\n", "glossary.wrong_columns", {"row": 3, "found": 1, "expected": 2}),
        ("kk,en\nсу,water,more\n", "glossary.wrong_columns", {"row": 2, "found": 3}),
        ("kk,en,kk\nсу,water,су\n", "glossary.column_twice", {"column": "kk"}),
        ("kk,comment\nсу,x\n", "glossary.no_languages", {}),
        ("hello\n", "glossary.no_languages", {}),
        ("kk,en\n", "glossary.empty", {}),
        ("", "glossary.empty", {}),
        ('kk,en\n"су,water\n', "exchange.open_quote", {"row": 2}),
        ("kk,en\nсу,wa\x00ter\n", "glossary.not_a_table", {}),
    ],
)
def test_refusals_name_row_and_column(text: str, reason: str, where: dict[str, object]) -> None:
    found, params = refusal(text)
    assert found == reason
    assert where.items() <= params.items()


def test_other_encodings_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes("kk,en\nвода,water\n".encode("cp1251"))
    with pytest.raises(GlossaryError) as refused:
        read_table(path)
    assert refused.value.message.id == "glossary.encoding"


def test_missing_file_and_folder_are_refused(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "no.csv"):
        with pytest.raises(GlossaryError) as refused:
            read_table(path)
        assert refused.value.message.id == "glossary.unreadable"


def test_unknown_kind_of_file_is_refused_with_those_known() -> None:
    with pytest.raises(GlossaryError) as refused:
        exchange_for(Path("terms.docx"))
    assert ".csv" in str(refused.value)


def test_failed_writing_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "terms.csv"
    path.write_text("old", encoding="utf-8")

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.replace", fail)
    with pytest.raises(GlossaryError) as refused:
        write_table(starter().concepts, path)
    assert refused.value.message.id == "glossary.unwritable"
    assert [one.read_text(encoding="utf-8") for one in tmp_path.iterdir()] == ["old"]


# What is written is read back.

TEXT = (
    st.text(
        st.one_of(st.sampled_from("|[]=;\\\"',\n\t қШі中 ab"), st.characters(exclude_categories=["Cs", "Cc"])),
        min_size=1,
        max_size=12,
    )
    .map(str.strip)
    .filter(bool)
)
OPTIONAL = st.one_of(st.just(""), TEXT)
IDS = st.lists(TEXT, max_size=2).map(tuple)


@st.composite
def terms(draw: st.DrawFn, language: str) -> Term:
    return Term(
        language,
        draw(TEXT),
        draw(st.sampled_from(Status)),
        draw(st.sampled_from(Verified)),
        draw(IDS),
        draw(OPTIONAL),
        draw(st.booleans()),
        draw(st.none() | st.sampled_from(Harmony)),
        draw(OPTIONAL),
        draw(st.none() | st.booleans()),
        draw(OPTIONAL),
        draw(OPTIONAL),
    )


@st.composite
def concept_lists(draw: st.DrawFn) -> tuple[Concept, ...]:
    made = []
    for one in draw(st.lists(TEXT, min_size=1, max_size=3, unique=True)):
        spoken = draw(st.lists(st.sampled_from(["kk", "en", "zh-Hans", "ru"]), min_size=1, unique=True))
        order = sorted(spoken, key=["kk", "en", "zh-Hans", "ru"].index)
        found = tuple(term for language in order for term in draw(st.lists(terms(language), min_size=1, max_size=3)))
        made.append(
            Concept(
                one,
                draw(st.sampled_from(Kind)),
                draw(st.sampled_from(Enforce)),
                found,
                draw(OPTIONAL),
                draw(OPTIONAL),
                draw(OPTIONAL),
                draw(OPTIONAL),
                draw(IDS),
                draw(IDS),
            )
        )
    return tuple(made)


@settings(deadline=None, max_examples=150)
@given(concepts=concept_lists(), tabs=st.booleans())
def test_table_loses_nothing(concepts: tuple[Concept, ...], tabs: bool) -> None:
    table = format_table(concepts, "\t" if tabs else ",")
    assert parse(table, tabs=tabs) == concepts


@settings(deadline=None, max_examples=150)
@given(data=st.binary(max_size=200) | st.text(st.sampled_from('kken,;\t"|[]=\n\\ су'), max_size=60).map(str.encode))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    try:
        found = parse_table(b"kk,en\n" + data, "list.csv").concepts
    except GlossaryError:
        return
    assert all(concept.terms for concept in found)

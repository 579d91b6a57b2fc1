from __future__ import annotations

import csv
from pathlib import Path

import pytest

from glossary.concepts import Concept, PartOfSpeech, Relation, RelationKind, Term
from glossary.errors import GlossaryError
from glossary.exchange.csv import format_table, parse_rows, parse_table, write_table


@pytest.mark.parametrize("text", ["=1+1", "+7", "-ның", "@x", "\tx", "=cmd|' /C calc'!A0"])
def test_no_cell_begins_as_a_formula_does(text: str) -> None:
    concepts = (Concept("=id", terms=(Term("kk", f"{text}y"),), note=f"{text}z", domain=text.strip()),)
    for delimiter in (",", "\t"):
        table = format_table(concepts, delimiter)
        for row in csv.reader(table.splitlines(), delimiter=delimiter):
            assert not [cell for cell in row if cell[:1] in tuple("=+-@\t\r")]


def test_apostrophe_that_a_person_typed_before_a_formula_is_taken_off() -> None:
    (concept,) = parse_table("kk,en\n'-ның,'s\n".encode(), "list.csv").concepts
    assert [term.text for term in concept.terms] == ["-ның", "'s"]


def test_relations_are_readable_in_a_table() -> None:
    relations = (Relation(RelationKind.HOLDER_OF, "TTL_SEC", "2021-12", "2025-07"), Relation(RelationKind.BROADER, "X"))
    table = format_table([Concept("A", terms=(Term("kk", "Ма Синжуй"),), relations=relations)])
    assert "TTL_SEC [holder-of; from=2021-12; to=2025-07]|X [broader]" in table
    assert parse_table(table.encode(), "list.csv").concepts[0].relations == relations


def test_new_facts_of_a_term_stand_in_brackets() -> None:
    term = Term("en", "Astana", part_of_speech=PartOfSpeech.PROPER_NOUN, variants=("Astanah",), valid_from="2022-09-17")
    table = format_table([Concept("A", terms=(Term("kk", "Астана"), term))])
    assert "Astana [spelling=Astanah; part_of_speech=proper-noun; valid_from=2022-09-17]" in table.replace(
        "part_of_speech=proper-noun; spelling=Astanah", "spelling=Astanah; part_of_speech=proper-noun"
    )
    assert parse_table(table.encode(), "list.csv").concepts[0].terms[1] == term


@pytest.mark.parametrize(
    ("cells", "column"),
    [
        ("A,су,X,", "relations"),
        ("A,су,X [odd],", "relations"),
        ("A,су,X [broader; on=1],", "relations"),
        ("A,су,,1", "term_order"),
        ("A,су,,x", "term_order"),
    ],
)
def test_bad_relations_and_orders_are_named(cells: str, column: str) -> None:
    with pytest.raises(GlossaryError) as refused:
        parse_table(f"concept_id,kk,relations,term_order\n{cells}\n".encode(), "list.csv")
    assert refused.value.message.id == "glossary.bad_value"
    assert (refused.value.message.params["row"], refused.value.message.params["column"]) == (2, column)


def test_language_without_a_column_is_refused_and_not_dropped(tmp_path: Path) -> None:
    with pytest.raises(GlossaryError) as refused:
        write_table([Concept("A", terms=(Term("kk", "су"), Term("fr", "eau")))], tmp_path / "list.csv")
    assert refused.value.message.params == {"concept": "A", "language": "fr"}
    assert not list(tmp_path.iterdir())


def test_zero_byte_is_refused(tmp_path: Path) -> None:
    with pytest.raises(GlossaryError):
        write_table([Concept("A", terms=(Term("kk", "с\x00у"),))], tmp_path / "list.csv")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("text", "reason", "row"),
    [
        ('kk,en\nжер,earth\n"су,water\n', "exchange.open_quote", 3),
        ('kk,en\n"Бір белдеу, бір жол" бастамасы,Belt\n', "exchange.open_quote", 2),
        ("kk,en\n" + "," * 5000, "exchange.too_wide", 2),
        ("kk,en\nсу,water\n" + "a" * 200_000 + ",b\n", "exchange.long_cell", 3),
    ],
)
def test_rows_that_cannot_be_read_are_named(text: str, reason: str, row: int) -> None:
    for guess in (False, True):
        with pytest.raises(GlossaryError) as refused:
            parse_rows(text.encode(), "list.csv", guess=guess)
        assert (refused.value.message.id, refused.value.message.params["row"]) == (reason, row)


def test_quotation_marks_between_tabs_are_quotation_marks() -> None:
    rows = parse_rows('kk\ten\n"Бір белдеу, бір жол" бастамасы\tBelt\n'.encode(), "list.tsv", tabs=True, guess=True)
    assert rows[1] == ['"Бір белдеу, бір жол" бастамасы', "Belt"]
    quoted = parse_rows('kk\ten\n"су\nжер"\t"a ""b"""\n'.encode(), "list.tsv", tabs=True, guess=True)
    assert quoted[1] == ["су\nжер", 'a "b"']

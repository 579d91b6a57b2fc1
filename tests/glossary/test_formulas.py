"""The formulas that come with the program, and slots."""

from __future__ import annotations

from pathlib import Path

import pytest

from glossary.concepts import Concept, Enforce, Kind, Term, Verified
from glossary.exchange.csv import format_table
from glossary.formulas import FormulaIndex, fill, formulas, has_slots
from glossary.starter import starter, table
from glossary.termbase import Termbase

INDEX = FormulaIndex(formulas().concepts)


def test_there_are_at_least_sixty_in_three_languages() -> None:
    concepts = formulas().concepts
    assert len(concepts) >= 60
    assert len({concept.id for concept in concepts}) == len(concepts)
    assert not {concept.id for concept in concepts} & {concept.id for concept in starter().concepts}
    for concept in concepts:
        assert concept.kind is Kind.FORMULA
        assert concept.enforce is not Enforce.MUST
        for language in ("kk", "en", "zh-Hans"):
            assert concept.preferred(language) is not None, concept.id


def test_the_table_is_in_the_form_that_egiz_writes() -> None:
    assert format_table(formulas().concepts).encode() == table("formulas")


def test_unverified_ones_are_marked() -> None:
    verified = {term.verified for concept in formulas().concepts for term in concept.terms}
    # Nobody looked any of them up in an official text yet; the training texts only show common usage.
    assert Verified.YES not in verified
    assert Verified.NO in verified


def test_every_way_to_write_a_formula_has_the_same_slots() -> None:
    for concept in formulas().concepts:
        slots = {frozenset(c for c in "123" if f"{{{c}" in term.text) for term in concept.terms}
        assert len(slots) == 1, concept.id


@pytest.mark.parametrize(
    ("text", "language", "concept", "slot"),
    [
        ("Ол Қытай Төрағасы Си Цзиньпиннің шақыруымен келді.", "kk", "F_INVITATION", "Қытай Төрағасы Си Цзиньпиннің"),
        ("应哈萨克斯坦总统托卡耶夫邀请，他来访。", "zh-Hans", "F_INVITATION", "哈萨克斯坦总统托卡耶夫"),
        ("He came at the invitation of President Tokayev.", "en", "F_INVITATION", "President Tokayev"),
        ("Премьер-министрдің төрағалығымен отырыс өтті.", "kk", "F_CHAIRED_BY", "Премьер-министрдің"),
        ("Ол Бейжіңге ресми сапармен келді.", "kk", "F_OFFICIAL_VISIT_TO", "Ол Бейжіңге"),
    ],
)
def test_slots_are_found(text: str, language: str, concept: str, slot: str) -> None:
    (found,) = [one for one in INDEX.find(text, language) if one.concept.id == concept]
    start, end = found.slots[1]
    assert text[start:end] == slot
    assert found.start <= start < end <= found.end


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ол қаланың көшесімен келді.", "kk"),
        ("Қонақтар шақыруымен келді.", "kk"),
        ("an invitation of friends", "en"),
        ("", "kk"),
        ("应，邀请", "zh-Hans"),
    ],
)
def test_what_is_no_formula_is_not_found(text: str, language: str) -> None:
    assert not [one for one in INDEX.find(text, language) if one.concept.id == "F_INVITATION"]


def test_slots_are_filled_with_the_case_that_they_ask_for() -> None:
    assert fill(Term("kk", "{1:GEN} шақыруымен"), {1: "Қасым-Жомарт Тоқаев"}) == "Қасым-Жомарт Тоқаевтың шақыруымен"
    assert fill(Term("kk", "{1:DAT} ресми сапармен келді"), {1: "Қазақстан"}) == "Қазақстанға ресми сапармен келді"
    assert fill(Term("zh-Hans", "应{1}邀请"), {1: "习近平"}) == "应习近平邀请"
    assert fill(Term("en", "relations between {1} and {2}"), {1: "Kazakhstan", 2: "China"}) == (
        "relations between Kazakhstan and China"
    )
    assert fill(Term("en", "relations between {1} and {2}"), {1: "Kazakhstan"}) is None
    assert has_slots("应{1}邀请")
    assert not has_slots("人类命运共同体")


TERMS = Termbase(starter().concepts)
BOTH = Termbase((*starter().concepts, *formulas().concepts))


@pytest.mark.shared
@pytest.mark.parametrize("nested", [False, True])
def test_formulas_change_nothing_in_the_terms_found(shared: Path, nested: bool) -> None:
    """A must term inside a formula is still asked for, with the same depth: the marked mentions stay as they are."""
    formulas_found = 0
    for document in sorted((shared / "seeds").glob("*.txt")):
        for line in document.read_text("utf-8-sig").split("\n"):
            found = BOTH.matches(line, "kk", nested=nested)
            terms = [one for one in found if one.concept.kind is not Kind.FORMULA]
            assert terms == TERMS.matches(line, "kk", nested=nested)
            formulas_found += len(found) - len(terms)
    assert formulas_found > 10


PLACE = Concept("PLACE", Kind.PLACE, terms=(Term("kk", "Қытай"), Term("en", "China"), Term("zh-Hans", "中国")))
TRAIN = Concept(
    "TRAIN", Kind.FORMULA, Enforce.PREFER,
    (Term("kk", "Қытай – Еуропа пойызы"), Term("en", "China-Europe train"), Term("zh-Hans", "中欧班列")),
)  # fmt: skip
PEACE = Concept("PEACE", Kind.FORMULA, Enforce.MUST, (Term("kk", "Қытай мен біз"), Term("en", "China and us")))


@pytest.mark.parametrize(
    ("concepts", "text", "expected"),
    [
        ((PLACE, TRAIN), "Қытай – Еуропа пойызы", [("TRAIN", 0), ("PLACE", 0)]),
        ((PLACE, PEACE), "Бұл Қытай мен біз", [("PEACE", 0), ("PLACE", 0)]),
        # One inside a term, or across its border, is no formula.
        ((Concept("P", terms=(Term("kk", "жаңа Қытай"),)), PEACE), "жаңа Қытай мен біз", [("P", 0)]),
        ((Concept("P", terms=(Term("kk", "Қытай мен біз туралы"),)), PEACE), "Қытай мен біз туралы", [("P", 0)]),
    ],
)
def test_a_formula_stands_beside_the_terms_inside(
    concepts: tuple[Concept, ...], text: str, expected: list[tuple[str, int]]
) -> None:
    found = Termbase(concepts).matches(text, "kk")
    assert [(one.concept.id, one.depth) for one in found] == expected


@pytest.mark.parametrize(
    ("target", "satisfied"),
    [
        ("the China-Europe train", {"TRAIN"}),  # the joined word names nobody's China
        ("the China-Europe train from China", {"TRAIN", "PLACE"}),
        ("a train from China to Europe", {"PLACE"}),
        ("a train", set()),
    ],
)
def test_a_formula_and_the_term_inside_are_judged_apart(target: str, satisfied: set[str]) -> None:
    base = Termbase((PLACE, TRAIN))
    verdicts = base.check(base.matches("Қытай – Еуропа пойызы", "kk"), target, "en")
    assert {one.match.concept.id for one in verdicts if one.satisfied} == satisfied
    shared_place = Termbase((PLACE, PEACE)).check(
        Termbase((PLACE, PEACE)).matches("Қытай мен біз", "kk"), "China and us", "en"
    )
    assert all(one.satisfied for one in shared_place)


def test_a_formula_with_slots_is_no_term_of_its_letters() -> None:
    assert BOTH.matches("at the invitation of 1", "en") == []
    assert BOTH.matches("应1邀请", "zh") == []

"""A Kazakh term in another case than its source asks for."""

from __future__ import annotations

import pytest

from glossary.concepts import Kind, Term
from glossary.languages.kazakh.government import CaseFault, case_fault, case_of
from glossary.languages.kazakh.governors import governed
from glossary.roles import Role

WITH = Role("INS", frozenset({"ACC", "GEN", "DAT"}))
TO = Role("DAT", frozenset({"ATTR", "GEN"}))
IN = Role("LOC", frozenset({"ATTR", "DAT", "GEN"}))
OWNER = Role("GEN", frozenset({"NOM", "ACC", "LOC", "ATTR"}))
SUBJECT = Role("", frozenset({"GEN"}), bare=True)
NAME, PLACE = Term("kk", "Ма Синжуй"), Term("kk", "Астана")


def fault(term: Term, role: Role | None, target: str, form: str) -> CaseFault | None:
    kind = Kind.PERSON if term is NAME else Kind.PLACE
    at = target.index(form)
    return case_fault(term, kind, role, target, at, at + len(form))


@pytest.mark.parametrize(
    ("role", "target", "form", "written"),
    [
        (WITH, "Ол Ма Синжуй кездесті.", "Ма Синжуй", "Ма Синжуймен"),
        (WITH, "Ол Ма Синжуйдан кездесті.".replace("дан", "ден"), "Ма Синжуйден", "Ма Синжуймен"),
        (TO, "Ол Ма Синжуй сенім білдірді.", "Ма Синжуй", "Ма Синжуйге"),
    ],
)
def test_two_witnesses_are_enough_to_write_the_case(role: Role, target: str, form: str, written: str) -> None:
    found = fault(NAME, role, target, form)
    assert found is not None
    assert found.certain
    edit = found.edit()
    assert edit is not None
    assert edit.text == written


@pytest.mark.parametrize(
    ("term", "role", "target", "form"),
    [
        (NAME, WITH, "Ол Ма Синжуйден кеше пікір алмасты.", "Ма Синжуйден"),
        (PLACE, IN, "Форум Астанамен ашылды.", "Астанамен"),
        (NAME, OWNER, "Ма Синжуймен сөзі қысқа.", "Ма Синжуймен"),
        (NAME, SUBJECT, "Ма Синжуйді Үрімжіге ұшты.", "Ма Синжуйді"),
        (NAME, TO, "Ол Ма Синжуй кеше хат жазды.", "Ма Синжуй"),
        (PLACE, TO, "Делегация Астана 18 қазанға дейін келмек.", "Астана"),
    ],
)
def test_one_witness_is_enough_for_a_warning(term: Term, role: Role, target: str, form: str) -> None:
    found = fault(term, role, target, form)
    assert found is not None
    assert not found.certain
    assert found.edit() is None
    assert found.written != form


@pytest.mark.parametrize(
    ("term", "role", "target", "form"),
    [
        (NAME, WITH, "Ол Ма Синжуймен кездесті.", "Ма Синжуймен"),
        (NAME, WITH, "Ол Ма Синжуйді қабылдады.", "Ма Синжуйді"),
        (NAME, WITH, "Ол Ма Синжуй мен Се Чуньтаоны қабылдады.", "Ма Синжуй"),
        (NAME, WITH, "Ол Ма Синжуй бастаған делегациямен кездесті.", "Ма Синжуй"),
        (NAME, WITH, "Ол «Ма Синжуй» атты кітап жазды.", "Ма Синжуй"),
        (PLACE, IN, "Форум Астанада өтті.", "Астанада"),
        (PLACE, IN, "Астанадағы форум аяқталды.", "Астанадағы"),
        (PLACE, IN, "Ол Астанаға келді.", "Астанаға"),
        (PLACE, IN, "Форум Астана қаласында өтті.", "Астана"),
        (PLACE, IN, "Астананың жаңа алаңы ашылды.", "Астананың"),
        (PLACE, TO, "Астана туралы хат жазды.", "Астана"),
        (PLACE, OWNER, "Астана әкімі сөйледі.", "Астана"),
        (NAME, SUBJECT, "Ма Синжуйдің айтуынша, жол ашылды.", "Ма Синжуйдің"),
        (NAME, None, "Ма Синжуймен Үрімжі.", "Ма Синжуймен"),
    ],
)
def test_what_translations_do_is_no_fault(term: Term, role: Role | None, target: str, form: str) -> None:
    assert fault(term, role, target, form) is None


def test_the_word_behind_a_term_governs_its_case() -> None:
    assert governed("Ма Синжуй кездесті.", 9) == {"INS"}
    assert governed("Астана барды.", 6) == {"DAT"}
    assert governed("Астана барлық", 6) == frozenset()
    assert case_of(("PL:лар", "LOC:да", "ATTR:ғы")) == "ATTR"
    assert case_of(()) == "NOM"

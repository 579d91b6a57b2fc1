"""Declension and analysis against attested forms, and against each other."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import NamedTuple

import pytest

from glossary.concepts import Term
from glossary.languages.kazakh.index import inflect
from glossary.languages.kazakh.paradigm import decline, readings_of


class Attested(NamedTuple):
    lemma: str
    form: str
    tags: tuple[str, ...]
    origin: str


def attested() -> list[Attested]:
    path = Path(__file__).parents[3] / "data" / "kazakh_forms.tsv"
    with path.open(encoding="utf-8", newline="") as file:
        return [
            Attested(row["lemma"], row["form"], tuple(row["tags"].split("+")), row["origin"])
            for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        ]


ATTESTED = attested()

NEEDS_FACTS = {
    # How an acronym is spoken cannot be seen: і-і-ім and the word.
    "ІІМ-ге": Term("kk", "ІІМ", read_as="і-і-ім"),
    "ЮСАИД-ке": Term("kk", "ЮСАИД", read_as="юсаид"),
    # дауысы is the commoner form, even so.
    "даусы": Term("kk", "дауыс", px_stem="даус"),
}
"""Forms that the rules alone do not make, with what a glossary says of the word."""

OPEN_FAULTS = {"туристер": "the т of -ист is silent before a consonant"}


def names(tags: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(tag.partition(":")[0] for tag in tags)


def test_the_table_is_large_and_states_each_form_once() -> None:
    assert len(ATTESTED) >= 300
    assert len({(one.lemma, one.form) for one in ATTESTED}) == len(ATTESTED)
    assert {one.origin for one in ATTESTED} == {"text", "table"}


def test_attested_forms_are_made() -> None:
    wrong = {
        one.form: made
        for one in ATTESTED
        if (made := inflect(Term("kk", one.lemma), one.tags) or "").lower() != one.form.lower()
    }
    assert set(wrong) == set(NEEDS_FACTS)


def test_attested_forms_are_read() -> None:
    wrong = [
        one.form
        for one in ATTESTED
        if one.tags not in [names(reading) for reading in readings_of(Term("kk", one.lemma), one.form)]
    ]
    assert wrong == []


@pytest.mark.parametrize("form", NEEDS_FACTS)
def test_what_a_glossary_says_closes_a_gap(form: str) -> None:
    (one,) = (row for row in ATTESTED if row.form == form)
    assert inflect(NEEDS_FACTS[form], one.tags) == form
    assert one.tags in [names(reading) for reading in readings_of(NEEDS_FACTS[form], form)]


@pytest.mark.parametrize("lemma", sorted({one.lemma for one in ATTESTED})[::4])
def test_every_form_made_is_read_back(lemma: str) -> None:
    term = Term("kk", lemma)
    forms = decline(term)
    assert forms[0] == (lemma, ())
    assert len(forms) > 20
    for form, tags in forms:
        assert tags in readings_of(term, form), (form, tags)
        assert tags == () or ":" in tags[0], (form, tags)


@pytest.mark.parametrize(
    ("lemma", "form"),
    [
        ("Тоқаев", "Тоқаевтің"),
        ("мектеп", "мектепі"),
        ("халық", "халықы"),
        ("орын", "орындыры"),
        ("партия", "партиясе"),
        ("Қытай", "қытайлық"),
        ("ҚКП", "ҚКПның"),
        ("ҚХП", "ҚКП-ның"),
        ("партия комитеті", "комитетінің"),
        ("партия комитеті", "партия комитет"),
        ("ел", "елу"),
        ("", "ел"),
        ("ел", ""),
    ],
)
def test_a_form_that_is_not_licit_has_no_reading(lemma: str, form: str) -> None:
    assert readings_of(Term("kk", lemma), form) == ()


def test_readings_see_through_capitals_look_alikes_and_hyphens() -> None:
    assert readings_of(Term("kk", "халық"), "ХАЛҚЫНЫҢ") == (("PX3:ы", "GEN:ның"),)
    # Latin a and o.
    assert readings_of(Term("kk", "форум"), "фoрумдa") == (("LOC:да",),)
    assert readings_of(Term("kk", "ҚКП"), "ҚКП\u2011ның") == (("GEN:ның",),)
    assert readings_of(Term("kk", "«Бір белдеу, бір жол»"), "«Бір белдеу, бір жол»-дың") == (("GEN:дың",),)


def test_the_t_of_a_loan_in_st_is_silent_before_a_consonant() -> None:
    tourist = Term("kk", "турист")
    assert inflect(tourist, ("PL",)) == "туристер"
    assert inflect(tourist, ("DAT",)) == "туриске"
    assert inflect(tourist, ("PX3",)) == "туристі"
    # Met as well, though the spelling rules are against it.
    assert readings_of(tourist, "туристке") == (("DAT:ке",),)
    assert readings_of(tourist, "турис") == ()


def test_a_term_without_a_word_has_no_forms() -> None:
    assert decline(Term("kk", " ")) == ()

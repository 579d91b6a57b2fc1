"""A Kazakh term beside what is left of its own half-translation."""

from __future__ import annotations

import pytest

from glossary.concepts import Term
from glossary.edits import apply_edits
from glossary.languages.kazakh.piled import unpiled

COMMITTEE = Term("kk", "Қытай Коммунистік партиясы Орталық Комитеті", izafet=True, head="Комитет")
PRESIDENT = Term("kk", "Қазақстан Президенті", izafet=True, head="Президент")
MA = Term("kk", "Ма Синжуй")


@pytest.mark.parametrize(
    ("term", "text", "expected"),
    [
        (COMMITTEE, "{} Орталық Комитетінің мүшесі.", "Қытай Коммунистік партиясы Орталық Комитетінің мүшесі."),
        (COMMITTEE, "Қытай Коммунистік партиясы {} шешті.", "Қытай Коммунистік партиясы Орталық Комитеті шешті."),
        (PRESIDENT, "Қазақстан {} келді.", "Қазақстан Президенті келді."),
        (PRESIDENT, "{} Президенттің сөзі.", "Қазақстан Президентінің сөзі."),
        (MA, "Ол {} Синжуймен кездесті.", "Ол Ма Синжуймен кездесті."),
        (MA, "Ол {} Ма Синжуймен кездесті.", "Ол Ма Синжуймен кездесті."),
    ],
)  # fmt: skip
def test_a_term_stands_once_with_the_ending_of_what_goes(term: Term, text: str, expected: str) -> None:
    start = text.index("{}")
    full = text.format(term.text)
    edit = unpiled(term, full, start, start + len(term.text))
    assert edit is not None
    assert apply_edits(full, [edit]) == expected


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("Қазақстан Президенті, Президенттің кеңесшісі келді.", "Қазақстан Президенті"),
        ("Қазақстан Президентінің Президент болып сайлануы.", "Қазақстан Президентінің"),
        ("Қазақстан Президенті сөйледі.", "Қазақстан Президенті"),
        ("Қытай мен Қазақстан Президенті", "Қазақстан Президенті"),
    ],
)
def test_what_is_not_a_part_of_the_term_stays(text: str, form: str) -> None:
    at = text.index(form)
    assert unpiled(PRESIDENT, text, at, at + len(form)) is None


def test_a_name_that_the_source_has_twice_may_stand_twice() -> None:
    text = "Ол Ма Синжуй Ма Синжуймен кездесті."
    assert unpiled(MA, text, 3, 12, once=False) is None

from __future__ import annotations

import pytest

from glossary.validity import bound_problem, dates_problem, first_day


@pytest.mark.parametrize(
    ("bound", "problem"),
    [
        ("", ""), ("2019", ""), ("2019-03", ""), (" 2019-03-23 ", ""), ("2024-02-29", ""),
        ("2023-02-29", "glossary.date.day"), ("2019-00", "glossary.date.month"), ("2019-13-01", "glossary.date.month"),
        ("0000", "glossary.date.form"), ("19", "glossary.date.form"), ("23.03.2019", "glossary.date.form"),
        ("2019-3", "glossary.date.form"),
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_bound(bound: str, problem: str) -> None:
    found = bound_problem(bound)
    assert (found.id if found is not None else "") == problem
    assert not bound.strip() or (first_day(bound) is None) == bool(problem)


def test_the_last_day_may_be_the_first_and_not_before_it() -> None:
    assert dates_problem("2019-12-31", "2019") is None
    assert dates_problem("2019", "2019-01") is None
    wrong = dates_problem("2020-01-01", "2019")
    assert wrong is not None
    assert wrong.id == "glossary.date.order"

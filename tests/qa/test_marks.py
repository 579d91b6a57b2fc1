"""Marks that a target lacks or should not have are told."""

from __future__ import annotations

import pytest

from tests.formats.office import pair, placed
from workbench.core.content import Content, Mark
from workbench.qa.marks import mark_findings

SOURCE = Content("Бір екі үш.", (pair(4, 7, "1"), placed(10, "2")))


@pytest.mark.parametrize(
    ("marks", "found"),
    [
        ((pair(4, 7, "1"), placed(11, "2")), []),
        ((placed(0, "2"), pair(0, 3, "1")), []),
        ((), [("qa.marks_missing", 2)]),
        ((pair(4, 4, "1"), placed(11, "2")), [("qa.marks_missing", 1)]),
        ((pair(0, 3, "1"), placed(3, "9")), [("qa.marks_missing", 1), ("qa.marks_strange", 1)]),
    ],
)
def test_missing_and_strange_marks_are_told(marks: tuple[Mark, ...], found: list[tuple[str, int]]) -> None:
    said = [
        (one.message.id, one.message.params["count"]) for one in mark_findings(SOURCE, Content("One two three.", marks))
    ]
    assert said == found


def test_a_text_without_marks_and_an_empty_target_are_fine() -> None:
    assert mark_findings(Content("Бір"), Content("One")) == ()
    assert mark_findings(SOURCE, Content("")) == ()

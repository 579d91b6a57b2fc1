"""Tags that a target lacks, should not have, or has in another order are told."""

from __future__ import annotations

import pytest

from tests.formats.office import pair, placed
from workbench.commands import command
from workbench.core.content import Content, Edit, Mark, MarkKind
from workbench.qa.marks import (
    ALL_KEY,
    NEXT_KEY,
    guess_findings,
    guessed_tags,
    guesses_left,
    mark_findings,
    of_guess,
)

SOURCE = Content("Бір екі үш.", (pair(4, 7, "1"), placed(10, "2")))
NESTED = Content("Бір екі үш.", (pair(0, 7, "1"), pair(4, 7, "2"), pair(8, 10, "3")))
NOTES = Content("Бір екі үш.", tuple(
    Mark(at, at, key, MarkKind.OBJECT, data)
    for at, key, data in ((3, "1", "footnote"), (7, "2", "footnote"), (10, "3", "image"))
))  # fmt: skip


def said(source: Content, *marks: Mark) -> list[tuple[str, object]]:
    found = mark_findings(source, Content("One two three.", marks))
    return [(one.message.id, one.message.params.get("count", "")) for one in found]


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
def test_missing_and_strange_tags_are_told(marks: tuple[Mark, ...], found: list[tuple[str, int]]) -> None:
    assert said(SOURCE, *marks) == found


@pytest.mark.parametrize(
    ("marks", "found"),
    [
        ((pair(0, 7, "1"), pair(4, 7, "2"), pair(8, 13, "3")), []),
        ((pair(4, 13, "1"), pair(8, 13, "2"), pair(0, 3, "3")), []),  # moved as a whole
        ((pair(0, 7, "1"), pair(4, 13, "2"), pair(13, 14, "3")), [("qa.marks_crossing", "")]),
        ((pair(0, 7, "1"), pair(0, 3, "2"), pair(4, 13, "3")), [("qa.marks_crossing", "")]),
    ],
)
def test_pairs_that_cut_through_each_other_are_told(marks: tuple[Mark, ...], found: list[tuple[str, str]]) -> None:
    assert said(NESTED, *marks) == found


def test_pairs_that_cross_in_the_source_may_cross() -> None:
    source = Content("Бір екі үш.", (pair(0, 7, "1"), pair(4, 10, "2")))
    assert said(source, pair(0, 7, "1"), pair(4, 13, "2")) == []


def test_notes_in_another_order_are_told_and_images_are_not() -> None:
    def at(*places: int) -> tuple[Mark, ...]:
        return tuple(Mark(p, p, m.id, m.kind, m.data) for p, m in zip(places, NOTES.marks, strict=True))

    assert said(NOTES, *at(3, 7, 0)) == []
    assert said(NOTES, *at(7, 3, 13)) == [("qa.marks_swapped", "")]


def test_a_text_without_tags_and_an_empty_target_are_fine() -> None:
    assert mark_findings(Content("Бір"), Content("One")) == ()
    assert mark_findings(SOURCE, Content("")) == ()


def test_the_keys_that_are_named_are_the_keys() -> None:
    assert command("segment.tag_next").shortcuts[0] == NEXT_KEY
    assert command("segment.tags_place").shortcuts[0] == ALL_KEY
    found = str(mark_findings(SOURCE, Content("One"))[0].message)
    assert NEXT_KEY in found
    assert ALL_KEY in found


def test_a_guess_stays_one_until_its_tag_or_its_words_are_touched() -> None:
    before = Content("One two three.", (pair(4, 7, "1"), placed(13, "2")))
    findings = guess_findings(before, {"1", "2"})
    assert guessed_tags(findings) == {"1", "2"}
    assert all(of_guess(one) for one in findings)

    elsewhere = before.apply([Edit(0, 3, "Once")])
    left = guesses_left(findings, before, elsewhere)
    assert [(one.start, one.end) for one in left] == [(5, 8), (14, 14)]

    within = before.apply([Edit(5, 5, "x")])
    assert guessed_tags(guesses_left(findings, before, within)) == {"2"}

    moved = Content(before.text, (pair(0, 3, "1"), placed(13, "2")))
    assert guessed_tags(guesses_left(findings, before, moved)) == {"2"}
    assert guesses_left(findings, before, Content(before.text)) == ()

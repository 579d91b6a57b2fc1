"""Tags of drafts: around terms exactly, guesses told, and a person's own left alone."""

from __future__ import annotations

import pytest

from tests.formats.office import pair, placed
from workbench.core.content import Content
from workbench.core.segments import TermDecision
from workbench.qa.marks import guessed_tags
from workbench.services.tagging import next_tag, tagged, term_anchors, with_missing

SOURCE = Content("Кеше Ма Синжуймен кездесу өтті.", (pair(5, 17, "1"), placed(30, "2")))
DRAFT = "Yesterday a meeting with Ma Xingrui took place."


def term(source: tuple[int, int], *spans: tuple[int, int]) -> TermDecision:
    return TermDecision("C", "t", "s", *source, True, True, "already", "preferred", spans=spans)


def test_a_pair_around_an_inflected_name_is_around_the_name() -> None:
    made = tagged(SOURCE, Content(DRAFT), [term((5, 17), (25, 35))])
    bold = made.content.marks[0]
    assert DRAFT[bold.start : bold.end] == "Ma Xingrui"
    assert guessed_tags(made.guesses) == {"2"}


def test_without_an_anchor_every_tag_is_a_guess_and_none_is_lost() -> None:
    made = tagged(SOURCE, Content("He came."))
    assert {mark.id for mark in made.content.marks} == {"1", "2"}
    assert guessed_tags(made.guesses) == {"1", "2"}


def test_a_kazakh_ending_belongs_to_the_word_that_it_is_on() -> None:
    source = Content("They met Ma Xingrui in Urumqi.", (pair(9, 19, "1"),))
    target = "Олар Үрімшіде Ма Синжуймен кездесті."
    made = tagged(source, Content(target), [term((9, 19), (14, 23))])  # the term alone, without -мен
    (bold,) = made.content.marks
    assert target[bold.start : bold.end] == "Ма Синжуймен"
    assert not made.guesses


@pytest.mark.parametrize(
    ("count", "spans", "found"),
    [(1, ((0, 1),), 1), (2, ((0, 1), (4, 5)), 2), (1, ((0, 1), (4, 5)), 0), (2, ((0, 1), (2, 3), (4, 5)), 0)],
)
def test_several_terms_are_anchored_one_by_one(count: int, spans: tuple[tuple[int, int], ...], found: int) -> None:
    made = term_anchors([term((10 * n, 10 * n + 3), *spans) for n in range(count)], "abcdef")
    assert len(made) == found
    assert len({(one[2], one[3]) for one in made}) == found


def test_tags_of_another_segment_are_not_taken_for_these() -> None:
    other = Content("Ma Xingrui came.", (pair(0, 10, "1"),))
    source = Content("Ма Синжуй келді.", (placed(9, "1"),))
    made = tagged(source, other)
    assert [(mark.kind, mark.id) for mark in made.content.marks] == [(source.marks[0].kind, "1")]


def test_what_a_person_placed_stays_where_it_is() -> None:
    mine = Content(DRAFT, (pair(0, 9, "1"), pair(10, 11, "9")))
    made = with_missing(SOURCE, mine)
    assert mine.marks[0] in made.content.marks
    assert mine.marks[1] in made.content.marks
    assert {mark.id for mark in made.content.marks} == {"1", "2", "9"}
    assert guessed_tags(made.guesses) == {"2"}
    again = with_missing(SOURCE, made.content)
    assert (again.content, again.guesses) == (made.content, ())


def test_the_next_tag_is_the_first_of_the_source_that_is_not_there() -> None:
    first = next_tag(SOURCE, Content(DRAFT))
    assert first is not None
    assert first.id == "1"
    assert next_tag(SOURCE, tagged(SOURCE, Content(DRAFT)).content) is None

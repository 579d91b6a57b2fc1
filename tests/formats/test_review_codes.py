"""Marks as codes in a cell: there and back, and damaged."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.core.content import Content, Mark, MarkKind
from workbench.formats.review_codes import canonical, coded, decoded

SOURCE = Content("Ол тез келді.", (Mark(3, 6, "b", MarkKind.PAIR, "<b>"), Mark(13, 13, "n", MarkKind.OBJECT, "note")))
TARGET = Content("He came fast.", (Mark(8, 12, "b", MarkKind.PAIR, "<b>"), Mark(13, 13, "n", MarkKind.OBJECT, "note")))


@st.composite
def contents(draw: st.DrawFn) -> tuple[Content, Content]:
    """A source with marks, and a target with some of them elsewhere."""
    pieces = st.sampled_from(["‹", "›", "/", "1", "2", "<1>", "\u2060", "сөз ", "中文", "«", "\n"])
    texts = st.lists(pieces, max_size=8).map("".join)
    source, target = draw(texts), draw(texts)
    marks: list[tuple[Mark, Mark]] = []
    for number in range(draw(st.integers(0, 3))):
        kind = draw(st.sampled_from(MarkKind))
        made = []
        for text in (source, target):
            start = draw(st.integers(0, len(text)))
            end = start if kind is MarkKind.OBJECT else draw(st.integers(start, len(text)))
            made.append(Mark(start, end, f"m{number}", kind, "x"))
        marks.append((made[0], made[1]))
    return Content(source, tuple(a for a, _ in marks)), Content(target, tuple(sorted(b for _, b in marks)))


@given(contents())
def test_codes_come_back_as_the_marks_they_were(pair: tuple[Content, Content]) -> None:
    source, target = pair
    back = decoded(coded(target, source), source, target)
    assert back.content.text == canonical(target.text)
    assert sorted(back.content.marks) == sorted(target.marks)
    assert not back.damaged


def test_a_cell_shows_short_codes() -> None:
    assert coded(TARGET, SOURCE) == "He came ‹1›fast‹/1›.‹2/›"


@pytest.mark.parametrize(
    "text",
    ["He came very fast.‹2/›", "He came very ‹1›fast.‹2/›", "He came very ‹1›fast‹/ 1›.‹2/›",
     "He came very <1>fast</1>.‹2/›", "He came very ‹1›‹1›fast‹/1›.‹2/›", "He came very ‹1›fast‹/1›.",
     "He came ‹7›very‹/7› ‹1›fast‹/1›.‹2/›"],
)  # fmt: skip
def test_damaged_codes_are_set_again_and_said(text: str) -> None:
    back = decoded(text, SOURCE, TARGET)
    assert back.damaged
    assert back.content.text == "He came very fast."
    assert sorted(mark.id for mark in back.content.marks) == ["b", "n"]


def test_moved_codes_are_no_damage() -> None:
    back = decoded("‹1›Fast‹/1› he came.‹2/›", SOURCE, TARGET)
    assert not back.damaged
    assert back.content.marks[0] == Mark(0, 4, "b", MarkKind.PAIR, "<b>")

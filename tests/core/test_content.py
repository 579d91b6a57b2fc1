"""Marks move with their characters, and none is ever lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossary.edits import Edit, apply_edits
from workbench.core.content import Content, Mark, MarkKind, difference

TEXT = st.text(alphabet="абвәғқ 中国ab😀", max_size=20)


@st.composite
def content_and_edits(draw: st.DrawFn) -> tuple[Content, list[Edit]]:
    text = draw(TEXT)
    n = len(text)
    marks = []
    for number in range(draw(st.integers(0, 3))):
        a, b = sorted((draw(st.integers(0, n)), draw(st.integers(0, n))))
        kind = draw(st.sampled_from(MarkKind))
        marks.append(Mark(a, a if kind is MarkKind.OBJECT else b, str(number), kind))
    cuts = sorted(draw(st.lists(st.integers(0, n), max_size=6, unique=True)))
    edits = [Edit(a, b, draw(st.text("xyz", max_size=4))) for a, b in zip(cuts[::2], cuts[1::2], strict=False)]
    return Content(text, tuple(marks)), edits


@given(content_and_edits())
def test_every_mark_survives_every_edit(case: tuple[Content, list[Edit]]) -> None:
    content, edits = case
    after = content.apply(edits)
    assert after.text == apply_edits(content.text, edits)
    assert [mark.id for mark in after.marks] == [mark.id for mark in content.marks]
    assert all(mark.kind is old.kind for mark, old in zip(after.marks, content.marks, strict=True))


@given(content_and_edits())
def test_a_mark_keeps_the_characters_that_no_edit_touched(case: tuple[Content, list[Edit]]) -> None:
    content, edits = case
    after = content.apply(edits)
    for old, new in zip(content.marks, after.marks, strict=True):
        if old.kind is MarkKind.PAIR and not any(e.start < old.end and e.end > old.start for e in edits):
            inside = [e for e in edits if old.start < e.start == e.end < old.end]
            if not inside:
                assert after.text[new.start : new.end] == content.text[old.start : old.end]


@given(content_and_edits())
def test_json_keeps_the_marks(case: tuple[Content, list[Edit]]) -> None:
    content, _ = case
    assert Content.from_json(content.text, content.to_json()) == content


@given(TEXT, TEXT)
def test_difference_turns_one_text_into_the_other(before: str, after: str) -> None:
    assert apply_edits(before, difference(before, after)) == after


@pytest.mark.parametrize(
    ("edit", "expected"),
    [
        (Edit(4, 4, "very "), "bold"),  # right before: stays outside
        (Edit(8, 8, "er"), "bold"),  # right after: stays outside
        (Edit(6, 6, "XX"), "boXXld"),  # inside
        (Edit(4, 8, "strong"), "strong"),  # replaced whole
        (Edit(0, 12, "all new"), "all new"),  # swallowed: the mark takes the replacement
        (Edit(0, 6, "y"), "ld"),  # cut at its start
    ],
)
def test_typing_at_a_bold_word(edit: Edit, expected: str) -> None:
    content = Content("the bold man", (Mark(4, 8, "b"),)).apply([edit])
    (mark,) = content.marks
    assert content.text[mark.start : mark.end] == expected


def test_overlapping_edits_are_refused() -> None:
    with pytest.raises(ValueError, match="overlaps"):
        Content("abcdef").apply([Edit(0, 3, "x"), Edit(2, 4, "y")])


def test_a_mark_outside_its_text_is_refused() -> None:
    with pytest.raises(ValueError, match="outside"):
        Content("ab", (Mark(0, 3, "b"),))

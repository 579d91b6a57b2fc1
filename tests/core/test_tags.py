"""Tags as signs between characters, and back."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.formats.office import pair, placed
from workbench.core.content import Content, Mark, MarkKind
from workbench.core.tags import (
    PlacedSign,
    TagRole,
    from_signs,
    lacking,
    missing,
    same,
    signs,
    with_tag,
    without_tags,
)


@st.composite
def contents(draw: st.DrawFn) -> Content:
    text = draw(st.text(max_size=12))
    places = st.integers(0, len(text))
    marks = []
    for number in range(draw(st.integers(0, 6))):
        start, end = sorted((draw(places), draw(places)))
        single = draw(st.booleans())
        kind = MarkKind.OBJECT if single else MarkKind.PAIR
        marks.append(Mark(start, start if single else end, str(number), kind, draw(st.sampled_from(["", "bold"]))))
    return Content(text, tuple(marks))


@given(contents())
def test_what_is_shown_as_signs_is_read_back_as_it_was(content: Content) -> None:
    shown = signs(content)
    assert [sign.place for sign in shown] == sorted(sign.place for sign in shown)
    assert same(from_signs(content.text, shown, {mark.id: mark for mark in content.marks}), content)


def test_what_nests_is_shown_nested() -> None:
    content = Content("ab", (pair(0, 2, "1"), pair(0, 1, "2"), pair(1, 2, "3"), placed(1, "4")))
    shown = "".join(f"{sign.role[0]}{sign.id}" for sign in signs(content))
    assert shown == "s1s2e2o4s3e3e1"


def test_half_a_pair_and_a_stranger_are_no_tags() -> None:
    known = {"1": pair(0, 1, "1"), "2": pair(0, 1, "2")}
    half = [PlacedSign(0, "1", TagRole.START), PlacedSign(1, "2", TagRole.END), PlacedSign(1, "9", TagRole.OBJECT)]
    assert from_signs("ab", half, known) == Content("ab")


def test_what_a_target_lacks_is_told_in_the_order_of_the_source() -> None:
    source = Content("a b c", (pair(0, 1, "1"), pair(2, 3, "2"), placed(5, "3")))
    target = Content("x y", (placed(3, "3"), pair(1, 1, "2")))
    assert [mark.id for mark in lacking(source, target)] == ["1"]
    assert [mark.id for mark in missing(source, target)] == ["1", "2"]
    whole = with_tag(with_tag(target, source.marks[0], 0, 1), source.marks[1], 2, 3)
    assert not missing(source, whole)
    assert without_tags(whole) == Content("x y")

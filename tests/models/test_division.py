"""Texts longer than a model: divided, never cut."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.base import Doubt, Hypothesis
from models.division import divide, divide_in_proportion, joints
from models.planning import plan

TEXTS = st.text("аб.!?,;。，中文\u00a0\t—😀«»   \n", max_size=200)


def words(text: str) -> int:
    return len(text.split())


@given(text=TEXTS | st.text(max_size=200), limit=st.integers(1, 20))
def test_pieces_joined_are_the_text_and_none_is_over_the_limit(text: str, limit: int) -> None:
    pieces = divide(text, limit, len)
    assert "".join(pieces) == text
    assert all(0 < len(piece) <= limit for piece in pieces)


@pytest.mark.parametrize(
    ("text", "limit", "pieces"),
    [
        ("one two three", 3, ["one two three"]),
        ("One two. Three four.", 3, ["One two. ", "Three four."]),
        ("Один два… Үш төрт! Бес алты.", 2, ["Один два… ", "Үш төрт! ", "Бес алты."]),
        ("«Бір екі.» Үш төрт.", 2, ["«Бір екі.» ", "Үш төрт."]),
        ("one two, three four", 2, ["one two, ", "three four"]),
        ("one two three four", 2, ["one two ", "three four"]),
        ("3.5 and 10,000 more", 3, ["3.5 and ", "10,000 more"]),
        # Two halves, not a full piece and a stump.
        ("a b c d e. f g. h i. j k.", 10, ["a b c d e. ", "f g. h i. j k."]),
    ],
)
def test_divided_at_the_best_place_there_is(text: str, limit: int, pieces: list[str]) -> None:
    assert divide(text, limit, words) == pieces


def test_chinese_is_divided_after_its_marks() -> None:
    assert divide("我们来了。他们走了，", 6, len) == ["我们来了。", "他们走了，"]
    assert divide("我们来了，他们走了。", 6, len) == ["我们来了，", "他们走了。"]
    assert divide("中" * 10, 5, len) == ["中" * 5] * 2


def test_joints_are_those_of_the_target() -> None:
    assert joints(["Бір. ", "Екі. ", "Үш."], "kk", "en") == [" ", " "]
    assert joints(["Бір. ", "Екі."], "kk", "zh-Hans") == [""]
    assert joints(["一。", "二。"], "zh-Hans", "kk") == [" "]
    assert joints(["қаза", "қ"], "kk", "en") == [""]


@given(text=TEXTS, weights=st.lists(st.integers(0, 50), min_size=1, max_size=6))
def test_division_in_proportion_loses_nothing(text: str, weights: list[int]) -> None:
    pieces = divide_in_proportion(text, weights)
    assert len(pieces) == len(weights)
    assert "".join(pieces) == text


@given(text=TEXTS, limit=st.integers(1, 12))
def test_plan_holds_every_character_that_is_not_space(text: str, limit: int) -> None:
    planned = plan(text, "kk", "en", limit, lambda part: len(part.strip()))
    assert "".join("".join(planned.parts).split()) == "".join(text.split())
    assert len(planned.joints) == max(0, len(planned.parts) - 1)
    assert all(part.strip() == part and part for part in planned.parts)


def test_lines_are_parts_and_their_ends_stay() -> None:
    planned = plan(" a b\r\n\r\nc \n d\u2028e", "kk", "en", 9, words)
    assert planned.parts == ("a b", "c", "d", "e")
    assert planned.joints == ("\r\n\r\n", " \n ", "\u2028")


def test_joined_draft_has_the_doubts_and_the_attention_of_all_parts() -> None:
    planned = plan("a. b.", "kk", "en", 1, words)
    one = Hypothesis("A", -1.0, (Doubt.LOOPING,), ("A",), ("a",), ((1.0,),))
    two = Hypothesis("B", -3.0, (Doubt.EMPTY,), ("B",), ("b", "."), ((0.4, 0.6),))
    joined = planned.join([one, two])
    assert joined.text == "A B"
    assert joined.score == -2.0
    assert joined.doubts == (Doubt.EMPTY, Doubt.LOOPING)
    assert joined.source_tokens == ("a", "b", ".")
    assert joined.attention == ((1.0, 0.0, 0.0), (0.0, 0.4, 0.6))

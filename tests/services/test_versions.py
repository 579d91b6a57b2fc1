"""Pairing two versions: order first, at any length."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from workbench.core.content import Content
from workbench.services.versions import in_order, pair

LETTERS = st.lists(st.sampled_from("abcdefg"), max_size=30)


@given(LETTERS, LETTERS)
def test_what_is_in_order_is_equal_and_rises(before: list[str], after: list[str]) -> None:
    found = in_order(before, after)
    assert all(before[i] == after[j] for j, i in found.items())
    assert list(found) == sorted(found)
    assert list(found.values()) == sorted(set(found.values()))


@given(LETTERS, st.sets(st.integers(0, 29)))
def test_what_was_only_left_out_or_put_in_is_all_found(before: list[str], gone: set[int]) -> None:
    after = [one for at, one in enumerate(before) if at not in gone]
    assert len(in_order(before, [one + one for one in before])) == 0
    # With letters that stand once no choice is open, and nothing may be missed.
    numbered = [f"{one}{at}" for at, one in enumerate(before)]
    left = [one for at, one in enumerate(numbered) if at not in gone]
    assert len(in_order(numbered, left)) == len(left) == len(after)


def test_a_large_gap_without_anchors_is_paired_in_turn() -> None:
    before, after = ["—", "x"] * 200, ["x", "—"] * 200
    found = in_order(before, after)
    assert len(found) >= 199
    assert all(before[i] == after[j] for j, i in found.items())


def test_a_rewritten_passage_too_long_to_compare_in_full_still_finds_what_moved_far() -> None:
    count = 120
    old = [f"{number} нөмірлі баптың мәтіні {number * 7919} теңгеге өзгертілді" for number in range(count)]
    new = [one.replace("өзгертілді", "ұлғайтылды") for one in reversed(old)]
    found = pair([Content(one) for one in old], [Content(one) for one in new], "kk")
    assert not found.same
    assert {j: i for j, (i, _) in found.changed.items()} == {j: count - 1 - j for j in range(count)}

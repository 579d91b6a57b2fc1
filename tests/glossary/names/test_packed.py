"""Packed tokens are the tokens that were put in."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from glossary.names.mentions import placed_tokens
from glossary.names.packed import PackedTokens


@given(st.lists(st.text("Қазақ стан-ның, Ма.«»\n12", max_size=30), max_size=6))
def test_packed_tokens_are_the_tokens(lines: list[str]) -> None:
    packed = PackedTokens()
    plain, at = [], 0
    for line in lines:
        packed.extend(placed_tokens(line, at))
        plain += placed_tokens(line, at)
        at += len(line) + 1
    assert list(packed) == plain
    assert packed[1:-1] == plain[1:-1]
    assert [packed[n] for n in range(len(packed))] == plain

"""The judge: what a reader finds, counted once."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.benchmarking.oracle import chinese
from workbench.benchmarking.oracle.assigning import assign
from workbench.benchmarking.oracle.judging import Asked, Found, count, judge
from workbench.benchmarking.oracle.kazakh import KazakhTerm, slot_forms

CHINA = Asked("PL_CN", "China", ("China", "PRC"))
STATE = Asked("TTL_HOS", "Head of State", ("Head of State", "President"), lower=True)


def found(there: int, licit: int, exact: int) -> Found:
    return Found(bool(there), bool(licit), bool(exact))


@pytest.mark.parametrize(
    ("text", "asked", "wanted"),
    [
        ("China's trade", [CHINA], [found(1, 1, 1)]),
        ("china's trade", [CHINA], [found(1, 0, 0)]),
        ("the PRC", [CHINA], [found(1, 1, 0)]),
        ("Indochina", [CHINA], [found(0, 0, 0)]),
        ("China", [CHINA, CHINA], [found(1, 1, 1), found(0, 0, 0)]),
        ("the Head of state", [STATE], [found(1, 0, 0)]),
        ("the head of state", [STATE], [found(1, 1, 0)]),
        ("The Head of State", [STATE], [found(1, 1, 1)]),
        ("The president", [STATE], [found(1, 1, 0)]),
    ],
)
def test_english(text: str, asked: list[Asked], wanted: list[Found]) -> None:
    assert judge("en", asked, text) == wanted


def test_chinese_is_exact_or_said_in_passing() -> None:
    china, kazakhstan = Asked("PL_CN", "中国", ("中国",)), Asked("PL_KZ", "哈萨克斯坦", ("哈萨克斯坦",))
    assert judge("zh-Hans", [china, kazakhstan], "中国与哈萨克斯坦") == [found(1, 1, 1), found(1, 1, 1)]
    assert judge("zh-Hans", [china, kazakhstan], "中哈关系") == [found(1, 1, 0), found(1, 1, 0)]
    assert judge("zh-Hans", [china], "日本") == [found(0, 0, 0)]
    assert chinese.places("中国", "中国人在中国") == [(0, 2), (4, 6)]


def test_kazakh_knows_the_slot() -> None:
    term = KazakhTerm("Қазақстан")
    asked = [Asked("PL_KZ", "Қазақстан", kazakh=term, slot=slot_forms(term, case="GEN"))]
    assert judge("kk", asked, "Қазақстанның тарихы") == [found(1, 1, 1)]
    assert judge("kk", asked, "Қазақстанда") == [found(1, 1, 0)]
    assert judge("kk", asked, "Қазақстанге") == [found(1, 0, 0)]
    assert judge("kk", asked, "Өзбекстанның") == [found(0, 0, 0)]
    long, short = KazakhTerm("Қасым-Жомарт Тоқаев"), KazakhTerm("Тоқаев")
    assert judge("kk", [Asked("P", long.text, kazakh=long, admitted=(short,))], "Қ. Тоқаевтың") == [found(1, 1, 0)]


def test_what_stands_in_a_longer_term_is_not_counted_twice() -> None:
    region = Asked("PL_XUAR", "Xinjiang Uygur Autonomous Region")
    xinjiang = Asked("PL_XJ", "Xinjiang")
    text = "Xinjiang, the Xinjiang Uygur Autonomous Region"
    assert count("en", xinjiang, text) == 2
    assert count("en", xinjiang, text, [xinjiang, region]) == 1


@given(st.lists(st.lists(st.tuples(st.integers(0, 8), st.integers(1, 3)), max_size=4), max_size=5))
def test_places_are_given_once(options: list[list[tuple[int, int]]]) -> None:
    spans = [[(start, start + length) for start, length in one] for one in options]
    placed = assign(spans)
    assert all(span is None or span in spans[n] for n, span in enumerate(placed))
    taken = sorted(span for span in placed if span is not None)
    assert all(left[1] <= right[0] for left, right in pairwise(taken))
    # Nobody is left out who could have had a free place.
    for n, span in enumerate(placed):
        if span is None:
            assert all(any(s < e2 and s2 < e for s2, e2 in taken) for s, e in spans[n])


def test_as_many_as_can_be_have_a_place() -> None:
    assert assign([[(0, 9)], [(0, 4), (5, 9)], [(5, 9)]]).count(None) == 1
    assert assign([[(0, 4), (5, 9)], [(0, 4)]]) == [(5, 9), (0, 4)]

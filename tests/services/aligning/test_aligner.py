"""Alignment: every segment in exactly one link and order kept, whatever comes; what evidence decides; refusals."""

from __future__ import annotations

import contextlib
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from resources.messages import RefusedError
from workbench.paths import find_paths
from workbench.services.aligning import Alignment, Piece, align
from workbench.services.aligning.band import band
from workbench.services.glossaries import DEFAULT_LINKS, load_termbase

KINDS = {"1-1", "1-2", "2-1", "2-2", "1-0", "0-1"}
LANGUAGES = st.sampled_from([("kk", "en"), ("kk", "zh-Hans"), ("en", "zh-Hans"), ("zh-Hans", "kk"), ("en", "kk")])
WORDS = st.sampled_from(
    ["2023", "жыл", "Қазақстан", "Трамп", "Trump", "the", "NATO", "25%", "习近平", "Си", "?", "特朗普", "\u0301", "…"]
)
TEXTS = st.lists(st.lists(WORDS, min_size=1, max_size=12).map(" ".join), min_size=1, max_size=12)


def pieces(*texts: str) -> list[Piece]:
    return [Piece(text) for text in texts]


def assert_whole(done: Alignment) -> None:
    source, target = 0, 0
    for link in done.links:
        assert (link.source_start, link.target_start) == (source, target), "order is kept and nothing left out"
        assert link.kind in KINDS
        assert 0 <= link.confidence <= 1
        source, target = link.source_end, link.target_end
    assert (source, target) == (len(done.source), len(done.target))


def kinds(done: Alignment) -> list[str]:
    return [link.kind for link in done.links]


@settings(max_examples=60, deadline=None)
@given(source=TEXTS, target=TEXTS, languages=LANGUAGES)
def test_each_segment_is_in_exactly_one_link_and_order_is_kept(
    source: list[str], target: list[str], languages: tuple[str, str]
) -> None:
    with contextlib.suppress(RefusedError):
        assert_whole(align(pieces(*source), pieces(*target), languages))


@settings(max_examples=80, deadline=None)
@given(
    source=st.lists(st.floats(1, 300), min_size=251, max_size=300),
    target=st.lists(st.floats(1, 300), min_size=1, max_size=300),
    places=st.lists(st.tuples(st.integers(0, 299), st.integers(0, 299)), max_size=6),
    half=st.integers(3, 40),
)
def test_a_band_joins_the_beginning_to_the_end(
    source: list[float], target: list[float], places: list[tuple[int, int]], half: int
) -> None:
    held: list[tuple[int, int]] = []
    for i, j in sorted(places):
        if i < len(source) and j < len(target) and (not held or (i > held[-1][0] and j > held[-1][1])):
            held.append((i, j))
    lows, highs = band(source, target, held, half)
    assert lows[0] == 0
    assert highs[-1] == len(target)
    for row in range(len(source)):
        assert lows[row] <= lows[row + 1] <= highs[row], "a step down leads from each row to the next"
        assert highs[row] <= highs[row + 1] <= len(target)


def test_numbers_and_names_decide_where_lengths_would_mislead() -> None:
    source = pieces("Бұл ұзақ сөйлем Трамп пен 1987 жыл туралы айтады.", "Екінші сөйлем NATO жайында ғана.")
    target = pieces("It is a sentence about 1987 and about Trump.", "And more.", "The second one is only about NATO.")
    done = align(source, target, ("kk", "en"))
    last = done.links[-1]
    assert (last.source_start, last.target_start, last.target_end) == (1, 2, 3)


def test_terms_of_the_glossary_hold_a_segment_whose_neighbour_is_missing() -> None:
    termbase = load_termbase(DEFAULT_LINKS, find_paths())
    source = pieces(
        "Си Цзиньпин Шыңжаңға сапармен келді.",
        "Ол ауыл тұрғындарымен ұзақ сөйлесіп, олардың тұрмыс жағдайын сұрады.",
        "Ма Синжуй баяндама жасады.",
    )
    target = pieces("习近平来到新疆访问。", "马兴瑞作了报告。")
    done = align(source, target, ("kk", "zh-Hans"), termbase)
    assert [(link.source_start, link.kind) for link in done.links] == [(0, "1-1"), (1, "1-0"), (2, "1-1")]
    assert done.links[1].unsure, "what has no counterpart is to be looked at"


def test_merged_texts_are_joined_as_their_language_joins_sentences() -> None:
    source = pieces("Кездесуге 25 адам қатысты, ал 2023 жылғы 18 қазанда Тоқаев Бейжіңге келіп, сөз сөйледі.")
    target = pieces("2023年10月18日托卡耶夫来到北京并发表讲话。", "25人参加了会见。")
    done = align(source, target, ("kk", "zh-Hans"))
    assert kinds(done) == ["1-2"]
    assert done.target_text(done.links[0]) == "2023年10月18日托卡耶夫来到北京并发表讲话。25人参加了会见。"


def test_two_ways_that_are_alike_are_said_to_be_unsure() -> None:
    target = pieces("One more sentence here.", "One more sentence here.", "One more sentence here.")
    done = align(pieces("Тағы бір сөйлем осында.", "Тағы бір сөйлем осында."), target, ("kk", "en"))
    assert_whole(done)
    assert any(link.unsure for link in done.links)


def test_a_large_document_with_a_missing_part_is_aligned_in_a_band() -> None:
    chance = random.Random(5)
    source = [f"{'сөз ' * chance.randint(3, 12)}{n}." for n in range(1000, 1700)]
    target = [f"{'word ' * len(text.split())}{n}." for n, text in enumerate(source, 1000)]
    del target[200:320]
    done = align(pieces(*source), pieces(*target), ("kk", "en"))
    assert_whole(done)
    wrong = [link for link in done.links if link.paired and link.source_start >= 320
             and link.target_start != link.source_start - 120]  # fmt: skip
    assert len(wrong) < 20, "soon after the gap the links are right again"


@pytest.mark.parametrize(
    ("source", "target", "languages", "why"),
    [
        ((), ("Text.",), ("kk", "en"), "align.empty"),
        (("Мәтін.",), (), ("kk", "en"), "align.empty"),
        (("A.",), ("B.",), ("en", "en"), "align.one_language"),
        (("A.",), ("B.",), ("zh-Hans", "zh-Hant"), "align.one_language"),
        (("Қысқа мәтін.",), ("A far longer text stands here.",) * 60, ("kk", "en"), "align.too_different"),
        (("а",) * 20_001, ("a",) * 10, ("kk", "en"), "align.too_many"),
    ],
)
def test_what_cannot_be_aligned_is_refused(
    source: tuple[str, ...], target: tuple[str, ...], languages: tuple[str, str], why: str
) -> None:
    with pytest.raises(RefusedError) as refused:
        align(pieces(*source), pieces(*target), languages)
    assert refused.value.message.id == why

"""Examples as numbers: nothing is lost in packing, batches hold each example as often as was asked for."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.training.annotating import TermPair, TermPairs
from models.training.batching import one_pass, padded, with_gaps
from models.training.packing import (
    FORMAL,
    MONOLINGUAL,
    OTHER,
    Corpus,
    Example,
    PackingRules,
    examples_of,
    monolingual_examples,
    pack,
    synthetic_examples,
)
from models.training.sources import Pair, source_of
from models.training.vocabulary import BEGIN, END, MARKS, MASK, SYNTHETIC, learn_vocabulary, read_vocabulary

_IDS = st.lists(st.integers(0, 65_535), min_size=1, max_size=12)


class LetterCutter:
    """A cutter for tests: a character is a piece."""

    def encode(self, text: str) -> list[int]:
        """Return one number per character."""
        return [100 + ord(character) % 900 for character in text]

    def piece_to_id(self, piece: str) -> int:
        """Return the place of a mark."""
        return 4 + MARKS.index(piece)


@given(st.lists(st.tuples(_IDS, _IDS, st.integers(0, 5), st.integers(0, 3)), max_size=8))
def test_packing_gives_back_every_example(rows: list[tuple[list[int], list[int], int, int]]) -> None:
    corpus = pack((Example(*row) for row in rows), ["kk-en"])
    assert len(corpus) == len(rows)
    for index, (source, target, direction, kind) in enumerate(rows):
        assert corpus.source(index).tolist() == source
        assert corpus.target(index).tolist() == target
        assert (corpus.directions[index], corpus.kinds[index]) == (direction, kind)


def test_a_corpus_is_read_as_it_was_written(tmp_path: Path) -> None:
    corpus = pack([Example([1, 2, 3], [4, 5], 1, FORMAL)], ["kk-en", "en-kk"])
    corpus.save(tmp_path / "train.npz")
    read = Corpus.load(tmp_path / "train.npz")
    assert read.names == ("kk-en", "en-kk")
    assert read.source(0).tolist() == [1, 2, 3]
    assert read.lengths().tolist() == [[3, 2]]


def test_an_id_that_does_not_fit_is_refused() -> None:
    with pytest.raises(OverflowError):
        pack([Example([70_000], [1], 0, OTHER)], ["kk-en"])


def test_a_pair_becomes_an_example_in_each_direction_and_one_more_with_terms() -> None:
    source = source_of("kaznu_gov_titles")
    assert source is not None
    pair = Pair("kk", "en", "Қытайға сапар", "Visit to China", source)
    terms = TermPairs()
    terms.add("en", "kk", TermPair("China", "Қытай"))
    rules = PackingRules((("kk", "en"), ("en", "kk")), annotated=1.0)
    cutter = LetterCutter()
    found = list(examples_of([pair], cutter, rules, terms))
    assert [example.direction for example in found] == [0, 1, 1]
    assert found[0].source == [cutter.piece_to_id("<2en>"), *cutter.encode(pair.text), END]
    assert found[0].target == [BEGIN, *cutter.encode(pair.other), END]
    assert found[2].source == [cutter.piece_to_id("<2kk>"), *cutter.encode("Visit to <t>China<is>Қытай</t>"), END]
    assert all(example.kind == FORMAL for example in found)


def test_what_is_too_long_is_left_out() -> None:
    rules = PackingRules((("kk", "en"), ("en", "kk")), longest=20)
    found = list(monolingual_examples(["қысқа сөз", "ұзын " * 20], "kk", LetterCutter(), rules))
    assert [(example.direction, example.kind) for example in found] == [(1, MONOLINGUAL)]
    assert list(monolingual_examples(["文字文字"], "zh", LetterCutter(), rules)) == []


def test_synthetic_text_is_marked_on_the_source_side_alone() -> None:
    rules = PackingRules((("en", "kk"),))
    cutter = LetterCutter()
    (example,) = synthetic_examples([("a plan", "жоспар")], ("en", "kk"), cutter, rules)
    assert example.source[1:-1] == cutter.encode(f"{SYNTHETIC}a plan")
    assert example.target[1:-1] == cutter.encode("жоспар")
    assert list(synthetic_examples([("a plan", "жоспар")], ("zh", "kk"), cutter, rules)) == []


@given(st.lists(st.integers(3, 40), min_size=1, max_size=60), st.integers(0, 2**32))
def test_a_pass_holds_each_example_as_often_as_wanted(lengths: list[int], seed: int) -> None:
    examples = [Example([5] * length, [2] * 3, 0, index % 2) for index, length in enumerate(lengths)]
    corpus = pack(examples, ["kk-en"])
    batches = one_pass(corpus, {FORMAL: 2.0, OTHER: 1.0}, 120, np.random.default_rng(seed))
    counts = Counter(int(index) for batch in batches for index in batch)
    assert counts == {index: 2 if index % 2 == FORMAL else 1 for index in range(len(lengths))}
    for batch in batches:
        assert len(batch) == 1 or len(batch) * max(lengths[index] for index in batch) <= 120


def test_padding_fills_up_to_a_multiple() -> None:
    rows = [np.array([5, 6, 7], np.uint16), np.array([8], np.uint16)]
    assert padded(rows, 4).tolist() == [[5, 6, 7, 0], [8, 0, 0, 0]]


@given(st.lists(st.integers(20, 900), min_size=1, max_size=60), st.integers(0, 2**32))
def test_gaps_leave_the_ends_and_the_order(pieces: list[int], seed: int) -> None:
    source = np.array([5, *pieces, END], np.uint16)
    hidden = with_gaps(source, 12, np.random.default_rng(seed)).tolist()
    assert (hidden[0], hidden[-1]) == (5, END)
    left = iter(pieces)
    assert all(piece in left for piece in hidden[1:-1] if piece != 12)


def test_marks_are_whole_pieces_and_unknown_characters_fall_into_bytes(tmp_path: Path) -> None:
    texts = [f"Қазақстан Республикасы {n} and the plan {n} 新疆维吾尔自治区" for n in range(300)]
    learn_vocabulary(texts, tmp_path / "spm", 340, threads=1)
    cutter = read_vocabulary(tmp_path / "spm.model")
    assert all(cutter.piece_to_id(mark) != cutter.unk_id() for mark in MARKS)
    ids = cutter.encode(f"{MARKS[0]}and {MASK} ☃")
    assert cutter.piece_to_id(MASK) in ids
    assert cutter.unk_id() not in ids
    assert "☃" in cutter.decode(ids)

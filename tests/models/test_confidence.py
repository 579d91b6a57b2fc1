from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.base import Request, Score
from models.confidence import estimate, place_tokens, unsure_words, word_scores
from models.ct2 import CTranslate2Engine

PIECES = st.lists(
    st.sampled_from(["▁The", "▁Pres", "ident", "▁met", "会", "见", ",", "▁8", ".", "’s", "ә", "▁Ұ"]), max_size=12
)


def test_a_word_is_as_likely_as_all_its_tokens() -> None:
    text = "The President met 8."
    tokens = (
        ("▁The", -0.1),
        ("▁Pres", -1.0),
        ("ident", -3.5),
        ("▁met", -0.2),
        ("▁8", -9.0),
        (".", -0.1),
        ("</s>", 0.0),
    )
    words = word_scores(Score(-1.0, tokens), text)
    assert [(text[word.start : word.end], word.value) for word in words] == [
        ("The", -0.1), ("President", -4.5), ("met", -0.2), ("8", -9.0),
    ]  # fmt: skip
    assert [text[start:end] for start, end in unsure_words(words)] == ["President"], "a number is not a word to doubt"


def test_tokens_of_han_are_words() -> None:
    words = word_scores(Score(0.0, (("▁会见", -5.0), ("了", -0.1), ("马", -6.0))), "会见了马")
    assert [(word.start, word.end) for word in words] == [(0, 2), (2, 3), (3, 4)]


@given(pieces=PIECES)
def test_every_token_is_placed_where_it_stands(pieces: list[str]) -> None:
    text = "".join(pieces).replace("▁", " ").strip()
    placed = place_tokens([(piece, -1.0) for piece in pieces], text)
    assert len(placed) == len(pieces)
    assert all(text[start:end] == piece.replace("▁", "") for (start, end, _), piece in zip(placed, pieces, strict=True))


def test_an_estimate_falls_with_doubt_and_with_odd_lengths() -> None:
    source, text = "Екі тарап сауда туралы сөйлесті.", "The two sides spoke of trade."
    tokens = [(f"▁{word}", -0.1) for word in text.split()]
    sure = estimate(word_scores(Score(0, tuple(tokens)), text), source, text, ("kk", "en"))
    doubt = [(token, -2.0) for token, _ in tokens]
    assert estimate(word_scores(Score(0, tuple(doubt)), text), source, text, ("kk", "en")) < sure <= math.exp(-0.1)
    short = estimate(word_scores(Score(0, (("▁Trade", -0.1),)), "Trade"), source, "Trade", ("kk", "en"))
    assert short < sure - 0.5
    assert estimate([], source, "", ("kk", "en")) == 0.0


def test_the_starter_model_is_surer_of_its_own_draft(starter_engine: CTranslate2Engine) -> None:
    source = "Қазақстан Президенті Қасым-Жомарт Тоқаев Үрімшіге келді."
    own = starter_engine.translate([Request(source)], "kk", "en", starter_engine.description.decoding)[0][0].text
    other = "Yesterday our cheerful neighbours bought seven large cupboards."
    texts = [own, other]
    scores = starter_engine.score([(source, one) for one in texts], "kk", "en")
    figures = [estimate(word_scores(s, t), source, t, ("kk", "en")) for s, t in zip(scores, texts, strict=True)]
    assert figures[0] > figures[1]
    assert len(unsure_words(word_scores(scores[1], other))) > len(other.split()) / 2
    assert pytest.approx(figures[0], abs=1) == 0.5

"""What every engine must keep; a test class inherits it and gives the fixtures ``engine`` and ``sentences``."""

from __future__ import annotations

import math

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.base import Capability, Decoding, Doubt, Engine, Request
from models.errors import ModelError

WORDS = [
    *[
        "The President",
        "of",
        "Kazakhstan",
        "Kassym-Jomart Tokayev",
        "Xi Jinping,",
        "the CPC Central Committee",
        "(CPC)",
    ],
    *["“Belt and Road”", "5 %", "8.5 billion", "Urumqi.", "Ma Xingrui", "Xie Chuntao’s", "–", "…", "«Nur»", "a\u00a0b"],
    *["习近平", "😀", "ﬁnal", "Ⅳ", "Pres", "<2en>", "__kk__", "e\u0301", "{0}", "№ 7"],
]
# The fixtures hold nothing that one example could leave to the next, and the test is run by each inheriting class.
INHERITED = [HealthCheck.function_scoped_fixture, HealthCheck.differing_executors]
PREFIXES = st.lists(st.sampled_from(WORDS), min_size=1, max_size=6).map(" ".join)


class EngineContract:
    """Inherit this; ``pair`` is a direction that the engine serves, ``sentences`` are at least three sources."""

    pair = ("kk", "en")

    def translate(self, engine: Engine, text: str, prefix: str = "", **decoding: int | bool) -> list[str]:
        found = engine.translate([Request(text, prefix)], *self.pair, Decoding(**decoding))  # type: ignore[arg-type]
        return [one.text for one in found[0]]

    def test_is_an_engine_that_serves_its_pair(self, engine: Engine) -> None:
        assert isinstance(engine, Engine)
        assert engine.info.translates(*self.pair)
        assert not engine.info.translates(*reversed(self.pair))

    def test_no_requests_give_no_drafts(self, engine: Engine) -> None:
        assert engine.translate([], *self.pair, Decoding()) == []

    def test_drafts_come_in_the_order_of_the_requests(self, engine: Engine, sentences: list[str]) -> None:
        alone = [self.translate(engine, text)[0] for text in sentences]
        assert len(set(alone)) == len(sentences), "the sentences must have different drafts"
        for order in (sentences, sentences[::-1], sorted(sentences, key=len)):
            together = engine.translate([Request(text) for text in order], *self.pair, Decoding())
            assert [one[0].text for one in together] == [alone[sentences.index(text)] for text in order]

    def test_same_call_same_answer(self, engine: Engine, sentences: list[str]) -> None:
        requests = [Request(text) for text in sentences]
        first = engine.translate(requests, *self.pair, Decoding(hypotheses=2))
        assert engine.translate(requests, *self.pair, Decoding(hypotheses=2)) == first

    def test_n_best_differ_and_come_best_first(self, engine: Engine, sentences: list[str]) -> None:
        if Capability.N_BEST not in engine.info.capabilities:
            pytest.skip("this engine has one answer")
        found = engine.translate([Request(sentences[0])], *self.pair, Decoding(hypotheses=3))[0]
        assert len(found) == 3
        assert len({one.text for one in found}) == 3
        scores = [one.score for one in found]
        assert scores == sorted(scores, reverse=True)
        assert all(math.isfinite(score) and score <= 0 for score in scores)

    def test_more_hypotheses_than_the_beam_are_no_error(self, engine: Engine, sentences: list[str]) -> None:
        assert self.translate(engine, sentences[0], beam=1, hypotheses=3)

    @settings(max_examples=25, deadline=None, suppress_health_check=INHERITED)
    @given(prefix=PREFIXES, end=st.sampled_from(["", " ", ", "]))
    def test_prefix_comes_back_word_for_word(self, engine: Engine, sentences: list[str], prefix: str, end: str) -> None:
        if Capability.PREFIX not in engine.info.capabilities:
            pytest.skip("this engine takes no prefix")
        for text in self.translate(engine, sentences[0], prefix + end, hypotheses=2):
            assert text.startswith(prefix + end)
            after = text[len(prefix + end) :]
            assert not (prefix[-1].isalnum() and not end and after[:1].isalnum()), f"a word runs on: {text!r}"

    @pytest.mark.parametrize("blank", ["", " ", "  \n\t ", "\u00a0"])
    def test_blank_source_gives_one_empty_doubtful_draft(self, engine: Engine, blank: str) -> None:
        found = engine.translate([Request(blank)], *self.pair, Decoding(hypotheses=2))[0]
        assert [(one.text, one.doubts) for one in found] == [("", (Doubt.EMPTY,))]

    @pytest.mark.parametrize("text", ["😀", "👩‍👩‍👧‍👦 🇰🇿", "a\ud800b", "\x00", "<2en>", "</s>", "1", "中国", "ﷺ"])
    def test_odd_texts_are_translated_somehow(self, engine: Engine, text: str) -> None:
        assert isinstance(self.translate(engine, text)[0], str)

    def test_another_direction_is_refused(self, engine: Engine) -> None:
        with pytest.raises(ModelError):
            engine.translate([Request("x")], self.pair[1], self.pair[0], Decoding())

    def test_scores_are_finite_and_prefer_the_draft(self, engine: Engine, sentences: list[str]) -> None:
        if Capability.SCORE not in engine.info.capabilities:
            pytest.skip("this engine does not score")
        pairs = [(text, self.translate(engine, text)[0]) for text in sentences]
        wrong = [(text, "a dog of of the seven") for text in sentences]
        odd = [("", "x"), (sentences[0], ""), ("😀", "😀")]
        scores = engine.score([*pairs, *wrong, *odd], *self.pair)
        assert len(scores) == len(pairs) + len(wrong) + len(odd)
        assert all(math.isfinite(score.mean) for score in scores)
        for good, bad in zip(scores[: len(pairs)], scores[len(pairs) : 2 * len(pairs)], strict=True):
            assert good.mean > bad.mean

    def test_close_and_use_again(self, engine: Engine, sentences: list[str]) -> None:
        before = self.translate(engine, sentences[0])
        engine.close()
        engine.close()
        engine.load()
        engine.load()
        assert self.translate(engine, sentences[0]) == before
        engine.close()
        assert engine.count_tokens(sentences[0]) > 0

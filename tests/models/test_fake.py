"""The fake engine keeps the contract of a real one, so that what is tested with it holds."""

from __future__ import annotations

import pytest

from models.base import Decoding, Request
from models.fake import FakeEngine
from tests.models.contract import EngineContract


class TestFakeEngine(EngineContract):
    @pytest.fixture
    def engine(self) -> FakeEngine:
        return FakeEngine(
            {"бір": ["one", "a", "single"], "екі": ["two"], "үш": ["three"]},
            lambda source, prefix: [" and on", ", then"],
        )

    @pytest.fixture
    def sentences(self) -> list[str]:
        return ["бір", "екі", "үш"]


def test_calls_are_recorded_and_scores_scripted() -> None:
    engine = FakeEngine({"бір": ["one", "a"]}, scores={("бір", "a"): -3.0})
    [found] = engine.translate([Request("бір")], "kk", "en", Decoding(hypotheses=2))
    assert [(one.text, one.score) for one in found] == [("one", -0.1), ("a", -3.0)]
    assert engine.calls == [(Request("бір"), Decoding(hypotheses=2))]
    assert [score.mean for score in engine.score([("бір", "a"), ("бір", "one"), ("бір", "x")], "kk", "en")] == [
        -3.0,
        -0.1,
        -5.0,
    ]

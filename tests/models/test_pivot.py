"""Two models in a row: what of them is true of the whole way, and how the registry offers them."""

from __future__ import annotations

import pytest

from models.base import Capability, Decoding, Doubt, Engine, EngineInfo, EngineKind, Request
from models.errors import ModelError
from models.fake import FakeEngine
from models.llm import Server, ServerEngine
from models.pivot import PivotEngine
from models.registry import EngineRegistry
from tests.models.contract import EngineContract

FIRST = {"бір": ["one", "a one"], "екі": ["two"], "үш сөз": ["three words"]}
SECOND = {"one": ["一", "一个", "壹"], "two": ["二", "两"], "three words": ["三个词", "三词", "三字"]}


def fakes() -> tuple[FakeEngine, FakeEngine]:
    first = FakeEngine(FIRST, engine_id="kk-en")
    return first, FakeEngine(SECOND, lambda *_: (" 了",), pairs=[("en", "zh-Hans")], engine_id="en-zh")


class TestContract(EngineContract):
    """The contract of every engine."""

    pair = ("kk", "zh-Hans")

    @pytest.fixture
    def engine(self) -> Engine:
        return PivotEngine(*fakes(), "kk", "en", "zh-Hans")

    @pytest.fixture
    def sentences(self) -> list[str]:
        return ["бір", "екі", "үш сөз"]


def test_what_has_no_meaning_across_two_models_is_not_offered() -> None:
    pivot = PivotEngine(*fakes(), "kk", "en", "zh-Hans")
    assert pivot.info.capabilities == {Capability.N_BEST, Capability.PREFIX, Capability.ALTERNATIVES}
    assert (pivot.info.id, pivot.info.kind, pivot.info.via) == ("kk-en+en-zh", EngineKind.PIVOT, "en")
    with pytest.raises(ModelError, match="no scores"):
        pivot.score([("бір", "一")], "kk", "zh-Hans")


def test_prefix_goes_to_the_second_and_the_scores_add_up() -> None:
    first, second = fakes()
    pivot = PivotEngine(first, second, "kk", "en", "zh-Hans")
    assert pivot.translate([Request("бір", "完")], "kk", "zh-Hans", Decoding())[0][0].text == "完 了"
    assert second.calls[-1][0] == Request("one", "完")
    best = pivot.translate([Request("бір")], "kk", "zh-Hans", Decoding(hypotheses=2))[0]
    assert [(one.text, round(one.score, 3)) for one in best] == [("一", -0.2), ("一个", -0.3)]


def test_doubt_about_the_text_in_between_stays() -> None:
    pivot = PivotEngine(*fakes(), "kk", "en", "zh-Hans")
    assert pivot.translate([Request(" ")], "kk", "zh-Hans", Decoding())[0][0].doubts == (Doubt.EMPTY,)


def test_registry_offers_a_pivot_only_where_no_model_goes_straight() -> None:
    first, second = fakes()
    registry = EngineRegistry([], [first, second])
    found = registry.for_pair("kk", "zh-Hans")
    assert isinstance(found, PivotEngine)
    assert registry.get("kk-en+en-zh") is found
    assert registry.find("kk-en+en-zh", "kk", "zh-Hans") is found
    assert registry.for_pair("zh-Hans", "kk") is None
    with pytest.raises(ModelError, match="kk-en"):
        registry.find("kk-en+en-zh", "kk", "en")
    with pytest.raises(ModelError, match="nobody"):
        registry.find("kk-en+nobody", "kk", "zh-Hans")
    straight = FakeEngine(pairs=[("kk", "zh-Hans")], engine_id="kk-zh")
    assert EngineRegistry([], [first, second, straight]).for_pair("kk", "zh-Hans") is straight


def test_server_comes_after_models_and_before_pivots() -> None:
    first, second = fakes()
    server = ServerEngine(Server("home", "http://localhost:9", "m"))
    registry = EngineRegistry([], [server, first, second])
    assert registry.for_pair("kk", "en") is first
    assert registry.for_pair("kk", "zh-Hans") is server
    assert registry.get("llm:home") is server
    assert all(one.info.kind is not EngineKind.SERVER for one in [first, second])
    assert [one.info.id for one in registry.pivots("kk", "zh-Hans")] == ["kk-en+en-zh"], "no server within a pivot"


def test_a_better_pair_of_models_comes_first() -> None:
    class Strong(FakeEngine):
        @property
        def info(self) -> EngineInfo:
            known = super().info
            return EngineInfo(known.id, known.name, known.pairs, known.capabilities)

    first, second = fakes()
    strong = Strong(pairs=[("kk", "en")], engine_id="strong")
    found = EngineRegistry([], [first, strong, second]).pivots("kk", "zh-Hans")
    assert [one.info.id for one in found] == ["strong+en-zh", "kk-en+en-zh"]

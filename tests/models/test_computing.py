"""Where a model computes: on a card that works, else on the processor, without anybody noticing but by the time."""

from __future__ import annotations

from pathlib import Path
from typing import Any, ClassVar

import ctranslate2
import pytest

from models.base import Decoding, Request
from models.computing import Computing, Threads, default_threads, ways
from models.ct2 import CTranslate2Engine
from models.errors import ModelError
from tests.models.conftest import STARTER

SOURCE = "Үкімет отырысы өтті."


class Card:
    """What CTranslate2 says of a machine with or without a graphics card."""

    def __init__(self, cards: int | Exception, types: set[str]) -> None:
        self.cards = cards
        self.types = types

    def get_cuda_device_count(self) -> int:
        if isinstance(self.cards, Exception):
            raise self.cards
        return self.cards

    def get_supported_compute_types(self, device: str) -> set[str]:
        return self.types if device == "cuda" else {"int8", "float32"}


PROCESSOR = Computing("cpu", "int8", Threads(2, 1))


@pytest.mark.parametrize(
    ("card", "expected"),
    [
        (Card(0, set()), [PROCESSOR]),
        (
            Card(1, {"float32", "float16", "int8_float16"}),
            [Computing("cuda", "int8_float16", Threads(1, 1)), PROCESSOR],
        ),
        (Card(2, {"float32", "int8_float32"}), [Computing("cuda", "int8_float32", Threads(1, 1)), PROCESSOR]),
        (Card(RuntimeError("CUDA driver version is insufficient"), set()), [PROCESSOR]),
    ],
)
def test_a_card_goes_first_and_the_processor_is_always_there(card: Card, expected: list[Computing]) -> None:
    assert list(ways(card, Threads(2, 1))) == expected


def test_a_word_in_the_environment_keeps_the_card_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EGIZ_DEVICE", "CPU")
    assert list(ways(Card(1, {"float16"}), Threads(2, 1))) == [PROCESSOR]


@pytest.mark.parametrize(("cores", "expected"), [(1, (1, 1)), (2, (2, 1)), (4, (4, 1)), (16, (4, 4))])
def test_batches_share_the_cores(cores: int, expected: tuple[int, int]) -> None:
    assert default_threads(cores) == Threads(*expected)


def said(engine: CTranslate2Engine) -> str:
    return engine.translate([Request(SOURCE)], "kk", "en", Decoding())[0][0].text


def test_card_that_cannot_load_is_left_for_the_processor(
    starter_engine: CTranslate2Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    expected = said(starter_engine)
    monkeypatch.setattr(ctranslate2, "get_cuda_device_count", lambda: 1)
    monkeypatch.setattr(ctranslate2, "get_supported_compute_types", lambda _: {"int8", "int8_float16"})
    engine = CTranslate2Engine(STARTER, threads=Threads(1, 1))
    assert said(engine) == expected, "this build has no CUDA, and the engine works all the same"
    assert engine.computing == Computing("cpu", "int8", Threads(1, 1))
    engine.close()
    assert engine.computing is None


class OnCard:
    """A translator as on a card: the real one on the processor, which fails when the test says so."""

    failing = False
    devices: ClassVar[list[str]] = []
    real = ctranslate2.Translator

    def __init__(self, folder: str, *, device: str, **settings: Any) -> None:
        OnCard.devices.append(device)
        self.device = device
        settings["compute_type"] = "int8"
        self._real = OnCard.real(folder, device="cpu", **settings)

    def __getattr__(self, name: str) -> Any:
        if OnCard.failing and self.device == "cuda":
            raise RuntimeError("CUDA failed with error out of memory")
        return getattr(self._real, name)


def test_card_that_fails_at_work_is_left_for_the_processor(
    starter_engine: CTranslate2Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    expected = said(starter_engine)
    monkeypatch.setattr(ctranslate2, "get_cuda_device_count", lambda: 1)
    monkeypatch.setattr(ctranslate2, "get_supported_compute_types", lambda _: {"int8", "int8_float16"})
    monkeypatch.setattr(ctranslate2, "Translator", OnCard)
    monkeypatch.setattr(OnCard, "devices", [])
    engine = CTranslate2Engine(STARTER, threads=Threads(1, 1))
    assert said(engine) == expected
    assert engine.computing is not None
    assert engine.computing.device == "cuda"
    monkeypatch.setattr(OnCard, "failing", True)
    assert said(engine) == expected
    assert engine.computing.device == "cpu"
    assert engine.score([(SOURCE, expected)], "kk", "en")
    engine.close()
    engine.load()
    assert OnCard.devices == ["cuda", "cpu", "cpu"], "the card is not tried again in this run"
    engine.close()


def test_model_that_loads_nowhere_is_one_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("no such weights")

    monkeypatch.setattr(ctranslate2, "Translator", broken)
    with pytest.raises(ModelError, match="no such weights"):
        CTranslate2Engine(STARTER).load()

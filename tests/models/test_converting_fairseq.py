"""A fairseq folder: what is asked of the converter, with stand-ins for PyTorch and fairseq, which no test installs."""

from __future__ import annotations

import argparse
import contextlib
import sys
import types
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import ctranslate2.converters
import pytest

from models.conversion import child
from models.conversion.converting import recognise

allowed: list[Any] = []


def torch_of(version: str) -> types.ModuleType:
    @contextlib.contextmanager
    def safe_globals(these: list[Any]) -> Iterator[None]:
        allowed.extend(these)
        yield
        allowed.clear()

    made = types.ModuleType("torch")
    made.__version__ = version  # type: ignore[attr-defined]
    made.serialization = types.SimpleNamespace(safe_globals=safe_globals)  # type: ignore[attr-defined]
    return made


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("418M_last_checkpoint.pt", "spm.128k.model", "model_dict.128k.txt", "dict.kk.txt"):
        (tmp_path / name).write_bytes(b"")
    return tmp_path


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    found: dict[str, Any] = {}

    class Converter:
        def __init__(self, *arguments: str, **named: str | None) -> None:
            found["made"] = (arguments, named)

        def convert(self, target: str, quantization: str, *, force: bool) -> None:
            found["converted"] = (target, quantization, force, list(allowed))

    monkeypatch.setattr(ctranslate2.converters, "FairseqConverter", Converter)
    return found


def task_of(folder: Path) -> dict[str, Any]:
    source = recognise(folder)
    return {"source": str(folder), "target": "out", "weights": source.weights, "dictionary": source.dictionary,
            "quantization": "int8"}  # fmt: skip


def test_weights_and_dictionary_are_named_and_settings_alone_may_be_unpickled(
    folder: Path, asked: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "torch", torch_of("2.13.0+cpu"))
    child.convert_fairseq(task_of(folder))
    assert asked["made"] == (
        (str(folder / "418M_last_checkpoint.pt"), str(folder)),
        {"fixed_dictionary": str(folder / "model_dict.128k.txt")},
    )
    assert asked["converted"] == ("out", "int8", True, [argparse.Namespace])


def test_an_old_torch_is_refused_before_anything_is_read(
    folder: Path, asked: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "torch", torch_of("2.5.1"))
    with pytest.raises(RuntimeError, match="too old"):
        child.convert_fairseq(task_of(folder))
    assert not asked

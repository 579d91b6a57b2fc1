"""The catalogue says what can be installed, and which model to take."""

from __future__ import annotations

import pytest

from models.catalog.entries import catalog
from models.catalog.recommending import advise, machine_memory
from models.errors import ModelError

GB = 10**9


def best(source: str, target: str, *, paid: bool, memory: int) -> str:
    return next(one.entry.id for one in advise(catalog(), source, target, paid=paid, memory=memory) if one.recommended)


def test_every_entry_is_complete() -> None:
    for entry in catalog().entries:
        files = {file.name for part in entry.parts for file in part.files}
        assert entry.memory > entry.installed
        assert entry.conversion or "model.bin" in files
        assert any(name.endswith((".model", ".spm")) for name in files), entry.id
        assert bool(entry.quality) == bool(entry.quality_source), "a figure needs its source"
        if "NLLB" in entry.name or entry.id == "tilmash":
            assert entry.must_accept
        if entry.commercial:
            assert "NC" not in entry.licence
    assert {file.sha256 for part in catalog().get("madlad400-3b").parts for file in part.files} - {""}


@pytest.mark.parametrize("pair", [(a, b) for a in ("kk", "en", "zh-Hans") for b in ("kk", "en", "zh-Hans") if a != b])
def test_paid_work_gets_a_model_that_allows_it_and_fits(pair: tuple[str, str]) -> None:
    assert best(*pair, paid=True, memory=16 * GB) == "madlad400-3b"
    small = catalog().get(best(*pair, paid=True, memory=4 * GB))
    assert small.commercial
    assert small.memory < 4 * GB


def test_advice_says_why_not() -> None:
    reasons = {one.entry.id: one for one in advise(catalog(), "kk", "zh-Hans", paid=True, memory=4 * GB)}
    assert reasons["nllb-200-distilled-600m"].reason.id == "models.advice.not_paid"
    assert reasons["madlad400-3b"].reason.id == "models.advice.memory"
    assert "tilmash" not in reasons, "it knows no Chinese"
    assert sum(one.recommended for one in reasons.values()) == 1


def test_nothing_fits_is_said_and_nothing_recommended() -> None:
    found = advise(catalog(), "kk", "zh-Hans", paid=True, memory=GB)
    assert found
    assert not any(one.recommended or one.fits for one in found)


def test_unknown_memory_leaves_nothing_out() -> None:
    assert best("kk", "zh-Hans", paid=True, memory=0) == "madlad400-3b"
    assert machine_memory() >= 0


def test_an_unknown_id_is_refused() -> None:
    with pytest.raises(ModelError, match="egiz models available"):
        catalog().get("no-such")

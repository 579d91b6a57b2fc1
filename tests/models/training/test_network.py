"""The network and its export, where PyTorch is installed: it is a requirement of training alone."""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest

from models.training.packing import FORMAL, Example, pack
from models.training.vocabulary import BEGIN, END, MASK, learn_vocabulary, read_vocabulary

torch = pytest.importorskip("torch", reason="PyTorch is not installed: it is needed for training alone")

_DIGITS = {"1": "бір", "2": "екі", "3": "үш", "4": "төрт", "5": "бес"}


def test_a_tiny_network_learns_goes_on_where_it_stopped_and_is_read_by_the_engine(tmp_path: Path) -> None:
    from models.description import read_description, verify
    from models.training.exporting import describe, export
    from models.training.learning import Settings, Training, read_network
    from models.training.measuring import translate
    from models.training.network import Size

    chance = random.Random(1)
    pairs = []
    for _ in range(600):
        digits = chance.choices(list(_DIGITS), k=chance.randint(2, 4))
        pairs.append((" ".join(digits), " ".join(_DIGITS[digit] for digit in digits)))
    learn_vocabulary([text for pair in pairs for text in pair], tmp_path / "sentencepiece", 290, threads=1)
    cutter = read_vocabulary(tmp_path / "sentencepiece.model")
    wanted = cutter.piece_to_id("<2kk>")
    corpus = pack(
        (
            Example([wanted, *cutter.encode(one), END], [BEGIN, *cutter.encode(other), END], 0, FORMAL)
            for one, other in pairs
        ),
        ["en-kk"],
    )
    size = Size(cutter.get_piece_size(), 32, 4, 64, 1, 1, positions=64, dropout=0.0)
    mask = cutter.piece_to_id(MASK)
    said: list[str] = []
    first = Training(corpus, corpus, size, mask, Settings(0.05, tokens=800, peak=6e-3, threads=1), tmp_path / "c")
    first.run(said.append)
    second = Training(corpus, corpus, size, mask, Settings(0.35, tokens=800, peak=6e-3, threads=1), tmp_path / "c")
    assert second.progress.steps == first.progress.steps > 0
    second.run(said.append)
    assert second.progress.best < first.progress.best
    folder = tmp_path / "model"
    export(read_network(tmp_path / "c" / "best.pt"), tmp_path / "sentencepiece.model", folder)
    card = {"id": "digits", "name": "Digits", "max_source_tokens": 60, "max_target_tokens": 64}
    describe(folder, card, [("en", "kk")])
    verify(read_description(folder))
    assert json.loads((folder / "egiz-model.json").read_text("utf-8"))["pairs"] == [{"source": "en", "target": "kk"}]
    got = translate(folder, [one for one, _ in pairs[:20]], "kk", threads=1)
    assert sum(text == other for text, (_, other) in zip(got, pairs, strict=False)) >= 15

"""A term beside its translation in the source: the model's marks are ours to write, never a user's."""

from __future__ import annotations

from pathlib import Path

import pytest

from models.base import Capability, TermMarks
from models.description import parse_description
from models.sentencepieces import Pieces
from models.strict_json import Fields
from models.training.vocabulary import LANGUAGE_TOKENS, TERM_CLOSE, TERM_IS, TERM_OPEN, learn_vocabulary


@pytest.fixture(scope="module")
def pieces(tmp_path_factory: pytest.TempPathFactory) -> Pieces:
    stem = tmp_path_factory.mktemp("vocabulary") / "spm"
    learn_vocabulary(["He came to Urumqi.", "Ол Үрімжіге келді.", "他去了乌鲁木齐。"] * 40, stem, 301, threads=1)
    model = stem.with_suffix(".model")
    return Pieces(model, model, tuple(LANGUAGE_TOKENS.values()))


def marked(text: str, translation: str) -> list[str]:
    return ["He came to ", TERM_OPEN, text, TERM_IS, translation, TERM_CLOSE, "."]


def test_the_marks_are_one_piece_each_and_the_rest_is_as_in_training(pieces: Pieces) -> None:
    found = pieces.encode_marked(marked("Urumqi", "Үрімжі"))
    assert found is not None
    assert [one for one in found if one in (TERM_OPEN, TERM_IS, TERM_CLOSE)] == [TERM_OPEN, TERM_IS, TERM_CLOSE]
    assert (
        pieces.decode([one for one in found if one not in (TERM_OPEN, TERM_IS, TERM_CLOSE)]).replace(" ", "")
        == "HecametoUrumqiҮрімжі."
    )


@pytest.mark.parametrize(
    ("text", "translation"), [("Urum</t>qi", "Үрімжі"), ("Urumqi", "<2zh>"), ("<is>", "Үрімжі"), ("Urumqi", "<bt>")]
)
def test_marks_in_anybodys_text_are_never_obeyed(pieces: Pieces, text: str, translation: str) -> None:
    assert pieces.encode_marked(marked(text, translation)) is None


def test_the_description_says_that_a_model_reads_terms(tmp_path: Path) -> None:
    given = {
        "schema": 1, "id": "tiny", "name": "Tiny", "kind": "ctranslate2", "pairs": [{"source": "en", "target": "kk"}],
        "languages": {"scheme": "prefix", "tokens": {"kk": "<2kk>"}}, "source_tokeniser": "sp.model",
        "max_source_tokens": 64, "max_target_tokens": 64, "files": {"sp.model": {"size": 1, "sha256": "0" * 64}},
    }  # fmt: skip
    plain = parse_description(tmp_path, Fields(given, ""))
    assert plain.terms is None
    assert Capability.ANNOTATED not in plain.info().capabilities
    marks = {"open": TERM_OPEN, "middle": TERM_IS, "close": TERM_CLOSE}
    reads = parse_description(tmp_path, Fields({**given, "terms": marks}, ""))
    assert reads.terms == TermMarks(TERM_OPEN, TERM_IS, TERM_CLOSE, "lemma")
    assert Capability.ANNOTATED in reads.info().capabilities

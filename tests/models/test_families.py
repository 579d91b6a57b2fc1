"""Families of models are told by their files and tokens."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from models.conversion.child import with_language_tokens
from models.conversion.converting import recognise
from models.conversion.families import Family, family_of_vocabulary, marian_tokens, read_vocabulary
from models.errors import ModelError
from models.installing.inspecting import check_weights


def write(folder: Path, **files: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        (folder / name.replace("__", ".")).write_text(text, encoding="utf-8")
    return folder


@pytest.mark.parametrize(
    ("tokens", "family"),
    [
        (["<s>", "kaz_Cyrl", "eng_Latn"], Family.NLLB),
        (["<s>", "__kk__", "__en__"], Family.M2M),
        (["<unk>", "<2en>", "<2kk>"], Family.MADLAD),
        (["</s>", "▁the"], Family.MARIAN),
    ],
)
def test_a_vocabulary_tells_the_family(tokens: list[str], family: Family) -> None:
    assert family_of_vocabulary(tokens) is family


def test_marian_targets_are_spelled_as_the_vocabulary_has_them() -> None:
    assert marian_tokens(["▁a", ">>kaz_Cyrl<<", ">>kaz_Latn<<"], [("en", "kk")]) == {"kk": ">>kaz_Cyrl<<"}
    assert marian_tokens([">>cmn_Hans<<", ">>cmn_Hant<<", ">>yue<<"], [("en", "zh-Hans")]) == {
        "zh-Hans": ">>cmn_Hans<<"
    }
    assert marian_tokens(["▁a", "b"], [("zh-Hans", "en")]) == {}
    assert marian_tokens([">>tat<<"], [("kk", "en")]) == {}, "tokens of another side; the model has one target"
    with pytest.raises(ModelError, match="kk"):
        marian_tokens([">>eng<<"], [("zh-Hans", "en"), ("en", "kk")])


def test_folders_of_other_programs_are_recognised(tmp_path: Path) -> None:
    nllb = write(
        tmp_path / "nllb",
        config__json='{"model_type": "m2m_100"}',
        tokenizer_config__json='{"tokenizer_class": "NllbTokenizer"}',
        model__safetensors="",
    )
    (nllb / "sentencepiece.bpe.model").write_text("", encoding="utf-8")
    assert recognise(nllb).family is Family.NLLB
    write(nllb, tokenizer_config__json='{"tokenizer_class": "M2M100Tokenizer"}')
    assert recognise(nllb).family is Family.M2M
    write(nllb, config__json='{"model_type": "llama"}')
    with pytest.raises(ModelError, match="llama"):
        recognise(nllb)
    fairseq = write(tmp_path / "fairseq", model__pt="", spm__model="")
    (fairseq / "dict.kk.txt").write_text("", encoding="utf-8")
    assert recognise(fairseq).format == "fairseq"
    with pytest.raises(ModelError, match="no model of Transformers"):
        recognise(write(tmp_path / "empty", notes__txt=""))
    with pytest.raises(ModelError, match="neither"):
        recognise(tmp_path / "no-such")


@pytest.mark.parametrize("text", ["[" * 100_000, '{"a": 1', "[1, 2]", "[]", '"a"', "\x80"])
def test_a_vocabulary_that_is_none_is_refused(text: str, tmp_path: Path) -> None:
    path = tmp_path / "shared_vocabulary.json"
    path.write_bytes(text.encode("latin-1"))
    with pytest.raises(ModelError, match="shared_vocabulary"):
        read_vocabulary(path)


def test_a_vocabulary_is_a_list_an_object_or_lines(tmp_path: Path) -> None:
    path = tmp_path / "shared_vocabulary.json"
    for value in (["a", "b"], {"a": 0, "b": 1}):
        path.write_text(json.dumps(value), encoding="utf-8")
        assert read_vocabulary(path) == ["a", "b"]
    lines = tmp_path / "shared_vocabulary.txt"
    lines.write_text("a\nb\n", encoding="utf-8")
    assert read_vocabulary(lines) == ["a", "b"]


@pytest.mark.parametrize(
    ("head", "said"),
    [
        (b"\x06\x00\x00\x00\x10\x00TransformerSpec\x00", ""),
        (b"\x06\x00\x00\x00\x10\x00WhisperSpec\x00\x00\x00\x00\x00", "not a model in CTranslate2"),
        (b"\xff\xff\xff\xff\x10\x00TransformerSpec\x00", "not a model in CTranslate2"),
        (b"", "not a model in CTranslate2"),
        (b"\x80\x02}q\x00", "pickle"),
        (b"PK\x03\x04", "pickle"),
    ],
)
def test_weights_are_told_by_their_first_bytes(head: bytes, said: str, tmp_path: Path) -> None:
    path = tmp_path / "model.bin"
    path.write_bytes(head)
    if not said:
        check_weights(path)
        return
    with pytest.raises(ModelError, match=said):
        check_weights(path)


class _Tokeniser:
    def __init__(self, **tokens: str) -> None:
        self.lang_code_to_token = tokens

    @property
    def special_tokens_map(self) -> dict[str, object]:
        return {"eos_token": "</s>"}


def test_language_tokens_stand_where_the_converter_looks() -> None:
    changed = with_language_tokens(_Tokeniser(kk="__kk__", en="__en__"))
    assert changed.special_tokens_map == {"eos_token": "</s>", "additional_special_tokens": ["__kk__", "__en__"]}
    assert with_language_tokens(_Tokeniser()).special_tokens_map == {"eos_token": "</s>"}

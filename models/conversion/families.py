"""The families of models that Egiz can describe by itself, and how to recognise them in a folder.

Facts of the families: NLLB and M2M-100 name the source language before the source and the target language as the
first target token, and start the decoder with ``</s>``; MADLAD-400 (a T5) puts ``<2xx>`` of the target before the
source; a Marian model of several targets puts ``>>xx<<`` before the source, one of a single target nothing, and has
one SentencePiece model a side.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from models.errors import ModelError
from models.naming import Scheme
from models.strict_json import MalformedError, read_json
from resources.messages import message

Pair = tuple[str, str]

LANGUAGES = ("kk", "en", "zh-Hans")
ALL_PAIRS: tuple[Pair, ...] = tuple((a, b) for a in LANGUAGES for b in LANGUAGES if a != b)


class Family(StrEnum):
    """Families by their language tokens and tokenisers."""

    NLLB = "nllb"
    M2M = "m2m"
    MADLAD = "madlad"
    MARIAN = "marian"


@dataclass(frozen=True, slots=True)
class Traits:
    """What the description of a family says; lengths are tokens, the files those of a published model."""

    scheme: Scheme
    tokenisers: tuple[str, ...]
    decoder_start: str
    max_source: int
    max_target: int
    tokens: Mapping[str, str] = field(default_factory=dict)


TRAITS: Mapping[Family, Traits] = {
    Family.NLLB: Traits(Scheme.NLLB, ("sentencepiece.bpe.model",), "</s>", 512, 512),
    Family.M2M: Traits(Scheme.M2M, ("sentencepiece.bpe.model",), "</s>", 512, 512),
    # T5 has no positions to run out of, but was trained on short texts; conversions differ in the token that they
    # name as the decoder's first, so config.json is believed.
    Family.MADLAD: Traits(
        Scheme.PREFIX,
        ("spiece.model", "sentencepiece.model"),
        "",
        256,
        512,
        {"kk": "<2kk>", "en": "<2en>", "zh-Hans": "<2zh>"},
    ),
    Family.MARIAN: Traits(Scheme.NONE, ("source.spm", "target.spm"), "", 512, 512),
}

_MARIAN_TOKENS: Mapping[str, tuple[str, ...]] = {
    "kk": (">>kaz_Cyrl<<", ">>kaz<<", ">>kk<<"),
    "en": (">>eng<<", ">>en<<"),
    "zh-Hans": (">>cmn_Hans<<", ">>zho_Hans<<", ">>zho<<", ">>cmn<<", ">>zh<<"),
}
"""Spellings of published Marian models; the first one that the vocabulary holds is the model's."""


def marian_tokens(vocabulary: Iterable[str], pairs: Iterable[Pair]) -> dict[str, str]:
    """Return the target tokens of a Marian model, empty for a model of a single target.

    Raises ModelError where the model has target tokens, but none for one of several targets of ``pairs``.
    """
    pairs = list(pairs)
    known = {token for token in vocabulary if re.fullmatch(r">>[^<>]{1,24}<<", token)}
    if not known:
        return {}
    tokens = {}
    for _, target in pairs:
        spelled = next((one for one in _MARIAN_TOKENS.get(target, ()) if one in known), None)
        if spelled is None:
            if len({one for _, one in pairs}) == 1:
                return {}
            raise ModelError(message("models.convert.no_target", target=target))
        tokens[target] = spelled
    return tokens


def read_vocabulary(path: Path) -> list[str]:
    """Return the tokens of a vocabulary file (``.json`` list or object, or ``.txt`` lines).

    Raises ModelError for anything else.
    """
    try:
        if path.stat().st_size > 64 * 2**20:
            raise ValueError("it is larger than 64 MiB")
        text = path.read_text(encoding="utf-8")
        tokens = json.loads(text) if path.suffix == ".json" else text.rstrip("\n").split("\n")
    except (OSError, ValueError, RecursionError) as error:
        raise _bad(path, str(error) or "it is nested too deeply") from error
    if isinstance(tokens, dict):
        tokens = list(tokens)
    if not isinstance(tokens, list) or not tokens or not all(isinstance(token, str) for token in tokens):
        raise _bad(path, "a list of tokens was expected")
    return tokens


def family_of_vocabulary(tokens: Iterable[str]) -> Family:
    """Recognise a family by its language tokens; one without any is Marian's."""
    known = set(tokens)
    if "kaz_Cyrl" in known or "eng_Latn" in known:
        return Family.NLLB
    if "__kk__" in known or "__en__" in known:
        return Family.M2M
    if "<2en>" in known:
        return Family.MADLAD
    return Family.MARIAN


def family_of_transformers(folder: Path) -> Family:
    """Recognise the family of a Transformers folder by its configuration. Raises ModelError for another one."""
    path = folder / "config.json"
    try:
        kind = read_json(path).text("model_type", "", longest=64)
        tokeniser = folder / "tokenizer_config.json"
        named = read_json(tokeniser).text("tokenizer_class", "", longest=64) if tokeniser.is_file() else ""
    except (OSError, MalformedError) as error:
        raise _bad(path, str(error)) from error
    if kind == "m2m_100":
        return Family.NLLB if named.startswith("Nllb") else Family.M2M
    if kind in ("t5", "mt5"):
        return Family.MADLAD
    if kind == "marian":
        return Family.MARIAN
    raise ModelError(message("models.convert.unknown_kind", folder=str(folder), kind=kind or "?"))


def _bad(path: Path, reason: str) -> ModelError:
    return ModelError(message("models.install.bad_file", file=str(path), problem=reason[:200]))

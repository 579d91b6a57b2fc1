"""Tiny models of the real architectures, under 200 KB each: made with ``ctranslate2.specs``, weights of chance.

They draft nonsense, but through the same tokens, vocabularies, positions and files as the published ones.
"""

from __future__ import annotations

import io
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

WIDTH, HEADS, INNER, POSITIONS = 16, 2, 32, 640

CORPUS = (
    "Мемлекет басшысы Үкімет отырысын өткізді",
    "Қазақстан мен Қытай арасындағы келісім",
    "The head of state chaired a meeting of the government",
    "An agreement between Kazakhstan and China was signed",
    "国家元首主持召开政府会议",
    "哈萨克斯坦和中国签署协议",
    "Hello Hello Кездесу 会谈",
)


@dataclass(frozen=True, slots=True)
class Architecture:
    """What tells the four families apart in files."""

    tokeniser: str
    special: tuple[str, ...]
    t5: bool = False
    post_norm: bool = False
    second_tokeniser: str = ""
    decoder_start: str = "</s>"
    adds_end: bool = False


ARCHITECTURES = {
    "nllb": Architecture("sentencepiece.bpe.model", ("kaz_Cyrl", "eng_Latn", "zho_Hans", "rus_Cyrl")),
    "m2m": Architecture("sentencepiece.bpe.model", ("__kk__", "__en__", "__zh__", "__ru__")),
    "madlad": Architecture("spiece.model", ("<2kk>", "<2en>", "<2zh>"), t5=True, decoder_start="<s>"),
    "marian": Architecture(
        "source.spm", (">>kaz_Cyrl<<", ">>tat<<"), post_norm=True, second_tokeniser="target.spm", adds_end=True
    ),
}


def tokeniser(sentences: Sequence[str], *, symbols: Sequence[str] = ()) -> bytes:
    """Train a SentencePiece model of some dozens of pieces."""
    import sentencepiece

    model = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(sentences),
        model_writer=model,
        vocab_size=160,
        hard_vocab_limit=False,
        character_coverage=1.0,
        normalization_rule_name="identity",  # the rules of nmt_nfkc alone are 240 KB
        user_defined_symbols=",".join(symbols),
        minloglevel=2,
        num_threads=1,
    )
    return model.getvalue()


def make_model(family: str, folder: Path, *, seed: int = 1) -> Path:
    """Write a model of a family: weights, configuration, vocabulary, tokenisers; no description."""
    import sentencepiece
    from ctranslate2.specs import common_spec, transformer_spec

    about = ARCHITECTURES[family]
    folder.mkdir(parents=True, exist_ok=True)
    symbols = about.special if about.t5 else ()
    model = tokeniser(CORPUS, symbols=symbols)
    pieces = sentencepiece.SentencePieceProcessor(model_proto=model)
    known = [pieces.id_to_piece(number) for number in range(len(pieces))]
    tokens = list(dict.fromkeys([*known, *about.special]))
    activation = common_spec.Activation.GELUTanh if about.t5 else common_spec.Activation.RELU
    spec = transformer_spec.TransformerSpec.from_config(
        (1, 1),
        HEADS,
        pre_norm=not about.post_norm,
        activation=activation,
        ffn_glu=about.t5,
        rms_norm=about.t5,
        relative_attention_bias=about.t5,
    )
    _fill(spec, len(tokens), np.random.default_rng(seed), about)
    spec.register_source_vocabulary(tokens)
    spec.register_target_vocabulary(tokens)
    spec.config.decoder_start_token = about.decoder_start
    spec.config.add_source_eos = about.adds_end
    spec.validate()
    spec.save(str(folder))
    (folder / about.tokeniser).write_bytes(model)
    if about.second_tokeniser:
        (folder / about.second_tokeniser).write_bytes(model)
    assert sum(path.stat().st_size for path in folder.iterdir()) < 200_000
    return folder


def _fill(spec: Any, size: int, chance: np.random.Generator, about: Architecture) -> None:
    def weights(*shape: int) -> np.ndarray[Any, Any]:
        return (chance.standard_normal(shape) * 0.3).astype(np.float32)

    def norm(layer: Any) -> None:
        layer.gamma = np.ones(WIDTH, np.float32)
        if not about.t5:
            layer.beta = np.zeros(WIDTH, np.float32)

    def linear(layer: Any, rows: int, columns: int) -> None:
        layer.weight = weights(rows, columns)
        if not about.t5:
            layer.bias = np.zeros(rows, np.float32)

    def attention(layer: Any, parts: Sequence[int]) -> None:
        norm(layer.layer_norm)
        for one, rows in zip(layer.linear, parts, strict=True):
            linear(one, rows, WIDTH)
        if about.t5:
            layer.queries_scale = 1.0

    def bias(layer: Any) -> None:
        layer.relative_attention_bias = weights(32, HEADS)
        layer.relative_attention_max_distance = np.dtype("int32").type(128)

    shared = weights(size, WIDTH)
    for side in (spec.encoder, spec.decoder):
        embeddings = side.embeddings[0] if isinstance(side.embeddings, list) else side.embeddings
        embeddings.weight = shared
        side.scale_embeddings = not about.t5
        if not about.t5:
            side.position_encodings.encodings = weights(POSITIONS, WIDTH) * 0.1
        if not about.post_norm:
            norm(side.layer_norm)
        for layer in side.layer:
            attention(layer.self_attention, (3 * WIDTH, WIDTH))
            if about.t5:
                bias(layer.self_attention)
            if side is spec.decoder:
                attention(layer.attention, (WIDTH, 2 * WIDTH, WIDTH))
            norm(layer.ffn.layer_norm)
            linear(layer.ffn.linear_0, INNER, WIDTH)
            if about.t5:
                linear(layer.ffn.linear_0_noact, INNER, WIDTH)
            linear(layer.ffn.linear_1, WIDTH, INNER)
    spec.decoder.projection.weight = shared
    if about.post_norm:
        spec.decoder.start_from_zero_embedding = True


def make_marian(folder: Path) -> Path:
    """Write a Marian checkpoint as OPUS-MT and HPLT publish it: ``.npz`` with its options, and a tokeniser."""
    import sentencepiece

    folder.mkdir(parents=True, exist_ok=True)
    model = tokeniser(CORPUS)
    size = len(sentencepiece.SentencePieceProcessor(model_proto=model))
    chance = np.random.default_rng(2)

    def weights(*shape: int) -> np.ndarray[Any, Any]:
        return (chance.standard_normal(shape) * 0.3).astype(np.float32)

    options = {
        "type": "transformer",
        "transformer-decoder-autoreg": "self-attention",
        "transformer-no-projection": False,
        "transformer-ffn-activation": "relu",
        "transformer-preprocess": "",
        "transformer-postprocess": "dan",
        "transformer-postprocess-emb": "d",
        "transformer-guided-alignment-layer": "last",
        "transformer-heads": HEADS,
        "enc-depth": 1,
        "dec-depth": 1,
    }
    arrays: dict[str, Any] = {"Wemb": weights(size, WIDTH), "decoder_ff_logit_out_b": weights(1, size)}
    for side, parts in (("encoder", ("self",)), ("decoder", ("self", "context"))):
        for part in parts:
            prefix = f"{side}_l1_{part}"
            for letter in ("q", "k", "v", "o"):
                arrays[f"{prefix}_W{letter}"] = weights(WIDTH, WIDTH)
                arrays[f"{prefix}_b{letter}"] = weights(1, WIDTH)
            arrays[f"{prefix}_Wo_ln_scale"] = np.ones((1, WIDTH), np.float32)
            arrays[f"{prefix}_Wo_ln_bias"] = np.zeros((1, WIDTH), np.float32)
        for number, (rows, columns) in ((1, (WIDTH, INNER)), (2, (INNER, WIDTH))):
            arrays[f"{side}_l1_ffn_W{number}"] = weights(rows, columns)
            arrays[f"{side}_l1_ffn_b{number}"] = weights(1, columns)
        arrays[f"{side}_l1_ffn_ffn_ln_scale"] = np.ones((1, WIDTH), np.float32)
        arrays[f"{side}_l1_ffn_ffn_ln_bias"] = np.zeros((1, WIDTH), np.float32)
    # Marian ends its options, written as YAML, with a zero byte; JSON is YAML.
    text = json.dumps(options).encode() + b"\0"
    arrays["special:model.yml"] = np.frombuffer(text, np.int8)
    np.savez(folder / "model.npz.best-chrf.npz", **arrays)
    (folder / "model.kk-en.spm").write_bytes(model)
    return folder

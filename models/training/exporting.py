"""A trained network as a model folder: CTranslate2's format, the tokeniser, and the description that Egiz reads."""

from __future__ import annotations

import copy
import hashlib
import json
import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from ctranslate2.specs import TransformerSpec, common_spec

from models.training.network import Attention, FeedForward, Network
from models.training.vocabulary import LANGUAGE_TOKENS, TERM_CLOSE, TERM_IS, TERM_OPEN, TOKENISER, read_vocabulary


def export(network: Network, vocabulary: Path, folder: Path, quantisation: str | None = "int8") -> None:
    """Write a model folder beside, then put it in place. Raises OSError, and ValueError where the sizes disagree."""
    # A copy: the specification shares memory with the parameters, and quantising would write into them.
    spec = specification(copy.deepcopy(network).float().cpu().eval())
    cutter = read_vocabulary(vocabulary)
    if cutter.get_piece_size() != network.size.pieces:
        raise ValueError(f"{vocabulary.name} has {cutter.get_piece_size()} pieces, the network {network.size.pieces}")
    pieces = [cutter.id_to_piece(index) for index in range(cutter.get_piece_size())]
    spec.register_source_vocabulary(pieces)
    spec.register_target_vocabulary(pieces)
    spec.config.add_source_bos = False
    spec.config.add_source_eos = True
    spec.config.decoder_start_token = "<s>"  # noqa: S105 - a piece, no password
    spec.config.layer_norm_epsilon = 1e-5
    spec.validate()
    spec.optimize(quantization=quantisation)
    beside = folder.with_name(f"{folder.name}.part")
    shutil.rmtree(beside, ignore_errors=True)
    beside.mkdir(parents=True)
    spec.save(str(beside))
    shutil.copyfile(vocabulary, beside / TOKENISER)
    shutil.rmtree(folder, ignore_errors=True)
    beside.replace(folder)


def specification(network: Network) -> TransformerSpec:
    """Return the network's weights as CTranslate2 lays them out.

    Attention for alignment is that of the last decoder layer's first head.
    """
    spec = TransformerSpec.from_config(
        (len(network.encoder), len(network.decoder)),
        network.size.heads,
        pre_norm=True,
        activation=common_spec.Activation.RELU,
        alignment_layer=-1,
        alignment_heads=1,
    )
    embedding, places = _numbers(network.embedding.weight), _numbers(network.get_buffer("places"))
    for side in (spec.encoder, spec.decoder):
        table = side.embeddings[0] if isinstance(side.embeddings, list) else side.embeddings
        table.weight = embedding
        side.scale_embeddings = True
        side.position_encodings.encodings = places
    for layer, into in zip(network.encoder, spec.encoder.layer, strict=True):
        _self_attention(layer.attention, layer.attention_norm, into.self_attention)
        _feed(layer.feed, layer.forward_norm, into.ffn)
    for layer, into in zip(network.decoder, spec.decoder.layer, strict=True):
        _self_attention(layer.attention, layer.attention_norm, into.self_attention)
        _cross_attention(layer.cross, layer.cross_norm, into.attention)
        _feed(layer.feed, layer.forward_norm, into.ffn)
    _norm(network.encoder_norm, spec.encoder.layer_norm)
    _norm(network.decoder_norm, spec.decoder.layer_norm)
    spec.decoder.projection.weight = embedding
    spec.decoder.projection.bias = _numbers(network.output_bias)
    return spec


def describe(folder: Path, card: Mapping[str, Any], directions: Sequence[tuple[str, str]]) -> None:
    """Write ``egiz-model.json`` with the hash of every file of the folder; ``card`` holds the other keys.

    Languages are those of the training (kk, en, zh); Chinese becomes ``zh-Hans``. Raises OSError.
    """
    codes = {"zh": "zh-Hans"}
    files = {}
    for path in sorted(folder.iterdir()):
        if path.name != "egiz-model.json":
            data = path.read_bytes()
            files[path.name] = {"size": len(data), "sha256": hashlib.sha256(data).hexdigest()}
    targets = sorted({target for _, target in directions})
    description = {
        "schema": 1,
        "kind": "ctranslate2",
        "pairs": [{"source": codes.get(a, a), "target": codes.get(b, b)} for a, b in directions],
        "languages": {
            "scheme": "prefix",
            "tokens": {codes.get(target, target): LANGUAGE_TOKENS[target] for target in targets},
        },
        "source_tokeniser": TOKENISER,
        "decoder_start": "<s>",
        "terms": {"open": TERM_OPEN, "middle": TERM_IS, "close": TERM_CLOSE, "form": "lemma"},
        "files": files,
        **card,
    }
    text = json.dumps(description, ensure_ascii=False, indent=2) + "\n"
    beside = folder / "egiz-model.json.part"
    beside.write_text(text, encoding="utf-8")
    beside.replace(folder / "egiz-model.json")


def _numbers(values: torch.Tensor) -> npt.NDArray[np.float32]:
    found: npt.NDArray[np.float32] = values.detach().float().cpu().numpy()
    return found


def _linear(into: Any, *parts: torch.nn.Linear) -> None:  # noqa: ANN401 - CTranslate2 ships no types
    into.weight = np.concatenate([_numbers(part.weight) for part in parts])
    into.bias = np.concatenate([_numbers(part.bias) for part in parts])


def _norm(norm: torch.nn.LayerNorm, into: Any) -> None:  # noqa: ANN401
    into.gamma, into.beta = _numbers(norm.weight), _numbers(norm.bias)


def _self_attention(attention: Attention, norm: torch.nn.LayerNorm, into: Any) -> None:  # noqa: ANN401
    _norm(norm, into.layer_norm)
    _linear(into.linear[0], attention.query, attention.key, attention.value)
    _linear(into.linear[1], attention.out)


def _cross_attention(attention: Attention, norm: torch.nn.LayerNorm, into: Any) -> None:  # noqa: ANN401
    _norm(norm, into.layer_norm)
    _linear(into.linear[0], attention.query)
    _linear(into.linear[1], attention.key, attention.value)
    _linear(into.linear[2], attention.out)


def _feed(feed: FeedForward, norm: torch.nn.LayerNorm, into: Any) -> None:  # noqa: ANN401
    _norm(norm, into.layer_norm)
    _linear(into.linear_0, feed.widen)
    _linear(into.linear_1, feed.narrow)

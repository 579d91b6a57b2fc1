"""The process that converts: ``python -P -m models.conversion.child``, with its task as one JSON line on its input.

It runs apart from the program because PyTorch is large, takes the memory of a whole model, and reads a stranger's
files: pickles are read with ``weights_only``, code that comes with a model is never run, and the network is off. It
prints one JSON object a line: ``{"step": n}`` on its way, ``{"error": text}`` where it fails.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

READING, WRITING, DONE = 1, 2, 3
_OLDEST_TORCH = (2, 6)
"""Older versions run code from a pickle even with ``weights_only`` (CVE-2025-32434)."""


def main() -> int:
    """Do the task; return 0 where it is done."""
    task: dict[str, Any] = json.loads(sys.stdin.readline())
    try:
        _TASKS[str(task["task"])](task)
    except Exception as error:  # noqa: BLE001 - told to the parent, whatever it is
        say(error=f"{type(error).__name__}: {error}"[:500])
        return 1
    say(step=DONE)
    return 0


def say(**record: object) -> None:
    """Print one record."""
    print(json.dumps(record), flush=True)  # noqa: T201 - the parent reads it


def convert_transformers(task: dict[str, Any]) -> None:
    """Convert a Transformers folder. Needs torch and transformers."""
    torch_of_today()
    from ctranslate2.converters import TransformersConverter

    class Converter(TransformersConverter):  # type: ignore[misc]  # it has no types
        def load_tokenizer(self, *arguments: Any, **named: Any) -> Any:  # noqa: ANN401
            return with_language_tokens(super().load_tokenizer(*arguments, **named))

    say(step=READING)
    converter = Converter(task["source"], low_cpu_mem_usage=True, trust_remote_code=False)
    converter.convert(task["target"], quantization=task["quantization"], force=True)
    say(step=WRITING)


def with_language_tokens(tokenizer: Any) -> Any:  # noqa: ANN401 - of Transformers, without types
    """Return a tokeniser that names its language tokens where the converter looks for them.

    Transformers 5 keeps those of M2M-100 in ``lang_code_to_token`` alone; CTranslate2 4.8 would call them "madeupword".
    """
    tokens = list(getattr(tokenizer, "lang_code_to_token", {}).values())
    if not tokens or "additional_special_tokens" in tokenizer.special_tokens_map:
        return tokenizer
    kind = type(tokenizer)
    known = {**tokenizer.special_tokens_map, "additional_special_tokens": tokens}
    tokenizer.__class__ = type(kind.__name__, (kind,), {"special_tokens_map": property(lambda _: known)})
    return tokenizer


def convert_marian(task: dict[str, Any]) -> None:
    """Convert a Marian model (``.npz``), with vocabularies in YAML or the pieces of its SentencePiece models."""
    from ctranslate2.converters import MarianConverter

    say(step=READING)
    source = Path(task["source"])
    vocabularies = [str(source / name) for name in task["vocabularies"]]
    converter = MarianConverter(str(source / task["weights"]), vocabularies)
    converter.convert(task["target"], quantization=task["quantization"], force=True)
    say(step=WRITING)


def torch_of_today() -> Any:  # noqa: ANN401 - an optional extra without types here
    """Return PyTorch. Raises RuntimeError where it is so old that ``weights_only`` protects from nothing."""
    import torch

    version = tuple(int(part) for part in torch.__version__.split("+")[0].split(".")[:2])
    if version < _OLDEST_TORCH:
        raise RuntimeError(f"torch {torch.__version__} is too old: 2.6 or later is needed")
    return torch


def convert_fairseq(task: dict[str, Any]) -> None:
    """Convert a fairseq checkpoint. Needs torch and fairseq."""
    torch = torch_of_today()
    from ctranslate2.converters import FairseqConverter

    say(step=READING)
    source = Path(task["source"])
    converter = FairseqConverter(str(source / task["weights"]), str(source), fixed_dictionary=task.get("dictionary"))
    # Published checkpoints (M2M-100) keep their settings as a Namespace, which only holds values and runs nothing;
    # ``weights_only`` would refuse the file for it (seen with torch 2.13).
    with torch.serialization.safe_globals([argparse.Namespace]):
        converter.convert(task["target"], quantization=task["quantization"], force=True)
    say(step=WRITING)


def probe(task: dict[str, Any]) -> None:
    """Load a finished model folder and translate one word in each of its directions."""
    from models.base import Decoding, Request
    from models.ct2 import CTranslate2Engine, Threads
    from models.description import read_description

    about = read_description(Path(task["target"]))
    engine = CTranslate2Engine(about.folder, description=about, threads=Threads(1, 1))
    for source, target in about.pairs[:6]:
        engine.translate([Request("Hello")], source, target, Decoding(beam=1, max_tokens=4))
    engine.close()


_TASKS = {
    "transformers": convert_transformers,
    "marian": convert_marian,
    "fairseq": convert_fairseq,
    "probe": probe,
}

if __name__ == "__main__":
    sys.exit(main())

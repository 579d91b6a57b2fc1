"""Converts a folder of Transformers, Marian (OPUS-MT) or fairseq into CTranslate2's format, in a process of its own."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from models.conversion.child import DONE, READING, WRITING
from models.conversion.families import Family, family_of_transformers
from models.errors import ModelError
from models.progress import NOBODY, Watcher
from resources.messages import message

QUANTIZATIONS = ("int8", "float32")
_ASKED = 0.1  # seconds between two looks at the process and at a cancel
_KEPT = ("README.md", "LICENSE")
_DROPPED = ("HF_TOKEN", "HUGGING_FACE_HUB_TOKEN", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY")


@dataclass(frozen=True, slots=True)
class Source:
    """A folder that can be converted: its format, its family, and the files that matter in it."""

    folder: Path
    format: str
    family: Family
    weights: str
    tokenisers: Mapping[str, str]
    vocabularies: Sequence[str] = ()
    dictionary: str = ""


def recognise(folder: Path) -> Source:
    """Say what a folder holds. Raises ModelError where it is nothing that can be converted."""
    try:
        names = sorted(path.name for path in folder.iterdir() if path.is_file())
    except OSError as error:
        raise ModelError(message("models.install.no_folder", folder=str(folder))) from error
    weights = [name for name in names if name.endswith(".npz") and "optimizer" not in name]
    if weights:
        return _marian(folder, names, weights[0])
    # M2M-100's own: 418M_last_checkpoint.pt, model_dict.128k.txt (CTranslate2's guide, "Fairseq").
    if "model.pt" in names or any(name.startswith(("dict.", "model_dict.")) for name in names):
        return _fairseq(folder, names)
    if "config.json" in names and any(name.endswith((".safetensors", "pytorch_model.bin")) for name in names):
        family = family_of_transformers(folder)
        pieces = [name for name in names if name.endswith((".spm", ".model"))]
        if not pieces:
            raise ModelError(message("models.install.missing", folder=str(folder), file="sentencepiece.bpe.model"))
        return Source(folder, "transformers", family, "", {name: name for name in pieces})
    raise ModelError(message("models.convert.nothing", folder=str(folder)))


def convert(source: Source, target: Path, *, quantization: str = "int8", watcher: Watcher = NOBODY) -> None:
    """Convert into the folder ``target``, tokenisers and papers with it; what was in it before stays.

    Raises ModelError: a missing extra, files that the converter refuses. A cancel ends the process at once.
    """
    with tempfile.TemporaryDirectory(prefix="converted-", dir=target.parent) as scratch:
        made = Path(scratch) / "model"
        vocabularies = _vocabularies(source, Path(scratch))
        task = {
            "task": source.format,
            "source": str(source.folder.absolute()),
            "target": str(made.absolute()),
            "weights": source.weights,
            "vocabularies": vocabularies,
            "dictionary": source.dictionary or None,
            "quantization": quantization,
        }
        run_child(task, source.folder.name, watcher)
        for path in sorted(made.iterdir()):
            shutil.move(path, target / path.name)
    for name, saved in source.tokenisers.items():
        shutil.copyfile(source.folder / name, target / saved)
    for name in _KEPT:
        if (source.folder / name).is_file():
            shutil.copyfile(source.folder / name, target / name)


def probe(folder: Path, watcher: Watcher = NOBODY) -> None:
    """Load a finished folder in a process of its own, as damage may end CTranslate2. Raises ModelError."""
    watcher.tell(0, 0, message("models.doing.probing"))
    run_child({"task": "probe", "target": str(folder.absolute())}, folder.name, watcher)


def run_child(task: Mapping[str, Any], name: str, watcher: Watcher) -> None:
    """Run a task of ``models.conversion.child`` and wait. Raises ModelError with what it said."""
    notes = {
        READING: message("models.doing.converting", model=name),
        WRITING: message("models.doing.writing", model=name),
    }
    # -P: the folder where it runs must not be able to stand in for a module.
    command = [sys.executable, "-P", "-m", "models.conversion.child"]
    with tempfile.TemporaryFile() as errors:
        process = subprocess.Popen(  # noqa: S603 - our own module
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors, env=_environment(), text=True
        )
        records: list[dict[str, Any]] = []
        reader = threading.Thread(target=_read_records, args=(process.stdout, records), name="egiz-conversion")
        reader.start()
        try:
            assert process.stdin is not None
            process.stdin.write(json.dumps(task) + "\n")
            process.stdin.close()
            told = 0
            if task["task"] != "probe":
                watcher.tell(0, DONE, notes[READING])
            while process.poll() is None:
                watcher.check()
                step = max((int(one["step"]) for one in records if "step" in one), default=0)
                if step > told:
                    told = step
                    watcher.tell(step, DONE, notes.get(step))
                reader.join(_ASKED)
        except BrokenPipeError:
            process.wait()
        finally:
            if process.poll() is None:
                process.kill()
            process.wait()
            reader.join()
            if process.stdout is not None:
                process.stdout.close()
        if process.returncode == 0:
            return
        errors.seek(0)
        last = errors.read()[-2000:].decode("utf-8", "replace").strip().splitlines()
    said = next((str(one["error"]) for one in records if "error" in one), "")
    reason = said or (last[-1] if last else f"exit {process.returncode}")
    if "No module named" in reason and any(word in reason for word in ("torch", "transformers", "fairseq")):
        raise ModelError(message("models.convert.no_extra", reason=reason[:200]))
    raise ModelError(message("models.convert.failed", model=name, reason=reason[:300]))


def _read_records(stream: Any, records: list[dict[str, Any]]) -> None:  # noqa: ANN401 - a text stream
    for line in stream:
        try:
            record = json.loads(line)
        except ValueError:
            continue
        if isinstance(record, dict):
            records.append(record)


def _environment() -> dict[str, str]:
    """Return the child's environment: no network, no token, the same modules."""
    kept = {name: value for name, value in os.environ.items() if name.upper() not in _DROPPED}
    modules = os.pathsep.join(path for path in sys.path if path)
    return {
        **kept,
        "PYTHONPATH": modules,
        "HF_HUB_OFFLINE": "1",
        "TRANSFORMERS_OFFLINE": "1",
        "HF_HUB_DISABLE_TELEMETRY": "1",
        "TOKENIZERS_PARALLELISM": "false",
    }


def _marian(folder: Path, names: Sequence[str], weights: str) -> Source:
    best = next((name for name in names if name.endswith(".npz") and "best" in name), weights)
    pieces = [name for name in names if name.endswith(".spm")]
    if not pieces:
        raise ModelError(message("models.install.missing", folder=str(folder), file="source.spm"))
    source = next((name for name in pieces if name.startswith(("source", "src"))), pieces[0])
    target = next((name for name in pieces if name.startswith(("target", "tgt", "trg"))), pieces[-1])
    tokenisers = {source: "source.spm"} if source == target else {source: "source.spm", target: "target.spm"}
    vocabularies = [name for name in names if name.endswith(("vocab.yml", ".vocab.yml"))]
    return Source(folder, "marian", Family.MARIAN, best, tokenisers, vocabularies)


def _fairseq(folder: Path, names: Sequence[str]) -> Source:
    weights = next((name for name in names if name.endswith(".pt")), "")
    pieces = [name for name in names if name.endswith((".spm", ".model"))]
    if not weights or not pieces:
        missing = "model.pt" if not weights else "sentencepiece.bpe.model"
        raise ModelError(message("models.install.missing", folder=str(folder), file=missing))
    dictionaries = [name for name in names if name.startswith(("dict", "model_dict")) and name.endswith(".txt")]
    fixed = max(dictionaries, key=lambda name: name.startswith("model_dict"), default="")
    dictionary = str((folder / fixed).absolute()) if fixed else ""
    # The published many-to-many checkpoints of fairseq are M2M-100's.
    tokenisers = {pieces[0]: "sentencepiece.bpe.model"}
    return Source(folder, "fairseq", Family.M2M, weights, tokenisers, (), dictionary)


def _vocabularies(source: Source, scratch: Path) -> list[str]:
    """Return the vocabularies of a Marian model; where it brings none, its SentencePiece pieces in their order."""
    if source.format != "marian" or source.vocabularies:
        return list(source.vocabularies)
    import sentencepiece

    found = []
    for name in source.tokenisers:
        place = source.folder / name
        try:
            pieces = sentencepiece.SentencePieceProcessor(model_file=str(place))
        except (RuntimeError, OSError) as error:
            problem = str(error)[:200]
            raise ModelError(message("models.install.bad_file", file=str(place), problem=problem)) from error
        vocabulary = scratch / f"{name}.yml"
        lines = [f"{json.dumps(pieces.id_to_piece(n), ensure_ascii=False)}: {n}" for n in range(len(pieces))]
        vocabulary.write_text("\n".join(lines) + "\n", encoding="utf-8")
        found.append(str(vocabulary.absolute()))
    return found

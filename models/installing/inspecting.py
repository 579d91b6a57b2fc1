"""Looks at the files of a model before anything loads them: data only, nothing that runs code when it is read.

Facts of the formats: a CTranslate2 ``model.bin`` begins with its version (a 32-bit number, 6 today), then the length
and the name of its specification, ``TransformerSpec``; a Python pickle begins with byte 0x80, PyTorch's archive of
pickles is a zip.
"""

from __future__ import annotations

import struct
from pathlib import Path

from models.conversion.families import read_vocabulary
from models.description import ModelDescription, verify
from models.errors import ModelError
from models.strict_json import MalformedError, read_json
from resources.messages import message

_SPEC = b"TransformerSpec\0"
_NEWEST_BINARY = 32
_PICKLES = (".pkl", ".pickle", ".pt", ".pth", ".ckpt", ".npy", ".npz")


def inspect(description: ModelDescription) -> None:
    """Hash every file of a folder and look into those that CTranslate2 reads. Raises ModelError."""
    verify(description)
    inspect_files(description.folder)
    for name in description.files:
        if name.lower().endswith(_PICKLES):
            raise ModelError(message("models.install.pickle", file=name))


def inspect_files(folder: Path) -> None:
    """Look into the weights, the configuration and the vocabularies of a folder. Raises ModelError."""
    check_weights(folder / "model.bin")
    try:
        read_json(folder / "config.json")
    except (OSError, MalformedError) as error:
        raise ModelError(
            message("models.install.bad_file", file=str(folder / "config.json"), problem=str(error)[:200])
        ) from error
    for path in sorted(folder.iterdir()):
        if path.stem.endswith("_vocabulary"):
            read_vocabulary(path)


def check_weights(path: Path) -> None:
    """Raise ModelError where a file is not a CTranslate2 model, with a sentence of its own for a pickle."""
    try:
        with path.open("rb") as file:
            head = file.read(6 + len(_SPEC))
    except OSError as error:
        raise ModelError(message("models.install.missing", folder=str(path.parent), file=path.name)) from error
    if head[:1] == b"\x80" or head[:2] == b"PK":
        raise ModelError(message("models.install.pickle", file=path.name))
    version, length = struct.unpack("<IH", head[:6]) if len(head) >= 6 else (0, 0)
    if not 1 <= version <= _NEWEST_BINARY or length != len(_SPEC) or head[6:] != _SPEC:
        raise ModelError(message("models.install.not_ctranslate2", file=path.name))

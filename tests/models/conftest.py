"""Model folders: the real starter model, and small ones made up to be wrong."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from models.ct2 import CTranslate2Engine, Threads

STARTER = Path(__file__).parent.parent.parent / "resources" / "models" / "starter-kk-en"

Description = dict[str, Any]
MakeFolder = Callable[..., Path]


@pytest.fixture(scope="session")
def starter_engine() -> Iterator[CTranslate2Engine]:
    engine = CTranslate2Engine(STARTER, threads=Threads(2, 1))
    yield engine
    engine.close()


@pytest.fixture
def starter_copy(tmp_path: Path) -> Path:
    """A copy of the starter model that a test may damage."""
    return Path(shutil.copytree(STARTER, tmp_path / "models" / "starter-kk-en"))


def redescribe(folder: Path) -> None:
    """Write the sizes and hashes that the files now have: the damage was there when the model was packed."""
    path = folder / "egiz-model.json"
    about = json.loads(path.read_text(encoding="utf-8"))
    for name, record in about["files"].items():
        data = (folder / name).read_bytes()
        record.update(size=len(data), sha256=hashlib.sha256(data).hexdigest())
    path.write_text(json.dumps(about), encoding="utf-8")


@pytest.fixture
def make_folder(tmp_path: Path) -> MakeFolder:
    """Make a model folder with tiny files; keyword arguments replace fields, ``...`` leaves one out."""

    def make(name: str = "tiny", /, **changed: object) -> Path:
        folder = tmp_path / "models" / name
        folder.mkdir(parents=True)
        files = {}
        for file in ("model.bin", "config.json", "vocabulary.json", "sp.model"):
            data = file.encode()
            (folder / file).write_bytes(data)
            files[file] = {"size": len(data), "sha256": hashlib.sha256(data).hexdigest()}
        about: Description = {
            "schema": 1,
            "id": name,
            "name": "Tiny",
            "kind": "ctranslate2",
            "pairs": [{"source": "kk", "target": "en"}],
            "languages": {"scheme": "nllb"},
            "source_tokeniser": "sp.model",
            "max_source_tokens": 128,
            "max_target_tokens": 128,
            "files": files,
        }
        about.update(changed)
        about = {key: value for key, value in about.items() if value is not ...}
        (folder / "egiz-model.json").write_text(json.dumps(about), encoding="utf-8")
        return folder

    return make

"""Archives of models are a stranger's: every way to lie in one is refused, and nothing is left behind."""

from __future__ import annotations

import hashlib
import io
import json
import stat
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.conversion.describing import Identity, describe
from models.conversion.families import ALL_PAIRS, Family
from models.description import FILE_NAME
from models.errors import ModelError
from models.installing.archives import install_archive, pack_model, read_archive
from models.installing.staging import INCOMING
from tests.models.tiny_models import make_model

Change = Callable[[dict[str, Any], dict[str, bytes]], object]


@pytest.fixture(scope="module")
def packed(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A good archive."""
    folder = tmp_path_factory.mktemp("good") / "tiny"
    about = describe(make_model("m2m", folder), Identity("tiny", "Tiny", Family.M2M, ALL_PAIRS))
    return pack_model(about, folder.parent / "tiny.egizmodel").read_bytes()


@pytest.fixture(autouse=True)
def tried(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave out the process that tries a model; a test named for it has it."""
    if "tried" not in request.node.name:
        monkeypatch.setattr("models.installing.archives.probe", lambda folder, watcher: None)


def contents(data: bytes) -> tuple[dict[str, Any], dict[str, bytes]]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    return json.loads(files.pop(FILE_NAME)), files


def write(
    path: Path, about: Mapping[str, Any], files: Mapping[str, bytes], *, method: int = zipfile.ZIP_STORED
) -> Path:
    with zipfile.ZipFile(path, "w", method) as archive:
        archive.writestr(FILE_NAME, json.dumps(about))
        for name, data in files.items():
            archive.writestr(name, data)
    return path


def refused(path: Path, models: Path) -> str:
    with pytest.raises(ModelError) as caught:
        install_archive(path, models)
    left = [one.name for one in (models / INCOMING).glob("*") if one.is_dir()] if models.exists() else []
    assert left == []
    assert not (models / "tiny").exists()
    return str(caught.value)


def name_a_file(name: str) -> Change:
    def change(about: dict[str, Any], files: dict[str, bytes]) -> None:
        files[name] = b"hostile"
        about["files"][name] = {"size": 7, "sha256": hashlib.sha256(b"hostile").hexdigest()}

    return change


def deep(about: dict[str, Any], files: dict[str, bytes]) -> None:
    files["config.json"] = b"[" * 100_000
    about["files"]["config.json"] = {"size": 100_000, "sha256": hashlib.sha256(files["config.json"]).hexdigest()}


def grow(about: dict[str, Any], files: dict[str, bytes]) -> None:
    files["README.md"] = bytes(30_000_000)
    about["files"]["README.md"] = {"size": 30_000_000, "sha256": "0" * 64}


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda about, files: files.pop("model.bin"), "entries are not those"),
        (lambda about, files: files.update({"extra.txt": b"x"}), "entries are not those"),
        (lambda about, files: files.update({"../../evil.txt": b"x"}), "entries are not those"),
        (name_a_file("../evil.txt"), "plain file name"),
        (name_a_file("/etc/evil.txt"), "plain file name"),
        (name_a_file("a\\b.txt"), "plain file name"),
        (name_a_file("weights.pkl"), "pickle"),
        (lambda about, files: files.update({"model.bin": files["model.bin"] + b"x"}), "size"),
        (lambda about, files: files.update({"model.bin": files["model.bin"][:-1] + b"?"}), "SHA-256"),
        (deep, "nested too deeply"),
        (grow, "far more than it holds"),
        (lambda about, files: about.update(schema=99), "newer Egiz"),
        (lambda about, files: about.update(id="../up"), "not valid"),
        (lambda about, files: [name_a_file(f"f{n}.txt")(about, files) for n in range(80)], "64|entries"),
    ],
)
def test_an_archive_that_lies_is_refused(change: Change, said: str, packed: bytes, tmp_path: Path) -> None:
    import re

    about, files = contents(packed)
    change(about, files)
    path = write(tmp_path / "bad.egizmodel", about, files, method=zipfile.ZIP_DEFLATED)
    assert re.search(said, refused(path, tmp_path / "models"))
    assert not list(tmp_path.rglob("evil*"))


def test_a_link_in_an_archive_is_refused(packed: bytes, tmp_path: Path) -> None:
    about, files = contents(packed)
    path = tmp_path / "link.egizmodel"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(FILE_NAME, json.dumps(about))
        for name, data in files.items():
            entry = zipfile.ZipInfo(name)
            entry.external_attr = (stat.S_IFLNK | 0o777) << 16 if name == "model.bin" else 0
            archive.writestr(entry, data)
    assert "not a plain file" in refused(path, tmp_path / "models")


def test_a_name_that_stands_twice_is_refused(packed: bytes, tmp_path: Path) -> None:
    about, files = contents(packed)
    path = write(tmp_path / "twice.egizmodel", about, files)
    with zipfile.ZipFile(path, "a") as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr("model.bin", b"another")
    assert "entries are not those" in refused(path, tmp_path / "models")


@pytest.mark.parametrize("data", [b"", b"PK\x05\x06" + bytes(18), b"not a zip", b"\x80\x04K\x01."])
def test_what_is_no_archive_is_refused(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "no.egizmodel"
    path.write_bytes(data)
    assert "no.egizmodel" in refused(path, tmp_path / "models")


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_damage_is_refused_in_one_sentence_or_harmless(
    data: st.DataObject, packed: bytes, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("damaged")
    damaged = bytearray(packed)
    for _ in range(data.draw(st.integers(1, 3))):
        damaged[data.draw(st.integers(0, len(damaged) - 1))] = data.draw(st.integers(0, 255))
    damaged = damaged[: data.draw(st.one_of(st.just(len(damaged)), st.integers(0, len(damaged))))]
    path = folder / "d.egizmodel"
    path.write_bytes(damaged)
    try:
        about = install_archive(path, folder / "models")
    except ModelError:
        assert not (folder / "models" / "tiny").exists()
    else:
        assert {name: file.sha256 for name, file in about.files.items()} == {
            name: hashlib.sha256((about.folder / name).read_bytes()).hexdigest() for name in about.files
        }


def test_a_good_archive_says_what_it_is(packed: bytes, tmp_path: Path) -> None:
    path = tmp_path / "good.egizmodel"
    path.write_bytes(packed)
    assert read_archive(path).name == "Tiny"
    assert install_archive(path, tmp_path / "models").folder == tmp_path / "models" / "tiny"
    with pytest.raises(ModelError, match="installed already"):
        install_archive(path, tmp_path / "models")
    assert install_archive(path, tmp_path / "models", replace=True).id == "tiny"


def test_weights_that_no_engine_loads_are_tried_and_refused(packed: bytes, tmp_path: Path) -> None:
    about, files = contents(packed)
    files["model.bin"] = files["model.bin"][:9000]
    about["files"]["model.bin"] = {"size": 9000, "sha256": hashlib.sha256(files["model.bin"]).hexdigest()}
    assert "could not be made into a model" in refused(
        write(tmp_path / "bad.egizmodel", about, files), tmp_path / "models"
    )

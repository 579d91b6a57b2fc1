"""A file is the old one or the whole new one."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from resources.messages import message
from workbench.errors import ConflictError, FormatError, InputError
from workbench.writing import ABSENT, fingerprint, write_file


def test_it_writes_and_replaces(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    first = write_file(path, b"one", expected=ABSENT)
    assert first == fingerprint(path)
    write_file(path, b"two", expected=first)
    assert path.read_bytes() == b"two"
    assert [one.name for one in tmp_path.iterdir()] == ["a.txt"]


def test_a_file_that_is_there_or_was_changed_is_left(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    written = write_file(path, b"ours")
    with pytest.raises(ConflictError):
        write_file(path, b"new", expected=ABSENT)
    path.write_bytes(b"theirs")
    with pytest.raises(ConflictError):
        write_file(path, b"new", expected=written)
    assert path.read_bytes() == b"theirs"


@pytest.mark.parametrize("expected", [ABSENT, None])
def test_a_pipe_is_no_place_for_a_file(tmp_path: Path, expected: str | None) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    with pytest.raises(InputError) as refusal:
        write_file(tmp_path / "pipe.txt", b"new", expected=expected)
    assert refusal.value.message.id == "formats.place_is_no_file"
    assert (tmp_path / "pipe.txt").is_fifo()
    assert [one.name for one in tmp_path.iterdir()] == ["pipe.txt"]


def test_a_change_during_the_check_is_noticed(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    written = write_file(path, b"ours")

    def somebody_saves(_: bytes) -> None:
        path.write_bytes(b"theirs")

    with pytest.raises(ConflictError):
        write_file(path, b"new", expected=written, check=somebody_saves)
    assert path.read_bytes() == b"theirs"
    assert [one.name for one in tmp_path.iterdir()] == ["a.txt"]


def test_what_fails_its_check_replaces_nothing(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    write_file(path, b"old")

    def refuse(data: bytes) -> None:
        assert data == b"new"
        raise FormatError(message("formats.not_read_back", kind="XLIFF", segment=1))

    with pytest.raises(FormatError):
        write_file(path, b"new", check=refuse)
    assert path.read_bytes() == b"old"
    assert [one.name for one in tmp_path.iterdir()] == ["a.txt"]


def test_a_full_disk_replaces_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.txt"
    write_file(path, b"old")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(InputError) as refusal:
        write_file(path, b"new")
    assert "No space left" in str(refusal.value)
    assert path.read_bytes() == b"old"
    assert [one.name for one in tmp_path.iterdir()] == ["a.txt"]


def test_permissions_stay(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    write_file(path, b"old")
    path.chmod(0o640)
    write_file(path, b"new")
    assert path.stat().st_mode & 0o777 == 0o640


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    path = tmp_path / "real.txt"
    path.write_bytes(b"old")
    link = tmp_path / "link.txt"
    link.symlink_to(path)
    write_file(link, b"new")
    assert link.is_symlink()
    assert path.read_bytes() == b"new"


@pytest.mark.parametrize("name", ["no/such/folder/a.txt", "folder"])
def test_a_place_that_cannot_be_written_is_refused(tmp_path: Path, name: str) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(InputError):
        write_file(tmp_path / name, b"new", expected=ABSENT)

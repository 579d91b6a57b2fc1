"""Writing a file so that it is either the old one or the whole new one: beside, flushed, read back, then replaced."""

from __future__ import annotations

import contextlib
import hashlib
import os
import tempfile
from collections.abc import Callable
from pathlib import Path

from resources.messages import message
from workbench.errors import ConflictError, InputError

ABSENT = ""
"""The fingerprint of a file that is not there."""


def fingerprint(path: Path) -> str:
    """Return the SHA-256 of a file's bytes in hexadecimal, :data:`ABSENT` where there is no file.

    Raises InputError where it is there but cannot be read, or is no file.
    """
    _refuse_device(path)
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except FileNotFoundError:
        return ABSENT
    except OSError as error:
        raise _failed(path, error) from None


def write_file(
    path: Path, data: bytes, *, expected: str | None = None, check: Callable[[bytes], None] | None = None
) -> str:
    """Put bytes into a file in one move and return their fingerprint.

    ``expected`` is the fingerprint that the destination must still have (:data:`ABSENT`: no file may be there; None:
    anything). ``check`` gets the bytes as read back from the disk and raises where they are not what was meant;
    then, and on every error, the old file stays. Raises ConflictError, and InputError where the place cannot be
    written to.
    """
    target = path.expanduser().resolve()
    _refuse_device(target)
    if expected is not None:
        _compare(target, expected)
    beside: Path | None = None
    try:
        handle, name = tempfile.mkstemp(prefix=f".{target.name[:80]}.", suffix=".new", dir=target.parent)
        beside = Path(name)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        read_back = beside.read_bytes()
        if read_back != data:
            raise OSError(f"{len(read_back)} of {len(data)} bytes came back")
        if check is not None:
            check(read_back)
        _copy_mode(target, beside)
        if expected is not None:
            _compare(target, expected)
        beside.replace(target)
        beside = None
        _flush_folder(target.parent)
    except FileNotFoundError:
        raise InputError(message("formats.no_folder", folder=str(target.parent))) from None
    except OSError as error:
        raise _failed(target, error) from None
    finally:
        if beside is not None:
            with contextlib.suppress(OSError):
                beside.unlink()
    return hashlib.sha256(data).hexdigest()


def _refuse_device(path: Path) -> None:
    """Raise InputError for a pipe or a device: it may never end, and others do not expect a file in its place."""
    with contextlib.suppress(OSError):
        if not path.exists() or path.is_file() or path.is_dir():
            return
        raise InputError(message("formats.place_is_no_file", name=str(path)))


def _compare(path: Path, expected: str) -> None:
    if path.is_dir():
        raise InputError(message("formats.is_folder", name=str(path)))
    found = fingerprint(path)
    if found == expected:
        return
    if expected == ABSENT:
        raise ConflictError(message("formats.exists", name=str(path)))
    raise ConflictError(message("formats.changed_on_disk", name=str(path)))


def _copy_mode(target: Path, beside: Path) -> None:
    """Give the new file the old one's permissions, or those that a new file gets: mkstemp's are for one person."""
    try:
        mode = target.stat().st_mode & 0o7777
    except FileNotFoundError:
        mask = os.umask(0)
        os.umask(mask)
        mode = 0o666 & ~mask
    beside.chmod(mode)


def _flush_folder(folder: Path) -> None:
    """Make the move itself survive a power cut, where the system can (not on Windows)."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _failed(path: Path, error: OSError) -> InputError:
    return InputError(message("formats.write_failed", name=str(path), error=error.strerror or str(error)))

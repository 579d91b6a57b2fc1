"""Working files: a sheet on the disk, each step written as it is taken, so that a killed program loses none.

One line of JSON each: first the head (the files, the bytes of the first version, the rows as aligned), then the steps.
A last line that was cut off is no step. The bytes are there so that a project can be made when the file has moved on.
"""

from __future__ import annotations

import base64
import binascii
import contextlib
import errno
import hashlib
import json
import os
import re
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from io import FileIO
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout

from resources.messages import message
from workbench.core.languages import PROJECT_LANGUAGES
from workbench.errors import InputError
from workbench.paths import Paths
from workbench.services.aligning.links import Piece
from workbench.services.aligning.rows import Change, Deed, Mark, Row
from workbench.services.aligning.sheet import Sheet, Version
from workbench.writing import ABSENT, write_file

SUFFIX = ".alignment"
_KIND = "egiz-alignment"
_VERSION = 1
LARGEST = 400_000_000
"""Bytes of a working file that are read at most."""


@dataclass(frozen=True, slots=True)
class Unfinished:
    """A sheet on the disk: where, of which versions, and when it was last written (seconds since 1970)."""

    path: Path
    versions: tuple[Version, Version]
    changed: float


class WorkingFile:
    """A sheet that is open to change; it holds a lock until closed, and belongs to one thread."""

    def __init__(self, path: Path) -> None:
        """Open the working file. Raises InputError for one that is in use, damaged or too new."""
        self.path = path
        self._lock = FileLock(path.with_name(f".{path.name}.lock"), timeout=0, thread_local=False)
        try:
            self._lock.acquire()
        except Timeout:
            raise InputError(message("align.sheet.locked", name=path.stem)) from None
        except OSError as error:
            raise _unreadable(path, error) from None
        self._file: FileIO | None = None
        try:
            head, steps, good = _read(path)
            self.original = base64.b64decode(head["original"])
            versions = _versions(head)
            self.sheet = Sheet(versions, [_row(one) for one in head["rows"]], self._keep)
            for step in steps:
                _replay(self.sheet, step)
            self._file = path.open("r+b", buffering=0)
            self._file.truncate(good)
            self._file.seek(good)
        except (KeyError, TypeError, ValueError, IndexError, binascii.Error):
            self.close()
            raise InputError(message("align.sheet.damaged", path=str(path))) from None
        except OSError as error:
            self.close()
            raise _unreadable(path, error) from None
        except BaseException:
            self.close()
            raise

    def sync(self) -> None:
        """Have the system put what was written on the disk itself (a power cut loses none of it)."""
        if self._file is not None:
            with contextlib.suppress(OSError):
                os.fsync(self._file.fileno())

    def close(self) -> None:
        """Close the file and free the lock; a second call does nothing."""
        file, self._file = self._file, None
        if file is not None:
            file.close()
        self._lock.release()

    def _keep(self, change: Change | None, replayed: str) -> None:
        if self._file is None:
            return  # while it is read
        step: dict[str, Any] = {"do": replayed}
        if change is not None:
            step = {
                "do": change.deed.value, "at": change.at, "of": len(change.before),
                "rows": [_plain(row) for row in change.after],
            }  # fmt: skip
        place = self._file.tell()
        try:
            line = _line(step)
            if self._file.write(line) != len(line):
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        except OSError as error:
            # Half a line must not stand before the next one.
            with contextlib.suppress(OSError):
                self._file.seek(place)
                self._file.truncate(place)
            raise InputError(
                message("align.sheet.unwritable", path=str(self.path), error=error.strerror or str(error))
            ) from None


def folder_of(paths: Paths) -> Path:
    """Return where working files are kept."""
    return paths.data / "alignments"


def working_path(paths: Paths, versions: tuple[Version, Version]) -> Path:
    """Return the working file of two versions: the same files in the same languages have the same one."""
    mark = hashlib.sha256(json.dumps([[one.sha256, one.language] for one in versions]).encode()).hexdigest()[:12]
    name = re.sub(r"[^\w.-]+", "_", Path(versions[0].name).stem)[:40]
    return folder_of(paths) / f"{name}.{mark}{SUFFIX}"


def create(path: Path, versions: tuple[Version, Version], original: bytes, rows: Sequence[Row]) -> None:
    """Write a new working file, whole or not at all. Raises ConflictError where one is there, InputError."""
    head = {
        "kind": _KIND,
        "version": _VERSION,
        "versions": [asdict(one) for one in versions],
        "original": base64.b64encode(original).decode(),
        "rows": [_plain(row) for row in rows],
    }
    with contextlib.suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
    write_file(path, _line(head), expected=ABSENT)


def unfinished(paths: Paths) -> list[Unfinished]:
    """Return the sheets that are kept, the last changed first; a file that is none is left out."""
    found = []
    for path in folder_of(paths).glob(f"*{SUFFIX}"):
        with contextlib.suppress(OSError, ValueError, KeyError, TypeError, InputError):
            found.append(Unfinished(path, _names(path), path.stat().st_mtime))
    return sorted(found, key=lambda one: -one.changed)


def remove(path: Path) -> None:
    """Throw a working file away. Raises InputError where it is in use."""
    lock = FileLock(path.with_name(f".{path.name}.lock"), timeout=0, thread_local=False)
    try:
        with lock:
            path.unlink(missing_ok=True)
    except Timeout:
        raise InputError(message("align.sheet.locked", name=path.stem)) from None
    except OSError as error:
        raise _unreadable(path, error) from None
    with contextlib.suppress(OSError):
        path.with_name(f".{path.name}.lock").unlink(missing_ok=True)


def set_aside(path: Path) -> None:
    """Take a working file that cannot be opened out of the way; it is kept beside. Raises InputError."""
    try:
        path.replace(path.with_suffix(".damaged"))
    except FileNotFoundError:
        return
    except OSError as error:
        raise _unreadable(path, error) from None


def _names(path: Path) -> tuple[Version, Version]:
    """Return the versions of a file from the beginning of its head, which may be large."""
    with path.open("rb") as file:
        start = file.read(20_000).decode("utf-8", errors="replace")
    found = re.match(r'\{"kind":"' + _KIND + r'","version":\d+,"versions":(\[.*?\])', start)
    if found is None:
        raise ValueError("no head")
    return _versions({"versions": json.loads(found[1])})


def _read(path: Path) -> tuple[dict[str, Any], list[dict[str, Any]], int]:
    """Return head, steps, and how many bytes are whole lines."""
    if path.stat().st_size > LARGEST:
        raise InputError(message("align.sheet.damaged", path=str(path)))
    data = path.read_bytes()
    good = data.rfind(b"\n") + 1
    lines = data[:good].split(b"\n")[:-1]
    head = json.loads(lines[0])
    if head["kind"] != _KIND:
        raise ValueError("another kind of file")
    if head["version"] > _VERSION:
        raise InputError(message("align.sheet.too_new", path=str(path)))
    return head, [json.loads(line) for line in lines[1:]], good


def _replay(sheet: Sheet, step: dict[str, Any]) -> None:
    if step["do"] == "undo":
        sheet.undo()
    elif step["do"] == "redo":
        sheet.redo()
    else:
        at, of = int(step["at"]), int(step["of"])
        before = tuple(sheet.rows[at : at + of])
        sheet.apply(Change(at, before, tuple(_row(one) for one in step["rows"]), Deed(step["do"])))


def _versions(head: dict[str, Any]) -> tuple[Version, Version]:
    first, second = (Version(**{name: str(text) for name, text in one.items()}) for one in head["versions"])
    if first.language not in PROJECT_LANGUAGES or second.language not in PROJECT_LANGUAGES:
        raise ValueError("an unknown language")
    return first, second


def _plain(row: Row) -> list[Any]:
    sides = [[[piece.text, piece.unit, piece.start] for piece in side] for side in row.sides]
    return [*sides, round(row.confidence, 4), row.mark.value]


def _row(value: list[Any]) -> Row:
    source, target, confidence, mark = value
    row = Row((_pieces(source), _pieces(target)), float(confidence), Mark(mark))
    if not row.sides[0] and not row.sides[1]:
        raise ValueError("an empty row")
    return row


def _pieces(value: list[Any]) -> tuple[Piece, ...]:
    return tuple(Piece(str(text), str(unit), int(start)) for text, unit, start in value)


def _line(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass") + b"\n"


def _unreadable(path: Path, error: OSError) -> InputError:
    return InputError(message("align.sheet.unreadable", path=str(path), error=error.strerror or str(error)))

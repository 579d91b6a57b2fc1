"""One file with a whole model, ``.egizmodel``, to carry to a machine without a network.

It is a zip of stored (not compressed: weights do not get smaller) files: ``egiz-model.json`` first, then exactly the
files that it names. Every archive is taken for hostile: names, links, sizes, hashes and the number of entries are
checked before and while it is unpacked.
"""

from __future__ import annotations

import hashlib
import os
import stat
import tempfile
import zipfile
from pathlib import Path

from models.conversion.converting import probe
from models.description import FILE_NAME, ModelDescription, parse_description, read_description, verify
from models.errors import ModelError
from models.installing.inspecting import inspect
from models.installing.staging import check_room, disk_error, staging
from models.progress import NOBODY, Watcher
from models.strict_json import MAX_BYTES, MalformedError, read_json
from resources.messages import message

SUFFIX = ".egizmodel"
_BLOCK = 1 << 20
_MOST_ENTRIES = 65  # the description and 64 files
_LARGEST_RATIO = 20
"""Bytes that come out of a byte: weights hold far more than a twentieth of their size in information."""


def pack_model(description: ModelDescription, archive: Path, watcher: Watcher = NOBODY) -> Path:
    """Verify a model and write it into one archive, beside first, then renamed. Raises ModelError.

    An archive that is there already is replaced.
    """
    verify(description)
    names = [FILE_NAME, *description.files]
    total = sum((description.folder / name).stat().st_size for name in names)
    beside = archive.with_name(f"{archive.name}.{os.getpid()}.new")
    done = 0
    try:
        check_room(archive.parent, total)
        with zipfile.ZipFile(beside, "w", zipfile.ZIP_STORED) as packed:
            for name in names:
                # A fixed date: the same model gives the same archive.
                entry = zipfile.ZipInfo(name, (2020, 1, 1, 0, 0, 0))
                entry.external_attr = 0o644 << 16
                with (
                    (description.folder / name).open("rb") as read,
                    packed.open(entry, "w", force_zip64=True) as write,
                ):
                    while block := read.read(_BLOCK):
                        watcher.check()
                        write.write(block)
                        done += len(block)
                        watcher.tell(done, total, message("models.doing.packing", file=name))
        beside.replace(archive)
    except OSError as error:
        raise disk_error(archive, error) from error
    finally:
        beside.unlink(missing_ok=True)
    return archive


def read_archive(archive: Path) -> ModelDescription:
    """Return the description in an archive, its entries checked against it; its ``folder`` is of no meaning.

    Raises ModelError.
    """
    try:
        with zipfile.ZipFile(archive) as packed:
            return _checked(archive, packed)
    except (OSError, zipfile.BadZipFile, ValueError, NotImplementedError, RuntimeError) as error:
        raise _bad(archive, str(error)) from error


def install_archive(
    archive: Path, models: Path, *, replace: bool = False, watcher: Watcher = NOBODY
) -> ModelDescription:
    """Unpack an archive beside the model's place, each file hashed on its way, try it, and put it in its place.

    Raises ModelError; then nothing is installed.
    """
    about = read_archive(archive)
    total = sum(file.size for file in about.files.values())
    with staging(models, about.id, replace=replace, resume=False) as place:
        check_room(place.folder, total)
        done = 0
        try:
            with zipfile.ZipFile(archive) as packed:
                # Read again from the opened file: nobody may exchange it in between.
                about = _checked(archive, packed)
                (place.folder / FILE_NAME).write_bytes(_description_bytes(archive, packed))
                for file in about.files.values():
                    digest = hashlib.sha256()
                    left = file.size
                    with packed.open(file.name) as read, (place.folder / file.name).open("wb") as write:
                        while block := read.read(min(_BLOCK, left + 1)):
                            watcher.check()
                            left -= len(block)
                            if left < 0:
                                raise _bad(archive, f"{file.name} is longer than it says")
                            write.write(block)
                            digest.update(block)
                            done += len(block)
                            watcher.tell(done, total, message("models.doing.unpacking", file=file.name))
                    if left or digest.hexdigest() != file.sha256:
                        raise ModelError(message("models.wrong_hash", model=about.name, file=file.name))
        except (zipfile.BadZipFile, ValueError, NotImplementedError, RuntimeError, EOFError) as error:
            raise _bad(archive, str(error)) from error
        inspect(read_description(place.folder))
        probe(place.folder, watcher)
        return place.finish(replace=replace)


def _checked(archive: Path, packed: zipfile.ZipFile) -> ModelDescription:
    entries = packed.infolist()
    if not 2 <= len(entries) <= _MOST_ENTRIES:
        raise _bad(archive, f"from 2 to {_MOST_ENTRIES} entries were expected")
    names = [entry.filename for entry in entries]
    if FILE_NAME not in names:
        raise _bad(archive, f"{FILE_NAME} is not in it")
    data = _description_bytes(archive, packed)
    about = _read_description(archive, data)
    if sorted(names) != sorted([FILE_NAME, *about.files]):
        raise _bad(archive, "its entries are not those that the description names")
    size = archive.stat().st_size
    for entry in entries:
        kind = stat.S_IFMT(entry.external_attr >> 16)
        if entry.flag_bits & 1 or entry.is_dir() or kind not in (0, stat.S_IFREG):
            raise _bad(archive, f"{entry.filename[:100]} is not a plain file")
        if entry.filename != FILE_NAME and entry.file_size != about.files[entry.filename].size:
            raise _bad(archive, f"{entry.filename} does not have the size that the description names")
    if sum(entry.file_size for entry in entries) > size * _LARGEST_RATIO + MAX_BYTES:
        raise _bad(archive, "it would unpack to far more than it holds")
    return about


def _description_bytes(archive: Path, packed: zipfile.ZipFile) -> bytes:
    with packed.open(FILE_NAME) as file:
        data = file.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        raise _bad(archive, f"{FILE_NAME} is too large")
    return data


def _read_description(archive: Path, data: bytes) -> ModelDescription:
    with tempfile.TemporaryDirectory(prefix="egiz-model-") as folder:
        path = Path(folder) / FILE_NAME
        path.write_bytes(data)
        try:
            return parse_description(Path(archive.name), read_json(path))
        except MalformedError as error:
            raise ModelError(message("models.bad_description", folder=str(archive), problem=str(error))) from error


def _bad(archive: Path, problem: str) -> ModelError:
    return ModelError(message("models.archive.bad", file=str(archive), problem=problem[:200]))

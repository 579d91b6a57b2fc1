"""Installs a model from a folder of this machine: one with its description, or one in CTranslate2's format."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from pathlib import Path

from models.conversion.converting import probe
from models.conversion.describing import Identity, describe
from models.description import FILE_NAME, ModelDescription, read_description
from models.errors import ModelError
from models.installing.inspecting import inspect, inspect_files
from models.installing.staging import check_room, staging
from models.progress import NOBODY, Watcher
from resources.messages import message

_BLOCK = 1 << 20


def install_folder(
    folder: Path, models: Path, *, identity: Identity | None = None, replace: bool = False, watcher: Watcher = NOBODY
) -> ModelDescription:
    """Copy a model folder beside its place, verify and try it there, and put it in its place.

    A folder without ``egiz-model.json`` needs an ``identity``, from which the description is written. Only files that
    the description names are copied. Raises ModelError; then nothing is installed.
    """
    described = (folder / FILE_NAME).exists()
    if described:
        about = read_description(folder)
        names: list[str] = [FILE_NAME, *about.files]
        model_id = about.id
    elif identity is not None:
        names = _plain_files(folder)
        model_id = identity.id
    else:
        raise ModelError(message("models.install.undescribed", folder=str(folder)))
    with staging(models, model_id, replace=replace, resume=False) as place:
        if place.place.exists() and place.place.samefile(folder):
            raise ModelError(message("models.install.same_place", folder=str(folder)))
        check_room(place.folder, sum((folder / name).stat().st_size for name in names))
        copy_files(folder, place.folder, names, watcher)
        if identity is not None and not described:
            inspect_files(place.folder)
            describe(place.folder, identity, watcher)
        else:
            watcher.tell(0, 0, message("models.doing.verifying"))
            inspect(read_description(place.folder))
        probe(place.folder, watcher)
        return place.finish(replace=replace)


def copy_files(source: Path, target: Path, names: Iterable[str], watcher: Watcher) -> None:
    """Copy plain files by name, telling bytes; a link is refused. Raises ModelError and OSError."""
    names = list(names)
    total = sum((source / name).stat().st_size for name in names)
    done = 0
    for name in names:
        if (source / name).is_symlink() and not (source / name).resolve().is_relative_to(source.resolve()):
            raise ModelError(message("models.install.link", name=name))
        with (source / name).open("rb") as read, (target / name).open("wb") as write:
            while block := read.read(_BLOCK):
                watcher.check()
                write.write(block)
                done += len(block)
                watcher.tell(done, total, message("models.doing.copying", file=name))
        shutil.copymode(source / name, target / name)


def _plain_files(folder: Path) -> list[str]:
    """Return the names of the files that a CTranslate2 model consists of; nothing else is taken along."""
    try:
        found = sorted(path for path in folder.iterdir() if path.is_file())
    except OSError as error:
        raise ModelError(message("models.install.no_folder", folder=str(folder))) from error
    kept = [path.name for path in found if _is_part(path.name)]
    for needed in ("model.bin", "config.json"):
        if needed not in kept:
            raise ModelError(message("models.install.missing", folder=str(folder), file=needed))
    return kept


def _is_part(name: str) -> bool:
    return (
        name in ("model.bin", "config.json", "README.md", "LICENSE")
        or name.endswith((".spm", ".model"))
        or Path(name).stem.endswith("_vocabulary")
    )

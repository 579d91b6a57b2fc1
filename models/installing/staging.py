"""A model is put together beside its place and renamed into it when it is whole; a list never shows half of one.

Everything unfinished lies in ``.incoming`` of the folder of models, which the registry does not look into.
"""

from __future__ import annotations

import contextlib
import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import filelock

from models.description import ModelDescription, read_description
from models.errors import ModelError
from resources.messages import message

INCOMING = ".incoming"
MARGIN = 64 * 2**20
"""Bytes that stay free on the disk."""


@dataclass(frozen=True, slots=True)
class Staging:
    """Where one model is put together: ``folder`` for its files, ``sources`` for what is only converted."""

    models: Path
    model_id: str

    @property
    def folder(self) -> Path:
        """Return the folder that becomes the model's."""
        return self.models / INCOMING / self.model_id

    @property
    def sources(self) -> Path:
        """Return the folder for files that are converted and then not needed."""
        return self.models / INCOMING / f"{self.model_id}.sources"

    @property
    def place(self) -> Path:
        """Return where the model will be."""
        return self.models / self.model_id

    def clear(self) -> None:
        """Remove what was put together, and its sources."""
        for folder in (self.folder, self.sources):
            shutil.rmtree(folder, ignore_errors=True)
            download_record(folder).unlink(missing_ok=True)

    def finish(self, *, replace: bool) -> ModelDescription:
        """Rename the folder into its place and return its description as read there.

        Raises ModelError: it is not whole, or a model of this id is there and ``replace`` is not said.
        """
        read_description(self.folder)
        old = self.models / INCOMING / f"{self.model_id}.old"
        shutil.rmtree(old, ignore_errors=True)
        try:
            if self.place.exists():
                if not replace:
                    raise ModelError(message("models.install.exists", id=self.model_id))
                self.place.rename(old)
            try:
                self.folder.rename(self.place)
            except OSError:
                if old.exists():
                    old.rename(self.place)
                raise
        except OSError as error:
            raise disk_error(self.place, error) from error
        shutil.rmtree(old, ignore_errors=True)
        self.clear()
        return read_description(self.place)


@contextlib.contextmanager
def staging(models: Path, model_id: str, *, replace: bool, resume: bool) -> Iterator[Staging]:
    """Open a place to put a model together; what is left of an earlier try stays only with ``resume``.

    Leaves nothing behind where the work fails, but for ``resume``. Raises ModelError: an id that is none, another
    process installs the same model, a model of this id is there, or the folder cannot be made.
    """
    if not re.fullmatch(r"[a-z0-9][a-z0-9._-]{0,63}", model_id):
        raise ModelError(message("models.install.bad_id", id=model_id[:100]))
    place = Staging(models, model_id)
    if place.place.exists() and not replace:
        raise ModelError(message("models.install.exists", id=model_id))
    try:
        (models / INCOMING).mkdir(parents=True, exist_ok=True)
        if (models / INCOMING).is_symlink():
            raise ModelError(message("models.install.link", name=str(models / INCOMING)))
    except OSError as error:
        raise disk_error(models, error) from error
    lock = filelock.FileLock(models / INCOMING / f"{model_id}.lock", timeout=0)
    try:
        lock.acquire()
    except filelock.Timeout:
        raise ModelError(message("models.install.running", id=model_id)) from None
    try:
        if not resume:
            place.clear()
        try:
            place.folder.mkdir(parents=True, exist_ok=True)
            yield place
        except OSError as error:
            if not resume:
                place.clear()
            raise disk_error(place.folder, error) from error
        except BaseException:
            if not resume:
                place.clear()
            raise
    finally:
        lock.release()


def download_record(folder: Path) -> Path:
    """Return the file beside a folder that says what is being downloaded into it."""
    return folder.with_name(f"{folder.name}.download.json")


def check_room(folder: Path, size: int) -> None:
    """Raise ModelError where the disk of a folder does not have ``size`` bytes and a margin."""
    free = shutil.disk_usage(folder).free
    if free < size + MARGIN:
        needed, there = (size + MARGIN) / 1e9, free / 1e9
        raise ModelError(
            message("models.install.disk_full", folder=str(folder), needed=f"{needed:.2f}", free=f"{there:.2f}")
        )


def disk_error(path: Path, error: OSError) -> ModelError:
    """Return the refusal for a file that could not be written or read."""
    reason = error.strerror or type(error).__name__
    return ModelError(message("models.install.disk", path=str(error.filename or path), reason=reason))

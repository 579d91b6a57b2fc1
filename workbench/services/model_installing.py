"""Install, convert, carry, measure and remove models: jobs with progress and cancel, for the window and the commands.

Listing reads the catalogue of the program and the folders of this machine; only an install asks the hub.
"""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from models.benchmarking import Benchmark, benchmark
from models.catalog.entries import CatalogEntry, catalog
from models.catalog.recommending import Advice, advise, machine_memory
from models.conversion.converting import convert, probe, recognise
from models.conversion.describing import Identity, describe, vocabulary_file
from models.conversion.families import ALL_PAIRS, Family, family_of_vocabulary, read_vocabulary
from models.description import FILE_NAME, ModelDescription, read_description
from models.errors import ModelError
from models.installing.archives import SUFFIX, install_archive, pack_model, read_archive
from models.installing.folders import install_folder
from models.installing.hub import download
from models.installing.inspecting import inspect_files
from models.installing.staging import INCOMING, Staging, check_room, disk_error, staging
from models.languages import wrong_pair
from models.progress import Watcher
from models.registry import EngineRegistry
from resources.messages import Message, message
from workbench.jobs import Job, JobContext, Lane, Priority, Progress
from workbench.paths import Paths
from workbench.services.model_defaults import forget_model

_TOLD = 0.1  # seconds between two reports of progress


@dataclass(frozen=True, slots=True)
class CatalogRow:
    """An entry as it stands on this machine: ``advice`` for the direction asked for, ``partial`` bytes fetched."""

    entry: CatalogEntry
    installed: bool
    partial: int
    advice: Advice | None = None


class LicenceError(ModelError):
    """The licence has to be shown and accepted first; ``licence`` names it."""

    def __init__(self, name: str, licence: str) -> None:
        super().__init__(message("models.install.accept", model=name, licence=licence))
        self.licence = licence


def browse(
    paths: Paths, registry: EngineRegistry, source: str = "", target: str = "", *, paid: bool = True
) -> list[CatalogRow]:
    """Return the catalogue, for a direction with advice and the recommended one first; asks nobody."""
    known = catalog()
    there = {model.id for model in registry.models()}
    if source and target:
        advices = advise(known, source, target, paid=paid, memory=machine_memory())
        pairs: list[tuple[CatalogEntry, Advice | None]] = [(one.entry, one) for one in advices]
    else:
        pairs = [(known.get(one), None) for one in known.order]
    return [CatalogRow(entry, entry.id in there, _partial(paths, entry.id), one) for entry, one in pairs]


def install_entry(
    paths: Paths,
    entry_id: str,
    *,
    accepted: bool = False,
    replace: bool = False,
    registry: EngineRegistry | None = None,
) -> Job[ModelDescription]:
    """Return the job that installs a model of the catalogue from the hub, converted where it needs it.

    A job that was cancelled or interrupted goes on where it was. Raises ModelError, and LicenceError where the
    licence is not accepted; nothing was fetched then.
    """
    entry = catalog().get(entry_id)
    if entry.must_accept and not accepted:
        raise LicenceError(entry.name, entry.licence)

    def work(context: JobContext) -> ModelDescription:
        watcher = watcher_of(context)
        with staging(paths.models, entry.id, replace=replace, resume=True) as place:
            if entry.conversion:
                place.sources.mkdir(exist_ok=True)
                origins = download(entry.parts, place.sources, watcher)
                check_room(place.folder, entry.installed)
                convert(recognise(place.sources), place.folder, watcher=watcher)
            else:
                origins = download(entry.parts, place.folder, watcher)
            try:
                inspect_files(place.folder)
                describe(place.folder, _identity(entry, origins), watcher)
                probe(place.folder, watcher)
            except ModelError:
                # What was fetched is not a model: going on with it would end here again.
                place.clear()
                raise
            return _done(place, replace=replace, registry=registry)

    return Job(message("models.job.install", model=entry.name), work, Lane.FILES, Priority.BACKGROUND)


def install_path(
    paths: Paths,
    path: Path,
    *,
    identity: Identity | None = None,
    accepted: bool = False,
    replace: bool = False,
    registry: EngineRegistry | None = None,
) -> Job[ModelDescription]:
    """Return the job that installs a model from an archive or from a folder in CTranslate2's format.

    Raises ModelError, and LicenceError where a licence for unpaid work is not accepted.
    """
    archive = path.is_file()
    if not archive and not path.is_dir():
        raise ModelError(message("models.install.no_folder", folder=str(path)))
    about = read_archive(path) if archive else read_description(path) if (path / FILE_NAME).exists() else None
    name = about.name if about else identity.name if identity else path.name
    licence = about.licence if about else identity.licence if identity else ""
    _check_id(paths, registry, about.id if about else identity.id if identity else "")
    if needs_acceptance(licence) and not accepted:
        raise LicenceError(name, licence)

    def work(context: JobContext) -> ModelDescription:
        watcher = watcher_of(context)
        if archive:
            found = install_archive(path, paths.models, replace=replace, watcher=watcher)
        else:
            found = install_folder(path, paths.models, identity=identity, replace=replace, watcher=watcher)
        _refresh(registry, found.id)
        return found

    return Job(message("models.job.install", model=name), work, Lane.FILES, Priority.BACKGROUND)


def convert_folder(
    paths: Paths,
    folder: Path,
    identity: Identity,
    *,
    quantization: str = "int8",
    replace: bool = False,
    registry: EngineRegistry | None = None,
) -> Job[ModelDescription]:
    """Return the job that converts a Transformers, OPUS-MT or fairseq folder and installs it. Raises ModelError."""
    source = recognise(folder)
    _check_id(paths, registry, identity.id)

    def work(context: JobContext) -> ModelDescription:
        watcher = watcher_of(context)
        with staging(paths.models, identity.id, replace=replace, resume=False) as place:
            check_room(place.folder, _size(folder))
            convert(source, place.folder, quantization=quantization, watcher=watcher)
            inspect_files(place.folder)
            describe(place.folder, identity, watcher)
            probe(place.folder, watcher)
            return _done(place, replace=replace, registry=registry)

    return Job(message("models.job.convert", model=identity.name), work, Lane.FILES, Priority.BACKGROUND)


def identify(
    folder: Path, model_id: str, *, name: str = "", licence: str = "", pairs: tuple[tuple[str, str], ...] = ()
) -> Identity:
    """Say what a folder without a description is, by its files; directions that are not given are the family's.

    Raises ModelError: not a model, or a Marian model without its directions, which its files do not name.
    """
    if (folder / "model.bin").is_file():
        family = family_of_vocabulary(read_vocabulary(vocabulary_file(folder)))
    else:
        family = recognise(folder).family
    if family is Family.MARIAN and not pairs:
        raise ModelError(message("models.convert.no_pair", folder=str(folder)))
    return Identity(model_id, name or model_id, family, pairs or ALL_PAIRS, licence, folder.name)


def pack(registry: EngineRegistry, model_id: str, archive: Path) -> Job[Path]:
    """Return the job that writes an installed model into one archive. Raises ModelError for an unknown model."""
    about = _installed(registry, model_id)
    if archive.is_dir():
        archive = archive / f"{about.id}{SUFFIX}"

    def work(context: JobContext) -> Path:
        return pack_model(about, archive, watcher_of(context))

    return Job(message("models.job.pack", model=about.name), work, Lane.FILES, Priority.BACKGROUND)


def measure(registry: EngineRegistry, model_id: str, source: str = "", target: str = "") -> Job[Benchmark]:
    """Return the job that measures a model on this machine, in its first direction where none is given.

    Raises ModelError: an unknown or damaged model, or one for other directions.
    """
    engine = registry.get(model_id)
    if not source or not target:
        source, target = engine.info.pairs[0]
    if not engine.info.translates(source, target):
        raise wrong_pair(engine.info.name, source, target)

    def work(context: JobContext) -> Benchmark:
        return benchmark(engine, source, target, watcher=watcher_of(context))

    return Job(message("models.job.bench", model=engine.info.name), work, Lane.ENGINE, Priority.WAITED_FOR)


def remove_model(paths: Paths, registry: EngineRegistry, model_id: str) -> int:
    """Remove a model of the user's, and what was fetched of it; return the bytes that are free again.

    Raises ModelError: nothing of it is there, it comes with the program, or it cannot be removed.
    """
    found = [model for model in registry.models() if model.id == model_id]
    own = [model.folder for model in found if model.folder.parent == paths.models]
    incoming = paths.models / INCOMING
    left = [path for path in (incoming / model_id, incoming / f"{model_id}.sources") if path.is_dir()]
    if found and not own:
        raise ModelError(message("models.remove.bundled", id=model_id))
    if not own and not left:
        raise ModelError(message("models.unknown_model", id=model_id))
    freed = sum(_size(path) for path in (*own, *left) if not path.is_symlink())
    try:
        for folder in own:
            if folder.is_symlink():
                folder.unlink()
                continue
            # Out of the list at once; a folder that is removed by half would be a damaged model.
            incoming.mkdir(exist_ok=True)
            gone = incoming / f"{folder.name}.removed"
            shutil.rmtree(gone, ignore_errors=True)
            folder.rename(gone)
            shutil.rmtree(gone)
        Staging(paths.models, model_id).clear()
    except OSError as error:
        raise disk_error(paths.models / model_id, error) from error
    forget_model(paths, model_id)
    _refresh(registry, model_id)
    return freed


def needs_acceptance(licence: str) -> bool:
    """Say whether a licence forbids paid work, so that it has to be accepted first."""
    words = licence.upper().replace(" ", "-").split("-")
    return "NC" in words or "NONCOMMERCIAL" in words or "NON-COMMERCIAL" in licence.upper()


def watcher_of(context: JobContext) -> Watcher:
    """Return a watcher that tells a job's progress, ten times a second at most, with the seconds left."""
    return Watcher(_Teller(context).tell, context.check)


class _Teller:
    """Turns bytes and steps into a job's progress."""

    def __init__(self, context: JobContext, clock: Callable[[], float] = time.monotonic) -> None:
        self._context = context
        self._clock = clock
        self._told = -1.0
        self._note: Message | None = None
        self._start = (0.0, 0)

    def tell(self, done: int, total: int, note: Message | None) -> None:
        """Report, unless the last report was just now."""
        now = self._clock()
        changed = note is not None and (self._note is None or note.id != self._note.id)
        if changed:
            self._start = (now, done)
        if not changed and now - self._told < _TOLD and done != total:
            return
        self._told, self._note = now, note
        since, first = self._start
        left = None
        if total and done > first and now - since > 1.0:
            left = (total - done) * (now - since) / (done - first)
        self._context.report(Progress(done, total, left, note))


def _identity(entry: CatalogEntry, origins: list[str]) -> Identity:
    return Identity(
        entry.id, entry.name, entry.family, entry.pairs, entry.licence, ", ".join(origins), entry.tokens, entry.quality
    )


def _done(place: Staging, *, replace: bool, registry: EngineRegistry | None) -> ModelDescription:
    found = place.finish(replace=replace)
    _refresh(registry, found.id)
    return found


def _check_id(paths: Paths, registry: EngineRegistry | None, model_id: str) -> None:
    """Refuse an id that a model of the program has: the installed one would never be used. Raises ModelError."""
    for model in registry.models() if registry is not None else ():
        if model.id == model_id and model.folder.parent != paths.models:
            raise ModelError(message("models.same_id", id=model_id))


def _refresh(registry: EngineRegistry | None, model_id: str) -> None:
    if registry is not None:
        registry.forget(model_id)


def _installed(registry: EngineRegistry, model_id: str) -> ModelDescription:
    for model in registry.models():
        if model.id == model_id:
            return model.require()
    raise ModelError(message("models.unknown_model", id=model_id))


def _partial(paths: Paths, model_id: str) -> int:
    incoming = paths.models / INCOMING
    return sum(_size(path) for path in (incoming / model_id, incoming / f"{model_id}.sources"))


def _size(folder: Path) -> int:
    try:
        return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
    except OSError:
        return 0

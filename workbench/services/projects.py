"""Making projects: a new one from files, and the sample. Whole, or not there at all."""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from importlib.resources import as_file, files
from importlib.resources.abc import Traversable
from pathlib import Path

from resources.messages import message
from workbench.core.languages import PROJECT_LANGUAGES
from workbench.errors import FormatError, InputError, ProjectError
from workbench.formats.base import Extra
from workbench.paths import Paths
from workbench.segmentation import Rules, rules_for
from workbench.services.importing import ImportedFile, parse
from workbench.store import create_project, open_reader
from workbench.store.protocols import ProjectReader, ProjectSettings, ProjectStore, Step

EXTENSION = ".egiz"
SAMPLE_LANGUAGES = ("en", "zh-Hans")


@dataclass(frozen=True, slots=True)
class CreatedProject:
    """A project that was made."""

    path: Path
    settings: ProjectSettings
    documents: tuple[str, ...]
    segments: int


def create(
    path: Path,
    sources: Sequence[Path],
    source: str,
    targets: Sequence[str],
    name: str | None = None,
    *,
    rules: Rules | None = None,
    profiles: Sequence[str] = (),
    extras: Collection[Extra] = (),
) -> CreatedProject:
    """Make a project file with documents in it; ``.egiz`` is added to a path without it.

    ``extras`` are texts of documents to read besides (hidden text, comments).
    Everything is read and stored beside, and the file gets its name only when it is whole. Raises ProjectError where
    a file is there already, InputError for languages, FormatError for a document that is refused.
    """
    path = free_place(path)
    _check_languages(source, targets)
    documents = read_all(sources, source, rules, targets, extras)
    settings = ProjectSettings(name or path.stem, source, tuple(targets), profiles=tuple(profiles))
    store_new(path, settings, documents)
    segments = sum(len(one.document.segments) for one in documents)
    return CreatedProject(path, settings, tuple(one.document.name for one in documents), segments)


def free_place(path: Path) -> Path:
    """Return where a new project goes. Raises ProjectError where a file is there already, InputError."""
    path = path.expanduser()
    given = path
    if path.suffix.casefold() != EXTENSION:
        path = path.with_name(path.name + EXTENSION)
    # A document that was named in the place of the project is not meant: it is refused as a project would be.
    if os.path.lexists(path) or (given.suffix and given.is_file()):
        raise ProjectError(message("formats.project_exists", name=str(path if os.path.lexists(path) else given)))
    if not path.parent.is_dir():
        raise InputError(message("formats.no_folder", folder=str(path.parent)))
    return path


def read_all(
    sources: Sequence[Path],
    language: str,
    rules: Rules | None = None,
    targets: Sequence[str] = (),
    extras: Collection[Extra] = (),
) -> list[ImportedFile]:
    """Read all files or none; raises FormatError for the first refused, and where two have the same name."""
    if not sources:
        raise FormatError(message("formats.no_files"))
    names = [one.name for one in sources]
    twice = next((one for one in names if names.count(one) > 1), None)
    if twice is not None:
        raise FormatError(message("formats.same_name", name=twice))
    return [parse(one, one.name, language, rules, targets=targets, extras=extras) for one in sources]


def _check_languages(source: str, targets: Sequence[str]) -> None:
    for one in (source, *targets):
        if one not in PROJECT_LANGUAGES:
            raise InputError(message("formats.project_language", language=one, known=", ".join(PROJECT_LANGUAGES)))
    if not targets or source in targets or len(set(targets)) < len(targets):
        raise InputError(message("formats.project_languages", source=source, targets=", ".join(targets)))


def store_new(
    path: Path,
    settings: ProjectSettings,
    documents: Sequence[ImportedFile],
    also: Callable[[ProjectStore, Step], None] = lambda *_: None,
    check: Callable[[ProjectReader], None] = lambda _: None,
) -> None:
    """Fill a project in a folder of its own beside the destination, then move the one file out.

    ``also`` writes what else belongs to its beginning; ``check`` reads the finished file and raises where it is not
    what was meant. Raises ProjectError.
    """
    try:
        with tempfile.TemporaryDirectory(prefix=f".{path.stem[:80]}.", suffix=".new", dir=path.parent) as folder:
            made = Path(folder) / path.name
            store = create_project(made, settings)
            try:
                with store.step(message("formats.step_import", count=len(documents))) as step:
                    for one in documents:
                        step.add_document(one.document)
                    also(store, step)
                # Taken back once too often, this would leave a project without its text.
                store.settle()
            finally:
                store.close()
            with contextlib.closing(open_reader(made)) as reader:
                check(reader)
            _move(made, path)
    except OSError as error:
        raise ProjectError(
            message("formats.write_failed", name=str(path), error=error.strerror or str(error))
        ) from None


def _move(made: Path, path: Path) -> None:
    """Give the file its name without ever replacing another that came there in the meantime."""
    try:
        path.hardlink_to(made)
    except FileExistsError:
        raise ProjectError(message("formats.project_exists", name=str(path))) from None
    except OSError:
        # No hard links on this file system (FAT): the check and the move are then two steps.
        if path.exists():
            raise ProjectError(message("formats.project_exists", name=str(path))) from None
        made.rename(path)
    else:
        with contextlib.suppress(OSError):
            made.unlink()


def create_sample(paths: Paths) -> Path:
    """Make the sample project in the data folder unless it is there, and return its path."""
    path = paths.projects / f"sample{EXTENSION}"
    if path.exists():
        return path
    paths.projects.mkdir(parents=True, exist_ok=True)
    with contextlib.ExitStack() as stack:
        sources = [stack.enter_context(as_file(one)) for one in sample_files()]
        create(path, sources, "kk", SAMPLE_LANGUAGES, str(message("formats.sample_name")), rules=rules_for("kk"))
    return path


def sample_files() -> list[Traversable]:
    """Return the two documents that come with the program."""
    folder = files("resources") / "sample"
    return sorted((one for one in folder.iterdir() if one.name.endswith(".txt")), key=lambda one: one.name)

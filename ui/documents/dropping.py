"""What is dragged onto the window: files and folders, a project, or text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from PySide6.QtCore import QMimeData

from workbench.services.counting import files_of
from workbench.services.projects import EXTENSION


def dragged_files(data: QMimeData) -> list[Path]:
    """Return the files and folders of this machine that are dragged."""
    return [Path(one.toLocalFile()) for one in data.urls() if one.isLocalFile()]


def is_project(path: Path) -> bool:
    """Say whether a file is a project by its name."""
    return path.suffix.casefold() == EXTENSION


def readable(paths: Iterable[Path]) -> tuple[list[Path], list[Path]]:
    """Return documents, those of folders too, and what is left out: what no format reads by its name.

    A file that was dragged itself is a document whatever its name: its reader says what is wrong with it.
    """
    from workbench.formats.registry import FORMATS  # each brings its parser

    known = {end for one in FORMATS for end in one.EXTENSIONS}
    taken: list[Path] = []
    left: list[Path] = []
    for path, itself in _all_of(paths):
        (taken if itself or path.suffix.lower() in known else left).append(path)
    return list(dict.fromkeys(taken)), left


def _all_of(paths: Iterable[Path]) -> Iterator[tuple[Path, bool]]:
    for path in paths:
        if path.is_dir():
            yield from ((one, False) for one in files_of([path]))
        else:
            yield path, True

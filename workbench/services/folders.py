"""Which files of named files and folders are documents."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from workbench.services.counting import files_of


def readable(paths: Iterable[Path]) -> tuple[list[Path], list[Path]]:
    """Return documents, those of folders too, and what is left out: what no format reads by its name.

    A file that was named itself is a document whatever its name: its reader says what is wrong with it.
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

"""A small project to work on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from resources.messages import message
from tests.store.samples import document
from workbench.store import create_project, open_project
from workbench.store.protocols import ProjectSettings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from workbench.store.protocols import ProjectStore


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "meeting.egiz"


@pytest.fixture
def opened() -> Iterator[Callable[[Path], ProjectStore]]:
    """Opens projects and closes them after the test."""
    stores: list[ProjectStore] = []

    def open_(path: Path) -> ProjectStore:
        stores.append(open_project(path))
        return stores[-1]

    yield open_
    for store in stores:
        store.close()


@pytest.fixture
def store(path: Path) -> Iterator[ProjectStore]:
    """A project with one document of four segments, the first and the third alike."""
    made = create_project(path, ProjectSettings("Meeting", "kk", ("en", "zh-Hans")))
    with made.step(message("editing.drafts")) as step:
        step.add_document(document())
    yield made
    made.close()

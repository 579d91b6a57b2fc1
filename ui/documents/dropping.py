"""What is dragged onto the window: files and folders, a project, or text."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData

from workbench.services.projects import EXTENSION


def dragged_files(data: QMimeData) -> list[Path]:
    """Return the files and folders of this machine that are dragged."""
    return [Path(one.toLocalFile()) for one in data.urls() if one.isLocalFile()]


def is_project(path: Path) -> bool:
    """Say whether a file is a project by its name."""
    return path.suffix.casefold() == EXTENSION

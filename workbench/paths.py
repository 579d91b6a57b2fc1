"""Where Egiz keeps things: platformdirs by default, one folder of the user's choice for a portable installation."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import platformdirs


@dataclass(frozen=True, slots=True)
class Paths:
    """The folders of one installation. None is made before something is written to it."""

    config: Path
    data: Path
    cache: Path
    logs: Path

    @property
    def models(self) -> Path:
        """Installed models, one folder each."""
        return self.data / "models"

    @property
    def glossaries(self) -> Path:
        """The user's own glossary files."""
        return self.data / "glossaries"

    @property
    def projects(self) -> Path:
        """Where new projects go when the user names no place, and the copy of the sample."""
        return self.data / "projects"

    @property
    def segmentation(self) -> Path:
        """The user's own SRX rules, which come before ours."""
        return self.config / "segmentation"


def portable(folder: Path) -> Paths:
    """Return the paths of a portable folder: everything inside it."""
    folder = folder.expanduser().absolute()
    return Paths(folder / "config", folder / "data", folder / "cache", folder / "logs")


def find_paths(data_dir: Path | None = None) -> Paths:
    """Return the folders to use: ``--data-dir``, else ``EGIZ_HOME``, else the platform's."""
    home = data_dir or (Path(os.environ["EGIZ_HOME"]) if os.environ.get("EGIZ_HOME") else None)
    if home is not None:
        return portable(home)
    return Paths(
        config=platformdirs.user_config_path("egiz", appauthor=False),
        data=platformdirs.user_data_path("egiz", appauthor=False),
        cache=platformdirs.user_cache_path("egiz", appauthor=False),
        logs=platformdirs.user_log_path("egiz", appauthor=False),
    )

"""The project file: one SQLite database, read and written through domain verbs."""

from workbench.store.db import create_project, open_project, open_reader

__all__ = ["create_project", "open_project", "open_reader"]

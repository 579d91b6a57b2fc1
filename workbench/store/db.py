"""Creates and opens project files."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from filelock import FileLock, Timeout

from glossary.database import Schema, Version, check_header, create, open_reading, open_writing
from glossary.errors import StorageError
from glossary.formulas import FORMULAS
from glossary.starter import STARTER, about, table
from resources.messages import message
from workbench.errors import ProjectError
from workbench.store.codec import settings_to_text
from workbench.store.protocols import GlossaryLink, ProjectReader, ProjectSettings, ProjectStore
from workbench.store.reader import Reader, kept_key
from workbench.store.writer import Writer

if TYPE_CHECKING:
    from sqlite_utils.migrations import Migrations

SUFFIX = ".egiz"


def _migrations() -> Migrations:
    from workbench.store.migrations import migrations

    return migrations


SCHEMA = Schema(
    kind=message("store.kind_project"),
    application_id=0x45475A50,  # "EGZP"
    version=Version(1, 6),
    tables=frozenset(
        (
            "document",
            "document_file",
            "unit",
            "segment",
            "target",
            "candidate",
            "confidence",
            "comment",
            "question",
            "setting",
            "journal",
            "journal_change",
        )
    ),
    migrations=_migrations,
)


def create_project(path: Path, settings: ProjectSettings) -> ProjectStore:
    """Create a project file and open it to write. Raises StorageError where the file exists, ProjectError.

    A link to the starter or the formulas without a version gets the bundled one, and the project keeps its table.
    """
    path = _whole(path)
    bundled = {name: about(name)["version"] for name in (STARTER, FORMULAS)}
    links = tuple(
        replace(link, version=bundled[link.id]) if link.id in bundled and link == GlossaryLink(link.id) else link
        for link in settings.glossaries
    )

    def fill(connection: sqlite3.Connection) -> None:
        rows = [("project", settings_to_text(replace(settings, glossaries=links)))]
        rows += [
            (kept_key(name, version), table(name).decode())
            for name, version in bundled.items()
            if GlossaryLink(name, version=version) in links
        ]
        connection.executemany("INSERT INTO setting (key, value) VALUES (?, ?)", rows)

    create(path, SCHEMA, fill)
    return open_project(path)


def open_project(path: Path) -> ProjectStore:
    """Open a project to read and write; it belongs to this thread.

    Raises ProjectError ``project.locked`` where another window or command has it open to write, StorageError for a
    file that cannot be used.
    """
    path = _whole(path)
    # Before the lock, so that a mistaken path leaves no lock file behind.
    check_header(path, SCHEMA)
    lock = FileLock(lock_path(path), timeout=0, thread_local=False, fallback_to_soft=False)
    try:
        lock.acquire()
    except Timeout:
        raise ProjectError(message("project.locked", name=path.name)) from None
    except (OSError, NotImplementedError) as error:
        raise StorageError(message("store.no_lock", path=str(path), error=str(error))) from error
    try:
        return Writer(path, open_writing(path, SCHEMA), lock)
    except BaseException:
        lock.release()
        raise


def open_reader(path: Path) -> ProjectReader:
    """Open a project to read, beside a writer or without one; it belongs to this thread. Raises StorageError."""
    path = _whole(path)
    return Reader(path, open_reading(path, SCHEMA))


def lock_path(path: Path) -> Path:
    """Return the lock file of a project; the system frees the lock when its holder ends, however it ends."""
    return path.with_name(f".{path.name}.lock")


def _whole(path: Path) -> Path:
    """Follow links: one file has one lock, whatever path leads to it."""
    return path.expanduser().resolve()

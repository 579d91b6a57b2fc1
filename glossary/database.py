"""Opens, creates, migrates and backs up an SQLite file of ours: a glossary or a project.

Every file carries an application id and a version in SQLite's own header, so that a stranger's database, or a text
file, is refused before SQLite touches it. A newer version is refused here, because sqlite-utils lets migration names
that it does not know pass unnoticed. sqlite-utils is imported only to create or to migrate (it takes 180 ms); a file
that is up to date needs plain sqlite3.

Every failure that a user can act on leaves here as a StorageError.
"""

from __future__ import annotations

import os
import secrets
import sqlite3
import struct
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from glossary.errors import StorageError
from resources.messages import Message, message

if TYPE_CHECKING:
    from sqlite_utils.migrations import Migrations

BUSY_TIMEOUT = 5.0
"""Seconds to wait for another connection's transaction."""

_MAGIC = b"SQLite format 3\x00"
_HEADER = 100
_PAGE_SIZE_AT = 16  # SQLite file format, section 1.3: big-endian, 2 bytes, 1 means 65,536
_APPLICATION_ID_AT = 68  # the same: big-endian, 4 bytes


class Version(NamedTuple):
    """A file's version. A newer minor may still be read, but not written; a newer major is not understood at all."""

    major: int
    minor: int

    def __str__(self) -> str:
        return f"{self.major}.{self.minor}"

    @property
    def number(self) -> int:
        """What ``PRAGMA user_version`` holds."""
        return self.major * 1000 + self.minor

    @staticmethod
    def from_number(number: int) -> Version:
        """Read ``PRAGMA user_version``."""
        return Version(*divmod(number, 1000))


@dataclass(frozen=True, slots=True)
class Schema:
    """A kind of file. ``kind`` names it in a sentence ("an Egiz project"); ``version`` is what its migrations make."""

    kind: Message
    application_id: int
    version: Version
    tables: frozenset[str]
    migrations: Callable[[], Migrations]


def create(path: Path, schema: Schema, fill: Callable[[sqlite3.Connection], object]) -> None:
    """Create a file with what ``fill`` writes into it; it appears under its name only when it is whole.

    Raises StorageError, also where the file is there already.
    """
    if path.exists():
        raise StorageError(message("store.exists", path=str(path)))
    beside = path.with_name(f".{path.name}.{secrets.token_hex(4)}.new")
    with _readable_errors(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            with closing(_connect(beside, "rwc")) as connection:
                connection.execute(f"PRAGMA application_id = {schema.application_id}")
                _run_migrations(connection, schema)
                with transaction(connection, path):
                    fill(connection)
            _appear(beside, path)
        finally:
            beside.unlink(missing_ok=True)
            beside.with_name(beside.name + "-journal").unlink(missing_ok=True)


def open_writing(path: Path, schema: Schema) -> sqlite3.Connection:
    """Open a file to write, migrating an older one after a backup beside it.

    Every commit reaches the disk before it returns (WAL, ``synchronous = FULL``). Raises StorageError.
    """
    with _readable_errors(path):
        check_header(path, schema)
        connection = _connect(path, "rw")
        with _closed_on_error(connection):
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")
            found = file_version(connection)
            if found > schema.version:
                raise _too_new(path, schema, found)
            if found < schema.version:
                _migrate(connection, path, schema, found)
            _check_tables(connection, path, schema)
        return connection


def open_reading(path: Path, schema: Schema) -> sqlite3.Connection:
    """Open a file read-only, beside a writer or without one, also in a folder that cannot be written to.

    Raises StorageError, also for an older file: only a writer migrates.
    """
    with _readable_errors(path):
        check_header(path, schema)
        connection = _connect_reading(path)
        with _closed_on_error(connection):
            found = file_version(connection)
            if found.major > schema.version.major:
                raise _too_new(path, schema, found)
            if found < schema.version:
                raise StorageError(message("store.older", path=str(path), version=str(found)))
            connection.execute("PRAGMA query_only = ON")
            _check_tables(connection, path, schema)
        return connection


def close_writing(connection: sqlite3.Connection) -> None:
    """Close a writer so that the file rests alone and whole, with no log beside it.

    A reader that is still open keeps the (then empty) log there until the next writer closes.
    """
    with suppress(sqlite3.Error):
        connection.execute("PRAGMA busy_timeout = 100")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.execute("PRAGMA busy_timeout = 0")
        # A read-only connection cannot tidy up after itself, so a file at rest is not in WAL mode.
        connection.execute("PRAGMA journal_mode = DELETE")
    connection.close()


def check_header(path: Path, schema: Schema) -> None:
    """Refuse what is not a file of this kind by its first bytes, opening it with nothing that could write."""
    with _readable_errors(path):
        if path.exists() and not (path.is_file() or path.is_dir()):
            # To open a pipe is to wait for somebody who writes into it.
            raise StorageError(message("store.not_ours", path=str(path), kind=schema.kind))
        with path.open("rb") as file:
            header = file.read(_HEADER)
    if len(header) < _HEADER or not header.startswith(_MAGIC):
        raise StorageError(message("store.not_ours", path=str(path), kind=schema.kind))
    if struct.unpack_from(">I", header, _APPLICATION_ID_AT)[0] != schema.application_id:
        raise StorageError(message("store.not_ours", path=str(path), kind=schema.kind))
    # SQLite reads a cut last page as if the rest were zeros. With a log beside it, the log makes it whole.
    page_size = struct.unpack_from(">H", header, _PAGE_SIZE_AT)[0]
    size = path.stat().st_size
    if size % (65536 if page_size == 1 else max(page_size, 512)) and not path.with_name(path.name + "-wal").exists():
        raise StorageError(message("store.damaged", path=str(path)))


def file_version(connection: sqlite3.Connection) -> Version:
    """Return the version that a file says it has."""
    return Version.from_number(connection.execute("PRAGMA user_version").fetchone()[0])


def back_up(connection: sqlite3.Connection, path: Path, version: Version) -> Path:
    """Copy a live database beside its file, under a name with the version, and return the copy's path."""
    target = path.with_name(f"{path.name}.v{version}.backup")
    number = 1
    while target.exists():
        number += 1
        target = path.with_name(f"{path.name}.v{version}-{number}.backup")
    beside = target.with_name(f".{target.name}.{secrets.token_hex(4)}.new")
    try:
        with closing(sqlite3.connect(beside)) as copy:
            connection.backup(copy)
            # The copy is one whole file: nothing of it waits in a log beside it.
            copy.execute("PRAGMA journal_mode = DELETE")
        _appear(beside, target)
    finally:
        beside.unlink(missing_ok=True)
    return target


@contextmanager
def transaction(connection: sqlite3.Connection, path: Path) -> Iterator[None]:
    """Do everything inside or nothing; SQLite's refusals become a StorageError."""
    with _readable_errors(path):
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            connection.execute("COMMIT")
        except BaseException:
            # Some errors (a full disk) have rolled back already.
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise


@contextmanager
def reading(path: Path) -> Iterator[None]:
    """Turn SQLite's refusals during a read into a StorageError."""
    with _readable_errors(path):
        yield


# Below: how.


def _connect(path: Path, mode: str) -> sqlite3.Connection:
    connection = sqlite3.connect(_uri(path, f"mode={mode}"), uri=True, isolation_level=None, timeout=BUSY_TIMEOUT)
    with _closed_on_error(connection):
        connection.execute("PRAGMA foreign_keys = ON")
        # A stranger may have put functions or triggers into the schema.
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute("PRAGMA cell_size_check = ON")
        # The first read: a damaged file shows here.
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    return connection


def _connect_reading(path: Path) -> sqlite3.Connection:
    try:
        return _connect(path, "ro")
    except sqlite3.OperationalError as error:
        log = path.with_name(path.name + "-wal")
        code = (error.sqlite_errorcode or 0) & 0xFF
        if code not in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY) or (log.exists() and log.stat().st_size):
            raise
        # A folder in which SQLite cannot make its shared-memory file: with no log there, nobody writes.
        return _connect(path, "ro&immutable=1")


def _uri(path: Path, query: str) -> str:
    return f"{path.absolute().as_uri()}?{query}"


def _check_tables(connection: sqlite3.Connection, path: Path, schema: Schema) -> None:
    found = {row[0] for row in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    if not schema.tables <= found:
        raise StorageError(message("store.damaged", path=str(path)))


def _migrate(connection: sqlite3.Connection, path: Path, schema: Schema, found: Version) -> None:
    backup = back_up(connection, path, found)
    try:
        _run_migrations(connection, schema)
    except StorageError:
        raise
    except Exception as error:
        shown = str(error) or type(error).__name__
        raise StorageError(
            message("store.migration_failed", path=str(path), backup=backup.name, error=shown)
        ) from error


def _run_migrations(connection: sqlite3.Connection, schema: Schema) -> None:
    """Run all pending migrations and set the version, in one transaction."""
    from sqlite_utils import Database

    migrations = schema.migrations()
    # A migration may rebuild a table that others point to; the pointers are checked before the commit.
    connection.execute("PRAGMA foreign_keys = OFF")
    try:
        connection.execute("BEGIN IMMEDIATE")
        # Another process may have migrated while this one waited.
        if file_version(connection) < schema.version:
            migrations.apply(Database(connection, execute_plugins=False))
            if connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
                raise sqlite3.IntegrityError("a row points to one that is not there")
            connection.execute(f"PRAGMA user_version = {schema.version.number}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    finally:
        connection.execute("PRAGMA foreign_keys = ON")


def _appear(beside: Path, path: Path) -> None:
    """Give a finished file its name, never over another one."""
    try:
        os.link(beside, path)
    except FileExistsError:
        raise StorageError(message("store.exists", path=str(path))) from None
    except OSError:
        # A file system without hard links.
        beside.rename(path)
    _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    """Make a new name survive a power cut, where the system lets a folder be synced."""
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


@contextmanager
def _closed_on_error(connection: sqlite3.Connection) -> Iterator[None]:
    try:
        yield
    except BaseException:
        connection.close()
        raise


def _too_new(path: Path, schema: Schema, found: Version) -> StorageError:
    return StorageError(message("store.newer", path=str(path), version=str(found), known=str(schema.version)))


@contextmanager
def _readable_errors(path: Path) -> Iterator[None]:
    try:
        yield
    except sqlite3.Error as error:
        found = _refusal(path, error)
        if found is None:
            raise
        raise found from error
    except FileNotFoundError as error:
        raise StorageError(message("store.missing", path=str(path))) from error
    except IsADirectoryError as error:
        raise StorageError(message("store.folder", path=str(path))) from error
    except OSError as error:
        raise StorageError(message("store.io", path=str(path), error=error.strerror or str(error))) from error


def _refusal(path: Path, error: sqlite3.Error) -> StorageError | None:
    """Return what to tell the user, None for a mistake of ours (wrong SQL), which must stay visible as one."""
    match (getattr(error, "sqlite_errorcode", None) or 0) & 0xFF:
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return StorageError(message("store.busy", path=str(path)))
        case sqlite3.SQLITE_FULL:
            return StorageError(message("store.disk_full", path=str(path)))
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_NOTADB:
            return StorageError(message("store.damaged", path=str(path)))
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_PERM | sqlite3.SQLITE_CANTOPEN | sqlite3.SQLITE_AUTH:
            return StorageError(message("store.read_only", path=str(path)))
        case sqlite3.SQLITE_IOERR:
            return StorageError(message("store.io", path=str(path), error=str(error)))
        case _:
            return None

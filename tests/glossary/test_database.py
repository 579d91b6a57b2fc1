"""Opening, migrating and refusing files, on a small schema of the tests' own."""

from __future__ import annotations

import os
import sqlite3
import sys
import tempfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

from glossary.database import (
    Schema,
    Version,
    close_writing,
    create,
    file_version,
    open_reading,
    open_writing,
    transaction,
)
from glossary.errors import StorageError
from resources.messages import message

KIND = message("store.kind_glossary")


def old_migrations() -> Migrations:
    migrations = Migrations("test")

    @migrations(name="m001")
    def m001(db: Database) -> None:
        db.execute("CREATE TABLE word (id INTEGER PRIMARY KEY, text TEXT NOT NULL)")

    return migrations


def new_migrations() -> Migrations:
    migrations = old_migrations()

    @migrations(name="m002")
    def m002(db: Database) -> None:
        db.execute("ALTER TABLE word ADD COLUMN language TEXT NOT NULL DEFAULT 'kk'")
        db.execute("UPDATE word SET text = text || '!'")

    return migrations


def failing_migrations() -> Migrations:
    migrations = new_migrations()

    @migrations(name="m003")
    def m003(db: Database) -> None:
        db.execute("DELETE FROM word")
        raise ValueError("no such luck")

    return migrations


def schema(version: Version, migrations: Callable[[], Migrations]) -> Schema:
    return Schema(KIND, 0x45475458, version, frozenset(("word",)), migrations)


OLD = schema(Version(1, 1), old_migrations)
NEW = schema(Version(1, 2), new_migrations)
FAILING = schema(Version(1, 3), failing_migrations)
NEXT_MAJOR = schema(Version(2, 0), new_migrations)


@pytest.fixture
def old_file(tmp_path: Path) -> Path:
    path = tmp_path / "words.test"
    create(path, OLD, lambda connection: connection.execute("INSERT INTO word (text) VALUES ('су')"))
    return path


def refused(path: Path, of: Schema = OLD) -> set[str]:
    """Open a file both ways and return the ids of the refusals."""
    ids = set()
    for open_ in (open_writing, open_reading):
        with pytest.raises(StorageError) as error:
            open_(path, of)
        assert str(path) in str(error.value)
        ids.add(error.value.message.id)
    return ids


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_older_file_is_copied_and_migrated(old_file: Path) -> None:
    with closing(open_writing(old_file, NEW)) as connection:
        assert connection.execute("SELECT text, language FROM word").fetchall() == [("су!", "kk")]
        assert file_version(connection) == Version(1, 2)
    assert names(old_file.parent) == {"words.test", "words.test.v1.1.backup"}
    with closing(open_reading(old_file.parent / "words.test.v1.1.backup", OLD)) as backup:
        assert backup.execute("SELECT * FROM word").fetchall() == [(1, "су")]


def test_file_that_is_up_to_date_is_not_copied(old_file: Path) -> None:
    open_writing(old_file, OLD).close()
    assert names(old_file.parent) == {"words.test"}


def test_backup_never_replaces_an_earlier_one(old_file: Path) -> None:
    earlier = old_file.parent / "words.test.v1.1.backup"
    earlier.write_bytes(b"earlier")
    open_writing(old_file, NEW).close()
    assert earlier.read_bytes() == b"earlier"
    assert "words.test.v1.1-2.backup" in names(old_file.parent)


def test_backup_holds_what_still_waits_in_the_log(old_file: Path) -> None:
    with closing(open_writing(old_file, OLD)) as first:
        first.execute("INSERT INTO word (text) VALUES ('жер')")
        open_writing(old_file, NEW).close()
    with closing(open_reading(old_file.parent / "words.test.v1.1.backup", OLD)) as backup:
        assert backup.execute("SELECT text FROM word").fetchall() == [("су",), ("жер",)]


def test_failing_migration_leaves_the_old_file_whole(old_file: Path) -> None:
    with pytest.raises(StorageError) as error:
        open_writing(old_file, FAILING)
    assert error.value.message.id == "store.migration_failed"
    assert "no such luck" in str(error.value)
    assert "words.test.v1.1.backup" in str(error.value)
    with closing(open_writing(old_file, OLD)) as connection:
        assert connection.execute("SELECT * FROM word").fetchall() == [(1, "су")]


def test_migration_that_breaks_a_pointer_is_rolled_back(old_file: Path) -> None:
    def breaking() -> Migrations:
        migrations = old_migrations()

        @migrations(name="m002")
        def m002(db: Database) -> None:
            db.execute("CREATE TABLE note (word INTEGER REFERENCES word(id))")
            db.execute("INSERT INTO note VALUES (99)")

        return migrations

    with pytest.raises(StorageError):
        open_writing(old_file, schema(Version(1, 2), breaking))
    open_writing(old_file, OLD).close()


def test_newer_minor_may_be_read_but_not_written(old_file: Path) -> None:
    open_writing(old_file, NEW).close()
    with pytest.raises(StorageError) as error:
        open_writing(old_file, OLD)
    assert error.value.message.id == "store.newer"
    with closing(open_reading(old_file, OLD)) as connection:
        assert connection.execute("SELECT text FROM word").fetchall() == [("су!",)]


def test_newer_major_is_refused(old_file: Path) -> None:
    open_writing(old_file, NEXT_MAJOR).close()
    before = old_file.read_bytes()
    assert refused(old_file, NEW) == {"store.newer"}
    assert old_file.read_bytes() == before


def test_reader_does_not_migrate(old_file: Path) -> None:
    with pytest.raises(StorageError) as error:
        open_reading(old_file, NEW)
    assert error.value.message.id == "store.older"
    assert names(old_file.parent) == {"words.test"}


def test_text_file_is_refused_untouched(tmp_path: Path) -> None:
    for name, data in (("empty", b""), ("text", b"Hello"), ("long", b"SQLite format 4\x00" + b"x" * 5000)):
        path = tmp_path / name
        path.write_bytes(data)
        assert refused(path) == {"store.not_ours"}
        assert path.read_bytes() == data
    assert names(tmp_path) == {"empty", "text", "long"}


def test_a_pipe_is_refused_at_once(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.db")
    assert refused(tmp_path / "pipe.db") == {"store.not_ours"}


def test_strangers_database_is_refused_untouched(tmp_path: Path) -> None:
    path = tmp_path / "stranger.sqlite"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("CREATE TABLE word (id INTEGER PRIMARY KEY, text TEXT)")
    before = path.read_bytes()
    assert refused(path) == {"store.not_ours"}
    assert path.read_bytes() == before
    assert names(tmp_path) == {"stranger.sqlite"}


def test_missing_file_and_folder_are_named(tmp_path: Path) -> None:
    assert refused(tmp_path / "nothing") == {"store.missing"}
    assert refused(tmp_path / "no" / "thing") == {"store.missing"}
    assert refused(tmp_path) == {"store.folder"}


def test_truncated_file_is_refused(old_file: Path) -> None:
    whole = old_file.read_bytes()
    for length in (100, 1024, len(whole) - 1, len(whole) - 4096):
        old_file.write_bytes(whole[:length])
        assert refused(old_file) == {"store.damaged"}


def test_file_with_our_mark_but_without_our_tables_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "false.test"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA application_id = {OLD.application_id}")
        connection.execute(f"PRAGMA user_version = {OLD.version.number}")
        connection.execute("CREATE TABLE other (id INTEGER)")
    assert refused(path) == {"store.damaged"}


def test_scrambled_pages_are_refused_when_they_are_read(old_file: Path) -> None:
    data = bytearray(old_file.read_bytes())
    data[4096:] = b"\xa5" * (len(data) - 4096)
    old_file.write_bytes(bytes(data))
    with (
        pytest.raises(StorageError) as error,
        closing(open_writing(old_file, OLD)) as connection,
        transaction(connection, old_file),
    ):
        connection.execute("SELECT * FROM word").fetchall()
    assert error.value.message.id == "store.damaged"


def test_busy_file_is_named(old_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("glossary.database.BUSY_TIMEOUT", 0.05)
    with closing(open_writing(old_file, OLD)) as first, closing(open_writing(old_file, OLD)) as second:
        first.execute("BEGIN IMMEDIATE")
        with pytest.raises(StorageError) as error, transaction(second, old_file):
            pass
        assert error.value.message.id == "store.busy"
        first.execute("ROLLBACK")


def test_full_disk_is_named_and_keeps_what_was_there(old_file: Path) -> None:
    with closing(open_writing(old_file, OLD)) as connection:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages + 1}")
        with pytest.raises(StorageError) as error, transaction(connection, old_file):
            connection.execute("INSERT INTO word (text) VALUES ('small'), (zeroblob(1000000))")
        assert error.value.message.id == "store.disk_full"
        assert connection.execute("SELECT text FROM word").fetchall() == [("су",)]


def test_wrong_statement_of_ours_stays_an_error_of_ours(old_file: Path) -> None:
    with (
        closing(open_writing(old_file, OLD)) as connection,
        pytest.raises(sqlite3.OperationalError),
        transaction(connection, old_file),
    ):
        connection.execute("SELECT * FROM no_such_table")


def test_failing_creation_leaves_nothing(tmp_path: Path) -> None:
    def fail(_: sqlite3.Connection) -> None:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        create(tmp_path / "words.test", OLD, fail)
    assert names(tmp_path) == set()


def test_commits_are_synced_and_logged(old_file: Path) -> None:
    with closing(open_writing(old_file, OLD)) as connection:
        assert connection.execute("PRAGMA synchronous").fetchone() == (2,)
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert connection.execute("PRAGMA foreign_keys").fetchone() == (1,)


def test_name_with_signs_of_an_address_opens(tmp_path: Path) -> None:
    path = tmp_path / "құжат #1?mode=rw%20.test"
    create(path, OLD, lambda _: None)
    close_writing(open_writing(path, OLD))
    open_reading(path, OLD).close()
    assert names(tmp_path) == {path.name}


def test_file_at_rest_is_one_whole_file_though_a_reader_is_open(old_file: Path, tmp_path: Path) -> None:
    with closing(open_reading(old_file, OLD)) as reader:
        reader.execute("SELECT * FROM word").fetchall()
        writer = open_writing(old_file, OLD)
        writer.execute("INSERT INTO word (text) VALUES ('жер')")
        assert len(reader.execute("SELECT * FROM word").fetchall()) == 2
        close_writing(writer)
        copy = tmp_path / "copy.test"
        copy.write_bytes(old_file.read_bytes())
        assert len(reader.execute("SELECT * FROM word").fetchall()) == 2
    with closing(open_reading(copy, OLD)) as reader:
        assert len(reader.execute("SELECT * FROM word").fetchall()) == 2
    close_writing(open_writing(old_file, OLD))
    assert names(tmp_path) - {"copy.test", "copy.test-wal", "copy.test-shm"} == {"words.test"}


@pytest.mark.skipif(sys.platform == "win32", reason="folders of POSIX")
def test_file_in_a_folder_that_cannot_be_written_is_read() -> None:
    with tempfile.TemporaryDirectory(prefix="egiz-ro-") as name:
        folder = Path(name)
        path = folder / "words.test"
        create(path, OLD, lambda connection: connection.execute("INSERT INTO word (text) VALUES ('су')"))
        open_writing(path, OLD).close()
        path.chmod(0o444)
        folder.chmod(0o555)
        # Root may write anywhere, so it reads as somebody else.
        root = os.geteuid() == 0
        try:
            if root:
                os.seteuid(65534)
            with closing(open_reading(path, OLD)) as connection:
                assert connection.execute("SELECT text FROM word").fetchall() == [("су",)]
            with pytest.raises(StorageError) as error:
                open_writing(path, OLD)
            assert error.value.message.id == "store.read_only"
        finally:
            if root:
                os.seteuid(0)
            folder.chmod(0o755)

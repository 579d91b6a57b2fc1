"""The store of answers that models gave before: one SQLite file in the cache folder, bounded, shared by processes.

What is kept depends on nothing but the key (the model with the hashes of its files, the direction, the text, the
prefix, how to decode), so that no change of a glossary can make it stale: a glossary decides which texts are asked
for, and what becomes of an answer is decided anew each time.

The store is a convenience. Whatever goes wrong with its file (damaged, locked, a full disk, a read-only folder),
answers are not found or not kept, and nobody's work stops.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import logging
import sqlite3
import threading
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

_LOG = logging.getLogger("egiz.models")

SCHEMA = 1
MOST_BYTES = 128 * 2**20
"""Bytes of answers, compressed, that are kept; the longest unused go first."""

_KEPT_SHARE = 0.8
_ROW_BYTES = 250  # key, identity and index of one answer
_BUSY_SECONDS = 2.0
_MOST_QUESTIONS = 500  # of one SELECT; SQLite takes 999 at least
_NOT_DAMAGED = frozenset(
    {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_FULL, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN,
     sqlite3.SQLITE_IOERR, sqlite3.SQLITE_PERM, sqlite3.SQLITE_NOMEM}
)  # fmt: skip
_LARGEST = 4 * 2**20  # bytes of one unpacked answer; a hostile file must not fill the memory


@dataclass(frozen=True, slots=True)
class Kept:
    """What a store holds: answers, their bytes (compressed), and of how many models."""

    answers: int
    size: int
    models: int


class AnswerStore:
    """Answers by key. Any thread may call; every method is safe where the file is missing or broken."""

    def __init__(self, path: Path, most_bytes: int = MOST_BYTES) -> None:
        """Name the file; it is made when the first answer is kept."""
        self.path = path
        self._most = most_bytes
        self._lock = threading.Lock()
        self._database: sqlite3.Connection | None = None
        self._broken = False

    def find(self, keys: Sequence[str]) -> dict[str, object]:
        """Return the answers that are kept, by key."""
        found: dict[str, object] = {}
        with self._open() as database:
            if database is None:
                return found
            for start in range(0, len(keys), _MOST_QUESTIONS):
                some = keys[start : start + _MOST_QUESTIONS]
                marks = ",".join("?" * len(some))
                rows = database.execute(f"SELECT key, answer FROM answer WHERE key IN ({marks})", some)  # noqa: S608
                for key, packed in rows.fetchall():
                    with contextlib.suppress(zlib.error, ValueError, RecursionError):
                        found[key] = json.loads(_unpacked(packed))
            if found:
                used = [(key,) for key in found]
                database.executemany("UPDATE answer SET used = (SELECT turn FROM state) WHERE key = ?", used)
                database.commit()
        return found

    def keep(self, model: str, answers: Mapping[str, object]) -> None:
        """Keep answers of a model; ``model`` is its identity. What does not fit into the bound makes older ones go."""
        if not answers:
            return
        rows = [(key, model, _packed(answer)) for key, answer in answers.items()]
        with self._open(make=True) as database:
            if database is None:
                return
            database.executemany(
                "INSERT OR REPLACE INTO answer (key, model, answer, size, used) "
                "VALUES (?, ?, ?, ?, (SELECT turn FROM state))",
                [(key, of, packed, len(packed) + _ROW_BYTES) for key, of, packed in rows],
            )
            database.execute("UPDATE state SET turn = turn + 1")
            self._bound(database)
            database.commit()

    def kept(self) -> Kept:
        """Count what is kept."""
        with self._open() as database:
            if database is not None:
                row = database.execute(
                    "SELECT count(*), coalesce(sum(size), 0), count(DISTINCT model) FROM answer"
                ).fetchone()
                return Kept(*row)
        return Kept(0, 0, 0)

    def clear(self) -> Kept:
        """Forget all answers, also those that another process kept, and return what there was."""
        before = self.kept()
        with self._open() as database:
            if database is not None:
                database.execute("DELETE FROM answer")
                database.commit()
                database.execute("VACUUM")
        return before

    def close(self) -> None:
        """Close the file; a later call opens it again."""
        with self._lock:
            self._close()

    def _close(self) -> None:
        if self._database is not None:
            with contextlib.suppress(sqlite3.Error):
                self._database.close()
            self._database = None

    def _bound(self, database: sqlite3.Connection) -> None:
        (size,) = database.execute("SELECT coalesce(sum(size), 0) FROM answer").fetchone()
        if size <= self._most:
            return
        left, wanted = size, self._most * _KEPT_SHARE
        gone = []
        for row, its in database.execute("SELECT rowid, size FROM answer ORDER BY used, rowid"):
            if left <= wanted:
                break
            gone.append((row,))
            left -= its
        database.executemany("DELETE FROM answer WHERE rowid = ?", gone)

    @contextlib.contextmanager
    def _open(self, *, make: bool = False) -> Iterator[sqlite3.Connection | None]:
        """Give the connection, None where there is none to be had; an error in the block ends it quietly."""
        with self._lock:
            database = self._connected(make=make)
            try:
                yield database
            except (sqlite3.Error, OSError) as error:
                self._give_up(error)

    def _connected(self, *, make: bool) -> sqlite3.Connection | None:
        if self._broken or (self._database is None and not make and not self.path.exists()):
            return None
        try:
            if self._database is None:
                self._database = self._connect()
        except (sqlite3.Error, OSError) as error:
            self._give_up(error)
        return self._database

    def _give_up(self, error: Exception) -> None:
        """Do without the file from now on, or, where it is damaged, remove it so that it is made anew."""
        _LOG.warning("answers of models are not kept: %s", error)
        self._close()
        code = getattr(error, "sqlite_errorcode", None)
        usable = isinstance(error, OSError) or (code is not None and code & 0xFF in _NOT_DAMAGED)
        self._broken = usable or not self._set_aside()

    def _set_aside(self) -> bool:
        """Remove a damaged file: what it held can be had again from the models."""
        with contextlib.suppress(OSError):
            for end in ("", "-wal", "-shm"):
                self.path.with_name(self.path.name + end).unlink(missing_ok=True)
            return True
        return False

    def _connect(self) -> sqlite3.Connection:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        database = sqlite3.connect(self.path, timeout=_BUSY_SECONDS, check_same_thread=False)
        try:
            (version,) = database.execute("PRAGMA user_version").fetchone()
            if version not in (0, SCHEMA):
                raise sqlite3.DatabaseError(f"schema {version}")
            database.execute("PRAGMA journal_mode=WAL")
            # Losing the last answers in a power cut costs nothing but their decoding.
            database.execute("PRAGMA synchronous=NORMAL")
            if version == 0:
                with database:
                    database.execute("BEGIN IMMEDIATE")
                    database.execute(
                        "CREATE TABLE IF NOT EXISTS answer (key TEXT PRIMARY KEY, model TEXT NOT NULL, "
                        "answer BLOB NOT NULL, size INTEGER NOT NULL, used INTEGER NOT NULL)"
                    )
                    database.execute("CREATE TABLE IF NOT EXISTS state (one INTEGER PRIMARY KEY, turn INTEGER)")
                    database.execute("INSERT OR IGNORE INTO state VALUES (1, 1)")
                    database.execute("CREATE INDEX IF NOT EXISTS by_use ON answer (used)")
                    database.execute(f"PRAGMA user_version = {SCHEMA}")
        except BaseException:
            database.close()
            raise
        return database


def key_of(*parts: object) -> str:
    """Return the key of a question: a hash over its parts, which must be what ``json`` can write."""
    text = json.dumps(parts, ensure_ascii=True, separators=(",", ":"))
    return hashlib.sha256(text.encode("ascii")).hexdigest()


def _packed(answer: object) -> bytes:
    return zlib.compress(json.dumps(answer, ensure_ascii=True, separators=(",", ":")).encode("ascii"), 1)


def _unpacked(packed: bytes) -> bytes:
    unpacking = zlib.decompressobj()
    text = unpacking.decompress(packed, _LARGEST)
    if unpacking.unconsumed_tail:
        raise ValueError("an answer that is too large")
    return text

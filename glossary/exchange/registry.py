"""The kinds of file that a glossary can be read from and written to: an explicit list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Protocol

from glossary.concepts import Concept
from glossary.errors import GlossaryError
from glossary.exchange import csv, tbx, tbx_writing, utx, xlsx
from glossary.exchange.base import Imported, Tick, no_tick
from glossary.exchange.tbx_categories import Dialect
from resources.messages import message


class Read(Protocol):
    """Takes a file whole or raises GlossaryError."""

    def __call__(self, path: Path, tick: Tick = no_tick, /) -> Imported:
        """Return what the file holds."""


class Write(Protocol):
    """Writes beside and replaces, or raises GlossaryError and leaves the old file."""

    def __call__(self, concepts: Sequence[Concept], path: Path, tick: Tick = no_tick, /) -> None:
        """Write the concepts."""


@dataclass(frozen=True, slots=True)
class Exchange:
    """A kind of file; ``write`` is None for one that is only read. ``table`` has rows and columns of a list."""

    id: str
    suffixes: tuple[str, ...]
    read: Read
    write: Write | None = None
    table: bool = False


EXCHANGES = (
    Exchange("table", (".csv", ".tsv", ".tab"), csv.read_table, csv.write_table, table=True),
    Exchange("workbook", (".xlsx",), xlsx.read_workbook, xlsx.write_workbook, table=True),
    Exchange("tbx", (".tbx",), tbx.read_tbx, tbx_writing.write_tbx),
    Exchange("utx", (".utx",), utx.read_utx),
)


def exchange_for(path: Path) -> Exchange:
    """Return the kind of file by its suffix. Raises GlossaryError."""
    return _find(path, EXCHANGES)


def writer_for(path: Path, dialect: Dialect | None = None) -> Write:
    """Return what writes a file, by its suffix; ``dialect`` is one of TBX. Raises GlossaryError."""
    exchange = _find(path, [one for one in EXCHANGES if one.write is not None])
    if dialect is not None:
        if exchange.id != "tbx":
            raise GlossaryError(message("exchange.dialect_of_tbx", path=str(path)))
        return partial(tbx_writing.write_tbx, dialect=dialect)
    assert exchange.write is not None
    return exchange.write


def _find(path: Path, exchanges: Sequence[Exchange]) -> Exchange:
    suffix = path.suffix.lower()
    for exchange in exchanges:
        if suffix in exchange.suffixes:
            return exchange
    known = ", ".join(known for exchange in exchanges for known in exchange.suffixes)
    raise GlossaryError(message("glossary.unknown_kind", path=str(path), known=known))

"""The kinds of file that a glossary can be read from and written to: an explicit list."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from glossary.concepts import Concept
from glossary.errors import GlossaryError
from glossary.exchange import csv
from glossary.exchange.csv import Imported
from resources.messages import message


@dataclass(frozen=True, slots=True)
class Exchange:
    """A kind of file: ``read`` takes it whole or raises GlossaryError, ``write`` writes beside and replaces."""

    id: str
    suffixes: tuple[str, ...]
    read: Callable[[Path], Imported]
    write: Callable[[Sequence[Concept], Path], None]


EXCHANGES = (Exchange("table", (".csv", ".tsv", ".tab"), csv.read_table, csv.write_table),)


def exchange_for(path: Path) -> Exchange:
    """Return the kind of file by its suffix. Raises GlossaryError."""
    suffix = path.suffix.lower()
    for exchange in EXCHANGES:
        if suffix in exchange.suffixes:
            return exchange
    known = ", ".join(known for exchange in EXCHANGES for known in exchange.suffixes)
    raise GlossaryError(message("glossary.unknown_kind", path=str(path), known=known))

"""The catalogue of installable models, ``resources/models/catalog.json``: read from the program, never from a network.

Sizes and memory are bytes. Figures of quality carry their source; a model without any has none published that names
its test set.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import resources
from models.base import Quality
from models.conversion.families import Family
from models.description import read_quality
from models.errors import ModelError
from models.strict_json import Fields, read_json
from resources.messages import message

SCHEMA = 1
_ID = r"[a-z0-9][a-z0-9._-]{0,63}"
_REPOSITORY = r"[A-Za-z0-9][A-Za-z0-9._-]{0,95}/[A-Za-z0-9][A-Za-z0-9._-]{0,95}"
_REVISION = r"[0-9a-f]{40}|main"
_FILE = r"[A-Za-z0-9_][A-Za-z0-9._-]{0,99}"


@dataclass(frozen=True, slots=True)
class RemoteFile:
    """A file of a repository; size and SHA-256 where they are known beforehand.

    ``instead`` is another file that serves where this one is not there; an ``optional`` one may be missing.
    """

    name: str
    size: int = 0
    sha256: str = ""
    instead: str = ""
    optional: bool = False


@dataclass(frozen=True, slots=True)
class RemotePart:
    """Files of one repository of the hub at one revision: a commit, or ``main`` where none is known beforehand."""

    repository: str
    revision: str
    files: tuple[RemoteFile, ...]


@dataclass(frozen=True, slots=True)
class CatalogEntry:
    """A model that can be installed.

    ``conversion`` is empty for files in CTranslate2's format, else the format that is converted here
    (``transformers``, ``marian``). ``commercial`` says that the licence allows paid work. ``gated`` says that the hub
    gives the files only to whoever accepted its conditions there. ``tokens`` are language tokens that differ from the
    family's.
    """

    id: str
    name: str
    family: Family
    pairs: tuple[tuple[str, str], ...]
    licence: str
    commercial: bool
    gated: bool
    parts: tuple[RemotePart, ...]
    conversion: str
    download: int
    installed: int
    memory: int
    tokens: Mapping[str, str]
    quality: tuple[Quality, ...]
    quality_source: str
    note: str

    def translates(self, source: str, target: str) -> bool:
        """Say whether the model serves a direction."""
        return (source, target) in self.pairs

    @property
    def must_accept(self) -> bool:
        """Say whether the licence has to be accepted before the download."""
        return not self.commercial


@dataclass(frozen=True, slots=True)
class Catalog:
    """All entries, and the ids in the order in which they are recommended."""

    entries: tuple[CatalogEntry, ...]
    order: tuple[str, ...]

    def get(self, entry_id: str) -> CatalogEntry:
        """Return an entry. Raises ModelError for an id that is not in the catalogue."""
        for entry in self.entries:
            if entry.id == entry_id:
                return entry
        raise ModelError(message("models.catalog.unknown", id=entry_id))


@cache
def catalog() -> Catalog:
    """Return the catalogue that comes with the program."""
    return read_catalog(Path(resources.__path__[0]) / "models" / "catalog.json")


def read_catalog(path: Path) -> Catalog:
    """Read a catalogue. Raises MalformedError, and OSError where it cannot be read."""
    fields = read_json(path)
    fields.integer("schema", least=SCHEMA, most=SCHEMA)
    entries = tuple(_entry(Fields(one, f"models[{n}]")) for n, one in enumerate(fields.items("models", most=200)))
    known = {entry.id for entry in entries}
    order = tuple(str(one) for one in fields.items("order", most=200))
    if len(known) != len(entries) or set(order) != known:
        raise fields.wrong("order", "each model once was expected")
    fields.end()
    return Catalog(entries, order)


def _entry(fields: Fields) -> CatalogEntry:
    found = CatalogEntry(
        id=fields.text("id", pattern=_ID),
        name=fields.text("name", longest=100),
        family=Family(fields.text("family", pattern="|".join(Family))),
        pairs=tuple(_pair(one, fields) for one in fields.items("pairs", most=100)),
        licence=fields.text("licence", longest=60),
        commercial=fields.flag("commercial"),
        gated=fields.flag("gated", default=False),
        parts=tuple(_part(Fields(one, "parts")) for one in fields.items("parts", most=8)),
        conversion=fields.text("conversion", "", pattern="transformers|marian|"),
        download=fields.integer("download", least=1, most=2**40),
        installed=fields.integer("installed", least=1, most=2**40),
        memory=fields.integer("memory", least=1, most=2**40),
        tokens=_tokens(fields.object("tokens", optional=True)),
        quality=read_quality(fields.items("quality", most=50, optional=True)),
        quality_source=fields.text("quality_source", ""),
        note=fields.text("note", "", longest=100),
    )
    fields.end()
    return found


def _pair(member: Any, fields: Fields) -> tuple[str, str]:  # noqa: ANN401 - a member of a JSON list
    source, sign, target = str(member).partition(">")
    if not sign:
        raise fields.wrong("pairs", "pairs such as kk>en were expected")
    return source, target


def _part(fields: Fields) -> RemotePart:
    files = tuple(_file(Fields(one, "files")) for one in fields.items("files", most=64))
    found = RemotePart(
        fields.text("repository", pattern=_REPOSITORY), fields.text("revision", pattern=_REVISION), files
    )
    fields.end()
    return found


def _file(fields: Fields) -> RemoteFile:
    found = RemoteFile(
        fields.text("name", pattern=_FILE),
        fields.integer("size", 0, least=0, most=2**40),
        fields.text("sha256", "", pattern="[0-9a-f]{64}|"),
        fields.text("instead", "", pattern=f"{_FILE}|"),
        fields.flag("optional", default=False),
    )
    fields.end()
    return found


def _tokens(fields: Fields) -> dict[str, str]:
    return {language: fields.text(language, longest=32) for language in fields.keys()}  # noqa: SIM118 - not a dict

"""The starter glossary that comes with the program: read-only, with a version."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from glossary.concepts import Concept
from glossary.exchange.csv import parse_table

STARTER = "starter"


@dataclass(frozen=True, slots=True)
class Bundled:
    """A glossary that comes with the program: its version, its name, its concepts."""

    version: str
    name: str
    concepts: tuple[Concept, ...]


Starter = Bundled


@dataclass(frozen=True, slots=True)
class StarterPreview:
    """What a new version would bring. ``changed`` holds pairs of the old and the new concept."""

    added: tuple[Concept, ...]
    changed: tuple[tuple[Concept, Concept], ...]
    removed: tuple[Concept, ...]

    def __bool__(self) -> bool:
        return bool(self.added or self.changed or self.removed)


@cache
def starter() -> Starter:
    """Return the bundled starter glossary."""
    stated = about(STARTER)
    return Starter(stated["version"], stated["name"], parse_table(starter_table(), "starter.csv").concepts)


def starter_version() -> str:
    """Return the version of the bundled starter glossary, without reading its concepts."""
    return about(STARTER)["version"]


def starter_table() -> bytes:
    """Return the bundled table as it is, so that a project can keep the version that it uses."""
    return table(STARTER)


def about(glossary: str) -> dict[str, str]:
    """Return what a bundled glossary says of itself: id, name, version, date, licence."""
    said: dict[str, str] = json.loads((files("resources") / "glossary" / f"{glossary}.json").read_text("utf-8"))
    return said


def table(glossary: str) -> bytes:
    """Return the table of a bundled glossary as it is."""
    return (files("resources") / "glossary" / f"{glossary}.csv").read_bytes()


def starter_preview(old: Iterable[Concept], new: Iterable[Concept]) -> StarterPreview:
    """Compare two versions by concept id, each in its own order."""
    before = {concept.id: concept for concept in old}
    after = {concept.id: concept for concept in new}
    return StarterPreview(
        tuple(concept for one, concept in after.items() if one not in before),
        tuple((before[one], concept) for one, concept in after.items() if one in before and before[one] != concept),
        tuple(concept for one, concept in before.items() if one not in after),
    )

"""Concepts as plain values for JSON: what the history of a glossary keeps. What is as usual is left out."""

from __future__ import annotations

import json
from dataclasses import MISSING, Field, fields
from enum import StrEnum
from typing import Any

from glossary.concepts import (
    Concept,
    Enforce,
    Harmony,
    Kind,
    PartOfSpeech,
    Relation,
    RelationKind,
    Status,
    Term,
    Verified,
)

_ENUMS: dict[type, dict[str, type[StrEnum]]] = {
    Concept: {"kind": Kind, "enforce": Enforce},
    Term: {"status": Status, "verified": Verified, "harmony": Harmony, "part_of_speech": PartOfSpeech},
    Relation: {"kind": RelationKind},
}


def concept_to_text(concept: Concept) -> str:
    """Return a concept as compact JSON."""
    return json.dumps(_plain(concept), ensure_ascii=False, separators=(",", ":"))


def concept_from_text(text: str) -> Concept:
    """Read what :func:`concept_to_text` wrote; a field that this Egiz does not know is left out."""
    value = json.loads(text)
    values = _known(Concept, value)
    values["terms"] = tuple(Term(**_known(Term, one)) for one in value.get("terms", ()))
    values["relations"] = tuple(Relation(**_known(Relation, one)) for one in value.get("relations", ()))
    return Concept(**values)


def relations_to_text(relations: tuple[Relation, ...]) -> str:
    """Return relations as a JSON list."""
    return json.dumps([_plain(one) for one in relations], ensure_ascii=False, separators=(",", ":"))


def relations_from_text(text: str) -> tuple[Relation, ...]:
    """Read what :func:`relations_to_text` wrote."""
    return tuple(Relation(**_known(Relation, one)) for one in json.loads(text)) if text != "[]" else ()


def _plain(value: Concept | Term | Relation) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for field in fields(value):
        one = getattr(value, field.name)
        if one == _usual(field):
            continue
        if isinstance(one, tuple):
            found[field.name] = [_plain(item) if isinstance(item, Term | Relation) else item for item in one]
        else:
            found[field.name] = one
    return found


def _usual(field: Field[Any]) -> object:
    return None if field.default is MISSING else field.default


def _known(made: type, value: dict[str, Any]) -> dict[str, Any]:
    enums = _ENUMS[made]
    found: dict[str, Any] = {}
    for field in fields(made):
        if field.name not in value:
            continue
        one = value[field.name]
        if isinstance(one, list):
            found[field.name] = tuple(one)
        elif field.name in enums and one is not None:
            found[field.name] = enums[field.name](one)
        else:
            found[field.name] = one
    return found

"""The rows of the shared starter glossary as concepts: a reader for tests only, on purpose apart from the program's."""

from __future__ import annotations

import csv
from pathlib import Path

from glossary.concepts import Concept, Enforce, Harmony, Kind, Status, Term, Verified

_KINDS = {"org": Kind.ORGANISATION, "abbrev": Kind.ABBREVIATION}
EQUIVALENT = {
    "AB_PPK": ("ORG_PPK",),
    "AB_CPC": ("ORG_CPC",),
    "AB_PRC": ("PL_PRC",),
    "ORG_CPS": ("ORG_NAG",),
}
DROPPED = {"AB_PRC": ("PL_XUAR",)}


def concepts_of(path: Path) -> list[Concept]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return [_concept(row) for row in csv.DictReader(file)]


def _concept(row: dict[str, str]) -> Concept:
    terms: list[Term] = []
    for column, language in (("kk", "kk"), ("en", "en"), ("zh", "zh-Hans")):
        texts = [row[column], *filter(None, row[f"{column}_variants"].split("|"))]
        for place, text in enumerate(texts):
            terms.append(
                Term(
                    language,
                    text,
                    Status.ADMITTED if place else Status.PREFERRED,
                    Verified(row.get(f"{column}_verified") or "no"),
                    errors=tuple(filter(None, row["kk_errors"].split("|"))) if column == "kk" and not place else (),
                    standalone=row["concept_id"] != "AB_CC",
                    harmony=Harmony(row["harmony"]) if column == "kk" and row["harmony"] else None,
                    read_as=row["read_as"] if column == "kk" else "",
                )
            )
    return Concept(
        row["concept_id"],
        _KINDS.get(row["kind"]) or Kind(row["kind"]),
        Enforce(row["enforce"]),
        tuple(terms),
        equivalents=EQUIVALENT.get(row["concept_id"], ()),
        dropped_before=DROPPED.get(row["concept_id"], ()),
    )

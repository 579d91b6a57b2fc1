"""The starter glossary on a real document, against mentions marked by hand."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from glossary.starter import starter
from glossary.termbase import Termbase

DOCUMENT = "000_80eb9cb48163484d.txt"

Mention = tuple[int, int, int, str]


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t"))


@pytest.fixture(scope="module")
def termbase() -> Termbase:
    return Termbase(starter().concepts)


def lines_of(shared: Path) -> list[str]:
    return (shared / "seeds" / DOCUMENT).read_text("utf-8-sig").split("\n")


@pytest.mark.shared
@pytest.mark.parametrize("nested", [False, True])
def test_mentions_are_those_marked_by_hand(shared: Path, termbase: Termbase, nested: bool) -> None:
    gold: dict[Mention, str] = {}
    uncertain: set[Mention] = set()
    for row in rows_of(shared / "gold/seed_000_mentions.tsv"):
        mention = (int(row["line"]), int(row["start"]), int(row["end"]), row["concept_id"])
        if "uncertain" in row["flag"]:
            uncertain.add(mention)
        elif nested or row["depth"] == "0":
            gold[mention] = row["suffixes"] + "@" + row["depth"]
    found = {
        (number, match.start, match.end, match.concept.id): "+".join(match.suffixes) + f"@{match.depth}"
        for number, line in enumerate(lines_of(shared), 1)
        for match in termbase.matches(line, "kk", nested=nested)
    }
    assert {mention: how for mention, how in found.items() if mention not in uncertain} == gold


@pytest.mark.shared
def test_no_hard_negative_is_taken(shared: Path, termbase: Termbase) -> None:
    lines = lines_of(shared)
    for row in rows_of(shared / "gold/seed_000_hard_negatives.tsv"):
        line = lines[int(row["line"]) - 1]
        start = line.index(row["surface"])
        end = start + len(row["surface"])
        concepts = {
            match.concept.id
            for match in termbase.matches(line, "kk", nested=True)
            if match.start < end and start < match.end
        }
        taken = concepts if row["must_not_match"] == "(any)" else concepts & {row["must_not_match"]}
        assert not taken, row["why"]

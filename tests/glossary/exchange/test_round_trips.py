"""What is written is read back the same: every field, in every kind of file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from glossary.concepts import Concept, Harmony, PartOfSpeech, Relation, RelationKind, Term
from glossary.errors import GlossaryError
from glossary.exchange.registry import EXCHANGES, exchange_for, writer_for
from glossary.exchange.tbx_categories import Dialect
from glossary.starter import starter
from tests.glossary.exchange.samples import concept_lists

KINDS: list[tuple[str, Dialect | None]] = [(".csv", None), (".tsv", None), (".xlsx", None)]
KINDS += [(".tbx", dialect) for dialect in Dialect]
Trip = Callable[[tuple[Concept, ...]], tuple[Concept, ...]]


@pytest.fixture(params=KINDS, ids=lambda kind: kind[1] or kind[0])
def trip(request: pytest.FixtureRequest, tmp_path: Path) -> Trip:
    suffix, dialect = request.param
    path = tmp_path / f"list{suffix}"

    def go(concepts: tuple[Concept, ...]) -> tuple[Concept, ...]:
        writer_for(path, dialect)(concepts, path)
        imported = exchange_for(path).read(path)
        assert imported.ignored == ()
        return imported.concepts

    return go


def test_starter_goes_round(trip: Trip) -> None:
    assert trip(starter().concepts) == starter().concepts


@settings(deadline=None, max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(concepts=concept_lists())
def test_nothing_is_lost(trip: Trip, concepts: tuple[Concept, ...]) -> None:
    assert trip(concepts) == concepts


def test_terms_keep_their_order_across_languages(trip: Trip) -> None:
    concepts = (Concept("A", terms=(Term("en", "b"), Term("kk", "а"), Term("en", "c"), Term("ru", "д"))),)
    assert trip(concepts) == concepts


def test_every_field_of_the_model_is_carried(trip: Trip) -> None:
    """A field that is added later fails here until every kind of file carries it."""
    term = Term("kk", "су")
    for field in fields(Term):
        if field.name in ("language", "text"):
            continue
        term = replace(term, **{field.name: _other(field.name, getattr(term, field.name))})
    concept = Concept("A", terms=(term,))
    for field in fields(Concept):
        if field.name not in ("id", "terms"):
            concept = replace(concept, **{field.name: _other(field.name, getattr(concept, field.name))})
    assert trip((concept,)) == (concept,)


def _other(name: str, value: Any) -> Any:
    """Return a value that a field does not have by default."""
    if name == "relations":
        return (Relation(RelationKind.HOLDER_OF, "B", "2021-12", "2025"), Relation(RelationKind.BROADER, "C"))
    if name == "harmony":
        return Harmony.BACK
    if name == "part_of_speech":
        return PartOfSpeech.PROPER_NOUN
    if name == "izafet":
        return True
    if isinstance(value, bool):
        return not value
    if isinstance(value, tuple):
        return ("one", "two")
    if isinstance(value, StrEnum):
        return list(type(value))[-1]
    assert value == "", f"{name}: say what another value is"
    return f"some {name}"


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind[1] or kind[0])
def test_half_a_character_is_refused_and_the_old_file_stays(kind: tuple[str, Dialect | None], tmp_path: Path) -> None:
    path = tmp_path / f"list{kind[0]}"
    path.write_text("old", encoding="utf-8")
    with pytest.raises(GlossaryError) as refused:
        writer_for(path, kind[1])((Concept("A", terms=(Term("kk", "су\ud800"),)),), path)
    assert "A" in str(refused.value)
    assert [one.read_text(encoding="utf-8") for one in tmp_path.iterdir()] == ["old"]


@pytest.mark.parametrize("control", ["\x01", "\x0b", "\x1b", "\ufffe"])
def test_control_characters_are_kept_or_refused(control: str, tmp_path: Path) -> None:
    concepts = (Concept("A", terms=(Term("kk", f"с{control}у"),)),)
    for suffix in (".csv", ".tsv", ".xlsx"):
        path = tmp_path / f"list{suffix}"
        writer_for(path)(concepts, path)
        assert exchange_for(path).read(path).concepts == concepts
    with pytest.raises(GlossaryError) as refused:
        writer_for(tmp_path / "list.tbx")(concepts, tmp_path / "list.tbx")
    assert refused.value.message.id == "exchange.control_character"
    assert refused.value.message.params["character"] == f"U+{ord(control):04X}"


def test_progress_is_told_and_ends_the_work(tmp_path: Path) -> None:
    class StoppedError(Exception):
        pass

    concepts = tuple(Concept(f"C{n}", terms=(Term("kk", f"су {n}"), Term("en", f"water {n}"))) for n in range(1100))
    for suffix in (".csv", ".xlsx", ".tbx"):
        path = tmp_path / f"list{suffix}"
        told: list[tuple[int, int]] = []

        def tell(done: int, total: int, told: list[tuple[int, int]] = told) -> None:
            told.append((done, total))

        writer_for(path)(concepts, path, tell)
        assert len(told) >= 3
        assert told == sorted(told)
        told.clear()
        exchange_for(path).read(path, tell)
        assert len(told) >= 2

        def stop(done: int, _total: int) -> None:
            if done:
                raise StoppedError

        with pytest.raises(StoppedError):
            exchange_for(path).read(path, stop)
        before = path.read_bytes()
        with pytest.raises(StoppedError):
            writer_for(path)(concepts[:600], path, stop)
        assert path.read_bytes() == before
    assert sorted(one.suffix for one in tmp_path.iterdir()) == [".csv", ".tbx", ".xlsx"]


def test_kinds_that_are_only_read_cannot_be_written() -> None:
    assert exchange_for(Path("a.utx")).write is None
    with pytest.raises(GlossaryError) as refused:
        writer_for(Path("a.utx"))
    assert ".utx" not in str(refused.value).split(":", 1)[1]
    with pytest.raises(GlossaryError):
        writer_for(Path("a.csv"), Dialect.CORE_DCA)
    assert len({suffix for one in EXCHANGES for suffix in one.suffixes}) == sum(len(one.suffixes) for one in EXCHANGES)

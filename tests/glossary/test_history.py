"""The history of a glossary file: who did what, and taking it back."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from glossary.codec import concept_from_text, concept_to_text
from glossary.concepts import Concept, PartOfSpeech, Relation, RelationKind, Term
from glossary.database import Schema, Version, create
from glossary.migrations import migrations
from glossary.store import SCHEMA, GlossaryStore, What
from tests.glossary.test_store import FULL, SMALL
from workbench.paths import find_paths
from workbench.services.glossaries import list_glossaries, load_concepts

RICH = replace(
    FULL,
    terms=(
        replace(
            FULL.terms[0],
            part_of_speech=PartOfSpeech.PROPER_NOUN,
            usage="in news",
            variants=("ҚКП ОК Саяси Бюросы",),
            verified_by="a reader",
            verified_where="https://example.org/1",
            profiles=("CPC", "Political Bureau"),
            valid_from="1927",
            valid_to="2030-01-31",
        ),
        *FULL.terms[1:],
    ),
    relations=(
        Relation(RelationKind.TITLE_IN, "ORG_CPC"),
        Relation(RelationKind.HOLDER_OF, "TTL", "2021-12", "2025-07"),
    ),
    valid_from="1927-05",
    valid_to="2049",
)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[GlossaryStore]:
    with GlossaryStore.create(tmp_path / "own.egizterms", "Own") as made:
        yield made


def test_every_field_comes_back(store: GlossaryStore) -> None:
    store.put_concept(RICH)
    assert store.concept(RICH.id) == RICH
    assert concept_from_text(concept_to_text(RICH)) == RICH


def test_a_field_of_a_later_egiz_is_left_out() -> None:
    text = concept_to_text(SMALL).replace('"id":', '"flavour":"salt","id":').replace('"text":', '"tone":1,"text":')
    assert concept_from_text(text) == SMALL


def test_changes_tell_who_and_what(store: GlossaryStore) -> None:
    store.put_concept(SMALL, author="first reader")
    changed = replace(SMALL, note="new")
    store.put_concept(changed, author="second reader")
    store.remove_concept(SMALL.id, author="first reader")
    assert [(one.what, one.author) for one in store.history(concept=SMALL.id)] == [
        (What.REMOVED, "first reader"),
        (What.CHANGED, "second reader"),
        (What.ADDED, "first reader"),
    ]
    seen = [(one.before, one.after) for revision in (1, 2, 3) for one in store.changes(revision)]
    assert seen == [(None, SMALL), (SMALL, changed), (changed, None)]


def test_undo_and_redo_walk_back_and_forth(store: GlossaryStore) -> None:
    store.import_concepts([FULL, SMALL])
    store.put_concept(replace(SMALL, note="new"))
    undone = store.undo(author="B")
    assert undone is not None
    assert undone.what is What.CHANGED
    assert store.concepts() == [FULL, SMALL]
    assert store.undo() is not None
    assert store.concepts() == []
    assert store.undo() is None
    assert store.undoable() is None
    again = store.redo()
    assert again is not None
    assert again.what is What.IMPORTED
    assert store.concepts() == [FULL, SMALL]
    store.redo()
    assert store.concept(SMALL.id) == replace(SMALL, note="new")
    assert store.redo() is None
    # Nothing of it is hidden: an undo is a change too.
    assert [one.what for one in store.history()] == [
        What.REDONE, What.REDONE, What.UNDONE, What.UNDONE, What.CHANGED, What.IMPORTED,
    ]  # fmt: skip


def test_a_removed_concept_comes_back_to_its_place(store: GlossaryStore) -> None:
    store.import_concepts([FULL, SMALL])
    store.remove_concept(FULL.id)
    store.undo()
    assert [one.id for one in store.concepts()] == [FULL.id, SMALL.id]


def test_a_new_change_gives_up_what_was_taken_back(store: GlossaryStore) -> None:
    store.put_concept(SMALL)
    store.undo()
    store.put_concept(FULL)
    assert store.redo() is None
    assert store.concepts() == [FULL]


def test_change_of_several_is_one(store: GlossaryStore) -> None:
    store.import_concepts([FULL, SMALL])
    revision = store.change_concepts({FULL.id: None, SMALL.id: replace(SMALL, note="m")}, What.MERGED, author="A")
    assert {one.concept for one in store.changes(revision)} == {FULL.id, SMALL.id}
    store.undo()
    assert store.concepts() == [FULL, SMALL]
    assert set(store.changed()) == {FULL.id, SMALL.id}


POOL = [Concept(f"C{n}", terms=(Term("kk", f"сөз{n}"),)) for n in range(4)]
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("put"), st.sampled_from(POOL), st.sampled_from(["", "a", "b"])),
        st.tuples(st.just("remove"), st.sampled_from(POOL), st.just("")),
        st.tuples(st.sampled_from(["undo", "redo"]), st.just(POOL[0]), st.just("")),
    ),
    max_size=12,
)


@settings(max_examples=15, deadline=None)
@given(STEPS)
def test_undo_brings_back_each_state(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, Concept, str]]
) -> None:
    """Against a model: a list of states and a place in it."""
    path = tmp_path_factory.mktemp("terms") / "own.egizterms"
    with GlossaryStore.create(path, "Own") as store:
        states: list[list[Concept]] = [[]]
        at = 0
        for verb, concept, note in steps:
            if verb == "undo":
                assert (store.undo() is None) == (at == 0)
                at = max(0, at - 1)
            elif verb == "redo":
                assert (store.redo() is None) == (at == len(states) - 1)
                at = min(len(states) - 1, at + 1)
            else:
                before = store.revision()
                if verb == "put":
                    store.put_concept(replace(concept, note=note))
                elif store.concept(concept.id) is not None:
                    store.remove_concept(concept.id)
                if store.revision() != before:
                    states = [*states[: at + 1], store.concepts()]
                    at += 1
            assert store.concepts() == states[at]


def old_file(path: Path) -> None:
    """Make a file as the first version wrote it."""

    def only_the_first() -> object:
        from sqlite_utils.migrations import Migrations

        first = Migrations("egiz-glossary")
        first._migrations = [one for one in migrations._migrations if one.name == "m001_begin"]
        return first

    schema = Schema(SCHEMA.kind, SCHEMA.application_id, Version(1, 1), frozenset(("info",)), only_the_first)  # type: ignore[arg-type]

    def fill(connection: sqlite3.Connection) -> None:
        connection.executemany(
            "INSERT INTO info (key, value) VALUES (?, ?)", [("id", "x"), ("name", "Own"), ("revision", "1")]
        )
        connection.execute("INSERT INTO concept VALUES ('T', 1, 'term', 'must', '', '', '', '', '[]', '[]')")
        connection.execute(
            "INSERT INTO term VALUES (1, 'T', 0, 'kk', 'су', 'preferred', 'no', '[]', '', 1, '', '', NULL, '', '')"
        )
        connection.execute("""INSERT INTO history VALUES (1, '2026-01-01T00:00:00+00:00', 'added', '["T"]')""")

    create(path, schema, fill)


def test_an_older_file_is_brought_up_to_date_with_a_backup(tmp_path: Path) -> None:
    path = tmp_path / "own.egizterms"
    old_file(path)
    with GlossaryStore.open(path) as store:
        assert store.concepts() == [Concept("T", terms=(Term("kk", "су"),))]
        assert store.changed() == {"T": "2026-01-01T00:00:00+00:00"}
        assert [one.what for one in store.history()] == [What.ADDED]
        # What the older file did not keep cannot be taken back, and is not pretended to be.
        assert store.undo() is None
        assert store.changes(1) == []
        store.put_concept(replace(SMALL, id="T"))
        store.undo()
        assert store.concepts() == [Concept("T", terms=(Term("kk", "су"),))]
    with contextlib.closing(sqlite3.connect(tmp_path / "own.egizterms.v1.1.backup")) as backup:
        assert backup.execute("SELECT text FROM term").fetchall() == [("су",)]


def test_an_older_file_is_read_by_the_services(tmp_path: Path) -> None:
    path = tmp_path / "list.egizterms"
    old_file(path)
    assert [one.id for one in load_concepts(path).concepts] == ["T"]
    paths = find_paths()
    paths.glossaries.mkdir(parents=True)
    old_file(paths.glossaries / "own.egizterms")
    assert [info.concepts for info in list_glossaries(paths) if not info.read_only] == [1]

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from glossary.concepts import Concept, Enforce, Harmony, Kind, Status, Term, Verified
from glossary.errors import GlossaryError, StorageError
from glossary.store import GlossaryStore, What

FULL = Concept(
    "ORG_POLITBURO",
    Kind.ORGANISATION,
    Enforce.PREFER,
    (
        Term(
            "kk",
            "ҚКП ОК Саяси бюросы",
            verified=Verified.YES,
            errors=("Саяси буросы", "Политбюро"),
            note="n",
            standalone=False,
            harmony=Harmony.BACK,
            read_as="қы-кі-пы",
            izafet=True,
            head="бюро",
            px_stem="бюро",
        ),
        Term("zh-Hans", "中共中央政治局", Status.FORBIDDEN, Verified.STANDARD, izafet=False),
        Term("en", "Politburo", Status.PROPOSED),
    ),
    "politics",
    "the bureau",
    "a note",
    "a source",
    ("A", "B"),
    ("C",),
)
SMALL = Concept("T_WATER", terms=(Term("kk", "су"), Term("en", "water")))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[GlossaryStore]:
    with GlossaryStore.create(tmp_path / "own.egizterms", "Own") as made:
        yield made


def test_concept_comes_back_whole(store: GlossaryStore) -> None:
    store.put_concept(FULL)
    assert store.concept(FULL.id) == FULL
    assert store.concepts() == [FULL]
    assert store.concept("other") is None


def test_revision_grows_with_each_change_only(store: GlossaryStore) -> None:
    assert store.revision() == 0
    assert store.put_concept(SMALL) == 1
    assert store.put_concept(SMALL) == 1
    assert store.put_concept(replace(SMALL, note="new")) == 2
    assert store.remove_concept(SMALL.id) == 3
    assert [(entry.revision, entry.what, entry.concepts) for entry in store.history()] == [
        (3, What.REMOVED, (SMALL.id,)),
        (2, What.CHANGED, (SMALL.id,)),
        (1, What.ADDED, (SMALL.id,)),
    ]


def test_changed_concept_keeps_its_place(store: GlossaryStore) -> None:
    store.import_concepts([FULL, SMALL])
    store.put_concept(replace(FULL, terms=FULL.terms[:1]))
    assert [concept.id for concept in store.concepts()] == [FULL.id, SMALL.id]
    assert store.concepts()[0].terms == FULL.terms[:1]


def test_info_names_the_file(store: GlossaryStore, tmp_path: Path) -> None:
    store.import_concepts([FULL, SMALL])
    info = store.info()
    assert (info.name, info.read_only, info.revision, info.concepts) == ("Own", False, 1, 2)
    assert info.languages == ("en", "kk", "zh-Hans")
    with GlossaryStore.open_reading(tmp_path / "own.egizterms") as reader:
        assert reader.info() == replace(info, read_only=True)
        assert reader.concepts() == store.concepts()


def test_import_tells_what_it_did_and_does_it_once(store: GlossaryStore) -> None:
    store.import_concepts([SMALL])
    changed = replace(SMALL, note="new")
    report = store.import_concepts([changed, FULL])
    assert (report.added, report.changed, report.unchanged) == ((FULL.id,), (SMALL.id,), ())
    report = store.import_concepts([changed, FULL])
    assert (report.added, report.changed, report.unchanged) == ((), (), (SMALL.id, FULL.id))
    assert store.revision() == 2


@pytest.mark.parametrize(
    "bad",
    [
        Concept("", terms=(Term("kk", "су"),)),
        Concept("X"),
        Concept("X", terms=(Term("kk", " "),)),
        Concept("X", terms=(Term("kk", "су"), Term("", "water"))),
        SMALL,
    ],
)
def test_import_is_whole_or_not_at_all(store: GlossaryStore, bad: Concept) -> None:
    with pytest.raises(GlossaryError):
        store.import_concepts([SMALL, FULL, bad])
    assert store.concepts() == []
    assert store.revision() == 0


def test_removing_what_is_not_there_is_refused(store: GlossaryStore) -> None:
    with pytest.raises(GlossaryError) as refused:
        store.remove_concept("X")
    assert refused.value.message.id == "glossary.no_concept"
    assert store.revision() == 0


def test_two_open_stores_see_each_other(store: GlossaryStore, tmp_path: Path) -> None:
    with GlossaryStore.open(tmp_path / "own.egizterms") as other:
        other.put_concept(SMALL)
        assert store.put_concept(FULL) == 2
        assert other.concepts() == store.concepts() == [SMALL, FULL]


def test_project_file_is_no_glossary(tmp_path: Path) -> None:
    from workbench.store import create_project
    from workbench.store.protocols import ProjectSettings

    path = tmp_path / "p.egiz"
    create_project(path, ProjectSettings("p", "kk", ("en",))).close()
    with pytest.raises(StorageError) as refused:
        GlossaryStore.open(path)
    assert "not an Egiz glossary" in str(refused.value)

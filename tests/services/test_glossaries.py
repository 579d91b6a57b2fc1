from __future__ import annotations

from pathlib import Path

import pytest

from glossary.concepts import Concept, Enforce, Term
from glossary.errors import GlossaryError, StorageError
from glossary.exchange.csv import format_table
from glossary.formulas import formulas
from glossary.starter import Starter, starter, table
from workbench.paths import Paths, find_paths
from workbench.services.glossaries import (
    DEFAULT_LINKS,
    find_glossary,
    import_glossary,
    list_glossaries,
    load_concepts,
    load_termbase,
    open_glossary,
    own_glossary,
    starter_update,
    update_starter,
)
from workbench.store import create_project
from workbench.store.protocols import EnforceOverride, GlossaryLink, ProjectSettings

CHINA = Concept("PL_CN", terms=(Term("kk", "Қытай"), Term("en", "the PRC")))


@pytest.fixture
def paths() -> Paths:
    return find_paths()


def test_default_is_the_starter_while_one_has_no_terms(paths: Paths) -> None:
    termbase = load_termbase(DEFAULT_LINKS, paths)
    assert list(termbase.concepts.values()) == [*starter().concepts, *formulas().concepts]
    assert not own_glossary(paths).exists()


def test_own_term_goes_before_the_starters(paths: Paths) -> None:
    with open_glossary(own_glossary(paths)) as store:
        store.put_concept(CHINA)
    by_id = load_termbase(DEFAULT_LINKS, paths).concepts
    assert by_id["PL_CN"] == CHINA
    assert len(by_id) == 94 + len(formulas().concepts)
    assert load_termbase((*DEFAULT_LINKS[1:], DEFAULT_LINKS[0]), paths).concepts["PL_CN"] != CHINA


def test_revision_names_what_is_in_force(paths: Paths, tmp_path: Path) -> None:
    override = EnforceOverride("PL_CN", Enforce.INFORM)
    seen = {load_termbase(DEFAULT_LINKS, paths).revision, load_termbase(DEFAULT_LINKS, paths, [override]).revision}
    with open_glossary(own_glossary(paths)) as store:
        for note in ("one", "two"):
            store.put_concept(Concept("X", terms=CHINA.terms, note=note))
            seen.add(load_termbase(DEFAULT_LINKS, paths).revision)
    table = tmp_path / "terms.csv"
    for text in ("kk,en\nсу,water\n", "kk,en\nсу,aqua\n"):
        table.write_text(text, encoding="utf-8")
        seen.add(load_termbase([GlossaryLink("file", str(table))], paths).revision)
    assert len(seen) == 6


@pytest.mark.parametrize(
    ("target", "enforce"), [("en", Enforce.PREFER), ("zh-Hans", Enforce.INFORM), ("", Enforce.INFORM)]
)
def test_override_of_a_direction_goes_before_that_of_all(paths: Paths, target: str, enforce: Enforce) -> None:
    overrides = [
        EnforceOverride("PL_CN", Enforce.PREFER, "en"),
        EnforceOverride("PL_CN", Enforce.INFORM),
        EnforceOverride("UNKNOWN", Enforce.MUST),
    ]
    termbase = load_termbase(DEFAULT_LINKS, paths, overrides, target=target)
    assert termbase.concepts["PL_CN"].enforce is enforce


def test_each_kind_of_file_gives_the_same_concepts(paths: Paths, tmp_path: Path) -> None:
    concepts = starter().concepts
    (tmp_path / "a.csv").write_text(format_table(concepts), encoding="utf-8")
    (tmp_path / "a.tsv").write_text(format_table(concepts, "\t"), encoding="utf-8")
    import_glossary(tmp_path / "a.csv", tmp_path / "a.egizterms")
    for name in ("a.csv", "a.tsv", "a.egizterms"):
        assert load_concepts(tmp_path / name).concepts == concepts
        assert load_concepts(GlossaryLink("file", str(tmp_path / name))).concepts == concepts


def test_kept_version_of_the_starter_is_used(paths: Paths) -> None:
    kept = {("starter", "0"): format_table([CHINA])}
    link = GlossaryLink("starter", version="0")
    loaded = load_concepts(link, paths, lambda *key: kept.get(key))
    assert (loaded.concepts, loaded.revision) == ((CHINA,), "starter@0")
    assert load_concepts(link, paths, lambda *_: None).concepts == starter().concepts


def test_project_keeps_its_starter_until_one_takes_the_new_one(
    paths: Paths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = create_project(tmp_path / "p.egiz", ProjectSettings("p", "kk", ("en",)))
    said = formulas().version
    assert store.settings().glossaries == (
        GlossaryLink("own"), GlossaryLink("starter", version="1"), GlossaryLink("formulas", version=said)
    )  # fmt: skip
    assert starter_update(store) is None
    newer = Starter("2", "Starter", (CHINA, *starter().concepts[1:]))
    monkeypatch.setattr("workbench.services.glossaries.starter", lambda: newer)
    tables = {"starter": format_table(newer.concepts).encode(), "formulas": table("formulas")}
    monkeypatch.setattr("workbench.services.glossaries.table", tables.__getitem__)

    def in_force() -> int:
        links = store.settings().glossaries
        return list(load_termbase(links, paths, kept=store.kept_glossary).concepts.values()).count(CHINA)

    preview = starter_update(store)
    assert preview is not None
    assert [concept.id for concept in preview.removed] == ["P_TOKAYEV"]
    assert in_force() == 0
    assert update_starter(store).glossary
    assert (in_force(), starter_update(store)) == (1, None)
    store.undo()
    assert in_force() == 0
    store.close()


def test_missing_and_foreign_files_are_refused(paths: Paths, tmp_path: Path) -> None:
    with pytest.raises(GlossaryError):
        load_termbase([GlossaryLink("file", str(tmp_path / "no.csv"))], paths)
    with pytest.raises(StorageError):
        load_termbase([GlossaryLink("file", str(tmp_path / "no.egizterms"))], paths)
    (tmp_path / "text.egizterms").write_text("kk,en\n", encoding="utf-8")
    with pytest.raises(StorageError):
        load_concepts(tmp_path / "text.egizterms")


def test_import_from_another_glossary_file(paths: Paths, tmp_path: Path) -> None:
    with open_glossary(tmp_path / "a.egizterms") as store:
        store.put_concept(CHINA)
    report, ignored = import_glossary(tmp_path / "a.egizterms", own_glossary(paths))
    assert (report.added, ignored) == (("PL_CN",), ())
    assert [info.name for info in list_glossaries(paths)] == [
        "Egiz starter glossary",
        "Egiz formulas of official news",
        "own",
    ]


def test_refused_import_makes_no_glossary(paths: Paths, tmp_path: Path) -> None:
    (tmp_path / "bad.csv").write_text("kk,en\nсу\n", encoding="utf-8")
    with pytest.raises(GlossaryError):
        import_glossary(tmp_path / "bad.csv", own_glossary(paths))
    assert not own_glossary(paths).exists()


@pytest.mark.parametrize("name", ["starter", "formulas", "../x", "a/b", "", "a b", "x.csv"])
def test_names_that_are_no_glossary_to_write(paths: Paths, name: str) -> None:
    with pytest.raises(GlossaryError):
        find_glossary(name, paths)


def test_name_means_a_file_of_the_user_and_a_path_itself(paths: Paths, tmp_path: Path) -> None:
    assert find_glossary("жиналыс", paths) == paths.glossaries / "жиналыс.egizterms"
    assert find_glossary(str(tmp_path / "x.egizterms"), paths) == tmp_path / "x.egizterms"

from __future__ import annotations

import json
import time
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook

from glossary.concepts import Concept, Enforce, Kind, Status, Term
from glossary.errors import GlossaryError
from glossary.exchange.planning import EVERYTHING, Acceptance, Conflict, ImportPlan, RowClass
from glossary.exchange.reading_rows import Rules
from glossary.exchange.splitting import SplitRules
from glossary.exchange.tbx_writing import write_tbx
from glossary.starter import starter
from glossary.store import GlossaryStore
from resources.messages import LANGUAGES, catalogue
from tests.services import messy
from workbench.paths import Paths, find_paths
from workbench.services.glossaries import writing_glossary
from workbench.services.import_presets import list_presets, load_preset, remove_preset, rename_preset
from workbench.services.term_importing import (
    Inspected,
    apply,
    inspect,
    plan,
    save_preset,
    with_mapping,
    with_preset,
)


@pytest.fixture
def paths() -> Paths:
    return find_paths()


@pytest.fixture
def store(tmp_path: Path) -> Any:
    made = GlossaryStore.create(tmp_path / "own.egizterms", "own")
    yield made
    made.close()


def listed(path: Path, text: str) -> Inspected:
    path.write_text(text, encoding="utf-8")
    return inspect(path)


def kinds(made: ImportPlan) -> list[str]:
    return [row.kind.value for row in made.rows]


def said(made: ImportPlan, row: int) -> list[str]:
    return [one.id for line in made.rows if line.row == row for one in line.said]


# The messy workbook.


@pytest.fixture(scope="module")
def workbook(tmp_path_factory: pytest.TempPathFactory) -> tuple[messy.Messy, Path]:
    made = messy.make()
    path = tmp_path_factory.mktemp("messy") / "messy.xlsx"
    messy.write(made, path)
    return made, path


@pytest.fixture(scope="module")
def short_workbook(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("messy") / "short.xlsx"
    messy.write(messy.make(700, 7), path)
    return path


def test_every_row_of_a_messy_workbook_is_what_it_is(workbook: tuple[messy.Messy, Path], store: GlossaryStore) -> None:
    made, path = workbook
    store.import_concepts(made.glossary)
    before = store.concepts()
    seen = inspect(path)
    done = plan([seen], store)
    assert seen.table is not None
    assert seen.table.header == messy.HEADINGS
    assert [line.row for line in done.rows] == sorted(made.truth)
    wrong = []
    for line in done.rows:
        truth = made.truth[line.row]
        terms: dict[str, tuple[str, ...]] = {}
        for term in line.concept.terms if line.concept is not None else ():
            terms[term.language] = (*terms.get(term.language, ()), term.text)
        if (line.kind.value, terms, line.split) != (truth.kind, truth.terms, truth.split):
            wrong.append((line.row, truth.fault))
        if line.kind is RowClass.REFUSED:
            assert line.said, line.row
    assert not wrong, Counter(fault for _, fault in wrong)
    counts = done.counts()
    assert sum(counts.values()) == len(made.truth) > 4900
    assert min(counts.values()) > 80, "each class is among them"
    assert {truth.fault for truth in made.truth.values()} >= set(messy._FAULTS) - {"empty"}

    report = apply(done, store)
    assert len(report.changed) == counts[RowClass.CHANGED]
    by_pair = {
        (kk.text, en.text): one
        for one in store.concepts()
        if (kk := one.preferred("kk")) and (en := one.preferred("en"))
    }
    joined = [line for line in done.rows if made.truth[line.row].fault == "joined"]
    assert len(joined) > 20
    for line in joined:
        concept = store.concept(line.target)
        assert concept is not None
        assert {term.language for term in concept.terms} == {"kk", "en", "zh-Hans"}
    assert len(by_pair) > 4000
    store.undo()
    assert store.concepts() == before


def test_same_workbook_again_changes_nothing(short_workbook: Path, store: GlossaryStore) -> None:
    path = short_workbook
    apply(plan([inspect(path)], store), store)
    concepts = store.concepts()
    again = plan([inspect(path)], store)
    assert again.counts()[RowClass.NEW] == 0
    assert again.counts()[RowClass.CHANGED] == 0
    assert apply(again, store).added == ()
    assert store.concepts() == concepts


def test_cancel_leaves_everything_as_it_was(short_workbook: Path, store: GlossaryStore) -> None:
    class StoppedError(Exception):
        pass

    def stop(done: int, total: int) -> None:
        assert 0 <= done <= total
        if done >= 500:
            raise StoppedError

    seen = inspect(short_workbook)
    with pytest.raises(StoppedError):
        plan([seen], store, tick=stop)
    done = plan([seen], store)
    with pytest.raises(StoppedError):
        apply(done, store, tick=stop)
    told: list[int] = []

    def stop_while_writing(done: int, total: int) -> None:
        told.append(done)
        if done > total * 2 // 3:
            raise StoppedError

    with pytest.raises(StoppedError):
        apply(done, store, tick=stop_while_writing)
    assert len(told) > 4
    assert (store.concepts(), store.revision(), store.history()) == ([], 0, [])


def test_glossary_made_for_an_import_that_fails_is_not_left(tmp_path: Path) -> None:
    path = tmp_path / "new.egizterms"
    seen = plan([listed(tmp_path / "list.csv", "kk,en\nсу,water\n")], None)

    def work() -> None:
        with writing_glossary(path) as made:
            apply(seen, made)
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        work()
    assert [one.name for one in tmp_path.iterdir()] == ["list.csv"]
    with writing_glossary(path):
        pass
    with pytest.raises(KeyboardInterrupt):
        work()
    assert path.exists()


# What the columns are.


@pytest.mark.parametrize(
    "headings",
    [
        "Қазақша;Русский;English;中文",
        "kk;ru;en;zh",
        "Термин (каз.);Термин (рус.);Term (eng);术语（中文）",
        "Қазақ тілінде;На русском;Ағылшын тілінде;Қытай тілінде",
        "哈萨克语;俄语;英语;汉语",
        "KAZ;RUS;ENG;CHI",
        ";;;",
    ],
)
def test_columns_are_known_by_headings_or_by_what_stands_there(headings: str, tmp_path: Path) -> None:
    rows = (
        "сыртқы саясат;внешняя политика;foreign policy;外交政策\n"
        "білім беру жүйесі;образовательная система;education system;教育体系\n"
    )
    seen = listed(tmp_path / "list.csv", f"{headings}\n{rows}" if headings.strip(";") else rows)
    assert seen.mapping is not None
    assert seen.mapping.languages == ("kk", "ru", "en", "zh-Hans")
    assert len(seen.preview()) == 2


def test_columns_under_the_wrong_headings_are_found_out(tmp_path: Path) -> None:
    seen = listed(
        tmp_path / "list.csv",
        "Русский,Қазақша,English\nсыртқы саясат,внешняя политика,foreign policy\n"
        "білім беру,народное образование,education\nөңірлік даму,региональное развитие,regional development\n",
    )
    assert seen.mapping is not None
    assert seen.mapping.languages == ("kk", "ru", "en")
    assert [one.params["column"] for one in seen.warnings] == ["A", "B"]


def test_title_above_the_headings_and_numbers_of_rows_are_no_terms(tmp_path: Path) -> None:
    seen = listed(tmp_path / "list.csv", "Терминдер тізімі,,,\n,,,\nid,Қазақша,English,Ескерту\n1,су,water,таза\n")
    made = plan([seen], None)
    assert [(line.row, line.kind) for line in made.rows] == [(4, RowClass.NEW)]
    assert made.rows[0].concept == Concept("су", terms=(Term("kk", "су"), Term("en", "water")), note="таза")


def test_mapping_is_typed_by_letters_or_headings(tmp_path: Path) -> None:
    seen = listed(tmp_path / "list.csv", "x,y,Түсіндірме\nсу,water,таза\nжер,earth,\n")
    made = plan([with_mapping(seen, "kk=A, en=b, note=Түсіндірме")], None)
    assert kinds(made) == ["new", "new"]
    assert kinds(plan([with_mapping(inspect(seen.path, headings=1), "kk=A,en=B")], None)) == ["new", "new"]
    assert kinds(plan([with_mapping(inspect(seen.path, headings=0), "kk=A,en=B")], None))[1:] == ["new", "new"]
    assert made.rows[0].concept is not None
    assert made.rows[0].concept.note == "таза"
    for bad in ("kk=Z,en=A", "xx=A", "kk", "kk=A,kk=B", "kk=A", ""):
        with pytest.raises(GlossaryError):
            with_mapping(seen, bad)


def test_old_encoding_is_read_and_said(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(
        "Русский;English\nвнешняя политика;foreign policy\nторговое соглашение;trade agreement\n".encode("cp1251")
    )
    seen = inspect(path)
    made = plan([seen], None)
    assert made.rows[0].concept is not None
    assert made.rows[0].concept.terms[1] == Term("ru", "внешняя политика")
    assert [one.id for one in seen.warnings] == ["exchange.decoded"]


def test_sheet_is_chosen_by_name_and_the_others_are_named(tmp_path: Path) -> None:
    book = Workbook()
    for name, text in (("бір", "су"), ("екі", "жер")):
        sheet = book.create_sheet(name)
        sheet.append(["kk", "en"])
        sheet.append([text, "word"])
    path = tmp_path / "list.xlsx"
    book.save(path)
    assert [one.params["others"] for one in inspect(path).warnings] == ["екі"]
    chosen = inspect(path, sheet="екі")
    assert (chosen.preview(), chosen.warnings) == (((2, ("жер", "word")),), ())
    with pytest.raises(GlossaryError) as refused:
        inspect(path, sheet="үш")
    assert refused.value.message.params["known"] == "Sheet, бір, екі"


def test_formula_without_a_value_is_refused_by_row_and_column(tmp_path: Path) -> None:
    book = Workbook()
    assert book.active is not None
    for row in (["kk", "en"], ["су", "water"], ["жер", "=A1"], ["=A2", "=B2"]):
        book.active.append(row)
    book.save(tmp_path / "list.xlsx")
    made = plan([inspect(tmp_path / "list.xlsx")], None)
    assert kinds(made) == ["new", "refused", "refused"]
    assert [line.row for line in made.rows] == [2, 3, 4]
    assert [one.params["column"] for line in made.rows[1:] for one in line.said] == ["B", "A"]


# Rows.


def test_rows_against_the_glossary_and_each_other(store: GlossaryStore, tmp_path: Path) -> None:
    store.put_concept(Concept("SU", terms=(Term("kk", "су"), Term("en", "water"))))
    store.put_concept(Concept("KOZ", terms=(Term("kk", "көз"), Term("en", "eye"))))
    seen = listed(
        tmp_path / "list.csv",
        "kk,en,zh\nсу,Water,\nсу,water,水\nкөз,spring,\nжер,earth,\nжер,land,\nжер,,地\nкөл,lake,\nкөл,lake,\nтау,,\n",
    )
    made = plan([seen], store)
    assert kinds(made) == [
        "duplicate", "changed", "conflicting", "new", "conflicting", "new", "new", "duplicate", "refused",
    ]  # fmt: skip
    assert said(made, 2) == ["exchange.row_in_glossary"]
    assert said(made, 4) == ["exchange.row_conflict"]
    assert said(made, 6) == ["exchange.row_conflict_here"]
    assert made.rows[7].said[-1].params == {"row": 8}
    assert said(made, 10) == ["exchange.row_one_language"]
    report = apply(made, store)
    assert (report.added, report.changed) == (("жер", "көл"), ("SU",))
    land = store.concept("жер")
    assert land is not None
    assert [term.text for term in land.terms] == ["жер", "earth", "地"]


def test_conflicts_are_taken_only_when_accepted(store: GlossaryStore, tmp_path: Path) -> None:
    store.put_concept(Concept("KOZ", terms=(Term("kk", "көз"), Term("en", "eye"))))
    made = plan([listed(tmp_path / "list.csv", "kk,en\nкөз,spring\n")], store)
    assert apply(made, store).added == ()
    assert store.revision() == made.revision
    apply(made, store, EVERYTHING)
    joined = store.concept("KOZ")
    assert joined is not None
    assert [(term.text, term.status) for term in joined.terms if term.language == "en"] == [
        ("eye", Status.PREFERRED),
        ("spring", Status.ADMITTED),
    ]
    store.undo()
    made = plan([listed(tmp_path / "list.csv", "kk,en\nкөз,spring\n")], store)
    report = apply(made, store, Acceptance(EVERYTHING.kinds, conflict=Conflict.SEPARATE))
    assert report.added == ("көз",)


def test_rows_are_accepted_one_by_one(store: GlossaryStore, tmp_path: Path) -> None:
    store.put_concept(Concept("KOZ", terms=(Term("kk", "көз"), Term("en", "eye"))))
    made = plan([listed(tmp_path / "list.csv", "kk,en\nсу,water\nжер,earth\nкөз,spring\nтау,\n")], store)
    acceptance = Acceptance(frozenset({RowClass.NEW}), also=frozenset({(0, 4), (0, 5)}), without=frozenset({(0, 2)}))
    report = apply(made, store, acceptance)
    assert (report.added, report.changed) == (("жер",), ("KOZ",))
    assert len(store.history()) == 2, "one change, however many rows"
    store.undo()
    assert [one.id for one in store.concepts()] == ["KOZ"]


def test_two_lists_become_concepts_in_three_languages(store: GlossaryStore, tmp_path: Path) -> None:
    english = listed(tmp_path / "a.csv", "kk,en\nсу,water\nжер,earth\nтау,mountain\n")
    chinese = listed(tmp_path / "b.csv", "中文,Қазақша\n地,жер\n水,су\n湖,көл\n")
    apply(plan([english, chinese], store), store)
    assert {one.id: tuple(term.text for term in one.terms) for one in store.concepts()} == {
        "су": ("су", "water", "水"),
        "жер": ("жер", "earth", "地"),
        "тау": ("тау", "mountain"),
        "көл": ("көл", "湖"),
    }
    assert sorted(len({term.language for term in one.terms}) for one in store.concepts()) == [2, 2, 3, 3]


def test_scripts_of_one_term_meet(store: GlossaryStore, tmp_path: Path) -> None:
    store.put_concept(Concept("KZ", terms=(Term("kk", "Қазақстан"), Term("en", "Kazakhstan"))))
    seen = listed(tmp_path / "list.csv", "kk,zh\nQazaqstan,哈萨克斯坦\nقازاقستان,哈薩克斯坦\n")
    made = plan([seen], store)
    assert kinds(made) == ["changed", "duplicate"]
    apply(made, store)
    concept = store.concept("KZ")
    assert concept is not None
    assert [(term.language, term.text) for term in concept.terms] == [
        ("kk", "Қазақстан"),
        ("en", "Kazakhstan"),
        ("zh-Hans", "哈萨克斯坦"),
    ]


def test_rules_are_the_users(tmp_path: Path) -> None:
    seen = listed(tmp_path / "list.csv", "kk,en\nсу / жер,water (clean)\nвнешняя политика,сыртқы саясат\n")
    rules = Rules(SplitRules(slashes=False, brackets=False), False, Kind.PLACE, Enforce.INFORM, "a list")
    made = plan([replace(seen, rules=rules)], None)
    assert kinds(made) == ["new", "refused"]
    concept = made.rows[0].concept
    assert concept is not None
    assert [term.text for term in concept.terms] == ["су / жер", "water (clean)"]
    assert (concept.kind, concept.enforce, concept.source) == (Kind.PLACE, Enforce.INFORM, "a list")


def test_plan_of_an_older_state_is_refused(store: GlossaryStore, tmp_path: Path) -> None:
    made = plan([listed(tmp_path / "list.csv", "kk,en\nсу,water\n")], store)
    store.put_concept(Concept("A", terms=(Term("kk", "жер"),)))
    with pytest.raises(GlossaryError) as refused:
        apply(made, store)
    assert refused.value.message.id == "exchange.plan_is_old"
    assert len(store.concepts()) == 1


def test_cell_of_millions_of_letters_is_refused_at_once(tmp_path: Path) -> None:
    seen = listed(tmp_path / "list.csv", f"kk,en\n{'а' * 120_000},water\nсу,water\n")
    begun = time.perf_counter()
    made = plan([seen], None)
    assert time.perf_counter() - begun < 1
    assert [(line.row, line.kind.value) for line in made.rows] == [(2, "refused"), (3, "new")]
    assert said(made, 2) == ["exchange.row_cell_too_long"]


# Files that name their concepts.


def test_file_that_names_its_concepts(store: GlossaryStore, tmp_path: Path) -> None:
    path = tmp_path / "list.tbx"
    write_tbx(starter().concepts, path)
    apply(plan([inspect(path)], store), store)
    assert tuple(store.concepts()) == starter().concepts
    again = plan([inspect(path)], store)
    assert again.counts()[RowClass.DUPLICATE] == len(starter().concepts)
    first = starter().concepts[0]
    write_tbx(
        [
            Concept(first.id, terms=first.terms[:1], note="changed"),
            Concept(starter().concepts[1].id, terms=(Term("kk", "мүлде басқа"), Term("en", "quite another"))),
            Concept("NEW", terms=(Term("kk", "су"), Term("en", "water"))),
        ],
        path,
    )
    made = plan([inspect(path)], store)
    assert kinds(made) == ["changed", "conflicting", "new"]
    report = apply(made, store, EVERYTHING)
    assert report.changed == (first.id,)
    assert len(report.added) == 2
    assert store.concept(starter().concepts[1].id) == starter().concepts[1]


def test_lists_and_files_with_ids_are_not_joined(tmp_path: Path) -> None:
    write_tbx(starter().concepts, tmp_path / "list.tbx")
    with pytest.raises(GlossaryError):
        plan([inspect(tmp_path / "list.tbx"), listed(tmp_path / "list.csv", "kk,en\nсу,water\n")], None)


# Presets.


def test_preset_is_kept_and_proposed_for_lists_with_its_headings(paths: Paths, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    seen = with_mapping(listed(path, "бір,екі\nсу,water\n"), "kk=бір,en=екі")
    rules = Rules(SplitRules(slashes=False), enforce=Enforce.PREFER, source="list")
    saved = save_preset("министрлік", replace(seen, rules=rules), paths)
    assert load_preset("министрлік", paths) == saved
    proposed = inspect(path, paths)
    assert (proposed.preset, proposed.rules) == ("министрлік", rules)
    assert plan([inspect(path, paths)], None).counts()[RowClass.NEW] == 1
    other = listed(tmp_path / "other.csv", "kk,zh\nсу,水\n")
    with pytest.raises(GlossaryError):
        with_preset(other, saved)
    renamed = rename_preset("министрлік", "тізім", paths)
    assert (renamed.columns, renamed.rules) == (saved.columns, saved.rules)
    assert [one.name for one in list_presets(paths)] == ["тізім"]
    save_preset("b", seen, paths)
    with pytest.raises(GlossaryError) as taken:
        rename_preset("b", "тізім", paths)
    assert taken.value.message.id == "exchange.preset_exists"
    with pytest.raises(GlossaryError):
        rename_preset("b", "../x", paths)
    remove_preset("b", paths)
    remove_preset("тізім", paths)
    assert list_presets(paths) == []
    for bad in ("", "../x", "a/b"):
        with pytest.raises(GlossaryError):
            save_preset(bad, seen, paths)
    with pytest.raises(GlossaryError):
        load_preset("none", paths)


def test_preset_with_most_of_the_headings_is_proposed(paths: Paths, tmp_path: Path) -> None:
    seen = listed(tmp_path / "list.csv", "бір,екі,үш\nсу,water,таза\n")
    save_preset("a", with_mapping(seen, "kk=бір,en=екі"), paths)
    save_preset("b", with_mapping(seen, "kk=бір,en=екі,note=үш"), paths)
    assert inspect(seen.path, paths).preset == "b"


def test_damaged_presets_are_passed_over(paths: Paths, tmp_path: Path) -> None:
    seen = listed(tmp_path / "list.csv", "kk,en\nсу,water\n")
    save_preset("good", seen, paths)
    folder = paths.config / "import"
    for number, text in enumerate(
        ("", "[]", "{}", json.dumps({"format": 9}), '{"format": 1, "columns": 3, "rules": {}}')
    ):
        (folder / f"bad{number}.json").write_text(text, encoding="utf-8")
    assert [one.name for one in list_presets(paths)] == ["good"]


def test_every_sentence_can_be_said_in_every_language(workbook: tuple[messy.Messy, Path]) -> None:
    made = plan([inspect(workbook[1])], None)
    for language in LANGUAGES:
        texts = {one.id: catalogue(language).render(one) for line in made.rows for one in line.said}
        assert len(texts) > 10
        assert not [text for text in texts.values() if "exchange." in text or "{" in text]

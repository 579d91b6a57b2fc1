"""``egiz glossary``: the contract of its output."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from click.testing import CliRunner, Result

from glossary.errors import GlossaryError
from glossary.starter import starter_table
from glossary.store import GlossaryStore
from workbench.cli.main import egiz
from workbench.paths import find_paths
from workbench.services.glossaries import own_glossary
from workbench.settings import Preferences, save_preferences


def run(*arguments: str) -> Result:
    return CliRunner().invoke(egiz, ["glossary", *arguments])


def answer(*arguments: str) -> dict[str, Any]:
    result = run(*arguments, "--json")
    assert result.exit_code == 0, result.output
    assert result.stderr == ""
    found = json.loads(result.stdout)
    assert isinstance(found, dict)
    return found


def refusal(*arguments: str) -> str:
    """Return the sentence; the entry point turns it into exit code 2."""
    error = run(*arguments).exception
    assert isinstance(error, GlossaryError)
    return str(error)


def test_list_shows_the_starter_first() -> None:
    starter, formulas = answer("list")["glossaries"]
    assert starter == {
        "id": "starter",
        "name": "starter",
        "path": "",
        "read_only": True,
        "revision": 1,
        "concepts": 94,
        "languages": ["kk", "en", "zh-Hans"],
    }
    assert (formulas["id"], formulas["read_only"]) == ("formulas", True)


def test_list_of_a_glossary_shows_its_concepts() -> None:
    (found,) = [one for one in answer("list", "starter")["concepts"] if one["id"] == "T_TURNOVER"]
    assert (found["kind"], found["enforce"], found["note"]) == ("term", "prefer", "astanatimes")
    assert found["terms"][1] == {
        "language": "en",
        "text": "trade turnover",
        "status": "preferred",
        "verified": "yes",
    }
    assert (
        "T_TURNOVER\tprefer\tkk: тауар айналымы | en: trade turnover | zh-Hans: 贸易额" in run("list", "starter").stdout
    )


def test_added_term_is_there_and_counts(own_home: Path) -> None:
    added = answer("add", "--kk", "Алматы", "--en", "Almaty", "--zh", "阿拉木图", "--kind", "place")
    assert added["glossary"] == str(own_home / "data" / "glossaries" / "own.egizterms")
    assert (added["revision"], added["concept"]["id"], added["concept"]["enforce"]) == (1, "алматы", "must")
    assert answer("list", "own")["concepts"] == [added["concept"]]
    assert [one["name"] for one in answer("list")["glossaries"]] == ["starter", "formulas", "own"]


def test_id_in_use_is_refused_until_one_says_replace() -> None:
    answer("add", "--kk", "су", "--en", "water")
    assert "--replace" in refusal("add", "--kk", "су", "--en", "aqua")
    assert answer("add", "--kk", "су", "--en", "aqua", "--replace")["revision"] == 2


def test_a_change_is_recorded_under_the_name_given_or_else_the_one_preferred(own_home: Path, tmp_path: Path) -> None:
    paths = find_paths()
    save_preferences(paths, Preferences(author_name="Айгүл"))
    answer("add", "--kk", "су", "--en", "water")
    answer("add", "--kk", "жер", "--en", "land", "--author", "Ербол")
    table = tmp_path / "t.csv"
    table.write_text("kk,en\nот,fire\n", encoding="utf-8")
    answer("import", str(table), "--author", "Сәуле")
    with GlossaryStore.open_reading(own_glossary(paths)) as store:
        assert [entry.author for entry in store.history()] == ["Сәуле", "Ербол", "Айгүл"]


def test_one_language_is_no_concept() -> None:
    assert "two languages" in refusal("add", "--kk", "су")
    assert "two languages" in refusal("add", "--kk", "су", "--en", " ")


def test_import_and_export_go_round(tmp_path: Path) -> None:
    table = tmp_path / "terms.csv"
    table.write_bytes(starter_table())
    done = answer("import", str(table), "--into", "copy")
    assert (len(done["added"]), done["changed"], done["unchanged"], done["ignored_columns"]) == (94, [], [], [])
    assert len(answer("import", str(table), "--into", "copy")["unchanged"]) == 94
    out = tmp_path / "out.csv"
    assert answer("export", "--glossary", "copy", "--out", str(out)) == {"path": str(out), "concepts": 94}
    assert out.read_bytes() == table.read_bytes()


def test_export_is_ones_own_and_the_starter_before_there_is_one(tmp_path: Path) -> None:
    out = tmp_path / "out.tsv"
    assert answer("export", "--out", str(out))["concepts"] == 94
    answer("add", "--kk", "су", "--en", "water")
    assert answer("export", "--out", str(out))["concepts"] == 1
    assert out.read_text(encoding="utf-8").splitlines()[1].split("\t")[:4] == ["су", "term", "must", "су"]


def test_import_names_the_columns_it_left_out(tmp_path: Path) -> None:
    table = tmp_path / "list.csv"
    table.write_text("kk,en,comment\nсу,water,x\n", encoding="utf-8")
    result = run("import", str(table))
    assert result.exit_code == 0
    assert "comment" in result.stderr
    assert "1 added, 0 changed, 0 unchanged" in result.stdout


def test_refused_import_leaves_everything_as_it_was(tmp_path: Path, own_home: Path) -> None:
    table = tmp_path / "list.csv"
    table.write_text("kk,en\nсу,water\nжер\n", encoding="utf-8")
    assert "row 3" in refusal("import", str(table))
    assert not (own_home / "data").exists()


def test_starter_is_never_written(tmp_path: Path) -> None:
    assert "cannot be changed" in refusal("add", "--kk", "су", "--en", "water", "--into", "starter")
    assert "There is no glossary" in refusal("list", "nothing")
    assert ".csv" in refusal("export", "--out", str(tmp_path / "out.docx"))


def test_changes_are_shown_and_taken_back() -> None:
    for text in ("Almaty", "Semey"):
        answer("add", "--kk", f"{text} қаласы", "--en", text, "--author", "Aray")
    changes = answer("history")["changes"]
    assert [(one["revision"], one["what"], one["author"], one["concepts"]) for one in changes] == [
        (2, "added", "Aray", ["semey_қаласы"]),
        (1, "added", "Aray", ["almaty_қаласы"]),
    ]
    undone = answer("undo")
    assert (undone["revision"], undone["change"]["revision"]) == (3, 2)
    assert [one["id"] for one in answer("list", "own")["concepts"]] == ["almaty_қаласы"]
    assert answer("history", "--concept", "semey_қаласы", "--limit", "1")["changes"][0]["undoes"] == 2
    assert run("redo").stdout == "Made again in own: Added, 1 concept.\n"
    assert len(answer("list", "own")["concepts"]) == 2
    assert run("history").stdout.splitlines()[-1].split("\t")[2:] == ["Added", "1", "almaty_қаласы", "Aray"]
    refusal("redo")
    answer("undo")
    answer("undo")
    refusal("undo")
    assert answer("list", "own")["concepts"] == []


def test_a_whole_import_is_taken_back_at_once(tmp_path: Path) -> None:
    table = tmp_path / "list.csv"
    table.write_text("kk,en\nел,country\nсу,water\n", "utf-8")
    answer("import", str(table), "--into", "list")
    assert len(answer("undo", "list")["change"]["concepts"]) == 2
    assert answer("list", "list")["concepts"] == []
    assert "no_such" in refusal("undo", "no_such")
    assert refusal("undo", "starter")

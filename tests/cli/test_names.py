"""``egiz names``: the contract of its output."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from workbench.cli.main import egiz
from workbench.services.projects import create
from workbench.store import open_project


@pytest.fixture(autouse=True)
def _own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EGIZ_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("EGIZ_LANGUAGE", "en")


def run(*arguments: str) -> Result:
    result = CliRunner().invoke(egiz, ["names", *arguments])
    assert result.exit_code == 0, result.stderr
    return result


def test_the_object_has_these_keys_and_no_others() -> None:
    assert json.loads(run("Ма Синжуй", "--json").stdout) == {
        "input": "Ма Синжуй",
        "pinyin": ["Ma Xingrui"],
        "hanzi": ["马兴瑞"],
        "palladius": ["Ма Синжуй"],
        "latin": "Ma Sinjui",
        "arabic": "ما سينجۋي",
    }


def test_a_glossary_of_ones_own_gives_the_characters(tmp_path: Path) -> None:
    own = tmp_path / "own.csv"
    own.write_text("kind,kk,en,zh\nperson,Ли Кэцян,Li Keqiang,李克强\n", encoding="utf-8")
    assert json.loads(run("Ли Кэцян", "--json").stdout)["hanzi"] == []
    assert json.loads(run("Ли Кэцян", "--glossary", str(own), "--json").stdout)["hanzi"] == ["李克强"]


def test_variants_are_asked_for_and_marked() -> None:
    found = json.loads(run("Серік Жұманғарин", "--variants", "--json").stdout)
    assert found["english"][0] == {"text": "Serik Zhumangarin", "origin": "passport-like"}
    assert found["chinese_proposal"] == {"text": "谢里克·茹曼加林", "status": "unverified"}
    # Who has characters in the glossary gets no made ones.
    assert json.loads(run("Мирас Әукенов", "--variants", "--json").stdout)["chinese_proposal"] is None


def test_a_person_reads_a_list() -> None:
    assert run("Ма Синжуй").stdout.splitlines() == [
        "Pinyin: Ma Xingrui",
        "Chinese (from the glossary): 马兴瑞",
        "Cyrillic (Palladius): Ма Синжуй",
        "Latin (2021 draft): Ma Sinjui",
        "Arabic letters: ما سينجۋي",
        "English: Ma Xingrui",
    ]
    assert run("123").stdout == "Nothing is known of “123”: no table and no glossary has it.\n"


def test_the_names_of_a_document_with_their_places(tmp_path: Path) -> None:
    file = tmp_path / "news.txt"
    file.write_text(
        "Кеше министр Айдарбек Сапаров келді.\n\nАйдарбек Сапаров пен Айдарбек Сапоров.\n", encoding="utf-8"
    )
    found = json.loads(run("--document", str(file), "--json").stdout)
    assert set(found) == {"unknown", "variants"}
    name = found["unknown"][0]
    assert set(name) == {
        "text", "kind", "count", "document", "context", "places", "english", "chinese", "status",
    }  # fmt: skip
    assert (name["text"], name["kind"], name["count"]) == ("Айдарбек Сапаров", "person", 2)
    assert name["places"] == [{"line": 1, "start": 13, "end": 29}, {"line": 3, "start": 0, "end": 16}]
    (pair,) = found["variants"]
    assert (pair["first"], pair["second"]) == ("Айдарбек Сапаров", "Айдарбек Сапоров")
    assert "1 name spelt in two ways:" in run("--document", str(file)).stdout


def test_a_name_or_a_document_not_both(tmp_path: Path) -> None:
    result = CliRunner().invoke(egiz, ["names"])
    assert result.exit_code != 0
    assert "--document" in str(result.exception)
    result = CliRunner().invoke(egiz, ["names", "Ма", "--document", str(tmp_path)])
    assert result.exit_code != 0


def test_a_project_is_read_while_it_is_open_elsewhere(tmp_path: Path) -> None:
    source = tmp_path / "news.txt"
    source.write_text("Кеше министр Айдарбек Сапаров келді.\n", encoding="utf-8")
    path = create(tmp_path / "news.egiz", [source], "kk", ["en"]).path
    store = open_project(path)
    try:
        found = json.loads(run("--document", str(path), "--json").stdout)
    finally:
        store.close()
    assert found["unknown"][0]["places"] == [{"segment": 1, "start": 13, "end": 29}]

"""``egiz models``, as another program sees it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from tests.models.conftest import STARTER
from workbench.cli.main import egiz


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EGIZ_LANGUAGE", "en")


def run(*arguments: str) -> Result:
    return CliRunner().invoke(egiz, ["models", *arguments])


def install(own_home: Path, name: str = "broken") -> Path:
    folder = own_home / "data" / "models" / name
    folder.mkdir(parents=True)
    (folder / "egiz-model.json").write_text("{}", encoding="utf-8")
    return folder


def test_list_says_what_the_starter_model_is_and_is_not() -> None:
    result = run("list")
    assert result.exit_code == 0
    for words in ("starter-kk-en", "kk → en", "weak outside it", "CC-BY-SA-4.0", "chrF 52.7", "NTREX"):
        assert words in result.stdout


def test_list_as_json_is_one_object() -> None:
    result = run("list", "--json")
    other, model = json.loads(result.stdout)["models"]
    assert (other["id"], other["pairs"]) == ("starter-en-kk", [{"source": "en", "target": "kk"}])
    assert model["id"] == "starter-kk-en"
    assert model["pairs"] == [{"source": "kk", "target": "en"}]
    assert model["weak"] is True
    assert model["problem"] is None
    assert model["quality"][0] == {
        "metric": "BLEU",
        "test_set": "500 held-out government headlines",
        "source": "kk",
        "target": "en",
        "value": 27.5,
        "note": "beam 4, repetition penalty 1.1, sacrebleu 2.6",
    }


def test_damaged_model_of_the_user_is_listed_with_its_problem(own_home: Path) -> None:
    install(own_home)
    result = run("list")
    assert result.exit_code == 0
    assert "Cannot be used" in result.stdout
    assert "starter-kk-en" in result.stdout
    record = json.loads(run("list", "--json").stdout)["models"][-1]
    assert (record["id"], record["problem"]) == ("broken", "models.bad_description")


def test_verify_passes_the_starter_model_and_refuses_a_damaged_one(own_home: Path) -> None:
    assert run("verify").exit_code == 0
    assert run("verify", "starter-kk-en").exit_code == 0
    install(own_home)
    result = run("verify")
    assert result.exit_code == 2
    assert "starter-kk-en" in result.stdout
    assert len(result.stderr.strip().splitlines()) == 1
    both = json.loads(run("verify", "--json").stdout)["models"]
    assert [(one["id"], one["ok"]) for one in both] == [
        ("starter-en-kk", True),
        ("starter-kk-en", True),
        ("broken", False),
    ]
    assert run("verify", "starter-kk-en").exit_code == 0


def test_unknown_model_is_refused_with_one_sentence() -> None:
    result = run("verify", "no-such")
    assert result.exit_code == 2
    assert result.stdout == ""
    assert "no-such" in result.stderr


def test_list_names_no_place_where_the_model_is_not() -> None:
    assert str(STARTER) in run("list").stdout

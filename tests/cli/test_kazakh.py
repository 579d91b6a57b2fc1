"""``egiz kazakh``: the contract of its output."""

from __future__ import annotations

import json

import pytest
from click.testing import CliRunner, Result

from workbench.cli.main import egiz


@pytest.fixture(autouse=True)
def _english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EGIZ_LANGUAGE", "en")


def run(*arguments: str, given: str | bytes = "") -> Result:
    return CliRunner().invoke(egiz, ["kazakh", *arguments], input=given)


def test_every_form_comes_with_its_tags() -> None:
    found = json.loads(run("decline", "халық", "--json").stdout)
    assert list(found) == ["lemma", "forms"]
    assert found["forms"][0] == {"form": "халық", "tags": []}
    assert {"form": "халқының", "tags": ["PX3:ы", "GEN:ның"]} in found["forms"]
    assert {"form": "халықтарымыздағы", "tags": ["PL:тар", "PX1PL:ымыз", "LOC:да", "ATTR:ғы"]} in found["forms"]


def test_what_is_known_of_a_word_can_be_told() -> None:
    forms = {one["form"] for one in json.loads(run("decline", "ІІМ", "--read-as", "і-і-ім", "--json").stdout)["forms"]}
    assert "ІІМ-ге" in forms
    assert "ІІМ-ға" not in forms


def test_a_person_reads_columns() -> None:
    lines = run("decline", "Қытай").stdout.splitlines()
    assert lines[0] == "Қытай"
    assert lines[1].split() == ["Қытайдың", "GEN:дың"]
    assert lines[-1] == f"{len(lines) - 1} forms."


def test_one_object_a_line_in_the_order_given() -> None:
    given = "\ufeffхалық\tхалқының\r\n\nТоқаев\tТоқаевтің\nсаясат\tсаясат\nбастама\tбастамасын\textra\n"
    result = run("analyse", "--json", given=given)
    assert result.exit_code == 0, result.stderr
    assert [json.loads(line) for line in result.stdout.splitlines()] == [
        {"lemma": "халық", "form": "халқының", "readings": [["PX3:ы", "GEN:ның"]]},
        {"lemma": "Тоқаев", "form": "Тоқаевтің", "readings": []},
        {"lemma": "саясат", "form": "саясат", "readings": [[]]},
        {"lemma": "бастама", "form": "бастамасын", "readings": [["PX3:сы", "ACC:н"]]},
    ]
    assert run("analyse", given="халық\tхалықы\n").stdout == "халық\tхалықы\t—\n"
    assert run("analyse", "--json").stdout == ""


def test_a_line_without_a_tab_is_refused_before_anything_is_printed() -> None:
    result = run("analyse", "--json", given="ел\tелді\nел елді\n")
    assert result.exit_code != 0
    assert result.stdout == ""
    assert "Line 2" in (result.stderr or str(result.exception))
    nothing = run("decline", " ")
    assert nothing.exit_code != 0


def test_what_is_not_utf8_is_refused_with_its_line() -> None:
    result = run("analyse", "--json", given="ел\tелді\n".encode() + b"\xe5\xeb\t\xe5\xeb\n")
    assert result.exit_code != 0
    assert result.stdout == ""
    assert "Line 2" in (result.stderr or str(result.exception))

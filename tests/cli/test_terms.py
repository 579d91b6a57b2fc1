"""``egiz terms``: the contract of its output."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from workbench.cli.main import egiz

KEYS = ["line", "start", "end", "surface", "concept", "term", "suffixes", "why"]


def run(path: Path, *options: str) -> Result:
    return CliRunner().invoke(egiz, ["terms", str(path), *options])


def matches(path: Path, *options: str) -> list[dict[str, Any]]:
    result = run(path, *options, "--json")
    assert result.exit_code == 0, result.stderr
    assert result.stderr == ""
    found = json.loads(result.stdout)
    assert list(found) == ["matches", "formulas"]
    return list(found["matches"])


def test_formulas_are_listed_apart_with_what_fills_their_slots(tmp_path: Path) -> None:
    path = tmp_path / "news.txt"
    path.write_text("Ол Ма Синжуймен кездесті.\nБұл туралы атап өтті.\n", encoding="utf-8")
    said = json.loads(run(path, "--lang", "kk", "--to", "zh", "--json").stdout)
    assert [one["concept"] for one in said["matches"]] == ["P_MA_XINGRUI"]
    assert [(one["line"], one["surface"], one["target"]) for one in said["formulas"]] == [
        (1, "Ма Синжуймен кездесті", "会见了马兴瑞"), (2, "атап өтті", "指出")
    ]  # fmt: skip


def test_lines_end_at_every_line_end_and_nowhere_else(tmp_path: Path) -> None:
    path = tmp_path / "news.txt"
    path.write_bytes("\ufeffҚХР-дан\r\nҚытайда\rбір\u2028Қазақстан\n\nАстана".encode())
    places = [(m["line"], m["start"], m["end"], m["surface"]) for m in matches(path, "--lang", "kk")]
    assert places == [(1, 0, 7, "ҚХР-дан"), (2, 0, 7, "Қытайда"), (3, 4, 13, "Қазақстан"), (5, 0, 6, "Астана")]


def test_a_match_is_told_with_its_suffixes_and_on_request_its_target(tmp_path: Path) -> None:
    path = tmp_path / "news.txt"
    path.write_text("Олар бірыңғай Қытай қағидаттарын қолдады.", encoding="utf-8")
    (plain,) = matches(path, "--lang", "kk")
    assert list(plain) == KEYS
    assert plain["suffixes"] == ["PL:тар", "PX3:ы", "ACC:н"]
    assert plain["term"] == "бірыңғай Қытай қағидаты"
    (english,) = matches(path, "--lang", "kk", "--to", "en")
    assert list(english) == [*KEYS, "target"]
    assert english["target"] == "one-China principle"
    nested = matches(path, "--lang", "kk", "--nested")
    assert [(m["concept"], m.get("depth")) for m in nested] == [("IN_ONE_CHINA", None), ("PL_CN", 1)]


def test_a_glossary_of_ones_own_replaces_the_starter(tmp_path: Path) -> None:
    path, own = tmp_path / "news.txt", tmp_path / "own.csv"
    path.write_text("Қытайдың теңізі бар", encoding="utf-8")
    own.write_text("kk,en\nтеңіз,sea\n", encoding="utf-8")
    (match,) = matches(path, "--lang", "kk", "--glossary", str(own))
    assert (match["surface"], match["suffixes"]) == ("теңізі", ["PX3:і"])


def test_a_person_reads_a_table(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EGIZ_LANGUAGE", "en")
    path = tmp_path / "news.txt"
    path.write_text("Қытайда", encoding="utf-8")
    result = run(path, "--lang", "kk", "--to", "en")
    assert result.stdout.splitlines() == ["1:0-7  Қытайда  LOC:да  suffix  PL_CN  China", "1 term found."]


def test_a_missing_file_and_an_unknown_language_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "nothing.txt"
    assert run(path, "--lang", "kk").exit_code != 0
    path.write_text("Қытай", encoding="utf-8")
    assert run(path, "--lang", "tlh").exit_code != 0


def test_a_short_surname_counts_after_the_full_name(tmp_path: Path) -> None:
    path, own = tmp_path / "news.txt", tmp_path / "own.csv"
    path.write_text("Ма келді.\nМа Синжуй келді.\nОнда Маның сөзі.\n", encoding="utf-8")
    own.write_text("kk,kk_variants,en,kind\nМа Синжуй,Ма,Ma Xingrui,person\n", encoding="utf-8")
    found = [(m["line"], m["surface"]) for m in matches(path, "--lang", "kk", "--glossary", str(own))]
    assert found == [(2, "Ма Синжуй"), (3, "Маның")]

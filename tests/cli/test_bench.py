"""``egiz bench terms``: the contract of docs/bench-terms.md."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from resources.messages import RefusedError
from workbench.cli.main import egiz


def test_the_table_as_json(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EGIZ_HOME", str(tmp_path))
    ran = CliRunner().invoke(egiz, ["bench", "terms", "--limit", "6", "--system", "full", "--json", "--texts"])
    assert ran.exit_code == 0, ran.output
    record = json.loads(ran.stdout)
    assert [row["system"] for row in record["systems"]] == ["none", "full"]
    full = record["systems"][1]
    assert full["there"] >= record["systems"][0]["there"]
    assert full["called_absent"] == 0
    assert full["mentions"] > 0
    assert full["time_with_terms"] > 0
    assert len(record["texts"]) == 12


def test_the_table_for_a_reader(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EGIZ_HOME", str(tmp_path))
    ran = CliRunner().invoke(egiz, ["bench", "terms", "--limit", "3", "--glossary", "none"])
    lines = ran.output.strip().splitlines()
    assert len(lines) == 4
    assert [line.split()[0] for line in lines[2:]] == ["none", "full"]


@pytest.mark.parametrize(
    ("arguments", "says"),
    [(["--set", "seeds", "--glossary", "random"], "seeds"), (["--set", "ntrex", "--data", "nowhere"], "nowhere")],
)
def test_what_cannot_be_measured_is_refused(arguments: list[str], says: str, tmp_path: Path) -> None:
    ran = CliRunner().invoke(egiz, ["--data-dir", str(tmp_path), "bench", "terms", *arguments])
    assert isinstance(ran.exception, RefusedError)
    assert says in str(ran.exception)

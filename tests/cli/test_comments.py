"""``egiz comments`` as other programs call it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.services.reviewing.tables import project
from workbench.__main__ import main


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("EGIZ_LANGUAGE", "en")
    project(tmp_path / "p.egiz").close()
    return tmp_path / "p.egiz"


def printed(capsys: pytest.CaptureFixture[str]) -> Any:
    return json.loads(capsys.readouterr().out)


def test_a_thread_is_begun_listed_answered_and_resolved(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    at = ["comments", str(path), "--segment", "2"]
    assert main([*at, "--to", "en", "--say", "Which name?", "--json"]) == 0
    (thread,) = printed(capsys)["threads"]
    assert (thread["number"], thread["language"], thread["text"]) == (2, "en", "Which name?")
    assert main([*at, "--thread", thread["key"], "--say", "The second."]) == 0
    capsys.readouterr()
    assert main(["comments", str(path)]) == 1
    listed = capsys.readouterr().out
    assert listed.index("Which name?") < listed.index("The second.") < listed.index("1 thread is open.")
    assert main([*at, "--thread", thread["key"], "--resolve", "--json"]) == 0
    assert printed(capsys)["open"] == 0
    assert main(["comments", str(path), "--json"]) == 0
    assert printed(capsys)["threads"][0]["resolved"]


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (["--segment", "99", "--say", "x"], "99"),
        (["--segment", "2", "--thread", "gone", "--say", "x"], "no longer there"),
        (["--segment", "2", "--to", "kk", "--say", "x"], "kk"),
        (["--say", "x"], "--segment"),
        (["--segment", "2", "--resolve"], "--thread"),
    ],
)
def test_what_cannot_be_is_refused(path: Path, capsys: pytest.CaptureFixture[str], asked: list[str], said: str) -> None:
    assert main(["comments", str(path), *asked]) == 2
    assert said in capsys.readouterr().err

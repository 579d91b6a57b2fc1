"""What was shown as saved is there after the program is killed, at any moment."""

from __future__ import annotations

import json
import random
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from resources.messages import message
from tests.fault.writer import SEGMENTS, state
from tests.store.samples import document
from workbench.store import create_project, open_project, open_reader
from workbench.store.protocols import ProjectSettings

ROOT = Path(__file__).parents[2]


def test_saved_text_survives_a_kill(tmp_path: Path) -> None:
    kill_and_compare(tmp_path / "p.egiz", kills=20)


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_saved_text_survives_many_kills(tmp_path: Path) -> None:
    kill_and_compare(tmp_path / "p.egiz", kills=50)


def kill_and_compare(path: Path, kills: int) -> None:
    chance = random.Random(20231018)
    made = create_project(path, ProjectSettings("p", "kk", ("en",)))
    with closing(made), made.step(message("editing.drafts")) as step:
        step.add_document(document("first.txt", tuple(f"Сөйлем {number}" for number in range(SEGMENTS))))
    steps = 0
    for kill in range(kills):
        lines = run_and_kill(path, kill, acknowledged=chance.randrange(1, 40), more=chance.uniform(0, 0.01))
        steps += compare(path, lines, f"kill {kill + 1}")
    assert steps > 2 * kills, "the program has hardly written anything"
    undo_all_and_redo_all(path)


def run_and_kill(path: Path, seed: int, *, acknowledged: int, more: float) -> list[str]:
    """Start the program, kill it some time (seconds) after so many acknowledged steps, return what it had said."""
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.fault.writer", str(path), str(seed)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=ROOT,
    )
    assert child.stdout is not None
    assert child.stderr is not None
    said: list[bytes] = []
    try:
        while sum(line.startswith(b"ok") for line in said) <= acknowledged:
            line = child.stdout.readline()
            if not line:
                break
            said.append(line)
        if seed % 4 == 0:
            with closing(open_reader(path)) as reader:
                assert len(reader.segment_ids()) >= SEGMENTS, "one can read beside the writer"
        time.sleep(more)
    finally:
        child.kill()
        # Not communicate(): it reads past what readline() has taken into its buffer.
        said += child.stdout.readlines()
        errors = child.stderr.read()
        child.stdout.close()
        child.stderr.close()
        child.wait()
    assert child.returncode == -9, errors.decode()
    return [line.decode() for line in said if line.endswith(b"\n")]


def compare(path: Path, lines: list[str], which: str) -> int:
    """Open the project again and compare with what was said; return how many steps were acknowledged."""
    saved = [json.loads(line[3:]) for line in lines if line.startswith("ok ")]
    allowed = [saved[-1]]
    if lines[-1].startswith("do "):
        # It was killed within a step: that is there whole, or not at all.
        allowed.append(json.loads(lines[-1][3:]))
    with closing(open_project(path)) as store:
        found = state(store)
        assert found in allowed, f"{which}: {differences(found, allowed)}"
        assert store.counts("en").segments == found["segments"]
        if store.undo_name() is not None:
            store.undo()
            store.redo()
            assert state(store) == found, f"{which}: undo and redo after it"
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)], which
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == [], which
    return len(saved) - 1


def undo_all_and_redo_all(path: Path) -> None:
    """The journal holds across all kills."""
    with closing(open_project(path)) as store:
        before = state(store)
        done = 0
        while store.undo_name() is not None:
            store.undo()
            done += 1
        assert store.documents() == []
        for _ in range(done):
            store.redo()
        assert state(store) == before


def differences(found: dict[str, object], allowed: list[dict[str, object]]) -> str:
    return "; ".join(
        f"{name}: {str(found[name])[:300]} instead of {str(one[name])[:300]}"
        for one in allowed
        for name in found
        if found[name] != one[name]
    )

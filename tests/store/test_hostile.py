"""Project files that are damaged, or made to look like ours, end in one sentence."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from glossary.errors import StorageError
from resources.messages import message
from workbench.core.content import Content
from workbench.core.segments import CandidateKind, State, Target
from workbench.store import open_project, open_reader
from workbench.store.protocols import NewCandidate, ProjectReader, ProjectStore

DAMAGE = (
    "DELETE FROM setting",
    "UPDATE setting SET value = '{' WHERE key = 'project'",
    "UPDATE setting SET value = '[]' WHERE key = 'project'",
    "UPDATE segment SET kind = 'odd'",
    'UPDATE segment SET marks = \'[[0,99,"x","pair",""]]\'',
    "UPDATE segment SET marks = '[1]'",
    "UPDATE target SET state = 'odd'",
    "UPDATE target SET decisions = '[{}]'",
    "UPDATE target SET findings = '{}x'",
    "UPDATE target SET findings = '[{}]'",
    "UPDATE candidate SET kind = 'odd'",
    "UPDATE candidate SET decisions = '[1]'",
)


def read_all(reader: ProjectReader) -> None:
    reader.settings()
    ids = reader.segment_ids()
    reader.segments(ids)
    reader.targets(ids, "en")
    for one in ids:
        reader.candidates(one, "en")


@pytest.mark.parametrize("damage", DAMAGE)
def test_damaged_row_is_refused_with_a_sentence(store: ProjectStore, path: Path, damage: str) -> None:
    first = store.segment_ids()[0]
    with store.step(message("editing.drafts")) as step:
        step.put_target(Target(first, "en", Content("x"), State.DRAFT), expected_revision=0)
        step.add_candidate(NewCandidate(first, "en", CandidateKind.DRAFT, Content("x")))
    store.close()
    with closing(open_reader(path)) as reader:
        read_all(reader)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(damage)
        connection.commit()
    with closing(open_reader(path)) as reader, pytest.raises(StorageError) as refused:
        read_all(reader)
    assert refused.value.message.id == "store.damaged"


def test_what_is_no_project_is_refused_and_leaves_nothing_beside(tmp_path: Path) -> None:
    (tmp_path / "text.egiz").write_text("Hello", encoding="utf-8")
    (tmp_path / "folder.egiz").mkdir()
    with closing(sqlite3.connect(tmp_path / "other.egiz")) as connection:
        connection.execute("CREATE TABLE segment (id INTEGER)")
    before = sorted(one.name for one in tmp_path.iterdir())
    reasons = {"text": "store.not_ours", "folder": "store.folder", "other": "store.not_ours", "no": "store.missing"}
    for name, reason in reasons.items():
        for open_ in (open_project, open_reader):
            with pytest.raises(StorageError) as refused:
                open_(tmp_path / f"{name}.egiz")
            assert refused.value.message.id == reason
    assert sorted(one.name for one in tmp_path.iterdir()) == before


def test_trigger_of_a_stranger_reaches_nothing_of_ours(store: ProjectStore, path: Path) -> None:
    first = store.segment_ids()[0]
    store.close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TRIGGER bad AFTER INSERT ON target BEGIN SELECT load_extension('/tmp/x.so'); END")
    again = open_project(path)
    with closing(again), pytest.raises(sqlite3.OperationalError), again.step(message("editing.drafts")) as step:
        step.put_target(Target(first, "en", Content("x")), expected_revision=0)

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from resources.messages import message
from tests.store.samples import document
from workbench.core.content import Content
from workbench.core.segments import CandidateKind, Changes, Origin, State, Target
from workbench.errors import ConflictError
from workbench.store import journal as journal_module
from workbench.store import open_reader
from workbench.store.protocols import NewCandidate, ProjectSettings, ProjectStore


def write(
    store: ProjectStore, segment: int, text: str, *, joins: str = "", background: bool = False, name: str = ""
) -> Target:
    present = store.targets([segment], "en")[segment]
    target = Target(segment, "en", Content(text), State.DRAFT, Origin.HUMAN)
    said = message("editing.clear", number=1) if name else message("editing.typing", number=segment)
    with store.step(said, joins=joins, background=background) as step:
        return step.put_target(target, expected_revision=present.revision)


def texts(store: ProjectStore) -> list[str]:
    ids = store.segment_ids()
    return [target.content.text for target in store.targets(ids, "en").values()]


def test_undo_brings_back_the_text_with_a_new_revision(store: ProjectStore) -> None:
    first = store.segment_ids()[0]
    write(store, first, "one")
    write(store, first, "two")
    assert store.undo() == Changes(frozenset({(first, "en")}), undo=True, replayed=True)
    assert texts(store)[0] == "one"
    assert store.targets([first], "en")[first].revision == 3
    store.undo()
    target = store.targets([first], "en")[first]
    assert target == Target(first, "en", revision=4)
    store.redo()
    store.redo()
    assert texts(store) == ["two", "", "", ""]
    assert store.targets([first], "en")[first].revision == 6


def test_nothing_to_undo_changes_nothing(store: ProjectStore) -> None:
    store.undo()
    assert store.undo() == Changes()
    store.redo()
    assert store.redo() == Changes()


def test_names_say_what_undo_and_redo_would_do(store: ProjectStore) -> None:
    first, second = store.segment_ids()[:2]
    write(store, first, "one")
    write(store, second, "two", name="clear")
    assert (store.undo_name(), store.redo_name()) == (message("editing.clear", number=1), None)
    store.undo()
    assert store.undo_name() == message("editing.typing", number=first)
    assert store.redo_name() == message("editing.clear", number=1)


def test_undo_survives_reopening(store: ProjectStore, path: Path, opened: Callable[[Path], ProjectStore]) -> None:
    first = store.segment_ids()[0]
    write(store, first, "one")
    write(store, first, "two")
    store.undo()
    store.close()
    again = opened(path)
    assert texts(again)[0] == "one"
    again.redo()
    assert texts(again)[0] == "two"
    again.undo()
    again.undo()
    assert texts(again)[0] == ""


def test_new_step_drops_what_was_taken_back(store: ProjectStore) -> None:
    first, second = store.segment_ids()[:2]
    write(store, first, "one")
    store.undo()
    write(store, second, "two")
    assert store.redo_name() is None
    assert store.redo() == Changes()
    assert texts(store) == ["", "two", "", ""]


def test_typing_in_one_visit_is_one_step(store: ProjectStore) -> None:
    first, second = store.segment_ids()[:2]
    for text in ("a", "ab", "abc"):
        write(store, first, text, joins="typing:1")
    write(store, second, "x", joins="typing:2")
    write(store, first, "abcd", joins="typing:1")
    store.undo()
    assert texts(store)[:2] == ["abc", "x"]
    store.undo()
    store.undo()
    assert texts(store)[:2] == ["", ""]


def test_typing_after_an_undo_is_a_step_of_its_own(store: ProjectStore) -> None:
    first = store.segment_ids()[0]
    write(store, first, "a", joins="typing:1")
    write(store, first, "b", joins="typing:2")
    store.undo()
    write(store, first, "ac", joins="typing:1")
    store.undo()
    assert texts(store)[0] == "a"


def test_background_run_is_one_step_under_what_a_person_did_meanwhile(store: ProjectStore) -> None:
    first, second, third, fourth = store.segment_ids()
    write(store, first, "draft 1", joins="run", background=True)
    write(store, second, "typed", joins="typing")
    write(store, third, "draft 3", joins="run", background=True)
    write(store, second, "typed on", joins="typing")
    write(store, fourth, "draft 4", joins="run", background=True)
    assert texts(store) == ["draft 1", "typed on", "draft 3", "draft 4"]
    store.undo()
    assert texts(store) == ["draft 1", "", "draft 3", "draft 4"]
    store.undo()
    assert texts(store) == ["", "", "", ""]
    store.redo()
    store.redo()
    assert texts(store) == ["draft 1", "typed on", "draft 3", "draft 4"]


def test_background_batch_on_a_row_that_a_person_changed_lies_on_top(store: ProjectStore) -> None:
    first, second = store.segment_ids()[:2]
    write(store, first, "draft", joins="run", background=True)
    write(store, second, "typed")
    write(store, second, "drafted again", joins="run", background=True)
    store.undo()
    assert texts(store)[:2] == ["draft", "typed"]
    store.undo()
    assert texts(store)[:2] == ["draft", ""]


def test_background_batch_keeps_what_can_be_redone(store: ProjectStore) -> None:
    first, second, third = store.segment_ids()[:3]
    write(store, first, "draft 1", joins="run", background=True)
    write(store, second, "typed")
    store.undo()
    write(store, third, "draft 3", joins="run", background=True)
    store.redo()
    assert texts(store)[:3] == ["draft 1", "typed", "draft 3"]


def test_candidates_and_settings_are_taken_back(store: ProjectStore) -> None:
    first = store.segment_ids()[0]
    before = store.settings()
    with store.step(message("editing.drafts")) as step:
        kept = step.add_candidate(NewCandidate(first, "en", CandidateKind.DRAFT, Content("x")))
        step.put_settings(ProjectSettings("Renamed", "kk", ("en",)))
    changes = store.undo()
    assert (set(changes.candidates), changes.project) == ({first}, True)
    assert store.candidates(first, "en") == []
    assert store.settings() == before
    store.redo()
    assert store.candidates(first, "en") == [kept]
    assert store.settings().name == "Renamed"


def test_document_is_taken_back_whole_and_comes_back_with_its_ids(store: ProjectStore, path: Path) -> None:
    before = store.segment_ids()
    with store.step(message("editing.drafts")) as step:
        added = step.add_document(document("second.txt"))
    ids = store.segment_ids()
    write(store, ids[-1], "last")
    store.undo()
    assert store.undo().documents
    assert store.segment_ids() == before
    assert [one.name for one in store.documents()] == ["meeting.txt"]
    assert store.segments(ids[4:]) == []
    assert store.repetitions(before[0]) == [before[0], before[2]]
    assert store.counts("en").segments == 4
    with pytest.raises(KeyError):
        store.original(added.id)
    store.redo()
    store.redo()
    assert store.segment_ids() == ids
    assert texts(store)[-1] == "last"


def test_rows_of_a_document_go_when_nothing_can_bring_it_back(store: ProjectStore, path: Path) -> None:
    with store.step(message("editing.drafts")) as step:
        step.add_document(document("second.txt"))
    gone = store.segment_ids()[4:]
    store.undo()
    write(store, store.segment_ids()[0], "x")
    with store.step(message("editing.drafts")) as step:
        step.add_document(document("third.txt"))
    assert not set(gone) & set(store.segment_ids()), "an id is used once"
    store.close()
    connection = sqlite3.connect(path)
    assert connection.execute("SELECT count(*) FROM segment").fetchone() == (8,)
    assert connection.execute("SELECT name FROM document").fetchall() == [("meeting.txt",), ("third.txt",)]
    connection.close()


def test_undo_refuses_a_row_that_is_not_as_the_step_left_it(store: ProjectStore, path: Path) -> None:
    first, second = store.segment_ids()[:2]
    with store.step(message("editing.drafts")) as step:
        step.put_target(Target(first, "en", Content("one")), expected_revision=0)
        step.put_target(Target(second, "en", Content("two")), expected_revision=0)
    foreign = sqlite3.connect(path)
    foreign.execute("UPDATE target SET text = 'changed' WHERE segment = ?", (first,))
    foreign.commit()
    foreign.close()
    with pytest.raises(ConflictError) as refused:
        store.undo()
    assert refused.value.message.id == "store.undo_conflict"
    assert texts(store)[:2] == ["changed", "two"]
    assert store.undo_name() == message("editing.drafts")


def test_old_steps_are_forgotten_and_stay_done(store: ProjectStore, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(journal_module, "KEPT_STEPS", 3)
    first = store.segment_ids()[0]
    for number in range(6):
        write(store, first, str(number))
    for _ in range(9):
        store.undo()
    assert texts(store)[0] == "2"
    assert store.undo_name() is None


def test_reader_beside_sees_undo(store: ProjectStore, path: Path) -> None:
    first = store.segment_ids()[0]
    write(store, first, "one")
    with closing(open_reader(path)) as reader:
        store.undo()
        assert reader.targets([first], "en")[first].revision == 2
        assert reader.redo_name() == message("editing.typing", number=first)

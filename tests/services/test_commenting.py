"""Comments on segments: begun, answered, resolved and reopened, each one step that undo takes back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.services.reviewing.tables import project
from workbench.core.remarks import threads
from workbench.errors import ConflictError, InputError
from workbench.services.commenting import comment, open_threads
from workbench.store import open_project
from workbench.store.protocols import ProjectStore, SegmentFilter, Show


@pytest.fixture
def store(tmp_path: Path) -> Iterator[ProjectStore]:
    made = project(tmp_path / "p.egiz")
    yield made
    made.close()


def said(store: ProjectStore, segment: int) -> list[tuple[str, bool, list[str]]]:
    found = threads(store.comments([segment]).get(segment, ()))
    return [(begun.text, begun.resolved, [reply.text for reply in replies]) for begun, replies in found]


def key(store: ProjectStore, segment: int) -> str:
    return store.comments([segment])[segment][0].key


def commented(store: ProjectStore) -> list[int]:
    return store.find(SegmentFilter("en", Show.COMMENTED))


def test_a_thread_is_begun_answered_resolved_and_reopened(store: ProjectStore) -> None:
    one = store.segment_ids()[1]
    changes = comment(store, one, " Is “Су”\n the  name? ", language="en", author="Aigerim")
    assert changes.remarks == {one}
    assert (commented(store), open_threads(store, one)) == ([one], 1)
    comment(store, one, "Yes.", thread=key(store, one), author="Bolat")
    assert said(store, one) == [("Is “Су”\nthe name?", False, ["Yes."])]
    comment(store, one, "Done.", thread=key(store, one), resolved=True)
    assert said(store, one) == [("Is “Су”\nthe name?", True, ["Yes.", "Done."])]
    assert (commented(store), open_threads(store, one)) == ([], 0)
    comment(store, one, thread=key(store, one), resolved=False)
    assert commented(store) == [one]
    first, answer, _ = store.comments([one])[one]
    assert (first.author, first.language, answer.author, answer.language) == ("Aigerim", "en", "Bolat", "en")


def test_undo_takes_back_each_step(store: ProjectStore, tmp_path: Path) -> None:
    one = store.segment_ids()[0]
    comment(store, one, "First")
    comment(store, one, "and settled", thread=key(store, one), resolved=True)
    store.undo()
    assert said(store, one) == [("First", False, [])]
    store.undo()
    assert said(store, one) == []
    store.redo()
    store.redo()
    assert said(store, one) == [("First", True, ["and settled"])]
    store.close()
    again = open_project(tmp_path / "p.egiz")
    assert said(again, one) == [("First", True, ["and settled"])]
    again.close()


def test_nothing_to_say_and_what_is_gone_are_refused(store: ProjectStore) -> None:
    one = store.segment_ids()[0]
    with pytest.raises(InputError):
        comment(store, one, " \n ")
    comment(store, one, "Here")
    with pytest.raises(InputError):
        comment(store, one, thread=key(store, one), resolved=False)
    with pytest.raises(ConflictError):
        comment(store, one, "There", thread="gone")
    with pytest.raises(ConflictError):
        comment(store, 9999, "Nowhere")
    assert said(store, one) == [("Here", False, [])]

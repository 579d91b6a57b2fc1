"""Comments and questions to the client in a project file: kept, found, undone, taken over by a new version."""

from __future__ import annotations

from dataclasses import replace

from resources.messages import message
from tests.store.samples import document
from workbench.core.remarks import Comment, Query, QueryState, threads
from workbench.store.protocols import ProjectStore, SegmentFilter, Show

NAME = message("editing.drafts")


def test_a_thread_is_kept_and_undone_and_done_again(store: ProjectStore) -> None:
    segment = store.segment_ids()[0]
    with store.step(NAME) as step:
        first = step.put_comment(Comment(0, segment, "en", "Айша", "2026-11-20T10:00:00+00:00", "Why?", "k1"))
    assert step.changes.remarks == {segment}
    with store.step(NAME) as step:
        step.put_comment(Comment(0, segment, "en", "Lee", "2026-11-20T11:00:00+00:00", "Because.", "k2", "k1"))
        step.put_comment(replace(first, resolved=True))
    begun, replies = threads(store.comments([segment])[segment])[0]
    assert begun.resolved
    assert [one.text for one in replies] == ["Because."]
    store.undo()
    assert store.comments([segment]) == {segment: (first,)}
    store.undo()
    assert store.comments([segment]) == {}
    assert store.redo().remarks == {segment}
    assert store.comments([segment]) == {segment: (first,)}


def test_segments_with_open_questions_are_found(store: ProjectStore) -> None:
    segment = store.segment_ids()[1]
    asked = Query(0, segment, "Су or Се?", "Се Чуньтао", "client", "me", "2026-11-20T10:00:00+00:00", "q1")
    with store.step(NAME) as step:
        asked = step.put_query(asked)
    assert store.queries() == [asked]
    assert store.find(SegmentFilter("en", Show.QUERIED)) == [segment]
    with store.step(NAME) as step:
        step.put_query(replace(asked, state=QueryState.ANSWERED, answer="Се"))
    assert store.find(SegmentFilter("en", Show.QUERIED)) == []


def test_a_new_version_takes_over_threads_and_questions(store: ProjectStore) -> None:
    old, ids = store.documents()[0].id, store.segment_ids()
    with store.step(NAME) as step:
        step.put_comment(Comment(0, ids[0], "", "a", "", "first", "k1"))
        step.put_comment(Comment(0, ids[0], "", "b", "", "reply", "k2", "k1"))
        step.put_query(Query(0, ids[0], "?", "", "", "a", "", "q1"))
    with store.step(NAME) as step:
        step.replace_document(old, document(), {0: ids[0]})
    now = store.segment_ids()[0]
    assert now != ids[0]
    assert [[len(replies)] for _, replies in threads(store.comments([now])[now])] == [[1]]
    assert [one.segment for one in store.queries()] == [now]
    store.undo()
    assert [one.segment for one in store.queries()] == [ids[0]]

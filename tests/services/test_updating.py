"""A new version of a document: what was translated stays, and nothing is lost."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as examples
from hypothesis import strategies as st

from resources.messages import message
from tests.store.samples import document
from workbench.core.content import Content
from workbench.core.segments import CandidateKind, Confidence, Origin, State, Target
from workbench.errors import InputError
from workbench.services.updating import UpdateReport, apply_update, plan_update, update_document, update_from_file
from workbench.services.versions import pair
from workbench.store import create_project
from workbench.store.protocols import NewCandidate, NewDocument, ProjectSettings, ProjectStore

A = (
    "Бірінші сөйлем осында тұр.",
    "Кездесуде екі елдің ынтымақтастығы талқыланды.",
    "Үшінші сөйлем алынып тасталады екен.",
    "Соңғы жол 2023 жылы жазылды.",
)
CHANGED = "Кездесуде үш елдің ынтымақтастығы кеңінен талқыланды."


@pytest.fixture
def store(tmp_path: Path) -> Iterator[ProjectStore]:
    made = create_project(tmp_path / "p.egiz", ProjectSettings("p", "kk", ("en", "zh-Hans")))
    yield made
    made.close()


def plain(texts: Sequence[str], name: str = "a.txt") -> NewDocument:
    made = document(name, tuple(texts))
    segments = [replace(one, source=Content(one.source.text)) for one in made.segments]
    return replace(made, segments=segments)


def add(store: ProjectStore, texts: tuple[str, ...], name: str = "a.txt") -> None:
    with store.step(message("editing.drafts")) as step:
        step.add_document(plain(texts, name))


def confirm(store: ProjectStore, state: State = State.TRANSLATED, language: str = "en") -> None:
    with store.step(message("editing.drafts")) as step:
        for one in store.segments(store.segment_ids()):
            revision = store.targets([one.id], language)[one.id].revision
            target = Target(one.id, language, Content(f"T {one.source.text}"), state, Origin.HUMAN)
            step.put_target(target, expected_revision=revision)


def update(store: ProjectStore, texts: tuple[str, ...], name: str = "a.txt") -> UpdateReport:
    old = next(one for one in store.documents() if one.name == name)
    return update_document(store, old, plain(texts, name))


def rows(store: ProjectStore, language: str = "en") -> list[tuple[str, str, State]]:
    found = store.segments(store.segment_ids())
    targets = store.targets([one.id for one in found], language)
    return [(one.source.text, targets[one.id].content.text, targets[one.id].state) for one in found]


def test_each_segment_finds_its_place(store: ProjectStore) -> None:
    add(store, ("Алдыңғы құжат.",), "before.txt")
    add(store, A)
    add(store, ("Кейінгі құжат.",), "after.txt")
    confirm(store)
    second = store.segment_ids()[2]
    with store.step(message("editing.drafts")) as step:
        step.add_candidate(NewCandidate(store.segment_ids()[1], "en", CandidateKind.DRAFT, Content("draft"), "m"))
    store.put_confidences([Confidence(store.segment_ids()[1], "en", "draft", -0.5)])
    revision = store.targets([second], "en")[second].revision
    report = update(store, ("Жаңа тақырып қосылды бүгін.", A[3], A[0], CHANGED))
    assert [one.name for one in store.documents()] == ["before.txt", "a.txt", "after.txt"]
    assert rows(store) == [
        ("Алдыңғы құжат.", "T Алдыңғы құжат.", State.TRANSLATED),
        ("Жаңа тақырып қосылды бүгін.", "", State.UNTOUCHED),
        (A[3], f"T {A[3]}", State.TRANSLATED),
        (A[0], f"T {A[0]}", State.TRANSLATED),
        (CHANGED, "", State.UNTOUCHED),
        ("Кейінгі құжат.", "T Кейінгі құжат.", State.TRANSLATED),
    ]
    assert (report.unchanged, report.moved) == (1, ((5, 3),))
    assert [(one.number, one.before, one.after) for one in report.changed] == [(5, A[1], CHANGED)]
    assert report.added == ((2, "Жаңа тақырып қосылды бүгін."),)
    assert [(one.number, one.source, one.targets) for one in report.removed] == [(4, A[2], {"en": f"T {A[2]}"})]
    ids = store.segment_ids()
    (kept,) = store.candidates(ids[4], "en")
    assert (kept.content.text, kept.source, kept.kind) == (f"T {A[1]}", A[1], CandidateKind.MEMORY)
    assert 0.5 < kept.score < 1
    assert store.targets([ids[3]], "en")[ids[3]].revision == revision
    assert [one.content.text for one in store.candidates(ids[3], "en")] == ["draft"]
    assert store.confidences([ids[3]], "en")[ids[3]].score == -0.5
    assert store.counts("en").segments == 6


def test_undo_brings_the_old_version_back_also_after_other_steps(store: ProjectStore) -> None:
    add(store, A)
    confirm(store)
    store.settle()
    before, original = rows(store), store.original(store.documents()[0].id)
    update(store, (A[0], CHANGED))
    after = rows(store)
    confirm(store, State.APPROVED)
    store.undo()
    confirm(store, State.REVIEWED)
    assert store.undo().targets, "what was done after the update goes first, though a step was given up between"
    assert store.undo().documents
    assert rows(store) == before
    assert store.original(store.documents()[0].id) == original
    store.redo()
    assert rows(store) == after


def test_a_later_version_recalls_what_an_earlier_one_had(store: ProjectStore) -> None:
    add(store, A)
    confirm(store)
    before = rows(store)
    update(store, (A[0], A[3]))
    report = update(store, A)
    assert (len(report.added), report.recalled) == (2, 2)
    assert rows(store) == before


def test_the_same_bytes_change_nothing(store: ProjectStore) -> None:
    add(store, A)
    store.settle()
    ids = store.segment_ids()
    assert update(store, A).unchanged == 4
    assert store.segment_ids() == ids
    assert store.undo_name() is None


def test_of_repetitions_the_best_target_stays_and_the_others_beside_it(store: ProjectStore) -> None:
    add(store, (A[0], A[0], A[1]))
    first, second, _ = store.segment_ids()
    with store.step(message("editing.drafts")) as step:
        for one, text, state in ((first, "rough", State.DRAFT), (second, "good", State.APPROVED)):
            step.put_target(Target(one, "en", Content(text), state, Origin.HUMAN), expected_revision=0)
    update(store, (A[0], A[1]))
    assert rows(store)[0] == (A[0], "good", State.APPROVED)
    assert [one.content.text for one in store.candidates(store.segment_ids()[0], "en")] == ["rough"]


def test_other_marks_make_a_draft_of_the_target(store: ProjectStore) -> None:
    add(store, A[:2])
    confirm(store)
    marked = replace(document("a.txt", A[:2]), original=b"with a bold word")
    report = update_document(store, store.documents()[0], marked)
    assert [one.similarity for one in report.changed] == [1.0]
    assert rows(store)[1] == (A[1], f"T {A[1]}", State.DRAFT)


def test_which_document_is_meant(store: ProjectStore, tmp_path: Path) -> None:
    add(store, A)
    new = tmp_path / "a2.txt"
    new.write_text("\n".join(A[:2]), encoding="utf-8")
    with pytest.raises(InputError) as refused:
        update_from_file(store, new)
    assert refused.value.message.params["documents"] == "a.txt"
    assert update_from_file(store, new, "a.txt").document == "a.txt"
    add(store, A)
    with pytest.raises(InputError):
        update_from_file(store, new, "a.txt")


def test_a_refused_file_leaves_the_project_as_it_was(store: ProjectStore, tmp_path: Path) -> None:
    add(store, A)
    bad = tmp_path / "a.txt"
    bad.write_bytes(b"\xff\x00\x00")
    before = store.segment_ids()
    with pytest.raises(InputError):
        update_from_file(store, bad)
    assert store.segment_ids() == before


def test_a_repeated_text_of_which_one_was_changed_keeps_what_is_worth_most(store: ProjectStore) -> None:
    add(store, (A[0], A[0]))
    second = store.segment_ids()[1]
    with store.step(message("editing.drafts")) as step:
        step.put_target(Target(second, "en", Content("T"), State.APPROVED, Origin.HUMAN), expected_revision=0)
    report = update(store, (A[0], A[0].replace("осында", "сонда")))
    assert [one.number for one in report.changed] == [2]
    assert rows(store)[0][1:] == ("T", State.APPROVED)
    assert [one.content.text for one in store.candidates(store.segment_ids()[1], "en")] == ["T"]


SOURCES = st.lists(
    st.sampled_from(("Бір сөйлем.", "Екі сөйлем.", "Үш жол бар.", "Төрт", "5", "Алты!")), min_size=1, max_size=7
)
_QUICK = examples(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@_QUICK
@given(first=SOURCES, second=SOURCES, data=st.data())
def test_there_and_back_keeps_every_confirmed_target_of_a_source_in_both(
    store: ProjectStore, first: list[str], second: list[str], data: st.DataObject
) -> None:
    name = f"{len(store.documents())}.txt"
    add(store, tuple(first), name)
    made = store.documents()[-1].id
    ids = store.segment_ids(made)
    with store.step(message("editing.drafts")) as step:
        for number, one in enumerate(ids):
            state = data.draw(st.sampled_from((State.UNTOUCHED, State.DRAFT, State.APPROVED)))
            if state is not State.UNTOUCHED:
                step.put_target(Target(one, "en", Content(f"t{number}"), state, Origin.HUMAN), expected_revision=0)

    def approved() -> dict[str, set[str]]:
        document_id = next(one.id for one in store.documents() if one.name == name)
        segments = store.segments(store.segment_ids(document_id))
        targets = store.targets([one.id for one in segments], "en")
        found: dict[str, set[str]] = {}
        for one in segments:
            # A target that others push out of the last place of a text stays beside it.
            kept = {c.content.text for c in store.candidates(one.id, "en")}
            if targets[one.id].state is State.APPROVED:
                kept.add(targets[one.id].content.text)
                found.setdefault(one.source.text, set()).update(kept)
        return found

    before = approved()
    update(store, tuple(second), name)
    between = approved()
    update(store, tuple(first), name)
    after = approved()
    for source in set(before) & set(second):
        assert before[source] <= between[source]
        assert before[source] <= after[source]
    assert set(before) <= set(after)


@given(SOURCES, SOURCES)
def test_a_segment_is_paired_once(first: list[str], second: list[str]) -> None:
    found = pair([Content(one) for one in first], [Content(one) for one in second])
    olds = [*found.same.values(), *found.moved.values(), *(one for one, _ in found.changed.values())]
    assert len(olds) == len(set(olds)) == len(found.new())
    assert all(first[i] == second[j] for j, i in (found.same | found.moved).items())
    left = [one for i, one in enumerate(first) if i not in found.same.values() and i not in found.moved.values()]
    right = [one for j, one in enumerate(second) if j not in found.same and j not in found.moved]
    assert not set(left) & set(right), "each text that both have is paired as often as both have it"


def test_a_plan_says_what_is_done_and_writes_nothing(store: ProjectStore, tmp_path: Path) -> None:
    add(store, ("Алдыңғы құжат.",), "before.txt")
    add(store, A)
    confirm(store)
    file = tmp_path / "a.txt"
    file.write_text("\n".join(("Жаңа тақырып қосылды бүгін.", A[3], A[0], CHANGED)) + "\n", encoding="utf-8")
    before = rows(store)
    plan = plan_update(store, file)
    assert rows(store) == before
    done = apply_update(store, plan)
    assert replace(done, changes=plan.report.changes) == plan.report
    assert [one.number for one in done.changed] == [5]
    with pytest.raises(InputError):
        apply_update(store, plan)

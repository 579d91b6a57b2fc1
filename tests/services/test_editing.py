from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from glossary.edits import Edit
from resources.messages import message
from tests.store.samples import document
from workbench.core.content import Content, Mark
from workbench.core.segments import (
    Candidate,
    CandidateKind,
    Changes,
    Finding,
    Origin,
    Segment,
    Severity,
    State,
    Target,
    TermDecision,
)
from workbench.errors import ConflictError, InputError
from workbench.services import editing
from workbench.store import create_project
from workbench.store.protocols import ProjectSettings, ProjectStore


class Checks:
    """Finds that a text has too few letters, and one term that was there or was typed."""

    def check(
        self, segment: Segment, content: Content, language: str, *, earlier: Sequence[TermDecision] = ()
    ) -> tuple[tuple[TermDecision, ...], tuple[Finding, ...]]:
        step = earlier[0].step if earlier else "human"
        decision = TermDecision("PL_CN", "China", "Қытай", 14, 19, True, "China" in content.text, step, "preferred")
        short = Finding("short", Severity.ERROR, message("editing.segment_gone"))
        return (decision,), (short,) if len(content.text) < 3 else ()


CHECKS = Checks()


@dataclass(frozen=True)
class FakeDraft:
    """A draft as the drafting service brings it."""

    segment: Segment
    for_revision: int = 0
    content: Content = field(default_factory=lambda: Content("China and Kazakhstan"))
    plain: Content = field(default_factory=lambda: Content("PRC and Kazakhstan"))
    engine: str = "starter-kk-en"
    glossary_revision: str = "starter@1"
    score: float = -0.4
    plain_score: float = -0.3
    decisions: tuple[TermDecision, ...] = (
        TermDecision("PL_CN", "China", "Қытай", 14, 19, True, True, "repaired", "preferred"),
    )
    findings: tuple[Finding, ...] = ()
    from_engine: bool = True
    origin: Origin = Origin.ENGINE


@pytest.fixture
def store(tmp_path: Path) -> Iterator[ProjectStore]:
    made = create_project(tmp_path / "p.egiz", ProjectSettings("p", "kk", ("en", "zh-Hans")))
    with made.step(message("editing.drafts")) as step:
        step.add_document(document())
    yield made
    made.close()


def target(store: ProjectStore, segment: int) -> Target:
    return store.targets([segment], "en")[segment]


def typed(store: ProjectStore, segment: int, text: str, visit: str = "") -> Target:
    return editing.set_text(store, segment, "en", text, target(store, segment).revision, CHECKS, visit=visit)[1]


def drafts(store: ProjectStore, *segments: int, run: str = "run:1", **fields: object) -> Changes:
    made = [FakeDraft(segment, **fields) for segment in store.segments(segments)]  # type: ignore[arg-type]
    return editing.store_drafts(store, made, language="en", run=run)


def test_typed_text_is_a_persons_draft_with_its_checks(store: ProjectStore) -> None:
    first = store.segment_ids()[0]
    changes, written = editing.set_text(store, first, "en", "China", 0, CHECKS)
    assert changes == Changes(frozenset({(first, "en")}), undo=True)
    assert (written.state, written.origin, written.revision) == (State.DRAFT, Origin.HUMAN, 1)
    assert (written.decisions[0].step, written.decisions[0].satisfied) == ("human", True)
    assert not written.flagged
    assert typed(store, first, "C").flagged


def test_typing_keeps_the_step_of_a_term_that_was_there(store: ProjectStore) -> None:
    first = store.segment_ids()[0]
    drafts(store, first)
    assert typed(store, first, "China, and Kazakhstan").decisions[0].step == "repaired"


def test_typing_moves_the_marks(store: ProjectStore) -> None:
    second = store.segment_ids()[1]
    editing.copy_source(store, second, "en", 0, CHECKS)
    assert typed(store, second, "«Ынтымақтастық туралы").content.marks == (Mark(1, 6, "b1", data="<b>"),)


def test_typing_the_same_text_is_no_step(store: ProjectStore) -> None:
    first = store.segment_ids()[0]
    drafts(store, first)
    changes, written = editing.set_text(store, first, "en", "China and Kazakhstan", 1, CHECKS)
    assert (changes, written.origin) == (Changes(), Origin.ENGINE)


def test_emptied_target_is_untouched_and_takes_a_draft(store: ProjectStore) -> None:
    first = store.segment_ids()[0]
    typed(store, first, "something")
    emptied = typed(store, first, "")
    assert emptied == Target(first, "en", revision=2)
    drafts(store, first, for_revision=2)
    assert target(store, first).content.text == "China and Kazakhstan"


def test_halves_of_a_letter_are_joined_or_replaced() -> None:
    assert editing.encodable("a\ud842\udfb7b") == "a\U00020bb7b"
    assert editing.encodable("a\ud842b") == "a\ufffdb"


def test_stale_revision_is_refused_by_every_verb(store: ProjectStore) -> None:
    first = store.segment_ids()[0]
    typed(store, first, "one")
    typed(store, first, "two")
    candidate = Candidate(1, first, "en", CandidateKind.DRAFT, Content("x"))
    deeds: list[Callable[[], object]] = [
        lambda: editing.set_text(store, first, "en", "late", 1, CHECKS),
        lambda: editing.apply_edits(store, first, "en", [Edit(0, 0, "late")], 1, CHECKS),
        lambda: editing.confirm(store, first, "en", 1),
        lambda: editing.unconfirm(store, first, "en", 1),
        lambda: editing.use_candidate(store, first, "en", candidate, 1, CHECKS),
        lambda: editing.copy_source(store, first, "en", 1, CHECKS),
        lambda: editing.clear(store, first, "en", 1),
    ]
    for late in deeds:
        with pytest.raises(ConflictError):
            late()
    assert target(store, first).content.text == "two"


def test_typing_in_one_visit_is_one_undo_step(store: ProjectStore) -> None:
    first = store.segment_ids()[0]
    for text in ("C", "Ch", "China"):
        typed(store, first, text, visit="1")
    typed(store, first, "China!", visit="2")
    editing.undo(store)
    assert target(store, first).content.text == "China"
    editing.undo(store)
    assert target(store, first).content.text == ""
    editing.redo(store)
    assert target(store, first).content.text == "China"


def test_edits_are_made_at_once(store: ProjectStore) -> None:
    first = store.segment_ids()[0]
    typed(store, first, "The PRC and the PRC")
    _, written = editing.apply_edits(store, first, "en", [Edit(4, 7, "China"), Edit(16, 19, "China")], 1, CHECKS)
    assert written.content.text == "The China and the China"
    with pytest.raises(ValueError, match="overlaps"):
        editing.apply_edits(store, first, "en", [Edit(0, 99, "")], 2, CHECKS)


def test_confirming_a_draft_keeps_who_wrote_it(store: ProjectStore) -> None:
    first = store.segment_ids()[0]
    drafts(store, first)
    _, written = editing.confirm(store, first, "en", 1)
    assert (written.state, written.origin) == (State.TRANSLATED, Origin.ENGINE)
    _, written = editing.unconfirm(store, first, "en", 2)
    assert (written.state, written.origin) == (State.DRAFT, Origin.ENGINE)


def test_confirming_typed_text_is_one_step(store: ProjectStore) -> None:
    first = store.segment_ids()[0]
    drafts(store, first)
    _, written = editing.confirm(store, first, "en", 1, text="China, Kazakhstan", checking=CHECKS)
    assert (written.state, written.origin, written.revision) == (State.TRANSLATED, Origin.HUMAN, 2)
    editing.undo(store)
    assert target(store, first).content.text == "China and Kazakhstan"


def test_empty_target_cannot_be_confirmed(store: ProjectStore) -> None:
    with pytest.raises(InputError):
        editing.confirm(store, store.segment_ids()[0], "en", 0)


def test_typing_into_a_confirmed_target_makes_it_a_draft(store: ProjectStore) -> None:
    first = store.segment_ids()[0]
    typed(store, first, "China")
    editing.confirm(store, first, "en", 1)
    assert typed(store, first, "China!").state is State.DRAFT


def test_confirming_gives_the_text_to_untouched_repetitions(store: ProjectStore) -> None:
    first, _, third, _ = store.segment_ids()
    typed(store, first, "China")
    changes, confirmed = editing.confirm(store, first, "en", 1)
    assert changes.targets == {(first, "en"), (third, "en")}
    copy = target(store, third)
    assert (copy.content, copy.state, copy.origin) == (confirmed.content, State.TRANSLATED, Origin.REPETITION)
    assert copy.decisions == confirmed.decisions
    editing.undo(store)
    assert (target(store, first).state, target(store, third).state) == (State.DRAFT, State.UNTOUCHED)


def test_confirming_gives_the_text_to_drafted_repetitions(store: ProjectStore) -> None:
    first, _, third, _ = store.segment_ids()
    drafts(store, first, third)
    editing.confirm(store, first, "en", 1, text="China", checking=CHECKS)
    assert target(store, third).content.text == "China"


def test_confirming_never_touches_a_persons_repetition(store: ProjectStore) -> None:
    first, _, third, _ = store.segment_ids()
    typed(store, third, "mine")
    typed(store, first, "China")
    editing.confirm(store, first, "en", 1)
    assert target(store, third).content.text == "mine"


def test_correcting_the_first_corrects_the_copy_until_a_person_confirms_it(store: ProjectStore) -> None:
    first, _, third, _ = store.segment_ids()
    typed(store, first, "Chnia")
    editing.confirm(store, first, "en", 1)
    editing.confirm(store, first, "en", 2, text="China", checking=CHECKS)
    assert target(store, third).content.text == "China"
    editing.confirm(store, third, "en", target(store, third).revision)
    editing.confirm(store, first, "en", target(store, first).revision, text="The PRC", checking=CHECKS)
    assert target(store, third).content.text == "China"


def test_candidate_is_used_with_its_decisions_and_the_old_text_is_kept(store: ProjectStore) -> None:
    first = store.segment_ids()[0]
    drafts(store, first)
    typed(store, first, "mine")
    candidate = store.candidates(first, "en")[0]
    _, written = editing.use_candidate(store, first, "en", candidate, 2, CHECKS)
    assert (written.content, written.origin, written.state) == (candidate.content, Origin.ENGINE, State.DRAFT)
    assert written.decisions[0].step == "repaired"
    kept = store.candidates(first, "en")[0]
    assert (kept.kind, kept.content.text) == (CandidateKind.HUMAN, "mine")
    editing.use_candidate(store, first, "en", kept, 3, CHECKS)
    assert (target(store, first).content.text, target(store, first).origin) == ("mine", Origin.HUMAN)


def test_source_is_copied_with_its_marks_and_cleared(store: ProjectStore) -> None:
    second = store.segment_ids()[1]
    _, written = editing.copy_source(store, second, "en", 0, CHECKS)
    (segment,) = store.segments([second])
    assert (written.content, written.origin, written.state) == (segment.source, Origin.SOURCE, State.DRAFT)
    _, written = editing.clear(store, second, "en", 1)
    assert written == Target(second, "en", revision=2)


def test_cleared_text_of_a_person_stays_a_candidate(store: ProjectStore) -> None:
    first = store.segment_ids()[0]
    typed(store, first, "mine")
    editing.clear(store, first, "en", 1)
    assert [one.content.text for one in store.candidates(first, "en")] == ["mine"]


def test_draft_becomes_the_target_with_its_plain_one_beside(store: ProjectStore) -> None:
    first = store.segment_ids()[0]
    changes = drafts(store, first)
    assert (set(changes.targets), set(changes.candidates)) == ({(first, "en")}, {first})
    written = target(store, first)
    assert (written.state, written.origin, written.decisions[0].step) == (State.DRAFT, Origin.ENGINE, "repaired")
    draft, plain = store.candidates(first, "en")
    assert (draft.kind, draft.content.text, draft.score) == (CandidateKind.DRAFT, "China and Kazakhstan", -0.4)
    assert (draft.engine, draft.glossary_revision) == ("starter-kk-en", "starter@1")
    assert (plain.kind, plain.content.text, plain.score) == (CandidateKind.PLAIN, "PRC and Kazakhstan", -0.3)


def test_number_keeps_its_source_and_has_no_candidates(store: ProjectStore) -> None:
    last = store.segment_ids()[3]
    drafts(store, last, content=Content("1"), plain=Content("1"), from_engine=False, origin=Origin.SOURCE)
    assert (target(store, last).origin, store.candidates(last, "en")) == (Origin.SOURCE, [])


def test_draft_never_overwrites_a_person(store: ProjectStore) -> None:
    first, second = store.segment_ids()[:2]
    typed(store, first, "mine")
    drafts(store, first, second, for_revision=0)
    assert target(store, first).content.text == "mine"
    assert [one.kind for one in store.candidates(first, "en")] == [CandidateKind.SUGGESTION]
    assert target(store, second).content.text == "China and Kazakhstan"
    # Also where the person had written before the draft was asked for.
    drafts(store, first, for_revision=1, content=Content("other"))
    assert target(store, first).content.text == "mine"


def test_draft_never_overwrites_what_is_confirmed(store: ProjectStore) -> None:
    first = store.segment_ids()[0]
    drafts(store, first)
    editing.confirm(store, first, "en", 1)
    drafts(store, first, for_revision=2, content=Content("other"))
    assert (target(store, first).state, target(store, first).revision) == (State.TRANSLATED, 2)


def test_draft_for_an_older_revision_is_a_suggestion(store: ProjectStore) -> None:
    first = store.segment_ids()[0]
    drafts(store, first)
    editing.undo(store)
    drafts(store, first, for_revision=0, content=Content("late"))
    assert target(store, first).content.text == ""
    assert [(one.kind, one.content.text) for one in store.candidates(first, "en")] == [
        (CandidateKind.SUGGESTION, "late")
    ]


def test_run_is_one_undo_step_though_a_person_types_meanwhile(store: ProjectStore) -> None:
    first, second, third, _ = store.segment_ids()
    drafts(store, first)
    typed(store, second, "mine")
    drafts(store, third)
    editing.undo(store)
    assert [target(store, one).content.text for one in (first, second, third)] == [
        "China and Kazakhstan",
        "",
        "China and Kazakhstan",
    ]
    editing.undo(store)
    assert [target(store, one).content.text for one in (first, third)] == ["", ""]
    assert store.candidates(first, "en") == []


def test_drafting_again_does_not_fill_the_list_of_candidates(store: ProjectStore) -> None:
    first = store.segment_ids()[0]
    drafts(store, first)
    drafts(store, first, for_revision=1, run="run:2")
    assert len(store.candidates(first, "en")) == 2


def test_draft_of_a_document_that_was_taken_back_is_let_go(store: ProjectStore) -> None:
    with store.step(message("editing.drafts")) as step:
        step.add_document(document("second.txt"))
    (gone,) = store.segments(store.segment_ids()[-1:])
    store.undo()
    assert editing.store_drafts(store, [FakeDraft(gone)], language="en", run="run:1") == Changes()
    with pytest.raises(ConflictError):
        editing.set_text(store, gone.id, "en", "x", 0, CHECKS)

"""What a changed term does to a project's translations."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from glossary.concepts import Concept, Kind, Status, Term
from glossary.termbase import Termbase
from resources.messages import message
from workbench.core.content import Content
from workbench.core.segments import Origin, SegmentKind, State, Target
from workbench.services import editing
from workbench.services.checking import Checking
from workbench.services.impact import apply_impact, find_impact
from workbench.store import create_project
from workbench.store.protocols import NewDocument, NewSegment, ProjectSettings, ProjectStore

OLD = Concept("PL", Kind.PLACE, terms=(Term("kk", "Үрімжі"), Term("en", "Urumchi"), Term("zh-Hans", "迪化")))
NEW = Concept(
    "PL",
    Kind.PLACE,
    terms=(Term("kk", "Үрімжі"), Term("en", "Urumqi"), Term("en", "Urumchi", Status.ADMITTED)),
)
OTHER = Concept("CN", Kind.PLACE, terms=(Term("kk", "Қытай"), Term("en", "China")))
SOURCES = ("Үрімжіде кездесті.", "Қытайда кездесті.", "Үрімжі қаласы", "Үрімжі мен Қытай", "Үрімжіге барды")
TARGETS = ("Urumchi's mayor came.", "They met in China.", "The town of Urumqi", "", "He left.")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[ProjectStore]:
    made = create_project(tmp_path / "p.egiz", ProjectSettings("p", "kk", ("en",)))
    with made.step(message("editing.drafts")) as step:
        segments = [NewSegment("1", 0, len(one), SegmentKind.TEXT, Content(one)) for one in SOURCES]
        step.add_document(NewDocument("a.txt", "text", b"x", "utf-8", "", segments))
    ids = made.segment_ids()
    checking = Checking(Termbase([OLD, OTHER]), "kk", "en")
    with made.step(message("editing.drafts")) as step:
        for segment, text in zip(made.segments(ids), TARGETS, strict=True):
            if text:
                decisions, findings = checking.check(segment, Content(text), "en")
                state = State.APPROVED if segment.number == 1 else State.DRAFT
                step.put_target(
                    Target(segment.id, "en", Content(text), state, Origin.ENGINE, 0, decisions, findings),
                    expected_revision=0,
                )
    yield made
    made.close()


def test_touched_segments_with_the_new_term_put_in(store: ProjectStore) -> None:
    after = Checking(Termbase([NEW, OTHER]), "kk", "en")
    touched = find_impact(store, "en", Termbase([OLD, OTHER]), after, {"PL"})
    # The first has the old term, the third already the new one, the fifth neither; the others are not of it.
    assert [(one.segment.number, one.text) for one in touched] == [
        (1, "Urumqi's mayor came."),
        (3, "The town of Urumqi"),
        (5, "He left."),
    ]
    assert [one.after[0].satisfied for one in touched] == [True, True, False]


def test_a_change_that_says_the_same_touches_nothing(store: ProjectStore) -> None:
    base = Termbase([OLD, OTHER])
    assert find_impact(store, "en", base, Checking(base, "kk", "en"), {"PL"}) == []
    assert find_impact(store, "en", base, Checking(Termbase([NEW, OTHER]), "kk", "en"), set()) == []


def test_chosen_segments_are_changed_in_one_step(store: ProjectStore) -> None:
    after = Checking(Termbase([NEW, OTHER]), "kk", "en")
    touched = find_impact(store, "en", Termbase([OLD, OTHER]), after, {"PL"})
    before = store.targets(store.segment_ids(), "en")
    changes, left_out = apply_impact(store, touched, "en", after)
    assert left_out == ()
    assert changes.targets
    first, third = (store.targets([touched[n].segment.id], "en")[touched[n].segment.id] for n in (0, 1))
    assert (first.content.text, first.state, first.origin) == ("Urumqi's mayor came.", State.TRANSLATED, Origin.ENGINE)
    assert first.decisions[0].expected == "Urumqi"
    # Nothing was written there, but its term is there now.
    assert third.decisions[0].satisfied
    assert not third.flagged
    editing.undo(store)
    now = store.targets(store.segment_ids(), "en")
    assert {one: (t.content, t.state, t.decisions) for one, t in now.items()} == {
        one: (t.content, t.state, t.decisions) for one, t in before.items()
    }


def test_a_segment_changed_meanwhile_is_left_out(store: ProjectStore) -> None:
    after = Checking(Termbase([NEW, OTHER]), "kk", "en")
    touched = find_impact(store, "en", Termbase([OLD, OTHER]), after, {"PL"})
    editing.set_text(store, touched[0].segment.id, "en", "Typed.", touched[0].target.revision, after)
    _, left_out = apply_impact(store, touched, "en", after)
    assert left_out == (touched[0].segment.id,)
    assert store.targets([touched[0].segment.id], "en")[touched[0].segment.id].content.text == "Typed."


def test_a_removed_concept_asks_for_nothing(store: ProjectStore) -> None:
    touched = find_impact(store, "en", Termbase([OLD, OTHER]), Checking(Termbase([OTHER]), "kk", "en"), {"PL"})
    assert [(one.segment.number, one.edits, one.after) for one in touched] == [(1, (), ()), (3, (), ()), (5, (), ())]

"""What a changed term does to a project's translations."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from glossary.concepts import Concept, Enforce, Kind, Status, Term
from glossary.termbase import Termbase
from resources.messages import message
from workbench.core.content import Content
from workbench.core.segments import Finding, Origin, SegmentKind, Severity, State, Target
from workbench.services import editing
from workbench.services.checking import Checking
from workbench.services.impact import TouchedSegment, apply_impact, find_impact
from workbench.services.rechecking import check_again, store_checked
from workbench.store import create_project
from workbench.store.protocols import NewDocument, NewSegment, ProjectSettings, ProjectStore

OLD = Concept("PL", Kind.PLACE, terms=(Term("kk", "Үрімжі"), Term("en", "Urumchi"), Term("zh-Hans", "迪化")))
NEW = Concept(
    "PL",
    Kind.PLACE,
    terms=(Term("kk", "Үрімжі"), Term("en", "Urumqi"), Term("en", "Urumchi", Status.ADMITTED)),
)
ENFORCES = (Enforce.INFORM, Enforce.MUST)
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


def find(store: ProjectStore, before: Iterable[Concept], after: Checking) -> list[TouchedSegment]:
    return find_impact(store, "en", Termbase(before), after, {"PL"})


def test_touched_segments_with_the_new_term_put_in(store: ProjectStore) -> None:
    touched = find(store, [OLD, OTHER], Checking(Termbase([NEW, OTHER]), "kk", "en"))
    # The first has the old term, the third already the new one, the fifth neither; the others are not of it.
    assert [(one.segment.number, one.text) for one in touched] == [
        (1, "Urumqi's mayor came."),
        (3, "The town of Urumqi"),
        (5, "He left."),
    ]
    assert [one.after[0].satisfied for one in touched] == [True, True, False]
    # Only the first is to be put right; the fifth lacked its term before too.
    assert [one.asks for one in touched] == [True, False, False]


def test_a_change_that_says_the_same_touches_nothing(store: ProjectStore) -> None:
    base = Termbase([OLD, OTHER])
    assert find_impact(store, "en", base, Checking(base, "kk", "en"), {"PL"}) == []
    assert find_impact(store, "en", base, Checking(Termbase([NEW, OTHER]), "kk", "en"), set()) == []


def test_chosen_segments_are_changed_in_one_step(store: ProjectStore) -> None:
    after = Checking(Termbase([NEW, OTHER]), "kk", "en")
    touched = find(store, [OLD, OTHER], after)
    before = store.targets(store.segment_ids(), "en")
    changes, left_out = apply_impact(store, touched, {"en": after})
    assert left_out == ()
    assert changes.targets == {(touched[0].segment.id, "en")}
    first = store.targets([touched[0].segment.id], "en")[touched[0].segment.id]
    assert (first.content.text, first.state, first.origin) == ("Urumqi's mayor came.", State.TRANSLATED, Origin.ENGINE)
    assert first.decisions[0].expected == "Urumqi"
    editing.undo(store)
    now = store.targets(store.segment_ids(), "en")
    assert {one: (t.content, t.state, t.decisions) for one, t in now.items()} == {
        one: (t.content, t.state, t.decisions) for one, t in before.items()
    }


def flags(store: ProjectStore) -> list[bool]:
    return [target.flagged for target in store.targets(store.segment_ids(), "en").values()]


def test_what_is_not_put_right_is_flagged_or_loses_its_flag(store: ProjectStore) -> None:
    revisions = {one.segment: one.revision for one in store.targets(store.segment_ids(), "en").values()}
    undo = store.undo_name()
    assert flags(store) == [False, False, True, False, True]  # the third has a name that is not the term yet
    touched = find(store, [OLD, OTHER], Checking(Termbase([replace(NEW, terms=NEW.terms[:2]), OTHER]), "kk", "en"))
    _, left = store_checked(store, [one.checked for one in touched])
    assert (left, flags(store)) == ((), [True, False, False, False, True])
    # No longer required, and required again.
    loose, strict = (Checking(Termbase([replace(NEW, enforce=one), OTHER]), "kk", "en") for one in ENFORCES)
    store_checked(store, [one.checked for one in find(store, [OLD, OTHER], loose)])
    assert flags(store) == [False] * 5
    store_checked(store, [one.checked for one in find(store, [OLD, OTHER], strict)])
    assert flags(store) == [False, False, False, False, True]
    # It is no step of a person's, and nobody who writes there meanwhile is refused for it.
    assert store.undo_name() == undo
    assert {one.segment: one.revision for one in store.targets(store.segment_ids(), "en").values()} == revisions


def test_an_undo_of_what_came_before_the_change_is_not_refused(store: ProjectStore) -> None:
    first = store.segment_ids()[0]
    old = Checking(Termbase([OLD, OTHER]), "kk", "en")
    editing.set_text(store, first, "en", "Urumchi!", store.targets([first], "en")[first].revision, old)
    after = Checking(Termbase([replace(NEW, terms=NEW.terms[:2]), OTHER]), "kk", "en")
    store_checked(store, [one.checked for one in find(store, [OLD, OTHER], after)])
    changes = editing.undo(store)
    assert changes.replayed
    store_checked(store, check_again(store, [first], after))
    target = store.targets([first], "en")[first]
    assert (target.content.text, target.flagged) == ("Urumchi's mayor came.", True)


def test_a_segment_changed_meanwhile_is_left_out(store: ProjectStore) -> None:
    after = Checking(Termbase([NEW, OTHER]), "kk", "en")
    touched = find(store, [OLD, OTHER], after)
    editing.set_text(store, touched[0].segment.id, "en", "Typed.", touched[0].target.revision, after)
    _, left_out = apply_impact(store, touched, {"en": after})
    assert left_out == ((touched[0].segment.id, "en"),)
    assert store_checked(store, [one.checked for one in touched])[1] == left_out
    assert store.targets([touched[0].segment.id], "en")[touched[0].segment.id].content.text == "Typed."


def test_a_removed_concept_asks_for_nothing(store: ProjectStore) -> None:
    touched = find(store, [OLD, OTHER], Checking(Termbase([OTHER]), "kk", "en"))
    assert [(one.segment.number, one.edits, one.after, one.asks) for one in touched] == [
        (number, (), (), False) for number in (1, 3, 5)
    ]


def test_the_engines_doubts_and_the_documents_mentions_outlive_a_change(store: ProjectStore) -> None:
    first = store.segment_ids()[0]
    target = store.targets([first], "en")[first]
    kept = (
        Finding("doubtful", Severity.ERROR, message("qa.doubt.looping")),
        Finding("mentions", Severity.NOTE, message("qa.later_mention_name", full="x", short="y")),
    )
    store.put_findings([replace(target, findings=kept)])
    after = Checking(Termbase([replace(NEW, terms=NEW.terms[:2]), OTHER]), "kk", "en")
    store_checked(store, [one.checked for one in find(store, [OLD, OTHER], after)])
    checks = [one.check for one in store.targets([first], "en")[first].findings]
    assert checks == ["terms", "doubtful", "mentions"]


def test_a_concept_that_is_satisfied_by_the_changed_one_is_checked_too(store: ProjectStore) -> None:
    town = Concept("TOWN", Kind.PLACE, terms=(Term("kk", "қаласы"), Term("en", "Tihwa")), equivalents=("PL",))
    touched = find(store, [OLD, town], Checking(Termbase([NEW, town]), "kk", "en"))
    third = next(one for one in touched if one.segment.number == 3)
    assert [d.satisfied for d in third.checked.decisions if d.concept == "TOWN"]

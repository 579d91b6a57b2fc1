"""The names of a document: proposals with their places, and what is done with them."""

from __future__ import annotations

from pathlib import Path

from glossary.concepts import Concept, Enforce, Kind, Status, Term, Verified
from glossary.termbase import Termbase
from workbench.core.content import Content
from workbench.core.segments import Segment, SegmentKind, Severity
from workbench.services.names import findings_of, names_of, propose, still_unknown, with_forms
from workbench.services.terminology import Desk

LINES = (
    "Кеше министр Айдарбек Сапаров келді.",
    "2023",
    "Кездесуге Ван Имен бірге БҰҰ өкілі қатысты. Айдарбек Сапаровпен сөйлесті.",
    "Бүгін министр Айдарбек Сапоров кетті.",
)
KINDS = (SegmentKind.TEXT, SegmentKind.NUMBER, SegmentKind.TEXT, SegmentKind.TEXT)
SEGMENTS = [
    Segment(100 + n, 1, n, n, 0, len(text), kind, Content(text))
    for n, (text, kind) in enumerate(zip(LINES, KINDS, strict=True), 1)
]
WANG = Concept("P_WANG", Kind.PERSON, terms=(Term("en", "Wang Yi"), Term("zh-Hans", "王毅")))
NAMES = names_of(SEGMENTS, Termbase([WANG]))


def test_names_come_with_places_and_with_forms_to_choose_from() -> None:
    found = {one.text: one for one in NAMES.unknown}
    person = found["Айдарбек Сапаров"]
    assert [(p.segment, p.number) for p in person.places] == [(101, 1), (103, 3)]
    assert [LINES[p.number - 1][p.start : p.end] for p in person.places] == ["Айдарбек Сапаров", "Айдарбек Сапаровпен"]
    assert person.english[0].text == "Aydarbek Saparov"
    assert len(person.chinese) == 1
    # A Chinese name has the characters of the glossary's person of that sound, and never made ones.
    assert (found["Ван И"].english[0].text, found["Ван И"].chinese) == ("Wang Yi", ("王毅",))
    assert (found["БҰҰ"].kind, found["БҰҰ"].english, found["БҰҰ"].chinese) == (Kind.ABBREVIATION, (), ())


def test_two_spellings_are_a_warning_where_the_rarer_one_stands() -> None:
    findings = findings_of(NAMES.variants)
    assert list(findings) == [104]
    (finding,) = findings[104]
    assert finding.severity is Severity.WARNING
    assert finding.in_source
    assert LINES[3][finding.start : finding.end] == "Айдарбек Сапоров"
    assert finding.message.params["first"] == "Айдарбек Сапаров"


def test_chosen_names_are_one_proposal_that_one_undo_takes_back(tmp_path: Path) -> None:
    chosen = [with_forms(one, "Aidarbek Saparov", "") if one.text.endswith("Сапаров") else one for one in NAMES.unknown]
    with Desk(tmp_path / "own.egloss", "Айша") as desk:
        edited = propose(desk, chosen, "хабар.txt")
        kept = {one.terms[0].text: one for one in desk.store.concepts()}
        assert set(kept) == {one.text for one in chosen}
        person = kept["Айдарбек Сапаров"]
        assert [(term.language, term.text) for term in person.terms] == [
            ("kk", "Айдарбек Сапаров"), ("en", "Aidarbek Saparov"),
        ]  # fmt: skip
        assert all(t.status is Status.PROPOSED and t.verified is Verified.NO for c in kept.values() for t in c.terms)
        assert {one.enforce for one in kept.values()} == {Enforce.INFORM}
        assert person.source == "хабар.txt"
        assert set(edited.after) == {one.id for one in kept.values()}
        assert len(desk.history()) == 1
        desk.undo()
        assert list(desk.store.concepts()) == []


def test_a_term_added_a_moment_ago_is_no_longer_unknown() -> None:
    known = Concept("N", Kind.PERSON, terms=(Term("kk", "Айдарбек Сапаров"),))
    left = still_unknown(NAMES.unknown, Termbase([WANG]).with_concepts([known], "1"))
    assert {one.text for one in NAMES.unknown} - {one.text for one in left} == {"Айдарбек Сапаров"}


def test_of_two_spellings_the_glossary_s_own_is_the_right_one() -> None:
    urumqi = Concept(
        "PL", Kind.PLACE, terms=(Term("kk", "Үрімжі"), Term("kk", "Үрімші", Status.ADMITTED), Term("en", "Urumqi"))
    )
    text = "Олар Үрімші қаласына, кейін Үрімжі қаласына барды."
    segments = [Segment(1, 1, 1, 1, 0, len(text), SegmentKind.TEXT, Content(text))]
    (pair,) = names_of(segments, Termbase([urumqi])).variants
    assert (pair.first, pair.second) == ("Үрімжі", "Үрімші")
    ((finding,),) = findings_of([pair]).values()
    assert text[finding.start : finding.end] == "Үрімші"

"""Offices and names of their day."""

from __future__ import annotations

from dataclasses import replace

import pytest

from glossary.concepts import Concept, Kind, Relation, RelationKind, Status, Term
from glossary.starter import starter
from glossary.termbase import Termbase
from workbench.core.content import Content
from workbench.core.segments import Finding, Segment, SegmentKind, Severity
from workbench.qa.validity import ValidityCheck
from workbench.services.checking import Checking

SECRETARY = Concept(
    "TTL_SEC",
    Kind.TITLE,
    terms=(
        Term("kk", "партия комитетінің хатшысы", izafet=True, head="хатшы"),
        Term("en", "party secretary"),
        Term("zh-Hans", "党委书记"),
    ),
)
MA = Concept(
    "P_MA",
    Kind.PERSON,
    terms=(Term("kk", "Ма Синжуй"), Term("en", "Ma Xingrui"), Term("zh-Hans", "马兴瑞")),
    relations=(Relation(RelationKind.HOLDER_OF, "TTL_SEC", "2021-12", "2025-07"),),
)
NEXT = Concept(
    "P_NEXT",
    Kind.PERSON,
    terms=(Term("kk", "Жаңа Хатшы"),),
    relations=(Relation(RelationKind.HOLDER_OF, "TTL_SEC", "2025-07"),),
)
MEMBER = Concept("TTL_MEMBER", Kind.TITLE, terms=(Term("kk", "бюро мүшесі"), Term("en", "bureau member")))
OTHER = Concept("P_OTHER", Kind.PERSON, terms=(Term("kk", "Мирас Әукенов"),))
CAPITAL = Concept(
    "PL_CAPITAL",
    Kind.PLACE,
    terms=(
        Term("kk", "Астана", valid_to="2019-03-22"),
        Term("kk", "Нұр-Сұлтан", Status.ADMITTED, valid_from="2019-03-23", valid_to="2022-09-16"),
        Term("kk", "Астана", Status.ADMITTED, valid_from="2022-09-17"),
    ),
)
OLD = Concept(
    "ORG_OLD", Kind.ORGANISATION, terms=(Term("kk", "Ескі министрлік"),), valid_to="2023-08",
    relations=(Relation(RelationKind.SEE_ALSO, "ORG_NEW"),),
)  # fmt: skip
NEW = Concept("ORG_NEW", Kind.ORGANISATION, terms=(Term("kk", "Жаңа министрлік"),), valid_from="2023-09")
CONCEPTS = (SECRETARY, MA, MEMBER, OTHER, CAPITAL, OLD, NEW)


def find(source: str, date: str, *more: Concept, language: str = "kk") -> list[Finding]:
    checking = Checking(Termbase([*CONCEPTS, *more]), language, "en", (ValidityCheck(),), dates={1: date})
    segment = Segment(1, 1, 1, 1, 0, len(source), SegmentKind.TEXT, Content(source))
    return list(checking.check(segment, Content("anything"), "en")[1])


@pytest.mark.parametrize(
    ("source", "language", "date", "warns"),
    [
        ("Партия комитетінің хатшысы Ма Синжуй келді.", "kk", "2026-01-10", True),
        ("Партия комитетінің хатшысы Ма Синжуй келді.", "kk", "2025-07-31", False),
        ("Партия комитетінің хатшысы Ма Синжуй келді.", "kk", "2021-11-30", True),
        ("Партия комитетінің хатшысы Ма Синжуй келді.", "kk", "", False),
        ("Партия комитетінің хатшысы, бюро мүшесі Ма Синжуй келді.", "kk", "2026-01-10", True),
        ("Партия комитетінің бұрынғы хатшысы Ма Синжуй келді.", "kk", "2026-01-10", False),
        ("Бұрынғы партия комитетінің хатшысы Ма Синжуй келді.", "kk", "2026-01-10", False),
        ("Партия комитетінің хатшысы кеше қалада Ма Синжуймен кездесті.", "kk", "2026-01-10", False),
        ("Партия комитетінің хатшысы Мирас Әукенов пен Ма Синжуй келді.", "kk", "2026-01-10", False),
        ("Ma Xingrui, the party secretary, came.", "en", "2026-01-10", True),
        ("Ma Xingrui, former party secretary, came.", "en", "2026-01-10", False),
        ("党委书记马兴瑞来访", "zh-Hans", "2026-01-10", True),
        ("前党委书记马兴瑞来访", "zh-Hans", "2026-01-10", False),
    ],
)
def test_an_office_of_another_day_is_warned_of(source: str, language: str, date: str, warns: bool) -> None:
    findings = find(source, date, language=language)
    assert [f.message.id for f in findings] == (["qa.office_past"] if warns else [])
    assert all(f.severity is Severity.WARNING and f.in_source for f in findings)


def test_who_holds_the_office_is_told_where_it_is_known() -> None:
    (finding,) = find("Партия комитетінің хатшысы Ма Синжуй келді.", "2026-01-10", NEXT)
    assert finding.message.id == "qa.office_of_other"
    assert finding.message.params["holder"] == "Жаңа Хатшы"
    assert str(finding.message)


@pytest.mark.parametrize(
    ("source", "date", "present"),
    [
        ("Нұр-Сұлтанда кездесті.", "2026-01-10", "Астана"),
        ("Нұр-Сұлтанда кездесті.", "2020-01-10", None),
        ("Астанада кездесті.", "2020-01-10", "Нұр-Сұлтан"),
        ("Астанада кездесті.", "2018-01-10", None),
        ("Астанада кездесті.", "2026-01-10", None),
        ("Ескі министрлік хабарлады.", "2024-01-10", "Жаңа министрлік"),
        ("Ескі министрлік хабарлады.", "2023-08-31", None),
    ],
)
def test_a_name_of_another_day_is_warned_of(source: str, date: str, present: str | None) -> None:
    findings = find(source, date)
    assert [f.message.params["present"] for f in findings] == ([] if present is None else [present])
    for finding in findings:
        assert source[finding.start : finding.end].startswith(source.split()[0][:3])


def test_the_starter_knows_who_left_and_what_was_renamed() -> None:
    base = Termbase(starter().concepts)
    checking = Checking(base, "kk", "en", (ValidityCheck(),), dates={1: "2026-02-01", 2: "2023-10-18"})
    source = "Нұр-Сұлтанда Шыңжаң-Ұйғыр автономиялық ауданы партия комитетінің хатшысы Ма Синжуй сөйледі."
    for document, expected in ((1, ["qa.name_of_other_day", "qa.office_past"]), (2, ["qa.name_of_other_day"])):
        segment = Segment(1, document, 1, 1, 0, len(source), SegmentKind.TEXT, Content(source))
        findings = checking.check(segment, Content("anything"), "en")[1]
        assert sorted(f.message.id for f in findings) == expected
        (renamed,) = [f for f in findings if f.message.id == "qa.name_of_other_day"]
        assert renamed.message.params["present"] == "Астана"


def test_an_old_name_that_only_the_target_has_is_warned_of() -> None:
    checking = Checking(Termbase(starter().concepts), "kk", "en", (ValidityCheck(),), dates={1: "2026-02-01"})
    source = "Астанада кездесті."
    segment = Segment(1, 1, 1, 1, 0, len(source), SegmentKind.TEXT, Content(source))
    target = "They met in Nur-Sultan."
    (finding,) = checking.check(segment, Content(target), "en")[1]
    assert target[finding.start : finding.end] == "Nur-Sultan"
    assert not finding.in_source
    assert finding.message.params["present"] == "Astana"


@pytest.mark.parametrize(("date", "ids"), [("2020-03-05", ["qa.name_then"]), ("2026-03-05", []), ("2018-03-05", [])])
def test_a_name_that_was_another_for_a_time_is_warned_of(date: str, ids: list[str]) -> None:
    concepts = starter().concepts
    checking = Checking(Termbase(concepts), "kk", "en", (ValidityCheck(),), dates={1: date})
    source = "Астанада кездесу өтті."
    segment = Segment(1, 1, 1, 1, 0, len(source), SegmentKind.TEXT, Content(source))
    found = checking.check(segment, Content("A meeting was held in Astana."), "en")[1]
    assert [(one.message.id, one.in_source) for one in found] == [(name, True) for name in ids]
    # Where only the target has the name, it is warned of there.
    found = checking.check(replace(segment, source=Content("Кездесу өтті.")), Content("Held in Astana."), "en")[1]
    assert [(one.message.id, one.in_source) for one in found] == [(name, False) for name in ids]

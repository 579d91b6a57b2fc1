"""The profiles of a project as a check: a finding with a fix, and only where they are switched on."""

from __future__ import annotations

import pytest

from glossary.concepts import Concept, Enforce, Kind, Status, Term
from glossary.edits import apply_edits
from glossary.termbase import Termbase
from workbench.core.segments import Finding, SegmentKind
from workbench.qa.base import CheckedText
from workbench.qa.style import StyleCheck

XUAR = Concept(
    "XUAR", Kind.PLACE,
    terms=(
        Term("kk", "ШҰАА"), Term("en", "Xinjiang Uygur Autonomous Region"),
        Term("en", "Xinjiang Uyghur Autonomous Region", Status.ADMITTED),
    ),
)  # fmt: skip
PARTY = Concept("PARTY", terms=(Term("kk", "ҚКП"), Term("en", "CPC")))
MINISTRY = Concept(
    "MINISTRY",
    terms=(
        Term("kk", "министрлік"), Term("en", "ministry"),
        Term("en", "department", Status.ADMITTED, profiles=("Astana",)),
    ),
)  # fmt: skip
PARTNERS = Concept("PARTNERS", Kind.FORMULA, Enforce.PREFER, (Term("kk", "серіктес"), Term("en", "partner")))
BASE = Termbase((XUAR, PARTY, MINISTRY, PARTNERS))


def findings(source: str, target: str, *profiles: str) -> list[Finding]:
    base = BASE.using(profiles=profiles)
    matches = tuple(base.matches(source, "kk"))
    return StyleCheck().run(CheckedText(SegmentKind.TEXT, source, target, "kk", "en", matches=matches, termbase=base))


@pytest.mark.parametrize(
    ("source", "target", "profiles", "fixed"),
    [
        ("ШҰАА", "the Xinjiang Uygur Autonomous Region", ("Uyghur",), "the Xinjiang Uyghur Autonomous Region"),
        ("ШҰАА", "Xinjiang Uyghur Autonomous Region", ("Uygur",), "Xinjiang Uygur Autonomous Region"),
        ("министрлік", "the ministry", ("Astana",), "the department"),
        ("министрлік", "the department", ("Astana",), "the department"),
        ("", "on 5 May he said ‘10%’", ("en “…”", "percent", "en October 18, 2023"), "on May 5 he said “10 percent”"),
        # Both wordings are the party, whether its terms say so or not.
        ("ҚКП", "the CPC", ("CCP",), "the CCP"),
    ],
)
def test_what_a_profile_wants_is_said_with_its_fix(
    source: str, target: str, profiles: tuple[str, ...], fixed: str
) -> None:
    found = findings(source, target, *profiles)
    edits = [edit for finding in found for edit in finding.fix]
    assert apply_edits(target, edits) == fixed
    assert all(finding.fix and finding.start <= finding.fix[0].start for finding in found)
    assert bool(found) is (target != fixed)
    assert findings(source, target) == []


def test_the_marks_of_a_text_are_put_right_together() -> None:
    (found,) = findings("", "“one” and “two”", "en ‘…’")
    assert len(found.fix) == 4
    assert found.message.params["profile"] == "en ‘…’"


def test_repair_writes_the_term_of_the_profile() -> None:
    for profiles, text in (
        ((), "Xinjiang Uygur Autonomous Region"),
        (("Uyghur",), "Xinjiang Uyghur Autonomous Region"),
    ):
        base = BASE.using(profiles=profiles)
        (edit,) = base.repair(base.matches("ШҰАА", "kk"), "ШҰАА", "in ШҰАА today", "en")
        assert edit.text == text


def test_a_profile_forbids_nothing() -> None:
    base = BASE.using(profiles=("Uyghur", "Astana"))
    for source, target in (("ШҰАА", "Xinjiang Uygur Autonomous Region"), ("министрлік", "the ministry")):
        (verdict,) = base.check(base.matches(source, "kk"), target, "en")
        assert verdict.satisfied

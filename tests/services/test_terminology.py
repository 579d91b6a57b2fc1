"""The terminologist's desk."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from glossary.concepts import Concept, Enforce, Kind, Relation, RelationKind, Status, Term, Verified
from glossary.errors import GlossaryError
from glossary.searching import ConceptFilter
from glossary.store import What
from workbench.services.terminology import BulkEdit, Desk, declined

WATER = Concept("T_WATER", terms=(Term("kk", "су"), Term("en", "water")))
PARTY = Concept(
    "ORG_CPC",
    Kind.ORGANISATION,
    terms=(
        Term("kk", "Қытай Коммунистік партиясы", verified=Verified.YES),
        Term("en", "Communist Party of China", note="Xinhua"),
    ),
    equivalents=("AB_CPC",),
)
AGAIN = Concept(
    "CPC_2",
    terms=(
        Term("kk", "қытай коммунистік партиясы"),
        Term("en", "Communist Party of China", errors=("Comunist Party of China",), note="AP"),
        Term("en", "Chinese Communist Party", Status.ADMITTED),
        Term("zh-Hans", "中国共产党"),
    ),
    domain="politics",
    note="second list",
)
CPC = Concept(
    "AB_CPC",
    Kind.ABBREVIATION,
    terms=(Term("kk", "ҚКП"),),
    equivalents=("CPC_2", "ORG_CPC"),
    relations=(Relation(RelationKind.ABBREVIATION_OF, "CPC_2"), Relation(RelationKind.ABBREVIATION_OF, "ORG_CPC")),
)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with Desk(tmp_path / "own.egizterms", "first reader") as made:
        yield made


def found(desk: Desk, query: str, wanted: ConceptFilter | None = None) -> list[str]:
    return [one.id for one in (desk.search(query, wanted) if wanted else desk.search(query)).concepts]


def test_what_is_saved_is_found_at_once(desk: Desk) -> None:
    assert found(desk, "су") == []
    edited = desk.save(WATER)
    assert (edited.before, edited.after, edited.revision) == ({"T_WATER": None}, {"T_WATER": WATER}, 1)
    assert found(desk, "су") == ["T_WATER"]
    desk.save(replace(WATER, terms=(Term("kk", "өзен"),)))
    assert found(desk, "су") == []
    assert found(desk, "", ConceptFilter(changed_since="2020")) == ["T_WATER"]
    desk.remove(["T_WATER"])
    assert found(desk, "өзен") == []
    assert [one.author for one in desk.history()] == ["first reader"] * 3


def test_saving_the_same_again_changes_nothing(desk: Desk) -> None:
    desk.save(WATER)
    edited = desk.save(WATER)
    assert not edited
    assert edited.revision == 1


def test_undo_and_redo_keep_the_search_right(desk: Desk) -> None:
    desk.save(WATER)
    assert found(desk, "су") == ["T_WATER"]
    undone = desk.undo()
    assert undone is not None
    assert dict(undone.after) == {"T_WATER": None}
    assert found(desk, "су") == []
    redone = desk.redo()
    assert redone is not None
    assert found(desk, "су") == ["T_WATER"]
    assert desk.redo() is None


def test_bulk_edit_is_one_change(desk: Desk) -> None:
    for concept in (WATER, PARTY):
        desk.save(concept)
    edit = BulkEdit(enforce=Enforce.INFORM, domain="news", language="en", verified=Verified.STANDARD, verified_by="B")
    desk.edit([WATER.id, PARTY.id], edit)
    for concept in desk.search("").concepts:
        assert (concept.enforce, concept.domain) == (Enforce.INFORM, "news")
        english, kazakh = concept.preferred("en"), concept.preferred("kk")
        assert english is not None
        assert kazakh is not None
        assert (english.verified, english.verified_by, kazakh.verified_by) == (Verified.STANDARD, "B", "")
    assert desk.history()[0].what is What.EDITED
    desk.undo()
    assert desk.get(PARTY.id) == PARTY


def test_bulk_edit_of_what_is_gone_changes_nothing(desk: Desk) -> None:
    desk.save(WATER)
    with pytest.raises(GlossaryError) as refused:
        desk.edit([WATER.id, "GONE"], BulkEdit(domain="x"))
    assert refused.value.message.id == "glossary.no_concept"
    assert desk.get(WATER.id) == WATER


def test_duplicates_are_found_likely_ones_first(desk: Desk) -> None:
    other_water = Concept("T_SEA", terms=(Term("en", "Water"),))
    for concept in (WATER, other_water, PARTY, AGAIN):
        desk.save(concept)
    duplicates = desk.duplicates()
    assert [(one.concepts, one.likely) for one in duplicates] == [
        (("ORG_CPC", "CPC_2"), True),
        (("T_WATER", "T_SEA"), False),
    ]


def test_merging_loses_nothing_and_redirects(desk: Desk) -> None:
    for concept in (PARTY, AGAIN, CPC):
        desk.save(concept)
    desk.merge("ORG_CPC", ["CPC_2"])
    merged = desk.get("ORG_CPC")
    assert merged is not None
    assert [(term.text, term.status) for term in merged.terms] == [
        ("Қытай Коммунистік партиясы", Status.PREFERRED),
        ("Communist Party of China", Status.PREFERRED),
        ("қытай коммунистік партиясы", Status.ADMITTED),
        ("Chinese Communist Party", Status.ADMITTED),
        ("中国共产党", Status.PREFERRED),
    ]
    english = merged.preferred("en")
    assert english is not None
    assert (english.errors, english.note) == (("Comunist Party of China",), "Xinhua; AP")
    assert (merged.domain, merged.note, merged.equivalents) == ("politics", "second list", ("AB_CPC",))
    abbreviation = desk.get("AB_CPC")
    assert abbreviation is not None
    assert abbreviation.equivalents == ("ORG_CPC",)
    assert abbreviation.relations == (Relation(RelationKind.ABBREVIATION_OF, "ORG_CPC"),)
    assert desk.get("CPC_2") is None
    desk.undo()
    assert [desk.get(one.id) for one in (PARTY, AGAIN, CPC)] == [PARTY, AGAIN, CPC]


def test_proposals_are_accepted_or_rejected(desk: Desk) -> None:
    proposed = Concept("NEW", terms=(Term("kk", "жаңа", Status.PROPOSED), Term("kk", "тың", Status.PROPOSED)))
    mixed = replace(WATER, terms=(*WATER.terms, Term("en", "aqua", Status.PROPOSED)))
    only = Concept("ONLY", terms=(Term("kk", "бос", Status.PROPOSED),))
    for concept in (proposed, mixed, only):
        desk.save(concept)
    assert {one.id for one in desk.proposals()} == {"NEW", "T_WATER", "ONLY"}
    desk.accept(["NEW", "T_WATER"])
    kept = desk.get("NEW")
    assert kept is not None
    assert [term.status for term in kept.terms] == [Status.PREFERRED, Status.ADMITTED]
    water = desk.get("T_WATER")
    assert water is not None
    assert [term.status for term in water.terms] == [Status.PREFERRED, Status.PREFERRED, Status.ADMITTED]
    desk.reject(["ONLY", "T_WATER"])
    assert desk.get("ONLY") is None
    assert desk.get("T_WATER") == water
    assert desk.proposals() == []


def test_free_ids_are_made_of_the_term(desk: Desk) -> None:
    assert desk.free_id("Тауар айналымы") == "тауар_айналымы"
    desk.save(Concept("тауар_айналымы", terms=(Term("kk", "x"),)))
    assert desk.free_id("Тауар айналымы") == "тауар_айналымы_2"


def test_declined_forms_of_a_term() -> None:
    forms = {form.tags: form.surface for form in declined(Term("kk", "қала"))}
    assert forms[()] == "қала"
    assert [forms[(case,)] for case in ("GEN", "DAT", "ACC", "LOC", "ABL", "INS")] == [
        "қаланың", "қалаға", "қаланы", "қалада", "қаладан", "қаламен",
    ]  # fmt: skip
    assert forms[("PL", "DAT")] == "қалаларға"
    assert forms[("PX3", "LOC")] == "қаласында"
    bureau = {form.tags: form.surface for form in declined(Term("kk", "Саяси бюросы", izafet=True, head="бюро"))}
    assert bureau[("DAT",)] == "Саяси бюросына"
    assert [form.surface for form in declined(Term("en", "city"))] == ["city"]


def test_a_wrong_date_is_refused_and_one_that_was_there_is_let_be(tmp_path: Path) -> None:
    dated = replace(WATER, relations=(Relation(RelationKind.SEE_ALSO, "ORG_CPC", "2023-13"),))
    with Desk(tmp_path / "own.egizterms") as desk:
        with pytest.raises(GlossaryError) as refused:
            desk.save(dated)
        assert "2023-13" in str(refused.value)
        assert desk.get(WATER.id) is None
        desk.store.import_concepts([dated])
        assert desk.save(replace(dated, note="checked"))
        assert [(one.link.value, one.concept) for one in desk.pointing_to("ORG_CPC")] == [("see-also", WATER.id)]

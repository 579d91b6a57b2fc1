"""A new term stands as the old one stood."""

from __future__ import annotations

import pytest

from glossary.concepts import Concept, Kind, Term
from glossary.edits import apply_edits
from glossary.termbase import Termbase
from workbench.services.reinflecting import in_its_form


def replaced(text: str, old: str, new: str, language: str = "en", kind: Kind = Kind.TERM) -> str | None:
    (place,) = Termbase([Concept("C", kind, terms=(Term(language, old),))]).matches(text, language)
    edit = in_its_form(place, Term(language, new), text, language)
    return None if edit is None else apply_edits(text, [edit])


@pytest.mark.parametrize(
    ("text", "old", "new", "expected"),
    [
        ("Two secretaries met.", "secretary", "party chief", "Two party chiefs met."),
        ("Secretaries met.", "secretary", "party chief", "Party chiefs met."),
        ("the secretary's visit", "secretary", "party chief", "the party chief's visit"),
        ("the secretaries\u2019 visit", "secretary", "official", "the officials\u2019 visit"),
        ("the secretaries' wives", "secretary", "policeman", "the policemen's wives"),
        ("A secretary spoke.", "secretary", "official", "An official spoke."),
        ("as an official", "official", "union leader", "as a union leader"),
        ("an honest man", "honest man", "European", "a European"),
        ("a summit", "summit", "SCO meeting", "an SCO meeting"),
        ("an offer", "offer", "NATO offer", "a NATO offer"),
        ("the Silk Road Fund", "Silk Road Fund", "the Belt Fund", "the Belt Fund"),
        ("two secretaries came", "secretary", "head of department", "two heads of department came"),
        ("two heads of department came", "head of department", "secretary", "two secretaries came"),
        ("THE SECRETARY SPOKE", "secretary", "party chief", "THE PARTY CHIEF SPOKE"),
        ("Party Secretary Ma spoke.", "party secretary", "head of committee", "Head of Committee Ma spoke."),
        ("the state councillor", "State Councillor", "Deputy Premier", "the deputy premier"),
        ("two summits", "summit", "G7", None),
    ],
)
def test_english(text: str, old: str, new: str, expected: str | None) -> None:
    kind = Kind.TITLE if old == "State Councillor" else Kind.TERM
    assert replaced(text, old, new, kind=kind) == expected


@pytest.mark.parametrize(
    ("text", "old", "new", "expected"),
    [
        ("Хатшылардың сапары", "хатшы", "төраға", "Төрағалардың сапары"),
        ("бюроға келді", "бюро", "комитет", "комитетке келді"),
        ("Саяси бюросының мүшесі", "Саяси бюросы", "партия комитеті", "Партия комитетінің мүшесі"),
    ],
)
def test_kazakh(text: str, old: str, new: str, expected: str) -> None:
    assert replaced(text, old, new, "kk") == expected


def test_chinese_is_put_in_as_it_is() -> None:
    assert replaced("迪化市长来访", "迪化", "乌鲁木齐", "zh-Hans") == "乌鲁木齐市长来访"

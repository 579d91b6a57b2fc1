"""English terms in texts."""

from __future__ import annotations

import pytest

from glossary.concepts import Concept, Term
from glossary.languages.plurals import plurals_of
from glossary.termbase import Termbase
from tests.glossary.sample import concept, found, only, termbase

BASE = termbase()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("China and china", [("China", "CN")]),
        ("China’s Xinjiang", [("China’s", "CN"), ("Xinjiang", "XJ")]),
        ("the People's Republic of China", [("People's Republic of China", "PRC")]),
        ("the People’s Republic of the China", [("People’s Republic of the China", "PRC")]),
        ("Cross-border trade", [("Cross-border trade", "XB_TRADE")]),
        ("cross border trades", [("cross border trades", "XB_TRADE")]),
        ("The one China principle", [("one China principle", "ONE_CHINA")]),
        ("Think tanks met", [("Think tanks", "THINK_TANK")]),
        ("the presidents of Kazakhstan", [("presidents of Kazakhstan", "KZ_PRESIDENT")]),
        ("Kazakhstani tradition", []),
        ("https://china.org/China", []),
        ("THE GOVERNMENT OF KAZAKHSTAN", [("GOVERNMENT", "GOV"), ("KAZAKHSTAN", "KZ")]),
    ],
)
def test_terms_are_found(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(BASE, text, "en") == expected


def test_endings_are_named() -> None:
    assert only(BASE, "think tanks", "en").suffixes == ("PL:s",)
    assert only(BASE, "Astana: China's", "en").suffixes == ("POSS:'s",)


@pytest.mark.parametrize(
    ("word", "plurals"),
    [
        ("party", ("parties",)),
        ("day", ("days",)),
        ("branch", ("branches",)),
        ("talks", ()),
        ("crisis", ("crises",)),
        ("census", ("censuses",)),
        ("congress", ("congresses",)),
        ("chairman", ("chairmen",)),
        ("woman", ("women",)),
        ("german", ("germans",)),
        ("person", ("people", "persons")),
        ("index", ("indexes", "indices")),
        ("embargo", ("embargoes",)),
        ("series", ()),
        ("belief", ("beliefs",)),
    ],
)
def test_plurals(word: str, plurals: tuple[str, ...]) -> None:
    assert plurals_of(word) == plurals


@pytest.mark.parametrize(
    ("cited", "seen", "suffixes"),
    [
        ("Chairman of the People's Party", "Chairmen of the People's Party", ("PLHEAD:chairmen",)),
        ("deputy chairman", "the deputy chairmen", ("PL:deputy chairmen",)),
        ("criterion", "criteria", ("PL:criteria",)),
        ("debt crisis", "debt crises", ("PL:s",)),
        ("deputy chairman", "the deputy chairmen's", ("PL:chairmen", "POSS:'s")),
        ("head of state", "the heads of state's", ("PLHEAD:s", "POSS:'s")),
        ("party", "the parties’", ("PL:s", "POSS:'")),
    ],
)
def test_irregular_plurals_and_possessives_are_found(cited: str, seen: str, suffixes: tuple[str, ...]) -> None:
    match = only(Termbase([concept("X", en=cited)]), seen, "en")
    assert match.concept.id == "X"
    assert [one.partition(":")[0] for one in match.suffixes] == [one.partition(":")[0] for one in suffixes]
    assert match.surface == seen.removeprefix("the ")


def test_another_spelling_matches_and_is_not_the_preferred_one() -> None:
    base = Termbase([Concept("X", terms=(Term("en", "Uygur", variants=("Uyghur",)),))])
    assert [(m.surface, m.why) for m in base.matches("Uygur, Uyghur", "en")] == [
        ("Uygur", "exact"),
        ("Uyghur", "variant"),
    ]


def test_a_language_without_rules_is_matched_word_by_word() -> None:
    base = Termbase([concept("X", en="x")])
    assert base.matches("Китай", "ru") == []

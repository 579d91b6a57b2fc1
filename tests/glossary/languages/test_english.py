"""English terms in texts."""

from __future__ import annotations

import pytest

from glossary.languages.english import plural_of
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
    ("word", "plural"),
    [("party", "parties"), ("day", "days"), ("branch", "branches"), ("talks", None), ("crisis", "crisises")],
)
def test_regular_plurals(word: str, plural: str | None) -> None:
    assert plural_of(word) == plural


def test_a_language_without_rules_is_matched_word_by_word() -> None:
    base = Termbase([concept("X", en="x")])
    assert base.matches("Китай", "ru") == []

"""Chinese terms in texts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossary.concepts import Concept, Kind, Term
from glossary.languages.chinese import simplified
from glossary.termbase import Termbase
from tests.glossary.sample import found, termbase

BASE = termbase()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("新疆维吾尔自治区党委书记马兴瑞", [("新疆维吾尔自治区党委书记", "XUAR_SEC"), ("马兴瑞", "MA")]),
        ("中国和哈萨克斯坦", [("中国", "CN"), ("哈萨克斯坦", "KZ")]),
        ("中国共产党", [("中国共产党", "ORG_CPC")]),
        ("共建“一带一路”，参加“一带一路”论坛。", [("一带一路", "BRI"), ("“一带一路”论坛", "BRF")]),
        ("共建一带一路论坛", [("一带一路论坛", "BRF")]),
        ("卡瑟姆若马尔特•托卡耶夫", [("卡瑟姆若马尔特•托卡耶夫", "TOKAYEV")]),
        ("中 国", [("中 国", "CN")]),
        ("末尾中", []),
        ("", []),
    ],
)
def test_terms_are_found(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(BASE, text, "zh") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("中國和哈薩克斯坦", [("中國", "CN"), ("哈薩克斯坦", "KZ")]),
        ("新疆維吾爾自治區黨委書記馬興瑞", [("新疆維吾爾自治區黨委書記", "XUAR_SEC"), ("馬興瑞", "MA")]),
        ("“一帶一路”論壇，臺灣", [("“一帶一路”論壇", "BRF"), ("臺灣", "TAIWAN")]),
    ],
)
@pytest.mark.parametrize("language", ["zh", "zh-Hant"])
def test_traditional_and_simplified_characters_are_one(
    text: str, expected: list[tuple[str, str]], language: str
) -> None:
    assert found(BASE, text, language) == expected
    assert [text[m.start : m.end] for m in BASE.matches(text, language)] == [surface for surface, _ in expected]


def test_a_traditional_term_is_found_in_a_simplified_text_and_serves_there() -> None:
    concepts = [
        Concept("X", terms=(Term("zh-Hant", "國務院"), Term("kk", "Мемлекеттік кеңес"))),
        Concept("Y", terms=(Term("zh-Hans", "国务委员"), Term("zh-Hant", "國務委員"))),
    ]
    base = Termbase(concepts)
    assert found(base, "国务院和國務院", "zh") == [("国务院", "X"), ("國務院", "X")]
    assert [m.term.language for m in base.matches("國務委員", "zh-Hant")] == ["zh-Hant"]
    assert [m.term.language for m in base.matches("國務委員", "zh-Hans")] == ["zh-Hans"]
    (verdict,) = base.check(base.matches("Мемлекеттік кеңес", "kk"), "国务院", "zh")
    assert verdict.satisfied


def test_one_character_names_nobody() -> None:
    base = Termbase([Concept("MA", Kind.PERSON, terms=(Term("zh-Hans", "马兴瑞"), Term("zh-Hans", "马")))])
    assert found(base, "马上，马兴瑞", "zh") == [("马兴瑞", "MA")]


@given(st.text(st.characters(min_codepoint=0x3000, max_codepoint=0x9FFF), max_size=30))
def test_folding_keeps_the_length_and_is_done_once(text: str) -> None:
    folded = simplified(text)
    assert len(folded) == len(text)
    assert simplified(folded) == folded

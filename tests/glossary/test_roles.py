"""Which Kazakh case the words around a mention ask for."""

from __future__ import annotations

import pytest

from glossary.concepts import Concept, Enforce, Kind, Term
from glossary.roles import Role, case_asked, role_of
from glossary.termbase import Termbase


def named(kind: Kind, kk: str, en: str, zh: str) -> Concept:
    return Concept(en, kind, Enforce.MUST, (Term("kk", kk), Term("en", en), Term("zh-Hans", zh)))


BASE = Termbase(
    (
        named(Kind.PERSON, "Ма Синжуй", "Ma Xingrui", "马兴瑞"),
        named(Kind.PLACE, "Үрімжі", "Urumqi", "乌鲁木齐"),
        named(Kind.TITLE, "Мемлекет басшысы", "Head of State", "国家元首"),
    )
)


def role(source: str) -> Role | None:
    language = "en" if source.isascii() else "zh-Hans"
    return role_of(BASE.matches(source, language)[0], source)


@pytest.mark.parametrize(
    ("source", "case"),
    [
        ("Tokayev met with Ma Xingrui.", "INS"),
        ("Tokayev met Ma Xingrui.", "INS"),
        ("Tokayev received Ma Xingrui.", "ACC"),
        ("Tokayev thanked Ma Xingrui.", "DAT"),
        ("They talked with Secretary Ma Xingrui today.", "INS"),
        ("A letter to the President of China Ma Xingrui.", "DAT"),
        ("Ma Xingrui's speech", "GEN"),
        ("They arrived in Urumqi.", "DAT"),
        ("They met in Urumqi.", "LOC"),
        ("They flew from Urumqi.", "ABL"),
        ("He wrote to the Head of State.", "DAT"),
        ("Talks with Astana and Urumqi.", "INS"),
        ("他与马兴瑞会谈。", "INS"),
        ("他会见了马兴瑞。", "INS"),
        ("他向马兴瑞表示感谢。", "DAT"),
        ("他从乌鲁木齐出发。", "ABL"),
        ("会议在乌鲁木齐举行。", "LOC"),
        ("他飞往乌鲁木齐。", "DAT"),
        ("马兴瑞的讲话", "GEN"),
    ],
)
def test_the_case_that_the_words_around_ask_for(source: str, case: str) -> None:
    found = role(source)
    assert found is not None
    assert found.case == case
    assert found.whole


@pytest.mark.parametrize("source", ["They met in Urumqi, China.", "He works in Urumqi City Hall."])
def test_a_part_of_a_longer_name_has_no_case_of_its_own(source: str) -> None:
    assert case_asked(BASE.matches(source, "en")[0], source) == ""


def test_a_subject_stands_bare() -> None:
    found = role("Ma Xingrui flew home.")
    assert found is not None
    assert found.case == ""
    assert not found.admits("ACC")
    assert not found.admits("INS")


def test_a_place_before_the_subject_says_nothing_of_a_person() -> None:
    assert role("In Astana President Ma Xingrui was asked.") is None


def test_behind_a_coverb_and_before_de_both_cases_are_right() -> None:
    found = role("与马兴瑞的会谈")
    assert found is not None
    assert found.admits("GEN")
    assert found.admits("INS")
    assert not found.admits("ABL")

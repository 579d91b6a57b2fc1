"""Which Kazakh case the words around a mention ask for."""

from __future__ import annotations

from pathlib import Path

import pytest

from glossary.concepts import Concept, Enforce, Kind, Term
from glossary.roles import Role, case_asked, form_asked, role_of
from glossary.starter import starter
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
        ("与马兴瑞的会谈", "INS"),
        ("来自乌鲁木齐的代表团", "ABL"),
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
    assert role("In Astana, said President Ma Xingrui.") is None
    found = role("In Astana President Ma Xingrui was asked.")
    assert found is None or found.case == ""


def test_behind_a_coverb_and_before_de_both_cases_are_right() -> None:
    found = role("与马兴瑞的会谈")
    assert found is not None
    assert found.admits("GEN")
    assert found.admits("INS")
    assert not found.admits("ABL")


@pytest.mark.parametrize(
    ("source", "form"),
    [
        ("He met with all our Heads of State.", ("PL", "PX1PL", "INS")),
        ("He wrote to their Head of State.", ("PX3", "DAT")),
        ("他会见了我们的国家元首。", ("PX1PL", "INS")),
        ("The Head of State spoke.", ()),
    ],
)
def test_number_and_possessor_are_asked_too(source: str, form: tuple[str, ...]) -> None:
    language = "en" if source.isascii() else "zh-Hans"
    assert form_asked(BASE.matches(source, language)[0], source) == form


NEWS = Path(__file__).parents[1] / "data" / "news"


@pytest.mark.parametrize(
    ("file", "language", "line", "surface", "case"),
    [
        ("release.en.txt", "en", 0, "Ma Xingrui", "INS"),
        ("release.en.txt", "en", 0, "Astana", "LOC"),
        ("release.en.txt", "en", 1, "Communist Party of China", "DAT"),
        ("release.en.txt", "en", 4, "Head of State", "DAT"),
        ("release.en.txt", "en", 5, "Urumqi", "ABL"),
        ("release.en.txt", "en", 6, "one-China principle", "ACC"),
        ("release.en.txt", "en", 9, "National Academy of Governance", "INS"),
        ("release.en.txt", "en", 10, "Urumqi", "DAT"),
        ("release.zh.txt", "zh-Hans", 0, "阿斯塔纳", "LOC"),
        ("release.zh.txt", "zh-Hans", 0, "马兴瑞", "INS"),
        ("release.zh.txt", "zh-Hans", 4, "托卡耶夫", "DAT"),
        ("release.zh.txt", "zh-Hans", 5, "乌鲁木齐", "ABL"),
        ("release.zh.txt", "zh-Hans", 7, "新疆", "INS"),
        ("release.zh.txt", "zh-Hans", 9, "阿斯塔纳", "ABL"),
        ("release.zh.txt", "zh-Hans", 9, "乌鲁木齐", "DAT"),
    ],
)
def test_in_a_release_each_name_asks_for_its_case(file: str, language: str, line: int, surface: str, case: str) -> None:
    source = (NEWS / file).read_text(encoding="utf-8").splitlines()[line]
    termbase = Termbase(starter().concepts)
    found = [one for one in termbase.matches(source, language) if one.surface == surface]
    assert [case_asked(one, source) for one in found] == [case]


def test_what_is_said_of_a_name_leaves_its_case_open_but_for_with_and_from() -> None:
    found = role("Urumqi was mentioned.")
    assert found is not None
    assert all(found.admits(case) for case in ("NOM", "ACC", "DAT", "LOC"))
    assert not found.admits("INS")
    assert not found.admits("ABL")

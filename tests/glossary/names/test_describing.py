"""One name in every script, from tables and from a glossary."""

from __future__ import annotations

import pytest

from glossary.concepts import Concept, Kind, Term
from glossary.names import (
    EnglishForm,
    Origin,
    describe,
    english_forms,
    name_to_pinyin,
    propose_chinese,
    word_to_pinyin,
)
from glossary.names.english import bgn_like, latin_like, passport_like
from glossary.starter import starter

CONCEPTS = starter().concepts


@pytest.mark.parametrize("given", ["Ма Синжуй", "Ma Xingrui", "马兴瑞", "Ma Sinjui", "ما سينجۋي"])
def test_a_name_is_the_same_from_every_script(given: str) -> None:
    report = describe(given, CONCEPTS)
    assert report.input == given
    assert report.pinyin == ("Ma Xingrui",)
    assert report.hanzi == ("马兴瑞",)
    assert report.palladius == ("Ма Синжуй",)
    assert (report.latin, report.arabic) == ("Ma Sinjui", "ما سينجۋي")
    assert report.english == (EnglishForm("Ma Xingrui", Origin.GLOSSARY),)


def test_characters_come_from_the_glossary_alone() -> None:
    assert describe("Ма Синжуй").hanzi == ()
    assert describe("Ма Синжуй").pinyin == ("Ma Xingrui",)
    # The glossary has the characters and no Kazakh form: found by their sound.
    own = Concept("P", Kind.PERSON, terms=(Term("zh-Hans", "李克强"),))
    assert describe("Ли Кэцян", [own]).hanzi == ("李克强",)
    assert describe("Ли Кэнян", [own]).hanzi == ()


def test_a_known_slip_of_the_source_gives_the_right_name() -> None:
    report = describe("Су Чуньтао", CONCEPTS)
    assert report.pinyin == ("Xie Chuntao",)
    assert report.hanzi == ("谢春涛",)
    assert report.palladius == ("Се Чуньтао",)


def test_another_right_spelling_is_the_same_name() -> None:
    terms = (Term("kk", "Си Цзиньпин", variants=("Ши Жинпиң",)), Term("zh-Hans", "习近平"), Term("en", "Xi Jinping"))
    own = Concept("P", Kind.PERSON, terms=terms)
    report = describe("Ши Жинпиң", [own])
    assert (report.hanzi, report.pinyin, report.palladius) == (("习近平",), ("Xi Jinping",), ("Си Цзиньпин",))
    assert report.english[0].text == "Xi Jinping"


def test_places_are_not_spelt_by_the_table_for_persons() -> None:
    report = describe("Шыңжаң", CONCEPTS)
    assert (report.pinyin, report.palladius, report.hanzi) == (("Xinjiang",), (), ("新疆",))
    urumqi = describe("Үрімжі", CONCEPTS)
    # Its English name is no pinyin, so none is made.
    assert (urumqi.pinyin, urumqi.hanzi) == ((), ("乌鲁木齐",))
    assert urumqi.english[0] == EnglishForm("Urumqi", Origin.GLOSSARY)
    assert describe("乌鲁木齐", CONCEPTS).latin == "Ürımjı"


def test_what_is_ambiguous_comes_back_whole() -> None:
    report = describe("Фанань")
    assert report.pinyin == ("Fanan", "Fang'an")
    assert report.palladius == ("Фанань", "Фанъань")


def test_the_passport_form_goes_before_the_variants() -> None:
    forms = english_forms("Қасым-Жомарт Тоқаев", CONCEPTS)
    assert forms[0] == EnglishForm("Kassym-Jomart Tokayev", Origin.GLOSSARY)
    assert EnglishForm("Qasym-Zhomart Toqaev", Origin.BGN) in forms
    assert EnglishForm("Qasym-Jomart Toqaev", Origin.LATIN) in forms
    assert english_forms("Тоқаев", CONCEPTS)[0].text == "Tokayev"
    # A surname that the glossary knows is spelt alike in another name.
    assert english_forms("Кемел Тоқаев", CONCEPTS)[0] == EnglishForm("Kemel Tokayev", Origin.GLOSSARY)


def test_variants_by_table() -> None:
    assert bgn_like("Қасым-Жомарт Тоқаев") == "Qasym-Zhomart Toqaev"
    assert latin_like("Қасым-Жомарт Тоқаев") == "Qasym-Jomart Toqaev"
    assert passport_like("Нұрсұлтан Назарбаев") == "Nursultan Nazarbayev"
    assert passport_like("ӘУЕЗОВ") == "AUYEZOV"


@pytest.mark.parametrize(
    ("kazakh", "chinese"),
    [
        ("Токаев", "托卡耶夫"),
        ("Назарбаев", "纳扎尔巴耶夫"),
        ("Аукенов", "奥克诺夫"),
        ("Мирас Әукенов", "米拉斯·奥克诺夫"),
        ("Қасым-Жомарт Тоқаев", "卡瑟姆若马尔特·托卡耶夫"),
        ("Ермек Көшербаев", "叶尔梅克·科舍尔巴耶夫"),
        ("Балаева", "巴拉耶娃"),
        ("Tokayev", ""),
        ("", ""),
    ],
)
def test_a_proposed_chinese_form(kazakh: str, chinese: str) -> None:
    assert propose_chinese(kazakh) == chinese


@pytest.mark.parametrize(
    ("hanzi", "pinyin"),
    [
        ("马兴瑞", "Ma Xingrui"), ("单田芳", "Shan Tianfang"), ("欧阳修", "Ouyang Xiu"), ("曾庆红", "Zeng Qinghong"),
        ("吕布", "Lü Bu"), ("李恩", "Li En"),
    ],
)  # fmt: skip
def test_hanzi_to_pinyin(hanzi: str, pinyin: str) -> None:
    assert name_to_pinyin(hanzi)[0] == pinyin


def test_pinyin_of_words_and_of_what_is_none() -> None:
    assert word_to_pinyin("西安") == ("Xi'an",)
    assert name_to_pinyin("Ma") == word_to_pinyin("") == ()
    assert len(name_to_pinyin("乐乐")) >= 2


@pytest.mark.parametrize("given", ["", "  ", "123", "٪", "«»", "@handle", "a" * 500, "ань" * 50])
def test_what_is_no_name_gives_an_empty_report(given: str) -> None:
    report = describe(given, CONCEPTS)
    assert report.pinyin == report.hanzi == report.palladius == ()


@pytest.mark.parametrize(
    ("hanzi", "pinyin"),
    [
        ("单雄信", "Shan Xiongxin"), ("曾国藩", "Zeng Guofan"), ("解缙", "Xie Jin"), ("仇英", "Qiu Ying"),
        ("区适子", "Ou Shizi"), ("查良镛", "Zha Liangyong"), ("尉迟恭", "Yuchi Gong"), ("令狐冲", "Linghu Chong"),
        ("长孙无忌", "Zhangsun Wuji"), ("呼延灼", "Huyan Zhuo"), ("歐陽修", "Ouyang Xiu"), ("盖叫天", "Ge Jiaotian"),
        ("折可适", "She Keshi"), ("阚泽", "Kan Ze"), ("吕布", "Lü Bu"), ("张安", "Zhang An"),
    ],
)  # fmt: skip
def test_surnames_with_a_sound_of_their_own(hanzi: str, pinyin: str) -> None:
    assert name_to_pinyin(hanzi)[0] == pinyin

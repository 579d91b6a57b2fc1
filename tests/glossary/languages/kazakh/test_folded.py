"""Kazakh terms in Latin and Arabic letters. Tables: Kazakh reference tables, section 5."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossary.concepts import Concept, Kind, Term
from glossary.languages.kazakh.folded import key_of
from glossary.scripts import fold, to_arabic, to_latin
from glossary.termbase import Termbase
from tests.glossary.sample import concept, found, only, termbase

BASE = termbase()
TEXTS = [
    "Қазақстан мен Қытай арасындағы ынтымақтастық",
    "Шыңжаң-Ұйғыр автономиялық ауданы партия комитетінің хатшысы Ма Синжуйге",
    "ҚКП-ның, ҚХР-дан, ҚКП ОК Саяси бюросының мүшесі",
    "бірыңғай Қытай қағидаттарын, ақыл-ой орталықтарымен",
    "«Бір белдеу, бір жол» форумында келіссөздер",
    "Қасым-Жомарт Тоқаевтың, Үрімжідегі, Тайваньдағы",
    "жоғары оқу орындарына, ішкі істерге, тамақ өнімдерін",
]


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("write", [to_latin, to_arabic])
def test_a_text_in_another_script_holds_the_same_terms(text: str, write: object) -> None:
    assert callable(write)
    other = write(text)
    cyrillic, converted = BASE.matches(text, "kk"), BASE.matches(other, "kk")
    assert cyrillic
    assert [(m.concept.id, m.suffixes) for m in converted] == [(m.concept.id, m.suffixes) for m in cyrillic]
    assert [m.surface for m in converted] == [other[m.start : m.end] for m in converted]
    assert [fold(m.surface).text for m in converted] == [fold(m.surface).text for m in cyrillic]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Live sites: U+0621 for the hamza, presentation forms, Persian yeh and keheh.
        ("ءۇكىمەت, ۇكىمەت", [("ءۇكىمەت", "GOV"), ("ۇكىمەت", "GOV")]),
        ("قىتايدا", [("قىتايدا", "CN")]),
        ("قىتایدا", [("قىتایدا", "CN")]),
        ("Qytaiğa, Qazaqstannan", [("Qytaiğa", "CN"), ("Qazaqstannan", "KZ")]),
        ("QYTAIĞA", [("QYTAIĞA", "CN")]),
        ("qytai", []),
        ("Astanadağy Ürımjıde", [("Ürımjıde", "URUMQI")]),
        ("Олар Qazaqstan туралы айтты", [("Qazaqstan", "KZ")]),
        ("Олар Taivan туралы айтты", []),
        ("the Astana talks with Qatar", []),
        ("China and Kazakhstan are partners", []),
        ("中国 Qytai", [("Qytai", "CN")]),
        ("https://qytai.kz @qytai", []),
        ("Qytailyq, Qytaidy", [("Qytaidy", "CN")]),
    ],
)
def test_words_of_other_scripts(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(BASE, text) == expected


def test_letters_that_the_script_tells_must_be_the_terms() -> None:
    base = Termbase([concept("TYPE", "түр"), concept("STAND", "тұрақ")])
    assert found(base, "tür, türı, tūrı", "kk") == [("tür", "TYPE"), ("türı", "TYPE")]
    assert found(base, "tūraq, türaq", "kk") == [("tūraq", "STAND")]
    assert found(base, to_arabic("түрі мен тұрағы")) == [("ٴتۇرى", "TYPE"), ("تۇراعى", "STAND")]


@pytest.mark.parametrize("language", ["kk", "kk-Latn", "kk-Arab"])
@pytest.mark.parametrize("row", [("kk-Latn", "Qazaqstan Halyq partiasy"), ("kk-Arab", "قازاقستان حالىق پارتياسى"),
                                 ("kk", "Qazaqstan Halyq partiasy")])  # fmt: skip
def test_a_row_in_another_script_is_found_in_any_text(language: str, row: tuple[str, str]) -> None:
    base = Termbase([Concept("PPK", Kind.ORGANISATION, terms=(Term(*row), Term("en", "PPK")))])
    for text in (
        "Қазақстан Халық партиясының төрағасы",
        "Qazaqstan Halyq partiasynyñ törağasy",
        "قازاقستان حالىق پارتياسىنىڭ توراعاسى",
    ):
        match = only_in(base, text, language)
        assert match == (" ".join(text.split()[:3]), ("GEN:ның",))


def only_in(base: Termbase, text: str, language: str) -> tuple[str, tuple[str, ...]]:
    (match,) = base.matches(text, language)
    return match.surface, match.suffixes


def test_a_latin_term_that_is_not_kazakh_stays_what_it_is() -> None:
    base = Termbase([concept("WTO", "WTO"), concept("HUAWEI", "Huawei")])
    assert found(base, "WTO-ға, Huawei-дің") == [("WTO-ға", "WTO"), ("Huawei-дің", "HUAWEI")]


def test_offsets_are_those_of_the_text_as_given() -> None:
    text = "Q\u00adytai\u200bda – Qazaqstan\u0301"
    match = only(BASE, text)
    assert text[match.start : match.end] == "Q\u00adytai\u200bda"


def test_later_terms_are_found_too() -> None:
    grown = BASE.with_concepts([concept("SEA", "теңіз"), Concept("LAKE", terms=(Term("kk-Latn", "köl"),))], "1")
    assert found(grown, "teñızdıñ, kölı, көлінде, Qytai") == [
        ("teñızdıñ", "SEA"),
        ("kölı", "LAKE"),
        ("көлінде", "LAKE"),
        ("Qytai", "CN"),
    ]


@given(st.text("абвгдеёжзийклмнопрстуфхцчшщъыьэюяәғқңөұүһі", max_size=14))
def test_the_fast_key_is_the_key(word: str) -> None:
    assert key_of(word) == fold(word).text


@given(st.sampled_from(TEXTS), st.data())
def test_any_word_of_a_text_may_be_in_latin(text: str, data: st.DataObject) -> None:
    words = re.split("( )", text)
    mixed = "".join(to_latin(w) if w.strip() and data.draw(st.booleans()) else w for w in words)
    for match in BASE.matches(mixed, "kk"):
        assert mixed[match.start : match.end] == match.surface

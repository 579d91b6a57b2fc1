"""Which terms stand in a text, and where."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossary.concepts import Concept, Kind, Status, Term
from glossary.starter import starter
from glossary.termbase import Termbase
from tests.glossary.sample import concept, found, only, termbase

BASE = termbase()


def test_the_longest_term_stands() -> None:
    text = "Шыңжаң-Ұйғыр автономиялық ауданы партия комитетінің хатшысы мен Шыңжаң-Ұйғыр автономиялық ауданында"
    assert [name for _, name in found(BASE, text)] == ["XUAR_SEC", "XUAR"]


@pytest.mark.parametrize(
    "text",
    [
        "Шыңжаң-Ұйғыр халқы",  # not XJ
        "сауда-экономикалық",  # not TRADE
        "қытай ерекшелігі",
        "ҚЫТАЙЛЫҚ",
        "қытайлық туристер",
        "партия-мемлекет",
        "https://akorda.kz/Қытай",
        "@Қытай_партия",
        "ОК жарайды",
        "қхр мен қкп",
        "үкімет",
        "президент",
        "халық партиялық",
        "ҚХРмен",
        "Тайваньдық",
    ],
)
def test_what_is_no_mention_is_left_alone(text: str) -> None:
    assert found(BASE, text) == []


def test_nothing_is_joined_across_a_space() -> None:
    assert found(BASE, "Қазақстан мен Қытай") == [("Қазақстан", "KZ"), ("Қытай", "CN")]
    assert only(BASE, "Екі партия да келді").suffixes == ()
    assert only(BASE, "Қытай ның").suffixes == ()


def test_capitals_tell_a_country_from_a_people_and_a_sentence_may_begin_with_a_term() -> None:
    assert found(BASE, "Қытай мен қытай") == [("Қытай", "CN")]
    assert found(BASE, "Ынтымақтастықты дамыту") == [("Ынтымақтастықты", "COOP")]
    assert found(BASE, "ҚАЗАҚСТАННЫҢ ЫНТЫМАҚТАСТЫҒЫ") == [("ҚАЗАҚСТАННЫҢ", "KZ"), ("ЫНТЫМАҚТАСТЫҒЫ", "COOP")]
    assert found(BASE, "ҚКП-НЫҢ ШЕШІМІ") == [("ҚКП-НЫҢ", "CPC")]
    # Only the first capital of a name is required: later words are often written small.
    assert found(BASE, "Қытай коммунистік партиясының") == [("Қытай коммунистік партиясының", "ORG_CPC")]
    assert found(BASE, "ма Синжуй") == []


def test_of_a_country_and_its_abbreviation_the_country_is_meant() -> None:
    base = Termbase(
        [
            Concept(
                "PRC", Kind.ABBREVIATION, terms=(Term("zh-Hans", "中国"), Term("zh-Hans", "中共", Status.ADMITTED))
            ),
            Concept("CN", Kind.PLACE, terms=(Term("zh-Hans", "中国"), Term("zh-Hans", "中共", Status.ADMITTED))),
        ]
    )
    assert [one.concept.id for one in base.matches("访问中国", "zh-Hans")] == ["CN"]
    assert [one.concept.id for one in base.matches("访问中国", "zh-Hans", nested=True)] == ["CN", "PRC"]
    # Said in short, the abbreviation is.
    assert [one.concept.id for one in base.matches("中共表示", "zh-Hans")] == ["PRC"]


@pytest.mark.parametrize(
    ("language", "text", "surfaces"),
    [
        ("en", "China Daily on China and the South China Sea", ["China"]),
        ("en", "Air China flies to China's south", ["China's"]),
        ("zh", "中国日报和中国银行在中国", ["中国"]),
        ("zh", "中国银行业", ["中国"]),
        ("zh", "中國日報在中國", ["中國"]),
        ("zh-Hans", "总统在总统府", ["总统"]),
        ("kk", "«Егемен Қазақстанның» тілшісі Қазақстанда", ["Қазақстанда"]),
    ],
)
def test_a_country_inside_another_name_is_not_meant(language: str, text: str, surfaces: list[str]) -> None:
    base = Termbase(starter().concepts)
    assert [one.surface for one in base.matches(text, language)] == surfaces
    # Where the glossary has the name, it is found.
    daily = Concept("DAILY", Kind.ORGANISATION, terms=(Term("en", "China Daily"),))
    assert [one.concept.id for one in base.with_concepts([daily], "2").matches("China Daily", "en")] == ["DAILY"]


def test_a_term_that_does_not_stand_alone_is_found_inside_a_longer_one() -> None:
    assert found(BASE, "ҚКП ОК жауап берді", nested=True) == [("ҚКП ОК", "CPC_CC"), ("ҚКП", "CPC"), ("ОК", "CC")]
    depths = [match.depth for match in BASE.matches("ҚКП ОК Саяси бюросы", "kk", nested=True)]
    assert depths == [0, 1, 2, 2]


def test_a_short_form_inside_the_full_name_is_no_second_mention() -> None:
    assert found(BASE, "Қасым-Жомарт Тоқаевтың", nested=True) == [("Қасым-Жомарт Тоқаевтың", "TOKAYEV")]
    assert found(BASE, "Тоқаевтың") == [("Тоқаевтың", "TOKAYEV")]


@pytest.mark.parametrize(
    ("text", "surface"),
    [
        ("осы «Бір белдеу, бір жол» аясында", "Бір белдеу, бір жол"),
        ("осы Бір белдеу, бір жол аясында", "Бір белдеу, бір жол"),
        ("осы „Бір белдеу, бір жол“ аясында", "Бір белдеу, бір жол"),
        ('осы "Бір белдеу, бір жол" аясында', "Бір белдеу, бір жол"),
        ("«Бір белдеу, бір жол» форумында", "«Бір белдеу, бір жол» форумында"),
        ("“Бір белдеу, бір жол” форумында", "“Бір белдеу, бір жол” форумында"),
        ('"Бір белдеу, бір жол" форумында', '"Бір белдеу, бір жол" форумында'),
        ("„Бір белдеу, бір жол“ форумында", "„Бір белдеу, бір жол“ форумында"),
        ("«Бір белдеу, бір жол форумында»", "Бір белдеу, бір жол форумында"),
        ("«бір Қытай» қағидаттары", "«бір Қытай» қағидаттары"),
        ("бір «Қытай» қағидаттары", "бір «Қытай» қағидаттары"),
        ("бір Қытай «қағидаты»", "бір Қытай «қағидаты»"),
    ],
)
def test_quotation_marks_are_transparent_and_balanced(text: str, surface: str) -> None:
    match = only(BASE, text)
    assert match.surface == surface == text[match.start : match.end]


def test_a_match_never_crosses_the_border_of_a_quotation() -> None:
    assert found(BASE, "«Досымыз Қытай» Халық Республикасына") == [("Қытай", "CN")]
    assert found(BASE, "бір Қытай «қағидаты мен саясаты»") == [("Қытай", "CN")]


def test_a_wrong_spelling_matches_and_says_so() -> None:
    match = only(BASE, "деп түйіндеді Су Чуньтаомен")
    assert (match.concept.id, match.erroneous, match.why, match.suffixes) == ("XIE", True, "error", ("INS:мен",))


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Қытай", "exact"),
        ("Қытайға", "suffix"),
        ("ҚКП-ның", "acronym"),
        ("Саяси бюро ҚКП ОК Саяси бюросының", "izafet"),
        ("ақыл-ой орталықтарын", "izafet"),
        ("Үрімші қаласы", "variant"),
        ("«Бір белдеу, бір жол» форумы", "quoted"),
    ],
)
def test_the_rule_that_matched_is_named(text: str, why: str) -> None:
    assert only(BASE, text).why == why


def test_offsets_are_those_of_the_text_as_given() -> None:
    text = "Бұл  Қы\u00adтай\u00a0Халық  Республикасы\u00adна сапар"
    match = only(BASE, text)
    assert match.concept.id == "PRC"
    assert match.surface == text[match.start : match.end] == "Қы\u00adтай\u00a0Халық  Республикасы\u00adна"


def test_look_alike_letters_are_read_as_they_look() -> None:
    assert found(BASE, "Қaзaқcтaнның") == [("Қaзaқcтaнның", "KZ")]  # Latin a and c
    assert found(BASE, "Kasahstan party") == []


def test_a_paragraph_ends_a_term() -> None:
    assert found(BASE, "Қытай\n\nХалық Республикасы") == [("Қытай", "CN")]
    assert found(BASE, "Қытай\nХалық Республикасы") == [("Қытай\nХалық Республикасы", "PRC")]


def test_of_two_concepts_at_one_place_the_first_stands_and_the_other_is_listed_inside() -> None:
    base = Termbase([concept("A", "келісім", "agreement"), concept("B", "келісім", "consent")])
    assert found(base, "келісімді") == [("келісімді", "A")]
    assert found(base, "келісімді", nested=True) == [("келісімді", "A"), ("келісімді", "B")]
    named = Termbase([concept("small", "алаш", "alash"), concept("Big", "Алаш", "Alash", kind=Kind.ORGANISATION)])
    assert found(named, "бұл Алаш") == [("Алаш", "Big")]
    assert found(named, "бұл алаш") == [("алаш", "small")]


def test_of_two_places_that_cross_the_longer_stands() -> None:
    base = Termbase([concept("A", "сыртқы саясат"), concept("B", "саясат бағыты туралы")])
    assert found(base, "сыртқы саясат бағыты туралы") == [("саясат бағыты туралы", "B")]


concepts: list[Concept] = list(BASE.concepts.values())


@given(
    st.lists(
        st.sampled_from(
            [t.text for c in concepts for t in c.terms if t.language == "kk"]
            + [" ", ", ", "«", "»", "-", "ға", "ның", "\u00ad", "\n", "мен", "Қ", "партиясының"]
        ),
        max_size=12,
    ).map("".join)
)
def test_matches_hold_together_on_any_text(text: str) -> None:
    nested = BASE.matches(text, "kk", nested=True)
    assert [m for m in nested if m.depth == 0] == BASE.matches(text, "kk")
    for match in nested:
        assert match.surface == text[match.start : match.end] != ""
    for one in nested:
        for other in nested:
            crosses = one.start < other.start < one.end < other.end
            assert not crosses


@pytest.mark.parametrize(
    "text",
    ["қ" * 200_000, "a.b" * 60_000, "Қытай " * 20_000, "«" * 50_000, "the " * 40_000, "@" * 50_000, "қ-" * 9000],
)
@pytest.mark.parametrize("language", ["kk", "en", "zh"])
@pytest.mark.timeout(20)
def test_a_hostile_text_takes_no_longer_than_its_length(text: str, language: str) -> None:
    assert len(BASE.matches(text, language)) in (0, 20_000)

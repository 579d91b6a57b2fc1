"""Variants of one name in one source, and names that the glossary does not have."""

from __future__ import annotations

import time
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossary.concepts import Concept, Kind, Term
from glossary.names import survey, unknown_in, variants_in
from glossary.starter import starter
from glossary.termbase import Termbase

STARTER = Termbase(starter().concepts)
EMPTY = Termbase(())
SAMPLES = files("resources") / "sample"


def sample(name: str) -> str:
    return (SAMPLES / f"{name}.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("termbase", [STARTER, EMPTY], ids=["starter", "no glossary"])
@pytest.mark.parametrize(
    ("document", "first", "second", "shared"),
    [
        ("halykpartiyasy-kezdesu", "Се Чуньтао", "Су Чуньтао", "Чуньтао"),
        ("akorda-kezdesu", "Үрімші", "Үрімжі", "қала"),
    ],
)
def test_the_two_slips_of_the_samples_are_found_and_nothing_else(
    document: str, first: str, second: str, shared: str, termbase: Termbase
) -> None:
    text = sample(document)
    (pair,) = variants_in(text, termbase)
    assert (pair.first, pair.second, pair.shared, pair.distance) == (first, second, shared, 1)
    for spelling, spans in ((first, pair.first_spans), (second, pair.second_spans)):
        assert all(text[start:end].startswith(spelling) for start, end in spans)


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        (
            "Кеше Мирас Әукенов келді. Кейін Мирас Аукенов сөйледі. Мирас Әукенов кетті.",
            [("Мирас Әукенов", "Мирас Аукенов")],
        ),
        ("Бүгін министр Сапаров пен министр Сапоров келді.", [("Сапаров", "Сапоров")]),
        # Two brothers, two suffixes, two acronyms, two towns: no slips.
        ("Кеше Серік Ахметов келді, ал Берік Ахметов кетті.", []),
        ("Кеше Ли Вэй мен Лю Вэй келді.", []),
        ("Олар Астанаға келді, кейін Астанадан кетті.", []),
        ("Кездесуге ҚХП мен ҚКП және ҚХР өкілдері келді.", []),
        ("Біз Алматы мен Талғар туралы айттық.", []),
        ("", []),
    ],
)  # fmt: skip
def test_likeness_alone_is_not_enough(text: str, pairs: list[tuple[str, str]]) -> None:
    assert [(pair.first, pair.second) for pair in variants_in(text, EMPTY)] == pairs


def test_two_concepts_are_two_names() -> None:
    text = "Кеше Мирас Әукенов келді. Кейін Мирас Аукенов сөйледі. Мирас Әукенов кетті."
    two = Termbase(Concept(name, Kind.PERSON, terms=(Term("kk", name),)) for name in ("Мирас Әукенов", "Мирас Аукенов"))
    assert variants_in(text, two) == []


def test_the_starter_has_all_that_the_samples_name() -> None:
    for name in ("halykpartiyasy-kezdesu", "akorda-kezdesu"):
        assert [proposal.text for proposal in unknown_in(sample(name), STARTER)] == []


TEXT = (
    "Кеше Ауыл шаруашылығы министрлігінің өкілі Айдарбек Сапаров Қарағанды қаласына барды. "
    "Шығыс Қазақстан облысының әкімі Нұрымбет Сақтағанов БҰҰ-ның отырысына қатысты. ЮНЕСКО мен БҰҰ келісті.\n"
    "Сыртқы істер министрінің орынбасары Ван Имен кездесті. Айдарбек Сапаровпен сөйлесті."
)


def test_unknown_names_titles_and_acronyms_are_proposed() -> None:
    found = {proposal.text: proposal for proposal in unknown_in(TEXT, STARTER)}
    assert {text: proposal.kind for text, proposal in found.items()} == {
        "Айдарбек Сапаров": Kind.PERSON,
        "БҰҰ": Kind.ABBREVIATION,
        "Ауыл шаруашылығы министрлігі": Kind.ORGANISATION,
        "Ауыл шаруашылығы министрлігінің өкілі": Kind.TITLE,
        "Қарағанды": Kind.PLACE,
        "Шығыс Қазақстан облысының әкімі": Kind.TITLE,
        "Нұрымбет Сақтағанов": Kind.PERSON,
        "ЮНЕСКО": Kind.ABBREVIATION,
        "Сыртқы істер министрінің орынбасары": Kind.TITLE,
        "Ван И": Kind.PERSON,
    }
    person = found["Айдарбек Сапаров"]
    assert person.count == 2
    assert [TEXT[start:end] for start, end in person.spans] == ["Айдарбек Сапаров", "Айдарбек Сапаровпен"]
    assert person.context == "Ауыл шаруашылығы министрлігінің өкілі Айдарбек Сапаров Қарағанды қаласына барды. Шығыс"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Олар Қырғызстаннан келді.", "Қырғызстан"), ("Бұл Қырғызстан туралы.", "Қырғызстан"),
        ("Кеше Алматыға барды.", "Алматы"), ("Олар Қарағанды туралы айтты.", "Қарағанды"),
        ("Бұл Канада туралы.", "Канада"), ("Ол Германиямен келісті.", "Германия"),
        ("Кездесуде Ма Синжуйдің сөзі", "Ма Синжуй"), ("Оған Ван И, тағы басқалар келді.", "Ван И"),
        ("Оған Ван И қатысты.", "Ван И"),
        ("Олар Өскемен туралы айтты.", "Өскемен"),
    ],
)  # fmt: skip
def test_suffixes_are_taken_off_where_they_tell(text: str, name: str) -> None:
    assert [proposal.text for proposal in unknown_in(text, EMPTY)] == [name]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        # A capital of respect, an adjective, a word that the text writes small as well.
        ("Кеше Ұлттық театр ашылды, оған Республикасының Тұңғыш өкілі келді.", []),
        ("Олар Ереже туралы айтты.", []), ("Бұл газетте Келісім шықты, келісімге қол қойылды.", []),
        ("Тізім: бірінші; Екіншісі жоқ. (ем) Емдеу мекемесі.", []),
        # No accusative is a surname; nor is a name cut in its last letters.
        ("Олар Парламент Сенатын көрді.", ["Парламент Сенатын"]),
        ("Олар Есен-Бұға туралы айтты.", ["Есен-Бұға"]), ("Ол Таяу Шығыста болды.", ["Таяу Шығыс"]),
        ("Бұл Қазтуған Сүйінішұлын мақтайды.", ["Қазтуған Сүйінішұлы"]),
        ("Кеше Роза Рымбаеваны көрдік.", ["Роза Рымбаева"]), ("Ол Англияда тұрады.", ["Англия"]),
        ("Бұл Түркістандағы Alageum компаниясының ісі.", ["Alageum компаниясы", "Түркістан"]),
    ],
)  # fmt: skip
def test_the_noise_of_real_news_is_left_out(text: str, names: list[str]) -> None:
    assert sorted(proposal.text for proposal in unknown_in(text, EMPTY)) == names


def test_a_survey_of_lines_is_the_survey_of_the_text_with_places() -> None:
    lines = TEXT.split("\n")
    seen: list[int] = []
    found = survey(lines, STARTER, seen.append)
    assert list(found.proposals) == unknown_in(TEXT, STARTER)
    assert seen[-1] == len(lines)
    person = next(one for one in found.proposals if one.text == "Айдарбек Сапаров")
    places = [found.place(span) for span in person.spans]
    assert [place.line for place in places] == [0, 1]
    assert [lines[p.line][p.start : p.end] for p in places] == ["Айдарбек Сапаров", "Айдарбек Сапаровпен"]


def test_a_survey_ends_where_it_is_asked_to() -> None:
    def stop(_: int) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        survey([TEXT], EMPTY, stop)


def test_the_most_frequent_goes_first_and_what_is_known_is_left_out() -> None:
    assert [proposal.count for proposal in unknown_in(TEXT, STARTER)][:3] == [2, 2, 1]
    known = Concept("P", Kind.PERSON, terms=(Term("kk", "Айдарбек Сапаров"),))
    assert "Айдарбек Сапаров" not in {p.text for p in unknown_in(TEXT, STARTER.with_concepts([known], "1"))}


@pytest.mark.parametrize(
    "text",
    [
        "Бұл дұрыс. Кездесу өтті. Ол келді.",
        "ҚАЗАҚСТАН ЖАҢАЛЫҚТАРЫ\nБұл дұрыс.",
        "– Иә, – деді ол. «Жаңа» деп жазды.",
        "XXI ғасыр, IV бөлім, https://akorda.kz, @Akorda",
        "",
    ],
)
def test_capitals_that_say_nothing_are_not_names(text: str) -> None:
    assert unknown_in(text, EMPTY) == []


@given(st.text(st.sampled_from("АаҚқСсИиноев мен-.,\n«»–Б БҰҰ\u00ad"), max_size=60))
def test_any_text_is_gone_through_and_places_are_true(text: str) -> None:
    for proposal in unknown_in(text, EMPTY):
        assert proposal.count == len(proposal.spans) > 0
        assert all(0 <= start < end <= len(text) for start, end in proposal.spans)
    variants_in(text, EMPTY)


def test_a_long_text_takes_no_long_time() -> None:
    text = "\n".join(f"{TEXT} {sample('akorda-kezdesu')}" for _ in range(20))
    begun = time.monotonic()
    unknown_in(text, STARTER)
    variants_in(text, STARTER)
    assert time.monotonic() - begun < 10

"""The suffix table read both ways."""

from __future__ import annotations

from hypothesis import assume, given
from hypothesis import strategies as st

from glossary.languages.kazakh.stems import is_acronym, licit, stems_of
from glossary.languages.kazakh.suffixes import analyse, generate

WORDS = [
    "партия",
    "кеме",
    "жер",
    "тау",
    "үй",
    "беру",
    "ауыл",
    "ел",
    "ұйым",
    "өзен",
    "қыз",
    "сөз",
    "саясат",
    "іс",
    "мектеп",
    "ынтымақтастық",
    "серік",
    "тарап",
    "орын",
    "халық",
    "дауыс",
    "архив",
    "туризм",
    "институт",
    "ресурс",
    "банк",
    "факт",
    "округ",
    "съезд",
    "тарих",
    "принцип",
    "модель",
    "процесс",
    "клуб",
    "контроль",
    "Тайвань",
    "Париж",
    "Нью-Йорк",
    "Тоқаев",
    "Хани",
    "Синжуй",
    "Чуньтао",
    "Цзиньпин",
    "ҚКП",
    "АҚШ",
    "ІІМ",
    "ҚазҰУ",
    "НАТО",
    "ЕО",
    "600",
    "2023",
    "40",
    "1000000",
    "Google",
]
CITED = ("бюросы", "комитеті", "орталығы", "орны", "мектебі", "басшысы", "өнімдері", "істер", "байланыстар")

words = st.one_of(
    st.tuples(st.sampled_from(WORDS), st.just(False)),
    st.tuples(st.sampled_from(CITED), st.just(True)),
    st.tuples(st.text("аәбгғдезийкқлмнңоөпрстуұүшыі", min_size=2, max_size=8), st.booleans()),
)
PX = ("PX1SG", "PX2SG", "PX2POL", "PX3", "PX1PL")
CASES = ("GEN", "DAT", "ACC", "LOC", "ABL", "INS")
PERSONS = ("P1SG", "P2SG", "P2POL", "P1PL")


@st.composite
def chains(draw: st.DrawFn) -> list[str]:
    chain = [tag for tag in ("PL",) if draw(st.booleans())]
    chain += draw(st.sampled_from([[], *([px] for px in PX)]))
    ending = draw(st.sampled_from(["none", "case", "attributive", "person", "own"]))
    if ending == "case":
        chain.append(draw(st.sampled_from(CASES)))
    elif ending == "attributive":
        chain += ["LOC", "ATTR", *draw(st.sampled_from([[], ["PL"], ["PL", "DAT"], ["GEN"]]))]
    elif ending == "person":
        chain.append(draw(st.sampled_from(PERSONS)))
    elif ending == "own":
        chain.append("OWN")
    return chain


def names(reading: tuple[str, ...]) -> list[str]:
    return [tag.partition(":")[0] for tag in reading]


@given(words, chains())
def test_what_is_generated_is_analysed_back(word: tuple[str, bool], chain: list[str]) -> None:
    made = 0
    for stem in stems_of(word[0], several_words=word[1]):
        ending = generate(stem.shape, chain)
        if ending is not None:
            made += 1
            found = analyse(stem.shape, ending)
            assert chain in [names(reading) for reading in found]
            for reading in found:
                joined = "".join(tag.partition(":")[2] for tag in reading)
                assert joined == ending.removeprefix("-" if stem.shape.hyphen else "")
    assume(made)


@given(st.sampled_from(WORDS), chains())
def test_every_licit_chain_can_be_written_on_a_noun(word: str, chain: list[str]) -> None:
    assert any(generate(stem.shape, chain) is not None for stem in stems_of(word))


@given(words, st.text("аеыінмдтғгқклрсң-", max_size=10))
def test_analysis_spells_the_remainder_and_nothing_else(word: tuple[str, bool], rest: str) -> None:
    for stem in stems_of(word[0], several_words=word[1]):
        for reading in analyse(stem.shape, rest):
            joined = "".join(tag.partition(":")[2] for tag in reading)
            assert joined == rest.removeprefix("-" if stem.shape.hyphen else "")


def test_the_likeliest_reading_comes_first() -> None:
    (stem, *_) = stems_of("партия")
    assert analyse(stem.shape, "мыз")[0] == ("PX1PL:мыз",)
    (stem, *_) = stems_of("әріптес")
    assert analyse(stem.shape, "ін")[0] == ("PX3:і", "ACC:н")


def test_the_head_of_an_izafet_wants_a_possessive_that_the_citation_form_has_not() -> None:
    stems = stems_of("комитеті", several_words=True)
    head = next(stem for stem in stems if stem.head)
    assert head.letters == "комитет"
    assert not licit(head, ())
    assert not licit(head, ("PL:тер",))
    assert not licit(head, ("PX3:і", "GEN:нің"))
    assert licit(head, ("PL:тер", "PX3:і"))
    assert licit(head, ("PX1PL:іміз",))


def test_acronyms_are_told_from_words_in_capitals_at_the_start() -> None:
    assert is_acronym("ҚКП")
    assert is_acronym("ҚазҰУ")
    assert not is_acronym("Қытай")
    assert not is_acronym("Шыңжаң-Ұйғыр")

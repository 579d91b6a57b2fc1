"""A term written in the place of other words: Kazakh suffixes, English articles, and which case a source asks for."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossary.concepts import Concept, Enforce, Kind, Term, TermMatch
from glossary.edits import apply_edits
from glossary.languages.english_fitting import begins_with_a_vowel, fitted
from glossary.languages.kazakh.fitting import guessed_form, in_place_of, left_over, near_form
from glossary.languages.kazakh.index import inflect
from glossary.languages.kazakh.paradigm import readings_of
from glossary.roles import case_asked

PARTY = Term("kk", "Қытай Коммунистік партиясы")
NAME = Term("kk", "Ма Синжуй")
ALMATY = Term("kk", "Алматы")


@given(st.sampled_from(["GEN", "DAT", "ACC", "LOC", "ABL", "INS"]), st.sampled_from([NAME, PARTY, ALMATY]))
def test_whatever_case_the_wrong_words_have_the_term_has_it_too(case: str, term: Term) -> None:
    wrong = Term("kk", "Жаңа Одақ")
    form = inflect(wrong, [case])
    assert form is not None
    found = in_place_of(term, wrong.text, f"Бүгін {form} туралы", ())
    assert found is not None
    assert found.text == inflect(term, [case])
    assert any(case in tag for reading in readings_of(term, found.text) for tag in reading)


def test_a_place_that_holds_another_term_is_left_alone() -> None:
    text = "Ма Синруймен кездесті"
    assert near_form(NAME, Kind.PERSON, text, [(0, 13)]) is None
    assert near_form(NAME, Kind.TERM, text, ()) is None
    assert near_form(Term("kk", "Ма"), Kind.PERSON, text, ()) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Ma Xingrui-мен", "Ма Синжуймен"), ("Ma Xingrui-ға", "Ма Синжуйге"), ("马兴瑞дің", "Ма Синжуйдің")],
)
def test_the_sources_own_words_are_read_with_their_kazakh_ending(text: str, expected: str) -> None:
    surface = "Ma Xingrui" if "Ma" in text else "马兴瑞"
    found = left_over(NAME, surface, text, (), ("DAT",))
    assert found is not None
    assert (found.text, found.guessed) == (expected, False)


def test_a_guess_says_that_it_is_one_and_the_source_counts_more_than_the_look() -> None:
    text = "Ол Қазақстан барды"
    found = guessed_form(ALMATY, text, (3, 12), ("DAT",))
    assert found is not None
    assert (found.text, found.guessed) == ("Алматыға", True)


def match(language: str, text: str, source: str, suffixes: tuple[str, ...] = ()) -> TermMatch:
    start = source.index(text)
    concept = Concept("X", Kind.PERSON, Enforce.MUST, (Term(language, text),))
    return TermMatch(concept, concept.terms[0], start, start + len(text), text, suffixes)


@pytest.mark.parametrize(
    ("language", "source", "expected"),
    [
        ("en", "a visit to X today", "DAT"), ("en", "the speech of the X", "GEN"), ("en", "met with X", "INS"),
        ("en", "arrived from X", "ABL"), ("en", "X spoke", ""), ("zh-Hans", "他与X会谈", "INS"),
        ("zh-Hans", "X的讲话", "GEN"), ("zh-Hans", "向X表示", "DAT"), ("zh-Hans", "X表示", ""), ("kk", "X келді", ""),
    ],
)  # fmt: skip
def test_which_case_the_words_around_ask_for(language: str, source: str, expected: str) -> None:
    assert case_asked(match(language, "X", source), source) == expected


@pytest.mark.parametrize(
    ("term", "kind", "text", "replaced", "expected"),
    [
        ("Almaty", Kind.PLACE, "He saw the Alma-Ata's mayor.", "Alma-Ata's", "He saw the Almaty's mayor."),
        ("Ma Xingrui", Kind.PERSON, "Then the Masin came.", "Masin", "Then Ma Xingrui came."),
        ("agency", Kind.TERM, "It is a bureau.", "bureau", "It is an agency."),
        ("union", Kind.TERM, "It is an alliance.", "alliance", "It is a union."),
        ("ministry", Kind.TERM, "Department came. He left.", "Department", "Ministry came. He left."),
        ("Head of State", Kind.TITLE, "The Leader's visit", "Leader's", "The Head of State's visit"),
    ],
)
def test_an_english_term_fits_its_place(term: str, kind: Kind, text: str, replaced: str, expected: str) -> None:
    start = text.index(replaced)
    edit = fitted(Term("en", term), kind, text, start, start + len(replaced))
    assert apply_edits(text, [edit]) == expected


def test_a_plural_stands_on_the_head_of_the_term() -> None:
    edit = fitted(Term("en", "head of department"), Kind.TITLE, "the bosses", 4, 10, plural=True)
    assert edit.text == "heads of department"


@pytest.mark.parametrize(
    ("words", "vowel"),
    [
        ("NGO", True),
        ("UN", False),
        ("hour", True),
        ("European", False),
        ("one-China", False),
        ("academy", True),
        ("university", False),
    ],
)
def test_which_article_stands_before_a_sound(words: str, vowel: bool) -> None:
    assert begins_with_a_vowel(words) is vowel


@pytest.mark.parametrize(
    ("text", "asked", "expected"),
    [
        ("Ол академия туралы айтты.", ("INS",), "Астана"),  # a postposition that takes the bare form
        ("Ол академия барды.", (), "Астанаға"),
        ("Ол академия айтты.", ("INS",), "Астанамен"),
        ("Ол академия айтты.", ("PL", "PX1PL", "INS"), "Астаналарымызбен"),
    ],
)
def test_a_guessed_case_hears_the_kazakh_word_behind_it(text: str, asked: tuple[str, ...], expected: str) -> None:
    made = guessed_form(Term("kk", "Астана"), text, (3, 11), asked)
    assert made is not None
    assert made.text == expected
    assert made.guessed

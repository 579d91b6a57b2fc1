"""A completion says what is certain first, never goes in circles and names no number of its own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

import resources
from glossary.starter import starter as starter_glossary
from glossary.termbase import Termbase
from models.ct2 import CTranslate2Engine, Threads
from models.fake import FakeEngine
from workbench.services.completing import Completer, Typing
from workbench.services.offering import certain_text, without_circles, without_strange_numbers

TERMS = Termbase(starter_glossary().concepts)
BACK = ("kk", "en")


def asked(source: str, typed: str, language: str) -> Typing:
    return Typing(source, typed, TERMS, tuple(TERMS.matches(source, language)))


@pytest.mark.parametrize(
    ("source", "languages", "expected"),
    [
        ("2023 жылғы 18 қазан", ("kk", "en"), "18 October 2023"),
        ("18 October 2023", ("en", "kk"), "2023 жылғы 18 қазан"),
        ("2023年10月18日", ("zh-Hans", "kk"), "2023 жылғы 18 қазан"),
        ("President of Kazakhstan.", ("en", "kk"), "Қазақстан Президенті."),
        ("Ол келді.", ("kk", "en"), ""),
    ],
)
def test_a_date_and_a_term_need_no_model(source: str, languages: tuple[str, str], expected: str) -> None:
    assert certain_text(source, TERMS, languages) == expected


@pytest.mark.parametrize(
    ("typed", "rest", "source", "expected"),
    [
        ("", "October 18, October 18, October", "2023 жылғы 18 қазан", "October 18"),
        ("October", " 18, October 18, October", "2023 жылғы 18 қазан", " 18"),
        ("", "the trade, the trade and the trade grew", "сауда өсті", "the trade"),
        ("It was ", "very very very good", "Өте жақсы", "very"),
        ("", "From October, 2023, 2023.", "Қазаннан бастап, 2023 жыл", "From October, 2023"),
        ("", "It was very very good.", "Өте жақсы болды.", "It was very very good."),
        ("It was said that ", "that man came.", "Ол кісі келді деді.", "that man came."),
        # What the source says twice may be said twice.
        ("", "Yes, yes, yes!", "Иә, иә, иә!", "Yes, yes, yes!"),
        ("the trade the trade ", "grew.", "сауда өсті", "grew."),
    ],
)
def test_an_offer_ends_where_it_begins_again(typed: str, rest: str, source: str, expected: str) -> None:
    assert without_circles(typed, rest, source, BACK) == expected


@pytest.mark.parametrize(
    ("typed", "rest", "expected"),
    [
        ("Trade rose by ", "12 percent in 2022.", "12 percent in 2022."),
        ("Trade rose by ", "15 percent in 2022.", ""),
        ("", "Trade rose by 12 percent in 2019.", "Trade rose by 12 percent in"),
        ("Trade rose in 2019 ", "by 12 percent.", "by 12 percent."),
    ],
)
def test_a_number_that_the_source_does_not_have_is_not_offered(typed: str, rest: str, expected: str) -> None:
    assert without_strange_numbers(typed, rest, "Сауда 2022 жылы 12 пайызға өсті.", BACK) == expected


def test_what_is_certain_is_offered_whatever_the_model_says() -> None:
    engine = FakeEngine({}, lambda _text, _prefix: ["October 18, October 18"], pairs=(("kk", "en"),))
    completer = Completer(engine, "kk", "en")
    for typed, rest in (("", "18 October 2023"), ("18 Oct", "ober 2023"), ("18 October 2023", "")):
        assert completer.complete(asked("2023 жылғы 18 қазан", typed, "kk")).rest == rest
    assert engine.calls == []
    first = completer.choices(asked("2023 жылғы 18 қазан", "18 Oct", "kk"))[0]
    assert (first.word, first.insert) == ("October", "ober")


@pytest.fixture(scope="module")
def starter() -> Iterator[CTranslate2Engine]:
    engine = CTranslate2Engine(Path(resources.__path__[0]) / "models" / "starter-kk-en", threads=Threads(1, 1))
    yield engine
    engine.close()


@pytest.mark.parametrize("typed", ["", "October", "On", "The "])
def test_the_starter_model_does_not_go_round_on_a_date(starter: CTranslate2Engine, typed: str) -> None:
    found = Completer(starter, "kk", "en").complete(asked("2023 жылғы 18 қазан", typed, "kk"))
    said = (typed + found.rest).lower()
    assert said.count("october") <= 1
    assert said.count("18") <= 1

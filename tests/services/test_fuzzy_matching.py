"""The index finds what comparing with every text finds."""

from __future__ import annotations

import random

import pytest
from rapidfuzz import fuzz, process

from workbench.services.fuzzy_matching import FuzzyIndex

SYLLABLES = "қа ла ты жұ мыс бас шы көр ме тау ел дік сө зі өң ір мә де ни ет қо ғам бай ла ныс жо ба".split()  # noqa: SIM905 - read by people
CHINESE = "国家发展文化社会经济计划中心委员会法律基金地区合作战略关系建设安全教育主席访问"


def texts(language: str, chance: random.Random) -> list[str]:
    if language == "kk":
        words = ["".join(chance.choices(SYLLABLES, k=chance.randint(2, 5))) for _ in range(300)]
        return [" ".join(chance.choices(words, k=chance.randint(1, 14))) for _ in range(600)]
    return ["".join(chance.choices(CHINESE, k=chance.randint(2, 40))) for _ in range(600)]


def changed(text: str, chance: random.Random) -> str:
    letters = list(text)
    for _ in range(chance.randint(0, max(1, len(letters) // 6))):
        at = chance.randrange(len(letters))
        letters[at : at + chance.randint(0, 1)] = chance.choice(text)
    return "".join(letters)


@pytest.mark.parametrize("language", ["kk", "zh-Hans"])
def test_the_best_match_is_that_of_comparing_with_all(language: str) -> None:
    chance = random.Random(5)
    known = texts(language, chance)
    index = FuzzyIndex(known, language)
    asked = [changed(chance.choice(known), chance) for _ in range(150)]
    for text in asked:
        wanted = process.extractOne(text, known, scorer=fuzz.ratio, score_cutoff=75)
        found = index.best(text, 75)
        assert (found.percent if found else None) == (wanted[1] if wanted else None), text


def test_matches_come_best_first_and_none_is_below_the_lowest() -> None:
    index = FuzzyIndex(["Екі тарап сауда туралы сөйлесті.", "Екі тарап бейбітшілік туралы айтты.", "Ауа райы"], "kk")
    found = index.matches("Екі тарап сауда туралы сөйлескен.", 50, 5)
    assert [one.place for one in found] == [0, 1]
    assert found[0].percent > found[1].percent >= 50


@pytest.mark.parametrize("text", ["", "a", "\0\0\0\0\0", "\ud800 lone surrogate in a long enough line", "𠀀𠀁𠀂𠀃𠀄𠀅"])
@pytest.mark.parametrize(
    "known", [[], [""], ["a", ""], ["\0\0\0\0\0", "𠀀𠀁𠀂𠀃𠀄𠀅", "\ud800 lone surrogate in a long enough line"]]
)
@pytest.mark.parametrize("language", ["kk", "zh-Hans"])
def test_odd_texts(text: str, known: list[str], language: str) -> None:
    found = FuzzyIndex(known, language).best(text, 75)
    assert (found is not None) == (text in known and (text != "" or "" in known))

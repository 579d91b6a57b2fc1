"""What is trained on: licences, cleaning, and terms written into sources."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from models.training.annotating import TermPair, TermPairs, annotate, learn_pairs, occurrence, read_names, some
from models.training.cleaning import cleaned, is_clean, numbers_agree, tidy
from models.training.sources import Pair, read_pairs, source_of
from models.training.vocabulary import TERM_CLOSE, TERM_IS, TERM_OPEN

_KAZNU = source_of("kaznu_gov_titles")


def _pair(kk: str, en: str) -> Pair:
    assert _KAZNU is not None
    return Pair("kk", "en", kk, en, _KAZNU)


@pytest.mark.parametrize("name", ["moodle", "xnli", "kardes_nlu", "po_5455945_vlc", "mw_kekecoco_momokingwiki", "new"])
def test_a_source_whose_licence_does_not_let_weights_be_passed_on_is_not_taken(name: str) -> None:
    assert source_of(name) is None


def test_reading_keeps_the_allowed_sources_and_bounds_the_far_ones(tmp_path: Path) -> None:
    (tmp_path / "train.kk-en.tsv").write_text("Сәлем\tHello\ttatoeba_laser\nБір\tOne\tmoodle\nbroken line\n", "utf-8")
    (tmp_path / "train.kk-zh.tsv").write_text("", "utf-8")
    docs = "".join(f"Text {number}\t文字{number}\tpo_python-docs-zh-cn\n" for number in range(6100))
    (tmp_path / "more.en-zh.tsv").write_text(docs, "utf-8")
    found = list(read_pairs(tmp_path))
    assert [pair.text for pair in found if pair.first == "kk"] == ["Сәлем"]
    assert sum(pair.first == "en" for pair in found) == 6000


def test_a_missing_language_pair_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"train\.kk-en"):
        list(read_pairs(tmp_path))


@pytest.mark.parametrize(
    ("kk", "en", "clean"),
    [
        ("Үкімет жаңа жоспарды бекітті", "The government approved the new plan", True),
        ("2018 жылғы ақпан", "February 2018", True),
        ("2018 жылғы ақпан", "February 2019", False),
        ("The government", "The government", False),
        ("Government approved", "The government approved", False),
        ("Үкімет", "The government has approved a new plan for the development of the northern regions", False),
        ("%s жазылды", "%s was saved", False),
        ("Ð£ÐºÑ–Ð¼ÐµÑ‚", "The government", False),
    ],
)
def test_noise_is_told_from_text(kk: str, en: str, clean: bool) -> None:
    assert is_clean(_pair(kk, en)) is clean


def test_cleaning_takes_each_pair_once_and_nothing_held_out() -> None:
    pairs = [_pair("Жаңа  жоспар", "New plan"), _pair("жаңа жоспар", "new plan"), _pair("Ескі жоспар", "Old plan")]
    assert [pair.text for pair in cleaned(pairs, frozenset({"Ескі жоспар"}))] == ["Жаңа жоспар"]


def test_numbers_of_one_digit_are_often_words() -> None:
    assert numbers_agree("3 бағыт", "three directions")
    assert not numbers_agree("2030 жылға дейін", "by the year")


def test_tidying_leaves_no_invisible_characters() -> None:
    assert tidy(" Қазақ\u00adстан\u200b \n елі ") == "Қазақстан елі"


@pytest.mark.parametrize(
    ("term", "text", "language", "found"),
    [
        ("Қытай", "Ол Қытайға барды", "kk", "Қытайға"),
        ("ел", "белгілі адам", "kk", None),
        ("Қытай", "Қытайлықтардыңкінен де көп", "kk", None),
        ("plan", "the plans", "en", "plans"),
        ("plan", "the planet", "en", "planet"),
        ("plan", "explained", "en", None),
        ("新疆", "在新疆的", "zh", "新疆"),
    ],
)
def test_a_term_is_found_with_its_ending(term: str, text: str, language: str, found: str | None) -> None:
    place = occurrence(term, text, language)
    assert (text[place[0] : place[1]] if place else None) == found


def test_a_term_is_written_beside_its_source_as_its_lemma() -> None:
    terms = TermPairs()
    terms.add("en", "kk", TermPair("China", "Қытай"))
    found = terms.found("He went to China yesterday", "Ол кеше Қытайға барды", ("en", "kk"))
    assert annotate("He went to China yesterday", found) == (
        f"He went to {TERM_OPEN}China{TERM_IS}Қытай{TERM_CLOSE} yesterday"
    )
    assert terms.found("He went to China yesterday", "Ол кеше келді", ("en", "kk")) == []


def test_some_of_the_terms_keep_their_order() -> None:
    terms = [(0, 1, "a"), (2, 3, "b"), (4, 5, "c"), (6, 7, "d")]
    for seed in range(20):
        chosen = some(terms, random.Random(seed))
        assert 1 <= len(chosen) <= 3
        assert chosen == sorted(chosen)


def test_names_are_read_by_their_columns_in_all_directions(tmp_path: Path) -> None:
    (tmp_path / "names.kk-en-zh.tsv").write_text("Ауғанстан\tAfghanistan\t阿富汗\tAF\nx\n", "utf-8")
    terms = TermPairs()
    assert read_names(tmp_path, terms) == 1
    assert terms.found("阿富汗总统", "Ауғанстанның президенті", ("zh", "kk")) == [(0, 3, "Ауғанстан")]


def test_words_that_stand_together_become_terms() -> None:
    pairs = [_pair(f"Министрлік {word} хабарлады", f"The ministry told {en}") for word, en in [("ертең", "it")] * 8]
    pairs += [_pair(f"Басқа сөйлем {n}", f"Another sentence {n}") for n in range(8)]
    terms = TermPairs()
    assert learn_pairs(pairs, terms) > 0
    assert terms.found("the ministry of health", "министрлікке", ("en", "kk")) in ([], [(4, 12, "министрлік")])

"""What decides a suffix."""

from __future__ import annotations

import pytest

from glossary.languages.kazakh.sounds import harmony_of, last_sound, spoken_acronym, spoken_numeral


@pytest.mark.parametrize(
    ("word", "sound"),
    [
        ("партия", "V"), ("ханид", "T"), ("хани", "R"), ("тау", "R"), ("үй", "R"), ("жер", "R"), ("ел", "L"),
        ("ұйым", "N"), ("өзен", "N"), ("шыңжаң", "N"), ("тайвань", "N"), ("қыз", "Z"), ("париж", "Z"), ("модель", "L"),
        ("мектеп", "T"), ("клуб", "T"), ("архив", "T"), ("люксембург", "T"), ("съезд", "T"), ("вашингтон", "N"),
    ],
)  # fmt: skip
def test_last_sound(word: str, sound: str) -> None:
    assert last_sound(word) == sound


@pytest.mark.parametrize(
    ("word", "harmony"),
    [
        ("партия", "B"), ("қытай", "B"), ("министрлік", "F"), ("архив", "F"), ("туризм", "F"), ("институт", "B"),
        ("вирус", "B"), ("алмасу", "B"), ("беру", "F"), ("күрес", "F"), ("банк", "F"), ("тарих", "B"), ("жиын", "B"),
        ("мұхит", "B"), ("қиын", "B"), ("актёр", "F"), ("парк", "F"), ("факт", "F"),
    ],
)  # fmt: skip
def test_harmony_of_words(word: str, harmony: str) -> None:
    assert harmony_of(word) == harmony


@pytest.mark.parametrize(
    ("name", "harmony"),
    [("назарбаев", "B"), ("тоқаев", "B"), ("медведев", "F"), ("нью-йорк", "FB"), ("шыңжаң", "B"), ("синжуй", "FB")],
)
def test_harmony_of_names(name: str, harmony: str) -> None:
    assert harmony_of(name, name=True) == harmony


@pytest.mark.parametrize(
    ("digits", "spoken"),
    [
        ("1", ("R", "F")), ("2", ("V", "F")), ("3", ("T", "F")), ("6", ("V", "B")), ("8", ("Z", "F")),
        ("9", ("Z", "B")),
        ("10", ("N", "B")), ("20", ("V", "B")), ("30", ("Z", "B")), ("50", ("R", "F")), ("80", ("N", "F")),
        ("600", ("Z", "F")), ("1000", ("N", "B")), ("100000", ("N", "B")), ("5000000", ("N", "B")),
        ("1000000000", ("T", "B")), ("2023", ("T", "F")), ("0", ("L", "F")), ("007", ("V", "F")),
    ],
)  # fmt: skip
def test_numerals_are_spoken(digits: str, spoken: tuple[str, str]) -> None:
    assert spoken_numeral(digits) == spoken


def test_acronyms_are_spoken_by_letter_or_as_words() -> None:
    assert spoken_acronym("ТМД") == [("V", "B")]
    assert spoken_acronym("МКК") == [("V", "F")]
    assert ("T", "FB") in spoken_acronym("ЮСАИД")
    assert spoken_acronym("ЕО") == [("V", "B")]

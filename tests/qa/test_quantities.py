"""Quantities by value, whatever the language writes."""

from __future__ import annotations

from fractions import Fraction

import pytest

from glossary.scripts import to_arabic, to_latin
from workbench.core.segments import SegmentKind, Severity
from workbench.qa.base import CheckedText
from workbench.qa.numbers import NumbersCheck
from workbench.qa.quantities import quantities


@pytest.mark.parametrize(
    ("text", "language", "values"),
    [
        ("8,5 миллиард долларды құрады", "kk", ["8500000000"]),
        ("$8.5 billion", "en", ["8500000000"]),
        ("85亿美元", "zh-Hans", ["8500000000"]),
        ("1,2 трлн теңге", "kk", ["1200000000000"]),
        ("1.2万亿", "zh-Hans", ["1200000000000"]),
        ("12 300 теңге", "kk", ["12300"]),
        ("12\u00a0300 теңге", "kk", ["12300"]),
        ("12,300 tenge", "en", ["12300"]),
        ("600-ден астам", "kk", ["600"]),
        ("600多名", "zh-Hans", ["600"]),
        ("2023 жылғы 18", "kk", ["2023", "18"]),
        ("40 пайыздан асады", "kk", ["40"]),
        ("3 миллионға жетті", "kk", ["3000000"]),
        ("0,5", "kk", ["1/2"]),
        ("мәтін", "kk", []),
    ],
)
def test_values(text: str, language: str, values: list[str]) -> None:
    assert [one.value for one in quantities(text, language) if not one.word] == [Fraction(v) for v in values]


def find(source: str, target: str, target_language: str = "en") -> list[tuple[str, Severity]]:
    text = CheckedText(SegmentKind.TEXT, source, target, "kk", target_language)
    return [(finding.message.id, finding.severity) for finding in NumbersCheck().run(text)]


@pytest.mark.parametrize(
    ("source", "target", "wrong"),
    [
        ("18 қазан күні кездесті.", "They met on December 18.", True),
        ("2023 жылғы 18 қазан", "18 October 2023", False),
        ("2023 жылғы қазанда", "in December 2023", True),
        ("қазан айының 18-інде", "18 December", True),
        ("18 қазаннан 3 желтоқсанға дейін", "from December 3 until October 18", False),
        ("18 қазан күні", "on the 18th", False),  # another month is a mistake, none may be a manner of speaking
        ("Үлкен қазан мен 5 қасық.", "In May, 5 spoons.", False),  # a cauldron has no day
    ],
)
def test_a_date_in_another_month_is_an_error(source: str, target: str, wrong: bool) -> None:
    assert (("qa.month_changed", Severity.ERROR) in find(source, target)) is wrong


def test_a_month_may_be_wrong_in_kazakh_too() -> None:
    text = CheckedText(SegmentKind.TEXT, "They may meet on 18 October.", "Олар 18 желтоқсанда кездеседі.", "en", "kk")
    assert [(one.message.params["month"], one.message.params["other"]) for one in NumbersCheck().run(text)] == [
        ("October", "желтоқсанда")
    ]


@pytest.mark.parametrize(
    ("source", "target", "language"),
    [
        ("87 пайызға өсіп, 8,5 миллиард долларды құрады", "rose by 87 percent to $8.5 billion", "en"),
        ("87 пайызға өсіп, 8,5 миллиард долларды құрады", "增长87%，达85亿美元", "zh-Hans"),
        ("87 пайызға өсіп", "增长百分之87", "zh-Hans"),
        (to_arabic("87 пайызға өсіп, 8,5 миллиард долларды құрады"), "rose by 87 percent to $8.5 billion", "en"),
        (to_latin("87 пайызға өсіп, 8,5 миллиард долларды құрады"), "rose by 87 percent to $8.5 billion", "en"),
        (to_arabic("2023 жылғы 18 қазан, үш күн"), "18 October 2023, three days", "en"),
        ("2023 жылғы 18 қазан", "18 October 2023", "en"),
        ("2023 жылғы 18 қазан", "2023年10月18日", "zh-Hans"),
        ("төрт облысы", "4 regions", "en"),
        ("4 облыс", "four regions", "en"),
        ("үшінші теміржол", "the third railway", "en"),
        ("10 жыл ішінде 600-ден астам", "over 600 in ten years", "en"),
        ("25 облыс, 2000 адам", "twenty-five regions and two thousand people", "en"),
        ("250 003 адам", "two hundred and fifty thousand and three people", "en"),
        ("21-ғасыр", "the twenty-first century", "en"),
        ("25 ел, 2000 адам, 1200", "二十五个国家，两千人，一千二百", "zh-Hans"),
        ("2024 жылы", "二〇二四年", "zh-Hans"),
        ("сағат 15:00-де", "at 3 p.m.", "en"),
        ("сағат 15:00-де", "at 15 hours", "en"),
        ("сағат 15-те", "at 3:00 p.m.", "en"),
        ("сағат 15:30-да", "下午3点30分", "zh-Hans"),
        ("сағат 15:00-де", "15时", "zh-Hans"),
        ("30.09.2018 күні", "on 30 September 2018", "en"),
        ("30.09.2018 күні", "2018年9月30日", "zh-Hans"),
    ],
)
def test_the_same_value_in_another_dress_passes(source: str, target: str, language: str) -> None:
    assert find(source, target, language) == []


@pytest.mark.parametrize(
    ("source", "target", "expected"),
    [
        ("8,5 миллиард", "8.5 million", {"qa.number_missing", "qa.number_extra"}),
        ("8,5 миллиард", "85 billion", {"qa.number_missing", "qa.number_extra"}),
        ("87 пайыз", "it rose", {"qa.number_missing"}),
        ("87 пайыз", "87 people", {"qa.number_missing", "qa.number_extra"}),
        ("10 және 10", "10", {"qa.number_missing"}),
        ("сапар", "visit of 2023", {"qa.number_extra"}),
        ("5 ел", "twenty-five countries", {"qa.number_missing"}),
        ("15:30", "at 3 p.m.", {"qa.number_missing", "qa.number_extra"}),
        ("12:55", "125 hours", {"qa.number_missing", "qa.number_extra"}),
        ("30.09.2018", "30 September", {"qa.number_missing"}),
    ],
)
def test_a_lost_or_changed_number_is_found(source: str, target: str, expected: set[str]) -> None:
    assert {name for name, _ in find(source, target)} == expected


def test_an_untranslated_segment_is_not_nagged_about() -> None:
    assert find("87 пайыз", "") == []


@pytest.mark.parametrize(
    ("text", "language", "values"),
    [
        ("екі жүз елу мың, он бес, жиырма бірінші", "kk", [250_000, 15, 21]),
        ("five, six and a hundred; millions of people", "en", [5, 6, 100]),
        ("一亿二千万，百姓，十五", "zh-Hans", [120_000_000, 15]),
    ],
)
def test_numbers_in_words_are_read_whole(text: str, language: str, values: list[int]) -> None:
    found = quantities(text, language)
    assert [one.value for one in found] == values
    assert all(one.word for one in found)

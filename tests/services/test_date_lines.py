"""A date that is a whole segment, by rule."""

from __future__ import annotations

import pytest

from workbench.services.date_lines import translate_date


@pytest.mark.parametrize(
    ("text", "source", "target", "expected"),
    [
        ("2023 жылғы 18 қазан", "kk", "en", "18 October 2023"),
        ("2023 жылғы 18 қазан", "kk", "zh-Hans", "2023年10月18日"),
        ("2023 жылдың 18 қазаны.", "kk", "zh-Hans", "2023年10月18日。"),
        ("18 Қазан 2023 ж.", "kk", "en", "18 October 2023"),
        ("2023 ж. 5 мамыр", "kk", "en", "5 May 2023"),
        ("18 қазан, 2023 жыл", "kk", "en", "18 October 2023"),
        ("18 қазан", "kk", "en", "18 October"),
        ("2023 жылғы қазан", "kk", "en", "October 2023"),
        ("October 18, 2023", "en", "kk", "2023 жылғы 18 қазан"),
        ("18th of October 2023", "en", "zh-Hans", "2023年10月18日"),
        ("2023年10月18日", "zh-Hans", "kk", "2023 жылғы 18 қазан"),
        ("10月18日。", "zh-Hans", "en", "18 October."),
        ("29 ақпан 2024 жыл", "kk", "en", "29 February 2024"),
    ],
)
def test_date_is_written_as_the_other_language_does(text: str, source: str, target: str, expected: str) -> None:
    assert translate_date(text, source, target) == expected


@pytest.mark.parametrize(
    "text",
    ["31 ақпан 2023 жыл", "29 ақпан 2023 жыл", "0 мамыр 2023 жыл", "0023 жылғы 18 қазан", "қазан", "2023 жыл",
     "18 қазанда кездесу өтті", "2023 жылғы 18 қазандағы жиын", "Мамыр мерекесі", "18 қазан 2023 жыл, Астана"],
)  # fmt: skip
def test_what_is_no_whole_date_is_left(text: str) -> None:
    assert translate_date(text, "kk", "en") is None

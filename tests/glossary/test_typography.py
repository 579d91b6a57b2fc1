"""House style: quotation marks, dates, percent, spelling, names of which a profile chooses one."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossary.edits import apply_edits
from glossary.profiles import PROFILES, one_of_each_group
from glossary.typography import QUOTES, quotation_marks, style_edits


def styled(text: str, language: str, *profiles: str) -> str:
    return apply_edits(text, [one.edit for one in style_edits(text, language, profiles)])


@pytest.mark.parametrize(
    ("profile", "text", "expected"),
    [
        ("en “…”", "‘He said “yes”’, it’s said", "“He said ‘yes’”, it’s said"),
        ("en ‘…’", '"The Xi’s «Belt and Road»" of 2013', "‘The Xi’s “Belt and Road”’ of 2013"),
        ('en "…"', "the “Belt” and the «Road»", 'the "Belt" and the "Road"'),
        ("kk «…»", "“Бір белдеу” және „Нұрлы жол“", "«Бір белдеу» және «Нұрлы жол»"),
        ("kk «…»", "«Ол «Бір белдеу» дейді»", "«Ол “Бір белдеу” дейді»"),
        ("kk “…”", "«Бір белдеу, бір жол»", "“Бір белдеу, бір жол”"),
        ("zh 「…」", "他说：“共建‘一带一路’”，《规划》", "他说：「共建『一带一路』」，《规划》"),
        ("zh “…”", "「一带一路」", "“一带一路”"),
        # Without a partner, or with one that may be an apostrophe, nothing is sure.
        ("en ‘…’", "the “Belt and Road", "the “Belt and Road"),
        ("en “…”", "‘the workers’ club’", "‘the workers’ club’"),
        ("en “…”", "the workers’ club, rock ’n’ roll", "the workers’ club, rock ’n’ roll"),
        ("en October 18, 2023", "on 18 October 2023, and 1st of May", "on October 18, 2023, and May 1"),
        ("en October 18, 2023", "18–20 October, 45 May 2023", "October 18–20, 45 May 2023"),
        ("en 18 October 2023", "On October 18, 2023, he", "On 18 October 2023, he"),
        ("en 18 October 2023", "in October 2023, in May, he may 18", "in October 2023, in May, he may 18"),
        ("zh 2023年10月18日", "2023-10-18，2023/1/5，2023.13.40", "2023年10月18日，2023年1月5日，2023.13.40"),
        ("zh 2023年10月18日", "https://a.cn/2023-10-18 1.2023.10.18", "https://a.cn/2023-10-18 1.2023.10.18"),
        ("kk 2023 жылғы 18 қазан", "18.10.2023 (05.01.2024)", "2023 жылғы 18 қазан (2024 жылғы 5 қаңтар)"),
        ("kk 2023 жылғы 18 қазан", "18 қазан 2023 жыл, 18.10.2023-де", "2023 жылғы 18 қазан, 18.10.2023-де"),
        ("%", "10 percent, 5 per cent, ten percent, 3 percentage points", "10%, 5%, ten percent, 3 percentage points"),
        ("percent", "10% and 5 %", "10 percent and 5 percent"),
        ("en-GB", "Programs of the Health Organization", "Programmes of the Health Organization"),
        ("en-GB", "analyses, socialist, size, prize, license", "analyses, socialist, size, prize, license"),
        ("en-US", "the Labour Party favours modernisation", "the Labour Party favors modernization"),
        ("Uygur", "Uyghurs and the Uighur people", "Uygurs and the Uygur people"),
        ("CPC", "the Chinese Communist Party (CCP)", "the Communist Party of China (CPC)"),
        ("Politburo", "the Political Bureau", "the Politburo"),
        ("哈中", "中哈关系，其中哈萨克斯坦，集中哈密", "哈中关系，其中哈萨克斯坦，集中哈密"),
    ],
)  # fmt: skip
def test_a_profile_sets_a_text(profile: str, text: str, expected: str) -> None:
    language = {"zh": "zh-Hans", "kk": "kk", "哈中": "zh-Hans"}.get(profile[:2], "en")
    assert styled(text, language, profile) == expected
    # What is set is left as it is, and another language and another choice are none of its business.
    assert styled(expected, language, profile) == expected
    assert styled(text, "ru", profile) == text
    assert styled(text, language) == text


def test_percent_is_spelled_as_the_variety_does() -> None:
    assert styled("10% and 5 percent", "en", "percent", "en-GB") == "10 per cent and 5 per cent"


NAMES = st.lists(st.sampled_from([profile.name for profile in PROFILES]), max_size=6).map(one_of_each_group)
TEXTS = st.text("ab C’“”‘«»\"「」.,%10 5-/") | st.lists(
    st.sampled_from(["18 October 2023", "October 18, 2023", "10%", "5 percent", "“a”", "‘b’", "it’s", "CCP", " ", "."])
).map("".join)  # fmt: skip


@given(TEXTS, st.sampled_from(["en", "kk", "zh-Hans"]), NAMES)
def test_style_is_settled_after_one_pass_and_keeps_the_letters(
    text: str, language: str, names: tuple[str, ...]
) -> None:
    once = styled(text, language, *names)
    quotes_only = tuple(name for name in names if name in QUOTES)
    if quotes_only == names:
        assert styled(once, language, *names) == once
        strip = str.maketrans("", "", "“”‘’«»\"'「」『』")
        assert once.translate(strip) == text.translate(strip)
    marks = quotation_marks(text)
    assert len(marks) % 2 == 0
    assert [place for place, _, _ in marks] == sorted({place for place, _, _ in marks})


@pytest.mark.parametrize("piece", ["‘", "1.", "a@", '"a" ', "Organizations ", "http://a.b "])
def test_a_long_text_takes_no_longer_than_its_length(piece: str) -> None:
    """Half a minute and more were it quadratic."""
    started = time.perf_counter()
    style_edits(piece * 20_000, "en", ("en ‘…’", "en-GB", "%", "en October 18, 2023"))
    assert time.perf_counter() - started < 5

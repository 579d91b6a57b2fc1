"""Whether a target satisfies its source's terms."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossary.concepts import Kind, Verdict
from glossary.termbase import Termbase
from tests.glossary.sample import concept, termbase

BASE = termbase()


def verdicts(source: str, target: str, language: str = "en") -> list[Verdict]:
    return BASE.check(BASE.matches(source, "kk"), target, language)


def outcome(source: str, target: str, language: str = "en") -> list[tuple[str, bool, str]]:
    return [(v.match.concept.id, v.satisfied, v.reason) for v in verdicts(source, target, language)]


@pytest.mark.parametrize(
    ("source", "target", "expected"),
    [
        ("Қытайда", "in China", [("CN", True, "preferred")]),
        ("Қытайда", "in china", [("CN", False, "illicit_form")]),
        ("Қытайда", "China’s exports", [("CN", True, "preferred")]),
        ("Қытайда", "Chinese exports", [("CN", False, "absent")]),
        ("Қытайда", "Indochina", [("CN", False, "absent")]),
        ("Қытайда", "", [("CN", False, "absent")]),
        ("Қытай мен Қытай", "China and it", [("CN", True, "preferred"), ("CN", False, "too_few")]),
        ("Президент", "the president said", [("PRESIDENT", True, "preferred")]),
        ("Үкімет", "the government", [("GOV", False, "illicit_form")]),
        ("сауда", "Trade grew", [("TRADE", True, "preferred")]),
        ("ақыл-ой орталықтары", "think tanks", [("THINK_TANK", True, "preferred")]),
        ("ҚКП ОК Саяси бюросы", "Political Bureau of CPC Central Committee", [("POLITBURO", False, "illicit_form")]),
        ("ҚКП ОК Саяси бюросы", "The Political Bureau of the CPC Central Committee",
         [("POLITBURO", True, "preferred")]),
        ("Мемлекет басшысы", "the Head of the State", [("HEAD", False, "illicit_form")]),
        ("Мемлекет басшысы", "Heads of State", [("HEAD", False, "absent")]),
        ("Мемлекет басшылары", "Heads of State", [("HEAD", True, "preferred")]),
        ("Қытай", "the one-China principle", [("CN", False, "absent")]),
        ("Президент", "the President-Elect", [("PRESIDENT", False, "absent")]),
        ("Қазақстан мен Қытай", "Kazakhstan-China ties", [("KZ", True, "preferred"), ("CN", True, "preferred")]),
        ("Қазақстан мен Қытай", "Kazakhstan-based and Sino-China", [("KZ", False, "absent"), ("CN", False, "absent")]),
        ("Қазақстан мен Қытай", "Kazakhstan-China-led", [("KZ", False, "absent"), ("CN", False, "absent")]),
        ("Қазақстан мен Қытай", "China-Taiwan-Kazakhstan's", [("KZ", True, "preferred"), ("CN", True, "preferred")]),
        ("Қытай", "the Trade-China forum", [("CN", False, "absent")]),
        ("Президент", "President Tokayev", [("PRESIDENT", True, "preferred")]),
        ("Қытай", "the People's Republic of China", [("CN", True, "preferred")]),
        ("Қытай Халық Республикасы", "China", [("PRC", False, "absent")]),
        ("ҚХР", "the People's Republic of China", [("AB_PRC", True, "equivalent")]),
        ("Қытай Халық Республикасы", "the PRC", [("PRC", False, "absent")]),
        ("Қытай Коммунистік партиясы", "the CPC", [("ORG_CPC", True, "equivalent")]),
        ("Тоқаев", "Mr Tokayev", [("TOKAYEV", True, "admitted")]),
        ("шежіре", "genealogy", [("NOWHERE", False, "no_target_term")]),
        ("ынтымақтастық", "collaboration", [("COOP", False, "forbidden")]),
        ("ынтымақтастық", "collaboration and cooperation", [("COOP", False, "forbidden")]),
        ("сауда-саттық пен сауда", "trade and trade", [("BARTER", True, "preferred"), ("TRADE", True, "preferred")]),
        ("сауда-саттық пен сауда", "trade", [("BARTER", True, "preferred"), ("TRADE", False, "absent")]),
    ],
)  # fmt: skip
def test_english(source: str, target: str, expected: list[tuple[str, bool, str]]) -> None:
    assert outcome(source, target) == expected


def test_a_place_inside_a_longer_name_serves_nothing() -> None:
    both = "Шыңжаң-Ұйғыр автономиялық ауданы мен Шыңжаң"
    assert outcome(both, "the Xinjiang Uygur Autonomous Region") == [
        ("XUAR", True, "preferred"),
        ("XJ", False, "absent"),
    ]
    assert outcome("Шыңжаң", "the Xinjiang Uygur Autonomous Region") == [("XJ", False, "absent")]
    assert outcome(both, "the Xinjiang Uygur Autonomous Region and Xinjiang") == [
        ("XUAR", True, "preferred"),
        ("XJ", True, "preferred"),
    ]
    assert outcome("Қытай", "中国共产党", "zh") == [("CN", False, "absent")]
    assert outcome("Қытай", "中华人民共和国和中国", "zh") == [("CN", True, "preferred")]


def test_the_parts_of_a_title_keep_their_meaning() -> None:
    assert outcome("Қазақстанның сөзін Президент айтты", "the President of Kazakhstan said") == [
        ("KZ", True, "preferred"),
        ("PRESIDENT", True, "preferred"),
    ]
    assert outcome("Қазақстан", "the President of Kazakhstan") == [("KZ", True, "preferred")]
    assert outcome("Қазақстан Президенті Қазақстанда", "the President of Kazakhstan") == [
        ("KZ_PRESIDENT", True, "preferred"),
        ("KZ", False, "absent"),
    ]


def test_parts_serve_where_they_serve_more_mentions_than_the_whole() -> None:
    assert outcome("Мемлекет басшысы Тоқаев", "President Tokayev") == [
        ("HEAD", True, "admitted"),
        ("TOKAYEV", True, "admitted"),
    ]


def test_a_mention_is_dropped_only_right_before_what_it_belongs_to() -> None:
    title = "Шыңжаң-Ұйғыр автономиялық ауданы партия комитетінің хатшысы"
    english = "Party Secretary of the Xinjiang Uygur Autonomous Region"
    assert outcome(f"ҚХР {title}", english) == [("AB_PRC", True, "dropped"), ("XUAR_SEC", True, "preferred")]
    assert outcome(f"ҚХР, {title}", english)[0] == ("AB_PRC", False, "absent")
    assert outcome(f"ҚХР-ның {title}", english)[0] == ("AB_PRC", True, "dropped")
    assert outcome("ҚХР Қазақстан", "Kazakhstan")[0] == ("AB_PRC", False, "absent")


def test_spans_say_where_and_never_overlap() -> None:
    target = "China, the PRC and China"
    found = verdicts("Қытай, ҚХР, Қытай", target)
    spans = sorted(span for verdict in found for span in verdict.spans)
    assert [target[start:end] for start, end in spans] == ["China", "PRC", "China"]
    assert all(verdict.form in ("China", "PRC") for verdict in found)


@pytest.mark.parametrize(
    ("source", "target", "satisfied"),
    [
        ("Шыңжаң-Ұйғыр автономиялық ауданы", "在新疆维吾尔自治区", True),
        ("Шыңжаң", "新疆维吾尔自治区", False),
        ("Шыңжаң", "新疆和新疆维吾尔自治区", True),
        ("«Бір белдеу, бір жол» форумында", "在“一带一路”论坛上", True),
        ("«Бір белдеу, бір жол» форумында", "在一带一路上", False),
    ],
)
def test_chinese(source: str, target: str, satisfied: bool) -> None:
    assert [v.satisfied for v in verdicts(source, target, "zh")] == [satisfied]


def test_kazakh_wants_a_licit_form() -> None:
    matches = BASE.matches("Tokayev in China", "en")
    assert [v.satisfied for v in BASE.check(matches, "Тоқаевтың Қытайдағы сапары", "kk")] == [True, True]
    wrong = BASE.check(matches, "Тоқаевтің қытайлық сапары", "kk")
    assert [(v.satisfied, v.reason) for v in wrong] == [(False, "illicit_form"), (False, "absent")]
    xie = BASE.matches("Xie Chuntao", "en")
    assert [v.satisfied for v in BASE.check(xie, "Су Чуньтао", "kk")] == [False]


def test_a_forbidden_word_inside_a_permitted_term_is_no_offence() -> None:
    base = Termbase([concept("X", "одақ", "collaboration union", kind=Kind.TERM, forbidden="collaboration")])
    (verdict,) = base.check(base.matches("одақ", "kk"), "the collaboration union", "en")
    assert verdict.satisfied


english = [
    "China",
    "Xinjiang",
    "Kazakhstan",
    "President",
    "PRC",
    "CPC",
    "President of Kazakhstan",
    "Tokayev",
    "Xinjiang Uygur Autonomous Region",
    "People's Republic of China",
    "trade",
    "cross-border trade",
]
kazakh = [
    "Қытай",
    "Шыңжаң",
    "Қазақстан",
    "Президент",
    "ҚХР",
    "ҚКП",
    "Қазақстан Президенті",
    "Тоқаев",
    "Шыңжаң-Ұйғыр автономиялық ауданы",
    "сауда",
    "трансшекаралық сауда",
    "Мемлекет басшысы",
]


@given(
    st.lists(st.sampled_from(kazakh), max_size=6).map("; ".join),
    st.lists(st.sampled_from([*english, "and", "of the", "the"]), max_size=8).map(" ".join),
)
def test_a_satisfied_mention_has_a_place_of_its_own_that_holds_an_accepted_term(source: str, target: str) -> None:
    found = verdicts(source, target)
    spans = sorted(span for verdict in found if verdict.satisfied for span in verdict.spans)
    assert all(left[1] <= right[0] for left, right in pairwise(spans))
    for verdict in found:
        if not verdict.satisfied:
            continue
        ((start, end),) = verdict.spans
        accepted = {
            term.text.lower()
            for name in BASE.accepted_for(verdict.match.concept)
            for term in BASE.concepts[name].terms_in("en")
        }
        shown = re.sub(r"\b(?:the|a) ", "", target[start:end].lower())
        assert {shown, shown.removesuffix("s")} & {re.sub(r"\bthe ", "", text) for text in accepted}


@given(
    st.lists(st.sampled_from(kazakh), max_size=6).map("; ".join),
    st.lists(st.sampled_from(english), max_size=8).map("; ".join),
    st.sampled_from(english),
)
def test_more_target_never_satisfies_less(source: str, target: str, more: str) -> None:
    before = sum(verdict.satisfied for verdict in verdicts(source, target))
    after = sum(verdict.satisfied for verdict in verdicts(source, f"{target}; {more}"))
    assert after >= before


@pytest.mark.timeout(20)
def test_a_thousand_mentions_are_judged_without_end() -> None:
    found = verdicts("Қытай, " * 1500, "China, " * 1400)
    assert sum(verdict.satisfied for verdict in found) == 1400
    found = verdicts("Қытай, " * 150, "China, " * 149)
    assert [verdict.reason for verdict in found].count("too_few") == 1

"""What Chinese says in passing, and what it does not."""

from __future__ import annotations

import csv
import re
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossary.concepts import Kind
from glossary.context import context_words
from glossary.termbase import Termbase
from tests.glossary.sample import concept, termbase

BASE = termbase().with_concepts(
    [
        concept("PRC_PRESIDENT", "ҚХР Төрағасы", "President of China", "中华人民共和国主席", Kind.TITLE),
        concept("UZ", "Өзбекстан", "Uzbekistan", "乌兹别克斯坦", Kind.PLACE),
        concept("HORGOS", "Қорғас орталығы", "Khorgos Center", "中哈霍尔果斯国际边境合作中心", Kind.ORGANISATION),
        concept("HA", "Қазақстан Қызы", "Ha", "哈萨克斯坦", Kind.PERSON),
    ],
    "1",
)


def outcome(source: str, target: str, language: str = "zh") -> list[tuple[str, bool, str, str]]:
    verdicts = BASE.check(BASE.matches(source, "kk"), target, language)
    return [(v.match.concept.id, v.satisfied, v.reason, v.form) for v in verdicts]


@pytest.mark.parametrize(
    ("source", "target", "expected"),
    [
        ("Қытай мен Қазақстан", "深化中哈合作", [("CN", "中"), ("KZ", "哈")]),
        ("Қазақстан мен Қытай", "哈中关系", [("KZ", "哈"), ("CN", "中")]),
        ("Қазақстан мен Қытай", "两国关系", [("KZ", "两国"), ("CN", "两国")]),
        ("Қазақстан мен Қытай", "兩國關係", [("KZ", "兩國"), ("CN", "兩國")]),
        ("Қытай", "中方愿同各方合作", [("CN", "中方")]),
        ("Қазақстан", "哈方高度重视", [("KZ", "哈方")]),
        ("Қытайға келді", "对他访华表示欢迎", [("CN", "华")]),
        ("Қазақстанға барды", "国家主席访哈期间", [("KZ", "哈")]),
        ("Мемлекет басшысы", "总统指出", [("HEAD", "总统")]),
        ("Мемлекет басшысы", "哈萨克斯坦总统指出", [("HEAD", "总统")]),
        ("Мемлекет басшысы", "两位元首", [("HEAD", "元首")]),
        ("ҚХР Төрағасы", "习近平主席", [("PRC_PRESIDENT", "主席")]),
        ("ҚХР-да", "中方认为", [("AB_PRC", "中方")]),
    ],
)
def test_said_in_passing(source: str, target: str, expected: list[tuple[str, str]]) -> None:
    assert outcome(source, target) == [(one, True, "context", form) for one, form in expected]


@pytest.mark.parametrize(
    ("source", "target", "lost"),
    [
        ("Қытай", "两国关系", ["CN"]),
        ("Қытай, Қазақстан және Өзбекстан", "两国关系", ["CN", "KZ", "UZ"]),
        ("Тайвань мен Шыңжаң", "两国关系", ["TAIWAN", "XJ"]),
        ("Қытай", "其中方向明确，集中方案", ["CN"]),
        ("Қытай", "访华盛顿", ["CN"]),
        ("Қазақстан", "访哈尔滨、访哈佛、哈方法", ["KZ"]),
        ("Мемлекет басшысы", "副总统、前总统、美国总统、乌兹别克斯坦总统", ["HEAD"]),
        ("Мемлекет басшысы", "总统府、总统选举", ["HEAD"]),
        ("ҚХР Төрағасы", "主席团主席", ["PRC_PRESIDENT"]),
        ("Қытай мен Қазақстан", "中哈霍尔果斯国际边境合作中心", ["CN", "KZ"]),
        ("Қытай мен Қытай", "中方", ["CN"]),
        ("Президент", "中哈两国", ["PRESIDENT"]),
        ("Қазақстан Қызы", "哈方、访哈、中哈、两国", ["HA"]),
    ],
)
def test_not_said(source: str, target: str, lost: list[str]) -> None:
    assert [one for one, satisfied, *_ in outcome(source, target) if not satisfied] == lost


def test_a_name_in_full_goes_before_and_nothing_counts_twice() -> None:
    assert outcome("Қытай мен Қытай", "中国和中方") == [
        ("CN", True, "preferred", "中国"),
        ("CN", True, "context", "中方"),
    ]
    assert outcome("Қытай мен Қазақстан", "中方") == [("CN", True, "context", "中方"), ("KZ", False, "absent", "")]


def test_a_title_given_with_the_name_is_not_repeated() -> None:
    source = "Мемлекет басшысы Қасым-Жомарт Тоқаев келді. Мемлекет басшысы Тоқаев айтты."
    name = "卡瑟姆若马尔特·托卡耶夫"
    given = outcome(source, f"国家元首{name}来了。{name}说。")
    assert [(one, satisfied, reason) for one, satisfied, reason, _ in given] == [
        ("HEAD", True, "preferred"),
        ("TOKAYEV", True, "preferred"),
        ("HEAD", True, "context"),
        ("TOKAYEV", True, "preferred"),
    ]
    assert outcome(source, f"{name}来了。{name}说。")[0][1] is False
    assert outcome("Мемлекет басшысы келді. Мемлекет басшысы айтты.", "国家元首来了，说了。")[1][1] is False
    other = "Президент Қасым-Жомарт Тоқаев, Президент Ма Синжуй"
    assert [satisfied for _, satisfied, *_ in outcome(other, f"总统{name}，马兴瑞")] == [True, True, False, True]


def test_the_table_holds_what_the_code_asks_of_it() -> None:
    rows = list(csv.DictReader((files("resources") / "glossary" / "context.csv").read_text("utf-8").splitlines()))
    assert len(rows) == len(context_words())
    for row in rows:
        assert row["part"] in row["form"]
        assert row["terms"]
        assert "person" not in row["kinds"].split("|")
        assert row["language"] == "zh-Hans"


@given(
    st.lists(st.sampled_from(["中哈", "两国", "中方", "访华", "总统", "中国", "托卡耶夫", "和", "，"]), max_size=8),
    st.lists(st.sampled_from(["Қытай", "Қазақстан", "Мемлекет басшысы", "Тоқаев", "Ма Синжуй"]), max_size=5),
)
def test_no_person_and_no_other_language_is_satisfied_in_passing(target: list[str], source: list[str]) -> None:
    matches = BASE.matches(", ".join(source), "kk")
    for language in ("zh", "en", "kk"):
        for verdict in BASE.check(matches, "".join(target), language):
            if verdict.reason == "context":
                assert language == "zh"
                assert verdict.match.concept.kind is not Kind.PERSON
                assert all("".join(target)[s:e] for s, e in verdict.spans)


def test_a_termbase_without_the_terms_is_not_helped() -> None:
    base = Termbase([concept("X", "Қытай", zh="支那", kind=Kind.PLACE)])
    (verdict,) = base.check(base.matches("Қытай", "kk"), "中方", "zh")
    assert not verdict.satisfied


ROWS = list(csv.DictReader((files("resources") / "glossary" / "context.csv").read_text("utf-8").splitlines()))


@pytest.mark.parametrize("row", ROWS, ids=[row["form"] + "-" + row["part"] for row in ROWS])
def test_what_stands_around_a_word_keeps_it_from_meaning_the_term(row: dict[str, str]) -> None:
    """Each word of the table is found alone, and with none of the characters that the table excludes beside it."""
    (word,) = [
        one
        for one in context_words()
        if one.part == row["part"] and one.pattern.search(row["form"]) and row["form"] in _plain(one.pattern.pattern)
    ]
    assert word.pattern.search(f"，{row['form']}。")
    for before in filter(None, row["not_after"].split("|")):
        assert not word.pattern.search(f"，{before}{row['form']}。"), before
    for after in filter(None, row["not_before"].split("|")):
        assert not word.pattern.search(f"，{row['form']}{after}。"), after


def _plain(pattern: str) -> str:
    """Return the letters of a pattern without what may not stand around it."""
    return re.sub(r"\(\?[!<].*?\)|[()]", "", pattern)


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Мемлекет басшысы", "俄罗斯总统普京指出"),
        ("Мемлекет басшысы", "总统普京指出"),
        ("Мемлекет басшысы", "美总统表示"),
        ("Мемлекет басшысы", "总统夫人、总统顾问"),
        ("Мемлекет басшысы", "总统办公厅主任"),
        ("ҚХР Төрағасы", "全国政协主席"),
        ("Қытай", "华为、中亚、中间、中东、华盛顿、中央亚细亚"),
        ("Қазақстан", "哈佛、哈密、哈萨克族、对哈利法克斯"),
        ("Қытай мен Қазақстан", "中亚五国"),
        ("Қытай мен Қазақстан", "各国"),
        ("Ма Синжуй", "书记、他、其"),
    ],
)
def test_hard_negatives_of_news_do_not_satisfy(source: str, target: str) -> None:
    assert not [one for one in outcome(source, target) if one[1]]

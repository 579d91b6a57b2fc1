"""Traditional Chinese from simplified, where a glossary has none."""

from __future__ import annotations

import pytest

from glossary.concepts import Concept, Kind, Status, Term, Verified
from glossary.languages.chinese import simplified
from glossary.starter import starter
from glossary.termbase import Termbase
from glossary.traditional import derived_term, doubts, is_derived


def concept(text: str, kind: Kind = Kind.TERM, *more: Term) -> Concept:
    return Concept("X", kind, terms=(Term("kk", "Фань Чанцзян"), Term("zh-Hans", text), *more))


@pytest.mark.parametrize(
    ("kind", "text", "expected", "unclear"),
    [
        (Kind.TERM, "一个中国原则", "一個中國原則", ""),
        (Kind.TERM, "发展", "發展", ""),
        (Kind.TERM, "理发", "理髮", ""),
        (Kind.TERM, "公里", "公里", ""),
        (Kind.TERM, "干部", "幹部", ""),
        (Kind.TERM, "伙伴关系", "夥伴關係", ""),
        (Kind.TERM, "机械制造", "機械製造", ""),
        (Kind.PERSON, "马兴瑞", "馬興瑞", ""),
        (Kind.PERSON, "范长江", "范長江", "范"),
        (Kind.PERSON, "于谦", "于謙", "于"),
        (Kind.PERSON, "阿里·钟发", "阿里·鍾發", "里钟发"),
        (Kind.PLACE, "哈萨克斯坦", "哈薩克斯坦", ""),
        (Kind.PLACE, "里海", "裡海", "里"),
    ],
)
def test_terms_are_derived_and_say_what_is_not_sure(kind: Kind, text: str, expected: str, unclear: str) -> None:
    made = derived_term(concept(text, kind))
    assert made is not None
    assert made.text == expected
    assert (made.status, made.verified) == (Status.PROPOSED, Verified.NO)
    assert text in made.note
    assert "".join(one.character for one in doubts(concept(text, kind), text)) == unclear
    assert all(one in made.note for one in unclear)


def test_a_term_of_ones_own_goes_before_and_nothing_comes_of_nothing() -> None:
    own = concept("范长江", Kind.PERSON, Term("zh-Hant", "範長江"))
    assert derived_term(own) is None
    (match,) = Termbase([own]).matches("Фань Чанцзян", "kk")
    assert Termbase([own]).written(match, "zh-Hant") == "範長江"
    assert not is_derived(own, own.terms[-1])
    only = Concept("Y", terms=(Term("kk", "сөз"), Term("en", "word")))
    assert derived_term(only) is None
    (verdict,) = Termbase([only]).check(Termbase([only]).matches("сөз", "kk"), "字", "zh-Hant")
    assert verdict.reason == "no_target_term"


def test_a_derived_term_satisfies_in_either_script() -> None:
    base = Termbase(starter().concepts)
    for one in base.concepts.values():
        made, given = derived_term(one), one.preferred("zh-Hans")
        assert made is not None
        assert given is not None
        assert len(made.text) == len(given.text)
        assert simplified(made.text) == simplified(given.text)
    matches = base.matches("Ма Синжуй", "kk")
    assert base.written(matches[0], "zh-Hant") == "馬興瑞"
    assert base.written(matches[0], "zh-Hans") == "马兴瑞"
    for text in ("馬興瑞來了", "马兴瑞来了"):
        for language in ("zh-Hant", "zh-Hans"):
            (verdict,) = base.check(matches, text, language)
            assert verdict.satisfied
    (verdict,) = base.check(matches, "他來了", "zh-Hant")
    assert verdict.reason == "absent"

"""Which of several admitted terms is written."""

from __future__ import annotations

from datetime import date

import pytest

from glossary.concepts import Concept, Status, Term
from glossary.profiles import choose, groups, one_of_each_group
from glossary.starter import starter
from glossary.termbase import Termbase


def concept(*terms: str, language: str = "en") -> Concept:
    status = [Status.PREFERRED, *[Status.ADMITTED] * len(terms)]
    return Concept("C", terms=tuple(Term(language, text, one) for text, one in zip(terms, status, strict=False)))


@pytest.mark.parametrize(
    ("terms", "profiles", "expected"),
    [
        (("Communist Party of China", "Chinese Communist Party"), ("CCP",), "Chinese Communist Party"),
        (("Communist Party of China", "Chinese Communist Party"), ("CPC",), "Communist Party of China"),
        (("Communist Party of China", "Chinese Communist Party"), (), "Communist Party of China"),
        # English words that are said in two ways need no term of their own.
        (("CPC", "the Party"), ("CCP",), "CCP"),
        (("Xinjiang Uygur Autonomous Region", "XUAR", "Xinjiang Uyghur Autonomous Region"), ("Uyghur",),
         "Xinjiang Uyghur Autonomous Region"),
        (("Xinjiang Uygur Autonomous Region", "XUAR"), ("Uyghur",), "Xinjiang Uyghur Autonomous Region"),
        (("Secretary of the CPC Xinjiang Uygur Committee",), ("CCP", "Uyghur", "Politburo"),
         "Secretary of the CCP Xinjiang Uyghur Committee"),
        (("CPCs", "ACPC"), ("CCP",), "CPCs"),
        (("good-neighborliness", "good-neighbourliness"), ("en-GB",), "good-neighbourliness"),
        (("modernization", "modernisation"), ("CCP", "en-GB"), "modernisation"),
        (("Political Bureau of the CPC Central Committee", "Politburo of the CPC Central Committee",
          "Political Bureau of the CCP Central Committee", "Politburo of the CCP Central Committee"),
         ("Politburo", "CCP"), "Politburo of the CCP Central Committee"),
    ],
)  # fmt: skip
def test_profile_chooses_among_terms(terms: tuple[str, ...], profiles: tuple[str, ...], expected: str) -> None:
    found = choose(concept(*terms), "en", profiles)
    assert found is not None
    assert found.text == expected


def test_a_term_may_name_its_profile() -> None:
    terms = (Term("zh-Hans", "两国关系"), Term("zh-Hans", "哈中关系", Status.ADMITTED, profiles=("Astana",)))
    found = choose(Concept("C", terms=terms), "zh-Hans", ("Astana",))
    assert found is terms[1]


def test_neither_forbidden_nor_proposed_terms_are_chosen() -> None:
    terms = (
        Term("en", "Uygur region"),
        Term("en", "Uyghur region", Status.PROPOSED),
        Term("en", "the Uyghur region", Status.FORBIDDEN),
    )
    found = choose(Concept("C", terms=terms), "en", ("Uyghur",))
    assert found is terms[0]


def test_one_profile_of_a_group() -> None:
    assert one_of_each_group(["CPC", "Uygur", "CCP", "mine"]) == ("Uygur", "CCP", "mine")
    assert ("CPC", "CCP") in groups().values()


RENAMED = Concept(
    "PL",
    terms=(
        Term("en", "Astana"),
        Term("en", "Nur-Sultan", Status.ADMITTED, valid_from="2019-03-23", valid_to="2022-09-16"),
    ),
)


@pytest.mark.parametrize(
    ("on", "expected"),
    [("2019-03-22", "Astana"), ("2019-03-23", "Nur-Sultan"), ("2022-09-16", "Nur-Sultan"), ("2022-09-17", "Astana")],
)
def test_the_name_of_the_day_is_written(on: str, expected: str) -> None:
    found = choose(RENAMED, "en", (), date.fromisoformat(on))
    assert found is not None
    assert found.text == expected


def test_where_no_name_is_in_force_one_is_written_all_the_same() -> None:
    old = Concept("PL", terms=(Term("en", "Old Name", valid_to="1990"),))
    found = choose(old, "en", (), date(2020, 1, 1))
    assert found is not None
    assert found.text == "Old Name"


def test_a_termbase_writes_by_profile_and_day_and_accepts_the_others() -> None:
    base = Termbase([*starter().concepts, Concept("R", terms=(*RENAMED.terms, Term("kk", "Елорда")))])
    source = "Шыңжаң-Ұйғыр автономиялық ауданы, Елорда"
    region, capital = base.matches(source, "kk")
    chosen = base.using(date=date(2020, 1, 1), profiles=("Uyghur",))
    assert base.written(region, "en") == "Xinjiang Uygur Autonomous Region"
    assert chosen.written(region, "en") == "Xinjiang Uyghur Autonomous Region"
    assert chosen.written(capital, "en") == "Nur-Sultan"
    verdicts = chosen.check([region, capital], "the Xinjiang Uygur Autonomous Region, Astana", "en")
    assert all(verdict.satisfied for verdict in verdicts)
    added = chosen.with_concepts([Concept("N", terms=(Term("en", "new"),))], "2")
    assert added.written(capital, "en") == "Nur-Sultan"
    assert added.date == date(2020, 1, 1)


def test_a_term_in_the_words_of_another_profile_is_found_and_satisfies() -> None:
    base = Termbase(starter().concepts).using(profiles=("CCP", "Politburo"))
    source = "ҚКП ОК Саяси бюросының мүшесі"
    matches = base.matches(source, "kk")
    written = base.written(matches[0], "en")
    assert written == "member of the Politburo of the CCP Central Committee"
    for target in (written, "member of the Political Bureau of the CPC Central Committee"):
        assert all(one.satisfied for one in base.check(matches, target, "en"))
        assert [one.concept.id for one in base.matches(target, "en")] == ["TTL_POLITBURO_MEMBER"]
    own = Concept("AB", terms=(Term("en", "CPC"), Term("en", "CCP", Status.FORBIDDEN), Term("kk", "ҚКП")))
    forbidding = Termbase([own])
    assert forbidding.matches("the CCP", "en") == []
    assert choose(own, "en", ("CCP",)) == own.terms[0]


def test_a_wording_that_the_concept_does_not_list_is_admitted_and_never_preferred() -> None:
    party = Concept("P", terms=(Term("en", "Communist Party of China"), Term("zh-Hans", "中国共产党")))
    base = Termbase([party])
    matches = base.matches("中国共产党", "zh-Hans")
    said = [base.check(matches, f"the {words}", "en")[0] for words in ("Communist Party of China",
                                                                      "Chinese Communist Party")]  # fmt: skip
    assert [(one.satisfied, one.reason) for one in said] == [(True, "preferred"), (True, "admitted")]


def test_a_wording_whose_words_the_glossary_forbids_satisfies_nothing() -> None:
    party = Concept("P", terms=(Term("en", "CPC"), Term("en", "CCP", Status.FORBIDDEN), Term("kk", "ҚКП")))
    committee = Concept("C", terms=(Term("en", "CPC Central Committee"), Term("kk", "ҚКП ОК")))
    base = Termbase([party, committee])
    (verdict,) = base.check(base.matches("ҚКП ОК", "kk"), "the CCP Central Committee", "en")
    assert not verdict.satisfied

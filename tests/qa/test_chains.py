"""Title chains stand together."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import pytest

from glossary.chains import after_name, before_name, compose, find_chains
from glossary.concepts import Relation, RelationKind
from glossary.starter import starter
from glossary.termbase import Termbase
from workbench.core.content import Content
from workbench.core.segments import Finding, Segment, SegmentKind
from workbench.qa.chains import ChainsCheck
from workbench.services.checking import Checking
from workbench.services.enforcing.capitals import capitals

MEMBER = "ember of the Political Bureau of the CPC Central Committee"
SECRETARY = "ecretary of the CPC Xinjiang Uygur Autonomous Regional Committee"
BASE = Termbase(starter().concepts)
SCHOOL = (
    "ҚКП ОК жанындағы Партия мектебінің (Қытай мемлекеттік әкімшілік академиясы) тұрақты істер жөніндегі проректоры "
    "Се Чуньтаомен кездесті."
)
OF_SCHOOL = "of the Party School of the CPC Central Committee (National Academy of Governance)"
SOURCE = (
    "ҚКП ОК Саяси бюросының мүшесі, ҚХР Шыңжаң-Ұйғыр автономиялық ауданы партия комитетінің хатшысы Ма Синжуй "
    "Қазақстанға келді."
)


def find(target: str, language: str) -> list[Finding]:
    checking = Checking(BASE, "kk", language, (ChainsCheck(),))
    segment = Segment(1, 1, 1, 1, 0, len(SOURCE), SegmentKind.TEXT, Content(SOURCE))
    return list(checking.check(segment, Content(target), language)[1])


@pytest.mark.parametrize(
    ("language", "target", "together"),
    [
        ("en", f"Ma Xingrui, m{MEMBER} and s{SECRETARY}, arrived in Kazakhstan.", True),
        ("en", f"Ma Xingrui, a m{MEMBER}, who is also S{SECRETARY}, arrived in Kazakhstan.", True),
        ("en", f"The m{MEMBER} arrived in Kazakhstan, and the S{SECRETARY} spoke with Ma Xingrui.", False),
        ("zh-Hans", "中共中央政治局委员、新疆维吾尔自治区党委书记马兴瑞抵达哈萨克斯坦。", True),
        ("zh-Hans", "马兴瑞、中共中央政治局委员、新疆维吾尔自治区党委书记抵达哈萨克斯坦。", False),
        ("zh-Hans", "中共中央政治局委员抵达哈萨克斯坦，新疆维吾尔自治区党委书记马兴瑞。", False),
        ("en", "Ma Xingrui arrived in Kazakhstan.", True),
    ],
)  # fmt: skip
def test_scattered_parts_are_warned_of(language: str, target: str, together: bool) -> None:
    findings = find(target, language)
    assert [f.message.id for f in findings] == ([] if together else ["qa.chain_scattered"])
    if findings and language == "zh-Hans":
        assert findings[0].message.params["unit"] == "中共中央政治局委员、新疆维吾尔自治区党委书记马兴瑞"


def test_a_chain_is_written_as_news_write_it() -> None:
    (chain,) = find_chains(BASE.matches(SOURCE, "kk"), SOURCE)
    unit = compose(chain, lambda match: BASE.written(match, "en"), "en")
    assert unit == f"Ma Xingrui, m{MEMBER} and s{SECRETARY}"


@pytest.mark.parametrize(
    ("source", "english", "chinese"),
    [
        (SOURCE, f"Ma Xingrui, m{MEMBER} and s{SECRETARY}", "中共中央政治局委员、新疆维吾尔自治区党委书记马兴瑞"),
        (
            SCHOOL,
            f"Xie Chuntao, executive vice president {OF_SCHOOL}",
            "中共中央党校（国家行政学院）分管日常工作的副校长谢春涛",
        ),
        (
            "ҚХП төрағасының бірінші орынбасары Мирас Әукенов айтты.",
            "Miras Aukenov, first deputy chairman of the People's Party of Kazakhstan",
            "哈萨克斯坦人民党第一副主席米拉斯·奥克诺夫",
        ),
        (
            "Қазақстан Президенті Қасым-Жомарт Тоқаев келді.",
            "President of Kazakhstan Kassym-Jomart Tokayev",
            "哈萨克斯坦总统卡瑟姆若马尔特·托卡耶夫",
        ),
        (
            "Мемлекет басшысы Қасым-Жомарт Тоқаев келді.",
            "Head of State Kassym-Jomart Tokayev",
            "国家元首卡瑟姆若马尔特·托卡耶夫",
        ),
        ("Президент Тоқаев келді.", "President Tokayev", "托卡耶夫总统"),
    ],
)
def test_chains_of_the_documents_are_one_unit_in_both_languages(source: str, english: str, chinese: str) -> None:
    (chain,) = find_chains(BASE.matches(source, "kk"), source)
    for language, expected in (("en", english), ("zh-Hans", chinese)):
        unit = compose(chain, partial(BASE.written, target_language=language), language)
        assert unit == expected
        # What is composed satisfies all of its members, and is one unit to the check.
        checking = Checking(BASE, "kk", language, (ChainsCheck(),))
        segment = Segment(1, 1, 1, 1, 0, len(source), SegmentKind.TEXT, Content(source))
        made, found = checking.check(segment, Content(unit or ""), language)
        members = {(one.start, one.concept.id) for n, one in enumerate(chain.members) if n not in chain.silent}
        assert all(one.satisfied for one in made if (one.start, one.concept) in members)
        assert not found


@pytest.mark.parametrize(
    ("source", "chains"),
    [
        # The title may be the subject, and the name another person.
        ("Мемлекет басшысы Ма Синжуймен кездесті.", 0),
        ("Қазақстан Президенті Ма Синжуйге хат жолдады.", 0),
        ("Мемлекет басшысы Ма Синжуйдің сәлемін қабылдады.", 0),
        ("Президент Тоқаевпен кездесті.", 0),
        ("Қасым-Жомарт Тоқаев пен Президент Ма Синжуймен кездесті.", 0),
        # A name in the nominative is the subject itself.
        ("Мемлекет басшысы Ма Синжуй келді.", 1),
        # The glossary says that the post is his.
        ("Шыңжаң-Ұйғыр автономиялық ауданы партия комитетінің хатшысы Ма Синжуймен кездесті.", 1),
        (SOURCE.replace("Синжуй ", "Синжуймен "), 1),
        # Another subject stands before the title.
        ("Қасым-Жомарт Тоқаев ҚХП төрағасының бірінші орынбасары Мирас Әукеновпен кездесті.", 1),
    ],
)
def test_a_title_before_a_name_in_another_case_is_a_chain_only_where_that_is_sure(source: str, chains: int) -> None:
    assert len(find_chains(BASE.matches(source, "kk"), source)) == chains


def test_the_head_of_state_who_met_another_person_is_not_written_together() -> None:
    source = "Мемлекет басшысы Ма Синжуймен кездесті."
    segment = Segment(1, 1, 1, 1, 0, len(source), SegmentKind.TEXT, Content(source))
    checking = Checking(BASE, "kk", "en", (ChainsCheck(),))
    assert not checking.check(segment, Content("The Head of State met with Ma Xingrui."), "en")[1]


def test_a_holder_in_the_glossary_makes_a_chain() -> None:
    tokayev = BASE.concepts["P_TOKAYEV"]
    held = replace(tokayev, relations=(*tokayev.relations, Relation(RelationKind.HOLDER_OF, "TTL_PRES")))
    base = Termbase([held if one.id == held.id else one for one in BASE.concepts.values()])
    source = "Президент Тоқаевпен кездесті."
    assert len(find_chains(base.matches(source, "kk"), source)) == 1


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        ("Miras Aukenov, first deputy chairman of the People's Party of Kazakhstan", ""),
        ("the First Deputy chairman of the People's Party of Kazakhstan", "First Deputy Chairman"),
    ],
)
def test_a_post_after_a_name_keeps_its_small_letters(target: str, expected: str) -> None:
    matches = BASE.matches("ҚХП төрағасының бірінші орынбасары Мирас Әукенов", "kk")
    edits = capitals(target, BASE.check(matches, target, "en"))
    assert [edit.text.startswith(expected) for edit in edits] == [True] * bool(expected)


@pytest.mark.parametrize(
    ("post", "before", "after"),
    [
        ("President", "President", "president"),
        ("First Deputy Chairman of the People's Party", "First Deputy Chairman of the People's Party",
         "first deputy chairman of the People's Party"),
        ("Chinese President", "Chinese President", "Chinese President"),
        ("executive vice president", "Executive Vice President", "executive vice president"),
        ("chairman and secretary of the board", "Chairman and Secretary of the board",
         "chairman and secretary of the board"),
        ("Head of State", "Head of State", "head of state"),
        ("Foreign Minister", "Foreign Minister", "Foreign Minister"),
    ],
)  # fmt: skip
def test_capitals_of_a_post_depend_on_its_place(post: str, before: str, after: str) -> None:
    assert before_name(post) == before
    assert after_name(post) == after

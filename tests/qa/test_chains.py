"""Title chains stand together."""

from __future__ import annotations

import pytest

from glossary.chains import after_name, before_name, compose, find_chains
from glossary.starter import starter
from glossary.termbase import Termbase
from workbench.core.content import Content
from workbench.core.segments import Finding, Segment, SegmentKind
from workbench.qa.chains import ChainsCheck
from workbench.services.checking import Checking

MEMBER = "ember of the Political Bureau of the CPC Central Committee"
SECRETARY = "ecretary of the CPC Xinjiang Uygur Autonomous Regional Committee"
BASE = Termbase(starter().concepts)
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
    ("post", "before", "after"),
    [
        ("President", "President", "president"),
        ("First Deputy Chairman of the People's Party", "First Deputy Chairman of the People's Party",
         "first deputy chairman of the People's Party"),
        ("Chinese President", "Chinese President", "Chinese President"),
        ("executive vice president", "Executive vice president", "executive vice president"),
        ("Head of State", "Head of State", "head of State"),
    ],
)  # fmt: skip
def test_capitals_of_a_post_depend_on_its_place(post: str, before: str, after: str) -> None:
    assert before_name(post) == before
    assert after_name(post) == after

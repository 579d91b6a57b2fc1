"""First and later mentions in a document."""

from __future__ import annotations

from glossary.concepts import Concept, Kind, Status, Term
from glossary.edits import apply_edits
from glossary.termbase import Termbase
from workbench.core.content import Content
from workbench.core.segments import Finding, Segment, SegmentKind, State, Target
from workbench.services.mentions import check_all_mentions, check_mentions

PERSON = Concept(
    "P",
    Kind.PERSON,
    terms=(
        Term("en", "Kassym-Jomart Tokayev"),
        Term("en", "Tokayev", Status.ADMITTED),
        Term("en", "President Tokayev", Status.ADMITTED),
        Term("kk", "Қасым-Жомарт Тоқаев"),
        Term("kk", "Тоқаев", Status.ADMITTED),
        Term("zh-Hans", "卡瑟姆若马尔特·托卡耶夫"),
        Term("zh-Hans", "托卡耶夫", Status.ADMITTED),
    ),
)
PARTY = Concept(
    "ORG_CPC", Kind.ORGANISATION, terms=(Term("en", "Communist Party of China"), Term("zh-Hans", "中国共产党"))
)
CPC = Concept(
    "AB_CPC",
    Kind.ABBREVIATION,
    terms=(Term("en", "CPC"), Term("zh-Hans", "中国共产党")),
    equivalents=("ORG_CPC",),
)
BASE = Termbase([PERSON, PARTY, CPC])


def rows(*texts: str, heading: str = "") -> tuple[list[Segment], dict[int, Target]]:
    kinds = [SegmentKind.HEADING, *[SegmentKind.TEXT] * len(texts)]
    segments, targets = [], {}
    for n, (text, kind) in enumerate(zip((heading, *texts), kinds, strict=True)):
        segments.append(Segment(n, 1, n, n, 0, 1, kind, Content("x")))
        targets[n] = Target(n, "en", Content(text), State.DRAFT)
    return segments, targets


def find(*texts: str, language: str = "en", heading: str = "") -> dict[int, list[str]]:
    segments, targets = rows(*texts, heading=heading)
    found = check_mentions(segments, targets, BASE, language)
    return {one: [f.message.id.removeprefix("qa.") for f in findings] for one, findings in found.items()}


def fixed(finding: Finding, text: str) -> str:
    return apply_edits(text, finding.fix)


def test_a_surname_first_wants_the_full_name() -> None:
    assert find("Tokayev spoke.", "Kassym-Jomart Tokayev left.") == {1: ["first_mention_name"]}
    assert find("President Tokayev spoke.") == {1: ["first_mention_name"]}
    assert find("Kassym-Jomart Tokayev spoke.", "Tokayev left.") == {}


def test_a_heading_may_use_the_short_form() -> None:
    assert find("Kassym-Jomart Tokayev spoke.", heading="Tokayev speaks") == {}
    assert find("Tokayev spoke.", heading="Kassym-Jomart Tokayev speaks") == {1: ["first_mention_name"]}


def test_the_full_name_again_is_noted() -> None:
    assert find("Kassym-Jomart Tokayev spoke.", "Kassym-Jomart Tokayev left.") == {2: ["later_mention_name"]}


def test_an_abbreviation_is_introduced() -> None:
    assert find("The CPC met.", "The Communist Party of China decided.") == {1: ["first_mention_abbreviation"]}
    assert find("The Communist Party of China met.", "The CPC decided.") == {1: ["introduce_abbreviation"]}
    assert find("The Communist Party of China (CPC) met.", "The CPC decided.") == {}
    assert find("The Communist Party of China met.") == {}
    assert find("中国共产党开会。", "中国共产党决定。", language="zh-Hans") == {}


def test_the_fix_writes_what_the_finding_asks() -> None:
    for text, language, expected in (
        ("President Tokayev's visit", "en", "President Kassym-Jomart Tokayev's visit"),
        ("the CPC met", "en", "the Communist Party of China (CPC) met"),
        ("托卡耶夫访华", "zh-Hans", "卡瑟姆若马尔特·托卡耶夫访华"),
        ("Тоқаевты қабылдады", "kk", "Қасым-Жомарт Тоқаевты қабылдады"),
    ):
        segments, targets = rows(text)
        found = check_mentions(segments, targets, BASE, language)
        assert fixed(found[1][0], text) == expected
        # What was fixed is right.
        targets[1] = Target(1, language, Content(expected), State.DRAFT)
        assert check_mentions(segments, targets, BASE, language) == {}


def test_the_order_of_reading_decides() -> None:
    segments, targets = rows("Tokayev spoke.", "Kassym-Jomart Tokayev left.")
    moved = [segments[0], segments[2], segments[1]]
    assert check_mentions(moved, targets, BASE, "en") == {}


def test_each_document_begins_anew() -> None:
    segments, targets = rows("Kassym-Jomart Tokayev spoke.", "Tokayev left.")
    other = Segment(2, 2, 2, 2, 0, 1, SegmentKind.TEXT, Content("x"))
    assert set(check_all_mentions([*segments[:2], other], targets, BASE, "en")) == {2}

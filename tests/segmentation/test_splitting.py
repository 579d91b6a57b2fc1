"""What people see as segments: golden boundaries, the two real documents, and what holds for any text."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.segmentation.cases import Case, read_cases
from workbench.core.segments import SegmentKind
from workbench.segmentation import split

GOLDEN = Path(__file__).parent.parent / "reference" / "segmentation"
CODES = {"kk": "kk", "en": "en", "zh": "zh-Hans"}


def pieces(text: str, language: str) -> tuple[str, ...]:
    return tuple(text[span.start : span.end] for span in split(text, language))


@pytest.mark.parametrize(
    ("code", "case"),
    [(code, case) for name, code in CODES.items() for case in read_cases(GOLDEN / f"{name}.txt")],
    ids=lambda value: value.text[:40] if isinstance(value, Case) else value,
)
def test_golden_boundaries(code: str, case: Case) -> None:
    assert pieces(case.text, code) == case.segments


@pytest.mark.shared
@pytest.mark.parametrize(("name", "passing", "total"), [("kk", 13, 13), ("en", 224, 237), ("zh", 2, 2)])
def test_boundaries_of_sentencex(shared: Path, name: str, passing: int, total: int) -> None:
    # The thirteen that differ are explained in docs/segmentation.md.
    cases = read_cases(shared / "conformance" / "segmentation" / f"sentencex_{name}.txt")
    wrong = [case.text for case in cases if pieces(case.text, CODES[name]) != case.segments]
    assert len(cases) == total
    assert len(cases) - len(wrong) >= passing, wrong


SAMPLE = Path(__file__).parent.parent.parent / "resources" / "sample"


def test_first_real_document_has_20_segments() -> None:
    text = (SAMPLE / "halykpartiyasy-kezdesu.txt").read_text(encoding="utf-8")
    spans = split(text, "kk")
    assert len(spans) == 20
    kinds = {text[span.start : span.end]: span.kind for span in spans}
    assert kinds["1"] is SegmentKind.NUMBER
    assert kinds["@halyk_partiyasy"] is SegmentKind.HANDLE
    assert spans[0].kind is SegmentKind.HEADING


def test_second_real_document_has_37_segments() -> None:
    text = (SAMPLE / "akorda-kezdesu.txt").read_text(encoding="utf-8")
    spans = split(text, "kk")
    assert len(spans) == 37
    found = [text[span.start : span.end] for span in spans]
    assert found[0] == found[1]
    assert [span.kind for span in spans[:2]] == [SegmentKind.HEADING] * 2
    assert {"2023 жылғы 18 қазан", "ҚХР, Үрімші қаласы"} <= set(found)
    assert spans[-1].kind is SegmentKind.URL


PARTS = st.sampled_from(
    [*"\n\r\t \u00a0\u3000\u2028.?!…。！？«»“”\"'()–-1Ққ", "\r\n", " т.б. ", "Ол келді. ", "Mr. ", "https://a.kz/?b=C.D",
     "@a_b", "双方", "“好。”", "- ", "А. Б", "\ufeff", "e\u0301", "😀"]
)  # fmt: skip


@given(st.lists(PARTS, max_size=40).map("".join), st.sampled_from(["kk", "en", "zh-Hans"]))
@settings(deadline=None)
def test_spans_and_gaps_joined_are_the_text(text: str, language: str) -> None:
    place = 0
    joined = []
    for span in split(text, language):
        gap, piece = text[place : span.start], text[span.start : span.end]
        assert not gap.strip(), "a gap holds white space alone"
        assert piece, "a segment is not empty"
        assert piece == piece.strip(), "a segment has no white space at its edges"
        assert not set("\n\r\u2028") & set(piece), "a segment never crosses a line end"
        joined += [gap, piece]
        place = span.end
    assert not text[place:].strip()
    assert "".join([*joined, text[place:]]) == text


@given(st.text(max_size=200), st.sampled_from(["kk", "en", "zh-Hans"]))
@settings(deadline=None)
def test_nothing_visible_is_lost(text: str, language: str) -> None:
    assert "".join("".join(pieces(text, language)).split()) == "".join(text.split())


@pytest.mark.parametrize(
    "text", ["«а. Б" * 4000, '"a. B' * 4000, "((((" * 5000, "." * 20000, "А." * 10000, "@" * 20000]
)
@pytest.mark.timeout(30)  # it must not hang
def test_ugly_lines_do_not_stall(text: str) -> None:
    split(text, "kk")

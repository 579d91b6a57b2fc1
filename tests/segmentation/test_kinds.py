"""What goes to an engine and what does not."""

from __future__ import annotations

import pytest

from workbench.core.segments import SegmentKind
from workbench.segmentation import split
from workbench.segmentation.kinds import kind_of


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("1", SegmentKind.NUMBER),
        ("18.10.2023", SegmentKind.NUMBER),
        ("***", SegmentKind.NUMBER),
        ("— 5 —", SegmentKind.NUMBER),
        ("8,5 млрд.", SegmentKind.TEXT),
        ("https://akorda.kz/kz?a=1&b=2#c", SegmentKind.URL),
        ("www.gov.kz", SegmentKind.URL),
        ("akorda.kz", SegmentKind.URL),
        ("press@halyk.kz", SegmentKind.URL),
        ("akorda.kz сайты", SegmentKind.TEXT),
        ("@halyk_partiyasy", SegmentKind.HANDLE),
        ("#Қазақстан", SegmentKind.HANDLE),
        ("@halyk_partiyasy парақшасы", SegmentKind.TEXT),
        ("ҚХП", SegmentKind.TEXT),
        ("双方", SegmentKind.TEXT),
    ],
)
def test_kind(text: str, kind: SegmentKind) -> None:
    assert kind_of(text) is kind


@pytest.mark.parametrize(
    ("text", "headings"),
    [
        ("Бас тақырып\n\nБірінші сөйлем. Екінші сөйлем.", ["Бас тақырып"]),
        ("Келісеміз бе?\n\nИә, келісеміз.", ["Келісеміз бе?"]),
        ("Кіріспе.\n\nҚорытынды\n\nСоңғы сөйлем.", ["Қорытынды"]),
        ("Title\nThe first paragraph.\nSubtitle\nThe second one.", ["Title", "Subtitle"]),
        ("新闻标题\n\n双方达成一致。", ["新闻标题"]),
        # A wrapped paragraph has no headings.
        ("The first line of a paragraph\nthat goes on here and\nends here.", []),
        ("Сөйлем болды.\n\nБіздің парақшаға жазылыңыз:\n@halyk", []),
        ("Бұл сөйлем.", []),
    ],
)
def test_headings(text: str, headings: list[str]) -> None:
    code = "zh-Hans" if "新" in text else "en" if text.isascii() else "kk"
    spans = split(text, code)
    assert [text[one.start : one.end] for one in spans if one.kind is SegmentKind.HEADING] == headings

"""Placeholders of programs are neither lost nor made up; other signs of percent and braces are none."""

from __future__ import annotations

import pytest

from workbench.core.segments import SegmentKind
from workbench.qa.base import CheckedText
from workbench.qa.placeholders import PlaceholdersCheck


@pytest.mark.parametrize(
    ("source", "target", "wanted"),
    [
        ("%d files", "%d файл", []),
        ("%d files", "файлдар", ["qa.placeholder_missing"]),
        ("%(name)s and %(name)s", "%(name)s", ["qa.placeholder_missing"]),
        ("%1$s of %2$d", "%2$d ішінен %1$s", []),
        ("{count} of {0}", "{0}", ["qa.placeholder_missing"]),
        ("Open", "{name} ашу", ["qa.placeholder_extra"]),
        ("%d", "%s", ["qa.placeholder_missing", "qa.placeholder_extra"]),
        ("5% decline, 100%d", "5% төмендеу", []),
        ("{ a set }", "жиын", []),
        ("%d files", "", []),
    ],
)
def test_placeholders_of_both_sides_are_compared(source: str, target: str, wanted: list[str]) -> None:
    text = CheckedText(SegmentKind.TEXT, source, target, "en", "kk")
    assert [one.message.id for one in PlaceholdersCheck().run(text)] == wanted

"""Subtitles: what is said changes, times and styles do not."""

from __future__ import annotations

import pytest

from tests.formats.offset_contract import OffsetContract
from workbench.core.content import Content
from workbench.errors import FormatError
from workbench.formats.base import DocumentFormat, Replacement
from workbench.formats.subtitles import Subtitles

SRT = (
    "1\r\n00:00:01,000 --> 00:00:04,000\r\n{\\an8}<i>Қазақстан Халық партиясы мен\r\nҚКП өкілдері кездесті</i>.\r\n\r\n"
    "2\n00:00:05,500 --> 00:00:06,000 X1:1\n- Қайда барасың?\n- Үйге.\n\n\n3\r00:00:07,000 --> 00:00:08,000\r\r"
    "4\n00:00:09,000 --> 00:00:10,000\nЕкі сөйлем. Мұнда <b>бар</b> 5 < 6"
)
VTT = """WEBVTT - Тақырып

STYLE
::cue { color: red }

NOTE бұл ескерту

кіріспе
00:01.000 --> 00:04.000 align:start
<v Айгүл>Сәлем &amp; қош <00:02.000>келдіңіз</v>

01:00:05.000 --> 01:00:06.000
- Иә
"""


class TestSubtitles(OffsetContract):
    def a_format(self) -> DocumentFormat:
        return Subtitles()

    def documents(self) -> dict[str, bytes]:
        return {"a.srt": SRT.encode(), "b.srt": SRT.encode("kz1048"), "c.vtt": VTT.encode()}


def texts(source: str, name: str) -> list[str]:
    return [unit.content.text for unit in Subtitles().read(source.encode(), name).units]


def test_what_is_heard_is_what_is_translated() -> None:
    assert texts(SRT, "a.srt") == [
        "Қазақстан Халық партиясы мен ҚКП өкілдері кездесті.",
        "Қайда барасың?",
        "Үйге.",
        "Екі сөйлем. Мұнда бар 5 < 6",
    ]
    assert texts(VTT, "a.vtt") == ["Сәлем & қош келдіңіз", "Иә"]


def test_a_long_translation_is_broken_as_the_source_was() -> None:
    parsed = Subtitles().read(SRT.encode(), "a.srt")
    unit = parsed.units[0]
    long = Content("The People's Party of Kazakhstan met delegates of the CPC", unit.content.marks[:0])
    after = Subtitles().write(SRT.encode(), "", "utf-8", [Replacement(unit.start, unit.end, long)]).data.decode()
    assert "The People's Party of Kazakhstan</i>\r\nmet delegates of the CPC" in after
    chinese = Content("哈萨克斯坦人民党与中国共产党代表团，在阿斯塔纳举行了会谈")
    after = Subtitles().write(SRT.encode(), "", "utf-8", [Replacement(unit.start, unit.end, chinese)]).data.decode()
    assert "代表团</i>，\r\n在阿斯塔纳" in after


def test_a_translation_ends_no_cue() -> None:
    parsed = Subtitles().read(VTT.encode(), "a.vtt")
    unit = parsed.units[1]
    new = Content("Yes\n\n--> <b> & no")
    after = Subtitles().write(VTT.encode(), "", "utf-8", [Replacement(unit.start, unit.end, new)]).data.decode()
    assert after.endswith("\n- Yes\n--&gt; &lt;b&gt; &amp; no\n")


@pytest.mark.parametrize("data", [b"", b"1\n00:00:01,000 --> 00:00:02,000\n\n", b"text without times\n"])
def test_what_says_nothing_is_refused(data: bytes) -> None:
    with pytest.raises(FormatError) as refusal:
        Subtitles().read(data, "a.srt")
    assert refusal.value.message.id == "formats.empty"

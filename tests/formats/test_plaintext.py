"""Plain text: every byte that is not translated stays."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.formats.contract import FormatContract
from workbench.core.content import Content
from workbench.errors import FormatError
from workbench.formats.base import DocumentFormat, Replacement
from workbench.formats.encodings import BOMS
from workbench.formats.plaintext import PlainText
from workbench.formats.registry import format_for
from workbench.segmentation import split

KAZAKH = "Қазақстан Халық партиясы келісті.\r\nЕкінші жол: «Бір белдеу, бір жол».\n\n1\rСоңғы  жол\u00a0– деді."
CHINESE = "双方达成一致。中国共产党代表团访问阿斯塔纳，会谈在友好气氛中举行。\n第二行没有换行"


class TestPlainText(FormatContract):
    def a_format(self) -> DocumentFormat:
        return PlainText()

    def documents(self) -> dict[str, bytes]:
        return {
            "utf8.txt": KAZAKH.encode(),
            "bom.txt": b"\xef\xbb\xbf" + KAZAKH.encode(),
            "utf16.txt": b"\xff\xfe" + KAZAKH.encode("utf-16-le"),
            "utf16be.txt": b"\xfe\xff" + KAZAKH.encode("utf-16-be"),
            "utf16bare.txt": KAZAKH.encode("utf-16-le"),
            "utf32bare.txt": KAZAKH.encode("utf-32-be"),
            "kz1048.txt": KAZAKH.encode("kz1048"),
            "gb18030.txt": CHINESE.encode("gb18030"),
            "ascii": b"One line.\n\n",
        }


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be", "kz1048"])
@given(
    lines=st.lists(
        st.text(alphabet="Қазақстан партиясы\u00a0\t«»–.,1aZ", min_size=0, max_size=30), min_size=1, max_size=12
    ),
    ends=st.lists(st.sampled_from(["\n", "\r\n", "\r", "\n\n"]), min_size=12, max_size=12),
    last=st.booleans(),
    mark=st.booleans(),
)
def test_untouched_export_is_identical(
    encoding: str, lines: list[str], ends: list[str], last: bool, mark: bool
) -> None:
    text = "".join(line + end for line, end in zip(lines, ends, strict=False))
    text = "Қазақстан Халық партиясы мен өкілдері кездесті.\n" + (text if last else text.rstrip("\r\n"))
    bom = next((bom for name, bom in BOMS if name == encoding), b"") if mark else b""
    data = bom + text.encode(encoding)
    parsed = PlainText().read(data, "a.txt")
    assert parsed.text == text
    assert PlainText().write(data, parsed.skeleton, parsed.encoding, []).data == data
    same = [
        Replacement(one.start, one.end, Content(parsed.text[one.start : one.end])) for one in split(parsed.text, "kk")
    ]
    assert PlainText().write(data, parsed.skeleton, parsed.encoding, same).data == data


def test_translations_stand_in_the_layout_of_the_source() -> None:
    text = "\ufeff  Бірінші сөйлем.  Екінші.\r\n\r\n1\rТөртінші"
    data = text.encode("utf-8")
    parsed = PlainText().read(data, "a.txt")
    spans = split(parsed.text, "kk")
    first, third = spans[0], spans[3]
    replacements = [
        Replacement(first.start, first.end, Content("First.")),
        Replacement(third.start, third.end, Content("Fourth")),
    ]
    written = PlainText().write(data, parsed.skeleton, parsed.encoding, replacements)
    assert written.data.decode() == "\ufeff  First.  Екінші.\r\n\r\n1\rFourth"
    assert not written.notes


def test_a_target_that_the_encoding_cannot_say_is_written_in_utf8_and_told() -> None:
    data = KAZAKH.encode("kz1048")
    parsed = PlainText().read(data, "a.txt")
    new = Replacement(parsed.units[0].start, parsed.units[0].end, Content("双方达成一致。"))
    written = PlainText().write(data, parsed.skeleton, parsed.encoding, [new])
    assert written.encoding == "utf-8"
    assert written.data.decode().startswith("双方达成一致。\r\nЕкінші")
    assert [note.id for note in written.notes] == ["formats.utf8_instead"]


def test_a_line_end_in_a_translation_is_the_documents_own() -> None:
    data = "Бірінші жол.\r\nЕкінші жол.\r\n".encode()
    parsed = PlainText().read(data, "a.txt")
    new = Replacement(parsed.units[0].start, parsed.units[0].end, Content("One\ntwo"))
    assert b"One\r\ntwo\r\n" in PlainText().write(data, parsed.skeleton, parsed.encoding, [new]).data


@pytest.mark.parametrize("name", ["a.txt", "a.rtf", "a"])
@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"%PDF-1.7 text", "formats.pdf_damaged"),
        (b"PK\x03\x04rest", "formats.binary_kind"),
        (b"{\\rtf1 text}", "formats.binary_kind"),
        (b"some\x00binary\x00\x01\x02", "formats.binary"),
        (b"bell\x07", "formats.control"),
        ("Қазақстан\x1b".encode("utf-16"), "formats.control"),
        (b" \n\t\r\n", "formats.empty"),
        ("Қазақстан Халық партиясы"[:-1].encode() + b"\xd1", "formats.damaged"),
        (bytes(range(128, 256)) * 3, "formats.encoding"),
    ],
)
def test_what_is_no_text_is_refused_in_one_sentence(name: str, data: bytes, message: str) -> None:
    with pytest.raises(FormatError) as refusal:
        format_for(name, data).read(data, name)
    assert refusal.value.message.id in (message, "formats.unknown", "formats.save_as")
    assert "\n" not in str(refusal.value)
    if name == "a.txt":
        assert refusal.value.message.id == message


@pytest.mark.timeout(10)  # it must not hang; how fast it is, benchmarks say
def test_ten_megabytes_on_one_line_are_refused() -> None:
    data = ("Қазақстан " * 600_000).encode()
    with pytest.raises(FormatError) as refusal:
        PlainText().read(data, "a.txt")
    assert refusal.value.message.id == "formats.long_line"


@pytest.mark.timeout(20)
def test_ten_megabytes_of_lines_are_read() -> None:
    data = ("Қазақстан Халық партиясы келісті.\r\n" * 160_000).encode()
    assert len(PlainText().read(data, "a.txt").units) == 160_000

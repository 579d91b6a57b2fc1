"""Encodings as people send them."""

from __future__ import annotations

from pathlib import Path

import pytest

from workbench.errors import FormatError
from workbench.formats.encodings import decode

SAMPLE = Path(__file__).parent.parent.parent / "resources" / "sample"
RUSSIAN = "Президент Республики Казахстан провёл встречу с делегацией. «Мы рады», – сказал он."
CHINESE = "两党就交流达成一致。中国共产党代表团访问阿斯塔纳，双方就加强党际交往交换意见。"
TRADITIONAL = "兩黨就交流達成一致。代表團訪問阿斯塔納，雙方就加強交往交換意見，並簽署了合作協議。"


@pytest.mark.parametrize("name", ["akorda-kezdesu.txt", "halykpartiyasy-kezdesu.txt"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "kz1048"])
def test_the_real_documents_in_every_encoding(name: str, encoding: str) -> None:
    text = (SAMPLE / name).read_text(encoding="utf-8")
    data = text.encode(encoding)
    found = decode(data, name)
    assert found.text == text
    assert found.encoded() == data


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (RUSSIAN, "cp1251"),
        (CHINESE, "gb18030"),
        (CHINESE, "gb2312"),
        (CHINESE[:10], "gb18030"),
        (TRADITIONAL, "big5"),
        ("It is a naïve café – “really”.", "cp1252"),
        ("Ол келді. Қайтты.", "kz1048"),
        ("plain", "ascii"),
    ],
)
def test_texts_without_a_mark(text: str, encoding: str) -> None:
    data = text.encode(encoding)
    found = decode(data, "a.txt")
    assert found.text == text
    assert found.encoded() == data


def test_the_mark_is_no_part_of_the_text() -> None:
    found = decode(b"\xef\xbb\xbfabc")
    assert (found.text, found.bom) == ("abc", b"\xef\xbb\xbf")
    assert decode(b"\x84\x31\x95\x33" + CHINESE.encode("gb18030")).text == CHINESE


def test_damaged_utf8_is_not_read_as_another_encoding() -> None:
    data = bytearray(("Бірінші жол.\n" + RUSSIAN).encode())
    data[60:61] = b"\xff"
    with pytest.raises(FormatError) as refusal:
        decode(bytes(data), "a.txt")
    assert refusal.value.message.id == "formats.damaged"
    assert "line 2" in str(refusal.value)


def test_nothing_is_an_empty_text() -> None:
    assert decode(b"").text == ""

"""Hostile and broken XML against every reader of it: one sentence, fast, and never a silently empty text."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.formats.bilingual_examples import MQXLIFF, SDLXLIFF, XLIFF_2, XLIFF_12
from workbench.errors import FormatError
from workbench.formats.registry import format_for

GOOD = {"a.xlf": XLIFF_12, "b.xlf": XLIFF_2, "c.sdlxliff": SDLXLIFF, "d.mqxliff": MQXLIFF}
LAST = "the end of a source</"
ENDS = {
    "a.xlf": "Тақырып</",
    "b.xlf": "Бірінші сөйлем.</",
    "c.sdlxliff": "Олар кездесті.</mrk",
    "d.mqxliff": "Үшінші</",
}
BOMB = '<!DOCTYPE xliff [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
OUTSIDE = '<!DOCTYPE xliff [<!ENTITY a SYSTEM "file:///etc/passwd">]>'


def with_doctype(text: str, doctype: str) -> str:
    end = text.index("?>") + 2
    return text[:end] + doctype + text[end:].replace("end of", "&a;")


HOSTILE: dict[str, tuple[Callable[[str], bytes], ...]] = {
    "formats.xml_entities": (
        lambda text: with_doctype(text, BOMB).encode(),
        lambda text: with_doctype(text, OUTSIDE).encode(),
        lambda text: with_doctype(text, f"<!-- <!DOCTYPE a [ -->{BOMB}").encode(),
        lambda text: with_doctype(text, "<!DOCTYPE xliff [<!ELEMENT a (b)>]>").encode(),
        lambda text: with_doctype(text, '<!DOCTYPE xliff [<!ENTITY % p SYSTEM "http://example.org/x">%p;]>').encode(),
        lambda text: (
            with_doctype(text, "<!DOCTYPE xliff SYSTEM 'xliff.dtd'>").replace(LAST, "&unknown;" + LAST).encode()
        ),
    ),
    "formats.xml_broken": (
        lambda text: text.encode()[: len(text) // 2],
        lambda text: text.replace("</", "\x01</", 1).encode(),
        lambda text: text.replace("</", "&unknown;</", 1).encode(),
        lambda text: text.replace("</", "&#0;</", 1).encode(),
        lambda text: text.replace("</", "<<</", 1).encode(),
        lambda text: text.encode() + b"<again/>",
    ),
    "formats.xml_encoding": (
        lambda text: text.encode("utf-8") + b"\xff",
        lambda text: (
            text.replace("?>", ' encoding="x-none"?>', 1).encode()
            if "encoding" not in text[:60]
            else text.replace("utf-8", "x-none", 1).replace("UTF-8", "x-none", 1).encode()
        ),
        lambda text: b"\xff\xfe" + text.encode("utf-16-le")[:-1],
    ),
    "formats.xml_nested": (
        lambda text: text.replace(LAST, "<g id='1'>" * 100_000 + "x" + "</g>" * 100_000 + LAST).encode(),
        lambda text: text.replace(LAST, "<x id='1'/>" * 25_000 + LAST).encode(),
    ),
    "formats.long_line": (lambda text: text.replace(LAST, "а" * 5_000_000 + LAST).encode(),),
    "formats.empty": (lambda text: b"", lambda text: b" \r\n\x00"),
    "formats.binary_kind": (lambda text: b"PK\x03\x04" + text.encode(), lambda text: b"%PDF-" + text.encode()),
}


@pytest.mark.timeout(60)
@pytest.mark.parametrize("name", GOOD)
@pytest.mark.parametrize("wanted", HOSTILE)
def test_hostile_xml_is_refused_in_one_sentence(name: str, wanted: str) -> None:
    reader = format_for(name, GOOD[name].encode())
    for make in HOSTILE[wanted]:
        data = make(GOOD[name].replace(ENDS[name], LAST + ENDS[name].partition("</")[2], 1))
        began = time.process_time()
        with pytest.raises(FormatError) as refusal:
            reader.read(data, name)
        assert time.process_time() - began < 1
        assert refusal.value.message.id == wanted
        assert "\n" not in str(refusal.value)
        assert name in str(refusal.value)


@pytest.mark.parametrize(("name", "extension"), [("a.doc", ".docx"), ("B.XLS", ".xlsx"), ("c.odp", ".pptx")])
def test_an_older_office_document_is_refused_with_the_kind_to_save_it_as(name: str, extension: str) -> None:
    with pytest.raises(FormatError) as refusal:
        format_for(name, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\x00\x00")
    assert refusal.value.message.id == "formats.save_as"
    assert refusal.value.message.params == {"name": name, "extension": extension}


def test_an_xml_of_no_known_kind_is_not_taken_for_plain_text() -> None:
    with pytest.raises(FormatError):
        format_for("a.xml", b"<!-- no declaration --><a/>")
    with pytest.raises(FormatError) as refusal:
        format_for("a", b"\xef\xbb\xbf<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>")
    assert refusal.value.message.id == "formats.unknown"


@pytest.mark.shared
def test_no_known_bomb_is_read(shared: Path) -> None:
    readers = [format_for(name, text.encode()) for name, text in GOOD.items()]
    for path in sorted((shared / "conformance" / "hostile-xml").glob("*.xml")):
        for reader in readers:
            with pytest.raises(FormatError):
                reader.read(path.read_bytes(), path.name)

"""Hostile and broken packages against every reader of them: one sentence, fast, and nothing silently empty."""

from __future__ import annotations

import io
import struct
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.formats.office import HEAD, docx, p, package, parts_of, r
from tests.formats.test_odt import odt
from tests.formats.test_pptx import par, pptx, run, slide
from tests.formats.test_xlsx import cells, xlsx
from workbench.errors import FormatError
from workbench.formats.registry import format_for

GOOD = {
    "a.docx": (docx(p(r("Text"))), "word/document.xml"),
    "a.odt": (odt("<text:p>Text</text:p>"), "content.xml"),
    "a.xlsx": (xlsx("<si><t>Text</t></si>", cells(0), names=("  ",)), "xl/sharedStrings.xml"),
    "a.pptx": (pptx(slide(par(run("Text")))), "ppt/slides/s1.xml"),
}
BOMB = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'
OUTSIDE = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'


def changed(data: bytes, part: str, new: Callable[[bytes], bytes]) -> bytes:
    return package({name: new(one) if name == part else one for name, one in parts_of(data).items()})


def with_doctype(doctype: str) -> Callable[[bytes], bytes]:
    def change(data: bytes) -> bytes:
        return data.replace(HEAD.encode(), HEAD.encode() + doctype.encode()).replace(b"Text", b"&a;")

    return change


def encrypted(data: bytes) -> bytes:
    """Set the flag of encryption in every header of an archive."""
    made = bytearray(data)
    for sign, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = made.find(sign)
        while at >= 0:
            (flags,) = struct.unpack_from("<H", made, at + place)
            struct.pack_into("<H", made, at + place, flags | 1)
            at = made.find(sign, at + 4)
    return bytes(made)


def with_part(data: bytes, name: str, content: bytes) -> bytes:
    return package({**parts_of(data), name: content})


def twice(data: bytes, part: str) -> bytes:
    out = io.BytesIO(data)
    with zipfile.ZipFile(out, "a") as opened, pytest.warns(UserWarning, match="Duplicate"):
        opened.writestr(part, b"<other/>")
    return out.getvalue()


HOSTILE: dict[str, tuple[str, Callable[[bytes, str], bytes]]] = {
    "entities": ("formats.package_entities", lambda d, part: changed(d, part, with_doctype(BOMB))),
    "outside": ("formats.package_entities", lambda d, part: changed(d, part, with_doctype(OUTSIDE))),
    "doctype-16": (
        "formats.package_entities",
        lambda d, part: changed(
            d, part, lambda one: with_doctype(BOMB)(one).decode().replace("UTF-8", "UTF-16").encode("utf-16")
        ),
    ),
    "bomb": ("formats.package_bomb", lambda d, _: with_part(d, "media/big.bin", bytes(30_000_000))),
    "xml-bomb": ("formats.package_bomb", lambda d, part: changed(d, part, lambda one: one + b" " * 30_000_000)),
    "climbs": ("formats.package_path", lambda d, _: with_part(d, "../../outside.txt", b"x")),
    "absolute": ("formats.package_path", lambda d, _: with_part(d, "/etc/outside", b"x")),
    "drive": ("formats.package_path", lambda d, _: with_part(d, "C:\\outside", b"x")),
    "password": ("formats.package_locked", lambda d, _: encrypted(d)),
    "compound": ("formats.package_locked", lambda d, _: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + d),
    "cut": ("formats.package_damaged", lambda d, _: d[: len(d) // 2]),
    "twice": ("formats.package_damaged", twice),
    "flipped": ("formats.package_part", lambda d, part: d.replace(parts_of_raw(d, part), b"\xff" * 8, 1)),
    "not-xml": ("formats.package_part", lambda d, part: changed(d, part, lambda one: one[: len(one) // 2])),
    "control": ("formats.package_part", lambda d, part: changed(d, part, lambda one: one.replace(b"Text", b"T\x01t"))),
    "wrong-encoding": (
        "formats.package_part",
        lambda d, part: changed(d, part, lambda one: one.replace(b"Text", b"\xff\xfe\xfa")),
    ),
    "deep": (
        "formats.package_part",
        lambda d, part: changed(d, part, lambda one: one.replace(b"Text", b"<a>" * 90_000 + b"</a>" * 90_000)),
    ),
    "long": (
        "formats.long_line",
        lambda d, part: changed(d, part, lambda one: one.replace(b"Text", "Мәтін".encode() * 100_000)),
    ),
    "no-text": ("formats.empty", lambda d, part: changed(d, part, lambda one: one.replace(b"Text", b" "))),
}


def parts_of_raw(data: bytes, part: str) -> bytes:
    """Return some packed bytes of a part."""
    with zipfile.ZipFile(io.BytesIO(data)) as opened:
        info = opened.getinfo(part)
    start = info.header_offset + 30 + len(info.filename) + info.compress_size // 2
    return data[start : start + 8]


@pytest.mark.timeout(30)
@pytest.mark.filterwarnings("ignore:Duplicate")
@pytest.mark.parametrize("name", GOOD)
@pytest.mark.parametrize("kind", HOSTILE)
def test_hostile_packages_are_refused_in_one_sentence(name: str, kind: str) -> None:
    data, part = GOOD[name]
    wanted, spoil = HOSTILE[kind]
    spoiled = spoil(data, part)
    begun = time.monotonic()
    with pytest.raises(FormatError) as refusal:
        format_for(name, spoiled).read(spoiled, name)
    assert time.monotonic() - begun < 3, "one second on a machine that does nothing else"
    assert refusal.value.message.id == wanted
    assert name in str(refusal.value)
    assert "\n" not in str(refusal.value)


@pytest.mark.shared
@pytest.mark.parametrize("name", GOOD)
def test_every_hostile_xml_at_hand_is_refused_as_a_part(shared: Path, name: str) -> None:
    data, part = GOOD[name]
    for path in sorted((shared / "conformance" / "hostile-xml").glob("*.xml")):
        spoiled = changed(data, part, lambda _, path=path: path.read_bytes())  # type: ignore[misc] # mypy cannot infer the default
        with pytest.raises(FormatError):
            format_for(name, spoiled).read(spoiled, name)

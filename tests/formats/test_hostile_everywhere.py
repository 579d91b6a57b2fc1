"""Every hostile file against every reader of the registry: a sentence or a text, soon, in little memory."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.formats.bilingual_examples import MQXLIFF, SDLXLIFF, TMX, XLIFF_2, XLIFF_12
from tests.formats.office import docx, p, package, parts_of, r
from tests.formats.pdf_examples import lines, pdf
from tests.formats.test_bilingual_packages import trados
from tests.formats.test_hostile_packages import encrypted, twice, with_part
from tests.formats.test_memoq_docx import ROWS, table
from tests.formats.test_odt import odt
from tests.formats.test_pptx import par, pptx, run, slide
from tests.formats.test_xlsx import cells, xlsx
from workbench.errors import FormatError
from workbench.formats.base import ParsedDocument
from workbench.formats.registry import FORMATS, format_for

SAID = "Олар кездесті"
"""What each of the documents says somewhere, as it stands in its bytes."""

PO = f'msgid ""\nmsgstr "Language: en\\n"\n\nmsgid "{SAID}"\nmsgstr "They met"\n'
TEXTS = {
    "xliff": ("a.xlf", XLIFF_12.replace("Тақырып", SAID)),
    "xliff2": ("a.xlf", XLIFF_2.replace("Бірінші сөйлем", SAID)),
    "sdlxliff": ("a.sdlxliff", SDLXLIFF),
    "mqxliff": ("a.mqxliff", MQXLIFF.replace("Үшінші", SAID)),
    "tmx": ("a.tmx", TMX),
    "html": ("a.html", f"<html><body><p>{SAID}.</p></body></html>"),
    "markdown": ("a.md", f"# {SAID}\n\nЕкінші."),
    "subtitles": ("a.srt", f"1\n00:00:01,000 --> 00:00:02,000\n{SAID}\n"),
    "po": ("a.po", PO),
    "text": ("a.txt", f"{SAID}.\nЕкінші."),
}
PACKAGES = {
    "docx": ("a.docx", docx(p(r(SAID))), "word/document.xml"),
    "odt": ("a.odt", odt(f"<text:p>{SAID}</text:p>"), "content.xml"),
    "xlsx": ("a.xlsx", xlsx(f"<si><t>{SAID}</t></si>", cells(0), names=("  ",)), "xl/sharedStrings.xml"),
    "pptx": ("a.pptx", pptx(slide(par(run(SAID)))), "ppt/slides/s1.xml"),
    "memoq_docx": ("a.docx", docx(table(ROWS[0].replace("Халық партиясы", SAID))), "word/document.xml"),
    "sdlppx": ("a.sdlppx", trados(), "en-US/news.docx.sdlxliff"),
    "mqxlz": ("a.mqxlz", package({"document.mqxliff": MQXLIFF.replace("Үшінші", SAID)}), "document.mqxliff"),
}
BOMB = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'
OUTSIDE = '<!DOCTYPE x [<!ENTITY b SYSTEM "file:///etc/hostname">]>'
RANDOM = random.Random(1).randbytes(20_000)


def declared(doctype: str) -> Callable[[bytes], bytes]:
    """Return a change that declares entities and says one of them."""

    def change(text: bytes) -> bytes:
        end = text.find(b"?>") + 2 if text.startswith(b"<?xml") else 0
        return text[:end] + doctype.encode() + text[end:].replace(SAID.encode(), b"&b;")

    return change


def said(instead: bytes) -> Callable[[bytes], bytes]:
    return lambda text: text.replace(SAID.encode(), instead)


STILL_TEXT = frozenset({"html", "markdown", "subtitles", "text"})
"""Formats in which everything is a text, declarations of entities too; they never expand."""

INSIDE: dict[str, tuple[Callable[[bytes], bytes], frozenset[str]]] = {
    # What is done to a text, and the formats that may read it then.
    "entity bomb": (declared(BOMB), STILL_TEXT),
    "external entity": (declared(OUTSIDE), STILL_TEXT),
    "cut": (lambda text: text[: len(text) * 3 // 4], STILL_TEXT | {"po"}),
    "wrong encoding": (said("Олар".encode("cp1251") + SAID.encode()), frozenset()),
    "control character": (said(SAID.encode() + b"\x01"), frozenset()),
    "one endless line": (said(SAID.encode() * 400_000), frozenset()),
    "a hundred thousand tags": (said(b"<b>" * 100_000 + SAID.encode() + b"</b>" * 100_000), frozenset()),
    "a hundred thousand tags in lines": (
        said((b"<b>" * 999 + b"\n") * 100 + SAID.encode() + b"</i>" * 100_000),
        STILL_TEXT,
    ),
    "sixty thousand signs": (said(b"[" * 50_000 + SAID.encode() + b"*_&" * 10_000), STILL_TEXT | {"po"}),
}
OUTSIDE_CASES: dict[str, bytes] = {
    "nothing": b"",
    "blanks": b" \r\n\t\n",
    "noise": RANDOM,
    "picture": b"\x89PNG\r\n\x1a\n" + RANDOM,
    "program": b"\x7fELF" + RANDOM,
    "zeros": bytes(1_000_000),
    "old office": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + RANDOM,
    "half a letter": SAID.encode("utf-16")[:-1],
}
ARCHIVES: dict[str, Callable[[bytes, str], bytes]] = {
    "a bomb": lambda data, _: with_part(data, "media/big.bin", bytes(20_000_000)),
    "climbing path": lambda data, _: with_part(data, "../../outside", b"x"),
    "password": lambda data, _: encrypted(data),
    "cut archive": lambda data, _: data[: len(data) * 2 // 3],
    "a part twice": twice,
    "other archive": lambda _, __: package({"a/b.txt": "nothing of it"}),
}


def good(key: str) -> tuple[str, bytes]:
    if key == "pdf":
        return "a.pdf", pdf(lines(SAID))
    if key in TEXTS:
        name, text = TEXTS[key]
        return name, text.encode()
    name, data, _ = PACKAGES[key]
    return name, data


class Measured:
    """Seconds of the processor, and bytes of memory that a stretch of work took at most (Linux alone tells)."""

    def __enter__(self) -> Measured:
        self._status = Path("/proc/self/status")
        self._known = self._status.exists()
        if self._known:
            Path("/proc/self/clear_refs").write_text("5", encoding="ascii")
            self._before = self._memory("VmRSS")
        self._begun = time.process_time()
        return self

    def __exit__(self, *_: object) -> None:
        self.seconds = time.process_time() - self._begun
        self.megabytes = (self._memory("VmHWM") - self._before) / 1024 if self._known else 0.0

    def _memory(self, what: str) -> int:
        found = next(line for line in self._status.read_text("ascii").splitlines() if line.startswith(what))
        return int(found.split()[1])


def tried(key: str, data: bytes, case: str) -> ParsedDocument | FormatError:
    """Read a file as its format; whatever comes of it comes soon, and is no empty text."""
    name, _ = good(key)
    reader = next(one for one in FORMATS if one.id == key)
    with Measured() as took:
        try:
            found: ParsedDocument | FormatError = reader.read(data, name)
        except FormatError as error:
            found = error
    assert took.seconds < 1, case
    assert took.megabytes < 200, case
    if isinstance(found, FormatError):
        assert "\n" not in str(found), case
        assert name in str(found), case
    else:
        assert any(unit.content.text.strip() for unit in found.units), case
    return found


def test_every_format_has_a_document_here_and_is_found() -> None:
    assert {*TEXTS, *PACKAGES, "pdf"} == {one.id for one in FORMATS}
    for one in FORMATS:
        name, data = good(one.id)
        assert format_for(name, data).id == one.id
        assert SAID in one.read(data, name).text


@pytest.mark.parametrize("key", [*TEXTS, *PACKAGES])
def test_a_hostile_text_is_refused_and_what_is_a_text_still_is_read(key: str) -> None:
    for case, (spoil, still) in INSIDE.items():
        if key in TEXTS:
            data = spoil(TEXTS[key][1].encode())
        else:
            _, whole, part = PACKAGES[key]
            data = package({name: spoil(one) if name == part else one for name, one in parts_of(whole).items()})
        found = tried(key, data, case)
        if key not in still:
            assert isinstance(found, FormatError), case
        elif isinstance(found, ParsedDocument):
            assert len(found.text.encode()) <= 2 * len(data), case


@pytest.mark.parametrize("key", [*TEXTS, *PACKAGES, "pdf"])
def test_another_file_under_the_name_is_refused(key: str) -> None:
    for case, data in OUTSIDE_CASES.items():
        assert isinstance(tried(key, data, case), FormatError), case


@pytest.mark.filterwarnings("ignore:Duplicate")
@pytest.mark.parametrize("key", PACKAGES)
def test_a_hostile_archive_is_refused_and_writes_nothing(key: str, tmp_path: Path) -> None:
    _, data, part = PACKAGES[key]
    climbing = package({str(tmp_path / "outside.txt"): "x", "../outside.txt": "x"})
    for case, spoiled in (*((case, spoil(data, part)) for case, spoil in ARCHIVES.items()), ("climbing", climbing)):
        assert isinstance(tried(key, spoiled, case), FormatError), case
    assert not list(tmp_path.iterdir())

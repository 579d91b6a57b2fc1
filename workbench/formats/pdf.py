"""PDF, its text alone: paragraphs are rebuilt from lines, and a translation goes out as a new Word document."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
from collections.abc import Iterator, Sequence
from functools import lru_cache
from pathlib import PurePath
from typing import ClassVar

import regex

from resources.messages import Message, message
from workbench.core.content import Content
from workbench.errors import FormatError
from workbench.formats.base import ParsedDocument, Replacement, Unit, WrittenDocument
from workbench.formats.docx import Docx
from workbench.formats.encodings import refuse_too_large
from workbench.formats.pdf_paragraphs import Paragraph
from workbench.formats.plain_docx import new_document
from workbench.formats.plaintext import LONGEST_LINE
from workbench.formats.runs import FORBIDDEN

SECONDS, MEGABYTES = 60, 1_500
"""What reading a file may take: of the processor, and of memory. A book of 300 full pages takes 20 s and 60 MB."""

_UNREADABLE = regex.compile(r"\(cid:\d+\)")
_MOST_UNREADABLE = 0.02
"""Share of letters that no table of the file tells; above it the text would be full of holes."""

_TAIL = 4_096
"""Bytes at the end of a file in which its end mark stands, also behind what mail programs append."""


class Pdf:
    """Text PDF. The layout is not kept: out comes a document of headings and paragraphs."""

    id: ClassVar[str] = "pdf"
    NAME: ClassVar[Message] = message("formats.pdf")
    EXTENSIONS: ClassVar[tuple[str, ...]] = (".pdf",)
    WRITTEN_AS = Docx()

    def score(self, head: bytes, name: str) -> int:
        """Know the signature within the first kilobyte (ISO 32000-1, annex H), or the name."""
        if head[:1024].lstrip(b"\xef\xbb\xbf \t\r\n\x00").startswith(b"%PDF-"):
            return 85
        return 50 if PurePath(name).suffix.lower() in self.EXTENSIONS else 0

    def read(self, data: bytes, name: str) -> ParsedDocument:
        """Read the text in a process of its own.

        Raises FormatError for what is empty, encrypted, damaged, takes too long or too much memory, holds no text (a
        scan), or holds letters that its fonts do not tell.
        """
        name = PurePath(name).name
        if not data.strip():
            raise FormatError(message("formats.empty", name=name))
        refuse_too_large(data, name)
        if b"%PDF-" not in data[:1024] or b"%%EOF" not in data[-_TAIL:]:
            # Of a file that breaks off some pages could still be read, and nobody would miss the rest.
            raise FormatError(message("formats.pdf_damaged", name=name))
        found = _paragraphs(hashlib.sha256(data).digest(), _Source(data), name)
        said = "".join(one.text for one in found)
        if not said.strip():
            raise FormatError(message("formats.pdf_no_text", name=name))
        if len(_UNREADABLE.findall(said)) > _MOST_UNREADABLE * len(_UNREADABLE.sub("x", said)):
            raise FormatError(message("formats.pdf_letters", name=name))
        rows = [(_clean(one.text), one.level) for one in found]
        return _parsed([row for row in rows if row[0]], name)

    def write(
        self,
        original: bytes,  # noqa: ARG002 - nothing of it goes into the new document
        skeleton: str,
        encoding: str,
        replacements: Sequence[Replacement],
        language: str = "",
    ) -> WrittenDocument:
        """Write a new Word document of the paragraphs with translations in place."""
        rows = [(str(text), int(level)) for text, level in json.loads(skeleton)]
        made: list[tuple[str, int]] = []
        place = number = 0
        for text, level in rows:
            pieces: list[str] = []
            at = 0
            end = place + len(text)
            while number < len(replacements) and replacements[number].start < end:
                one = replacements[number]
                pieces += (text[at : one.start - place], one.content.text)
                at = one.end - place
                number += 1
            made.append(("".join(pieces) + text[at:], level))
            place = end + 1
        return WrittenDocument(new_document(made, language), encoding, (message("formats.pdf_layout"),))


class _Source:
    """The bytes of a file, which the cache of what was read shall not hold: all are equal to it."""

    def __init__(self, data: bytes) -> None:
        self.data = data

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Source)

    def __hash__(self) -> int:
        return 0


@lru_cache(maxsize=2)
def _paragraphs(digest: bytes, source: _Source, name: str) -> tuple[Paragraph, ...]:  # noqa: ARG001 - the key
    """Return the paragraphs of a file; a file that was just read is not read again."""
    try:
        return tuple(read_paragraphs(source.data, name))
    finally:
        source.data = b""


def read_paragraphs(
    data: bytes, name: str, *, seconds: int = SECONDS, megabytes: int = MEGABYTES
) -> Iterator[Paragraph]:
    """Yield the paragraphs of a file as a process of its own reads them, within seconds and megabytes.

    Raises FormatError as ``Pdf.read`` does.
    """
    command = [sys.executable, "-P", "-m", "workbench.formats.pdf_child", str(seconds), str(megabytes)]
    try:
        done = subprocess.run(  # noqa: S603 - our own module
            command, input=data, capture_output=True, timeout=2 * seconds + 10, check=False
        )
    except subprocess.TimeoutExpired:
        raise FormatError(message("formats.pdf_endless", name=name, seconds=seconds)) from None
    lines = done.stdout.decode("ascii", "replace").splitlines()
    ended = _ended(lines[-1] if lines else "")
    if ended == "locked":
        raise FormatError(message("formats.pdf_locked", name=name))
    if ended == "damaged":
        raise FormatError(message("formats.pdf_damaged", name=name))
    if ended != "ok":
        # The system ended it, or it said itself that there is no end.
        raise FormatError(message("formats.pdf_endless", name=name, seconds=seconds))
    for line in lines[:-1]:
        text, level = json.loads(line)
        yield Paragraph(text, level)


def _ended(line: str) -> str:
    try:
        said = json.loads(line)
    except ValueError:
        return ""
    return str(said.get("ended", "")) if isinstance(said, dict) else ""


def _clean(text: str) -> str:
    return FORBIDDEN.sub("", _UNREADABLE.sub("\ufffd", text)).strip()


def _parsed(rows: Sequence[tuple[str, int]], name: str) -> ParsedDocument:
    units: list[Unit] = []
    place = 0
    for number, (text, _) in enumerate(rows, 1):
        if len(text) > LONGEST_LINE:
            raise FormatError(message("formats.long_line", name=name, line=number, limit=LONGEST_LINE))
        units.append(Unit(str(number), place, place + len(text), Content(text)))
        place += len(text) + 1
    text = "".join(f"{text}\n" for text, _ in rows)
    return ParsedDocument(text, units, "utf-8", json.dumps(rows, ensure_ascii=False))

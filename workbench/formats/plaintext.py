"""Plain text: a line is a unit; line ends, spaces, byte order mark and a missing last newline stay as they were."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import PurePath
from typing import ClassVar

import regex

from glossary.edits import Edit, apply_edits
from resources.messages import Message, message
from workbench.core.content import Content
from workbench.errors import FormatError
from workbench.formats.base import ParsedDocument, Replacement, Unit, WrittenDocument
from workbench.formats.encodings import DecodedText, decode, refuse_too_large, signature, written_text

__all__ = ["DecodedText", "PlainText", "decode"]

LONGEST_LINE = 200_000
"""Code points. A long chapter without a line end fits; ten megabytes of something else do not."""

_LINE = regex.compile(r"[^\r\n]+")


class PlainText:
    """Plain text in any of the encodings of ``encodings``."""

    id: ClassVar[str] = "text"
    NAME: ClassVar[Message] = message("formats.plain_text")
    EXTENSIONS: ClassVar[tuple[str, ...]] = (".txt", ".text")

    def score(self, head: bytes, name: str) -> int:
        """Take ``.txt`` for its own, and everything that is not known to be something else as a last resort."""
        if PurePath(name).suffix.lower() in self.EXTENSIONS:
            return 60
        start = head.lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n\x00")[:18].replace(b"\x00", b"")
        if start.startswith((b"<?xml", b"<!DOC")) or PurePath(name).suffix.lower() == ".xml":
            # Its tags and entities would stand there as if they were text.
            return 0
        return 0 if signature(head) and PurePath(name).suffix.lower() not in ("", ".md") else 10

    def read(self, data: bytes, name: str) -> ParsedDocument:
        """Decode and divide into lines; refuse what is empty, binary, too large or one endless line."""
        if not data:
            raise FormatError(message("formats.empty", name=name))
        refuse_too_large(data, name)
        decoded = decode(data, name)
        units: list[Unit] = []
        for match in _LINE.finditer(decoded.text):
            start, end = match.span()
            if end - start > LONGEST_LINE:
                line = len(units) + 1
                raise FormatError(message("formats.long_line", name=name, line=line, limit=LONGEST_LINE))
            if not match[0].isspace():
                units.append(Unit(str(len(units) + 1), start, end, Content(match[0])))
        if not units:
            raise FormatError(message("formats.empty", name=name))
        return ParsedDocument(decoded.text, units, decoded.encoding, json.dumps({"bom": decoded.bom.hex()}))

    def write(
        self,
        original: bytes,
        skeleton: str,
        encoding: str,
        replacements: Sequence[Replacement],
        language: str = "",  # noqa: ARG002 - it says it nowhere
    ) -> WrittenDocument:
        """Put the replacements into the text; where its encoding cannot say one, write UTF-8 and tell so."""
        if not replacements:
            return WrittenDocument(original, encoding)
        bom = bytes.fromhex(json.loads(skeleton)["bom"])
        text = original[len(bom) :].decode(encoding)
        line_end = _line_end(text)
        edits = [Edit(one.start, one.end, _with_line_end(one.content.text, line_end)) for one in replacements]
        return written_text(apply_edits(text, edits), encoding, bom)


def _line_end(text: str) -> str:
    """Return the line end that the text has most."""
    pairs = text.count("\r\n")
    counts = {"\n": text.count("\n") - pairs, "\r\n": pairs, "\r": text.count("\r") - pairs}
    return max(counts, key=lambda end: counts[end])


def _with_line_end(text: str, line_end: str) -> str:
    """Give a typed line break the document's own line end; texts with carriage returns are left alone."""
    return text if "\r" in text or line_end == "\n" else text.replace("\n", line_end)

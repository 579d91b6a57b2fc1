"""What web pages, Markdown and subtitles share: a text read by offsets, and translations put in where they stand."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator, Sequence
from typing import ClassVar

import regex

from glossary.edits import Edit, apply_edits
from resources.messages import Message, message
from workbench.errors import FormatError
from workbench.formats.base import ParsedDocument, Replacement, WrittenDocument
from workbench.formats.encodings import DecodedText, decode, refuse_too_large, written_text
from workbench.formats.source_offsets import (
    LONGEST_UNIT,
    EndlessUnitError,
    OffsetUnit,
    document_units,
    offset_edits,
)

_LINE_OF_TEXT = regex.compile(r"[^\r\n]+")


class OffsetDocument(ABC):
    """Reads units by offsets and writes only where a translation is another text."""

    id: ClassVar[str]
    NAME: ClassVar[Message]
    EXTENSIONS: ClassVar[tuple[str, ...]]
    LINES_END: ClassVar[bool] = True
    """Whether a line longer than any paragraph is refused before the text is looked at."""

    @abstractmethod
    def units(self, source: str) -> Iterator[OffsetUnit]:
        """Yield the units of a text in order. Raises EndlessUnitError for one that no document has."""

    @abstractmethod
    def escaped(self, said: str, unit: OffsetUnit, source: str) -> str:
        """Return characters as the format writes them in a unit of the text ``source``."""

    def decoded(self, data: bytes, name: str) -> DecodedText:
        """Return the text of a file."""
        return decode(data, name)

    def edited(self, edits: Sequence[Edit], source: str) -> list[Edit]:  # noqa: ARG002 - for those that break lines
        """Return the edits as they are made in the text."""
        return list(edits)

    def encoded(
        self, text: str, encoding: str, bom: bytes, notes: tuple[Message, ...], language: str
    ) -> WrittenDocument:
        """Return a text with its translations as bytes; UTF-8 with a note where its encoding cannot say it."""
        del language
        return written_text(text, encoding, bom, notes)

    def read(self, data: bytes, name: str) -> ParsedDocument:
        """Read the text. Raises FormatError for what is empty, binary, far too large, or one endless paragraph."""
        if not data.strip():
            raise FormatError(message("formats.empty", name=name))
        refuse_too_large(data, name)
        decoded = self.decoded(data, name)
        if self.LINES_END:
            _refuse_endless(decoded.text, name)
        try:
            text, units, _ = document_units(self.units(decoded.text))
        except EndlessUnitError as error:
            line = decoded.text.count("\n", 0, error.at) + 1
            if error.tags:
                raise FormatError(message("formats.xml_nested", name=name, line=line)) from None
            raise FormatError(message("formats.long_line", name=name, line=line, limit=LONGEST_UNIT)) from None
        if not units:
            raise FormatError(message("formats.empty", name=name))
        return ParsedDocument(text, units, decoded.encoding, decoded.bom.hex(), trimmed=True)

    def write(
        self,
        original: bytes,
        skeleton: str,
        encoding: str,
        replacements: Sequence[Replacement],
        language: str = "",
    ) -> WrittenDocument:
        """Put translations in where their sources stand; a text that says the same makes no change."""
        bom = bytes.fromhex(skeleton)
        text = original[len(bom) :].decode(encoding)
        edits, lost = offset_edits(
            text, self.units(text), replacements, lambda said, unit: self.escaped(said, unit, text)
        )
        if not edits:
            return WrittenDocument(original, encoding)
        notes = (message("formats.tags_at_end", count=lost),) if lost else ()
        return self.encoded(apply_edits(text, self.edited(edits, text)), encoding, bom, notes, language)


def _refuse_endless(text: str, name: str) -> None:
    for match in _LINE_OF_TEXT.finditer(text):
        if match.end() - match.start() > LONGEST_UNIT:
            line = text.count("\n", 0, match.start()) + 1
            raise FormatError(message("formats.long_line", name=name, line=line, limit=LONGEST_UNIT))

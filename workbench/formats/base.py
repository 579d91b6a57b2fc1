"""What a document format does: read bytes into units of text, and write them back with other texts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar, Protocol

from resources.messages import Message
from workbench.core.content import Content


@dataclass(frozen=True, slots=True)
class Unit:
    """A paragraph, cell or line: what a segment never crosses. Positions are code points into the document's text."""

    key: str
    start: int
    end: int
    content: Content


@dataclass(frozen=True, slots=True)
class ParsedDocument:
    """A read document: its text (units and what stands between them), and what its writer will need.

    ``skeleton`` belongs to the format alone; ``encoding`` is a Python codec name.
    """

    text: str
    units: Sequence[Unit]
    encoding: str
    skeleton: str


@dataclass(frozen=True, slots=True)
class Replacement:
    """The translation of one segment: it takes the place of ``start`` to ``end`` (code points into the text)."""

    start: int
    end: int
    content: Content


@dataclass(frozen=True, slots=True)
class WrittenDocument:
    """A document's bytes with translations in place; ``notes`` say what a user has to know (another encoding)."""

    data: bytes
    encoding: str
    notes: tuple[Message, ...] = ()


class DocumentFormat(Protocol):
    """Reads and writes one kind of document. ``write`` with no replacement gives the original byte for byte."""

    id: ClassVar[str]
    """Stable key, kept in projects."""
    NAME: ClassVar[Message]
    """What people call it."""
    EXTENSIONS: ClassVar[tuple[str, ...]]
    """Lower case with the dot; the first is the one to write."""

    def score(self, head: bytes, name: str) -> int:
        """Say from 0 (not mine) to 100 (surely mine) from the first 4096 bytes and the file's name."""

    def read(self, data: bytes, name: str) -> ParsedDocument:
        """Read a document; ``name`` is for messages. Raises FormatError in one sentence for what it refuses."""

    def write(
        self, original: bytes, skeleton: str, encoding: str, replacements: Sequence[Replacement]
    ) -> WrittenDocument:
        """Write the document with replacements (sorted, not overlapping); everything else stays as it was."""

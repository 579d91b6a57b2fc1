"""What an alignment is made of: pieces of two versions of a document, and the links between them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

UNSURE = 0.6
"""A link that is less sure than this is listed for a person to look at."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A segment to align: its text, and the paragraph (cell, line) of its document in which it stands.

    ``start`` is where it begins in the text of its document, in code points; it says of two pieces of one document
    which comes first, and where a project finds the piece again.
    """

    text: str
    unit: str = ""
    start: int = 0

    @property
    def end(self) -> int:
        """Where it ends in the text of its document."""
        return self.start + len(self.text)


@dataclass(frozen=True, slots=True)
class Link:
    """Source segments ``source_start`` to ``source_end`` (from 0, end excluded) and the target segments that say them.

    One of the two may be empty, never both. ``confidence`` (0 to 1) weighs the link against all others that could
    take its first segment. A ``settled`` one was called right by a person.
    """

    source_start: int
    source_end: int
    target_start: int
    target_end: int
    confidence: float = 1.0
    settled: bool = False

    @property
    def kind(self) -> str:
        """How many source and target segments it holds: ``1-1``, ``1-2``, ``2-1``, ``2-2``, ``1-0`` or ``0-1``."""
        return f"{self.source_end - self.source_start}-{self.target_end - self.target_start}"

    @property
    def paired(self) -> bool:
        """Say whether it has text on both sides."""
        return self.source_end > self.source_start and self.target_end > self.target_start

    @property
    def unsure(self) -> bool:
        """Say whether a person should look at it: it is doubtful, or one side has nothing."""
        return not self.settled and (self.confidence < UNSURE or not self.paired)


@dataclass(frozen=True, slots=True)
class Alignment:
    """Two versions of a document and the links between them, in order: each segment is in exactly one."""

    source_language: str
    target_language: str
    source: Sequence[Piece]
    target: Sequence[Piece]
    links: tuple[Link, ...]

    def source_text(self, link: Link) -> str:
        """Return the text of a link's source segments, joined as the language joins sentences."""
        return joined(self.source[link.source_start : link.source_end], self.source_language)

    def target_text(self, link: Link) -> str:
        """Return the text of a link's target segments, joined as the language joins sentences."""
        return joined(self.target[link.target_start : link.target_end], self.target_language)


def joined(pieces: Sequence[Piece], language: str) -> str:
    """Return the text of pieces, joined as a language joins sentences."""
    return ("" if language.startswith("zh") else " ").join(piece.text for piece in pieces)

"""What a document format does: read bytes into units of text, and write them back with other texts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar, Protocol, runtime_checkable

from resources.messages import Message
from workbench.core.content import Content
from workbench.core.segments import Origin, State


class Extra(StrEnum):
    """Texts that are read only where they are asked for."""

    HIDDEN = "hidden"
    COMMENTS = "comments"


@dataclass(frozen=True, slots=True)
class UnitTarget:
    """The translation that a bilingual file brings with a unit, and how far it is."""

    content: Content
    state: State = State.UNTOUCHED
    origin: Origin = Origin.NONE


@dataclass(frozen=True, slots=True)
class Unit:
    """A paragraph, cell or line: what a segment never crosses. Positions are code points into the document's text.

    A bilingual file brings its ``target``; one that it has ``locked`` is shown and never changed; ``notes`` are what
    people wrote about the unit.
    """

    key: str
    start: int
    end: int
    content: Content
    target: UnitTarget | None = None
    locked: bool = False
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ParsedDocument:
    """A read document: its text (units and what stands between them), and what its writer will need.

    ``skeleton`` belongs to the format alone; ``encoding`` is a Python codec name. ``trimmed`` says that a segment has
    no marks at its edges: the writer keeps what stands there, and what encloses the whole of it. ``segmented`` says
    that each unit is one segment as it stands (a bilingual file was divided by who made it); ``source_language`` and
    ``target_language`` are what such a file says, as it says them, empty where it does not.
    """

    text: str
    units: Sequence[Unit]
    encoding: str
    skeleton: str
    trimmed: bool = False
    segmented: bool = False
    source_language: str = ""
    target_language: str = ""


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
        self,
        original: bytes,
        skeleton: str,
        encoding: str,
        replacements: Sequence[Replacement],
        language: str = "",
    ) -> WrittenDocument:
        """Write the document with replacements (sorted, not overlapping); everything else stays as it was.

        ``language`` (BCP-47) is that of the replacements, empty where nobody says it.
        """


@runtime_checkable
class EnclosedFormat(DocumentFormat, Protocol):
    """A kind of document within another kind, which its name and first bytes do not tell apart."""

    WITHIN: ClassVar[str]
    """The id of the wider format."""

    def recognises(self, data: bytes) -> bool:
        """Say whether a document of the wider format is of this kind; whatever is in it, nothing is raised."""


@runtime_checkable
class ConvertedFormat(DocumentFormat, Protocol):
    """A format that is read alone: a translation goes out as a document of another kind, and ``write`` makes that."""

    WRITTEN_AS: DocumentFormat
    """What reads the written document."""


def written_extensions(format_: DocumentFormat) -> tuple[str, ...]:
    """Return the extensions of a format's translated documents."""
    return format_.WRITTEN_AS.EXTENSIONS[:1] if isinstance(format_, ConvertedFormat) else format_.EXTENSIONS


@dataclass(frozen=True, slots=True)
class TargetReplacement:
    """A segment's target for a bilingual file, with its state; ``start`` is where the unit begins in the text."""

    start: int
    content: Content
    state: State
    origin: Origin = Origin.NONE


@runtime_checkable
class BilingualFormat(DocumentFormat, Protocol):
    """A format whose files hold targets too: a translation goes back into the file that it came in."""

    STATES_KEPT: ClassVar[bool]
    """Whether each segment has a state of its own in the file."""

    def target_language(self, original: bytes) -> str:
        """Return the language of the targets as the file says it, empty where it does not."""

    def write_targets(
        self, original: bytes, skeleton: str, language: str, targets: Sequence[TargetReplacement]
    ) -> WrittenDocument:
        """Write the file with targets (in order) in ``language`` (BCP-47).

        A target that says what the file says already stays as it is, byte for byte, and so does everything else.
        Raises FormatError where the file is in another language or cannot hold a character.
        """

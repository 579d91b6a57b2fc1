"""What exporters take and give: documents with their segments and targets, as plain values."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import ClassVar, Protocol

from resources.messages import Catalogue, Message, message
from workbench.core.content import Content
from workbench.core.remarks import Comment
from workbench.core.segments import Segment, State, Target, Waiver
from workbench.errors import FormatError


@dataclass(frozen=True, slots=True)
class ExportRow:
    """A segment and its targets by language; a language without one is untouched."""

    segment: Segment
    targets: Mapping[str, Target]
    comments: tuple[Comment, ...] = ()

    def target(self, language: str) -> Target:
        """Return the target in a language, an untouched one where none was written.

        One in which an error was found since it was marked final is told as confirmed only.
        """
        found = self.targets.get(language) or Target(self.segment.id, language)
        withheld = found.state is State.APPROVED and found.flagged
        return replace(found, state=State.TRANSLATED) if withheld else found


@dataclass(frozen=True, slots=True)
class ExportDocument:
    """A document to export: its stored bytes, what its writer needs, and its rows in reading order."""

    name: str
    format: str
    source_language: str
    original: bytes
    skeleton: str
    encoding: str
    rows: Sequence[ExportRow]


def waiver_words(waiver: Waiver) -> Message:
    """Return the words that tell of a waiver in a file."""
    return message("formats.waived", by=waiver.by, day=waiver.when[:10], reason=waiver.reason)


@dataclass(frozen=True, slots=True)
class Exported:
    """Bytes to write; ``notes`` say what a user has to know."""

    data: bytes
    notes: tuple[Message, ...] = ()


class Exporter(Protocol):
    """Makes one file of documents and their translations."""

    id: ClassVar[str]
    NAME: ClassVar[str]
    EXTENSIONS: ClassVar[tuple[str, ...]]
    """Lower case with the dot; empty where it takes the document's own."""

    def export(self, documents: Sequence[ExportDocument], languages: Sequence[str], texts: Catalogue) -> Exported:
        """Return the file; ``texts`` is the catalogue for words in it. Raises FormatError for what it cannot hold."""

    def check(self, data: bytes, documents: Sequence[ExportDocument], languages: Sequence[str]) -> None:
        """Read the file again and compare; raises FormatError where a text did not come through."""


def usable(target: Target) -> bool:
    """Say whether a target stands for its source in a translated document; a rejected or empty one does not."""
    return bool(target.content.text) and target.state not in (State.UNTOUCHED, State.REJECTED)


def same(written: Content, found: Content) -> bool:
    """Say whether a content came back: characters, and marks by place and id."""
    shape = [(m.start, m.end, m.id, m.kind) for m in sorted(written.marks)]
    return written.text == found.text and shape == [(m.start, m.end, m.id, m.kind) for m in sorted(found.marks)]


def not_read_back(kind: str, segment: int) -> FormatError:
    """Return the refusal of a file in which a segment did not come through."""
    return FormatError(message("formats.not_read_back", kind=kind, segment=segment))

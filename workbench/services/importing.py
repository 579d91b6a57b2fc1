"""Importing: a file becomes a document with segments, and documents come into a project."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from resources.messages import message
from workbench.core.content import Content, Mark, MarkKind
from workbench.core.segments import Document
from workbench.errors import FormatError
from workbench.formats.base import Unit
from workbench.formats.plaintext import LARGEST
from workbench.formats.registry import format_for
from workbench.segmentation import Rules, Span, split
from workbench.services.dates import find_date
from workbench.store.protocols import NewDocument, NewSegment, ProjectStore


@dataclass(frozen=True, slots=True)
class ImportedFile:
    """A read document, its decoded text, and the SHA-256 of its bytes."""

    document: NewDocument
    text: str
    sha256: str


def read_file(path: Path) -> bytes:
    """Return the bytes of a file; raises FormatError where it cannot be read or is far too large."""
    try:
        if path.is_dir():
            raise FormatError(message("formats.is_folder", name=str(path)))
        if path.exists() and not path.is_file():
            # A pipe or a device may never end.
            raise FormatError(message("formats.not_a_file", name=str(path)))
        size = path.stat().st_size
        if size > LARGEST:
            raise FormatError(message("formats.too_large", name=path.name, limit=LARGEST // 1_000_000))
        return path.read_bytes()
    except FileNotFoundError:
        raise FormatError(message("formats.not_found", name=str(path))) from None
    except OSError as error:
        raise FormatError(message("formats.unreadable", name=str(path), error=error.strerror or "")) from None


def parse(source: Path | bytes, name: str, language: str, rules: Rules | None = None) -> ImportedFile:
    """Read and segment a document; nothing is stored.

    ``name`` is the document's name for the project and for messages; ``rules`` replaces the language's own. Raises
    FormatError for what its format refuses.
    """
    data = source if isinstance(source, bytes) else read_file(source)
    chosen = format_for(name, data)
    parsed = chosen.read(data, name)
    spans = split(parsed.text, language, rules)
    if not spans:
        raise FormatError(message("formats.empty", name=name))
    document = NewDocument(
        name=name,
        format=chosen.id,
        original=data,
        encoding=parsed.encoding,
        skeleton=parsed.skeleton,
        segments=tuple(_segments(spans, parsed.units)),
        date=find_date(parsed.text),
    )
    return ImportedFile(document, parsed.text, hashlib.sha256(data).hexdigest())


def _segments(spans: Sequence[Span], units: Sequence[Unit]) -> Iterator[NewSegment]:
    """Put each span into its unit."""
    place = 0
    for span in spans:
        while place < len(units) and units[place].end <= span.start:
            place += 1
        unit = units[place]
        assert unit.start <= span.start, "a segment begins in a unit"
        assert span.end <= unit.end, "a segment ends in the unit in which it begins"
        content = part(unit.content, span.start - unit.start, span.end - unit.start)
        yield NewSegment(unit.key, span.start, span.end, span.kind, content)


def part(content: Content, start: int, end: int) -> Content:
    """Return a part of a content (code points) with the marks that lie in it, a longer pair cut to it."""
    marks: list[Mark] = []
    for mark in content.marks:
        if mark.kind is MarkKind.OBJECT:
            if start <= mark.start <= end:
                marks.append(Mark(mark.start - start, mark.start - start, mark.id, mark.kind, mark.data))
        elif mark.start < end and mark.end > start:
            begin, finish = max(mark.start, start) - start, min(mark.end, end) - start
            marks.append(Mark(begin, finish, mark.id, mark.kind, mark.data))
    return Content(content.text[start:end], tuple(marks))


def add_documents(store: ProjectStore, files: Sequence[Path], rules: Rules | None = None) -> list[Document]:
    """Add files to a project in one step; all are read before the first is stored.

    Raises FormatError for the first that is refused; then none is added.
    """
    language = store.settings().source_language
    imported = [parse(file, file.name, language, rules) for file in files]
    with store.step(message("formats.step_import", count=len(imported))) as step:
        return [step.add_document(one.document) for one in imported]

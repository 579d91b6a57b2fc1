"""Importing: a file becomes a document with segments, and documents come into a project."""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from resources.messages import message
from workbench.core.content import Content, Mark, MarkKind
from workbench.core.languages import PROJECT_LANGUAGES, language_code
from workbench.core.segments import Document, State, Target
from workbench.errors import FormatError, InputError
from workbench.formats.base import Extra, ParsedDocument, Unit
from workbench.formats.encodings import LARGEST
from workbench.formats.package_document import PackageFormat
from workbench.segmentation import Rules, Span, split
from workbench.segmentation.kinds import kind_of
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


def parse(
    source: Path | bytes,
    name: str,
    language: str,
    rules: Rules | None = None,
    *,
    targets: Sequence[str] = (),
    extras: Collection[Extra] = (),
    spans: Sequence[Span] | None = None,
) -> ImportedFile:
    """Read and segment a document; nothing is stored.

    ``name`` is the document's name for the project and for messages; ``rules`` replaces the language's own. Of a
    bilingual file the targets come along; ``targets`` are the languages that they may be in, any where it is empty.
    ``extras`` are texts to read besides, as far as the format knows them. ``spans`` are segments that take the place
    of those of the rules, each inside one unit; a bilingual file keeps its own.
    Raises FormatError for what its format refuses, and for a bilingual file of other languages.
    """
    data = source if isinstance(source, bytes) else read_file(source)
    # Not above: each format brings its parser, and a window opens sooner without.
    from workbench.formats.registry import format_for

    chosen = format_for(name, data)
    if extras and isinstance(chosen, PackageFormat):
        chosen = chosen.asked_for(extras)
    parsed = chosen.read(data, name)
    own_target = _own_target(parsed, name, language, targets)
    if parsed.segmented:
        segments = tuple(_as_they_stand(parsed.units, own_target))
    else:
        spans = split(parsed.text, language, rules) if spans is None else spans
        segments = tuple(_segments(spans, parsed.units, part_of=Content.inner if parsed.trimmed else part))
    if not segments:
        raise FormatError(message("formats.empty", name=name))
    document = NewDocument(
        name=name,
        format=chosen.id,
        original=data,
        encoding=parsed.encoding,
        skeleton=parsed.skeleton,
        segments=segments,
        date=find_date(parsed.text),
    )
    return ImportedFile(document, parsed.text, hashlib.sha256(data).hexdigest())


def _segments(
    spans: Sequence[Span], units: Sequence[Unit], part_of: Callable[[Content, int, int], Content]
) -> Iterator[NewSegment]:
    """Put each span into its unit."""
    place = 0
    for span in spans:
        while place < len(units) and units[place].end <= span.start:
            place += 1
        unit = units[place]
        assert unit.start <= span.start, "a segment begins in a unit"
        assert span.end <= unit.end, "a segment ends in the unit in which it begins"
        content = part_of(unit.content, span.start - unit.start, span.end - unit.start)
        yield NewSegment(unit.key, span.start, span.end, span.kind, content)


def _own_target(parsed: ParsedDocument, name: str, language: str, targets: Sequence[str]) -> str:
    """Return the language of a bilingual file's targets; one that does not say is in the first of ``targets``."""
    if not parsed.segmented:
        return ""
    source = _spoken(parsed.source_language, name) or language
    own = _spoken(parsed.target_language, name)
    if source != language or (own and targets and own not in targets):
        raise FormatError(
            message(
                "formats.other_languages",
                name=name, source=source, target=own or "?", wanted=language, into=", ".join(targets) or "?",
            )
        )  # fmt: skip
    return own or next(iter(targets), "")


def _spoken(code: str, name: str) -> str:
    """Return our code of a language that a file names (``kk-KZ``), empty for none."""
    if not code:
        return ""
    for shorter in (code, code.split("-")[0].split("_")[0]):
        with contextlib.suppress(InputError):
            return language_code(shorter)
    raise FormatError(message("formats.unknown_language", name=name, language=code, known=", ".join(PROJECT_LANGUAGES)))


def _as_they_stand(units: Sequence[Unit], language: str) -> Iterator[NewSegment]:
    """Take each unit for a segment, with the target that its file brought."""
    for unit in units:
        target = None
        if unit.target is not None and language and (unit.target.content or unit.target.state is not State.UNTOUCHED):
            target = Target(0, language, unit.target.content, unit.target.state, unit.target.origin)
        kind = kind_of(unit.content.text)
        yield NewSegment(unit.key, unit.start, unit.end, kind, unit.content, target, unit.locked, unit.notes)


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
    settings = store.settings()
    language, into = settings.source_language, settings.target_languages
    imported = [parse(file, file.name, language, rules, targets=into) for file in files]
    with store.step(message("formats.step_import", count=len(imported))) as step:
        return [step.add_document(one.document) for one in imported]

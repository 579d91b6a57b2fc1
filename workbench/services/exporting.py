"""Exporting: a project's documents, or a drafted file, become one file: checked, written beside, then replaced."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from resources.messages import Catalogue, Message, RefusedError, catalogue, message
from workbench.core.segments import State
from workbench.errors import ConflictError, InputError
from workbench.formats.base import BilingualFormat
from workbench.formats.export_base import ExportDocument, ExportRow
from workbench.store.protocols import ProjectReader
from workbench.writing import ABSENT, fingerprint, write_file


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What was exported. Counts are of targets: in two languages each segment counts twice."""

    path: Path
    exporter: str
    languages: tuple[str, ...]
    documents: int
    segments: int
    drafts: int
    untranslated: int
    flagged: int
    fingerprint: str
    notes: tuple[Message, ...] = ()


class ExportRecord:
    """Remembers what Egiz wrote where, so that its own unchanged file is replaced without asking, another is not.

    Kept as ``exports.json`` in a folder (the cache): without it more is asked, nothing is lost.
    """

    def __init__(self, folder: Path) -> None:
        self._file = folder / "exports.json"

    def expected(self, out: Path) -> str:
        """Return the fingerprint that the file had when Egiz wrote it, ABSENT where it never did or it is gone."""
        if not out.exists():
            return ABSENT
        known = self._read().get(str(out.resolve()), "")
        return known if isinstance(known, str) else ABSENT

    def wrote(self, out: Path, written: str) -> None:
        """Remember a written file. Where that cannot be, more is asked next time; the export itself stands."""
        entries = self._read()
        entries[str(out.resolve())] = written
        data = json.dumps(entries, ensure_ascii=False, indent=0).encode("utf-8", "surrogatepass")
        with contextlib.suppress(OSError, RefusedError):
            self._file.parent.mkdir(parents=True, exist_ok=True)
            write_file(self._file, data)

    def _read(self) -> dict[str, object]:
        try:
            found = json.loads(self._file.read_bytes())
        except (OSError, ValueError):
            return {}
        return found if isinstance(found, dict) else {}


def gather(reader: ProjectReader, languages: Sequence[str], document: str = "") -> list[ExportDocument]:
    """Return a project's documents, or the one of that name, with their targets, out of the store alone.

    Raises InputError where no document has the name.
    """
    source = reader.settings().source_language
    stored = reader.documents()
    chosen = [one for one in stored if not document or one.name == document]
    if not chosen:
        names = ", ".join(one.name for one in stored)
        raise InputError(message("formats.no_document", name=document, names=names))
    found: list[ExportDocument] = []
    for one in chosen:
        ids = reader.segment_ids(one.id)
        targets = {language: reader.targets(ids, language) for language in languages}
        comments = reader.comments(ids)
        rows = [
            ExportRow(
                segment,
                {language: targets[language][segment.id] for language in languages},
                comments.get(segment.id, ()),
            )
            for segment in reader.segments(ids)
        ]
        original, skeleton = reader.original(one.id), reader.skeleton(one.id)
        found.append(
            ExportDocument(one.name, one.format, one.language or source, original, skeleton, one.encoding, rows)
        )
    return found


def export(
    reader: ProjectReader,
    out: Path,
    languages: Sequence[str] = (),
    *,
    document: str = "",
    overwrite: bool = False,
    record: ExportRecord | None = None,
    texts: Catalogue | None = None,
    xliff: str = "",
    aligned: bool = False,
    review: bool = False,
) -> ExportReport:
    """Export a project, all its target languages where none is named; see :func:`write_export` for the rest.

    A bilingual file that is given back takes the one language that it says. Raises InputError for a language that the
    project does not have.
    """
    targets = reader.settings().target_languages
    unknown = [one for one in languages if one not in targets]
    if unknown:
        raise InputError(message("formats.not_in_project", language=unknown[0], languages=", ".join(targets)))
    wanted = tuple(languages) or targets
    documents = gather(reader, wanted, document)
    # Not above: each format brings its parser, and a window opens sooner without.
    from workbench.formats.exporters import exporter_for

    if not languages and exporter_for(out, documents, xliff=xliff, aligned=aligned, review=review).id == "target":
        wanted = _own_language(documents, wanted)
    return write_export(
        out, documents, wanted,
        overwrite=overwrite, record=record, texts=texts, xliff=xliff, aligned=aligned, review=review,
    )  # fmt: skip


def _own_language(documents: Sequence[ExportDocument], languages: tuple[str, ...]) -> tuple[str, ...]:
    """Return the language that a bilingual document says it is in, all where it says none of them."""
    from workbench.formats.registry import format_by_id

    format_ = format_by_id(documents[0].format)
    if len(documents) != 1 or not isinstance(format_, BilingualFormat):
        return languages
    said = format_.target_language(documents[0].original)
    return tuple(one for one in languages if one.split("-")[0] == said.split("-")[0].lower()) or languages


def write_export(
    out: Path,
    documents: Sequence[ExportDocument],
    languages: Sequence[str],
    *,
    overwrite: bool = False,
    record: ExportRecord | None = None,
    texts: Catalogue | None = None,
    xliff: str = "",
    aligned: bool = False,
    review: bool = False,
) -> ExportReport:
    """Write documents to a file; its extension chooses how; ``xliff``, ``aligned``, ``review`` as in ``exporter_for``.

    The file is written beside, read back and compared before it replaces anything. A file that is there already is
    only replaced with ``overwrite``, or where ``record`` knows it as Egiz's own and unchanged; ``texts`` gives the
    words in it (English where None). Raises FormatError, ConflictError, InputError; then the old file is untouched.
    """
    out = out.expanduser()
    from workbench.formats.exporters import exporter_for

    exporter = exporter_for(out, documents, xliff=xliff, aligned=aligned, review=review)
    expected = _expected(out, overwrite=overwrite, record=record)
    made = exporter.export(documents, languages, texts or catalogue("en"))
    written = write_file(
        out, made.data, expected=expected, check=lambda data: exporter.check(data, documents, languages)
    )
    if record is not None:
        record.wrote(out, written)
    targets = [row.target(language) for document in documents for row in document.rows for language in languages]
    waiting = [
        row.target(language)
        for document in documents
        for row in document.rows
        for language in languages
        if row.segment.kind.translatable
    ]
    return ExportReport(
        path=out,
        exporter=exporter.id,
        languages=tuple(languages),
        documents=len(documents),
        segments=sum(len(document.rows) for document in documents),
        drafts=sum(target.state is State.DRAFT for target in targets),
        untranslated=sum(target.state in (State.UNTOUCHED, State.REJECTED) for target in waiting),
        flagged=sum(target.flagged for target in targets),
        fingerprint=written,
        notes=made.notes,
    )


def write_made(
    out: Path,
    data: bytes,
    *,
    overwrite: bool = False,
    record: ExportRecord | None = None,
    check: Callable[[bytes], None] | None = None,
) -> str:
    """Write a file that was made elsewhere, as :func:`write_export` writes its own, and return its fingerprint.

    Raises ConflictError, InputError, and what ``check`` raises; then the old file is untouched.
    """
    out = out.expanduser()
    written = write_file(out, data, expected=_expected(out, overwrite=overwrite, record=record), check=check)
    if record is not None:
        record.wrote(out, written)
    return written


def check_destination(out: Path, *, overwrite: bool = False, record: ExportRecord | None = None) -> None:
    """Refuse at once what :func:`write_export` would refuse at the end, before minutes of work go into it.

    Raises ConflictError for a file that would not be replaced, InputError for a folder that is not there.
    """
    out = out.expanduser()
    if not out.parent.is_dir():
        raise InputError(message("formats.no_folder", folder=str(out.parent)))
    expected = _expected(out, overwrite=overwrite, record=record)
    found = fingerprint(out)
    if found not in (ABSENT, expected):
        raise ConflictError(message("formats.exists", name=str(out)))


def _expected(out: Path, *, overwrite: bool, record: ExportRecord | None) -> str:
    """Return what the destination must be like: as it is now with ``overwrite``, else Egiz's own or absent.

    Also with ``overwrite`` a change between now and the replacement is noticed.
    """
    if out.is_dir():
        raise InputError(message("formats.is_folder", name=str(out)))
    if overwrite:
        return fingerprint(out)
    return record.expected(out) if record is not None else ABSENT

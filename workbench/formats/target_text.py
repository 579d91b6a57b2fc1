"""Export of the translation alone, in the source's own format and layout."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import ClassVar

from resources.messages import Catalogue, message
from workbench.core.content import Content
from workbench.errors import FormatError
from workbench.formats.base import BilingualFormat, ConvertedFormat, Replacement, TargetReplacement
from workbench.formats.export_base import ExportDocument, Exported, not_read_back, usable
from workbench.formats.package_document import PackageFormat
from workbench.formats.registry import format_by_id
from workbench.formats.runs import FORBIDDEN


class TargetText:
    """The translated document. An untranslated segment keeps its source; so does one that was rejected."""

    id: ClassVar[str] = "target"
    NAME: ClassVar[str] = "Translated document"
    EXTENSIONS: ClassVar[tuple[str, ...]] = ()

    def export(self, documents: Sequence[ExportDocument], languages: Sequence[str], texts: Catalogue) -> Exported:  # noqa: ARG002 - a document speaks for itself
        """Return the translated document; it holds one document in one language."""
        document, language = _only(documents, languages)
        format_ = format_by_id(document.format)
        if isinstance(format_, BilingualFormat):
            targets = list(_targets(document, language))
            given = format_.write_targets(document.original, document.skeleton, language, targets)
            return Exported(given.data, given.notes)
        replacements = [
            Replacement(row.segment.start, row.segment.end, target.content)
            for row in document.rows
            if usable(target := row.target(language)) and target.content != row.segment.source
        ]
        written = format_.write(document.original, document.skeleton, document.encoding, replacements, language)
        return Exported(written.data, written.notes)

    def check(self, data: bytes, documents: Sequence[ExportDocument], languages: Sequence[str]) -> None:
        """Read the document again: each translation must be in it, in order."""
        document, language = _only(documents, languages)
        format_ = format_by_id(document.format)
        if isinstance(format_, BilingualFormat):
            _check_targets(format_, data, document, language)
            return
        converted = isinstance(format_, ConvertedFormat)
        if not converted and not any(usable(row.target(language)) for row in document.rows):
            if data != document.original:
                raise FormatError(message("formats.not_read_back", kind=document.name, segment=1))
            return
        chosen = format_.WRITTEN_AS if isinstance(format_, ConvertedFormat) else format_
        if isinstance(chosen, PackageFormat) and not converted:
            chosen = chosen.as_read(document.skeleton)
        parsed = chosen.read(data, document.name)
        # In a package a space beside a tab or a break may be that tab or break itself.
        text = _squeezed(parsed.text) if parsed.trimmed else parsed.text
        place = 0
        for row in document.rows:
            target = row.target(language)
            wanted = target.content.text if usable(target) else row.segment.source.text
            lines = [_squeezed(wanted)] if parsed.trimmed else [line.strip("\r") for line in wanted.split("\n")]
            for line in lines:
                found = text.find(line, place)
                if found < 0:
                    raise FormatError(message("formats.not_read_back", kind=self.NAME, segment=row.segment.number))
                place = found + len(line)


def _squeezed(text: str) -> str:
    """Return a text without white space and without what XML cannot hold."""
    return "".join(FORBIDDEN.sub("", text).split())


def _targets(document: ExportDocument, language: str) -> Iterator[TargetReplacement]:
    """Yield the targets that were ever written; an emptied one goes back empty."""
    for row in document.rows:
        target = row.target(language)
        if target.revision and not row.segment.locked:
            yield TargetReplacement(row.segment.start, target.content, target.state, target.origin)


def _check_targets(format_: BilingualFormat, data: bytes, document: ExportDocument, language: str) -> None:
    """Compare sources, targets, tags and states of the written file with what was meant."""
    found = format_.read(data, document.name).units
    before = format_.read(document.original, document.name).units
    written = {one.start: one for one in _targets(document, language)}
    numbers = {row.segment.start: row.segment.number for row in document.rows}
    if [unit.content for unit in before] != [unit.content for unit in found]:
        raise not_read_back(document.name, 1)
    for unit, old in zip(found, before, strict=True):
        assert unit.target is not None, "a bilingual file has targets"
        new = written.get(unit.start)
        content = new.content if new is not None else old.target.content if old.target is not None else Content()
        state = new.state if new is not None and new.content.text else unit.target.state
        lost = {mark.id for mark in content.marks} - {mark.id for mark in unit.target.content.marks}
        same_text = unit.target.content.text.strip() == content.text.strip()
        if not same_text or lost or (format_.STATES_KEPT and state is not unit.target.state):
            raise not_read_back(document.name, numbers.get(unit.start, 1))


def _only(documents: Sequence[ExportDocument], languages: Sequence[str]) -> tuple[ExportDocument, str]:
    if len(languages) != 1:
        raise FormatError(message("formats.one_language", languages=", ".join(languages)))
    if len(documents) != 1:
        raise FormatError(message("formats.one_document", names=", ".join(one.name for one in documents)))
    return documents[0], languages[0]

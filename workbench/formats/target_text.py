"""Export of the translation alone, in the source's own format and layout."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from resources.messages import Catalogue, message
from workbench.errors import FormatError
from workbench.formats.base import Replacement
from workbench.formats.export_base import ExportDocument, Exported, usable
from workbench.formats.registry import format_by_id


class TargetText:
    """The translated document. An untranslated segment keeps its source; so does one that was rejected."""

    id: ClassVar[str] = "target"
    NAME: ClassVar[str] = "Translated document"
    EXTENSIONS: ClassVar[tuple[str, ...]] = ()

    def export(self, documents: Sequence[ExportDocument], languages: Sequence[str], texts: Catalogue) -> Exported:  # noqa: ARG002 - a document speaks for itself
        """Return the translated document; it holds one document in one language."""
        document, language = _only(documents, languages)
        replacements = [
            Replacement(row.segment.start, row.segment.end, target.content)
            for row in document.rows
            if usable(target := row.target(language)) and target.content != row.segment.source
        ]
        written = format_by_id(document.format).write(
            document.original, document.skeleton, document.encoding, replacements
        )
        return Exported(written.data, written.notes)

    def check(self, data: bytes, documents: Sequence[ExportDocument], languages: Sequence[str]) -> None:
        """Read the document again: each translation must be in it, in order."""
        document, language = _only(documents, languages)
        if not any(usable(row.target(language)) for row in document.rows):
            if data != document.original:
                raise FormatError(message("formats.not_read_back", kind=document.name, segment=1))
            return
        text = format_by_id(document.format).read(data, document.name).text
        place = 0
        for row in document.rows:
            target = row.target(language)
            wanted = target.content.text if usable(target) else row.segment.source.text
            lines = wanted.split("\n")
            for line in lines:
                found = text.find(line.strip("\r"), place)
                if found < 0:
                    raise FormatError(message("formats.not_read_back", kind=self.NAME, segment=row.segment.number))
                place = found + len(line.strip("\r"))


def _only(documents: Sequence[ExportDocument], languages: Sequence[str]) -> tuple[ExportDocument, str]:
    if len(languages) != 1:
        raise FormatError(message("formats.one_language", languages=", ".join(languages)))
    if len(documents) != 1:
        raise FormatError(message("formats.one_document", names=", ".join(one.name for one in documents)))
    return documents[0], languages[0]

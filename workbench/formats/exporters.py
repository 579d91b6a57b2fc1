"""The exporters. A new one is one file beside this and one line in EXPORTERS; the file's extension chooses."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from resources.messages import message
from workbench.errors import FormatError
from workbench.formats.bilingual_html import BilingualHtml
from workbench.formats.export_base import ExportDocument, Exported, Exporter, ExportRow
from workbench.formats.registry import format_by_id
from workbench.formats.target_text import TargetText
from workbench.formats.xliff12 import Xliff12

__all__ = ["EXPORTERS", "ExportDocument", "ExportRow", "Exported", "Exporter", "exporter_for"]

EXPORTERS: tuple[Exporter, ...] = (Xliff12(), BilingualHtml(), TargetText())


def exporter_for(out: Path, documents: Sequence[ExportDocument]) -> Exporter:
    """Return the exporter for an output file by its extension; a document's own extension gives the translation.

    Raises FormatError for an extension that nothing writes, naming the known ones.
    """
    extension = out.suffix.lower()
    for one in EXPORTERS:
        if extension in one.EXTENSIONS:
            return one
    own = {one for document in documents for one in format_by_id(document.format).EXTENSIONS}
    own |= {Path(document.name).suffix.lower() for document in documents} - {""}
    if extension in own:
        return next(one for one in EXPORTERS if not one.EXTENSIONS)
    known = [end for one in EXPORTERS for end in one.EXTENSIONS] + sorted(own)
    raise FormatError(message("formats.unknown_export", name=out.name, known=", ".join(known)))

"""The exporters. A new one is one file beside this and one line in EXPORTERS; the file's extension chooses."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from resources.messages import message
from workbench.errors import FormatError
from workbench.formats.base import ConvertedFormat, written_extensions
from workbench.formats.bilingual_html import BilingualHtml
from workbench.formats.corpus import Jsonl, Tsv
from workbench.formats.export_base import ExportDocument, Exported, Exporter, ExportRow
from workbench.formats.registry import format_by_id
from workbench.formats.review_table import ReviewDocx, ReviewXlsx
from workbench.formats.target_text import TargetText
from workbench.formats.tmx import Tmx
from workbench.formats.xliff12 import Xliff12
from workbench.formats.xliff21 import Xliff21

__all__ = ["EXPORTERS", "ExportDocument", "ExportRow", "Exported", "Exporter", "exporter_for"]

_XLIFF = {"1.2": "xliff12", "2.1": "xliff21"}

EXPORTERS: tuple[Exporter, ...] = (
    Xliff12(),
    Xliff21(),
    Tmx(),
    Tsv(),
    Jsonl(),
    BilingualHtml(),
    TargetText(),
)


REVIEW_TABLES: tuple[Exporter, ...] = (ReviewDocx(), ReviewXlsx())
"""What ``review`` asks for: their extensions are those of documents too."""


def exporter_for(
    out: Path, documents: Sequence[ExportDocument], *, xliff: str = "", aligned: bool = False, review: bool = False
) -> Exporter:
    """Return the exporter for an output file by its extension; a document's own extension gives the translation.

    ``aligned`` writes source and targets side by side also where the one document is of that kind itself; ``xliff``
    names a version of XLIFF, which is such a file; ``review`` is a table for a reviewer, DOCX or XLSX.
    Raises FormatError for an extension that nothing writes, naming
    the known ones.
    """
    extension = out.suffix.lower()
    if review:
        for one in REVIEW_TABLES:
            if extension in one.EXTENSIONS:
                return one
        raise FormatError(message("review.which", name=out.name))
    given_back = len(documents) == 1 and extension in written_extensions(format_by_id(documents[0].format))
    for one in EXPORTERS if aligned or xliff or not given_back else ():
        if extension in one.EXTENSIONS and (not xliff or one.id == _XLIFF.get(xliff)):
            return one
    formats = [(format_by_id(document.format), Path(document.name).suffix.lower()) for document in documents]
    own = {one for format_, _ in formats for one in written_extensions(format_)}
    own |= {suffix for format_, suffix in formats if not isinstance(format_, ConvertedFormat)} - {""}
    if extension in own and not xliff:
        return next(one for one in EXPORTERS if not one.EXTENSIONS)
    # Two versions of XLIFF have the same extensions: each is named once.
    known = dict.fromkeys([end for one in EXPORTERS for end in one.EXTENSIONS] + sorted(own))
    raise FormatError(message("formats.unknown_export", name=out.name, known=", ".join(known)))

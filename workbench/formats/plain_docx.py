"""Paragraphs as a new Word document: headings and text, with fonts that hold Kazakh and Chinese letters."""

from __future__ import annotations

import datetime as dt
import io
import zipfile
from collections.abc import Sequence

from workbench.formats.runs import FORBIDDEN

FONT, EAST_ASIAN_FONT = "Times New Roman", "SimSun"
"""Both are on every machine with Word, and LibreOffice has replacements of the same width for the first."""

_LANGUAGES = {"kk": "kk-KZ", "en": "en-GB", "zh-Hans": "zh-CN", "zh-Hant": "zh-TW"}
_DATE = (1980, 1, 1, 0, 0, 0)


def new_document(paragraphs: Sequence[tuple[str, int]], language: str) -> bytes:
    """Return a DOCX of paragraphs: their text, and the level of a heading or 0; ``language`` (BCP-47) may be empty.

    The same paragraphs give the same bytes.
    """
    # It takes a tenth of a second to load, and only this needs it.
    import docx
    from docx.oxml.ns import qn

    document = docx.Document()
    said = _LANGUAGES.get(language, language)
    for name in ("Normal", "Heading 1", "Heading 2", "Heading 3"):
        properties = document.styles[name].element.get_or_add_rPr()
        fonts = properties.get_or_add_rFonts()
        for key in list(fonts.attrib):
            del fonts.attrib[key]
        for key in ("ascii", "hAnsi", "cs"):
            fonts.set(qn(f"w:{key}"), FONT)
        fonts.set(qn("w:eastAsia"), EAST_ASIAN_FONT)
        if said and name == "Normal":
            spoken = properties.makeelement(qn("w:lang"), {qn("w:val"): said, qn("w:eastAsia"): said})
            properties.append(spoken)
    for text, level in paragraphs:
        made = document.add_paragraph(style=f"Heading {level}" if level else "Normal")
        made.add_run(FORBIDDEN.sub("", text))
    core = document.core_properties
    core.author, core.comments = "", ""
    core.created = core.modified = dt.datetime(1980, 1, 1, tzinfo=dt.UTC)
    out = io.BytesIO()
    document.save(out)
    return _undated(out.getvalue())


def _undated(data: bytes) -> bytes:
    """Give the parts of an archive one date: the time of writing says nothing of the document."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as written, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for info in written.infolist():
            made.writestr(zipfile.ZipInfo(info.filename, _DATE), written.read(info), zipfile.ZIP_DEFLATED)
    return out.getvalue()

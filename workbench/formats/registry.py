"""The document formats. A new one is one file beside this and one line in FORMATS."""

from __future__ import annotations

from functools import reduce
from pathlib import PurePath

from resources.messages import Message, message
from workbench.errors import FormatError
from workbench.formats.base import ConvertedFormat, DocumentFormat, EnclosedFormat, written_extensions
from workbench.formats.bilingual_packages import MemoqPackage, TradosPackage
from workbench.formats.docx import Docx
from workbench.formats.html_document import HtmlDocument
from workbench.formats.markdown_document import MarkdownDocument
from workbench.formats.memoq_docx import MemoqDocx
from workbench.formats.mqxliff import Mqxliff
from workbench.formats.odt import Odt
from workbench.formats.pdf import Pdf
from workbench.formats.plaintext import PlainText
from workbench.formats.po import Po
from workbench.formats.pptx import Pptx
from workbench.formats.sdlxliff import Sdlxliff
from workbench.formats.subtitles import Subtitles
from workbench.formats.tmx_document import TmxDocument
from workbench.formats.xliff2_document import Xliff2Document
from workbench.formats.xliff12_document import Xliff12Document
from workbench.formats.xlsx import Xlsx

FORMATS: tuple[DocumentFormat, ...] = (
    Xliff12Document(),
    Xliff2Document(),
    Sdlxliff(),
    Mqxliff(),
    TradosPackage(),
    MemoqPackage(),
    MemoqDocx(),
    TmxDocument(),
    HtmlDocument(),
    MarkdownDocument(),
    Subtitles(),
    Po(),
    PlainText(),
    Docx(),
    Odt(),
    Xlsx(),
    Pptx(),
    Pdf(),
)

_HEAD = 4096
_SAVED_AS = {
    ".doc": ".docx", ".dot": ".docx", ".rtf": ".docx", ".wps": ".docx", ".pages": ".docx",
    ".xls": ".xlsx", ".xlsb": ".xlsx", ".ods": ".xlsx", ".numbers": ".xlsx",
    ".ppt": ".pptx", ".pps": ".pptx", ".odp": ".pptx", ".key": ".pptx",
}  # fmt: skip
"""What the programs of other office documents can save them as."""


def known_formats() -> Message:
    """Name the formats that can be read, each with its first extension."""
    named = [message("formats.named", name=one.NAME, extensions=one.EXTENSIONS[0]) for one in FORMATS]
    return reduce(lambda before, one: message("formats.and", before=before, one=one), named)


def format_for(name: str, data: bytes) -> DocumentFormat:
    """Return the format that knows a document best, by its first bytes and its name.

    Raises FormatError where none does.
    """
    head = data[:_HEAD]
    scored = [(one.score(head, name), one) for one in FORMATS]
    best, found = max(scored, key=lambda pair: pair[0])
    if best <= 0:
        instead = _SAVED_AS.get(PurePath(name).suffix.lower())
        if instead:
            raise FormatError(message("formats.save_as", name=PurePath(name).name, extension=instead))
        raise FormatError(message("formats.unknown", name=PurePath(name).name, known=known_formats()))
    enclosed = (one for one in FORMATS if isinstance(one, EnclosedFormat) and found.id == one.WITHIN)
    return next((one for one in enclosed if one.recognises(data)), found)


def translated_extension(name: str) -> str:
    """Return the extension that a translation of a document of this name has: its own, of a PDF that of Word."""
    own = PurePath(name).suffix.lower()
    known = next((one for one in FORMATS if own in one.EXTENSIONS), None)
    return written_extensions(known)[0] if isinstance(known, ConvertedFormat) else own


def format_by_id(key: str) -> DocumentFormat:
    """Return a format by its key; raises FormatError where this version does not have it."""
    for one in FORMATS:
        if one.id == key:
            return one
    raise FormatError(message("formats.missing", key=key))

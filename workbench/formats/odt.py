"""OpenDocument texts: paragraphs, headings, tables, notes, text boxes, headers and footers, what images are called."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from lxml import etree

from resources.messages import Message, message
from workbench.errors import FormatError
from workbench.formats.base import Extra
from workbench.formats.docx_runs import local
from workbench.formats.odt_runs import OFFICE, TEXT, OpenText, looks
from workbench.formats.package import Package
from workbench.formats.package_document import ElementSlot, PackageFormat, ParagraphSlot, Slot
from workbench.formats.runs import Story

_SVG = "{urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0}"
_MANIFEST = "META-INF/manifest.xml"


class Odt(PackageFormat):
    """ODT of LibreOffice and others, and its templates."""

    id: ClassVar[str] = "odt"
    NAME: ClassVar[Message] = message("formats.odt")
    EXTENSIONS: ClassVar[tuple[str, ...]] = (".odt", ".ott")
    MARKERS: ClassVar[tuple[bytes, ...]] = (b"application/vnd.oasis.opendocument.text",)
    EXTRAS: ClassVar[tuple[Extra, ...]] = (Extra.COMMENTS,)

    def slots(self, package: Package) -> Iterator[tuple[Slot, etree._Element]]:
        """Yield the text, then the headers and footers of its page styles."""
        if _MANIFEST in package and b"encryption-data" in package.read(_MANIFEST):
            raise FormatError(message("formats.package_locked", name=package.name))
        root = package.tree("content.xml")
        body = root.find(f"{OFFICE}body")
        if body is None:
            raise FormatError(message("formats.package_part", name=package.name, part="content.xml"))
        for slot in self._blocks("content.xml", body, OpenText(looks(root))):
            yield slot, root
        if "styles.xml" in package:
            styles = package.tree("styles.xml")
            dialect = OpenText(looks(styles))
            for masters in styles.iterfind(f"{OFFICE}master-styles"):
                for slot in self._blocks("styles.xml", masters, dialect):
                    yield slot, styles

    def _blocks(self, part: str, block: etree._Element, dialect: OpenText) -> Iterator[Slot]:
        """Yield the paragraphs under a block, and after each what lies in its notes, boxes and images."""
        for child in block:
            if child.tag in (f"{TEXT}p", f"{TEXT}h"):
                yield ParagraphSlot(part, child, Story(dialect.pieces(child)), dialect)
                yield from self._blocks(part, child, dialect)
            elif child.tag in (f"{_SVG}title", f"{_SVG}desc"):
                yield ElementSlot(part, child)
            elif child.tag == f"{OFFICE}annotation":
                if self._comments:
                    yield from self._blocks(part, child, dialect)
            elif local(child) not in ("", "tracked-changes", "forms", "sequence-decls", "index-title-template", "ruby"):
                yield from self._blocks(part, child, dialect)

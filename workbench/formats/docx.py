"""Word documents: the text with tables and text boxes, headers, footers, notes, and what images are called."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from lxml import etree

from resources.messages import Message, message
from workbench.errors import FormatError
from workbench.formats.base import Extra
from workbench.formats.docx_runs import MC, STRICT, TRANSITIONAL, Fields, Word, local
from workbench.formats.drawing_text import alternative_texts, drawing_slots, with_twins
from workbench.formats.package import Package
from workbench.formats.package_document import EmptySlot, PackageFormat, ParagraphSlot, Slot
from workbench.formats.runs import Story

_NEVER = frozenset({"pPr", "rPr", "tblPr", "tblGrid", "trPr", "tcPr", "sectPr", "sdtPr", "sdtEndPr"})


class Docx(PackageFormat):
    """DOCX of Word, LibreOffice and others, transitional and strict, also with macros and as templates."""

    id: ClassVar[str] = "docx"
    NAME: ClassVar[Message] = message("formats.docx")
    EXTENSIONS: ClassVar[tuple[str, ...]] = (".docx", ".docm", ".dotx", ".dotm")
    MARKERS: ClassVar[tuple[bytes, ...]] = (b"word/",)
    EXTRAS: ClassVar[tuple[Extra, ...]] = (Extra.HIDDEN, Extra.COMMENTS)

    def slots(self, package: Package) -> Iterator[tuple[Slot, etree._Element]]:
        """Yield the text, then headers, footers, notes, comments where wanted, charts and diagrams."""
        main = package.main_part()
        kinds = ["header", "footer", "footnotes", "endnotes"] + (["comments"] if self._comments else [])
        parts = [main, *package.related(main, *kinds)]
        for part in parts:
            root = package.tree(part)
            namespace = etree.QName(root).namespace or ""
            if namespace not in (TRANSITIONAL, STRICT):
                raise FormatError(message("formats.package_part", name=package.name, part=part))
            reader = _PartReader(part, Word(namespace, self._hidden, package.outside(part)))
            for slot in reader.slots(root):
                yield slot, root
        for part in parts:
            yield from drawing_slots(package, part)


class _PartReader:
    """Walks the blocks of one part."""

    def __init__(self, part: str, word: Word) -> None:
        self._part = part
        self._word = word
        self._fields = Fields()
        self._empty = EmptySlot(part)

    def slots(self, block: etree._Element) -> Iterator[Slot]:
        """Yield the paragraphs under a block in reading order, and what lies in their objects after each."""
        for child in block:
            name = local(child)
            if not name or name in _NEVER:
                continue
            if name == "p" and child.tag == f"{{{self._word.namespace}}}p":
                if not len(child) or (len(child) == 1 and local(child[0]) == "pPr"):
                    yield self._empty
                    continue
                story = Story(self._word.pieces(child, self._fields))
                yield ParagraphSlot(self._part, child, story, self._word)
                yield from self._within(child)
            elif child.tag == f"{MC}AlternateContent":
                yield from self._alternatives(child)
            else:
                yield from self.slots(child)

    def _within(self, element: etree._Element) -> Iterator[Slot]:
        """Yield the texts of the text boxes and images in a paragraph."""
        for child in element:
            name = local(child)
            if child.tag == f"{MC}AlternateContent":
                yield from self._alternatives(child)
            elif name == "txbxContent":
                yield from _PartReader(self._part, self._word).slots(child)
            elif name in ("del", "moveFrom", "pPr", "rPr", "t"):
                continue
            else:
                if name == "docPr":
                    yield from alternative_texts(self._part, child)
                yield from self._within(child)

    def _alternatives(self, element: etree._Element) -> Iterator[Slot]:
        """Yield the texts of the first branch that has some; the same texts of the others become their twins."""
        yield from with_twins([[*self._within(one), *self._loose(one)] for one in element if local(one)])

    def _loose(self, branch: etree._Element) -> Iterator[Slot]:
        """Yield the paragraphs that stand in a branch between blocks."""
        if any(local(one) in ("p", "tbl") for one in branch):
            yield from self.slots(branch)

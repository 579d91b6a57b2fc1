"""Excel workbooks: strings of cells in reading order, sheet names, text boxes, chart titles; comments if asked."""

from __future__ import annotations

import copy
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

import regex
from lxml import etree

from resources.messages import Message, message
from workbench.errors import FormatError
from workbench.formats.base import Extra
from workbench.formats.docx_runs import local, look_of
from workbench.formats.drawing_text import drawing_slots, shape_slots
from workbench.formats.package import Package
from workbench.formats.package_document import (
    AttributeSlot,
    ElementSlot,
    PackageFormat,
    ParagraphSlot,
    Slot,
    Translations,
)
from workbench.formats.runs import Piece, PieceKind, Run, Story, Wrap

_R = (
    "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id",
    "{http://purl.oclc.org/ooxml/officeDocument/relationships}id",
)
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_SILENT = frozenset({"family", "charset", "scheme"})
_LABELS = {"b": "bold", "i": "italic", "u": "underline", "strike": "strikethrough", "color": "colour", "sz": "size",
           "rFont": "font", "vertAlign": "raised"}  # fmt: skip
_SOLID = frozenset({"u", "strike"})
_REFERENCE = regex.compile(r"([A-Z]{1,3})(\d+)")
_NUMBERED = regex.compile(r"&#(?:x([0-9A-Fa-f]{1,6})|(\d{1,7}));")

LONGEST_SHEET_NAME = 31
"""Code points that Excel takes for the name of a sheet."""

_NOT_IN_SHEET_NAMES = regex.compile(r"[\[\]:*?/\\]|^'|'$|\n")


@dataclass(frozen=True)
class Cell:
    """The dialect of strings (``si``, ``is``, ``text``): one ``t``, or runs."""

    namespace: str

    def kept(self, child: etree._Element) -> bool:
        """Keep how a string is read aloud."""
        return local(child) in ("rPh", "phoneticPr")

    def trailing(self, child: etree._Element) -> bool:
        """Say that this stands behind the runs."""
        return self.kept(child)

    def open_run(self, parent: etree._Element, run: Run) -> etree._Element:
        """Append ``r`` with a copy of the run's properties, or nothing around a plain string; return its ``t``."""
        if run.template is not None:
            parent = etree.SubElement(parent, f"{{{self.namespace}}}r")
            for child in run.template:
                if local(child) == "rPr":
                    parent.append(copy.deepcopy(child))
                    parent[-1].tail = None
        return etree.SubElement(parent, f"{{{self.namespace}}}t")

    def open_wrap(self, parent: etree._Element, wrap: Wrap) -> etree._Element:  # noqa: ARG002 - there are none
        """Return the parent: runs stand in no wraps here."""
        return parent

    def write_text(self, inner: etree._Element, text: str) -> None:
        """Append characters; line breaks are characters here."""
        inner.text = (inner.text or "") + text
        if inner.text != inner.text.strip() or "\n" in inner.text:
            inner.set(_SPACE, "preserve")

    def pieces(self, element: etree._Element) -> list[Piece]:
        """Return a string's pieces."""
        made: list[Piece] = []
        for child in element:
            if local(child) == "t":
                made.append(Piece(PieceKind.TEXT, child.text or "", Run("", None)))
            elif local(child) == "r":
                properties = next((one for one in child if local(one) == "rPr"), None)
                text = "".join(one.text or "" for one in child if local(one) == "t")
                made.append(Piece(PieceKind.TEXT, text, _run(child, properties)))
        return made


def _run(element: etree._Element, properties: etree._Element | None) -> Run:
    names = [] if properties is None else [local(one) for one in properties]
    label = " ".join(_LABELS[one] for one in names if one in _LABELS)
    return Run(look_of(properties, _SILENT), element, label, not _SOLID.isdisjoint(names))


@dataclass(eq=False)
class SheetNameSlot(AttributeSlot):
    """The name of a sheet that no formula, chart or link mentions."""

    def write(self, translations: Translations) -> int:
        """Set the name; raises FormatError for one that Excel does not take."""
        super().write(translations)
        name = self.element.get(self.attribute, "")
        siblings = self.element.getparent()
        others = (
            [] if siblings is None else [one.get("name", "").lower() for one in siblings if one is not self.element]
        )
        if len(name) > LONGEST_SHEET_NAME or _NOT_IN_SHEET_NAMES.search(name) or name.lower() in others:
            raise FormatError(message("formats.sheet_name", sheet=name, limit=LONGEST_SHEET_NAME))
        return 0


class Xlsx(PackageFormat):
    """XLSX of Excel, LibreOffice and others; a string that several cells share is read once, where it stands first."""

    id: ClassVar[str] = "xlsx"
    NAME: ClassVar[Message] = message("formats.xlsx")
    EXTENSIONS: ClassVar[tuple[str, ...]] = (".xlsx", ".xlsm", ".xltx", ".xltm")
    MARKERS: ClassVar[tuple[bytes, ...]] = (b"xl/",)
    EXTRAS: ClassVar[tuple[Extra, ...]] = (Extra.HIDDEN, Extra.COMMENTS)

    def slots(self, package: Package) -> Iterator[tuple[Slot, etree._Element]]:
        """Yield sheet by sheet its name, its cells, its text boxes and charts."""
        main = package.main_part()
        workbook = package.tree(main)
        dialect = Cell(etree.QName(workbook).namespace or "")
        relations = package.relations(main)
        strings_part = next((target for kind, target in relations.values() if kind == "sharedStrings"), "")
        strings = package.tree(strings_part) if strings_part else None
        items = [] if strings is None else [one for one in strings if local(one) == "si"]
        mentioned = _mentions(package, main)
        seen: set[int] = set()
        for sheet in workbook.iter(f"{{{dialect.namespace}}}sheet"):
            if sheet.get("state", "visible") != "visible" and not self._hidden:
                continue
            if not _is_mentioned(sheet.get("name", ""), mentioned):
                yield SheetNameSlot(main, sheet, "name"), workbook
            part = next((relations[key][1] for name in _R if (key := sheet.get(name, "")) in relations), "")
            if not part or "chartsheet" in part:
                continue
            root = package.tree(part)
            for cell in self._cells(root):
                kind = cell.get("t", "")
                value = next((one.text or "" for one in cell if local(one) == "v"), "")
                if kind == "s" and value.strip().isdecimal() and int(value) < len(items) and int(value) not in seen:
                    seen.add(int(value))
                    assert strings is not None, "an item stands in the part of strings"
                    item = items[int(value)]
                    yield ParagraphSlot(strings_part, item, Story(dialect.pieces(item)), dialect), strings
                elif kind == "inlineStr":
                    for inline in (one for one in cell if local(one) == "is"):
                        yield ParagraphSlot(part, inline, Story(dialect.pieces(inline)), dialect), root
            if self._comments:
                for comments in package.related(part, "comments"):
                    remarks = package.tree(comments)
                    for text in _remarks(remarks, dialect.namespace):
                        yield ParagraphSlot(comments, text, Story(dialect.pieces(text)), dialect), remarks
                for thread in package.related(part, "threadedComment"):
                    conversation = package.tree(thread)
                    for said in conversation.iter():
                        if local(said) == "text":
                            yield ElementSlot(thread, said), conversation
            for drawing in package.related(part, "drawing"):
                yield from shape_slots(package, drawing)
                yield from drawing_slots(package, drawing)

    def _cells(self, sheet: etree._Element) -> Iterator[etree._Element]:
        """Yield the cells of a sheet row by row, hidden ones only where they are wanted."""
        hidden: set[int] = set()
        for child in sheet:
            if local(child) == "cols":
                for column in child:
                    if column.get("hidden") in ("1", "true"):
                        hidden.update(range(int(column.get("min", "1")), min(int(column.get("max", "1")), 16_384) + 1))
            elif local(child) == "sheetData":
                for row in child:
                    if row.get("hidden") in ("1", "true") and not self._hidden:
                        continue
                    for cell in row:
                        if local(cell) == "c" and (self._hidden or _column(cell.get("r", "")) not in hidden):
                            yield cell


def _remarks(comments: etree._Element, namespace: str) -> Iterator[etree._Element]:
    """Yield the texts of notes; one that only repeats a thread for older programs is left as it is.

    Its author is ``tc=`` and the id of the thread (MS-XLSX, section 2.1.14).
    """
    authors = [one.text or "" for one in comments.iter(f"{{{namespace}}}author")]
    for comment in comments.iter(f"{{{namespace}}}comment"):
        number = comment.get("authorId", "")
        author = authors[int(number)] if number.isdecimal() and int(number) < len(authors) else ""
        if not author.startswith("tc="):
            yield from comment.iter(f"{{{namespace}}}text")


def _column(reference: str) -> int:
    """Return the number of a cell's column, from 1; 0 where it does not say."""
    match = _REFERENCE.fullmatch(reference)
    number = 0
    for letter in match[1] if match else "":
        number = number * 26 + ord(letter) - 64
    return number


def _mentions(package: Package, main: str) -> list[str]:
    """Return the parts in which a sheet may be mentioned by its name, as lower-case XML.

    Letters that a program writes as numbers (``&#1045;``, as openpyxl does) are letters again.
    """
    folder = main.rpartition("/")[0]
    parts = [one for one in package.names if one.startswith(folder) and one.endswith((".xml", ".rels"))]
    never = ("sharedStrings.xml", "styles.xml", "theme1.xml")
    texts = (package.read(one).decode("utf-8", "replace") for one in parts if not one.endswith(never))
    return [_NUMBERED.sub(_letter, text).lower() for text in texts]


def _letter(match: regex.Match[str]) -> str:
    """Return the letter that a number stands for, and what is no letter of a name (signs of XML) as it is."""
    number = int(match[1], 16) if match[1] else int(match[2])
    return chr(number) if 0x80 <= number <= sys.maxunicode else match[0]


def _is_mentioned(name: str, parts: list[str]) -> bool:
    """Say whether a formula, a name, a chart, a link or a pivot table says the name of a sheet."""
    escaped = name.replace("&", "&amp;").replace("<", "&lt;").replace("'", "''").lower()
    forms = (f"{escaped}!", f"{escaped}'!", f"{escaped}:", f'sheet="{escaped}"', f"{escaped}&apos;!")
    return any(form in part for part in parts for form in forms)

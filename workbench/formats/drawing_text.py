"""DrawingML text (ECMA-376, part 1, section 21.1.2): paragraphs of shapes, tables, charts and diagrams."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from dataclasses import dataclass

import regex
from lxml import etree

from workbench.formats.docx_runs import MC, local, look_of
from workbench.formats.package import Package
from workbench.formats.package_document import AttributeSlot, ParagraphSlot, Slot
from workbench.formats.runs import Piece, PieceKind, Run, Story

NAMESPACES = ("http://schemas.openxmlformats.org/drawingml/2006/main", "http://purl.oclc.org/ooxml/drawingml/main")

_SILENT = frozenset({"extLst"})
_SEEN = ("b", "i", "u", "strike", "sz", "baseline", "cap", "spc")
_LABELS = {"b": "bold", "i": "italic", "u": "underline", "strike": "strikethrough", "sz": "size", "cap": "capitals",
           "baseline": "raised"}  # fmt: skip
_OFF = ("0", "false", "none", "noStrike")
_FILE_NAME = regex.compile(r"\S+\.\w{2,4}")
_WHITE = regex.compile(r"[\t\n\r\v]")


@dataclass(frozen=True)
class Drawing:
    """The dialect of one namespace."""

    namespace: str

    def kept(self, child: etree._Element) -> bool:
        """Keep the properties of the paragraph and of its end."""
        return local(child) in ("pPr", "endParaRPr")

    def trailing(self, child: etree._Element) -> bool:
        """Say that the properties of its end stand behind the runs."""
        return local(child) == "endParaRPr"

    def open_run(self, parent: etree._Element, run: Run) -> etree._Element:
        """Append ``a:r`` with a copy of the run's properties; return its ``a:t``."""
        made = etree.SubElement(parent, f"{{{self.namespace}}}r")
        template = run.template
        if template is not None:
            made.append(copy.deepcopy(template))
            made[-1].tail = None
        return etree.SubElement(made, f"{{{self.namespace}}}t")

    def open_wrap(self, parent: etree._Element, wrap: object) -> etree._Element:  # noqa: ARG002 - there are none
        """Return the parent: runs stand in no wraps here, a link is one of their properties."""
        return parent

    def write_text(self, inner: etree._Element, text: str) -> None:
        """Append characters; a line break typed into a translation becomes ``a:br``."""
        lines = text.split("\n")
        inner.text = (inner.text or "") + lines[0]
        run = inner.getparent()
        assert run is not None, "text stands in a run"
        for line in lines[1:]:
            broken = etree.Element(f"{{{self.namespace}}}br")
            run.addnext(broken)
            again = etree.Element(f"{{{self.namespace}}}r")
            again.extend(copy.deepcopy(one) for one in run if local(one) == "rPr")
            etree.SubElement(again, f"{{{self.namespace}}}t").text = line
            broken.addnext(again)
            run = again

    def pieces(self, paragraph: etree._Element) -> list[Piece]:
        """Return a paragraph's pieces."""
        made: list[Piece] = []
        for child in paragraph:
            name = local(child)
            if name == "r":
                properties = next((one for one in child if local(one) == "rPr"), None)
                text = "".join(one.text or "" for one in child if local(one) == "t")
                made.append(Piece(PieceKind.TEXT, _WHITE.sub(" ", text), _run(properties)))
            elif name == "br":
                made.append(Piece(PieceKind.OBJECT, node=child, label="break", spaced=True))
            elif name and not self.kept(child):
                label = "field" if name == "fld" else "formula" if name == "m" else "object"
                made.append(Piece(PieceKind.OBJECT, node=child, label=label))
        return made


def paragraph_slots(part: str, root: etree._Element) -> Iterator[ParagraphSlot]:
    """Yield the paragraphs of drawn text under an element."""
    for namespace in NAMESPACES:
        for paragraph in root.iter(f"{{{namespace}}}p"):
            dialect = Drawing(namespace)
            yield ParagraphSlot(part, paragraph, Story(dialect.pieces(paragraph)), dialect)


def _run(properties: etree._Element | None) -> Run:
    if properties is None:
        return Run("", None)
    seen = [(key, value) for key in _SEEN if (value := properties.get(key, "")) and value not in _OFF]
    labels = [_LABELS[key] for key, _ in seen if key in _LABELS]
    linked = any(local(one) == "hlinkClick" for one in properties)
    look = repr(seen) + look_of(properties, _SILENT)
    return Run(look, properties, " ".join((["link"] if linked else []) + labels), any(key == "u" for key, _ in seen))


def shape_slots(package: Package, part: str) -> Iterator[tuple[Slot, etree._Element]]:
    """Yield the texts of the shapes and tables of a slide or a sheet's drawing, and what its images are called."""
    root = package.tree(part)
    for slot in _shapes(part, root):
        yield slot, root


def _shapes(part: str, element: etree._Element) -> Iterator[Slot]:
    for child in element:
        name = local(child)
        if child.tag == f"{MC}AlternateContent":
            yield from with_twins([list(_shapes(part, branch)) for branch in child if local(branch)])
        elif name == "p" and etree.QName(child).namespace in NAMESPACES:
            dialect = Drawing(etree.QName(child).namespace or "")
            yield ParagraphSlot(part, child, Story(dialect.pieces(child)), dialect)
        elif name:
            if name == "cNvPr":
                yield from alternative_texts(part, child)
            yield from _shapes(part, child)


def alternative_texts(part: str, element: etree._Element) -> Iterator[Slot]:
    """Yield what an image is called for those who do not see it; the name of its file is no such text."""
    for attribute in ("title", "descr"):
        text = element.get(attribute, "")
        if text.strip() and not _FILE_NAME.fullmatch(text.strip()):
            yield AttributeSlot(part, element, attribute)


def with_twins(branches: list[list[Slot]]) -> Iterator[Slot]:
    """Yield the texts of the first branch that has some; the same texts of the others become their twins."""
    filled = [one for one in branches if any(slot.content.text.strip() for slot in one)]
    waiting = [slot for branch in filled[1:] for slot in branch if isinstance(slot, ParagraphSlot)]
    for slot in filled[0] if filled else ():
        if isinstance(slot, ParagraphSlot):
            twin = next((one for one in waiting if one.content.text == slot.content.text), None)
            if twin is not None:
                waiting.remove(twin)
                slot.twins.append(twin)
        yield slot


def drawing_slots(package: Package, part: str) -> Iterator[tuple[Slot, etree._Element]]:
    """Yield the texts of the charts and diagrams that a part shows.

    Of a chart these are its titles: its data belong to a workbook inside. A diagram has its texts twice, as data and
    as they were last drawn; the second are written with the first.
    """
    for chart in package.related(part, "chart"):
        root = package.tree(chart)
        for slot in paragraph_slots(chart, root):
            yield slot, root
    drawn = [(one, package.tree(one)) for one in package.related(part, "diagramDrawing")]
    waiting = [slot for one, root in drawn for slot in paragraph_slots(one, root) if slot.content.text.strip()]
    for data in package.related(part, "diagramData"):
        root = package.tree(data)
        for slot in paragraph_slots(data, root):
            if slot.content.text.strip():
                twin = next((one for one in waiting if one.content.text == slot.content.text), None)
                if twin is not None:
                    waiting.remove(twin)
                    slot.twins.append(twin)
            yield slot, root

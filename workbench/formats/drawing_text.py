"""DrawingML text (ECMA-376, part 1, section 21.1.2): paragraphs of shapes, tables, charts and diagrams."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from dataclasses import dataclass

import regex
from lxml import etree

from workbench.formats.docx_runs import local, look_of
from workbench.formats.package import Package
from workbench.formats.package_document import ParagraphSlot, Slot
from workbench.formats.runs import Piece, PieceKind, Run, Story

NAMESPACES = ("http://schemas.openxmlformats.org/drawingml/2006/main", "http://purl.oclc.org/ooxml/drawingml/main")

_SILENT = frozenset({"extLst"})
_SEEN = ("b", "i", "u", "strike", "sz", "baseline", "cap", "spc")
_LABELS = {"b": "bold", "i": "italic", "u": "underline", "strike": "strikethrough", "sz": "size", "cap": "capitals",
           "baseline": "raised"}  # fmt: skip
_OFF = ("0", "false", "none", "noStrike")
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

    def slots(self, part: str, root: etree._Element) -> Iterator[ParagraphSlot]:
        """Yield the paragraphs under an element."""
        for paragraph in root.iter(f"{{{self.namespace}}}p"):
            yield ParagraphSlot(part, paragraph, Story(self.pieces(paragraph)), self)


def _run(properties: etree._Element | None) -> Run:
    if properties is None:
        return Run("", None)
    seen = [(key, value) for key in _SEEN if (value := properties.get(key, "")) and value not in _OFF]
    labels = [_LABELS[key] for key, _ in seen if key in _LABELS]
    linked = any(local(one) == "hlinkClick" for one in properties)
    look = repr(seen) + look_of(properties, _SILENT)
    return Run(look, properties, " ".join((["link"] if linked else []) + labels), any(key == "u" for key, _ in seen))


def drawing_slots(package: Package, part: str) -> Iterator[tuple[Slot, etree._Element]]:
    """Yield the texts of the charts and diagrams that a part shows.

    Of a chart these are its titles (its data belong to a workbook inside). A diagram has its texts twice, as data and
    as they were last drawn: the second are twins of the first, and written with them.
    """
    for chart in package.related(part, "chart"):
        root = package.tree(chart)
        for namespace in NAMESPACES:
            for slot in Drawing(namespace).slots(chart, root):
                yield slot, root
    for data in package.related(part, "diagramData"):
        root = package.tree(data)
        for namespace in NAMESPACES:
            for slot in Drawing(namespace).slots(data, root):
                yield slot, root

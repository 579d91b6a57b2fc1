"""PowerPoint presentations: slides in order with tables, charts and diagrams, what images are called, and notes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from lxml import etree

from resources.messages import Message, message
from workbench.formats.base import Extra
from workbench.formats.docx_runs import local
from workbench.formats.drawing_text import drawing_slots, shape_slots
from workbench.formats.package import Package
from workbench.formats.package_document import PackageFormat, Slot

_R = (
    "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id",
    "{http://purl.oclc.org/ooxml/officeDocument/relationships}id",
)


class Pptx(PackageFormat):
    """PPTX of PowerPoint, LibreOffice and others. What only a layout or a master says stays as it is."""

    id: ClassVar[str] = "pptx"
    NAME: ClassVar[Message] = message("formats.pptx")
    EXTENSIONS: ClassVar[tuple[str, ...]] = (".pptx", ".pptm", ".potx", ".ppsx")
    MARKERS: ClassVar[tuple[bytes, ...]] = (b"ppt/",)
    EXTRAS: ClassVar[tuple[Extra, ...]] = (Extra.HIDDEN,)

    def slots(self, package: Package) -> Iterator[tuple[Slot, etree._Element]]:
        """Yield slide by slide its shapes, charts and diagrams, then its notes."""
        main = package.main_part()
        relations = package.relations(main)
        for listed in package.tree(main).iter():
            if local(listed) != "sldId":
                continue
            part = next((relations[key][1] for name in _R if (key := listed.get(name, "")) in relations), "")
            if not part or (package.tree(part).get("show") in ("0", "false") and not self._hidden):
                continue
            yield from shape_slots(package, part)
            yield from drawing_slots(package, part)
            for notes in package.related(part, "notesSlide"):
                yield from shape_slots(package, notes)

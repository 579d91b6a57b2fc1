"""SDLXLIFF, the bilingual file of Trados Studio: XLIFF 1.2 with a definition of each segment in ``sdl:seg-defs``.

The confirmation levels are Trados' ``ConfirmationLevel`` (RWS developer documentation, Sdl.Core.Globalization).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import PurePath
from typing import ClassVar

from resources.messages import Message, message
from workbench.core.segments import Origin, State
from workbench.formats.bilingual_xml import Entry, Given, XmlEdit, head_text, tagged
from workbench.formats.xliff12_document import Xliff12Document
from workbench.formats.xml_source import Element, XmlText, escape_attribute

_CONFIRMATION = {
    "Draft": State.DRAFT,
    "Translated": State.TRANSLATED,
    "RejectedTranslation": State.REJECTED,
    "RejectedSignOff": State.REJECTED,
    "ApprovedTranslation": State.REVIEWED,
    "ApprovedSignOff": State.APPROVED,
}
_WRITTEN = {
    State.DRAFT: "Draft",
    State.TRANSLATED: "Translated",
    State.REJECTED: "RejectedTranslation",
    State.REVIEWED: "ApprovedTranslation",
    State.APPROVED: "ApprovedSignOff",
}
_ORIGINS = {
    "mt": Origin.ENGINE,
    "nmt": Origin.ENGINE,
    "amt": Origin.ENGINE,
    "tm": Origin.MEMORY,
    "document-match": Origin.MEMORY,
    "auto-propagated": Origin.REPETITION,
    "source": Origin.SOURCE,
}
_WRITTEN_ORIGINS = {Origin.ENGINE: "mt", Origin.MEMORY: "tm", Origin.REPETITION: "auto-propagated"}
_OF_A_MATCH = ("percent", "text-match", "struct-match", "origin-system")
"""Attributes that tell of a memory match: of a text that was typed over they would say what is not so."""


class Sdlxliff(Xliff12Document):
    """SDLXLIFF with its confirmation levels, locks and comments."""

    id: ClassVar[str] = "sdlxliff"
    NAME: ClassVar[Message] = message("formats.sdlxliff")
    EXTENSIONS: ClassVar[tuple[str, ...]] = (".sdlxliff",)
    STATES_KEPT: ClassVar[bool] = True

    def score(self, head: bytes, name: str) -> int:
        """Know the namespace."""
        if "http://sdl.com/FileTypes/SdlXliff/1.0" in head_text(head):
            return 90
        return 70 if PurePath(name).suffix.lower() in self.EXTENSIONS else 0

    def takes_undivided(self, unit: Element) -> bool:
        """Leave out units that hold structure only: Trados divides all that is for a translator."""
        return unit.inherited("translate") != "no"

    def comments(
        self, unit: Element, places: tuple[Element, Element | None], comments: Mapping[str, str]
    ) -> Iterable[str]:
        """Return the comments on parts of a segment; ``unit`` itself has none."""
        del unit
        for place in places:
            for mark in place.within("mrk") if place is not None else ():
                if mark.attributes.get("mtype") == "x-sdl-comment":
                    yield comments.get(_named(mark, "cid"), "")

    def look(self, entry: Entry, target: Element | None) -> None:
        """Read the segment's definition."""
        super().look(entry, target)
        definition = _definition(entry)
        entry.state_of = definition
        if definition is None:
            return
        text = entry.written
        entry.locked = definition.attributes.get("locked") == "true"
        entry.state = _CONFIRMATION.get(definition.attributes.get("conf", ""), State.DRAFT if text else State.UNTOUCHED)
        if not text and entry.state is State.DRAFT:
            entry.state = State.UNTOUCHED
        if text:
            entry.origin = _ORIGINS.get(definition.attributes.get("origin", ""), Origin.HUMAN)

    def target_attributes(self, unit: list[Entry], given: dict[str, Given]) -> dict[str, str | None]:
        """Write no state on ``target``: it stands in the definitions."""
        return super().target_attributes(unit, given) if not unit[0].mid else {}

    def unit_edits(self, xml: XmlText, unit: list[Entry], given: dict[str, Given]) -> Iterator[XmlEdit]:
        """Yield the edits of the definitions."""
        if not unit[0].mid:
            yield from super().unit_edits(xml, unit, given)
            return
        made: list[str] = []
        holder = unit[0].holder
        definitions = next(holder.within("seg-defs"), None)
        prefix = definitions.prefix if definitions is not None else _prefix(xml)
        for entry in unit:
            new = given.get(entry.key)
            if new is None:
                continue
            attributes: dict[str, str | None] = {"conf": _WRITTEN.get(new.state)}
            if new.inner is not None:
                attributes["origin"] = _WRITTEN_ORIGINS.get(new.origin, "interactive") if new.content else None
                attributes |= dict.fromkeys(_OF_A_MATCH)
            if entry.state_of is not None:
                yield from tagged(xml, entry.state_of, attributes)
            else:
                written = "".join(f' {key}="{value}"' for key, value in attributes.items() if value)
                made.append(f'<{prefix}seg id="{escape_attribute(entry.mid)}"{written}/>')
        if made and definitions is not None and not definitions.hollow:
            yield definitions.close, definitions.close, "".join(made)
        elif made:
            place = (definitions.start, definitions.end) if definitions is not None else (holder.close, holder.close)
            yield *place, f"<{prefix}seg-defs>{''.join(made)}</{prefix}seg-defs>"


def _definition(entry: Entry) -> Element | None:
    for definitions in entry.holder.within("seg-defs"):
        for one in definitions.children:
            if isinstance(one, Element) and one.local == "seg" and one.attributes.get("id") == entry.mid:
                return one
    return None


def _named(element: Element, local: str) -> str:
    return next((value for key, value in element.attributes.items() if key.rpartition(":")[2] == local), "")


def _prefix(xml: XmlText) -> str:
    """Return the prefix that the file gave to the namespace of its maker."""
    before, found, _ = xml.text.partition('="http://sdl.com/FileTypes/SdlXliff/1.0"')
    return f"{before.rpartition('xmlns:')[2]}:" if found and "xmlns:" in before[-30:] else "sdl:"

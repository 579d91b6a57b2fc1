"""XLIFF 2.x as a document: read with targets and states, given back with what changed.

States, order of inheritance and inline elements are those of OASIS XLIFF 2.1, sections 4.3 and 4.7.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePath
from typing import ClassVar

from resources.messages import Message, message
from workbench.core.segments import Origin, State
from workbench.formats.bilingual_xml import (
    BilingualXml,
    Entry,
    Given,
    Languages,
    XmlEdit,
    filled,
    head_text,
    inline,
    margin,
    tagged,
    unique_key,
)
from workbench.formats.xml_source import Element, XmlText, elements, start_tags

_STATES = {"translated": State.TRANSLATED, "reviewed": State.REVIEWED, "final": State.APPROVED}
WRITTEN_STATES = {
    State.UNTOUCHED: ("initial", None),
    State.DRAFT: ("initial", "egiz:draft"),
    State.REJECTED: ("initial", "egiz:rejected"),
    State.TRANSLATED: ("translated", None),
    State.REVIEWED: ("reviewed", None),
    State.APPROVED: ("final", None),
}
"""``state`` and ``subState`` of each state; the standard knows neither drafts nor rejections."""


class Xliff2Document(BilingualXml):
    """XLIFF 2.0, 2.1 and 2.2: a segment is a ``segment`` of a ``unit``."""

    id: ClassVar[str] = "xliff2"
    NAME: ClassVar[Message] = message("formats.xliff2")
    EXTENSIONS: ClassVar[tuple[str, ...]] = (".xlf", ".xliff")
    VERSION_2: ClassVar[bool] = True
    LANGUAGE_ATTRIBUTE: ClassVar[str] = "trgLang"

    def score(self, head: bytes, name: str) -> int:
        """Know the namespace of XLIFF 2.x."""
        known = PurePath(name).suffix.lower() in self.EXTENSIONS
        return (85 if known else 75) if "urn:oasis:names:tc:xliff:document:2." in head_text(head) else 0

    def languages(self, xml: XmlText, name: str) -> Languages:
        """Return the languages of the root."""
        root = next(start_tags(xml.text, name, "file"))
        target = root.attributes.get("trgLang", "")
        return Languages(root.attributes.get("srcLang", ""), target, () if target else (root,))

    def entries(self, xml: XmlText, name: str) -> Iterator[list[Entry]]:
        """Yield the segments of each unit; what is ignorable is not for a translator."""
        seen: set[str] = set()

        def whole(element: Element) -> bool:
            parent = element.parent
            return element.local == "unit" and parent is not None and parent.prefix == element.prefix

        for unit in elements(xml.text, name, whole):
            file = unit.parent
            while file is not None and file.local != "file":
                file = file.parent
            key = f"{file.attributes.get('id', '') if file is not None else ''}/{unit.attributes.get('id', '')}"
            notes = tuple(
                note.text().strip()
                for box in unit.elements(f"{unit.prefix}notes")
                for note in box.elements(f"{unit.prefix}note")
                if note.text().strip()
            )
            made: list[Entry] = []
            for segment in unit.elements(f"{unit.prefix}segment"):
                source, target = (segment.first(f"{unit.prefix}{one}") for one in ("source", "target"))
                if source is None:
                    continue
                entry = Entry(key, source, target, unit, inline(xml, source), inline(xml, target), notes=notes)
                if not entry.source_content.text.strip():
                    continue
                entry.key = unique_key(f"{key}/{segment.attributes.get('id', len(made) + 1)}", seen)
                entry.state_of = segment
                entry.locked = unit.inherited("translate") == "no"
                _look(entry, segment)
                made.append(entry)
            if made:
                yield made

    def edits(self, xml: XmlText, unit: list[Entry], given: dict[str, Given]) -> Iterator[XmlEdit]:
        """Yield the edits of one unit."""
        for entry in unit:
            new = given.get(entry.key)
            if new is None:
                continue
            assert entry.state_of is not None, "an entry has its segment"
            state, sub_state = WRITTEN_STATES[new.state]
            if "state" in entry.state_of.attributes or state != "initial" or sub_state:
                yield from tagged(xml, entry.state_of, {"state": state, "subState": sub_state})
            if new.inner is None:
                continue
            if entry.place is not None:
                yield from filled(xml, entry.place, new.inner, {})
            else:
                name = f"{entry.source.prefix}target"
                end = entry.source.end
                yield end, end, f"{margin(xml, entry.source)}<{name}{_space(entry)}>{new.inner}</{name}>"


def _space(entry: Entry) -> str:
    """Let a target keep its spaces where its source does."""
    return ' xml:space="preserve"' if entry.source.attributes.get("xml:space") == "preserve" else ""


def _look(entry: Entry, segment: Element) -> None:
    text = bool(entry.target_content)
    said = segment.attributes.get("state", "")
    sub = segment.attributes.get("subState", "")
    if said in _STATES:
        entry.state = _STATES[said]
    elif text:
        entry.state = State.REJECTED if sub == "egiz:rejected" else State.DRAFT
        if not said:
            copied = entry.target_content.text == entry.source_content.text
            entry.state = State.DRAFT if copied else State.TRANSLATED
            entry.origin = Origin.SOURCE if copied else Origin.NONE
    if text and entry.origin is Origin.NONE:
        entry.origin = Origin.HUMAN

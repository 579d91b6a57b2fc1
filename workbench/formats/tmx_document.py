"""A translation memory (TMX 1.1 to 1.4b) as a document: its units are segments, and go back into the same file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import PurePath
from typing import ClassVar

from resources.messages import Message, message
from workbench.core.languages import TMX
from workbench.core.segments import Origin, State
from workbench.errors import FormatError
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
    unique_key,
)
from workbench.formats.xml_source import Element, XmlText, elements, escape_attribute, start_tags

_STATE = "x-state-"
_ANY = "*all*"


class TmxDocument(BilingualXml):
    """TMX of one source and one target language. A translation of a memory counts as translated.

    States that Egiz itself wrote beside a unit (``x-state-…``) are read and kept true.
    """

    id: ClassVar[str] = "tmx"
    NAME: ClassVar[Message] = message("formats.tmx")
    EXTENSIONS: ClassVar[tuple[str, ...]] = (".tmx",)
    STATES_KEPT: ClassVar[bool] = False

    def score(self, head: bytes, name: str) -> int:
        """Know the root element, or the name."""
        if "<tmx" in head_text(head):
            return 80
        return 65 if PurePath(name).suffix.lower() in self.EXTENSIONS else 0

    def languages(self, xml: XmlText, name: str) -> Languages:
        """Return the source as the header says it (else the first variant's), and the one other language."""
        header = [one.attributes.get("srclang", "") for one in start_tags(xml.text, name, "header")]
        said = next((one for one in header if one and one.lower() != _ANY), "")
        found = Counter(_language(one) for one in start_tags(xml.text, name, "tuv") if one.local == "tuv")
        found.pop("", None)
        source = said or next(iter(found), "")
        others = [one for one in found if not _same(one, source)]
        if len({one.lower() for one in others}) > 1:
            raise FormatError(message("formats.several_languages", name=name, languages=", ".join(sorted(others))))
        return Languages(source, others[0] if others else "")

    def entries(self, xml: XmlText, name: str) -> Iterator[list[Entry]]:
        """Yield the units that say something in the source language."""
        source = self.languages(xml, name).source
        seen: set[str] = set()
        for number, unit in enumerate(elements(xml.text, name, lambda one: one.local == "tu"), 1):
            variants = list(unit.elements(f"{unit.prefix}tuv"))
            first = next((one for one in variants if _same(_language(one), source)), None)
            other = next((one for one in variants if not _same(_language(one), source)), None)
            said = _segment(first)
            if said is None or not inline(xml, said).text.strip():
                continue
            place = _segment(other)
            key = unique_key(unit.attributes.get("tuid") or f"#{number}", seen)
            notes = [one.text().strip() for part in (unit, *variants) for one in part.elements(f"{unit.prefix}note")]
            entry = Entry(
                key, said, place, unit, inline(xml, said), inline(xml, place), notes=tuple(one for one in notes if one)
            )
            entry.state_of = next((one for one in unit.elements(f"{unit.prefix}prop") if _tells_state(one)), None)
            if entry.target_content.text.strip():
                entry.state, entry.origin = State.TRANSLATED, Origin.MEMORY
                written = entry.state_of.text().strip() if entry.state_of is not None else ""
                entry.state = next((one for one in State if one.value == written), entry.state)
            yield [entry]

    def edits(self, xml: XmlText, unit: list[Entry], given: dict[str, Given]) -> Iterator[XmlEdit]:
        """Yield the edits of a unit: its segment in the target language, made where there is none."""
        entry = unit[0]
        new = given[entry.key]
        if new.inner is not None and entry.place is not None:
            yield from filled(xml, entry.place, new.inner, {})
        elif new.inner is not None and new.inner:
            variant = entry.source.parent
            assert variant is not None, "a seg stands in a tuv"
            prefix = variant.prefix
            code = escape_attribute(TMX.get(new.language, new.language))
            attribute = "lang" if "lang" in variant.attributes else "xml:lang"
            written = f'<{prefix}tuv {attribute}="{code}"><{prefix}seg>{new.inner}</{prefix}seg></{prefix}tuv>'
            yield variant.end, variant.end, margin(xml, variant) + written
        if entry.state_of is not None and entry.state_of.text().strip() != new.state.value:
            yield from filled(xml, entry.state_of, new.state.value, {})


def _language(element: Element) -> str:
    return element.attributes.get("xml:lang") or element.attributes.get("lang", "")


def _same(one: str, other: str) -> bool:
    """Say whether two codes name one language; a country that one of them leaves unsaid is no difference."""
    first, second = one.lower(), other.lower()
    return first == second or (
        first.partition("-")[0] == second.partition("-")[0] and ("-" not in first or "-" not in second)
    )


def _segment(variant: Element | None) -> Element | None:
    return variant.first(f"{variant.prefix}seg") if variant is not None else None


def _tells_state(prop: Element) -> bool:
    return prop.attributes.get("type", "").startswith(_STATE)

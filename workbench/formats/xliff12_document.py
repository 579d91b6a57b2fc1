"""XLIFF 1.2 as a document: read with targets and states, given back with what changed.

The states are those of OASIS XLIFF 1.2, "state"; a segment is a ``trans-unit``, or a ``mrk`` of type ``seg`` in one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import PurePath
from typing import ClassVar

from resources.messages import Message, message
from workbench.core.segments import XLIFF_12_STATES, Origin, State
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
    tagged,
    unique_key,
)
from workbench.formats.xml_source import Element, XmlText, elements, start_tags

_STATES = {name: state for state, name in XLIFF_12_STATES.items()} | {
    "needs-adaptation": State.DRAFT,
    "needs-l10n": State.DRAFT,
    "needs-review-adaptation": State.DRAFT,
    "needs-review-l10n": State.DRAFT,
}
_QUALIFIERS = {
    "leveraged-mt": Origin.ENGINE,
    "mt-suggestion": Origin.ENGINE,
    "leveraged-tm": Origin.MEMORY,
    "exact-match": Origin.MEMORY,
    "fuzzy-match": Origin.MEMORY,
    "id-match": Origin.MEMORY,
    "tm-suggestion": Origin.MEMORY,
    "leveraged-inherited": Origin.REPETITION,
    "leveraged-repository": Origin.MEMORY,
    "leveraged-glossary": Origin.GLOSSARY,
}
_WRITTEN_QUALIFIERS = {
    Origin.ENGINE: "leveraged-mt",
    Origin.MEMORY: "leveraged-tm",
    Origin.REPETITION: "leveraged-inherited",
    Origin.GLOSSARY: "leveraged-glossary",
}
_ORDER = (State.UNTOUCHED, State.REJECTED, State.DRAFT, State.TRANSLATED, State.REVIEWED, State.APPROVED)
"""From the least finished: a unit is as far as the least of its segments."""


class Xliff12Document(BilingualXml):
    """XLIFF 1.2 of any maker. What only some makers add is for their own classes."""

    id: ClassVar[str] = "xliff"
    NAME: ClassVar[Message] = message("formats.xliff12")
    EXTENSIONS: ClassVar[tuple[str, ...]] = (".xlf", ".xliff")
    STATES_KEPT: ClassVar[bool] = False
    """A divided unit has one state for all of its segments."""

    def score(self, head: bytes, name: str) -> int:
        """Know the namespace of XLIFF 1.x, or its root element."""
        start = head_text(head)
        if "urn:oasis:names:tc:xliff:document:1." in start or ("<xliff" in start and 'version="1.' in start):
            return 80
        known = PurePath(name).suffix.lower() in self.EXTENSIONS
        return 65 if known and "<xliff" not in start else 0

    def languages(self, xml: XmlText, name: str) -> Languages:
        """Return the languages of the ``file`` elements, which must agree."""
        files = [one for one in start_tags(xml.text, name, "file") if one.local == "file"]
        sources = {one.attributes.get("source-language", "") for one in files} - {""}
        targets = {one.attributes.get("target-language", "") for one in files} - {""}
        if len({code.lower() for code in targets}) > 1 or len({code.lower() for code in sources}) > 1:
            raise FormatError(message("formats.several_languages", name=name, languages=", ".join(sorted(targets))))
        lacking = tuple(one for one in files if not one.attributes.get("target-language"))
        return Languages(next(iter(sources), ""), next(iter(targets), ""), lacking)

    def entries(self, xml: XmlText, name: str) -> Iterator[list[Entry]]:
        """Yield the entries of each ``trans-unit``, those of ``alt-trans`` and of other namespaces left out."""
        seen: set[str] = set()
        files = 0
        last: Element | None = None
        comments: dict[str, str] = {}
        for unit in elements(xml.text, name, self._whole):
            if unit.local != "trans-unit":
                comments[unit.attributes.get("id", "")] = unit.text().strip()
                continue
            file = _file_of(unit)
            if file is not last:
                files, last = files + 1, file
            made = self._unit(xml, unit, f"{files}/{unit.attributes.get('id', '')}", comments)
            for entry in made:
                entry.key = unique_key(entry.key, seen)
            if made:
                yield made

    def _whole(self, element: Element) -> bool:
        if element.local == "cmt-def":
            return True
        return element.local == "trans-unit" and (element.parent is None or element.parent.prefix == element.prefix)

    def _unit(self, xml: XmlText, unit: Element, key: str, comments: Mapping[str, str]) -> list[Entry]:
        source = unit.first(f"{unit.prefix}source")
        divided = unit.first(f"{unit.prefix}seg-source")
        target = unit.first(f"{unit.prefix}target")
        pieces = _pieces(divided) if divided is not None else {}
        if source is None or (not pieces and not self.takes_undivided(unit)):
            return []
        made: list[Entry] = []
        if not pieces:
            made.append(self._entry(xml, unit, (source, target), key, "", comments))
        places = _pieces(target) if target is not None else {}
        for mid, piece in pieces.items():
            made.append(self._entry(xml, unit, (piece, places.get(mid)), f"{key}/{mid}", mid, comments))
        shown = [one for one in made if one.source_content.text.strip()]
        for one in shown:
            one.locked = one.locked or unit.inherited("translate") == "no"
        return shown

    def _entry(
        self,
        xml: XmlText,
        unit: Element,
        places: tuple[Element, Element | None],
        key: str,
        mid: str,
        comments: Mapping[str, str],
    ) -> Entry:
        source, place = places
        content, target = inline(xml, source), inline(xml, place)
        said = (note.text().strip() for note in unit.elements(f"{unit.prefix}note"))
        notes = tuple(note for note in (*said, *self.comments(unit, places, comments)) if note)
        entry = Entry(key, source, place, unit, content, target, notes=notes, mid=mid)
        self.look(entry, unit.first(f"{unit.prefix}target"))
        return entry

    def takes_undivided(self, unit: Element) -> bool:  # noqa: ARG002 - for those that leave out some
        """Say whether a unit without ``seg-source`` is a segment."""
        return True

    def comments(
        self,
        unit: Element,  # noqa: ARG002 - for those that have comments
        places: tuple[Element, Element | None],  # noqa: ARG002
        comments: Mapping[str, str],  # noqa: ARG002
    ) -> Iterable[str]:
        """Return what people wrote about a segment beside the notes; ``comments`` are those of the file by id."""
        return ()

    def look(self, entry: Entry, target: Element | None) -> None:
        """Find state, origin and lock of an entry."""
        text = entry.written
        attributes = target.attributes if target is not None else {}
        said = attributes.get("state", "")
        if said in _STATES:
            entry.state = _STATES[said]
        elif entry.holder.attributes.get("approved") == "yes" and text:
            entry.state = State.APPROVED
        elif text:
            copied = entry.target_content.text == entry.source_content.text
            entry.state = State.DRAFT if said or copied else State.TRANSLATED
            entry.origin = Origin.SOURCE if copied else Origin.HUMAN
        if not text and entry.state in (State.REJECTED, State.DRAFT):
            entry.state = State.UNTOUCHED
        if text and entry.state is State.UNTOUCHED:
            entry.state = State.DRAFT
        if text and entry.origin is Origin.NONE:
            entry.origin = _QUALIFIERS.get(attributes.get("state-qualifier", ""), Origin.HUMAN)

    def edits(self, xml: XmlText, unit: list[Entry], given: dict[str, Given]) -> Iterator[XmlEdit]:
        """Yield the edits of one ``trans-unit``."""
        holder = unit[0].holder
        target = holder.first(f"{holder.prefix}target")
        attributes = self.target_attributes(unit, given)
        if target is None:
            yield self._new_target(xml, unit, given, attributes)
        elif not unit[0].mid:
            only = given[unit[0].key]
            if only.inner is None:
                yield from tagged(xml, target, attributes)
            else:
                yield from filled(xml, target, only.inner, attributes)
        elif target.hollow:
            yield target.start, target.end, self._whole_target(xml, unit, given, attributes)
        else:
            yield from tagged(xml, target, attributes)
            yield from self._into_pieces(xml, target, unit, given)
        yield from self.unit_edits(xml, unit, given)

    def target_attributes(self, unit: list[Entry], given: dict[str, Given]) -> dict[str, str | None]:
        """Return the attributes of ``target`` that say how far a unit is."""
        least = min((_after(entry, given)[0] for entry in unit), key=_ORDER.index)
        origin = next(iter(given.values())).origin
        qualifier = _WRITTEN_QUALIFIERS.get(origin)
        return {"state": XLIFF_12_STATES[least], "state-qualifier": qualifier}

    def unit_edits(self, xml: XmlText, unit: list[Entry], given: dict[str, Given]) -> Iterator[XmlEdit]:
        """Yield further edits of a unit: what says it approved."""
        states = {_after(entry, given)[0] for entry in unit}
        approved = states <= {State.REVIEWED, State.APPROVED}
        holder = unit[0].holder
        if approved != (holder.attributes.get("approved") == "yes"):
            yield from tagged(xml, holder, {"approved": "yes" if approved else "no"})

    def _new_target(
        self, xml: XmlText, unit: list[Entry], given: dict[str, Given], attributes: dict[str, str | None]
    ) -> XmlEdit:
        holder = unit[0].holder
        after = holder.first(f"{holder.prefix}seg-source") or holder.first(f"{holder.prefix}source")
        assert after is not None, "a unit has a source"
        return after.end, after.end, margin(xml, after) + self._whole_target(xml, unit, given, attributes)

    def _whole_target(
        self, xml: XmlText, unit: list[Entry], given: dict[str, Given], attributes: dict[str, str | None]
    ) -> str:
        holder = unit[0].holder
        name = f"{holder.prefix}target"
        written = "".join(f' {key}="{value}"' for key, value in attributes.items() if value is not None)
        if not unit[0].mid:
            return f"<{name}{written}>{given[unit[0].key].inner or ''}</{name}>"
        divided = holder.first(f"{holder.prefix}seg-source")
        assert divided is not None, "pieces come from a seg-source"
        # The layout between the pieces is the source's own, and so is a piece without text.
        inners = {entry.mid: given[entry.key].inner or "" if entry.key in given else "" for entry in unit}
        pieces: list[str] = []
        place = divided.inside
        for mid, piece in _pieces(divided).items():
            if piece.hollow:
                continue
            pieces += (xml.text[place : piece.inside], inners.get(mid, xml.text[piece.inside : piece.close]))
            place = piece.close
        pieces.append(xml.text[place : divided.close])
        return f"<{name}{written}>{''.join(pieces)}</{name}>"

    def _into_pieces(
        self, xml: XmlText, target: Element, unit: list[Entry], given: dict[str, Given]
    ) -> Iterator[XmlEdit]:
        place = target.inside
        lost: dict[int, str] = {}
        for entry in unit:
            new = given.get(entry.key)
            if entry.place is not None:
                place = entry.place.end
                if new is not None and new.inner is not None:
                    yield from filled(xml, entry.place, new.inner, {})
            elif new is not None and new.inner is not None:
                tag = xml.text[entry.source.start : entry.source.inside]
                made = f"{tag}{new.inner}</{entry.source.name}>"
                lost[place] = lost.get(place, "") + made
        for at, made in lost.items():
            yield at, at, made


def _after(entry: Entry, given: dict[str, Given]) -> tuple[State, Origin]:
    """Return state and origin of an entry when all is written."""
    new = given.get(entry.key)
    return (entry.state, entry.origin) if new is None else (new.state, new.origin)


def _pieces(element: Element) -> dict[str, Element]:
    """Return the segments within ``seg-source`` or ``target`` by their ``mid``."""
    found: dict[str, Element] = {}
    for child in element.children:
        if isinstance(child, Element):
            if child.local == "mrk" and child.attributes.get("mtype") == "seg":
                found.setdefault(child.attributes.get("mid", ""), child)
            else:
                found = _pieces(child) | found if not found else found | _pieces(child)
    return found


def _file_of(unit: Element) -> Element | None:
    here = unit.parent
    while here is not None and here.local != "file":
        here = here.parent
    return here

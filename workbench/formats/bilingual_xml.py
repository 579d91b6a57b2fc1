"""Bilingual XML files, read and given back: what the dialects of XLIFF share."""

from __future__ import annotations

import codecs
from abc import abstractmethod
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import ClassVar

import regex

from resources.messages import Message, message
from workbench.core.content import Content, Mark
from workbench.core.segments import Origin, State
from workbench.errors import FormatError
from workbench.formats.base import ParsedDocument, TargetReplacement, UnitTarget, WrittenDocument
from workbench.formats.bilingual_units import (
    BETWEEN,
    LONGEST_SEGMENT,
    BilingualRow,
    WritesTargets,
    bilingual_document,
    refuse_other_language,
)
from workbench.formats.xliff_inline import read_inline, trimmed, with_missing, write_inline
from workbench.formats.xml_source import Element, XmlText, read_xml, retag

XmlEdit = tuple[int, int, str]


@dataclass(slots=True)
class Entry:
    """A segment of a bilingual file: what it says, and the elements that say it.

    ``place`` holds the target's characters (a ``target``, or a ``mrk`` in one), None where there is none yet;
    ``holder`` is the unit, ``state_of`` the element with the state.
    """

    key: str
    source: Element
    place: Element | None
    holder: Element
    source_content: Content
    target_content: Content
    state: State = State.UNTOUCHED
    origin: Origin = Origin.NONE
    locked: bool = False
    notes: tuple[str, ...] = ()
    state_of: Element | None = None
    mid: str = ""

    @property
    def written(self) -> bool:
        """Whether the target says anything: tags alone, as some programs prepare it, say nothing of a text."""
        return bool(self.target_content.text.strip() or (self.target_content and not self.source_content.text.strip()))

    @property
    def shown(self) -> tuple[str, Content, str]:
        """The source without white space at its edges, and that white space."""
        return trimmed(self.source_content)


@dataclass(frozen=True, slots=True)
class Given:
    """A target that goes into an entry: ``inner`` is its markup, None where the characters stay as they are.

    ``language`` is what the file calls the language of its targets, or shall call it.
    """

    inner: str | None
    content: Content
    state: State
    origin: Origin
    language: str = ""


@dataclass(frozen=True, slots=True)
class Languages:
    """What a file says of its languages, and where a target language could be written."""

    source: str = ""
    target: str = ""
    lacking: tuple[Element, ...] = ()


class BilingualXml(WritesTargets):
    """Reads entries by offsets and writes only those that changed."""

    id: ClassVar[str]
    NAME: ClassVar[Message]
    EXTENSIONS: ClassVar[tuple[str, ...]]
    VERSION_2: ClassVar[bool] = False
    LANGUAGE_ATTRIBUTE: ClassVar[str] = "target-language"
    STATES_KEPT: ClassVar[bool] = True
    OPTIONAL: ClassVar[tuple[str, ...]] = ("mrk", "sm", "em", "comment")
    """What the ids of marks begin with that a translation need not have."""

    @abstractmethod
    def entries(self, xml: XmlText, name: str) -> Iterator[list[Entry]]:
        """Yield the entries unit by unit."""

    @abstractmethod
    def languages(self, xml: XmlText, name: str) -> Languages:
        """Return what the file says. Raises FormatError where it holds several target languages."""

    @abstractmethod
    def edits(self, xml: XmlText, unit: list[Entry], given: dict[str, Given]) -> Iterator[XmlEdit]:
        """Yield the edits that give a unit's entries (by key) their new targets."""

    def opened(self, data: bytes, name: str) -> XmlText:
        """Return the XML of a file. Raises FormatError in one sentence for what it refuses."""
        return read_xml(data, name)

    def closed(self, original: bytes, xml: XmlText, edits: Sequence[XmlEdit]) -> bytes:  # noqa: ARG002 - for packages
        """Return the file with its XML edited."""
        return xml.with_edits(edits)

    def markup(self, xml: XmlText, entry: Entry, content: Content) -> str:  # noqa: ARG002 - tags say all here
        """Return a content as it stands in a target; ValueError names a character that it cannot hold."""
        return write_inline(content, version2=self.VERSION_2)

    def target_language(self, original: bytes) -> str:
        """Return the language of the targets as the file says it, empty where it does not."""
        return self.languages(self.opened(original, self.EXTENSIONS[0]), self.EXTENSIONS[0]).target

    def read(self, data: bytes, name: str) -> ParsedDocument:
        """Read all segments with their targets. Raises FormatError in one sentence for what it refuses."""
        xml = self.opened(data, name)
        languages = self.languages(xml, name)
        rows = (self._row(xml, entry) for unit in self.entries(xml, name) for entry in unit)
        return bilingual_document(rows, name, xml.encoding, "", languages.source, languages.target)

    def _row(self, xml: XmlText, entry: Entry) -> BilingualRow:
        _, content, _ = entry.shown
        _, target, _ = trimmed(entry.target_content)
        # Lines are counted where one is to be told of alone.
        line = xml.text.count("\n", 0, entry.source.start) + 1 if len(content.text) > LONGEST_SEGMENT else 0
        said = UnitTarget(target, entry.state, entry.origin)
        return BilingualRow(entry.key, content, said, entry.locked, entry.notes, line)

    def write_targets(
        self,
        original: bytes,
        skeleton: str,  # noqa: ARG002 - the file is read again
        language: str,
        targets: Sequence[TargetReplacement],
    ) -> WrittenDocument:
        """Write targets and states that are others than the file's; every other byte stays."""
        xml = self.opened(original, self.EXTENSIONS[0])
        languages = self.languages(xml, self.EXTENSIONS[0])
        refuse_other_language(self.NAME, languages.target, language)
        wanted = {one.start: one for one in targets}
        edits: list[XmlEdit] = []
        put_back = 0
        start = 0
        for unit in self.entries(xml, self.EXTENSIONS[0]):
            given: dict[str, Given] = {}
            for entry in unit:
                _, content, _ = entry.shown
                new = wanted.get(start)
                start += len(content.text) + len(BETWEEN)
                if new is None or entry.locked:
                    continue
                made, missing = self._given(xml, entry, new)
                put_back += missing
                if made is not None:
                    given[entry.key] = replace(made, language=languages.target or language)
            if given:
                edits += self.edits(xml, unit, given)
        if not edits:
            return WrittenDocument(original, xml.encoding)
        if language:
            edits += [
                (one.start, one.inside, retag(xml.text[one.start : one.inside], {self.LANGUAGE_ATTRIBUTE: language}))
                for one in languages.lacking
            ]
        notes = (message("formats.tags_at_end", count=put_back),) if put_back else ()
        return WrittenDocument(self.closed(original, xml, edits), xml.encoding, notes)

    def _given(self, xml: XmlText, entry: Entry, new: TargetReplacement) -> tuple[Given | None, int]:
        """Return what changes in an entry, None for nothing, and how many lost tags were put at the end."""
        before, old, after = trimmed(entry.target_content)
        if new.content == old and new.state is entry.state:
            return None, 0
        if new.content == old:
            return Given(None, old, new.state, new.origin), 0
        content, missing = new.content, 0
        if content.text:
            _, source, _ = entry.shown
            wanted = _required([mark for mark in source.marks if not mark.id.startswith(self.OPTIONAL)], old)
            content, missing = with_missing(content, wanted, len(source.text))
        if not old.text:
            before, _, after = entry.shown if content.text else ("", content, "")
        try:
            inner = self.markup(xml, entry, _between(before, content, after))
        except ValueError as error:
            raise FormatError(message("formats.xml_character", kind=self.NAME, code=str(error))) from None
        return Given(inner, content, new.state, new.origin), missing


def _required(source: Iterable[Mark], old: Content) -> list[Mark]:
    """Return the marks that a target must hold: the source's, and the old target's own.

    One that an old translation went without stays away; annotations of the source are the source's.
    """
    kept = {mark.id for mark in old.marks}
    wanted = [mark for mark in source if not old.text or mark.id in kept]
    return wanted + [mark for mark in old.marks if mark.id not in {one.id for one in wanted}]


def _between(before: str, content: Content, after: str) -> Content:
    shift = len(before)
    marks = tuple(Mark(m.start + shift, m.end + shift, m.id, m.kind, m.data) for m in content.marks)
    return Content(before + content.text + after, marks)


def inline(xml: XmlText, element: Element | None) -> Content:
    """Return the content of an element, an empty one for none."""
    return Content() if element is None else read_inline(xml.text, element.children)


def filled(xml: XmlText, element: Element, inner: str, attributes: dict[str, str | None]) -> Iterator[XmlEdit]:
    """Yield the edits that put markup into an element and set attributes on it."""
    tag = xml.text[element.start : element.inside]
    new_tag = retag(tag, attributes, opened=element.hollow)
    if element.hollow:
        yield element.start, element.end, f"{new_tag}{inner}</{element.name}>"
        return
    if new_tag != tag:
        yield element.start, element.inside, new_tag
    yield element.inside, element.close, inner


def tagged(xml: XmlText, element: Element, attributes: dict[str, str | None]) -> Iterator[XmlEdit]:
    """Yield the edit that sets attributes on an element."""
    tag = xml.text[element.start : element.inside]
    new_tag = retag(tag, attributes)
    if new_tag != tag:
        yield element.start, element.inside, new_tag


def margin(xml: XmlText, element: Element) -> str:
    """Return the line end and indent before an element, empty where it follows another on the line."""
    found = regex.search(r"\r?\n[ \t]*$", xml.text[max(0, element.start - 200) : element.start])
    return found[0] if found else ""


def head_text(head: bytes) -> str:
    """Return the first bytes of a file as text that can be searched, whatever its width of characters."""
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, b"<\x00", b"\x00<")):
        head = head.replace(b"\x00", b"")
    return head.decode("latin-1")


def unique_key(wanted: str, seen: set[str]) -> str:
    """Return a key that no other unit of the file has."""
    chosen, again = wanted, 1
    while chosen in seen:
        again += 1
        chosen = f"{wanted}#{again}"
    seen.add(chosen)
    return chosen

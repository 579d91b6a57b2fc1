"""What the package formats share: slots of text in the parts of an archive, read in order and written back in place."""

from __future__ import annotations

import json
from abc import ABC, abstractmethod
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import PurePath
from typing import ClassVar

from lxml import etree

from resources.messages import Message, message
from workbench.core.content import Content
from workbench.errors import FormatError
from workbench.formats.base import Extra, ParsedDocument, Replacement, Unit, WrittenDocument
from workbench.formats.package import COMPOUND, ZIP, Package, serialized
from workbench.formats.plaintext import LONGEST_LINE
from workbench.formats.runs import FORBIDDEN, Dialect, Story, write_pieces

Translations = Sequence[tuple[int, int, Content]]
"""Translations of one slot: code points into its text, in order."""


class Slot(ABC):
    """A text in a part: a paragraph, or the value of an attribute. ``part`` names the part that it changes."""

    part: str
    content: Content

    @abstractmethod
    def write(self, translations: Translations) -> int:
        """Put translations into the tree; return how many marks had to be put back at the nearest place."""

    def parts_beside(self) -> dict[str, etree._Element]:
        """Return the other parts that it is written into, with their roots."""
        return {}


class EmptySlot(Slot):
    """A paragraph without anything in it: it is counted, and never written."""

    content = Content()

    def __init__(self, part: str) -> None:
        self.part = part

    def write(self, translations: Translations) -> int:  # noqa: ARG002 - there are none
        """Write nothing."""
        return 0


@dataclass(eq=False)
class ParagraphSlot(Slot):
    """A paragraph of runs, and its twins: the same paragraph for programs that know less (``mc:Fallback``)."""

    part: str
    element: etree._Element
    story: Story
    dialect: Dialect
    twins: list[ParagraphSlot] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.content = self.story.content

    def write(self, translations: Translations) -> int:
        """Rewrite the paragraph and its twins."""
        made = self.story.rewritten(translations)
        write_pieces(self.dialect, self.element, made.pieces)
        for twin in self.twins:
            twin.write(translations)
        return made.put_back

    def parts_beside(self) -> dict[str, etree._Element]:
        """Return the parts of the twins."""
        return {twin.part: twin.element.getroottree().getroot() for twin in self.twins if twin.part != self.part}


@dataclass(eq=False)
class AttributeSlot(Slot):
    """The value of an attribute, without marks. ``longest`` cuts what a program would refuse (code points, 0: none)."""

    part: str
    element: etree._Element
    attribute: str

    def __post_init__(self) -> None:
        self.content = Content(self.element.get(self.attribute, ""))

    def write(self, translations: Translations) -> int:
        """Set the attribute."""
        self.element.set(self.attribute, replaced(self.content.text, translations))
        return 0


@dataclass(eq=False)
class ElementSlot(Slot):
    """The characters of an element without marks: the title of an image, a comment in a thread."""

    part: str
    element: etree._Element

    def __post_init__(self) -> None:
        self.content = Content(self.element.text or "")

    def write(self, translations: Translations) -> int:
        """Set the characters."""
        self.element.text = replaced(self.content.text, translations)
        return 0


def replaced(text: str, translations: Translations) -> str:
    """Return a plain text with translations in place, without characters that XML cannot hold."""
    pieces: list[str] = []
    place = 0
    for start, end, content in translations:
        pieces += [text[place:start], FORBIDDEN.sub("", content.text)]
        place = end
    return "".join(pieces) + text[place:]


class PackageFormat(ABC):
    """A format of documents in packages. Bytes of parts without a changed text are never touched."""

    id: ClassVar[str]
    NAME: ClassVar[Message]
    EXTENSIONS: ClassVar[tuple[str, ...]]
    MARKERS: ClassVar[tuple[bytes, ...]]
    """What the first bytes of the archive hold where a file has no telling name."""
    EXTRAS: ClassVar[tuple[Extra, ...]] = ()
    """What there is in it that is read only where it is asked for."""

    def __init__(self, *, hidden: bool = False, comments: bool = False) -> None:
        """Choose whether hidden texts and comments are texts to translate, as far as the format has them."""
        self._hidden = hidden
        self._comments = comments

    def score(self, head: bytes, name: str) -> int:
        """Go by the extension, and by names of parts for files without one."""
        own = PurePath(name).suffix.lower() in self.EXTENSIONS
        if head.startswith(ZIP):
            return 90 if own else 80 if any(one in head for one in self.MARKERS) else 0
        # To be refused in its own words: under a password, damaged, or something else by a wrong name.
        return (70 if head.startswith(COMPOUND) else 50) if own else 0

    @abstractmethod
    def slots(self, package: Package) -> Iterator[tuple[Slot, etree._Element]]:
        """Yield the texts of a package in reading order, each with the root of its part."""

    def options(self) -> dict[str, bool]:
        """Return what was chosen for reading; the writer must choose the same."""
        chosen = {Extra.HIDDEN: self._hidden, Extra.COMMENTS: self._comments}
        return {one.value: chosen[one] for one in self.EXTRAS}

    def asked_for(self, extras: Collection[Extra]) -> PackageFormat:
        """Return the format as it also reads these, as far as there are such texts in it."""
        return self.with_options({name: Extra(name) in extras for name in self.options()})

    def with_options(self, options: dict[str, bool]) -> PackageFormat:
        """Return the format with what was chosen when a document was read."""
        return self if not options else type(self)(**options)

    def as_read(self, skeleton: str) -> PackageFormat:
        """Return the format as it was when a document was read, by what it then said of it."""
        return self.with_options(json.loads(skeleton or "{}"))

    def read(self, data: bytes, name: str) -> ParsedDocument:
        """Read every text; refuse what is hostile, damaged or empty."""
        package = Package(data, name)
        units: list[Unit] = []
        lines: list[str] = []
        place = 0
        for number, (slot, _) in enumerate(self.slots(package)):
            text = slot.content.text
            if len(text) > LONGEST_LINE:
                raise FormatError(
                    message("formats.long_line", name=package.name, line=len(units) + 1, limit=LONGEST_LINE)
                )
            if text.strip():
                units.append(Unit(f"{slot.part}#{number}", place, place + len(text), slot.content))
                lines.append(text)
                place += len(text) + 1
        if not units:
            raise FormatError(message("formats.empty", name=package.name))
        return ParsedDocument("\n".join(lines) + "\n", units, "utf-8", json.dumps(self.options()), trimmed=True)

    def write(
        self,
        original: bytes,
        skeleton: str,
        encoding: str,
        replacements: Sequence[Replacement],
        language: str = "",  # noqa: ARG002 - it says it nowhere
    ) -> WrittenDocument:
        """Write translations into the parts that hold their sources; with none, the original byte for byte."""
        if not replacements:
            return WrittenDocument(original, encoding)
        chosen = self.as_read(skeleton)
        package = Package(original, self.EXTENSIONS[0])
        roots: dict[str, etree._Element] = {}
        waiting: list[tuple[Slot, list[tuple[int, int, Content]]]] = []
        place = number = 0
        # Everything is read before anything is written: a text box lies inside a paragraph.
        for slot, root in chosen.slots(package):
            text = slot.content.text
            if not text.strip():
                continue
            end = place + len(text)
            own: list[tuple[int, int, Content]] = []
            while number < len(replacements) and replacements[number].start < end:
                one = replacements[number]
                start, stop = one.start - place, one.end - place
                if one.content != slot.content.inner(start, stop) and one.content != slot.content:
                    own.append((start, stop, one.content))
                number += 1
            if own:
                waiting.append((slot, own))
                roots[slot.part] = root
            place = end + 1
        if not waiting:
            return WrittenDocument(original, encoding)
        put_back = sum(slot.write(own) for slot, own in waiting)
        for slot, _ in waiting:
            roots |= slot.parts_beside()
        changed = {part: serialized(root) for part, root in roots.items()}
        notes = (message("formats.marks_put_back", count=put_back),) if put_back else ()
        return WrittenDocument(package.written(changed), encoding, notes)

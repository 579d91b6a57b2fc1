"""The bilingual table of memoQ as a Word document: a row a segment, written by offsets, only targets and statuses.

A table has a row of headings (ID, the two languages, perhaps a second target, comment, status), and rows whose first
cell holds the number and the GUID of a segment. Tags are characters in a style of their own: ``[1}`` opens, ``{1]``
closes, ``{1}`` stands alone (memoQ documentation, "Multi-column RTF tables").
"""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import ClassVar

import regex

from resources.messages import Message, message
from workbench.core.content import Content
from workbench.core.segments import Origin, State
from workbench.errors import FormatError
from workbench.formats.bilingual_xml import BilingualXml, Entry, Given, Languages, XmlEdit, unique_key
from workbench.formats.memoq_cells import (
    base_properties,
    cell_content,
    cell_text,
    cells_of,
    filled_cell,
    written_content,
    written_run,
)
from workbench.formats.package import Package
from workbench.formats.xml_source import FORBIDDEN, Element, XmlText, elements, read_xml

_GUID = regex.compile(r"[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}")

_LANGUAGES = {"kazakh": "kk", "english": "en", "chinese": "zh-CN", "russian": "ru"}
_TRADITIONAL = ("taiwan", "hong kong", "macau", "macao", "traditional")

_STATUSES = {
    "not started": (State.UNTOUCHED, Origin.NONE),
    "pre-translated": (State.DRAFT, Origin.MEMORY),
    "pretranslated": (State.DRAFT, Origin.MEMORY),
    "assembled from fragments": (State.DRAFT, Origin.MEMORY),
    "fragments": (State.DRAFT, Origin.MEMORY),
    "machine translated": (State.DRAFT, Origin.ENGINE),
    "edited": (State.DRAFT, Origin.HUMAN),
    "partially edited": (State.DRAFT, Origin.HUMAN),
    "confirmed": (State.TRANSLATED, Origin.HUMAN),
    "translator confirmed": (State.TRANSLATED, Origin.HUMAN),
    "reviewer 1 confirmed": (State.REVIEWED, Origin.HUMAN),
    "reviewer 2 confirmed": (State.APPROVED, Origin.HUMAN),
    "proofread": (State.APPROVED, Origin.HUMAN),
    "rejected": (State.REJECTED, Origin.HUMAN),
}
"""The statuses of memoQ's grid (memoQ documentation, "Status column in the translation grid")."""

_SAID_STATUS = regex.compile(
    "|".join(regex.escape(one) for one in sorted(_STATUSES, key=len, reverse=True)), regex.IGNORECASE
)
_WRITTEN = {
    State.UNTOUCHED: "Not started",
    State.DRAFT: "Edited",
    State.TRANSLATED: "Confirmed",
    State.REVIEWED: "Reviewer 1 confirmed",
    State.APPROVED: "Reviewer 2 confirmed",
    State.REJECTED: "Rejected",
}


_HEAD = 400_000
"""Bytes of the text's XML in which the first segment of a table stands."""


@dataclass(slots=True)
class _Columns:
    """Where the columns of a table are, counted from 0; -1 for none."""

    source: str
    target: str
    places: tuple[int, ...]
    comment: int = -1
    status: int = -1


class MemoqDocx(BilingualXml):
    """A memoQ table; every other part of the document, and every other byte of its text, stays."""

    id: ClassVar[str] = "memoq_docx"
    NAME: ClassVar[Message] = message("formats.memoq_docx")
    EXTENSIONS: ClassVar[tuple[str, ...]] = (".docx",)
    STATES_KEPT: ClassVar[bool] = False
    """A table may have been written without its column of statuses."""
    OPTIONAL: ClassVar[tuple[str, ...]] = ("format",)
    WITHIN: ClassVar[str] = "docx"

    def score(self, head: bytes, name: str) -> int:  # noqa: ARG002 - the first bytes of an archive do not say
        """Leave it to ``recognises``: the archive is that of any Word document."""
        return 0

    def recognises(self, data: bytes) -> bool:
        """Say whether a Word document is a table of memoQ's."""
        try:
            with zipfile.ZipFile(io.BytesIO(data)) as opened, opened.open("word/document.xml") as part:
                head = part.read(_HEAD).decode("utf-8", "replace")
        except (zipfile.BadZipFile, KeyError, ValueError, OSError, EOFError, RuntimeError, zlib.error):
            return False
        table = head.find("<w:tbl>")
        if table < 0 or not _GUID.search(regex.sub(r"<[^>]{0,2000}>", "", head[table:])):
            return False
        try:
            xml = self.opened(data, self.EXTENSIONS[0])
            return any(True for _ in self._rows(xml, self.EXTENSIONS[0]))
        except FormatError:
            # It will be refused as any Word document is.
            return False

    def opened(self, data: bytes, name: str) -> XmlText:
        """Return the XML of the document's text."""
        package = Package(data, name)
        return read_xml(package.read(package.main_part()), package.name)

    def closed(self, original: bytes, xml: XmlText, edits: Sequence[XmlEdit]) -> bytes:
        """Return the document with its text edited."""
        package = Package(original, self.EXTENSIONS[0])
        return package.written({package.main_part(): xml.with_edits(edits)})

    def languages(self, xml: XmlText, name: str) -> Languages:
        """Return the languages of the headings, which must agree in all tables."""
        found = {(columns.source, columns.target) for columns, _ in self._rows(xml, name)}
        if len(found) > 1:
            said = ", ".join(sorted({target for _, target in found}))
            raise FormatError(message("formats.several_languages", name=name, languages=said))
        source, target = next(iter(found), ("", ""))
        return Languages(source, target)

    def entries(self, xml: XmlText, name: str) -> Iterator[list[Entry]]:
        """Yield a segment a row."""
        seen: set[str] = set()
        for columns, row in self._rows(xml, name):
            cells = cells_of(row)
            source = cells[columns.places[0]]
            targets = [cells[place] for place in columns.places[1:]]
            content = cell_content(xml, source)
            if not content.text.strip():
                continue
            # Of two columns for targets the second is the one to write into.
            said = next((one for one in reversed(targets) if cell_text(one).strip()), targets[-1])
            guid = _GUID.search(cell_text(cells[0]))
            key = unique_key(guid[0] if guid else "", seen)
            status = cells[columns.status] if columns.status >= 0 else None
            comment = cell_text(cells[columns.comment]).strip() if columns.comment >= 0 else ""
            entry = Entry(
                key, source, targets[-1], row, content, cell_content(xml, said),
                notes=(comment,) if comment else (), state_of=status,
            )  # fmt: skip
            _look(entry, cell_text(status) if status is not None else "")
            yield [entry]

    def edits(self, xml: XmlText, unit: list[Entry], given: dict[str, Given]) -> Iterator[XmlEdit]:
        """Yield the edits of a target's cell and of its status."""
        entry = unit[0]
        new = given[entry.key]
        if new.inner is not None and entry.place is not None:
            yield filled_cell(xml, entry.place, new.inner)
        if entry.state_of is not None and new.state is not entry.state:
            said = cell_text(entry.state_of)
            wanted = "Machine translated" if (new.state, new.origin) == (State.DRAFT, Origin.ENGINE) else ""
            wanted = wanted or _WRITTEN[new.state]
            text = _SAID_STATUS.sub(wanted, said, count=1) if _SAID_STATUS.search(said) else wanted
            properties = base_properties(xml, entry.state_of)
            yield filled_cell(xml, entry.state_of, written_run(text, properties, {}))

    def markup(self, xml: XmlText, entry: Entry, content: Content) -> str:
        """Return the runs of a target: tags as they stand in the source, characters in the format of the cell."""
        bad = regex.search(FORBIDDEN, content.text)
        if bad is not None:
            raise ValueError(f"U+{ord(bad[0]):04X}")
        own = entry.place is not None and bool(cell_text(entry.place).strip())
        properties = base_properties(xml, entry.place if own and entry.place is not None else entry.source)
        if not own:
            properties.pop("lang", None)
        return written_content(content, properties)

    def _rows(self, xml: XmlText, name: str) -> Iterator[tuple[_Columns, Element]]:
        """Yield the rows of segments, each with the columns of its table."""
        columns: _Columns | None = None
        for row in elements(xml.text, name, lambda element: element.local == "tr"):
            cells = cells_of(row)
            if len(cells) >= 3 and cell_text(cells[0]).strip().casefold() == "id":
                columns = _columns([cell_text(cell).strip() for cell in cells])
            elif columns is not None and len(cells) > max(columns.places) and _GUID.search(cell_text(cells[0])):
                fits = max(columns.comment, columns.status) < len(cells)
                yield columns if fits else _Columns(columns.source, columns.target, columns.places), row


def _columns(headings: Sequence[str]) -> _Columns:
    found = [one.casefold() for one in headings]
    comment = next((at for at, one in enumerate(found) if one.startswith("comment")), -1)
    status = next((at for at, one in enumerate(found) if one.startswith("status")), -1)
    places = [1, 2]
    if len(found) > 3 and found[3] == found[2]:
        places.append(3)
    return _Columns(_language(headings[1]), _language(headings[2]), tuple(places), comment, status)


def _language(heading: str) -> str:
    """Return the code of a language as memoQ calls it («Chinese (PRC)»), its name where it is none of ours."""
    name = heading.casefold()
    code = _LANGUAGES.get(name.partition("(")[0].strip(), heading)
    return "zh-TW" if code == "zh-CN" and any(one in name for one in _TRADITIONAL) else code


def _look(entry: Entry, said: str) -> None:
    """Read state, origin and lock of a segment from the words of its status."""
    text = bool(entry.target_content.text.strip())
    found = _SAID_STATUS.search(said)
    state, origin = _STATUSES[found[0].casefold()] if found else (State.UNTOUCHED, Origin.NONE)
    entry.locked = "locked" in said.casefold()
    if not text and state in (State.DRAFT, State.REJECTED):
        state = State.UNTOUCHED
    if text and state is State.UNTOUCHED:
        state, origin = State.DRAFT, Origin.HUMAN
    entry.state, entry.origin = state, origin if text else Origin.NONE

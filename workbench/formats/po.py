"""Gettext PO as a bilingual file: what changed is written, every other line stays as it is wrapped.

A message that is not marked fuzzy counts as translated; PO has no further states (GNU gettext manual, "PO Files").
"""

from __future__ import annotations

import codecs
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import PurePath
from typing import ClassVar

import regex

from glossary.edits import Edit, apply_edits
from resources.messages import Message, message
from workbench.core.content import Content
from workbench.core.segments import Origin, State
from workbench.errors import FormatError
from workbench.formats.base import ParsedDocument, TargetReplacement, UnitTarget, WrittenDocument
from workbench.formats.bilingual_units import (
    LONGEST_SEGMENT,
    BilingualRow,
    WritesTargets,
    bilingual_document,
    refuse_other_language,
)
from workbench.formats.encodings import DecodedText, decode, refuse_too_large, signature
from workbench.formats.xliff_inline import trimmed

_LINE = regex.compile(r"[^\r\n]*(?:\r\n|\n|\r|$)")
_FIELD = regex.compile(r'\s*(msgctxt|msgid_plural|msgid|msgstr)(?:\[(\d+)\])?\s*"(.*)"\s*$')
_MORE = regex.compile(r'\s*"(.*)"\s*$')
_ESCAPE = regex.compile(r"\\(?:([0-7]{1,3})|x([0-9A-Fa-f]{1,2})|(.))", regex.DOTALL)
_PLAIN = {"n": "\n", "t": "\t", "r": "\r", "a": "\a", "b": "\b", "f": "\f", "v": "\v"}
_WRITTEN = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r"}
_CHARSET = regex.compile(rb"charset=([A-Za-z0-9._-]+)")
_SAID_CHARSET = regex.compile(r"charset=[A-Za-z0-9._-]+")

Place = tuple[int, int]


@dataclass(slots=True)
class _Entry:
    """A message: its fields as said and where they stand, its flags and comments."""

    fields: dict[str, str] = field(default_factory=dict)
    places: dict[str, Place] = field(default_factory=dict)
    flags: Place | None = None
    flag_names: tuple[str, ...] = ()
    notes: list[str] = field(default_factory=list)
    start: int = -1

    @property
    def fuzzy(self) -> bool:
        return "fuzzy" in self.flag_names

    def pairs(self) -> Iterator[tuple[str, str, str]]:
        """Yield the name of each ``msgstr``, its source and what it says."""
        several = "msgid_plural" in self.fields
        targets = [name for name in self.fields if name.startswith("msgstr")]
        for number, name in enumerate(targets):
            # A language with one form (Chinese) says it of any number.
            plural = several and (number > 0 or len(targets) == 1)
            yield name, self.fields["msgid_plural" if plural else "msgid"], self.fields[name]


class Po(WritesTargets):
    """PO files; a form of a plural is a segment."""

    id: ClassVar[str] = "po"
    NAME: ClassVar[Message] = message("formats.po")
    EXTENSIONS: ClassVar[tuple[str, ...]] = (".po", ".pot")
    STATES_KEPT: ClassVar[bool] = False

    def score(self, head: bytes, name: str) -> int:
        """Know the name."""
        return 70 if PurePath(name).suffix.lower() in self.EXTENSIONS and not signature(head) else 0

    def read(self, data: bytes, name: str) -> ParsedDocument:
        """Read the messages with what they are translated to. Raises FormatError where a line is none of PO."""
        decoded = _decoded(data, name)
        rows = (_row(decoded.text, *one) for one in _segments(_entries(decoded.text, name)))
        language = _language(decoded.text, name)
        return bilingual_document(rows, name, decoded.encoding, decoded.bom.hex(), target=language)

    def target_language(self, original: bytes) -> str:
        """Return the ``Language`` of the header, empty where it has none."""
        return _language(_decoded(original, ".po").text, ".po")

    def write_targets(
        self,
        original: bytes,
        skeleton: str,  # noqa: ARG002 - the file is read again
        language: str,
        targets: Sequence[TargetReplacement],
    ) -> WrittenDocument:
        """Write messages that say something else now, and the mark ``fuzzy`` of drafts."""
        decoded = _decoded(original, ".po")
        refuse_other_language(self.NAME, _language(decoded.text, ".po"), language)
        wanted = {one.start: one for one in targets}
        edits: list[Edit] = []
        place = 0
        for entry in _entries(decoded.text, ".po"):
            states: list[State] = []
            for name, source, target in entry.pairs():
                before, content, after = trimmed(Content(source))
                if not content.text.strip():
                    continue
                _, old, _ = trimmed(Content(target))
                new = wanted.get(place)
                place += len(content.text) + 1
                now = _state(old.text, fuzzy=entry.fuzzy) if new is None else new.state
                states.append(now)
                if new is not None and new.content.text != old.text:
                    text = before + new.content.text + after if new.content.text else ""
                    edits.append(Edit(*entry.places[name], _written(name, text, decoded.text, entry.places[name])))
            fuzzy = any(state in (State.DRAFT, State.REJECTED) for state in states)
            if states and fuzzy != entry.fuzzy:
                edits.append(_flagged(entry, decoded.text, fuzzy=fuzzy))
        if not edits:
            return WrittenDocument(original, decoded.encoding)
        written = apply_edits(decoded.text, edits)
        try:
            return WrittenDocument(decoded.bom + written.encode(decoded.encoding), decoded.encoding)
        except UnicodeEncodeError as error:
            note = message("formats.utf8_instead", encoding=decoded.encoding, character=written[error.start])
            written = _SAID_CHARSET.sub("charset=UTF-8", written, count=1)
            return WrittenDocument(written.encode("utf-8"), "utf-8", (note,))


def _row(text: str, key: str, source: str, target: str, entry: _Entry) -> BilingualRow:
    _, content, _ = trimmed(Content(source))
    _, said, _ = trimmed(Content(target))
    state = _state(said.text, fuzzy=entry.fuzzy)
    origin = Origin.HUMAN if said.text else Origin.NONE
    # Lines are counted where one is to be told of alone.
    line = text.count("\n", 0, entry.start) + 1 if len(content.text) > LONGEST_SEGMENT else 0
    return BilingualRow(key, content, UnitTarget(said, state, origin), notes=tuple(entry.notes), line=line)


def _state(text: str, *, fuzzy: bool) -> State:
    if not text:
        return State.UNTOUCHED
    return State.DRAFT if fuzzy else State.TRANSLATED


def _decoded(data: bytes, name: str) -> DecodedText:
    if not data.strip():
        raise FormatError(message("formats.empty", name=name))
    refuse_too_large(data, name)
    found = _CHARSET.search(data[:4096])
    if found is not None and not signature(data):
        encoding = found[1].decode("ascii").lower()
        try:
            codecs.lookup(encoding)
            text = data.decode(encoding)
        except (LookupError, UnicodeError):
            return decode(data, name)
        if text.encode(encoding) == data and "\x00" not in text and not text.startswith("\ufeff"):
            return DecodedText(text, encoding, b"")
    return decode(data, name)


def _entries(text: str, name: str) -> Iterator[_Entry]:
    """Yield the messages; obsolete ones (``#~``) are left alone. Raises FormatError for a line that is none of PO."""
    entry = _Entry()
    last = ""
    for number, match in enumerate(_LINE.finditer(text), 1):
        start, end = match.start(), match.start() + len(match[0].rstrip("\r\n"))
        line = text[start:end]
        stripped = line.strip()
        begins = stripped.startswith(("msgctxt", "#")) or (stripped.startswith("msgid") and "msgid" in entry.fields)
        begins = begins and not stripped.startswith("msgid_plural")
        if (begins or not stripped) and any(one.startswith("msgstr") for one in entry.fields):
            yield entry
            entry, last = _Entry(), ""
        if stripped.startswith("#"):
            _comment(entry, stripped, (start, end))
        elif found := _FIELD.match(line):
            last = found[1] + (f"[{found[2]}]" if found[2] is not None else "")
            entry.fields[last], entry.places[last] = _said(found[3]), (start, end)
            entry.start = start if entry.start < 0 else entry.start
        elif (more := _MORE.match(line)) and last:
            entry.fields[last] += _said(more[1])
            entry.places[last] = (entry.places[last][0], end)
        elif stripped:
            raise FormatError(message("formats.po_line", name=name, line=number))
    if any(one.startswith("msgstr") for one in entry.fields):
        yield entry


def _comment(entry: _Entry, line: str, place: Place) -> None:
    if line.startswith("#,"):
        entry.flags = place
        entry.flag_names = tuple(one.strip() for one in line[2:].split(",") if one.strip())
    elif line.startswith(("# ", "#.")) and line[2:].strip():
        entry.notes.append(line[2:].strip())


def _segments(entries: Iterator[_Entry]) -> Iterator[tuple[str, str, str, _Entry]]:
    """Yield key, source, target and entry of each segment; the header is none."""
    for number, entry in enumerate(entries):
        if entry.fields.get("msgctxt"):
            entry.notes.append(entry.fields["msgctxt"])
        for name, source, target in entry.pairs():
            if source.strip():
                yield f"{number}/{name}", source, target, entry


def _language(text: str, name: str) -> str:
    header = next(iter(_entries(text, name)), None)
    if header is None or header.fields.get("msgid"):
        return ""
    found = regex.search(r"^Language:[ \t]*(\S+)", header.fields.get("msgstr", ""), regex.MULTILINE)
    return found[1].replace("_", "-") if found else ""


def _said(text: str) -> str:
    def one(match: regex.Match[str]) -> str:
        if match[1] or match[2]:
            return chr(int(match[1], 8) if match[1] else int(match[2], 16))
        return _PLAIN.get(match[3], match[3])

    return _ESCAPE.sub(one, text) if "\\" in text else text


def _written(name: str, text: str, source: str, place: Place) -> str:
    """Return a field, each line of the text on a line of its own as gettext writes it."""
    end = "\r\n" if "\r\n" in source[place[0] : place[1] + 2] else "\n"
    lines = text.split("\n")
    parts = [f"{one}\n" for one in lines[:-1]] + ([lines[-1]] if lines[-1] else [])
    quoted = ['"' + "".join(_WRITTEN.get(letter, letter) for letter in part) + '"' for part in parts]
    if len(quoted) > 1:
        return end.join([f'{name} ""', *quoted])
    return f"{name} {quoted[0] if quoted else chr(34) * 2}"


def _flagged(entry: _Entry, source: str, *, fuzzy: bool) -> Edit:
    """Return the edit that sets or takes away the flag ``fuzzy``."""
    names = ["fuzzy", *entry.flag_names] if fuzzy else [one for one in entry.flag_names if one != "fuzzy"]
    line = f"#, {', '.join(names)}"
    if entry.flags is None:
        first = min(place[0] for place in entry.places.values())
        end = "\r\n" if "\r\n" in source else "\n"
        return Edit(first, first, line + end)
    start, end_at = entry.flags
    if names:
        return Edit(start, end_at, line)
    rest = regex.compile(r"\r\n|\n|\r").match(source, end_at)
    return Edit(start, rest.end() if rest else end_at, "")

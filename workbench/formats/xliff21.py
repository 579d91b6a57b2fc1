"""Export as XLIFF 2.1 (OASIS Standard, 13 February 2018): one ``<file>`` a document, one segment a unit."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import count
from typing import ClassVar

import regex
from lxml import etree

from resources.messages import Catalogue, message
from workbench.core.content import Content, Mark, MarkKind
from workbench.core.languages import XLIFF
from workbench.core.segments import SegmentKind, State, Target
from workbench.errors import FormatError
from workbench.formats.comment_notes import comment_notes
from workbench.formats.export_base import ExportDocument, Exported, ExportRow, not_read_back
from workbench.formats.finding_words import finding_sentence
from workbench.formats.original_data import original_data
from workbench.formats.xliff2_document import WRITTEN_STATES
from workbench.formats.xliff12 import crossing_pairs, term_note, term_spans, writing_events
from workbench.formats.xml_source import FORBIDDEN

NAMESPACE = "urn:oasis:names:tc:xliff:document:2.0"
_X = f"{{{NAMESPACE}}}"
_PREFIXES: dict[str | None, str] = {None: NAMESPACE}
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_NO_TOKEN = regex.compile(r"[^A-Za-z0-9._-]")
_TERM = "term-"
_COMMENT = "comment"


class Xliff21:
    """XLIFF 2.1 with states, notes, terms as ``mrk`` and original data."""

    id: ClassVar[str] = "xliff21"
    NAME: ClassVar[str] = "XLIFF 2.1"
    EXTENSIONS: ClassVar[tuple[str, ...]] = (".xlf", ".xliff")

    def export(self, documents: Sequence[ExportDocument], languages: Sequence[str], texts: Catalogue) -> Exported:
        """Return the XLIFF file of all documents; it has one target language. Raises FormatError for several."""
        language, source = _one_pair(documents, languages)
        root = etree.Element(
            f"{_X}xliff",
            {"version": "2.1", "srcLang": XLIFF.get(source, source), "trgLang": XLIFF.get(language, language)},
            nsmap=_PREFIXES,  # type: ignore[arg-type] # the stubs know no default namespace
        )
        for number, document in enumerate(documents, 1):
            name = FORBIDDEN.sub("\ufffd", document.name)
            file = etree.SubElement(root, f"{_X}file", {"id": f"f{number}", "original": name})
            for row in document.rows:
                _add_unit(file, row, row.target(language), texts)
        _lay_out(root, 0)
        written = etree.tostring(root, encoding="unicode")
        return Exported(f'<?xml version="1.0" encoding="UTF-8"?>\n{written}\n'.encode())

    def check(self, data: bytes, documents: Sequence[ExportDocument], languages: Sequence[str]) -> None:
        """Read every unit again and compare source, target, marks, state and comments."""
        language, _ = _one_pair(documents, languages)
        root = etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True))
        for document, file in zip(documents, root.iterfind(f"{_X}file"), strict=True):
            for row, unit in zip(document.rows, file.iterfind(f"{_X}unit"), strict=True):
                target = row.target(language)
                segment = unit.find(f"{_X}segment")
                assert segment is not None, "each unit was written with a segment"
                names = _names(row.segment.source, target.content)
                for content, tag in ((row.segment.source, "source"), (target.content, "target")):
                    if read_inline(segment.find(f"{_X}{tag}")) != _shape(content, names):
                        raise not_read_back(self.NAME, row.segment.number)
                if segment.get("state", "initial") != WRITTEN_STATES[target.state][0]:
                    raise not_read_back(self.NAME, row.segment.number)
                notes = [
                    (_COMMENT, note.get("appliesTo", ""), note.text)
                    for note in unit.iterfind(f"{_X}notes/{_X}note[@category='{_COMMENT}']")
                ]
                if notes != _comments(row, language):
                    raise not_read_back(self.NAME, row.segment.number)


def _one_pair(documents: Sequence[ExportDocument], languages: Sequence[str]) -> tuple[str, str]:
    sources = {document.source_language for document in documents}
    if len(languages) != 1 or len(sources) != 1:
        raise FormatError(message("formats.one_language", languages=", ".join(languages)))
    return languages[0], sources.pop()


def _lay_out(node: etree._Element, depth: int) -> None:
    """Put line ends between elements; where characters count there is none."""
    if node.tag in (f"{_X}source", f"{_X}target", f"{_X}note", f"{_X}data") or not len(node):
        return
    node.text = "\n" + "  " * (depth + 1)
    for child in node:
        _lay_out(child, depth + 1)
        child.tail = "\n" + "  " * (depth + 1)
    node[-1].tail = "\n" + "  " * depth


def _add_unit(file: etree._Element, row: ExportRow, target: Target, texts: Catalogue) -> None:
    segment = row.segment
    attributes = {"id": str(segment.id), "name": str(segment.number)}
    if segment.kind is not SegmentKind.TEXT:
        attributes["type"] = f"egiz:{segment.kind}"
    if segment.locked or not segment.kind.translatable:
        attributes["translate"] = "no"
    unit = etree.SubElement(file, f"{_X}unit", attributes)
    _add_notes(unit, row, target, texts)
    names = _names(segment.source, target.content)
    data = _Data(unit, (segment.source, target.content))
    state, sub_state = WRITTEN_STATES[target.state]
    held = {"id": "s1", "state": state} | ({"subState": sub_state} if sub_state else {})
    element = etree.SubElement(unit, f"{_X}segment", held)
    source = etree.SubElement(element, f"{_X}source", {_SPACE: "preserve"})
    terms = {
        Mark(start, end, f"{_TERM}{number}"): f"{one.expected or one.term} [{one.concept}]"
        for number, (start, end, one) in enumerate(term_spans(segment.source, target.decisions), 1)
    }
    _write(source, segment.source, names, data, terms)
    if target.content or target.state is not State.UNTOUCHED:
        _write(etree.SubElement(element, f"{_X}target", {_SPACE: "preserve"}), target.content, names, data, {})


def _add_notes(unit: etree._Element, row: ExportRow, target: Target, texts: Catalogue) -> None:
    rows = [("note", "", note) for note in row.segment.notes]
    rows += [("glossary", "source", term_note(decision)) for decision in target.decisions]
    rows += [
        (
            f"check:{one.check}",
            "source" if one.in_source else "target",
            f"{one.severity}: {finding_sentence(one, texts)}",
        )
        for one in target.findings
    ]
    rows += _comments(row, target.language)
    if not rows:
        return
    box = etree.SubElement(unit, f"{_X}notes")
    for number, (category, applies, text) in enumerate(rows, 1):
        attributes = {"id": f"n{number}", "category": category} | ({"appliesTo": applies} if applies else {})
        etree.SubElement(box, f"{_X}note", attributes).text = FORBIDDEN.sub("\ufffd", text)


def _comments(row: ExportRow, language: str) -> list[tuple[str, str, str]]:
    """Return category, what it applies to, and text of the notes that are comments."""
    return [
        (_COMMENT, "target" if one.of_target else "", FORBIDDEN.sub("\ufffd", one.line))
        for one in comment_notes(row.comments, (language,))
    ]


def _names(*contents: Content) -> dict[str, str]:
    """Return an id that XLIFF takes (NMTOKEN) for each mark's own."""
    names: dict[str, str] = {}
    for content in contents:
        for mark in content.marks:
            if mark.id not in names:
                wanted = _NO_TOKEN.sub("_", mark.id) or "m"
                free = (name for n in count(1) if (name := wanted if n == 1 else f"{wanted}-{n}"))
                names[mark.id] = next(one for one in free if one not in names.values() and not one.startswith(_TERM))
    return names


class _Data:
    """The original data of a unit, each piece once."""

    def __init__(self, unit: etree._Element, contents: Sequence[Content]) -> None:
        self._ids: dict[str, str] = {}
        pieces = [one for content in contents for mark in content.marks for one in original_data(mark) if one]
        if not pieces:
            return
        box = etree.SubElement(unit, f"{_X}originalData")
        for piece in dict.fromkeys(pieces):
            self._ids[piece] = f"d{len(self._ids) + 1}"
            _characters(etree.SubElement(box, f"{_X}data", {"id": self._ids[piece]}), piece)

    def refs(self, mark: Mark, *names: str) -> dict[str, str]:
        """Return the attributes that point to what stands behind a mark."""
        parts = original_data(mark)
        return {name: self._ids[part] for name, part in zip(names, parts, strict=False) if part}


def _write(
    element: etree._Element, content: Content, names: dict[str, str], data: _Data, terms: dict[Mark, str]
) -> None:
    """Write a content: pairs as ``pc``, crossing ones as ``sc`` and ``ec``, objects as ``ph``, terms as ``mrk``."""
    full = Content(content.text, (*content.marks, *terms))
    crossing = crossing_pairs(full)
    here, place = element, 0
    opened: list[etree._Element] = []
    for position, kind, mark in writing_events(full, crossing):
        if mark in terms and mark in crossing:
            continue
        _characters(here, content.text[place:position])
        place = position
        name = names.get(mark.id, mark.id)
        if kind == "open":
            opened.append(here)
            if mark in terms:
                attributes = {"id": name, "type": "term", "value": FORBIDDEN.sub("\ufffd", terms[mark])}
                here = etree.SubElement(here, f"{_X}mrk", attributes)
            else:
                refs = data.refs(mark, "dataRefStart", "dataRefEnd")
                here = etree.SubElement(here, f"{_X}pc", {"id": name} | refs)
        elif kind == "close":
            here = opened.pop()
        elif kind == "x":
            etree.SubElement(here, f"{_X}ph", {"id": name} | data.refs(mark, "dataRef"))
        elif kind == "bx":
            etree.SubElement(here, f"{_X}sc", {"id": name} | data.refs(mark, "dataRef"))
        else:
            closing = original_data(mark)[1]
            refs = data.refs(Mark(0, 0, "", data=closing), "dataRef") if closing else {}
            etree.SubElement(here, f"{_X}ec", {"startRef": name} | refs)
    _characters(here, content.text[place:])


def _characters(element: etree._Element, text: str) -> None:
    """Append characters; those that XML forbids become ``cp``."""
    start = 0
    for match in FORBIDDEN.finditer(text):
        _append(element, text[start : match.start()])
        etree.SubElement(element, f"{_X}cp", {"hex": f"{ord(match[0]):04X}"})
        start = match.end()
    _append(element, text[start:])


def _append(element: etree._Element, text: str) -> None:
    if len(element):
        element[-1].tail = (element[-1].tail or "") + text
    else:
        element.text = (element.text or "") + text


_Shape = tuple[str, list[tuple[int, int, str, bool]]]


def _shape(content: Content, names: dict[str, str]) -> _Shape:
    return content.text, sorted(
        (mark.start, mark.end, names[mark.id], mark.kind is MarkKind.PAIR) for mark in content.marks
    )


def read_inline(element: etree._Element | None) -> _Shape:
    """Read what was written: the characters, and the marks as start, end, id and whether they are pairs."""
    text: list[str] = []
    marks: list[tuple[int, int, str, bool]] = []
    begun: dict[str, int] = {}
    length = 0

    def say(said: str | None) -> None:
        nonlocal length
        if said:
            text.append(said)
            length += len(said)

    def walk(node: etree._Element) -> None:
        say(node.text)
        for child in node:
            tag, name = etree.QName(child).localname, child.get("id", "")
            start = length
            if tag == "cp":
                say(chr(int(child.get("hex", "FFFD"), 16)))
            elif tag in ("pc", "mrk"):
                walk(child)
                if tag == "pc":
                    marks.append((start, length, name, True))
            elif tag == "sc":
                begun[name] = start
            elif tag == "ec":
                marks.append((begun[child.get("startRef", "")], start, child.get("startRef", ""), True))
            else:
                marks.append((start, start, name, False))
            say(child.tail)

    if element is not None:
        walk(element)
    return "".join(text), sorted(marks)

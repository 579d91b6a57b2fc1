"""Export as XLIFF 1.2 (OASIS Standard, 1 February 2008): one ``<file>`` a document and language, one segment a unit."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import ClassVar

import regex
from lxml import etree

from resources.messages import Catalogue, message
from workbench import __version__
from workbench.core.content import Content, Mark, MarkKind
from workbench.core.languages import XLIFF
from workbench.core.segments import (
    XLIFF_12_STATES,
    Origin,
    Segment,
    SegmentKind,
    State,
    Target,
    TermDecision,
)
from workbench.errors import FormatError
from workbench.formats.comment_notes import comment_notes
from workbench.formats.export_base import ExportDocument, Exported, ExportRow, not_read_back, same
from workbench.formats.finding_words import finding_sentence

NAMESPACE = "urn:oasis:names:tc:xliff:document:1.2"
_X = f"{{{NAMESPACE}}}"
_PREFIXES: dict[str | None, str] = {None: NAMESPACE}
_XML = "{http://www.w3.org/XML/1998/namespace}"

_QUALIFIERS = {
    Origin.ENGINE: "leveraged-mt",
    Origin.MEMORY: "leveraged-tm",
    Origin.REPETITION: "leveraged-inherited",
    Origin.GLOSSARY: "leveraged-glossary",
}
_APPROVED = (State.REVIEWED, State.APPROVED)
_DATATYPES = {"text": "plaintext"}

_FORBIDDEN = regex.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters that XML 1.0 cannot hold (section 2.2), as placeholders they come through."""

_CHARACTER = "x-character-"


class Xliff12:
    """XLIFF 1.2 with states, terms as ``mrk`` and in notes, marks as inline elements."""

    id: ClassVar[str] = "xliff12"
    NAME: ClassVar[str] = "XLIFF 1.2"
    EXTENSIONS: ClassVar[tuple[str, ...]] = (".xlf", ".xliff")

    def export(self, documents: Sequence[ExportDocument], languages: Sequence[str], texts: Catalogue) -> Exported:
        """Return the XLIFF file of all documents and languages."""
        root = etree.Element(f"{_X}xliff", {"version": "1.2"}, nsmap=_PREFIXES)  # type: ignore[arg-type] # the stubs know no default namespace
        for document in documents:
            for language in languages:
                _add_file(root, document, language, texts)
        return Exported(_bytes(root))

    def check(self, data: bytes, documents: Sequence[ExportDocument], languages: Sequence[str]) -> None:
        """Read every unit again and compare source, target, marks and comments."""
        root = etree.fromstring(data, _parser())
        files = iter(root.iterfind(f"{_X}file"))
        for document in documents:
            for language in languages:
                units = next(files).iterfind(f"{_X}body/{_X}trans-unit")
                for row, unit in zip(document.rows, units, strict=True):
                    target = row.target(language)
                    if not same(row.segment.source, read_inline(unit.find(f"{_X}source"))):
                        raise not_read_back(self.NAME, row.segment.number)
                    if not same(target.content, read_inline(unit.find(f"{_X}target"))):
                        raise not_read_back(self.NAME, row.segment.number)
                    said = _comments(row, language)
                    notes = [(dict(note.attrib), note.text) for note in unit.iterfind(f"{_X}note")]
                    if notes[len(notes) - len(said) :] != said:
                        raise not_read_back(self.NAME, row.segment.number)


def _parser() -> etree.XMLParser:
    return etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=True)


def _bytes(root: etree._Element) -> bytes:
    """Serialize with line breaks between units only: inside a unit every space counts."""
    _lay_out(root, 0)
    written = etree.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{written}\n'.encode()


def _lay_out(node: etree._Element, depth: int) -> None:
    if node.tag in (f"{_X}source", f"{_X}target", f"{_X}note") or not len(node):
        return
    node.text = "\n" + "  " * (depth + 1)
    for child in node:
        _lay_out(child, depth + 1)
        child.tail = "\n" + "  " * (depth + 1)
    node[-1].tail = "\n" + "  " * depth


def _code(language: str) -> str:
    return XLIFF.get(language, language)


def _clean(text: str) -> str:
    """Replace what an attribute or a note cannot hold."""
    return _FORBIDDEN.sub("\ufffd", text)


def _add_file(root: etree._Element, document: ExportDocument, language: str, texts: Catalogue) -> None:
    file = etree.SubElement(
        root,
        f"{_X}file",
        {
            "original": _clean(document.name),
            "source-language": _code(document.source_language),
            "target-language": _code(language),
            "datatype": _DATATYPES.get(document.format, f"x-{document.format}"),
            "tool-id": "egiz",
        },
    )
    header = etree.SubElement(file, f"{_X}header")
    etree.SubElement(header, f"{_X}tool", {"tool-id": "egiz", "tool-name": "Egiz", "tool-version": __version__})
    body = etree.SubElement(file, f"{_X}body")
    for row in document.rows:
        unit = _add_unit(body, row.segment, row.target(language), document.source_language, texts)
        for attributes, said in _comments(row, language):
            etree.SubElement(unit, f"{_X}note", attributes).text = said


def _comments(row: ExportRow, language: str) -> list[tuple[dict[str, str], str]]:
    """Return the attributes and texts of the notes that are comments; they stand behind all others."""
    return [
        (
            ({"from": _clean(one.author)} if one.author else {})
            | {"annotates": "target" if one.of_target else "general"},
            _clean(one.dated),
        )
        for one in comment_notes(row.comments, (language,))
    ]


def _add_unit(
    body: etree._Element, segment: Segment, target: Target, source_language: str, texts: Catalogue
) -> etree._Element:
    attributes = {
        "id": str(segment.id),
        "resname": str(segment.number),
        "approved": "yes" if target.state in _APPROVED else "no",
        f"{_XML}space": "preserve",
    }
    if segment.kind is not SegmentKind.TEXT:
        attributes["restype"] = "heading" if segment.kind is SegmentKind.HEADING else f"x-{segment.kind}"
    if not segment.kind.translatable:
        attributes["translate"] = "no"
    unit = etree.SubElement(body, f"{_X}trans-unit", attributes)
    source = etree.SubElement(unit, f"{_X}source", {f"{_XML}lang": _code(source_language)})
    terms = {
        Mark(start, end, f"term-{number}"): f"{one.expected or one.term} [{one.concept}]"
        for number, (start, end, one) in enumerate(term_spans(segment.source, target.decisions), 1)
    }
    write_inline(source, segment.source, terms)
    if target.content or target.state is not State.UNTOUCHED:
        state = {f"{_XML}lang": _code(target.language), "state": XLIFF_12_STATES[target.state]}
        if target.origin in _QUALIFIERS:
            state["state-qualifier"] = _QUALIFIERS[target.origin]
        write_inline(etree.SubElement(unit, f"{_X}target", state), target.content)
    for said in segment.notes:
        etree.SubElement(unit, f"{_X}note").text = _clean(said)
    for decision in target.decisions:
        note = etree.SubElement(unit, f"{_X}note", {"from": "glossary", "annotates": "source"})
        note.text = _clean(term_note(decision))
    for finding in target.findings:
        annotates = "source" if finding.in_source else "target"
        note = etree.SubElement(unit, f"{_X}note", {"from": f"check:{finding.check}", "annotates": annotates})
        note.text = _clean(f"{finding.severity}: {finding_sentence(finding, texts)}")
    return unit


def term_note(decision: TermDecision) -> str:
    """Return surface, expected term, concept, and what became of it, in stable keys."""
    asked = "required" if decision.required else "for information"
    kept = f"satisfied ({decision.step})" if decision.satisfied else f"missing ({decision.reason})"
    return f"{decision.surface} → {decision.expected or decision.term} [{decision.concept}; {asked}; {kept}]"


def term_spans(source: Content, decisions: Iterable[TermDecision]) -> list[tuple[int, int, TermDecision]]:
    """Return where terms stand in a source (code points); of overlapping ones the first and longest."""
    found: list[tuple[int, int, TermDecision]] = []
    for one in sorted(decisions, key=lambda decision: (decision.start, -decision.end)):
        if (found[-1][1] if found else 0) <= one.start < one.end <= len(source.text):
            found.append((one.start, one.end, one))
    return found


def write_inline(element: etree._Element, content: Content, terms: Mapping[Mark, str] | None = None) -> None:
    """Write a content into ``<source>`` or ``<target>``.

    Pairs become ``<g>``; where two cross, the one that would break the nesting becomes ``<bx>`` and ``<ex>``. Objects
    become ``<x>``, and so do characters that XML forbids. ``terms`` are marks with what is said of them: ``<mrk>``.
    """
    opened: list[tuple[etree._Element, Mark]] = []
    terms = terms or {}
    full = Content(content.text, (*content.marks, *terms))
    crossing = crossing_pairs(full)
    events = writing_events(full, crossing)
    place = 0
    here = element
    for position, kind, mark in events:
        _append_text(here, content.text[place:position], place)
        place = position
        if mark in terms and mark in crossing:
            continue
        if kind == "open" and mark in terms:
            opened.append((here, mark))
            here = etree.SubElement(here, f"{_X}mrk", {"mtype": "term", "comment": _clean(terms[mark])})
        elif kind == "open":
            opened.append((here, mark))
            here = etree.SubElement(here, f"{_X}g", {"id": mark.id})
        elif kind == "close":
            here, _ = opened.pop()
        else:
            attributes = {"id": mark.id} if kind == "x" else {"id": f"{mark.id}-{kind}", "rid": mark.id}
            etree.SubElement(here, f"{_X}{kind}", attributes)
    _append_text(here, content.text[place:], place)


def crossing_pairs(content: Content) -> set[Mark]:
    """Return the pairs to write as two points, so that the others nest."""
    pairs = sorted((m for m in content.marks if m.kind is MarkKind.PAIR), key=lambda m: (m.start, -m.end))
    found: set[Mark] = set()
    for number, outer in enumerate(pairs):
        for inner in pairs[number + 1 :]:
            if outer not in found and outer.start < inner.start < outer.end < inner.end:
                found.add(inner)
    return found


def writing_events(content: Content, crossing: set[Mark]) -> list[tuple[int, str, Mark]]:
    """Return what happens at which place, in writing order: closing before objects before opening."""
    order: list[tuple[tuple[int, int, int, int], int, str, Mark]] = []
    for number, mark in enumerate(sorted(content.marks, key=lambda m: (m.start, -m.end))):
        if mark.kind is MarkKind.OBJECT:
            order.append(((mark.start, 1, number, 0), mark.start, "x", mark))
        elif mark in crossing:
            order.append(((mark.start, 1, number, 0), mark.start, "bx", mark))
            order.append(((mark.end, 1, number, 1), mark.end, "ex", mark))
        elif mark.start == mark.end:
            # An empty pair opens and closes at once, as a leaf.
            order.append(((mark.start, 1, number, 0), mark.start, "open", mark))
            order.append(((mark.start, 1, number, 1), mark.start, "close", mark))
        else:
            order.append(((mark.start, 2, number, 0), mark.start, "open", mark))
            order.append(((mark.end, 0, -number, 0), mark.end, "close", mark))
    return [(position, kind, mark) for _, position, kind, mark in sorted(order, key=lambda entry: entry[0])]


def _append_text(element: etree._Element, text: str, offset: int) -> None:
    """Append characters; those that XML forbids become placeholders that name them."""
    start = 0
    for match in _FORBIDDEN.finditer(text):
        _append_plain(element, text[start : match.start()])
        code = f"{ord(match[0]):04x}"
        etree.SubElement(element, f"{_X}x", {"id": f"c{offset + match.start()}", "ctype": f"{_CHARACTER}{code}"})
        start = match.end()
    _append_plain(element, text[start:])


def _append_plain(element: etree._Element, text: str) -> None:
    if len(element):
        element[-1].tail = (element[-1].tail or "") + text
    else:
        element.text = (element.text or "") + text


def read_inline(element: etree._Element | None) -> Content:
    """Read what :func:`write_inline` wrote; no element is an empty content."""
    text: list[str] = []
    marks: list[Mark] = []
    opened: dict[str, int] = {}

    def place() -> int:
        return sum(map(len, text))

    def walk(node: etree._Element) -> None:
        text.append(node.text or "")
        for child in node:
            tag = etree.QName(child).localname
            start = place()
            if tag == "g":
                walk(child)
                marks.append(Mark(start, place(), child.get("id", ""), MarkKind.PAIR))
            elif tag == "mrk":
                walk(child)
            elif tag == "bx":
                opened[child.get("rid", "")] = start
            elif tag == "ex":
                marks.append(Mark(opened[child.get("rid", "")], start, child.get("rid", ""), MarkKind.PAIR))
            elif child.get("ctype", "").startswith(_CHARACTER):
                text.append(chr(int(child.get("ctype", "").removeprefix(_CHARACTER), 16)))
            elif tag == "x":
                marks.append(Mark(start, start, child.get("id", ""), MarkKind.OBJECT))
            else:
                raise FormatError(message("formats.not_read_back", kind=Xliff12.NAME, segment=tag))
            text.append(child.tail or "")

    if element is not None:
        walk(element)
    return Content("".join(text), tuple(sorted(marks)))

"""Export as TMX 1.4b, level 2 (LISA, 26 April 2005): a unit for each translated segment, with its tags."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import ClassVar

from lxml import etree

from resources.messages import Catalogue, Message, message
from workbench import __version__
from workbench.core.content import Content, Mark, MarkKind
from workbench.core.languages import TMX
from workbench.core.segments import Origin, State, Target
from workbench.formats.comment_notes import comment_notes
from workbench.formats.export_base import ExportDocument, Exported, ExportRow, not_read_back, usable
from workbench.formats.original_data import original_data
from workbench.formats.xml_source import FORBIDDEN

_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_CHARACTER = "x-character-"


class Tmx:
    """TMX for the memories of other programs. A segment without a usable translation is left out."""

    id: ClassVar[str] = "tmx"
    NAME: ClassVar[str] = "TMX 1.4b"
    EXTENSIONS: ClassVar[tuple[str, ...]] = (".tmx",)

    def export(self, documents: Sequence[ExportDocument], languages: Sequence[str], texts: Catalogue) -> Exported:  # noqa: ARG002 - it holds no words of ours
        """Return the memory; a note says how many of its translations no person has confirmed."""
        sources = {document.source_language for document in documents}
        root = etree.Element("tmx", {"version": "1.4"})
        header = {
            "creationtool": "Egiz",
            "creationtoolversion": __version__,
            "segtype": "sentence",
            "o-tmf": "egiz",
            "adminlang": "en",
            "srclang": _code(sources.pop()) if len(sources) == 1 else "*all*",
            "datatype": "plaintext",
        }
        etree.SubElement(root, "header", header)
        body = etree.SubElement(root, "body")
        drafts = 0
        for document in documents:
            for row in document.rows:
                targets = _usable(row, languages)
                if targets:
                    _add_unit(body, document, row, targets)
                    drafts += sum(target.state is State.DRAFT for target in targets)
        _lay_out(root, 0)
        written = etree.tostring(root, encoding="unicode")
        notes: tuple[Message, ...] = (message("formats.tmx_drafts", count=drafts),) if drafts else ()
        return Exported(f'<?xml version="1.0" encoding="UTF-8"?>\n{written}\n'.encode(), notes)

    def check(self, data: bytes, documents: Sequence[ExportDocument], languages: Sequence[str]) -> None:
        """Read every unit again and compare characters, tags and notes."""
        root = etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True))
        units = root.iter("tu")
        for document in documents:
            for row in document.rows:
                targets = _usable(row, languages)
                if not targets:
                    continue
                unit = next(units, None)
                numbers = _numbers(row.segment.source, *(target.content for target in targets))
                wanted = [(document.source_language, row.segment.source)]
                wanted += [(target.language, target.content) for target in targets]
                found = (
                    []
                    if unit is None
                    else [(one.get(_LANG), read_segment(one.find("seg"))) for one in unit.iter("tuv")]
                )
                notes = [] if unit is None else [one.text or "" for one in unit.iterfind("note")]
                if notes != _notes(row, targets):
                    raise not_read_back(self.NAME, row.segment.number)
                if found != [(_code(language), _shape(content, numbers)) for language, content in wanted]:
                    raise not_read_back(self.NAME, row.segment.number)
        if next(units, None) is not None:
            raise not_read_back(self.NAME, 0)


def _code(language: str) -> str:
    return TMX.get(language, language)


def _usable(row: ExportRow, languages: Sequence[str]) -> list[Target]:
    return [target for language in languages if usable(target := row.target(language))]


def _add_unit(body: etree._Element, document: ExportDocument, row: ExportRow, targets: Sequence[Target]) -> None:
    unit = etree.SubElement(body, "tu", {"tuid": str(row.segment.id)})
    for said in _notes(row, targets):
        etree.SubElement(unit, "note").text = said
    etree.SubElement(unit, "prop", {"type": "x-document"}).text = _clean(document.name)
    for target in targets:
        etree.SubElement(unit, "prop", {"type": f"x-state-{_code(target.language)}"}).text = target.state.value
    numbers = _numbers(row.segment.source, *(target.content for target in targets))
    _add_variant(unit, document.source_language, row.segment.source, numbers, {})
    for target in targets:
        # Who wrote it, so that a memory can tell a machine's draft from a person's text.
        by = {} if target.origin is Origin.NONE else {"creationid": f"egiz-{target.origin}"}
        _add_variant(unit, target.language, target.content, numbers, by)


def _notes(row: ExportRow, targets: Sequence[Target]) -> list[str]:
    said = [*row.segment.notes]
    said += [one.line for one in comment_notes(row.comments, [target.language for target in targets])]
    return [_clean(one) for one in said]


def _numbers(*contents: Content) -> dict[str, int]:
    """Return a number for each tag of a unit, the same in source and target (``x``)."""
    ids = dict.fromkeys(mark.id for content in contents for mark in content.marks)
    return {one: number for number, one in enumerate(ids, 1)}


def _add_variant(
    unit: etree._Element, language: str, content: Content, numbers: dict[str, int], by: dict[str, str]
) -> None:
    segment = etree.SubElement(etree.SubElement(unit, "tuv", {_LANG: _code(language)} | by), "seg")
    place = 0
    for at, kind, mark in _points(content):
        _characters(segment, content.text[place:at])
        place = at
        number = str(numbers[mark.id])
        before, after = original_data(mark)
        if kind == "ph":
            tag = etree.SubElement(segment, "ph", {"x": number})
        else:
            tag = etree.SubElement(segment, kind, {"i": number} | ({"x": number} if kind == "bpt" else {}))
        tag.text = _clean(after if kind == "ept" else before)
    _characters(segment, content.text[place:])


def _points(content: Content) -> Iterator[tuple[int, str, Mark]]:
    """Yield where tags stand, in writing order; pairs may cross here."""
    rows: list[tuple[tuple[int, int, int], int, str, Mark]] = []
    for number, mark in enumerate(content.marks):
        if mark.kind is MarkKind.OBJECT:
            rows.append(((mark.start, 1, number), mark.start, "ph", mark))
        elif mark.start == mark.end:
            rows += [
                ((mark.start, 1, number), mark.start, "bpt", mark),
                ((mark.start, 1, number), mark.end, "ept", mark),
            ]
        else:
            rows += [
                ((mark.start, 2, number), mark.start, "bpt", mark),
                ((mark.end, 0, -number), mark.end, "ept", mark),
            ]
    for _, at, kind, mark in sorted(rows, key=lambda row: row[0]):
        yield at, kind, mark


def _clean(text: str) -> str:
    return FORBIDDEN.sub("\ufffd", text)


def _characters(element: etree._Element, text: str) -> None:
    """Append characters; those that XML forbids become placeholders that name them."""
    start = 0
    for match in FORBIDDEN.finditer(text):
        _append(element, text[start : match.start()])
        etree.SubElement(element, "ph", {"type": f"{_CHARACTER}{ord(match[0]):04x}"})
        start = match.end()
    _append(element, text[start:])


def _append(element: etree._Element, text: str) -> None:
    if len(element):
        element[-1].tail = (element[-1].tail or "") + text
    else:
        element.text = (element.text or "") + text


def _lay_out(node: etree._Element, depth: int) -> None:
    if node.tag in ("seg", "note", "prop") or not len(node):
        return
    node.text = "\n" + "  " * (depth + 1)
    for child in node:
        _lay_out(child, depth + 1)
        child.tail = "\n" + "  " * (depth + 1)
    node[-1].tail = "\n" + "  " * depth


_Shape = tuple[str, list[tuple[int, int, int]]]


def _shape(content: Content, numbers: dict[str, int]) -> _Shape:
    return content.text, sorted((mark.start, mark.end, numbers[mark.id]) for mark in content.marks)


def read_segment(segment: etree._Element | None) -> _Shape:
    """Read what was written: the characters, and the tags as start, end (code points) and number."""
    if segment is None:
        return "", []
    text: list[str] = [segment.text or ""]
    begun: dict[str, int] = {}
    marks: list[tuple[int, int, int]] = []
    for tag in segment:
        at = sum(map(len, text))
        if tag.get("type", "").startswith(_CHARACTER):
            text.append(chr(int(tag.get("type", "").removeprefix(_CHARACTER), 16)))
        elif tag.tag == "bpt":
            begun[tag.get("i", "")] = at
        elif tag.tag == "ept":
            marks.append((begun[tag.get("i", "")], at, int(tag.get("i", "0"))))
        else:
            marks.append((at, at, int(tag.get("x", "0"))))
        text.append(tag.tail or "")
    return "".join(text), sorted(marks)

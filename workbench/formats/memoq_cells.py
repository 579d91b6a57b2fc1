"""The cells of memoQ's table: characters, tags and formats of runs as a content with marks, and back."""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterator, Mapping, Sequence

import regex

from workbench.core.content import Content, Mark, MarkKind
from workbench.formats.bilingual_xml import XmlEdit, unique_key
from workbench.formats.xliff_inline import ordered_tags
from workbench.formats.xml_source import Element, XmlText, escape

_TAG_STYLES = ("mqinternal", "tw4wininternal", "tw4winexternal", "tw4winmark")

_TAG = regex.compile(r"[\[{][^\[\]{}]*[\]}]|</?[^<>]+>|[^\[\]{}<>]+|.")

_NAME = regex.compile(r"[^\s/]+")

_FORMATS = ("b", "i", "u", "strike", "vertAlign")
"""Formats that memoQ's grid shows: they are marks. All others come from the cell."""

_ORDER = ("rStyle", "rFonts", "b", "bCs", "i", "iCs", "strike", "color", "sz", "szCs", "highlight", "u", "shd",
          "vertAlign", "lang")  # fmt: skip
"""Order of run properties (ECMA-376, part 1, section 17.3.2); others stand before the last three."""


def cells_of(row: Element) -> list[Element]:
    """Return the cells of a row, also those in content controls."""
    return list(row.within("tc"))


def _paragraphs(cell: Element) -> list[Element]:
    return list(cell.within("p"))


def _runs(element: Element) -> Iterator[Element]:
    """Yield the runs of a paragraph, those of deletions left out."""
    for child in element.children:
        if isinstance(child, Element):
            if child.local == "r":
                yield child
            elif child.local not in ("del", "moveFrom", "pPr", "rPr"):
                yield from _runs(child)


_SIGNS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011", "softHyphen": "\u00ad"}
_ELEMENTS = {"\t": "<w:tab/>", "\n": "<w:br/>", "\u2011": "<w:noBreakHyphen/>", "\u00ad": "<w:softHyphen/>"}
_SPECIAL = regex.compile("([\t\n\u2011\u00ad])")


def _characters(run: Element) -> str:
    pieces: list[str] = []
    for child in run.children:
        if isinstance(child, Element):
            pieces.append(child.text() if child.local == "t" else _SIGNS.get(child.local, ""))
    return "".join(pieces)


def cell_text(cell: Element) -> str:
    """Return all characters of a cell, a line a paragraph."""
    return "\n".join("".join(_characters(run) for run in _runs(one)) for one in _paragraphs(cell))


def _properties(xml: XmlText, run: Element) -> dict[str, str]:
    """Return the properties of a run as they are written, by their names."""
    found = next(run.within("rPr"), None)
    children = found.children if found is not None else []
    return {one.local: xml.text[one.start : one.end] for one in children if isinstance(one, Element)}


def _is_tag(properties: Mapping[str, str]) -> bool:
    style = properties.get("rStyle", "").casefold()
    return any(f'"{one}"' in style for one in _TAG_STYLES)


def _shown(properties: Mapping[str, str]) -> dict[str, str]:
    """Return the formats of a run that are on."""
    off = ('val="0"', 'val="false"', 'val="none"', 'val="off"', 'val="baseline"')
    return {
        key: raw for key, raw in properties.items() if key in _FORMATS and not any(one in raw for one in off)
    }  # fmt: skip


def base_properties(xml: XmlText, cell: Element) -> dict[str, str]:
    """Return the properties of the cell's first run of text, without what is a mark."""
    for paragraph in _paragraphs(cell):
        for run in _runs(paragraph):
            found = _properties(xml, run)
            if not _is_tag(found):
                return {key: raw for key, raw in found.items() if key not in (*_FORMATS, "bCs", "iCs")}
    return {}


def cell_content(xml: XmlText, cell: Element) -> Content:
    """Return the characters of a cell with its tags and formats as marks."""
    text: list[str] = []
    length = 0
    tag_runs: list[tuple[int, str, str]] = []
    looks: list[tuple[int, int, dict[str, str]]] = []
    for number, paragraph in enumerate(_paragraphs(cell)):
        if number:
            text.append("\n")
            length += 1
        for run in _runs(paragraph):
            said = _characters(run)
            properties = _properties(xml, run)
            if _is_tag(properties):
                # A word processor may divide a tag into several runs.
                before = tag_runs.pop() if tag_runs and tag_runs[-1][0] == length else (length, "", "")
                tag_runs.append((length, before[1] + said, before[2] or _ordered(properties)))
            elif said:
                looks.append((length, length + len(said), _shown(properties)))
                text.append(said)
                length += len(said)
    tags = [
        (at, tag, _written(tag, properties))
        for at, said, properties in tag_runs
        for tag in _TAG.findall(said)
        if tag.strip()
    ]
    return Content("".join(text), (*_tag_marks(tags), *_format_marks(looks)))


def _tag_marks(tags: Sequence[tuple[int, str, str]]) -> Iterator[Mark]:
    """Yield the marks of tags: an opening and its closing one are a pair."""
    seen: set[str] = set()
    closing: dict[int, int] = {}
    opened: list[int] = []
    for number, (_, tag, _) in enumerate(tags):
        if _kind(tag) == "open":
            opened.append(number)
        elif _kind(tag) == "close":
            match = next((one for one in reversed(opened) if _named(tags[one][1]) == _named(tag)), None)
            if match is not None:
                opened.remove(match)
                closing[match] = number
    ends = set(closing.values())
    for number, (at, tag, raw) in enumerate(tags):
        if number in ends:
            continue
        key = unique_key(tag, seen)
        if number in closing:
            end, _, close = tags[closing[number]]
            data = {"o": raw, "c": close, "n": [number, closing[number]], "p": 1}
            yield Mark(at, end, key, MarkKind.PAIR, json.dumps(data, ensure_ascii=False))
        else:
            yield Mark(at, at, key, MarkKind.OBJECT, json.dumps({"o": raw, "n": [number]}, ensure_ascii=False))


def _kind(tag: str) -> str:
    if tag.startswith("[") and tag.endswith("}"):
        return "open"
    if tag.startswith("{") and tag.endswith("]"):
        return "close"
    if tag.startswith("<") and not tag.endswith("/>"):
        return "close" if tag.startswith("</") else "open"
    return "alone"


def _named(tag: str) -> str:
    found = _NAME.search(tag.strip("[]{}<>/"))
    return found[0] if found else ""


def _format_marks(looks: Sequence[tuple[int, int, dict[str, str]]]) -> Iterator[Mark]:
    """Yield a mark for each stretch of other formats than the first run of most characters has."""
    joined: list[tuple[int, int, dict[str, str]]] = []
    for start, end, look in looks:
        if joined and joined[-1][1] == start and joined[-1][2] == look:
            joined[-1] = (joined[-1][0], end, look)
        else:
            joined.append((start, end, look))
    number = 0
    for start, end, look in joined:
        if look:
            number += 1
            data = json.dumps({"f": look}, ensure_ascii=False)
            # One around the whole of a segment is not lost with the words that it stood around.
            whole = len(joined) == 1
            yield Mark(start, end, f"{'all' if whole else 'format'}{number} {' '.join(look)}", MarkKind.PAIR, data)


def _ordered(properties: Mapping[str, str]) -> str:
    """Return run properties as Word wants them ordered."""

    def place(name: str) -> int:
        return _ORDER.index(name) if name in _ORDER else len(_ORDER) - 4

    raws = [properties[name] for name in sorted(properties, key=place)]
    return f"<w:rPr>{''.join(raws)}</w:rPr>" if raws else ""


def _written(text: str, properties: str) -> str:
    pieces: list[str] = []
    for piece in _SPECIAL.split(text):
        if piece in _ELEMENTS:
            pieces.append(_ELEMENTS[piece])
        elif piece:
            pieces.append(f'<w:t xml:space="preserve">{escape(piece)}</w:t>')
    return f"<w:r>{properties}{''.join(pieces)}</w:r>" if pieces else ""


def written_run(text: str, properties: Mapping[str, str], looks: Mapping[str, str]) -> str:
    """Return a run of characters, empty for none; ``looks`` are properties beside those of its cell."""
    return _written(text, _ordered({**properties, **looks}))


def written_content(content: Content, properties: Mapping[str, str]) -> str:
    """Return the runs of a content: its tags as they were written, its characters with these properties."""
    formats = [mark for mark in content.marks if mark.id.startswith(("format", "all"))]
    tags = Content(content.text, tuple(mark for mark in content.marks if mark not in formats))
    pieces: list[str] = []
    place = 0
    for at, raw in [*((tag.at, tag.raw) for tag in ordered_tags(tags)), (len(content.text), "")]:
        edges = {place, at, *(e for mark in formats for e in (mark.start, mark.end) if place < e < at)}
        for start, end in itertools.pairwise(sorted(edges)):
            here = [mark for mark in formats if mark.start <= start and end <= mark.end]
            looks = {key: raw for mark in here for key, raw in json.loads(mark.data)["f"].items()}
            pieces.append(written_run(content.text[start:end], properties, looks))
        pieces.append(raw)
        place = at
    return "".join(pieces)


def filled_cell(xml: XmlText, cell: Element, runs: str) -> XmlEdit:
    """Return the edit that gives a cell one paragraph of these runs; its properties stay."""
    paragraphs = _paragraphs(cell)
    if not paragraphs:
        return cell.close, cell.close, f"<w:p>{runs}</w:p>"
    first, last = paragraphs[0], paragraphs[-1]
    tag = xml.text[first.start : first.inside]
    properties = next((xml.text[one.start : one.end] for one in first.within("pPr")), "")
    opened = tag[:-2].rstrip() + ">" if first.hollow else tag
    return first.start, last.end, f"{opened}{properties}{runs}</{first.name}>"

"""WordprocessingML runs: what is in a paragraph, piece by piece (ECMA-376, part 1, section 17)."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

import regex
from lxml import etree

from workbench.formats.runs import Piece, PieceKind, Run, Wrap

TRANSITIONAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_R = (
    "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}",
    "{http://purl.oclc.org/ooxml/officeDocument/relationships}",
)
_MATH = ("http://schemas.openxmlformats.org/officeDocument/2006/math", "http://purl.oclc.org/ooxml/officeDocument/math")
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"

_SILENT = frozenset({"lang", "noProof", "szCs", "rPrChange", "webHidden"})
"""Run properties that nobody sees: they part no characters."""

_SOLID = frozenset({"u", "strike", "dstrike", "highlight", "shd", "bdr", "em"})
"""Run properties that show on a space."""

_LABELS = {
    "b": "bold", "i": "italic", "u": "underline", "strike": "strikethrough", "dstrike": "strikethrough",
    "caps": "capitals", "smallCaps": "small-capitals", "highlight": "highlight", "color": "colour", "sz": "size",
    "rFonts": "font", "vertAlign": "raised", "rStyle": "style", "vanish": "hidden", "shd": "shading",
}  # fmt: skip

_OPENINGS = frozenset({
    "bookmarkStart", "commentRangeStart", "permStart", "moveFromRangeStart", "moveToRangeStart",
    "customXmlInsRangeStart", "customXmlDelRangeStart", "customXmlMoveFromRangeStart", "customXmlMoveToRangeStart",
})  # fmt: skip
_CLOSINGS = frozenset(one.replace("Start", "End") for one in _OPENINGS) | {"commentReference"}
_DROPPED = frozenset({"proofErr", "lastRenderedPageBreak"})
_WRAPS = {"hyperlink": "link", "ins": "inserted", "moveTo": "inserted", "customXml": "", "dir": "direction",
          "bdo": "direction", "sdt": "control"}  # fmt: skip
_OPAQUE = {"del": "deleted", "moveFrom": "deleted", "fldSimple": "field", "subDoc": "document"}
_SDT_OPAQUE = ("date", "dropDownList", "comboBox", "checkbox", "picture", "equation", "docPartObj", "citation")
_OBJECTS = {
    "footnoteReference": "footnote", "endnoteReference": "endnote", "drawing": "image", "pict": "image",
    "object": "object", "sym": "symbol", "ruby": "ruby", "tab": "tab", "ptab": "tab", "br": "break", "cr": "break",
    "pgNum": "field", "delText": "deleted", "footnoteRef": "footnote", "endnoteRef": "endnote",
}  # fmt: skip
_SIGNS = {"noBreakHyphen": "\u2011", "softHyphen": "\u00ad"}
_ELEMENTS = {sign: name for name, sign in _SIGNS.items()}

_TRANSPARENT = frozenset({"HYPERLINK", "TOC", "INDEX", "TOA", "BIBLIOGRAPHY", "QUOTE"})
"""Fields whose result is text for a translator; of all others the result belongs to the program."""

_QUOTED = regex.compile(r"[\"“]([^\"”]+)[\"”]")
_WHITE = regex.compile(r"[\t\n\r]")
_SPECIAL = regex.compile("([\t\n\u2011\u00ad])")


def local(element: etree._Element) -> str:
    """Return an element's name without its namespace; empty for comments and processing instructions."""
    tag: object = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def _values(element: etree._Element, name: str) -> Iterator[str]:
    """Yield the values of an element's attributes of this name, in whatever namespace."""
    for key, value in element.attrib.items():
        if str(key).rpartition("}")[2] == name:
            yield str(value)


def switched_on(element: etree._Element | None, name: str) -> bool:
    """Say whether a toggle property (``w:vanish``) is there and on."""
    if element is None:
        return False
    found = next((one for one in element if local(one) == name), None)
    if found is None:
        return False
    return next(_values(found, "val"), "true") not in ("0", "false", "off")


def look_of(properties: etree._Element | None, silent: frozenset[str]) -> str:
    """Return a key of run properties that is equal where characters look alike."""
    if properties is None:
        return ""
    keys = sorted(_key(one) for one in properties if local(one) not in silent and local(one))
    return "".join(keys)


def _key(element: etree._Element) -> str:
    attributes = sorted((str(key).rpartition("}")[2], str(value)) for key, value in element.attrib.items())
    values = ",".join(f"{key}={value}" for key, value in attributes if key != "hint")
    inner = "".join(_key(one) for one in element)
    return f"{local(element)}({values}){inner};"


@dataclass(slots=True)
class Fields:
    """The fields that are open where a paragraph ends: True for one whose result is opaque."""

    open: list[bool] = field(default_factory=list)


@dataclass(frozen=True)
class Word:
    """The dialect of one part: its namespace, whether hidden text is text, and the addresses of its links by id."""

    namespace: str
    hidden: bool = False
    addresses: Mapping[str, str] = field(default_factory=dict, compare=False)

    @cached_property
    def _w(self) -> str:
        return f"{{{self.namespace}}}"

    # What the writer asks.

    def kept(self, child: etree._Element) -> bool:
        """Keep the paragraph's properties."""
        return local(child) == "pPr"

    def trailing(self, child: etree._Element) -> bool:  # noqa: ARG002 - nothing does here
        """Nothing stands behind the runs of a paragraph."""
        return False

    def open_run(self, parent: etree._Element, run: Run) -> etree._Element:
        """Append ``w:r`` with a copy of the run's properties."""
        template = run.template
        made = etree.SubElement(parent, f"{self._w}r")
        if template is not None:
            for key, value in template.attrib.items():
                made.set(key, value)
            for child in template:
                if local(child) == "rPr":
                    made.append(copy.deepcopy(child))
                    made[-1].tail = None
        return made

    def open_wrap(self, parent: etree._Element, wrap: Wrap) -> etree._Element:
        """Append a copy of a link, an insertion or a content control."""
        shell = wrap.shell
        assert shell is not None, "a wrap without a shell is written by its pieces"
        made = etree.SubElement(parent, shell.tag)
        for key, value in shell.attrib.items():
            made.set(key, value)
        inner = made
        for child in shell:
            if local(child) in ("sdtPr", "sdtEndPr", "customXmlPr"):
                properties = copy.deepcopy(child)
                properties.tail = None
                # Two controls with one number are an error in the document.
                for number in [one for one in properties if local(one) == "id" and wrap.opened]:
                    properties.remove(number)
                made.append(properties)
        if local(shell) == "sdt":
            inner = etree.Element(f"{self._w}sdtContent")
            after = next((one for one in made if local(one) == "sdtEndPr"), None)
            made.append(inner)
            if after is not None:
                made.remove(after)
                inner.addprevious(after)
        return inner

    def write_text(self, inner: etree._Element, text: str) -> None:
        """Append ``w:t``, and elements for tabs, breaks and the two hyphens."""
        for piece in _SPECIAL.split(text):
            if piece == "\t":
                etree.SubElement(inner, f"{self._w}tab")
            elif piece == "\n":
                etree.SubElement(inner, f"{self._w}br")
            elif piece in _ELEMENTS:
                etree.SubElement(inner, f"{self._w}{_ELEMENTS[piece]}")
            elif piece:
                made = etree.SubElement(inner, f"{self._w}t")
                made.text = piece
                if piece[0].isspace() or piece[-1].isspace() or "  " in piece:
                    made.set(_SPACE, "preserve")

    # What the reader asks.

    def pieces(self, paragraph: etree._Element, fields: Fields) -> list[Piece]:
        """Return a paragraph's pieces; ``fields`` says which are open, before and after."""
        return _resolve(list(self._walk(paragraph, ())), fields)

    def _walk(self, parent: etree._Element, wraps: tuple[Wrap, ...]) -> Iterator[Piece]:
        for child in parent:
            name = local(child)
            if name in ("", "pPr", "sdtPr", "sdtEndPr", "customXmlPr") or name in _DROPPED:
                continue
            if name == "r" and child.tag == f"{self._w}r":
                yield from self._run(child, wraps)
            elif name == "smartTag":
                yield from self._walk(child, wraps)
            elif name in _OPENINGS:
                yield Piece(PieceKind.OPENING, node=child, wraps=wraps)
            elif name in _CLOSINGS:
                yield Piece(PieceKind.CLOSING, node=child, wraps=wraps)
            elif name == "sdt" and self._opaque_control(child):
                yield Piece(PieceKind.OBJECT, node=child, wraps=wraps, label="control")
            elif name in _WRAPS:
                wrap = Wrap(self._link(child) if name == "hyperlink" else _WRAPS[name], child)
                inner = child if name != "sdt" else next((one for one in child if local(one) == "sdtContent"), None)
                if inner is not None:
                    yield from self._walk(inner, (*wraps, wrap))
            else:
                label = _OPAQUE.get(name) or ("formula" if etree.QName(child).namespace in _MATH else "object")
                yield Piece(PieceKind.OBJECT, node=child, wraps=wraps, label=label)

    def _link(self, link: etree._Element) -> str:
        """Return the label of a link, with its address where that is known."""
        anchor = next(_values(link, "anchor"), "")
        address = self.addresses.get(next(_values(link, "id"), ""), "") + (f"#{anchor}" if anchor else "")
        return link_label(address)

    def _opaque_control(self, control: etree._Element) -> bool:
        properties = next((one for one in control if local(one) == "sdtPr"), None)
        return properties is not None and any(local(one) in _SDT_OPAQUE for one in properties)

    def _run(self, element: etree._Element, wraps: tuple[Wrap, ...]) -> Iterator[Piece]:
        properties = next((one for one in element if local(one) == "rPr"), None)
        run = Run(
            look_of(properties, _SILENT),
            element,
            _label(properties),
            properties is not None and any(local(one) in _SOLID for one in properties),
        )
        if not self.hidden and switched_on(properties, "vanish"):
            own = [one for one in element if local(one) not in ("", "rPr")]
            if any(local(one) in ("fldChar", "instrText") for one in own):
                yield from self._inside(own, run, wraps, shown=False)
            elif own:
                parts = tuple(Piece(PieceKind.OBJECT, node=one, run=run, wraps=wraps) for one in own)
                yield Piece(PieceKind.OBJECT, run=run, wraps=wraps, parts=parts, label="hidden")
            return
        yield from self._inside([one for one in element if local(one) not in ("", "rPr")], run, wraps)

    def _inside(
        self, children: list[etree._Element], run: Run, wraps: tuple[Wrap, ...], *, shown: bool = True
    ) -> Iterator[Piece]:
        for child in children:
            name = local(child)
            if name in _DROPPED:
                continue
            if name == "t" and shown:
                text = child.text or ""
                text = _WHITE.sub(" ", text if child.get(_SPACE) == "preserve" else text.strip(" \t\n\r"))
                yield Piece(PieceKind.TEXT, text, run, wraps)
            elif name in _SIGNS and shown:
                yield Piece(PieceKind.TEXT, _SIGNS[name], run, wraps)
            elif name in _CLOSINGS:
                yield Piece(PieceKind.CLOSING, run=run, wraps=wraps, node=child)
            elif name in ("fldChar", "instrText"):
                kind = next(_values(child, "fldCharType"), "")
                label = f"fld:{kind}" if name == "fldChar" else "fld:instr"
                yield Piece(PieceKind.OBJECT, run=run, wraps=wraps, node=child, label=label)
            else:
                label = _OBJECTS.get(name, "image" if child.tag == f"{MC}AlternateContent" else "object")
                page = name == "br" and next(_values(child, "type"), "") in ("page", "column")
                spaced = label in ("tab", "break")
                label = "page-break" if page else label
                yield Piece(PieceKind.OBJECT, run=run, wraps=wraps, node=child, label=label, spaced=spaced)


def _label(properties: etree._Element | None) -> str:
    """Return what a person sees of run properties: «bold italic»."""
    if properties is None:
        return ""
    found: list[str] = []
    for one in properties:
        name = local(one)
        if name in _LABELS and switched_on(properties, name):
            value = next(_values(one, "val"), "")
            said = {"superscript": "superscript", "subscript": "subscript"}.get(value, _LABELS[name])
            if not (name == "u" and value == "none") and said not in found:
                found.append(said)
    return " ".join(found)


def _field_part(piece: Piece) -> str:
    return piece.label.removeprefix("fld:") if piece.label.startswith("fld:") else ""


def _resolve(items: list[Piece], fields: Fields) -> list[Piece]:
    """Join the pieces of opaque fields to objects; put transparent ones around their results."""
    made: list[Piece] = []
    place = 0
    while place < len(items):
        piece = items[place]
        part = _field_part(piece)
        if fields.open and fields.open[-1]:
            end = _end(items, place, fields)
            made.append(_joined(items[place:end]))
            place = end
        elif part == "begin":
            head = _head(items, place)
            name = _instruction(items[place:head])
            end = _match(items, place)
            if name not in _TRANSPARENT:
                if end < 0:
                    fields.open.append(True)
                    deeper = _depth(items[place + 1 :])
                    fields.open += [True] * max(0, deeper)
                    made.append(_joined(items[place:]))
                    return made
                made.append(_joined(items[place : end + 1]))
                place = end + 1
            elif end >= 0 and name == "HYPERLINK":
                depth = len(piece.wraps)
                opening = tuple(_unlabelled(one) for one in items[place:head])
                wrap = Wrap(link_label(_address(items[place:head])), None, opening, (_unlabelled(items[end]),))
                inner = _resolve(items[head:end], Fields())
                made += [_wrapped(one, wrap, depth) for one in inner]
                place = end + 1
            else:
                fields.open.append(False)
                parts = tuple(_unlabelled(one) for one in items[place:head])
                made.append(Piece(PieceKind.OPENING, wraps=piece.wraps, parts=parts))
                place = head
        elif part == "end":
            if fields.open:
                fields.open.pop()
            made.append(replace(_unlabelled(piece), kind=PieceKind.CLOSING))
            place += 1
        elif part:
            made.append(replace(_unlabelled(piece), kind=PieceKind.OPENING))
            place += 1
        else:
            made.append(piece)
            place += 1
    return made


def _unlabelled(piece: Piece) -> Piece:
    return replace(piece, label="")


def _wrapped(piece: Piece, wrap: Wrap, depth: int) -> Piece:
    """Put a wrap around a piece, outside of the wraps that it has beyond a depth."""
    wraps = (*piece.wraps[:depth], wrap, *piece.wraps[depth:])
    return replace(piece, wraps=wraps, parts=tuple(_wrapped(one, wrap, depth) for one in piece.parts))


def _joined(items: list[Piece]) -> Piece:
    """Make one object of an opaque field."""
    name = _instruction(items)
    parts = tuple(one for one in items)
    return Piece(PieceKind.OBJECT, wraps=items[0].wraps, parts=parts, label=f"field {name}".strip())


def link_label(address: str) -> str:
    """Return the label of a link to an address; a label is parted by spaces, an address is not."""
    return f"link {address.strip().replace(' ', '%20')}".strip()


def _address(items: list[Piece]) -> str:
    """Return what a field of a link leads to: the quoted word of its instruction, or the place in the document."""
    text = "".join(one.node.text or "" for one in items if _field_part(one) == "instr" and one.node is not None)
    found = _QUOTED.search(text)
    if found is None:
        return ""
    return f"#{found[1]}" if text[: found.start()].rstrip().endswith("\\l") else found[1]


def _instruction(items: list[Piece]) -> str:
    """Return the name of a field: the first word of its instruction."""
    text = "".join(one.node.text or "" for one in items if _field_part(one) == "instr" and one.node is not None)
    return text.split()[0].upper() if text.split() else ""


def _head(items: list[Piece], start: int) -> int:
    """Return where the result of the field that begins here starts (behind its separator, or at its end)."""
    depth = 0
    for place in range(start, len(items)):
        part = _field_part(items[place])
        depth += (part == "begin") - (part == "end")
        if depth == 1 and part == "separate":
            return place + 1
        if depth == 0:
            return place
    return len(items)


def _match(items: list[Piece], start: int) -> int:
    """Return the place of the end of the field that begins here, -1 where it is in a later paragraph."""
    depth = 0
    for place in range(start, len(items)):
        part = _field_part(items[place])
        depth += (part == "begin") - (part == "end")
        if depth == 0:
            return place
    return -1


def _depth(items: list[Piece]) -> int:
    return sum((_field_part(one) == "begin") - (_field_part(one) == "end") for one in items)


def _end(items: list[Piece], start: int, fields: Fields) -> int:
    """Close opaque fields that began in an earlier paragraph; return where what is behind them starts."""
    place = start
    while place < len(items) and fields.open and fields.open[-1]:
        part = _field_part(items[place])
        if part == "begin":
            fields.open.append(True)
        elif part == "end":
            fields.open.pop()
        place += 1
    return place

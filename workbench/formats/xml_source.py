"""XML by offsets: proven well-formed by a parser, then cut into tags and text whose places in the file are known.

What is not edited stays byte for byte: declaration, order of attributes, quotes, entities, comments, line ends.
"""

from __future__ import annotations

import codecs
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from xml.parsers import expat

import regex

from glossary.edits import Edit, apply_edits
from resources.messages import message
from workbench.errors import FormatError
from workbench.formats.encodings import BOMS, refuse_too_large, signature

_SHORT = 300
"""Code points of a tag that is worth remembering."""

DEEPEST = 200
"""Elements within elements. Documents nest to about twenty."""

MOST_IN_UNIT = 20_000
"""Tags within one unit of translation. A long paragraph has some hundred."""

_DECLARATION = regex.compile(rb"""^\s*<\?xml\b[^>]*?encoding\s*=\s*["']([A-Za-z0-9._-]+)["']""")
_TOKEN = regex.compile(
    r"<!--.*?-->|<\?.*?\?>|<!\[CDATA\[.*?\]\]>|<!DOCTYPE\b[^>]*>|<(?:[^<>\"']|\"[^\"]*\"|'[^']*')+>", regex.DOTALL
)
_NAME = regex.compile(r"</?([^\s/>]++)")
_ATTRIBUTE = regex.compile(r"""\s+([^\s=/>]+)\s*=\s*("[^"]*"|'[^']*')""")
_REFERENCE = regex.compile(r"&(?:#x([0-9A-Fa-f]+)|#([0-9]+)|([^;\s&]+));")
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"', "apos": "'"}
FORBIDDEN = regex.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters that XML 1.0 cannot hold (section 2.2)."""


@dataclass(frozen=True, slots=True)
class XmlText:
    """A decoded XML file. ``bom + text.encode(encoding)`` is the file, byte for byte."""

    text: str
    encoding: str
    bom: bytes

    def with_edits(self, edits: Sequence[tuple[int, int, str]]) -> bytes:
        """Return the file with parts replaced (start, end, new text; in any order, none overlapping).

        A character that the file's encoding lacks becomes a character reference.
        """
        text = apply_edits(self.text, (Edit(*one) for one in edits))
        return self.bom + text.encode(self.encoding, "xmlcharrefreplace")


@dataclass(frozen=True, slots=True)
class Text:
    """Characters between tags. ``value`` is what they say; ``markup`` tells a comment or an instruction."""

    start: int
    end: int
    value: str
    markup: bool = False


@dataclass(slots=True)
class Element:
    """An element by code points: its start tag is ``start`` to ``inside``, its end tag ``close`` to ``end``.

    An empty element (``<x/>``) has ``inside == close == end``. ``name`` is as written, with its prefix.
    """

    name: str
    attributes: Mapping[str, str]
    start: int
    inside: int
    parent: Element | None
    close: int = 0
    end: int = 0
    children: list[Element | Text] = field(default_factory=list)

    @property
    def local(self) -> str:
        """The name without its prefix."""
        return self.name.rpartition(":")[2] if ":" in self.name else self.name

    @property
    def prefix(self) -> str:
        """The prefix with its colon, empty for none."""
        before, colon, _ = self.name.rpartition(":")
        return before + colon

    @property
    def hollow(self) -> bool:
        """Say whether it is written as one tag (``<x/>``)."""
        return self.inside == self.end

    def elements(self, *names: str) -> Iterator[Element]:
        """Yield the children with these full names."""
        for child in self.children:
            if isinstance(child, Element) and child.name in names:
                yield child

    def first(self, name: str) -> Element | None:
        """Return the first child of a full name."""
        return next(self.elements(name), None)

    def within(self, local: str) -> Iterator[Element]:
        """Yield all elements inside of a local name, in order, without looking into those found."""
        for child in self.children:
            if isinstance(child, Element):
                if child.local == local:
                    yield child
                else:
                    yield from child.within(local)

    def text(self) -> str:
        """Return all characters inside."""
        return "".join(
            child.text() if isinstance(child, Element) else "" if child.markup else child.value
            for child in self.children
        )

    def inherited(self, attribute: str) -> str:
        """Return an attribute of this element or of the nearest around it that has it, empty for none."""
        here: Element | None = self
        while here is not None:
            if attribute in here.attributes:
                return here.attributes[attribute]
            here = here.parent
        return ""


def read_xml(data: bytes, name: str) -> XmlText:
    """Decode an XML file and prove it well-formed.

    Raises FormatError for what is empty, too large, in another encoding than it says, declares entities of its own
    (they can be bombs, or name other files), or breaks off.
    """
    if not data.strip(b" \t\r\n\x00"):
        raise FormatError(message("formats.empty", name=name))
    refuse_too_large(data, name)
    if kind := signature(data):
        raise FormatError(message("formats.binary_kind", name=name, kind=kind))
    found = _decoded(data, name)
    _prove(found.text, name)
    return found


def _decoded(data: bytes, name: str) -> XmlText:
    encoding, bom = next(((code, mark) for code, mark in BOMS if data.startswith(mark)), ("", b""))
    if not encoding:
        wide = {b"<\x00": "utf-16-le", b"\x00<": "utf-16-be"}
        declared = _DECLARATION.match(data)
        encoding = wide.get(data[:2], declared[1].decode("ascii").lower() if declared else "utf-8")
    try:
        codecs.lookup(encoding)
        text = data[len(bom) :].decode(encoding)
    except (LookupError, UnicodeError):
        raise FormatError(message("formats.xml_encoding", name=name, encoding=encoding)) from None
    if text.encode(encoding) != data[len(bom) :]:
        raise FormatError(message("formats.xml_encoding", name=name, encoding=encoding))
    return XmlText(text, encoding, bom)


def _prove(text: str, name: str) -> None:
    """Let expat read it all; it builds nothing, loads nothing, and knows where a file breaks."""
    parser = expat.ParserCreate("utf-8", " ")

    def refuse_declarations(_name: str, _system: str | None, _public: str | None, own: int) -> None:
        # Declarations of a document's own are refused before expat reads the first of them.
        if own:
            raise FormatError(message("formats.xml_entities", name=name))

    parser.StartDoctypeDeclHandler = refuse_declarations
    try:
        parser.Parse(text.encode("utf-8"), True)
    except expat.ExpatError as error:
        raise FormatError(message("formats.xml_broken", name=name, line=error.lineno)) from None
    except UnicodeEncodeError:
        raise FormatError(message("formats.xml_broken", name=name, line=1)) from None


def elements(text: str, name: str, whole: Callable[[Element], bool]) -> Iterator[Element]:
    """Yield the elements that ``whole`` asks for, complete with what is inside, in the order of their ends.

    Others are opened and closed without keeping what is inside, so that a large file takes little memory. The text
    must be well-formed. Raises FormatError for nesting and numbers of tags that no document has.
    """
    opened: list[Element] = []
    keeping = kept = 0
    place = 0
    for match in _TOKEN.finditer(text):
        start, end = match.span()
        if keeping and start > place:
            opened[-1].children.append(Text(place, start, unescape(text[place:start], name)))
        place = end
        token = match[0]
        second = token[1]
        if second in "!?":
            if keeping and token.startswith("<!["):
                opened[-1].children.append(Text(start, end, _lines(token[9:-3])))
            elif keeping:
                opened[-1].children.append(Text(start, end, token, markup=True))
            continue
        if second == "/":
            closed = opened.pop()
            closed.close, closed.end = start, end
        else:
            parsed = _tag(token, name) if len(token) < _SHORT else (_name(token), _attributes(token, name))
            made = Element(*parsed, start, end, opened[-1] if opened else None)
            if keeping:
                kept += 1
                opened[-1].children.append(made)
            if len(opened) >= DEEPEST or kept > MOST_IN_UNIT:
                raise FormatError(message("formats.xml_nested", name=name, line=text.count("\n", 0, start) + 1))
            if keeping or whole(made):
                keeping += 1
            if not token.endswith("/>"):
                opened.append(made)
                continue
            closed = made
            closed.close = closed.end = end
        if keeping:
            keeping -= 1
            if not keeping:
                kept = 0
                yield closed


def start_tags(text: str, name: str, wanted: str) -> Iterator[Element]:
    """Yield the root and then each element of a local name with the root's prefix, their start tags alone.

    Much quicker than :func:`elements` where nothing else is looked at.
    """
    token = next(match for match in _TOKEN.finditer(text) if _NAME.match(match[0]) and match[0][1] not in "!?")
    root = Element(_name(token[0]), _attributes(token[0], name), *token.span(), None)
    yield root
    tag = regex.compile(
        rf"<!--.*?-->|<!\[CDATA\[.*?\]\]>|<{regex.escape(root.prefix)}{wanted}(?=[\s/>])(?:[^<>\"']|\"[^\"]*\"|'[^']*')*>",
        regex.DOTALL,
    )
    for match in tag.finditer(text, root.inside):
        if not match[0].startswith("<!"):
            yield Element(_name(match[0]), _attributes(match[0], name), *match.span(), root)


@lru_cache(maxsize=8_192)
def _tag(token: str, name: str) -> tuple[str, Mapping[str, str]]:
    """Return name and attributes of a start tag; most tags of a file stand in it many times."""
    return _name(token), _attributes(token, name)


def _name(token: str) -> str:
    found = _NAME.match(token)
    return found[1] if found else ""


def _attributes(token: str, name: str) -> dict[str, str]:
    if "=" not in token:
        return {}
    return {key: unescape(value[1:-1], name) for key, value in _ATTRIBUTE.findall(token)}


def unescape(text: str, name: str = "") -> str:
    """Return what escaped characters say, line ends as XML reads them. Raises FormatError for an unknown entity."""
    if "\r" in text:
        text = _lines(text)
    if "&" not in text:
        return text

    def said(match: regex.Match[str]) -> str:
        if match[1] or match[2]:
            return chr(int(match[1], 16) if match[1] else int(match[2]))
        if match[3] not in _NAMED:
            raise FormatError(message("formats.xml_entities", name=name))
        return _NAMED[match[3]]

    return _REFERENCE.sub(said, text)


def _lines(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def escape(text: str) -> str:
    """Return characters as they stand between tags; a carriage return must be a reference to come back."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\r", "&#xD;")


def escape_attribute(text: str) -> str:
    """Return characters as they stand in a value within double quotes."""
    return escape(text).replace('"', "&quot;").replace("\n", "&#xA;").replace("\t", "&#x9;")


def retag(tag: str, attributes: Mapping[str, str | None], *, opened: bool = False) -> str:
    """Return a start tag with attributes set, or taken out (None); the others stay as they are written.

    ``opened`` turns an empty element's tag into one that has an end tag.
    """
    for key, value in attributes.items():
        found = next((one for one in _ATTRIBUTE.finditer(tag) if one[1] == key), None)
        if value is None:
            if found is not None:
                tag = tag[: found.start()] + tag[found.end() :]
        elif found is not None:
            start, end = found.span(2)
            tag = f'{tag[:start]}"{escape_attribute(value)}"{tag[end:]}'
        else:
            bare = tag[:-2] if tag.endswith("/>") else tag[:-1]
            tail = tag[len(bare) :]
            space = bare[len(bare.rstrip()) :]
            tag = f'{bare.rstrip()} {key}="{escape_attribute(value)}"{space}{tail}'
    return tag[:-2].rstrip() + ">" if opened and tag.endswith("/>") else tag

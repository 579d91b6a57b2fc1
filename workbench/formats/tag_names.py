"""What a tag is, in words and as a short sign, read from what its format keeps of it."""

from __future__ import annotations

import html
import json
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

import regex

from resources.messages import Message, message
from workbench.core.content import Content, Mark, MarkKind

SHORTEN = 60
"""An address or a piece of code is told up to this many characters."""


class TagKind(StrEnum):
    """What a tag does: it formats characters, links them, or stands for something that is no character."""

    FORMAT = "format"
    LINK = "link"
    OBJECT = "object"


@dataclass(frozen=True, slots=True)
class TagName:
    """A tag in words, with the sign that stands in a small space."""

    words: Message
    sign: str
    kind: TagKind


_WORDS: dict[str, tuple[Message, str]] = {
    "bold": (message("tags.bold"), "B"),
    "italic": (message("tags.italic"), "I"),
    "underline": (message("tags.underline"), "U"),
    "strikethrough": (message("tags.strikethrough"), "S"),
    "capitals": (message("tags.capitals"), "AA"),
    "small-capitals": (message("tags.small_capitals"), "Aa"),
    "highlight": (message("tags.highlight"), "H"),
    "shading": (message("tags.shading"), "H"),
    "colour": (message("tags.colour"), "C"),
    "size": (message("tags.size"), "Sz"),
    "font": (message("tags.font"), "F"),
    "style": (message("tags.style"), "St"),
    "raised": (message("tags.raised"), "x²"),
    "superscript": (message("tags.superscript"), "x²"),
    "subscript": (message("tags.subscript"), "x₂"),
    "hidden": (message("tags.hidden"), "(…)"),
    "code": (message("tags.code"), "<>"),
    "inserted": (message("tags.inserted"), "+"),
    "deleted": (message("tags.deleted"), "−"),
    "direction": (message("tags.direction"), "⇄"),
    "control": (message("tags.control"), "[ ]"),
    "footnote": (message("tags.footnote"), "†"),
    "endnote": (message("tags.endnote"), "‡"),
    "image": (message("tags.image"), "img"),
    "break": (message("tags.break"), "↵"),
    "page-break": (message("tags.page_break"), "¶"),
    "tab": (message("tags.tab"), "→|"),
    "symbol": (message("tags.symbol"), "Ω"),
    "ruby": (message("tags.ruby"), "rb"),
    "formula": (message("tags.formula"), "fx"),
    "field": (message("tags.field"), "{}"),
    "document": (message("tags.document"), "doc"),
    "comment": (message("tags.comment"), "…"),
    "term": (message("tags.term"), "T"),
}

_ELEMENTS = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "cite": "italic", "u": "underline",
    "ins": "inserted", "s": "strikethrough", "strike": "strikethrough", "del": "strikethrough", "sup": "superscript",
    "sub": "subscript", "code": "code", "kbd": "code", "tt": "code", "mark": "highlight", "br": "break", "lb": "break",
    "img": "image", "image": "image", "a": "link", "link": "link", "font": "font", "ruby": "ruby", "tab": "tab",
    "bold": "bold", "italic": "italic", "underlined": "underline", "underline": "underline", "pb": "page-break",
    "superscript": "superscript", "subscript": "subscript", "footnote": "footnote", "fn": "footnote",
    "strikethrough": "strikethrough", "term": "term", "comment": "comment", "quote": "style",
}  # fmt: skip
"""Names of elements and of the types that XLIFF gives (``ctype``, ``type``, ``subType``)."""

_MARKDOWN = {"**": "bold", "__": "bold", "*": "italic", "_": "italic", "`": "code", "~~": "strikethrough",
             "***": "bold italic", "___": "bold italic", "==": "highlight"}  # fmt: skip

_TAG = regex.compile(r"^\s*</?\s*([\w:.-]+)((?:[^<>\"']|\"[^\"]*\"|'[^']*')*)>?", regex.DOTALL)
_ATTRIBUTE = regex.compile(r"([\w:.-]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>]+))")
_INNER = regex.compile(r"^[^>]*>(.*)</[^<]*>\s*$", regex.DOTALL)
_ADDRESS = regex.compile(r"\]\(\s*<?([^\s)>]+)")


def tag_name(mark: Mark) -> TagName:
    """Return what a mark is called."""
    kinds, address, code = _read(mark)
    known = [kind for kind in kinds if kind in _WORDS]
    if "link" in kinds:
        words = message("tags.link_to", address=_short(address)) if address else message("tags.link")
        return TagName(words, "@", TagKind.LINK)
    if known:
        words = _WORDS[known[0]][0]
        for kind in known[1:]:
            words = message("tags.and", first=words, second=_WORDS[kind][0])
        single = mark.kind is MarkKind.OBJECT
        if single and known[0] == "field" and code:
            words = message("tags.field_of", name=_short(code))
        sign = "".join(_WORDS[kind][1] for kind in known[:2])
        return TagName(words, sign, TagKind.OBJECT if single else TagKind.FORMAT)
    if mark.kind is MarkKind.OBJECT:
        words = message("tags.object_of", code=_short(code)) if code else message("tags.object")
        return TagName(words, "x", TagKind.OBJECT)
    words = message("tags.format_of", code=_short(code)) if code else message("tags.format")
    return TagName(words, "f", TagKind.FORMAT)


def tag_names(*contents: Content) -> dict[str, TagName]:
    """Return the names of all marks by id; where several of the first content have one sign, the sign is numbered."""
    names: dict[str, TagName] = {}
    for content in contents:
        for mark in content.marks:
            names.setdefault(mark.id, tag_name(mark))
    count: dict[str, int] = {}
    for name in names.values():
        count[name.sign] = count.get(name.sign, 0) + 1
    reached: dict[str, int] = {}
    for key, name in names.items():
        if count[name.sign] > 1:
            reached[name.sign] = reached.get(name.sign, 0) + 1
            names[key] = TagName(name.words, f"{name.sign}{reached[name.sign]}", name.kind)
    return names


def _read(mark: Mark) -> tuple[list[str], str, str]:
    """Return what a mark is (keys of the table), the address of a link, and its code where nothing else is known."""
    if not mark.data.startswith("{"):
        first, _, rest = mark.data.partition(" ")
        if first == "field":
            return ["field"], "", rest
        if first == "link":
            words = rest.split()  # a link may also be an insertion
            address = next((one for one in words if one not in _WORDS), "")
            return ["link", *(one for one in words if one in _WORDS)], address, ""
        return mark.data.split(), "", "" if not mark.data or first in _WORDS else mark.data
    try:
        said = json.loads(mark.data)
    except ValueError:
        return [], "", mark.data
    opening, closing = str(said.get("o", "")), str(said.get("c", ""))
    if opening.strip() in _MARKDOWN:
        return _MARKDOWN[opening.strip()].split(), "", ""
    if opening.startswith("<!--"):
        return ["comment"], "", ""
    if opening.startswith("!["):
        return ["image"], "", ""
    if opening.startswith("[^"):
        return ["footnote"], "", ""
    if opening.startswith("[") or closing.startswith("]"):
        found = _ADDRESS.search(closing) or _ADDRESS.search(opening)
        return ["link"], found[1] if found else "", ""
    return _of_tag(opening)


def _of_tag(opening: str) -> tuple[list[str], str, str]:
    match = _TAG.match(opening)
    if match is None:
        return [], "", opening.strip()
    name = match[1].rpartition(":")[2].lower()
    attributes = {one[1].rpartition(":")[2].lower(): html.unescape(one[2] or one[3] or one[4] or "")
                  for one in _ATTRIBUTE.finditer(match[2])}  # fmt: skip
    address = attributes.get("href", "")
    kinds = list(dict.fromkeys(_kinds(name, attributes)))
    if kinds:
        return kinds, address, ""
    # Native code inside the tag of a bilingual file: <bpt id="1">&lt;b&gt;</bpt>.
    inner = _INNER.match(opening)
    native = html.unescape(inner[1]).strip() if inner else ""
    if native.startswith("<") and native != opening:
        found, there, code = _of_tag(native)
        return found, there or address, code
    told = next((attributes[one] for one in ("equiv-text", "equiv", "disp", "equivstart", "dispstart")
                 if attributes.get(one)), "")  # fmt: skip
    return [], address, told or native or opening.strip()


def _kinds(name: str, attributes: dict[str, str]) -> Iterator[str]:
    """Yield what an element is by its name, else by the types that it names."""
    if name in _ELEMENTS and name not in ("mark", "link"):
        yield _ELEMENTS[name]
        return
    if name == "mrk":
        said = attributes.get("mtype") or attributes.get("type") or ""
        if said in _ELEMENTS:
            yield _ELEMENTS[said]
        return
    if name == "mark" and not attributes.get("type"):
        yield "highlight"
    for key in ("ctype", "subtype", "type"):
        said = attributes.get(key, "").lower()
        for part in regex.split(r"[;,\s]", said):
            last = regex.split(r"[:]|x-html-|x-|html-", part)[-1]
            if last in _ELEMENTS:
                yield _ELEMENTS[last]


def _short(text: str) -> str:
    return text if len(text) <= SHORTEN else f"{text[: SHORTEN - 1]}…"

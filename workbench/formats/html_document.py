"""HTML by source offsets: text between block tags, and what attributes say to readers; all else stays as it is."""

from __future__ import annotations

import codecs
import html
from collections.abc import Iterator
from dataclasses import replace
from pathlib import PurePath
from typing import ClassVar

import regex

from glossary.edits import Edit, apply_edits
from resources.messages import Message, message
from workbench.formats.base import WrittenDocument
from workbench.formats.encodings import BOMS, DecodedText, decode, signature
from workbench.formats.offset_document import OffsetDocument
from workbench.formats.source_offsets import OffsetUnit, UnitBuilder

_TAG = regex.compile(
    r"""<!--(?:>|->|.*?--!?>)|<!\[CDATA\[.*?\]\]>|<[!?][^>]*>|</?[A-Za-z](?:[^<>"']|"[^"]{0,20000}"|'[^']{0,20000}')*+>""",
    regex.DOTALL,
)
_NAME = regex.compile(r"</?([A-Za-z][^\s/>]*)")
_ATTRIBUTE = regex.compile(r"""\s([A-Za-z_:][\w:.-]*)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+))""")
_UNQUOTED = "unquoted"
_BREAKING = regex.compile(r"[\s=`]")
"""What ends the value of an attribute without quotes, or may not stand in it (HTML, section 13.1.2.3)."""
_KEPT = regex.compile(r"""\stranslate\s*=\s*["']?no\b""", regex.IGNORECASE)
_PART = regex.compile(r"[ \t\n\r\f]+|&(?:#[0-9]+|#[xX][0-9A-Fa-f]+|[A-Za-z][A-Za-z0-9]*);?|[^ \t\n\r\f&]+|&")
_CHARSET = regex.compile(rb"""<meta\b[^>]{0,300}?charset\s*=\s*["']?\s*([A-Za-z0-9._:-]+)""", regex.IGNORECASE)
_CONTROL = regex.compile(r"[\x00-\x08\x0e-\x1f\x7f]")

_INLINE = frozenset({
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "data", "del", "dfn", "em", "font", "i", "ins",
    "label", "mark", "nobr", "q", "rp", "rt", "ruby", "s", "small", "span", "strike", "strong", "sub", "sup",
    "time", "tt", "u",
})  # fmt: skip
_ALONE = frozenset({
    "img", "input", "wbr", "embed", "area", "base", "col", "link", "source", "track", "param",
})  # fmt: skip
_OPAQUE = frozenset({
    "code", "kbd", "samp", "var", "script", "style", "svg", "math", "object", "iframe", "textarea", "template",
    "noembed", "canvas",
})  # fmt: skip
_SPOKEN = frozenset(["alt", "title", "placeholder", "aria-label"])
_DESCRIBING = frozenset({
    "description", "keywords", "author", "og:title", "og:description", "og:site_name", "twitter:title",
    "twitter:description",
})  # fmt: skip


class HtmlDocument(OffsetDocument):
    """A page: paragraphs, cells and headings, ``<title>``, and the attributes that are read out or shown."""

    id: ClassVar[str] = "html"
    NAME: ClassVar[Message] = message("formats.html")
    EXTENSIONS: ClassVar[tuple[str, ...]] = (".html", ".htm", ".xhtml")
    LINES_END: ClassVar[bool] = False

    def score(self, head: bytes, name: str) -> int:
        """Know the doctype, the root, or the name."""
        start = head.replace(b"\x00", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").lower()
        named = PurePath(name).suffix.lower() in self.EXTENSIONS
        return 75 if start.startswith((b"<!doctype html", b"<html")) and not signature(head) else 70 if named else 0

    def units(self, source: str) -> Iterator[OffsetUnit]:
        """Yield paragraphs, cells and headings, and what attributes say."""
        return page_units(source)

    def escaped(self, said: str, unit: OffsetUnit, source: str) -> str:  # noqa: ARG002 - the unit says all
        """Escape what would be a tag, or end an attribute."""
        return _escaped(said, unit)

    def decoded(self, data: bytes, name: str) -> DecodedText:
        """Return the text of a page by what it says of its encoding."""
        return decode_page(data, name)

    def encoded(
        self, text: str, encoding: str, bom: bytes, notes: tuple[Message, ...], language: str
    ) -> WrittenDocument:
        """Return a page as bytes; a character that its encoding lacks becomes a reference (``&#1179;``).

        What the page says to be in its language is then said to be in ``language`` (``lang``, ``xml:lang``).
        """
        return WrittenDocument(bom + in_language(text, language).encode(encoding, "xmlcharrefreplace"), encoding, notes)


def in_language(page: str, language: str) -> str:
    """Return a page whose ``lang`` is another (BCP-47), also where a part repeats it; parts in other languages stay."""
    edits: list[Edit] = []
    own = ""
    for match in _TAG.finditer(page) if language else ():
        found = _NAME.match(match[0])
        if found is None or match[0].startswith("</"):
            continue
        said = [one for one in _ATTRIBUTE.finditer(match[0]) if one[1].lower() in ("lang", "xml:lang")]
        if found[1].lower() == "html" and said and not own:
            own = _primary(said[0])
        for one in said:
            if own and _primary(one) == own:
                start, end = one.span(_value(one))
                edits.append(Edit(match.start() + start, match.start() + end, language))
    return apply_edits(page, edits)


def _primary(attribute: regex.Match[str]) -> str:
    """Return the language that an attribute names, without script and region."""
    return attribute[_value(attribute)].partition("-")[0].lower()


def _value(attribute: regex.Match[str]) -> int:
    """Return the group of an attribute's value, in either quotes or in none."""
    return next(group for group in (2, 3, 4) if attribute[group] is not None)


def decode_page(data: bytes, name: str) -> DecodedText:
    """Decode a page by its byte order mark or what its ``meta`` says, else as a plain text is."""
    found = _CHARSET.search(data[:4096])
    if found and not any(data.startswith(mark) for _, mark in BOMS) and not signature(data):
        encoding = found[1].decode("ascii").lower()
        # Browsers read these names as wider encodings (WHATWG Encoding, section 4.2).
        encoding = {"gb2312": "gb18030", "gbk": "gb18030", "iso-8859-1": "cp1252", "ascii": "cp1252"}.get(
            encoding, encoding
        )
        try:
            codecs.lookup(encoding)
            text = data.decode(encoding)
        except (LookupError, UnicodeError):
            return decode(data, name)
        bad = _CONTROL.search(text)
        if bad is None and text.encode(encoding) == data:
            return DecodedText(text, encoding, b"")
    return decode(data, name)


def page_units(source: str) -> Iterator[OffsetUnit]:
    """Yield the units of a page in reading order, an attribute before the paragraph that holds its tag."""
    builder = UnitBuilder(source)
    number = 0
    place = 0
    preformatted = 0

    def built() -> Iterator[OffsetUnit]:
        nonlocal builder, number
        one = builder.build(str(number + 1))
        builder = UnitBuilder(source)
        if one is not None:
            number += 1
            yield one

    tags = _TAG.finditer(source)
    for match in tags:
        start, end = match.span()
        if start < place:
            continue
        say_text(builder, source, place, start, keep_space=preformatted > 0)
        place = end
        found = _NAME.match(match[0])
        if found is None:
            if match[0].startswith("<!--"):
                builder.alone("comment", start, end)
            continue
        name, closing = found[1].lower(), match[0].startswith("</")
        if not closing:
            for unit in attribute_units(source, name, start, match[0]):
                number += 1
                yield replace(unit, key=str(number), quoted=True)
        if not closing and (name in _OPAQUE or _untranslated(match[0])) and not match[0].endswith("/>"):
            place = _end_of(source, name, end)
            builder.alone(name, start, place)
        elif name in _ALONE or (name in _INLINE | _OPAQUE and match[0].endswith("/>")):
            builder.alone(name, start, end)
        elif (name in _INLINE or "-" in name) and not closing:
            builder.begin(name, name, start, end)
        elif name in _INLINE or name in _OPAQUE or "-" in name:
            if not builder.finish(name, start, end):
                builder.alone(name, start, end)
        else:
            yield from built()
            if name == "pre":
                preformatted = max(0, preformatted + (-1 if closing else 1))
    say_text(builder, source, place, len(source), keep_space=preformatted > 0)
    yield from built()


def _untranslated(tag: str) -> bool:
    return _KEPT.search(tag) is not None


def _end_of(source: str, name: str, place: int) -> int:
    """Return where an element ends whose inside is not looked at; the end of the page where it never does."""
    if name in ("script", "style", "textarea", "iframe", "noembed"):
        found = regex.compile(rf"</{name}\b[^>]*>", regex.IGNORECASE).search(source, place)
        return found.end() if found else len(source)
    depth = 1
    for match in regex.compile(rf"<(/?){regex.escape(name)}\b[^>]*?(/?)>", regex.IGNORECASE).finditer(source, place):
        depth += -1 if match[1] else 0 if match[2] else 1
        if not depth:
            return match.end()
    return len(source)


def say_text(builder: UnitBuilder, source: str, start: int, end: int, *, keep_space: bool = False) -> None:
    """Add characters of a page: white space as one space, references as what they say."""
    for match in _PART.finditer(source, start, end):
        part = match[0]
        if part[0] in " \t\n\r\f":
            if keep_space:
                builder.run(*match.span())
            else:
                builder.space(*match.span())
        elif part[0] == "&" and len(part) > 1:
            for character in html.unescape(part):
                builder.say(character, *match.span())
        else:
            builder.run(*match.span())


def attribute_units(source: str, name: str, at: int, tag: str) -> Iterator[OffsetUnit]:
    """Yield what the attributes of a tag say to a reader."""
    found = {match[1].lower(): match for match in _ATTRIBUTE.finditer(tag)}
    spoken = [match for key, match in found.items() if key in _SPOKEN]
    if name == "meta" and "content" in found:
        what = found.get("name") or found.get("property")
        if what is not None and what[_value(what)].lower() in _DESCRIBING:
            spoken.append(found["content"])
    if name == "input" and "value" in found and (kind := found.get("type")) is not None:
        spoken += [found["value"]] if kind[_value(kind)].lower() in ("submit", "button", "reset") else []
    for match in spoken:
        builder = UnitBuilder(source)
        start, end = match.span(_value(match))
        say_text(builder, source, at + start, at + end)
        one = builder.build(f"@{match[1].lower()}")
        if one is not None:
            yield replace(one, kind=_UNQUOTED) if match[4] is not None else one


def _escaped(text: str, unit: OffsetUnit) -> str:
    """Escape what would be a tag; in an attribute both kinds of quotes too, and what would end one without."""
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    if unit.kind == _UNQUOTED:
        text = _BREAKING.sub(lambda match: f"&#{ord(match[0])};", text)
    return text.replace('"', "&quot;").replace("'", "&#39;") if unit.quoted else text

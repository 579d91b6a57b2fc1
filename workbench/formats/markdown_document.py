"""Markdown by source offsets: paragraphs, headings, list items and cells; front matter and code stay as they are.

Blocks and inline marks are those of CommonMark 0.31 and of GitHub's tables, read as far as a translator needs them.
"""

from __future__ import annotations

import html
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import PurePath
from typing import ClassVar

import regex

from resources.messages import Message, message
from workbench.formats.encodings import signature
from workbench.formats.offset_document import OffsetDocument
from workbench.formats.source_offsets import LONGEST_UNIT, EndlessUnitError, OffsetUnit, UnitBuilder

_LINE = regex.compile(r"[^\r\n]*(?:\r\n|\n|\r|$)")
_FENCE = regex.compile(r"[ \t]*(`{3,}|~{3,})")
_QUOTE = regex.compile(r"(?:[ \t]{0,3}>[ \t]?)+")
_ITEM = regex.compile(r"[ \t]*(?:[-*+]|\d{1,9}[.)])(?:[ \t]+|$)(?:\[[ xX]\][ \t]+)?")
_HEADING = regex.compile(r"[ \t]{0,3}#{1,6}(?:[ \t]+|$)")
_HEADING_END = regex.compile(r"(?:[ \t]+#+)?[ \t]*$")
_RULE = regex.compile(r"[ \t]{0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,}|=+[ \t]*)$")
_DELIMITER = regex.compile(r"[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$")
_REFERENCE = regex.compile(r"[ \t]{0,3}\[(?!\^)[^\]]+\]:[ \t]*\S")
_FOOTNOTE = regex.compile(r"[ \t]{0,3}\[\^[^\]]+\]:[ \t]*")
_RAW = regex.compile(r"[ \t]{0,3}<(?:(script|style|pre|textarea)\b|(!--)|([?!]))", regex.IGNORECASE)
_HAN = regex.compile(r"[\p{Han}\p{P}]")

_INLINE = regex.compile(
    r"""(?P<escape>\\[!-/:-@\[-`{-~])|(?P<code>(?<!`)(?P<ticks>`+)(?!`)(?:.*?[^`])(?P=ticks)(?!`))
    |(?P<auto><[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*>|<[\w.+-]+@[\w.-]+>)
    |(?P<comment><!--.*?-->)|(?P<tag></?[A-Za-z](?:[^<>"']|"[^"]{0,9999}"|'[^']{0,9999}')*+>)
    |(?P<entity>&(?:\#[0-9]{1,7}|\#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});)
    |(?P<note>\[\^[^\]\s]+\])|(?P<image>!\[)|(?P<link>\[)
    |(?P<close>\](?:\((?:[^()\\\r\n]|\\.|\([^()\r\n]*\))*\)|\[[^\]\r\n]*\])?)
    |(?P<mark>\*{1,3}|_{1,3}|~~)""",
    regex.DOTALL | regex.VERBOSE,
)
_SIGN = regex.compile(r"[\p{P}\p{S}]")
_WORDS = regex.compile(r"[ \t]+|[^ \t]+")
_BRACKET = regex.compile(r"\\.|[\[\]]", regex.DOTALL)
_FURTHEST = 2_000
"""Code points between the two signs of a link, or of what is stressed, that stand on several lines."""

_ROUNDS = 6
"""How often a paragraph is read at most; each time, signs that nothing closes are taken for characters."""

_TAG_NAME = regex.compile(r"</?([A-Za-z][^\s/>]*)")
_VOID = frozenset(["br", "img", "input", "wbr", "hr"])
_SPECIAL = regex.compile(r"[\\`*\[\]<]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|~~|&(?=#?\w+;)")
_LINE_SPECIAL = regex.compile(r"^(\s?)(?:(>|#{1,6}(?=\s|$)|[-+](?=[\s-]|$)|=+\s*$)|(\d{1,9})([.)])(?=\s|$))")


class MarkdownDocument(OffsetDocument):
    """Markdown: the text, and nothing of what makes it Markdown."""

    id: ClassVar[str] = "markdown"
    NAME: ClassVar[Message] = message("formats.markdown")
    EXTENSIONS: ClassVar[tuple[str, ...]] = (".md", ".markdown", ".mdown")

    def score(self, head: bytes, name: str) -> int:
        """Know the name: the text itself may be anything."""
        return 70 if PurePath(name).suffix.lower() in self.EXTENSIONS and not signature(head) else 0

    def units(self, source: str) -> Iterator[OffsetUnit]:
        """Yield paragraphs, headings, items and cells."""
        return markdown_units(source)

    def escaped(self, said: str, unit: OffsetUnit, source: str) -> str:  # noqa: ARG002 - the unit says all
        """Escape what would be Markdown."""
        return _escaped(said, unit)


Range = tuple[int, int]


def markdown_units(source: str) -> Iterator[OffsetUnit]:
    """Yield the units of a text in order."""
    for number, (lines, kind) in enumerate(_blocks(source)):
        if sum(end - start for start, end in lines) > LONGEST_UNIT:
            raise EndlessUnitError(lines[0][0])
        builder = _paragraph(source, lines)
        unit = builder.build(str(number + 1))
        if unit is not None:
            yield OffsetUnit(unit.key, unit.content, unit.places, unit.tokens, kind=kind)


def _paragraph(source: str, lines: Sequence[Range]) -> UnitBuilder:
    """Read the lines of a paragraph; signs that open something which is never closed are characters."""
    links = _links(source, lines[0][0], lines[-1][1])
    literal: set[int] = set()
    for _ in range(_ROUNDS):
        ahead = _Ahead(source, lines[-1][1], links, literal)
        builder = UnitBuilder(source)
        for at, (start, end) in enumerate(lines):
            if at:
                _soft_break(builder, lines[at - 1][1], start)
            _inline(builder, start, end, ahead)
        places = [*(one[3] for one in builder.opened), *builder.unclosed]
        found = {start for start, _ in places if source[start] in "*_~[!"}
        if not found:
            break
        literal |= found
    return builder


def _soft_break(builder: UnitBuilder, end: int, start: int) -> None:
    """Join two lines of a paragraph: with a space, between Han characters without."""
    last = builder.text[-1] if builder.text else ""
    following = builder.source[start : start + 1]
    if last and following and _HAN.match(last) and _HAN.match(following) and (last > "\u2e80" or following > "\u2e80"):
        return
    builder.space(end, start)


def _blocks(source: str) -> Iterator[tuple[list[Range], str]]:
    """Yield the lines of each paragraph, heading, item or cell, without what stands before them."""
    lines = [match.span() for match in _LINE.finditer(source) if match.end() > match.start()]
    place = _front_matter(source, lines)
    paragraph: list[Range] = []
    fence = until = ""
    listed = table = False
    blank = True
    quoted = 0
    while place < len(lines):
        start, end = lines[place]
        line = source[start:end].rstrip("\r\n")
        place += 1
        quote = _QUOTE.match(line)
        body = quote.end() if quote else 0
        rest = line[body:]
        if blank and rest.strip() and rest[0] not in " \t" and not _ITEM.match(rest):
            listed = False
        depth = line[:body].count(">")
        if paragraph and depth > quoted:
            yield paragraph, ""
            paragraph = []
        quoted = depth
        if fence:
            closing = _FENCE.match(rest)
            if closing and closing[1].startswith(fence) and not rest[closing.end() :].strip():
                fence = ""
            continue
        if until:
            until = "" if until in rest.lower() else until
            continue
        opening = _FENCE.match(rest)
        raw = _RAW.match(rest)
        plain = not paragraph and blank and not listed and regex.match(r"(?: {4}|\t)", rest)
        if opening or raw or not rest.strip() or plain or _REFERENCE.match(rest) or _RULE.match(rest):
            if paragraph:
                yield paragraph, ""
            paragraph = []
            blank = not rest.strip() or (blank and bool(plain))
            table = False
            if opening:
                fence = opening[1][0] * len(opening[1])
            elif raw:
                ends = f"</{raw[1].lower()}" if raw[1] else "-->" if raw[2] else ">"
                until = "" if ends in rest[raw.end() :].lower() else ends
            elif not rest.strip():
                continue
            blank = blank and not (opening or raw)
            continue
        marker = _HEADING.match(rest) or _ITEM.match(rest) or _FOOTNOTE.match(rest)
        starts_table = "|" in rest and place < len(lines) and _is_delimiter(source, lines[place], body)
        if marker or starts_table or table:
            if paragraph:
                yield paragraph, ""
            paragraph = []
        if starts_table:
            yield from _cells(source, start + body, start + len(line))
            place += 1
            table = True
        elif table and "|" in rest:
            yield from _cells(source, start + body, start + len(line))
        else:
            table = False
            listed = bool(marker and _ITEM.match(rest)) or (listed and (not blank or rest[:1] in " \t"))
            begin, finish = start + body + _prefix(rest), start + len(line)
            heading = _HEADING.match(rest)
            if heading:
                tail = _HEADING_END.search(line, begin - start)
                yield [(begin, start + (tail.start() if tail else len(line)))], ""
            else:
                hard = line.endswith("  ") or (line.endswith("\\") and not line.endswith("\\\\"))
                finish = start + len(line.rstrip(" ")) - (1 if hard and line.endswith("\\") else 0)
                paragraph.append((begin, finish))
                if hard:
                    yield paragraph, ""
                    paragraph = []
        blank = False
    if paragraph:
        yield paragraph, ""


def _prefix(rest: str) -> int:
    """Return how many code points stand before the text of a line: indent, markers of lists and headings."""
    place = 0
    while marker := _ITEM.match(rest, place) or _FOOTNOTE.match(rest, place) or _QUOTE.match(rest, place):
        place = marker.end()
        if place == len(rest):
            return place
    heading = _HEADING.match(rest, place)
    place = heading.end() if heading else place
    return place + len(rest[place:]) - len(rest[place:].lstrip(" \t"))


def _front_matter(source: str, lines: list[Range]) -> int:
    """Return the number of lines that YAML or TOML takes at the top."""
    if not lines:
        return 0
    fence = source[slice(*lines[0])].rstrip()
    if fence not in ("---", "+++"):
        return 0
    for number, line in enumerate(lines[1:], 2):
        if source[slice(*line)].rstrip() in (fence, "..." if fence == "---" else fence):
            return number
    return 0


def _is_delimiter(source: str, line: Range, body: int) -> bool:
    text = source[slice(*line)].rstrip("\r\n")[body:]
    return "-" in text and "|" in text and _DELIMITER.match(text) is not None


def _cells(source: str, start: int, end: int) -> Iterator[tuple[list[Range], str]]:
    place = start
    for match in regex.finditer(r"(?<!\\)\||$", source[start:end]):
        stop = start + match.start()
        if source[place:stop].strip():
            yield [(place, stop)], "cell"
        place = stop + 1


def _inline(builder: UnitBuilder, start: int, end: int, ahead: _Ahead) -> None:
    """Read one line of a paragraph."""
    source = builder.source
    place = start
    for match in _INLINE.finditer(source, start, end):
        at, after = match.span()
        if at < place:
            continue
        _plain(builder, place, at)
        place = after
        kind = match.lastgroup if match.lastgroup != "ticks" else "code"
        if kind == "escape":
            builder.say(match[0][1], at, after)
        elif kind == "entity":
            for character in html.unescape(match[0]):
                builder.say(character, at, after)
        elif kind in ("code", "auto", "comment", "note"):
            builder.alone(kind, at, after)
        elif kind == "tag":
            _tag(builder, match[0], at, after)
        elif kind in ("link", "image"):
            if after in ahead.links and at not in ahead.literal:
                builder.begin(kind, "[", at, after)
            else:
                builder.run(at, after)
        elif kind == "close":
            if not builder.finish("[", at, after):
                builder.run(at, at + 1)
                place = at + 1
        else:
            _emphasis(builder, match[0], (at, after), (start, end), ahead)
    _plain(builder, place, end)


def _links(source: str, start: int, end: int) -> set[int]:
    """Return where text begins that stands in brackets closed as a link's: by ``](`` or ``][``."""
    found: set[int] = set()
    opened: list[int] = []
    for match in _BRACKET.finditer(source, start, end):
        if match[0] == "[":
            opened.append(match.end())
        elif match[0] == "]" and opened:
            begun = opened.pop()
            if match.end() - begun <= _FURTHEST and source[match.end() : match.end() + 1] in ("(", "["):
                found.add(begun)
    return found


def _tag(builder: UnitBuilder, tag: str, start: int, end: int) -> None:
    found = _TAG_NAME.match(tag)
    name = found[1].lower() if found else ""
    if tag.startswith("</"):
        if not builder.finish(f"<{name}", start, end):
            builder.alone(name, start, end)
    elif name in _VOID or tag.endswith("/>"):
        builder.alone(name, start, end)
    else:
        builder.begin(name, f"<{name}", start, end)


def _emphasis(builder: UnitBuilder, run: str, place: Range, line: Range, ahead: _Ahead) -> None:
    """Take a run of ``*``, ``_`` or ``~~`` for what it is by its neighbours (CommonMark, "emphasis")."""
    source = builder.source
    (at, after), (start, end) = place, line
    before = source[at - 1] if at > start else " "
    following = source[after] if after < end else " "
    left = not following.isspace() and (not _punctuation(following) or before.isspace() or _punctuation(before))
    right = not before.isspace() and (not _punctuation(before) or following.isspace() or _punctuation(following))
    if run[0] == "_":
        left, right = left and (not right or _punctuation(before)), right and (not left or _punctuation(following))
    if right and builder.finish(run, at, after):
        return
    if left and at not in ahead.literal and ahead.closes(run, after):
        builder.begin({"*": "em", "_": "em", "~": "del"}[run[0]] if len(run) < 2 else "strong", run, at, after)
    else:
        builder.run(at, after)


@dataclass(slots=True)
class _Ahead:
    """What stands further on in a paragraph that ends at ``end``.

    ``links`` are where text begins that brackets make a link, ``literal`` where signs are characters; ``next`` is the
    next run of each kind of signs that may close, looked for once for all that open before it.
    """

    source: str
    end: int
    links: set[int]
    literal: set[int]
    next: dict[str, int] = field(default_factory=dict)

    def closes(self, run: str, place: int) -> bool:
        """Say whether a run that may close stands further on."""
        if self.next.get(run, -1) < place:
            mark = regex.escape(run[0])
            closing = regex.compile(rf"(?<![\s{mark}\\]){regex.escape(run)}(?!{mark})")
            found = closing.search(self.source, place, self.end)
            self.next[run] = found.start() if found else len(self.source)
        return self.next[run] < len(self.source)


def _punctuation(character: str) -> bool:
    return _SIGN.match(character) is not None


def _plain(builder: UnitBuilder, start: int, end: int) -> None:
    for match in _WORDS.finditer(builder.source, start, end):
        if match[0][0] in " \t":
            builder.space(*match.span())
        else:
            builder.run(*match.span())


def _escaped(text: str, unit: OffsetUnit) -> str:
    """Escape what Markdown would take for a mark of its own."""
    # Four spaces before a paragraph would make it code.
    escaped = _SPECIAL.sub(lambda match: "\\" + match[0], regex.sub(r"^\s+", " ", text.replace("\n", " ")))
    if unit.kind == "cell":
        return escaped.replace("|", "\\|")
    return _LINE_SPECIAL.sub(_line_special, escaped)


def _line_special(match: regex.Match[str]) -> str:
    return f"{match[1]}\\{match[2]}" if match[2] else f"{match[1]}{match[3]}\\{match[4]}"

"""Subtitles, SubRip (.srt) and WebVTT (.vtt), by source offsets: times, settings, notes and styles stay as they are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import PurePath
from typing import ClassVar

import regex

from glossary.edits import Edit, apply_edits
from resources.messages import Message, message
from workbench.errors import FormatError
from workbench.formats.base import ParsedDocument, Replacement, WrittenDocument
from workbench.formats.encodings import decode, refuse_too_large, signature, written_text
from workbench.formats.html_document import LONGEST_UNIT, say_text
from workbench.formats.source_offsets import OffsetUnit, UnitBuilder, document_units, offset_edits

LONGEST_LINE = 42
"""Code points of a line that is read at a glance; 20 of Chinese (the usual limits of subtitlers)."""

_LINE = regex.compile(r"[^\r\n]*(?:\r\n|\n|\r|$)")
_TIME = regex.compile(r"\s*(?:\d+:)?\d+:\d{2}[.,]\d{1,3}\s*-->\s*(?:\d+:)?\d+:\d{2}[.,]\d{1,3}")
_STYLE = regex.compile(r"\{\\[^{}\r\n]*\}|</?[A-Za-z][^<>\r\n]{0,500}>|<\d+:[\d:.]+>")
_NAME = regex.compile(r"</?([A-Za-z]+)")
_SPEAKS = regex.compile(r"\s*[-–—]\s*(?=\S)")
_HAN = regex.compile(r"\p{Han}")


class Subtitles:
    """SubRip and WebVTT: a cue is a unit, and so is each line of it that begins with a dash."""

    id: ClassVar[str] = "subtitles"
    NAME: ClassVar[Message] = message("formats.subtitles")
    EXTENSIONS: ClassVar[tuple[str, ...]] = (".srt", ".vtt")

    def score(self, head: bytes, name: str) -> int:
        """Know the name, or the first word of a WebVTT."""
        if head.removeprefix(b"\xef\xbb\xbf").startswith(b"WEBVTT"):
            return 75
        return 70 if PurePath(name).suffix.lower() in self.EXTENSIONS and not signature(head) else 0

    def read(self, data: bytes, name: str) -> ParsedDocument:
        """Read the cues. Raises FormatError for what is empty, binary, far too large, or has no times."""
        if not data:
            raise FormatError(message("formats.empty", name=name))
        refuse_too_large(data, name)
        decoded = decode(data, name)
        for number, line in enumerate(_LINE.finditer(decoded.text), 1):
            if line.end() - line.start() > LONGEST_UNIT:
                raise FormatError(message("formats.long_line", name=name, line=number, limit=LONGEST_UNIT))
        text, units, _ = document_units(cue_units(decoded.text))
        if not units:
            raise FormatError(message("formats.empty", name=name))
        return ParsedDocument(text, units, decoded.encoding, decoded.bom.hex(), trimmed=True)

    def write(
        self,
        original: bytes,
        skeleton: str,
        encoding: str,
        replacements: Sequence[Replacement],
        language: str = "",  # noqa: ARG002 - it says it nowhere
    ) -> WrittenDocument:
        """Put translations in, a long one on as many lines as before; UTF-8 where the encoding cannot say one."""
        bom = bytes.fromhex(skeleton)
        text = original[len(bom) :].decode(encoding)
        edits, lost = offset_edits(text, cue_units(text), replacements, lambda said, _: _escaped(said, text))
        if not edits:
            return WrittenDocument(original, encoding)
        notes = (message("formats.tags_at_end", count=lost),) if lost else ()
        wrapped = [Edit(start, end, _wrapped(new, text[start:end])) for start, end, new in edits]
        return written_text(apply_edits(text, wrapped), encoding, bom, notes)


def cue_units(source: str) -> Iterator[OffsetUnit]:
    """Yield what is said, cue by cue."""
    number = 0
    builder = UnitBuilder(source)
    within = False
    for match in _LINE.finditer(source):
        start, end = match.span()
        line = match[0].rstrip("\r\n")
        if _TIME.match(line) or not line.strip() or (within and _SPEAKS.match(line)) or start == end:
            unit = builder.build(str(number + 1))
            builder = UnitBuilder(source)
            if unit is not None:
                number += 1
                yield unit
        if _TIME.match(line):
            within = True
        elif not line.strip():
            within = False
        elif within:
            if builder.text:
                builder.space(start - 1, start)
            speaks = _SPEAKS.match(line)
            said = start + (speaks.end() if speaks else 0)
            _say(builder, said, start + len(line), webvtt=source.startswith("WEBVTT"))


def _say(builder: UnitBuilder, start: int, end: int, *, webvtt: bool) -> None:
    place = start
    for match in _STYLE.finditer(builder.source, start, end):
        _characters(builder, place, match.start(), webvtt=webvtt)
        place = match.end()
        found = _NAME.match(match[0])
        if found is None:
            builder.alone("style", *match.span())
        elif not match[0].startswith("</"):
            builder.begin(found[1], found[1].lower(), *match.span())
        elif not builder.finish(found[1].lower(), *match.span()):
            builder.alone(found[1], *match.span())
    _characters(builder, place, end, webvtt=webvtt)


def _characters(builder: UnitBuilder, start: int, end: int, *, webvtt: bool) -> None:
    if webvtt:
        say_text(builder, builder.source, start, end)
    else:
        builder.run(start, end)


def _escaped(text: str, source: str) -> str:
    """Escape what WebVTT takes for tags; SubRip has no escapes. A blank line would end the cue."""
    text = regex.sub(r"\n\s*\n", "\n", text)
    if not source.startswith("WEBVTT"):
        return text.replace("-->", "→")
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _wrapped(new: str, before: str) -> str:
    """Break a long line in two near its middle where the source had more than one."""
    end = regex.search(r"\r\n|\n|\r", before)
    bare = _STYLE.sub("", new)
    limit = LONGEST_LINE // 2 if _HAN.search(bare) else LONGEST_LINE
    if end is None or "\n" in new or len(bare) <= limit:
        return new
    tags = [match.span() for match in _STYLE.finditer(new)]
    breaks = [
        match for match in regex.finditer(r" +|(?<=[，。、；：！？])(?!$)", new)
        if not any(start < match.start() < stop for start, stop in tags)
    ]  # fmt: skip
    if not breaks:
        return new
    best = min(breaks, key=lambda match: abs(len(_STYLE.sub("", new[: match.start()])) - len(bare) / 2))
    return new[: best.start()] + end[0] + new[best.end() :]

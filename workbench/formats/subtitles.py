"""Subtitles, SubRip (.srt) and WebVTT (.vtt), by source offsets: times, settings, notes and styles stay as they are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import PurePath
from typing import ClassVar

import regex

from glossary.edits import Edit
from resources.messages import Message, message
from workbench.formats.encodings import signature
from workbench.formats.html_document import say_text
from workbench.formats.offset_document import OffsetDocument
from workbench.formats.source_offsets import OffsetUnit, UnitBuilder

LONGEST_LINE = 42
"""Code points of a line that is read at a glance; 20 of Chinese (the usual limits of subtitlers)."""

_LINE = regex.compile(r"[^\r\n]*(?:\r\n|\n|\r|$)")
_TIME = regex.compile(r"\s*(?:\d+:)?\d+:\d{2}[.,]\d{1,3}\s*-->\s*(?:\d+:)?\d+:\d{2}[.,]\d{1,3}")
_STYLE = regex.compile(r"\{\\[^{}\r\n]*\}|</?[A-Za-z][^<>\r\n]{0,500}>|<\d+:[\d:.]+>")
_NAME = regex.compile(r"</?([A-Za-z]+)")
_SPEAKS = regex.compile(r"\s*[-–—]\s*(?=\S)")
_HAN = regex.compile(r"\p{Han}")


class Subtitles(OffsetDocument):
    """SubRip and WebVTT: a cue is a unit, and so is each line of it that begins with a dash."""

    id: ClassVar[str] = "subtitles"
    NAME: ClassVar[Message] = message("formats.subtitles")
    EXTENSIONS: ClassVar[tuple[str, ...]] = (".srt", ".vtt")

    def score(self, head: bytes, name: str) -> int:
        """Know the name, or the first word of a WebVTT."""
        if head.removeprefix(b"\xef\xbb\xbf").startswith(b"WEBVTT"):
            return 75
        return 70 if PurePath(name).suffix.lower() in self.EXTENSIONS and not signature(head) else 0

    def units(self, source: str) -> Iterator[OffsetUnit]:
        """Yield what is said."""
        return cue_units(source)

    def escaped(self, said: str, unit: OffsetUnit, source: str) -> str:  # noqa: ARG002 - the file's kind says all
        """Escape what would be a tag, or end a cue."""
        return _escaped(said, source)

    def edited(self, edits: Sequence[Edit], source: str) -> list[Edit]:
        """Put a long translation on as many lines as its source stood on."""
        return [Edit(start, end, _wrapped(new, source[start:end])) for start, end, new in edits]


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

"""Dividing a text into segments: lines first, then the rules of the language, then what each segment is."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass

import regex

from workbench.core.segments import SegmentKind
from workbench.segmentation.kinds import kind_of, looks_like_heading
from workbench.segmentation.srx import Rules, rules_for

_LINE_END = regex.compile(r"\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")


@dataclass(frozen=True, slots=True)
class Span:
    """A segment of a text by code points: ``text[start:end]`` neither begins nor ends with white space."""

    start: int
    end: int
    kind: SegmentKind


@dataclass(frozen=True, slots=True)
class _Line:
    """A line that is not blank: its segments, and how its neighbours stand."""

    spans: list[tuple[int, int]]
    blank_before: bool


def split(text: str, language: str, rules: Rules | None = None) -> list[Span]:
    """Divide a text into segments, in order and without overlap; white space between them belongs to none.

    ``language`` is a BCP-47 code of ``workbench.core.languages``; ``rules`` replaces the language's own. A line end
    always divides. Spans and the gaps between them, joined, are the text.
    """
    chosen = rules if rules is not None else rules_for(language)
    lines = [_Line(_divide(text, start, end, chosen), blank) for start, end, blank in _lines(text)]
    spans: list[Span] = []
    for number, line in enumerate(lines):
        before = lines[number - 1] if number and not line.blank_before else None
        after = lines[number + 1] if number + 1 < len(lines) and not lines[number + 1].blank_before else None
        for start, end in line.spans:
            kind = kind_of(text[start:end])
            if kind is SegmentKind.TEXT and len(line.spans) == 1:
                above = text[before.spans[-1][0] : before.spans[-1][1]] if before else ""
                below = text[after.spans[0][0] : after.spans[0][1]] if after else ""
                if looks_like_heading(text[start:end], above=above, below=below, first=number == 0):
                    kind = SegmentKind.HEADING
            spans.append(Span(start, end, kind))
    return spans


def _lines(text: str) -> Iterator[tuple[int, int, bool]]:
    """Yield the lines that hold more than white space: start, end, and whether a blank line stands before."""
    start = 0
    blank = True
    for end, following in _ends(text):
        if text[start:end].strip():
            yield start, end, blank
            blank = False
        else:
            blank = True
        start = following


def _ends(text: str) -> Iterator[tuple[int, int]]:
    for match in _LINE_END.finditer(text):
        yield match.span()
    yield len(text), len(text)


def _divide(text: str, start: int, end: int, rules: Rules) -> list[tuple[int, int]]:
    """Divide one line and trim the white space off each piece."""
    line = text[start:end]
    spans: list[tuple[int, int]] = []
    edges = [0, *rules.breaks(line), len(line)]
    for left, right in itertools.pairwise(edges):
        piece = line[left:right]
        bare = piece.strip()
        if bare:
            begin = start + left + len(piece) - len(piece.lstrip())
            spans.append((begin, begin + len(bare)))
    return spans

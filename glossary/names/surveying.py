"""One walk over the lines of a document: the names that the glossary does not have, and two spellings of one name."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from glossary.concepts import TermMatch
from glossary.mentions import named_in_full
from glossary.names.mentions import mentions_in, nothing, placed_tokens
from glossary.names.packed import PackedTokens
from glossary.names.unknown import Proposal, unknown_among
from glossary.names.variants import VariantPair, variants_among
from glossary.termbase import Termbase

_LINES_AT_ONCE = 10
"""Lines looked through at once (some 3 ms)."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a name stands: the line (from 0) and code points in it."""

    line: int
    start: int
    end: int


class Survey:
    """What a document names. Spans of proposals and pairs are code points in the lines joined by line ends."""

    def __init__(self, lines: Sequence[str], proposals: Sequence[Proposal], variants: Sequence[VariantPair]) -> None:
        self.proposals = tuple(proposals)
        self.variants = tuple(variants)
        self._starts = _starts(lines)

    def place(self, span: tuple[int, int]) -> Place:
        """Return the line and the code points in it of a span; no name runs over a line end."""
        line = bisect_right(self._starts, span[0]) - 1
        return Place(line, span[0] - self._starts[line], span[1] - self._starts[line])


def survey(lines: Sequence[str], termbase: Termbase, between: Callable[[int], object] | None = None) -> Survey:
    """Look through the lines (segments, paragraphs) of one Kazakh document in Cyrillic.

    ``between`` is called every few milliseconds with the number of lines gone through; what it raises ends the walk.
    """
    starts = _starts(lines)
    matches: list[TermMatch] = []
    tokens = PackedTokens()
    mentioned: frozenset[str] = frozenset()
    for first in range(0, len(lines), _LINES_AT_ONCE):
        text = "\n".join(lines[first : first + _LINES_AT_ONCE])
        found = termbase.matches(text, "kk", mentioned=mentioned)
        mentioned |= named_in_full(found)
        at = starts[first]
        matches += [replace(one, start=one.start + at, end=one.end + at) for one in found]
        if between is not None:
            between(min(first + _LINES_AT_ONCE, len(lines)))
    whole = "\n".join(lines)
    rest = nothing if between is None else partial(between, len(lines))
    for first in range(0, len(lines), _LINES_AT_ONCE):
        tokens.extend(placed_tokens("\n".join(lines[first : first + _LINES_AT_ONCE]), starts[first]))
        rest()
    mentions = mentions_in(whole, matches, rest, tokens)
    return Survey(lines, unknown_among(whole, matches, mentions, rest, tokens), variants_among(mentions, rest))


def _starts(lines: Sequence[str]) -> list[int]:
    starts, at = [], 0
    for line in lines:
        starts.append(at)
        at += len(line) + 1
    return starts

"""Aligning two rows of segments: signs, lengths, a band, the cheapest path through it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import pairwise

from glossary.termbase import Termbase
from resources.messages import message
from workbench.errors import InputError
from workbench.services.aligning.band import NARROWEST, anchors, band
from workbench.services.aligning.evidence import (
    Drafts,
    Evidence,
    Key,
    chinese_signs,
    ends_sentence,
    fill_pairs,
    signs,
    weigh,
    with_drafts,
)
from workbench.services.aligning.lengths import LengthModel
from workbench.services.aligning.links import Alignment, Link, Piece
from workbench.services.aligning.search import Costs, Tick, best_path, links_of

MOST_SEGMENTS = 20_000
"""Segments of one side: more would take minutes and hundreds of megabytes."""
_MOST_CELLS = 4_000_000
"""Pairs of boundaries that may be looked at: what bounds time and memory."""
_TOO_LONG = 4.0
"""One side this many times as long as the other (for its language) is no version of the same document."""
_AT_ONCE = 256
"""Segments that are read through before it is asked again whether to stop."""
_SMALL = 200
"""Characters of the longer side (on the source's scale) up to which lengths say nothing of that."""


def align(
    source: Sequence[Piece],
    target: Sequence[Piece],
    languages: tuple[str, str],
    termbase: Termbase | None = None,
    *,
    lengths_only: bool = False,
    fixed: Sequence[tuple[int, int]] = (),
    drafts: Drafts | None = None,
    tick: Tick | None = None,
) -> Alignment:
    """Align two versions of a document; each segment comes to stand in exactly one link, and order is kept.

    ``languages`` are those of source and target; the terms of ``termbase`` that both sides have are evidence.
    ``lengths_only`` leaves everything but lengths aside, for comparison. ``fixed`` are boundaries (source place, target
    place), rising, across which no link goes: what stands before one on one side stands before it on the other.
    ``drafts`` are translations of segments of one side: words that they share with the other side are evidence too.
    ``tick`` hears of progress.
    Raises InputError where a side is empty, both are one language, or they cannot be versions of one document.
    """
    _check(source, target, languages)
    lengths = LengthModel(source, target, languages)
    _check_lengths(source, target, lengths)
    evidence = None if lengths_only else _evidence(source, target, languages, termbase, tick)
    if evidence is not None and drafts is not None:
        other, language = (source, languages[0]) if drafts.side else (target, languages[1])
        evidence = with_drafts(evidence, drafts, other, language)
    breaks = _breaks(source), _breaks(target)
    ends = tuple([ends_sentence(piece.text) for piece in side] for side in (source, target))
    links: list[Link] = []
    for (i0, j0), (i1, j1) in pairwise(dict.fromkeys([(0, 0), *fixed, (len(source), len(target))])):
        if i1 < i0 or j1 < j0:
            raise ValueError("fixed boundaries rise on both sides")
        if i0 == i1 or j0 == j1:
            links += [Link(i, i + 1, j0, j0) for i in range(i0, i1)] + [Link(i1, i1, j, j + 1) for j in range(j0, j1)]
            continue
        before: Tick | None = None
        if tick is not None:
            before = partial(_tick_of_part, tick, i0, len(source))
        part = _Part(
            lengths.part((i0, i1), (j0, j1)),
            None if evidence is None else evidence.part((i0, i1), (j0, j1)),
            (breaks[0][i0:i1], breaks[1][j0:j1]),
            (ends[0][i0:i1], ends[1][j0:j1]),
        )
        links += [
            replace(
                one,
                source_start=one.source_start + i0, source_end=one.source_end + i0,
                target_start=one.target_start + j0, target_end=one.target_end + j0,
            )
            for one in _align_part(part, before)
        ]  # fmt: skip
    return Alignment(*languages, tuple(source), tuple(target), tuple(links))


def _tick_of_part(tick: Tick, before: int, whole: int, done: int, _total: int) -> None:
    tick(before + done, whole)


@dataclass(frozen=True, slots=True)
class _Part:
    """What is known of a stretch between two fixed boundaries."""

    lengths: LengthModel
    evidence: Evidence | None
    breaks: tuple[Sequence[bool], Sequence[bool]]
    ends: tuple[Sequence[bool], Sequence[bool]]


def _align_part(part: _Part, tick: Tick | None) -> tuple[Link, ...]:
    lengths, evidence = part.lengths, part.evidence
    n, m = len(lengths.source), len(lengths.target)
    held = anchors(evidence) if evidence is not None else []
    costs = Costs(lengths, evidence, part.breaks, part.ends)
    half = max(NARROWEST, abs(n - m) // 10)
    while True:
        lows, highs = band(lengths.source, lengths.target, held, half)
        if evidence is not None:
            fill_pairs(evidence, lows, [min(high, m - 1) for high in highs])
        path, reached = best_path(costs, lows, highs, tick)
        wider = sum(high - low + 1 for low, high in zip(lows, highs, strict=True)) * 2
        if not _at_edge(path, lows, highs, m) or wider > _MOST_CELLS:
            break
        half *= 2
    return links_of(path, costs, reached, lows)


def _check(source: Sequence[Piece], target: Sequence[Piece], languages: tuple[str, str]) -> None:
    if languages[0].split("-")[0] == languages[1].split("-")[0]:
        raise InputError(message("align.one_language", language=languages[0]))
    for pieces, language in zip((source, target), languages, strict=True):
        if not pieces:
            raise InputError(message("align.empty", language=language))
        if len(pieces) > MOST_SEGMENTS:
            raise InputError(message("align.too_many", language=language, segments=len(pieces), limit=MOST_SEGMENTS))


def _check_lengths(source: Sequence[Piece], target: Sequence[Piece], lengths: LengthModel) -> None:
    left, right = sum(lengths.source), sum(lengths.target)
    if max(left, right) > _SMALL and max(left, right) > _TOO_LONG * min(left, right):
        raise InputError(message("align.too_different", source=len(source), target=len(target), limit=int(_TOO_LONG)))


def _evidence(
    source: Sequence[Piece],
    target: Sequence[Piece],
    languages: tuple[str, str],
    termbase: Termbase | None,
    tick: Tick | None,
) -> Evidence:
    sides: list[list[Counter[Key]]] = []
    for pieces, language in zip((source, target), languages, strict=True):
        found: list[Counter[Key]] = []
        for start in range(0, len(pieces), _AT_ONCE):
            if tick is not None:
                tick(0, len(source))
            found += signs(pieces[start : start + _AT_ONCE], language, termbase)
        sides.append(found)
    left, right = sides
    if languages[1].startswith("zh"):
        right = [one + heard for one, heard in zip(right, chinese_signs(target, left), strict=True)]
    elif languages[0].startswith("zh"):
        left = [one + heard for one, heard in zip(left, chinese_signs(source, right), strict=True)]
    return weigh(left, right)


def _breaks(pieces: Sequence[Piece]) -> list[bool]:
    """Say of each segment whether it begins another paragraph than that of the segment before it."""
    return [place > 0 and piece.unit != pieces[place - 1].unit for place, piece in enumerate(pieces)]


def _at_edge(path: Sequence[tuple[int, int]], lows: Sequence[int], highs: Sequence[int], last: int) -> bool:
    """Say whether a path runs along an edge of the band that is not an edge of the documents."""
    return any((j <= lows[i] + 2 and lows[i] > 0) or (j >= highs[i] - 2 and highs[i] < last) for i, j in path)

"""Asking an installed model about doubtful places: drafts of their segments, whose words the other side may have.

Only segments of doubtful links and their neighbours are drafted, and only their links may change.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from glossary.termbase import Termbase
from models.base import Decoding, Engine, Request
from models.registry import EngineRegistry
from workbench.paths import Paths
from workbench.services.aligning.evidence import Drafts
from workbench.services.aligning.links import Alignment
from workbench.services.aligning.realigning import realign
from workbench.services.aligning.rows import Mark, Row, Side, alignment_of, rows_of
from workbench.services.engines import engines_for, find_engine, verify_engine

DOUBT = 0.6
"""A link that is less sure than this, or has nothing on one side, is asked about."""
_BATCH = 16


@dataclass(frozen=True, slots=True)
class Asked:
    """The engine that drafts, and the side that it drafts."""

    engine: Engine
    side: Side


def engine_for(registry: EngineRegistry, paths: Paths, languages: tuple[str, str]) -> Asked:
    """Return what drafts one side into the other's language. Raises ModelError where nothing does either way."""
    source, target = languages
    if not engines_for(registry, source, target) and engines_for(registry, target, source):
        return Asked(find_engine(registry, paths, target, source), Side.TARGET)
    return Asked(find_engine(registry, paths, source, target), Side.SOURCE)


def ask(
    rows: Sequence[Row],
    languages: tuple[str, str],
    termbase: Termbase | None,
    asked: Asked,
    tick: Callable[[int, int], None] = lambda *_: None,
) -> list[Row]:
    """Return the rows with those around doubtful ones aligned anew, with drafts as further evidence.

    What a person marked stays. ``tick`` hears how many segments are drafted, of how many; it may raise to stop.
    """
    open_ = _doubtful(rows)
    if not open_:
        return list(rows)
    now = alignment_of(rows, languages)
    pieces = (now.source, now.target)[asked.side]
    places = [
        place
        for at in sorted(open_)
        for place in (
            range(now.links[at].source_start, now.links[at].source_end)
            if asked.side is Side.SOURCE
            else range(now.links[at].target_start, now.links[at].target_end)
        )
    ]
    spoken, into = languages if asked.side is Side.SOURCE else languages[::-1]
    texts: dict[int, str] = {}
    for start in range(0, len(places), _BATCH):
        tick(start, len(places))
        batch = places[start : start + _BATCH]
        requests = [Request(pieces[place].text) for place in batch]
        answers = asked.engine.translate(requests, spoken, into, Decoding(beam=1))
        texts |= {place: one[0].text for place, one in zip(batch, answers, strict=True)}
    tick(len(places), len(places))
    held = [row if place in open_ else replace(row, mark=Mark.RIGHT) for place, row in enumerate(rows)]
    change = realign(held, -1, languages, termbase, drafts=Drafts(asked.side, texts))
    if change is None:
        return list(rows)
    before = {id(one): row for one, row in zip(held, rows, strict=True)}
    made = [*held[: change.at], *change.after, *held[change.at + len(change.before) :]]
    return [before.get(id(one), one) for one in made]


def align_with_model(
    alignment: Alignment,
    termbase: Termbase | None,
    registry: EngineRegistry,
    paths: Paths,
    tick: Callable[[int, int], None] = lambda *_: None,
) -> Alignment:
    """Return an alignment with its doubtful places aligned anew by :func:`ask`. Raises ModelError."""
    languages = alignment.source_language, alignment.target_language
    asked = engine_for(registry, paths, languages)
    verify_engine(registry, paths, asked.engine)
    return alignment_of(ask(rows_of(alignment), languages, termbase, asked, tick), languages)


def _doubtful(rows: Sequence[Row]) -> set[int]:
    """Return the places of doubtful rows and of their neighbours, but for those that a person marked."""
    found = [n for n, row in enumerate(rows) if row.mark is Mark.NONE and (row.confidence < DOUBT or not row.paired)]
    near = {n + by for n in found for by in (-1, 0, 1) if 0 <= n + by < len(rows)}
    return {n for n in near if rows[n].mark is Mark.NONE}

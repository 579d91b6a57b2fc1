"""Aligning the rest of a sheet anew, around the links that a person called right."""

from __future__ import annotations

from collections.abc import Sequence

from glossary.termbase import Termbase
from workbench.services.aligning.aligner import align
from workbench.services.aligning.evidence import Drafts
from workbench.services.aligning.rows import Change, Deed, Mark, Row, alignment_of, rows_of
from workbench.services.aligning.search import Tick


def realign(
    rows: Sequence[Row],
    at: int,
    languages: tuple[str, str],
    termbase: Termbase | None = None,
    *,
    drafts: Drafts | None = None,
    tick: Tick | None = None,
) -> Change | None:
    """Align the rows below ``at`` anew; the row itself and those called right stay as they are.

    Signs are weighed by both whole documents, so that a short stretch knows what is rare. None where nothing comes
    out otherwise. Raises InputError as :func:`align` does.
    """
    held = [row if place <= at or row.mark is Mark.RIGHT else None for place, row in enumerate(rows)]
    if None not in held:
        return None
    now = alignment_of(rows, languages)
    fixed: list[tuple[int, int]] = []
    for kept, link in zip(held, now.links, strict=True):
        if kept is not None:
            fixed += [(link.source_start, link.target_start), (link.source_end, link.target_end)]
    found = rows_of(align(now.source, now.target, languages, termbase, fixed=fixed, drafts=drafts, tick=tick))
    # Between two boundaries of a held row the aligner made links of its own: the row itself stands in their place.
    made: list[Row] = []
    begun = {(link.source_start, link.target_start): place for place, link in enumerate(now.links)}
    source = target = until_source = until_target = 0
    for row in found:
        if source >= until_source and target >= until_target:
            place = begun.get((source, target))
            kept = held[place] if place is not None else None
            if kept is not None:
                made.append(kept)
                until_source, until_target = source + len(kept.sides[0]), target + len(kept.sides[1])
        if source >= until_source and target >= until_target:
            old = None if place is None else rows[place]
            # What comes out as it was keeps its mark; its confidence is another one only where a model was asked.
            same = old is not None and old.sides == row.sides and (drafts is None or old.mark is not Mark.NONE)
            made.append(old if same and old is not None else row)
        source, target = source + len(row.sides[0]), target + len(row.sides[1])
    return difference(rows, made)


def difference(rows: Sequence[Row], made: Sequence[Row]) -> Change | None:
    """Return one change of the rows between the first and the last that differ, None where none does."""
    start, end = 0, 0
    most = min(len(rows), len(made))
    while start < most and rows[start] == made[start]:
        start += 1
    while end < most - start and rows[-1 - end] == made[-1 - end]:
        end += 1
    if start == len(rows) == len(made):
        return None
    return Change(start, tuple(rows[start : len(rows) - end]), tuple(made[start : len(made) - end]), Deed.REALIGN)

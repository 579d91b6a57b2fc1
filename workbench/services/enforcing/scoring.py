"""Scores the drafts of a step: only those that lack fewest terms, since no other can win."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from models.base import Capability, Doubt, Engine, Score
from workbench.services.enforcing.weighing import Case, Trial, Weighing

UNSCORED = Score(-100.0)
"""The score of a draft that was not worth scoring: it stays on the list, below all others."""


@dataclass(frozen=True, slots=True)
class Drafted:
    """A text that a step made for a case; ``before`` is the trial that it was made from, if any."""

    case: Case
    text: str
    doubts: tuple[Doubt, ...] = ()
    before: Trial | None = None


def try_scored(engine: Engine, weighing: Weighing, drafts: Sequence[Drafted], step: str) -> list[tuple[Drafted, Trial]]:
    """Check all drafts, score the promising ones against their sources, and add them to their cases' trials."""
    judged = [weighing.judge(drafted.case, drafted.text) for drafted in drafts]
    fewest: dict[int, int] = {}
    for drafted, one in zip(drafts, judged, strict=True):
        key = id(drafted.case)
        fewest[key] = min(fewest.get(key, len(one.missing)), len(one.missing))
    chosen = [n for n, one in enumerate(judged) if len(one.missing) == fewest[id(drafts[n].case)]]
    scores = _scores(engine, weighing, [(drafts[n].case.source, drafts[n].text) for n in chosen])
    by_draft: dict[int, Score] = dict(zip(chosen, scores, strict=True))
    return [
        (drafted, weighing.admit(drafted.case, one, by_draft.get(n, UNSCORED), drafted.doubts, step, drafted.before))
        for n, (drafted, one) in enumerate(zip(drafts, judged, strict=True))
    ]


def _scores(engine: Engine, weighing: Weighing, pairs: Sequence[tuple[str, str]]) -> list[Score]:
    """Score texts token by token; an engine that cannot gives 0 to all, so that their order decides."""
    if not pairs:
        return []
    if Capability.SCORE not in engine.info.capabilities:
        return [Score(0.0)] * len(pairs)
    return engine.score(pairs, weighing.source, weighing.target)

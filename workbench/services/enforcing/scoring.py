"""Scores the drafts of a step: only those that lack fewest terms, since no other can win."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from models.base import Capability, Doubt, Engine, Score
from workbench.qa.quantities import Quantity
from workbench.services.enforcing.weighing import Case, Judged, Trial, Weighing

UNSCORED = Score(-100.0)
"""The score of a draft that was not worth scoring: it stays on the list, below all others."""


MOST_SCORED = 1
"""Texts of one case and step that are scored: scoring all of them took a fifth of the time and chose no other."""


@dataclass(frozen=True, slots=True)
class Drafted:
    """A text that a step made for a case; ``before`` is the trial that it was made from, if any.

    ``score`` is the decoder's own (nats a token), by which the texts worth scoring are chosen; ``guessed`` are the
    matches whose Kazakh case was a guess, ``placed`` those whose place was one, ``put_in`` the numbers that were lost.
    """

    case: Case
    text: str
    doubts: tuple[Doubt, ...] = ()
    before: Trial | None = None
    score: float = 0.0
    guessed: frozenset[int] = frozenset()
    placed: frozenset[int] = frozenset()
    put_in: frozenset[Quantity] = frozenset()


def try_scored(
    engine: Engine, weighing: Weighing, drafts: Sequence[Drafted], step: str, most: int = MOST_SCORED
) -> list[tuple[Drafted, Trial]]:
    """Check all drafts, score the promising ones against their sources, and add them to their cases' trials.

    Promising are those that lack fewest terms, without doubt before with, of these those that keep the numbers, and of
    these the ``most`` that the decoder itself prefers; each text once.
    """
    drafts = list({(id(drafted.case), drafted.text): drafted for drafted in reversed(drafts)}.values())[::-1]
    judged = [weighing.judge(drafted.case, drafted.text) for drafted in drafts]
    fewest: dict[int, int] = {}
    for drafted, one in zip(drafts, judged, strict=True):
        key = id(drafted.case)
        fewest[key] = min(fewest.get(key, len(one.missing)), len(one.missing))
    chosen: list[int] = []
    by_case: dict[int, list[int]] = {}
    for n, one in enumerate(judged):
        if len(one.missing) == fewest[id(drafts[n].case)]:
            by_case.setdefault(id(drafts[n].case), []).append(n)
    for likely in by_case.values():
        likely.sort(key=lambda n: (len(drafts[n].doubts), _lost(weighing, drafts[n]), -drafts[n].score))
        chosen += likely[:most]
    scores = _scores(engine, weighing, [(drafts[n].case.source, drafts[n].text) for n in chosen])
    by_draft: dict[int, Score] = dict(zip(chosen, scores, strict=True))
    return [
        (drafted, _admit(weighing, drafted, one, by_draft.get(n, UNSCORED), step))
        for n, (drafted, one) in enumerate(zip(drafts, judged, strict=True))
    ]


def _lost(weighing: Weighing, drafted: Drafted) -> int:
    return len(weighing.lost_numbers(drafted.case, drafted.text))


def _admit(weighing: Weighing, drafted: Drafted, judged: Judged, score: Score, step: str) -> Trial:
    return weighing.admit(
        drafted.case,
        judged,
        score,
        drafted.doubts,
        step,
        drafted.before,
        guessed=drafted.guessed,
        placed=drafted.placed,
        put_in=drafted.put_in,
    )


def _scores(engine: Engine, weighing: Weighing, pairs: Sequence[tuple[str, str]]) -> list[Score]:
    """Score texts token by token; an engine that cannot gives 0 to all, so that their order decides."""
    if not pairs:
        return []
    if Capability.SCORE not in engine.info.capabilities:
        return [Score(0.0)] * len(pairs)
    return engine.score(pairs, weighing.source, weighing.target)

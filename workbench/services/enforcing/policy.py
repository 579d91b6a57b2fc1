"""Which steps of the ladder run, and how hard each tries: one frozen value, so that a measurement can switch them.

The names in `STEPS` are the fields that switch a step; `only` makes a policy of a few, `BASELINES` holds the ones that
terminology papers compare (terminology notes, measures). The check is no step: it always runs, on every text.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from workbench.qa.doubtful import FORCED_TOO_FAR


@dataclass(frozen=True, slots=True)
class LadderSettings:
    """The policy of a :class:`~workbench.services.enforcing.ladder.Ladder`. Everything runs unless switched off.

    ``n_best``: several hypotheses of the plain source. ``annotated``: the term beside its translation in the source,
    for a model that says that it understands this. ``stand_in``: a name that the model knows in the place of the
    term. ``code_switched``: the target term in the place of the source term. ``repair``: a wrong rendering replaced.
    ``splice``: the term forced as target prefix. ``numbers``: a number that the draft lost brought back.
    ``retry``: a draft that goes round in circles decoded again, in the end clause by clause.
    ``finish``: what is right by rule (dates, a number that changed, forbidden terms, capitals, the project's style).

    Counts are hypotheses and places per segment and term; ``forced_too_far`` is in nats a token.
    """

    beam: int = 4
    hypotheses: int = 4
    stand_in_turns: int = 3
    splice_places: int = 4
    splice_rounds: int = 5
    forced_too_far: float = FORCED_TOO_FAR
    n_best: bool = True
    annotated: bool = True
    stand_in: bool = True
    code_switched: bool = True
    repair: bool = True
    splice: bool = True
    numbers: bool = True
    retry: bool = True
    finish: bool = True


STEPS = ("n_best", "annotated", "stand_in", "code_switched", "repair", "splice", "numbers", "retry", "finish")
"""The fields of `LadderSettings` that switch a step on or off, in the order in which they run."""


def only(*steps: str) -> LadderSettings:
    """Return the policy that runs the named steps alone. Raises ValueError for a name that is not in `STEPS`."""
    unknown = set(steps) - set(STEPS)
    if unknown:
        raise ValueError(f"no such step: {', '.join(sorted(unknown))}")
    return replace(LadderSettings(), **{step: step in steps for step in STEPS})


BASELINES: Mapping[str, LadderSettings] = MappingProxyType(
    {
        "none": only(),
        "find-and-replace": only("repair"),
        "n-best": only("n_best"),
        "annotated": only("annotated"),
        "code-switch": only("code_switched"),
        "splice": only("splice"),
        "full": LadderSettings(),
    }
)
"""Policies by the name under which they are reported. ``none`` checks the plain draft against the glossary and changes
nothing; a ladder made without a termbase drafts the same texts without judging them."""

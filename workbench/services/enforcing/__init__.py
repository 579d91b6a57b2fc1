"""The enforcement ladder: drafts in which the glossary's terms stand, or are said to be missing.

Steps, each run only for the segments that the step before left unsatisfied: the plain n-best, a copy of the source with
the target terms written in, repair of a wrong rendering, a term forced as target prefix, and the check again. The
guarantee is the last check, never a step.
"""

from __future__ import annotations

from glossary.termbase import Termbase
from models.base import Engine
from models.pivot import PivotEngine
from workbench.services.enforcing.drafts import EnforcedDraft
from workbench.services.enforcing.ladder import Ladder
from workbench.services.enforcing.pivoting import PivotLadder
from workbench.services.enforcing.policy import BASELINES, STEPS, LadderSettings, only

__all__ = [
    "BASELINES",
    "STEPS",
    "Drafting",
    "EnforcedDraft",
    "Ladder",
    "LadderSettings",
    "PivotLadder",
    "ladder_over",
    "only",
]

Drafting = Ladder | PivotLadder
"""What drafts texts of one direction with the glossary enforced."""


def ladder_over(
    engine: Engine, termbase: Termbase | None, source: str, target: str, settings: LadderSettings | None = None
) -> Drafting:
    """Return the ladder for an engine: one hop, or two for a pivot."""
    if isinstance(engine, PivotEngine):
        return PivotLadder(engine, termbase, source, target, settings)
    return Ladder(engine, termbase, source, target, settings)

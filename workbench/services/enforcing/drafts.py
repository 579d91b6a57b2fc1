"""What comes of the ladder: a draft, and how it came about."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from models.base import Doubt
from workbench.core.segments import TermDecision
from workbench.qa.quantities import Quantity


@dataclass(frozen=True, slots=True)
class EnforcedDraft:
    """A draft and how it came about. Scores are mean log-probabilities a token; ``plain`` is the model's own best.

    ``via`` is the text in the language in between, where a pivot went through one. ``placed`` are the terms (concept,
    place in the source) that were put where only a hint pointed, ``put_in`` the numbers that the model had lost.
    """

    source: str
    text: str
    plain: str
    score: float
    plain_score: float
    doubts: tuple[Doubt, ...] = ()
    plain_doubts: tuple[Doubt, ...] = ()
    decisions: tuple[TermDecision, ...] = ()
    via: str = ""
    placed: frozenset[tuple[str, int]] = frozenset()
    put_in: frozenset[Quantity] = frozenset()

    @property
    def forced(self) -> float:
        """How far the enforced text scores below the plain one, in nats a token; 0 where it does not."""
        return max(0.0, self.plain_score - self.score) if self.text != self.plain else 0.0


def placed_in_parts(drafts: Sequence[EnforcedDraft], offsets: Sequence[int]) -> frozenset[tuple[str, int]]:
    """Return the terms of a source's parts that were put in by a hint, by their places in the whole source."""
    return frozenset(
        (concept, start + offset)
        for draft, offset in zip(drafts, offsets, strict=True)
        for concept, start in draft.placed
    )


def put_in_parts(drafts: Sequence[EnforcedDraft]) -> frozenset[Quantity]:
    """Return the numbers that were put into the drafts of a source's parts."""
    return frozenset[Quantity]().union(*(draft.put_in for draft in drafts))

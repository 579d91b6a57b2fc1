"""A source longer than the model takes is enforced part by part, each part with its own terms only.

Forcing the terms of a whole page into one text would decode the page again for each term and place.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from models.base import Engine
from models.planning import plan

GROUP_CHARACTERS = 1500
"""Code points of parts that are drafted together: about a second with the starter model and many terms."""


@dataclass(frozen=True, slots=True)
class DividedSource:
    """The parts of a source in order, where each begins (code points), and what joins their translations."""

    source: str
    parts: tuple[str, ...]
    offsets: tuple[int, ...]
    joints: tuple[str, ...]

    def join(self, texts: Sequence[str]) -> str:
        """Join one translation for each part."""
        whole = texts[0]
        for joint, text in zip(self.joints, texts[1:], strict=True):
            whole += joint + text
        return whole


def divide_source(engine: Engine, source: str, source_language: str, target_language: str) -> DividedSource:
    """Divide a source as the engine itself would; one that fits is one part, as it is."""
    limit = engine.info.max_tokens
    if len(source) > limit and engine.count_tokens(source) > limit:
        found = plan(source, source_language, target_language, limit, engine.count_tokens)
        if len(found.parts) > 1:
            offsets = []
            reached = 0
            for part in found.parts:
                reached = source.index(part, reached)
                offsets.append(reached)
                reached += len(part)
            return DividedSource(source, found.parts, tuple(offsets), found.joints)
    return DividedSource(source, (source,), (0,), ())


def in_groups(
    parts: Sequence[tuple[str, Collection[str]]], characters: int
) -> Iterator[list[tuple[str, Collection[str]]]]:
    """Yield the parts in groups of about so many code points, all at once where ``characters`` is 0."""
    group: list[tuple[str, Collection[str]]] = []
    length = 0
    for part in parts:
        if group and characters and length + len(part[0]) > characters:
            yield group
            group, length = [], 0
        group.append(part)
        length += len(part[0])
    if group:
        yield group


def mean(values: Sequence[float], weights: Sequence[int]) -> float:
    """Return the weighted mean."""
    return sum(value * weight for value, weight in zip(values, weights, strict=True)) / sum(weights)

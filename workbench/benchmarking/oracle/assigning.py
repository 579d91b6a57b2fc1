"""Each mention of a term needs a place of its own in the target: how many can have one at the same time."""

from __future__ import annotations

from collections.abc import Sequence

Span = tuple[int, int]

_MOST_STEPS = 20_000
"""Places tried before the best found so far is taken: only a text full of one name comes near it."""


def assign(options: Sequence[Sequence[Span]]) -> list[Span | None]:
    """Give each mention one of its places (code points) so that none overlap, as many mentions as possible.

    None stands for a mention that is left without a place.
    """
    order = sorted(range(len(options)), key=lambda n: len(options[n]))
    best: list[tuple[int, Span]] = []
    steps = 0

    def place(at: int, taken: list[tuple[int, Span]]) -> bool:
        nonlocal best, steps
        steps += 1
        if len(taken) > len(best):
            best = list(taken)
        if at == len(order) or len(best) == len(order) or steps > _MOST_STEPS:
            return len(best) == len(order) or steps > _MOST_STEPS
        if len(taken) + len(order) - at <= len(best):
            return False
        n = order[at]
        for span in options[n]:
            free = all(span[1] <= left or right <= span[0] for _, (left, right) in taken)
            if free and place(at + 1, [*taken, (n, span)]):
                return True
        return place(at + 1, taken)

    place(0, [])
    found = dict(best)
    return [found.get(n) for n in range(len(options))]

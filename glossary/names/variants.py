"""Two spellings of one name inside one source: reported, never changed.

Likeness alone says little: two people may differ in a letter, and acronyms do (ҚХП, ҚКП, ҚХР). So something else has
to be shared: the rest of the name, the title before it, the noun after it («Үрімші қаласы», «Үрімжі қаласына»).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from rapidfuzz.distance import OSA

from glossary.names.mentions import Between, Mention, mentions_in, nothing, paced
from glossary.termbase import Termbase

_SHARED_LETTERS = 5
"""Letters of the shared part of a name: «Вэй» is the given name of too many people."""
_SHORTEST = 5
_LONG = 8


@dataclass(frozen=True, slots=True)
class VariantPair:
    """Two spellings of what is likely one name, the commoner first (of equals, the one that stands first).

    ``shared`` is what says so beside the likeness: the rest of the name, a title, a noun. Spans are code points.
    """

    first: str
    second: str
    shared: str
    distance: int
    first_spans: tuple[tuple[int, int], ...]
    second_spans: tuple[tuple[int, int], ...]


def variants_in(text: str, termbase: Termbase) -> list[VariantPair]:
    """Return the pairs of spellings of one name in a Kazakh text, by position; the glossary need not have it.

    Two names that the glossary has as two concepts are two names.
    """
    return variants_among(mentions_in(text, termbase.matches(text, "kk")))


def variants_among(mentions: Iterable[Mention], between: Between = nothing) -> list[VariantPair]:
    """Return the pairs of spellings of one name among the mentions of one text, by position."""
    groups: dict[tuple[str, ...], list[Mention]] = {}
    for mention in mentions:
        groups.setdefault(mention.words, []).append(mention)
    pairs = []
    for one, other in paced(_candidates(groups), between):
        concepts = {m.concept.id for m in (one[0], other[0]) if m.concept is not None}
        if len(concepts) == 2:
            continue
        first, second = sorted((one, other), key=lambda group: (-len(group), group[0].start))
        distance = _distance(one[0].words, other[0].words)
        shared = _shared(first, second) if distance else ""
        if shared:
            pairs.append(VariantPair(first[0].text, second[0].text, shared, distance, _spans(first), _spans(second)))
    return sorted(pairs, key=lambda pair: min(pair.first_spans[0], pair.second_spans[0]))


def _candidates(groups: dict[tuple[str, ...], list[Mention]]) -> Iterator[tuple[list[Mention], list[Mention]]]:
    """Yield the pairs that share enough to be compared: a long text has thousands of names, and few such pairs.

    Names of several words share all but one; single words share the first letter and what stands beside them.
    """
    buckets: dict[tuple[str, ...], list[tuple[str, ...]]] = {}
    for words, mentions in groups.items():
        if len(words) > 1:
            low = [word.lower() for word in words]
            keys = {(str(len(words)), str(at), *low[:at], *low[at + 1 :]) for at in range(len(words))}
        else:
            beside = {one for mention in mentions for one in (mention.title, mention.noun) if one}
            keys = {(words[0][:1].lower(), one) for one in beside}
        for key in keys:
            buckets.setdefault(key, []).append(words)
    seen = {pair for bucket in buckets.values() for pair in combinations(bucket, 2)}
    for one, other in sorted(seen, key=lambda pair: [groups[words][0].start for words in pair]):
        yield groups[one], groups[other]


def _spans(mentions: Sequence[Mention]) -> tuple[tuple[int, int], ...]:
    return tuple((mention.start, mention.end) for mention in mentions)


def _distance(one: tuple[str, ...], other: tuple[str, ...]) -> int:
    """Return the letters by which the one differing word differs; 0 where they are alike by no measure."""
    if len(one) != len(other):
        return 0
    differing = [(a.lower(), b.lower()) for a, b in zip(one, other, strict=True) if a.lower() != b.lower()]
    if len(differing) != 1:
        return 0
    a, b = differing[0]
    if a.startswith(b) or b.startswith(a):
        # A suffix, more likely than a slip.
        return 0
    if len(one) == 1 and (min(len(a), len(b)) < _SHORTEST or a[0] != b[0]):
        return 0
    most = 2 if min(len(a), len(b)) >= _LONG else 1
    distance = int(OSA.distance(a, b))
    return distance if distance <= most else 0


def _shared(first: Sequence[Mention], second: Sequence[Mention]) -> str:
    words = first[0].words
    if len(words) > 1:
        same = [a for a, b in zip(words, second[0].words, strict=True) if a.lower() == b.lower()]
        # Two people of one surname are mentioned as often as each other; a slip is rarer than the name.
        if max(map(len, same)) >= _SHARED_LETTERS and (len(first) > len(second) or _beside(first, second)):
            return " ".join(same)
        return _beside(first, second)
    return _beside(first, second)


def _beside(first: Sequence[Mention], second: Sequence[Mention]) -> str:
    titles = {m.title for m in first} & {m.title for m in second} - {""}
    nouns = {m.noun for m in first} & {m.noun for m in second} - {""}
    return min(nouns | titles, default="")

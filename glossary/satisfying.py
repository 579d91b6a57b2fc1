"""Whether a target text satisfies the terms of its source.

Each mention needs a place of its own, and a place serves one mention. A place inside a longer name serves nothing:
"Xinjiang" in "Xinjiang Uygur Autonomous Region" is not a mention of Xinjiang. Source: terminology notes, the ladder,
step 3.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from typing import Protocol

from glossary.concepts import Concept, Kind, Status, TermMatch, Verdict
from glossary.context import said_in_passing
from glossary.languages.base import ARTICLES, HEAD_PLURAL, Found
from glossary.profiles import choose

_COMPOSED = frozenset({Kind.TITLE, Kind.TERM, Kind.INITIATIVE, Kind.FORMULA})
"""Kinds whose parts keep their meaning: "President of Kazakhstan" also names Kazakhstan."""

_MOST_MENTIONS = 200

Span = tuple[int, int]

_JOINED_BEFORE = re.compile(r"[^\W_][-‐‑]$")
_COMPLEMENT = re.compile(r"\b(?:of|in) (?:the )?$", re.IGNORECASE)
_JOINED_AFTER = re.compile(r"[-‐‑][^\W_]")


class Places(Protocol):
    """What the check needs of a termbase."""

    @property
    def concepts(self) -> Mapping[str, Concept]:
        """All concepts by id."""

    def places(self, text: str, language: str, *, loose: bool = False, forbidden: bool = False) -> list[Found]:
        """Return every place of every term."""

    def accepted_for(self, concept: Concept) -> frozenset[str]:
        """Return the ids of the concepts whose terms satisfy this one."""

    def matches(self, text: str, language: str, *, nested: bool = False) -> list[TermMatch]:
        """Return the terms of a text."""


def check(termbase: Places, matches: Sequence[TermMatch], target: str, language: str) -> list[Verdict]:
    """Return a verdict for each match, in order (see `Termbase.check`).

    Formulas are judged apart: one stands around terms, and shares its place with them.
    """
    formulas = [match for match in matches if match.concept.kind is Kind.FORMULA]
    if not formulas:
        return _check(termbase, matches, target, language)
    terms = iter(_check(termbase, [m for m in matches if m.concept.kind is not Kind.FORMULA], target, language))
    others = iter(_check(termbase, formulas, target, language, only_formulas=True))
    return [next(others if match.concept.kind is Kind.FORMULA else terms) for match in matches]


def _check(
    termbase: Places, matches: Sequence[TermMatch], target: str, language: str, *, only_formulas: bool = False
) -> list[Verdict]:
    if not matches:
        return []
    places = [
        place
        for place in termbase.places(target, language)
        if place.form.term.standalone
        and place.why != ARTICLES
        and (place.form.concept.kind is Kind.FORMULA or not only_formulas)
    ]
    if language == "en":
        regions = {(p.start, p.end) for p in places if p.form.concept.kind is Kind.PLACE}
        places = [place for place in places if not _is_part_of_a_word(target, place, regions)]
    accepted = [termbase.accepted_for(match.concept) for match in matches]
    complements = {(p.start, p.end) for p in places if _COMPLEMENT.search(target, 0, p.start)}
    dropped = [_is_dropped(termbase, match, matches) for match in matches]
    served = _assign(matches, accepted, dropped, places, complements)
    forbidden = _forbidden(termbase, matches, target, language, set(served.values()))
    unserved = [at for at in range(len(matches)) if at not in served and not dropped[at]]
    said = said_in_passing(matches, unserved, served, places, target, language) if unserved else {}
    loose: list[Found] | None = None
    verdicts: list[Verdict] = []
    for at, match in enumerate(matches):
        span = served.get(at)
        if match.concept.id in forbidden:
            spans = forbidden[match.concept.id]
            verdicts.append(Verdict(match, False, "forbidden", spans, target[spans[0][0] : spans[0][1]]))
        elif span is not None:
            reason = _reason(match, span, places)
            verdicts.append(Verdict(match, True, reason, (span,), target[span[0] : span[1]]))
        elif at in said:
            spans = said[at]
            verdicts.append(Verdict(match, True, "context", spans, target[slice(*spans[0])] if spans else ""))
        elif dropped[at]:
            verdicts.append(Verdict(match, True, "dropped"))
        elif choose(match.concept, language) is None:
            verdicts.append(Verdict(match, False, "no_target_term"))
        else:
            if loose is None:
                loose = [p for p in termbase.places(target, language, loose=True) if not p.licit or p.why == ARTICLES]
            verdicts.append(_missing(at, match, matches, served, accepted[at], loose, target))
    return verdicts


def _is_part_of_a_word(target: str, place: Found, regions: set[Span]) -> bool:
    """Say whether a hyphen joins an English place to another word: "one-China", "President-Elect", "Nur-Astana".

    What such a word means is a person's to judge, so it is not counted. But two countries or towns that a hyphen
    joins are both named: "Kazakhstan-China relations". ``regions`` are the places of such names.
    """
    joined_before = _JOINED_BEFORE.search(target, 0, place.start)
    joined_after = _JOINED_AFTER.match(target, place.end)
    if not joined_before and not joined_after:
        return False
    return (place.start, place.end) not in regions or not (
        _only_regions(target, place.start, regions, back=True) and _only_regions(target, place.end, regions, back=False)
    )


def _only_regions(target: str, at: int, regions: set[Span], *, back: bool) -> bool:
    """Say whether all that hyphens join to a border of a name, on one side, are such names."""
    while _JOINED_BEFORE.search(target, 0, at) if back else _JOINED_AFTER.match(target, at):
        reached = [span for span in regions if (span[1] == at - 1 if back else span[0] == at + 1)]
        if not reached:
            return False
        at = min(start for start, _ in reached) if back else max(end for _, end in reached)
    return True


def _missing(
    at: int,
    match: TermMatch,
    matches: Sequence[TermMatch],
    served: Mapping[int, Span],
    accepted: frozenset[str],
    loose: Sequence[Found],
    target: str,
) -> Verdict:
    """Say why a mention has no place."""
    taken = list(served.values())
    for place in loose:
        if place.form.concept.id in accepted and not any(s < place.end and place.start < e for s, e in taken):
            span = (place.start, place.end)
            return Verdict(match, False, "illicit_form", (span,), target[span[0] : span[1]])
    others = [i for i in served if i != at and matches[i].concept.id == match.concept.id]
    return Verdict(match, False, "too_few" if others else "absent")


def _reason(match: TermMatch, span: Span, places: Sequence[Found]) -> str:
    own = [p for p in places if (p.start, p.end) == span and p.form.concept.id == match.concept.id]
    if not own:
        return "equivalent"
    return "preferred" if any(p.form.term.status is Status.PREFERRED for p in own) else "admitted"


def _is_dropped(termbase: Places, match: TermMatch, matches: Sequence[TermMatch]) -> bool:
    """Say whether a mention stands right before one of a concept before which the target leaves it out."""
    if not match.concept.dropped_before:
        return False
    for other in matches:
        # One code point between them can only be a space: a comma would be followed by one.
        if other.start != match.end + 1:
            continue
        if other.concept.id in match.concept.dropped_before:
            return True
        inner = termbase.matches(other.surface, other.term.language, nested=True)
        if any(one.start == 0 and one.concept.id in match.concept.dropped_before for one in inner):
            return True
    return False


def _forbidden(
    termbase: Places, matches: Sequence[TermMatch], target: str, language: str, served: set[Span]
) -> dict[str, tuple[Span, ...]]:
    """Return where forbidden terms of the concepts stand, by concept, outside the places that serve a mention."""
    wanted = {match.concept.id for match in matches}
    spans: dict[str, list[Span]] = {}
    for place in termbase.places(target, language, forbidden=True):
        inside = any(s <= place.start and place.end <= e for s, e in served)
        if place.form.concept.id in wanted and not inside:
            spans.setdefault(place.form.concept.id, []).append((place.start, place.end))
    return {concept: tuple(sorted(set(found))) for concept, found in spans.items()}


def _assign(
    matches: Sequence[TermMatch],
    accepted: Sequence[frozenset[str]],
    dropped: Sequence[bool],
    places: Sequence[Found],
    complements: set[Span],
) -> dict[int, Span]:
    """Give mentions their places: a maximum matching over places that do not overlap, the longest first."""
    wanted = frozenset[str]().union(*accepted)
    useful: dict[Span, list[Found]] = {}
    for place in places:
        if place.form.concept.id in wanted:
            useful.setdefault((place.start, place.end), []).append(place)
    blockers = _blockers(places, wanted, set(useful) - complements)
    own = {p.form.concept.id for p in places if p.form.term.status is Status.PREFERRED}
    order = sorted(
        range(len(matches)),
        key=lambda i: (
            dropped[i],
            matches[i].concept.id not in own,
            matches[i].start - matches[i].end,
            matches[i].start,
        ),
    )
    dissolved: set[Span] = set()
    while True:
        active = _outermost([span for span in useful if span not in dissolved], blockers)
        served = _matching(order, matches, accepted, {span: useful[span] for span in active})
        taken = set(served.values())
        if len(served) == len(matches):
            return served
        more = _more_by_parts(order, matches, accepted, useful, active, dissolved, blockers, len(served))
        if more is not None:
            dissolved.add(more)
            continue
        surplus = [
            span
            for span in active
            if span not in taken
            and all(p.form.concept.kind in _COMPOSED for p in useful[span])
            and any(_inside(inner, span) for inner in useful if inner not in dissolved)
        ]
        if not surplus:
            return served
        dissolved.update(surplus)


def _more_by_parts(
    order: Sequence[int],
    matches: Sequence[TermMatch],
    accepted: Sequence[frozenset[str]],
    useful: Mapping[Span, Sequence[Found]],
    active: Sequence[Span],
    dissolved: set[Span],
    blockers: Sequence[Span],
    served: int,
) -> Span | None:
    """Return a place whose parts serve more mentions than it does: "President Tokayev" names the office and the man."""
    if len(matches) > _MOST_MENTIONS:
        return None
    for span in active:
        if not any(_inside(inner, span) for inner in useful if inner not in dissolved):
            continue
        trial = _outermost([s for s in useful if s not in dissolved and s != span], blockers)
        if len(_matching(order, matches, accepted, {s: useful[s] for s in trial})) > served:
            return span
    return None


def _fits(place: Found, match: TermMatch, accepted: frozenset[str]) -> bool:
    """Say whether a place may serve a mention.

    Of an equivalent concept only the preferred term counts: its looser variants are not this one's. "Heads of State"
    is more than one head of state, so the source must say so.
    """
    if place.form.concept.id != match.concept.id and (
        place.form.concept.id not in accepted or place.form.term.status is not Status.PREFERRED
    ):
        return False
    several = any(tag.startswith(HEAD_PLURAL) for tag in place.suffixes)
    return not several or any(tag.startswith("PL") for tag in match.suffixes)


def _inside(inner: Span, outer: Span) -> bool:
    return inner != outer and outer[0] <= inner[0] and inner[1] <= outer[1]


def _blockers(places: Sequence[Found], wanted: frozenset[str], useful: set[Span]) -> list[Span]:
    """Return places of names that nobody asked for: what stands inside one belongs to it.

    Unless two mentions or more find their places inside: then it is only composed of them. ``useful`` leaves out what
    stands after "of": the People's Republic of China names China.
    """
    composed = {(p.start, p.end) for p in places if p.form.concept.kind in _COMPOSED}
    spans = {(p.start, p.end) for p in places if p.form.concept.id not in wanted} - composed
    blocking: list[Span] = []
    for span in spans:
        if span in useful:
            continue
        inner = _outermost([s for s in useful if _inside(s, span)], [])
        if len(inner) == 1:
            blocking.append(span)
    return blocking


def _outermost(spans: Sequence[Span], blockers: Sequence[Span]) -> list[Span]:
    """Return the spans that no other span or blocker holds or crosses; of two that cross, the longer."""
    kept: list[Span] = []
    for span in sorted(spans, key=lambda s: (s[0] - s[1], s[0])):
        at = bisect_right(kept, (span[0], span[1]))
        if (at > 0 and span[0] < kept[at - 1][1]) or (at < len(kept) and kept[at][0] < span[1]):
            continue
        if not any(_inside(span, blocker) for blocker in blockers):
            kept.insert(at, span)
    return kept


def _matching(
    order: Sequence[int],
    matches: Sequence[TermMatch],
    accepted: Sequence[frozenset[str]],
    useful: Mapping[Span, Sequence[Found]],
) -> dict[int, Span]:
    """Return a maximum matching of mentions and spans (augmenting paths), mentions early in the order first."""
    edges: dict[int, list[Span]] = {}
    alike: dict[tuple[str, bool], list[Span]] = {}
    for at in order:
        # Mentions of one concept share their places (the plural of a head noun asks for a plural source).
        kind = (matches[at].concept.id, any(tag.startswith("PL") for tag in matches[at].suffixes))
        if kind in alike:
            edges[at] = alike[kind]
            continue
        ranked = []
        for span, places in useful.items():
            fits = [p for p in places if _fits(p, matches[at], accepted[at])]
            if fits:
                own = any(p.form.concept.id == matches[at].concept.id for p in fits)
                preferred = own and any(
                    p.form.concept.id == matches[at].concept.id and p.form.term.status is Status.PREFERRED for p in fits
                )
                ranked.append((not preferred, not own, span))
        edges[at] = alike[kind] = [span for *_, span in sorted(ranked)]
    holder: dict[Span, int] = {}

    # Past this size (a segment of hundreds of names) places are given in order, without taking turns.
    may_move = len(order) <= _MOST_MENTIONS

    def place(at: int, tried: set[Span]) -> bool:
        for span in edges[at]:
            if span not in tried:
                tried.add(span)
                if span not in holder or (may_move and place(holder[span], tried)):
                    holder[span] = at
                    return True
        return False

    for at in order:
        place(at, set())
    return {at: span for span, at in holder.items()}

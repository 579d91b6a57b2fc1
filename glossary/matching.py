"""From places found to matches: the longest at each place, what is nested in it, and which reading is meant."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterable
from dataclasses import replace

from glossary.concepts import Kind, Status, TermMatch
from glossary.languages.base import Form, Found, is_short_name
from glossary.languages.kazakh.suffixes import cost
from glossary.tokens import OPENING, Prepared


def resolve(
    found: Iterable[Found], prepared: Prepared, text: str, *, nested: bool = False, mentioned: Collection[str] = ()
) -> list[TermMatch]:
    """Return the matches by position: the longest only, or with ``nested`` those inside them too.

    Of two places that cross, the longer stands. Of two concepts at one place the one whose capitals are those of the
    text stands, then a preferred term before an admitted one, then a concept that is no abbreviation, then the earlier
    one; ``nested`` lists the others one level deeper. A term that does not stand alone is left out unless a longer one
    holds it, and a person's short name unless the full one stands before it, here or in the document (``mentioned``,
    ids). Offsets are code points of ``text``, the text as given.

    A formula hides no term: the terms are found as if there were none, and a formula that crosses no term stands
    beside them, outside those that it holds.
    """
    everything = list(found)
    formulas = [one for one in everything if one.form.concept.kind is Kind.FORMULA]
    if not formulas:
        return _resolve(everything, prepared, text, nested=nested, mentioned=mentioned)
    others = [one for one in everything if one.form.concept.kind is not Kind.FORMULA]
    terms = _resolve(others, prepared, text, nested=nested, mentioned=mentioned)
    matches = list(terms)
    for match in _resolve(formulas, prepared, text, nested=nested):
        near = [one for one in terms if one.start < match.end and match.start < one.end]
        around = sum(_holds(one, match) for one in near)
        crossed = any(not (_holds(one, match) or _holds(match, one)) for one in near)
        if not crossed and (nested or not around):
            matches.append(replace(match, depth=match.depth + around) if around else match)
    return sorted(matches, key=lambda match: (match.start, -match.end, match.depth))


def _holds(outer: TermMatch, inner: TermMatch) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end


def _resolve(
    found: list[Found], prepared: Prepared, text: str, *, nested: bool, mentioned: Collection[str] = ()
) -> list[TermMatch]:
    found = _without_strangers(found, mentioned)
    places: dict[tuple[int, int], list[Found]] = {}
    for one in found:
        if one.licit:
            places.setdefault((one.start, one.end), []).append(one)
    spans = sorted(places, key=lambda span: (span[0] - span[1], span[0]))
    kept = _Kept()
    matches: list[TermMatch] = []
    for start, end in spans:
        around = kept.around(start, end)
        if around is None or (around and not nested):
            continue
        best = places[start, end]
        if len(best) > 1:
            best = _best_by_concept(best, prepared.text[start:end])
        if around:
            # A short form inside the full one is the same mention: «Әукенов» in «Мирас Әукенов».
            best = [one for one in best if one.form.concept.id not in around]
        else:
            best = [one for one in best if _stands_alone(one.form)]
        if not best:
            continue
        kept.add(start, end, best[0].form.concept.id)
        for place, one in enumerate(best if nested else best[:1]):
            matches.append(_match(one, prepared, text, len(around) + (place > 0)))
    return sorted(matches, key=lambda match: (match.start, -match.end, match.depth))


def _stands_alone(form: Form) -> bool:
    # What is left of short names here is known from the text before.
    return form.term.standalone or form.erroneous or form.concept.kind is Kind.PERSON


def _without_strangers(found: list[Found], mentioned: Collection[str]) -> list[Found]:
    """Leave out the short names of persons who are not named in full before."""
    persons = [one for one in found if one.form.concept.kind is Kind.PERSON]
    short = [one for one in persons if is_short_name(one.form.concept, one.form.term) and not one.form.erroneous]
    if not short:
        return found
    strangers = {id(one.form) for one in short}
    named: dict[str, int] = {}
    for one in persons:
        if one.licit and id(one.form) not in strangers:
            concept = one.form.concept.id
            named[concept] = min(one.start, named.get(concept, one.start))
    return [
        one
        for one in found
        if id(one.form) not in strangers
        or one.form.concept.id in mentioned
        or named.get(one.form.concept.id, one.start) < one.start
    ]


class _Kept:
    """Places that stand, none crossing another; they come longest first."""

    def __init__(self) -> None:
        self._starts: list[int] = []
        self._groups: list[list[tuple[int, int, str]]] = []

    def around(self, start: int, end: int) -> list[str] | None:
        """Return the concepts of the places that hold this one, outermost first; None where it crosses one."""
        at = bisect_right(self._starts, start) - 1
        if at + 1 < len(self._starts) and self._starts[at + 1] < end:
            return None
        if at < 0 or self._groups[at][0][1] <= start:
            return []
        concepts = []
        for left, right, concept in self._groups[at]:
            if left <= start and end <= right:
                concepts.append(concept)
            elif left < end and start < right:
                return None
        return concepts

    def add(self, start: int, end: int, concept: str) -> None:
        """Keep a place that crosses none."""
        at = bisect_right(self._starts, start) - 1
        if at >= 0 and start < self._groups[at][0][1]:
            self._groups[at].append((start, end, concept))
        else:
            self._starts.insert(at + 1, start)
            self._groups.insert(at + 1, [(start, end, concept)])


def _best_by_concept(found: list[Found], surface: str) -> list[Found]:
    """Return the likeliest reading of each concept at one place, the likeliest concept first."""
    capital = surface.lstrip(OPENING)[:1].isupper()

    def likelihood(one: Found) -> tuple[bool, bool, bool, bool, int, int]:
        form = one.form
        admitted = form.variant or form.term.status is not Status.PREFERRED
        return (
            form.erroneous,
            capital != form.term.text.lstrip(OPENING)[:1].isupper(),
            admitted,
            # What another concept is called in full is not meant as a short form: 中国 is China rather than the PRC.
            not admitted and form.concept.kind is Kind.ABBREVIATION,
            one.form.rank,
            cost(one.suffixes),
        )

    best: dict[str, Found] = {}
    for one in sorted(found, key=likelihood):
        best.setdefault(one.form.concept.id, one)
    return list(best.values())


def _match(one: Found, prepared: Prepared, text: str, depth: int) -> TermMatch:
    start, end = prepared.original(one.start, one.end)
    return TermMatch(
        concept=one.form.concept,
        term=one.form.term,
        start=start,
        end=end,
        surface=text[start:end],
        suffixes=one.suffixes,
        why=one.why,
        erroneous=one.form.erroneous,
        depth=depth,
    )

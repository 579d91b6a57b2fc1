"""Terms of a Kazakh target in another case than the source asks for, or beside parts of themselves."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple, Protocol

from glossary.concepts import Concept, Enforce, Kind, TermMatch
from glossary.edits import Edit
from glossary.languages.base import Found
from glossary.languages.kazakh.government import CaseFault, case_fault
from glossary.languages.kazakh.piled import unpiled
from glossary.roles import role_of

_NAMED = frozenset({Kind.PERSON, Kind.PLACE, Kind.ORGANISATION, Kind.TITLE, Kind.ABBREVIATION, Kind.INITIATIVE})
"""Kinds that are looked at: a common noun is turned into a verb or an adjective too often."""


class Placing(Protocol):
    """What is needed of a termbase."""

    @property
    def concepts(self) -> Mapping[str, Concept]:
        """All concepts by id."""

    def places(self, text: str, language: str, *, loose: bool = False, forbidden: bool = False) -> list[Found]:
        """Return every place of every term."""

    def accepted_for(self, concept: Concept) -> frozenset[str]:
        """Return the ids of the concepts whose terms satisfy this one."""


class Misplaced(NamedTuple):
    """A mention of the source and what is wrong with its term in the target."""

    match: TermMatch
    fault: CaseFault


def case_faults(termbase: Placing, matches: Sequence[TermMatch], source: str, target: str) -> list[Misplaced]:
    """Return the required names of a Kazakh target that stand in the wrong case, by position in the target.

    ``matches`` are the terms of the source. Of a name that stands twice, one place in the right case is enough.
    """
    asked = [
        (match, role)
        for match in matches
        if match.concept.kind in _NAMED and match.concept.enforce is Enforce.MUST
        if (role := role_of(match, source)) is not None and role.whole
    ]
    if not asked:
        return []
    every = [place for place in termbase.places(target, "kk") if place.licit]
    found: dict[tuple[int, int], Misplaced] = {}
    for match, role in asked:
        accepted = termbase.accepted_for(match.concept)
        own = [place for place in every if place.form.concept.id in accepted and not _inside(place, every)]
        faults = [case_fault(p.form.term, match.concept.kind, role, target, p.start, p.end) for p in own]
        wrong = [fault for fault in faults if fault is not None and fault.written]
        if wrong and len(wrong) == len(faults):
            found.setdefault((wrong[0].start, wrong[0].end), Misplaced(match, wrong[0]))
    return [found[span] for span in sorted(found)]


def piled(termbase: Placing, matches: Sequence[TermMatch], target: str) -> list[Edit]:
    """Return the edits that take away, beside required terms of a Kazakh target, what is left of themselves."""
    mentions = Counter(match.concept.id for match in matches if match.concept.enforce is Enforce.MUST)
    if not mentions:
        return []
    every = [place for place in termbase.places(target, "kk") if place.licit]
    edits: list[Edit] = []
    for place in sorted(every, key=lambda one: (one.start - one.end, one.start)):
        concept = place.form.concept
        if concept.id not in mentions or concept.kind is Kind.FORMULA or _inside(place, every):
            continue
        edit = unpiled(place.form.term, target, place.start, place.end, once=mentions[concept.id] == 1)
        if edit is not None and not any(edit.start < other.end and other.start < edit.end for other in edits):
            edits.append(edit)
    return sorted(edits)


def _inside(place: Found, every: Sequence[Found]) -> bool:
    """Say whether a longer term holds a place: its last word bears the case."""
    return any(
        (other.start, other.end) != (place.start, place.end) and other.start <= place.start and place.end <= other.end
        for other in every
    )

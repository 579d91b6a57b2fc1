"""Names and offices of their day: a text of 2026 does not have a secretary who left in 2025."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

import regex

from glossary.concepts import Concept, Kind, Relation, RelationKind, TermMatch
from glossary.termbase import Termbase
from glossary.validity import Dated, holders, in_force, is_dated
from resources.messages import message
from workbench.core.segments import Finding, Severity
from workbench.qa.base import CheckedText

_FORMER = regex.compile(r"(?:бұрынғы|экс-|\bformer|\bex-|前任?|原)\s*$", regex.IGNORECASE)
"""Words before an office that say that it is a past one."""

_BESIDE = regex.compile(r"[\s,()«»“”\"]*(?:\b(?:the|of|as|who|is)\b[\s,]*)*", regex.IGNORECASE)
"""What may stand between a name and an office of one person."""


class ValidityCheck:
    """Warns of an office that a person did not hold, and of a name that was not in use, on the document's day.

    A name is looked for on both sides: an engine may write the name of the years from which its texts are.
    """

    id = "validity"

    def run(self, text: CheckedText) -> list[Finding]:
        """Return warnings, those of the source first, none for a document without a date."""
        if text.date is None:
            return []
        found = [*_offices(text, text.date), *_names(text, text.matches, text.date, in_source=True)]
        if text.termbase is not None and text.target:
            # What the source itself names by an old name is warned of there.
            named = {match.concept.id for match in text.matches if _out_of_force(match, text.date) is not None}
            matches = text.termbase.matches(text.target, text.target_language)
            found += _names(text, [one for one in matches if one.concept.id not in named], text.date, in_source=False)
            said = {match.concept.id for match in text.matches}
            found += _called_otherwise(text, [one for one in matches if one.concept.id not in said], in_source=False)
        found += _called_otherwise(text, text.matches, in_source=True)
        return found


def _offices(text: CheckedText, day: dt.date) -> Iterator[Finding]:
    for person in text.matches:
        if person.concept.kind is not Kind.PERSON:
            continue
        for title in text.matches:
            held = _held(person.concept, title.concept)
            if not held or any(in_force(one, day) for one in held) or not _of_one_person(person, title, text):
                continue
            first, last = min(person.start, title.start), max(person.end, title.end)
            others = holders(text.termbase.concepts.values(), title.concept.id, day) if text.termbase else []
            params = {
                "person": person.term.text,
                "title": title.surface,
                "begins": held[-1].valid_from or "…",
                "ends": held[-1].valid_to or "…",
                "date": day.isoformat(),
            }
            names = [found.text for one in others if (found := one.preferred(text.source_language)) is not None]
            if names:
                said = message("qa.office_of_other", holder=", ".join(names), **params)
            else:
                said = message("qa.office_past", **params)
            yield Finding("validity", Severity.WARNING, said, first, last, in_source=True)


def _held(person: Concept, title: Concept) -> list[Relation]:
    return [one for one in person.relations if one.kind is RelationKind.HOLDER_OF and one.concept == title.id]


def _of_one_person(person: TermMatch, title: TermMatch, text: CheckedText) -> bool:
    """Say whether an office stands beside a name, or with it in a row of offices, and is not called a former one."""
    left, right = (title, person) if title.start < person.start else (person, title)
    if _FORMER.search(text.source, 0, title.start):
        return False
    gap_start = left.end
    between = [one for one in text.matches if left.end <= one.start and one.end <= right.start]
    for one in between:
        # Other offices and their organisations stand in the row; another person ends it.
        if one.concept.kind not in (Kind.TITLE, Kind.ORGANISATION, Kind.ABBREVIATION, Kind.PLACE):
            return False
        if _BESIDE.fullmatch(text.source, gap_start, one.start) is None:
            return False
        gap_start = one.end
    return _BESIDE.fullmatch(text.source, gap_start, right.start) is not None


def _names(text: CheckedText, matches: Sequence[TermMatch], day: dt.date, *, in_source: bool) -> Iterator[Finding]:
    for match in matches:
        dated = _out_of_force(match, day)
        if dated is None:
            continue
        present = _present_name(match, text, day)
        params = {
            "surface": match.surface,
            "begins": dated.valid_from or "…",
            "ends": dated.valid_to or "…",
            "date": day.isoformat(),
        }
        if present:
            said = message("qa.name_of_other_day", present=present, **params)
        else:
            said = message("qa.name_not_in_force", **params)
        yield Finding("validity", Severity.WARNING, said, match.start, match.end, in_source=in_source)


def _called_otherwise(text: CheckedText, matches: Sequence[TermMatch], *, in_source: bool) -> Iterator[Finding]:
    """Yield warnings of what had another name on the day: «Астана» in a text of 2020."""
    if text.termbase is None or text.date is None:
        return
    former = _former_names(text.termbase)
    for match in matches:
        for concept in former.get(match.concept.id, ()):
            name = concept.preferred(match.term.language)
            if name is not None and in_force(concept, text.date):
                said = message(
                    "qa.name_then", surface=match.surface, present=name.text, date=text.date.isoformat(),
                    begins=concept.valid_from or "…", ends=concept.valid_to or "…",
                )  # fmt: skip
                yield Finding("validity", Severity.WARNING, said, match.start, match.end, in_source=in_source)


@lru_cache(maxsize=4)
def _former_names(termbase: Termbase) -> Mapping[str, tuple[Concept, ...]]:
    """Return, by the id of a concept without dates, the names that it had for a time: they see it also."""
    found: dict[str, tuple[Concept, ...]] = {}
    for concept in termbase.concepts.values():
        if not (concept.valid_to and concept.kind in (Kind.PLACE, Kind.ORGANISATION)):
            continue
        for one in concept.related(RelationKind.SEE_ALSO):
            other = termbase.concepts.get(one)
            if other is not None and other.kind is concept.kind and not is_dated(other):
                found[one] = (*found.get(one, ()), concept)
    return found


def _out_of_force(match: TermMatch, day: dt.date) -> Dated | None:
    """Return what has the dates that exclude a day: the term, unless it is twice there, or the concept."""
    terms = [one for one in match.concept.terms if (one.language, one.text) == (match.term.language, match.term.text)]
    if terms and not any(in_force(one, day) for one in terms):
        return terms[-1]
    return match.concept if not in_force(match.concept, day) else None


def _present_name(match: TermMatch, text: CheckedText, day: dt.date) -> str:
    """Return what the thing is called on a day: another term of it, or a concept that it refers to."""
    language = match.term.language
    for term in match.concept.terms_in(language):
        if in_force(term, day) and in_force(match.concept, day) and term.text != match.term.text:
            return term.text
    if text.termbase is not None:
        for one in match.concept.related(RelationKind.SEE_ALSO):
            concept = text.termbase.concepts.get(one)
            found = concept.preferred(language) if concept is not None and in_force(concept, day) else None
            if found is not None:
                return found.text
    return ""

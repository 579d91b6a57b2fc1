"""Persons named in full earlier in a document, after whom a short surname means them.

«Ма», «Се», «Су» are too many other words to stand for a person by themselves; after «Ма Синжуй» they may.
Source: Kazakh reference tables, section 7, risks.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from glossary.concepts import Kind, TermMatch
from glossary.languages.base import is_short_name
from glossary.termbase import Termbase

NOBODY: frozenset[str] = frozenset()


def named_in_full(matches: Iterable[TermMatch]) -> frozenset[str]:
    """Return the ids of the persons whom some match names by more than a short surname."""
    return frozenset(
        match.concept.id
        for match in matches
        if match.concept.kind is Kind.PERSON and (match.erroneous or not is_short_name(match.concept, match.term))
    )


def mentioned_before(
    termbase: Termbase, language: str, segments: Iterable[tuple[int, int, str]]
) -> Mapping[int, frozenset[str]]:
    """Return, by segment, the ids of the persons named in full before it in its document.

    ``segments`` are (id, document, text) in reading order. Only persons with a short name are looked for; where there
    are none, no text is read. A segment before the first mention is left out.
    """
    persons = termbase.with_short_names(language)
    if not persons:
        return {}
    few = Termbase(persons)
    seen: dict[int, frozenset[str]] = {}
    before: dict[int, frozenset[str]] = {}
    for segment, document, text in segments:
        known = seen.get(document, NOBODY)
        if known:
            before[segment] = known
        named = named_in_full(few.matches(text, language))
        if not named <= known:
            seen[document] = known | named
    return before

"""Persons named in full earlier in a document, after whom a short surname means them.

«Ма», «Се», «Су» are too many other words to stand for a person by themselves; after «Ма Синжуй» they may.
Source: Kazakh reference tables, section 7, risks.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import Protocol

from glossary.concepts import Kind, TermMatch
from glossary.languages.base import is_short_name

NOBODY: frozenset[str] = frozenset()


class Matching(Protocol):
    """What is needed of a termbase."""

    def has_short_names(self, language: str) -> bool:
        """Say whether any term of a language is a short name."""

    def matches(
        self, text: str, language: str, *, nested: bool = False, mentioned: Collection[str] = ()
    ) -> list[TermMatch]:
        """Return the terms of a text."""


def named_in_full(matches: Iterable[TermMatch]) -> frozenset[str]:
    """Return the ids of the persons whom some match names by more than a short surname."""
    return frozenset(
        match.concept.id
        for match in matches
        if match.concept.kind is Kind.PERSON and (match.erroneous or not is_short_name(match.concept, match.term))
    )


def mentioned_before(
    termbase: Matching, language: str, segments: Iterable[tuple[int, int, str]]
) -> Mapping[int, frozenset[str]]:
    """Return, by segment, the ids of the persons named in full before it in its document.

    ``segments`` are (id, document, text) in reading order. Empty, without reading any text, where the termbase has no
    short name in the language; a segment before the first mention is left out.
    """
    if not termbase.has_short_names(language):
        return {}
    seen: dict[int, frozenset[str]] = {}
    before: dict[int, frozenset[str]] = {}
    for segment, document, text in segments:
        known = seen.get(document, NOBODY)
        if known:
            before[segment] = known
        named = named_in_full(termbase.matches(text, language))
        if not named <= known:
            seen[document] = known | named
    return before

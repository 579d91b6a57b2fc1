"""What a language offers to the termbase: an index of its terms, and how a term is written."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple, Protocol

from glossary.concepts import Concept, Term
from glossary.tokens import Prepared

ARTICLES = "articles"
"""Why of a place whose inner articles are not those cited ("Head of the State"): found, but not the right form."""

HEAD_PLURAL = "PLHEAD"
"""Tag of a plural inside a term ("Heads of State")."""


@dataclass(frozen=True, slots=True, eq=False)
class Form:
    """One way to write a term: the term's own text or one of its known errors. ``rank`` orders equal places."""

    concept: Concept
    term: Term
    rank: int
    erroneous: bool = False


class Found(NamedTuple):
    """A place of a form in a prepared text (code points there); ``licit`` is False only in a loose search."""

    start: int
    end: int
    form: Form
    suffixes: tuple[str, ...]
    why: str
    licit: bool = True


class LanguageIndex(Protocol):
    """The terms of one language, made for look-up. Adding is incremental; nothing is ever taken out."""

    def add(self, form: Form, text: str) -> None:
        """Enter a form under its text."""

    def find(self, prepared: Prepared, *, loose: bool = False) -> list[Found]:
        """Return all places of all forms, in no order.

        A loose search also returns places that differ in capitals or have a suffix that is not licit, marked so;
        they serve to repair a text, never to satisfy a term.
        """


class Language(Protocol):
    """A language: its index, and the surface of a term in a text."""

    def index(self) -> LanguageIndex:
        """Return an empty index."""

    def written(self, term: Term, suffixes: Sequence[str] = ()) -> str | None:
        """Return the term with suffixes (tag names such as ``PL``, ``ACC``); None where the language has no such form.

        A language without suffixes of that kind returns the term as it is.
        """


def forms_of(concepts: Iterable[Concept], language: str, *, first_rank: int = 0) -> Iterable[tuple[Form, str]]:
    """Yield the forms of the terms of one language, preferred before admitted, errors last, in the given order."""
    rank = first_rank
    for concept in concepts:
        for place, term in enumerate(concept.terms_in(language)):
            yield Form(concept, term, rank + (place > 0) * 1_000_000_000), term.text
            rank += 1
            for error in term.errors:
                yield Form(concept, term, rank + 2_000_000_000, erroneous=True), error
                rank += 1

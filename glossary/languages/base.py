"""What a language offers to the termbase: an index of its terms, and how a term is written."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple, Protocol

from glossary.concepts import Concept, Kind, Status, Term
from glossary.slots import has_slots
from glossary.tokens import Prepared
from glossary.wordings import is_wording, other_wordings

ARTICLES = "articles"
"""Why of a place whose inner articles are not those cited ("Head of the State"): found, but not the right form."""

HEAD_PLURAL = "PLHEAD"
"""Tag of a plural inside a term ("Heads of State")."""


# Not frozen, and compared by identity: a large glossary makes hundreds of thousands when it is first searched.
@dataclass(slots=True, eq=False)
class Form:
    """One way to write a term: its own text, another right spelling, or a known error. ``rank`` orders equal places."""

    concept: Concept
    term: Term
    rank: int
    erroneous: bool = False
    variant: bool = False

    @property
    def why(self) -> str:
        """Why a place of this form matches, where the language has no nearer reason; empty for the preferred text."""
        if self.erroneous:
            return "error"
        return "variant" if self.variant or self.term.status is not Status.PREFERRED else ""


SHORT_NAME = 3
"""Letters of a surname that is too many other words to stand by itself («Ма», «Се», «Су»).

Source: Kazakh reference tables, section 7, risks.
"""


def is_short_name(concept: Concept, term: Term) -> bool:
    """Say whether a term is a person's short name, which means the person only after the full one.

    It is one word of at most `SHORT_NAME` letters, or marked as not standing alone.
    """
    if concept.kind is not Kind.PERSON:
        return False
    text = term.text
    return not term.standalone or (len(text) <= SHORT_NAME and text.isalpha() and not is_han(text[0]))


def is_han(letter: str) -> bool:
    """Say whether a character is a Chinese one."""
    return "\u3400" <= letter <= "\u9fff" or "\uf900" <= letter <= "\ufaff" or letter >= "\U00020000"


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
    """Yield the forms of the terms of one language, preferred before admitted, errors last, in the given order.

    English terms are found in the wordings of every style profile. A wording that no term of the concept lists counts
    as admitted, never as preferred, and is left out where the glossary forbids its words.
    """
    rank = first_rank
    concepts = tuple(concepts)
    forbidden = _forbidden_texts(concepts) if language == "en" else None
    for concept in concepts:
        terms: Sequence[Term] = [term for term in concept.terms if term.language == language]
        if concept.kind is Kind.FORMULA and any(has_slots(term.text) for term in terms):
            continue  # `FormulaIndex` finds these
        if len(terms) > 1 or (terms and terms[0].status is Status.FORBIDDEN):
            terms = concept.terms_in(language)
        for place, term in enumerate(terms):
            own = rank + (place > 0) * 1_000_000_000
            yield Form(concept, term, own), term.text
            rank += 1
            for variant in term.variants:
                yield Form(concept, term, own, variant=True), variant
            if language == "en":
                for wording in other_wordings(term.text):
                    listed = any(one.text.casefold() == wording.casefold() for one in concept.terms)
                    if not listed and (forbidden is None or not forbidden.search(wording)):
                        yield Form(concept, replace(term, status=Status.ADMITTED), own, variant=True), wording
            for error in term.errors:
                yield Form(concept, term, rank + 2_000_000_000, erroneous=True), error
                rank += 1


def _forbidden_texts(concepts: Iterable[Concept]) -> re.Pattern[str] | None:
    """Return what finds an English term that is forbidden; None where there is none that a wording could have."""
    texts = {
        term.text
        for concept in concepts
        for term in concept.terms
        if term.language == "en" and term.status is Status.FORBIDDEN and is_wording(term.text)
    }
    return re.compile("|".join(rf"\b{re.escape(text)}\b" for text in sorted(texts)), re.IGNORECASE) if texts else None

"""All forms of a Kazakh noun or term, and the readings of a form: the two ways through the one suffix table."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from glossary.concepts import Term
from glossary.languages.kazakh.index import inflect, stems_of_term
from glossary.languages.kazakh.stems import Stem, licit
from glossary.languages.kazakh.suffixes import analyse
from glossary.tokens import QUOTES, TokenKind, kazakh_tokens, prepare

NUMBERS = ((), ("PL",))
POSSESSIVES = ((), ("PX1SG",), ("PX2SG",), ("PX2POL",), ("PX3",), ("PX1PL",))
ENDINGS = (
    (), ("GEN",), ("DAT",), ("ACC",), ("LOC",), ("ABL",), ("INS",), ("LOC", "ATTR"), ("OWN",),
    ("P1SG",), ("P2SG",), ("P2POL",), ("P1PL",),
)  # fmt: skip
"""Cases, the attributive, the absolute possessive, the persons. Source: Kazakh reference tables, section 2."""


class Declined(NamedTuple):
    """A form with its tags and the letters of each (``PX3:ы``); the citation form has none."""

    form: str
    tags: tuple[str, ...]


def decline(term: Term) -> tuple[Declined, ...]:
    """Return every form of a term once for each set of tags: number, possessive, case, attributive, person.

    A possessive that belongs to the citation form is not named. Empty for a term without a word.
    """
    return tuple(_forms(term))


def _forms(term: Term) -> Iterator[Declined]:
    if not stems_of_term(term)[0]:
        return
    for number in NUMBERS:
        for possessive in POSSESSIVES:
            for ending in ENDINGS:
                names = (*number, *possessive, *ending)
                form = inflect(term, names)
                if form is not None:
                    yield Declined(form, _with_letters(term, form, names))


def _with_letters(term: Term, form: str, names: tuple[str, ...]) -> tuple[str, ...]:
    for reading in readings_of(term, form):
        if tuple(tag.partition(":")[0] for tag in reading) == names:
            return reading
    return names


def readings_of(term: Term, form: str) -> tuple[tuple[str, ...], ...]:
    """Return every reading of a form as the term with a licit chain of suffixes, the likeliest first.

    The term's own form has the empty reading. A form that is not licit has none. Capitals do not matter, look-alike
    letters are repaired.
    """
    words, stems = stems_of_term(term)
    seen = [token for token in kazakh_tokens(prepare(form.strip()).text) if token.kind is not TokenKind.OPAQUE]
    tail = seen.pop() if len(seen) > 1 and seen[-1].kind is TokenKind.TAIL else None
    if not words or len(seen) != len(words):
        return ()
    if any(token.low != word.lower() for token, word in zip(seen[:-1], words[:-1], strict=True)):
        return ()
    closes = prepare(term.text.strip()).text[-1:] in QUOTES
    found: dict[tuple[str, ...], None] = {}
    for stem in stems:
        low = seen[-1].low
        if tail is not None:
            if low == stem.letters and closes:
                shape = stem.shape._replace(hyphen=True)
                found |= dict.fromkeys(r for r in analyse(shape, tail.low) if licit(stem, r))
        elif low.startswith(stem.letters):
            found |= dict.fromkeys(_readings(stem, low[len(stem.letters) :]))
    return tuple(found)


def _readings(stem: Stem, remainder: str) -> Iterator[tuple[str, ...]]:
    if not remainder and stem.head:
        return
    yield from (reading for reading in analyse(stem.shape, remainder) if licit(stem, reading))

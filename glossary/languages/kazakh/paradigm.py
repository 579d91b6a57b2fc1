"""All forms of a Kazakh noun or term, and the readings of a form: the two ways through the one suffix table."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from glossary.concepts import Term
from glossary.languages.kazakh.index import inflect, stems_of_term
from glossary.languages.kazakh.stems import Stem, licit
from glossary.languages.kazakh.suffixes import analyse
from glossary.tokens import HYPHENS, QUOTES, TokenKind, fold_case, kazakh_tokens, prepare

_CYRILLIC = re.compile("[\u0400-\u04ff]")
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
    found = _readings_as_cited(term, form)
    if found:
        return found
    if fold_case(prepare(form.strip()).text) == fold_case(prepare(term.text.strip()).text):
        return ((),)  # «т.б.», «%»: no word, and yet itself
    for other in _other_capitals(term.text, form):
        found = _readings_as_cited(replace(term, text=other), form)
        if found:
            return found
    return ()


def _other_capitals(cited: str, form: str) -> Iterator[str]:
    """Yield a name or an acronym cited in small letters as the form shows it: «ақш», «алматы»."""
    if cited and cited == cited.lower():
        letters = sum(letter.isupper() for letter in form[: len(cited)])
        if letters >= 2 and form != form.upper():
            yield cited.upper()
        elif letters:
            yield cited[:1].upper() + cited[1:]


def _readings_as_cited(term: Term, form: str) -> tuple[tuple[str, ...], ...]:
    words, stems = stems_of_term(term)
    if words[-1:] == ("%",):
        return _readings_of_percent(term.text, form, stems[0])
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
            remainder = low[len(stem.letters) :]
            if remainder[:1] == "-" or not stem.shape.hyphen:
                hyphened = remainder[:1] == "-" and _mixed(words[-1])
                read = stem._replace(shape=stem.shape._replace(hyphen=True)) if hyphened else stem
                found |= dict.fromkeys(_readings(read, remainder))
            elif not remainder or _joined(seen[-1].text, len(stem.letters)):
                # «Facebookтің»: against the rule, and often written; of «НАТОның» texts have one in a hundred.
                found |= dict.fromkeys(_readings(stem._replace(shape=stem.shape._replace(hyphen=False)), remainder))
    return tuple(found)


def _readings_of_percent(cited: str, form: str, stem: Stem) -> tuple[tuple[str, ...], ...]:
    """Return the readings of a percentage, whose mark is no word and takes suffixes all the same: «40%-дан»."""
    cited, form = prepare(cited.strip()).text, prepare(form.strip()).text
    if not form.startswith(cited):
        return ()
    rest = form[len(cited) :].lower()
    return analyse(stem.shape, "-" + rest[1:] if rest[:1] in HYPHENS else rest)


def _mixed(word: str) -> bool:
    """Say whether a word has capitals inside («ҚазМұнайГаз»): a suffix may be joined to it by a hyphen."""
    return any(letter.isupper() for letter in word[1:]) and "-" not in word and not word.isupper()


def _joined(seen: str, length: int) -> bool:
    """Say whether a suffix in small letters stands straight on a Latin word."""
    word, suffix = seen[:length], seen[length:]
    return suffix.islower() and word[-1:].isalpha() and _CYRILLIC.search(word) is None


def _readings(stem: Stem, remainder: str) -> Iterator[tuple[str, ...]]:
    if not remainder and stem.head:
        return
    yield from (reading for reading in analyse(stem.shape, remainder) if licit(stem, reading))

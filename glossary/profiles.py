"""Style profiles: named preferences that a project switches on, such as *CPC* or *CCP*.

A profile chooses among the preferred and admitted terms of a concept which one is written; it forbids nothing, and a
concept without such a choice is written as always, English ones in the profile's words (CCP for CPC). A term may name
the profiles that it belongs to; else its words tell, as "Uyghur" does. Some say how a text is set as well: quotation
marks, dates, percent (`glossary.typography`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from rapidfuzz import fuzz

from glossary.concepts import Concept, Status, Term
from glossary.traditional import HANT, derived_term
from glossary.typography import CHINESE_DATE, DAY_FIRST, KAZAKH_DATE, MONTH_FIRST, QUOTES
from glossary.validity import in_force, is_dated
from glossary.wordings import reworded


@dataclass(frozen=True, slots=True)
class Profile:
    """A preference: its name, the group of which one may be on, and pieces of words by which a term is told.

    The name of one that belongs to a language begins with its code: "en “…”".
    """

    name: str
    group: str
    pieces: tuple[str, ...] = ()


PROFILES: tuple[Profile, ...] = (
    Profile("CPC", "party", (r"\bCPC\b", r"\bCommunist Party of China\b")),
    Profile("CCP", "party", (r"\bCCP\b", r"\bChinese Communist Party\b")),
    Profile("Uygur", "uygur", (r"\bUygurs?\b",)),
    Profile("Uyghur", "uygur", (r"\bUyghurs?\b",)),
    Profile("Political Bureau", "bureau", (r"\bPolitical Bureau\b",)),
    Profile("Politburo", "bureau", (r"\bPolitburo\b",)),
    Profile("en-US", "english", (r"bor(?:s|ly|liness|hood|ed|ing)?\b", r"\w(?:iz(?:e|ed|es|ing|ation|ations))\b",
                                 r"\bcenter", r"\bdefense\b", r"\bprogram\b")),
    Profile("en-GB", "english", (r"bour(?:s|ly|liness|hood|ed|ing)?\b", r"\w(?:is(?:e|ed|es|ing|ation|ations))\b",
                                 r"\bcentre", r"\bdefence\b", r"\bprogramme\b")),
    Profile("percent", "percent", (r"\bper ?cent\b",)),
    Profile("%", "percent", ("%",)),
    Profile("中哈", "order", ("中哈",)),
    Profile("哈中", "order", ("哈中",)),
    *(Profile(name, f"quotes-{name[:2]}") for name in QUOTES),
    Profile(DAY_FIRST, "dates-en"),
    Profile(MONTH_FIRST, "dates-en"),
    Profile(KAZAKH_DATE, "dates-kk"),
    Profile(CHINESE_DATE, "dates-zh"),
)  # fmt: skip
"""The profiles that a project may switch on, by group; of one group one at a time."""

_BY_NAME = {profile.name: profile for profile in PROFILES}
_TOLD = {profile.name: re.compile("|".join(profile.pieces)) for profile in PROFILES if profile.pieces}
_RIVALS = {
    one.name: [other.name for other in PROFILES if other.group == one.group and other is not one] for one in PROFILES
}


def groups() -> dict[str, tuple[str, ...]]:
    """Return the names of the profiles by group."""
    found: dict[str, tuple[str, ...]] = {}
    for profile in PROFILES:
        found[profile.group] = (*found.get(profile.group, ()), profile.name)
    return found


def own_profiles(concepts: Iterable[Concept]) -> tuple[str, ...]:
    """Return the names that terms give to profiles of a user's own, sorted."""
    named = {name for concept in concepts for term in concept.terms for name in term.profiles}
    return tuple(sorted(named - set(_BY_NAME)))


def one_of_each_group(names: Iterable[str]) -> tuple[str, ...]:
    """Return profiles with one of a group, the last named; a name that is of no group here stays (a user's own)."""
    chosen: dict[str, str] = {}
    for name in names:
        group = _BY_NAME[name].group if name in _BY_NAME else f"own:{name}"
        chosen.pop(group, None)
        chosen[group] = name
    return tuple(chosen.values())


def choose(concept: Concept, language: str, profiles: Sequence[str] = (), on: date | None = None) -> Term | None:
    """Return the term to write: in force on a day, and as the profiles want it; None where there is none.

    A term whose dates hold on that day goes before one without dates. Where no term is in force, dates are left out
    of the choice. A traditional Chinese term is derived where the concept has none of its own.
    """
    terms = concept.terms_in(language)
    if not terms and language == HANT:
        return derived_term(concept)
    if on is not None:
        valid = [term for term in terms if in_force(term, on)]
        terms = tuple(sorted(valid, key=lambda term: not is_dated(term))) or terms
        if valid and is_dated(terms[0]):
            terms = tuple(term for term in terms if is_dated(term))
    if not terms:
        return None
    best, *others = terms
    for name in profiles:
        best = _as_profile(best, [term for term in others if term.status is not Status.PROPOSED], name)
        if language == "en" and name not in best.profiles:
            best = _reworded(best, concept, name)
    return best


def _reworded(best: Term, concept: Concept, name: str) -> Term:
    """Return a term in the words of a profile ("CCP Central Committee"), unless it has a standing of its own."""
    text = reworded(best.text, name)
    if text == best.text or any(term.text == text for term in concept.terms if term.language == best.language):
        return best
    return replace(best, text=text, status=Status.ADMITTED)


def _as_profile(best: Term, others: Sequence[Term], name: str) -> Term:
    """Return the term that a profile wants, the given one where there is none."""
    if name in best.profiles:
        return best
    for term in others:
        if name in term.profiles:
            return term
    if name not in _TOLD or not any(_TOLD[rival].search(best.text) for rival in _RIVALS[name]):
        return best
    fitting = [
        term
        for term in others
        if _TOLD[name].search(term.text) and not any(_TOLD[rival].search(term.text) for rival in _RIVALS[name])
    ]
    return max(fitting, key=lambda term: fuzz.ratio(term.text, best.text), default=best)

"""What satisfies a term by its context, where a language says a thing in passing (中哈, 两国, 访华).

Chinese only: in English a reader counts each name. The table names the words, the character of them that counts, the
terms that it may stand for, and what may not stand around it. Source: terminology notes, measures; usage of Xinhua.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from glossary.concepts import Concept, Kind, Term, TermMatch
from glossary.languages.base import Found
from glossary.languages.chinese import simplified

Span = tuple[int, int]

_PARTS_KEEP_MEANING = frozenset({Kind.TITLE, Kind.TERM, Kind.INITIATIVE, Kind.FORMULA})


@dataclass(frozen=True, slots=True)
class ContextWord:
    """A word, the part of it that counts, and the terms (of these kinds) that this part may stand for.

    ``countries`` is how many different ones the source must name, all of ``terms`` and no more, which then share the
    word; 0 where it stands for one.
    """

    part: str
    kinds: frozenset[Kind]
    terms: frozenset[str]
    countries: int
    pattern: re.Pattern[str]

    def may_mean(self, concept: Concept, language: str) -> bool:
        """Say whether the word may stand for a concept; for a person none does."""
        if concept.kind is Kind.PERSON or concept.kind not in self.kinds:
            return False
        return any(simplified(term.text) in self.terms for term in _terms(concept, language))


def _terms(concept: Concept, language: str) -> Sequence[Term]:
    own = concept.terms_in(language)
    return own or concept.terms_in("zh-Hans")


@cache
def context_words() -> tuple[ContextWord, ...]:
    """Return the table."""
    text = (files("resources") / "glossary" / "context.csv").read_text(encoding="utf-8")
    return tuple(_word(row) for row in csv.DictReader(io.StringIO(text)))


def _word(row: dict[str, str]) -> ContextWord:
    before = "".join(f"(?<!{re.escape(one)})" for one in row["not_after"].split("|") if one)
    after = "|".join(re.escape(one) for one in row["not_before"].split("|") if one)
    head, _, tail = row["form"].partition(row["part"])
    pattern = f"{before}{re.escape(head)}({re.escape(row['part'])}){re.escape(tail)}"
    return ContextWord(
        part=row["part"],
        kinds=frozenset(Kind(kind) for kind in row["kinds"].split("|")),
        terms=frozenset(row["terms"].split("|")),
        countries=int(row["countries"] or 0),
        pattern=re.compile(pattern + (f"(?!{after})" if after else "")),
    )


def said_in_passing(
    matches: Sequence[TermMatch],
    open_mentions: Sequence[int],
    served: dict[int, Span],
    places: Sequence[Found],
    target: str,
    language: str,
) -> dict[int, tuple[Span, ...]]:
    """Return the mentions, of those without a place of their own, that the target says in passing, and where.

    ``served`` are the places given already: nothing is counted twice, and nothing inside the name of something else.
    """
    if not language.startswith("zh"):
        return {}
    folded = simplified(target)
    names = {(p.start, p.end) for p in places if p.form.concept.kind not in _PARTS_KEEP_MEANING}
    said: dict[int, tuple[Span, ...]] = {}
    taken = list(served.values())
    for word in context_words():
        wanted = [at for at in open_mentions if at not in said and word.may_mean(matches[at].concept, language)]
        if not wanted or not _enough(word, matches, language):
            continue
        for found in word.pattern.finditer(folded):
            span = found.span(1)
            if any(s < span[1] and span[0] < e for s, e in taken):
                continue
            if any(s <= found.start() and found.end() <= e and (s, e) != found.span() for s, e in names):
                continue
            # A word for two stands for one mention of each.
            concepts: set[str] = set()
            for at in list(wanted):
                if matches[at].concept.id not in concepts and (word.countries or not concepts):
                    concepts.add(matches[at].concept.id)
                    said[at] = (span,)
                    wanted.remove(at)
            if concepts:
                taken.append(span)
    for at in open_mentions:
        if at not in said and _title_given(at, matches, served):
            said[at] = ()
    return said


def _enough(word: ContextWord, matches: Sequence[TermMatch], language: str) -> bool:
    """Say whether the source names as many countries as the word speaks of, and no other."""
    if not word.countries:
        return True
    named: set[frozenset[str]] = set()
    for match in matches:
        if word.may_mean(match.concept, language):
            named.add(frozenset(simplified(t.text) for t in match.concept.terms_in("zh-Hans")) & word.terms)
    return len(_apart(named)) == word.countries


def _apart(named: set[frozenset[str]]) -> list[frozenset[str]]:
    """Join the sets of names that have one in common: «ҚХР» and «Қытай» are one country."""
    groups: list[frozenset[str]] = []
    for names in named:
        joined = names
        for group in [g for g in groups if g & names]:
            groups.remove(group)
            joined |= group
        groups.append(joined)
    return groups


def _title_given(at: int, matches: Sequence[TermMatch], served: dict[int, Span]) -> bool:
    """Say whether a title before a name was given before, with the same name: Chinese says it once.

    Both mentions stand right before the name in the source, and the name itself is in the target each time.
    """
    title = matches[at]
    if title.concept.kind is not Kind.TITLE:
        return False
    bearer = _bearer(title, matches)
    if bearer is None or bearer not in served:
        return False
    for other, earlier in enumerate(matches):
        if other in served and earlier.concept.id == title.concept.id and earlier.start < title.start:
            first = _bearer(earlier, matches)
            if first is not None and first in served and matches[first].concept.id == matches[bearer].concept.id:
                return True
    return False


def _bearer(title: TermMatch, matches: Sequence[TermMatch]) -> int | None:
    """Return the person named right after a title."""
    for at, match in enumerate(matches):
        if match.start == title.end + 1 and match.concept.kind is Kind.PERSON:
            return at
    return None

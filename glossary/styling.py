"""What the profiles of a project want changed in a target, terms among it, without a required term being lost."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from typing import Protocol

from glossary.concepts import TermMatch, Verdict
from glossary.edits import Edit, apply_edits
from glossary.profiles import choose
from glossary.repairing import term_to_write
from glossary.typography import StyleEdit, style_edits

_MOST_TRIED = 30


class Styled(Protocol):
    """What is needed of a termbase."""

    @property
    def date(self) -> dt.date | None:
        """The day on which the text is written."""

    @property
    def profiles(self) -> tuple[str, ...]:
        """The style profiles that are switched on."""

    def check(self, matches: Sequence[TermMatch], target_text: str, target_language: str) -> list[Verdict]:
        """Return for each match whether the target satisfies it."""


def style_of(termbase: Styled, matches: Sequence[TermMatch], target: str, language: str) -> list[StyleEdit]:
    """Return the edits that give a target the style of the profiles, by position, none overlapping.

    ``matches`` are the terms of its source. An edit after which a term that is there would be missing is left out: a
    profile chooses among the terms that satisfy.
    """
    if not termbase.profiles or not target:
        return []
    verdicts = termbase.check(matches, target, language)
    edits = list(_terms(termbase, verdicts, target, language))
    for one in style_edits(target, language, termbase.profiles):
        if not any(one.edit.start < other.edit.end and other.edit.start < one.edit.end for other in edits):
            edits.append(one)
    edits.sort(key=lambda one: one.edit)
    before = [verdict.satisfied for verdict in verdicts]

    def loses(some: Sequence[StyleEdit]) -> bool:
        after = termbase.check(matches, apply_edits(target, [one.edit for one in some]), language)
        return any(was and not now.satisfied for was, now in zip(before, after, strict=True))

    if edits and loses(edits):
        edits = _harmless(edits, loses)
        if loses(edits):
            return []
    return edits


def _harmless(edits: Sequence[StyleEdit], loses: Callable[[Sequence[StyleEdit]], bool]) -> list[StyleEdit]:
    """Return the edits after which nothing is lost: of a profile all, else one by one up to `_MOST_TRIED`."""
    kept: list[StyleEdit] = []
    for profile in dict.fromkeys(one.profile for one in edits):
        own = [one for one in edits if one.profile == profile]
        if loses(own):
            own = [one for one in own[:_MOST_TRIED] if not loses([one])]
        kept += own
    return sorted(kept, key=lambda one: one.edit)


def _terms(termbase: Styled, verdicts: Sequence[Verdict], target: str, language: str) -> Iterator[StyleEdit]:
    """Yield the edits that write the term of which a profile is where another term of its concept stands."""
    done: set[tuple[int, int]] = set()
    for verdict in verdicts:
        match = verdict.match
        if not verdict.satisfied or len(verdict.spans) != 1 or verdict.spans[0] in done:
            continue
        chosen = term_to_write(match, language, termbase.profiles, termbase.date)
        plain = term_to_write(match, language, (), termbase.date)
        start, end = verdict.spans[0]
        seen = target[start:end]
        others = [term for term in match.concept.terms_in(language) if chosen is not None and term != chosen]
        cited = next((term for term in others if term.text.lower() == seen.lower()), None)
        if chosen is None or cited is None:
            continue
        for name in termbase.profiles:
            # The profile speaks of these two: of the other alone it would choose this one.
            if name not in cited.profiles and (chosen != plain or name in chosen.profiles):
                if choose(match.concept, language, (name,), termbase.date) != chosen:
                    continue
                text = chosen.text
                if seen[:1].isupper() and text[:1].islower() and seen[1:] == cited.text[1:] != cited.text:
                    text = text[0].upper() + text[1:]
                done.add((start, end))
                yield StyleEdit(Edit(start, end, text), name)
                break

"""A name that the model knows stands in the source for one that it does not; the term then takes its place.

A code-switched copy for models that were never taught to copy: the copy stays in the source language, with the
stand-in inflected as the term was, so that the model builds its sentence around a name of the same kind. The model's
description lists the names that it carries over faithfully. A draft in which a stand-in, or something that the model
likes to add to it, would be left over is thrown away.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import pairwise

from glossary.chains import compose, find_chains
from glossary.concepts import Concept, Enforce, Kind, Term, TermMatch
from glossary.edits import Edit, apply_edits
from glossary.languages.english_fitting import needless_article
from glossary.languages.registry import language
from glossary.termbase import Termbase
from models.base import Hypothesis, StandIn

_KINDS = {
    Kind.PERSON: "person",
    Kind.PLACE: "place",
    Kind.TITLE: "title",
    Kind.ORGANISATION: "organisation",
    Kind.INITIATIVE: "organisation",
    Kind.FORMULA: "organisation",
    Kind.TERM: "organisation",
}


Span = tuple[int, int]
"""A range of a source in code points."""


class Stage(Enum):
    """Which units a copy replaces: all that are missing, all but one of them, all that got lost since as well."""

    ALL = "all"
    ALL_BUT_ONE = "all but one"
    LOST_TOO = "lost too"


_MOST_LEFT_OUT = 1
"""Units that are left out in turn, the one that was lost most often first: with more, each copy costs as much and
succeeds no more often."""


def rounds(turns: int) -> list[tuple[Stage, Sequence[int]]]:
    """Return the stages with their turns of names: one name first, since most drafts need no second one."""
    all_turns = list(range(turns))
    found: list[tuple[Stage, Sequence[int]]] = [(Stage.ALL, [turn]) for turn in all_turns[:2]]
    later: list[tuple[Stage, Sequence[int]]] = [
        (Stage.ALL_BUT_ONE, []),
        *((Stage.LOST_TOO, [turn]) for turn in all_turns[:2]),
        (Stage.ALL, all_turns[2:]),
    ]
    return [*found, *later] if turns else []


@dataclass(frozen=True, slots=True)
class Unit:
    """What one name stands in for: a term, or a whole title chain, which then takes its place together."""

    start: int
    end: int
    kind: str
    suffixes: tuple[str, ...]
    text: str
    apposition: bool = False


@dataclass(frozen=True, slots=True)
class Copy:
    """A source with stand-ins, and which term each of them stands for."""

    text: str
    placed: tuple[tuple[StandIn, Unit], ...]


class StandingIn:
    """Writes copies of sources with stand-ins, and puts the terms back into what comes of them."""

    def __init__(
        self,
        stand_ins: Sequence[StandIn],
        termbase: Termbase,
        source: str,
        target: str,
        numbers: Sequence[StandIn] = (),
    ) -> None:
        """Take the stand-ins of a model's description, and numbers that stand in for numbers."""
        self._termbase = termbase
        self._source = source
        self._target = target
        self._by_kind: dict[str, list[StandIn]] = {}
        self._named = False
        for one in (*stand_ins, *numbers):
            self._named |= one not in numbers and (one.source, one.target) == (source, target)
            if (one.source, one.target) == (source, target):
                self._by_kind.setdefault(one.kind, []).append(one)

    def __bool__(self) -> bool:
        return self._named

    def units(self, source: str, matches: Sequence[TermMatch], wanted: Collection[int]) -> list[Unit]:
        """Return what to replace so that the wanted matches (indices) get their terms: chains whole, others alone."""
        units = []
        in_chain: set[int] = set()
        for chain in find_chains([match for match in matches if match.concept.enforce is Enforce.MUST], source):
            members = {matches.index(member) for member in chain.members}
            text = compose(chain, self._written, self._target)
            if members & set(wanted) and text is not None:
                in_chain |= members
                suffixes = chain.person.suffixes
                units.append(Unit(chain.start, chain.end, "person", suffixes, text, ", " in text))
        for n in wanted:
            term = self._written(matches[n])
            if n not in in_chain and term:
                match = matches[n]
                units.append(Unit(match.start, match.end, self._kind(match.concept), match.suffixes, term))
        return sorted(units, key=lambda unit: unit.start)

    def _written(self, match: TermMatch) -> str | None:
        return self._termbase.written(match, self._target)

    def copy(self, source: str, units: Sequence[Unit], turn: int) -> Copy | None:
        """Return the source with a stand-in for each unit, another choice of names for each ``turn``.

        None where the model knows no name of a kind, or too few, or one of them stands in the source already.
        """
        edits: list[Edit] = []
        placed: list[tuple[StandIn, Unit]] = []
        for unit in units:
            names = self._by_kind.get(unit.kind, ())
            free = [one for one in names if one not in [used for used, _ in placed] and one.source_text not in source]
            if not free:
                return None
            stand_in = free[turn % len(free)]
            surface = self._inflected(stand_in, unit)
            if surface is None:
                return None
            edits.append(Edit(unit.start, unit.end, surface))
            placed.append((stand_in, unit))
        return Copy(apply_edits(source, edits), tuple(placed))

    def copies(
        self, source: str, units: Sequence[Unit], stage: Stage, turns: Sequence[int], lost: Mapping[Span, int]
    ) -> list[Copy]:
        """Return the copies of a stage (see :class:`Stage`), one for each turn of names.

        ``lost`` says how often the model lost what stood at a place of the source: the likeliest to leave out.
        """
        chosen = [(turn, list(units)) for turn in turns]
        if stage is Stage.ALL_BUT_ONE and len(units) > 1:
            likely = sorted(units, key=lambda unit: -lost.get((unit.start, unit.end), 0))[:_MOST_LEFT_OUT]
            chosen = [(0, [unit for unit in units if unit is not left_out]) for left_out in likely] + chosen
        found = [self.copy(source, some, turn) for turn, some in chosen if some]
        return [copy for copy in found if copy is not None]

    def _kind(self, concept: Concept) -> str:
        """Return the kind of name; an abbreviation is of the kind of its full form."""
        if concept.kind is Kind.ABBREVIATION:
            full = [self._termbase.concepts[one] for one in concept.equivalents if one in self._termbase.concepts]
            kinds = [one.kind for one in full if one.kind is not Kind.ABBREVIATION]
            return _KINDS[kinds[0]] if kinds else "organisation"
        return _KINDS[concept.kind]

    def _inflected(self, stand_in: StandIn, unit: Unit) -> str | None:
        tags = [suffix.split(":")[0] for suffix in unit.suffixes]
        return language(self._source).written(Term(self._source, stand_in.source_text), tags)

    @staticmethod
    def lost(copy: Copy, hypothesis: Hypothesis) -> list[Span]:
        """Return the places in the source of the units whose stand-in is not once in a draft of the copy."""
        return [
            (unit.start, unit.end)
            for stand_in, unit in copy.placed
            if len(re.findall(_word(stand_in), hypothesis.text, re.IGNORECASE)) != 1
        ]

    @staticmethod
    def put_back(copy: Copy, hypothesis: Hypothesis, plain: str) -> str | None:
        """Return the draft with the terms in the stand-ins' places; None where one is lost, doubled or leaks."""
        text = hypothesis.text
        edits = []
        for stand_in, unit in copy.placed:
            term = unit.text
            places = [match.span() for match in re.finditer(_word(stand_in), text, re.IGNORECASE)]
            if len(places) != 1:
                return None
            start, end = places[0]
            # A Kazakh ending goes by how the number is said: 25-тен, but 800-ден.
            if stand_in.target == "kk" and stand_in.target_text.isdigit() and _ENDING.match(text, end):
                return None
            if _leaks_beside(stand_in, text[:start].lower(), text[end:].lower()):
                return None
            if unit.apposition and text[end : end + 1] == " ":
                term += ","
            if unit.kind == "place" and stand_in.target == "en":
                start = needless_article(term, text, start, end)
            edits.append(Edit(start, end, term[:1].upper() + term[1:] if start == 0 else term))
        spans = sorted((edit.start, edit.end) for edit in edits)
        if any(left[1] > right[0] for left, right in pairwise(spans)):
            return None
        # A leak is judged without the stand-ins themselves: one's leak may be another's name.
        rest = apply_edits(text, [edit._replace(text="") for edit in edits]).lower().replace("-", " ")
        leaks = [leak.lower() for stand_in, _ in copy.placed for leak in stand_in.leaks]
        if any(leak in rest and leak not in plain.lower() for leak in leaks):
            return None
        # "Japanesight" of a stand-in "Japan": the model told of it a second time, in a word of its own.
        names = [
            one.target_text.lower() for one, _ in copy.placed if one.kind == "place" and " " not in one.target_text
        ]
        if any(word.startswith(name) and word not in plain.lower() for name in names for word in rest.split()):
            return None
        return apply_edits(text, edits)


def _leaks_beside(stand_in: StandIn, before: str, after: str) -> bool:
    """Say whether the model put one of its own additions right beside the name: "President" before a secretary."""
    before, after = re.sub(r"[\s,-]+", " ", before), re.sub(r"[\s,-]+", " ", after)
    return any(before.endswith(f"{leak} ") or after.startswith(f" {leak}") for leak in map(str.lower, stand_in.leaks))


_ENDING = re.compile(r"[-‐‑][^\W\d_]")


def _word(stand_in: StandIn) -> str:
    text = re.escape(stand_in.target_text)
    # 25 does not stand in "0.25" and "25,000".
    return rf"(?<![\w.,]){text}(?![.,]?\d|[^\W\d_])" if text.isdigit() else rf"(?<!\w){text}(?!\w)"

"""What an import would do, row by row, before anything is done.

A row belongs to a concept that has its term of the first column's language («pivot»: Kazakh where there is one), in any
script. Where the other languages agree, or say nothing yet, it adds to that concept, so that a Kazakh-English and a
Kazakh-Chinese list become concepts in three languages; where they differ it is in conflict and waits for a person.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache

from glossary.concepts import Concept, Status, Term
from glossary.exchange.base import EVERY, Tick, collecting_later, no_tick
from glossary.exchange.ids import free_id
from glossary.exchange.mapping import Mapping, Table
from glossary.exchange.reading_rows import RowReader, Rules
from glossary.exchange.recognising import family, simplified
from glossary.scripts.folding import Folded, agree, fold
from resources.messages import Message, message


class RowClass(StrEnum):
    """What a row would do."""

    NEW = "new"
    CHANGED = "changed"
    CONFLICTING = "conflicting"
    DUPLICATE = "duplicate"
    REFUSED = "refused"


class Conflict(StrEnum):
    """What an accepted row in conflict does: its terms are admitted beside the others, or it is a concept apart."""

    ADMIT = "admit"
    SEPARATE = "separate"


@dataclass(frozen=True, slots=True)
class PlannedRow:
    """One row of a plan.

    ``table`` counts the tables from 0; ``row`` is the number that a spreadsheet shows, or the place of the entry in a
    file without rows. ``concept`` is what the row says (None where it is refused), ``target`` the id of the concept
    that it makes or adds to. ``said`` names what was done to the row and why it is what it is. ``replaces``: the
    concept takes the place of the one with its id, as in a file that names its concepts.
    """

    table: int
    row: int
    kind: RowClass
    concept: Concept | None
    target: str = ""
    said: tuple[Message, ...] = ()
    split: bool = False
    replaces: bool = False


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """All rows of an import, and the revision of the glossary that they were compared with."""

    rows: tuple[PlannedRow, ...]
    revision: int
    warnings: tuple[Message, ...] = ()
    ignored: tuple[str, ...] = ()

    def counts(self) -> dict[RowClass, int]:
        """Return how many rows there are of each class."""
        counts = dict.fromkeys(RowClass, 0)
        for row in self.rows:
            counts[row.kind] += 1
        return counts

    def of(self, *kinds: RowClass) -> tuple[PlannedRow, ...]:
        """Return the rows of some classes."""
        return tuple(row for row in self.rows if row.kind in kinds)


@dataclass(frozen=True, slots=True)
class Acceptance:
    """Which rows of a plan are taken: by class, and by (table, row) on top of that or taken out of it.

    ``only`` are numbers of rows (in any table) to which the classes are narrowed where it is not empty.
    """

    kinds: frozenset[RowClass] = frozenset({RowClass.NEW, RowClass.CHANGED})
    also: frozenset[tuple[int, int]] = frozenset()
    without: frozenset[tuple[int, int]] = frozenset()
    conflict: Conflict = Conflict.ADMIT
    only: frozenset[int] = frozenset()

    def takes(self, row: PlannedRow) -> bool:
        """Say whether a row is taken; a refused one and a duplicate never are."""
        if row.concept is None or row.kind is RowClass.DUPLICATE:
            return False
        place = (row.table, row.row)
        of_class = row.kind in self.kinds and (not self.only or row.row in self.only)
        return (of_class or place in self.also) and place not in self.without


EVERYTHING = Acceptance(frozenset({RowClass.NEW, RowClass.CHANGED, RowClass.CONFLICTING}))


def plan_tables(
    tables: Sequence[tuple[Table, Mapping, Rules]],
    known: Iterable[Concept],
    revision: int,
    tick: Tick = no_tick,
) -> ImportPlan:
    """Plan the import of lists, compared with a glossary and with each other."""
    with collecting_later():
        return ImportPlan(tuple(_planned(tables, known, tick)), revision)


def _planned(
    tables: Sequence[tuple[Table, Mapping, Rules]], known: Iterable[Concept], tick: Tick
) -> Iterable[PlannedRow]:
    total = sum(len(table.rows) for table, _, _ in tables)
    planner = _Planner(known)
    done = 0
    for number, (table, mapping, rules) in enumerate(tables):
        reader = RowReader(table, mapping, rules)
        for row, cells in table.rows:
            if done % EVERY == 0:
                tick(done, total)
            done += 1
            read = reader.read(row, cells)
            if read.concept is None:
                yield PlannedRow(number, row, RowClass.REFUSED, None, said=read.said)
            else:
                yield planner.place(number, row, read.concept, read.said, split=read.split)
    tick(total, total)


def plan_concepts(
    concepts: Sequence[Concept],
    known: Iterable[Concept],
    revision: int,
    tick: Tick = no_tick,
    ignored: tuple[str, ...] = (),
) -> ImportPlan:
    """Plan the import of concepts that name themselves, as TBX and tables of ours do."""
    planner = _Planner(known)
    rows: list[PlannedRow] = []
    for number, concept in enumerate(concepts, 1):
        if number % EVERY == 0:
            tick(number, len(concepts))
        rows.append(planner.place_named(number, concept))
    return ImportPlan(tuple(rows), revision, ignored=ignored)


def merged(base: Concept, more: Concept) -> Concept:
    """Return a concept with the terms of another one added, and its texts where there were none."""
    terms = list(base.terms)
    for term in more.terms:
        if _known_term(term, terms) is None:
            taken = any(one.language == term.language and one.status is Status.PREFERRED for one in terms)
            second = taken and term.status is Status.PREFERRED
            terms.append(replace(term, status=Status.ADMITTED) if second else term)
    notes = dict.fromkeys(filter(None, (base.note, *(() if more.note in base.note else (more.note,)))))
    return replace(
        base,
        terms=tuple(terms),
        domain=base.domain or more.domain,
        definition=base.definition or more.definition,
        source=base.source or more.source,
        note="\n".join(notes),
    )


_QUOTES = str.maketrans("“”„«»‘’ʼ", '"""""\'\'\'')
_BLANK = re.compile(r"\s+")


@dataclass(slots=True)
class _Known:
    """A concept in the glossary or of an earlier row (``row`` is None, or its table and number)."""

    concept: Concept
    row: tuple[int, int] | None = None


class _Index:
    """Concepts by the keys of their terms, language by language; one that nobody asks for is never indexed."""

    def __init__(self) -> None:
        self._waiting: dict[str, list[tuple[str, Term]]] = {}
        self._ids: dict[str, dict[str, list[str]]] = {}

    def add(self, concept: Concept, terms: Iterable[Term]) -> None:
        for term in terms:
            self._waiting.setdefault(family(term.language), []).append((concept.id, term))

    def find(self, language: str, term: Term) -> Sequence[str]:
        """Return the concepts with a term of that key."""
        ids = self._ids.setdefault(language, {})
        for concept, known in self._waiting.pop(language, ()):
            found = ids.setdefault(key_of(known), [])
            if concept not in found:
                found.append(concept)
        return ids.get(key_of(term), ())


class _Planner:
    def __init__(self, known: Iterable[Concept]) -> None:
        self._known = {concept.id: _Known(concept) for concept in known}
        self._index = _Index()
        for one in self._known.values():
            self._index.add(one.concept, _matching(one.concept))

    def place(
        self, table: int, row: int, concept: Concept, said: tuple[Message, ...], *, split: bool = False
    ) -> PlannedRow:
        """Say what a row is, and remember what it would make."""
        candidates = self._candidates(concept)
        fitting = [one for one in candidates if not _differing(self._known[one].concept, concept)]
        if len(fitting) > 1:
            whole = [one for one in fitting if merged(self._known[one].concept, concept) == self._known[one].concept]
            fitting = whole[:1] or fitting
        if len(fitting) == 1:
            return self._add(table, row, concept, fitting[0], said, split=split)
        if fitting:
            names = ", ".join(fitting[:3])
            said = (*said, message("exchange.row_ambiguous", concepts=names))
            return PlannedRow(table, row, RowClass.CONFLICTING, concept, fitting[0], said, split)
        if candidates:
            other = self._known[candidates[0]]
            reason = self._conflict(other, _differing(other.concept, concept), table)
            return PlannedRow(table, row, RowClass.CONFLICTING, concept, other.concept.id, (*said, reason), split)
        made = replace(concept, id=free_id(concept.id, self._known)) if concept.id in self._known else concept
        self._remember(made, (table, row))
        return PlannedRow(table, row, RowClass.NEW, made, made.id, said, split)

    def place_named(self, number: int, concept: Concept) -> PlannedRow:
        """Say what a concept with an id of its own is."""
        known = self._known.get(concept.id)
        if known is None or known.row is not None:
            return self.place(0, number, concept, ())
        if known.concept == concept:
            return PlannedRow(0, number, RowClass.DUPLICATE, concept, concept.id, (message("exchange.row_same"),))
        if any(_known_term(term, known.concept.terms) is not None for term in concept.terms):
            return PlannedRow(0, number, RowClass.CHANGED, concept, concept.id, replaces=True)
        made = replace(concept, id=free_id(concept.id, self._known))
        self._remember(made, (0, number))
        reason = message("exchange.row_id_of_another", concept=concept.id)
        return PlannedRow(0, number, RowClass.CONFLICTING, made, made.id, (reason,))

    def _add(
        self, table: int, row: int, concept: Concept, target: str, said: tuple[Message, ...], *, split: bool
    ) -> PlannedRow:
        known = self._known[target]
        more = merged(known.concept, concept)
        if more == known.concept:
            if known.row is None:
                reason = message("exchange.row_in_glossary", concept=target)
            else:
                reason = self._at(known, table)
            return PlannedRow(table, row, RowClass.DUPLICATE, concept, target, (*said, reason), split)
        self._index.add(more, [term for term in more.terms if term not in known.concept.terms])
        self._known[target] = _Known(more, known.row)
        kind = RowClass.CHANGED if known.row is None else RowClass.NEW
        joined = message("exchange.row_joins", concept=target)
        return PlannedRow(table, row, kind, concept, target, (*said, joined), split)

    def _candidates(self, concept: Concept) -> list[str]:
        """Return the concepts that have a term of the row's first language.

        An abbreviation or a variant of both sides is not enough: many names have the same initials.
        """
        pivot = min((family(term.language) for term in concept.terms), key=_pivot_order)
        mine = [term for term in concept.terms if family(term.language) == pivot]
        found: dict[str, None] = {}
        for place, term in enumerate(mine):
            for one in self._index.find(pivot, term):
                theirs = [other for other in self._known[one].concept.terms if family(other.language) == pivot]
                same = _known_term(term, theirs)
                if same is not None and (place == 0 or same is theirs[0] or same.status is Status.PREFERRED):
                    found[one] = None
        return list(found)

    @staticmethod
    def _conflict(other: _Known, languages: Collection[str], table: int) -> Message:
        language = min(languages, key=_pivot_order)
        texts = " | ".join(term.text for term in other.concept.terms if family(term.language) == language)[:80]
        if other.row is None:
            return message("exchange.row_conflict", concept=other.concept.id, text=texts)
        if other.row[0] == table:
            return message("exchange.row_conflict_here", row=other.row[1], text=texts)
        return message("exchange.row_conflict_row", row=other.row[1], file=other.row[0] + 1, text=texts)

    @staticmethod
    def _at(other: _Known, table: int) -> Message:
        assert other.row is not None
        if other.row[0] == table:
            return message("exchange.row_twice", row=other.row[1])
        return message("exchange.row_twice_elsewhere", row=other.row[1], file=other.row[0] + 1)

    def _remember(self, concept: Concept, row: tuple[int, int]) -> None:
        self._known[concept.id] = _Known(concept, row)
        self._index.add(concept, _matching(concept))


def key_of(term: Term) -> str:
    """Return the key under which terms that may be the same text meet, whatever their script, case and quotes."""
    text = _BLANK.sub(" ", term.text.translate(_QUOTES)).strip()
    language = family(term.language)
    if language == "kk":
        return _folded(text).text
    if language == "zh":
        return simplified(text).replace(" ", "")
    # «US» is no «us».
    return text if len(text) <= 4 and text.isupper() else text.casefold()


@lru_cache(maxsize=100_000)
def _folded(text: str) -> Folded:
    """Return a key without the way back to the text, which nobody asks for here."""
    folded = fold(text)
    return Folded(folded.text, folded.exact, (), ())


def _known_term(term: Term, terms: Iterable[Term]) -> Term | None:
    for one in terms:
        if one.text == term.text and one.language == term.language:
            return one
        if family(one.language) == family(term.language) and key_of(one) == key_of(term):
            if family(term.language) != "kk":
                return one
            if agree(_folded(term.text), _folded(one.text)):
                return one
    return None


def _matching(concept: Concept) -> Iterable[Term]:
    return (term for term in concept.terms if term.status is not Status.FORBIDDEN)


def _differing(one: Concept, other: Concept) -> set[str]:
    """Return the languages in which both have terms and none in common."""
    differing = set()
    for language in {family(term.language) for term in other.terms}:
        mine = [term for term in one.terms if family(term.language) == language]
        theirs = [term for term in other.terms if family(term.language) == language]
        if mine and not any(_known_term(term, mine) for term in theirs):
            differing.add(language)
    return differing


def _pivot_order(language: str) -> int:
    order = ("kk", "en", "zh", "ru")
    return order.index(language) if language in order else len(order)

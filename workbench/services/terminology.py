"""The terminologist's desk over one glossary: search, save, bulk edit, merge, history, proposals, declined forms.

A desk belongs to the thread that opened it, as its store does.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from types import TracebackType
from typing import Self

from glossary.concepts import Concept, Enforce, Kind, Status, Term, Verified
from glossary.errors import GlossaryError
from glossary.exchange.ids import id_from
from glossary.languages.kazakh.index import inflect
from glossary.merging import Duplicate, find_duplicates, merge_into
from glossary.relating import Linked, LinkIndex
from glossary.searching import ALL, DEFAULT_LIMIT, ConceptFilter, Found, SearchIndex
from glossary.store import ConceptChange, GlossaryStore, HistoryEntry, What
from glossary.validity import dates_problem
from resources.messages import Message, message
from workbench.services.glossaries import open_glossary

WHATS: dict[What, Message] = {
    What.ADDED: message("desk.what.added"),
    What.CHANGED: message("desk.what.changed"),
    What.REMOVED: message("desk.what.removed"),
    What.IMPORTED: message("desk.what.imported"),
    What.EDITED: message("desk.what.edited"),
    What.MERGED: message("desk.what.merged"),
    What.ACCEPTED: message("desk.what.accepted"),
    What.REJECTED: message("desk.what.rejected"),
    What.UNDONE: message("desk.what.undone"),
    What.REDONE: message("desk.what.redone"),
}
"""What was done to a glossary, in words; the window and the command line say it alike."""

CASES = ("NOM", "GEN", "DAT", "ACC", "LOC", "ABL", "INS")


@dataclass(frozen=True, slots=True)
class DeclinedForm:
    """A form of a Kazakh term: its tags in order (``("PL", "DAT")``; none for the citation form) and its surface."""

    tags: tuple[str, ...]
    surface: str


@dataclass(frozen=True, slots=True)
class BulkEdit:
    """What is made the same in many concepts; None leaves a field as it is.

    The last four are of terms: of one language, or of all where ``language`` is empty.
    """

    kind: Kind | None = None
    enforce: Enforce | None = None
    domain: str | None = None
    source: str | None = None
    language: str = ""
    status: Status | None = None
    verified: Verified | None = None
    verified_by: str | None = None
    verified_where: str | None = None

    def apply(self, concept: Concept) -> Concept:
        """Return the edited concept."""
        fields = {"kind": self.kind, "enforce": self.enforce, "domain": self.domain, "source": self.source}
        facts = {
            "status": self.status,
            "verified": self.verified,
            "verified_by": self.verified_by,
            "verified_where": self.verified_where,
        }
        facts = {name: value for name, value in facts.items() if value is not None}
        terms = tuple(
            replace(term, **facts) if self.language in ("", term.language) else term  # type: ignore[arg-type]
            for term in concept.terms
        )
        given = {name: value for name, value in fields.items() if value is not None}
        return replace(concept, terms=terms, **given)  # type: ignore[arg-type]


@dataclass(frozen=True, slots=True)
class Edited:
    """What a change of the glossary did: the concepts before and after it by id, None where there is none."""

    before: Mapping[str, Concept | None]
    after: Mapping[str, Concept | None]
    revision: int

    def __bool__(self) -> bool:
        return dict(self.before) != dict(self.after)


class Desk:
    """One glossary file open to write; ``author`` is the name under which changes are recorded."""

    def __init__(self, path: Path, author: str = "") -> None:
        """Open a file, which is made where it is missing. Raises StorageError."""
        self.author = author
        self._store = open_glossary(path)
        self._index: SearchIndex | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the file."""
        self._store.close()

    @property
    def store(self) -> GlossaryStore:
        """The open file; who changes it here calls :meth:`refresh` afterwards."""
        return self._store

    @property
    def index(self) -> SearchIndex:
        """What is searched; made at the first search (about 4 s for 70,000 concepts), kept up to date afterwards."""
        if self._index is None:
            self._index = SearchIndex(self._store.concepts(), self._store.changed())
        return self._index

    def refresh(self) -> None:
        """Read the file again at the next search: another window or an import has changed it."""
        self._index = None

    # Reading.

    def search(self, query: str, wanted: ConceptFilter = ALL, limit: int = DEFAULT_LIMIT) -> Found:
        """Return the concepts that hold a text and pass a filter, the best first."""
        return self.index.find(query, wanted, limit)

    def get(self, concept: str) -> Concept | None:
        """Return a concept, None where there is none of that id."""
        return self._store.concept(concept)

    def domains(self) -> list[str]:
        """Return the domains in use, sorted."""
        return sorted({concept.domain for concept in self.index.concepts} - {""})

    def pointing_to(self, concept: str) -> tuple[Linked, ...]:
        """Return which concepts name this one in their relations, and how."""
        return LinkIndex(self.index.concepts).pointing_to(concept)

    def duplicates(self) -> list[Duplicate]:
        """Return concepts that share terms, the likely duplicates first."""
        return find_duplicates(self.index.concepts)

    def proposals(self) -> list[Concept]:
        """Return the concepts with a proposed term."""
        return list(self.index.find("", ConceptFilter(status=Status.PROPOSED), len(self.index.concepts)).concepts)

    def history(self, limit: int = 100, *, concept: str = "") -> list[HistoryEntry]:
        """Return the last changes, newest first, of one concept where one is named."""
        return self._store.history(limit, concept=concept)

    def changes(self, revision: int) -> list[ConceptChange]:
        """Return what a change did, concept by concept."""
        return self._store.changes(revision)

    def undoable(self) -> HistoryEntry | None:
        """Return what an undo would take back."""
        return self._store.undoable()

    def redoable(self) -> HistoryEntry | None:
        """Return what a redo would make again."""
        return self._store.redoable()

    # Changing. Each is one change that can be undone.

    def save(self, concept: Concept) -> Edited:
        """Add a concept or replace the one with its id.

        Raises GlossaryError for one without id or terms, and for a date that was not there before and is none.
        """
        before = self._store.concept(concept.id)
        problem = date_problem(concept, before)
        if problem is not None:
            raise GlossaryError(problem)
        return self._change({concept.id: concept}, What.CHANGED if before is not None else What.ADDED)

    def free_id(self, text: str) -> str:
        """Return an id for a new concept, made of a term."""
        free, number = id_from(text), 1
        while self._store.concept(free) is not None:
            number += 1
            free = f"{id_from(text)}_{number}"
        return free

    def remove(self, concepts: Collection[str]) -> Edited:
        """Remove concepts; one that is not there does nothing."""
        return self._change(dict.fromkeys(concepts), What.REMOVED)

    def edit(self, concepts: Collection[str], edit: BulkEdit) -> Edited:
        """Make the same edit in many concepts."""
        found = self._read(concepts)
        return self._change({one: edit.apply(concept) for one, concept in found.items()}, What.EDITED)

    def merge(self, keep: str, others: Collection[str]) -> Edited:
        """Make one concept of several; what pointed to the others points to it. Raises GlossaryError."""
        self._read((keep, *others))
        return self._change(merge_into(self.index.concepts, keep, others), What.MERGED)

    def accept(self, concepts: Collection[str]) -> Edited:
        """Make proposed terms admitted ones; the first of a language without a preferred term is preferred."""
        found = self._read(concepts)
        return self._change({one: _accepted(concept) for one, concept in found.items()}, What.ACCEPTED)

    def reject(self, concepts: Collection[str]) -> Edited:
        """Remove proposed terms, and a concept that has no others."""
        found = self._read(concepts)
        return self._change({one: _rejected(concept) for one, concept in found.items()}, What.REJECTED)

    def undo(self) -> Edited | None:
        """Take back the last change, None where there is none."""
        return self._played(self._store.undo(author=self.author))

    def redo(self) -> Edited | None:
        """Make the last change that was taken back again, None where there is none."""
        return self._played(self._store.redo(author=self.author))

    def _read(self, concepts: Iterable[str]) -> dict[str, Concept]:
        wanted = list(concepts)
        found = self._store.some(wanted)
        for one in wanted:
            if one not in found:
                raise GlossaryError(message("glossary.no_concept", path=self._store.info().path, concept=one))
        return found

    def _change(self, wanted: Mapping[str, Concept | None], what: What) -> Edited:
        known = self._store.some(list(wanted))
        before = {one: known.get(one) for one in wanted}
        revision = self._store.change_concepts(wanted, what, author=self.author)
        return self._indexed(Edited(before, dict(wanted), revision))

    def _played(self, entry: HistoryEntry | None) -> Edited | None:
        if entry is None:
            return None
        revision = self._store.revision()
        changes = self._store.changes(revision)
        before = {one.concept: one.before for one in changes}
        return self._indexed(Edited(before, {one.concept: one.after for one in changes}, revision))

    def _indexed(self, edited: Edited) -> Edited:
        if self._index is not None:
            put = [concept for concept in edited.after.values() if concept is not None]
            gone = [one for one, concept in edited.after.items() if concept is None]
            self._index = self._index.with_changes(put, gone, self._store.changed([one.id for one in put]))
        return edited


def declined(term: Term) -> list[DeclinedForm]:
    """Return the forms of a Kazakh term: seven cases, singular and plural, then with the third-person possessive.

    A form that the term does not have is left out; another language has the citation form alone.
    """
    forms: list[DeclinedForm] = []
    if not term.language.startswith("kk"):
        return [DeclinedForm((), term.text)]
    for stem in ((), ("PL",), ("PX3",), ("PL", "PX3")):
        for case in CASES:
            tags = stem if case == "NOM" else (*stem, case)
            surface = inflect(term, tags)
            if surface is not None and all(surface != known.surface for known in forms):
                forms.append(DeclinedForm(tags, surface))
    return forms


def date_problem(concept: Concept, before: Concept | None = None) -> Message | None:
    """Return what is wrong with the dates of a concept, its terms and its relations; None where nothing is.

    What was the same ``before`` is let be: an imported list may have dates that no calendar knows.
    """
    known = {(first, last) for _, first, last in _dated(before)} if before is not None else set()
    for name, first, last in _dated(concept):
        problem = None if (first, last) in known else dates_problem(first, last)
        if problem is not None:
            return message("glossary.date.of", name=name, problem=problem)
    return None


def _dated(concept: Concept) -> Iterable[tuple[str, str, str]]:
    """Yield the name, first and last day of a concept, its terms and its relations."""
    yield concept.terms[0].text if concept.terms else concept.id, concept.valid_from, concept.valid_to
    for term in concept.terms:
        yield term.text, term.valid_from, term.valid_to
    for relation in concept.relations:
        yield relation.concept, relation.valid_from, relation.valid_to


def _accepted(concept: Concept) -> Concept:
    terms: list[Term] = []
    with_preferred = {term.language for term in concept.terms if term.status is Status.PREFERRED}
    for term in concept.terms:
        if term.status is Status.PROPOSED:
            first = term.language not in with_preferred
            with_preferred.add(term.language)
            terms.append(replace(term, status=Status.PREFERRED if first else Status.ADMITTED))
        else:
            terms.append(term)
    return replace(concept, terms=tuple(terms))


def _rejected(concept: Concept) -> Concept | None:
    terms = tuple(term for term in concept.terms if term.status is not Status.PROPOSED)
    return replace(concept, terms=terms) if terms else None

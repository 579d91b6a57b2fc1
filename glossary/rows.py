"""Concepts as rows of a glossary file."""

from __future__ import annotations

import gc
import json
import sqlite3
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import Any, TypeVar

from glossary.codec import relations_from_text, relations_to_text
from glossary.concepts import Concept, Enforce, Harmony, Kind, PartOfSpeech, Status, Term, Verified

T = TypeVar("T")

_CONCEPT = (
    "id",
    "kind",
    "enforce",
    "domain",
    "definition",
    "note",
    "source",
    "equivalents",
    "dropped_before",
    "relations",
    "valid_from",
    "valid_to",
)
_TERM = (
    "language",
    "text",
    "status",
    "verified",
    "errors",
    "note",
    "standalone",
    "harmony",
    "read_as",
    "izafet",
    "head",
    "px_stem",
    "part_of_speech",
    "usage",
    "variants",
    "verified_by",
    "verified_where",
    "profiles",
    "valid_from",
    "valid_to",
)
_MOST_VALUES = 500
"""Values in one statement; SQLite takes 999 at least."""

_SLICE = 500
"""Rows made into values (some 3 ms) between two calls of what is called in between."""

_MANY = 15_000
"""Concepts from which reading all is faster than reading those."""

_READ_CONCEPTS = f"SELECT {', '.join(_CONCEPT)} FROM concept"  # noqa: S608
_READ_TERMS = f"SELECT concept, {', '.join(_TERM)} FROM term"  # noqa: S608
_PUT_CONCEPT = (
    f"INSERT INTO concept (place, changed, {', '.join(_CONCEPT)})"  # noqa: S608
    f" VALUES (?, ?, {', '.join('?' * len(_CONCEPT))})"
)
_PUT_TERM = (
    f"INSERT INTO term (concept, place, {', '.join(_TERM)})"  # noqa: S608
    f" VALUES (?, ?, {', '.join('?' * len(_TERM))})"
)


def read_concepts(connection: sqlite3.Connection, between: Callable[[], object] | None = None) -> list[Concept]:
    """Return all concepts in the order in which they came.

    ``between`` is called now and then; what it raises ends the reading.
    """
    return _read(connection, between=between)


def read_some(connection: sqlite3.Connection, ids: Sequence[str]) -> dict[str, Concept]:
    """Return the concepts that are there, by id."""
    if len(ids) > _MANY:
        wanted = set(ids)
        return {concept.id: concept for concept in read_concepts(connection) if concept.id in wanted}
    found: dict[str, Concept] = {}
    with one_state(connection):
        for start in range(0, len(ids), _MOST_VALUES):
            found |= {concept.id: concept for concept in _read(connection, ids[start : start + _MOST_VALUES])}
    return found


def places_of(connection: sqlite3.Connection, ids: Sequence[str]) -> dict[str, int]:
    """Return where in the order the concepts stand, by id."""
    if len(ids) > _MOST_VALUES:
        return dict(connection.execute("SELECT id, place FROM concept").fetchall())
    query = f"SELECT id, place FROM concept WHERE id IN ({', '.join('?' * len(ids))})"  # noqa: S608
    return dict(connection.execute(query, tuple(ids)).fetchall())


def changed_times(connection: sqlite3.Connection, ids: Sequence[str] | None) -> dict[str, str]:
    """Return when concepts were last changed, by id."""
    if ids is None or len(ids) > _MOST_VALUES:
        return dict(connection.execute("SELECT id, changed FROM concept").fetchall())
    query = f"SELECT id, changed FROM concept WHERE id IN ({', '.join('?' * len(ids))})"  # noqa: S608
    return dict(connection.execute(query, tuple(ids)).fetchall())


def write_concepts(
    connection: sqlite3.Connection,
    concepts: Sequence[Concept],
    places: Mapping[str, int],
    changed: str,
    each: Callable[[], object] | None = None,
) -> None:
    """Add or replace concepts; one without a place comes after all others. ``changed`` is a time (ISO 8601).

    ``each`` is called for every concept as its terms are written; what it raises ends the work.
    """
    last = connection.execute("SELECT coalesce(max(place), 0) FROM concept").fetchone()[0]
    last = max([last, *places.values()])
    rows = []
    for concept in concepts:
        place = places.get(concept.id)
        if place is None:
            last += 1
            place = last
        rows.append((place, changed, *_concept_row(concept)))
    delete_concepts(connection, [concept.id for concept in concepts if concept.id in places])
    connection.executemany(_PUT_CONCEPT, rows)
    connection.executemany(
        _PUT_TERM,
        ((concept.id, n, *_term_row(term)) for concept in told(concepts, each) for n, term in enumerate(concept.terms)),
    )


def told(items: Iterable[T], each: Callable[[], object] | None) -> Iterable[T]:
    """Yield items and say of each that it has come."""
    for item in items:
        if each is not None:
            each()
        yield item


def delete_concepts(connection: sqlite3.Connection, ids: Iterable[str]) -> None:
    """Remove concepts with their terms; one that is not there does nothing."""
    connection.executemany("DELETE FROM concept WHERE id = ?", ((one,) for one in ids))


def stored(concept: Concept) -> Concept:
    """Return a concept as it comes back from the file."""
    if _is_stored(concept):
        return concept
    terms = tuple(
        replace(term, errors=tuple(term.errors), variants=tuple(term.variants), profiles=tuple(term.profiles))
        for term in concept.terms
    )
    return replace(
        concept,
        terms=terms,
        equivalents=tuple(concept.equivalents),
        dropped_before=tuple(concept.dropped_before),
        relations=tuple(concept.relations),
    )


def _is_stored(concept: Concept) -> bool:
    """Say whether all lists of a concept are tuples already, as nearly always: a copy of 70,000 takes a second."""
    lists: list[object] = [concept.terms, concept.equivalents, concept.dropped_before, concept.relations]
    for term in concept.terms:
        lists += (term.errors, term.variants, term.profiles)
    return all(type(one) is tuple for one in lists)


def _read(
    connection: sqlite3.Connection, ids: Sequence[str] | None = None, *, between: Callable[[], object] | None = None
) -> list[Concept]:
    """Return concepts in order. The terms of a concept are always written together, so their row ids are in order."""
    chosen = "" if ids is None else f"IN ({', '.join('?' * len(ids))})"
    values = tuple(ids or ())
    with one_state(connection), _collecting_later(ids is None):
        terms: dict[str, list[Term]] = {}
        rows = connection.execute(f"{_READ_TERMS}{f' WHERE concept {chosen}' if chosen else ''} ORDER BY id", values)
        for row in _in_slices(rows, between):
            terms.setdefault(row[0], []).append(_term(row))
        rows = connection.execute(f"{_READ_CONCEPTS}{f' WHERE id {chosen}' if chosen else ''} ORDER BY place", values)
        return [_concept(row, tuple(terms.get(row[0], ()))) for row in _in_slices(rows, between)]


def _in_slices(rows: sqlite3.Cursor, between: Callable[[], object] | None) -> Iterator[tuple[Any, ...]]:
    """Yield rows, fetched some at a time: each fetch of one would give the interpreter away, and wait to have it back.

    After each slice other threads go first.
    """
    while found := rows.fetchmany(_SLICE):
        yield from found
        if between is not None:
            between()
            time.sleep(0)


@contextmanager
def one_state(connection: sqlite3.Connection) -> Iterator[None]:
    """Keep what another connection commits meanwhile from falling between two statements."""
    if connection.in_transaction:
        yield
        return
    connection.execute("BEGIN")
    try:
        yield
    finally:
        connection.execute("COMMIT")


@contextmanager
def _collecting_later(many: bool) -> Iterator[None]:
    """Hold off the search for cyclic garbage while many values without cycles are made: it would double the time."""
    if not many or not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def _concept_row(concept: Concept) -> tuple[Any, ...]:
    return (
        concept.id,
        concept.kind.value,
        concept.enforce.value,
        concept.domain,
        concept.definition,
        concept.note,
        concept.source,
        _list(concept.equivalents),
        _list(concept.dropped_before),
        relations_to_text(concept.relations) if concept.relations else "[]",
        concept.valid_from,
        concept.valid_to,
    )


def _term_row(term: Term) -> tuple[Any, ...]:
    return (
        term.language,
        term.text,
        term.status.value,
        term.verified.value,
        _list(term.errors),
        term.note,
        int(term.standalone),
        term.harmony.value if term.harmony else "",
        term.read_as,
        None if term.izafet is None else int(term.izafet),
        term.head,
        term.px_stem,
        term.part_of_speech.value if term.part_of_speech else "",
        term.usage,
        _list(term.variants),
        term.verified_by,
        term.verified_where,
        _list(term.profiles),
        term.valid_from,
        term.valid_to,
    )


def _concept(row: Sequence[Any], terms: tuple[Term, ...]) -> Concept:
    one, kind, enforce, domain, definition, note, source, equivalents, dropped, relations, start, end = row
    return Concept(
        one,
        _KINDS[kind],
        _ENFORCES[enforce],
        terms,
        domain,
        definition,
        note,
        source,
        _texts(equivalents),
        _texts(dropped),
        relations_from_text(relations),
        start,
        end,
    )


def _term(row: Sequence[Any]) -> Term:
    _, language, text, status, verified, errors, note, standalone, harmony, read_as, izafet, head, px_stem = row[:13]
    part_of_speech, usage, variants, verified_by, verified_where, profiles, start, end = row[13:]
    return Term(
        sys.intern(language),
        text,
        _STATUSES[status],
        _VERIFIED[verified],
        _texts(errors),
        note,
        bool(standalone),
        Harmony(harmony) if harmony else None,
        read_as,
        None if izafet is None else bool(izafet),
        head,
        px_stem,
        PartOfSpeech(part_of_speech) if part_of_speech else None,
        usage,
        _texts(variants),
        verified_by,
        verified_where,
        _texts(profiles),
        start,
        end,
    )


_KINDS = {one.value: one for one in Kind}
_ENFORCES = {one.value: one for one in Enforce}
_STATUSES = {one.value: one for one in Status}
_VERIFIED = {one.value: one for one in Verified}


def _list(texts: Sequence[str]) -> str:
    return json.dumps(texts, ensure_ascii=False) if texts else "[]"


def _texts(text: str) -> tuple[str, ...]:
    return tuple(json.loads(text)) if text != "[]" else ()

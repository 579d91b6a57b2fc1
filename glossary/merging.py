"""Concepts that stand twice in a glossary: finding them, and making one of several."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from glossary.concepts import Concept, Kind, Relation, Status, Term, Verified
from glossary.searching import fold_plain


@dataclass(frozen=True, slots=True)
class Duplicate:
    """Concepts that share terms: their ids in the glossary's order, and (language, text) of what they share."""

    concepts: tuple[str, ...]
    shared: tuple[tuple[str, str], ...]

    @property
    def likely(self) -> bool:
        """Say whether they share terms in two languages: one word may have two meanings, a pair seldom has."""
        return len({language for language, _ in self.shared}) > 1


def find_duplicates(concepts: Sequence[Concept]) -> list[Duplicate]:
    """Return groups of concepts that share a term apart from capitals and diacritics, the likely ones first.

    Only preferred and admitted terms count.
    """
    counted = (Status.PREFERRED, Status.ADMITTED)
    rows = [
        (concept.id, term.language, term.text) for concept in concepts for term in concept.terms
        if term.status in counted
    ]  # fmt: skip
    keys = fold_plain([text.replace("\x00", "") for _, _, text in rows]) if rows else []
    by_text: dict[tuple[str, str], dict[str, str]] = {}
    for (concept_id, language, text), key in zip(rows, keys, strict=True):
        by_text.setdefault((language, key), {}).setdefault(concept_id, text)
    groups: dict[tuple[str, ...], list[tuple[str, str]]] = {}
    for (language, _), found in by_text.items():
        if len(found) > 1:
            groups.setdefault(tuple(found), []).append((language, next(iter(found.values()))))
    made = [Duplicate(ids, tuple(shared)) for ids, shared in groups.items()]
    return sorted(made, key=lambda one: not one.likely)


def merge(keep: Concept, others: Sequence[Concept]) -> Concept:
    """Return one concept of several: what the first says stands, what it leaves open comes from the others.

    Of two preferred terms in a language the later is admitted. Nothing that any of them says of a term is lost.
    """
    gone = {concept.id for concept in others}
    merged = keep
    for other in others:
        merged = replace(
            merged,
            kind=other.kind if merged.kind is Kind.TERM else merged.kind,
            terms=_merged_terms(merged.terms, other.terms),
            domain=merged.domain or other.domain,
            definition=merged.definition or other.definition,
            note=_joined(merged.note, other.note),
            source=_joined(merged.source, other.source),
            equivalents=_united(merged.equivalents, other.equivalents),
            dropped_before=_united(merged.dropped_before, other.dropped_before),
            relations=tuple(dict.fromkeys((*merged.relations, *other.relations))),
            valid_from=merged.valid_from or other.valid_from,
            valid_to=merged.valid_to or other.valid_to,
        )
    return pointing_to(merged, dict.fromkeys(gone, keep.id))


def pointing_to(concept: Concept, renamed: Mapping[str, str]) -> Concept:
    """Return a concept that refers to others by their new ids; it never refers to itself."""

    def ids(given: Iterable[str]) -> tuple[str, ...]:
        return tuple(one for one in dict.fromkeys(renamed.get(one, one) for one in given) if one != concept.id)

    relations: dict[Relation, None] = {}
    for relation in concept.relations:
        made = replace(relation, concept=renamed.get(relation.concept, relation.concept))
        if made.concept != concept.id:
            relations.setdefault(made)
    return replace(
        concept,
        equivalents=ids(concept.equivalents),
        dropped_before=ids(concept.dropped_before),
        relations=tuple(relations),
    )


def merge_into(concepts: Sequence[Concept], keep: str, others: Collection[str]) -> dict[str, Concept | None]:
    """Return what changes in a glossary where some concepts become part of one: by id, None for those that go.

    Raises KeyError for an id that is not there.
    """
    by_id = {concept.id: concept for concept in concepts}
    gone = [one for one in dict.fromkeys(others) if one != keep]
    changed: dict[str, Concept | None] = {keep: merge(by_id[keep], [by_id[one] for one in gone])}
    renamed = dict.fromkeys(gone, keep)
    for concept in concepts:
        if concept.id != keep and concept.id not in renamed:
            pointed = pointing_to(concept, renamed)
            if pointed != concept:
                changed[concept.id] = pointed
    changed.update(dict.fromkeys(gone))
    return changed


def _merged_terms(terms: Sequence[Term], more: Sequence[Term]) -> tuple[Term, ...]:
    merged = list(terms)
    for term in more:
        at = next((n for n, one in enumerate(merged) if (one.language, one.text) == (term.language, term.text)), None)
        if at is not None:
            merged[at] = _merged_term(merged[at], term)
            continue
        taken = term.status is Status.PREFERRED and any(
            one.language == term.language and one.status is Status.PREFERRED for one in merged
        )
        merged.append(replace(term, status=Status.ADMITTED) if taken else term)
    return tuple(merged)


def _merged_term(term: Term, other: Term) -> Term:
    order = (Verified.YES, Verified.STANDARD, Verified.NO)
    return replace(
        term,
        verified=min(term.verified, other.verified, key=order.index),
        errors=_united(term.errors, other.errors),
        variants=_united(term.variants, other.variants),
        profiles=_united(term.profiles, other.profiles),
        note=_joined(term.note, other.note),
        usage=_joined(term.usage, other.usage),
        verified_by=term.verified_by or other.verified_by,
        verified_where=term.verified_where or other.verified_where,
        harmony=term.harmony or other.harmony,
        read_as=term.read_as or other.read_as,
        izafet=other.izafet if term.izafet is None else term.izafet,
        head=term.head or other.head,
        px_stem=term.px_stem or other.px_stem,
        part_of_speech=term.part_of_speech or other.part_of_speech,
        valid_from=term.valid_from or other.valid_from,
        valid_to=term.valid_to or other.valid_to,
    )


def _united(some: Sequence[str], more: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*some, *more)))


def _joined(text: str, other: str) -> str:
    return text if not other or other in text else f"{text}; {other}" if text else other

"""What points to a concept: the relations of the others, seen from its side."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from glossary.concepts import Concept, RelationKind


class Link(StrEnum):
    """How one concept names another: the kinds of relations, and the two lists of ids that it has beside them."""

    FULL_FORM_OF = RelationKind.FULL_FORM_OF.value
    ABBREVIATION_OF = RelationKind.ABBREVIATION_OF.value
    HOLDER_OF = RelationKind.HOLDER_OF.value
    TITLE_IN = RelationKind.TITLE_IN.value
    BROADER = RelationKind.BROADER.value
    SEE_ALSO = RelationKind.SEE_ALSO.value
    EQUIVALENT = "equivalent"
    DROPPED_BEFORE = "dropped-before"

    @property
    def relation(self) -> RelationKind | None:
        """The kind of relation, None for the two lists, which have no dates."""
        return RelationKind(self.value) if self.value in tuple(RelationKind) else None


@dataclass(frozen=True, slots=True)
class Linked:
    """One concept named by another: how, which (by id), and from when to when."""

    link: Link
    concept: str
    valid_from: str = ""
    valid_to: str = ""


def links_of(concept: Concept) -> Iterator[Linked]:
    """Yield what a concept names: its relations, then ``equivalents``, then ``dropped_before``, each in its order."""
    for one in concept.relations:
        yield Linked(Link(one.kind.value), one.concept, one.valid_from, one.valid_to)
    for other in concept.equivalents:
        yield Linked(Link.EQUIVALENT, other)
    for other in concept.dropped_before:
        yield Linked(Link.DROPPED_BEFORE, other)


class LinkIndex:
    """What points to each concept of a glossary; a value that never changes."""

    def __init__(self, concepts: Iterable[Concept]) -> None:
        self._pointing: dict[str, list[Linked]] = {}
        for concept in concepts:
            if concept.relations or concept.equivalents or concept.dropped_before:
                for one in links_of(concept):
                    seen = Linked(one.link, concept.id, one.valid_from, one.valid_to)
                    self._pointing.setdefault(one.concept, []).append(seen)

    def pointing_to(self, concept: str) -> tuple[Linked, ...]:
        """Return who names a concept and how, in the glossary's order; ``concept`` of each is the one that names it."""
        return tuple(self._pointing.get(concept, ()))

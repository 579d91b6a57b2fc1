"""The concepts that a relation can name: finding them by a text, naming them, and what points to one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from glossary.concepts import Concept
from glossary.relating import Linked
from glossary.searching import Found
from resources.messages import message
from ui.glossary.shelf import Loaded, Source, Work

OFFERED = 30
"""Concepts offered at most while one types."""

_LANGUAGES = ("kk", "en", "zh-Hans")
Offer = Callable[[str, Sequence[Concept]], object]


class Directory:
    """The concepts of the glossary shown, and behind them those that come with the program."""

    def __init__(self, work: Work) -> None:
        self._work = work
        self._loaded: Loaded | None = None

    def take(self, loaded: Loaded) -> None:
        """Speak of another glossary, or of another state of it."""
        self._loaded = loaded

    def get(self, concept: str) -> Concept | None:
        """Return a concept by its id, None where it is nowhere here."""
        if self._loaded is None:
            return None
        return self._loaded.index.get(concept) or next(
            (found for _, index in self._loaded.beside if (found := index.get(concept)) is not None), None
        )

    def source_beside(self, concept: str) -> Source | None:
        """Return the other glossary in which a concept stands that the one shown does not have."""
        if self._loaded is None or self._loaded.index.get(concept) is not None:
            return None
        return next((source for source, index in self._loaded.beside if index.get(concept) is not None), None)

    def name(self, concept: str) -> str:
        """Return how a concept is shown in one line; its id where it is nowhere here."""
        found = self.get(concept)
        terms = [term.text for code in _LANGUAGES if found is not None and (term := found.preferred(code)) is not None]
        if found is not None and not terms:
            terms = [term.text for term in found.terms[:1]]
        return " · ".join(terms) or concept

    def pointing_to(self, concept: str) -> tuple[Linked, ...]:
        """Return who names a concept in the glossary shown."""
        return self._loaded.links.pointing_to(concept) if self._loaded is not None else ()

    def find(self, text: str, offer: Offer) -> None:
        """Look for concepts in the background; ``offer`` is called with the text and what was found for it."""
        loaded = self._loaded
        if loaded is None:
            return

        def search() -> list[Concept]:
            found: dict[str, Concept] = {}
            for index in (loaded.index, *(index for _, index in loaded.beside)):
                hits: Found = index.find(text, limit=OFFERED)
                for concept in hits.concepts:
                    found.setdefault(concept.id, concept)
            return list(found.values())[:OFFERED]

        self._work.run(message("desk.job.search"), search, partial(offer, text), quiet=True)

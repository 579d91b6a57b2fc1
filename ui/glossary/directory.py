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
    """The concepts of the glossary shown, and behind them those of the glossaries that are used beside it."""

    def __init__(self, work: Work) -> None:
        self._work = work
        self._loaded: Loaded | None = None
        self._others: tuple[Loaded, ...] = ()
        self.known: dict[str, Loaded] = {}
        """Every glossary that was read, by id, as it was then."""

    def take(self, loaded: Loaded) -> None:
        """Speak of another glossary, or of another state of it."""
        self._loaded = loaded
        self.known[loaded.source.id] = loaded

    def take_beside(self, others: Sequence[Loaded]) -> None:
        """Look also in other glossaries, in this order."""
        self._others = tuple(others)
        shown = () if self._loaded is None else (self._loaded,)
        self.known = {one.source.id: one for one in (*shown, *others)}

    @property
    def _beside(self) -> tuple[Loaded, ...]:
        shown = self._loaded.source.id if self._loaded is not None else ""
        return tuple(one for one in self._others if one.source.id != shown)

    def get(self, concept: str) -> Concept | None:
        """Return a concept by its id, None where it is nowhere here."""
        if self._loaded is None:
            return None
        return self._loaded.index.get(concept) or next(
            (found for one in self._beside if (found := one.index.get(concept)) is not None), None
        )

    def source_beside(self, concept: str) -> Source | None:
        """Return the other glossary in which a concept stands that the one shown does not have."""
        if self._loaded is None or self._loaded.index.get(concept) is not None:
            return None
        return next((one.source for one in self._beside if one.index.get(concept) is not None), None)

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
        if self._loaded is None:
            return
        indexes = [one.index for one in (self._loaded, *self._beside)]

        def search() -> list[Concept]:
            found: dict[str, Concept] = {}
            for index in indexes:
                hits: Found = index.find(text, limit=OFFERED)
                for concept in hits.concepts:
                    found.setdefault(concept.id, concept)
            return list(found.values())[:OFFERED]

        self._work.run(message("desk.job.search"), search, partial(offer, text), quiet=True)

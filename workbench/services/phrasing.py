"""How the formulas of a source are said in the target language, with their slots filled where the glossary can."""

from __future__ import annotations

from dataclasses import dataclass, replace

from glossary.concepts import Concept, Kind, Term, TermMatch
from glossary.formulas import FormulaIndex, FormulaMatch, fill, formulas
from glossary.termbase import Termbase


@dataclass(frozen=True, slots=True)
class Phrasing:
    """A formula of a source (code points) and ways to say it; a slot that the glossary cannot fill stands as ``…``."""

    concept: Concept
    term: Term
    start: int
    end: int
    surface: str
    texts: tuple[str, ...]


OPEN_SLOT = "…"


class Phrasings:
    """Looks for formulas, those with slots and those without, between any two languages of them."""

    def __init__(self, termbase: Termbase) -> None:
        """Take the terms that fill slots, and the formulas among them; the program's own where there are none."""
        self._termbase = termbase
        own = [one for one in termbase.concepts.values() if one.kind is Kind.FORMULA] or formulas().concepts
        self._slotted = FormulaIndex(own)
        self._plain = Termbase(own)

    def find(self, text: str, source: str, target: str) -> list[Phrasing]:
        """Return the formulas of a text by position, one for each concept and place."""
        code = "zh-Hans" if target == "zh" else target
        found = {(one.concept.id, one.start): one for one in self.with_slots(text, source, target)}
        for plain in self._plain.matches(text, source):
            texts = tuple(term.text for term in plain.concept.terms_in(code))
            if texts:
                phrasing = Phrasing(plain.concept, plain.term, plain.start, plain.end, plain.surface, texts)
                found.setdefault((plain.concept.id, plain.start), phrasing)
        return sorted(found.values(), key=lambda one: (one.start, -one.end))

    def with_slots(self, text: str, source: str, target: str) -> list[Phrasing]:
        """Return the formulas with slots alone, by position."""
        code = "zh-Hans" if target == "zh" else target
        found: dict[tuple[str, int], Phrasing] = {}
        for match in self._slotted.find(text, source):
            match = self._narrowed(match, text, source)
            texts = self._filled(match, text, source, code)
            if texts:
                surface = text[match.start : match.end]
                phrasing = Phrasing(match.concept, match.term, match.start, match.end, surface, texts)
                found.setdefault((match.concept.id, match.start), phrasing)
        return sorted(found.values(), key=lambda one: (one.start, -one.end))

    def _narrowed(self, match: FormulaMatch, text: str, source: str) -> FormulaMatch:
        """Let a slot at the beginning begin with the terms that end it: its first words may belong to others."""
        slot = next((n for n, (start, _) in match.slots.items() if start == match.start), None)
        if slot is None:
            return match
        first, end = match.slots[slot]
        starts = [one.start for one in self._terms(text[:end], source) if one.start >= first]
        start = next((one for one in starts if self._said(text[one:end], source, source) is not None), first)
        return replace(match, start=start, slots={**match.slots, slot: (start, end)})

    def _filled(self, match: FormulaMatch, text: str, source: str, target: str) -> tuple[str, ...]:
        words = {slot: self._said(text[start:end], source, target) for slot, (start, end) in match.slots.items()}
        made = []
        for term in match.concept.terms_in(target):
            given = {slot: said or OPEN_SLOT for slot, said in words.items()}
            # An open slot has no case.
            made.append(fill(term, given) or fill(term, dict.fromkeys(given, OPEN_SLOT), cases=False))
        return tuple(one for one in made if one)

    def _terms(self, text: str, source: str) -> list[TermMatch]:
        return [one for one in self._termbase.matches(text, source) if one.concept.kind is not Kind.FORMULA]

    def _said(self, words: str, source: str, target: str) -> str | None:
        """Return the words of a slot in the target language, where terms of the glossary are all that they are."""
        matches = self._terms(words, source)
        covered = sum(match.end - match.start for match in matches)
        if not matches or covered < len(words.strip()) - len(matches) + 1:
            return None
        said = [self._termbase.written(match, target) for match in matches]
        if not all(said):
            return None
        return ("" if target.startswith("zh") else " ").join(one for one in said if one)

"""A name that the source does not have: an engine may put one in that it knows from its own texts.

Precision goes first: only names are looked at of which it is sure that they are names of a person or an organisation,
those of the glossary, those of a short list that engines like to add, and surnames whose ending shows them.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from rapidfuzz import fuzz

from glossary.concepts import Concept, Kind, RelationKind, TermMatch
from glossary.languages.chinese import simplified
from glossary.romanising import rough
from glossary.termbase import Termbase
from resources.messages import message
from workbench.core.segments import Finding, Severity
from workbench.qa.base import CheckedText

_NAMED = frozenset({Kind.PERSON, Kind.ORGANISATION})
_SURNAME = re.compile(
    r"(?<![\w-])(?P<surname>[A-Z][a-z]{2,}(?:[^aeiou]ov|[^aeiou]ova|aev|ayev|aeva|ayeva|enko|skiy))(?:['’]s)?(?![\w-])"
)
"""Endings that no English word or name has but those of the region's languages."""

_LIKENESS = 66.0
_SHORTEST_CHINESE = 3
_CYRILLIC_WORD = re.compile(r"[\u0400-\u04ff]+(?:-[\u0400-\u04ff]+)*")

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class _WellKnown:
    english: re.Pattern[str]
    kazakh: tuple[str, ...]
    chinese: tuple[str, ...]

    def stands_in(self, text: str, language: str) -> bool:
        if language == "en":
            return self.english.search(text) is not None
        low = text.lower()
        return any(one in low for one in (self.kazakh if language == "kk" else self.chinese))

    def places(self, text: str, language: str) -> list[Span]:
        if language == "en":
            return [found.span() for found in self.english.finditer(text)]
        return [found.span() for one in self.chinese for found in re.finditer(re.escape(one), text)]


@cache
def _well_known() -> tuple[_WellKnown, ...]:
    text = (files("resources") / "names" / "well_known.csv").read_text(encoding="utf-8")
    return tuple(
        _WellKnown(
            re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, row['en'].split('|')))})(?![\w-])"),
            tuple(row["kk"].split("|")),
            tuple(row["zh"].split("|")),
        )
        for row in csv.DictReader(io.StringIO(text))
    )


class StrangersCheck:
    """Warns of a person or an organisation in an English or Chinese target that the source does not name."""

    id = "strangers"

    def run(self, text: CheckedText) -> list[Finding]:
        """Return one warning a name, at its first place."""
        source, target = text.source_language.partition("-")[0], text.target_language.partition("-")[0]
        if target not in ("en", "zh") or source not in ("en", "zh", "kk") or not text.target.strip():
            return []
        known = list(_of_glossary(text))
        spans = [span for span, _ in known]
        spans += [span for span, stranger in _of_list(text, source, target) if stranger]
        taken = [*(span for span, _ in known), *(span for span, _ in _of_list(text, source, target))]
        if source == "kk" and target == "en":
            spans += _by_ending(text, taken)
        strange = [span for span in spans if span not in {one for one, stranger in known if not stranger}]
        return list(_findings(self.id, text.target, strange))


def _findings(check: str, target: str, spans: Iterable[Span]) -> Iterator[Finding]:
    seen: set[str] = set()
    reached = -1
    for start, end in sorted(set(spans), key=lambda span: (span[0], -span[1])):
        name = target[start:end]
        if start >= reached and name not in seen:
            seen.add(name)
            reached = end
            said = message("qa.name_from_nowhere", name=name)
            yield Finding(check, Severity.WARNING, said, start, end)


def _of_glossary(text: CheckedText) -> Iterator[tuple[Span, bool]]:
    """Yield the places of persons and organisations of the glossary, and whether the source has none of them."""
    base = text.termbase
    if base is None:
        return
    placed = [span for one in text.decisions if one.satisfied for span in one.spans]
    sourced: set[str] | None = None
    for match in base.matches(text.target, text.target_language):
        if _kind(match.concept, base) not in _NAMED or not _is_distinct(match):
            continue
        span = (match.start, match.end)
        if any(start <= match.start and match.end <= end for start, end in placed):
            yield span, False
            continue
        if sourced is None:
            sourced = _sourced(text, base)
        yield span, not _has_counterpart(match, sourced, base)


def _is_distinct(match: TermMatch) -> bool:
    """Say whether it is surely a name: not one common noun (the Government), nor two characters of other words.

    中共 also stands in 国会中共和党, so of Chinese names of organisations only longer ones count.
    """
    if match.concept.kind is Kind.PERSON:
        return True
    if match.term.language.startswith("zh") and len(match.surface) < _SHORTEST_CHINESE:
        return False
    english = match.concept.preferred("en")
    return english is not None and (" " in english.text or english.text.isupper())


def _kind(concept: Concept, base: Termbase) -> Kind:
    """Return the kind of a concept, of an abbreviation that of its full form."""
    if concept.kind is not Kind.ABBREVIATION:
        return concept.kind
    full = (base.concepts.get(one) for one in (*concept.related(RelationKind.ABBREVIATION_OF), *concept.equivalents))
    return next((one.kind for one in full if one is not None), Kind.ABBREVIATION)


def _sourced(text: CheckedText, base: Termbase) -> set[str]:
    """Return the ids of all that the source names, inside longer names too, and of what each may stand for."""
    found: set[str] = set()
    nested = base.matches(text.source, text.source_language, nested=True)
    for match in (*nested, *text.matches):
        found.add(match.concept.id)
        found.update(match.concept.equivalents)
        found.update(one.concept for one in match.concept.relations)
    return found


def _has_counterpart(match: TermMatch, sourced: set[str], base: Termbase) -> bool:
    """Say whether the source names it: itself, its abbreviation or full form, or the office that a person holds."""
    concept = match.concept
    if sourced & {concept.id, *concept.equivalents, *(one.concept for one in concept.relations)}:
        return True
    others = (base.concepts.get(one) for one in sourced)
    return any(one is not None and concept.id in one.equivalents for one in others)


def _of_list(text: CheckedText, source: str, target: str) -> Iterator[tuple[Span, bool]]:
    source_text = simplified(text.source) if source == "zh" else text.source
    target_text = simplified(text.target) if target == "zh" else text.target
    for one in _well_known():
        places = one.places(target_text, target)
        if places:
            stranger = not one.stands_in(source_text, source)
            yield from ((span, stranger) for span in places)


def _by_ending(text: CheckedText, taken: Iterable[Span]) -> list[Span]:
    """Return the surnames that no word of the Cyrillic source sounds like."""
    taken = list(taken)
    heard: list[str] | None = None
    found = []
    for place in _SURNAME.finditer(text.target):
        start, end = place.span("surname")
        if any(s < end and start < e for s, e in taken):
            continue
        if heard is None:
            heard = [rough(part) for word in _CYRILLIC_WORD.findall(text.source) for part in {word, *word.split("-")}]
        name = rough(place["surname"])
        if not any(_sounds_like(name, word) for word in heard):
            found.append((start, end))
    return found


def _sounds_like(name: str, word: str) -> bool:
    """Say whether a word, with any suffixes, begins as a name sounds."""
    return any(fuzz.ratio(name, word[:length]) >= _LIKENESS for length in range(len(name) - 2, len(name) + 3))

"""First and later mentions over a whole document: the full form first, with its abbreviation, then the short one.

Computed on the targets in reading order, so it is run again when segments move or change. A heading is left out: it
may use the short form before the text does.
"""

from __future__ import annotations

import datetime as dt
from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass

from glossary.concepts import Concept, Kind, RelationKind, Term, TermMatch
from glossary.edits import Edit
from glossary.languages.registry import language as rules_of
from glossary.profiles import choose
from glossary.termbase import Termbase
from resources.messages import Message, message
from workbench.core.segments import Finding, Segment, SegmentKind, Severity, Target

CHECK = "mentions"
TEXTS_KEPT = 20_000
"""Target texts whose terms are kept, so that a change of one segment does not ask for those of its whole document."""


def of_the_document(finding: Finding) -> bool:
    """Say whether a finding is one of these: it depends on other segments, not on this text alone."""
    return finding.check == CHECK


@dataclass(frozen=True, slots=True)
class _Unit:
    """Something with a full and a short form in one language."""

    full: Term
    short: Term
    person: bool


@dataclass(frozen=True, slots=True)
class _Mention:
    segment: int
    match: TermMatch
    is_full: bool


class Mentions:
    """Judges the mentions of documents in one language; what stands in a text is looked for once."""

    def __init__(self, termbase: Termbase, language: str) -> None:
        self.termbase = termbase
        self._language = language
        self._units: dict[dt.date | None, dict[str, tuple[str, _Unit]]] = {}
        self._found: OrderedDict[tuple[dt.date | None, str], tuple[TermMatch, ...]] = OrderedDict()

    def check(
        self,
        segments: Iterable[Segment],
        targets: Mapping[int, Target],
        day: dt.date | None = None,
        between: Callable[[], object] = lambda: None,
    ) -> dict[int, tuple[Finding, ...]]:
        """Return findings by segment id for the segments of one document of a day, given in reading order.

        ``between`` is called after each of them; what it raises ends the work.
        """
        written = (
            (one.id, targets[one.id].content.text)
            for one in segments
            if one.kind is SegmentKind.TEXT and one.id in targets
        )
        return self.check_texts(written, day, between)

    def check_texts(
        self,
        written: Iterable[tuple[int, str]],
        day: dt.date | None = None,
        between: Callable[[], object] = lambda: None,
    ) -> dict[int, tuple[Finding, ...]]:
        """Do as :meth:`check` for the target texts alone, each with the id of its segment; headings are left out."""
        units = self._units_of(day)
        mentions: dict[str, list[_Mention]] = {}
        texts: dict[int, str] = {}
        for segment, text in written:
            between()
            for match in self._matches(text, day) if text else ():
                key, unit = units[match.concept.id]
                texts[segment] = text
                mentions.setdefault(key, []).append(_Mention(segment, match, _is_full(match, unit)))
        findings: dict[int, list[Finding]] = {}
        for key, found_there in mentions.items():
            _, unit = units[key]
            for segment_id, finding in _judge(found_there, unit, texts, self._language):
                findings.setdefault(segment_id, []).append(finding)
        return {one: tuple(sorted(found, key=lambda f: f.start)) for one, found in findings.items()}

    def _units_of(self, day: dt.date | None) -> dict[str, tuple[str, _Unit]]:
        if day not in self._units:
            termbase = self.termbase if day is None else self.termbase.using(date=day, profiles=self.termbase.profiles)
            self._units[day] = _units(termbase, self._language)
        return self._units[day]

    def _matches(self, text: str, day: dt.date | None) -> tuple[TermMatch, ...]:
        """Return the terms of a target text that have a full and a short form; the others are not kept."""
        known = self._found.get((day, text))
        if known is None:
            units = self._units_of(day)
            known = tuple(one for one in self.termbase.matches(text, self._language) if one.concept.id in units)
            self._found[day, text] = known
            if len(self._found) > TEXTS_KEPT:
                with suppress(KeyError):  # another job may have been here
                    self._found.popitem(last=False)
        return known


def check_mentions(
    segments: Sequence[Segment], targets: Mapping[int, Target], termbase: Termbase, language: str
) -> dict[int, tuple[Finding, ...]]:
    """Return findings by segment id for the segments of one document, given in reading order."""
    return Mentions(termbase, language).check(segments, targets)


def check_all_mentions(
    segments: Sequence[Segment], targets: Mapping[int, Target], termbase: Termbase, language: str
) -> dict[int, tuple[Finding, ...]]:
    """Return findings by segment id for the segments of several documents, each by itself."""
    by_document: dict[int, list[Segment]] = {}
    for segment in segments:
        by_document.setdefault(segment.document, []).append(segment)
    mentions = Mentions(termbase, language)
    found: dict[int, tuple[Finding, ...]] = {}
    for document in by_document.values():
        found.update(mentions.check(document, targets))
    return found


def _judge(
    mentions: Sequence[_Mention], unit: _Unit, texts: Mapping[int, str], language: str
) -> Iterable[tuple[int, Finding]]:
    first, *later = mentions
    text = texts[first.segment]
    if not first.is_full:
        fix = _in_full(first.match, unit, language)
        if unit.person:
            said = message("qa.first_mention_name", full=unit.full.text, short=first.match.surface)
            yield first.segment, _finding(first, Severity.WARNING, said, fix)
        else:
            said = message("qa.first_mention_abbreviation", full=unit.full.text, short=unit.short.text)
            yield first.segment, _finding(first, Severity.NOTE, said, fix)
    elif not unit.person and any(not one.is_full for one in later) and not _introduced(text, first.match, unit):
        said = message("qa.introduce_abbreviation", full=unit.full.text, short=unit.short.text)
        brackets = f"（{unit.short.text}）" if language.startswith("zh") else f" ({unit.short.text})"
        fix = (Edit(first.match.end, first.match.end, brackets),)
        yield first.segment, _finding(first, Severity.NOTE, said, fix)
    if unit.person:
        seen = first.is_full
        for one in later:
            if one.is_full and seen:
                said = message("qa.later_mention_name", full=one.match.surface, short=unit.short.text)
                yield one.segment, _finding(one, Severity.NOTE, said, _as_short(one.match, unit, language))
            seen = seen or one.is_full


def _finding(mention: _Mention, severity: Severity, said: Message, fix: tuple[Edit, ...]) -> Finding:
    return Finding(CHECK, severity, said, mention.match.start, mention.match.end, fix=fix)


def _introduced(text: str, match: TermMatch, unit: _Unit) -> bool:
    after = text[match.end : match.end + len(unit.short.text) + 3].lstrip()
    return after[:1] in "(（" and unit.short.text in after


def _in_full(match: TermMatch, unit: _Unit, language: str) -> tuple[Edit, ...]:
    """Return the edit that writes the full form for a short one, empty where the form cannot be made."""
    at = match.surface.find(unit.short.text)
    if at < 0:
        return ()
    rest = match.surface[at + len(unit.short.text) :]
    if language == "kk":
        full = rules_of("kk").written(unit.full, match.suffixes)
        if full is None:
            return ()
    else:
        full = unit.full.text + rest
    if not unit.person:
        full = f"{full}（{unit.short.text}）" if language.startswith("zh") else f"{full} ({unit.short.text})"
    return (Edit(match.start + at, match.end, full),)


def _as_short(match: TermMatch, unit: _Unit, language: str) -> tuple[Edit, ...]:
    if language == "kk":
        short = rules_of("kk").written(unit.short, match.suffixes)
        return () if short is None else (Edit(match.start, match.end, short),)
    if not match.surface.startswith(unit.full.text):
        return ()
    return (Edit(match.start, match.start + len(unit.full.text), unit.short.text),)


def _units(termbase: Termbase, language: str) -> dict[str, tuple[str, _Unit]]:
    """Return the units by the ids of the concepts that mention them; each with the id of its full form."""
    code = "zh-Hans" if language == "zh" else language
    units: dict[str, tuple[str, _Unit]] = {}
    for concept in termbase.concepts.values():
        if concept.kind is Kind.PERSON:
            unit = _name(concept, code, termbase)
            if unit is not None:
                units[concept.id] = (concept.id, unit)
    for concept in termbase.concepts.values():
        for other in _full_forms(concept, termbase):
            full, short = (choose(one, code, termbase.profiles, termbase.date) for one in (other, concept))
            if full is not None and short is not None and _is_acronym(short.text) and not _is_acronym(full.text):
                unit = _Unit(full, short, person=False)
                units[concept.id] = units[other.id] = (other.id, unit)
                break
    return units


def _name(concept: Concept, language: str, termbase: Termbase) -> _Unit | None:
    """Return a person with a full and a short name: the last part of the full one."""
    full = choose(concept, language, termbase.profiles, termbase.date)
    if full is None:
        return None
    for term in concept.terms_in(language):
        before = full.text.removesuffix(term.text)
        if before != full.text and before[-1:] in (" ", "·"):
            return _Unit(full, term, person=True)
    return None


def _full_forms(concept: Concept, termbase: Termbase) -> list[Concept]:
    named = [*concept.related(RelationKind.ABBREVIATION_OF)]
    if concept.kind is Kind.ABBREVIATION:
        named += concept.equivalents
    return [termbase.concepts[one] for one in named if one in termbase.concepts]


def _is_full(match: TermMatch, unit: _Unit) -> bool:
    if unit.person:
        # "President Tokayev" is short too; another spelling of the full name is not.
        return unit.full.text in match.term.text or unit.short.text not in match.term.text.split()
    return not _is_acronym(match.term.text)


def _is_acronym(text: str) -> bool:
    """Say whether a text is one word of capitals: CPC, ҚКП."""
    return " " not in text and sum(letter.isupper() for letter in text) >= 2 and text.isupper()

"""What a change of the glossary does to the translations of a project, and putting it right by choice."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from glossary.concepts import Concept, Term
from glossary.edits import Edit, apply_edits, in_order
from glossary.languages.registry import language as rules_of
from glossary.profiles import choose
from glossary.termbase import Termbase
from resources.messages import message
from workbench.core.content import Content
from workbench.core.segments import Changes, Finding, Segment, SegmentKind, Target, TermDecision
from workbench.services import editing
from workbench.services.checking import Checking
from workbench.store.protocols import ProjectReader, ProjectStore

_BATCH = 500


@dataclass(frozen=True, slots=True)
class TouchedSegment:
    """A segment that a change touches. ``edits`` (of the present target) put the new term in; empty where none can.

    ``before`` and ``after`` are what the terms of the changed concepts are decided to be, ``findings`` those of the
    edited text.
    """

    segment: Segment
    target: Target
    edits: tuple[Edit, ...]
    before: tuple[TermDecision, ...]
    after: tuple[TermDecision, ...]
    findings: tuple[Finding, ...]

    @property
    def text(self) -> str:
        """The edited text."""
        return apply_edits(self.target.content.text, self.edits)


def find_impact(
    reader: ProjectReader, language: str, before: Termbase, checking: Checking, changed: Collection[str]
) -> list[TouchedSegment]:
    """Return the segments that a change touches, in reading order.

    ``before`` are the terms of the project before it, ``checking`` works on those after it; ``changed`` are the ids
    of the changed concepts. A segment without a target is not touched.
    """
    after = checking.termbase
    old, new = _only(before, changed), _only(after, changed)
    source_language = reader.settings().source_language
    ids = reader.segment_ids()
    touched = []
    for start in range(0, len(ids), _BATCH):
        batch = ids[start : start + _BATCH]
        wanted = [
            segment
            for segment in reader.segments(batch)
            if segment.kind.translatable
            and (old.matches(segment.source.text, source_language) or new.matches(segment.source.text, source_language))
        ]
        targets = reader.targets([segment.id for segment in wanted], language)
        for segment in wanted:
            found = _touched(segment, targets[segment.id], before, checking, changed, language)
            if found is not None:
                touched.append(found)
    return touched


def apply_impact(
    store: ProjectStore, chosen: Sequence[TouchedSegment], language: str, checking: Checking
) -> tuple[Changes, tuple[int, ...]]:
    """Make the edits of the chosen segments, and check the others among them anew, as one undo step.

    Return the changes and the ids of segments left out because their target changed meanwhile.
    """
    edits: Mapping[int, tuple[int, Sequence[Edit]]] = {
        one.segment.id: (one.target.revision, one.edits) for one in chosen
    }
    name = message("terms.apply_impact", count=len(edits))
    return editing.apply_to_many(store, name, edits, language, checking)


def _only(termbase: Termbase, changed: Collection[str]) -> Termbase:
    return Termbase([termbase.concepts[one] for one in changed if one in termbase.concepts])


def _touched(
    segment: Segment, target: Target, before: Termbase, checking: Checking, changed: Collection[str], language: str
) -> TouchedSegment | None:
    text = target.content.text
    if not text or segment.kind is SegmentKind.NUMBER:
        return None
    edits = _edits(segment, text, before, checking, changed, language)
    edited = apply_edits(text, edits)
    made, findings = checking.check(segment, Content(edited), language, earlier=target.decisions)
    was = tuple(one for one in target.decisions if one.concept in changed)
    now = tuple(one for one in made if one.concept in changed)
    if not edits and _told(was) == _told(now):
        return None
    return TouchedSegment(segment, target, edits, was, now, findings)


def _told(decisions: Sequence[TermDecision]) -> list[tuple[object, ...]]:
    return [(d.concept, d.start, d.end, d.required, d.satisfied, d.expected) for d in decisions]


def _edits(
    segment: Segment, text: str, before: Termbase, checking: Checking, changed: Collection[str], language: str
) -> tuple[Edit, ...]:
    """Return the edits that write the new term where the old one stands, else where a wrong rendering of it does."""
    after, code = checking.termbase, "zh-Hans" if language == "zh" else language
    source = after.matches(segment.source.text, checking.source)
    asked = {match.concept.id for match in source} & set(changed)
    edits: list[Edit] = []
    for place in before.matches(text, language):
        old, new = before.concepts.get(place.concept.id), after.concepts.get(place.concept.id)
        if place.concept.id not in asked or old is None or new is None:
            continue
        was, now = (_written(one, code, base) for one, base in ((old, before), (new, after)))
        if was is None or now is None or place.term != was or was.text == now.text:
            continue
        surface = _inflected(now, place.suffixes, code)
        if surface is not None:
            if place.surface[:1].isupper() and not text[: place.start].strip():
                surface = surface[:1].upper() + surface[1:]
            edits.append(Edit(place.start, place.end, surface))
    edited = apply_edits(text, edits)
    verdicts = after.check(source, edited, language)
    missing = [v.match for v in verdicts if not v.satisfied and v.match.concept.id in asked]
    if edits or not missing:
        return tuple(in_order(edits, len(text)))
    return tuple(in_order(after.repair(missing, segment.source.text, text, language), len(text)))


def _written(concept: Concept, language: str, termbase: Termbase) -> Term | None:
    return choose(concept, language, termbase.profiles, termbase.date)


def _inflected(term: Term, suffixes: Sequence[str], language: str) -> str | None:
    """Return the new term in the form of the old one, None where that form is not known."""
    if language == "kk":
        return rules_of("kk").written(term, suffixes)
    if any(tag.startswith("PL") for tag in suffixes):
        return None
    return term.text + "".join(tag.partition(":")[2] for tag in suffixes)

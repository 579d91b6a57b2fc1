"""What a change of the glossary does to the translations of a project, and putting it right by choice."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from glossary.concepts import Concept, Kind, Term, TermMatch
from glossary.edits import Edit, apply_edits, in_order
from glossary.profiles import choose
from glossary.termbase import Termbase
from resources.messages import message
from workbench.core.content import Content
from workbench.core.segments import Changes, Finding, Segment, SegmentKind, Target, TermDecision
from workbench.services import editing
from workbench.services.checking import Checking
from workbench.services.reinflecting import in_its_form
from workbench.store.protocols import ProjectReader, ProjectStore

_BATCH = 100


@dataclass(frozen=True, slots=True)
class TouchedSegment:
    """A segment that a change touches, in one target language.

    ``edits`` (of the present target) put the new term in; empty where none can. ``checked`` is the target as it
    stands, with what is found in it now. ``before`` and ``after`` are what the terms that the change concerns were
    and are decided to be (``after`` and ``findings`` those of the edited text).
    """

    segment: Segment
    target: Target
    checked: Target
    edits: tuple[Edit, ...]
    before: tuple[TermDecision, ...]
    after: tuple[TermDecision, ...]
    findings: tuple[Finding, ...]

    @property
    def language(self) -> str:
        """The target language."""
        return self.target.language

    @property
    def text(self) -> str:
        """The edited text."""
        return apply_edits(self.target.content.text, self.edits)

    @property
    def asks(self) -> bool:
        """Say whether there is something to put right: a text to edit, or a term that is missing only now."""
        lacked = {(one.concept, one.start) for one in self.before if one.required and not one.satisfied}
        missing = (one for one in self.after if one.required and not one.satisfied)
        return bool(self.edits) or any((one.concept, one.start) not in lacked for one in missing)


def find_impact(
    reader: ProjectReader,
    language: str,
    before: Termbase,
    checking: Checking,
    changed: Collection[str],
    check: Callable[[], None] = lambda: None,
) -> list[TouchedSegment]:
    """Return the segments that a change touches, in reading order: those to edit, and those to find other things in.

    ``before`` are the terms of the project before it, ``checking`` works on those after it; ``changed`` are the ids
    of the changed concepts. A segment without a target is not touched. ``check`` is called now and then, and raises
    to stop.
    """
    change = _Change(before, checking, changed, language)
    ids = reader.segment_ids()
    touched = []
    for start in range(0, len(ids), _BATCH):
        check()
        segments = [one for one in reader.segments(ids[start : start + _BATCH]) if one.kind.translatable]
        targets = reader.targets([segment.id for segment in segments], language)
        for segment in segments:
            found = change.touch(segment, targets[segment.id])
            if found is not None:
                touched.append(found)
    return touched


def apply_impact(
    store: ProjectStore, chosen: Sequence[TouchedSegment], checking: Mapping[str, Checking]
) -> tuple[Changes, tuple[tuple[int, str], ...]]:
    """Make the edits of the chosen segments, of whatever language and document, as one undo step.

    ``checking`` has the checks of each language. Return the changes, and segment and language of those left out
    because their target changed meanwhile.
    """
    edits: dict[tuple[int, str], tuple[int, Sequence[Edit]]] = {
        (one.segment.id, one.language): (one.target.revision, one.edits) for one in chosen if one.edits
    }
    name = message("terms.apply_impact", count=len(edits))
    return editing.apply_to_many(store, name, edits, checking)


class _Change:
    """A change of the glossary as one target language sees it."""

    def __init__(self, before: Termbase, checking: Checking, changed: Collection[str], language: str) -> None:
        after = checking.termbase
        self._before, self._checking, self._language = before, checking, language
        self._code = "zh-Hans" if language == "zh" else language
        self._changed = frozenset(changed)
        self._concerned = self._changed | _leaning_on(self._changed, (before, after))
        self._few = [_only(base, self._concerned) for base in (before, after)]
        self._old = _only(before, self._changed)
        self._alone: dict[str, Termbase] = {}

    def touch(self, segment: Segment, target: Target) -> TouchedSegment | None:
        """Return what the change does to a segment, None where it is nothing."""
        text = target.content.text
        if not text or segment.kind is SegmentKind.NUMBER or not self._concerns(segment, text):
            return None
        checked = self._checking.again(segment, target)
        edits = self._edits(segment, text)
        made, findings = checked.decisions, checked.findings
        if edits:
            made, findings = self._checking.check(
                segment, Content(apply_edits(text, edits)), self._language, earlier=target.decisions
            )
        was, now = self._of_it(target.decisions), self._of_it(made)
        same = checked.findings == target.findings and _told(checked.decisions) == _told(target.decisions)
        return None if same and not edits else TouchedSegment(segment, target, checked, edits, was, now, findings)

    def _concerns(self, segment: Segment, text: str) -> bool:
        for few in self._few:
            # A short surname may have become one, or have been one: the persons concerned count as named before.
            if few.matches(segment.source.text, self._checking.source, mentioned=self._concerned):
                return True
            if few.matches(text, self._language, mentioned=self._concerned):
                return True
        return False

    def _of_it(self, decisions: Iterable[TermDecision]) -> tuple[TermDecision, ...]:
        return tuple(one for one in decisions if one.concept in self._concerned)

    def _edits(self, segment: Segment, text: str) -> tuple[Edit, ...]:
        """Return the edits that write the new term where the old one stands, else where a wrong rendering of it does.

        None that leaves fewer terms in their place than there were.
        """
        after = self._checking.termbase_for(segment)
        source = after.matches(segment.source.text, self._checking.source, mentioned=self._checking.mentioned(segment))
        asked = {match.concept.id for match in source} & self._changed
        if not asked:
            return ()
        before = self._before.using(date=after.date, profiles=after.profiles)
        edits = in_order(list(self._in_place_of_the_old(text, asked, before, after)), len(text))
        if edits and _missing(after, source, apply_edits(text, edits), self._language) <= _missing(
            after, source, text, self._language
        ):
            return tuple(edits)
        verdicts = after.check(source, text, self._language)
        missing = [one.match for one in verdicts if not one.satisfied and one.match.concept.id in asked]
        return tuple(in_order(after.repair(missing, segment.source.text, text, self._language), len(text)))

    def _in_place_of_the_old(
        self, text: str, asked: Collection[str], before: Termbase, after: Termbase
    ) -> Iterator[Edit]:
        for place in before.matches(text, self._language, mentioned=self._concerned):
            old, new = before.concepts.get(place.concept.id), after.concepts.get(place.concept.id)
            if place.concept.id not in asked or old is None or new is None:
                continue
            term = self._instead(place, old, new, before, after)
            edit = in_its_form(place, term, text, self._code) if term is not None else None
            # What is written must be found again as this term, in this form.
            if edit is not None and edit.text != text[edit.start : edit.end] and self._is_found(new, edit.text):
                yield edit

    def _instead(self, place: TermMatch, old: Concept, new: Concept, before: Termbase, after: Termbase) -> Term | None:
        """Return the term to write where one of the old ones stands, None where it may stay."""
        now = choose(new, self._code, after.profiles, after.date)
        if now is None or now.text == place.term.text:
            return None
        if place.term == choose(old, self._code, before.profiles, before.date):
            return now
        if any(term.text == place.term.text for term in new.terms_in(self._code)):
            return None
        if new.kind is not Kind.PERSON:
            return now
        # A short name stays short: "Tokayev" becomes "Toqayev" where the full name did.
        parts = len(place.term.text.split())
        alike = (one for one in new.terms_in(self._code) if len(one.text.split()) == parts)
        return now if len(now.text.split()) == parts else next(alike, None)

    def _is_found(self, concept: Concept, written: str) -> bool:
        alone = self._alone.get(concept.id)
        if alone is None:
            alone = self._alone[concept.id] = Termbase([concept])
        return any(one.end == len(written) for one in alone.matches(written, self._language, mentioned=(concept.id,)))


def _leaning_on(changed: Collection[str], termbases: Iterable[Termbase]) -> frozenset[str]:
    """Return the concepts that are judged by the changed ones: satisfied by them, left out before them, related."""
    found = set()
    for termbase in termbases:
        for concept in termbase.concepts.values():
            others = (*concept.equivalents, *concept.dropped_before, *(one.concept for one in concept.relations))
            if any(one in changed for one in others):
                found.add(concept.id)
        for one in changed:
            concept_ = termbase.concepts.get(one)
            found.update(relation.concept for relation in concept_.relations) if concept_ is not None else None
    return frozenset(found)


def _only(termbase: Termbase, ids: Collection[str]) -> Termbase:
    return Termbase([termbase.concepts[one] for one in ids if one in termbase.concepts])


def _missing(termbase: Termbase, source: Sequence[TermMatch], text: str, language: str) -> int:
    return sum(not verdict.satisfied for verdict in termbase.check(source, text, language))


def _told(decisions: Sequence[TermDecision]) -> list[tuple[object, ...]]:
    return [
        (d.concept, d.start, d.end, d.required, d.satisfied, d.reason, d.expected, d.spans, d.erroneous)
        for d in decisions
    ]

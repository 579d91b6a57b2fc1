"""The names of a document: what the glossary does not have, with what may be written for it; two spellings of one.

Only Kazakh in Cyrillic is gone through: the other scripts have no capitals by which a name is known (Arabic) or too
few rules to tell it (Latin).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from glossary.concepts import Concept, Enforce, Kind, Status, Term
from glossary.names import (
    EnglishForm,
    Origin,
    Survey,
    VariantPair,
    english_forms,
    name_to_pinyin,
    propose_chinese,
    survey,
    to_pinyin,
)
from glossary.store import What
from glossary.termbase import Termbase
from resources.messages import message
from workbench.core.segments import Finding, Segment, Severity
from workbench.jobs import JobContext, Progress
from workbench.services.terminology import Desk, Edited
from workbench.store import open_reader

CHECK = "names"
TELL_EVERY = 200
"""Segments between two reports of progress: each is an event of the window."""
READ_AT_ONCE = 50
"""Segments read at once (some 2 ms)."""


@dataclass(frozen=True, slots=True)
class NamePlace:
    """A place of a name: the segment with its number, and code points in its source."""

    segment: int
    number: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class UnknownName:
    """Something that a document names and the glossary does not have.

    ``english`` and ``chinese`` are what may be written for it, the likeliest first, all unverified: Chinese characters
    come from a glossary name of the same sound, or for a Kazakh name from a table of sounds.
    """

    text: str
    kind: Kind | None
    places: tuple[NamePlace, ...]
    context: str
    english: tuple[EnglishForm, ...] = ()
    chinese: tuple[str, ...] = ()

    @property
    def count(self) -> int:
        """How often it stands in the document."""
        return len(self.places)


@dataclass(frozen=True, slots=True)
class NameVariants:
    """Two spellings of what is likely one name; ``shared`` is what they have in common.

    The glossary's spelling goes first, else the commoner, of equals the one that stands first in the document.
    """

    first: str
    second: str
    shared: str
    first_places: tuple[NamePlace, ...]
    second_places: tuple[NamePlace, ...]


@dataclass(frozen=True, slots=True)
class DocumentNames:
    """What one document names."""

    unknown: tuple[UnknownName, ...] = ()
    variants: tuple[NameVariants, ...] = ()


def names_of(
    segments: Sequence[Segment], termbase: Termbase, between: Callable[[int], object] | None = None
) -> DocumentNames:
    """Go through the Kazakh segments of one document, given in reading order.

    ``between`` is called now and then with the number of segments gone through; what it raises ends the work.
    """
    wanted = [segment for segment in segments if segment.kind.translatable]
    found = survey([segment.source.text.replace("\n", " ") for segment in wanted], termbase, between)
    candidates = _Candidates(termbase)
    unknown = []
    for proposal in found.proposals:
        if between is not None:
            between(len(wanted))
        places = tuple(_place(wanted, found, span) for span in proposal.spans)
        english, chinese = candidates.of(proposal.text, proposal.kind)
        unknown.append(UnknownName(proposal.text, proposal.kind, places, proposal.context, english, chinese))
    variants = tuple(_variants(wanted, found, pair, termbase) for pair in found.variants)
    return DocumentNames(tuple(unknown), variants)


def names_of_document(path: Path, document: int, termbase: Termbase, context: JobContext) -> DocumentNames:
    """Go through a document of a project as a job, with progress; its file is read first and closed again.

    Raises StorageError, CancelledError.
    """
    reader = open_reader(path)
    try:
        ids, segments = reader.segment_ids(document), []
        for start in range(0, len(ids), READ_AT_ONCE):
            context.check()
            segments += reader.segments(ids[start : start + READ_AT_ONCE])
    finally:
        reader.close()

    told = -1

    def between(done: int) -> None:
        nonlocal told
        context.check()
        if done - told >= TELL_EVERY:
            told = done
            context.report(Progress(done, len(segments)))

    return names_of(segments, termbase, between)


def findings_of(variants: Sequence[NameVariants]) -> dict[int, tuple[Finding, ...]]:
    """Return a warning on the source segments where the second of two spellings of one name stands, by segment id."""
    found: dict[int, list[Finding]] = {}
    for pair in variants:
        common = pair.first_places[0]
        for place in pair.second_places:
            said = message(
                "qa.name_variant",
                second=pair.second,
                first=pair.first,
                number=common.number,
                count=len(pair.first_places),
            )
            one = Finding(CHECK, Severity.WARNING, said, place.start, place.end, in_source=True)
            found.setdefault(place.segment, []).append(one)
    return {segment: tuple(sorted(ones, key=lambda one: one.start)) for segment, ones in found.items()}


def propose(desk: Desk, names: Sequence[UnknownName], source: str = "") -> Edited:
    """Put names into a glossary as proposed concepts, as one change; ``source`` is the name of the document.

    Nothing is binding and nothing verified: what a table made is shown, and never forced on a draft. Of the forms
    offered the first is taken. Raises GlossaryError, StorageError.
    """
    concepts: list[Concept] = []
    taken: set[str] = set()
    for name in names:
        free = number = desk.free_id(name.text)
        while number in taken:
            number = f"{free}_{len(taken)}"
        taken.add(number)
        terms = [Term("kk", name.text, Status.PROPOSED)]
        terms += [Term("en", form.text, Status.PROPOSED) for form in name.english[:1]]
        terms += [Term("zh-Hans", form, Status.PROPOSED) for form in name.chinese[:1]]
        concepts.append(Concept(number, name.kind or Kind.TERM, Enforce.INFORM, tuple(terms), source=source))
    wanted: dict[str, Concept | None] = {concept.id: concept for concept in concepts}
    revision = desk.store.change_concepts(wanted, What.ADDED, author=desk.author)
    desk.refresh()
    return Edited(dict.fromkeys(wanted), wanted, revision)


def still_unknown(names: Sequence[UnknownName], termbase: Termbase) -> list[UnknownName]:
    """Return those that the glossary does not have by now, without going through the document again."""
    return [name for name in names if not _standing(name.text, termbase)]


def with_forms(name: UnknownName, english: str, chinese: str) -> UnknownName:
    """Return a name with the forms that a person chose or typed in front; an empty one takes all away."""
    kept = next((form for form in name.english if form.text == english), EnglishForm(english, Origin.GLOSSARY))
    forms = (kept, *(form for form in name.english if form != kept)) if english else ()
    written = (chinese, *(one for one in name.chinese if one != chinese)) if chinese else ()
    return replace(name, english=forms, chinese=written)


class _Candidates:
    """What may be written for a name in English and Chinese; the sounds of the glossary's persons are found once."""

    def __init__(self, termbase: Termbase) -> None:
        self._termbase = termbase
        self._by_sound: dict[str, list[str]] | None = None

    def of(self, name: str, kind: Kind | None) -> tuple[tuple[EnglishForm, ...], tuple[str, ...]]:
        if kind not in (Kind.PERSON, Kind.PLACE, None):
            return (), ()
        pinyin = to_pinyin(name) if kind is Kind.PERSON else ()
        if pinyin:
            hanzi = dict.fromkeys(one for sound in pinyin for one in self._hanzi(sound))
            return tuple(EnglishForm(one, Origin.PINYIN) for one in pinyin), tuple(hanzi)
        made = propose_chinese(name) if kind is Kind.PERSON else ""
        return english_forms(name), (made,) if made else ()

    def _hanzi(self, pinyin: str) -> Sequence[str]:
        if self._by_sound is None:
            self._by_sound = {}
            for concept in self._termbase.concepts.values():
                if concept.kind is not Kind.PERSON:
                    continue
                for term in concept.terms_in("zh-Hans"):
                    for sound in name_to_pinyin(term.text) if "·" not in term.text else ():
                        self._by_sound.setdefault(sound.casefold(), []).append(term.text)
        return self._by_sound.get(pinyin.casefold(), ())


def _place(segments: Sequence[Segment], found: Survey, span: tuple[int, int]) -> NamePlace:
    place = found.place(span)
    segment = segments[place.line]
    return NamePlace(segment.id, segment.number, place.start, place.end)


def _variants(segments: Sequence[Segment], found: Survey, pair: VariantPair, termbase: Termbase) -> NameVariants:
    first, second = (
        tuple(_place(segments, found, span) for span in spans) for spans in (pair.first_spans, pair.second_spans)
    )
    if _standing(pair.second, termbase) > _standing(pair.first, termbase):
        return NameVariants(pair.second, pair.first, pair.shared, second, first)
    return NameVariants(pair.first, pair.second, pair.shared, first, second)


def _standing(name: str, termbase: Termbase) -> int:
    """Return 2 for a spelling that the glossary prefers, 1 for another right one, 0 for a wrong or unknown one."""
    found = [one for one in termbase.matches(name, "kk") if one.start == 0 and one.end == len(name)]
    right = [one.term.status is Status.PREFERRED for one in found if not one.erroneous]
    return 1 + any(right) if right else 0

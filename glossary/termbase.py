"""An immutable snapshot of concepts: what stands in a text, what satisfies it in another, and how to repair that."""

from __future__ import annotations

import copy
import datetime as dt
import gc
import threading
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from types import MappingProxyType

from glossary.concepts import Concept, Kind, Status, TermMatch, Verdict
from glossary.containing import without_contained
from glossary.edits import Edit
from glossary.languages.base import Form, Found, LanguageIndex, forms_of, is_short_name
from glossary.languages.registry import language as rules_of
from glossary.matching import resolve
from glossary.repairing import repair, term_to_write
from glossary.satisfying import check
from glossary.tokens import Prepared, prepare

_CODES = {"zh": "zh-Hans", "zh-CN": "zh-Hans"}
_ALIKE = (("zh-Hans", "zh-Hant"), ("kk", "kk-Latn", "kk-Arab"))
"""Languages that differ in script alone: a term of one is found in a text of another, after the text's own terms."""

_AFTER_OWN = 500_000_000
_OVERLAY_LIMIT = 2000
_MANY = 10_000
_BEFORE_ALL = -1_000_000


@contextmanager
def collection_paused() -> Iterator[None]:
    """Keep the collector of cycles from running: a growing index has none, and each run would walk all of it."""
    running = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if running:
            gc.enable()


def spare_collection(count: int) -> None:
    """Have the collector of cycles pass over what is there now, where ``count`` concepts were read and they are many.

    Each of its full runs would stop all threads, for a second with 70,000 concepts. They have no cycles, and go when
    nobody holds them.
    """
    if count >= _MANY:
        gc.freeze()


class _Concepts(Mapping[str, Concept]):
    """Many concepts by id, and a few added or replaced since: adding one does not copy the others."""

    __slots__ = ("_length", "base", "lately")

    def __init__(self, base: Mapping[str, Concept], lately: Mapping[str, Concept]) -> None:
        self.base = base
        self.lately = lately
        self._length = len(base) + sum(one not in base for one in lately)

    def __getitem__(self, one: str) -> Concept:
        found = self.lately.get(one)
        return self.base[one] if found is None else found

    def __iter__(self) -> Iterator[str]:
        yield from self.base
        yield from (one for one in self.lately if one not in self.base)

    def __len__(self) -> int:
        return self._length


class _Layer:
    """Some concepts with an index per language, each built when it is first asked for (once, from any thread)."""

    def __init__(self, concepts: Sequence[Concept], first_rank: int) -> None:
        self.concepts = concepts
        self._first_rank = first_rank
        self._indexes: dict[tuple[str, bool], LanguageIndex | None] = {}
        self._short: dict[str, tuple[Concept, ...]] = {}
        self._lock = threading.Lock()

    def index(self, language: str, *, forbidden: bool = False) -> LanguageIndex | None:
        """Return the index of a language, of its forbidden terms instead where asked; None where there are none."""
        key = (language, forbidden)
        with self._lock:
            if key not in self._indexes:
                self._indexes[key] = self._build(language, forbidden)
            return self._indexes[key]

    def with_short_names(self, language: str) -> tuple[Concept, ...]:
        """Return the persons who have a short name as a term of a language."""
        if language not in self._short:
            persons = (concept for concept in self.concepts if concept.kind is Kind.PERSON)
            self._short[language] = tuple(
                one for one in persons if any(t.language == language and is_short_name(one, t) for t in one.terms)
            )
        return self._short[language]

    def _build(self, language: str, forbidden: bool) -> LanguageIndex | None:
        index = rules_of(language).index()
        filled = False
        with collection_paused():
            for form, text in self._forms(language, forbidden):
                index.add(form, text)
                filled = True
        return index if filled else None

    def _forms(self, language: str, forbidden: bool) -> Iterator[tuple[Form, str]]:
        if not forbidden:
            alike = next((group for group in _ALIKE if language in group), (language,))
            for place, one in enumerate(sorted(alike, key=lambda code: code != language)):
                yield from forms_of(self.concepts, one, first_rank=self._first_rank + place * _AFTER_OWN)
            return
        for rank, concept in enumerate(self.concepts, self._first_rank):
            for term in concept.terms:
                if term.language == language and term.status is Status.FORBIDDEN:
                    yield Form(concept, term, rank), term.text


class Termbase:
    """Concepts with one index per language; safe to share among threads.

    Offsets are code points in the text as given. Languages are BCP-47; ``zh`` means ``zh-Hans``. ``TermMatch.why`` is
    one of ``exact``, ``suffix`` (a licit chain of suffixes), ``izafet`` (suffixes on a citation form that ends in a
    possessive of its own, or on its bare head), ``acronym`` (suffixes joined by a hyphen), ``variant`` (an admitted
    term), ``quoted`` (quotation marks stand inside), ``error`` (a known wrong spelling), ``articles`` (English: the
    articles inside are not those cited).
    """

    def __init__(
        self, concepts: Iterable[Concept] | _Concepts, revision: str = "", *, layers: tuple[_Layer, ...] | None = None
    ) -> None:
        """Take concepts in order of priority: of two with one id the first stands.

        ``layers`` are indexes that exist already; it is for `with_concepts`.
        """
        self.concepts: Mapping[str, Concept]
        if isinstance(concepts, _Concepts):
            self.concepts = concepts
        else:
            by_id: dict[str, Concept] = {}
            for concept in concepts:
                by_id.setdefault(concept.id, concept)
            self.concepts = MappingProxyType(by_id)
        self.revision = revision
        self.date: dt.date | None = None
        self.profiles: tuple[str, ...] = ()
        self._layers = layers or (_Layer(tuple(self.concepts.values()), 0),)

    def with_concepts(self, added: Iterable[Concept], revision: str) -> Termbase:
        """Return a termbase with some concepts more; one with a known id replaces the old one.

        The indexes built already are shared, so that adding one concept to many costs little.
        """
        known = self.concepts
        base, before = (known.base, known.lately) if isinstance(known, _Concepts) else (known, {})
        lately = {**before, **{concept.id: concept for concept in added}}
        together = _Concepts(base, lately)
        if len(lately) > _OVERLAY_LIMIT:
            made = Termbase(together.values(), revision)
        else:
            layers = (self._layers[0], _Layer(tuple(lately.values()), _BEFORE_ALL))
            made = Termbase(together, revision, layers=layers)
        return made.using(date=self.date, profiles=self.profiles)

    def using(self, *, date: dt.date | None = None, profiles: Sequence[str] = ()) -> Termbase:
        """Return the same terms, written as on a day (a document's date) and as style profiles want them."""
        made = copy.copy(self)
        made.date, made.profiles = date, tuple(profiles)
        return made

    def _find(self, prepared: Prepared, language: str, *, loose: bool = False, forbidden: bool = False) -> list[Found]:
        code = _CODES.get(language, language)
        found: list[Found] = []
        for layer in self._layers:
            index = layer.index(code, forbidden=forbidden)
            if index is not None:
                found += index.find(prepared, loose=loose)
        if len(self._layers) > 1:
            # A concept replaced since stays in the older layer, unseen.
            found = [one for one in found if self.concepts.get(one.form.concept.id) is one.form.concept]
        return found

    def matches(
        self, text: str, language: str, *, nested: bool = False, mentioned: Collection[str] = ()
    ) -> list[TermMatch]:
        """Return the terms that stand in a text, by position; the longest only, unless ``nested``.

        ``mentioned`` are the ids of persons named in full before in the same document (`mentioned_before`): a short
        surname («Ма») is found only after the full name, there or in the text itself. A country inside the name of a
        newspaper or a company ("China Daily") is not found.
        """
        prepared = prepare(text)
        found = without_contained(self._find(prepared, language), prepared.text, language)
        return resolve(found, prepared, text, nested=nested, mentioned=mentioned)

    def with_short_names(self, language: str) -> tuple[Concept, ...]:
        """Return the persons who have a short surname as a term of a language."""
        code = _CODES.get(language, language)
        found = (one for layer in self._layers for one in layer.with_short_names(code))
        return tuple(one for one in found if self.concepts.get(one.id) is one)

    def places(self, text: str, language: str, *, loose: bool = False, forbidden: bool = False) -> list[Found]:
        """Return every place of every term, nested and alternative ones too, with offsets into the text as given.

        Wrong spellings are left out. A loose search adds places in a form that is not licit, marked so.
        """
        prepared = prepare(text)
        found = self._find(prepared, language, loose=loose, forbidden=forbidden)
        placed = []
        for one in found:
            if not one.form.erroneous and one.end > one.start:
                start, end = prepared.original(one.start, one.end)
                placed.append(one._replace(start=start, end=end))
        return placed

    def accepted_for(self, concept: Concept) -> frozenset[str]:
        """Return the ids of the concepts whose preferred terms satisfy this one: its own, and its equivalents.

        One way only: the region's full name stands for «Шыңжаң», "Xinjiang" does not stand for the full name.
        """
        return frozenset((concept.id, *concept.equivalents))

    def check(self, matches: Sequence[TermMatch], target_text: str, target_language: str) -> list[Verdict]:
        """Return, for each source match in the order given, whether the target satisfies it.

        Every mention needs a place of its own. Pass all matches of a segment at once.
        """
        return check(self, matches, target_text, _CODES.get(target_language, target_language))

    def occurrences(self, concept_id: str, target_text: str, target_language: str) -> list[tuple[int, int]]:
        """Return where a concept stands in a text, in an own or equivalent form: the longest, by position."""
        concept = self.concepts.get(concept_id)
        if concept is None:
            return []
        accepted = self.accepted_for(concept)
        spans = {(p.start, p.end) for p in self.places(target_text, target_language) if p.form.concept.id in accepted}
        return sorted(s for s in spans if not any(o != s and o[0] <= s[0] and s[1] <= o[1] for o in spans))

    def repair(
        self, unsatisfied: Sequence[TermMatch], source_text: str, target_text: str, target_language: str
    ) -> list[Edit]:
        """Return edits that put right a wrong rendering of a term, where it is certain which; else none."""
        return repair(self, unsatisfied, source_text, target_text, _CODES.get(target_language, target_language))

    def written(self, match: TermMatch, target_language: str, suffixes: Sequence[str] = ()) -> str | None:
        """Return the preferred term to write for a match; into Kazakh with the suffixes that the slot needs.

        ``suffixes`` are tag names in order (``["PL", "PX3", "ACC"]``, letters after a colon do not matter). None where
        the concept has no term in the language, or the term no such form.
        """
        code = _CODES.get(target_language, target_language)
        term = term_to_write(match, code, self.profiles, self.date)
        return None if term is None else rules_of(code).written(term, suffixes)

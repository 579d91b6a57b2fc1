"""Search as you type over the concepts of a glossary, in any language and script.

All texts stand folded in one long string, so that a search is a few passes of the interpreter's own ``str.find``: any
piece of a word is found, also one of two Chinese characters, which an index of three letters would miss. Folding takes
away capitals and diacritics, and brings together traditional and simplified Chinese and the three scripts of Kazakh.
"""

from __future__ import annotations

import re
import time
import unicodedata
from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from glossary.concepts import Concept, Enforce, Kind, Status, Verified
from glossary.scripts.folding import fold as fold_scripts

if TYPE_CHECKING:
    from opencc import OpenCC

DEFAULT_LIMIT = 500
_FEW = 4000
"""Records that pass a filter, up to which each is looked at instead of the long string."""

_SLICE = 1000
"""Texts folded in one call (some 10 ms)."""

_END = "\x00"
_SEPARATORS = re.compile(r"[\x00-\x1f\s]+")
_MARKS = re.compile("[\u0300-\u036f]+")
_CYRILLIC = "абвгдежзийклмнопрстуфхцчшщъыьэюяёәғқңөұүһі"
_SHORT_GLIDES = re.compile("i{2,}a")
_HAN = re.compile("[\u3400-\u9fff\uf900-\ufaff]")
_CASES = str.maketrans({"İ": "i", "I": "i"})


class _Traits(NamedTuple):
    """What filters ask of a concept: few different ones in any glossary."""

    kind: Kind
    enforce: Enforce
    domain: str
    statuses: frozenset[Status]
    languages: frozenset[str]
    unverified: bool


@dataclass(frozen=True, slots=True)
class ConceptFilter:
    """Which concepts a list shows; what is empty or None asks nothing.

    ``status`` asks for a term of that status, ``missing`` for a language without a term, ``unverified`` for a term
    that nobody verified; ``changed_since`` is an ISO 8601 day or time (UTC).
    """

    kinds: frozenset[Kind] = frozenset()
    domain: str = ""
    status: Status | None = None
    enforce: Enforce | None = None
    missing: str = ""
    unverified: bool = False
    changed_since: str = ""

    def shows(self, traits: _Traits) -> bool:
        """Say whether concepts of these traits pass, whenever they were changed."""
        return (
            (not self.kinds or traits.kind in self.kinds)
            and (self.enforce is None or traits.enforce is self.enforce)
            and (not self.domain or traits.domain == self.domain)
            and (not self.missing or self.missing not in traits.languages)
            and (self.status is None or self.status in traits.statuses)
            and (not self.unverified or traits.unverified)
        )


ALL = ConceptFilter()


@dataclass(frozen=True, slots=True)
class Found:
    """Concepts found, the best first; ``more`` says that there are others beyond the limit."""

    concepts: tuple[Concept, ...]
    more: bool = False


class _Texts(NamedTuple):
    """Folded records, and all of them as one string with the place where each begins (and the end)."""

    records: Sequence[str]
    whole: str
    starts: Sequence[int]


class SearchIndex:
    """The concepts of one glossary, made for search; a value that never changes."""

    def __init__(
        self,
        concepts: Sequence[Concept],
        changed: Mapping[str, str] | None = None,
        *,
        folded: tuple[Sequence[str], Sequence[str], Sequence[_Traits]] | None = None,
    ) -> None:
        """Take concepts in their order, and when each was last changed, by id.

        ``folded`` are records that exist already; it is for `with_changes`.
        """
        plain, scripts, traits = folded or (_fold_records(concepts), _fold_scripts(concepts), _traits(concepts))
        self.concepts = tuple(concepts)
        self._changed = dict(changed or {})
        self._plain = _joined(plain)
        self._scripts = _joined(scripts)
        self._at = {concept.id: at for at, concept in enumerate(self.concepts)}
        self._traits = traits
        self._masks: dict[ConceptFilter, tuple[bytearray, Sequence[int]]] = {}

    def get(self, concept: str) -> Concept | None:
        """Return a concept by its id, None where it is not here."""
        at = self._at.get(concept)
        return None if at is None else self.concepts[at]

    def with_changes(
        self, put: Collection[Concept], removed: Collection[str] = (), changed: Mapping[str, str] | None = None
    ) -> SearchIndex:
        """Return an index in which some concepts are new or other ones, and some are gone."""
        new = {concept.id: concept for concept in put}
        concepts, traits = list(self.concepts), list(self._traits)
        plain, scripts = list(self._plain.records), list(self._scripts.records)
        added = list(new.values())
        rows = zip(added, _fold_records(added), _fold_scripts(added), _traits(added), strict=True)
        for concept, record, script, trait in rows:
            at = self._at.get(concept.id)
            if at is None:
                concepts.append(concept)
                plain.append(record)
                scripts.append(script)
                traits.append(trait)
            else:
                concepts[at], plain[at], scripts[at], traits[at] = concept, record, script, trait
        for at in sorted((self._at[one] for one in set(removed) if one in self._at), reverse=True):
            del concepts[at], plain[at], scripts[at], traits[at]
        return SearchIndex(concepts, {**self._changed, **(changed or {})}, folded=(plain, scripts, traits))

    def find(self, query: str, wanted: ConceptFilter = ALL, limit: int = DEFAULT_LIMIT) -> Found:
        """Return the concepts that hold a text and pass a filter, in order where the query is empty.

        First whole terms, then beginnings of terms, of words, and any piece; what only another script of Kazakh
        brings together comes last.
        """
        needle = _SEPARATORS.sub(" ", fold_plain([query])[0]).strip()
        mask, passing = self._mask(wanted)
        if not needle:
            found = tuple(self.concepts[at] for at in passing[:limit])
            return Found(found, len(passing) > limit)
        seen: dict[int, None] = {}
        for texts, piece in self._tiers(needle, query):
            places = _few(texts, piece, passing) if len(passing) <= _FEW else _many(texts, piece, mask)
            for at in places:
                seen.setdefault(at)
                if len(seen) > limit:
                    return Found(tuple(self.concepts[one] for one in list(seen)[:limit]), more=True)
        return Found(tuple(self.concepts[at] for at in seen))

    def _tiers(self, needle: str, query: str) -> Iterator[tuple[_Texts, str]]:
        yield self._plain, f"\n{needle}\n"
        yield self._plain, f"\n{needle}"
        yield self._plain, f" {needle}"
        yield self._plain, needle
        key = _SEPARATORS.sub(" ", fold_scripts(query).text).strip()
        if key and self._scripts.whole:
            yield self._scripts, f"\n{key}\n"
            yield self._scripts, f"\n{key}"
            yield self._scripts, key

    def _mask(self, wanted: ConceptFilter) -> tuple[bytearray, Sequence[int]]:
        """Return which concepts pass a filter, as flags and as places."""
        if wanted == ALL:
            return bytearray(b"\x01" * len(self.concepts)), range(len(self.concepts))
        if wanted not in self._masks:
            shown = {traits: wanted.shows(traits) for traits in set(self._traits)}
            mask = bytearray(shown[traits] for traits in self._traits)
            if wanted.changed_since:
                for at, concept in enumerate(self.concepts):
                    mask[at] &= self._changed.get(concept.id, "") >= wanted.changed_since
            # The last filter only: each has a flag a concept.
            self._masks = {wanted: (mask, [at for at, passes in enumerate(mask) if passes])}
        return self._masks[wanted]


def _traits(concepts: Sequence[Concept]) -> list[_Traits]:
    """Return the traits of each concept; those that are the same are one object."""
    known: dict[tuple[object, ...], _Traits] = {}
    found = []
    for concept in concepts:
        terms = concept.terms
        key = (
            concept.kind,
            concept.enforce,
            concept.domain,
            *[(term.status, term.language, term.verified) for term in terms],
        )
        traits = known.get(key)
        if traits is None:
            traits = known[key] = _Traits(
                concept.kind,
                concept.enforce,
                concept.domain,
                frozenset(term.status for term in terms),
                frozenset(term.language for term in terms),
                any(term.verified is Verified.NO for term in terms),
            )
        found.append(traits)
    return found


def fold_plain(texts: Sequence[str]) -> list[str]:
    """Fold texts: capitals, diacritics, width, traditional characters. None may hold a NUL.

    й and и, ё and е are one letter then.
    """
    found: list[str] = []
    for some in _slices(texts):
        found += _fold_at_once(some)
    return found


def _slices(texts: Sequence[str]) -> Iterator[Sequence[str]]:
    """Yield texts some at a time; other threads go first in between, as nothing else runs during one conversion."""
    for start in range(0, len(texts), _SLICE):
        if start:
            time.sleep(0)
        yield texts[start : start + _SLICE]


def _fold_at_once(texts: Sequence[str]) -> list[str]:
    whole = _END.join(texts)
    if not whole.isascii():
        if _HAN.search(whole):
            whole = _simplified(whole)
        whole = _MARKS.sub("", unicodedata.normalize("NFKD", whole.translate(_CASES)))
    return whole.casefold().split(_END)


def _simplified(text: str) -> str:
    converted: str = _converter().convert(text)
    # A conversion that lost a border would shift all that follows.
    return converted if converted.count(_END) == text.count(_END) else text


@cache
def _converter() -> OpenCC:
    from opencc import OpenCC

    return OpenCC("t2s")


def _fold_records(concepts: Sequence[Concept]) -> list[str]:
    """Return what is searched of each concept: its terms, spellings, errors and id, each between two borders."""
    return fold_plain([_record(concept) for concept in concepts]) if concepts else []


def _record(concept: Concept) -> str:
    texts = [text for term in concept.terms for text in (term.text, *term.variants, *term.errors)]
    return "\n".join(("", *(_one_line(text) for text in texts), concept.id, ""))


def _one_line(text: str) -> str:
    return text if text.isprintable() and "  " not in text else _SEPARATORS.sub(" ", text)


def _fold_scripts(concepts: Sequence[Concept]) -> list[str]:
    """Return the keys under which the scripts of Kazakh meet, a record a concept."""
    if not concepts:
        return []
    rows = []
    for concept in concepts:
        texts: list[str] = []
        for term in concept.terms:
            if term.language == "kk":
                texts += (term.text, *term.variants)
            elif term.language.startswith("kk-"):
                texts += (fold_scripts(text).text for text in (term.text, *term.variants))
        rows.append("\n".join(("", *(_one_line(text) for text in texts), "")))
    # Keys are letters of the Latin alphabet, which the table of Cyrillic letters leaves as they are.
    found: list[str] = []
    for some in _slices(rows):
        found += _SHORT_GLIDES.sub("ia", _END.join(some).lower().translate(_cyrillic())).split(_END)
    return found


@cache
def _cyrillic() -> dict[int, str]:
    return {ord(letter): fold_scripts(letter).text for letter in _CYRILLIC}


def _joined(records: Sequence[str]) -> _Texts:
    return _Texts(records, "".join(records), [0, *accumulate(map(len, records))])


def _few(texts: _Texts, piece: str, passing: Sequence[int]) -> Iterable[int]:
    return (at for at in passing if piece in texts.records[at])


def _many(texts: _Texts, piece: str, mask: bytearray) -> Iterator[int]:
    whole, starts = texts.whole, texts.starts
    place = whole.find(piece)
    while place >= 0:
        # Each record begins and ends with its own border, so that no piece crosses into the next one.
        at = bisect_right(starts, place) - 1
        if mask[at]:
            yield at
        place = whole.find(piece, starts[at + 1])

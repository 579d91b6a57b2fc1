"""Carrier sentences into Kazakh that fix the form of a term: terms × 7 cases × number × possessor.

No model from English into Kazakh comes with the program, so a made-up engine gives the drafts: the carrier sentence
with a wrong word in the term's place, in the form that the place asks for. What is measured is whether the term is put
there and inflected, and nothing else. The forms that are right come from the judge's own tables.
"""

from __future__ import annotations

import csv
import re
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

from glossary.concepts import Concept, Enforce
from glossary.termbase import Termbase
from models.base import Capability, Decoding, EngineInfo, Hypothesis, Request, Score
from workbench.benchmarking.oracle.judging import Asked
from workbench.benchmarking.oracle.kazakh import CASES, KazakhTerm, slot_forms
from workbench.benchmarking.term_sets import Item, TermSet, name_concepts, names, starter
from workbench.paths import Paths

FRAMES: dict[str, tuple[str, str]] = {
    "NOM": ("{} was mentioned at the meeting.", "Жиында {} аталды."),
    "GEN": ("The history of {} was told to the guests.", "Қонақтарға {} тарихы баяндалды."),
    "DAT": ("The speaker paid attention to {} again.", "Баяндамашы {} тағы назар аударды."),
    "ACC": ("The speaker described {} in detail.", "Баяндамашы {} егжей-тегжейлі сипаттады."),
    "LOC": ("Such a custom still exists in {} today.", "Мұндай дәстүр бүгін де {} сақталған."),
    "ABL": ("The letter came from {} yesterday.", "Хат кеше {} келді."),
    "INS": ("The story is connected with {} closely.", "Бұл әңгіме {} тығыз байланысты."),
}
"""English and Kazakh sentence by case; the Kazakh verb or noun asks for that case (reference tables, section 1)."""

_OWNERS = {"": ("", ""), "1SG": ("my ", "менің "), "1PL": ("our ", "біздің "), "3": ("their ", "олардың ")}
_NUMBERS = {"SG": ("", ""), "PL": ("every ", "барлық ")}

WRONG = ("орда", "бөрте", "керуен", "самал", "жібек", "қазық", "дәптер", "мәжіліс")
"""What the made-up engine says instead of a term: words of each vowel class and of each last sound. Instead of a name,
which has a capital, it says one that has a capital, as a model does that does not know the name."""

_NAMES_TAKEN = 60
"""How many of the CLDR names are taken, evenly spaced."""

_IZAFET = re.compile(
    "(?:аралдары|аралы|Республикасы|аймақтары|аймағы|Әмірліктері|Ұйымы|Штаттары|Полинезиясы|Гвианасы|Арабиясы|Америкасы|"
    "тілі|тілдері)$"
)


@dataclass(frozen=True, slots=True)
class Carrier:
    """One sentence pair; ``slot`` is the range of the wrong word in ``draft``."""

    source: str
    draft: str
    slot: tuple[int, int]
    english: str
    item: Item


class WrongWordEngine:
    """A made-up engine for carrier sentences alone: it knows their frames, and says a wrong word for every term.

    Its attention points from the wrong word to the term. A forced prefix is finished with the rest of the sentence.
    """

    def __init__(self, carriers: Sequence[Carrier], renderings: dict[str, str]) -> None:
        self._by_source = {carrier.source: carrier for carrier in carriers}
        self._renderings = renderings
        self._frames = [
            (re.compile("(?i)" + re.escape(en).replace(r"\{\}", "(.+)") + "$"), kk) for en, kk in FRAMES.values()
        ]
        capabilities = frozenset({Capability.N_BEST, Capability.PREFIX, Capability.SCORE, Capability.ATTENTION})
        self._info = EngineInfo("carrier-frames", "Made-up engine: carrier sentences with a wrong word for each term",
                                (("en", "kk"),), capabilities, weak=True)  # fmt: skip

    @property
    def info(self) -> EngineInfo:
        """Say what the engine is."""
        return self._info

    def load(self) -> None:
        """Load nothing."""

    def close(self) -> None:
        """Free nothing."""

    def count_tokens(self, text: str) -> int:
        """Count words."""
        return len(text.split())

    def translate(
        self,
        requests: Sequence[Request],
        source: str,  # noqa: ARG002
        target: str,  # noqa: ARG002
        decoding: Decoding,
    ) -> list[list[Hypothesis]]:
        """Answer each request with one text."""
        return [[self._answer(request, decoding)] for request in requests]

    def score(self, pairs: Sequence[tuple[str, str]], source: str, target: str) -> list[Score]:  # noqa: ARG002
        """Score texts: the sentence with one term in the slot is likely, anything added or lost is not."""
        return [self._score(*pair) for pair in pairs]

    def _answer(self, request: Request, decoding: Decoding) -> Hypothesis:
        carrier = self._by_source.get(request.text)
        if request.prefix:
            text = self._finished(carrier, request.prefix)
            return Hypothesis(text, self._score(request.text, text).mean)
        if carrier is None:
            return Hypothesis(self._unknown(request.text), -0.5)
        if not decoding.attention:
            return Hypothesis(carrier.draft, -0.3)
        tokens = tuple("\u2581" + word for word in carrier.draft.split())
        source_tokens = tuple("\u2581" + word for word in carrier.source.split())
        rows = tuple(_attention(carrier, position, source_tokens) for position in range(len(tokens)))
        return Hypothesis(carrier.draft, -0.3, (), tokens, source_tokens, rows)

    def _unknown(self, text: str) -> str:
        """Translate a term that stands alone, or a frame with something else in its slot."""
        if text in self._renderings:
            return self._renderings[text]
        for frame, kk in self._frames:
            if frame.match(text):
                return kk.format(WRONG[0])
        return WRONG[zlib.crc32(text.encode()) % len(WRONG)]

    @staticmethod
    def _finished(carrier: Carrier | None, prefix: str) -> str:
        """Go on after a forced prefix: what of the draft is not there yet; at the slot the wrong word is left out."""
        if carrier is None:
            return prefix
        before, after = carrier.draft[: carrier.slot[0]].rstrip(), carrier.draft[carrier.slot[1] :]
        if prefix.startswith(before) and len(prefix) > len(before):
            wrong = carrier.draft[slice(*carrier.slot)]
            # A term forced after more of the draft than the slot leaves the wrong word standing.
            if wrong in prefix:
                shared = len(_common(prefix, carrier.draft))
                return prefix + " " + carrier.draft[shared:].lstrip()
            return prefix + after
        shared = len(_common(prefix, carrier.draft))
        return prefix + " " + carrier.draft[shared:].lstrip()

    def _score(self, source: str, text: str) -> Score:
        carrier = self._by_source.get(source)
        words = text.split()
        if carrier is None:
            mean = -1.0
        elif text == carrier.draft:
            mean = -0.3
        else:
            rest = carrier.draft[: carrier.slot[0]].split() + carrier.draft[carrier.slot[1] :].split()
            wrong = carrier.draft[slice(*carrier.slot)]
            lost = sum(word not in words for word in rest)
            mean = -0.4 - 0.6 * lost - (1.2 if wrong in words else 0.0)
        return Score(mean, tuple(("\u2581" + word, mean) for word in words))


def _common(left: str, right: str) -> str:
    """Return the words that both begin with, as they stand in the second."""
    end = 0
    for a, b in zip(left.split(), right.split(), strict=False):
        if a != b:
            break
        end = right.index(b, end) + len(b)
    return right[:end]


def _attention(carrier: Carrier, position: int, source_tokens: Sequence[str]) -> tuple[float, ...]:
    """Return a row: the wrong word looks at the term, every other word at the words around it."""
    words = carrier.draft.split()
    start = sum(len(word) + 1 for word in words[:position])
    in_slot = carrier.slot[0] <= start < carrier.slot[1]
    left = carrier.source.lower().index(carrier.english.lower())
    right = left + len(carrier.english)
    inside = []
    at = 0
    for token in source_tokens:
        inside.append(left <= at < right)
        at += len(token)
    chosen = [one is in_slot for one in inside]
    share = 1.0 / max(1, sum(chosen))
    return tuple(share if one else 0.0 for one in chosen)


def carrier_set(
    paths: Paths, data: Path, limit: int = 0, *, made_up: bool = True, with_glossary: bool = True
) -> TermSet:
    """Return the carriers of the starter's required concepts and of names. Raises InputError, GlossaryError.

    ``made_up`` brings the made-up engine with them; without it a real model is to draft them.
    """
    base = list(starter(paths, "kk").concepts.values())
    facts = _kazakh_facts()
    rows = names(data, ("territories",))
    taken = {term.text for concept in base for term in concept.terms_in("kk")}
    english = {term.text for concept in base for term in concept.terms_in("en")}
    rows = [row for row in rows if row[0] not in taken and row[1] not in english]
    rows = [rows[at * len(rows) // _NAMES_TAKEN] for at in range(_NAMES_TAKEN)]
    concepts = [*base, *name_concepts(rows, taken)]
    kept: list[tuple[Concept, KazakhTerm]] = []
    used: set[str] = set()
    for concept in concepts:
        kk, en = concept.preferred("kk"), concept.preferred("en")
        if concept.enforce is not Enforce.MUST or kk is None or en is None or en.text in used:
            continue
        used.add(en.text)
        term = facts.get(concept.id) or KazakhTerm(kk.text, izafet=bool(_IZAFET.search(kk.text)))
        if term.text == kk.text and not re.search("[«»,]", kk.text):
            kept.append((concept, term))
    carriers = [one for concept, term in kept for one in _carriers(concept, term)]
    if limit and limit < len(carriers):
        carriers = [carriers[at * len(carriers) // limit] for at in range(limit)]
    renderings = {en.text: _wrong(concept) for concept, _ in kept if (en := concept.preferred("en"))}
    # Only the concepts of the carriers: a variant of another would claim the place.
    termbase = Termbase([concept for concept, _ in kept] if with_glossary else (), revision="carriers")
    return TermSet("carriers", "en", "kk", tuple(one.item for one in carriers), termbase,
                   engine=WrongWordEngine(carriers, renderings) if made_up else None)  # fmt: skip


def _wrong(concept: Concept) -> str:
    word = WRONG[zlib.crc32(concept.id.encode()) % len(WRONG)]
    return word.capitalize() if concept.terms_in("kk")[0].text[:1].isupper() else word


def _carriers(concept: Concept, term: KazakhTerm) -> Iterator[Carrier]:
    wrong = KazakhTerm(_wrong(concept).lower())
    admitted = tuple(KazakhTerm(one.text) for one in concept.terms_in("kk") if one.text != term.text)
    capital = term.text[:1].isupper()
    en = concept.terms_in("en")[0].text
    plural = re.search("[лдт][ае]р[ыі]$", term.text) is not None
    for number, (many_en, many_kk) in _NUMBERS.items():
        for owner, (owner_en, owner_kk) in _OWNERS.items():
            # A name that ends in a possessive of its own takes no second one; a plural no second plural.
            if term.izafet and (owner or (plural and number == "PL")):
                continue
            for case in CASES:
                frame_en, frame_kk = FRAMES[case]
                said = min(slot_forms(wrong, number, owner, case))
                said = said[:1].upper() + said[1:] if capital else said
                before, after = frame_kk.split("{}")
                before += owner_kk + many_kk
                source = frame_en.format(owner_en + many_en + en)
                source = source[:1].upper() + source[1:]
                right = slot_forms(term, number, owner, case)
                asked = Asked(concept.id, term.text, kazakh=term, slot=right, admitted=admitted)
                yield Carrier(source, before + said + after, (len(before), len(before) + len(said)), en,
                              Item(source, before + min(right) + after, asked=(asked,)))  # fmt: skip


def _kazakh_facts() -> dict[str, KazakhTerm]:
    """Read the Kazakh facts of the starter glossary from its file, without the program's own reader."""
    found = {}
    with Path(str(files("resources") / "glossary" / "starter.csv")).open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            back = {"back": True, "front": False}.get(row["harmony"])
            found[row["concept_id"]] = KazakhTerm(
                row["kk"], row["izafet"] == "yes", row["head"], row["read_as"], back, row["px_stem"]
            )
    return found

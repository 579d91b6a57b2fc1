"""The texts and glossaries of ``egiz bench terms``: seeds, NTREX, carrier sentences.

A set holds texts, the glossary to enforce, and what the judge must know of each concept. Terms of NTREX come from the
CLDR names (Unicode licence) and the starter glossary; a *proper* glossary asks only for terms whose target stands in
the reference, a *random* one asks for random words of the reference (as in the WMT terminology tasks).
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from importlib.resources import files
from pathlib import Path

from glossary.concepts import Concept, Enforce, Kind, Term
from glossary.mentions import mentioned_before
from glossary.termbase import Termbase
from models.base import Engine
from resources.messages import message
from workbench.benchmarking.aligning import aligned_words
from workbench.benchmarking.oracle import english
from workbench.benchmarking.oracle.judging import Asked, judge
from workbench.errors import InputError
from workbench.paths import Paths
from workbench.segmentation import rules_for
from workbench.services.file_drafting import segments_of
from workbench.services.glossaries import DEFAULT_LINKS, load_termbase
from workbench.services.importing import parse

NAMES = "lex/cldr_names.kk-en-zh.tsv"
_LANGUAGES = ("kk", "en", "zh")


@dataclass(frozen=True, slots=True)
class Item:
    """One text: its reference translation (empty where there is none), and who was named in full before it.

    ``asked`` are the mentions that a set itself knows; None where those count that the glossary finds.
    """

    text: str
    reference: str = ""
    mentioned: frozenset[str] = frozenset()
    asked: tuple[Asked, ...] | None = None


@dataclass(frozen=True, slots=True)
class TermSet:
    """Texts of one direction with the glossary to enforce; ``engine`` where the set brings its own.

    ``known`` says, by concept, what the judge accepts. ``left_out`` counts the texts that ask for a term which their
    reference does not have.
    """

    name: str
    source: str
    target: str
    items: tuple[Item, ...]
    termbase: Termbase
    known: Mapping[str, Asked] = field(default_factory=dict)
    engine: Engine | None = None
    left_out: int = 0


def default_data() -> Path:
    """Return where the shared parallel data lies beside a checkout."""
    return Path(__file__).parents[3] / "shared" / "parallel"


def starter(paths: Paths, target: str) -> Termbase:
    """Return the starter glossary as a project has it. Raises GlossaryError."""
    return load_termbase(DEFAULT_LINKS, paths, target=target)


def known_concepts(concepts: Iterable[Concept], target: str) -> dict[str, Asked]:
    """Return what the judge accepts for the required concepts that have a term in the target language.

    For English the hand-written forms of the starter's concepts; for all others, the terms that the glossary cites.
    """
    known: dict[str, Asked] = {}
    for concept in concepts:
        terms = concept.terms_in(target)
        if concept.enforce is not Enforce.MUST or not terms:
            continue
        cited = terms[0].text
        accepted = tuple(dict.fromkeys(form for term in terms for form in (term.text, *term.variants)))
        if target == "en" and concept.id in english.ACCEPTED:
            accepted = tuple(dict.fromkeys((cited, *english.ACCEPTED[concept.id])))
        lower = concept.kind in (Kind.TITLE, Kind.TERM, Kind.INITIATIVE) or concept.id == "ORG_GOV"
        known[concept.id] = Asked(concept.id, cited, accepted, lower)
    return known


def seeds(paths: Paths, target: str, limit: int = 0, *, with_glossary: bool = True) -> TermSet:
    """Return the two sample documents with the starter glossary. Raises GlossaryError."""
    termbase = starter(paths, target) if with_glossary else Termbase(())
    items: list[Item] = []
    folder = Path(str(files("resources") / "sample"))
    for file in sorted(folder.glob("*.txt")):
        segments = segments_of(parse(file, file.name, "kk", rules_for("kk", paths.segmentation)))
        texts = [(one.id, one.document, one.source.text) for one in segments]
        before = mentioned_before(termbase, "kk", texts)
        # One draft for a text that stands twice, and none for numbers and addresses, as in a project.
        items += [
            Item(one.source.text, mentioned=before.get(one.id, frozenset()))
            for one in segments
            if one.kind.translatable
        ]
    return TermSet("seeds", "kk", target, tuple(items[: limit or None]), termbase,
                   known_concepts(termbase.concepts.values(), target))  # fmt: skip


def names(data: Path, sections: Sequence[str] = ("territories", "languages")) -> list[tuple[str, str, str, str]]:
    """Return (Kazakh, English, Chinese, id) of the CLDR names of some sections. Raises InputError without the file."""
    rows = [tuple(line.split("\t")) for line in _read(data / NAMES).splitlines()]
    found = []
    seen: set[str] = set()
    for row in rows:
        if len(row) != 4 or row[3].split(":")[0] not in sections:
            continue
        kk, en, zh, name = row
        # Pseudo-locales, numbered regions of the world and bracketed names are no terms of news.
        odd = re.search(r"[()\[\]]|Bidi|pseudo", f"{kk} {en}", re.IGNORECASE) or re.search(
            r":(\d+|mul|und|zxx|mis)$", name
        )
        if odd or kk in seen:
            continue
        seen.add(kk)
        found.append((kk, en, zh, name))
    return found


def name_concepts(rows: Iterable[tuple[str, str, str, str]], but: Iterable[str] = ()) -> list[Concept]:
    """Make required concepts of names; Kazakh terms in ``but`` are left out."""
    taken = set(but)
    return [
        Concept(
            name,
            Kind.PLACE if name.startswith("territories") else Kind.TERM,
            Enforce.MUST,
            (Term("kk", kk), Term("en", en), Term("zh-Hans", zh)),
        )
        for kk, en, zh, name in rows
        if kk not in taken
    ]


def ntrex(paths: Paths, data: Path, target: str, glossary: str, limit: int = 0) -> TermSet:
    """Return NTREX from Kazakh with a glossary: ``none``, ``random`` or ``proper``.

    ``limit`` takes so many texts, evenly spaced. Raises InputError without the data, GlossaryError.
    """
    file = data / "eval" / f"ntrex.{target.split('-')[0]}"
    pairs = list(zip(_read(data / "eval" / "ntrex.kk").splitlines(), _read(file).splitlines(), strict=True))
    pairs = [(kk.strip(), other.strip()) for kk, other in pairs if kk.strip()]
    if limit and limit < len(pairs):
        pairs = [pairs[at * len(pairs) // limit] for at in range(limit)]
    if glossary == "none":
        concepts: list[Concept] = []
    elif glossary == "random":
        concepts = _random_concepts(pairs, target)
    else:
        base = list(starter(paths, target).concepts.values())
        own = {term.text for concept in base for term in concept.terms_in("kk")}
        concepts = [*base, *name_concepts(names(data), own)]
    termbase = Termbase(concepts, revision=glossary)
    known = known_concepts(concepts, target)
    items = [Item(kk, other) for kk, other in pairs]
    proper = [item for item in items if _is_proper(item, termbase, known, target)]
    return TermSet("ntrex", "kk", target, tuple(proper), termbase, known, left_out=len(items) - len(proper))


def _is_proper(item: Item, termbase: Termbase, known: Mapping[str, Asked], target: str) -> bool:
    """Say whether the reference has every term that the text asks for: what a translator would have written."""
    matches = [one for one in termbase.matches(item.text, "kk") if one.concept.enforce is Enforce.MUST]
    asked = [known[one.concept.id] for one in matches if one.concept.id in known]
    return all(one.there for one in judge(target, asked, item.reference))


def _random_concepts(pairs: Sequence[tuple[str, str]], target: str, seed: int = 7) -> list[Concept]:
    """Return one random word of each reference with the source word that it translates, as far as it is known."""
    chance = random.Random(seed)  # noqa: S311 - a draw for a measurement
    found: dict[str, Concept] = {}
    for number, words in enumerate(aligned_words(pairs)):
        free = [(kk, other) for kk, other in words if kk[:5] not in found]
        if free:
            kk, other = chance.choice(free)
            terms = (Term("kk", kk), Term("zh-Hans" if target.startswith("zh") else target, other))
            found[kk[:5]] = Concept(f"RANDOM_{number}", Kind.TERM, Enforce.MUST, terms)
    return list(found.values())


def _read(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except OSError:
        raise InputError(message("bench.no_data", file=str(file))) from None

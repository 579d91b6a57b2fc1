"""Everything that is known of one name, in every script: by table, and from the concepts of a glossary."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from glossary.concepts import Concept, Kind, Term
from glossary.names.english import EnglishForm, Origin, english_forms
from glossary.names.hanzi import is_hanzi, name_to_pinyin, surname_sounds, word_to_pinyin
from glossary.names.palladius import standard_pinyin, to_palladius, to_pinyin
from glossary.scripts import Script, agree, fold, from_arabic, from_latin, script_of, to_arabic, to_latin
from glossary.scripts.tables import HAMZAS
from glossary.tokens import prepare, repair_word

_WORD = re.compile(r"[^\W_]+")
_BEGINNING = re.compile(r"(?<![^\s-])\w")
_NAMED = (Kind.PERSON, Kind.PLACE)


@dataclass(frozen=True, slots=True)
class NameReport:
    """A name as it may be written: each tuple with the likeliest first, empty where nothing is known.

    ``hanzi`` holds what the glossary has, never characters made from sounds. ``latin`` (2021 draft) and ``arabic``
    (töte jazu) write the Kazakh form, empty where there is none. ``concepts`` are the ids of the concepts found.
    """

    input: str
    pinyin: tuple[str, ...]
    hanzi: tuple[str, ...]
    palladius: tuple[str, ...]
    latin: str
    arabic: str
    english: tuple[EnglishForm, ...] = ()
    concepts: tuple[str, ...] = ()


def describe(text: str, concepts: Iterable[Concept] = ()) -> NameReport:
    """Return the forms of a name given in Cyrillic, Latin or Arabic Kazakh, pinyin, English or Chinese characters.

    Case endings are taken off by the caller. Persons are spelt by the Palladius table, places by the glossary alone.
    """
    name = " ".join(prepare(text).text.split())
    named = [concept for concept in concepts if concept.kind in _NAMED]
    found = _concepts_of(name, named)
    script = script_of(name).script
    places_only = bool(found) and all(concept.kind is Kind.PLACE for concept in found)
    pinyin: tuple[str, ...] = ()
    if script is Script.HAN and is_hanzi(name):
        pinyin = word_to_pinyin(name) if places_only else name_to_pinyin(name)
    elif script is Script.CYRILLIC and not found:
        pinyin = to_pinyin(name)
    elif script is Script.LATIN and not found:
        pinyin = standard_pinyin(name)
    if found and script is not Script.HAN:
        pinyin = _pinyin_of_concepts(found)
    if pinyin and not found:
        found = _same_sounds(pinyin, named)
    words = len(name.split())
    known = dict.fromkeys(term.text for concept in found for term in _chinese(concept))
    # The short form of a foreign name goes with the short one («Тоқаев»: 托卡耶夫).
    hanzi = tuple(sorted(known, key=lambda text: abs(text.count("·") + 1 - words) if "·" in "".join(known) else 0))
    if script is Script.HAN:
        hanzi = tuple(dict.fromkeys((name, *hanzi)))
    foreign = places_only or "·" in name
    palladius = () if foreign else tuple(dict.fromkeys(p for one in pinyin for p in to_palladius(one, strict=True)))
    kazakh = _kazakh(name, script, found, palladius)
    english = _english(kazakh, found, () if foreign else pinyin, places_only=places_only)
    return NameReport(
        input=text,
        pinyin=pinyin,
        hanzi=hanzi,
        palladius=palladius,
        latin=to_latin(kazakh),
        arabic=to_arabic(kazakh),
        english=english,
        concepts=tuple(concept.id for concept in found),
    )


def _english(
    kazakh: str, found: list[Concept], pinyin: tuple[str, ...], *, places_only: bool
) -> tuple[EnglishForm, ...]:
    if places_only:
        forms = [EnglishForm(term.text, Origin.GLOSSARY) for concept in found for term in concept.terms_in("en")]
        return tuple(dict.fromkeys(forms))
    forms = list(english_forms(kazakh, found)) if kazakh else []
    if pinyin:
        known = [form for form in forms if form.origin is Origin.GLOSSARY]
        texts = {form.text for form in known}
        forms = [*known, *(EnglishForm(one, Origin.PINYIN) for one in pinyin if one not in texts)]
    return tuple(forms)


def _chinese(concept: Concept) -> tuple[Term, ...]:
    return (*concept.terms_in("zh-Hans"), *concept.terms_in("zh-Hant"))


def _concepts_of(name: str, concepts: list[Concept]) -> list[Concept]:
    key = fold(name)
    first = _first_key(name)

    def same(text: str) -> bool:
        # Folding a large glossary for each name would take seconds.
        return _first_key(text) == first and agree(key, fold(text))

    return [
        c for c in concepts if any(same(text) for term in c.terms for text in (term.text, *term.variants, *term.errors))
    ]


def _first_key(text: str) -> str:
    found = _WORD.search(text)
    return _key_of_letter(repair_word(found.group().lstrip(HAMZAS))[:1]) if found else ""


@lru_cache(maxsize=4096)
def _key_of_letter(letter: str) -> str:
    return fold(letter).text[:1]


def _letters(text: str) -> str:
    return "".join(letter for letter in text.lower() if letter.isalpha())


def _pinyin_of_concepts(concepts: list[Concept]) -> tuple[str, ...]:
    """Return the pinyin of Chinese names: their English form is the pinyin of their characters (not «Urumqi»)."""
    found: dict[str, None] = {}
    for concept in concepts:
        english = {_letters(term.text) for term in concept.terms_in("en")}
        for term in _chinese(concept):
            sounds = name_to_pinyin(term.text) if concept.kind is Kind.PERSON else word_to_pinyin(term.text)
            found |= dict.fromkeys(one for one in sounds if _letters(one) in english)
    return tuple(found)


def _same_sounds(pinyin: tuple[str, ...], concepts: list[Concept]) -> list[Concept]:
    """Return the persons whose Chinese or English name sounds so."""
    wanted = {_letters(one) for one in pinyin}
    surnames = {one.split()[0].lower() for one in pinyin}
    found = []
    for concept in concepts:
        if concept.kind is not Kind.PERSON:
            continue
        sounds = [term.text for term in concept.terms_in("en")]
        for term in _chinese(concept):
            if "·" not in term.text and surnames & surname_sounds(term.text):
                sounds += name_to_pinyin(term.text)
        if wanted & {_letters(one) for one in sounds}:
            found.append(concept)
    return found


def _kazakh(name: str, script: Script, found: list[Concept], palladius: tuple[str, ...]) -> str:
    if script is Script.CYRILLIC:
        return name
    known = [term.text for concept in found if (term := concept.preferred("kk")) is not None]
    if known:
        return known[0]
    if palladius:
        return palladius[0]
    if script is Script.ARABIC:
        return _BEGINNING.sub(lambda found: found.group().upper(), from_arabic(name).text)
    return from_latin(name).text if script_of(name).language == "kk" else ""

"""Kazakh names in English letters. The form in a passport or on an official site wins, and only a glossary knows it.

The variants made here follow fixed tables, to recognise a name and to choose from. Source: Kazakh reference tables,
section 6 (BGN/PCGN without its marks; the Latin of 2021 without its marks; the practice of Kazakh passports, which
goes by the Russian letters).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from enum import StrEnum
from typing import NamedTuple

from glossary.concepts import Concept, Kind
from glossary.scripts import agree, fold, to_latin
from glossary.tokens import fold_case


class Origin(StrEnum):
    """Where an English form comes from."""

    GLOSSARY = "glossary"
    PINYIN = "pinyin"
    PASSPORT = "passport-like"
    BGN = "bgn-like"
    LATIN = "latin-2021-like"


class EnglishForm(NamedTuple):
    """An English form of a name; all but those of the glossary are variants, not answers."""

    text: str
    origin: Origin


_SPELT = (
    "аa әa бb вv гg ғgh дd еe ёyo жzh зz иi йy кk қq лl мm нn ңng оo өo пp рr сs тt уu ұu үu фf хkh һh цts чch шsh "
    "щshch ыy іi эe юyu яya"
)
_BGN = {"ъ": "", "ь": ""} | {row[0]: row[1:] for row in re.findall(r"\S+", _SPELT)}
_PASSPORT = _BGN | {"қ": "k", "ғ": "g", "ң": "n", "һ": "kh"}
_SOFT_E = re.compile("(?<=[аәеёиоөуұүыіэюя])е", re.IGNORECASE)


def english_forms(name: str, concepts: Iterable[Concept] = ()) -> tuple[EnglishForm, ...]:
    """Return the English forms of a Kazakh name in Cyrillic: the glossary's first, then the variants by table.

    A name not in the glossary takes the parts that it shares with one there («Тоқаев» as in «Қасым-Жомарт Тоқаев»).
    """
    people = [concept for concept in concepts if concept.kind is Kind.PERSON]
    known = [EnglishForm(text, Origin.GLOSSARY) for text in _from_glossary(name, people)]
    made = [
        EnglishForm(passport_like(name), Origin.PASSPORT),
        EnglishForm(bgn_like(name), Origin.BGN),
        EnglishForm(latin_like(name), Origin.LATIN),
    ]
    forms: dict[str, EnglishForm] = {}
    for form in (*known, *made):
        forms.setdefault(form.text, form)
    return tuple(forms.values())


def bgn_like(name: str) -> str:
    """Return a name by the BGN/PCGN table for Kazakh, its marks left out: Қасым-Жомарт is Qasym-Zhomart."""
    return _spelt(name, _BGN)


def passport_like(name: str) -> str:
    """Return a name as passports tend to spell it, by its Russian letters: Тоқаев is Tokayev."""
    return _spelt(_SOFT_E.sub(lambda e: "йе" if e.group() == "е" else "ЙЕ", name), _PASSPORT)


def latin_like(name: str) -> str:
    """Return a name in the Latin letters of 2021, its marks left out: Қасым-Жомарт is Qasym-Jomart."""
    plain = unicodedata.normalize("NFD", to_latin(name).replace("ı", "i"))
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def _spelt(name: str, table: dict[str, str]) -> str:
    out = []
    for letter in unicodedata.normalize("NFC", name):
        low = fold_case(letter)
        spelling = table.get(low, letter)
        out.append(spelling if letter == low else spelling[:1].upper() + spelling[1:])
    made = "".join(out)
    return made.upper() if name.isupper() else made


def _from_glossary(name: str, people: list[Concept]) -> list[str]:
    found: dict[str, None] = {}
    key = fold(name)
    parts: dict[str, str] = {}
    for concept in people:
        english = [term.text for term in concept.terms_in("en")]
        for term in concept.terms:
            if term.language == "kk" and any(
                agree(fold(text), key) for text in (term.text, *term.variants, *term.errors)
            ):
                # A short form takes the short one («Тоқаев»: Tokayev).
                words = len(name.split())
                found |= dict.fromkeys(sorted(english, key=lambda text: abs(len(text.split()) - words)))
        kazakh, first = concept.preferred("kk"), concept.preferred("en")
        if kazakh and first and len(kazakh.text.split()) == len(first.text.split()):
            parts |= dict(zip(kazakh.text.split(), first.text.split(), strict=True))
    if not found and (words_known := [parts.get(word) for word in name.split()]) and any(words_known):
        made = [known or passport_like(word) for known, word in zip(words_known, name.split(), strict=True)]
        found[" ".join(made)] = None
    return list(found)

"""Formulas of official news, with slots: «{1:GEN} шақыруымен», "at the invitation of {1}", 应{1}邀请.

A slot stands for up to four words, in Chinese for up to twenty characters, without punctuation. A Kazakh slot may name
the case of its last word (``{1:DAT}``); in other languages a slot takes the words as they are. Terms without a slot
are found by the termbase as any term; here those with one are.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

import regex

from glossary.concepts import Concept, Term
from glossary.exchange.csv import parse_table
from glossary.languages.kazakh.index import inflect
from glossary.slots import SLOT, has_slots
from glossary.starter import Bundled, about, table

FORMULAS = "formulas"

__all__ = ["FORMULAS", "FormulaIndex", "FormulaMatch", "fill", "formulas", "has_slots"]

_WORDS = r"[\p{L}\p{N}«“\"][\p{L}\p{M}\p{N}»”\"’'-]*(?:[ \u00a0][\p{L}\p{N}«“\"–][\p{L}\p{M}\p{N}»”\"’'-]*){0,3}"
_CHARACTERS = r"[^\s，。；：、！？,.;:!?（）()]{1,20}"
# The endings of the cases after any stem (reference tables, section 1), to tell a slot's last word.
_ENDINGS = {
    "GEN": "(?:н|д|т)(?:ың|ің)",
    "DAT": "(?:(?:ғ|г|қ|к|н)?(?:а|е))",
    "ACC": "(?:(?:н|д|т)(?:ы|і)|н)",
    "LOC": "н?(?:д|т)(?:а|е)",
    "ABL": "(?:н|д|т)(?:ан|ен)",
    "INS": "(?:м|б|п)ен",
}


@dataclass(frozen=True, slots=True)
class FormulaMatch:
    """A formula found. Offsets are code points; ``slots`` are the ranges of what fills each slot, by its number."""

    concept: Concept
    term: Term
    start: int
    end: int
    slots: Mapping[int, tuple[int, int]]


@cache
def formulas() -> Bundled:
    """Return the bundled formulas."""
    stated = about(FORMULAS)
    return Bundled(stated["version"], stated["name"], parse_table(table(FORMULAS), "formulas.csv").concepts)


class FormulaIndex:
    """Formulas with slots, made for look-up."""

    def __init__(self, concepts: Iterable[Concept]) -> None:
        self._patterns: dict[str, list[tuple[Concept, Term, regex.Pattern[str]]]] = {}
        for concept in concepts:
            for term in concept.terms:
                if has_slots(term.text):
                    pattern = _pattern(term)
                    self._patterns.setdefault(term.language, []).append((concept, term, pattern))

    def find(self, text: str, language: str) -> list[FormulaMatch]:
        """Return the formulas in a text by position, the first place of each way to write one."""
        code = "zh-Hans" if language == "zh" else language
        found: list[FormulaMatch] = []
        for concept, term, pattern in self._patterns.get(code, ()):
            match = pattern.search(text)
            if match is not None:
                slots = {int(name[1:]): match.span(name) for name in match.groupdict()}
                found.append(FormulaMatch(concept, term, match.start(), match.end(), slots))
        return sorted(found, key=lambda one: (one.start, -one.end))


def fill(term: Term, words: Mapping[int, str], *, cases: bool = True) -> str | None:
    """Return a formula with its slots filled, a Kazakh one with the cases that they ask for unless told otherwise.

    None where a slot has no words, or the words no such case.
    """
    parts: list[str] = []
    reached = 0
    for slot in SLOT.finditer(term.text):
        given: str | None = words.get(int(slot[1]))
        if given and slot[2] and cases:
            given = inflect(Term(term.language, given), (slot[2],))
        if not given:
            return None
        parts += (term.text[reached : slot.start()], given)
        reached = slot.end()
    return "".join((*parts, term.text[reached:]))


def _pattern(term: Term) -> regex.Pattern[str]:
    chinese = term.language.startswith("zh")
    parts: list[str] = []
    reached = 0
    for slot in SLOT.finditer(term.text):
        parts.append(regex.escape(term.text[reached : slot.start()], literal_spaces=True))
        ending = rf"(?<={_ENDINGS[slot[2]]})" if slot[2] in _ENDINGS else ""
        parts.append(f"(?P<s{slot[1]}>{_CHARACTERS if chinese else _WORDS}){ending}")
        reached = slot.end()
    parts.append(regex.escape(term.text[reached:], literal_spaces=True))
    body = "".join(parts)
    return regex.compile(body if chinese else rf"(?<!\w){body}(?!\w)", 0 if chinese else regex.IGNORECASE)

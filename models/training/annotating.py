"""Terminology-aware training: in some examples the wanted translation of a term stands in the source beside it.

So a model learns to copy a given term, and in Kazakh to inflect it: the translation is written as its lemma while the
target has it in a case (Dinu et al. 2019; with lemmas Bergmanis and Pinnis 2021). The terms are names of CLDR and ISO,
and pairs of words that stand together in the training text itself.
"""

from __future__ import annotations

import random
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from models.training.sources import Pair, lines_of
from models.training.vocabulary import TERM_CLOSE, TERM_IS, TERM_OPEN

_WORD = re.compile(r"\w[\w'’-]*")
_HAN = re.compile(r"[\u3400-\u9fff]{2,8}")

_KEY = 5
"""Letters by which words of one Kazakh or English lexeme are told to belong together (an approximation)."""

_ENDING = 9
"""The longest chain of suffixes, in letters, that a Kazakh word may carry after the lemma of a term."""


@dataclass(frozen=True, slots=True)
class TermPair:
    """A term in two languages, each as its lemma."""

    source: str
    target: str


def occurrence(term: str, text: str, language: str) -> tuple[int, int] | None:
    """Return where a term stands in a text as (start, end) in code points; in Kazakh with its ending, else None."""
    start = text.find(term)
    while start >= 0:
        end = start + len(term)
        if language == "zh":
            return start, end
        if start == 0 or not text[start - 1].isalnum():
            word = _WORD.match(text, end)
            rest = word.end() - end if word and end < len(text) and text[end].isalnum() else 0
            if rest <= (_ENDING if language == "kk" else 2):
                return start, end + rest
        start = text.find(term, start + 1)
    return None


@dataclass(slots=True)
class TermPairs:
    """Pairs of terms by direction and the first letters of their source side."""

    entries: dict[tuple[str, str], dict[str, list[TermPair]]] = field(default_factory=dict)

    def add(self, source_language: str, target_language: str, pair: TermPair) -> None:
        """Add a pair of one direction."""
        keyed = self.entries.setdefault((source_language, target_language), {})
        keyed.setdefault(_key(pair.source, source_language), []).append(pair)

    def found(self, source: str, target: str, direction: tuple[str, str]) -> list[tuple[int, int, str]]:
        """Return (start, end, translation) for each term of a source whose translation the target has, in order."""
        keyed = self.entries.get(direction, {})
        found: list[tuple[int, int, str]] = []
        for key in sorted({_key(unit, direction[0]) for unit in _units(source, direction[0])}):
            for pair in keyed.get(key, ()):
                place = occurrence(pair.source, source, direction[0])
                if place and occurrence(pair.target, target, direction[1]):
                    found.append((*place, pair.target))
        found.sort(key=lambda item: (item[0], -item[1]))
        apart: list[tuple[int, int, str]] = []
        for item in found:
            if not apart or item[0] >= apart[-1][1]:
                apart.append(item)
        return apart


def annotate(source: str, terms: Sequence[tuple[int, int, str]]) -> str:
    """Write translations into a source, each behind its term, between the marks."""
    parts, at = [], 0
    for start, end, translation in terms:
        parts += [source[at:start], TERM_OPEN, source[start:end], TERM_IS, translation, TERM_CLOSE]
        at = end
    return "".join([*parts, source[at:]])


def some(terms: Sequence[tuple[int, int, str]], chance: random.Random, most: int = 3) -> list[tuple[int, int, str]]:
    """Choose one to ``most`` of the terms, in their order."""
    chosen = sorted(chance.sample(range(len(terms)), min(len(terms), chance.randint(1, most))))
    return [terms[index] for index in chosen]


def read_names(folder: Path, pairs: TermPairs) -> int:
    """Add the trilingual names of a folder (``*.kk-en-zh.tsv``: Kazakh, English, Chinese first). Returns how many."""
    count = 0
    for path in sorted(folder.glob("*.kk-en-zh.tsv")):
        if "emoji" in path.name:
            continue
        for line in lines_of(path):
            texts = dict(zip(("kk", "en", "zh"), (column.strip() for column in line.split("\t")), strict=False))
            if len(texts) < 3 or not all(2 <= len(text) <= 40 for text in texts.values()):
                continue
            count += 1
            for one, first in texts.items():
                for other, second in texts.items():
                    if one != other:
                        pairs.add(one, other, TermPair(first, second))
    return count


def learn_pairs(texts: Iterable[Pair], pairs: TermPairs, least: int = 5, dice: float = 0.4) -> int:
    """Add words that stand together: each the other's best partner by the Dice coefficient. Returns how many."""
    together: dict[tuple[str, str], Counter[tuple[str, str]]] = defaultdict(Counter)
    counts: dict[tuple[str, str], tuple[Counter[str], Counter[str]]] = {}
    shapes: dict[str, dict[str, Counter[str]]] = defaultdict(lambda: defaultdict(Counter))
    for pair in texts:
        direction = (pair.first, pair.second)
        ones = _keys(pair.text, pair.first, shapes[pair.first])
        others = _keys(pair.other, pair.second, shapes[pair.second])
        if not ones or not others or len(ones) * len(others) > 400:
            continue
        first, second = counts.setdefault(direction, (Counter(), Counter()))
        first.update(ones)
        second.update(others)
        together[direction].update((one, other) for one in ones for other in others)
    added = 0
    for direction, joint in together.items():
        first, second = counts[direction]
        best: dict[str, tuple[float, str]] = {}
        best_back: dict[str, tuple[float, str]] = {}
        for (one, other), both in joint.items():
            if both < least:
                continue
            score = 2 * both / (first[one] + second[other])
            if score < dice:
                continue
            best[one] = max(best.get(one, (0.0, "")), (score, other))
            best_back[other] = max(best_back.get(other, (0.0, "")), (score, one))
        for one, (_, other) in best.items():
            if best_back[other][1] != one:
                continue
            left = _lemma(shapes[direction[0]][one])
            right = _lemma(shapes[direction[1]][other])
            pairs.add(*direction, TermPair(left, right))
            pairs.add(direction[1], direction[0], TermPair(right, left))
            added += 1
    return added


def _units(text: str, language: str) -> list[str]:
    if language == "zh":
        return [run[start : start + 2] for run in _HAN.findall(text) for start in range(len(run) - 1)]
    return [word for word in _WORD.findall(text) if len(word) >= 3]


def _key(unit: str, language: str) -> str:
    return unit[:2] if language == "zh" else unit[:_KEY].lower()


def _keys(text: str, language: str, shapes: Mapping[str, Counter[str]]) -> set[str]:
    if language == "zh":
        runs = {
            run[i : i + size] for run in _HAN.findall(text) for size in (2, 3, 4) for i in range(len(run) - size + 1)
        }
        for run in runs:
            shapes[run][run] += 1
        return runs if len(runs) < 60 else set()
    keys = set()
    for word in _WORD.findall(text):
        if len(word) > 3 and not word.isdigit():
            key = word[:_KEY].lower()
            shapes[key][word] += 1
            keys.add(key)
    return keys


def _lemma(shapes: Counter[str]) -> str:
    """Return the likely lemma of words with one beginning: the shortest that is not rare among them."""
    often = max(shapes.values())
    return min((word for word, count in shapes.items() if 5 * count >= often), key=lambda word: (len(word), word))

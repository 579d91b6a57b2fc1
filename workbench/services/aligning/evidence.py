"""What two segments share whatever their languages: numbers, terms, names, words alike, marks.

Each sign is a key that both sides may have. A shared key speaks for a link the more, the rarer it is.
"""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

import regex

from glossary.names import to_pinyin, word_to_pinyin
from glossary.names.palladius import pinyin_syllables_of
from glossary.romanising import rough
from glossary.termbase import Termbase
from workbench.qa.quantities import quantities
from workbench.services.aligning.links import Piece

Key = tuple[str, str]
"""The kind of a sign and what it says."""

_WEIGHTS = {
    "number": 1.0,
    "term": 1.0,
    "latin": 1.0,
    "pinyin": 1.0,
    "sound": 0.3,
    "cognate": 0.7,
    "mark": 0.8,
    "draft": 0.3,
}
"""How far a shared sign of a kind is believed (1: as a chance meeting of two independent words would be)."""
_MOST = 5.0
"""Nats that one shared sign may weigh."""
_TOO_COMMON = 0.15
"""Share of the segments beyond which a sign tells nothing."""
_ALWAYS_RARE = 3
_FEWEST = 20
"""Segments that a document counts as having at least: in a short one a sign is not commoner, only less is known."""

_WORD = regex.compile(r"\p{L}[\p{L}\p{M}'’]*")
_LATIN = regex.compile(r"(?<![\p{L}\p{M}])\p{Latin}[\p{Latin}\d]+")
_HAN = regex.compile(r"\p{Han}{2,}")
_END = regex.compile(r"""([?!:;？！：；])["'”’»›」』》）)\]\s]*$""")
_SENTENCE_END = regex.compile(r"""[.?!…。！？]["'”’»›」』》）)\]\s]*$""")
_MARKS = (
    ("quote", regex.compile(r"""[«»“”„「」『』《》"]""")),
    ("bracket", regex.compile(r"[(（\[［]")),
    ("percent", regex.compile(r"[%％]")),
)
_PLAIN = str.maketrans("？！：；", "?!:;")
_ENGLISH_SOUNDS = (
    (regex.compile(r"ph"), "f"), (regex.compile(r"th"), "t"), (regex.compile(r"ck"), "k"),
    (regex.compile(r"c(?=[eiy])"), "s"), (regex.compile(r"c(?!h)"), "k"),
)  # fmt: skip
_VOWELS = str.maketrans("", "", "aeiou")
_CLASSES = {
    "b": "p",
    "d": "t",
    "g": "k",
    "h": "k",
    "q": "k",
    "r": "l",
    "m": "n",
    "v": "f",
    "z": "s",
    "c": "s",
    "j": "s",
}
_SHORTEST_NAME, _SHORTEST_WORD, _LONGEST_SKELETON = 3, 4, 5
_STEM = 5
"""Letters of a word of a draft that the other side must have."""
_LONGEST_NAME = 5
"""Chinese characters of a name that is looked for by its sounds."""


def signs(pieces: Sequence[Piece], language: str, termbase: Termbase | None) -> list[Counter[Key]]:
    """Return the signs of each segment, but those that need the other side (`chinese_signs`)."""
    return [Counter(_signs(piece.text, language, termbase)) for piece in pieces]


def ends_sentence(text: str) -> bool:
    """Say whether a segment ends as a sentence does, whatever closes behind its mark."""
    return _SENTENCE_END.search(text) is not None


def _signs(text: str, language: str, termbase: Termbase | None) -> Iterator[Key]:
    for number in quantities(text, language):
        yield "number", str(number.value)
    for found in _LATIN.finditer(text):
        yield "latin", found.group().lower()
    end = _END.search(text)
    if end:
        yield "mark", end[1].translate(_PLAIN)
    for name, pattern in _MARKS:
        if pattern.search(text):
            yield "mark", name
    if termbase is not None:
        for match in termbase.matches(text, language):
            yield "term", match.concept.id
    if language.startswith("zh"):
        return
    kazakh = not language.startswith("en")
    for found in _WORD.finditer(text):
        yield from _sounds(found.group(), kazakh=kazakh)


@lru_cache(maxsize=65536)
def _sounds(word: str, *, kazakh: bool) -> tuple[Key, ...]:
    """Return what a word sounds like: its consonants, and the pinyin that a capitalised one may be."""
    bare = _consonants(word)
    capital = word[0].isupper()
    shortest = _SHORTEST_NAME if capital else _SHORTEST_WORD
    found: list[Key] = []
    if kazakh:
        # A Kazakh word has suffixes: its beginning is what the other language may have.
        lengths = range(shortest, min(len(bare), _LONGEST_SKELETON) + 1)
        found += [("cognate", bare[:length]) for length in lengths]
        if capital:
            found += [("sound", _coarse(bare[:length])) for length in range(_SHORTEST_NAME, min(len(bare), 7) + 1)]
    elif len(bare) >= shortest:
        found.append(("cognate", bare[:_LONGEST_SKELETON]))
        if capital:
            found.append(("sound", _coarse(bare)))
    if capital:
        found += [("pinyin", one) for one in _pinyin(word, kazakh=kazakh)]
    return tuple(dict.fromkeys(found))


def _consonants(word: str) -> str:
    low = word.lower()
    if low.isascii():
        for pattern, sound in _ENGLISH_SOUNDS:
            low = pattern.sub(sound, low)
    return rough(low).translate(_VOWELS)


def _coarse(consonants: str) -> str:
    """Return consonants in the few classes that Chinese spellings of foreign names keep apart."""
    return "".join(_CLASSES.get(letter, letter) for letter in consonants)


def _pinyin(word: str, *, kazakh: bool) -> Iterator[str]:
    if not kazakh:
        if word.isascii() and len(word) > 3 and any(len(one) > 1 for one in pinyin_syllables_of(word)):
            yield word.lower().replace("'", "")
        return
    # The suffix is not known: every beginning that is a name by the Palladius table may be the name.
    for end in range(max(4, len(word) - 6), len(word) + 1):
        for name in to_pinyin(word[:end])[:2]:
            yield name.lower().replace("'", "").replace("ü", "u")


def chinese_signs(pieces: Sequence[Piece], others: Iterable[Counter[Key]]) -> list[Counter[Key]]:
    """Return the names of the other side that Chinese segments may hold, by the sounds of their characters."""
    wanted = {key for one in others for key in one if key[0] in ("sound", "pinyin")}
    found: list[Counter[Key]] = []
    for piece in pieces:
        here: Counter[Key] = Counter()
        for run in _HAN.findall(piece.text):
            sounds = [_sound(letter) for letter in run]
            here.update(key for key in _spoken(sounds) if key in wanted)
        found.append(here)
    return found


def _spoken(sounds: Sequence[str]) -> Iterator[Key]:
    for start in range(len(sounds)):
        spelt = consonants = ""
        for end in range(start, min(len(sounds), start + _LONGEST_NAME)):
            spelt += sounds[end]
            consonants += _coarse_syllable(sounds[end])
            if end > start:
                yield "pinyin", spelt
                if len(consonants) >= _SHORTEST_NAME:
                    yield "sound", consonants


@lru_cache(maxsize=32768)
def _sound(letter: str) -> str:
    found = word_to_pinyin(letter)
    return found[0].lower().replace("ü", "u") if found else "?"


@lru_cache(maxsize=2048)
def _coarse_syllable(sound: str) -> str:
    """Return the consonants of a syllable of pinyin in the same classes: 尔 has the l that it is written for."""
    if sound == "er":
        return "l"
    initial = sound[:1].translate(_VOWELS).replace("y", "").replace("w", "f").replace("x", "s")
    if sound[:2] in ("zh", "ch", "sh") or initial == "q":
        initial = "s"
    coda = "n" if len(sound) > 1 and sound.endswith(("n", "ng")) else ""
    return _coarse(initial) + coda


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the segments of two documents share: nats by which a pair is likelier than chance."""

    weights: dict[Key, float]
    source: list[Counter[Key]]
    target: list[Counter[Key]]
    pairs: dict[int, float]
    """By source segment times ``width`` plus target segment; a pair without an entry shares nothing."""
    width: int

    def together(self, start: int, end: int, target_start: int, target_end: int) -> float:
        """Return what source segments share with target segments, each sign counted once for each place it has."""
        left: Counter[Key] = Counter()
        for one in self.source[start:end]:
            left.update(one)
        right: Counter[Key] = Counter()
        for one in self.target[target_start:target_end]:
            right.update(one)
        return sum(self.weights[key] * min(count, right[key]) for key, count in left.items() if key in right)

    def part(self, source: tuple[int, int], target: tuple[int, int]) -> Evidence:
        """Return the same for a stretch of each side (first place, place after the last), no pair looked up yet."""
        there = self.target[slice(*target)]
        return Evidence(self.weights, self.source[slice(*source)], there, {}, max(_FEWEST, len(there)))


def weigh(source: Sequence[Counter[Key]], target: Sequence[Counter[Key]]) -> Evidence:
    """Return the evidence, its pairs not yet looked up: signs that both sides have and that are not too common."""
    left, right = Counter(key for one in source for key in one), Counter(key for one in target for key in one)
    n, m = max(_FEWEST, len(source)), max(_FEWEST, len(target))
    weights: dict[Key, float] = {}
    for key, count in left.items():
        other = right.get(key, 0)
        if not other or (max(count / n, other / m) > _TOO_COMMON and max(count, other) > _ALWAYS_RARE):
            continue
        chance = math.sqrt(count / n * (other / m))
        # One that is far commoner on one side means other things there too.
        alike = min(count / n, other / m) / max(count / n, other / m)
        weight = _WEIGHTS[key[0]] * min(_MOST, -math.log(min(1.0, chance))) * math.sqrt(alike)
        if weight > 0.05:
            weights[key] = weight
    known = [[Counter({k: c for k, c in one.items() if k in weights}) for one in side] for side in (source, target)]
    return Evidence(weights, known[0], known[1], {}, m)


@dataclass(frozen=True, slots=True)
class Drafts:
    """Translations of segments of one side (0: the source), by place, into the other side's language."""

    side: int
    texts: Mapping[int, str]


def with_drafts(evidence: Evidence, drafts: Drafts, other: Sequence[Piece], language: str) -> Evidence:
    """Return the evidence with the words that drafts of one side share with the ``other`` side, in ``language``."""
    said = [Counter(_words(piece.text, language)) for piece in other]
    places = Counter(key for one in said for key in one)
    count = max(_FEWEST, len(other))
    weights = dict(evidence.weights)
    for key, number in places.items():
        if number / count <= _TOO_COMMON or number <= _ALWAYS_RARE:
            weights[key] = _WEIGHTS["draft"] * min(_MOST, -math.log(min(1.0, number / count)))
    drafted = [Counter(one) for one in (evidence.source, evidence.target)[drafts.side]]
    for place, text in drafts.texts.items():
        drafted[place].update(key for key in _words(text, language) if key in weights)
    there = [
        own + Counter({key: number for key, number in one.items() if key in weights})
        for own, one in zip((evidence.target, evidence.source)[drafts.side], said, strict=True)
    ]
    source, target = (there, drafted) if drafts.side else (drafted, there)
    return Evidence(weights, source, target, {}, evidence.width)


def _words(text: str, language: str) -> Iterator[Key]:
    """Yield what stands for the words of a text whatever their endings: beginnings; in Chinese, pairs of signs."""
    if language.startswith("zh"):
        for run in _HAN.findall(text):
            yield from (("draft", run[at : at + 2]) for at in range(len(run) - 1))
        return
    for found in _WORD.finditer(text):
        if len(found.group()) >= _SHORTEST_NAME:
            yield "draft", found.group().lower()[:_STEM]


def fill_pairs(evidence: Evidence, lows: Sequence[int], highs: Sequence[int]) -> None:
    """Look up what every pair inside a band shares; ``lows`` and ``highs`` are target places by source place."""
    evidence.pairs.clear()
    places: defaultdict[Key, list[int]] = defaultdict(list)
    for j, one in enumerate(evidence.target):
        for key in one:
            places[key].append(j)
    for i, one in enumerate(evidence.source):
        low, high = lows[i], highs[i]
        row = i * evidence.width
        for key, count in one.items():
            where = places[key]
            for j in where[bisect_left(where, low) : bisect_right(where, high)]:
                shared = evidence.weights[key] * min(count, evidence.target[j][key])
                evidence.pairs[row + j] = evidence.pairs.get(row + j, 0.0) + shared

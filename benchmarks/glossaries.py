"""A large glossary made from the training vocabulary, always the same for one seed.

Terms are runs of one to four words that stand in the training texts, so that they share prefixes and first words as
those of real glossaries do, and so that they are met in news. The three terms of a concept do not translate one
another: for matching it makes no difference.
"""

from __future__ import annotations

import lzma
import random
import re
from collections.abc import Iterator
from pathlib import Path

from glossary.concepts import Concept, Enforce, Kind, Status, Term

PARALLEL = Path(__file__).parent.parent.parent / "shared" / "parallel"

_SENTENCES = 40_000
_KAZAKH = re.compile("[а-яёәғқңөұүһіА-ЯЁӘҒҚҢӨҰҮҺІ]{2,}")
_ENGLISH = re.compile("[A-Za-z][a-z]+")
_CHINESE = re.compile("[\u4e00-\u9fff]{2,}")
_SHARES = ((1, 0.30), (2, 0.36), (3, 0.22), (4, 0.12))
_KINDS = ((Kind.TERM, 0.55), (Kind.ORGANISATION, 0.18), (Kind.PLACE, 0.09), (Kind.TITLE, 0.1), (Kind.PERSON, 0.08))


def sentences_of(file: str, column: int, limit: int = _SENTENCES) -> list[str]:
    """Return one column of a training file. Raises FileNotFoundError where ../shared is absent."""
    with lzma.open(PARALLEL / file, "rt", encoding="utf-8") as lines:
        return [line.split("\t")[column] for line, _ in zip(lines, range(limit), strict=False)]


def news(language: str) -> list[str]:
    """Return the news sentences that are searched. Raises FileNotFoundError where ../shared is absent."""
    return [line for line in (PARALLEL / "eval" / f"ntrex.{language}").read_text("utf-8").splitlines() if line.strip()]


def _runs(sentences: list[str], word: re.Pattern[str], chance: random.Random, count: int) -> list[str]:
    """Return different runs of words of one text; half of them begin with one of 400 words."""
    lengths = [length for length, _ in _SHARES]
    weights = [weight for _, weight in _SHARES]
    by_first: dict[str, list[list[str]]] = {}
    split = [word.findall(sentence) for sentence in sentences]
    for words in split:
        for at, one in enumerate(words):
            by_first.setdefault(one, []).append(words[at : at + 4])
    heads = sorted(by_first, key=lambda one: (-len(by_first[one]), one))[:400]
    found: dict[str, str] = {}
    while len(found) < count:
        length = chance.choices(lengths, weights)[0]
        if length > 1 and chance.random() < 0.5:
            words = chance.choice(by_first[chance.choice(heads)])
        else:
            sentence = chance.choice(split)
            at = chance.randrange(max(1, len(sentence)))
            words = sentence[at : at + 4]
        if len(words) >= length:
            run = " ".join(words[:length])
            # Two terms that differ in capitals alone are rare in real glossaries.
            found.setdefault(run.lower(), run)
    return list(found.values())


def _characters(sentences: list[str], chance: random.Random, count: int) -> list[str]:
    pieces = [piece for sentence in sentences for piece in _CHINESE.findall(sentence)]
    found: dict[str, None] = {}
    while len(found) < count:
        piece = chance.choice(pieces)
        at = chance.randrange(len(piece) - 1)
        found.setdefault(piece[at : at + chance.randint(2, 8)])
    return [one for one in found if len(one) > 1][:count]


def make_concepts(count: int, seed: int = 7) -> list[Concept]:
    """Return so many concepts, each with a Kazakh, an English and a Chinese term.

    Raises FileNotFoundError where ../shared is absent.
    """
    chance = random.Random(seed)
    kk = _runs(sentences_of("train.kk-en.tsv.xz", 0), _KAZAKH, chance, count)
    en = _runs(sentences_of("train.en-zh.tsv.xz", 0), _ENGLISH, chance, count)
    zh = _characters(sentences_of("train.en-zh.tsv.xz", 1), chance, count + 100)
    return list(_concepts(kk, en, zh, chance))


def _concepts(kk: list[str], en: list[str], zh: list[str], chance: random.Random) -> Iterator[Concept]:
    kinds = [kind for kind, _ in _KINDS]
    weights = [weight for _, weight in _KINDS]
    for at, (kazakh, english, chinese) in enumerate(zip(kk, en, zh, strict=False)):
        terms = (
            Term("kk", kazakh, Status.PREFERRED),
            Term("en", english, Status.PREFERRED),
            Term("zh-Hans", chinese, Status.PREFERRED),
        )
        kind = chance.choices(kinds, weights)[0]
        yield Concept(f"C{at:06}", kind, Enforce.PREFER, terms)

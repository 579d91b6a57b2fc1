"""Examples as numbers: cut into pieces, packed into one small file that can be carried to the machine that trains."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import numpy as np
import numpy.typing as npt

from models.training.annotating import TermPairs, annotate, some
from models.training.sources import Pair
from models.training.vocabulary import BEGIN, END, LANGUAGE_TOKENS, SYNTHETIC

Pieces = npt.NDArray[np.uint16]

FORMAL, OTHER, SYNTHETIC_KIND, MONOLINGUAL = range(4)
"""Kinds of examples; how often each is repeated in a pass is a setting of the training."""


class Cutter(Protocol):
    """What cuts a text into the ids of pieces."""

    def encode(self, text: str) -> list[int]:
        """Return the ids of the pieces of a text."""

    def piece_to_id(self, piece: str) -> int:
        """Return the id of a piece."""


@dataclass(frozen=True, slots=True)
class Example:
    """One example: ids of the source (target-language token first, ``</s>`` last) and of the target (both ends).

    ``direction`` is an index into the directions of the corpus; ``kind`` one of the kinds above.
    """

    source: Sequence[int]
    target: Sequence[int]
    direction: int
    kind: int


@dataclass(frozen=True, slots=True)
class Corpus:
    """Packed examples: ``pieces`` holds source and target of each, ``bounds`` where each begins (2 n + 1 numbers)."""

    pieces: Pieces
    bounds: npt.NDArray[np.int64]
    directions: npt.NDArray[np.uint8]
    kinds: npt.NDArray[np.uint8]
    names: tuple[str, ...]

    def __len__(self) -> int:
        return len(self.kinds)

    def source(self, index: int) -> Pieces:
        """Return the ids of an example's source."""
        return self.pieces[self.bounds[2 * index] : self.bounds[2 * index + 1]]

    def target(self, index: int) -> Pieces:
        """Return the ids of an example's target."""
        return self.pieces[self.bounds[2 * index + 1] : self.bounds[2 * index + 2]]

    def lengths(self) -> npt.NDArray[np.int64]:
        """Return the lengths of source and target in pieces, shape (n, 2)."""
        return np.diff(self.bounds).reshape(-1, 2)

    def save(self, path: Path) -> None:
        """Write the corpus, packed. Raises OSError."""
        np.savez_compressed(
            path,
            pieces=self.pieces,
            bounds=self.bounds,
            directions=self.directions,
            kinds=self.kinds,
            names=np.array(self.names),
        )

    @staticmethod
    def load(path: Path) -> Corpus:
        """Read a corpus. Raises OSError, and ValueError where the file is not one."""
        with np.load(path, allow_pickle=False) as file:
            return Corpus(
                file["pieces"],
                file["bounds"],
                file["directions"],
                file["kinds"],
                tuple(str(name) for name in file["names"]),
            )


def pack(examples: Iterable[Example], names: Sequence[str]) -> Corpus:
    """Pack examples. Raises OverflowError where an id does not fit into 16 bits."""
    flat: list[Pieces] = []
    bounds = [0]
    directions, kinds = [], []
    for example in examples:
        for ids in (example.source, example.target):
            flat.append(np.array(ids, dtype=np.uint16))
            bounds.append(bounds[-1] + len(ids))
        directions.append(example.direction)
        kinds.append(example.kind)
    return Corpus(
        np.concatenate(flat) if flat else np.zeros(0, np.uint16),
        np.array(bounds, np.int64),
        np.array(directions, np.uint8),
        np.array(kinds, np.uint8),
        tuple(names),
    )


@dataclass(frozen=True, slots=True)
class PackingRules:
    """What is made of the pairs.

    ``directions``: such as ("kk", "en"); ``annotated``: the share of examples that also stand there with terms
    written into the source; ``longest``: pieces of one side, ends included; longer examples are left out.
    """

    directions: tuple[tuple[str, str], ...]
    annotated: float = 0.2
    longest: int = 120
    seed: int = 1


def examples_of(
    pairs: Iterable[Pair], cutter: Cutter, rules: PackingRules, terms: TermPairs | None = None
) -> Iterator[Example]:
    """Yield the examples of the pairs in each wanted direction; a share of them twice, once with terms."""
    chance = random.Random(rules.seed)  # noqa: S311 - a choice of examples
    for pair in pairs:
        texts = {pair.first: pair.text, pair.second: pair.other}
        kind = FORMAL if pair.source.formal else OTHER
        for index, (source, target) in enumerate(rules.directions):
            if source not in texts or target not in texts:
                continue
            plain = texts[source]
            example = _example(plain, texts[target], (source, target), index, kind, cutter)
            if _short(example, rules.longest):
                yield example
            if terms is None or chance.random() >= rules.annotated:
                continue
            found = terms.found(plain, texts[target], (source, target))
            if found:
                written = annotate(plain, some(found, chance))
                example = _example(written, texts[target], (source, target), index, kind, cutter)
                if _short(example, rules.longest):
                    yield example


def monolingual_examples(texts: Iterable[str], language: str, cutter: Cutter, rules: PackingRules) -> Iterator[Example]:
    """Yield texts as examples of themselves, for denoising: the training makes the gaps.

    The direction is the first one into the language.
    """
    index = next((i for i, (_, target) in enumerate(rules.directions) if target == language), None)
    if index is None:
        return
    for text in texts:
        example = _example(text, text, (language, language), index, MONOLINGUAL, cutter)
        if _short(example, rules.longest):
            yield example


def synthetic_examples(
    pairs: Iterable[tuple[str, str]], direction: tuple[str, str], cutter: Cutter, rules: PackingRules
) -> Iterator[Example]:
    """Yield back-translations: (source that a model wrote, real target), marked as such."""
    if direction not in rules.directions:
        return
    index = rules.directions.index(direction)
    for source, target in pairs:
        example = _example(SYNTHETIC + source, target, direction, index, SYNTHETIC_KIND, cutter)
        if _short(example, rules.longest):
            yield example


def _example(source: str, target: str, direction: tuple[str, str], index: int, kind: int, cutter: Cutter) -> Example:
    language = cutter.piece_to_id(LANGUAGE_TOKENS[direction[1]])
    return Example([language, *cutter.encode(source), END], [BEGIN, *cutter.encode(target), END], index, kind)


def _short(example: Example, longest: int) -> bool:
    return 4 <= len(example.source) <= longest and 3 <= len(example.target) <= longest

"""Batches of examples of like length, chosen anew for each pass by how often each kind is wanted."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import numpy as np
import numpy.typing as npt

from models.training.packing import MONOLINGUAL, Corpus
from models.training.vocabulary import PAD

Ids = npt.NDArray[np.int64]


def one_pass(corpus: Corpus, repeats: Mapping[int, float], tokens: int, chance: np.random.Generator) -> list[Ids]:
    """Return the batches of one pass in random order, each the indices of its examples.

    ``repeats`` says how often an example of a kind is taken: 2.5 is twice and a third time for half of them. A batch
    holds at most ``tokens`` pieces of the longer side, gaps included.
    """
    wanted = np.array([repeats.get(kind, 1.0) for kind in range(4)])[corpus.kinds]
    times = np.floor(wanted + chance.random(len(corpus))).astype(np.int64)
    order = np.repeat(np.arange(len(corpus)), times)
    chance.shuffle(order)
    longest = corpus.lengths().max(axis=1)
    batches: list[Ids] = []
    for start in range(0, len(order), 50_000):
        part = order[start : start + 50_000]
        part = part[np.argsort(longest[part], kind="stable")]
        batches.extend(_cut(part, longest[part], tokens))
    chance.shuffle(batches)
    return batches


def _cut(order: Ids, lengths: npt.NDArray[np.int64], tokens: int) -> Iterator[Ids]:
    begin = 0
    for at in range(len(order)):
        if at > begin and int(lengths[at]) * (at + 1 - begin) > tokens:
            yield order[begin:at]
            begin = at
    if begin < len(order):
        yield order[begin:]


def padded(rows: Sequence[npt.NDArray[np.uint16]], multiple: int = 1) -> Ids:
    """Return rows as one array, filled up with padding to a length that ``multiple`` divides."""
    width = -(-max(len(row) for row in rows) // multiple) * multiple
    found = np.full((len(rows), width), PAD, np.int64)
    for index, row in enumerate(rows):
        found[index, : len(row)] = row
    return found


def with_gaps(
    source: npt.NDArray[np.uint16], mask: int, chance: np.random.Generator, share: float = 0.3
) -> npt.NDArray[np.uint16]:
    """Return a source whose pieces are hidden in runs (about ``share`` of them; mean run 3), each run as one mask.

    The first piece (the language) and the last (``</s>``) stay. Denoising as in BART (Lewis et al. 2020).
    """
    found: list[int] = [int(source[0])]
    at = 1
    while at < len(source) - 1:
        if chance.random() < share / 3:
            found.append(mask)
            at += 1 + int(chance.poisson(2))
        else:
            found.append(int(source[at]))
            at += 1
    return np.array([*found, int(source[-1])], np.uint16)


def sources_of(corpus: Corpus, batch: Ids, mask: int, chance: np.random.Generator) -> list[npt.NDArray[np.uint16]]:
    """Return the sources of a batch, those of monolingual examples with gaps."""
    return [
        with_gaps(corpus.source(index), mask, chance) if corpus.kinds[index] == MONOLINGUAL else corpus.source(index)
        for index in batch
    ]

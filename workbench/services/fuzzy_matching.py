"""Texts alike among very many: an index of character n-grams finds the candidates, rapidfuzz says how alike they are.

A unit of text shares most of its n-grams with one that was changed here and there; only those that share the greatest
part (Dice's coefficient) are compared character by character. Short texts, in which one word is a large part of all
n-grams, are compared with every text of about their length. Every other n-gram is enough to tell: which ones are left
out is decided by the n-gram itself, so that two texts agree about it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from rapidfuzz import fuzz, process

_BUCKETS = 1 << 20
_COMPARED = 40
"""Candidates that are compared character by character."""
_RARE = 20
"""An n-gram that stands in more than one of so many texts tells little; it is asked where too few others are there."""
_MULTIPLIER = np.uint32(0x9E3779B1)
"""Spreads n-grams over the buckets (a prime near 2^32 by the golden ratio: Knuth, TAOCP 3, section 6.4)."""
_SHIFT = np.uint32(11)
"""Leaves 21 bits of a hash: those of the bucket, and one by which every other n-gram is left out."""
_FEW = 2000
"""Texts that are looked through in no time."""

_Hashes = npt.NDArray[np.uint32]


@dataclass(frozen=True, slots=True)
class FuzzyMatch:
    """A text alike: its place among the indexed ones, and how alike in percent (normalised indel similarity)."""

    place: int
    percent: float


class FuzzyIndex:
    """An index over texts of one language, built once (about 10 microseconds a text) and never changed."""

    def __init__(self, texts: Sequence[str], language: str) -> None:
        self._texts = texts
        # A Chinese character says about as much as two letters.
        self._size = 2 if language.startswith("zh") else 4
        self._short = 6 * self._size
        self._lengths = np.fromiter(map(len, texts), np.int64, len(texts))
        self._by_length = np.argsort(self._lengths, kind="stable")
        self._sorted_lengths = self._lengths[self._by_length]
        self._postings, self._starts, self._grams = self._index()

    def _index(self) -> tuple[npt.NDArray[np.uint32], npt.NDArray[np.int64], npt.NDArray[np.int64]]:
        """Return the texts of all buckets in one list, where each bucket begins, and how many each text is in."""
        hashed = self._hashed("\0".join(self._texts))
        owners = np.repeat(np.arange(len(self._texts), dtype=np.uint32), self._lengths + 1)[: len(hashed)]
        ends = np.cumsum(self._lengths + 1) - self._size
        # What reaches over the end of a text is no n-gram of it.
        kept = np.flatnonzero(hashed & np.uint32(1))
        kept = kept[kept < ends[owners[kept]]]
        keys = (hashed[kept] >> np.uint32(1)).astype(np.uint64) << np.uint64(32) | owners[kept]
        keys.sort()
        if len(keys):
            keys = keys[np.concatenate(([True], keys[1:] != keys[:-1]))]
        postings = keys.astype(np.uint32)
        filled = np.bincount((keys >> np.uint64(32)).astype(np.int64), minlength=_BUCKETS)
        starts = np.concatenate(([0], np.cumsum(filled)))
        return postings, starts, np.bincount(postings, minlength=len(self._texts))

    def _hashed(self, text: str) -> _Hashes:
        """Return the hash of the n-gram that begins at each code point: its bucket twice, plus 1 where it counts."""
        codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32)
        count = len(codes) - self._size + 1
        if count < 1:
            return np.zeros(0, np.uint32)
        packed = codes[:count] * _MULTIPLIER
        for offset in range(1, self._size):
            packed += codes[offset : offset + count]
            packed *= _MULTIPLIER
        return packed >> _SHIFT

    def best(self, text: str, lowest: float) -> FuzzyMatch | None:
        """Return the text most alike, None where none is alike by ``lowest`` percent (at least 50)."""
        return next(iter(self.matches(text, lowest, 1)), None)

    def matches(self, text: str, lowest: float, limit: int) -> list[FuzzyMatch]:
        """Return the texts alike by ``lowest`` percent (at least 50), the most alike first."""
        places = self._of_length(text, lowest) if len(text) <= self._short else self._sharing(text, lowest)
        found = process.extract(
            text, [self._texts[one] for one in places], scorer=fuzz.ratio, score_cutoff=lowest, limit=limit
        )
        return [FuzzyMatch(int(places[at]), score) for _, score, at in found]

    def _band(self, text: str, lowest: float) -> tuple[float, float]:
        """Return the lengths that a text alike can have: all of the shorter stands in the longer at best."""
        share = lowest / (200 - lowest)
        return len(text) * share, len(text) / share

    def _of_length(self, text: str, lowest: float) -> npt.NDArray[np.int64]:
        shortest, longest = self._band(text, lowest)
        first = np.searchsorted(self._sorted_lengths, shortest, "left")
        last = np.searchsorted(self._sorted_lengths, longest, "right")
        return self._by_length[first:last]

    def _sharing(self, text: str, lowest: float) -> npt.NDArray[np.int64]:
        """Return the texts of fitting length that share the greatest part of the n-grams."""
        hashed = np.unique(self._hashed(text))
        grams = (hashed[hashed & np.uint32(1) == 1] >> np.uint32(1)).astype(np.int64)
        if not len(grams):
            return self._of_length(text, lowest)
        begins, ends = self._starts[grams], self._starts[grams + 1]
        order = np.argsort(ends - begins, kind="stable")
        rare = int(np.count_nonzero(ends - begins <= max(_FEW, len(self._texts) // _RARE)))
        asked = order[: max(rare, len(order) // 2)]
        shared = np.bincount(
            np.concatenate([self._postings[begins[one] : ends[one]] for one in asked]), minlength=len(self._texts)
        )
        found = np.flatnonzero(shared)
        shortest, longest = self._band(text, lowest)
        lengths = self._lengths[found]
        found = found[(lengths >= shortest) & (lengths <= longest)]
        alike = shared[found] / (self._grams[found] + len(grams))
        if len(found) > _COMPARED:
            found = found[np.argpartition(-alike, _COMPARED)[:_COMPARED]]
        return found

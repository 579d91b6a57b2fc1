"""The tokens of a long text in a tenth of the memory: places as numbers, each different word once."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Sequence
from typing import overload

from glossary.tokens import Token, TokenKind

_Word = tuple[str, str, TokenKind]


class PackedTokens(Sequence[Token]):
    """Tokens with their places (code points), made anew each time that one is asked for."""

    def __init__(self) -> None:
        self._starts = array("L")
        self._ends = array("L")
        self._words: list[_Word] = []
        self._known: dict[_Word, _Word] = {}

    def extend(self, tokens: Iterable[Token]) -> None:
        """Put tokens behind the others."""
        for start, end, text, low, kind in tokens:
            word = (text, low, kind)
            self._starts.append(start)
            self._ends.append(end)
            self._words.append(self._known.setdefault(word, word))

    def __len__(self) -> int:
        return len(self._words)

    def __iter__(self) -> Iterator[Token]:
        for start, end, word in zip(self._starts, self._ends, self._words, strict=True):
            yield Token(start, end, *word)

    @overload
    def __getitem__(self, at: int) -> Token: ...

    @overload
    def __getitem__(self, at: slice) -> list[Token]: ...

    def __getitem__(self, at: int | slice) -> Token | list[Token]:
        if isinstance(at, slice):
            return [self[one] for one in range(*at.indices(len(self)))]
        return Token(self._starts[at], self._ends[at], *self._words[at])

"""A trie of words: edges are exact words, and at each node a table of last words or last stems.

Adding a term touches only its own path. Values are small, so that an index of 70,000 terms stays small.
"""

from __future__ import annotations

from typing import Generic, TypeVar

Value = TypeVar("Value")


class Node(Generic[Value]):
    """A place in the trie, reached by the words read so far."""

    __slots__ = ("edges", "finals")

    def __init__(self) -> None:
        self.edges: dict[str, Node[Value]] | None = None
        self.finals: dict[str, tuple[Value, ...]] | None = None

    def under(self, word: str) -> Node[Value]:
        """Return the node after one more word, made where it was missing."""
        if self.edges is None:
            self.edges = {}
        node = self.edges.get(word)
        if node is None:
            node = self.edges[word] = Node()
        return node

    def end(self, last: str, value: Value) -> None:
        """Enter a value under a last word or stem."""
        if self.finals is None:
            self.finals = {}
        self.finals[last] = (*self.finals.get(last, ()), value)

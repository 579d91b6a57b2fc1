"""A trie of words that is laid out as texts ask for it.

A term waits at the node of its first words, and moves on when a text first reads that far: most of a large glossary is
never met in a document, so entering a term costs little more than noting its words.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

Item = TypeVar("Item")
Value = TypeVar("Value")


class Node(Generic[Item, Value]):
    """A place in the trie, reached by the words read so far.

    ``edges`` are next words, ``finals`` are last words (or stems) with what ends there; ``waiting`` are terms that
    go on from here, and ``unread`` are terms whose last word is not looked at yet, by how that word begins.
    """

    __slots__ = ("edges", "finals", "unread", "waiting")

    def __init__(self) -> None:
        self.edges: dict[str, Node[Item, Value]] | None = None
        self.finals: dict[str, tuple[Value, ...]] | None = None
        self.waiting: list[Item] | None = None
        self.unread: dict[str, list[Item]] | None = None

    def wait(self, word: str, item: Item) -> None:
        """Let a term wait after one more word, in lower case."""
        if self.edges is None:
            self.edges = {}
        node = self.edges.get(word)
        if node is None:
            node = self.edges[word] = Node()
        if node.waiting is None:
            node.waiting = [item]
        else:
            node.waiting.append(item)

    def leave(self, beginning: str, item: Item) -> None:
        """Let a term wait here whose last word begins so."""
        if self.unread is None:
            self.unread = {}
        self.unread.setdefault(beginning, []).append(item)

    def end(self, last: str, value: Value) -> None:
        """Enter a value under a last word or stem."""
        if self.finals is None:
            self.finals = {}
        found = self.finals.get(last)
        self.finals[last] = (value,) if found is None else (*found, value)


class Trie(Generic[Item, Value]):
    """The trie of one index; safe to read from several threads, each finds all that was entered before."""

    def __init__(
        self,
        place: Callable[[Node[Item, Value], Item, int], None],
        finish: Callable[[Node[Item, Value], Item], None] | None = None,
    ) -> None:
        """Take what the language does with its terms.

        ``place`` puts a term that is to go on from a node, so many words read, one word further; ``finish`` enters
        the last word of a term that was left unread.
        """
        self.root: Node[Item, Value] = Node()
        self._place = place
        self._finish = finish
        self._lock = threading.Lock()

    def after(self, node: Node[Item, Value], word: str, depth: int) -> Node[Item, Value] | None:
        """Return the node after one more word, with what waited there put in place; ``depth`` words are read then."""
        found = node.edges.get(word) if node.edges is not None else None
        if found is not None and found.waiting is not None:
            with self._lock:
                for item in found.waiting or ():
                    self._place(found, item, depth)
                found.waiting = None
        return found

    def reach(self, node: Node[Item, Value], word: str, depth: int) -> Node[Item, Value]:
        """Return the node after one more word, made where it was missing."""
        found = self.after(node, word, depth)
        if found is None:
            if node.edges is None:
                node.edges = {}
            found = node.edges[word] = Node()
        return found

    def read(self, node: Node[Item, Value], beginnings: Sequence[str]) -> None:
        """Look at the last words that begin so."""
        for beginning in beginnings:
            if node.unread and self._finish is not None and beginning in node.unread:
                with self._lock:
                    for item in node.unread.get(beginning, ()):
                        self._finish(node, item)
                    node.unread.pop(beginning, None)

"""Kazakh terms in a text of another script: Latin (2021 draft) and Arabic words meet Cyrillic ones under one key.

The key leaves open what a script leaves open, so suffixes are read under it too, and what is read is written out in
Cyrillic and compared letter by letter at the end. Source: Kazakh reference tables, section 5.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from glossary.languages.base import Form
from glossary.languages.capitals import capitals_fit
from glossary.languages.kazakh.stems import Stem, licit
from glossary.languages.kazakh.suffixes import ATTRIBUTIVE, CLOSED, CUT, Shape, choices, cost
from glossary.languages.trie import Node, Trie
from glossary.scripts.detecting import Script, script_of
from glossary.scripts.folding import Folded, agree, fold
from glossary.tokens import Token, TokenKind, fold_case

_SIGNS = re.compile("[äğñŋöşūüıqÄĞÑŊÖŞŪÜİQ\u0600-\u06ff\ufb50-\ufefc]")
_CYRILLIC = re.compile("[\u0400-\u052f]")
OTHER_SCRIPT = re.compile("[A-Za-z\u00c0-\u024f\u0600-\u06ff\ufb50-\ufefc]")
_ARABIC = re.compile("[\u0600-\u06ff\ufb50-\ufefc]")
_CYRILLIC_LETTERS = "абвгдеёжзийклмнопрстуфхцчшщъыьэюяәғқңөұүһі"
_KEYS = str.maketrans({letter: fold(letter).text for letter in _CYRILLIC_LETTERS})
_GLIDES = re.compile("i{2,}a")
_LONG_ENOUGH = 5
_CHAINS = 2


def key_of(word: str) -> str:
    """Return the key of a Cyrillic word in lower case, as `fold` does, fast."""
    return _GLIDES.sub("ia", word.translate(_KEYS))


class Read(NamedTuple):
    """A term read in a text: the tokens that it takes, and its suffixes."""

    form: Form
    words: tuple[str, ...]
    stem: Stem
    first: int
    last: int
    reading: tuple[str, ...]


class _Item(NamedTuple):
    form: Form
    words: tuple[str, ...]


class _Entry(NamedTuple):
    form: Form
    words: tuple[str, ...]
    stem: Stem
    key: str


class FoldedIndex:
    """Terms by the keys of their words. ``stems`` gives the stems of a term's last word."""

    def __init__(self, stems: Callable[[Form, tuple[str, ...]], Sequence[Stem]]) -> None:
        self._stems = stems
        self._trie: Trie[_Item, _Entry] = Trie(self._place, self._finish)
        self._longest = 0

    def add(self, form: Form, words: tuple[str, ...]) -> None:
        """Enter a form under its words in Cyrillic."""
        self._place(self._trie.root, _Item(form, words), 0)

    def _place(self, node: Node[_Item, _Entry], item: _Item, depth: int) -> None:
        low = fold_case(item.words[depth])
        if depth + 1 < len(item.words):
            node.wait(key_of(low), item)
        elif len(low) < _LONG_ENOUGH or item.form.term.head or item.form.term.px_stem:
            self._finish(node, item)
        else:
            node.leave(key_of(low)[:2], item)

    def _finish(self, node: Node[_Item, _Entry], item: _Item) -> None:
        for stem in self._stems(item.form, item.words):
            key = key_of(stem.letters)
            self._longest = max(self._longest, len(key))
            node.end(key, _Entry(item.form, item.words, stem, key))

    def find(self, tokens: Sequence[Token], asked: Sequence[bool]) -> Iterator[Read]:
        """Yield the terms that hold a token asked for; a token that is in no script of Kazakh is in none."""
        keys = [fold(token.text) if token.kind is not TokenKind.OPAQUE else None for token in tokens]
        for first in range(len(tokens)):
            node: Node[_Item, _Entry] | None = self._trie.root
            last = first
            seen: list[Folded] = []
            while node is not None and last < len(tokens):
                key = keys[last]
                if key is None or not key.text:
                    break
                if any(asked[first : last + 1]):
                    self._trie.read(node, (key.text[:2],))
                    yield from self._ends(node, tokens, seen, key, first, last)
                seen.append(key)
                last += 1
                node = self._trie.after(node, key.text, last - first)

    def _ends(
        self,
        node: Node[_Item, _Entry],
        tokens: Sequence[Token],
        seen: Sequence[Folded],
        key: Folded,
        first: int,
        last: int,
    ) -> Iterator[Read]:
        if node.finals is None:
            return
        for length in range(min(len(key.text), self._longest), 0, -1):
            for entry in node.finals.get(key.text[:length], ()):
                for reading in readings(entry.stem.shape, key.text[length:]):
                    if not self._holds(entry, reading, tokens, seen, key, first, last):
                        continue
                    yield Read(entry.form, entry.words, entry.stem, first, last, reading)
                    break

    @staticmethod
    def _holds(
        entry: _Entry,
        reading: tuple[str, ...],
        tokens: Sequence[Token],
        seen: Sequence[Folded],
        key: Folded,
        first: int,
        last: int,
    ) -> bool:
        stem = entry.stem
        if (stem.head and not reading) or (reading and not licit(stem, reading)):
            return False
        joint = "-" if stem.shape.hyphen and reading else ""
        written = stem.letters + joint + "".join(tag.partition(":")[2] for tag in reading)
        if not agree(fold(written), key):
            return False
        if not all(agree(fold(word), one) for word, one in zip(entry.words, seen, strict=False)):
            return False
        spelt = [*entry.words[:-1], stem.letters]
        return all(
            _capitals(cited, letters, tokens[at].text, lenient=at > first)
            for at, cited, letters in zip(range(first, last + 1), entry.words, spelt, strict=True)
        )


def _capitals(cited: str, letters: str, given: str, *, lenient: bool) -> bool:
    """Say whether the capitals of a word in another script fit; Arabic has none."""
    if _ARABIC.search(given):
        return True
    parts = []
    for part, seen in zip(letters.split("-"), [*given.split("-"), *[""] * letters.count("-")], strict=False):
        if len(part) > 1 and seen.isupper():
            parts.append(part.upper())
        else:
            parts.append(part[:1].upper() + part[1:].lower() if seen[:1].isupper() else part.lower())
    return capitals_fit(cited, "-".join(parts), lenient=lenient, shouted=given.isupper())


@lru_cache(maxsize=1024)
def _key_of_suffix(form: str) -> str:
    return fold(form).text


@lru_cache(maxsize=16384)
def readings(shape: Shape, rest: str) -> tuple[tuple[str, ...], ...]:
    """Return the readings of what stands after a stem, under the key; the likeliest first."""
    if not rest:
        return () if shape.onset in CUT else ((),)
    if shape.hyphen:
        if not rest.startswith("-"):
            return ()
        rest = rest[1:]
    return tuple(sorted(dict.fromkeys(_readings(shape, rest, "", 0)), key=cost)) if rest else ()


def _readings(shape: Shape, rest: str, before: str, reopened: int) -> Iterator[tuple[str, ...]]:
    for form, name, fills, after in choices(shape, before):
        key = _key_of_suffix(form)
        if not rest.startswith(key):
            continue
        tag = f"{name}:{form}"
        left = rest[len(key) :]
        if not left:
            yield (tag,)
        elif fills != CLOSED and reopened < _CHAINS:
            for reading in _readings(after, left, name, reopened + (fills == ATTRIBUTIVE)):
                yield (tag, *reading)


def asked_for(text: str, tokens: Sequence[Token]) -> list[bool]:
    """Say of each token whether it may be a Kazakh word in Latin or Arabic letters.

    In a text that is not in Cyrillic every such word may be one but those that show to be English; among Cyrillic
    words only one with letters of its own (ğ, ñ, ۇ).
    """
    if _CYRILLIC.search(text) and not _SIGNS.search(text):
        return [False] * len(tokens)
    whole = script_of(text)
    open_text = whole.script in (Script.LATIN, Script.ARABIC) and whole.language in ("", "kk")
    asked = []
    for token in tokens:
        if token.kind is not TokenKind.WORD or not OTHER_SCRIPT.search(token.text):
            asked.append(False)
            continue
        one = script_of(token.text)
        other = one.script in (Script.LATIN, Script.ARABIC)
        asked.append(other and (one.language == "kk" or (open_text and one.language == "")))
    return asked

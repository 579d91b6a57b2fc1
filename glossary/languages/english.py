"""English terms in texts: articles do not count, a hyphen is as good as a space, capitals tell names from words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from glossary.concepts import Kind, Status, Term
from glossary.languages.base import ARTICLES, HEAD_PLURAL, Form, Found
from glossary.languages.capitals import capitals_fit, is_shouted
from glossary.languages.trie import Node
from glossary.tokens import Prepared, TokenKind, english_tokens, prepare

_ARTICLES = frozenset({"the", "a", "an"})
_LINKS = frozenset({"of", "in", "for", "on", "with", "against", "to", "and"})


class _Entry(NamedTuple):
    form: Form
    words: tuple[str, ...]
    suffixes: tuple[str, ...]
    articles: tuple[tuple[int, str], ...]


def plural_of(word: str) -> str | None:
    """Return the regular plural of a lower-case noun; None for what looks like one already."""
    if re.search(r"(?:[^s]s|\d)$", word) and not re.search(r"(?:us|is|as)$", word):
        return None
    if re.search(r"(?:s|x|z|ch|sh)$", word):
        return word + "es"
    if re.search(r"[^aeiou]y$", word):
        return word[:-1] + "ies"
    return word + "s"


class EnglishIndex:
    """The terms of English, or of another language written in words without suffixes of its own here."""

    def __init__(self, *, plurals: bool = True) -> None:
        self._root: Node[_Entry] = Node()
        self._plurals = plurals
        self._longest = 0

    def add(self, form: Form, text: str) -> None:
        """Enter a form, and its plurals unless it is a person or a place."""
        words, articles = _parted([t.text for t in english_tokens(prepare(text).text)])
        if not words:
            return
        lows = [word.lower() for word in words]
        self._enter(lows, _Entry(form, words, (), articles))
        if not self._plurals or form.concept.kind in (Kind.PERSON, Kind.PLACE):
            return
        for at in self._nouns(lows):
            plural = plural_of(lows[at])
            if plural is not None and words[at][1:] == words[at][1:].lower():
                tag = "PL:s" if at == len(lows) - 1 else HEAD_PLURAL + ":s"
                self._enter([*lows[:at], plural, *lows[at + 1 :]], _Entry(form, words, (tag,), articles))

    @staticmethod
    def _nouns(lows: Sequence[str]) -> Iterator[int]:
        """Yield where a plural ending may stand: the last word, and the noun before the first "of", "in" ..."""
        yield len(lows) - 1
        for at, word in enumerate(lows):
            if at > 0 and word in _LINKS - {"and"}:
                yield at - 1
                return

    def _enter(self, lows: Sequence[str], entry: _Entry) -> None:
        self._longest = max(self._longest, len(lows))
        node = self._root
        for word in lows[:-1]:
            node = node.under(word)
        node.end(lows[-1], entry)

    def find(self, prepared: Prepared, *, loose: bool = False) -> list[Found]:
        """Return all places of all forms (see `LanguageIndex`)."""
        text = prepared.text
        tokens = english_tokens(text)
        shouted = not any(letter.islower() for letter in text)
        found: list[Found] = []
        for first, opening in enumerate(tokens):
            if opening.low in _ARTICLES:
                continue
            node: Node[_Entry] | None = self._root
            seen: list[str] = []
            articles: list[tuple[int, str]] = []
            previous = opening
            for token in tokens[first : first + 2 * self._longest]:
                if node is None or token.kind is TokenKind.OPAQUE:
                    break
                if text.count("\n", previous.end, token.start) > 1:
                    break
                previous = token
                if seen and token.low in _ARTICLES:
                    articles.append((len(seen), token.low))
                    continue
                seen.append(token.text)
                if node.finals is not None:
                    bare, ending = _without_possessive(token.low)
                    for key, possessive in {token.low: "", bare: ending}.items():
                        for entry in node.finals.get(key, ()):
                            same = tuple(articles) == entry.articles
                            self._emit(entry, seen, same, possessive, opening.start, token.end, shouted, loose, found)
                node = node.edges.get(token.low) if node.edges is not None else None
        return found

    @staticmethod
    def _emit(
        entry: _Entry,
        seen: Sequence[str],
        same_articles: bool,
        possessive: str,
        start: int,
        end: int,
        shouted: bool,
        loose: bool,
        found: list[Found],
    ) -> None:
        lenient = entry.form.concept.kind in (Kind.TITLE, Kind.TERM, Kind.FORMULA)
        words = [*seen[:-1], seen[-1][: len(seen[-1]) - len(possessive)]] if possessive else list(seen)
        loud = shouted or all(word.isupper() for word in words if word.isalpha())
        fits = all(
            capitals_fit(cited, word, lenient=lenient or cited.lower() in _LINKS, shouted=loud and is_shouted(word))
            for cited, word in zip(entry.words, words, strict=True)
        )
        if not fits and not loose:
            return
        # The possessive is written on the term, so it belongs to the surface, as a Kazakh case does.
        suffixes = (*entry.suffixes, "POSS:" + possessive) if possessive else entry.suffixes
        if entry.form.erroneous:
            why = "error"
        elif not same_articles:
            why = ARTICLES
        elif entry.form.term.status is not Status.PREFERRED:
            why = "variant"
        else:
            why = "suffix" if suffixes else "exact"
        found.append(Found(start, end, entry.form, suffixes, why, fits))


def _parted(words: Sequence[str]) -> tuple[tuple[str, ...], tuple[tuple[int, str], ...]]:
    """Return the words without articles, and the inner articles with the number of words before each."""
    kept: list[str] = []
    articles: list[tuple[int, str]] = []
    for word in words:
        if word.lower() not in _ARTICLES:
            kept.append(word)
        elif kept:
            articles.append((len(kept), word.lower()))
    return tuple(kept), tuple(articles)


def _without_possessive(low: str) -> tuple[str, str]:
    if low.endswith("'s"):
        return low[:-2], "'s"
    if low.endswith("s'"):
        return low[:-1], "'"
    return low, ""


class English:
    """The English language, and others that are matched word by word."""

    def __init__(self, *, plurals: bool = True) -> None:
        self._plurals = plurals

    def index(self) -> EnglishIndex:
        """Return an empty index."""
        return EnglishIndex(plurals=self._plurals)

    def written(self, term: Term, suffixes: Sequence[str] = ()) -> str | None:  # noqa: ARG002 - one citation form
        """Return the citation form."""
        return term.text

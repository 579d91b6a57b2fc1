"""English terms in texts: articles do not count, a hyphen is as good as a space, capitals tell names from words."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import NamedTuple

from glossary.concepts import Kind, Term
from glossary.languages.base import ARTICLES, HEAD_PLURAL, Form, Found
from glossary.languages.capitals import capitals_fit, is_shouted
from glossary.languages.plurals import plural_ending, plurals_of
from glossary.languages.trie import Node, Trie
from glossary.tokens import Prepared, TokenKind, english_tokens, fold_case, prepare

_ARTICLES = frozenset({"the", "a", "an"})
_LINKS = frozenset({"of", "in", "for", "on", "with", "against", "to", "and"})
_HEAD_BEFORE = _LINKS - {"and"}


class _Entry(NamedTuple):
    form: Form
    words: tuple[str, ...]
    suffixes: tuple[str, ...]
    articles: tuple[tuple[int, str], ...]


class EnglishIndex:
    """The terms of English, or of another language written in words without suffixes of its own here."""

    def __init__(self, *, plurals: bool = True) -> None:
        self._trie: Trie[_Entry, _Entry] = Trie(self._place)
        self._plurals = plurals
        self._longest = 0

    def add(self, form: Form, text: str) -> None:
        """Enter a form, and its plurals unless it is a person or a place."""
        words: Sequence[str] = tuple(map(sys.intern, text.split(" ")))
        if not (text.isascii() and all(map(str.isalpha, words))):
            words = [token.text for token in english_tokens(prepare(text).text)]
        kept, articles = _parted(words)
        if kept:
            self._longest = max(self._longest, len(kept))
            self._place(self._trie.root, _Entry(form, kept, (), articles), 0)

    def _place(self, node: Node[_Entry, _Entry], entry: _Entry, depth: int) -> None:
        """Put a term one word further; a plural stands on the last word, or on the noun before "of", "in" ..."""
        words = entry.words
        word = words[depth]
        low = fold_case(word)
        last = depth + 1 == len(words)
        if last:
            node.end(low, entry)
        else:
            node.wait(low, entry)
        if entry.suffixes or not self._plurals or entry.form.concept.kind in (Kind.PERSON, Kind.PLACE):
            return
        if word[1:] != word[1:].lower():
            return
        if last:
            for plural in plurals_of(low):
                node.end(plural, entry._replace(suffixes=("PL:" + plural_ending(plural),)))
        elif words[depth + 1].lower() in _HEAD_BEFORE and not any(w.lower() in _HEAD_BEFORE for w in words[1:depth]):
            for plural in plurals_of(low):
                node.wait(plural, entry._replace(suffixes=(f"{HEAD_PLURAL}:{plural_ending(plural)}",)))

    def find(self, prepared: Prepared, *, loose: bool = False) -> list[Found]:
        """Return all places of all forms (see `LanguageIndex`)."""
        text = prepared.text
        tokens = english_tokens(text)
        shouted = not any(letter.islower() for letter in text)
        breaks = text.count("\n") > 1
        found: list[Found] = []
        for first, opening in enumerate(tokens):
            if opening.low in _ARTICLES:
                continue
            node: Node[_Entry, _Entry] | None = self._trie.root
            seen: list[str] = []
            articles: list[tuple[int, str]] = []
            previous = opening
            for token in tokens[first : first + 2 * self._longest]:
                if node is None or token.kind is TokenKind.OPAQUE:
                    break
                if breaks and text.count("\n", previous.end, token.start) > 1:
                    break
                previous = token
                low = token.low
                if seen and low in _ARTICLES:
                    articles.append((len(seen), low))
                    continue
                seen.append(token.text)
                finals = node.finals
                if finals is not None:
                    if low in finals:
                        place = _Place(seen, tuple(articles), opening.start, token.end, shouted, loose)
                        self._emit(finals[low], place, "", found)
                    bare, possessive = _without_possessive(low) if low.endswith(("'s", "s'")) else ("", "")
                    if possessive and bare in finals:
                        place = _Place(seen, tuple(articles), opening.start, token.end, shouted, loose)
                        self._emit(finals[bare], place, possessive, found)
                after = node.edges.get(low) if node.edges is not None else None
                node = self._trie.after(node, low, len(seen)) if after is not None and after.waiting else after
        return found

    @staticmethod
    def _emit(entries: Sequence[_Entry], place: _Place, possessive: str, found: list[Found]) -> None:
        last = place.seen[-1]
        words = (*place.seen[:-1], last[: len(last) - len(possessive)])
        loud: bool | None = None
        for entry in entries:
            fits = words == entry.words
            if not fits:
                if loud is None:
                    loud = place.shouted or all(word.isupper() for word in words if word.isalpha())
                fits = _capitals(entry, words, loud=loud)
                if not fits and not place.loose:
                    continue
            # The possessive is written on the term, so it belongs to the surface, as a Kazakh case does.
            suffixes = (*entry.suffixes, "POSS:" + possessive) if possessive else entry.suffixes
            if entry.form.erroneous:
                why = "error"
            elif place.articles != entry.articles:
                why = ARTICLES
            else:
                why = entry.form.why or ("suffix" if suffixes else "exact")
            found.append(Found(place.start, place.end, entry.form, suffixes, why, fits))


class _Place(NamedTuple):
    """Words seen in a text, without the articles inside, which stand beside them."""

    seen: Sequence[str]
    articles: tuple[tuple[int, str], ...]
    start: int
    end: int
    shouted: bool
    loose: bool


def _capitals(entry: _Entry, words: Sequence[str], *, loud: bool) -> bool:
    lenient = entry.form.concept.kind in (Kind.TITLE, Kind.TERM, Kind.FORMULA)
    return all(
        capitals_fit(cited, word, lenient=lenient or cited.lower() in _LINKS, shouted=loud and is_shouted(word))
        for cited, word in zip(entry.words, words, strict=True)
    )


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

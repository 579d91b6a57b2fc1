"""Names, titles and acronyms of a Kazakh text that the glossary does not have: proposed, with how often and where."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass

from glossary.concepts import Kind, Term, TermMatch
from glossary.languages.kazakh.index import inflect
from glossary.languages.kazakh.stems import is_acronym, stems_of
from glossary.languages.kazakh.suffixes import analyse
from glossary.names.mentions import (
    OPENING,
    ORGANISATION_NOUNS,
    PLACE_NOUNS,
    TITLE_NOUNS,
    Between,
    Mention,
    bare,
    covered_tokens,
    is_common,
    is_person,
    is_shouted_line,
    mentions_in,
    nothing,
    paced,
    placed_tokens,
    spans_text,
)
from glossary.termbase import Termbase
from glossary.tokens import Token, TokenKind

_IN_TITLE = re.compile(
    "(?:[ндт][ыі]ң|[лдт][ыі][қк]|[дт][аеі]ғы|[дт]егі|[ыі]|нші|аралық)$|^(?:бірінші|бас|аға|вице|құрметті|және|істер)$"
)
"""What may stand inside a title before its head: genitives, possessives, adjectives in -лық."""
_GENITIVE = re.compile("[ндт][ыі]ң$")
_CASED = re.compile("^.{3,}(?:[дт][ае]|[ғгқк][ае]|[мбп]ен|(?<!с)[дтн][ае]н)$")
"""A word in another case than the genitive is no part of a title or a name that follows it."""
_IN_LYQ = re.compile("..[лдт][ыі][қк]$")
_ATTRIBUTIVE = re.compile("[дт][ае]ғы$|[дт]егі$")
_ROMAN = re.compile("[IVXLCМІХС]+")
_MOST_WORDS = 7


@dataclass(frozen=True, slots=True)
class Proposal:
    """A concept to consider: its citation form as far as it can be told, its kind (None where nothing tells).

    ``spans`` are its places in the text (code points), ``context`` the first of them with the words around it.
    """

    text: str
    kind: Kind | None
    count: int
    spans: tuple[tuple[int, int], ...]
    context: str


def unknown_in(text: str, termbase: Termbase) -> list[Proposal]:
    """Return what a Kazakh text names and the glossary does not have, the most frequent first, then by position.

    A word that stands only where any word has a capital is not proposed, unless it looks like a person's name; nor is
    one that the text also writes without a capital, or that is a common word with a capital of respect.
    """
    matches = termbase.matches(text, "kk")
    return unknown_among(text, matches, mentions_in(text, matches))


def unknown_among(
    text: str,
    matches: Sequence[TermMatch],
    mentions: Sequence[Mention],
    between: Between = nothing,
    tokens: Sequence[Token] | None = None,
) -> list[Proposal]:
    """Return what a Kazakh text names beyond the glossary's ``matches`` in it; ``mentions`` are its names.

    ``tokens`` are the text's, where they are there already.
    """
    tokens = placed_tokens(text) if tokens is None else tokens
    starts = [token.start for token in paced(tokens, between, 1000)]
    covered = covered_tokens(tokens, matches, between)
    closed = {
        at
        for mention in paced(mentions, between)
        if is_person(mention.words) or (mention.concept is not None and mention.concept.kind is Kind.PERSON)
        for at in range(bisect_left(starts, mention.start), bisect_left(starts, mention.end))
    }
    found: dict[str, list[tuple[int, int]]] = {}
    kinds: dict[str, Kind] = {}
    taken: set[int] = set()
    phrases = _Phrases(text, tokens, covered, closed, between)
    for kind, citation, start, end in (*phrases.organisations(), *phrases.titles()):
        found.setdefault(citation, []).append((start, end))
        kinds[citation] = kind
        taken.update(range(start, end))
    common = _CommonWords(paced(tokens, between, 1000))
    for mention in paced(mentions, between, 20):
        told = _kind(mention)
        if (
            mention.concept is not None
            or mention.start in taken
            or (told is None and common.has(mention.words, text[mention.start : mention.end]))
        ):
            continue
        found.setdefault(mention.text, []).append((mention.start, mention.end))
        if told is not None:
            kinds.setdefault(mention.text, told)
    for citation, start, end in phrases.acronyms():
        found.setdefault(citation, []).append((start, end))
        kinds[citation] = Kind.ABBREVIATION
    proposals = [
        Proposal(citation, kinds.get(citation), len(spans), tuple(sorted(spans)), spans_text(text, sorted(spans)))
        for citation, spans in found.items()
    ]
    return sorted(proposals, key=lambda proposal: (-proposal.count, proposal.spans[0]))


class _CommonWords:
    """Tells a common word with a capital (Республика, Ұлттық, Ереже) from a name."""

    def __init__(self, tokens: Iterable[Token]) -> None:
        self._small = sorted({token.text for token in tokens if token.kind is TokenKind.WORD and token.text.islower()})

    def has(self, words: Sequence[str], surface: str) -> bool:
        """Say whether a name of one word is none: it is in the closed list, or the text writes it small as well."""
        if len(words) > 1:
            return False
        if is_common(surface) or bare(surface) in TITLE_NOUNS:
            return True
        low = words[0].lower()
        if is_common(low) or _IN_LYQ.search(low):
            return True
        at = bisect_left(self._small, low)
        shapes = [stem.shape for stem in stems_of(low) if stem.letters == low]
        while at < len(self._small) and self._small[at].startswith(low):
            rest = self._small[at][len(low) :]
            if not rest or any(analyse(shape, rest) for shape in shapes):
                return True
            at += 1
        return False


def _kind(mention: Mention) -> Kind | None:
    if mention.noun in PLACE_NOUNS:
        return Kind.PLACE
    if is_person(mention.words) or (mention.title and len(mention.words) in (2, 3)):
        return Kind.PERSON
    return None


class _Phrases:
    """Names and titles of several words in a text.

    Token numbers in ``covered`` are the glossary's: no head is among them. Those in ``closed`` are a person's name:
    no phrase reaches over it.
    """

    def __init__(
        self, text: str, tokens: Sequence[Token], covered: Container[int], closed: Container[int], between: Between
    ) -> None:
        self._text = text
        self._between = between
        self._tokens = tokens
        self._covered = covered
        self._closed = closed

    def acronyms(self) -> Iterator[tuple[str, int, int]]:
        """Yield acronyms without their suffixes."""
        for at, token in enumerate(paced(self._tokens, self._between, 1000)):
            base = token.text.split("-")[0]
            if token.kind is not TokenKind.WORD or not is_acronym(base) or _ROMAN.fullmatch(base):
                continue
            if at not in self._covered and not is_shouted_line(self._text, token.start):
                yield base, token.start, token.end

    def organisations(self) -> Iterator[tuple[Kind, str, int, int]]:
        """Yield names such as «Ауыл шаруашылығы министрлігі»: a capital, then words up to the possessive head."""
        for last, head in self._heads(ORGANISATION_NOUNS):
            first = self._reach(last)
            # The first capital is where the name begins; it may be an acronym (ҚКП партиялық мектебі).
            while first < last and not self._begins_name(self._tokens[first]):
                first += 1
            citation = self._citation(first, last, head)
            if citation and first < last and not (last - first == 1 and is_common(self._tokens[first].text)):
                yield Kind.ORGANISATION, citation, self._tokens[first].start, self._tokens[last].end

    def _begins_name(self, token: Token) -> bool:
        return token.text[0].isupper() and _ATTRIBUTIVE.search(token.low) is None

    def titles(self) -> Iterator[tuple[Kind, str, int, int]]:
        """Yield titles in the possessive before a capitalised name."""
        for last, head in self._heads(TITLE_NOUNS):
            following = self._tokens[last + 1 : last + 2]
            if not following or not following[0].text[0].isupper() or is_acronym(following[0].text.split("-")[0]):
                continue
            first = self._reach(last)
            citation = self._citation(first, last, head)
            if citation and first < last:
                yield Kind.TITLE, citation, self._tokens[first].start, self._tokens[last].end

    def _heads(self, nouns: Container[str]) -> Iterator[tuple[int, str]]:
        for last, token in enumerate(paced(self._tokens, self._between, 1000)):
            if token.kind is TokenKind.WORD and last not in self._covered:
                head = bare(token.text)
                if head in nouns and token.low != head:
                    yield last, head

    def _reach(self, last: int) -> int:
        """Return the leftmost word that a phrase with this head may begin with."""
        first = last
        while first and last - first < _MOST_WORDS and self._may_precede(first - 1):
            first -= 1
        return first

    def _may_precede(self, at: int) -> bool:
        token, following = self._tokens[at], self._tokens[at + 1]
        if token.kind is not TokenKind.WORD or self._text[token.end : following.start] not in (" ", "\u00a0"):
            return False
        if at in self._closed or token.low in OPENING or bare(token.text) in TITLE_NOUNS - {"президент"}:
            return at not in self._closed and _GENITIVE.search(token.low) is not None and token.low not in OPENING
        if _CASED.match(token.low) and not token.low.endswith(("ндағы", "ндегі")):
            return False
        return token.text[0].isupper() or bool(_IN_TITLE.search(token.low))

    def _citation(self, first: int, last: int, head: str) -> str:
        """Return a name with its head in the possessive alone («министрлігін»: министрлігі), or nothing."""
        possessed = inflect(Term("kk", head), ("PX3",))
        token = self._tokens[last]
        if possessed is None or not token.low.startswith(possessed):
            return ""
        return self._text[self._tokens[first].start : token.start] + token.text[: len(possessed)]

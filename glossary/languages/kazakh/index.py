"""Kazakh terms in texts: exact words, then a stem with a licit chain of suffixes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from glossary.concepts import Kind, Status, Term
from glossary.languages.base import Form, Found
from glossary.languages.capitals import capitals_fit, is_shouted
from glossary.languages.kazakh.stems import NO_FACTS, Facts, Stem, is_acronym, licit, stems_of
from glossary.languages.kazakh.suffixes import CLOSED, Shape, analyse, generate
from glossary.languages.quotes import balance_quotes
from glossary.languages.trie import Node
from glossary.tokens import QUOTES, Prepared, Token, TokenKind, kazakh_tokens, prepare

_SHORT_NAME = 3
"""Letters of a surname that takes no suffixes by itself. Source: Kazakh reference tables, section 7, risks."""


_PLAIN = re.compile("[а-яёәғқңөұүһіА-ЯЁӘҒҚҢӨҰҮҺІ]+(?:[ -][а-яёәғқңөұүһіА-ЯЁӘҒҚҢӨҰҮҺІ]+)*")
"""A term that is its own list of words: most are, and a large glossary is entered faster for it."""


class _Entry(NamedTuple):
    form: Form
    words: tuple[str, ...]
    stem: Stem


def facts_of(term: Term) -> Facts:
    """Return what a term's glossary entry says of its last word."""
    if not (term.harmony or term.read_as or term.head or term.px_stem) and term.izafet is None:
        return NO_FACTS
    harmony = {"back": "B", "front": "F"}.get(term.harmony or "", "")
    return Facts(harmony, term.read_as, term.izafet, term.head, term.px_stem)


def stems_of_term(term: Term) -> tuple[tuple[str, ...], tuple[Stem, ...]]:
    """Return a term's words as cited and the stems of the last one."""
    return _stems(term, term.text)


def _stems(term: Term, text: str) -> tuple[tuple[str, ...], tuple[Stem, ...]]:
    if _PLAIN.fullmatch(text):
        words = tuple(text.split(" "))
    else:
        tokens = [token for token in kazakh_tokens(prepare(text).text) if token.kind is not TokenKind.TAIL]
        words = tuple(token.text for token in tokens)
        if not words:
            return (), ()
        if tokens[-1].kind is not TokenKind.WORD:
            return words, (Stem(tokens[-1].low, Shape("T", "", slot=CLOSED)),)
    return words, stems_of(words[-1], several_words=len(words) > 1, facts=facts_of(term))


def _person_ending_fits(form: Form, reading: tuple[str, ...]) -> bool:
    """Refuse -сыз straight on a common noun: there it is "without", a derivation, and no form of the word."""
    return not reading[0].startswith("P2POL") or form.concept.kind is Kind.TITLE


class KazakhIndex:
    """The Kazakh terms of a termbase."""

    def __init__(self) -> None:
        self._root: Node[_Entry] = Node()
        self._longest = 0

    def add(self, form: Form, text: str) -> None:
        """Enter a form under its words and each stem of the last one."""
        words, stems = stems_of_term(form.term) if text == form.term.text else _stems(form.term, text)
        if not words:
            return
        if form.concept.kind is Kind.PERSON and len(words) == 1 and len(words[0]) <= _SHORT_NAME:
            # «Се» with suffixes is too many common words (сенің): it stands alone or not at all.
            stems = (Stem(words[0].lower(), Shape("T", "", CLOSED)),)
        node = self._root
        for word in words[:-1]:
            node = node.under(word.lower())
        for stem in stems:
            self._longest = max(self._longest, len(stem.letters))
            node.end(stem.letters, _Entry(form, words, stem))

    def find(self, prepared: Prepared, *, loose: bool = False) -> list[Found]:
        """Return all places of all forms (see `LanguageIndex`)."""
        text = prepared.text
        tokens = kazakh_tokens(text)
        shouted = not any(letter.islower() for letter in text)
        found: list[Found] = []
        count = len(tokens)
        for first in range(count):
            node: Node[_Entry] | None = self._root
            last = first
            while node is not None and last < count:
                token = tokens[last]
                if token.kind is TokenKind.OPAQUE or token.kind is TokenKind.TAIL:
                    break
                if last > first and text.count("\n", tokens[last - 1].end, token.start) > 1:
                    break
                if node.finals is not None:
                    self._finals(node.finals, tokens, first, last, text, shouted, loose, found)
                node = node.edges.get(token.low) if node.edges is not None else None
                last += 1
        return found

    def _finals(
        self,
        finals: dict[str, tuple[_Entry, ...]],
        tokens: Sequence[Token],
        first: int,
        last: int,
        text: str,
        shouted: bool,
        loose: bool,
        found: list[Found],
    ) -> None:
        token = tokens[last]
        low = token.low
        for length in range(min(len(low), self._longest), 0, -1):
            entries = finals.get(low[:length])
            if entries is None:
                continue
            remainder = low[length:]
            for entry in entries:
                readings = self._readings(entry, remainder)
                good = True
                if not readings and loose:
                    readings, good = _loose_readings(entry, remainder), False
                if not readings:
                    continue
                fits = self._capitals(entry, tokens, first, last, length, shouted)
                if not fits and not (loose and "-" not in remainder and not is_acronym(entry.words[-1])):
                    continue
                start, end, reading = tokens[first].start, token.end, readings[0]
                found.append(self._found(entry, text, start, end, reading, good and fits))
                if not remainder and last + 1 < len(tokens) and tokens[last + 1].kind is TokenKind.TAIL:
                    tail = tokens[last + 1]
                    shape = entry.stem.shape._replace(hyphen=True)
                    if all(letter in QUOTES for letter in text[end : tail.start]) and not entry.stem.head:
                        for read in analyse(shape, tail.low)[:1]:
                            found.append(self._found(entry, text, start, tail.end, read, good and fits))

    @staticmethod
    def _readings(entry: _Entry, remainder: str) -> tuple[tuple[str, ...], ...]:
        readings = analyse(entry.stem.shape, remainder)
        if not remainder or not readings:
            return readings if not entry.stem.head else ()
        return tuple(r for r in readings if licit(entry.stem, r) and _person_ending_fits(entry.form, r))

    @staticmethod
    def _capitals(entry: _Entry, tokens: Sequence[Token], first: int, last: int, length: int, shouted: bool) -> bool:
        seen = [tokens[at].text for at in range(first, last)]
        seen.append(tokens[last].text[:length])
        if seen == list(entry.words):
            return True
        if not shouted and len(seen) > 1:
            shouted = all(t.text.isupper() or t.kind is TokenKind.MARK for t in tokens[first : last + 1])
        whole = tokens[last].text
        lenient = entry.form.concept.kind is not Kind.PERSON
        for at, (cited, word) in enumerate(zip(entry.words, seen, strict=True)):
            loud = shouted or (at == len(seen) - 1 and is_shouted(whole))
            if not capitals_fit(cited, word, lenient=lenient and at > 0, shouted=loud):
                return False
            if at == len(seen) - 1 and not loud and whole[length:] != whole[length:].lower():
                return False
        return True

    @staticmethod
    def _found(entry: _Entry, text: str, start: int, end: int, reading: tuple[str, ...], good: bool) -> Found:
        start, end, quoted = balance_quotes(text, start, end)
        if entry.form.erroneous:
            why = "error"
        elif entry.form.term.status is not Status.PREFERRED:
            why = "variant"
        elif quoted:
            why = "quoted"
        elif reading and is_acronym(entry.words[-1]):
            why = "acronym"
        elif reading and (entry.stem.head or entry.stem.shape.px):
            why = "izafet"
        else:
            why = "suffix" if reading else "exact"
        return Found(start, end, entry.form, reading, why, good and start < end)


def _loose_readings(entry: _Entry, remainder: str) -> tuple[tuple[str, ...], ...]:
    """Read a suffix of the wrong sound class or harmony («Тоқаевтің»), for repair only."""
    if entry.stem.shape.hyphen != remainder.startswith("-"):
        return ()
    readings = analyse(entry.stem.shape._replace(sound="*", harmony="BF", onset=""), remainder)
    return tuple(r for r in readings if licit(entry.stem, r)) if remainder else ()


class Kazakh:
    """The Kazakh language."""

    def index(self) -> KazakhIndex:
        """Return an empty index."""
        return KazakhIndex()

    def written(self, term: Term, suffixes: Sequence[str] = ()) -> str | None:
        """Return the citation form with suffixes: ``written(бюросы, ["ACC"])`` is «бюросын».

        The possessive that belongs to the citation form is not named unless a plural stands inside it.
        """
        return inflect(term, suffixes)


def inflect(term: Term, suffixes: Sequence[str] = ()) -> str | None:
    """Return a term with suffixes (tag names, in order), None where no licit form exists.

    Suffixes are joined to the last word; capitals and inner quotation marks stay as cited.
    """
    if not suffixes:
        return term.text
    names = [tag.partition(":")[0] for tag in suffixes]
    words, stems = stems_of_term(term)
    if not words:
        return None
    cited = words[-1]
    at = prepare(term.text).text.rfind(cited) if cited in term.text else term.text.lower().rfind(cited.lower())
    if at < 0:
        return None
    trailing = term.text[at + len(cited) :]
    for stem in stems:
        ending = generate(stem.shape._replace(hyphen=True) if trailing else stem.shape, names)
        if ending is None:
            continue
        made = _with_capitals(stem.letters, cited)
        if not licit(stem, tuple(names)):
            continue
        if trailing:
            if made != cited:
                continue
            return term.text + ending
        return term.text[:at] + made + ending
    return None


def _with_capitals(stem: str, cited: str) -> str:
    """Return stem letters with the capitals of the cited word."""
    return "".join(
        letter.upper() if at < len(cited) and cited[at].isupper() else letter for at, letter in enumerate(stem)
    )

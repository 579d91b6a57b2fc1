"""Kazakh terms in texts: exact words, then a stem with a licit chain of suffixes."""

from __future__ import annotations

import re
import sys
import threading
from collections.abc import Sequence
from typing import NamedTuple

from glossary.concepts import Kind, Term
from glossary.languages.base import Form, Found, is_short_name
from glossary.languages.capitals import capitals_fit, is_shouted
from glossary.languages.kazakh.folded import OTHER_SCRIPT, FoldedIndex, Read, asked_for
from glossary.languages.kazakh.sounds import spoken_numeral
from glossary.languages.kazakh.stems import NO_FACTS, Facts, Stem, is_acronym, licit, stems_of
from glossary.languages.kazakh.suffixes import CLOSED, Shape, analyse, first_letters, generate
from glossary.languages.quotes import balance_quotes
from glossary.languages.trie import Node, Trie
from glossary.scripts.detecting import Script, script_of
from glossary.scripts.reading import from_arabic, from_latin
from glossary.tokens import QUOTES, Prepared, Token, TokenKind, fold_case, kazakh_tokens, prepare

_NOT_PLAIN = re.compile("[^ а-яёәғқңөұүһіА-ЯЁӘҒҚҢӨҰҮҺІ]")
_HYPHENED = re.compile("[а-яёәғқңөұүһіА-ЯЁӘҒҚҢӨҰҮҺІ]+(?:[ -][а-яёәғқңөұүһіА-ЯЁӘҒҚҢӨҰҮҺІ]+)*")
"""A term that is its own list of words: most are, and a large glossary is entered faster for it."""

_KEPT = 2
"""No stem differs from its citation form in other letters than the last two, unless the glossary says which."""


class _Item(NamedTuple):
    form: Form
    words: tuple[str, ...]


class _Entry(NamedTuple):
    """A stem of a term. ``opens`` are the letters with which its suffixes may begin."""

    form: Form
    words: tuple[str, ...]
    stem: Stem
    opens: str


_End = tuple[_Entry, str, tuple[str, ...], bool, str]
"""A term that ends in a word: what stands after its stem, the likeliest reading, whether that is licit, and why."""

_WORDS_KEPT = 20_000
_made = tuple.__new__
"""A named tuple made without its own constructor, in half the time."""

_BEGINNING = 7
"""Letters by which the last words of terms wait: the more, the fewer stems are made that no text asks for."""


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
    words, opaque = _words(text)
    if not words:
        return (), ()
    return words, _stems_of_last(term, words, opaque=opaque)


def _words(text: str) -> tuple[tuple[str, ...], bool]:
    """Return the words of a text, and whether the last one is a mark or an address, which takes no suffixes."""
    if _NOT_PLAIN.search(text) is None or _HYPHENED.fullmatch(text) is not None:
        # Large glossaries say the same words again and again: one string for each.
        words = tuple(map(sys.intern, text.split(" ")))
        if "" not in words:
            return words, False
    tokens = [token for token in kazakh_tokens(prepare(text).text) if token.kind is not TokenKind.TAIL]
    return tuple(token.text for token in tokens), bool(tokens) and tokens[-1].kind is not TokenKind.WORD


def _stems_of_last(term: Term, words: tuple[str, ...], *, opaque: bool = False) -> tuple[Stem, ...]:
    if words[-1] == "%":
        return (Stem("%", Shape(*spoken_numeral("%"), hyphen=True)),)
    if opaque:
        return (Stem(fold_case(words[-1]), Shape("T", "", slot=CLOSED)),)
    return stems_of(words[-1], several_words=len(words) > 1, facts=facts_of(term))


def _person_ending_fits(form: Form, reading: tuple[str, ...]) -> bool:
    """Refuse -сыз straight on a common noun: there it is "without", a derivation, and no form of the word."""
    return not reading[0].startswith("P2POL") or form.concept.kind is Kind.TITLE


class KazakhIndex:
    """The Kazakh terms of a termbase."""

    def __init__(self) -> None:
        self._trie: Trie[_Item, _Entry] = Trie(self._place, self._finish)
        self._longest = 0
        self._words: dict[str, Sequence[_End]] = {}
        self._entered: list[_Item] = []
        self._folded: FoldedIndex | None = None
        self._foreign: FoldedIndex | None = None
        self._lock = threading.Lock()

    def add(self, form: Form, text: str) -> None:
        """Enter a form under its words and each stem of the last one."""
        self._words.clear()
        if _NOT_PLAIN.search(text) is not None and OTHER_SCRIPT.search(text) is not None:
            words = _in_cyrillic(form, text)
            if words:
                if self._foreign is None:
                    self._foreign = FoldedIndex(_folded_stems)
                self._foreign.add(form, words)
                return
        words, opaque = _words(text)
        if words and opaque:
            self._end(self._node(words), _Item(form, words), _stems_of_last(form.term, words, opaque=True))
        elif words:
            item = _Item(form, words)
            self._place(self._trie.root, item, 0)
            self._entered.append(item)
            if self._folded is not None:
                self._folded.add(form, words)

    def _node(self, words: Sequence[str]) -> Node[_Item, _Entry]:
        node = self._trie.root
        for depth, word in enumerate(words[:-1], 1):
            node = self._trie.reach(node, fold_case(word), depth)
        return node

    def _place(self, node: Node[_Item, _Entry], item: _Item, depth: int) -> None:
        words = item.words
        low = fold_case(words[depth])
        if depth + 1 < len(words):
            node.wait(low, item)
            return
        term = item.form.term
        beginning = low[: min(len(low) - _KEPT, _BEGINNING)]
        if term.head or term.px_stem or len(beginning) < 2:
            self._finish(node, item)
        else:
            node.leave(beginning, item)

    def _finish(self, node: Node[_Item, _Entry], item: _Item) -> None:
        self._end(node, item, _stems_of_last(item.form.term, item.words))

    def _end(self, node: Node[_Item, _Entry], item: _Item, stems: Sequence[Stem]) -> None:
        for stem in stems:
            self._longest = max(self._longest, len(stem.letters))
            node.end(stem.letters, _Entry(item.form, item.words, stem, first_letters(stem.shape)))

    def find(self, prepared: Prepared, *, loose: bool = False) -> list[Found]:
        """Return all places of all forms (see `LanguageIndex`)."""
        text = prepared.text
        tokens = kazakh_tokens(text)
        quoted = not QUOTES.isdisjoint(text)
        seen = _Seen(text, tokens, not any(letter.islower() for letter in text), quoted, loose, [])
        count = len(tokens)
        breaks = text.count("\n") > 1
        for first in range(count):
            node: Node[_Item, _Entry] | None = self._trie.root
            last = first
            while node is not None and last < count:
                token = tokens[last]
                if token.kind is TokenKind.OPAQUE or token.kind is TokenKind.TAIL:
                    break
                if breaks and last > first and text.count("\n", tokens[last - 1].end, token.start) > 1:
                    break
                low = token.low
                ends = self._words.get(low) if last == first and not loose else None
                if ends is None and (node.finals is not None or node.unread is not None):
                    ends = self._ends(node, low, kept=last == first, loose=loose)
                if ends:
                    self._finals(ends, seen, first, last)
                last += 1
                after = node.edges.get(low) if node.edges is not None else None
                node = self._trie.after(node, low, last - first) if after is not None and after.waiting else after
        self._other_scripts(seen)
        return seen.found

    def _other_scripts(self, seen: _Seen) -> None:
        """Find Cyrillic terms in Latin or Arabic words, and terms of those scripts in any."""
        reads: list[Read] = []
        if self._foreign is not None:
            reads += self._foreign.find(seen.tokens, [token.kind is TokenKind.WORD for token in seen.tokens])
        if OTHER_SCRIPT.search(seen.text) is not None:
            asked = asked_for(seen.text, seen.tokens)
            if any(asked):
                reads += self._folding().find(seen.tokens, asked)
        for form, words, stem, first, last, reading in reads:
            if reading and first == last and _is_short(form) and _begins_sentence(seen, first):
                continue
            start, end = seen.tokens[first].start, seen.tokens[last].end
            seen.found.append(self._found(_Entry(form, words, stem, ""), seen, start, end, reading, good=True))

    def _folding(self) -> FoldedIndex:
        """Return the terms by key, made when a text first asks for it."""
        with self._lock:
            if self._folded is None:
                folded = FoldedIndex(_folded_stems)
                for form, words in self._entered:
                    folded.add(form, words)
                self._folded = folded
            return self._folded

    def _finals(self, ends: Sequence[_End], seen: _Seen, first: int, last: int) -> None:
        tokens, loose = seen.tokens, seen.loose
        token = tokens[last]
        for entry, remainder, reading, good, why in ends:
            length = len(token.low) - len(remainder)
            fits = (first == last and token.text[:length] == entry.words[0]) or self._capitals(
                entry, tokens, first, last, length, seen.shouted
            )
            if not fits and not (loose and "-" not in remainder and not is_acronym(entry.words[-1])):
                continue
            if remainder and first == last and _is_short(entry.form) and _begins_sentence(seen, first):
                continue
            start, end = tokens[first].start, token.end
            if seen.quoted:
                seen.found.append(self._found(entry, seen, start, end, reading, good and fits))
            else:
                seen.found.append(_made(Found, (start, end, entry.form, reading, why, good and fits)))
            if not remainder and last + 1 < len(tokens) and tokens[last + 1].kind is TokenKind.TAIL:
                tail = tokens[last + 1]
                shape = entry.stem.shape._replace(hyphen=True)
                if all(letter in QUOTES for letter in seen.text[end : tail.start]) and not entry.stem.head:
                    for read in analyse(shape, tail.low)[:1]:
                        seen.found.append(self._found(entry, seen, start, tail.end, read, good and fits))

    def _ends(self, node: Node[_Item, _Entry], low: str, *, kept: bool, loose: bool) -> Sequence[_End]:
        """Return the terms that a word ends at a node; ``kept`` at the root, where words come again."""
        ends = self._read_word(node, low, loose=loose)
        if kept and not loose:
            if len(self._words) > _WORDS_KEPT:
                self._words.clear()
            self._words[low] = ends
        return ends

    def _read_word(self, node: Node[_Item, _Entry], low: str, *, loose: bool) -> Sequence[_End]:
        unread = node.unread
        if unread:
            for length in range(2, min(len(low), _BEGINNING) + 1):
                if low[:length] in unread:
                    self._trie.read(node, (low[:length],))
        finals = node.finals
        if finals is None:
            return ()
        ends: list[_End] = []
        for length in range(min(len(low), self._longest), 0, -1):
            entries = finals.get(low[:length])
            if entries is None:
                continue
            remainder = low[length:]
            for entry in entries:
                if remainder and remainder[0] not in entry.opens and not loose:
                    continue
                readings = self._readings(entry, remainder)
                if readings:
                    ends.append((entry, remainder, readings[0], True, _why(entry, readings[0])))
                elif loose:
                    ends += [
                        (entry, remainder, read, False, _why(entry, read))
                        for read in _loose_readings(entry, remainder)[:1]
                    ]
        return ends or ()

    @staticmethod
    def _readings(entry: _Entry, remainder: str) -> tuple[tuple[str, ...], ...]:
        stem = entry.stem
        if not remainder and stem.head:
            return ()
        readings = analyse(stem.shape, remainder)
        if not readings or not remainder:
            return readings
        if not stem.head and not readings[0][0].startswith("P2POL"):
            return readings
        return tuple(r for r in readings if licit(stem, r) and _person_ending_fits(entry.form, r))

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
    def _found(entry: _Entry, seen: _Seen, start: int, end: int, reading: tuple[str, ...], good: bool) -> Found:
        quoted = seen.quoted
        if quoted:
            start, end, quoted = balance_quotes(seen.text, start, end)
        why = "quoted" if quoted and not entry.form.why else _why(entry, reading)
        return Found(start, end, entry.form, reading, why, good and start < end)


def _why(entry: _Entry, reading: tuple[str, ...]) -> str:
    if entry.form.why:
        return entry.form.why
    if not reading:
        return "exact"
    if is_acronym(entry.words[-1]):
        return "acronym"
    return "izafet" if entry.stem.head or entry.stem.shape.px else "suffix"


class _Seen(NamedTuple):
    """A text while it is searched."""

    text: str
    tokens: Sequence[Token]
    shouted: bool
    quoted: bool
    loose: bool
    found: list[Found]


def _folded_stems(form: Form, words: tuple[str, ...]) -> Sequence[Stem]:
    return _stems_of_last(form.term, words)


def _in_cyrillic(form: Form, text: str) -> tuple[str, ...]:
    """Return the words of a term in Latin or Arabic Kazakh, brought to Cyrillic; none where it is not one."""
    script, language = script_of(text)
    if script not in (Script.LATIN, Script.ARABIC) or (form.term.language == "kk" and language != "kk"):
        return ()
    cyrillic = from_latin(text).text if script is Script.LATIN else from_arabic(text).text
    words, opaque = _words(cyrillic)
    return () if opaque else words


def _is_short(form: Form) -> bool:
    return is_short_name(form.concept, form.term) and not form.erroneous


def _begins_sentence(seen: _Seen, at: int) -> bool:
    """Say whether a token begins a sentence, or all is in capitals, so that its capital tells nothing.

    «Сені» there is the pronoun, not Mr Se.
    """
    before = seen.tokens[at - 1] if at else None
    return (
        seen.tokens[at].text.isupper()
        or before is None
        or (before.kind is TokenKind.MARK and before.text in ".!?…:–—-")
    )


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


_APOSTROPHES = str.maketrans("’ʼ", "''")


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
    # «Кот-д’Ивуар»: the word is read with a plain apostrophe, and written with the one that the term has.
    plain = term.text.translate(_APOSTROPHES)
    cited = words[-1]
    at = prepare(term.text).text.rfind(cited) if cited in term.text else plain.lower().rfind(cited.lower())
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
        if plain != term.text:
            own = term.text[at : at + len(cited)]
            made = "".join(own[n] if letter == "'" and n < len(own) else letter for n, letter in enumerate(made))
        return term.text[:at] + made + ending
    return None


def _with_capitals(stem: str, cited: str) -> str:
    """Return stem letters with the capitals of the cited word."""
    return "".join(
        letter.upper() if at < len(cited) and cited[at].isupper() else letter for at, letter in enumerate(stem)
    )

"""A Kazakh text read in another of its three scripts, with the words of which the new writing does not tell all.

From Latin or Arabic letters the way is ambiguous, and the doubtful words come with what else they may be. Into them
something is lost where the written word, read back, is another one. Source: Kazakh reference tables, section 5.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from glossary.scripts.detecting import Script
from glossary.scripts.reading import Converted, Lossy, WordList, from_arabic, from_latin
from glossary.scripts.writing import plain_parts, to_arabic, to_latin
from glossary.tokens import fold_case, prepare

KAZAKH_SCRIPTS = (Script.CYRILLIC, Script.LATIN, Script.ARABIC)
_WORD = re.compile(r"[^\W\d_]+")
_CYRILLIC = re.compile("[\u0400-\u052f]")
_VOWELS = tuple("аәеёиоөуұүыіэюя")
_MOST_OTHERS = 4
_KEPT = 50_000


@dataclass(frozen=True, slots=True)
class DoubtfulWord:
    """A word (code points in the written text) of which the writing does not tell all.

    ``others`` are what else it may be, the likeliest first; with ``read_back`` it is certain, and ``others`` holds what
    a reader of the new script alone would take it for.
    """

    start: int
    end: int
    given: str
    others: tuple[str, ...]
    read_back: bool = False


@dataclass(frozen=True, slots=True)
class Rewritten:
    """A text in another script, with its doubtful words in order."""

    text: str
    doubts: tuple[DoubtfulWord, ...] = ()


class Rewriter:
    """Rewrites texts from one script into another; words come again, so each is worked out once.

    Not safe to share among threads. ``words`` (Cyrillic) settle what rules cannot.
    """

    def __init__(self, source: Script, target: Script, words: WordList | None = None) -> None:
        self.source = source
        self.target = target
        self._words = words if words is not None else WordList(())
        self._known: dict[str, tuple[str, str]] = {}

    def rewrite(self, text: str) -> Rewritten:
        """Return a text in the target script; what is not Kazakh in the source script stays as it is."""
        if self.source is self.target or Script.OTHER in (self.source, self.target):
            return Rewritten(text)
        if self.source is Script.CYRILLIC:
            return self._from_cyrillic(text)
        read = self._read(text)
        if self.target is Script.CYRILLIC:
            return Rewritten(read.text, tuple(_of_words(read)))
        # Between Latin and Arabic: doubtful is only what both would write differently.
        return self._from_cyrillic(read.text, tuple(_of_words(read)))

    def _read(self, text: str) -> Converted:
        return (from_latin if self.source is Script.LATIN else from_arabic)(text, self._words)

    def _from_cyrillic(self, text: str, open_words: tuple[DoubtfulWord, ...] = ()) -> Rewritten:
        out: list[str] = []
        doubts: list[DoubtfulWord] = []
        written = at = 0
        opened = {one.start: one for one in open_words}
        plain = prepare(text).text if not open_words else text

        def put(piece: str) -> None:
            nonlocal written
            out.append(piece)
            written += len(piece)

        for part, convertible in plain_parts(plain):
            if not convertible:
                put(part)
                at += len(part)
                continue
            done = 0
            for found in _WORD.finditer(part):
                put(self._marks(part[done : found.start()]))
                word = found.group()
                surface, back = self._word(word) if _CYRILLIC.search(word) else (word, "")
                doubt = opened.get(at + found.start())
                if doubt is not None:
                    others = tuple(dict.fromkeys(self._word(one)[0] for one in doubt.others))
                    others = tuple(one for one in others if one != surface)
                    if others:
                        doubts.append(DoubtfulWord(written, written + len(surface), surface, others))
                elif back and not open_words:
                    doubts.append(DoubtfulWord(written, written + len(surface), word, (back,), read_back=True))
                put(surface)
                done = found.end()
            put(self._marks(part[done:]))
            at += len(part)
        return Rewritten("".join(out), tuple(doubts))

    def _marks(self, text: str) -> str:
        return to_arabic(text) if self.target is Script.ARABIC else text

    def _word(self, word: str) -> tuple[str, str]:
        """Return a word in the target script, and what it is read back as where that is another word."""
        known = self._known.get(word)
        if known is None:
            if self.target is Script.LATIN:
                surface = to_latin(word)
                back = from_latin(surface, self._words).text
            else:
                surface = to_arabic(word)
                back = from_arabic(surface, self._words).text
            known = (surface, "" if fold_case(back) == fold_case(word) else back)
            if len(self._known) >= _KEPT:
                self._known.clear()
            self._known[word] = known
        return known


def _of_words(read: Converted) -> Iterator[DoubtfulWord]:
    """Yield one doubt a word, with the whole word in each of its other readings."""
    places = iter(sorted(read.lossy))
    place = next(places, None)
    for found in _WORD.finditer(read.text):
        others: dict[str, None] = {}
        while place is not None and place.start < found.end():
            if place.start >= found.start():
                for other in place.alternatives:
                    if not _likely(read.text, place, other, found.start()):
                        continue
                    word = read.text[found.start() : place.start] + other + read.text[place.end : found.end()]
                    others.setdefault(word)
            place = next(places, None)
        others.pop(found.group(), None)
        if others:
            yield DoubtfulWord(found.start(), found.end(), found.group(), tuple(others)[:_MOST_OTHERS])


def _likely(text: str, place: Lossy, other: str, begins: int) -> bool:
    """Say whether a reading is worth showing: э stands where a word begins, and и not after a vowel."""
    written = text[place.start : place.end].lower()
    if (written, other.lower()) == ("е", "э"):
        return place.start == begins
    return (written, other.lower()) != ("й", "и") or text[place.start - 1 : place.start].lower() not in _VOWELS

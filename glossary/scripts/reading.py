"""Kazakh in Latin (2021 draft) or Arabic letters brought back to Cyrillic, as far as it can be.

Both ways back are ambiguous: the result is a draft, each doubtful place is named with what else may stand there, and
a list of known words settles what rules cannot. Source: Kazakh reference tables, section 5.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from glossary.scripts.tables import (
    BACK_ARABIC,
    FRONT_ARABIC,
    HAMZAS,
    LETTERS,
    PUNCTUATION,
    RESPELT,
    latin_lower,
    same_arabic,
    takes_hamza,
)
from glossary.scripts.writing import plain_parts, to_arabic, to_latin
from glossary.tokens import prepare, repair_word

_WORD = re.compile(r"[^\W\d_]+")
_MARKS = {arabic: mark for mark, arabic in PUNCTUATION.items()}
_VOWELS = frozenset("аәеёиоөуұүыіэюя")
_SHORTEST_STEM = 4


class Lossy(NamedTuple):
    """A doubtful range (code points in the converted text) and what else may stand there, the likeliest first."""

    start: int
    end: int
    alternatives: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Converted:
    """A text brought to Cyrillic.

    ``draft`` says that it needs reading: something is doubtful, or a word is not known, so that a dropped ь or ъ (and,
    from Arabic, a capital) cannot be restored.
    """

    text: str
    lossy: tuple[Lossy, ...]
    draft: bool


class WordList:
    """Cyrillic words to settle doubtful readings by, as whole words and as stems before suffixes."""

    def __init__(self, words: Collection[str]) -> None:
        self._by_spelling: dict[str, list[str]] = {}
        for word in sorted(set(words)):
            for part in _WORD.findall(word):
                low = repair_word(part).lower()
                for key in {latin_lower(to_latin(low)), to_arabic(low).lstrip(HAMZAS)}:
                    entry = self._by_spelling.setdefault(key, [])
                    if low not in entry:
                        entry.append(low)
        for cyrillic, latin in RESPELT.items():
            entry = self._by_spelling.setdefault(latin, [])
            if cyrillic not in entry:
                entry.append(cyrillic)

    def known(self, spelling: str) -> Sequence[str]:
        """Return the words spelt so in Latin or (without its hamza) in Arabic letters, in lower case."""
        return self._by_spelling.get(spelling, ())


_NO_WORDS = WordList(())

_LATIN = {latin: cyrillic for cyrillic, latin, _ in reversed(LETTERS) if len(latin) == 1}
_ARABIC = {arabic: cyrillic for cyrillic, _, arabic in reversed(LETTERS) if len(arabic) == 1}
_RUN = re.compile("tş{1,4}|ş{2,4}|ش{2,4}")
_IN_RUN = {"tş": "ч", "t": "т", "şş": "щ", "ş": "ш", "شش": "щ", "ش": "ш"}
_MAYBE_ONE = {"ts": ("ц", "тс"), "تس": ("ц", "тс")}
_SUFFIX_VOWELS = frozenset("yıaىا")
_GLIDES = {"ia": "я", "iu": "ю", "io": "ё", "يا": "я", "يۋ": "ю", "يو": "ё"}
_GLIDE_VOWEL = {"я": "а", "ю": "у", "ё": "о"}


class _Unit(NamedTuple):
    """Some letters of a word (code points in it) and their readings, the likeliest first."""

    start: int
    end: int
    readings: tuple[str, ...]


def from_latin(text: str, words: WordList | Collection[str] = _NO_WORDS) -> Converted:
    """Return Latin Kazakh in Cyrillic; words with letters that it does not have (c, w, x) stay as they are.

    Of every word, the spelling it came from is among the readings named, but for ъ and ь, which Latin drops.
    """
    return _convert(prepare(text).text, words, _latin)


def from_arabic(text: str, words: WordList | Collection[str] = _NO_WORDS) -> Converted:
    """Return Arabic Kazakh in Cyrillic, in lower case: Arabic has no capitals.

    Of every word, the spelling it came from is among the readings named, but for ъ, ь and capitals.
    """
    given = same_arabic(prepare(text).text)
    return _convert("".join(_MARKS.get(letter, letter) for letter in given), words, _arabic)


def _convert(
    text: str,
    words: WordList | Collection[str],
    read: Callable[[str, WordList], tuple[list[_Unit], bool] | None],
) -> Converted:
    known = words if isinstance(words, WordList) else WordList(words)
    out: list[str] = []
    lossy: list[Lossy] = []
    length = 0
    draft = False

    def put(piece: str) -> None:
        nonlocal length
        out.append(piece)
        length += len(piece)

    for part, plain in plain_parts(text):
        at = 0
        for found in _WORD.finditer(part) if plain else ():
            put(part[at : found.start()])
            at = found.end()
            word = found.group()
            reading = read(word, known)
            if reading is None:
                put(word)
                continue
            units, certain = reading
            draft = draft or not certain
            for unit in units:
                first, *others = (_capitals(one, word, unit) for one in unit.readings)
                if others:
                    lossy.append(Lossy(length, length + len(first), tuple(others)))
                put(first)
        put(part[at:])
    return Converted("".join(out), tuple(lossy), draft)


def _capitals(reading: str, word: str, unit: _Unit) -> str:
    given = word[unit.start : unit.end]
    if not given[:1].isupper():
        return reading
    if len(word) > 1 and word.isupper():
        return reading.upper()
    return reading[:1].upper() + reading[1:]


def _known(spelling: str, words: WordList, skipped: int) -> tuple[_Unit, bool] | None:
    """Return the longest known word that a spelling is or begins with, and whether it is the whole."""
    for end in range(len(spelling), 0, -1):
        if end < len(spelling) and end < _SHORTEST_STEM:
            return None
        found = words.known(spelling[:end])
        if found:
            return _Unit(0, end + skipped, tuple(found)), end == len(spelling)
    return None


def _latin(word: str, words: WordList) -> tuple[list[_Unit], bool] | None:
    low = latin_lower(word)
    foreign = any(letter.isascii() and letter not in _LATIN for letter in low)
    if foreign or not any(letter in _LATIN for letter in low):
        return None
    units: list[_Unit] = []
    known = _known(low, words, 0)
    if known is not None:
        units.append(known[0])
        if known[1]:
            return units, len(known[0].readings) == 1
    at = units[-1].end if units else 0
    native = any(letter in "äğñöqūüyı" for letter in low)
    while at < len(low):
        before = units[-1].readings[0][-1] if units else ""
        unit = _run(low, at, native=native) or _maybe_one(low, at, native) or _glide(low, at, before)
        if unit is None:
            unit = _Unit(at, at + 1, _latin_letter(low[at], before))
        units.append(unit)
        at = unit.end
    return units, False


def _latin_letter(letter: str, before: str) -> tuple[str, ...]:
    if letter == "i":
        # й stands after a vowel, hardly ever elsewhere.
        return ("й", "и") if before in _VOWELS and before else ("и", "й")
    if letter == "h":
        return ("х", "һ")
    if letter == "e":
        return ("е", "э")
    return (_LATIN.get(letter, letter),)


def _run(low: str, at: int, *, native: bool) -> _Unit | None:
    """Read ч, ш and щ, which are written with one, two or three letters: fewest letters first."""
    found = _RUN.match(low, at)
    if found is None:
        return None
    readings = sorted(_divided(found.group()), key=len)
    # хатшы, жетші: a suffix after т; elsewhere ч.
    two = native and at > 0 and found.group() == "tş" and low[found.end() : found.end() + 1] in ("y", "ı")
    return _Unit(at, found.end(), tuple(readings[::-1] if two else readings))


def _divided(run: str) -> list[str]:
    if not run:
        return [""]
    return [
        letter + rest
        for written, letter in _IN_RUN.items()
        if run.startswith(written)
        for rest in _divided(run[len(written) :])
    ]


def _maybe_one(low: str, at: int, native: bool) -> _Unit | None:
    readings = _MAYBE_ONE.get(low[at : at + 2])
    if readings is None:
        return None
    # In native words т and с meet where a suffix begins (бетсіз, айтса); ц is a letter of loans, mostly before и.
    two = at > 0 and (low[at + 2 : at + 3] in _SUFFIX_VOWELS or (native and low[at + 2 : at + 3] in "eە"))
    return _Unit(at, at + 2, readings[::-1] if two and low[at + 2 :] else readings)


def _glide(low: str, at: int, before: str) -> _Unit | None:
    one = _GLIDES.get(low[at : at + 2])
    if one is None:
        return None
    vowel = _GLIDE_VOWEL[one]
    two, other = "и" + vowel, "й" + vowel
    readings: tuple[str, ...]
    if not before or before in _VOWELS:
        readings = (other, one, two) if one == "ё" else (one, other, two)
    else:
        # социализм, миллион; but бюро.
        readings = (one, two, other) if one == "ю" else (two, one, other)
    if low[at] == "ي" and one == "я":
        readings = (*readings, "ия") if not before or before in _VOWELS else ("ия", *readings)
    if low[at] == "ي" and vowel in "ао":
        front = {"а": "ә", "о": "ө"}[vowel]
        readings = (*readings, "и" + front, "й" + front)
    return _Unit(at, at + 2, readings)


def _arabic(word: str, words: WordList) -> tuple[list[_Unit], bool] | None:
    if not any(letter in _ARABIC for letter in word):
        return None
    marked = word[0] in HAMZAS
    spelling = word.lstrip(HAMZAS)
    skipped = len(word) - len(spelling)
    units: list[_Unit] = []
    known = _known(spelling, words, skipped)
    if known is not None:
        # A word that has the mark, or its lack, by the rule goes first; the mark is often forgotten.
        fitting = sorted(known[0].readings, key=lambda one: takes_hamza(one) != marked)
        known = (known[0]._replace(readings=tuple(fitting)), known[1])
        units.append(known[0])
        if known[1]:
            return units, len(known[0].readings) == 1
    at = units[-1].end if units else skipped
    letters = set(word)
    fully_back = not marked and not letters & (FRONT_ARABIC | BACK_ARABIC)
    # мен says nothing of the word that it stands on: алдымен.
    front_word = marked or bool(set(_COMITATIVE.sub("", word)) & FRONT_ARABIC)
    native = not letters & set("ۆفپح")
    while at < len(word):
        sounds = "".join(unit.readings[0] for unit in units)
        unit = _run(word, at, native=False) or _maybe_one(word, at, native and bool(letters & BACK_ARABIC))
        unit = unit or _glide(word, at, sounds[-1:])
        if unit is None:
            readings = _arabic_letter(word, at, sounds, front_word=front_word)
            unit = _Unit(at, at + 1, readings[:1] if fully_back and word[at] in _EITHER else readings)
        units.append(unit)
        at = unit.end
    return units, False


_COMITATIVE = re.compile("[مبپ]ەن$")
_LOAN_I = re.compile("[^اوۇىەۋي]ي")
_EITHER = {"ا": ("а", "ә"), "و": ("о", "ө"), "ۇ": ("ұ", "ү"), "ى": ("ы", "і")}
_BACK = frozenset("аоұыя")
_FRONT = frozenset("әөүіе")


def _arabic_letter(word: str, at: int, sounds: str, *, front_word: bool) -> tuple[str, ...]:
    letter = word[at]
    if letter in HAMZAS:
        return ("",)
    if letter == "ە":
        return ("е", "э")
    if letter == "ي":
        return ("й", "и") if sounds and sounds[-1] in _VOWELS else ("и", "й")
    if letter not in _EITHER:
        return (_ARABIC.get(letter, letter),)
    back, front = _EITHER[letter]
    vowels = [sound for sound in sounds if sound in _BACK or sound in _FRONT]
    beside = {word[at - 1 : at] if at else "", word[at + 1 : at + 2]}
    if letter in "او" and (vowels or "и" in sounds or _LOAN_I.search(word) or word.count("ا") > 1):
        # ә and ө stand in first syllables, and а does not follow them; a word with и is a loan (комитет, партия).
        is_front = False
    elif beside & BACK_ARABIC:
        is_front = False
    elif vowels:
        is_front = vowels[-1] in _FRONT
    else:
        is_front = front_word
    return (front, back) if is_front else (back, front)

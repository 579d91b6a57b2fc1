"""From a citation form to the stems under which it is found and written.

Source: Kazakh reference tables, section 1 (stem changes, the vowel-dropping list, ь, double letters), section 2
(izafet), section 3 (acronyms, numerals, Latin words).
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from glossary.languages.kazakh.sounds import (
    ANY_SOUND,
    VOWELS,
    harmony_of,
    last_sound,
    spoken_acronym,
    spoken_numeral,
)
from glossary.languages.kazakh.suffixes import PLURAL, POSSESSED, Shape

DROPPING = {
    "орын": "орн",
    "халық": "халқ",
    "ауыз": "ауз",
    "мүлік": "мүлк",
    "мойын": "мойн",
    "қалып": "қалп",
    "қарын": "қарн",
    "ерін": "ерн",
    "мұрын": "мұрн",
    "көрік": "көрк",
    "құлық": "құлқ",
    "ырық": "ырқ",
    "бөрік": "бөрк",
    "ғұрып": "ғұрп",
    "парық": "парқ",
    "ерік": "ерк",
    "қойын": "қойн",
    "кейіп": "кейп",
    "әріп": "әрп",
}
"""Words whose last short vowel drops before a vowel suffix: a closed list, also as the end of a compound."""
_DROPPING_ENDS = tuple(DROPPING)
_DROPPING_EITHER = {"дауыс": "даус"}
_RESTORED = {dropped: whole for whole, dropped in (DROPPING | _DROPPING_EITHER).items()}

_VOICED = {"п": "б", "қ": "ғ", "к": "г"}
_KEEPS_VOICELESS = frozenset({"тарап"})
_LOAN_LETTERS = frozenset("вфцчщэёъьи")
_CONSONANT = re.compile("[бвгғджзйкқлмнңпрстуфхһцчшщ]$")

_ROOTS_IN_I = frozenset(
    {"кісі", "қазы", "жылқы", "түлкі", "бөрі", "тері", "әскери", "екі", "жеті", "алты", "көрші", "ішкі", "сыртқы"}
)
"""Last words that end in ы or і by themselves, not in a possessive."""

_PLURAL_END = re.compile("(?:[лдт]ар|[лдт]ер)$")


class Stem(NamedTuple):
    """Letters (lower case) after which suffixes of a shape may follow.

    ``head`` marks the bare head of a citation form that ends in a possessive: on it a possessive must follow, and
    without a plural it is not the third person's, which the citation form has already.
    """

    letters: str
    shape: Shape
    head: bool = False


class Facts(NamedTuple):
    """What a glossary may say of a word that the rules do not find; empty or None where they do."""

    harmony: str = ""
    read_as: str = ""
    izafet: bool | None = None
    head: str = ""
    px_stem: str = ""


NO_FACTS = Facts()


@lru_cache(maxsize=8192)
def is_acronym(word: str) -> bool:
    """Say whether a word is spoken by its letters or as a foreign name in capitals: ends in two or more capitals."""
    if word.islower():
        return False
    return sum(letter.isupper() for letter in word) >= 2 and word[-1:].isupper() and "-" not in word


@lru_cache(maxsize=8192)
def stems_of(word: str, *, several_words: bool = False, facts: Facts = NO_FACTS) -> tuple[Stem, ...]:
    """Return the stems of the last word of a citation form (its capitals as cited), the citation form's own first."""
    low = word.lower()
    if word[-1:].isdigit():
        digits = re.search(r"\d+$", word)
        assert digits is not None
        sound, harmony = spoken_numeral(digits.group())
        return (Stem(low, Shape(sound, harmony, hyphen=True)),)
    if re.search("[a-zA-Z]", word) and not re.search("[\u0400-\u04ff]", word):
        return (Stem(low, Shape(ANY_SOUND, facts.harmony or "BF", hyphen=True)),)
    if is_acronym(word):
        return _stems_of_acronym(word, facts)
    name = word[:1].isupper()
    head = _head_of(low, several_words=several_words, facts=facts)
    if head:
        return _stems_of_izafet(low, head, name=name, facts=facts)
    harmony = facts.harmony or harmony_of(low, name=name)
    if several_words or len(low) > 6:
        plural = _PLURAL_END.search(low)
        # «ішкі істер»: the plural of the citation form is not repeated and not listed.
        if plural and _is_plural(low):
            return (Stem(low, Shape("R", harmony, PLURAL)),)
    return _stems_of_noun(low, harmony, facts.px_stem)


def _is_plural(low: str) -> bool:
    """Say whether a word ends in a plural suffix that its own stem would take."""
    stem = low[:-3]
    if sum(letter in VOWELS for letter in stem) == 0:
        return False
    wanted = {"V": "л", "R": "л", "L": "д", "N": "д", "Z": "д", "T": "т"}[last_sound(stem)]
    side = "B" if low[-2] == "а" else "F"
    return low[-3] == wanted and side in harmony_of(stem)


def _stems_of_acronym(word: str, facts: Facts) -> tuple[Stem, ...]:
    if facts.read_as:
        spoken = re.split(r"[-\s]", facts.read_as.lower())[-1]
        read = [(last_sound(spoken), facts.harmony or harmony_of(spoken))]
    else:
        read = [(sound, facts.harmony or harmony) for sound, harmony in spoken_acronym(word)]
    return tuple(Stem(word.lower(), Shape(sound, harmony, hyphen=True)) for sound, harmony in read)


def _head_of(low: str, *, several_words: bool, facts: Facts) -> str:
    """Return the bare head where the citation form ends in its own possessive, else nothing."""
    if facts.izafet is False:
        return ""
    if facts.head:
        return facts.head.lower()
    if facts.izafet is None and (not several_words or low in _ROOTS_IN_I or low.endswith(("шы", "ші"))):
        return ""
    if low[-2:] in ("сы", "сі") and len(low) > 3 and low[-3] in VOWELS and low[-3] not in "иую":
        return low[:-2]
    if low[-1:] not in "ыі" or len(low) < 4 or not _CONSONANT.search(low[:-1]):
        return ""
    bare = low[:-1]
    for dropped, whole in _RESTORED.items():
        if bare == dropped or (bare.endswith(dropped) and len(bare) - len(dropped) >= 3):
            return bare[: -len(dropped)] + whole
    voiceless = {"ғ": "қ", "г": "к", "б": "п"}.get(bare[-1])
    if voiceless and bare[-2:-1] in VOWELS and bare not in _VOICED_LOANS and not bare.endswith("ог"):
        return bare[:-1] + voiceless
    return bare


_VOICED_LOANS = frozenset({"клуб", "штаб", "герб", "масштаб", "блог", "округ"})


def _stems_of_izafet(low: str, head: str, *, name: bool, facts: Facts) -> tuple[Stem, ...]:
    harmony = facts.harmony or harmony_of(head, name=name)
    # The possessive seen decides between the two where both are in use.
    seen = {"ы": "B", "і": "F"}.get(low[-1])
    side = seen or harmony
    stems = [Stem(low, Shape("V", side, POSSESSED, "3"))]
    if _PLURAL_END.search(head) and _is_plural(head):
        stems.append(Stem(head, Shape("R", side, PLURAL), head=True))
        return tuple(stems)
    stems += [stem._replace(head=True) for stem in _stems_of_noun(head, side, facts.px_stem)]
    return tuple(stems)


def _stems_of_noun(low: str, harmony: str, px_stem: str) -> tuple[Stem, ...]:
    """Return the stems of a bare noun with what changes before a vowel."""
    sound = last_sound(low)
    if px_stem:
        return (
            Stem(low, Shape(sound, harmony, onset="c")),
            Stem(px_stem.lower(), Shape(last_sound(px_stem), harmony, onset="v")),
        )
    if low.endswith("зд"):
        # The д of съезд is silent: съезі, съезге, съездің.
        return (Stem(low[:-1], Shape("Z", harmony, onset="+")), Stem(low, Shape("T", harmony, onset="c")))
    if low.endswith("ст") and len(low) > 4:
        # The т of турист is silent before a consonant: туристер, туриске; the full spelling is met too.
        return (Stem(low[:-1], Shape("T", harmony, onset="c+")), Stem(low, Shape("T", harmony)))
    if len(low) > 3 and low[-1] == low[-2] and low[-1] not in VOWELS:
        # A double consonant is written once before a suffix; before a vowel many keep it.
        return (
            Stem(low[:-1], Shape(sound, harmony, onset="+")),
            Stem(low, Shape(sound, harmony)),
        )
    if low.endswith("ь"):
        return (Stem(low, Shape(sound, harmony, onset="c")), Stem(low[:-1], Shape(sound, harmony, onset="v")))
    for whole, dropped in DROPPING.items() if low.endswith(_DROPPING_ENDS) else ():
        if low == whole or (low.endswith(whole) and len(low) - len(whole) >= 3):
            cut = low[: -len(whole)] + dropped
            return (Stem(low, Shape(sound, harmony, onset="c")), Stem(cut, Shape(sound, harmony, onset="v")))
    for whole, dropped in _DROPPING_EITHER.items():
        if low == whole:
            return (Stem(low, Shape(sound, harmony)), Stem(dropped, Shape(sound, harmony, onset="v")))
    voiced = _VOICED.get(low[-1])
    if voiced and low[-2:-1] in VOWELS and low not in _KEEPS_VOICELESS:
        changed = Stem(low[:-1] + voiced, Shape(sound, harmony, onset="v"))
        if low[-1] == "п":
            # Loans keep the voiceless sound (принципі), native words do not (мектебі); spelling does not always tell.
            if _LOAN_LETTERS.intersection(low):
                return (Stem(low, Shape(sound, harmony)), changed)
            return (Stem(low, Shape(sound, harmony, onset="c")), changed)
        return (Stem(low, Shape(sound, harmony, onset="c")), changed)
    return (Stem(low, Shape(sound, harmony)),)


def licit(stem: Stem, reading: tuple[str, ...]) -> bool:
    """Say whether a reading may stand on a stem (the head of an izafet wants a possessive of its own)."""
    if not stem.head:
        return True
    names = [tag.partition(":")[0] for tag in reading]
    own = next((name for name in names if name.startswith("PX")), "")
    if stem.shape.slot == PLURAL:
        return bool(own) and own != "PX3"
    return bool(own) and ("PL" in names or own != "PX3")

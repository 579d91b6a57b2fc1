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
    NATIVE,
    VOWELS,
    harmony_of,
    last_sound,
    spoken_acronym,
    spoken_numeral,
)
from glossary.languages.kazakh.suffixes import CLOSED, PLURAL, POSSESSED, TIME, Shape

DROPPING = {
    "орын": "орн",
    "халық": "халқ",
    "ауыз": "ауз",
    "мүлік": "мүлк",
    "мойын": "мойн",
    "қарын": "қарн",
    "ерін": "ерн",
    "мұрын": "мұрн",
    "көрік": "көрк",
    "ырық": "ырқ",
    "бөрік": "бөрк",
    "ғұрып": "ғұрп",
    "парық": "парқ",
    "ерік": "ерк",
    "қойын": "қойн",
    "кейіп": "кейп",
    "әріп": "әрп",
    "құлып": "құлп",
    "қауіп": "қауп",
    "қырық": "қырқ",
}
"""Words whose last short vowel drops before a vowel suffix: a closed list, also as the end of a compound."""
_DROPPING_ENDS = tuple(DROPPING)
_DROPPING_EITHER = {
    "дауыс": ("дауыс", "даус"),
    "көңіл": ("көңл", "көңіл"),
    "ауыл": ("ауыл", "аул"),
    "нарық": ("нарығ", "нарқ"),
    "қалып": ("қалп", "қалыб"),
    "құлық": ("құлқ", "құлығ"),
    "қаріп": ("қарп", "қаріб"),
}
"""Words that are met with and without the vowel before a vowel suffix: their stems there, the one to write first."""
_EITHER_ENDS = tuple(_DROPPING_EITHER)
_RESTORED = {dropped: whole for whole, dropped in DROPPING.items()} | {
    min(stems, key=len): whole for whole, stems in _DROPPING_EITHER.items()
}

_VOICED = {"п": "б", "қ": "ғ", "к": "г"}
_KEEPS_VOICELESS = frozenset({"тарап"})
_LOANS_IN_P = ("скоп", "троп", "шоп", "пап")
_SILENT_T = ("ист", "трест", "крест")
_SINGLED = ("цесс", "ласс", "гресс", "пресс", "мисс")
"""Common loans that are written with one с before a consonant: процеске, класта."""
_LINKED = ("кт", "нк", "ск", "рк", "кс")
_LINKED_FIRST = frozenset({"акт", "факт"})
_TIMES = frozenset({
    "жыл", "күн", "түн", "таң", "кеш", "күз", "қыс", "жаз", "көктем", "заман", "түс", "биыл", "былтыр", "бүгін",
    "ертең",
})  # fmt: skip
"""Nouns of time that take -ғы straight: жылғы, кешкі."""
_SONS = ("ұлы", "қызы")
_NAME_WITH_POSSESSIVE = re.compile("[аеоуюяәөүұ]с[ыі]$|[лдт](?:ары|ері)$|(?:лығ|дығ|тығ|дағ)ы$|(?:ліг|діг|тіг)і$")
_OWN_POSSESSIVE = frozenset({"отбасы", "елбасы"})
"""Single words that end in a possessive of their own: отбасына beside отбасыға."""
_LOAN_LETTERS = frozenset("вфцчщэёъьи")
_CONSONANT = re.compile("[бвгғджзйкқлмнңпрстуфхһцчшщ]$")

_ROOTS_IN_I = frozenset(
    {"кісі", "қазы", "жылқы", "түлкі", "бөрі", "тері", "әскери", "екі", "жеті", "алты", "көрші", "ішкі", "сыртқы"}
)
"""Last words that end in ы or і by themselves, not in a possessive."""

_DIGITS = re.compile("[0-9]+$")
_LATIN = re.compile("[a-zA-Z]")
_CYRILLIC = re.compile("[\u0400-\u04ff]")
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
    """Say whether a word is spoken by its letters or as a foreign name in capitals: it has two, and ends in one."""
    if word.islower():
        return False
    return sum(letter.isupper() for letter in word) >= 2 and word[-1:].isupper() and "-" not in word


@lru_cache(maxsize=8192)
def stems_of(word: str, *, several_words: bool = False, facts: Facts = NO_FACTS) -> tuple[Stem, ...]:
    """Return the stems of the last word of a citation form (its capitals as cited), the citation form's own first."""
    low = word.lower()
    digits = _DIGITS.search(word)
    if digits is not None:
        # The thousands of «10 000» are a word of their own.
        sound, harmony = spoken_numeral("1000" if digits.group() == "000" else digits.group())
        return (Stem(low, Shape(sound, harmony, hyphen=True)),)
    if _LATIN.search(word) and not _CYRILLIC.search(word):
        return (Stem(low, Shape(ANY_SOUND, facts.harmony or "BF", hyphen=True)),)
    if is_acronym(word):
        return _stems_of_acronym(word, facts)
    name = word != low
    head = _head_of(low, several_words=several_words, facts=facts)
    if head:
        return _stems_of_izafet(low, head, name=name, facts=facts)
    harmony = facts.harmony or harmony_of(low, name=name)
    if several_words or len(low) > 6:
        plural = _PLURAL_END.search(low)
        # «ішкі істер»: the plural of the citation form is not repeated and not listed.
        if plural and _is_plural(low):
            return (Stem(low, Shape("R", harmony, PLURAL)),)
    if (low in _OWN_POSSESSIVE or (name and low.endswith(_SONS))) and facts.izafet is None:
        return Stem(low, Shape("V", "B", POSSESSED, "3")), Stem(low, Shape("V", "B"))
    stems = _stems_of_noun(low, harmony, facts.px_stem)
    if name and facts.izafet is None and _NAME_WITH_POSSESSIVE.search(low):
        # A part of a name cited alone: «(Ресей) Федерациясынан», «(Құрама) Штаттарында».
        stems += (Stem(low, Shape("V", "B" if low[-1] == "ы" else "F", POSSESSED, "3")),)
    if low in _TIMES or low[-3:] == "жыл":
        stems += (Stem(low, Shape(last_sound(low), harmony, TIME, onset="+")),)
    return stems


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
    loan = _stems_of_loan(low, sound, harmony)
    if loan:
        return loan
    for whole, dropped in DROPPING.items() if low.endswith(_DROPPING_ENDS) else ():
        if low == whole or (low.endswith(whole) and len(low) - len(whole) >= 3):
            cut = low[: -len(whole)] + dropped
            return (Stem(low, Shape(sound, harmony, onset="c")), Stem(cut, Shape(sound, harmony, onset="v")))
    for whole, either in _DROPPING_EITHER.items() if low.endswith(_EITHER_ENDS) else ():
        if low == whole or (low.endswith(whole) and len(low) - len(whole) >= 3):
            start = low[: -len(whole)]
            cuts = (Stem(start + stem, Shape(sound, harmony, onset="v")) for stem in either)
            return (Stem(low, Shape(sound, harmony, onset="c")), *cuts)
    voiced = _VOICED.get(low[-1])
    if voiced and low[-2:-1] in VOWELS and low not in _KEEPS_VOICELESS:
        changed = Stem(low[:-1] + voiced, Shape(sound, harmony, onset="v"))
        if low[-1] == "п":
            # Loans keep the voiceless sound (принципі), native words do not (мектебі, иыққабы).
            if low.endswith(_LOANS_IN_P) or (_LOAN_LETTERS & set(low) and NATIVE.isdisjoint(low)):
                return (Stem(low, Shape(sound, harmony)),)
            return (Stem(low, Shape(sound, harmony, onset="c")), changed)
        return (Stem(low, Shape(sound, harmony, onset="c")), changed)
    return (Stem(low, Shape(sound, harmony)),)


def _stems_of_loan(low: str, sound: str, harmony: str) -> tuple[Stem, ...]:
    """Return the stems of a word whose last letters are those of loans; none where they are not."""
    whole = Stem(low, Shape(sound, harmony))
    if low.endswith("зд"):
        # The д of съезд is silent: съезі, съезге, съездің.
        return (Stem(low[:-1], Shape("Z", harmony, onset="+")), Stem(low, Shape("T", harmony, onset="c")))
    if low.endswith("сть"):
        # повесть: повесі, повестің
        return (Stem(low[:-2], Shape("T", harmony, onset="+")), Stem(low, Shape("T", harmony, onset="c")))
    if low.endswith("ст") and len(low) > 4:
        # The т of турист is silent: туристер, турисі; the full spelling is met too.
        before = Stem(low[:-1], Shape("T", harmony, onset="v"))
        silent = Stem(low[:-1], Shape("T", harmony, onset="c+"))
        return (silent, before, whole) if low.endswith(_SILENT_T) else (silent, whole, before)
    if len(low) > 3 and low[-1] == low[-2] and low[-1] not in VOWELS:
        # A double consonant is written once before a suffix; many keep it before a vowel, and names before any.
        once = Stem(low[:-1], Shape(sound, harmony, onset="+"))
        if not low.endswith(_SINGLED):
            return once, whole
        return once, Stem(low, Shape(sound, harmony, onset="v")), Stem(low, Shape(sound, harmony, slot=CLOSED))
    if low.endswith("ь"):
        # Soft before the vowel, where the sign is gone: медальдар, but медалі; рь hardens: календары.
        soft = "FB" if low.endswith("аль") else harmony
        return (Stem(low, Shape(sound, harmony, onset="c")), Stem(low[:-1], Shape(sound, soft, onset="v")))
    if low.endswith(_LINKED) and len(low) > 2 and (harmony == "F" or low.endswith("ск")):
        # A vowel may stand before a consonant: Минскіде, фактілер, дискіге.
        if low.endswith("ск") and harmony != "F":
            return (Stem(low + "і", Shape("V", "F", onset="link+")), whole)
        linked = Stem(low + "і", Shape("V", "F", onset="link"))
        return (linked, whole) if low in _LINKED_FIRST else (whole, linked)
    return ()


def licit(stem: Stem, reading: tuple[str, ...]) -> bool:
    """Say whether a reading may stand on a stem (the head of an izafet wants a possessive of its own)."""
    if not stem.head:
        return True
    names = [tag.partition(":")[0] for tag in reading]
    own = next((name for name in names if name.startswith("PX")), "")
    if stem.shape.slot == PLURAL:
        return bool(own) and own != "PX3"
    return bool(own) and ("PL" in names or own != "PX3")

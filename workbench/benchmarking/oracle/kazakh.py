"""Kazakh: tables of licit forms from a rule set of their own, letter by letter.

Written from the reference tables for Kazakh, sections 1 to 3, and from nothing else of the program: where the two rule
sets differ, one of them is wrong. Where the reference leaves a choice (loans that keep a voiceless end, foreign places
in -рг), every choice is licit. Forms are generated forwards only: a text is searched for all of them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from workbench.benchmarking.oracle.assigning import Span

CASES = ("NOM", "GEN", "DAT", "ACC", "LOC", "ABL", "INS")
NUMBERS = ("SG", "PL")
POSSESSORS = ("", "1SG", "2SG", "2POL", "3", "1PL")

_BACK = "аоұыя"
_FRONT = "әеөүіэё"
_VOWELS = "аәеёоөұүыіэя"
_NATIVE = "әғқңөұүіһ"
_FRONT_ENDS = ("рк", "рг", "нк", "нг", "кс", "кт", "ск", "лк", "нкт", "кль", "брь", "бль")
_LETTER = "А-Яа-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі"


@dataclass(frozen=True, slots=True)
class KazakhTerm:
    """A term in its citation form, with the facts that no rule finds (reference tables, sections 1 and 3).

    ``izafet``: it ends in a possessive of its own; ``head`` is then the bare last word. ``spoken`` is an acronym read
    aloud, ``back`` a stored vowel class, ``short`` the stem before a vowel (орн of орын).
    """

    text: str
    izafet: bool = False
    head: str = ""
    spoken: str = ""
    back: bool | None = None
    short: str = ""


def _is_acronym(word: str) -> bool:
    return len(word) > 1 and word.isupper()


def _sounds(word: str, spoken: str) -> list[str]:
    """Return how the end of a word may sound: itself, or an acronym's last letter by its name."""
    if spoken:
        return [spoken.rsplit("-", 1)[-1].lower()]
    if not _is_acronym(word):
        return [word.lower()]
    last = word[-1].lower()
    if last in _VOWELS + "уию":
        return [last]
    return {"к": ["кі"], "г": ["гі"], "ш": ["аш"], "м": ["мы", "ім"]}.get(last, [last + "ы"])


def _classes(sound: str, *, name: bool) -> list[bool]:
    """Return the vowel classes that suffixes of a word may have: True is back."""
    if sound.endswith(("аев", "оев", "уев")):
        return [True]
    if re.search("[әеөүіэ][^аоұы]*ов$", sound) or sound.endswith("ь"):
        return [False, True]  # Әукенов, Беларусь: the reference is silent, newspapers write both
    vowels = [letter for letter in sound if letter in _BACK + _FRONT + "иую"]
    if not vowels:
        return [True]
    last = vowels[-1]
    if last in "иую":
        before = [letter for letter in vowels[:-1] if letter in _BACK + _FRONT]
        if before and any(letter in _NATIVE for letter in sound):
            back = before[-1] in _BACK
        elif sound.endswith("уй"):
            back = "и" not in vowels[:-1]  # «Синжуйдің» (terminology notes)
        else:
            if sound.endswith("у"):
                return [True, False]  # the table says back; newspapers write «Бакуде» of a name
            back = last == "у"
    else:
        back = last in _BACK
    if back and sound.endswith(_FRONT_ENDS):
        return [False, True] if name else [False]
    return [back]


def _end(sound: str) -> str:
    """Return the class of the last sound: V R L N Z T (reference tables, section 1)."""
    last = sound.rstrip("ьъ")[-1:]
    for code, letters in (("V", _VOWELS), ("R", "рйуию"), ("L", "л"), ("N", "мнң"), ("Z", "зж")):
        if last in letters:
            return code
    return "T"


def _set(text: str, back: bool) -> str:
    """Write a suffix, given in back vowels, in the vowels of a class."""
    return text if back else text.translate(str.maketrans("ақғы", "екгі"))


def _plural(end: str) -> str:
    return {"V": "лар", "R": "лар", "T": "тар"}.get(end, "дар")


def _case(case: str, end: str) -> str:
    """Return a case suffix in back vowels after a sound class, or after a possessive: PX3, PXM (my), PXZ (our)."""
    if case == "NOM":
        return ""
    if case == "INS":
        return {"Z": "бен", "PXZ": "бен", "T": "пен"}.get(end, "мен")
    first = {"V": "н", "N": "н", "PX3": "н", "PXM": "н", "T": "т"}.get(end, "д")
    if case == "GEN":
        return first + "ың"
    if case == "DAT":
        return {"PX3": "на", "PXM": "а", "T": "қа"}.get(end, "ға")
    if case == "ACC":
        return {"PX3": "н", "V": "ны", "T": "ты"}.get(end, "ды")
    if case == "LOC":
        return {"PX3": "нда", "T": "та"}.get(end, "да")
    return {"PX3": "нан", "PXM": "нан", "N": "нан", "T": "тан"}.get(end, "дан")


def _possessive(possessor: str, *, after_vowel: bool) -> tuple[str, str]:
    """Return a possessive suffix in back vowels, and the class that it ends in."""
    suffix, end = {"1SG": ("м", "PXM"), "2SG": ("ң", "PXM"), "2POL": ("ңыз", "PXZ"), "1PL": ("мыз", "PXZ"),
                   "3": ("", "PX3")}[possessor]  # fmt: skip
    if possessor == "3":
        return ("сы" if after_vowel else "ы"), end
    return (suffix if after_vowel else "ы" + suffix), end


def _cased(stem: str, case: str, end: str, back: bool) -> str:
    suffix = _case(case, end)
    return stem + (suffix if case == "INS" else _set(suffix, back))


def _bases(word: str, short: str, *, name: bool, joint: str, end: str) -> list[tuple[str, bool]]:
    """Return a word as it may stand before a possessive that begins with a vowel, and whether it ends in a vowel."""
    last = word[-1:].lower()
    if joint or end == "V":
        return [(word + joint, end == "V")]
    if last in "ию":
        return [(word, False), (word, True)]
    if short:
        return [(short, False), (word, False)]
    if word.endswith("ь"):
        return [(word[:-1], False)]
    voiced = {"п": "б", "к": "г", "қ": "ғ"}.get(last)
    if voiced is None:
        return [(word, False)]
    loan = name or bool(re.search("[вфцчщэё]", word.lower())) or word.lower().endswith(_FRONT_ENDS)
    return [(word[:-1] + voiced, False)] + ([(word, False)] if loan else [])


def _word_forms(word: str, term: KazakhTerm, number: str, possessor: str, case: str) -> set[str]:
    """Return the forms of one bare word."""
    joint = "-" if _is_acronym(word) else ""
    name = word[:1].isupper()
    forms: set[str] = set()
    for sound in _sounds(word, term.spoken):
        backs = [term.back] if term.back is not None else _classes(sound, name=name)
        for back in backs:
            end = _end(sound)
            stem, at = word, joint
            if number == "PL":
                stem, end, at = word + joint + _set(_plural(end), back), "R", ""
            if not possessor:
                suffix_at = at if case != "NOM" else ""
                forms.add(_cased(stem + suffix_at, case, end, back))
                if len(stem) > 2 and stem[-1] == stem[-2] and stem[-1] not in _VOWELS and case != "NOM":
                    forms.add(_cased(stem[:-1], case, end, back))
                continue
            bases = [(stem, False)] if number == "PL" else _bases(word, term.short, name=name, joint=joint, end=end)
            for base, after_vowel in bases:
                suffix, after = _possessive(possessor, after_vowel=after_vowel)
                forms.add(_cased(base + _set(suffix, back), case, after, back))
    return forms


def _izafet_forms(last: str, term: KazakhTerm, number: str, possessor: str, case: str) -> set[str]:
    """Return the forms of a last word that ends in a possessive: plural inside, no second possessive."""
    back = last[-1].lower() != "і"
    plural_already = bool(re.search("[лдт][ае]р[ыі]$", last))
    if possessor in ("", "3") and (number == "SG" or plural_already):
        return {_cased(last, case, "PX3", back)}
    heads = [term.head] if term.head else _heads(last)
    return {
        form
        for head in heads
        for form in _word_forms(head, KazakhTerm(head, back=term.back), number, possessor or "3", case)
    }


def _heads(last: str) -> list[str]:
    if re.search("[аәеоөұүыіэяё]с[ыі]$", last):
        return [last[:-2]]
    stem = last[:-1]
    voiceless = {"б": "п", "г": "к", "ғ": "қ"}.get(stem[-1:])
    return [stem[:-1] + voiceless] if voiceless else [stem]


@lru_cache(maxsize=100_000)
def slot_forms(term: KazakhTerm, number: str = "SG", possessor: str = "", case: str = "NOM") -> frozenset[str]:
    """Return the licit spellings of a term in one slot: only its last word inflects."""
    before, space, last = term.text.rpartition(" ")
    make = _izafet_forms if term.izafet else _word_forms
    return frozenset(before + space + form for form in make(last, term, number, possessor, case))


@lru_cache(maxsize=10_000)
def all_forms(term: KazakhTerm) -> frozenset[str]:
    """Return every licit form: number, possessor and case, and the attributive -ғы on the locative."""
    forms: set[str] = set()
    for number in NUMBERS:
        for possessor in POSSESSORS:
            for case in CASES:
                made = slot_forms(term, number, possessor, case)
                forms |= made
                if case == "LOC":
                    forms |= {form + ("ғы" if form.endswith("а") else "гі") for form in made}
    return frozenset(forms)


@lru_cache(maxsize=2_000)
def _pattern(forms: frozenset[str]) -> re.Pattern[str]:
    written = sorted((re.escape(form).replace(r"\-", "[-‐‑–]") for form in forms), key=len, reverse=True)
    return re.compile(rf"(?<![{_LETTER}\w-])(?:{'|'.join(written)})(?![{_LETTER}\w])")


def places(forms: frozenset[str], text: str) -> list[Span]:
    """Return where one of the forms stands as a word or words; the first letter may be a capital of the sentence."""
    capitals = forms | {form[:1].upper() + form[1:] for form in forms}
    return [match.span() for match in _pattern(frozenset(capitals)).finditer(text)]


def stems(term: KazakhTerm, text: str) -> list[Span]:
    """Return where the term stands with whatever letters after it: a form that is not licit counts here."""
    before, space, last = term.text.rpartition(" ")
    bare = (term.head or _heads(last)[0]) if term.izafet else last
    stem = bare[:-1] if len(bare) > 3 and bare[-1] in "пкқь" else bare
    pattern = rf"(?<![{_LETTER}\w-]){re.escape(before + space + stem)}[-‐‑–]?[{_LETTER}]*"
    return [match.span() for match in re.finditer(pattern, text, re.IGNORECASE)]

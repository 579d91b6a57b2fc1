"""The suffix table of Kazakh nouns and the two ways through it: `analyse` and `generate`.

Slots in order: plural, possessive, case, attributive -ғы (after the locative, and on nouns of time: жылғы;
opens the noun again), person or comparative -дай.
Source: Kazakh reference tables, sections 1 and 2.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from glossary.languages.kazakh.sounds import ANY_SOUND, VOWELS, last_sound

STEM, PLURAL, POSSESSED, CASED, ATTRIBUTIVE, CLOSED, TIME = range(7)

_CODES = "VRLNZT"


def _by(**rows: str) -> dict[str, tuple[str, str]]:
    """Read rows such as ``VR="лар/лер"`` into forms (back, front) by sound code."""
    table: dict[str, tuple[str, str]] = {}
    for codes, forms in rows.items():
        back, _, front = forms.partition("/")
        for code in codes:
            table[code] = (back, front or back)
    return table


class Suffix(NamedTuple):
    """One row: its tag, the slot it fills, where it may stand, and its forms (back, front) by the sound before it.

    ``after`` are slots; ``px`` limits it to a stem ending in a given possessive (``3``, ``sg``), ``""`` to any other.
    """

    tag: str
    fills: int
    after: tuple[int, ...]
    forms: dict[str, tuple[str, str]]
    px: str = ""


_NOUN = (STEM, PLURAL, POSSESSED, ATTRIBUTIVE)
_OPEN = (STEM, PLURAL, ATTRIBUTIVE)

TABLE: tuple[Suffix, ...] = (
    Suffix("PL", PLURAL, (STEM, ATTRIBUTIVE), _by(VR="лар/лер", LNZ="дар/дер", T="тар/тер")),
    Suffix("PX3", POSSESSED, _OPEN, _by(V="сы/сі", RLNZT="ы/і")),
    Suffix("PX1SG", POSSESSED, _OPEN, _by(V="м", RLNZT="ым/ім")),
    Suffix("PX2SG", POSSESSED, _OPEN, _by(V="ң", RLNZT="ың/ің")),
    Suffix("PX2POL", POSSESSED, _OPEN, _by(V="ңыз/ңіз", RLNZT="ыңыз/іңіз")),
    Suffix("PX1PL", POSSESSED, _OPEN, _by(V="мыз/міз", RLNZT="ымыз/іміз")),
    Suffix("GEN", CASED, _NOUN, _by(VN="ның/нің", RLZ="дың/дің", T="тың/тің")),
    Suffix("DAT", CASED, _NOUN, _by(VRLNZ="ға/ге", T="қа/ке")),
    Suffix("ACC", CASED, _NOUN, _by(V="ны/ні", RLNZ="ды/ді", T="ты/ті")),
    Suffix("LOC", CASED, _NOUN, _by(VRLNZ="да/де", T="та/те")),
    Suffix("ABL", CASED, _NOUN, _by(VRLZ="дан/ден", N="нан/нен", T="тан/тен")),
    Suffix("INS", CASED, _NOUN, _by(VRLN="мен", Z="бен", T="пен")),
    Suffix("GEN", CASED, (POSSESSED,), _by(V="ның/нің"), "3"),
    Suffix("DAT", CASED, (POSSESSED,), _by(V="на/не"), "3"),
    Suffix("ACC", CASED, (POSSESSED,), _by(V="н"), "3"),
    Suffix("LOC", CASED, (POSSESSED,), _by(V="нда/нде"), "3"),
    Suffix("ABL", CASED, (POSSESSED,), _by(V="нан/нен"), "3"),
    Suffix("INS", CASED, (POSSESSED,), _by(V="мен"), "3"),
    Suffix("GEN", CASED, (POSSESSED,), _by(N="ның/нің"), "sg"),
    Suffix("DAT", CASED, (POSSESSED,), _by(N="а/е"), "sg"),
    Suffix("ACC", CASED, (POSSESSED,), _by(N="ды/ді"), "sg"),
    Suffix("LOC", CASED, (POSSESSED,), _by(N="да/де"), "sg"),
    Suffix("ABL", CASED, (POSSESSED,), _by(N="нан/нен"), "sg"),
    Suffix("INS", CASED, (POSSESSED,), _by(N="мен"), "sg"),
    # -нікі declines as after a possessive of the third person (өзімдікін), and is always front.
    Suffix("OWN", POSSESSED, _NOUN, _by(V="нікі", RLNZ="дікі", T="тікі")),
    Suffix("OWN", POSSESSED, (POSSESSED,), _by(V="нікі"), "3"),
    Suffix("OWN", POSSESSED, (POSSESSED,), _by(N="дікі"), "sg"),
    Suffix("P1SG", CLOSED, _NOUN, _by(VRLN="мын/мін", Z="бын/бін", T="пын/пін")),
    Suffix("P2SG", CLOSED, _NOUN, _by(VRLNZT="сың/сің")),
    Suffix("P2POL", CLOSED, _NOUN, _by(VRLNZT="сыз/сіз")),
    Suffix("P1PL", CLOSED, _NOUN, _by(VRL="мыз/міз", NZ="быз/біз", T="пыз/піз")),
    Suffix("P1SG", CLOSED, (POSSESSED,), _by(V="мын/мін"), "3"),
    Suffix("P2SG", CLOSED, (POSSESSED,), _by(V="сың/сің"), "3"),
    Suffix("P2POL", CLOSED, (POSSESSED,), _by(V="сыз/сіз"), "3"),
    Suffix("P1PL", CLOSED, (POSSESSED,), _by(V="мыз/міз"), "3"),
    Suffix("P1SG", CLOSED, (POSSESSED,), _by(N="мын/мін"), "sg"),
    Suffix("P2SG", CLOSED, (POSSESSED,), _by(N="сың/сің"), "sg"),
    Suffix("P2POL", CLOSED, (POSSESSED,), _by(N="сыз/сіз"), "sg"),
    Suffix("P1PL", CLOSED, (POSSESSED,), _by(N="быз/біз"), "sg"),
    # The attributive stands on the locative alone, so its slot is named by the tag before it.
    Suffix("ATTR", ATTRIBUTIVE, (CASED,), _by(V="ғы/гі")),
    # The long instrumental of speech and verse: елменен, көзбенен.
    Suffix("INS", CASED, _NOUN, _by(VRLN="менен", Z="бенен", T="пенен")),
    Suffix("INS", CASED, (POSSESSED,), _by(V="менен"), "3"),
    Suffix("INS", CASED, (POSSESSED,), _by(N="менен"), "sg"),
    Suffix("ATTR", ATTRIBUTIVE, (TIME,), _by(VRLNZ="ғы/гі", T="қы/кі")),
    Suffix("SIM", CLOSED, _NOUN, _by(VRLNZ="дай/дей", T="тай/тей")),
    Suffix("SIM", CLOSED, (POSSESSED,), _by(V="ндай/ндей"), "3"),
    Suffix("SIM", CLOSED, (POSSESSED,), _by(N="дай/дей"), "sg"),
    # -ша on a bare noun makes other words (қазақша, парақша).
    Suffix("EQU", CLOSED, (POSSESSED,), _by(V="нша/нше"), "3"),
    Suffix("EQU", CLOSED, (POSSESSED,), _by(N="ша/ше"), "sg"),
    Suffix("EQU", CLOSED, (POSSESSED,), _by(Z="ша/ше")),
    Suffix("P1SG", CLOSED, (CASED,), _by(VN="мын/мін")),
    Suffix("P2SG", CLOSED, (CASED,), _by(VN="сың/сің")),
    Suffix("P2POL", CLOSED, (CASED,), _by(VN="сыз/сіз")),
    Suffix("P1PL", CLOSED, (CASED,), _by(V="мыз/міз", N="быз/біз")),
)

_LONGEST_CHAIN = 40
"""Letters; every slot filled twice over comes to fewer."""

CUT = frozenset({"v", "+", "c+", "link", "link+"})
"""Onsets of stems that are no word by themselves."""
_COST = {
    "PX1SG": 3, "PX2SG": 4, "PX2POL": 3, "PX1PL": 2, "P1SG": 4, "P2SG": 5, "P2POL": 5, "P1PL": 4, "OWN": 3, "SIM": 3,
    "EQU": 2,
}  # fmt: skip


class Shape(NamedTuple):
    """What of a stem decides its suffixes.

    ``sound`` is a code of `last_sound` or `ANY_SOUND`; ``harmony`` holds ``B``, ``F`` or both, the usual one first;
    ``slot`` is what the stem already holds (a citation form may end in a plural or a possessive); ``px`` names that
    possessive. ``onset`` limits the first suffix: ``v`` to one that begins with a vowel (мектеб-), ``c`` to one that
    does not (мектеп-); ``+``, ``c+`` and ``v`` want one suffix at least; so do ``link+``, which takes no possessive,
    and ``link``, which takes no genitive either (банкінің is "of its bank"). ``hyphen`` says that suffixes are joined
    by a hyphen (ҚКП-ның).
    """

    sound: str
    harmony: str
    slot: int = STEM
    px: str = ""
    onset: str = ""
    hyphen: bool = False


def _px_of(tag: str) -> str:
    return {"PX3": "3", "PX1SG": "sg", "PX2SG": "sg"}.get(tag, "")


def _next_shape(suffix: Suffix, form: str, side: str) -> Shape:
    # A suffix that does not harmonise (н, м, ң, мен) leaves the harmony as it was.
    low = form[-1]
    sound = "V" if low in VOWELS else last_sound(form)
    if suffix.tag == "OWN":
        return Shape(sound, "F", POSSESSED, "3")
    return Shape(sound, side, suffix.fills, _px_of(suffix.tag))


class Choice(NamedTuple):
    """A suffix that may follow a shape, and the shape after it."""

    form: str
    tag: str
    fills: int
    after: Shape


@lru_cache(maxsize=4096)
def choices(shape: Shape, before: str) -> tuple[Choice, ...]:
    """Return every suffix that may follow a shape, the usual form first; ``before`` is the tag of the last one."""
    found: list[Choice] = []
    for suffix in TABLE:
        if shape.slot not in suffix.after or suffix.px != (shape.px if shape.slot == POSSESSED else ""):
            continue
        if shape.slot == CASED and (before not in ("LOC", "ABL") or (suffix.tag == "ATTR" and before != "LOC")):
            continue
        if suffix.fills == POSSESSED and (before == "OWN" or shape.onset[:4] == "link"):
            continue
        if suffix.tag == "GEN" and shape.onset == "link":
            continue
        sounds = _CODES if shape.sound == ANY_SOUND else shape.sound
        seen: set[tuple[str, str]] = set()
        for sound in sounds:
            forms = suffix.forms.get(sound)
            if forms is None:
                continue
            for side in shape.harmony:
                form = forms[0 if side == "B" else 1]
                starts_with_vowel = form[0] in VOWELS
                if (shape.onset == "v" and not starts_with_vowel) or (shape.onset[:1] == "c" and starts_with_vowel):
                    continue
                if (form, side) not in seen:
                    seen.add((form, side))
                    found.append(Choice(form, suffix.tag, suffix.fills, _next_shape(suffix, form, side)))
    return tuple(found)


@lru_cache(maxsize=4096)
def _by_letter(shape: Shape, before: str) -> dict[str, tuple[Choice, ...]]:
    """Return the same choices by their first letter: most words end in nothing of the kind."""
    found: dict[str, tuple[Choice, ...]] = {}
    for choice in choices(shape, before):
        found[choice.form[0]] = (*found.get(choice.form[0], ()), choice)
    return found


@lru_cache(maxsize=4096)
def first_letters(shape: Shape) -> str:
    """Return the letters with which suffixes on a shape may begin; the hyphen where one joins them."""
    return "-" if shape.hyphen else "".join(_by_letter(shape, ""))


def _readings(shape: Shape, rest: str, before: str, reopened: int) -> Iterator[tuple[str, ...]]:
    for form, name, fills, after in _by_letter(shape, before).get(rest[0], ()):
        if not rest.startswith(form):
            continue
        tag = f"{name}:{form}"
        left = rest[len(form) :]
        if not left:
            yield (tag,)
        elif fills != CLOSED and reopened < 2:
            for reading in _readings(after, left, name, reopened + (fills == ATTRIBUTIVE)):
                yield (tag, *reading)


@lru_cache(maxsize=65536)
def analyse(shape: Shape, remainder: str) -> tuple[tuple[str, ...], ...]:
    """Return every reading of what stands after a stem, in lower case, the likeliest first.

    A reading is a tuple of tags such as ``("PL:тар", "PX3:ы", "ACC:н")``. The empty remainder has the empty reading;
    a remainder that is no licit chain has none.
    """
    if not remainder:
        # A stem cut short before a vowel (мектеб-, орн-) is no word by itself.
        return () if shape.onset in CUT else ((),)
    if len(remainder) > _LONGEST_CHAIN:
        return ()
    if shape.hyphen:
        if not remainder.startswith("-") or remainder == "-":
            return ()
        remainder = remainder[1:]
    found = dict.fromkeys(_readings(shape, remainder, "", 0))
    return tuple(sorted(found, key=cost))


def cost(reading: Sequence[str]) -> int:
    """Return how unlikely a reading is: fewer and commoner suffixes come first."""
    return sum(_COST.get(tag.partition(":")[0], 1) for tag in reading)


def generate(shape: Shape, tags: Sequence[str]) -> str | None:
    """Return the suffixes with these tag names (``PL``, ``PX3``, ``ACC`` ...) on a stem; None where none is licit.

    The hyphen of an acronym is part of what is returned.
    """
    out: list[str] = []
    before = ""
    joint = "-" if shape.hyphen and tags else ""
    for tag in tags:
        for form, name, _, after in choices(shape, before):
            if name == tag:
                out.append(form)
                shape, before = after, tag
                break
        else:
            return None
    if not tags and shape.onset in CUT:
        return None
    return joint + "".join(out)

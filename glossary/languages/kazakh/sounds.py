"""Sounds that decide a suffix: the class of the last sound, and vowel harmony.

Source: Kazakh reference tables, section 1 (both tables, the final clusters, the exceptions) and section 3 (numerals).
"""

from __future__ import annotations

import re

VOWELS = frozenset("аәеёиоөуұүыіэюя")
_BACK = frozenset("аоұыя")
_FRONT = frozenset("әеөүіэё")
NATIVE = frozenset("әғқңөұүһі")
"""Letters that loans do not have."""
_FRONT_CLUSTERS = ("рк", "рг", "нк", "нг", "кс", "кт", "ск", "лк", "нкт", "кль", "брь", "бль")
_BACK_EXCEPTIONS = frozenset({"тарих", "ми"})
_FRONT_EXCEPTIONS = frozenset({"округ", "хал", "факт", "акт"})
_BOTH_WAYS = {
    "блог": "B", "гог": "FB", "каталог": "BF", "эколог": "BF", "цифр": "B", "шифр": "B", "титр": "FB", "бокс": "B",
    "цех": "BF", "факс": "FB", "кубок": "BF", "кадр": "BF", "сеул": "FB", "пульт": "F", "сингапур": "BF",
    "филиппин": "FB", "бук": "BF", "аль": "BF", "арь": "BF", "орь": "BF",
}  # fmt: skip
"""Ends of loans that are written in a way of their own, or either way (педагогтер and педагогтар), the usual first.

Either way are those that the training texts have so; археолог, диалог and the other words in -лог are back.
"""
_LONGEST_OF_BOTH, _SHORTEST_OF_BOTH = max(map(len, _BOTH_WAYS)), min(map(len, _BOTH_WAYS))
_BACK_SURNAME = re.compile("(?:[аоу]ев|[аоу]йев)$")
_SURNAME = re.compile("([аәеёиоөуұүыіэюя])[^аәеёиоөуұүыіэюя]*[еоё]в$")
_BACK_IN_END = re.compile("[аоуыюя][иеэ]?[^аеёиоуыэюя]*$")
"""A back vowel in the last syllable, or straight before its front one (Боинг, Каир)."""
_WATER = re.compile("(?:^|жеті|көмір|көк|көл|сүт)су$")
"""Compounds with су, "water": back, unlike verbal nouns (кесу)."""
_DECIDES = re.compile("[аәеёиоөуұүыіэюя]")
_FOREIGN_U = re.compile("[аеёиоуыэюя].*[бвгджзйклмнпртфхцчшщ]у$")
"""Foreign names in -у after a consonant: Бакуде, Перуде."""

ANY_SOUND = "*"
"""A last sound that the spelling does not tell (a Latin word): every row of the table is accepted."""


def last_sound(word: str) -> str:
    """Return the code V, R, L, N, Z or T of the last sound of a lower-case word; ь and ъ are not heard.

    Final -и and -ю of foreign names decline as й; final -у is always consonantal: row R.
    """
    letters = word.rstrip("ьъ")
    last = letters[-1:] or "т"
    if last in "рйуию":
        return "R"
    if last in VOWELS:
        return "V"
    if last == "л":
        return "L"
    if last in "мнң":
        return "N"
    if last in "зж":
        return "Z"
    return "T"


def harmony_of(word: str, *, name: bool = False) -> str:
    """Return ``B`` (back), ``F`` (front), or both where both are in use, the usual one first.

    ``word`` is in lower case. ``name`` says that it is a proper name: foreign names are written either way.
    """
    if word in _BACK_EXCEPTIONS or _BACK_SURNAME.search(word):
        return "B"
    if word in _FRONT_EXCEPTIONS:
        return "F"
    if _WATER.search(word):
        return "B"
    if NATIVE.isdisjoint(word):
        for length in range(min(len(word), _LONGEST_OF_BOTH), _SHORTEST_OF_BOTH - 1, -1):
            both = _BOTH_WAYS.get(word[-length:])
            if both:
                return both
    if name and word.endswith(("ов", "ев")):
        # Есімовтің, Жақсыбековті beside Байтұрсыновтың: the vowel before decides, and is not always let.
        surname = _SURNAME.search(word)
        if surname and word[-2] == "о":
            return "B" if surname[1] in "аоұыуя" else "FB"
        return "FB" if surname and surname[1] in "аоұыуяи" else "F"
    if word.endswith(_FRONT_CLUSTERS) and NATIVE.isdisjoint(word):
        # Люксембург and Боинг either way; Феникс, Берг have nothing that is back.
        return "FB" if name and word[-1] != "ь" and (word.endswith("ск") or _BACK_IN_END.search(word)) else "F"
    found = _DECIDES.findall(word)
    if not found:
        return "BF"
    last = found[-1]
    if last in _BACK:
        # A soft final consonant pulls loans to the front (контроль), but not in Тайвань.
        if word.endswith("ь"):
            return "BF" if name or word.endswith("нь") else "FB"
        return "B"
    if last in _FRONT:
        return "F"
    return _harmony_of_glide(word, last, found, name=name)


def _harmony_of_glide(word: str, last: str, vowels: list[str], *, name: bool) -> str:
    """Return the harmony of a word whose last vowel letter is и, у or ю."""
    before = next((v for v in reversed(vowels) if v in _BACK or v in _FRONT), "")
    if word[-1] == "ю" and not name and (before or "қ" in word):
        # Verbal nouns: жоюды, аюға, қиюдан, but киюге.
        return "F" if before in _FRONT and "қ" not in word else "B"
    if last == "у" and word.endswith("ь"):
        return "FB" if name else "F"
    if last == "у" and name and _FOREIGN_U.search(word) and NATIVE.isdisjoint(word):
        return "FB" if before in _BACK else "F"
    if name and word.endswith("и"):
        # Foreign names decline as those in -й; Мұқағали, Яссауи are written either way.
        return "F" if NATIVE.isdisjoint(word) and not word.endswith("ауи") else "FB"
    native = not NATIVE.isdisjoint(word) or (last == "у" and word.endswith("у") and bool(before))
    if native and before:
        own = "B" if before in _BACK else "F"
        if name and not word.endswith("у"):
            return "FB" if own == "F" or word.endswith("ин") else "BF"
        return own
    if last == "у":
        # Chinese -уй (rui, hui) is heard soft: Синжуйдің.
        if name and word.endswith(("уй", "у")):
            return "FB" if word.endswith("уй") else "BF"
        return "B"
    if last == "и" and (not name or word.endswith("ь") or not _BACK_IN_END.search(word)):
        return "F"
    return "FB" if name else "F"


_NUMERALS = {
    "1": ("R", "F"),
    "2": ("V", "F"),
    "3": ("T", "F"),
    "4": ("T", "F"),
    "5": ("T", "F"),
    "6": ("V", "B"),
    "7": ("V", "F"),
    "8": ("Z", "F"),
    "9": ("Z", "B"),
    "10": ("N", "B"),
    "20": ("V", "B"),
    "30": ("Z", "B"),
    "40": ("T", "B"),
    "50": ("R", "F"),
    "60": ("T", "B"),
    "70": ("T", "F"),
    "80": ("N", "F"),
    "90": ("N", "B"),
    "100": ("Z", "F"),
    "1000": ("N", "B"),
    "1000000": ("N", "B"),
    "1000000000": ("T", "B"),
    "0": ("R", "F"),
}
"""Last sound and harmony of the spoken numerals; 0 is нөл, which ends in л."""
_NUMERALS["0"] = ("L", "F")


def spoken_numeral(digits: str) -> tuple[str, str]:
    """Return sound and harmony of the last spoken word of a number in digits: 600 is алты жүз, so 600-ден.

    «%» is пайыз: 40%-дан.
    """
    if digits == "%":
        return ("Z", "B")
    number = digits.lstrip("0") or "0"
    zeros = len(number) - len(number.rstrip("0"))
    if number == "0":
        return _NUMERALS["0"]
    for power in (9, 6, 3):
        if zeros >= power:
            return _NUMERALS["1" + "0" * power]
    if zeros == 2:
        return _NUMERALS["100"]
    if zeros == 1:
        return _NUMERALS[number[-2] + "0"]
    return _NUMERALS[number[-1]]


_RUSSIAN_END = re.compile("(?:[кф]ср|[сп]с)$")
"""Ends of acronyms that came from Russian with the names of their letters: Қазақ КСР-і, СС-ке; but ЖШС-ның, ҚХР-дан."""
_BYTES = frozenset({"кб", "мб", "гб", "тб"})


def spoken_acronym(acronym: str) -> list[tuple[str, str]]:
    """Return the sounds and harmonies in which an acronym without ``read_as`` may be spoken, the likelier first.

    Letter by letter (consonants C+ы, but кі and гі; a final vowel letter is itself; -м is ім; -р is эр where no letter
    is Kazakh, -с is эс in few: КСР-і, СС-ке), and, where it has a vowel so that it can be read as a word (ЮСАИД), as it
    sounds; that first where a vowel and a consonant end it. МБ, ГБ are байт.
    """
    low = acronym.lower()
    last = low[-1]
    readings: list[tuple[str, str]] = []
    if last in VOWELS:
        readings.append((last_sound(last), harmony_of(low, name=True)))
        if last == "э":
            readings.append(("V", "FB"))
    elif last in "кг":
        readings.append(("V", "F"))
    elif last == "ш":
        readings.append(("T", "B"))
    elif last == "м":
        readings += [("N", "F"), ("V", "B")]
    else:
        readings.append(("V", "B"))
        if _RUSSIAN_END.search(low) or (last == "р" and NATIVE.isdisjoint(low)):
            readings.append((last_sound(last), "F"))
    if last not in VOWELS and any(letter in VOWELS for letter in low):
        word = (last_sound(last), "B" if last in "қғ" else harmony_of(low, name=True))
        # The end is one syllable in АЭС (эс), АӨК (өк), СІМ (ім); two letters are told by their names: АҚ-ның, ОК-нің.
        syllable = len(low) > 2 and low[-2] in VOWELS
        readings.insert(0 if syllable else len(readings), word)
    if low in _BYTES:
        readings.insert(0, ("T", "B"))
    return readings

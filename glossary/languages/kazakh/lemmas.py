"""What the citation form of a word or phrase met in a text may be: the way back from a form, without a word list."""

from __future__ import annotations

import re

from glossary.concepts import Term
from glossary.languages.kazakh.paradigm import readings_of

_LONGEST_CUT = 12
"""Letters: the longest chains that texts show («-ларындағы»)."""
_LEAST_STEM = 3
_LEAST_ACRONYM = 2
_VOICED = {"г": "к", "ғ": "қ", "б": "п"}
_VOWELS = "аәеэёоөуұүыіиюя"
_CASES = frozenset({"GEN", "DAT", "ACC", "LOC", "ABL", "INS"})
_SURE_LETTERS = 3
"""A case ending of this many letters is seldom the end of a stem; a shorter one needs a longer stem."""

_LAND = re.compile(
    "^(?:қаза[қғ]|қырғыз|өзбек|тәжік|түрікмен|ауған|пәкі?|үнді|түркі|мажар|татар|башқұрт|дағы|мо[ңғ]+ол|күрді|гүл|нұр)с$"
)
"""What is before -тан where -стан is "land": Қазақстан, Түркістан are no ablatives."""
_ENDS_SO = re.compile(
    "(?:қараған|терек|қайың|тікенек|қаратал|^тал|құлан|жылан|арғын|құм|бейсен|қорған|майлан)[дт][ыі]$"
    "|(?:^кана|уган|^руан|нева|флори|грена|қызылор|^ор|^бермуд?|^аман|^ла|^ван|^ри|^наде?ж)да$"
)
"""Names that end in letters of an accusative or a locative of their own."""
_COMMON = re.compile("(?:ент|тор|министр|[лтд]ы[қғ]|[лтд]і[кг]|[тм]ет|кеңес|басшы|[лдт][ае]р|ция|ика|ия)$")
"""Ends of common nouns, which take a possessive also where they have a capital («Президентінің»)."""
_SILENT_D = ("съез", "поез")
_SONS = ("ұлы", "қызы")


def lemmas(text: str) -> tuple[str, ...]:
    """Return what a form may be cited as, the likeliest first; the form itself is always among them.

    Case endings come off; of a common noun that stands alone also number and possessive; a phrase keeps its
    possessive, which belongs to it («Саяси бюросының»: «Саяси бюросы»; «адам құқықтарын»: «адам құқықтары»).
    Suffixes as in the Kazakh reference tables, section 1.
    """
    text = text.strip()
    words = text.split()
    if not words:
        return ()
    word = words[-1]
    hyphen = "-" in word and not word[: word.rindex("-")].islower()
    found: dict[str, float] = {text: 0}
    for cut in range(1, min(_LONGEST_CUT, len(word) - (_LEAST_ACRONYM if hyphen else _LEAST_STEM)) + 1):
        for lemma in _cited(text[:-cut]):
            stem = lemma[len(text) - len(word) :]
            joined = text[-cut] == "-"
            for reading in readings_of(Term("kk", lemma), text):
                worth = _worth(reading, stem.lower(), phrase=len(words) > 1, name=word[0].isupper(), joined=joined)
                if worth is not None:
                    worth += not text.startswith(lemma)
                    found[lemma] = max(worth, found.get(lemma, worth))
    return tuple(sorted(found, key=lambda one: -found[one]))


def _cited(stem: str) -> tuple[str, ...]:
    """Return a stem, and what it is cited as where a vowel after it changed it («келешег»: «келешек»; «халқ»: «халық»).

    Which stems drop a vowel is a closed list (reference tables, section 1), so that only true ones have readings.
    """
    voiced = _VOICED.get(stem[-1:])
    if voiced is not None:
        return stem, stem[:-1] + voiced
    if stem.endswith(_SILENT_D):
        return (stem + "д",)
    return stem, f"{stem[:-1]}ы{stem[-1]}", f"{stem[:-1]}і{stem[-1]}"


def _worth(reading: tuple[str, ...], stem: str, *, phrase: bool, name: bool, joined: bool) -> float | None:
    """Return how likely a reading is, None where it is none to propose; the form as it stands counts 0."""
    tags = [tag.partition(":")[0] for tag in reading]
    letters = [tag.partition(":")[2] for tag in reading]
    if not tags or not set(tags) <= {*_CASES, "PL", "PX3", "ATTR"}:
        return None
    if joined:
        return 5  # ҚХР-дан, Team-ге: nothing else has the hyphen
    if not _may_end(stem, tags, letters):
        return None
    owned = "PX3" in tags
    if owned and letters[tags.index("PX3")] in ("ы", "і") and stem[-1] == "с" and stem[-2] in _VOWELS:
        return None  # «мүшесі» is мүше with -сі
    if stem.endswith("ст") and letters[0].startswith("т"):
        return -1  # the silent т of loans; most words that end so end in с
    if tags[-1] not in (*_CASES, "ATTR"):
        if phrase or name:
            return -1
        # A possessive alone is often the end of a stem, but not where it changed the stem, or after a vowel.
        return 1 if owned and (letters[-1] in ("сы", "сі") or stem[-1] in "кқп") else -1
    own = letters[0][0] == "н" and tags[0] != "GEN" and (letters[0] == "н" or letters[0][:2] in ("на", "не", "нд"))
    return _worth_of_case(tags, letters[-1], stem, phrase=phrase, name=name, own=own and stem[-1] in "ыі")


def _may_end(stem: str, tags: list[str], letters: list[str]) -> bool:
    """Say whether a citation form may end so before these suffixes."""
    if stem[-1] == stem[-2] or not any(letter in _VOWELS for letter in stem):
        return False
    if stem[-1] == "ғ" or (stem[-1] in _VOICED and letters[0][0] in _VOWELS):
        return False
    if stem.endswith("зд") and not stem[:-1].endswith(_SILENT_D):
        return False  # the silent д is that of съезд alone
    return not (tags[-1] == "ABL" and letters[-1] == "тан" and _LAND.search(stem))


def _worth_of_case(tags: list[str], ending: str, stem: str, *, phrase: bool, name: bool, own: bool) -> float:
    """Return how likely a reading with a case is; ``own`` where it shows that the stem ends in a possessive."""
    owned, several = "PX3" in tags, "PL" in tags
    located = "ATTR" in tags
    if phrase and several and not owned and not name and len(stem) > _SURE_LETTERS:
        return 2.5  # «халықаралық конференцияларға»; «АҚШ долларына» has no plural
    if phrase and (several or owned):
        return -1
    if own and (phrase or stem.endswith(_SONS)):
        return 3.5 + located  # «облысында» in a name is no «облысын»
    if name and not phrase and owned:
        return 2.5 + located if _COMMON.search(stem) else 1 + located
    if name and stem.endswith("скі"):
        return 1  # Минскіде is of Минск
    if located:
        return 4 + owned
    if tags[-1] in ("ACC", "LOC") and name and _ENDS_SO.search(stem + ending):
        return -1
    if phrase and not name and ending in ("ны", "ні"):
        return -1  # «әлем чемпионы»: the possessive of a word in -н
    if owned or several or len(ending) >= _SURE_LETTERS:
        return 2 + owned
    # Names and phrases seldom end so, common nouns that are short do.
    return 2 if len(stem) > _SURE_LETTERS + 1 or ((name or phrase) and len(ending) > 1) else -1

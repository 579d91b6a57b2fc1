"""What the citation form of a word or phrase met in a text may be: the way back from a form, without a word list."""

from __future__ import annotations

from glossary.concepts import Term
from glossary.languages.kazakh.paradigm import readings_of

_LONGEST_CUT = 12
"""Letters: the longest chains that texts show («-ларындағы»)."""
_LEAST_STEM = 3
_VOICED = {"г": "к", "ғ": "қ", "б": "п"}
_VOWELS = "аәеэёоөуүұыіиюя"
_CASES = frozenset({"GEN", "DAT", "ACC", "LOC", "ABL", "INS"})
_SURE_LETTERS = 3
"""A case ending of this many letters is seldom the end of a stem; a shorter one needs a longer stem."""


def lemmas(text: str) -> tuple[str, ...]:
    """Return what a form may be cited as, the likeliest first; the form itself is always among them.

    Case endings come off; of a single word also number and possessive; a phrase keeps its possessive, which belongs
    to it («Саяси бюросының»: «Саяси бюросы»). Suffixes as in the Kazakh reference tables, section 1.
    """
    text = text.strip()
    words = text.split()
    if not words:
        return ()
    word, phrase = words[-1], len(words) > 1
    found: dict[str, int] = {text: 0}
    for cut in range(1, min(_LONGEST_CUT, len(word) - _LEAST_STEM) + 1):
        for lemma in _cited(text[:-cut]):
            stem = lemma[len(text) - len(word) :].lower()
            for reading in readings_of(Term("kk", lemma), text):
                worth = _worth(reading, stem, phrase=phrase, name=word[0].isupper())
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
    return stem, f"{stem[:-1]}ы{stem[-1]}", f"{stem[:-1]}і{stem[-1]}"


def _worth(reading: tuple[str, ...], stem: str, *, phrase: bool, name: bool) -> int | None:
    """Return how likely a reading is, None where it is none to propose; the form as it stands counts 0."""
    tags = [tag.partition(":")[0] for tag in reading]
    letters = [tag.partition(":")[2] for tag in reading]
    if not tags or not set(tags) <= {*_CASES, "PL", "PX3", "ATTR"} or stem[-1] in _VOICED:
        return None
    if stem[-1] == stem[-2] or (tags[-1] == "ABL" and stem.endswith(("с", "іс"))):  # Қазақстан is no ablative
        return None
    owned = "PX3" in tags
    if owned and letters[tags.index("PX3")] in ("ы", "і") and stem[-1] == "с" and stem[-2] in _VOWELS:
        return None  # «мүшесі» is мүше with -сі
    if stem.endswith("ст") and letters[-1].startswith("т"):
        return -1  # the silent т of loans; most words that end so end in с
    if phrase and ("PL" in tags or owned):
        return -1
    if tags[-1] not in (*_CASES, "ATTR"):
        # A possessive alone is often the end of a stem, but not where it changed the stem, or after a vowel.
        return 1 if owned and (letters[-1] in ("сы", "сі") or stem[-1] in "кқп") else -1
    sure = owned or "PL" in tags or len(letters[-1]) >= _SURE_LETTERS
    # Names end in -ды of their own (Қарағанды), common nouns seldom do.
    sure = sure or (len(stem) > _SURE_LETTERS + 1 and (tags[-1] != "ACC" or not name))
    return (2 + owned if sure else -1) if len(stem) > _LEAST_STEM or sure else -1

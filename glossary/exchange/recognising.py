"""Which language a cell is written in, as far as its letters, endings and small words tell.

Kazakh and Russian share most letters. What only one has tells (ә ғ қ ң ө ұ ү һ і; щ, ъ in the middle), then small words
and endings: Kazakh has o in first syllables of native words alone and its own suffixes, Russian its adjectives and
prepositions. A cell that says too little is left open: the column decides for it.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from glossary.scripts.detecting import Script, script_of

if TYPE_CHECKING:
    from opencc import OpenCC


class Guess(NamedTuple):
    """A language of a glossary (``cyrillic`` or ``latin`` where only the script is known), and whether it is sure.

    A script is sure where it is no script of some language: Cyrillic is never English or Chinese.
    """

    language: str
    sure: bool


NOTHING = Guess("", sure=False)
CYRILLIC = "cyrillic"
LATIN = "latin"

_WORD = re.compile(r"[^\W\d_]+")
_KAZAKH_LETTERS = re.compile("[әғқңөұүһіӘҒҚҢӨҰҮҺІ]")
_RUSSIAN_WORDS = frozenset(
    ("и", "в", "во", "на", "с", "со", "по", "для", "о", "об", "при", "не", "из", "к", "за", "или", "до", "между", "без")
)
_KAZAKH_WORDS = frozenset(
    ("мен", "бен", "пен", "да", "де", "та", "те", "осы", "сол", "бар", "емес", "туралы", "бойынша", "ал", "сондай")
)
# Endings of adjectives, verbs and abstract nouns in their cases; international words («Германия») have none of them.
_RUSSIAN_END = re.compile(
    "(?:ый|ая|яя|ое|ые|ых|ого|его|ому|ему|ыми|ими|ами|ями|ение|ание|ость|ости|ство|ства|ции|ться|ать|ить|"
    "еть|ный|ной|ную|ского|ской|ская|ский|цкий|ских|тельный|телей)$"
)
_KAZAKH_END = re.compile(
    "(?:[лдт]ар|[лдт]ер|[лдт]ары|[лдт]ері|[лдт]ау|[лдт]еу|дау|[сз]ы|[сз]ыз|лы|ды|ты|шы|дан|тан|нан|ден|тен|нен|"
    "ымен|асы|ау|еу|масы|уы|мала|мал|ырау|ушы|ылы|ба|ма|стан)$"
)
_RUSSIAN_LOOK = re.compile("[щъё]|(?:ий|ие|ов|ей|ах|ях|ель)$|[бвгджзклмнпрстфхцчш]о[бвгджзклмнпрстфхцчшй]*$")
_LATIN_KAZAKH_LETTERS = re.compile("[äğñöşūıÄĞÑÖŞŪİ]|[Qq](?![uU])")
_OF_ANOTHER_SCRIPT = re.compile("[\u0400-\u04ff\u0600-\u06ff\u3400-\u9fff]")
_CYRILLIC_LETTER = re.compile("[\u0400-\u052f]")
# Letters, and signs that are none but are written with some: all but Cyrillic ones, marks, digits and blanks.
_NOT_CYRILLIC = re.compile("[A-Za-z\u00aa-\u024f\u0250-\u03ff\u0530-\u1fff\u2c00-\U0010ffff]")
_HAN_ALONE = re.compile("[\u4e00-\u9fff][\u4e00-\u9fff0-9·、，。；：《》“”（）/ -]*")
_BRACKET = re.compile("[(（\\[]")
_BRACKETED = re.compile(r"\([^()]*\)|（[^（）]*）|\[[^\[\]]*\]")


def language_of_cell(text: str) -> Guess:
    """Return the language of a cell; what stands in brackets does not count where something stands outside."""
    outside = _BRACKETED.sub(" ", text) if _BRACKET.search(text) else text
    text = outside if outside == text or any(letter.isalpha() for letter in outside) else text
    if not _NOT_CYRILLIC.search(text):
        return _cyrillic(text) if _CYRILLIC_LETTER.search(text) else NOTHING
    if _HAN_ALONE.fullmatch(text):
        return Guess(chinese_of(text), sure=True)
    writing = script_of(text)
    if writing.script is Script.HAN:
        return Guess(chinese_of(text), sure=True)
    if writing.script is Script.ARABIC:
        return Guess("kk-Arab", sure=True)
    if writing.script is Script.CYRILLIC:
        return _cyrillic(text)
    if writing.script is Script.LATIN:
        # An acronym in Latin letters is at home in every language.
        spelt = [word for word in _WORD.findall(text) if not word.isupper()]
        mixed = bool(_OF_ANOTHER_SCRIPT.search(text))
        letters = len(_LATIN_KAZAKH_LETTERS.findall(text))
        if writing.language == "kk" and letters:
            return Guess("kk-Latn", sure=letters > 1 and not mixed)
        english = writing.language == "en" or "qu" in text.lower()
        return Guess("en" if english else LATIN, sure=english and len(spelt) > 1 and not mixed)
    return NOTHING


def chinese_of(text: str) -> str:
    """Return zh-Hant for a text with characters that simplified writing does not have, else zh-Hans."""
    if simplified(text) == text:
        return "zh-Hans"
    return "zh-Hant" if _traditional().convert(text) == text else "zh-Hans"


@lru_cache(maxsize=100_000)
def simplified(text: str) -> str:
    """Return Chinese in simplified characters."""
    converted: str = _converter().convert(text)
    return converted


@cache
def _converter() -> OpenCC:
    from opencc import OpenCC

    return OpenCC("t2s")


@cache
def _traditional() -> OpenCC:
    from opencc import OpenCC

    return OpenCC("s2t")


def _cyrillic(text: str) -> Guess:
    kazakh = russian = strong = 0
    for word in _WORD.findall(text):
        low = word.lower()
        if _KAZAKH_LETTERS.search(word):
            kazakh += 4
        elif low in _RUSSIAN_WORDS:
            russian += 3
            strong += 1
        elif low in _KAZAKH_WORDS:
            kazakh += 3
        elif len(low) > 3:
            # A capital may begin a name, which takes no part in either language.
            ends = len(low) > 5 and bool(_RUSSIAN_END.search(low))
            strong += ends
            russian += 2 * ends + bool(_RUSSIAN_LOOK.search(low))
            kazakh += 1 if _KAZAKH_END.search(low) else 0
    if kazakh >= 4 and kazakh > russian:
        return Guess("kk", sure=not (strong and russian * 2 > kazakh))
    if russian > kazakh:
        return Guess("ru", sure=strong > 0 and russian - kazakh >= 2)
    return Guess("kk" if kazakh > russian else CYRILLIC, sure=False)


@lru_cache(maxsize=256)
def family(language: str) -> str:
    """Return the language whatever the script: kk, en, zh, ru."""
    return language.split("-", 1)[0]

"""American and British spelling of English words: a closed list, so that nothing is respelled by a guess.

Source: New Oxford American Dictionary and New Oxford Dictionary of English, words of official news. A word of which
one spelling stands for two things (license, meter, analyses) is left alone, and so is a name: a capital inside a
sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from glossary.edits import Edit

_PAIRS = (
    ("center", "centre"), ("centers", "centres"), ("centered", "centred"), ("theater", "theatre"),
    ("theaters", "theatres"), ("defense", "defence"), ("defenses", "defences"), ("offense", "offence"),
    ("offenses", "offences"), ("program", "programme"), ("programs", "programmes"), ("traveler", "traveller"),
    ("travelers", "travellers"), ("traveled", "travelled"), ("traveling", "travelling"), ("modeling", "modelling"),
    ("modeled", "modelled"), ("signaled", "signalled"), ("signaling", "signalling"), ("labeled", "labelled"),
    ("labeling", "labelling"), ("canceled", "cancelled"), ("canceling", "cancelling"), ("fueled", "fuelled"),
    ("fulfill", "fulfil"), ("fulfills", "fulfils"), ("fulfillment", "fulfilment"), ("skillful", "skilful"),
    ("catalog", "catalogue"), ("catalogs", "catalogues"), ("aging", "ageing"), ("gray", "grey"),
    ("judgment", "judgement"), ("analyze", "analyse"), ("analyzed", "analysed"), ("analyzing", "analysing"),
)  # fmt: skip

_OUR = ("labor", "favor", "honor", "color", "harbor", "behavior", "endeavor", "neighbor", "rumor", "humor", "armor")
_OUR_ENDS = (
    "", "s", "ed", "ing", "hood", "hoods", "ly", "liness", "able", "ably", "ite", "ites", "er", "ers", "ful", "less",
)  # fmt: skip

_IZE = (
    "organ", "recogn", "real", "emphas", "modern", "industrial", "digital", "liberal", "normal", "util", "stabil",
    "mobil", "central", "decentral", "special", "final", "priorit", "minim", "maxim", "optim", "summar", "symbol",
    "global", "harmon", "commercial", "privat", "standard", "revital", "character", "author", "critic", "apolog",
    "civil", "urban", "neutral", "computer", "visual", "formal", "legal", "material", "capital", "penal", "reorgan",
    "institutional", "international", "popular", "regular", "subsid", "synchron", "hospital",
)  # fmt: skip
_IZE_ENDS = ("e", "es", "ed", "er", "ers", "ing", "ation", "ations", "ational")

_WORD = re.compile(r"(?<![\w'’-])[A-Za-z]+(?![\w-])")
_SENTENCE_BEGINS = re.compile(r"(?:^|[.!?]['\"”’)\]]*\s+)['\"“‘(\[«]*$")
_LOOK_BACK = 8
"""Characters before a word in which the end of the sentence before it is looked for."""


@cache
def _respelled(variety: str) -> dict[str, str]:
    """Return the word to write for each word of the other variety."""
    pairs = list(_PAIRS)
    pairs += ((stem + end, stem[:-1] + "ur" + end) for stem in _OUR for end in _OUR_ENDS)
    pairs += ((f"{stem}iz{end}", f"{stem}is{end}") for stem in _IZE for end in _IZE_ENDS)
    return dict(pairs) if variety == "en-GB" else {british: american for american, british in pairs}


def _begins_a_sentence(text: str, at: int) -> bool:
    before = text[max(0, at - _LOOK_BACK) : at]
    # Not the beginning of the text, but of the piece.
    return _SENTENCE_BEGINS.search(before if at <= _LOOK_BACK else "," + before) is not None


def spelled(text: str, variety: str) -> Iterator[Edit]:
    """Yield the edits that spell the words of an English text as ``en-US`` or ``en-GB`` does."""
    words = _respelled(variety)
    for found in _WORD.finditer(text):
        word = found[0]
        wanted = words.get(word.lower())
        if wanted is None:
            continue
        if word.islower():
            yield Edit(*found.span(), wanted)
        elif word[1:].islower() and _begins_a_sentence(text, found.start()):
            yield Edit(*found.span(), wanted[0].upper() + wanted[1:])

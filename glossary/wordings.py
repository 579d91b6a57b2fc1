"""Two ways to say the same in English, of which a style profile wants one: CPC or CCP, Uygur or Uyghur.

Both are right, so that a term in one wording is found and satisfied in the other as well: as an admitted one.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

_WORDINGS: tuple[tuple[Mapping[str, str], ...], ...] = (
    ({"CPC": "Communist Party of China", "CCP": "Chinese Communist Party"}, {"CPC": "CPC", "CCP": "CCP"}),
    ({"Uygur": "Uygurs", "Uyghur": "Uyghurs"}, {"Uygur": "Uygur", "Uyghur": "Uyghur"}),
    ({"Political Bureau": "Political Bureau", "Politburo": "Politburo"},),
)
"""The pairs of words by group; each by the profile that writes it."""

_ANY = re.compile("|".join(rf"\b{words}\b" for group in _WORDINGS for pair in group for words in pair.values()))
_TELLING = ("CPC", "CCP", "ommunist Party", "Uyg", "Polit")
"""Letters without which a text has none of the words: asking for them first is ten times as fast."""


def reworded(text: str, profile: str) -> str:
    """Return a text with the words of a profile in place of their rivals; the text itself where it has none."""
    for group in _WORDINGS:
        for pair in group if profile in group[0] else ():
            for name, rival in pair.items():
                if name != profile:
                    text = re.sub(rf"\b{rival}\b", pair[profile], text)
    return text


def is_wording(text: str) -> bool:
    """Say whether a text has words that a profile could write in another way."""
    return any(letters in text for letters in _TELLING) and _ANY.search(text) is not None


def other_wordings(text: str) -> tuple[str, ...]:
    """Return a text in all the other wordings that it may have; nothing for most."""
    if not is_wording(text):
        return ()
    found = {text: None}
    for group in _WORDINGS:
        found |= {reworded(one, profile): None for one in tuple(found) for profile in group[0]}
    del found[text]
    return tuple(found)

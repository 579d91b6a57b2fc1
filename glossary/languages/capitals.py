"""Capital letters: what of a text's capitals fits a term's.

A term with a capital wants that capital; a lower-case term may be capitalised (the start of a sentence, a title).
An acronym is exact. A word all in capitals fits any term but an acronym of another shape.
Source: Kazakh reference tables, section 4 (қытай and Қытай).
"""

from __future__ import annotations


def is_shouted(word: str) -> bool:
    """Say whether a word is all in capitals and long enough not to be an acronym by itself."""
    return len(word) >= 5 and word.isupper()


def capitals_fit(cited: str, seen: str, *, lenient: bool = False, shouted: bool = False) -> bool:
    """Say whether the capitals of a word seen in a text fit those of a cited word or stem.

    Only the letters that both have are compared. ``lenient`` lets a capital be absent (titles and names are written
    «халық партиясы» as well); ``shouted`` says that the text around is all in capitals.
    """
    if cited[: len(seen)] == seen[: len(cited)]:
        return True
    capitals = sum(letter.isupper() for letter in cited)
    if capitals >= 2 and not any(part[1:] != part[1:].lower() for part in cited.split("-")):
        capitals = 1  # Шыңжаң-Ұйғыр: capitals at the start of the parts only
    if capitals >= 2:
        return False  # acronyms, brand names: exact
    if seen.isupper() and (shouted or is_shouted(seen)):
        return True
    at_start = True
    for wanted, letter in zip(cited, seen, strict=False):
        if wanted.isupper() and not letter.isupper():
            if not lenient:
                return False
        elif letter.isupper() and not wanted.isupper() and not at_start:
            return False
        at_start = wanted == "-"
    return True

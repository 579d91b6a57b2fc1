"""An English term in the place of other words: article, possessive, plural, and capitals by position.

Source: usage of English news (Kazinform, Xinhua): a person, a country and a town have no article; an organisation or
a post keeps the one that stands there; "a" and "an" go by the first sound.
"""

from __future__ import annotations

import re

from glossary.concepts import Kind, Term
from glossary.edits import Edit
from glossary.languages.plurals import plurals_of

_ARTICLE = re.compile(r"\b(the|an?)(\s+)$", re.IGNORECASE)
_LEADING = re.compile(r"(the|an?)\s+", re.IGNORECASE)
_POSSESSIVE = re.compile(r"(?:['’]s|(?<=s)['’])$", re.IGNORECASE)
_VOWEL_SOUND = re.compile(r"(?:[ai]|e(?!u)|o(?!ne\b)|u(?!ni|se|ra|k\b|y)|hour|honou?r|heir|honest)", re.IGNORECASE)
_LETTERS_WITH_VOWEL = frozenset("AEFHILMNORSX")
_SENTENCE_END = re.compile(r"(?:^|[.!?…:][\"”»')\]]*\s+)[\"“«'(\[]*$")
_LINKS = frozenset({"of", "in", "for", "on", "with", "against", "to"})
_NOUN_INSIDE = re.compile(
    r"\b(?:regions?|republics?|islands?|states|union|kingdom|emirates|federation|district|province|area|territor(?:y|ies)"
    r"|netherlands|philippines|bahamas|maldives|comoros|gambia|sea|ocean|river|mountains?|county|prefecture|us|uk|usa|uae"
    r"|prc|u\.s\.|u\.k\.)(?!\w)",
    re.IGNORECASE,
)
_NOT_A_NOUN = re.compile(
    r"\s*(?:$|[^\w\s'’-]|[-–—]\s|(?:and|or|but|of|in|on|to|with|for|from|by|at|as|is|are|was|were|will|would|can|has|have|had"
    r"|said|noted|that|which|who|where|also)\b)",
    re.IGNORECASE,
)


def fitted(term: Term, kind: Kind, text: str, start: int, end: int, *, plural: bool = False) -> Edit:
    """Return the edit that writes a term at ``start`` to ``end`` as the words around it want it."""
    replaced = text[start:end]
    leading = _LEADING.match(replaced)
    if leading is not None and _LEADING.match(term.text) is None:
        start += leading.end()
    possessive = _POSSESSIVE.search(replaced)
    made = _plural(term.text, kind) if plural else term.text
    if possessive is not None and not _POSSESSIVE.search(made):
        made += "'" if made.endswith("s") and plural else "'s"
    article = _ARTICLE.search(text, 0, start)
    if article is not None:
        word, space = article.groups()
        bare = kind is Kind.PLACE and without_article(term.text, text[end:])
        if kind is Kind.PERSON or bare or _LEADING.match(term.text):
            start = article.start()
            first = word[0].isupper() and _SENTENCE_END.search(text, 0, start) is not None
            return Edit(start, end, made[:1].upper() + made[1:] if first else made)
        if word.lower() in ("a", "an"):
            right = "an" if begins_with_a_vowel(made) else "a"
            if right != word.lower():
                shown = right.capitalize() if word[0].isupper() else right
                return Edit(article.start(), end, shown + space + made)
    elif _SENTENCE_END.search(text, 0, start):
        made = made[:1].upper() + made[1:]
    return Edit(start, end, made)


def without_article(place: str, after: str) -> bool:
    """Say whether "the" is wrong before a place: a country or town by its name alone, with no noun after it.

    "the Xinjiang Uygur Autonomous Region" and "the China market" keep theirs; "in the Xinjiang." does not.
    """
    return _NOUN_INSIDE.search(place) is None and is_no_noun(after)


def is_no_noun(after: str) -> bool:
    """Say whether what follows a name is surely no noun that it would belong to: "in Xinjiang.", "in Xinjiang and"."""
    return _NOT_A_NOUN.match(after) is not None


def needless_article(place: str, text: str, start: int, end: int) -> int:
    """Return where to begin writing a place so that no needless "the" is left before it: ``start`` or before it."""
    article = _ARTICLE.search(text, 0, start)
    if article is None or article[1].lower() != "the" or not without_article(place, text[end:]):
        return start
    return article.start()


def begins_with_a_vowel(words: str) -> bool:
    """Say whether "an" stands before these words: an hour, an NGO, a union."""
    first = re.split(r"[\s-]", words, maxsplit=1)[0]
    if len(first) > 1 and first.isupper():
        return first[0] in _LETTERS_WITH_VOWEL
    return _VOWEL_SOUND.match(first) is not None


def _plural(words: str, kind: Kind) -> str:
    """Return the plural of a term: of its last word, or of the noun before "of", "in" ...; a name has none."""
    if kind in (Kind.PERSON, Kind.PLACE, Kind.ABBREVIATION):
        return words
    parts = words.split(" ")
    head = next((at - 1 for at, word in enumerate(parts) if at and word.lower() in _LINKS), len(parts) - 1)
    found = plurals_of(parts[head].lower())
    if found:
        many = found[0]
        parts[head] = many.capitalize() if parts[head][:1].isupper() else many
    return " ".join(parts)

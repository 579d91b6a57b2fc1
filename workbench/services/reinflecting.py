"""A new term in the place of an old one, in the form in which the old one stood.

Kazakh keeps number, possessive and case; English keeps plural ("secretaries"), possessive ("the secretary's"), the
capitals of a title and of the beginning, and the article: "a" and "an" follow the sound of the new word. A form that
is not known makes no edit: a wrong one would look like a right one.
"""

from __future__ import annotations

import regex

from glossary.concepts import Term, TermMatch
from glossary.edits import Edit
from glossary.languages.base import HEAD_PLURAL
from glossary.languages.plurals import plurals_of
from glossary.languages.registry import language as rules_of

_LINKS = frozenset({"of", "in", "for", "on", "with", "against", "to"})
_SMALL = _LINKS | {"and", "the", "a", "an"}
_LEADING = regex.compile(r"(?:the|an?)\s+", regex.IGNORECASE)
_ARTICLE = regex.compile(r"\b(?P<article>an?|the)(?P<space>\s+)$", regex.IGNORECASE)

_SILENT_H = ("heir", "honest", "honor", "honour", "hour")
_SOUND_Y_W = ("eu", "ewe", "one", "once", "ubiqu", "uni", "use", "usa", "usu", "uti", "uto", "ura")
"""Beginnings that are written with a vowel and spoken with a consonant: a union, a European, a one-off."""
_NOT_Y = ("unin", "unim", "unid", "unint")
_LETTERS_WITH_VOWEL = frozenset("AEFHILMNORSX")
"""Letters whose names begin with a vowel: an SCO summit, an MP (common knowledge of English grammar)."""
_READ_AS_WORDS = frozenset({"NATO", "NASA", "LASSO", "SARS", "RAM", "FIFA", "NAFTA", "MERCOSUR"})


def in_its_form(place: TermMatch, term: Term, text: str, language: str) -> Edit | None:
    """Return the edit that writes ``term`` where a match stands in a text, None where the form is not known."""
    if language.startswith("kk"):
        made = rules_of(language).written(term, place.suffixes)
        if made is None:
            return None
        return Edit(place.start, place.end, _begun_alike(made, place, text))
    if language == "en":
        return _in_english(place, term, text)
    return None if place.suffixes else Edit(place.start, place.end, term.text)


def _begun_alike(made: str, place: TermMatch, text: str) -> str:
    """Give a beginning its capital where the old term began a sentence with one."""
    return made[:1].upper() + made[1:] if _begins(place, text) and place.surface[:1].isupper() else made


def _begins(place: TermMatch, text: str) -> bool:
    before = text[: place.start].rstrip(" \t\n«»“”\"'(")
    return not before or before[-1] in ".!?…:\u2029"


def _in_english(place: TermMatch, term: Term, text: str) -> Edit | None:
    article = _ARTICLE.search(text, 0, place.start)
    words = (_LEADING.sub("", term.text, count=1) if article is not None else term.text).split(" ")
    tags = dict(tag.partition(":")[::2] for tag in place.suffixes)
    number = "PL" in tags or HEAD_PLURAL in tags
    if number:
        head = next((at for at, word in enumerate(words) if at and word.lower() in _LINKS), len(words)) - 1
        plural = _plural(words[head])
        if plural is None:
            return None
        words[head] = plural
    made = " ".join(_as_seen(words, place, text))
    if "POSS" in tags:
        mark = "’" if "’" in place.surface[-2:] else "'"
        made += mark if number and made.endswith("s") else mark + "s"
    made = _begun_alike(made, place, text)
    start = place.start
    if article is not None and article["article"].lower() != "the":
        said = _article(made, article["article"])
        if said != article["article"]:
            start, made = article.start(), said + article["space"] + made
    return Edit(start, place.end, made)


def _plural(word: str) -> str | None:
    """Return the plural of a noun, itself where it has none of its own; None for what is no plain word."""
    low = word.lower()
    if not word.isalpha() or word[1:] != low[1:]:
        return None
    found = plurals_of(low)
    return word[:1] + found[0][1:] if found else word


def _as_seen(words: list[str], place: TermMatch, text: str) -> list[str]:
    """Give the new words the capitals that the old term had in the text, where those were not the cited ones."""
    cited, seen = place.term.text.split(" "), place.surface.split(" ")
    if place.surface.isupper() and not place.term.text.isupper():
        return [word.upper() for word in words]
    if len(cited) != len(seen):
        return words
    pairs = [(a, b) for a, b in zip(cited, seen, strict=True) if a.lower() not in _SMALL]
    of_a_title = len(pairs) > 1 or not _begins(place, text)
    if pairs and of_a_title and all(a[:1].islower() and b[:1].isupper() for a, b in pairs):
        return [word if word.lower() in _SMALL else word[:1].upper() + word[1:] for word in words]
    if pairs and all(a[:1].isupper() and b[:1].islower() for a, b in pairs):
        return [word[:1].lower() + word[1:] if word[1:].islower() else word for word in words]
    return words


def _article(made: str, before: str) -> str:
    article = "an" if _sounds_like_a_vowel(made) else "a"
    return article.capitalize() if before[:1].isupper() else article


def _sounds_like_a_vowel(made: str) -> bool:
    found = regex.match(r"[^\W_]+", made)
    if found is None:
        return False
    word, low = found.group(), found.group().lower()
    if len(word) > 1 and word.isupper() and word not in _READ_AS_WORDS:
        return word[0] in _LETTERS_WITH_VOWEL
    if low.startswith(_SILENT_H):
        return True
    return low[0] in "aeiou" and (low.startswith(_NOT_Y) or not low.startswith(_SOUND_Y_W))

"""A segment that is one term, or a list of terms, and nothing else: written by rule, with its marks and its capital."""

from __future__ import annotations

import regex

from glossary.concepts import Enforce, TermMatch
from glossary.termbase import Termbase

_BETWEEN = regex.compile(r"\s*[,;/–—-]\s*|\s*[，；、]\s*")
_END = regex.compile(r"[.!?。！？]$")
_ARTICLE = regex.compile(r"(?:The|An?)\s+(?=\S)")
_ENDS = {".": "。", "!": "！", "?": "？"}
_PLAIN_ENDS = {chinese: plain for plain, chinese in _ENDS.items()}
_COMMAS = {",": "，", ";": "；"}
_PLAIN_COMMAS = {"，": ",", "、": ",", "；": ";"}


def terms_alone(text: str, termbase: Termbase, source: str, target: str, *, binding: bool = False) -> str:
    """Return a text that is a term or a list of terms in the target language; empty where it is anything else.

    The mark at its end goes the way of the target language. It begins with a capital where the source does, and where
    a Chinese source ends as a sentence. A form with endings of its own says more than its term, and is left to others.
    ``binding`` takes no terms that the glossary only shows.
    """
    bare, end = without_end(text.strip(), target)
    matches = termbase.matches(bare, source)
    if source == "en" and matches and matches[0].start:
        article = _ARTICLE.match(bare)
        bare = bare[article.end() :] if article is not None else bare
        matches = termbase.matches(bare, source)
    if not matches or matches[0].start != 0 or matches[-1].end != len(bare):
        return ""
    if binding and any(match.concept.enforce is Enforce.INFORM for match in matches):
        return ""
    said = _list(bare, matches, termbase, (source, target))
    return with_capital(said, text, end, source) + end if said else ""


def without_end(text: str, target: str) -> tuple[str, str]:
    """Return a text without the mark that ends its sentence, and that mark as the target language writes it."""
    stop = _END.search(text)
    if stop is None:
        return text, ""
    marks = _ENDS if target.startswith("zh") else _PLAIN_ENDS
    return text[: stop.start()], marks.get(stop[0], stop[0])


def with_capital(said: str, text: str, end: str, source: str) -> str:
    """Return a text with a capital where its source begins with one, or is a Chinese sentence."""
    capital = bool(end) if source.startswith("zh") else text.strip()[:1].isupper()
    return said[:1].upper() + said[1:] if capital else said


def _list(bare: str, matches: list[TermMatch], termbase: Termbase, languages: tuple[str, str]) -> str:
    said = ""
    reached = 0
    for match in matches:
        between = bare[reached : match.start]
        # Two terms side by side are joined by grammar, which nobody here knows.
        if reached and not _BETWEEN.fullmatch(between):
            return ""
        written = "" if match.suffixes or match.erroneous else termbase.written(match, languages[1])
        if not written:
            return ""
        said += (_joint(between, languages) if reached else "") + written
        reached = match.end
    return said


def _joint(between: str, languages: tuple[str, str]) -> str:
    sign = between.strip()
    if languages[1].startswith("zh"):
        return _COMMAS.get(sign, sign)
    plain = _PLAIN_COMMAS.get(sign, sign)
    if plain in ",;":
        return f"{plain} "
    return f" {plain} " if languages[0].startswith("zh") else between

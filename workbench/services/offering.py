"""What of a completion is worth offering: what is certain by rule first, no circles, no number that nobody named."""

from __future__ import annotations

import regex

from glossary.termbase import Termbase
from models.division import is_spaced
from workbench.qa.quantities import quantities
from workbench.services.date_lines import translate_date
from workbench.services.terms_alone import terms_alone

_WORD = regex.compile(r"[\p{L}\p{M}\p{N}]+(?:['’\-.,][\p{L}\p{M}\p{N}]+)*")
_HAN_WORD = regex.compile(r"\p{Han}|[^\s\p{Han}\p{P}]+")
_LONGEST_RUN = 8
_OPEN_END = regex.compile(r"[\s,;:–—(«“‘\"，、；：（]+$")


def certain_text(source: str, termbase: Termbase, languages: tuple[str, str]) -> str:
    """Return the whole target of a source that is a date, or terms and nothing else; empty for any other."""
    date = translate_date(source, *languages)
    return date if date is not None else terms_alone(source, termbase, *languages, binding=True)


def without_circles(typed: str, rest: str, source: str, languages: tuple[str, str]) -> str:
    """Return the rest up to where it begins to say again what it has just said.

    Two words or more twice in a row are a circle, and so is one number, or any word three times, unless the source
    says something so often.
    """
    text = typed + rest
    cut = _circle(text, languages[1], len(typed))
    if cut is None or _circle(source, languages[0], 0) is not None:
        return rest
    return _OPEN_END.sub("", text[len(typed) : max(cut, len(typed))])


def _circle(text: str, language: str, start: int) -> int | None:
    """Return where the first copy of a run of words begins that ends after ``start``; None where there is none."""
    found = list((_WORD if is_spaced(language) else _HAN_WORD).finditer(text))
    words = [one[0].casefold() for one in found]
    for at in range(1, len(words)):
        for size in range(1, min(_LONGEST_RUN, at, len(words) - at) + 1):
            if words[at - size : at] != words[at : at + size] or found[at + size - 1].end() <= start:
                continue
            number = is_spaced(language) and any(letter.isdigit() for letter in words[at])
            thrice = words[at + size : at + 2 * size] == words[at : at + size]
            if thrice or number or (size > 1 and is_spaced(language)) or size > 3:
                return found[at].start()
    return None


def without_strange_numbers(typed: str, rest: str, source: str, languages: tuple[str, str]) -> str:
    """Return the rest up to the first number whose value the source does not have: nobody may take it by one key."""
    known = {one.value for one in quantities(source, languages[0])}
    for one in quantities(typed + rest, languages[1]):
        if not one.word and one.value not in known and one.end > len(typed):
            return _OPEN_END.sub("", rest[: max(0, one.start - len(typed))])
    return rest

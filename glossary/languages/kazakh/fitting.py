"""A Kazakh term in the place of a wrong rendering: which suffixes the rendering carried, and the term with its own.

The suffixes are read off the words that are replaced and written anew on the term, so that harmony and linking sounds
are the term's («Ма Синруймен» becomes «Ма Синжуймен», «Алма-Атадан» becomes «Алматыдан»).
Source: Kazakh reference tables, sections 1 to 3.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from rapidfuzz import fuzz

from glossary.concepts import Kind, Term
from glossary.languages.kazakh.governors import governed
from glossary.languages.kazakh.index import inflect
from glossary.languages.kazakh.paradigm import readings_of
from glossary.languages.kazakh.sounds import ANY_SOUND
from glossary.languages.kazakh.suffixes import Shape, analyse
from glossary.roles import NOMINATIVE

CASES = frozenset({"GEN", "DAT", "ACC", "LOC", "ABL", "INS"})

_WORD = re.compile(r"[^\W_]+(?:[-‐‑'’][^\W_]+)*")
_LONGEST_ENDING = 9
_NAME_LIKENESS = 74.0
_WORD_LIKENESS = 60.0
_PLACE_LIKENESS = 82.0


class Fitted(NamedTuple):
    """A term to write at ``start`` to ``end`` (code points); ``guessed`` says that its case was not read for sure."""

    start: int
    end: int
    text: str
    guessed: bool = False


def words_of(text: str) -> list[tuple[int, int]]:
    """Return where the words of a text begin and end; parts joined by a hyphen are one word."""
    return [found.span() for found in _WORD.finditer(text)]


def names(tags: Sequence[str]) -> list[str]:
    """Return the names of tags without their letters."""
    return [tag.partition(":")[0] for tag in tags]


def in_place_of(term: Term, rendering: str, text: str, taken: Sequence[tuple[int, int]]) -> Fitted | None:
    """Return the term in the form in which a known rendering (as cited) stands in a text; None where it does not."""
    cited = Term("kk", rendering)
    spans = words_of(text)
    count = len(words_of(rendering))
    for first in range(len(spans) - count + 1 if count else 0):
        start, end = spans[first][0], spans[first + count - 1][1]
        if any(s < end and start < e for s, e in taken):
            continue
        for reading in readings_of(cited, text[start:end]):
            made = written_with(term, reading)
            if made is not None:
                return Fitted(start, end, made)
    return None


def near_form(term: Term, kind: Kind, text: str, taken: Sequence[tuple[int, int]]) -> Fitted | None:
    """Return the term in the place of a name that is near to it in spelling, in that name's form.

    Only names of persons and places, and only words with a capital: a common noun near to another is another word.
    """
    if kind not in (Kind.PERSON, Kind.PLACE):
        return None
    cited = [term.text[start:end] for start, end in words_of(term.text)]
    if not cited or len("".join(cited)) < 5:
        return None
    spans = words_of(text)
    best: tuple[float, Fitted] | None = None
    for first in range(len(spans) - len(cited) + 1):
        run = spans[first : first + len(cited)]
        start, end = run[0][0], run[-1][1]
        words = [text[s:e] for s, e in run]
        if any(s < end and start < e for s, e in taken) or not all(word[:1].isupper() for word in words):
            continue
        if re.search(r"[^\w\s'’‐‑-]", text[start:end]):
            continue
        for likeness, tags in _like(cited, words, kind):
            made = written_with(term, tags)
            if made is not None and made != text[start:end] and (best is None or likeness > best[0]):
                best = (likeness, Fitted(start, end, made))
    return None if best is None else best[1]


def _like(cited: Sequence[str], words: Sequence[str], kind: Kind) -> Iterator[tuple[float, tuple[str, ...]]]:
    """Yield how near a run of words is to a name, and the suffixes of its last word, for each way to cut that word."""
    before = [fuzz.ratio(a.lower(), b.lower()) for a, b in zip(cited[:-1], words[:-1], strict=True)]
    least = _PLACE_LIKENESS if kind is Kind.PLACE else _NAME_LIKENESS
    last = words[-1]
    for cut in range(min(_LONGEST_ENDING, len(last) - 2) + 1):
        stem = last[: len(last) - cut]
        alike = fuzz.ratio(cited[-1].lower(), stem.lower())
        whole = fuzz.ratio("".join([*cited]).lower(), "".join([*words[:-1], stem]).lower())
        if min([alike, *before]) < _WORD_LIKENESS or whole < least or abs(len(stem) - len(cited[-1])) > 2:
            continue
        if not cut:
            yield whole, ()
            continue
        for reading in readings_of(Term("kk", stem), last):
            found = names(reading)
            if found and set(found) <= CASES | {"PL", "ATTR"}:
                yield whole, tuple(found)


def left_over(
    term: Term, surface: str, text: str, taken: Sequence[tuple[int, int]], asked: Sequence[str]
) -> Fitted | None:
    """Return the term in the place of the source's own words, copied into a Kazakh text («Ma Xingrui-мен»).

    Their Kazakh ending is read where they have one; else ``asked``, the form that the source asks for, is a guess.
    """
    for found in re.finditer(rf"(?<![^\W_]){re.escape(surface)}(?:[-‐‑–]?([а-яәғқңөұүһі]{{1,9}}))?(?![^\W_])", text):
        start, end = found.span()
        if any(s < end and start < e for s, e in taken):
            continue
        ending = found.group(1)
        if ending:
            for reading in analyse(Shape(ANY_SOUND, "BF"), ending):
                made = written_with(term, reading)
                if made is not None:
                    return Fitted(start, end, made)
            continue
        made = written_with(term, asked)
        return None if made is None else Fitted(start, end, made, guessed=bool(asked))
    return None


def guessed_form(term: Term, text: str, span: tuple[int, int], asked: Sequence[str]) -> Fitted | None:
    """Return the term in the place of words that are only thought to be its rendering.

    ``asked`` are the number, the possessor and the case that the source's own words ask for, as far as they say them.
    The case counts more than the look of the last word («Қазақстан» looks like an ablative). A Kazakh word behind it
    that takes the bare form counts more than both («академиясы туралы»). The case is a guess either way, and marked.
    """
    start, end = span
    last = words_of(text[start:end])
    governing = governed(text, end)
    kept = tuple(tag for tag in asked if tag not in CASES)
    case = tuple(tag for tag in asked if tag in CASES) or (tuple(governing) if len(governing) == 1 else ())
    if NOMINATIVE in governing:
        case = ()
    elif not case and last:
        case = _ending_of(text[start + last[-1][0] : start + last[-1][1]])
    tags = (*kept, *case)
    made = written_with(term, tags)
    return None if made is None else Fitted(start, end, made, guessed=True)


def _ending_of(word: str) -> tuple[str, ...]:
    """Return the case that a word of unknown stem seems to have: the longest ending that is a case and nothing else."""
    for cut in range(min(_LONGEST_ENDING, len(word) - 3), 1, -1):
        for reading in readings_of(Term("kk", word[: len(word) - cut]), word):
            found = names(reading)
            if len(found) == 1 and found[0] in CASES:
                return tuple(found)
    return ()


def written_with(term: Term, tags: Sequence[str]) -> str | None:
    """Return a term with suffixes; a number that the term cannot show is left out, a case never is.

    A citation form that ends in a possessive of its own has the plural inside it: «партиялары», not «партиясылар».
    """
    wanted = names(tags)
    made = inflect(term, wanted)
    if made is None and "PL" in wanted and not any(tag.startswith("PX") for tag in wanted):
        at = wanted.index("PL") + 1
        made = inflect(term, [*wanted[:at], "PX3", *wanted[at:]]) if term.izafet is not False else None
    if made is None:
        kept = [tag for tag in wanted if tag in CASES or tag == "ATTR"]
        made = inflect(term, kept) if kept != wanted else None
    return made

"""Step 4 with attention: the term in the place of the words that look at it most.

Attention is a hint and no proof, so the words must look like a rendering: not much longer than the term, no number
and no other term among them. What comes of it is scored against the source like any other draft.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from glossary.concepts import Kind, TermMatch
from glossary.edits import Edit, apply_edits
from glossary.languages.english_fitting import fitted
from glossary.languages.kazakh.fitting import guessed_form, in_place_of
from glossary.roles import form_asked
from workbench.services.enforcing.placing import attended_span
from workbench.services.enforcing.weighing import Case, Trial, Weighing

_LONGER = 2.0
"""Times the length of the term in code points, and some, that its wrong rendering may have."""
_SLACK = 6
_NAMES = frozenset({Kind.PERSON, Kind.PLACE})


class Attended(NamedTuple):
    """A text with terms in the attended places, and the matches (indices) whose Kazakh case was a guess.

    ``placed`` are those for whose place nothing but attention speaks.
    """

    text: str
    guessed: frozenset[int]
    placed: frozenset[int]


class _Found(NamedTuple):
    """An edit; ``known`` says that the words at its place are what the model calls the term."""

    edit: Edit
    guessed: bool = False
    known: bool = False


def attended_repair(
    weighing: Weighing, case: Case, base: Trial, alone: Callable[[str], str] = lambda _: ""
) -> Attended | None:
    """Return a trial's text with its missing terms where attention points; None where it points nowhere.

    ``alone`` says what the model calls a surface that stands alone, as far as it was asked.
    """
    edits: list[Edit] = []
    guessed, placed = set(), set()
    taken = [span for verdict in base.verdicts for span in verdict.spans]
    for n in weighing.missing(case, base):
        made = _edit(weighing, case, base, case.matches[n], taken, alone(case.matches[n].surface))
        if made is not None:
            edits.append(made.edit)
            taken.append((made.edit.start, made.edit.end))
            if made.guessed:
                guessed.add(n)
            if not made.known:
                placed.add(n)
    return Attended(apply_edits(base.text, edits), frozenset(guessed), frozenset(placed)) if edits else None


def _edit(
    weighing: Weighing, case: Case, base: Trial, match: TermMatch, taken: list[tuple[int, int]], alone: str
) -> _Found | None:
    term = weighing.term(match)
    span = attended_span(case.attention, case.source, match.start, match.end) if case.attention is not None else None
    if term is None or span is None:
        return None
    start, end = span
    words = base.text[start:end]
    if not words.strip() or any(letter.isdigit() for letter in words):
        return None
    if end - start > _LONGER * len(term.text) + _SLACK or any(s < end and start < e for s, e in taken):
        return None
    spaced = not weighing.target.startswith("zh")
    if spaced and match.concept.kind in _NAMES and not words[:1].isupper():
        return None
    if weighing.target == "kk":
        # A common word could stand anywhere, but not where attention points as well: its suffixes are those to write.
        read = in_place_of(term, alone, words, ()) if alone else None
        if read is not None and (read.start, read.end) == (0, len(words)):
            return _Found(Edit(start, end, read.text), guessed=False, known=True)
        made = guessed_form(term, base.text, span, form_asked(match, case.source))
        return None if made is None else _Found(Edit(made.start, made.end, made.text), guessed=made.guessed)
    if weighing.target == "en":
        return _Found(fitted(term, match.concept.kind, base.text, start, end))
    return _Found(Edit(start, end, term.text))

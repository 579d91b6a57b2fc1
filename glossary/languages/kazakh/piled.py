"""A Kazakh term beside what is left of its own half-translation: «… Орталық Комитеті Орталық Комитетінің».

Models that write a given term often go on with the words by which they would have said it. What repeats the end of the
term gives it its suffixes and goes; what repeats its beginning goes.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from glossary.concepts import Term
from glossary.edits import Edit
from glossary.languages.kazakh.fitting import words_of, written_with
from glossary.languages.kazakh.index import stems_of_term
from glossary.languages.kazakh.paradigm import readings_of


def unpiled(term: Term, text: str, start: int, end: int, *, once: bool = True) -> Edit | None:
    """Return the edit that leaves a term once where parts of it stand beside it; None where nothing is doubled.

    ``start`` to ``end`` (code points) is the term's place. Words are parts only where they are the term's own, in any
    case, with nothing but a space between. ``once`` says that the source names it once: only then the whole term
    beside itself is one too many.
    """
    cited = [term.text[s:e] for s, e in words_of(term.text)]
    spans = words_of(text)
    inside = [n for n, (s, e) in enumerate(spans) if s >= start and e <= end]
    if not cited or not inside:
        return None
    after = _after(term, cited, text, spans[inside[-1] + 1 :], end, once=once)
    before = _before(cited, text, spans[: inside[0]], start)
    if after is None and before is None:
        return None
    made, past = after if after is not None else (text[start:end], end)
    first = start if before is None else before
    return Edit(first, past, _like(made, text[first]))


def _after(
    term: Term, cited: Sequence[str], text: str, spans: Sequence[tuple[int, int]], end: int, *, once: bool
) -> tuple[str, int] | None:
    """Return the term with the suffixes of what repeats its end, and where that ends."""
    if not spans or text[end : spans[0][0]].strip() or not text[:end].lower().endswith(cited[-1].lower()):
        return None  # a term that has a case of its own is what the next word is said of
    for count in range(min(len(cited) if once else len(cited) - 1, len(spans)), 0, -1):
        past = spans[count - 1][1]
        if not _spaced(text, spans[:count]):
            continue
        for part in _parts(term, cited, count):
            for reading in readings_of(part, text[spans[0][0] : past]):
                made = written_with(term, reading)
                if made is not None:
                    return made, past
    return None


def _parts(term: Term, cited: Sequence[str], count: int) -> Iterator[Term]:
    """Yield the last words of a term, as a term; its bare head too («Комитет» of «Орталық Комитеті»)."""
    last = " ".join(cited[-count:])
    owned = True if len(cited) > 1 and term.izafet is not False and cited[-1][-1:] in "ыі" else term.izafet
    yield Term("kk", last, izafet=owned, head=term.head, harmony=term.harmony, px_stem=term.px_stem)
    if len(cited) > 1:
        for head in dict.fromkeys(stem.letters for stem in stems_of_term(term)[1] if stem.head):
            yield Term("kk", " ".join([*cited[-count:-1], head]), izafet=False, harmony=term.harmony)


def _before(cited: Sequence[str], text: str, spans: Sequence[tuple[int, int]], start: int) -> int | None:
    """Return where what repeats the beginning of a term begins, None where nothing does."""
    for count in range(min(len(cited), len(spans)), 0, -1):
        seen = spans[-count:]
        if text[seen[-1][1] : start].strip() or not _spaced(text, seen):
            continue
        words = [text[s:e] for s, e in seen]
        # A whole term twice is two mentions, perhaps; a part of it is not.
        if count < len(cited) and [one.lower() for one in words] == [one.lower() for one in cited[:count]]:
            return seen[0][0]
    return None


def _spaced(text: str, spans: Sequence[tuple[int, int]]) -> bool:
    return all(not text[left[1] : right[0]].strip() for left, right in pairwise(spans))


def _like(made: str, first: str) -> str:
    return made[:1].upper() + made[1:] if first.isupper() else made

"""What a reader finds of the terms that a segment asks for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from workbench.benchmarking.oracle import chinese, english, kazakh
from workbench.benchmarking.oracle.assigning import Span, assign
from workbench.benchmarking.oracle.kazakh import KazakhTerm


@dataclass(frozen=True, slots=True)
class Asked:
    """A mention that the target must serve.

    ``cited`` is the form to write, ``accepted`` every form that a reader takes for it. For Kazakh ``kazakh`` is the
    term and ``slot`` the forms that are right where it stands (empty where nobody knows the slot); ``admitted`` are the
    other Kazakh terms that a reader takes for it, such as a person's short name.
    """

    concept: str
    cited: str
    accepted: tuple[str, ...] = ()
    lower: bool = False
    kazakh: KazakhTerm | None = None
    slot: frozenset[str] = frozenset()
    admitted: tuple[KazakhTerm, ...] = ()

    def kazakh_terms(self) -> tuple[KazakhTerm, ...]:
        """Return the Kazakh term and those admitted for it."""
        return (self.kazakh, *self.admitted) if self.kazakh else ()


@dataclass(frozen=True, slots=True)
class Found:
    """What a reader finds of one mention: the term in any form, in a licit form, in the very form wanted."""

    there: bool
    licit: bool
    exact: bool


def judge(language: str, asked: Sequence[Asked], text: str) -> list[Found]:
    """Judge a target text; at each level every mention needs a place of its own."""
    there, licit, exact = (_given(asked, text, level) for level in _LEVELS.get(language.split("-")[0], _LEVELS["en"]))
    return [Found(*levels) for levels in zip(there, licit, exact, strict=True)]


def count(language: str, one: Asked, text: str, others: Sequence[Asked] = ()) -> int:
    """Return how many places a term has in a text; those inside a longer one of ``others`` are not its own."""
    level = _LEVELS.get(language.split("-")[0], _LEVELS["en"])[0]
    longer = [span for other in others if other.concept != one.concept for span in level(other, text)]
    kept: list[Span] = []
    for start, end in sorted(set(level(one, text)), key=lambda span: (span[0], -span[1])):
        inside = any(left <= start and end <= right and right - left > end - start for left, right in longer)
        if not inside and (not kept or start >= kept[-1][1]):
            kept.append((start, end))
    return len(kept)


_Level = Callable[[Asked, str], list[Span]]


def _given(asked: Sequence[Asked], text: str, level: _Level) -> list[bool]:
    options = [sorted(set(level(one, text)), key=lambda span: (span[0] - span[1], span)) for one in asked]
    return [span is not None for span in assign(options)]


def _english_there(one: Asked, text: str) -> list[Span]:
    return [span for form in one.accepted or (one.cited,) for span in english.places(form, text)]


def _english_licit(one: Asked, text: str) -> list[Span]:
    forms = one.accepted or (one.cited,)
    return [span for form in forms for span in english.licit(form, text, lower=one.lower)]


def _english_exact(one: Asked, text: str) -> list[Span]:
    return english.verbatim(one.cited, text)


def _chinese_there(one: Asked, text: str) -> list[Span]:
    forms = one.accepted or (one.cited,)
    spelled = [span for form in forms for span in chinese.places(form, text)]
    # A word said in passing names both countries: it is nobody's own place, so it takes none.
    passing = [(start, start) for form in forms for start, _ in chinese.in_passing(form, text)]
    return spelled + passing


def _chinese_exact(one: Asked, text: str) -> list[Span]:
    return chinese.places(one.cited, text)


def _kazakh_there(one: Asked, text: str) -> list[Span]:
    return [span for term in one.kazakh_terms() for span in kazakh.stems(term, text)]


def _kazakh_licit(one: Asked, text: str) -> list[Span]:
    return [span for term in one.kazakh_terms() for span in kazakh.places(kazakh.all_forms(term), text)]


def _kazakh_exact(one: Asked, text: str) -> list[Span]:
    if one.kazakh is None:
        return []
    return kazakh.places(one.slot or kazakh.slot_forms(one.kazakh), text)


_LEVELS: dict[str, tuple[_Level, _Level, _Level]] = {
    "en": (_english_there, _english_licit, _english_exact),
    "zh": (_chinese_there, _chinese_there, _chinese_exact),
    "kk": (_kazakh_there, _kazakh_licit, _kazakh_exact),
}

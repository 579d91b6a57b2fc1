"""A number that the draft lost is brought back: by a number that stands in for it, else as a forced prefix.

Models write rare numbers wrongly (360 000 becomes 300000) and common ones rightly. So a copy of the source has a plain
number in the place of the lost one, and names in the places of the terms; what comes of it gets the true ones back,
where the model itself put them. What is left is forced where the model wrote a number that nobody said, or as far
into the text as it stands in the source, and the model finishes. Texts are judged as those of all steps: with every
term and number, and not scored far below the plain draft.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from fractions import Fraction

import regex

from models.base import Capability, Decoding, Engine, Hypothesis, Request, StandIn
from workbench.qa.quantities import Quantity, match_up, quantities
from workbench.services.enforcing.by_rule import written_quantity
from workbench.services.enforcing.circling import against_circles
from workbench.services.enforcing.placing import attended_span, word_starts
from workbench.services.enforcing.scoring import Drafted, try_scored
from workbench.services.enforcing.standing_in import Copy, StandingIn, Unit
from workbench.services.enforcing.weighing import Case, Trial, Weighing

MOST_NUMBERS = 4
"""Lost numbers of one text up to which they are brought back: with more lost, the draft says something else."""

_PLACES = 3
_NUMBERS = ("25", "12", "40", "15", "30", "60", "18")
_YEARS = ("2015", "2016", "2012", "2018", "2010")
_DIGITS = regex.compile(r"\d+(?:[.,]\d+)?")
_JOINED = regex.compile(r"\d+(?:[-–/]\d+)+")
_FIRST_YEAR, _LAST_YEAR = 1000, 2100


def number_stand_ins(source: str, target: str) -> list[StandIn]:
    """Return the numbers that stand in for others: each model writes those of every day."""
    return [
        StandIn(kind, source, target, one, one)
        for kind, some in (("number", _NUMBERS), ("year", _YEARS))
        for one in some
    ]


class Numbering:
    """Brings numbers back into the drafts of one direction."""

    def __init__(self, engine: Engine, weighing: Weighing, standing_in: StandingIn, hypotheses: int) -> None:
        self._engine = engine
        self._weighing = weighing
        self._standing_in = standing_in
        self._hypotheses = hypotheses

    def lacking(self, cases: Sequence[Case]) -> list[Case]:
        """Return the cases whose best text lacks a number, though not too many, and that ask for a term."""
        return [
            case for case in cases if case.required() and 0 < self._weighing.best(case).lost_numbers <= MOST_NUMBERS
        ]

    def stand_in(self, cases: Sequence[Case], turns: Sequence[int]) -> None:
        """Let plain numbers stand in for those lost, in turns, beside the names for the terms."""
        for turn in turns:
            copies = [
                (case, copy, frozenset(self._weighing.lost_numbers(case, self._weighing.best(case).text)))
                for case in self.lacking(cases)
                if (copy := self._standing_in.copy(case.source, self._units(case), turn)) is not None
            ]
            if not copies:
                return
            drafts = []
            requests = [(case, Request(copy.text)) for case, copy, _ in copies]
            for (case, copy, lost), hypotheses in zip(copies, self._translate(requests, self._hypotheses), strict=True):
                drafts += self._put_back(case, copy, hypotheses, lost)
            try_scored(self._engine, self._weighing, drafts, "stand-in")

    def force(self, cases: Sequence[Case], check: Callable[[], None]) -> None:
        """Force one lost number after the other into the best text, and let the model finish."""
        if Capability.PREFIX not in self._engine.info.capabilities:
            return
        for _ in range(MOST_NUMBERS):
            wanted = self.lacking(cases)
            requests = [(case, *forced) for case in wanted for forced in self._forced(case)]
            if not requests:
                return
            check()
            found = self._translate([(case, request) for case, _, request, _ in requests], 1, beam=2)
            before = {id(case): self._weighing.best(case).lost_numbers for case in wanted}
            drafts = [
                Drafted(case, one.text, one.doubts, base, one.score, put_in=numbers)
                for (case, base, _, numbers), (one, *_) in zip(requests, found, strict=True)
            ]
            try_scored(self._engine, self._weighing, drafts, "spliced", most=_PLACES)
            cases = [case for case in wanted if self._weighing.best(case).lost_numbers < before[id(case)]]

    def _units(self, case: Case) -> list[Unit]:
        best = self._weighing.best(case)
        # All that the model does not say by itself: in the copy it would be lost again.
        terms = [n for n in case.required() if best.steps[n] not in ("already", "retried")]
        units = self._standing_in.units(case.source, case.matches, terms)
        taken = [(unit.start, unit.end) for unit in units]
        for one in map(_digits_alone, self._weighing.lost_numbers(case, best.text)):
            start, end = _whole(case.source, one)
            if not any(left < end and start < right for left, right in taken):
                taken.append((start, end))
                units.append(Unit(start, end, _kind(one), (), self._written(case.source, one)))
        return sorted(units, key=lambda unit: unit.start)

    def _put_back(
        self, case: Case, copy: Copy, hypotheses: Sequence[Hypothesis], lost: frozenset[Quantity]
    ) -> list[Drafted]:
        assert case.plain is not None
        texts = [(self._standing_in.put_back(copy, one, case.plain.text), one) for one in hypotheses]
        return [
            Drafted(case, text, one.doubts, score=one.score, put_in=lost) for text, one in texts if text is not None
        ]

    def _forced(self, case: Case) -> list[tuple[Trial, Request, frozenset[Quantity]]]:
        """Return what to force: the draft it is forced into, the request, and the numbers that it brings back."""
        base = self._weighing.best(case)
        asked, given = quantities(case.source, self._weighing.source), quantities(base.text, self._weighing.target)
        lost, strange = match_up(asked, given)
        number = lost[0]
        taken = [span for verdict in base.verdicts for span in verdict.spans]
        free = [one for one in strange if not any(start < one.end and one.start < end for start, end in taken)]
        written = self._written(case.source, number)
        places = self._places(case, base, number, taken, [one.start for one in free])
        start, end = _whole(case.source, number)
        brought = frozenset(one for one in asked if start <= one.start and one.end <= end)
        return [
            (base, Request(case.source, prefix=self._prefix(base.text, place, written)), brought) for place in places
        ]

    def _written(self, source: str, number: Quantity) -> str:
        """Return what to write for a number of the source: a score (13-21-3) whole, as it is."""
        start, end = _whole(source, number)
        whole = end - start > number.end - number.start
        return source[start:end] if whole else written_quantity(number, self._weighing.target)

    def _places(
        self, case: Case, base: Trial, number: Quantity, taken: Sequence[tuple[int, int]], strange: Sequence[int]
    ) -> list[int]:
        """Return places for a number, likeliest first: never the end, where it would be left hanging."""
        text = base.text
        around = round((number.start + number.end) / 2 / max(1, len(case.source)) * len(text))
        if case.attention is not None and case.attention.text == text:
            span = attended_span(case.attention, case.source, number.start, number.end)
            around = span[0] if span is not None else around
        starts = [at for at in word_starts(text) if not any(start < at < end for start, end in taken)]
        near = sorted(starts, key=lambda at: abs(at - around))
        return list(dict.fromkeys([*sorted(strange, key=lambda at: abs(at - around))[:2], *near]))[:_PLACES]

    def _prefix(self, text: str, place: int, written: str) -> str:
        if self._weighing.target.startswith("zh"):
            return text[:place] + written
        before = text[:place].rstrip()
        return f"{before} {written}" if before else written

    def _translate(
        self, requests: Sequence[tuple[Case, Request]], hypotheses: int, *, beam: int = 4
    ) -> list[list[Hypothesis]]:
        can = Capability.N_BEST in self._engine.info.capabilities
        decoding = Decoding(beam=beam, hypotheses=hypotheses if can else 1)
        found: dict[int, list[Hypothesis]] = {}
        for loops in (False, True):
            group = [n for n, (case, _) in enumerate(requests) if case.loops is loops]
            if group:
                how = against_circles(decoding, requests[group[0]][0])
                few = [requests[n][1] for n in group]
                answers = self._engine.translate(few, self._weighing.source, self._weighing.target, how)
                found |= dict(zip(group, answers, strict=True))
        return [found[n] for n in range(len(requests))]


def _whole(source: str, number: Quantity) -> tuple[int, int]:
    """Return the range of a number with those that dashes or strokes join to it: one without the other says nothing."""
    for found in _JOINED.finditer(source):
        if found.start() <= number.start and number.end <= found.end():
            return found.span()
    return number.start, number.end


def _digits_alone(number: Quantity) -> Quantity:
    """Return a number without its scale word, which the model translates: a copy of "35 million" has "25 million"."""
    digits = _DIGITS.match(number.text)
    scaled = digits is not None and any(letter.isalpha() for letter in number.text[digits.end() :])
    if digits is None or not scaled or number.clock:
        return number
    value = Fraction(regex.sub(r"\s", "", digits.group()).replace(",", "."))
    return Quantity(value, number.start, number.start + digits.end(), digits.group(), percent=number.percent)


def _kind(number: Quantity) -> str:
    year = number.value.denominator == 1 and _FIRST_YEAR <= number.value <= _LAST_YEAR and len(number.text) == 4
    return "year" if year and not number.clock else "number"

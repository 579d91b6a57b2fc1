"""Step 5: a term forced as target prefix at likely places; the model finishes, the best finish is kept."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from glossary.concepts import TermMatch
from glossary.languages.kazakh.fitting import written_with
from glossary.roles import form_asked, role_of
from models.base import Decoding, Engine, Hypothesis, Request
from workbench.services.enforcing.placing import attended_span, splice_places
from workbench.services.enforcing.scoring import Drafted, try_scored
from workbench.services.enforcing.weighing import Case, Trial, Weighing

_NO_SPACE = ("zh",)
_TOGETHER = 4

MOST_FORCED = 5
"""Terms missing from one text up to which they are forced. More, one after the other, leave no sentence to finish:
the segment is flagged instead.
"""


class Splicing:
    """Forces missing terms, one a round and case, several places at once."""

    def __init__(self, engine: Engine, weighing: Weighing, places: int) -> None:
        self._engine = engine
        self._weighing = weighing
        self._places = places

    def round(self, cases: Sequence[Case], check: Callable[[], None]) -> bool:
        """Force the first missing term of each case; return whether any case gained one."""
        requests: list[tuple[Case, Trial, Request]] = []
        for case in cases:
            base = self._weighing.best(case)
            missing = self._weighing.missing(case, base)
            if 0 < len(missing) <= MOST_FORCED:
                requests += [(case, base, request) for request in self._requests(case, base, missing[0])]
        if not requests:
            return False
        decoding = Decoding(beam=2, hypotheses=1)
        found: list[list[Hypothesis]] = []
        # A few at a time: a forced prefix is the slowest thing that a model is asked, and a cancel must be felt.
        for start in range(0, len(requests), _TOGETHER):
            few = [request for _, _, request in requests[start : start + _TOGETHER]]
            found += self._engine.translate(few, self._weighing.source, self._weighing.target, decoding)
            check()
        gained = False
        before = {id(case): len(self._weighing.missing(case, self._weighing.best(case))) for case in cases}
        drafts = [
            Drafted(case, one.text, one.doubts, base, one.score, self._guessed(case, base), self._forced(case, base))
            for (case, base, _), (one, *_) in zip(requests, found, strict=True)
        ]
        try_scored(self._engine, self._weighing, drafts, "spliced", most=self._places)
        for case in cases:
            gained |= len(self._weighing.missing(case, self._weighing.best(case))) < before[id(case)]
        return gained

    def _requests(self, case: Case, base: Trial, index: int) -> list[Request]:
        match = case.matches[index]
        term = self._weighing.expected(match)
        if not term:
            return []
        taken = [span for verdict in base.verdicts for span in verdict.spans]
        share = (match.start + match.end) / 2 / max(1, len(case.source))
        hint = None
        if case.attention is not None and base.text == case.attention.text:
            span = attended_span(case.attention, case.source, match.start, match.end)
            hint = span[0] if span else None
        places = splice_places(base.text, share, taken, hint, self._places)
        forms = self._forms(match, case.source, term)
        # One place less for each form more: the time of a round stays.
        places = places[: max(1, math.ceil(len(places) / len(forms)))]
        return [Request(case.source, prefix=self._prefix(base.text, place, form)) for place in places for form in forms]

    def _forms(self, match: TermMatch, source: str, term: str) -> list[str]:
        """Return the forms to force: into Kazakh the one that the source's own words ask for.

        The bare form too where the term may be a part of a longer name, whose last word bears the case.
        """
        cited = self._weighing.term(match)
        if self._weighing.target != "kk" or cited is None:
            return [term]
        asked, role = form_asked(match, source), role_of(match, source)
        inflected = written_with(cited, asked) if asked else None
        if inflected and role is not None and role.case and role.whole and not role.bare:
            return [inflected]
        return list(dict.fromkeys(form for form in (inflected, term) if form))

    def _guessed(self, case: Case, base: Trial) -> frozenset[int]:
        """Return the match that a round forces: a case that no replaced word shows is a guess."""
        return self._forced(case, base) if self._weighing.target == "kk" else frozenset()

    def _forced(self, case: Case, base: Trial) -> frozenset[int]:
        return frozenset(self._weighing.missing(case, base)[:1])

    def _prefix(self, text: str, place: int, term: str) -> str:
        if self._weighing.target.startswith(_NO_SPACE):
            return text[:place] + term
        before = text[:place].rstrip()
        if not before:
            return term[:1].upper() + term[1:]
        return f"{before} {term}"

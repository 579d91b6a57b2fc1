"""Step 5: a term forced as target prefix at likely places; the model finishes, the best finish is kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from models.base import Capability, Decoding, Engine, Request, Score
from workbench.services.enforcing.placing import attended_span, splice_places
from workbench.services.enforcing.weighing import Case, Trial, Weighing

_NO_SPACE = ("zh",)


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
            if missing:
                requests += [(case, base, request) for request in self._requests(case, base, missing[0])]
        if not requests:
            return False
        decoding = Decoding(beam=2, hypotheses=1)
        found = self._engine.translate(
            [request for _, _, request in requests], self._weighing.source, self._weighing.target, decoding
        )
        check()
        texts = [hypotheses[0] for hypotheses in found]
        pairs = [(case.source, one.text) for (case, _, _), one in zip(requests, texts, strict=True)]
        scores = scores_of(self._engine, pairs, self._weighing.source, self._weighing.target)
        gained = False
        before = {id(case): len(self._weighing.missing(case, self._weighing.best(case))) for case in cases}
        for (case, base, _), hypothesis, score in zip(requests, texts, scores, strict=True):
            self._weighing.try_text(case, hypothesis.text, score, hypothesis.doubts, "spliced", before=base)
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
        if base.attention is not None:
            span = attended_span(base.attention, case.source, match.start, match.end)
            hint = span[0] if span else None
        places = splice_places(base.text, share, taken, hint, self._places)
        return [Request(case.source, prefix=self._prefix(base.text, place, term)) for place in places]

    def _prefix(self, text: str, place: int, term: str) -> str:
        if self._weighing.target.startswith(_NO_SPACE):
            return text[:place] + term
        before = text[:place].rstrip()
        if not before:
            return term[:1].upper() + term[1:]
        return f"{before} {term}"


def scores_of(engine: Engine, pairs: Sequence[tuple[str, str]], source: str, target: str) -> list[Score]:
    """Score (source, target) texts token by token; an engine that cannot gives 0 to all, so that order decides."""
    if not pairs:
        return []
    if Capability.SCORE not in engine.info.capabilities:
        return [Score(0.0)] * len(pairs)
    return engine.score(pairs, source, target)

"""FakeEngine: for unit tests only. It translates by a table and knows no language; the program never offers it."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence

from models.base import Capability, Decoding, Doubt, EngineInfo, Hypothesis, Request, Score
from models.languages import wrong_pair

Continuation = Callable[[str, str], Sequence[str]]
"""(source, prefix) -> texts that may follow the prefix, best first."""


def nothing_follows(source: str, prefix: str) -> Sequence[str]:  # noqa: ARG001
    """Continue with the empty text: the draft is the prefix."""
    return ("",)


class FakeEngine:
    """A deterministic engine by table, for unit tests only.

    ``table`` gives the hypotheses of a source, best first; a source that is not in it comes back in capitals.
    ``continuation`` gives what follows a forced prefix. The hypothesis of rank n scores -(n + 1) / 10, unless
    ``scores`` names the (source, target) pair; :meth:`score` answers from ``scores`` first, then by rank, else -5.
    ``calls`` records each request with its decoding.
    """

    def __init__(
        self,
        table: Mapping[str, Sequence[str]] | None = None,
        continuation: Continuation = nothing_follows,
        *,
        pairs: Sequence[tuple[str, str]] = (("kk", "en"),),
        scores: Mapping[tuple[str, str], float] | None = None,
        capabilities: frozenset[Capability] = frozenset(Capability)
        - {Capability.ATTENTION, Capability.TERMS, Capability.ANNOTATED},
        engine_id: str = "fake-for-tests",
    ) -> None:
        self.table = dict(table or {})
        self.continuation = continuation
        self.scores = dict(scores or {})
        self.calls: list[tuple[Request, Decoding]] = []
        self.loaded = False
        self._info = EngineInfo(engine_id, "Fake engine for unit tests", tuple(pairs), capabilities, weak=True)

    @property
    def info(self) -> EngineInfo:
        """Say what the engine is."""
        return self._info

    def load(self) -> None:
        """Note that it was loaded."""
        self.loaded = True

    def close(self) -> None:
        """Note that it was closed."""
        self.loaded = False

    def count_tokens(self, text: str) -> int:
        """Count words."""
        return len(text.split())

    def translate(
        self, requests: Sequence[Request], source: str, target: str, decoding: Decoding
    ) -> list[list[Hypothesis]]:
        """Look each text up. Raises ModelError for another direction."""
        if not self._info.translates(source, target):
            raise wrong_pair(self._info.name, source, target)
        self.load()
        self.calls.extend((request, decoding) for request in requests)
        return [self._hypotheses(request, decoding.hypotheses) for request in requests]

    def score(self, pairs: Sequence[tuple[str, str]], source: str, target: str) -> list[Score]:  # noqa: ARG002
        """Answer from the table of scores, then from the rank in the table of hypotheses."""
        return [self._score(text, translation) for text, translation in pairs]

    def _score(self, text: str, translation: str) -> Score:
        mean = self.scores.get((text, translation))
        if mean is None:
            known = list(self.table.get(text, ()))
            mean = -(known.index(translation) + 1) / 10 if translation in known else -5.0
        return Score(mean, tuple((word, mean) for word in translation.split()))

    def _hypotheses(self, request: Request, count: int) -> list[Hypothesis]:
        if not request.text.strip():
            return [Hypothesis(request.prefix, 0.0, () if request.prefix.strip() else (Doubt.EMPTY,))]
        if request.prefix:
            texts = [request.prefix + rest for rest in self.continuation(request.text, request.prefix)]
        else:
            texts = list(self.table.get(request.text, (request.text.upper(),)))
        found = []
        for rank, text in enumerate(texts[: max(1, count)]):
            score = self.scores.get((request.text, text), -(rank + 1) / 10)
            found.append(Hypothesis(text, score if math.isfinite(score) else -100.0))
        return found or [Hypothesis(request.prefix, -100.0, (Doubt.EMPTY,))]

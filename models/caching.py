"""An engine that remembers: what was asked before is answered from the store, the rest by the engine itself."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from models.answers import AnswerStore, key_of
from models.base import Decoding, Doubt, Engine, EngineInfo, Hypothesis, Interruptible, Request, Score

ANSWERS = 1
"""Version of what is kept of an answer. Raise it when an engine class, the division of long texts or the doubts
change what comes back for the same request: older answers are then no longer found."""


@dataclass(slots=True)
class CacheCounts:
    """How many questions were asked of an engine since it was made, and how many were answered from the store."""

    asked: int = 0
    found: int = 0


class CachedEngine:
    """Any engine in front of which stands a store; ``identity`` names the model with the hash of what it is.

    The engine is loaded only when something is asked that the store does not have. ``identity`` is called with the
    first question (it may have to ask a server); where it gives nothing, nothing is remembered.
    """

    def __init__(
        self, engine: Engine, store: AnswerStore, identity: Callable[[], str], counts: CacheCounts | None = None
    ) -> None:
        """Put a store before an engine; ``counts`` may be shared by several."""
        self.engine = engine
        self.counts = counts if counts is not None else CacheCounts()
        self._store = store
        self._ask_identity = identity
        self._known_identity: str | None = None

    @property
    def _identity(self) -> str:
        if self._known_identity is None:
            self._known_identity = self._ask_identity()
        return self._known_identity

    @property
    def info(self) -> EngineInfo:
        """Say what the engine is."""
        return self.engine.info

    def load(self) -> None:
        """Do nothing yet: where every answer is known, the weights are not needed. The first question loads them."""

    def close(self) -> None:
        """Free the memory of the engine."""
        self.engine.close()

    def count_tokens(self, text: str) -> int:
        """Count the source tokens of a text."""
        return self.engine.count_tokens(text)

    @contextlib.contextmanager
    def interruptible(self, check: Callable[[], None]) -> Iterator[None]:
        """Pass ``check`` on to an engine that can be given up in the middle."""
        with self.engine.interruptible(check) if isinstance(self.engine, Interruptible) else contextlib.nullcontext():
            yield

    def translate(
        self, requests: Sequence[Request], source: str, target: str, decoding: Decoding
    ) -> list[list[Hypothesis]]:
        """Translate what was not translated before, in one batch. Raises ModelError."""
        if not self._identity:
            return self.engine.translate(requests, source, target, decoding)
        how = [decoding.beam, decoding.hypotheses, decoding.attention, decoding.alternatives,
               decoding.repetition_penalty, decoding.max_tokens,
               *([decoding.no_repeat] if decoding.no_repeat else [])]  # fmt: skip
        keys = [
            key_of(
                ANSWERS,
                "translate",
                self._identity,
                source,
                target,
                one.text,
                one.prefix,
                list(one.terms),
                how,
                *([one.annotations] if one.annotations else ()),
            )
            for one in requests
        ]

        def ask(missing: Sequence[int]) -> list[list[Hypothesis]]:
            return self.engine.translate([requests[n] for n in missing], source, target, decoding)

        return self._answered(keys, ask, _hypotheses, _from_hypotheses)

    def score(self, pairs: Sequence[tuple[str, str]], source: str, target: str) -> list[Score]:
        """Score what was not scored before. Raises ModelError."""
        if not self._identity:
            return self.engine.score(pairs, source, target)
        keys = [key_of(ANSWERS, "score", self._identity, source, target, *pair) for pair in pairs]

        def ask(missing: Sequence[int]) -> list[Score]:
            return self.engine.score([pairs[n] for n in missing], source, target)

        return self._answered(keys, ask, _score, _from_score)

    def _answered(
        self,
        keys: Sequence[str],
        ask: Callable[[Sequence[int]], list[Any]],
        read: Callable[[Any], Any],
        write: Callable[[Any], object],
    ) -> list[Any]:
        answers: dict[str, Any] = {}
        for key, kept in self._store.find(list(dict.fromkeys(keys))).items():
            # What cannot be read is asked for again.
            with contextlib.suppress(TypeError, ValueError, KeyError, IndexError):
                answers[key] = read(kept)
        missing = [n for n, key in enumerate(keys) if key not in answers]
        self.counts.asked += len(keys)
        self.counts.found += len(keys) - len(missing)
        if missing:
            made = dict(zip([keys[n] for n in missing], ask(missing), strict=True))
            answers |= made
            self._store.keep(self._identity, {key: write(one) for key, one in made.items()})
        return [answers[key] for key in keys]


def _from_hypotheses(hypotheses: Sequence[Hypothesis]) -> object:
    return [
        [one.text, one.score, [doubt.value for doubt in one.doubts], list(one.tokens), list(one.source_tokens),
         [list(row) for row in one.attention]]
        for one in hypotheses
    ]  # fmt: skip


def _hypotheses(kept: Any) -> list[Hypothesis]:  # noqa: ANN401 - what JSON gives
    found = [
        Hypothesis(
            str(text),
            float(score),
            tuple(Doubt(one) for one in doubts),
            tuple(map(str, tokens)),
            tuple(map(str, source_tokens)),
            tuple(tuple(map(float, row)) for row in attention),
        )
        for text, score, doubts, tokens, source_tokens, attention in kept
    ]
    if not found:
        raise ValueError("no hypothesis")
    return found


def _from_score(score: Score) -> object:
    return [score.mean, [list(one) for one in score.tokens]]


def _score(kept: Any) -> Score:  # noqa: ANN401 - what JSON gives
    mean, tokens = kept
    return Score(float(mean), tuple((str(token), float(value)) for token, value in tokens))


def identity_of_files(engine_id: str, files: Mapping[str, str], *settings: object) -> str:
    """Return what names a model exactly: its id, the hashes of its files by name, and how it is run."""
    return f"{engine_id}@{key_of(sorted(files.items()), [repr(one) for one in settings])[:32]}"

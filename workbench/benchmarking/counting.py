"""An engine that counts what it is asked: texts decoded, hypotheses given back, pairs scored."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass

from models.base import Decoding, Engine, EngineInfo, Hypothesis, Interruptible, Request, Score


@dataclass(slots=True)
class Asked:
    """How much an engine was asked: ``decoded`` texts and ``scored`` pairs."""

    decoded: int = 0
    scored: int = 0


class CountingEngine:
    """An engine as it is, with counters; it remembers no answers."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self.asked = Asked()

    @property
    def info(self) -> EngineInfo:
        """Say what the engine is."""
        return self._engine.info

    def load(self) -> None:
        """Load the weights."""
        self._engine.load()

    def close(self) -> None:
        """Free the memory."""
        self._engine.close()

    def count_tokens(self, text: str) -> int:
        """Count the source tokens of a text."""
        return self._engine.count_tokens(text)

    def interruptible(self, check: Callable[[], None]) -> AbstractContextManager[None]:
        """Let a call be given up, where the engine itself does."""
        return self._engine.interruptible(check) if isinstance(self._engine, Interruptible) else nullcontext()

    def translate(
        self, requests: Sequence[Request], source: str, target: str, decoding: Decoding
    ) -> list[list[Hypothesis]]:
        """Translate a batch. Raises ModelError."""
        self.asked.decoded += len(requests)
        return self._engine.translate(requests, source, target, decoding)

    def score(self, pairs: Sequence[tuple[str, str]], source: str, target: str) -> list[Score]:
        """Score pairs. Raises ModelError."""
        self.asked.scored += len(pairs)
        return self._engine.score(pairs, source, target)

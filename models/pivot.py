"""Two engines in a row, for a direction that no installed model serves: Kazakh to English, English to Chinese."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from models.base import Capability, Decoding, Doubt, Engine, EngineInfo, EngineKind, Hypothesis, Request, Score
from models.errors import ModelError
from models.languages import wrong_pair
from resources.messages import message

JOINER = "+"
"""Stands between the ids of the two engines in the id of the pivot; no model's own id holds it."""

_FROM_SECOND = frozenset({Capability.N_BEST, Capability.PREFIX, Capability.ALTERNATIVES})


class PivotEngine:
    """An engine that goes through a third language: the best text of the first is what the second translates.

    It has what is true of the whole way only: the n-best and the continuations are those of the second engine over
    one text in between; scores of a given pair and attention have no meaning across two models and are not offered.
    The glossary is enforced over the two engines themselves (see ``workbench.services.enforcing``).
    """

    def __init__(self, first: Engine, second: Engine, source: str, via: str, target: str) -> None:
        """Join two engines; they stay the caller's, and are loaded and closed like any other."""
        self.first = first
        self.second = second
        self._pair = (source, target)
        self.via = via
        one, two = first.info, second.info
        self._info = EngineInfo(
            id=f"{one.id}{JOINER}{two.id}",
            name=f"{one.name} → {two.name}",
            pairs=((source, target),),
            capabilities=two.capabilities & _FROM_SECOND,
            licence=", ".join(dict.fromkeys(one for one in (one.licence, two.licence) if one)),
            data="; ".join(dict.fromkeys(one for one in (one.data, two.data) if one)),
            scope="engines.scope.pivot",
            weak=one.weak or two.weak,
            max_tokens=one.max_tokens,
            kind=EngineKind.PIVOT,
            via=via,
        )

    @property
    def info(self) -> EngineInfo:
        """Say what the engine is; its name and id name both parts."""
        return self._info

    def load(self) -> None:
        """Load both engines. Raises ModelError."""
        self.first.load()
        self.second.load()

    def close(self) -> None:
        """Free the memory of both."""
        self.first.close()
        self.second.close()

    def count_tokens(self, text: str) -> int:
        """Count the tokens of the source as the first engine does."""
        return self.first.count_tokens(text)

    def between(self, texts: Sequence[str], decoding: Decoding) -> list[Hypothesis]:
        """Translate into the language in between. Raises ModelError."""
        plain = Decoding(beam=decoding.beam, repetition_penalty=decoding.repetition_penalty)
        found = self.first.translate([Request(text) for text in texts], self._pair[0], self.via, plain)
        return [one[0] for one in found]

    def translate(
        self, requests: Sequence[Request], source: str, target: str, decoding: Decoding
    ) -> list[list[Hypothesis]]:
        """Translate through the language in between; a doubt about either text is a doubt. Raises ModelError.

        The score of a hypothesis is the sum of the two engines' scores (nats a token, each of its own text).
        """
        if (source, target) != self._pair:
            raise wrong_pair(self._info.name, source, target)
        halfway = self.between([one.text for one in requests], decoding)
        onward = [replace(one, text=half.text, terms=()) for one, half in zip(requests, halfway, strict=True)]
        found = self.second.translate(onward, self.via, target, replace(decoding, attention=False))
        return [[_joined(half, one) for one in mine] for half, mine in zip(halfway, found, strict=True)]

    def score(self, pairs: Sequence[tuple[str, str]], source: str, target: str) -> list[Score]:  # noqa: ARG002
        """Refuse: no figure for a given pair goes through two models (Capability.SCORE is not among the pivot's)."""
        raise ModelError(message("engines.no_scores", model=self._info.name))


def compose(engines: Sequence[Engine], source: str, target: str) -> Iterator[PivotEngine]:
    """Yield the pivots that some engines make for a direction, in the engines' order."""
    for first in engines:
        for via in [into for start, into in first.info.pairs if start == source and into != target]:
            for second in engines:
                if second.info.translates(via, target):
                    yield PivotEngine(first, second, source, via, target)


def _joined(first: Hypothesis, second: Hypothesis) -> Hypothesis:
    doubts = tuple(doubt for doubt in Doubt if doubt in first.doubts or doubt in second.doubts)
    return Hypothesis(second.text, first.score + second.score, doubts)

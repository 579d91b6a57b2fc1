"""The systems that ``egiz bench terms`` compares (terminology notes, Measures): from no glossary to the full ladder."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from glossary.concepts import Enforce
from glossary.termbase import Termbase
from models.base import Decoding, Doubt, Engine, Request
from workbench.core.segments import TermDecision
from workbench.services.enforcing import ladder_over
from workbench.services.enforcing.policy import LadderSettings, only

PLAIN = "none"
FULL = "full"

POLICIES: Mapping[str, LadderSettings] = {
    "n-best": only("n_best"),
    "code-switch": only("code_switched"),
    "stand-in": only("stand_in"),
    "repair": only("repair"),
    "splice": only("splice"),
    FULL: LadderSettings(),
}
"""The ladder with one step alone, and whole."""

SYSTEMS = (PLAIN, "find-and-replace", *POLICIES)


@dataclass(frozen=True, slots=True)
class Output:
    """A draft; ``decisions`` are None where the system makes none, so that the check alone decides."""

    text: str
    decisions: tuple[TermDecision, ...] | None = None
    doubts: tuple[Doubt, ...] = ()
    forced: float = 0.0


class System(Protocol):
    """What drafts texts."""

    def draft(self, texts: Sequence[str], mentioned: Sequence[Collection[str]]) -> list[Output]:
        """Draft a batch, in order."""


class Plain:
    """The model by itself: one best hypothesis, no glossary."""

    def __init__(self, engine: Engine, source: str, target: str) -> None:
        self._engine = engine
        self._source = source
        self._target = target

    def draft(self, texts: Sequence[str], mentioned: Sequence[Collection[str]]) -> list[Output]:  # noqa: ARG002
        """Decode. Raises ModelError."""
        found = self._engine.translate([Request(text) for text in texts], self._source, self._target, Decoding())
        return [Output(one[0].text, None, one[0].doubts) for one in found]


class FindAndReplace:
    """What a macro does: the model's own word for a term, found in its draft, is replaced by the glossary's.

    As it is cited: no ending, article or place in the sentence is thought of, and nothing is checked.
    """

    def __init__(self, engine: Engine, termbase: Termbase, source: str, target: str) -> None:
        self._plain = Plain(engine, source, target)
        self._termbase = termbase
        self._source = source
        self._target = target

    def draft(self, texts: Sequence[str], mentioned: Sequence[Collection[str]]) -> list[Output]:
        """Decode, decode the terms alone, and replace. Raises ModelError."""
        drafts = self._plain.draft(texts, mentioned)
        wanted: list[list[tuple[str, str]]] = []
        for text, before in zip(texts, mentioned, strict=True):
            matches = self._termbase.matches(text, self._source, mentioned=before)
            asked = [one for one in matches if one.concept.enforce is Enforce.MUST]
            terms = ((one.surface, self._termbase.written(one, self._target)) for one in asked)
            wanted.append([(surface, term) for surface, term in terms if term])
        surfaces = sorted({surface for one in wanted for surface, _ in one})
        said = self._plain.draft(surfaces, [()] * len(surfaces)) if surfaces else []
        words = {surface: one.text.strip().rstrip(".。") for surface, one in zip(surfaces, said, strict=True)}
        return [
            Output(self._replaced(draft.text, terms, words), None, draft.doubts)
            for draft, terms in zip(drafts, wanted, strict=True)
        ]

    @staticmethod
    def _replaced(text: str, terms: Sequence[tuple[str, str]], words: Mapping[str, str]) -> str:
        for surface, term in terms:
            if term not in text and words[surface]:
                found = re.search(re.escape(words[surface]), text, re.IGNORECASE)
                text = text[: found.start()] + term + text[found.end() :] if found else text
        return text


class Laddered:
    """The ladder under a policy."""

    def __init__(self, engine: Engine, termbase: Termbase, source: str, target: str, policy: LadderSettings) -> None:
        self._ladder = ladder_over(engine, termbase, source, target, policy)

    def draft(self, texts: Sequence[str], mentioned: Sequence[Collection[str]]) -> list[Output]:
        """Draft. Raises ModelError."""
        drafts = self._ladder.draft(texts, mentioned=mentioned)
        return [Output(one.text, one.decisions, one.doubts, one.forced) for one in drafts]


def system(name: str, engine: Engine, termbase: Termbase, source: str, target: str) -> System:
    """Return a system of SYSTEMS by its name."""
    if name == PLAIN:
        return Plain(engine, source, target)
    if name in POLICIES:
        return Laddered(engine, termbase, source, target, POLICIES[name])
    return FindAndReplace(engine, termbase, source, target)

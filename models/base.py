"""What an engine is: the one protocol that the rest of the program translates through."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol, runtime_checkable


class Capability(StrEnum):
    """What an engine can do beyond a plain translation; the ladder skips a step whose capability is missing."""

    N_BEST = "n-best"
    PREFIX = "prefix"
    ALTERNATIVES = "alternatives"
    ATTENTION = "attention"
    SCORE = "score"
    TERMS = "terms"
    ANNOTATED = "annotated"


class EngineKind(StrEnum):
    """Where an engine's answers come from: an installed model, two of them in a row, or a program on this machine."""

    MODEL = "model"
    PIVOT = "pivot"
    SERVER = "server"


class Doubt(StrEnum):
    """Why a draft is not to be trusted as it stands."""

    EMPTY = "empty"
    LOOPING = "looping"
    UNKNOWN_TOKEN = "unknown-token"  # noqa: S105
    LENGTH_CAPPED = "length-capped"
    TOO_SHORT = "too-short"
    TOO_LONG = "too-long"
    NOT_A_TRANSLATION = "not-a-translation"


@dataclass(frozen=True, slots=True)
class Quality:
    """A measured figure: the metric (``chrF``), the test set, the direction, the value, and who measured it."""

    metric: str
    test_set: str
    source: str
    target: str
    value: float
    note: str = ""


@dataclass(frozen=True, slots=True)
class StandIn:
    """A name that a model is known to carry over faithfully, to stand in a source for one that it does not know.

    ``kind`` is ``person``, ``place``, ``organisation`` or ``title``. ``leaks`` are words of the target language that
    the model likes to add to this name by itself: a draft that gained one of them is not used.
    """

    kind: str
    source: str
    target: str
    source_text: str
    target_text: str
    leaks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TermMarks:
    """How a model wants a term in its source: ``open`` term ``middle`` translation ``close``.

    ``form`` is ``lemma`` where the model inflects the translation itself, ``surface`` where it copies it as it is.
    """

    open: str
    middle: str
    close: str
    form: str = "lemma"


@dataclass(frozen=True, slots=True)
class EngineInfo:
    """What a user should know before choosing an engine.

    ``pairs`` are (source, target) BCP-47 codes. ``scope`` names what the model is good for, a message id such as
    ``model.scope.starter`` or empty; ``weak`` says that it must be offered with that warning. ``via`` is the language
    through which a pivot goes, empty for all others.
    """

    id: str
    name: str
    pairs: tuple[tuple[str, str], ...]
    capabilities: frozenset[Capability]
    licence: str = ""
    data: str = ""
    scope: str = ""
    weak: bool = False
    max_tokens: int = 512
    quality: tuple[Quality, ...] = ()
    stand_ins: tuple[StandIn, ...] = ()
    kind: EngineKind = EngineKind.MODEL
    via: str = ""

    def translates(self, source: str, target: str) -> bool:
        """Say whether the engine serves a direction."""
        return (source, target) in self.pairs


@dataclass(frozen=True, slots=True)
class Request:
    """One text to translate. ``prefix`` is target text that the draft must begin with, word for word.

    ``terms`` are (as it stands in the text, what to write) pairs for an engine with Capability.TERMS: a wish, which
    the answer may or may not follow. ``annotations`` are (start, end, translation) for one with Capability.ANNOTATED,
    in code points of the text, in order and apart: the engine writes them into the source as it was taught to read
    them. An engine without the capability pays no heed to them.
    """

    text: str
    prefix: str = ""
    terms: tuple[tuple[str, str], ...] = ()
    annotations: tuple[tuple[int, int, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Decoding:
    """How to decode.

    ``hypotheses`` n-best texts come back, best first; ``alternatives`` asks for that many different continuations
    right after the prefix instead (word completion). ``no_repeat`` forbids that so many tokens in a row stand twice in
    the target (0: nothing is forbidden): a second try where the first one went round in circles.
    """

    beam: int = 4
    hypotheses: int = 1
    attention: bool = False
    alternatives: bool = False
    repetition_penalty: float = 1.1
    max_tokens: int = 0  # 0: twice the source and some
    no_repeat: int = 0


@dataclass(frozen=True, slots=True)
class Hypothesis:
    """A translation. ``score`` is the mean log-probability of a token (natural logarithm, 0 is certain).

    ``attention`` has one row per target token with one weight per source token, and the two token sequences
    are ``tokens`` and ``source_tokens`` as the model saw them: a hint for alignment, never a proof.
    """

    text: str
    score: float = 0.0
    doubts: tuple[Doubt, ...] = ()
    tokens: tuple[str, ...] = ()
    source_tokens: tuple[str, ...] = ()
    attention: tuple[tuple[float, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Score:
    """How probable a given target is: the mean log-probability of its tokens, and each token with its own."""

    mean: float
    tokens: tuple[tuple[str, float], ...] = field(default=())


@runtime_checkable
class Engine(Protocol):
    """A translation engine. Calls come from one thread at a time; none of them touches Qt or a project."""

    @property
    def info(self) -> EngineInfo:
        """Say what the engine is, without loading it."""

    def load(self) -> None:
        """Load the weights; a second call does nothing. Raises ModelError."""

    def translate(
        self, requests: Sequence[Request], source: str, target: str, decoding: Decoding
    ) -> list[list[Hypothesis]]:
        """Translate a batch: for each request, in order, at least one hypothesis, best first.

        A source longer than the model's limit is divided and joined, never cut. Raises ModelError.
        """

    def score(self, pairs: Sequence[tuple[str, str]], source: str, target: str) -> list[Score]:
        """Score given (source text, target text) pairs. Needs Capability.SCORE."""

    def count_tokens(self, text: str) -> int:
        """Count the source tokens of a text (loads the tokeniser only)."""

    def close(self) -> None:
        """Free the memory; a later call loads again."""


@runtime_checkable
class Interruptible(Protocol):
    """An engine whose single call may take many seconds, and can be given up in the middle."""

    def interruptible(self, check: Callable[[], None]) -> AbstractContextManager[None]:
        """Call ``check`` several times a second while a call waits, until the context ends.

        What ``check`` raises ends the call.
        """

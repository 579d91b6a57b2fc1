"""What may follow a typed beginning: the model goes on, also in the middle of a word.

A tokeniser cuts a half-typed word otherwise than the whole one ("Presid" is not the beginning of the pieces of
"President"), and a model that is forced through such pieces goes astray. So the last word is given back: the model is
asked what follows the text before it, and only pieces that agree with the typed letters are gone on with.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol, runtime_checkable

from models.base import Capability, Decoding, Engine, Request
from models.division import is_spaced

SPACE = "\u2581"
"""How SentencePiece writes the space before a piece."""

_GIVEN_BACK = {True: 12, False: 2}  # pieces at most, in a language with spaces and without
_ROUNDS = 8  # pieces that a typed beginning may be cut into
_STATES = 3
_SENTENCE_END = re.compile(r"[.!?…]+[\"'»”’)\]]*\s+|[。！？]+[」』”’）]*\s*")
_UNWRITABLE = re.compile(r"<[^<>\s]+>")


@dataclass(frozen=True, slots=True)
class Continuation:
    """What may follow: ``rest`` comes right after the typed text, letter by letter.

    ``first`` is the log-probability (nats) of its beginning, by which choices are ordered.
    """

    rest: str
    first: float = 0.0


@runtime_checkable
class Continuing(Protocol):
    """An engine that goes on from a typed beginning by itself."""

    def go_on(
        self, text: str, typed: str, source: str, target: str, count: int = 1, decoding: Decoding | None = None
    ) -> list[Continuation]:
        """Return up to ``count`` continuations of ``typed``, likeliest first, each beginning differently."""

    def finish(self, text: str, begins: Sequence[str], source: str, target: str) -> list[Continuation]:
        """Return what follows each beginning, all of whose words are whole."""


def continuations(
    engine: Engine, text: str, typed: str, source: str, target: str, count: int = 1, decoding: Decoding | None = None
) -> list[Continuation]:
    """Return up to ``count`` continuations of a typed beginning of the translation of a text, likeliest first.

    None where the engine cannot go on from a prefix, or where the text is at its end. Raises ModelError.
    """
    if isinstance(engine, Continuing):
        return engine.go_on(text, typed, source, target, count, decoding)
    if Capability.PREFIX not in engine.info.capabilities or not text.strip():
        return []
    kept = typed.rstrip() if typed.rstrip() != typed else typed
    before = kept[: _word_start(kept)].rstrip() if is_spaced(target) and kept == typed else kept
    wanted = max(8, 2 * count)
    ways = {Capability.ALTERNATIVES: Decoding(beam=2, hypotheses=wanted, alternatives=True)}
    how = next((way for can, way in ways.items() if can in engine.info.capabilities and before), Decoding(beam=2))
    found = engine.translate([Request(text, before)], source, target, how)[0]
    made = [Continuation(one.text[len(typed) :], one.score) for one in found if one.text.startswith(typed)]
    return [one for one in made if one.rest.strip()][:count]


def finished(engine: Engine, text: str, begins: Sequence[str], source: str, target: str) -> list[Continuation]:
    """Return what follows each beginning, all of whose words are whole, with how likely that is.

    In Kazakh a suffix may follow the last word. Raises ModelError.
    """
    if isinstance(engine, Continuing):
        return engine.finish(text, begins, source, target)
    found = engine.translate([Request(text, one) for one in begins], source, target, Decoding(beam=1))
    return [Continuation(one[0].text[len(begin) :], one[0].score) for begin, one in zip(begins, found, strict=True)]


class Vocabulary:
    """The target pieces of a model, by number, to be asked which of them agree with a typed beginning."""

    def __init__(self, pieces: Sequence[str]) -> None:
        self._numbers = {piece: number for number, piece in enumerate(pieces) if not _UNWRITABLE.fullmatch(piece)}
        self._sorted = sorted(self._numbers)
        self.pieces = pieces
        self._beyond: list[int] | None = None

    @classmethod
    def read(cls, folder: Path) -> Vocabulary:
        """Read the target vocabulary of a model folder. Raises OSError, ValueError."""
        import json

        for name in ("target_vocabulary", "shared_vocabulary"):
            listed, lines = folder / f"{name}.json", folder / f"{name}.txt"
            if listed.is_file():
                return cls([str(one) for one in json.loads(listed.read_text(encoding="utf-8"))])
            if lines.is_file():
                return cls(lines.read_text(encoding="utf-8").split("\n"))
        raise FileNotFoundError(folder / "shared_vocabulary.json")

    def agreeing(self, begun: str) -> list[int]:
        """Return the pieces that begin with ``begun`` or that ``begun`` begins with."""
        first = bisect_left(self._sorted, begun)
        last = bisect_left(self._sorted, begun + "\U0010ffff")
        found = [self._numbers[piece] for piece in self._sorted[first:last]]
        shorter = (begun[:length] for length in range(1, len(begun)))
        return found + [self._numbers[piece] for piece in shorter if piece in self._numbers]

    def beyond_word(self) -> list[int]:
        """Return the pieces that do not make a whole word before them longer."""
        if self._beyond is None:
            self._beyond = [
                number
                for piece, number in self._numbers.items()
                if piece.startswith(SPACE) or not (piece[:1].isalnum() or piece[:1] in "'’")
            ]
        return self._beyond

    def number(self, piece: str) -> int | None:
        """Return the number of a piece, None where there is none."""
        try:
            return self.pieces.index(piece)
        except ValueError:
            return None


@dataclass(frozen=True, slots=True)
class Typed:
    """A typed beginning as a model sees it: pieces that stand, and letters that the next pieces must begin with."""

    stands: tuple[str, ...]
    begun: str

    @classmethod
    def of(cls, typed: str, pieces: Sequence[str], target: str) -> Typed:
        """Give back the last word (the last two pieces in a language without spaces)."""
        spaced = is_spaced(target)
        if spaced and typed[-1:].isspace():
            return cls(tuple(pieces), SPACE)
        back = 0
        for piece in reversed(pieces):
            if back == _GIVEN_BACK[spaced] or (not spaced and not piece.replace(SPACE, "").isalnum()):
                break
            back += 1
            if spaced and piece.startswith(SPACE):
                break
        stands = len(pieces) - back
        return cls(tuple(pieces[:stands]), "".join(pieces[stands:]))


@dataclass(frozen=True, slots=True)
class _State:
    tokens: tuple[str, ...]
    left: str
    value: float


class Search:
    """Finds the likeliest pieces that agree with a typed beginning, and lets the model finish."""

    def __init__(self, translator: Any, vocabulary: Vocabulary, end: str) -> None:  # noqa: ANN401 - no types
        self._translator = translator
        self._vocabulary = vocabulary
        self._end = end

    def find(
        self, tokens: list[str], start: list[str], typed: Typed, count: int, decoding: Decoding, room: int
    ) -> list[Continuation]:
        """Return continuations; ``room`` is how many tokens the decoder may hold. Raises RuntimeError, ValueError."""
        begins = self._begin(tokens, start, typed, count) if typed.begun else [_State(typed.stands, "", 0.0)]
        begins = [one for one in begins if len(start) + len(one.tokens) < room]
        if not begins:
            return []
        decoded = self._decode(tokens, start, [one.tokens for one in begins], decoding, room)
        return [
            Continuation(written(own[len(typed.stands) :])[len(typed.begun) :], begin.value)
            for begin, (own, _) in zip(begins, decoded, strict=True)
        ]

    def finish(
        self,
        tokens: list[str],
        start: list[str],
        begins: Sequence[list[str]],
        decoding: Decoding,
        room: int,
        *,
        within_word: bool,
    ) -> list[Continuation]:
        """Return what follows each beginning (in pieces), its last word made longer only where that is allowed."""
        import numpy as np

        fitting = [tuple(one) for one in begins if len(start) + len(one) + 1 < room]
        if not fitting:
            return [Continuation("") for _ in begins]
        following = dict.fromkeys(fitting, Continuation(""))
        logits = self._next(tokens, start, fitting)
        allowed = np.array(self._vocabulary.beyond_word(), dtype=np.int64)
        end = self._vocabulary.number(self._end)
        going_on = []
        for begin, values in zip(fitting, logits, strict=True):
            best = int(values.argmax()) if within_word else int(allowed[values[allowed].argmax()])
            if end is None or values[best] > values[end]:
                going_on.append((begin, (*begin, self._vocabulary.pieces[best])))
        decoded = self._decode(tokens, start, [forced for _, forced in going_on], decoding, room) if going_on else []
        for (begin, _), (own, score) in zip(going_on, decoded, strict=True):
            following[begin] = Continuation(written(own[len(begin) :]), score)
        return [following.get(tuple(one), Continuation("")) for one in begins]

    def _decode(
        self, tokens: list[str], start: list[str], forced: Sequence[tuple[str, ...]], decoding: Decoding, room: int
    ) -> list[tuple[list[str], float]]:
        """Let the model finish; return the tokens and the mean log-probability of those that it chose."""
        longest = max(len(one) for one in forced)
        results = self._translator.translate_batch(
            [tokens] * len(forced),
            target_prefix=[[*start, *one] for one in forced],
            beam_size=max(1, decoding.beam),
            repetition_penalty=decoding.repetition_penalty,
            max_input_length=0,
            max_decoding_length=min(room, 2 * len(tokens) + 16 + longest),
            return_scores=True,
        )
        return [(result.hypotheses[0][len(start) :], float(result.scores[0])) for result in results]

    def _next(self, tokens: list[str], start: list[str], forced: Sequence[tuple[str, ...]]) -> list[Any]:
        """Return the log-probabilities of the piece after each beginning."""
        import numpy as np

        results = self._translator.translate_batch(
            [tokens] * len(forced),
            target_prefix=[[*start, *one] for one in forced] if start or any(forced) else None,
            beam_size=1,
            max_input_length=0,
            max_decoding_length=len(start) + max(len(one) for one in forced) + 1,
            return_logits_vocab=True,
        )
        found = []
        for one, result in zip(forced, results, strict=True):
            # The forced tokens have their logits too.
            logits = np.array(result.logits[0][len(start) + len(one)], dtype=np.float32)
            logits -= logits.max()
            found.append(logits - np.log(np.exp(logits).sum()))
        return found

    def _begin(self, tokens: list[str], start: list[str], typed: Typed, count: int) -> list[_State]:
        import numpy as np

        open_states = [_State(typed.stands, typed.begun, 0.0)]
        done: list[_State] = []
        end = self._vocabulary.number(self._end)
        for _ in range(_ROUNDS):
            if not open_states:
                break
            following: list[_State] = []
            values = self._next(tokens, start, [one.tokens for one in open_states])
            for state, logits in zip(open_states, values, strict=True):
                agreeing = np.array(self._vocabulary.agreeing(state.left), dtype=np.int64)
                if not len(agreeing):
                    continue
                if end is not None and state.left == SPACE and logits[end] > logits[agreeing].max():
                    continue  # the model is at its end
                for number in agreeing[np.argsort(-logits[agreeing])][: max(count, _STATES)]:
                    piece, value = self._vocabulary.pieces[number], state.value + float(logits[number])
                    whole = piece.startswith(state.left)
                    left = "" if whole else state.left[len(piece) :]
                    (done if whole else following).append(_State((*state.tokens, piece), left, value))
            done = sorted(done, key=lambda one: -one.value)[:count]
            worst = done[-1].value if len(done) == count else float("-inf")
            open_states = sorted(following, key=lambda one: -one.value)[:_STATES]
            open_states = [one for one in open_states if one.value > worst]
        return done


def written(pieces: Sequence[str]) -> str:
    """Return the text of pieces with the space before its first word; what cannot be written ends it."""
    kept = []
    for piece in pieces:
        if _UNWRITABLE.fullmatch(piece):
            break
        kept.append(piece)
    return "".join(kept).replace(SPACE, " ")


def part_under_way(parts: Sequence[str], typed: str) -> tuple[str, str] | None:
    """Return the part of a divided source that is being translated, and what of the typed text belongs to it.

    Sentences are counted on both sides. None where the parts are not whole sentences, so that nothing can be said.
    """
    if len(parts) == 1:
        return parts[0], typed
    if any(not _SENTENCE_END.search(part + " ") for part in parts[:-1]):
        return None
    ends = [found.end() for found in _SENTENCE_END.finditer(typed)]
    passed = 0
    for part in parts:
        own = max(1, len(_SENTENCE_END.findall(part.strip() + " ")))
        if len(ends) < passed + own or part is parts[-1]:
            return part, typed[ends[passed - 1] if passed else 0 :]
        passed += own
    return None


def _word_start(text: str) -> int:
    """Return where the last word of a text begins (code points)."""
    return len(text) - len(re.findall(r"\S*$", text)[0])

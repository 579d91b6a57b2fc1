"""Engine over CTranslate2 and SentencePiece: reads a model folder, translates on the processor, offline.

Facts of CTranslate2 4.8 that this module relies on (each measured): a forced target prefix comes back as the first
tokens and may differ within a batch; the score of a hypothesis is the sum of the log-probabilities of what the model
chose, divided by the length with the forced tokens and the end token; a source or target beyond the model's
positions raises RuntimeError; so does a file that is cut short.
"""

from __future__ import annotations

import contextlib
import math
import threading
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Any

from models.base import Decoding, Doubt, EngineInfo, Hypothesis, Request, Score
from models.computing import Computing, Threads, default_threads, load_first, ways
from models.continuing import Continuation, Search, Typed, Vocabulary, part_under_way
from models.description import ModelDescription, read_description, verify
from models.division import divide_in_proportion
from models.doubts import find_doubts
from models.errors import ModelError
from models.joining import glue, join
from models.languages import wrong_pair
from models.planning import Plan, plan
from models.sentencepieces import Pieces
from models.strict_json import MalformedError, read_json
from resources.messages import message

__all__ = ["LOWEST_SCORE", "CTranslate2Engine", "Threads", "default_threads"]

LOWEST_SCORE = -100.0
"""Stands for a probability of nought, so that every score is finite."""

_HASHED_AT_LOAD = 64 * 2**20  # bytes
_LENGTH_STEP = 64  # tokens
_BOUNDARY_ALTERNATIVES = (8, 48)


@dataclass(slots=True)
class _Loaded:
    """What is in memory after a load."""

    translator: Any
    pieces: Pieces
    end_token: str
    adds_end: bool
    computing: Computing


@dataclass(slots=True)
class _Item:
    """One sequence to decode: the source with its special tokens, and what the target must begin with."""

    text: str
    tokens: list[str]
    prefix: str
    prefix_tokens: list[str]
    limit: int
    found: list[Hypothesis] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Direction:
    """Special tokens of a direction, in the order in which the model reads them."""

    source: str
    target: str
    before: list[str]
    after: list[str]
    start: list[str]


class CTranslate2Engine:
    """An engine that reads a model folder with ``egiz-model.json``.

    Nothing heavy is imported or read before :meth:`load`, which the first call does by itself. ``close`` may come
    from another thread: a translation that runs finishes on what it holds.
    """

    def __init__(
        self,
        folder: Path,
        *,
        description: ModelDescription | None = None,
        threads: Threads | None = None,
        compute_type: str = "",
        batch_size: int = 32,
    ) -> None:
        """Make an engine. ``batch_size`` is the most sentences of one batch. Raises ModelError for a bad folder.

        ``threads`` and ``compute_type`` are for the processor; where a graphics card works, it goes first.
        """
        self.description = description or read_description(folder)
        self._info = self.description.info()
        self._threads = threads or default_threads()
        self._compute_type = compute_type
        self._batch_size = batch_size
        self._lock = threading.Lock()
        self._pieces: Pieces | None = None
        self._loaded: _Loaded | None = None
        self._card_failed = False
        self._vocabulary: Vocabulary | None = None

    @property
    def info(self) -> EngineInfo:
        """Say what the engine is, without loading it."""
        return self._info

    @property
    def threads(self) -> Threads:
        """Return how the processor is used."""
        return self._threads

    @property
    def computing(self) -> Computing | None:
        """Say where and how the loaded model computes, None before it is loaded."""
        loaded = self._loaded
        return loaded.computing if loaded is not None else None

    # Loading

    def load(self) -> None:
        """Load the weights; a second call does nothing. Raises ModelError."""
        self._load()

    def close(self) -> None:
        """Free the memory; a later call loads again."""
        with self._lock:
            self._loaded = None
            self._pieces = None

    def count_tokens(self, text: str) -> int:
        """Count the source tokens of a text, special tokens not among them (loads the tokeniser only)."""
        with self._lock:
            pieces = self._load_pieces()
        return len(pieces.encode(text))

    def _load_pieces(self) -> Pieces:
        if self._pieces is None:
            about = self.description
            source, target = about.folder / about.source_tokeniser, about.folder / about.target_tokeniser
            try:
                self._pieces = Pieces(source, target, about.naming.reserved())
            except (RuntimeError, OSError, ImportError, ValueError) as error:
                raise self._load_error(error) from error
        return self._pieces

    def _load(self) -> _Loaded:
        with self._lock:
            if self._loaded is not None:
                return self._loaded
            # Again, as files may have changed since the list was made.
            about = read_description(self.description.folder)
            # Some damage within a file of the right size ends the whole process inside CTranslate2 (seen): a small
            # model is hashed at each load (5 ms for 5 MB), a large one once for an installation (`verify_once`).
            if sum(file.size for file in about.files.values()) <= _HASHED_AT_LOAD:
                verify(about)
            pieces = self._load_pieces()
            try:
                import ctranslate2

                config = read_json(about.folder / "config.json")
                adds_end = config.flag("add_source_eos", default=True)
                end_token = config.text("eos_token", "</s>", longest=32)
                start = config.text("decoder_start_token", "", longest=32)
                if about.decoder_start and start != about.decoder_start:
                    raise MalformedError(f"decoder_start_token: {start} stands in config.json")
                choices = list(ways(ctranslate2, self._threads, self._compute_type))
                translator, computing = load_first(
                    partial(self._translator, about, pieces, end_token),
                    choices[-1:] if self._card_failed else choices,
                    (RuntimeError, ValueError, MemoryError),
                )
            except (RuntimeError, OSError, ImportError, ValueError, MemoryError) as error:
                raise self._load_error(error) from error
            self._loaded = _Loaded(translator, pieces, end_token, adds_end, computing)
            return self._loaded

    def _translator(self, about: ModelDescription, pieces: Pieces, end_token: str, computing: Computing) -> Any:  # noqa: ANN401
        """Load the weights on a device; a graphics card must also say something, or it is not used."""
        import ctranslate2

        translator = ctranslate2.Translator(
            str(about.folder),
            device=computing.device,
            compute_type=computing.compute_type,
            inter_threads=computing.threads.inter,
            intra_threads=computing.threads.intra,
        )
        if computing.device != "cpu":
            # Missing libraries of the card are found out with the first computation only.
            translator.translate_batch([[*pieces.encode("a"), end_token]], beam_size=1, max_decoding_length=2)
        return translator

    def _without_card(self) -> bool:
        """Go over to the processor after a card failed at work; say whether there was one to leave."""
        with self._lock:
            on_card = self._loaded is not None and self._loaded.computing.device != "cpu"
            if on_card:
                self._card_failed = True
                self._loaded = None
            return on_card

    def _load_error(self, error: Exception) -> ModelError:
        return ModelError(message("models.load_failed", model=self._info.name, id=self._info.id, reason=str(error)))

    # Translating

    def translate(
        self, requests: Sequence[Request], source: str, target: str, decoding: Decoding
    ) -> list[list[Hypothesis]]:
        """Translate any number of texts: for each, in order, at least one hypothesis, best first.

        Lines of a text, and pieces of one that is longer than the model takes, are translated one by one and joined.
        A draft does not depend on its neighbours in the batch. The prefix comes back word for word, and the model
        goes on at a word's boundary; with ``alternatives`` it may go on within the last word of a prefix that
        does not end in a space. Scores compare between drafts with and without a prefix: they are the mean over all
        tokens, forced ones and the end token among them (for a plain draft the decoder's own figure, in which a
        repeated token counts for less by the repetition penalty). Raises ModelError.
        """
        try:
            return self._translate(requests, source, target, decoding)
        except ModelError:
            if not self._without_card():
                raise
        return self._translate(requests, source, target, decoding)

    def _translate(
        self, requests: Sequence[Request], source: str, target: str, decoding: Decoding
    ) -> list[list[Hypothesis]]:
        loaded = self._load()
        direction = self._direction(loaded, source, target)
        plans = [plan(one.text, source, target, self._info.max_tokens, loaded.pieces.count) for one in requests]
        items: list[list[_Item]] = []
        for request, planned in zip(requests, plans, strict=True):
            prefix = request.prefix if len(planned.parts) == 1 else ""
            items.append([self._item(loaded, direction, part, prefix, decoding) for part in planned.parts])
            if request.annotations and self.description.terms is not None and len(planned.parts) == 1:
                items[-1] = [self._item(loaded, direction, request.text, prefix, decoding, request.annotations)]
        self._decode([item for group in items for item in group], loaded, direction, decoding)
        self._continue_divided(requests, plans, items, loaded, direction, decoding)
        drafts = [[item.found for item in group] for group in items]
        return [join(request, planned, found) for request, planned, found in zip(requests, plans, drafts, strict=True)]

    def _direction(self, loaded: _Loaded, source: str, target: str) -> _Direction:
        if not self._info.translates(source, target):
            raise wrong_pair(self._info.name, source, target)
        naming = self.description.naming
        return _Direction(
            source,
            target,
            naming.source_tokens(source, target),
            [] if loaded.adds_end else [loaded.end_token],
            naming.target_tokens(target),
        )

    def _item(
        self,
        loaded: _Loaded,
        direction: _Direction,
        text: str,
        prefix: str,
        decoding: Decoding,
        annotations: Sequence[tuple[int, int, str]] = (),
    ) -> _Item:
        pieces = self._annotated(loaded, text, annotations) if annotations else loaded.pieces.encode(text)
        tokens = [*direction.before, *pieces, *direction.after]
        prefix_tokens = loaded.pieces.encode_target(prefix) if prefix else []
        wanted = decoding.max_tokens or 2 * len(tokens) + 16
        # In steps, so that sequences of about one length share a batch and its limit is the same for each of them
        # in whatever company it comes.
        limit = math.ceil((wanted + len(prefix_tokens)) / _LENGTH_STEP) * _LENGTH_STEP
        if decoding.max_tokens:
            limit = decoding.max_tokens + len(prefix_tokens)
        return _Item(text, tokens, prefix, prefix_tokens, min(limit, self.description.max_target_tokens - 1))

    def _annotated(self, loaded: _Loaded, text: str, annotations: Sequence[tuple[int, int, str]]) -> list[str]:
        """Return the pieces of a text with translations written in; of the plain text where they find no room."""
        marks = self.description.terms
        assert marks is not None
        parts: list[str] = []
        reached = 0
        for start, end, translation in annotations:
            parts += [text[reached:start], marks.open, text[start:end], marks.middle, translation, marks.close]
            reached = end
        pieces = loaded.pieces.encode_marked([*parts, text[reached:]])
        if pieces is None or len(pieces) > self._info.max_tokens:
            return loaded.pieces.encode(text)
        return pieces

    def _continue_divided(
        self,
        requests: Sequence[Request],
        plans: Sequence[Plan],
        items: Sequence[list[_Item]],
        loaded: _Loaded,
        direction: _Direction,
        decoding: Decoding,
    ) -> None:
        """Force the prefixes of divided texts: drafts of whole pieces are passed by, the rest is forced."""
        again = []
        for request, planned, group in zip(requests, plans, items, strict=True):
            if not request.prefix or len(group) < 2:
                continue
            left = request.prefix
            for position, item in enumerate(group):
                joint = planned.joints[position] if position < len(planned.joints) else ""
                passed = next((one for one in item.found if left in (one.text, one.text + joint)), None)
                passed = passed or next((one for one in item.found if left.startswith(one.text + joint)), None)
                if passed is None or (position == len(group) - 1 and left != passed.text):
                    group[position] = self._item(loaded, direction, item.text, left, decoding)
                    again.append(group[position])
                    break
                item.found = [passed]
                left = left[len(passed.text + joint) :]
                if not left:
                    break
        self._decode(again, loaded, direction, decoding)

    def _decode(self, items: Sequence[_Item], loaded: _Loaded, direction: _Direction, decoding: Decoding) -> None:
        """Decode items of any lengths in batches of alike ones, and put what was found into each."""
        fitting = []
        for item in items:
            if len(item.prefix_tokens) + len(direction.start) < item.limit:
                fitting.append(item)
            else:
                item.found = [Hypothesis(item.prefix, LOWEST_SCORE, (Doubt.LENGTH_CAPPED,))]
        self._run(fitting, loaded, direction, decoding, within_word=decoding.alternatives)
        for count in _BOUNDARY_ALTERNATIVES:
            glued = [item for item in fitting if item.prefix and not item.found]
            # The model wants to go on within the last word: ask for the likeliest tokens that begin a new one.
            wider = replace(decoding, alternatives=True, hypotheses=count)
            self._run(glued, loaded, direction, wider, within_word=False)
        for item in fitting:
            item.found = item.found[: max(1, decoding.hypotheses)]
            if not item.found:
                item.found = [Hypothesis(item.prefix, LOWEST_SCORE, (Doubt.LENGTH_CAPPED,))]

    def _run(
        self,
        items: Sequence[_Item],
        loaded: _Loaded,
        direction: _Direction,
        decoding: Decoding,
        *,
        within_word: bool,
    ) -> None:
        by_limit: dict[int, list[_Item]] = defaultdict(list)
        for item in items:
            by_limit[item.limit].append(item)
        running: list[tuple[list[_Item], list[Any]]] = []
        try:
            for limit, group in sorted(by_limit.items(), reverse=True):
                group.sort(key=lambda item: (len(item.tokens), len(item.prefix_tokens)), reverse=True)
                # Alternatives are decoded each with a beam of its own: as much memory as so many more sentences.
                most = self._batch_size // (max(1, decoding.hypotheses // 4) if decoding.alternatives else 1)
                size = max(1, min(most, math.ceil(len(group) / self._threads.inter)))
                batches = [group[start : start + size] for start in range(0, len(group), size)]
                running.extend((batch, self._start(batch, limit, loaded, direction, decoding)) for batch in batches)
            for batch, results in running:
                found = [result.result() for result in results]
                self._collect(batch, found, loaded, direction, decoding, within_word=within_word)
        except (RuntimeError, ValueError, MemoryError) as error:
            name = self._info.name
            raise ModelError(message("models.translation_failed", model=name, reason=str(error))) from error

    def _start(
        self, batch: Sequence[_Item], limit: int, loaded: _Loaded, direction: _Direction, decoding: Decoding
    ) -> list[Any]:
        beam = max(1, decoding.beam if decoding.alternatives else max(decoding.beam, decoding.hypotheses))
        forced = direction.start or any(item.prefix_tokens for item in batch)
        running: list[Any] = loaded.translator.translate_batch(
            [item.tokens for item in batch],
            target_prefix=[[*direction.start, *item.prefix_tokens] for item in batch] if forced else None,
            asynchronous=True,
            beam_size=beam,
            num_hypotheses=max(1, decoding.hypotheses),
            repetition_penalty=decoding.repetition_penalty,
            no_repeat_ngram_size=decoding.no_repeat,
            max_input_length=0,
            max_decoding_length=limit,
            return_scores=True,
            return_end_token=True,
            return_attention=decoding.attention,
            return_alternatives=decoding.alternatives,
        )
        return running

    def _collect(
        self,
        batch: Sequence[_Item],
        results: Sequence[Any],
        loaded: _Loaded,
        direction: _Direction,
        decoding: Decoding,
        *,
        within_word: bool,
    ) -> None:
        rescored: list[tuple[_Item, int, list[str]]] = []
        for item, result in zip(batch, results, strict=True):
            item.found = []
            for index, hypothesis in enumerate(result.hypotheses):
                read = self._read(item, result, index, loaded, direction, within_word=within_word)
                if read is None:
                    continue
                if item.prefix_tokens or decoding.alternatives:
                    own = hypothesis[:-1] if hypothesis[-1:] == [loaded.end_token] else hypothesis
                    rescored.append((item, len(item.found), own))
                item.found.append(read)
        if not rescored:
            return
        scores = self._score_tokens([(item.tokens, tokens) for item, _, tokens in rescored], loaded, direction)
        for (item, index, _), score in zip(rescored, scores, strict=True):
            item.found[index] = replace(item.found[index], score=score.mean)
        if not within_word:
            for item in batch:
                item.found.sort(key=lambda one: -one.score)

    def _read(
        self,
        item: _Item,
        result: Any,  # noqa: ANN401 - CTranslate2 has no types
        index: int,
        loaded: _Loaded,
        direction: _Direction,
        *,
        within_word: bool,
    ) -> Hypothesis | None:
        """Return a hypothesis as text, or None where the model went on within the prefix's last word."""
        tokens: list[str] = result.hypotheses[index]
        total = len(tokens)
        ended = tokens[-1:] == [loaded.end_token]
        start = len(direction.start)
        own = tokens[start : total - 1 if ended else total]
        continuation = own[len(item.prefix_tokens) :]
        text = loaded.pieces.decode(continuation)
        if item.prefix:
            between = glue(item.prefix, continuation, text, direction.target)
            if between is None and (not within_word or item.prefix[-1].isspace()):
                return None
            text = item.prefix + (between or "") + text
        score = result.scores[index] * total / max(1, total - start) if start else result.scores[index]
        doubts = find_doubts(
            item.text,
            text,
            (direction.source, direction.target),
            unknown="<unk>" in continuation,
            capped=not ended,
        )
        if not result.attention:
            return Hypothesis(text, _finite(score), doubts)
        first, last = len(direction.before), len(item.tokens) - len(direction.after)
        rows = result.attention[index][start : start + len(own)]
        attention = tuple(tuple(row[first:last]) for row in rows)
        source_tokens = tuple(item.tokens[first:last])
        return Hypothesis(text, _finite(score), doubts, tuple(own), source_tokens, attention)

    # Going on from what is typed

    def go_on(
        self, text: str, typed: str, source: str, target: str, count: int = 1, decoding: Decoding | None = None
    ) -> list[Continuation]:
        """Return up to ``count`` continuations of a typed beginning, also within its last word, likeliest first.

        Of a source that is longer than the model takes, the rest of the sentences under way. Raises ModelError.
        """
        loaded = self._load()
        direction = self._direction(loaded, source, target)
        part, own = self._under_way(text, typed, direction, loaded)
        if not part:
            return []
        tokens = [*direction.before, *loaded.pieces.encode(part), *direction.after]
        begun = Typed.of(own, loaded.pieces.encode_target(own), target)
        how = decoding or replace(self.description.decoding, beam=1)
        room = self.description.max_target_tokens - 1
        with self._failing():
            return self._search(loaded).find(tokens, direction.start, begun, count, how, room)

    def finish(self, text: str, begins: Sequence[str], source: str, target: str) -> list[Continuation]:
        """Return what follows each beginning, all of whose words are whole. Raises ModelError."""
        loaded = self._load()
        direction = self._direction(loaded, source, target)
        under_way = [self._under_way(text, one, direction, loaded) for one in begins]
        part = under_way[0][0] if under_way else ""
        if not part or any(one != part for one, _ in under_way):
            return [Continuation("") for _ in begins]
        tokens = [*direction.before, *loaded.pieces.encode(part), *direction.after]
        forced = [loaded.pieces.encode_target(own) for _, own in under_way]
        how, room = replace(self.description.decoding, beam=1), self.description.max_target_tokens - 1
        with self._failing():
            return self._search(loaded).finish(
                tokens, direction.start, forced, how, room, within_word=target in ("kk", "zh-Hans")
            )

    def _under_way(self, text: str, typed: str, direction: _Direction, loaded: _Loaded) -> tuple[str, str]:
        parts = plan(text, direction.source, direction.target, self._info.max_tokens, loaded.pieces.count).parts
        return (part_under_way(parts, typed) if parts else None) or ("", "")

    def _search(self, loaded: _Loaded) -> Search:
        if self._vocabulary is None:
            self._vocabulary = Vocabulary.read(self.description.folder)
        return Search(loaded.translator, self._vocabulary, loaded.end_token)

    @contextlib.contextmanager
    def _failing(self) -> Iterator[None]:
        try:
            yield
        except (RuntimeError, ValueError, MemoryError, OSError) as error:
            name = self._info.name
            raise ModelError(message("models.translation_failed", model=name, reason=str(error))) from error

    # Scoring

    def score(self, pairs: Sequence[tuple[str, str]], source: str, target: str) -> list[Score]:
        """Score given (source text, target text) pairs; the end token is the last of the tokens.

        A pair that is longer than the model takes is divided: its source as for a translation, its target in
        proportion, which is an approximation. Raises ModelError.
        """
        try:
            return self._score(pairs, source, target)
        except ModelError:
            if not self._without_card():
                raise
        return self._score(pairs, source, target)

    def _score(self, pairs: Sequence[tuple[str, str]], source: str, target: str) -> list[Score]:
        loaded = self._load()
        direction = self._direction(loaded, source, target)
        flat: list[tuple[list[str], list[str]]] = []
        counts = []
        for source_text, target_text in pairs:
            parts = self._divided_pair(source_text, target_text, loaded, direction)
            counts.append(len(parts))
            flat.extend(parts)
        scores = iter(self._score_tokens(flat, loaded, direction))
        found = []
        for count in counts:
            tokens = tuple(token for _ in range(count) for token in next(scores).tokens)
            found.append(Score(_mean([value for _, value in tokens]), tokens))
        return found

    def _divided_pair(
        self, source_text: str, target_text: str, loaded: _Loaded, direction: _Direction
    ) -> list[tuple[list[str], list[str]]]:
        room = self.description.max_target_tokens - 2 - len(direction.start)
        parts = plan(source_text, direction.source, direction.target, self._info.max_tokens, loaded.pieces.count).parts
        parts = parts or (source_text,)
        targets = divide_in_proportion(target_text, [len(part) for part in parts])
        pairs: list[tuple[list[str], list[str]]] = []
        for part, text in zip(parts, targets, strict=True):
            tokens = [*direction.before, *loaded.pieces.encode(part), *direction.after]
            pieces = loaded.pieces.encode_target(text)
            pairs.extend(
                (tokens, [*direction.start, *pieces[begin : begin + room]])
                for begin in range(0, max(1, len(pieces)), room)
            )
        return pairs

    def _score_tokens(
        self, pairs: Sequence[tuple[list[str], list[str]]], loaded: _Loaded, direction: _Direction
    ) -> list[Score]:
        if not pairs:
            return []
        size = max(1, min(self._batch_size, math.ceil(len(pairs) / self._threads.inter)))
        try:
            results = loaded.translator.score_batch(
                [source for source, _ in pairs],
                [target for _, target in pairs],
                max_batch_size=size,
                max_input_length=0,
                offset=len(direction.start),
            )
        except (RuntimeError, ValueError, MemoryError) as error:
            name = self._info.name
            raise ModelError(message("models.translation_failed", model=name, reason=str(error))) from error
        found = []
        for result in results:
            values = [_finite(value) for value in result.log_probs]
            found.append(Score(_mean(values), tuple(zip(result.tokens, values, strict=True))))
        return found


def _finite(value: float) -> float:
    return max(float(value), LOWEST_SCORE) if value == value else LOWEST_SCORE


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values) if values else 0.0

"""The engine: one request a text, terms in the prompt, the answer read with suspicion."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Sequence
from itertools import permutations
from typing import Any

from models.base import Capability, Decoding, Doubt, EngineInfo, EngineKind, Hypothesis, Request, Score
from models.caching import identity_of_files
from models.errors import ModelError
from models.languages import wrong_pair
from models.llm.address import Server, check_name, endpoint, host_of
from models.llm.connection import GoneError, NonsenseError, SlowError, StatusError, ask
from models.llm.prompt import LANGUAGE_NAMES, VERSION, messages
from models.llm.reading import read_answer
from models.planning import plan
from resources.messages import message

ID_PREFIX = "llm:"

_PAIRS = tuple(permutations(LANGUAGE_NAMES, 2))
_MOST_TOKENS = 1200
_CODE_POINTS_A_TOKEN = 2
"""A cautious guess: what a server's tokeniser does is not known here."""
_ROOM_TO_THINK = 2048
_LISTING_SECONDS = 10.0
_LASTING = ("id", "owned_by", "root", "parent", "max_model_len", "meta")
"""What a server's list says of a model that does not change with every start; ``created`` does in most programs, but
in Ollama's it is the time at which the model itself was changed."""


class ServerEngine:
    """A server's language model for all directions between Kazakh, English and Chinese.

    It takes terms with the request (Capability.TERMS) and has one answer, without scores. Nothing is sent before the
    first call.
    """

    def __init__(self, server: Server) -> None:
        """Name a server. Raises ModelError for a name that no engine id can hold."""
        self.server = server
        self._check: Callable[[], None] = _nothing
        self._reached = False
        self._info = EngineInfo(
            id=ID_PREFIX + check_name(server.name),
            name=f"{server.model} ({host_of(server.address)})",
            pairs=_PAIRS,
            capabilities=frozenset({Capability.TERMS}),
            max_tokens=_MOST_TOKENS,
            kind=EngineKind.SERVER,
        )

    @property
    def info(self) -> EngineInfo:
        """Say what the engine is, without asking the server."""
        return self._info

    def load(self) -> None:
        """Look that the server is there. Raises ModelError with one sentence."""
        if self._reached:
            return
        try:
            self._listing()
        except ModelError as error:
            # A server without a list is there all the same.
            if error.message.id != "engines.server_refuses":
                raise
        self._reached = True

    def close(self) -> None:
        """Forget that the server was there; it keeps running."""
        self._reached = False

    def count_tokens(self, text: str) -> int:
        """Guess the tokens of a text: half its code points."""
        return -(-len(text) // _CODE_POINTS_A_TOKEN)

    @contextlib.contextmanager
    def interruptible(self, check: Callable[[], None]) -> Iterator[None]:
        """Call ``check`` several times a second while an answer is waited for; what it raises ends the request."""
        before, self._check = self._check, check
        try:
            yield
        finally:
            self._check = before

    def identity(self) -> str:
        """Return what names the model as far as the server tells it, empty where it tells nothing or is gone."""
        with contextlib.suppress(ModelError):
            listed = self._listing().get("data")
            entries = [one for one in listed if isinstance(one, dict)] if isinstance(listed, list) else []
            names = (self.server.model, f"{self.server.model}:latest")
            entry = next((one for one in entries if one.get("id") in names), None)
            if entry is not None:
                kept = {key: repr(entry[key]) for key in _LASTING if key in entry}
                if entry.get("owned_by") == "library":
                    kept["created"] = repr(entry.get("created"))
                return identity_of_files(self._info.id, kept, self.server.address, VERSION)
        return ""

    def translate(
        self, requests: Sequence[Request], source: str, target: str, decoding: Decoding
    ) -> list[list[Hypothesis]]:
        """Ask for each text in turn. A prefix is not taken (no Capability.PREFIX). Raises ModelError."""
        del decoding
        if not self._info.translates(source, target):
            raise wrong_pair(self._info.name, source, target)
        return [[self._translated(request, source, target)] for request in requests]

    def score(self, pairs: Sequence[tuple[str, str]], source: str, target: str) -> list[Score]:  # noqa: ARG002
        """Refuse: servers do not score a given text (Capability.SCORE is not among the engine's)."""
        raise ModelError(message("engines.no_scores", model=self._info.name))

    def _translated(self, request: Request, source: str, target: str) -> Hypothesis:
        text = request.text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
        planned = plan(text, source, target, _MOST_TOKENS, self.count_tokens)
        if not planned.parts:
            return Hypothesis("", 0.0, (Doubt.EMPTY,))
        answers = [self._answer(part, source, target, request.terms) for part in planned.parts]
        return answers[0] if len(answers) == 1 else planned.join(answers)

    def _answer(self, text: str, source: str, target: str, terms: Sequence[tuple[str, str]]) -> Hypothesis:
        standing = [pair for pair in terms if pair[0] in text] if terms else []
        body = {
            "model": self.server.model,
            "messages": messages(text, source, target, standing),
            "temperature": 0,
            "seed": 1,
            "stream": False,
            "max_tokens": _ROOM_TO_THINK + 3 * len(text),
        }
        found = self._ask("POST", "/chat/completions", body, self.server.seconds)
        try:
            choice = found["choices"][0]
            answer = choice["message"]["content"]
            if not isinstance(answer, str):
                raise TypeError
        except (KeyError, IndexError, TypeError) as error:
            raise self._nonsense("choices") from error
        capped = choice.get("finish_reason") == "length"
        return read_answer(text, answer, (source, target), capped=capped)

    def _listing(self) -> dict[str, Any]:
        return self._ask("GET", "/models", None, min(_LISTING_SECONDS, self.server.seconds))

    def _ask(self, method: str, path: str, body: object | None, seconds: float) -> dict[str, Any]:
        self._check()
        about = {"name": self.server.name, "address": self.server.address}
        where = endpoint(self.server.address, self.server.allowed)
        try:
            return ask(where, method, path, body, seconds, self._check)
        except GoneError as error:
            raise ModelError(message("engines.server_gone", **about, reason=str(error))) from error
        except SlowError as error:
            raise ModelError(message("engines.server_slow", **about, seconds=f"{seconds:g}")) from error
        except NonsenseError as error:
            raise self._nonsense(str(error)) from error
        except StatusError as error:
            if 300 <= error.status < 400:
                raise ModelError(message("engines.server_redirects", **about)) from error
            reason = f"{error.status} {error.reason}".strip()
            problem = message("engines.server_refuses", **about, model=self.server.model, reason=reason)
            raise ModelError(problem) from error

    def _nonsense(self, what: str) -> ModelError:
        return ModelError(
            message("engines.server_nonsense", name=self.server.name, address=self.server.address, what=what)
        )


def _nothing() -> None:
    return None

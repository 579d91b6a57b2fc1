"""One question to a server over HTTP, which can be given up at any moment.

Of the standard library alone: a connection is made to the very host of the address, so that no proxy and no redirect
comes between.
"""

from __future__ import annotations

import contextlib
import json
import socket
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from models.llm.address import Endpoint

if TYPE_CHECKING:
    import http.client

CONNECT_SECONDS = 5.0
MOST_BYTES = 2**20
_POLL_SECONDS = 0.05
_END_SECONDS = 2.0


class GoneError(Exception):
    """Nobody answers at the address, or the connection broke."""


class SlowError(Exception):
    """No whole answer came in time."""


class StatusError(Exception):
    """The server answered with another status than 200."""

    def __init__(self, status: int, reason: str) -> None:
        super().__init__(f"{status} {reason}")
        self.status = status
        self.reason = reason


class NonsenseError(Exception):
    """What came is no JSON object, or too large."""


@dataclass(slots=True)
class _Exchange:
    """What the thread that waits for the server shares with the one that may give up."""

    connection: http.client.HTTPConnection
    wire: socket.socket | None = None
    done: threading.Event = field(default_factory=threading.Event)
    status: int = 0
    data: bytes = b""
    error: Exception | None = None


def ask(
    where: Endpoint, method: str, path: str, body: object | None, seconds: float, check: Callable[[], None]
) -> dict[str, Any]:
    """Send one request and return the JSON object of the answer.

    ``check`` is called several times a second; what it raises closes the connection and goes on to the caller, as
    GoneError, SlowError, StatusError and NonsenseError do.
    """
    import http.client  # not above: it takes 25 ms of a start, and few use a server

    kind = http.client.HTTPSConnection if where.scheme == "https" else http.client.HTTPConnection
    exchange = _Exchange(kind(where.host, where.port, timeout=CONNECT_SECONDS))
    data = None if body is None else json.dumps(body).encode("ascii")
    worker = threading.Thread(
        target=_exchange, args=(exchange, method, where.path + path, data, seconds), name="egiz-llm", daemon=True
    )
    until = time.monotonic() + seconds
    worker.start()
    try:
        while not exchange.done.wait(_POLL_SECONDS):
            check()
            if time.monotonic() > until:
                raise SlowError
    finally:
        _hang_up(exchange)
        worker.join(_END_SECONDS)
    if exchange.error is not None:
        if isinstance(exchange.error, TimeoutError) and time.monotonic() > until:
            raise SlowError from exchange.error
        raise GoneError(_reason(exchange.error)) from exchange.error
    return _object(exchange)


def _exchange(exchange: _Exchange, method: str, path: str, data: bytes | None, seconds: float) -> None:
    import http.client

    connection = exchange.connection
    try:
        connection.connect()
        # Kept apart: the connection forgets its socket as soon as the answer begins.
        exchange.wire = connection.sock
        exchange.wire.settimeout(seconds)
        headers = {"Accept": "application/json", "Connection": "close"}
        if data is not None:
            headers["Content-Type"] = "application/json"
        connection.request(method, path, data, headers)
        response = connection.getresponse()
        exchange.status = response.status
        exchange.data = response.read(MOST_BYTES + 1)
        response.close()
    except (OSError, http.client.HTTPException, ValueError, AttributeError) as error:
        # AttributeError and ValueError: the other thread has hung up in the middle.
        exchange.error = error
    finally:
        connection.close()
        exchange.done.set()


def _hang_up(exchange: _Exchange) -> None:
    """Wake a thread that waits on the connection."""
    if exchange.wire is not None:
        with contextlib.suppress(OSError):
            exchange.wire.shutdown(socket.SHUT_RDWR)


def _object(exchange: _Exchange) -> dict[str, Any]:
    if exchange.status != 200:
        raise StatusError(exchange.status, _said(exchange.data))
    if len(exchange.data) > MOST_BYTES:
        raise NonsenseError("too long")
    try:
        found = json.loads(exchange.data)
    except (ValueError, RecursionError) as error:
        raise NonsenseError("no JSON") from error
    if not isinstance(found, dict):
        raise NonsenseError("no JSON object")
    return found


def _said(data: bytes) -> str:
    """Return what a server says of an error, short and harmless."""
    with contextlib.suppress(ValueError, RecursionError, LookupError, TypeError):
        found = json.loads(data)["error"]
        text = found.get("message", "") if isinstance(found, dict) else found
        return "".join(letter for letter in str(text) if letter.isprintable())[:200]
    return ""


def _reason(error: Exception) -> str:
    return getattr(error, "strerror", None) or str(error)[:200] or type(error).__name__

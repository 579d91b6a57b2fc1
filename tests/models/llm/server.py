"""A fake server of a language model on loopback, for tests only: it says so, and answers what the test wants."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

NAME = "fake-model-for-tests"


class FakeServer:
    """What the server was asked, and what it answers: ``say`` makes the text of an answer from the source."""

    def __init__(self) -> None:
        self.asked: list[dict[str, Any]] = []
        self.listed = 0
        self.say: Callable[[str, dict[str, Any]], str] = lambda text, _: f"Translated: no. {text}"
        self.status = 200
        self.location = ""
        self.raw: bytes | None = None
        self.finish = "stop"
        self.delay = 0.0
        self.entry: dict[str, Any] = {"id": NAME, "owned_by": "library", "created": 1}
        self.address = ""
        self.released = threading.Event()

    def answer(self, body: dict[str, Any]) -> bytes:
        if self.raw is not None:
            return self.raw
        user = body["messages"][-1]["content"]
        text = user.split("\n", 1)[1].rsplit("\n", 1)[0]
        content = self.say(text, body)
        return json.dumps({"choices": [{"message": {"content": content}, "finish_reason": self.finish}]}).encode()


class _Handler(BaseHTTPRequestHandler):
    server_version = "FakeForTests/1"
    fake: FakeServer

    def do_GET(self) -> None:
        self.fake.listed += 1
        self._send(json.dumps({"data": [self.fake.entry]}).encode())

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.fake.asked.append(body)
        if self.fake.delay:
            self.fake.released.wait(self.fake.delay)
        self._send(self.fake.answer(body))

    def _send(self, data: bytes) -> None:
        try:
            self.send_response(self.fake.status)
            if self.fake.location:
                self.send_header("Location", self.fake.location)
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)
        except OSError:
            pass  # the test hung up

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def fake_server() -> Iterator[FakeServer]:
    """Run a fake server on a free port of this machine."""
    fake = FakeServer()
    handler = type("Handler", (_Handler,), {"fake": fake})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = False
    fake.address = f"http://localhost:{server.server_address[1]}/v1"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield fake
    finally:
        fake.released.set()
        server.shutdown()
        thread.join()
        server.server_close()
        time.sleep(0)

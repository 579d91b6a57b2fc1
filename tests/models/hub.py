"""A hub on loopback: the addresses that huggingface_hub asks, with faults that a test may switch on."""

from __future__ import annotations

import contextlib
import hashlib
import http.server
import json
import re
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

COMMIT = "0123456789abcdef0123456789abcdef01234567"


@dataclass(slots=True)
class Hub:
    """Repositories by name, each with the bytes of its files, and what goes wrong with them.

    ``cut_after`` ends the answer after so many bytes of a file, once; ``spoiled`` files arrive with other bytes;
    ``stalls`` names files of which half comes and then nothing (``info`` for what is asked first), until ``go_on``;
    ``no_ranges`` gives the whole file for any range; ``status`` answers with that code instead.
    """

    endpoint: str = ""
    repositories: dict[str, dict[str, bytes]] = field(default_factory=dict)
    cut_after: dict[str, int] = field(default_factory=dict)
    spoiled: set[str] = field(default_factory=set)
    stalls: set[str] = field(default_factory=set)
    stalled: threading.Event = field(default_factory=threading.Event)
    go_on: threading.Event = field(default_factory=threading.Event)
    no_ranges: bool = False
    status: int = 0
    gated: bool = False
    requests: list[str] = field(default_factory=list)
    ranges: list[str] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)

    def add(self, repository: str, folder: Path) -> None:
        """Publish the files of a folder."""
        self.repositories[repository] = {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}

    def info(self, repository: str, revision: str) -> dict[str, object]:
        """Return what the hub says of a repository; a commit that is asked for is the commit that is there."""
        siblings = []
        for name, data in self.repositories[repository].items():
            git = hashlib.sha1(b"blob %d\0" % len(data) + data, usedforsecurity=False).hexdigest()
            record: dict[str, object] = {"rfilename": name, "size": len(data), "blobId": git}
            if name.endswith((".bin", ".model", ".spm", ".npz")):
                sha256 = hashlib.sha256(data).hexdigest()
                record["lfs"] = {"sha256": sha256, "size": len(data), "pointerSize": 130}
            siblings.append(record)
        sha = revision if re.fullmatch("[0-9a-f]{40}", revision) else COMMIT
        return {"_id": "1", "id": repository, "modelId": repository, "sha": sha, "siblings": siblings, "tags": [],
                "private": False, "gated": False, "disabled": False, "downloads": 0, "likes": 0}  # fmt: skip


class _Handler(http.server.BaseHTTPRequestHandler):
    hub: Hub

    def do_GET(self) -> None:
        hub = self.hub
        path = urlsplit(self.path).path
        hub.requests.append(path)
        hub.headers.append(dict(self.headers))
        if hub.gated:
            self._answer(403, b"{}", {"X-Error-Code": "GatedRepo"})
        elif hub.status:
            self._answer(hub.status, b"{}")
        elif found := re.fullmatch(r"/api/models/([^/]+/[^/]+)/revision/([^/]+)", path):
            if found[1] not in hub.repositories:
                self._answer(404, b"{}", {"X-Error-Code": "RepoNotFound"})
                return
            if "info" in hub.stalls:
                hub.stalled.set()
                hub.go_on.wait(20)
                return
            self._answer(200, json.dumps(hub.info(found[1], found[2])).encode())
        elif found := re.fullmatch(r"/([^/]+/[^/]+)/resolve/[^/]+/([^/]+)", path):
            # The real hub sends a large file's reader to its storage.
            self._answer(302, b"", {"Location": f"/storage/{found[1]}/{found[2]}"})
        elif found := re.fullmatch(r"/storage/([^/]+/[^/]+)/([^/]+)", path):
            self._file(found[1], found[2])
        else:
            self._answer(404, b"{}")

    def _file(self, repository: str, name: str) -> None:
        hub = self.hub
        data = hub.repositories[repository][name]
        if name in hub.spoiled:
            data = bytes(byte ^ 1 for byte in data)
        asked = self.headers.get("Range", "")
        start, code = 0, 200
        if asked:
            hub.ranges.append(f"{name} {asked}")
            if not hub.no_ranges:
                start, code = int(asked.removeprefix("bytes=").rstrip("-")), 206
        body = data[start:]
        self.send_response(code)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if name in hub.stalls:
            self.wfile.write(body[: len(body) // 2])
            hub.stalled.set()
            hub.go_on.wait(20)
            return
        self.wfile.write(body[: hub.cut_after.pop(name, len(body))])

    def _answer(self, code: int, body: bytes, headers: dict[str, str] | None = None) -> None:
        self.send_response(code)
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextlib.contextmanager
def serve() -> Iterator[Hub]:
    """Run a hub until the end of the block."""
    hub = Hub()
    handler = type("Handler", (_Handler,), {"hub": hub})
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = False
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, name="hub")
    thread.start()
    hub.endpoint = f"http://127.0.0.1:{server.server_address[1]}"
    try:
        yield hub
    finally:
        hub.go_on.set()
        server.shutdown()
        thread.join()
        server.server_close()

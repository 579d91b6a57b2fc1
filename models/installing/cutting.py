"""Ends a stalled network request at once where someone asks to stop: a read may wait 10 seconds for its next byte.

The client has no way to give up a read that is under way, so its sockets are shut down. Each connection tells of its
socket through httpx2's ``trace`` extension when it is made; of that a duplicate is kept, which stays valid when TLS is
laid over it.
"""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Callable, Iterator
from typing import Any

from models.progress import Watcher

_LOOK_S = 0.1
_CONNECTED = "connect_tcp.complete"


class _Sockets:
    """The sockets of one client; once cut, those that come later are cut too."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._open: list[socket.socket] = []
        self.is_cut = False

    def trace(self, event: str, info: dict[str, Any]) -> None:
        """Take the socket of a new connection."""
        if not event.endswith(_CONNECTED):
            return
        made = info["return_value"].get_extra_info("socket")
        if isinstance(made, socket.socket):
            with self._lock:
                self._open.append(made.dup())
            if self.is_cut:
                self.cut()

    def cut(self) -> None:
        """Wake whoever reads or writes."""
        self.is_cut = True
        with self._lock:
            for one in self._open:
                with contextlib.suppress(OSError):
                    one.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        """Let go of the duplicates."""
        with self._lock:
            for one in self._open:
                one.close()
            self._open.clear()


@contextlib.contextmanager
def cut_on_cancel(client: Any, watcher: Watcher) -> Iterator[None]:  # noqa: ANN401 - httpx2, which may be absent
    """Shut the connections of a fresh client down when ``watcher.check`` raises; that error is raised in the end."""
    sockets = _Sockets()
    over = threading.Event()
    asked: list[BaseException] = []

    def watch() -> None:
        while not over.wait(_LOOK_S):
            try:
                watcher.check()
            except BaseException as error:  # noqa: BLE001 - raised again below, on the thread that downloads
                asked.append(error)
                sockets.cut()
                return

    watching = threading.Thread(target=watch, name="egiz-download-watch", daemon=True)
    client.event_hooks["request"].append(_tracing(sockets))
    watching.start()
    try:
        yield
    except Exception:
        if asked:
            raise asked[0] from None
        raise
    finally:
        over.set()
        watching.join()
        sockets.close()


def _tracing(sockets: _Sockets) -> Callable[[Any], None]:
    def hook(request: Any) -> None:  # noqa: ANN401 - httpx2.Request
        request.extensions = {**request.extensions, "trace": sockets.trace}

    return hook

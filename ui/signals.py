"""Ctrl-C in the terminal and a polite end from outside close the window as its own button does: all is saved first."""

from __future__ import annotations

import contextlib
import signal
import socket
from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QSocketNotifier


@contextlib.contextmanager
def closing_on_signals(parent: QObject, close: Callable[[], object]) -> Iterator[None]:
    """Call ``close`` on the window's thread when SIGINT or SIGTERM comes, for as long as the block lasts.

    Python runs its handlers between its own instructions, and there are none while Qt waits; the signal's number is
    therefore also written to a socket that Qt watches.
    """
    awaited = [signal.SIGINT, signal.SIGTERM]
    ours, watched = socket.socketpair()
    ours.setblocking(False)
    watched.setblocking(False)
    notifier = QSocketNotifier(watched.fileno(), QSocketNotifier.Type.Read, parent)

    def drain() -> None:
        with contextlib.suppress(BlockingIOError):
            watched.recv(64)

    notifier.activated.connect(drain)
    before = {number: signal.signal(number, lambda *_: close()) for number in awaited}
    wakeup = signal.set_wakeup_fd(ours.fileno(), warn_on_full_buffer=False)
    try:
        yield
    finally:
        signal.set_wakeup_fd(wakeup)
        for number, handler in before.items():
            signal.signal(number, handler)
        notifier.setEnabled(False)
        notifier.deleteLater()
        ours.close()
        watched.close()

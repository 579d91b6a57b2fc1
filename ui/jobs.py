"""Carries what happens on worker threads to the window's thread.

The dispatcher owns the signal and lives on the window's thread; a worker only ever holds a plain function. An event
that arrives after the dispatcher was closed is dropped.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any, ParamSpec

from PySide6.QtCore import QObject, Qt, Signal, Slot

from workbench.jobs import JobHandle, Listener

P = ParamSpec("P")


def when_ended(call: Listener) -> Listener:
    """Return a listener that passes on the end of a job, once.

    The job's state is asked on the worker's thread: asked later, it may have ended by the time its start is heard of.
    """

    def listen(handle: JobHandle[Any]) -> None:
        if handle.future.done():
            call(handle)

    return listen


class Dispatcher(QObject):
    """Runs calls on the window's thread, in the order in which they were asked for."""

    _asked = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = threading.Lock()
        self._open = True
        self._asked.connect(self._on_asked, Qt.ConnectionType.QueuedConnection)

    def on_window(self, call: Callable[P, Any]) -> Callable[P, None]:
        """Return a function for workers: it has ``call`` called later, on the window's thread."""

        def ask(*args: P.args, **kwargs: P.kwargs) -> None:
            with self._lock:
                if self._open:
                    self._asked.emit(lambda: call(*args, **kwargs))

        return ask

    def close(self) -> None:
        """Drop whatever has not yet been run, and whatever still comes."""
        with self._lock:
            self._open = False

    @Slot(object)
    def _on_asked(self, call: Callable[[], None]) -> None:
        if self._open:
            call()

"""Brings what is typed into the store: soon, in order, and never twice at once for one cell.

A :class:`SegmentWriter` belongs to one target. It chains the revisions: each write expects the revision that the one
before it came back with. Text typed while a write is under way waits for it, and only the newest text is sent.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from concurrent.futures import TimeoutError as FutureTimeoutError
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QObject, QTimer, Signal

from resources.messages import RefusedError, message
from ui.jobs import Dispatcher
from workbench.core.content import Content
from workbench.core.segments import Changes, Origin, Target
from workbench.errors import ConflictError
from workbench.jobs import JobHandle
from workbench.session import OpenProject
from workbench.store.protocols import ProjectStore

TYPING_PAUSE_MS = 300
"""Typed text is sent at the latest this long after its first unsent key."""

SETTLE_S = 5.0
"""Nobody waits longer than this, in seconds, for the store: closing must never hang."""

Result = tuple[Changes, Target]
Act = Callable[[ProjectStore, int], Result]
"""Does something to the target in the store; the number is the revision that it expects to find."""


class Saved(Enum):
    """Where the text of the window stands."""

    SAVED = "saved"
    WAITING = "waiting"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class _Step:
    act: Act
    content: Content | None = None
    """The typed text, None for another deed."""


class SegmentWriter(QObject):
    """Writes one target, step by step, on the store lane.

    ``acknowledged`` carries the stored target after each write; ``conflicted`` the stored target and the text that
    was not written (None for another deed), which is kept and not sent until :meth:`keep_mine` or
    :meth:`take_stored` is called; ``refused`` why a write failed (what was typed is still there, and is sent again
    with the next key or by :meth:`flush`).
    """

    acknowledged = Signal(object)
    conflicted = Signal(object, object)
    refused = Signal(object)
    changed = Signal()

    def __init__(
        self, project: OpenProject, dispatcher: Dispatcher, target: Target, write_content: Callable[[Content], Act],
        parent: QObject | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._project = project
        self._dispatcher = dispatcher
        self._write_content = write_content
        self._steps: deque[_Step] = deque()
        self._typed: Content | None = None
        self._running: tuple[_Step, JobHandle[Result]] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(TYPING_PAUSE_MS)
        self._timer.timeout.connect(self.flush)
        self._held = False
        self._conflict: Target | None = None
        self.target = target
        self.error: RefusedError | None = None

    @property
    def state(self) -> Saved:
        """Where the text stands: saved only after the store has said so."""
        if self.refusal is not None:
            return Saved.FAILED
        return Saved.WAITING if self.busy else Saved.SAVED

    @property
    def refusal(self) -> RefusedError | None:
        """Why something typed is not in the store, None where it is or soon will be."""
        if self._conflict is not None:
            return ConflictError(message("ui.conflict.open"))
        return self.error

    @property
    def unsaved(self) -> Content | None:
        """The typed text, with its tags, that is not in the store, None where there is none."""
        running = self._running[0].content if self._running is not None else None
        waiting = next((step.content for step in reversed(self._steps) if step.content is not None), None)
        return next((one for one in (self._typed, waiting, running) if one is not None), None)

    @property
    def busy(self) -> bool:
        """Say whether something is on its way or still to be sent."""
        return self._running is not None or bool(self._steps) or self._typed is not None

    @property
    def has_typed(self) -> bool:
        """Say whether a person's text is not in the store yet."""
        return self.unsaved is not None

    def type(self, content: Content) -> None:
        """Take the text as it now stands in the cell, with its tags."""
        self._typed = content
        self.error = None
        if not self._timer.isActive() and not self._held and self._conflict is None:
            self._timer.start()
        self.changed.emit()

    def hold(self, *, hold: bool) -> None:
        """Send nothing while an input method is composing."""
        self._held = hold
        if hold:
            self._timer.stop()
        elif self._typed is not None and self._conflict is None:
            self._timer.start()

    def flush(self) -> None:
        """Send what was typed, as soon as the write before it has come back."""
        self._timer.stop()
        if self._conflict is not None:
            return
        self.error = None
        if self._typed is not None:
            content, self._typed = self._typed, None
            self._steps.append(_Step(self._write_content(content), content))
        self._send()

    def do(self, act: Act) -> None:
        """Do something else to the target, after everything that was typed before.

        Nothing is done while a conflict waits for its answer.
        """
        self.flush()
        if self._conflict is not None:
            return
        self._steps.append(_Step(act))
        self._send()

    def settle(self) -> None:
        """Wait until everything is in the store (for closing); stops at the first refusal, and after a limit.

        Where the limit passed, :attr:`refusal` says so; what was typed is still here, and may yet be written.
        """
        self.flush()
        until = time.monotonic() + SETTLE_S
        while self._running is not None and self.error is None:
            handle = self._running[1]
            try:
                handle.future.exception(max(until - time.monotonic(), 0))
            except FutureTimeoutError:
                self.error = RefusedError(message("ui.error.slow"))
                self.changed.emit()
                return
            self._on_done(handle)

    def rebase(self, target: Target) -> None:
        """Take over a newer stored target, where nothing of ours is on its way."""
        if self._running is None and target.revision >= self.target.revision:
            self.target = target

    def keep_mine(self) -> None:
        """After a conflict: write the typed text over what the store has."""
        if self._conflict is not None:
            self.target, self._conflict = self._conflict, None
            self.flush()

    def take_stored(self) -> None:
        """After a conflict: leave what the store has, and give up the typed text."""
        if self._conflict is not None:
            self.target, self._conflict, self._typed = self._conflict, None, None
            self.changed.emit()

    def give_up(self) -> None:
        """Let go of what was typed: the person has it elsewhere now."""
        self._steps.clear()
        self._typed, self.error = None, None
        self.changed.emit()

    def _send(self) -> None:
        if self._running is not None or not self._steps:
            self.changed.emit()
            return
        step = self._steps.popleft()
        expected = self.target.revision
        act = step.act
        handle = self._project.write(
            message("ui.job.saving"), lambda store: act(store, expected), done=self._dispatcher.on_window(self._on_done)
        )
        self._running = (step, handle)
        self.changed.emit()

    def _on_done(self, handle: JobHandle[Result]) -> None:
        if self._running is None or self._running[1] is not handle:
            return  # settled before the event came
        step = self._running[0]
        self._running = None
        error = handle.future.exception()
        if error is None:
            self.target = handle.result()[1]
            self.error = None
            self.acknowledged.emit(self.target)
            self._send()
        elif isinstance(error, ConflictError):
            self._on_conflict(step, error)
        else:
            self._on_error(step, error)

    def _on_conflict(self, step: _Step, error: ConflictError) -> None:
        segment = self.target.segment
        stored = self._project.reader.targets([segment], self.target.language)[segment]
        if not self._project.reader.segments([segment]) or stored.revision == self.target.revision:
            # The segment is gone, or is refused as it stands: sending it again would be refused again.
            self._on_error(step, error)
            return
        if step.content is not None and stored.origin is not Origin.HUMAN:
            # A draft came between: the person goes first, and the draft stays among the candidates. Another deed
            # (a confirmation) was meant for the text that one saw, and is not done to an unseen one.
            self.target = stored
            self._steps.appendleft(step)
            self._send()
            return
        self._keep_typed(step)
        if step.content is None:
            if self._typed is None:
                self.target = stored
            self.changed.emit()
            self.conflicted.emit(stored, None)
            return
        self._timer.stop()
        self._conflict = stored
        self.changed.emit()
        self.conflicted.emit(stored, self._typed)

    def _keep_typed(self, step: _Step) -> None:
        """Take the newest text out of what is not sent any more; other deeds are dropped."""
        typed = [one.content for one in (step, *self._steps) if one.content is not None]
        self._steps.clear()
        if self._typed is None and typed:
            self._typed = typed[-1]

    def _on_error(self, step: _Step, error: BaseException) -> None:
        self._keep_typed(step)
        if isinstance(error, RefusedError):
            self.error = error if self._typed is not None else None  # a deed that was refused leaves nothing unsaved
            self.changed.emit()
            self.refused.emit(error)
            return
        self.error = RefusedError(message("ui.error.not_saved", reason=str(error)))
        self.changed.emit()
        raise error

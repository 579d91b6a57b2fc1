"""Starts drafting runs and follows them: what, how far, how long yet, stop."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal

from resources.messages import Message, RefusedError, message
from ui.jobs import Dispatcher
from workbench.jobs import JobHandle, JobState, Priority, Progress
from workbench.services.drafting import DraftSummary
from workbench.session import OpenProject


class Drafting(QObject):
    """The drafting runs of one open project.

    ``progressed`` carries the name and the progress of the run that ends last; ``ended`` a remark about a run that
    ended; ``refused`` why a run could not start or broke off.
    """

    progressed = Signal(object, object)
    idle = Signal()
    ended = Signal(object)
    refused = Signal(object)

    def __init__(self, project: OpenProject, dispatcher: Dispatcher, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._dispatcher = dispatcher
        self._running: list[JobHandle[Any]] = []
        self._visible: tuple[int, ...] = ()

    @property
    def running(self) -> bool:
        """Say whether a run is under way."""
        return bool(self._running)

    def look_at(self, ids: Collection[int]) -> None:
        """Tell which segments are in sight: they are drafted first."""
        self._visible = tuple(ids)

    def start(
        self, language: str, ids: Sequence[int], priority: Priority = Priority.BACKGROUND, *, engine: str = ""
    ) -> bool:
        """Draft segments, by another ``engine`` than the project's where one is named.

        Return False, having said why, where that cannot be. Where no model serves the direction, that is said, and
        what is certain without one is filled.
        """
        if not ids:
            self.ended.emit(message("ui.draft.nothing"))
            return False
        visible = self._seen_by_worker()
        listener = self._dispatcher.on_window(self._on_event)
        handle: JobHandle[DraftSummary]
        try:
            handle = self._project.draft(
                language, ids, visible=visible, priority=priority, listener=listener, engine_id=engine
            )
        except RefusedError as refusal:
            self.refused.emit(refusal.message)
            if engine or refusal.message.id != "models.no_engine_for_pair":
                return False
            # Without a model the day is not lost: what is certain is filled.
            handle = self._project.prefill(language, ids, listener=listener)
        self._running.append(handle)
        self.progressed.emit(handle.job.name, Progress(0, len(ids)))
        return True

    def stop(self) -> None:
        """Ask every run to stop, and say so at once; what was drafted stays."""
        for handle in self._running:
            handle.cancel()
        self._show()

    def close(self) -> None:
        """Stop every run, and hear nothing more of them."""
        for handle in self._running:
            handle.cancel()
        self._running.clear()

    def _show(self) -> None:
        """Tell of the run that ends last, or that those left are being stopped."""
        if not self._running:
            return
        shown = next((one for one in self._running if not one.cancel_asked.is_set()), None)
        if shown is None:
            self.progressed.emit(message("ui.draft.stopping"), Progress(0, 0))
        else:
            self.progressed.emit(shown.job.name, shown.progress)

    def _seen_by_worker(self) -> Callable[[], Collection[int]]:
        """Return what tells a worker the segments in sight: a plain tuple, replaced whole by the window."""
        return lambda: self._visible

    def _on_event(self, handle: JobHandle[Any]) -> None:
        if handle not in self._running:
            return
        if handle.state in (JobState.DONE, JobState.FAILED, JobState.CANCELLED):
            self._running.remove(handle)
            self._tell_end(handle)
        if not self._running:
            self.idle.emit()
        self._show()

    def _tell_end(self, handle: JobHandle[Any]) -> None:
        error = handle.future.exception() if handle.state is not JobState.DONE else None
        if handle.state is JobState.CANCELLED:
            self.ended.emit(message("ui.draft.stopped"))
        elif error is None:
            summary: DraftSummary = handle.result()
            if summary.segments or summary.left:
                self.ended.emit(_told(summary))
        elif isinstance(error, RefusedError):
            self.refused.emit(error.message)
        else:
            self.refused.emit(message("ui.draft.broken", reason=str(error)))
            raise error


def _told(summary: DraftSummary) -> Message:
    if summary.left:
        return message("ui.draft.filled", filled=summary.segments, segments=summary.segments + summary.left)
    return message("ui.draft.done", count=summary.segments, flagged=summary.flagged)

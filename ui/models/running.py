"""The line of the model window for long work: what, how far, how long yet, stop. One at a time."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy, QWidget

from models.catalog.recommending import gigabytes
from resources.messages import Message, RefusedError, message
from ui.context import Context
from ui.theme import GRID
from workbench.jobs import Job, JobHandle, JobState, Progress

T = TypeVar("T")
_STEPS = 1000
"""A progress bar counts in 32 bits, a model has more bytes than that."""
_LARGE = 100_000_000
"""From here on the figures of a progress are bytes, and worth telling."""


class Running(QWidget):
    """Runs one job and follows it; ``changed`` comes when one begins and when it has ended."""

    changed = Signal()
    refused = Signal(object)
    stopped = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._handle: JobHandle[Any] | None = None
        self._then: Callable[[Any], object] = lambda _: None
        self._refusal: Callable[[RefusedError], bool] = lambda _: False
        self.bar = QProgressBar()
        self.bar.setRange(0, _STEPS)
        self.bar.setTextVisible(False)
        self.bar.setFixedSize(20 * GRID, GRID)
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.said.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.stop_button = QPushButton()
        self.stop_button.setAutoDefault(False)
        self.stop_button.clicked.connect(self.stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(GRID, GRID // 2, GRID, GRID // 2)
        row.setSpacing(GRID)
        row.addWidget(self.bar)
        row.addWidget(self.said, 1)
        row.addWidget(self.stop_button)
        context.texts.bind(self.stop_button.setText, message("ui.stop"))
        context.texts.bind(self.stop_button.setAccessibleName, message("ui.stop"))
        context.texts.bind(self.bar.setAccessibleName, message("ui.progress"))
        context.texts.language_changed.connect(self._show)
        self.hide()

    @property
    def busy(self) -> bool:
        """Say whether something runs."""
        return self._handle is not None

    @property
    def name(self) -> Message | None:
        """What runs."""
        return self._handle.job.name if self._handle is not None else None

    def start(
        self,
        job: Job[T],
        then: Callable[[T], object],
        *,
        on_refusal: Callable[[RefusedError], bool] = lambda _: False,
    ) -> bool:
        """Start a job and go on with its result; False, having said so, where another one runs.

        ``on_refusal`` returns whether it dealt with a refusal; one that nobody dealt with is ``refused``.
        """
        if self._handle is not None:
            self.refused.emit(message("models.window.busy", name=self._handle.job.name))
            return False
        self._then, self._refusal = then, on_refusal
        self._handle = self._context.session.runner.start(job, self._context.dispatcher.on_window(self._on_event))
        self._show()
        self.show()
        self.changed.emit()
        return True

    def stop(self) -> None:
        """Ask the job to stop, and say so at once."""
        if self._handle is not None:
            self._handle.cancel()
            self._show()

    def _on_event(self, handle: JobHandle[Any]) -> None:
        if handle is not self._handle:
            return
        if handle.state not in (JobState.DONE, JobState.FAILED, JobState.CANCELLED):
            self._show()
            return
        self._handle = None
        self.hide()
        self.changed.emit()
        if handle.state is JobState.CANCELLED:
            self.stopped.emit()
            return
        error = handle.future.exception()
        if error is None:
            self._then(handle.result())
        elif isinstance(error, RefusedError):
            if not self._refusal(error):
                self.refused.emit(error.message)
        else:
            self.refused.emit(message("models.window.broken", reason=str(error)))
            raise error

    def _show(self) -> None:
        handle = self._handle
        if handle is None:
            return
        stopping = handle.cancel_asked.is_set()
        progress = handle.progress
        self.stop_button.setEnabled(not stopping)
        known = progress.total > 0 and not stopping
        self.bar.setRange(0, _STEPS if known else 0)
        self.bar.setValue(progress.done * _STEPS // progress.total if known else 0)
        text = message("models.window.stopping") if stopping else told(handle.job.name, progress)
        self.said.setText(self._context.texts.say(text))


def told(name: Message, progress: Progress) -> Message:
    """Say how far work is: in GB where it is many bytes, with the time left where that can be told."""
    about = message("models.window.doing", name=name, note=progress.note) if progress.note is not None else name
    if not progress.total:
        return about
    if progress.total >= _LARGE:
        done, total = gigabytes(progress.done), gigabytes(progress.total)
        far = message("models.window.far_gb", doing=about, done=done, total=total)
    else:
        percent = progress.done * 100 // progress.total
        far = message("models.window.far", doing=about, percent=percent)
    left = progress.seconds_left
    if left is None:
        return far
    if left < 90:
        return message("models.window.seconds_left", far=far, seconds=max(1, round(left)))
    return message("models.window.minutes_left", far=far, minutes=round(left / 60))

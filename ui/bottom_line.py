"""The line at the bottom: the running job with its stop, how far the project is, whether all is saved, the model."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QSizePolicy, QToolButton, QWidget

from resources.messages import Message, message
from ui.editor.saving import Saved
from ui.i18n import Texts
from ui.theme import GRID
from workbench.core.segments import State
from workbench.jobs import Progress
from workbench.store.protocols import Counts

SAID_FOR_MS = 8000
"""How long a remark stays."""
IN_MINUTES_S = 120
"""From so many seconds on, the time that is left is told in minutes."""
MODEL_WIDTH = 40 * GRID
"""Pixels that the name of a model may take."""

_SAVED = {
    Saved.SAVED: message("ui.saved"),
    Saved.WAITING: message("ui.saving"),
    Saved.FAILED: message("ui.not_saved"),
}


class _ShortenedLabel(QLabel):
    """A label that shows with three dots that there is more of its text; all of it is in its tool tip."""

    def paintEvent(self, event: QPaintEvent) -> None:
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        if text == self.text():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), int(flags), text)


class BottomLine(QFrame):
    """Says what goes on, without ever standing in the way."""

    stop_asked = Signal()
    model_asked = Signal()

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self._bar = QProgressBar()
        self._bar.setFixedWidth(15 * GRID)
        self._bar.setFixedHeight(GRID)
        self._bar.setTextVisible(False)
        self._job, self._counts, self._saved = QLabel(), QLabel(), QLabel()
        self._remark = _ShortenedLabel()
        self._model = QToolButton()
        self._model.setAutoRaise(True)
        self._model.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._model.clicked.connect(self.model_asked)
        self._stop = QToolButton()
        self._stop.clicked.connect(self.stop_asked)
        self._remark.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._model.setProperty("quiet", "true")
        row = QHBoxLayout(self)
        row.setContentsMargins(GRID, GRID // 2, GRID, GRID // 2)
        row.setSpacing(GRID)
        for part in (self._bar, self._job, self._stop):
            row.addWidget(part)
        row.addWidget(self._remark, 1)
        for part in (self._counts, self._saved, self._model):
            row.addSpacing(GRID)
            row.addWidget(part)
        self._fade = QTimer(self)
        self._fade.setSingleShot(True)
        self._fade.setInterval(SAID_FOR_MS)
        self._fade.timeout.connect(self.say_nothing)
        self._said: Message | None = None
        self._progress: tuple[Message, Progress] | None = None
        self._last_counts: Counts | None = None
        self._state = Saved.SAVED
        self._model_name: str | Message = ""
        self._scope: Message | None = None
        texts.bind(self._stop.setText, message("ui.stop"))
        texts.bind(self._stop.setAccessibleName, message("ui.stop"))
        texts.bind(self._bar.setAccessibleName, message("ui.progress"))
        texts.bind(self._job.setText, self._job_text)
        texts.bind(self._remark.setText, self._remark_text)
        texts.bind(self._counts.setText, self._counts_text)
        texts.bind(self._saved.setText, self._saved_text)
        texts.bind(self._model.setText, self._model_text)
        texts.bind(self._model.setToolTip, self._scope_text)
        texts.bind(self._model.setAccessibleName, self._model_name_spoken)
        self.hide_job()

    @property
    def remark(self) -> str:
        """The remark now shown."""
        return self._remark.text()

    def show_job(self, name: Message, progress: Progress) -> None:
        """Show a running job: what, how far, how long yet."""
        self._progress = (name, progress)
        self._bar.setRange(0, progress.total)
        self._bar.setValue(progress.done)
        self._job.setText(self._job_text())
        for part in (self._bar, self._job, self._stop):
            part.setVisible(True)

    def hide_job(self) -> None:
        """Show that nothing runs."""
        self._progress = None
        for part in (self._bar, self._job, self._stop):
            part.setVisible(False)

    def say(self, text: Message, *, tone: str = "", stays: bool = False) -> None:
        """Make a remark; it goes by itself unless it ``stays`` until the next one."""
        self._remark.setProperty("tone", tone)
        self._remark.style().unpolish(self._remark)
        self._remark.style().polish(self._remark)
        self._said = text
        self._remark.setText(self._remark_text())
        self._remark.setToolTip(self._remark_text())
        self._fade.stop()
        if not stays:
            self._fade.start()

    def say_nothing(self) -> None:
        """Take the remark away."""
        self._said = None
        self._remark.setText("")
        self._remark.setToolTip("")

    def show_counts(self, counts: Counts | None) -> None:
        """Show how far the project is."""
        self._last_counts = counts
        self._counts.setText(self._counts_text())

    def show_saved(self, state: Saved | None) -> None:
        """Show whether everything is in the store; None where there is no project."""
        self._saved.setVisible(state is not None)
        if state is not None and state is not self._state:
            self._state = state
            self._saved.setText(self._saved_text())
            self._saved.setProperty("tone", "error" if state is Saved.FAILED else "")
            self._saved.style().unpolish(self._saved)
            self._saved.style().polish(self._saved)

    def show_model(self, name: str | Message, scope: Message | None = None) -> None:
        """Name the model that drafts, or say that there is none; ``scope`` says what it is good for."""
        self._model_name, self._scope = name, scope
        self._model.setText(self._model_text())
        self._model.setToolTip(self._scope_text())
        self._model.setAccessibleName(self._model_name_spoken())
        self._model.setVisible(bool(name))

    @property
    def place_of_model(self) -> QPoint:
        """Where a menu about the model opens, on the screen."""
        return self._model.mapToGlobal(QPoint(0, 0))

    def _job_text(self) -> str:
        if self._progress is None:
            return ""
        name, progress = self._progress
        if not progress.total:
            return self._texts.say(name)
        if progress.seconds_left is None:
            return self._texts.say(message("ui.job.progress", name=name, done=progress.done, total=progress.total))
        left = max(1, round(progress.seconds_left))
        if left >= IN_MINUTES_S:
            minutes = round(left / 60)
            return self._texts.say(
                message("ui.job.progress_minutes", name=name, done=progress.done, total=progress.total, minutes=minutes)
            )
        return self._texts.say(
            message("ui.job.progress_left", name=name, done=progress.done, total=progress.total, seconds=left)
        )

    def _remark_text(self) -> str:
        return self._texts.say(self._said) if self._said is not None else ""

    def _counts_text(self) -> str:
        counts = self._last_counts
        if counts is None:
            return ""
        confirmed = sum(counts.by_state.get(s, 0) for s in (State.TRANSLATED, State.REVIEWED, State.APPROVED))
        of_all = message("ui.counts.confirmed", done=confirmed, total=counts.segments)
        return f"{self._texts.say(of_all)} · {self._texts.say(message('ui.counts.flags', count=counts.flagged))}"

    def _saved_text(self) -> str:
        return self._texts.say(_SAVED[self._state])

    def _model_text(self) -> str:
        return self._model.fontMetrics().elidedText(self._whole_name(), Qt.TextElideMode.ElideMiddle, MODEL_WIDTH)

    def _whole_name(self) -> str:
        name = self._model_name
        return self._texts.say(name) if isinstance(name, Message) else name

    def _model_name_spoken(self) -> str:
        return self._texts.say(message("ui.model.spoken", name=self._whole_name()))

    def _scope_text(self) -> str:
        scope = [self._texts.say(self._scope)] if self._scope is not None else []
        return "\n".join([self._whole_name(), *scope, self._texts.say(message("ui.model.choose"))])

"""Two toolbars in one row, or in two where one has no room: nothing goes behind an arrow."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QMainWindow, QToolBar, QWidget


class ToolbarRows(QObject):
    """Keeps ``second``, whose one widget is ``inside``, beside ``first``, or under it in a narrow window."""

    def __init__(self, window: QMainWindow, first: QToolBar, second: QToolBar, inside: QWidget) -> None:
        super().__init__(window)
        self._window, self._first, self._second, self._inside = window, first, second, inside
        for one in (window, first, inside):
            one.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._fit()
        return False

    def _fit(self) -> None:
        frame = self._second.sizeHint().width() - self._inside.sizeHint().width()
        needed = self._first.sizeHint().width() + self._inside.minimumSizeHint().width() + max(frame, 0)
        two = needed > self._window.width()
        if two == self._window.toolBarBreak(self._second):
            return
        if two:
            self._window.insertToolBarBreak(self._second)
        else:
            self._window.removeToolBarBreak(self._second)

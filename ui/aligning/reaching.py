"""How the main window reaches the window in which two versions are aligned."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from ui.aligning.window import AligningWindow
    from ui.main_window import MainWindow


class Aligning(QObject):
    """The window, made when it is first asked for."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.window_: AligningWindow | None = None

    def show(self) -> None:
        """Show the window."""
        shown = self.window_
        if shown is None:
            from ui.aligning.window import AligningWindow  # when it is asked for: the program starts sooner

            shown = self.window_ = AligningWindow(self._window.context, self._window)
            shown.project_asked.connect(self._open)
            shown.is_free = lambda: self._window.view is None
        shown.show()
        shown.activateWindow()
        shown.start()

    def close(self) -> None:
        """Close it; what was put right is on the disk."""
        if self.window_ is not None:
            self.window_.end()

    def _open(self, path: Path) -> None:
        if self._window.open_project(path):
            self._window.activateWindow()

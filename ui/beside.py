"""What stands beside the main window while a project is open: the reading view, and the names of the document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from resources.messages import message
from ui.names.window import NamesWindow
from ui.reading.window import ReadingWindow, has_kazakh

if TYPE_CHECKING:
    from ui.main_window import MainWindow


class Beside(QObject):
    """The windows of the open project, made when they are first asked for and gone with it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.reading: ReadingWindow | None = None
        self.names: NamesWindow | None = None

    def show_reading(self) -> None:
        """Show the Kazakh of the project in another script."""
        view = self._window.view
        if view is None:
            return
        if not has_kazakh(view):
            view.say(message("names.reading.no_kazakh"), "warning")
            return
        if self.reading is None:
            self.reading = ReadingWindow(self._window.context, view)
            view.closing.connect(self._end)
        self._raise(self.reading)
        self.reading.text.setFocus()

    def show_names(self) -> None:
        """Show the names of the document that one works on."""
        view = self._window.view
        if view is None:
            return
        if not view.surveying.possible:
            view.say(message("names.no_kazakh"), "warning")
            return
        if self.names is None:
            take_over = self._window.glossaries.take_over
            self.names = NamesWindow(self._window.context, view, view.surveying, take_over)
            view.closing.connect(self._end)
        self._raise(self.names)
        self.names.start()

    def _raise(self, shown: ReadingWindow | NamesWindow) -> None:
        shown.show()
        shown.activateWindow()

    def _end(self) -> None:
        for one in (self.reading, self.names):
            if one is not None:
                one.end()
                one.deleteLater()
        self.reading = self.names = None

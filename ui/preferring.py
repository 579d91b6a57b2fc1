"""The user's preferences, changed from the window: in force at once, and written."""

from __future__ import annotations

import logging
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from resources.messages import message
from ui.context import Context
from workbench.settings import Preferences, Theme, save_preferences

_log = logging.getLogger("egiz.ui")


class Preferring(QObject):
    """Changes preferences.

    ``changed`` comes after each change; ``told`` says what one of them does now; ``warned`` comes where one could not
    be written.
    """

    changed = Signal()
    told = Signal(object)
    warned = Signal(object)

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context

    @property
    def now(self) -> Preferences:
        """The preferences in force."""
        return self._context.session.preferences

    def zoom(self, by: int) -> None:
        """Make the texts larger or smaller by some points; 0 goes back to the usual size."""
        look = self._context.look
        look.set_text_points(look.text_points + by if by else Preferences().text_points)
        self.keep(replace(self.now, text_points=look.text_points))

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        self._context.look.set_theme(theme)
        self.keep(replace(self.now, theme=theme))

    def set_language(self, language: str) -> None:
        """Change the interface language."""
        self._context.texts.switch(language)
        self.keep(replace(self.now, interface_language=language))

    def toggle_panel(self, name: str) -> None:
        """Show or hide a side panel."""
        shown = self.now.panels
        self.keep(replace(self.now, panels=tuple(p for p in shown if p != name) if name in shown else (*shown, name)))

    def toggle_completion(self) -> None:
        """Show what may follow as one types, or no more."""
        self.keep(replace(self.now, completion=not self.now.completion))
        self.told.emit(message("complete.on") if self.now.completion else message("complete.off"))

    def keep(self, preferences: Preferences) -> None:
        """Keep preferences; one that cannot be written holds for this run, and that is said."""
        self._context.session.preferences = preferences
        try:
            save_preferences(self._context.session.paths, preferences)
        except OSError as error:
            _log.warning("preferences not written: %s", error)
            self.warned.emit(message("ui.preferences.not_written", reason=error.strerror or str(error)))
        self.changed.emit()

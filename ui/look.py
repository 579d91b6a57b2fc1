"""How the window looks at the moment: theme and sizes, and what everything that draws listens to."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from ui import theme
from ui.fonts import FontChoice
from ui.theme import Colours
from workbench.settings import TEXT_POINTS, Theme


class Look(QObject):
    """Theme, fonts and sizes. ``changed`` is emitted after the program has been given the new ones."""

    changed = Signal()

    def __init__(self, fonts: FontChoice, chosen: Theme, text_points: int, interface_points: int) -> None:
        super().__init__()
        self.fonts = fonts
        self.theme = chosen
        self.text_points = text_points
        self.interface_points = interface_points
        self._apply()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_desktop_changed)

    def set_theme(self, chosen: Theme) -> None:
        """Change the colours."""
        self.theme = chosen
        self._apply()
        self.changed.emit()

    def set_text_points(self, points: int) -> None:
        """Change the size of the texts, within sensible limits; what stands around them follows."""
        low, high = TEXT_POINTS
        points = min(max(points, low), high)
        if points != self.text_points:
            self.text_points = points
            self.changed.emit()

    @property
    def panel_points(self) -> int:
        """The size of the texts in the side panels."""
        return max(self.text_points - 1, self.interface_points)

    def _apply(self) -> None:
        self.colours: Colours = theme.colours(self.theme)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.setFont(self.fonts.font("", self.interface_points))
        theme.apply(application, self.colours)

    def _on_desktop_changed(self) -> None:
        if self.theme is Theme.SYSTEM and theme.colours(self.theme) is not self.colours:
            self._apply()
            self.changed.emit()

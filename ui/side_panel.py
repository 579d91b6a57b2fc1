"""The side of the window: terms, candidates and findings of the current segment, one above the other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSplitter, QVBoxLayout, QWidget

from resources.messages import Message, message
from ui.fonts import FontChoice
from ui.i18n import Texts
from ui.theme import GRID, Colours
from ui.widgets.cards import Card, CardList

PANELS = ("terms", "candidates", "findings")
_TITLES = {
    "terms": message("ui.panel.terms"),
    "candidates": message("ui.panel.candidates"),
    "findings": message("ui.panel.findings"),
}
_EMPTY = {
    "terms": message("ui.panel.terms.empty"),
    "candidates": message("ui.panel.candidates.empty"),
    "findings": message("ui.panel.findings.empty"),
}
_ANY_HEIGHT = (1 << 24) - 1
"""Qt's own largest height."""
_SHARES = {"terms": 520, "candidates": 380, "findings": 220}


class Panel(QWidget):
    """A titled list; where it is empty it says what to do about it, and ``emptied`` tells of the change."""

    emptied = Signal()

    def __init__(
        self, name: str, texts: Texts, fonts: FontChoice, colours: Colours, points: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.empty = True
        self.list = CardList(fonts, colours, points)
        self.list.setObjectName(name)
        title, self._count, self._empty = QLabel(), QLabel(), QLabel()
        title.setProperty("title", "true")
        self._count.setProperty("quiet", "true")
        self._empty.setProperty("quiet", "true")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._empty.setContentsMargins(GRID, GRID, GRID, GRID)
        self._head = head = QHBoxLayout()
        head.setContentsMargins(GRID, GRID // 2, GRID, GRID // 2)
        head.addWidget(title)
        head.addStretch()
        head.addWidget(self._count)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._empty, 1)
        column.addWidget(self.list, 1)
        texts.bind(title.setText, _TITLES[name])
        texts.bind(self.list.setAccessibleName, _TITLES[name])
        self._texts, self._empty_text = texts, _EMPTY[name]
        self._awaited: Message | None = None
        texts.bind(self._empty.setText, lambda: texts.say(self._awaited or self._empty_text))
        self.show_cards(())

    def set_empty(self, text: Message) -> None:
        """Set what is said where there is nothing."""
        self._empty_text = text
        self._empty.setText(self._texts.say(self._awaited or text))

    def wait_for(self, what: Message | None) -> None:
        """Say what is not there yet, in place of what is said where there is nothing; None where all is there."""
        self._awaited = what
        self._empty.setText(self._texts.say(what or self._empty_text))

    def show_cards(self, cards: Sequence[Card]) -> None:
        """Show cards, or how to come by some."""
        self.list.show_cards(cards)
        self.list.setVisible(bool(cards))
        self._empty.setVisible(not cards)
        self._count.setText(str(len(cards)) if cards else "")
        if self.empty is not (not cards):
            self.empty = not cards
            self.emptied.emit()

    def needed_height(self) -> int:
        """Return the height in pixels of the title and what is said below it."""
        return self._head.sizeHint().height() + self._empty.heightForWidth(max(self.width(), 20 * GRID))


class SidePanel(QSplitter):
    """The three panels."""

    def __init__(self, texts: Texts, fonts: FontChoice, colours: Colours, points: int) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        self.panels = {name: Panel(name, texts, fonts, colours, points) for name in PANELS}
        for place, (name, panel) in enumerate(self.panels.items()):
            self.addWidget(panel)
            self.setStretchFactor(place, _SHARES[name])
            panel.emptied.connect(self._share)
        self._shares = list(_SHARES.values())
        self.splitterMoved.connect(self._keep_shares)
        self._share()

    def set_look(self, colours: Colours, points: int) -> None:
        """Use other colours and sizes."""
        for panel in self.panels.values():
            panel.list.set_look(colours, points)

    def show_panels(self, names: Sequence[str]) -> None:
        """Show these panels and hide the others; without any the side is gone."""
        for name, panel in self.panels.items():
            panel.setVisible(name in names)
        self.setVisible(any(name in names for name in PANELS))
        self._share()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        """Give an empty panel its sentence's height, and the others the rest in the shares that the user set."""
        shown = [panel for panel in self.panels.values() if not panel.isHidden()]
        all_empty = all(panel.empty for panel in shown)
        for panel in shown:
            small = panel.empty and not (all_empty and panel is shown[-1])
            panel.setMaximumHeight(panel.needed_height() if small else _ANY_HEIGHT)
        self.setSizes(self._shares)

    def _keep_shares(self) -> None:
        if not any(panel.empty or panel.isHidden() for panel in self.panels.values()):
            self._shares = self.sizes()

    def title(self, name: str) -> Message:
        """Return the title of a panel."""
        return _TITLES[name]

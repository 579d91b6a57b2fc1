"""What one sees without a project: open, begin, the sample, what was open before."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from resources.messages import message
from ui.context import Context
from ui.theme import GRID
from ui.widgets.cards import Card, CardList

WIDTH = 80 * GRID
COLUMNS = 3
"""Buttons beside each other: as many as have room in every language."""


class StartPage(QWidget):
    """Leads on to work."""

    new_asked = Signal()
    open_asked = Signal()
    paste_asked = Signal()
    sample_asked = Signal()
    align_asked = Signal()
    recent_chosen = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        texts, look = context.texts, context.look
        title, lead, self._recent_title = QLabel(), QLabel(), QLabel()
        font = look.fonts.font("", look.interface_points + 10)
        font.setBold(True)
        title.setFont(font)
        lead.setWordWrap(True)
        lead.setFont(look.fonts.font("", look.interface_points + 1))
        self._recent_title.setProperty("title", "true")
        buttons = QGridLayout()
        buttons.setSpacing(GRID)
        offered = (
            (message("ui.start.sample"), self.sample_asked),
            (message("ui.start.new"), self.new_asked),
            (message("ui.start.paste"), self.paste_asked),
            (message("ui.start.open"), self.open_asked),
            (message("ui.start.align"), self.align_asked),
        )
        for place, (text, signal) in enumerate(offered):
            button = QPushButton()
            button.setMinimumHeight(5 * GRID)
            button.clicked.connect(signal)
            button.setAutoDefault(False)
            for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                shortcut = QShortcut(key, button)
                shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
                shortcut.activated.connect(button.click)
            texts.bind(button.setText, text)
            texts.bind(button.setAccessibleName, text)
            buttons.addWidget(button, place // COLUMNS, place % COLUMNS)
            if signal is self.sample_asked:
                button.setProperty("primary", "true")
                self.first = button
        self.recent = CardList(look.fonts, look.colours, look.interface_points)
        self.recent.taken.connect(lambda card: self.recent_chosen.emit(card.data))
        self.recent.clicked.connect(lambda index: self.recent_chosen.emit(self.recent.cards.cards[index.row()].data))
        self.recent.doubleClicked.disconnect()
        column = QVBoxLayout()
        column.setSpacing(2 * GRID)
        column.addStretch(1)
        column.addWidget(title)
        column.addWidget(lead)
        column.addLayout(buttons)
        column.addSpacing(GRID)
        column.addWidget(self._recent_title)
        column.addWidget(self.recent, 3)
        column.addStretch(1)
        holder = QWidget()
        holder.setLayout(column)
        holder.setFixedWidth(WIDTH)
        row = QHBoxLayout(self)
        row.addWidget(holder, 0, Qt.AlignmentFlag.AlignHCenter)
        texts.bind(title.setText, message("ui.start.title"))
        texts.bind(lead.setText, message("ui.start.lead"))
        texts.bind(self._recent_title.setText, message("ui.start.recent"))
        texts.bind(self.recent.setAccessibleName, message("ui.start.recent"))
        look.changed.connect(lambda: self.recent.set_look(look.colours, look.interface_points))
        paste = QShortcut(QKeySequence.StandardKey.Paste, self)
        paste.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        paste.activated.connect(self.paste_asked)
        self.refresh()

    def refresh(self) -> None:
        """Show what was open before, and is still there."""
        found = [Path(one) for one in self._context.session.preferences.recent]
        cards = [Card(title=path.stem, note=str(path.parent), data=str(path)) for path in found if path.is_file()]
        self.recent.show_cards(cards)
        self.recent.setVisible(bool(cards))
        self._recent_title.setVisible(bool(cards))

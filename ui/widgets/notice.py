"""A bar above the table for what must not be missed: it stays until it is answered, and blocks nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from resources.messages import Message, message
from ui.i18n import Texts
from ui.theme import GRID

Answer = tuple[Message, Callable[[], object]]


class NoticeBar(QFrame):
    """One sentence with its answers."""

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self.setProperty("notice", "true")
        self._label = QLabel()
        self._label.setWordWrap(True)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(GRID * 2, GRID, GRID * 2, GRID)
        self._row.addWidget(self._label, 1)
        self._buttons: list[QPushButton] = []
        self._shown: tuple[Message, Sequence[Answer], bool] | None = None
        self.hide()
        texts.language_changed.connect(self._on_language_changed)

    @property
    def text(self) -> str:
        """The sentence now shown, empty where there is none."""
        return self._label.text() if self._shown is not None else ""

    def say(self, text: Message, answers: Sequence[Answer] = (), *, closes: bool = True) -> None:
        """Show a sentence with its answers; where it ``closes``, one more answer just takes it away."""
        self._shown = (text, answers, closes)
        self._label.setText(f"⚠ {self._texts.say(text)}")
        for button in self._buttons:
            button.deleteLater()
        self._buttons = []
        for name, act in (*answers, *(((message("ui.notice.close"), lambda: None),) if closes else ())):
            button = QPushButton(self._texts.say(name))
            button.setAccessibleName(self._texts.say(name))
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, act=act: self._answer(act))
            self._buttons.append(button)
            self._row.addWidget(button)
        self.show()

    def close_notice(self) -> None:
        """Take the sentence away."""
        self._shown = None
        self.hide()

    def dismiss(self) -> bool:
        """Take the sentence away where that needs no answer; say whether one was there."""
        if self._shown is None or not self._shown[2]:
            return False
        self.close_notice()
        return True

    def _answer(self, act: Callable[[], object]) -> None:
        self.close_notice()
        act()

    def _on_language_changed(self) -> None:
        if self._shown is not None:
            text, answers, closes = self._shown
            self.say(text, answers, closes=closes)

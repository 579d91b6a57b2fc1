"""Fields for a first and a last day: what is wrong with a date is said while one types."""

from __future__ import annotations

import re

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLabel, QLineEdit

from glossary.validity import bound_problem, dates_problem
from resources.messages import Message, message
from ui.i18n import Texts
from ui.theme import GRID

_BEGUN = re.compile(r"\d{0,3}|\d{4}-[01]?|\d{4}-(?:0[1-9]|1[0-2])-[0-3]?")
"""What may still become a date while one types it."""


class DayField(QLineEdit):
    """A day, a month or a year, or nothing."""

    focus_left = Signal()

    def __init__(self, texts: Texts, name: Message) -> None:
        super().__init__()
        self._loaded = ""
        self.setMinimumWidth(14 * GRID)
        self.setMaximumWidth(14 * GRID)
        texts.bind(self.setAccessibleName, name)
        texts.bind(self.setPlaceholderText, message("desk.date.hint"))

    def load(self, bound: str, *, read_only: bool) -> None:
        """Show a bound."""
        self._loaded = bound
        self.setText(bound)
        self.setCursorPosition(0)
        self.setReadOnly(read_only)

    @property
    def bound(self) -> str:
        """The bound; one that nobody touched stays as it is."""
        text = self.text()
        return text if text == self._loaded else text.strip()

    @property
    def begun(self) -> bool:
        """Say whether it is being typed and may still become a date."""
        return self.hasFocus() and _BEGUN.fullmatch(self.bound) is not None

    def set_wrong(self, *, wrong: bool) -> None:
        """Mark the field, or take the mark away."""
        if bool(self.property("wrong")) != wrong:
            self.setProperty("wrong", wrong)
            self.style().unpolish(self)
            self.style().polish(self)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_left.emit()


class Days(QObject):
    """Two fields, from and until, and the label below them that says what is wrong; ``edited`` tells of typing."""

    edited = Signal()

    def __init__(self, texts: Texts, first: Message, last: Message, parent: QObject) -> None:
        super().__init__(parent)
        self._texts = texts
        self._shown = True
        self.first, self.last = DayField(texts, first), DayField(texts, last)
        self.label = QLabel()
        self.label.setWordWrap(True)
        self.label.setProperty("tone", "error")
        self.label.hide()
        for field in (self.first, self.last):
            field.textEdited.connect(self._on_edited)
            field.focus_left.connect(self.judge)
        texts.language_changed.connect(self.judge)

    def load(self, valid_from: str, valid_to: str, *, read_only: bool) -> None:
        """Show both bounds."""
        self.first.load(valid_from, read_only=read_only)
        self.last.load(valid_to, read_only=read_only)
        self.judge()

    def judge(self) -> None:
        """Say what is wrong with the dates as they stand, or nothing."""
        # A date is judged when it has been typed, not at its first digit.
        first = "" if self.first.begun else self.first.bound
        last = "" if self.last.begun else self.last.bound
        problem = dates_problem(first, last)
        either = problem is not None and bound_problem(first) is None and bound_problem(last) is None
        self.first.set_wrong(wrong=either or bound_problem(first) is not None)
        self.last.set_wrong(wrong=either or bound_problem(last) is not None)
        self.label.setText(self._texts.say(problem) if problem is not None else "")
        self.label.setVisible(problem is not None and self._shown)

    def set_visible(self, *, visible: bool) -> None:
        """Show the fields, or put them away."""
        self._shown = visible
        self.first.setVisible(visible)
        self.last.setVisible(visible)
        self.label.setVisible(visible and bool(self.label.text()))

    def _on_edited(self) -> None:
        self.judge()
        self.edited.emit()

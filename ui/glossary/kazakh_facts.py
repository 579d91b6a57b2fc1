"""What rules cannot find about a Kazakh term, above the forms that follow from it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from glossary.concepts import Harmony
from resources.messages import Message, message
from ui.glossary.term_row import TermRow
from ui.glossary.words import HARMONIES, YES_NO, ChoiceBox
from ui.i18n import Texts
from ui.theme import GRID

_LINES: dict[str, Message] = {
    "read_as": message("desk.field.read_as"),
    "px_stem": message("desk.field.px_stem"),
    "head": message("desk.field.head"),
}
_HINTS: dict[str, Message] = {
    "read_as": message("desk.field.read_as.tip"),
    "px_stem": message("desk.field.px_stem.tip"),
    "head": message("desk.field.head.tip"),
}


class KazakhFacts(QWidget):
    """The exceptions of one Kazakh term; ``edited`` tells that one was changed."""

    edited = Signal()

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row: TermRow | None = None
        by_rule = message("desk.by_rule")
        self.harmony = ChoiceBox(texts, message("desk.field.harmony"), HARMONIES, by_rule)
        self.izafet = ChoiceBox(texts, message("desk.field.izafet"), YES_NO, by_rule)
        self.lines = {name: QLineEdit() for name in _LINES}
        grid = QGridLayout(self)
        grid.setContentsMargins(GRID, GRID, GRID, GRID // 2)
        grid.setSpacing(GRID // 2)
        grid.setHorizontalSpacing(GRID)
        placed: tuple[tuple[Message, QWidget, int, int], ...] = (
            (message("desk.field.harmony"), self.harmony, 0, 0),
            (_LINES["read_as"], self.lines["read_as"], 0, 2),
            (_LINES["px_stem"], self.lines["px_stem"], 0, 4),
            (message("desk.field.izafet"), self.izafet, 1, 0),
            (_LINES["head"], self.lines["head"], 1, 2),
        )
        for word, widget, row, column in placed:
            label = QLabel()
            label.setProperty("quiet", "true")
            label.setBuddy(widget)
            texts.bind(label.setText, word)
            grid.addWidget(label, row, column)
            grid.addWidget(widget, row, column + 1)
        for column in (1, 3, 5):
            grid.setColumnStretch(column, 1)
        for name, line in self.lines.items():
            texts.bind(line.setAccessibleName, _LINES[name])
            texts.bind(line.setToolTip, _HINTS[name])
            line.textEdited.connect(lambda _, name=name: self._take_line(name))
        texts.bind(self.izafet.setToolTip, message("desk.field.izafet.tip"))
        self.harmony.currentIndexChanged.connect(self._take_boxes)
        self.izafet.currentIndexChanged.connect(self._take_boxes)

    def show_row(self, row: TermRow | None, *, read_only: bool) -> None:
        """Show what is known of a row's term."""
        self._row = row
        self.setVisible(row is not None)
        if row is None:
            return
        term = row.draft
        self.harmony.choose(term.harmony or "")
        self.izafet.choose("" if term.izafet is None else "yes" if term.izafet else "no")
        for box in (self.harmony, self.izafet):
            box.setEnabled(not read_only)
        for name, line in self.lines.items():
            line.setText(getattr(term, name))
            line.setCursorPosition(0)
            line.setReadOnly(read_only)

    def go_to(self) -> None:
        """Put the caret into the first field."""
        self.harmony.setFocus()

    def _take_line(self, name: str) -> None:
        if self._row is not None:
            given = {name: self.lines[name].text().strip()}
            self._row.draft = replace(self._row.draft, **given)  # type: ignore[arg-type]
            self.edited.emit()

    def _take_boxes(self) -> None:
        if self._row is not None:
            harmony = Harmony(self.harmony.value) if self.harmony.value else None
            izafet = self.izafet.value == "yes" if self.izafet.value else None
            self._row.draft = replace(self._row.draft, harmony=harmony, izafet=izafet)
            self.edited.emit()

"""What is said of a concept as a whole: definition, source, note, and from when to when the thing itself is."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QWidget

from glossary.concepts import Concept
from resources.messages import Message, message
from ui.glossary.days import Days
from ui.i18n import Texts
from ui.theme import GRID

_LINES: dict[str, Message] = {
    "definition": message("desk.field.definition"),
    "source": message("desk.field.source"),
    "note": message("desk.field.concept_note"),
}


class ConceptDetails(QWidget):
    """The texts and dates of a concept."""

    edited = Signal()

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = {name: QLineEdit() for name in _LINES}
        first, last = message("desk.field.concept_from"), message("desk.field.concept_to")
        self.days = Days(texts, first, last, self)
        grid = QGridLayout(self)
        grid.setContentsMargins(GRID, GRID, GRID, GRID)
        grid.setSpacing(GRID)
        for row, (name, line) in enumerate(self.lines.items()):
            texts.bind(line.setAccessibleName, _LINES[name])
            line.textEdited.connect(self.edited)
            grid.addWidget(_label(texts, _LINES[name], line), row, 0)
            grid.addWidget(line, row, 1)
        between = QHBoxLayout()
        between.setSpacing(GRID)
        between.addWidget(self.days.first)
        between.addWidget(_label(texts, last, self.days.last))
        between.addWidget(self.days.last)
        between.addStretch(1)
        grid.addWidget(_label(texts, first, self.days.first), len(_LINES), 0)
        grid.addLayout(between, len(_LINES), 1)
        grid.addWidget(self.days.label, len(_LINES) + 1, 0, 1, 2)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(len(_LINES) + 2, 1)
        self.days.edited.connect(self.edited)

    def show_concept(self, concept: Concept, *, read_only: bool) -> None:
        """Show what is said of a concept."""
        for name, line in self.lines.items():
            line.setText(getattr(concept, name))
            line.setCursorPosition(0)
            line.setReadOnly(read_only)
        self.days.load(concept.valid_from, concept.valid_to, read_only=read_only)

    def applied_to(self, concept: Concept) -> Concept:
        """Return a concept with what stands in the fields."""
        given = {name: _typed(line.text(), getattr(concept, name)) for name, line in self.lines.items()}
        return replace(
            concept,
            definition=given["definition"],
            source=given["source"],
            note=given["note"],
            valid_from=self.days.first.bound,
            valid_to=self.days.last.bound,
        )

    def go_to(self) -> None:
        """Put the caret into the first field."""
        self.lines["definition"].setFocus()


def _label(texts: Texts, word: Message, of: QWidget) -> QLabel:
    made = QLabel()
    made.setProperty("quiet", "true")
    made.setBuddy(of)
    texts.bind(made.setText, word)
    return made


def _typed(text: str, before: str) -> str:
    return before if text == before else text.strip()

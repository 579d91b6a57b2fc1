"""What else is known of one term: spellings, sources, usage, and the Kazakh facts that rules cannot find."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from glossary.concepts import Term
from resources.messages import Message, message
from ui.glossary.term_row import TermRow
from ui.i18n import Texts
from ui.theme import GRID

SEPARATOR = "; "

_LISTS = ("variants", "errors", "profiles")
_FIELDS: dict[str, Message] = {
    "variants": message("desk.field.variants"),
    "errors": message("desk.field.errors"),
    "usage": message("desk.field.usage"),
    "profiles": message("desk.field.profiles"),
    "verified_by": message("desk.field.verified_by"),
    "verified_where": message("desk.field.verified_where"),
    "valid_from": message("desk.field.valid_from"),
    "valid_to": message("desk.field.valid_to"),
    "read_as": message("desk.field.read_as"),
    "px_stem": message("desk.field.px_stem"),
    "head": message("desk.field.head"),
}
_KAZAKH = ("read_as", "px_stem", "head")


class TermDetails(QWidget):
    """The fields of the term whose row has the caret."""

    edited = Signal()

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row: TermRow | None = None
        self._lines: dict[str, QLineEdit] = {}
        self._labels: dict[str, QLabel] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(GRID, GRID, GRID, GRID)
        grid.setSpacing(GRID)
        self.title = QLabel()
        self.title.setProperty("title", "true")
        grid.addWidget(self.title, 0, 0, 1, 4)
        for place, (name, word) in enumerate(_FIELDS.items()):
            label, line = QLabel(), QLineEdit()
            label.setProperty("quiet", "true")
            label.setBuddy(line)
            texts.bind(label.setText, word)
            texts.bind(line.setAccessibleName, word)
            line.textEdited.connect(lambda _, name=name: self._take(name))
            row, column = divmod(place, 2)
            grid.addWidget(label, row + 1, 2 * column)
            grid.addWidget(line, row + 1, 2 * column + 1)
            self._lines[name], self._labels[name] = line, label
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        grid.setRowStretch(len(_FIELDS) // 2 + 2, 1)

    def show_row(self, row: TermRow | None, *, read_only: bool) -> None:
        """Show what is known of a row's term."""
        self._row = row
        term = row.draft if row is not None else Term("kk", "")
        self.title.setText(row.text.text() if row is not None else "")
        kazakh = term.language.startswith("kk")
        for name, line in self._lines.items():
            line.setText(_shown(term, name))
            line.setCursorPosition(0)
            line.setReadOnly(read_only or row is None)
            line.setVisible(kazakh or name not in _KAZAKH)
            self._labels[name].setVisible(kazakh or name not in _KAZAKH)

    def _take(self, name: str) -> None:
        if self._row is None:
            return
        text = self._lines[name].text()
        given: dict[str, object] = {name: text.strip()}
        if name in _LISTS:
            given = {name: tuple(part.strip() for part in text.split(";") if part.strip())}
        self._row.draft = replace(self._row.draft, **given)  # type: ignore[arg-type]
        self.edited.emit()


def _shown(term: Term, name: str) -> str:
    value = getattr(term, name)
    return SEPARATOR.join(value) if name in _LISTS else str(value)

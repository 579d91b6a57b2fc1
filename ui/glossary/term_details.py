"""What else is known of one term: spellings, word class, usage, sources, style profiles and dates."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QLineEdit, QWidget

from glossary.concepts import PartOfSpeech, Term
from resources.messages import Message, message
from ui.glossary.days import Days
from ui.glossary.profiles_button import ProfilesButton
from ui.glossary.term_row import TermRow
from ui.glossary.words import PARTS_OF_SPEECH, ChoiceBox
from ui.i18n import Texts
from ui.theme import GRID

SEPARATOR = "; "

_LISTS = ("variants", "errors")
_LINES: dict[str, Message] = {
    "variants": message("desk.field.variants"),
    "errors": message("desk.field.errors"),
    "usage": message("desk.field.usage"),
    "verified_by": message("desk.field.verified_by"),
    "verified_where": message("desk.field.verified_where"),
}


class TermDetails(QWidget):
    """The fields of the term whose row has the caret."""

    edited = Signal()

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row: TermRow | None = None
        self.lines = {name: QLineEdit() for name in _LINES}
        self.part_of_speech = ChoiceBox(
            texts, message("desk.field.part_of_speech"), PARTS_OF_SPEECH, message("desk.part.none")
        )
        self.profiles = ProfilesButton(texts)
        self.standalone = QCheckBox()
        self.days = Days(texts, message("desk.field.valid_from"), message("desk.field.valid_to"), self)
        self.title = QLabel()
        self.title.setProperty("title", "true")
        texts.bind(self.standalone.setText, message("desk.field.standalone"))
        texts.bind(self.standalone.setToolTip, message("desk.field.standalone.tip"))
        self._lay_out(texts)
        for name, line in self.lines.items():
            texts.bind(line.setAccessibleName, _LINES[name])
            line.textEdited.connect(lambda _, name=name: self._take_line(name))
        for name in _LISTS:
            texts.bind(self.lines[name].setPlaceholderText, message("desk.field.list_hint"))
        self.part_of_speech.currentIndexChanged.connect(self._take)
        self.standalone.toggled.connect(self._take)
        self.profiles.edited.connect(self._take)
        self.days.edited.connect(self._take)

    def show_row(self, row: TermRow | None, *, read_only: bool) -> None:
        """Show what is known of a row's term."""
        self._row = None
        term = row.draft if row is not None else Term("kk", "")
        self.title.setText(row.text.text() if row is not None else "")
        locked = read_only or row is None
        for name, line in self.lines.items():
            value = getattr(term, name)
            line.setText(SEPARATOR.join(value) if name in _LISTS else value)
            line.setCursorPosition(0)
            line.setReadOnly(locked)
        self.part_of_speech.choose(term.part_of_speech or "")
        self.standalone.setChecked(term.standalone)
        for widget in (self.part_of_speech, self.standalone):
            widget.setEnabled(not locked)
        self.profiles.load(term.profiles, read_only=locked)
        self.days.load(term.valid_from, term.valid_to, read_only=locked)
        self._row = row

    def go_to(self) -> None:
        """Put the caret into the first field."""
        self.lines["variants"].setFocus()

    def _take_line(self, name: str) -> None:
        text = self.lines[name].text()
        given: object = text.strip()
        if name in _LISTS:
            given = tuple(part.strip() for part in text.split(";") if part.strip())
        if self._row is not None:
            self._row.draft = replace(self._row.draft, **{name: given})  # type: ignore[arg-type]
            self.edited.emit()

    def _take(self) -> None:
        if self._row is None:
            return
        part = self.part_of_speech.value
        self._row.draft = replace(
            self._row.draft,
            part_of_speech=PartOfSpeech(part) if part else None,
            standalone=self.standalone.isChecked(),
            profiles=self.profiles.chosen,
            valid_from=self.days.first.bound,
            valid_to=self.days.last.bound,
        )
        self.edited.emit()

    def _lay_out(self, texts: Texts) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(GRID, GRID, GRID, GRID)
        grid.setSpacing(GRID)
        grid.addWidget(self.title, 0, 0, 1, 4)
        words: dict[QWidget, Message] = {self.lines[name]: word for name, word in _LINES.items()}
        words |= {
            self.part_of_speech: message("desk.field.part_of_speech"),
            self.profiles: message("desk.field.profiles"),
            self.days.first: message("desk.field.valid_from"),
            self.days.last: message("desk.field.valid_to"),
        }
        rows: tuple[tuple[QWidget, QWidget], ...] = (
            (self.lines["variants"], self.lines["errors"]),
            (self.part_of_speech, self.lines["usage"]),
            (self.profiles, self.standalone),
            (self.lines["verified_by"], self.lines["verified_where"]),
            (self.days.first, self.days.last),
        )
        before: QWidget | None = None
        for row, pair in enumerate(rows, 1):
            for column, widget in zip((0, 2), pair, strict=True):
                if widget in words:
                    label = QLabel()
                    label.setProperty("quiet", "true")
                    label.setBuddy(widget)
                    texts.bind(label.setText, words[widget])
                    grid.addWidget(label, row, column)
                grid.addWidget(widget, row, column + 1)
                if before is not None:
                    QWidget.setTabOrder(before, widget)
                before = widget
        grid.addWidget(self.days.label, len(rows) + 1, 0, 1, 4)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        grid.setRowStretch(len(rows) + 2, 1)

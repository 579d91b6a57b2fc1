"""One term of the concept editor: its language, text, status, verification and note, in a row of fields."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from glossary.concepts import Status, Term, Verified
from resources.messages import message
from ui.glossary.words import STATUSES, VERIFIED, ChoiceBox, language_word
from ui.i18n import Texts
from ui.look import Look


class TermRow(QObject):
    """The fields of one term. A row that is emptied takes its term out of the concept.

    ``draft`` is the term with what other fields than these say of it; ``focused`` tells that one of the fields has
    the caret.
    """

    edited = Signal()
    focused = Signal()

    def __init__(self, texts: Texts, look: Look, grid: QGridLayout, row: int, parent: QObject) -> None:
        super().__init__(parent)
        self._texts, self._look = texts, look
        self.draft = Term("kk", "")
        self._loaded: Term | None = None
        self.label = QLabel()
        self.label.setProperty("quiet", "true")
        self.text, self.note = QLineEdit(), QLineEdit()
        self.status = ChoiceBox(texts, message("desk.field.status"), STATUSES)
        self.verified = ChoiceBox(texts, message("desk.field.verified"), VERIFIED)
        self.widgets: tuple[QWidget, ...] = (self.label, self.text, self.status, self.verified, self.note)
        for column, widget in enumerate(self.widgets):
            grid.addWidget(widget, row, column)
        self.text.textEdited.connect(lambda: self.edited.emit())
        self.note.textEdited.connect(lambda: self.edited.emit())
        self.status.currentIndexChanged.connect(lambda: self.edited.emit())
        self.verified.currentIndexChanged.connect(lambda: self.edited.emit())
        for widget in self.widgets[1:]:
            widget.installEventFilter(self)
        texts.bind(self.note.setAccessibleName, message("desk.field.note"))
        texts.language_changed.connect(self._name)

    @property
    def language(self) -> str:
        """The language of the term."""
        return self.draft.language

    @property
    def loaded(self) -> Term | None:
        """The term as it was loaded, None where the row is a place for a new one."""
        return self._loaded

    def load(self, term: Term, *, read_only: bool, loaded: Term | None = None) -> None:
        """Show a term; one without a text is a place for a new one.

        ``loaded`` is the term as it was first loaded, where that is another one.
        """
        self.draft = term
        self._loaded = loaded or (term if term.text else None)
        self.text.setText(term.text)
        self.note.setText(term.note)
        self.status.choose(term.status)
        self.verified.choose(term.verified)
        for line in (self.text, self.note):
            line.setReadOnly(read_only)
            line.setCursorPosition(0)
        self.status.setEnabled(not read_only)
        self.verified.setEnabled(not read_only)
        font = self._look.fonts.font(term.language, self._look.interface_points + 1)
        self.text.setFont(font)
        arabic = term.language.endswith("-Arab")
        self.text.setLayoutDirection(Qt.LayoutDirection.RightToLeft if arabic else Qt.LayoutDirection.LeftToRight)
        self._name()
        self.set_visible(visible=True)

    def set_visible(self, *, visible: bool) -> None:
        """Show the row, or put it away."""
        for widget in self.widgets:
            widget.setVisible(visible)

    def term(self) -> Term | None:
        """Return the term as it stands in the fields, None where the row is empty."""
        text = self.text.text()
        if not text.strip():
            return None
        # What nobody touched stays as it is, spaces at its ends included.
        if self._loaded is None or text != self._loaded.text:
            text = text.strip()
        note = self.note.text()
        if note != self.draft.note:
            note = note.strip()
        return replace(
            self.draft, text=text, note=note, status=Status(self.status.value), verified=Verified(self.verified.value)
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self.focused.emit()
        return super().eventFilter(watched, event)

    def _name(self) -> None:
        word = language_word(self.language, self._texts)
        self.label.setText(word)
        self.text.setAccessibleName(word)

"""The terms of one concept, a row each, by language, with a place for a new one in the usual languages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from glossary.concepts import Term
from resources.messages import Message, message
from ui.glossary.term_row import TermRow
from ui.glossary.words import LANGUAGES, PLACES, ChoiceBox
from ui.i18n import Texts
from ui.look import Look
from ui.theme import GRID

_HEADS: tuple[Message, ...] = (
    message("desk.field.language"),
    message("desk.field.term"),
    message("desk.field.status"),
    message("desk.field.verified"),
    message("desk.field.note"),
)


class TermsGrid(QScrollArea):
    """The rows; ``focused`` carries the row that has the caret, ``wanted`` the language of a row to be added."""

    edited = Signal()
    focused = Signal(object)
    wanted = Signal(str)

    def __init__(self, texts: Texts, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts, self._look = texts, look
        self._read_only = True
        self._made: list[TermRow] = []
        self.rows: list[TermRow] = []
        self._grid = QGridLayout()
        self.language = ChoiceBox(texts, message("desk.add_row.language"), LANGUAGES)
        self.add_button = QPushButton()
        self.add_button.setAutoDefault(False)
        self.add_button.clicked.connect(lambda: self.wanted.emit(self.language.value))
        texts.bind(self.add_button.setText, message("desk.add_row"))
        texts.bind(self.add_button.setToolTip, message("desk.add_row.tip"))
        self._lay_out()

    def show_terms(self, terms: Sequence[Term], *, read_only: bool) -> None:
        """Show terms by language."""
        self._read_only = read_only
        self.add_button.setEnabled(not read_only)
        self.language.setEnabled(not read_only)
        self._load([(term, None) for term in _with_places(terms)])

    def applied_to(self, before: Sequence[Term]) -> tuple[Term, ...]:
        """Return the terms as they stand in the rows."""
        terms = [term for row in self.rows if (term := row.term()) is not None]
        if before and sorted(terms, key=repr) == sorted(before, key=repr):
            return tuple(before)  # rows stand by language; a concept keeps the order in which it came
        return tuple(terms)

    def add_row(self, current: TermRow | None, language: str = "") -> TermRow:
        """Make place for one more term, below those of its language, or below the row that has the caret."""
        languages = [row.language for row in self.rows]
        if language and language not in languages:
            order = list(LANGUAGES)
            before = [one for one in order[: order.index(language)] if one in languages]
            at = max((place for place, one in enumerate(languages) if one in before), default=-1)
        elif language and (current is None or current.language != language):
            at = max(place for place, one in enumerate(languages) if one == language)
        else:
            at = self.rows.index(current) if current in self.rows else 0
            language = self.rows[at].language
        terms = [(row.term() or replace(row.draft, text=""), row.loaded) for row in self.rows]
        terms.insert(at + 1, (Term(language, ""), None))
        self._load(terms)
        return self.rows[at + 1]

    def _load(self, terms: Sequence[tuple[Term, Term | None]]) -> None:
        while len(self._made) < len(terms):
            self._make_row()
        for row, (term, loaded) in zip(self._made, terms, strict=False):
            row.load(term, read_only=self._read_only, loaded=loaded)
        for row in self._made[len(terms) :]:
            row.set_visible(visible=False)
        self.rows = self._made[: len(terms)]

    def _make_row(self) -> None:
        row = TermRow(self._texts, self._look, self._grid, len(self._made) + 1, self)
        row.edited.connect(self.edited)
        row.focused.connect(lambda row=row: self._on_focus(row))
        if self._made:
            QWidget.setTabOrder(self._made[-1].note, row.text)
        for one, other in zip(row.widgets[1:], row.widgets[2:], strict=False):
            QWidget.setTabOrder(one, other)
        QWidget.setTabOrder(row.note, self.language)
        QWidget.setTabOrder(self.language, self.add_button)
        self._made.append(row)

    def _on_focus(self, row: TermRow) -> None:
        self.language.choose(row.language)
        self.ensureWidgetVisible(row.text, 0, GRID)
        self.focused.emit(row)

    def _lay_out(self) -> None:
        self._grid.setSpacing(GRID // 2)
        self._grid.setHorizontalSpacing(GRID)
        for column, head in enumerate(_HEADS):
            title = QLabel()
            title.setProperty("quiet", "true")
            self._texts.bind(title.setText, head)
            self._grid.addWidget(title, 0, column)
        self._grid.setColumnStretch(1, 4)
        self._grid.setColumnStretch(4, 2)
        adding = QHBoxLayout()
        adding.setSpacing(GRID)
        adding.addWidget(self.language)
        adding.addWidget(self.add_button)
        adding.addStretch(1)
        inside, column_ = QWidget(), QVBoxLayout()
        column_.setContentsMargins(0, 0, 0, 0)
        column_.addLayout(self._grid)
        column_.addLayout(adding)
        column_.addStretch(1)
        inside.setLayout(column_)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)


def _with_places(terms: Sequence[Term]) -> list[Term]:
    """Return the terms by language, with a place for a new one in each usual language that has none."""
    found: list[Term] = []
    for language in LANGUAGES:
        own = [term for term in terms if term.language == language]
        found += own or ([Term(language, "")] if language in PLACES else [])
    return found + [term for term in terms if term.language not in LANGUAGES]

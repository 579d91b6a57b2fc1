"""The editor of one concept: its facts, its terms in all languages, their forms and details, and its history."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from glossary.concepts import Concept, Enforce, Kind, Term
from resources.messages import Message, message
from ui.context import Context
from ui.glossary.forms_view import FormsView
from ui.glossary.term_details import TermDetails
from ui.glossary.term_row import TermRow
from ui.glossary.words import ENFORCES, KINDS, LANGUAGES, ChoiceBox
from ui.theme import GRID
from ui.widgets.cards import CardList

FORMS_PAUSE_MS = 80
"""The forms follow the typing after a pause of this length."""

_HEADS: tuple[Message, ...] = (
    message("desk.field.language"),
    message("desk.field.term"),
    message("desk.field.status"),
    message("desk.field.verified"),
    message("desk.field.note"),
)
_TEXT_FIELDS: dict[str, Message] = {
    "definition": message("desk.field.definition"),
    "source": message("desk.field.source"),
    "note": message("desk.field.concept_note"),
}


class ConceptEditor(QWidget):
    """Edits one concept. ``edited`` tells that something was typed or chosen; ``left`` that Esc was pressed."""

    edited = Signal()
    left = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        texts, look = context.texts, context.look
        self._base: Concept | None = None
        self.visit = 0
        self._read_only = True
        self._loading = False
        self._current: TermRow | None = None
        self.kind = ChoiceBox(texts, message("desk.column.kind"), KINDS)
        self.enforce = ChoiceBox(texts, message("desk.field.enforce"), ENFORCES)
        self.domain = QComboBox()
        self.domain.setEditable(True)
        self.domain.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.lines = {name: QLineEdit() for name in _TEXT_FIELDS}
        self.rows: list[TermRow] = []
        self.shown_rows: list[TermRow] = []
        self.add_button = QPushButton()
        self.add_button.setAutoDefault(False)
        self.forms = FormsView(texts, look)
        self.details = TermDetails(texts)
        self.history = CardList(look.fonts, look.colours, look.interface_points)
        self.tabs = QTabWidget()
        self._grid = QGridLayout()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(FORMS_PAUSE_MS)
        self._pause.timeout.connect(self._show_forms)
        self._lay_out()
        self._name()
        self._connect()
        self.show_concept(None, read_only=True)

    # -- the concept ----------------------------------------------------------------------------------------------

    @property
    def base(self) -> Concept | None:
        """The concept as it was loaded, None where the editor is empty."""
        return self._base

    @property
    def read_only(self) -> bool:
        """Say whether nothing can be changed here."""
        return self._read_only

    @property
    def dirty(self) -> bool:
        """Say whether something stands here that was not loaded."""
        return self._base is not None and not self._read_only and self.concept() != self._base

    def show_concept(self, concept: Concept | None, *, read_only: bool, draft: Concept | None = None) -> None:
        """Show a concept; ``draft`` is what stands in the fields where it is not the concept itself."""
        self._loading = True
        self.visit += 1
        self._base, self._read_only = concept, read_only or concept is None
        shown = draft or concept or Concept("")
        self.kind.choose(shown.kind)
        self.enforce.choose(shown.enforce)
        self.domain.setCurrentText(shown.domain)
        for name, line in self.lines.items():
            line.setText(getattr(shown, name))
            line.setCursorPosition(0)
            line.setReadOnly(self._read_only)
        for box in (self.kind, self.enforce, self.domain):
            box.setEnabled(not self._read_only)
        self.add_button.setEnabled(not self._read_only)
        self._load_rows(_with_places(shown.terms))
        self.setEnabled(concept is not None)
        self.show_history(())
        self._loading = False
        self._look_at(self.shown_rows[0])

    def concept(self) -> Concept:
        """Return the concept as it stands in the fields."""
        base = self._base or Concept("")
        given = {name: _typed(line.text(), getattr(base, name)) for name, line in self.lines.items()}
        terms = [term for row in self.shown_rows if (term := row.term()) is not None]
        if base.terms and sorted(terms, key=repr) == sorted(base.terms, key=repr):
            terms = list(base.terms)  # rows stand by language; a concept keeps the order in which it came
        return replace(
            base,
            kind=Kind(self.kind.value),
            enforce=Enforce(self.enforce.value),
            domain=_typed(self.domain.currentText(), base.domain),
            terms=tuple(terms),
            definition=given["definition"],
            source=given["source"],
            note=given["note"],
        )

    def adopt(self, concept: Concept) -> None:
        """Take a concept for what is stored; the fields and the caret stay as they are."""
        self._base = concept

    def row_of(self, language: str) -> TermRow:
        """Return the first row of a language."""
        return next(row for row in self.shown_rows if row.language == language)

    def add_row(self) -> None:
        """Make place for one more term in the language of the row that has the caret."""
        if self._read_only:
            return
        at = self.shown_rows.index(self._current) if self._current in self.shown_rows else 0
        language = self.shown_rows[at].language
        terms = [row.term() or replace(row.draft, text="") for row in self.shown_rows]
        bases = [row._loaded for row in self.shown_rows]  # noqa: SLF001 - moved together with their terms
        terms.insert(at + 1, Term(language, ""))
        bases.insert(at + 1, None)
        self._loading = True
        self._load_rows(terms)
        for row, loaded in zip(self.shown_rows, bases, strict=True):
            row._loaded = loaded  # noqa: SLF001
        self._loading = False
        self.shown_rows[at + 1].text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def set_domains(self, domains: Sequence[str]) -> None:
        """Offer domains; another one can be typed."""
        text = self.domain.currentText()
        blocked = self.domain.blockSignals(True)
        self.domain.clear()
        self.domain.addItems(list(domains))
        self.domain.setCurrentText(text)
        self.domain.blockSignals(blocked)

    def show_history(self, cards: Sequence[object]) -> None:
        """Show what was done to the concept, newest first."""
        self.history.show_cards(tuple(cards))  # type: ignore[arg-type]

    def go_to_terms(self) -> None:
        """Put the caret into the first term."""
        self.shown_rows[0].text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def set_look(self) -> None:
        """Take over theme and sizes."""
        look = self._context.look
        self.history.set_look(look.colours, look.interface_points)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    # -- small parts ----------------------------------------------------------------------------------------------

    def _load_rows(self, terms: Sequence[Term]) -> None:
        while len(self.rows) < len(terms):
            row = TermRow(self._context.texts, self._context.look, self._grid, len(self.rows) + 1, self)
            row.edited.connect(self._on_edited)
            row.focused.connect(lambda row=row: self._look_at(row))
            if self.rows:
                QWidget.setTabOrder(self.rows[-1].note, row.text)
            for one, other in zip(row.widgets[1:], row.widgets[2:], strict=False):
                QWidget.setTabOrder(one, other)
            QWidget.setTabOrder(row.note, self.add_button)
            self.rows.append(row)
        for row, term in zip(self.rows, terms, strict=False):
            row.load(term, read_only=self._read_only)
        for row in self.rows[len(terms) :]:
            row.set_visible(visible=False)
        self.shown_rows = self.rows[: len(terms)]

    def _look_at(self, row: TermRow) -> None:
        if self._loading:
            return
        self._current = row
        self.details.show_row(row, read_only=self._read_only)
        self._show_forms()

    def _show_forms(self) -> None:
        row = self._current
        if row is not None and row.language != "kk":
            row = next((one for one in self.shown_rows if one.language == "kk"), None)
        self.forms.show_term(row.term() if row is not None else None)

    def _on_edited(self) -> None:
        if not self._loading and not self._read_only:
            self._pause.start()
            self.edited.emit()

    def _connect(self) -> None:
        self.kind.currentIndexChanged.connect(self._on_edited)
        self.enforce.currentIndexChanged.connect(self._on_edited)
        self.domain.editTextChanged.connect(self._on_edited)
        for line in self.lines.values():
            line.textEdited.connect(self._on_edited)
        self.details.edited.connect(self._on_edited)
        self.add_button.clicked.connect(self.add_row)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.add_row)

    def _name(self) -> None:
        texts = self._context.texts
        texts.bind(self.domain.setAccessibleName, message("desk.field.domain"))
        line = self.domain.lineEdit()
        if line is not None:
            texts.bind(line.setAccessibleName, message("desk.field.domain"))
        texts.bind(self.add_button.setText, message("desk.add_row"))
        texts.bind(self.add_button.setToolTip, message("desk.add_row.tip"))
        texts.bind(self.history.setAccessibleName, message("desk.tab.history"))
        texts.language_changed.connect(self._name_tabs)
        self._name_tabs()

    def _name_tabs(self) -> None:
        say = self._context.texts.say
        words = (message("desk.tab.forms"), message("desk.tab.details"), message("desk.tab.history"))
        for place, word in enumerate(words):
            self.tabs.setTabText(place, say(word))

    def _lay_out(self) -> None:
        texts = self._context.texts

        def label(word: Message, of: QWidget) -> QLabel:
            made = QLabel()
            made.setProperty("quiet", "true")
            made.setBuddy(of)
            texts.bind(made.setText, word)
            return made

        facts = QGridLayout()
        facts.setSpacing(GRID)
        facts.addWidget(label(message("desk.column.kind"), self.kind), 0, 0)
        facts.addWidget(self.kind, 0, 1)
        facts.addWidget(label(message("desk.field.enforce"), self.enforce), 0, 2)
        facts.addWidget(self.enforce, 0, 3)
        facts.addWidget(label(message("desk.field.domain"), self.domain), 0, 4)
        facts.addWidget(self.domain, 0, 5)
        for row, (name, line) in enumerate(self.lines.items(), 1):
            texts.bind(line.setAccessibleName, _TEXT_FIELDS[name])
            facts.addWidget(label(_TEXT_FIELDS[name], line), row, 0)
            facts.addWidget(line, row, 1, 1, 5)
        for column in (1, 3, 5):
            facts.setColumnStretch(column, 1)
        self._grid.setSpacing(GRID // 2)
        self._grid.setHorizontalSpacing(GRID)
        for column, head in enumerate(_HEADS):
            title = QLabel()
            title.setProperty("quiet", "true")
            texts.bind(title.setText, head)
            self._grid.addWidget(title, 0, column)
        self._grid.setColumnStretch(1, 4)
        self._grid.setColumnStretch(4, 2)
        terms, inner = QWidget(), QVBoxLayout()
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addLayout(self._grid)
        inner.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        inner.addStretch(1)
        terms.setLayout(inner)
        area = QScrollArea()
        area.setWidget(terms)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for page in (self.forms, self.details, self.history):
            self.tabs.addTab(page, "")
        self.tabs.setDocumentMode(True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(GRID, GRID, GRID, 0)
        whole.setSpacing(GRID)
        whole.addLayout(facts)
        whole.addWidget(area, 3)
        whole.addWidget(self.tabs, 3)


def _with_places(terms: Sequence[Term]) -> list[Term]:
    """Return the terms by language, with a place for a new one in each language that has none."""
    found: list[Term] = []
    for language in LANGUAGES:
        found += [term for term in terms if term.language == language] or [Term(language, "")]
    return found + [term for term in terms if term.language not in LANGUAGES]


def _typed(text: str, before: str) -> str:
    return before if text == before else text.strip()

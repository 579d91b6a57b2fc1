"""The editor of one concept: its facts, its terms in all languages, their forms and details, and its history."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from glossary.concepts import Concept, Enforce, Kind
from resources.messages import Message, message
from ui.context import Context
from ui.glossary.concept_details import ConceptDetails
from ui.glossary.directory import Directory
from ui.glossary.editor_layout import Pages, lay_out_facts
from ui.glossary.forms_view import FormsView
from ui.glossary.kazakh_facts import KazakhFacts
from ui.glossary.relations_view import RelationsView
from ui.glossary.term_details import TermDetails
from ui.glossary.term_row import TermRow
from ui.glossary.terms_grid import TermsGrid
from ui.glossary.words import ENFORCES, KINDS, ChoiceBox
from ui.theme import GRID
from ui.widgets.cards import Card, CardList
from workbench.services.terminology import date_problem

FORMS_PAUSE_MS = 80
"""The forms follow the typing after a pause of this length."""


class ConceptEditor(QWidget):
    """Edits one concept.

    ``edited`` tells that something was typed or chosen; ``left`` that Esc was pressed; ``followed`` carries the id of
    a related concept to go to.
    """

    edited = Signal()
    left = Signal()
    followed = Signal(str)

    def __init__(self, context: Context, directory: Directory, parent: QWidget | None = None) -> None:
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
        self.terms = TermsGrid(texts, look)
        self.forms = FormsView(texts, look)
        self.kazakh = KazakhFacts(texts)
        self.details = TermDetails(texts)
        self.whole = ConceptDetails(texts)
        self.relations = RelationsView(context, directory)
        self.history = CardList(look.fonts, look.colours, look.interface_points)
        self.tabs = Pages(texts)
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
        if self._base is None or self._read_only:
            return False
        return self.concept() != self._base or bool(self.relations.unpicked)

    @property
    def problem(self) -> Message | None:
        """What is wrong with what was typed, so that it cannot be saved; None where nothing is."""
        if self.relations.unpicked:
            return message("desk.relation.unpicked", text=self.relations.unpicked)
        return date_problem(self.concept(), self._base)

    def show_concept(self, concept: Concept | None, *, read_only: bool, draft: Concept | None = None) -> None:
        """Show a concept; ``draft`` is what stands in the fields where it is not the concept itself."""
        self._loading = True
        self.visit += 1
        self._base, self._read_only = concept, read_only or concept is None
        shown = draft or concept or Concept("")
        self.kind.choose(shown.kind)
        self.enforce.choose(shown.enforce)
        self.domain.setCurrentText(shown.domain)
        for box in (self.kind, self.enforce, self.domain):
            box.setEnabled(not self._read_only)
        self.terms.show_terms(shown.terms, read_only=self._read_only)
        self.whole.show_concept(shown, read_only=self._read_only)
        self.relations.show_concept(shown, read_only=self._read_only)
        self.setEnabled(concept is not None)
        self.show_history(())
        self._loading = False
        self._look_at(self.shown_rows[0])
        self._count_relations()

    def concept(self) -> Concept:
        """Return the concept as it stands in the fields."""
        base = self._base or Concept("")
        relations, equivalents, dropped_before = self.relations.applied_to(base)
        return replace(
            self.whole.applied_to(base),
            kind=Kind(self.kind.value),
            enforce=Enforce(self.enforce.value),
            domain=_typed(self.domain.currentText(), base.domain),
            terms=self.terms.applied_to(base.terms),
            relations=relations,
            equivalents=equivalents,
            dropped_before=dropped_before,
        )

    def adopt(self, concept: Concept) -> None:
        """Take a concept for what is stored; the fields and the caret stay as they are."""
        self._base = concept
        self.relations.concept_id = concept.id

    @property
    def shown_rows(self) -> list[TermRow]:
        """The rows of terms, from top to bottom."""
        return self.terms.rows

    def row_of(self, language: str) -> TermRow:
        """Return the first row of a language."""
        return next(row for row in self.shown_rows if row.language == language)

    def add_row(self, language: str = "") -> None:
        """Make place for one more term, in the language of the row that has the caret where none is named."""
        if not self._read_only:
            self._loading = True
            added = self.terms.add_row(self._current, language)
            self._loading = False
            added.text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def set_used(self, domains: Sequence[str], profiles: Sequence[str]) -> None:
        """Offer the domains and style profiles in use; another domain can be typed."""
        text = self.domain.currentText()
        blocked = self.domain.blockSignals(True)
        self.domain.clear()
        self.domain.addItems(list(domains))
        self.domain.setCurrentText(text)
        self.domain.blockSignals(blocked)
        self.details.profiles.set_used(profiles)

    def name_related(self) -> None:
        """Show the names of related concepts, and what points here, as they are now."""
        self.relations.name_again()
        self._count_relations()

    def show_history(self, cards: Sequence[Card]) -> None:
        """Show what was done to the concept, newest first."""
        self.history.show_cards(tuple(cards))

    # -- going about ----------------------------------------------------------------------------------------------

    def go_to_terms(self) -> None:
        """Put the caret into the first term."""
        self.shown_rows[0].text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def go_to_page(self, place: int) -> None:
        """Show a page of the lower half, and put the caret into its first field."""
        self.tabs.setCurrentIndex(place)
        if not self.isEnabled():
            return
        (self.kazakh.go_to, self.details.go_to, self.whole.go_to, self.relations.go_to, self.history.setFocus)[place]()

    def go_to_relations(self) -> None:
        """Show the relations, with the caret in the first."""
        self.go_to_page(self.tabs.indexOf(self.relations))

    def go_to_problem(self) -> None:
        """Put the caret to what cannot be saved as it stands."""
        if self.relations.unpicked:
            self.tabs.setCurrentWidget(self.relations)
            self.relations.go_to_unpicked()
        elif self.problem is None:
            self.go_to_terms()

    def set_look(self) -> None:
        """Take over theme and sizes."""
        look = self._context.look
        self.history.set_look(look.colours, look.interface_points)
        self.relations.set_look()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    # -- small parts ----------------------------------------------------------------------------------------------

    def _look_at(self, row: TermRow) -> None:
        if self._loading:
            return
        self._current = row
        self.details.show_row(row, read_only=self._read_only)
        self.kazakh.show_row(self._kazakh_row(), read_only=self._read_only)
        self._show_forms()

    def _kazakh_row(self) -> TermRow | None:
        row = self._current
        if row is not None and row.language == "kk":
            return row
        return next((one for one in self.shown_rows if one.language == "kk"), None)

    def _show_forms(self) -> None:
        row = self._kazakh_row()
        self.forms.show_term(row.term() if row is not None else None)

    def _count_relations(self) -> None:
        self.tabs.relations = self.relations.count

    def _on_edited(self) -> None:
        if not self._loading and not self._read_only:
            self._pause.start()
            self._count_relations()
            self.edited.emit()

    def _connect(self) -> None:
        self.kind.currentIndexChanged.connect(self._on_edited)
        self.enforce.currentIndexChanged.connect(self._on_edited)
        self.domain.editTextChanged.connect(self._on_edited)
        self.terms.edited.connect(self._on_edited)
        self.terms.focused.connect(self._look_at)
        self.terms.wanted.connect(self.add_row)
        for page in (self.details, self.kazakh, self.whole, self.relations):
            page.edited.connect(self._on_edited)
        self.relations.followed.connect(self.followed)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            self._shortcut(keys).activated.connect(self.add_row)
        for place in range(self.tabs.count()):
            self._shortcut(f"Alt+{place + 1}").activated.connect(lambda place=place: self.go_to_page(place))

    def _shortcut(self, keys: str) -> QShortcut:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        return shortcut

    def _name(self) -> None:
        texts = self._context.texts
        texts.bind(self.domain.setAccessibleName, message("desk.field.domain"))
        line = self.domain.lineEdit()
        if line is not None:
            texts.bind(line.setAccessibleName, message("desk.field.domain"))
        texts.bind(self.history.setAccessibleName, message("desk.tab.history"))

    def _lay_out(self) -> None:
        forms, column = QWidget(), QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.kazakh)
        column.addWidget(self.forms, 1)
        forms.setLayout(column)
        self.tabs.fill((forms, self.details, self.whole, self.relations, self.history))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(GRID, GRID, GRID, 0)
        whole.setSpacing(GRID)
        whole.addLayout(lay_out_facts(self._context.texts, self.kind, self.enforce, self.domain))
        whole.addWidget(self.terms, 5)
        whole.addWidget(self.tabs, 7)


def _typed(text: str, before: str) -> str:
    return before if text == before else text.strip()

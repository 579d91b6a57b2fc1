"""A term from the segment that one works on: the dialog, and what goes into the user's own glossary."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QWidget

from glossary.concepts import Concept, Enforce, Kind, Status, Term
from glossary.languages.kazakh.lemmas import lemmas
from resources.messages import message
from ui.context import Context
from ui.dialogs.base import Dialog
from ui.glossary.words import ENFORCES, KINDS, ChoiceBox, language_word
from ui.theme import GRID
from workbench.services.terminology import Desk, Edited


@dataclass(frozen=True, slots=True)
class NewTerm:
    """A term and its rendering, and the concept that has the term already (None for a new one)."""

    source_language: str
    source: str
    target_language: str
    target: str
    kind: Kind = Kind.TERM
    enforce: Enforce = Enforce.MUST
    known: Concept | None = None


def citations(text: str, language: str) -> tuple[str, ...]:
    """Return how a selected text may be cited, the likeliest first."""
    text = " ".join(text.split())
    if language == "kk":
        return lemmas(text)
    return (text,) if text else ()


def put_in(desk: Desk, new: NewTerm) -> Edited:
    """Put a term into a glossary: a new concept, or the known one with this rendering as the preferred one.

    Raises GlossaryError.
    """
    if new.known is None:
        terms = (Term(new.source_language, new.source), Term(new.target_language, new.target))
        return desk.save(Concept(desk.free_id(new.source), new.kind, new.enforce, terms))
    concept = desk.get(new.known.id) or new.known
    return desk.save(replace(concept, enforce=new.enforce, terms=_with_preferred(concept.terms, new)))


def _with_preferred(terms: Sequence[Term], new: NewTerm) -> tuple[Term, ...]:
    made, placed = [], False
    for term in terms:
        if term.language == new.target_language and term.text == new.target:
            made.append(replace(term, status=Status.PREFERRED))
            placed = True
        elif term.language == new.target_language and term.status is Status.PREFERRED:
            made.append(replace(term, status=Status.ADMITTED))
        else:
            made.append(term)
    return tuple(made) if placed else (*made, Term(new.target_language, new.target))


class AddTermDialog(Dialog):
    """Asks for both sides of a term, with what was selected already in place."""

    def __init__(self, context: Context, new: NewTerm, choices: Sequence[str], parent: QWidget | None) -> None:
        super().__init__(context.texts, message("desk.add.title"), parent, message("desk.add.do"))
        texts, look = context.texts, context.look
        self._new = new
        self.find_known = _nothing_known
        self.source, self.target = QComboBox(), QComboBox()
        grid = QGridLayout()
        grid.setSpacing(GRID)
        for row, (box, language, offered) in enumerate(
            ((self.source, new.source_language, choices), (self.target, new.target_language, (new.target,)))
        ):
            box.setEditable(True)
            box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
            box.addItems([one for one in offered if one])
            box.setCurrentIndex(0 if box.count() else -1)
            box.setFont(look.fonts.font(language, look.interface_points + 1))
            box.setAccessibleName(language_word(language, texts))
            label = QLabel(language_word(language, texts))
            label.setBuddy(box)
            grid.addWidget(label, row, 0)
            grid.addWidget(box, row, 1)
        self.kind = ChoiceBox(texts, message("desk.column.kind"), KINDS)
        self.kind.choose(new.kind)
        self.enforce = ChoiceBox(texts, message("desk.field.enforce"), ENFORCES)
        self.enforce.choose(new.enforce)
        grid.addWidget(self.label(message("desk.column.kind"), self.kind), 2, 0)
        grid.addWidget(self.kind, 2, 1)
        grid.addWidget(self.label(message("desk.field.enforce"), self.enforce), 3, 0)
        grid.addWidget(self.enforce, 3, 1)
        grid.setColumnStretch(1, 1)
        self.lead = self.label(message("desk.add.lead"), quiet=True)
        self.body.addLayout(grid)
        self.body.addWidget(self.lead)
        self.setMinimumWidth(60 * GRID)
        self.source.currentTextChanged.connect(self.show_known)
        (self.target if new.source else self.source).setFocus()

    @property
    def wanted(self) -> NewTerm:
        """What stands in the fields."""
        source, target = (" ".join(box.currentText().split()) for box in (self.source, self.target))
        return replace(
            self._new,
            source=source,
            target=target,
            kind=Kind(self.kind.value),
            enforce=Enforce(self.enforce.value),
            known=self.find_known(source),
        )

    def show_known(self) -> None:
        """Say where the term goes: to a concept that is there already, or to a new one."""
        known = self.find_known(" ".join(self.source.currentText().split()))
        term = known.preferred(self._new.source_language) if known is not None else None
        said = message("desk.add.known", term=term.text) if term is not None else message("desk.add.lead")
        self.lead.setText(self.texts.say(said))
        self.kind.setEnabled(known is None)
        if known is not None:
            self.kind.choose(known.kind)

    def accept(self) -> None:
        wanted = self.wanted
        if not wanted.source or not wanted.target:
            self.refuse(message("desk.add.empty"))
            return
        super().accept()


def _nothing_known(_source: str) -> Concept | None:
    return None

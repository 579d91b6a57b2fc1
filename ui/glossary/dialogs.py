"""What the desk asks: an edit of many concepts, and which duplicates become one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QPushButton, QWidget

from glossary.concepts import Concept, Enforce, Kind, Status, Verified
from glossary.merging import Duplicate
from resources.messages import Message, message
from ui.dialogs.base import Dialog
from ui.glossary.words import ENFORCES, KINDS, LANGUAGES, STATUSES, VERIFIED, ChoiceBox, language_word
from ui.i18n import Texts
from ui.look import Look
from ui.theme import GRID
from ui.widgets.cards import Card, CardList
from workbench.services.terminology import BulkEdit


class BulkDialog(Dialog):
    """Asks what is made the same in several concepts."""

    def __init__(self, texts: Texts, count: int, domains: Sequence[str], parent: QWidget | None) -> None:
        super().__init__(texts, message("desk.bulk.title"), parent, message("desk.bulk.do", count=count))
        keep = message("desk.bulk.keep")
        self.kind = ChoiceBox(texts, message("desk.column.kind"), KINDS, keep)
        self.enforce = ChoiceBox(texts, message("desk.field.enforce"), ENFORCES, keep)
        self.status = ChoiceBox(texts, message("desk.bulk.status"), STATUSES, keep)
        self.language = ChoiceBox(texts, message("desk.field.language"), LANGUAGES, message("desk.bulk.all_languages"))
        self.verified = ChoiceBox(texts, message("desk.bulk.verified"), VERIFIED, keep)
        self.source, self.verified_by, self.verified_where = QLineEdit(), QLineEdit(), QLineEdit()
        for line_ in (self.source, self.verified_by, self.verified_where):
            line_.setPlaceholderText(texts.say(keep))
        self.domain = QComboBox()
        self.domain.setEditable(True)
        self.domain.addItems(["", *domains])
        line = self.domain.lineEdit()
        if line is not None:
            line.setPlaceholderText(texts.say(keep))
        self.body.addWidget(self.label(message("desk.bulk.lead", count=count)))
        grid = QGridLayout()
        grid.setSpacing(GRID)
        fields: tuple[tuple[QWidget, Message], ...] = (
            (self.kind, message("desk.column.kind")),
            (self.enforce, message("desk.field.enforce")),
            (self.domain, message("desk.field.domain")),
            (self.source, message("desk.field.source")),
            (self.status, message("desk.bulk.status")),
            (self.verified, message("desk.bulk.verified")),
            (self.verified_by, message("desk.field.verified_by")),
            (self.verified_where, message("desk.field.verified_where")),
            (self.language, message("desk.bulk.language")),
        )
        for row, (box, word) in enumerate(fields):
            grid.addWidget(self.label(word, box), row, 0)
            grid.addWidget(box, row, 1)
        grid.setColumnStretch(1, 1)
        self.body.addLayout(grid)
        self.setMinimumWidth(52 * GRID)
        self.kind.setFocus()

    @property
    def wanted(self) -> BulkEdit:
        """What was chosen."""
        kind, enforce, status = self.kind.value, self.enforce.value, self.status.value
        verified = self.verified.value
        return BulkEdit(
            kind=Kind(kind) if kind else None,
            enforce=Enforce(enforce) if enforce else None,
            status=Status(status) if status else None,
            domain=self.domain.currentText().strip() or None,
            source=self.source.text().strip() or None,
            language=self.language.value,
            verified=Verified(verified) if verified else None,
            verified_by=self.verified_by.text().strip() or None,
            verified_where=self.verified_where.text().strip() or None,
        )


class DuplicatesDialog(Dialog):
    """Lists concepts that share terms; Enter merges a group into its first concept, at once and undoably."""

    def __init__(
        self, texts: Texts, look: Look, duplicates: Sequence[Duplicate], concepts: Mapping[str, Concept],
        parent: QWidget | None,
    ) -> None:  # fmt: skip
        super().__init__(texts, message("desk.duplicates.title"), parent)
        self.chosen: Duplicate | None = None
        self.list = CardList(look.fonts, look.colours, look.interface_points)
        self.list.setAccessibleName(texts.say(message("desk.duplicates.title")))
        self.list.show_cards([_card(one, concepts, texts) for one in duplicates])
        self.list.taken.connect(self._take)
        lead = message("desk.duplicates.lead", count=len(duplicates))
        self.body.addWidget(self.label(lead if duplicates else message("desk.duplicates.none")))
        self.body.addWidget(self.list, 1)
        self.list.setVisible(bool(duplicates))
        self.merge_button = QPushButton(texts.say(message("desk.duplicates.merge")))
        self.merge_button.setEnabled(bool(duplicates))
        self.merge_button.clicked.connect(self._take_current)
        self.buttons.addButton(self.merge_button, self.buttons.ButtonRole.ActionRole)
        if duplicates:
            self.list.setCurrentIndex(self.list.cards.index(0, 0))
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            self.resize(80 * GRID, 60 * GRID)

    def _take_current(self) -> None:
        index = self.list.currentIndex()
        if index.isValid():
            self._take(self.list.cards.cards[index.row()])

    def _take(self, card: Card) -> None:
        if isinstance(card.data, Duplicate):
            self.chosen = card.data
            self.accept()


def _card(duplicate: Duplicate, concepts: Mapping[str, Concept], texts: Texts) -> Card:
    shared = "; ".join(f"{language_word(language, texts)}: {text}" for language, text in duplicate.shared)
    rows = [one_line(concepts[one]) for one in duplicate.concepts if one in concepts]
    likely = message("desk.duplicates.likely") if duplicate.likely else message("desk.duplicates.perhaps")
    return Card(title=shared, body="\n".join(rows), note=texts.say(likely), data=duplicate)


def one_line(concept: Concept) -> str:
    """Return the terms to write of a concept, and its id, in one line."""
    terms = [term.text for language in ("kk", "en", "zh-Hans") if (term := concept.preferred(language)) is not None]
    return f"{' · '.join(terms)}  [{concept.id}]"

"""The history of a whole glossary: what was changed, when and under which name."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from glossary.concepts import Concept
from glossary.store import HistoryEntry
from resources.messages import message
from ui.dialogs.base import Dialog
from ui.glossary.differences import when
from ui.i18n import Texts
from ui.look import Look
from ui.theme import GRID
from ui.widgets.cards import Card, CardList
from workbench.services.terminology import WHATS

Past = Sequence[tuple[HistoryEntry, Sequence[Concept]]]


class HistoryDialog(Dialog):
    """Lists the changes, newest first. ``chosen`` is the id of the concept to go to; ``undo`` says to take one back."""

    def __init__(self, texts: Texts, look: Look, past: Past, parent: QWidget | None) -> None:
        super().__init__(texts, message("desk.history.title"), parent)
        self.chosen = ""
        self.undo = False
        self.list = CardList(look.fonts, look.colours, look.interface_points)
        self.list.setAccessibleName(texts.say(message("desk.history.title")))
        self.list.show_cards([_card(entry, named, texts) for entry, named in past])
        self.list.taken.connect(self._take)
        lead = message("desk.history.lead") if past else message("desk.history.none")
        self.body.addWidget(self.label(lead))
        self.body.addWidget(self.list, 1)
        self.list.setVisible(bool(past))
        self.undo_button = QPushButton(texts.say(message("desk.history.undo")))
        self.undo_button.setEnabled(bool(past))
        self.undo_button.clicked.connect(self._undo)
        self.buttons.addButton(self.undo_button, self.buttons.ButtonRole.ActionRole)
        if past:
            self.list.setCurrentIndex(self.list.cards.index(0, 0))
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            self.resize(80 * GRID, 60 * GRID)

    def _take(self, card: Card) -> None:
        self.chosen = str(card.data)
        self.accept()

    def _undo(self) -> None:
        self.undo = True
        self.accept()


def _card(entry: HistoryEntry, named: Sequence[Concept], texts: Texts) -> Card:
    names = [next((term.text for term in one.terms), one.id) for one in named] or list(entry.concepts[:1])
    more = len(entry.concepts) - len(names)
    body = "; ".join(names)
    if more > 0:
        body = texts.say(message("desk.history.more", names=body, count=more))
    taken_back = texts.say(message("desk.history.taken_back")) if entry.undone else ""
    return Card(
        title=", ".join(part for part in (texts.say(WHATS[entry.what]), entry.author) if part),
        body=body,
        note=", ".join(part for part in (when(entry.time), taken_back) if part),
        data=entry.concepts[0] if entry.concepts else "",
    )

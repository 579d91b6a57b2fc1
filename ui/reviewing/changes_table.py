"""The list of changes, decided by single keys, and the question about accepted changes when it is closed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from resources.messages import message
from ui.context import Context
from ui.dialogs.base import Dialog
from ui.reviewing.model import Decision


class ChangesTable(QTableView):
    """The rows: Enter accepts, Del rejects, each going on to the next; Space leaves it open again."""

    decided = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        decisions = {
            Qt.Key.Key_Return: Decision.ACCEPTED, Qt.Key.Key_Enter: Decision.ACCEPTED,
            Qt.Key.Key_Delete: Decision.REJECTED, Qt.Key.Key_Backspace: Decision.REJECTED,
            Qt.Key.Key_Space: Decision.OPEN,
        }  # fmt: skip
        decision = decisions.get(Qt.Key(event.key())) if plain else None
        if decision is not None and self.currentIndex().isValid():
            self.decided.emit(decision)
            return
        super().keyPressEvent(event)


class ClosingDialog(Dialog):
    """Asks what becomes of accepted changes that are not taken over yet."""

    def __init__(self, context: Context, count: int, parent: QWidget | None) -> None:
        texts = context.texts
        super().__init__(texts, message("review.closing.title"), parent, message("review.closing.apply"))
        self.discarded = False
        self.body.addWidget(self.label(message("review.closing.lead", count=count)))
        discard = self.buttons.addButton(
            texts.say(message("review.closing.discard")), self.buttons.ButtonRole.DestructiveRole
        )
        discard.clicked.connect(self._discard)

    def _discard(self) -> None:
        self.discarded = True
        self.accept()

"""Asks for a question to the client about a segment."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QWidget

from resources.messages import Message, message
from ui.dialogs.base import Dialog
from ui.i18n import Texts
from ui.theme import GRID
from workbench.services.queries import LONGEST


class QueryDialog(Dialog):
    """Question, proposed correction, and who is asked."""

    def __init__(
        self, texts: Texts, number: int, source: str, selected: str, recipient: str, parent: QWidget | None
    ) -> None:
        """Take the segment's number and source, what is selected in it, and who was asked last."""
        super().__init__(texts, message("queries.ask"), parent, message("queries.ask"))
        self.question, self.proposal, self.recipient = QPlainTextEdit(), QLineEdit(), QLineEdit(recipient)
        self.question.setTabChangesFocus(True)
        self.question.setFixedHeight(10 * GRID)
        if selected:
            self.question.setPlainText(f"«{selected}»?")
            self.question.selectAll()
        for field in (self.proposal, self.recipient):
            field.setMaxLength(LONGEST)
        about = QLabel(source)
        about.setWordWrap(True)
        about.setTextFormat(Qt.TextFormat.PlainText)
        about.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.body.addWidget(self.label(message("queries.dialog.segment", number=number), quiet=True))
        self.body.addWidget(about)
        fields: tuple[tuple[Message, QWidget], ...] = (
            (message("queries.dialog.question"), self.question),
            (message("queries.dialog.proposal"), self.proposal),
            (message("queries.dialog.recipient"), self.recipient),
        )
        for text, asked in fields:
            self.body.addWidget(self.label(text, asked))
            self.body.addWidget(asked)
        self.body.addWidget(self.label(message("queries.dialog.hint"), quiet=True))
        self.start = self.question
        self.setMinimumWidth(72 * GRID)

    @property
    def wanted(self) -> tuple[str, str, str]:
        """Question, proposal and recipient."""
        return self.question.toPlainText().strip(), self.proposal.text().strip(), self.recipient.text().strip()

    def accept(self) -> None:
        """Close with a question; without one, ask for it."""
        if not self.wanted[0]:
            self.refuse(message("queries.no_question"))
            self.question.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        super().accept()

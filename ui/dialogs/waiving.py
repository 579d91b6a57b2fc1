"""Asks for the reason of a waiver, and for which segments."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QRadioButton, QWidget

from resources.messages import message
from ui.dialogs.base import Dialog
from ui.i18n import Texts
from ui.theme import GRID
from workbench.core.segments import Finding
from workbench.services.waiving import LONGEST_REASON

_SHOWN = 4
"""Findings that are listed; of more it is said how many."""


class WaiverDialog(Dialog):
    """Shows what is found in the segment, and asks why it may stand; ``all_shown`` takes the others along."""

    def __init__(
        self, texts: Texts, number: int, findings: Sequence[Finding], flagged: int, parent: QWidget | None
    ) -> None:
        """Take the current segment's number and open findings, and how many segments in the list are flagged."""
        super().__init__(texts, message("waiving.dialog.title"), parent, message("waiving.dialog.do"))
        self.one = QRadioButton(texts.say(message("waiving.dialog.this", number=number)))
        self.every = QRadioButton(texts.say(message("waiving.dialog.all", count=flagged)))
        self.one.setChecked(bool(findings))
        self.every.setChecked(not findings)
        lines = [f"•\u00a0{texts.say(finding.message)}" for finding in findings[:_SHOWN]]
        if len(findings) > _SHOWN:
            lines.append(texts.say(message("waiving.dialog.more", count=len(findings) - _SHOWN)))
        found = QLabel("\n".join(lines))
        found.setTextFormat(Qt.TextFormat.PlainText)
        found.setWordWrap(True)
        found.setContentsMargins(3 * GRID, 0, 0, 0)
        self.reason = QLineEdit()
        self.reason.setMaxLength(LONGEST_REASON)
        self.start = self.reason
        self.body.addWidget(self.one)
        self.one.setVisible(bool(findings))
        if lines:
            self.body.addWidget(found)
        self.body.addWidget(self.every)
        self.every.setVisible(flagged > bool(findings))
        self.body.addSpacing(GRID)
        self.body.addWidget(self.label(message("waiving.dialog.reason"), self.reason))
        self.body.addWidget(self.reason)
        self.body.addWidget(self.label(message("waiving.dialog.hint"), quiet=True))
        self.setMinimumWidth(72 * GRID)

    @property
    def all_flagged(self) -> bool:
        """Say whether every flagged segment of the list is meant."""
        return self.every.isChecked()

    @property
    def wanted(self) -> str:
        """The reason."""
        return " ".join(self.reason.text().split())

    def accept(self) -> None:
        """Close with a reason; without one, ask for it."""
        if not self.wanted:
            self.refuse(message("waiving.no_reason"))
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        super().accept()

"""Shows what was said of a segment, and asks for a comment, for a reply, or whether a thread is settled."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QLabel, QListWidget, QPlainTextEdit, QWidget

from resources.messages import message
from ui.dialogs.base import Dialog
from ui.i18n import Texts
from ui.theme import GRID
from workbench.core.remarks import Comment

Thread = tuple[Comment, Sequence[Comment]]


class CommentDialog(Dialog):
    """Threads of a segment, the last open one chosen; a comment of one's own begins a thread or answers one."""

    def __init__(
        self, texts: Texts, number: int, source: str, threads: Sequence[Thread], parent: QWidget | None
    ) -> None:
        """Take the segment's number and source, and what was said of it, oldest first."""
        super().__init__(texts, message("comments.title", number=number), parent, message("comments.begin"))
        self._threads = threads
        self.list, self.text = QListWidget(), QPlainTextEdit()
        self.resolved = QCheckBox(texts.say(message("comments.dialog.resolved")))
        self.list.setWordWrap(True)
        self.list.setSpacing(GRID // 2)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideNone)
        for begun, replies in threads:
            self.list.addItem("\n".join([_said(begun), *(f"    ↳ {_said(reply)}" for reply in replies)]))
        self.list.addItem(texts.say(message("comments.dialog.new")))
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(10 * GRID)
        about = QLabel(source)
        about.setWordWrap(True)
        about.setTextFormat(Qt.TextFormat.PlainText)
        self.body.addWidget(about)
        if threads:
            self.body.addWidget(self.label(message("comments.dialog.threads"), self.list))
            self.body.addWidget(self.list, 1)
        self._asks = self.label(message("comments.dialog.text"), self.text)
        self.body.addWidget(self._asks)
        self.body.addWidget(self.text)
        self.body.addWidget(self.resolved)
        self.body.addWidget(self.label(message("comments.dialog.hint"), quiet=True))
        self.start = self.text
        self.setMinimumWidth(72 * GRID)
        still_open = [place for place, (begun, _) in enumerate(threads) if not begun.resolved]
        self.list.currentRowChanged.connect(self._on_chosen)
        self.list.setCurrentRow(still_open[-1] if still_open else len(threads))

    @property
    def chosen(self) -> Comment | None:
        """The comment that began the chosen thread, None where a new one is to begin."""
        row = self.list.currentRow()
        return self._threads[row][0] if 0 <= row < len(self._threads) else None

    @property
    def wanted(self) -> str:
        """The text."""
        return self.text.toPlainText().strip()

    def accept(self) -> None:
        """Close with something to say or to settle; without, ask for it."""
        thread = self.chosen
        if not self.wanted and (thread is None or thread.resolved is self.resolved.isChecked()):
            self.refuse(message("comments.nothing"))
            self.text.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        super().accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.accept()
        else:
            super().keyPressEvent(event)

    def _on_chosen(self) -> None:
        thread = self.chosen
        self.resolved.setEnabled(thread is not None)
        self.resolved.setVisible(bool(self._threads))
        self.resolved.setChecked(thread is not None and thread.resolved)
        asked = message("comments.dialog.text") if thread is None else message("comments.dialog.reply")
        self._asks.setText(self.texts.say(asked))
        self.text.setAccessibleName(self.texts.say(asked))


def _said(comment: Comment) -> str:
    about = ", ".join(part for part in (comment.author or "–", comment.created[:10]) if part)
    return f"{'✓ ' if comment.resolved else ''}{about}: {comment.text}"

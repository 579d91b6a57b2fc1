"""Facts about the chosen thing: its name, then lines of label and value; to read, to select, never marked up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from resources.messages import Message, message
from ui.context import Context
from ui.theme import GRID


@dataclass(frozen=True, slots=True)
class Fact:
    """A line: what it is about (None: the line speaks for itself), what is so, and the tone of that."""

    label: Message | None
    value: str | Message
    tone: str = "text"


class Facts(QTextEdit):
    """The text beside a list. It comes from descriptions of strangers, so it is put in as plain text."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.document().setDocumentMargin(2 * GRID)

    def show_facts(self, title: str, facts: Sequence[Fact]) -> None:
        """Show a name and what is known of it."""
        look, say = self._context.look, self._context.texts.say
        self.clear()
        cursor = QTextCursor(self.document())
        block = QTextBlockFormat()
        block.setBottomMargin(GRID)
        head = QTextCharFormat()
        font = look.fonts.font("", look.interface_points + 3)
        font.setWeight(QFont.Weight.DemiBold)
        head.setFont(font)
        head.setForeground(QColor(look.colours.text))
        cursor.setBlockFormat(block)
        cursor.insertText(title, head)
        for fact in facts:
            if not fact.value:
                continue
            block = QTextBlockFormat()
            block.setBottomMargin(GRID / 2)
            cursor.insertBlock(block)
            if fact.label is not None:
                cursor.insertText(say(message("models.window.label", name=fact.label)), self._format("muted"))
            value = say(fact.value) if isinstance(fact.value, Message) else fact.value
            cursor.insertText(value, self._format(fact.tone))
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _format(self, tone: str) -> QTextCharFormat:
        look = self._context.look
        made = QTextCharFormat()
        made.setFont(look.fonts.font("", look.interface_points))
        made.setForeground(QColor(getattr(look.colours, tone)))
        return made

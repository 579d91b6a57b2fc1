"""Type and it follows: asks for what may come next while a person types, and shows it until it is taken or typed over.

What is typed is never changed: a completion is only ever put after it, by a key. While an input method composes,
nothing is asked and nothing is shown. An answer for another text than the one in the cell is dropped.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextCursor

from resources.messages import RefusedError, message
from ui.context import Context
from ui.editor.cell_text import before_chips
from ui.editor.ghost import Ghost
from ui.editor.table import SegmentTable
from ui.editor.word_popup import WordPopup
from ui.segment_facts import SegmentFacts
from ui.theme import Colours
from workbench.assisting import Assisting
from workbench.core.segments import Segment
from workbench.jobs import JobHandle, JobState
from workbench.services.completing import Completion, Typing, WordChoice, from_known

PAUSE_MS = 25
"""A completion is asked for this long after the last key."""


class Following(QObject):
    """Completion of the current segment. ``said`` carries remarks for the bottom line."""

    said = Signal(object, str)
    shown = Signal(str)

    def __init__(
        self, assisting: Assisting, context: Context, table: SegmentTable, facts: SegmentFacts, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._context, self._dispatcher = context, context.dispatcher
        self._assisting, self._table, self._facts = assisting, table, facts
        self._cell = table.target
        self._ghost = Ghost(self._cell)
        self._popup = WordPopup(self._cell, context.look.fonts)
        self._popup.chosen.connect(self._take_choice)
        context.texts.bind(self._popup.list.setAccessibleName, message("commands.draft.words"))
        self._replaced = (0, 0)
        self._completion: Completion | None = None
        self._asked: tuple[Typing, JobHandle[Any]] | None = None
        self._typing_of: tuple[int, str, str] | None = None
        self._enabled = True
        self._typed_while_composing = False
        self._closed = False
        self.language = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.ask)
        cell = self._cell
        cell.installEventFilter(self)
        cell.typed.connect(self._on_typed)
        cell.cursorPositionChanged.connect(self._on_caret)
        cell.composing_changed.connect(self._on_composing)
        cell.focus_changed.connect(self._on_focus)
        cell.height_changed.connect(self._ghost.place)
        table.row_left.connect(self.dismiss)

    @property
    def offered(self) -> str:
        """What is shown after the caret now."""
        return self._ghost.text if self._ghost.isVisible() else ""

    @property
    def asking(self) -> bool:
        """Say whether an answer is waited for, or soon will be."""
        return self._pause.isActive() or self._asked is not None

    @property
    def popup(self) -> WordPopup:
        """The list of words."""
        return self._popup

    def set_enabled(self, enabled: bool) -> None:
        """Switch completion as one types on or off; words by key stay."""
        self._enabled = enabled
        if not enabled:
            self.dismiss()

    def set_look(self, colours: Colours, points: int) -> None:
        """Use other colours and sizes."""
        self._ghost.colours = colours
        self._popup.set_look(colours, points)
        self._ghost.place()

    def close(self) -> None:
        """Ask nothing more, and hear of no answer."""
        self._closed = True
        self.dismiss()
        self._popup.hide()

    def dismiss(self) -> None:
        """Show nothing, and ask for nothing until something is typed."""
        self._pause.stop()
        if self._asked is not None:
            self._asked[1].cancel()
            self._asked = None
        self._show(None)

    def ask(self) -> None:
        """Ask what may follow the text up to the caret, where that stands at its end."""
        self._pause.stop()
        row = self._table.row()
        typed = self._cell.text()
        if row is None or not self._may_offer() or not typed.strip() or not row.segment.kind.translatable:
            self._show(None)
            return
        if self._asked is not None:
            self._asked[1].cancel()
            self._asked = None
        try:
            asked = self._typing(row.segment, typed)
            known = from_known(asked, [one.content.text for one in self._facts.candidates], self.language)
            if known is not None:
                self._show(known)
                return
            if not self._assisting.able(self.language):
                return
            listener = self._dispatcher.on_window(self._on_answer)
            self._asked = (asked, self._assisting.complete(self.language, asked, listener=listener))
        except RefusedError:
            self._show(None)  # the bottom line says already that no model serves the direction

    def take_word(self) -> None:
        """Put the next word of what is offered after the caret."""
        if self._completion is not None:
            self._put(self._completion.next_word(self.language))

    def take_all(self) -> None:
        """Put all that is offered after the caret."""
        if self._completion is not None:
            self._put(self._completion.rest)

    def ask_words(self) -> None:
        """List words that may stand at the caret: the next one, or others in place of the one it touches."""
        row = self._table.row()
        if row is None or self._cell.isReadOnly() or self._cell.composing:
            return
        if self.language in self._facts.awaited:
            self.said.emit(message("ui.terms.wait"), "warning")
            return
        text = self._cell.text()
        caret = self._cell.positions().from_qt(self._cell.textCursor().position())
        start, end = _touched(text, caret) if text[caret:].strip() else (caret, caret)
        self._replaced = (start, end)
        try:
            if not self._assisting.able(self.language):
                self.said.emit(message("complete.not_able"), "warning")
                return
            asked = self._typing(row.segment, text[:start])
        except RefusedError as refusal:
            self.said.emit(refusal.message, "warning")
            return
        self.dismiss()

        def answered(handle: JobHandle[list[WordChoice]]) -> None:
            if handle.state is JobState.DONE and not self._closed and self._cell.text() == text:
                self._offer_words(handle.result(), text[start:end])

        self._assisting.choices(self.language, asked, listener=self._dispatcher.on_window(answered))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Hide):
            self._ghost.place()
        if isinstance(event, QKeyEvent) and self._ghost.isVisible() and self._completion is not None:
            act = self._key(event)
            if act is not None and event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if act is not None and event.type() == QEvent.Type.KeyPress:
                act()
                return True
        return super().eventFilter(watched, event)

    # -- small parts ----------------------------------------------------------------------------------------------

    def _key(self, event: QKeyEvent) -> Any:  # noqa: ANN401 - one of three methods, or None
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if plain and event.key() == Qt.Key.Key_Tab:
            return self.take_all
        if plain and event.key() == Qt.Key.Key_Escape:
            return self.dismiss
        return self.take_word if event.matches(QKeySequence.StandardKey.MoveToNextWord) else None

    def _typing(self, segment: Segment, typed: str) -> Typing:
        checking = self._facts.checking(self.language)
        return Typing.of(segment, typed, checking)

    def _may_offer(self) -> bool:
        cell = self._cell
        cursor = cell.textCursor()
        able = self._enabled and not self._closed and not cell.isReadOnly() and not cell.composing and cell.hasFocus()
        there = self.language not in self._facts.awaited
        return able and there and cursor.atEnd() and not cursor.hasSelection()

    def _on_typed(self) -> None:
        if self._cell.composing:
            self._typed_while_composing = True
            return
        self._popup.hide()
        text, here = self._cell.text(), self._completion
        more = text[len(here.typed) :] if here is not None and text.startswith(here.typed) else ""
        left = here.after(more) if here is not None and more else None
        if left is not None and left.rest and self._cell.textCursor().atEnd():
            self._show(left)  # typed as offered: nothing has to be asked
            return
        self._show(None)
        if self._asked is not None:  # for another text by now: it must not keep a core from what is being typed
            self._asked[1].cancel()
            self._asked = None
        if self._enabled:
            self._pause.start()

    def _on_caret(self) -> None:
        if self._completion is not None and not self._cell.textCursor().atEnd():
            self._show(None)

    def _on_composing(self, composing: bool) -> None:
        if composing:
            self.dismiss()
            self._popup.hide()
        elif self._typed_while_composing:
            self._typed_while_composing = False
            if self._enabled:
                self._pause.start()

    def _on_focus(self) -> None:
        if not self._cell.hasFocus() and not self._popup.isVisible():
            self.dismiss()

    def _on_answer(self, handle: JobHandle[Completion]) -> None:
        if self._asked is None or self._asked[1] is not handle or not handle.future.done():
            return
        asked, self._asked = self._asked[0], None
        if handle.state is not JobState.DONE:
            return  # completion is a convenience: a model that fails is told of where something is drafted
        if asked.typed == self._cell.text() and self._may_offer():
            self._show(handle.result())

    def _show(self, completion: Completion | None) -> None:
        self._completion = completion if completion is not None and completion.rest.strip() else None
        self._ghost.show_text(self._completion.rest if self._completion is not None else "")
        if self._completion is not None:
            self.shown.emit(self._completion.rest)

    def _put(self, text: str) -> None:
        """Put a text at the end as one step that undo takes back; what was typed stays as it is."""
        left = self._completion.after(text) if self._completion is not None else None
        cursor = QTextCursor(self._cell.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        self._completion = None
        cursor.beginEditBlock()
        cursor.insertText(text)
        cursor.endEditBlock()
        self._cell.setTextCursor(cursor)
        if left is not None and left.rest.strip():
            self._pause.stop()
            self._show(left)

    def _offer_words(self, choices: list[WordChoice], word: str) -> None:
        # Another word is asked for in place of one: that one is no choice.
        found = [one for one in choices if not word or one.word != word]
        if not found:
            self.said.emit(message("complete.no_words"), "")
            return
        self._popup.offer(found, self.language, self._context.texts.say(message("complete.of_glossary")))

    def _take_choice(self, choice: WordChoice) -> None:
        positions = self._cell.positions()
        start, end = self._replaced
        cursor = QTextCursor(self._cell.document())
        cursor.beginEditBlock()
        cursor.setPosition(positions.to_qt(start))
        cursor.setPosition(before_chips(positions, end), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(choice.insert)
        cursor.endEditBlock()
        self._cell.setTextCursor(cursor)
        self._cell.setFocus(Qt.FocusReason.PopupFocusReason)
        self.ask()


def _touched(text: str, caret: int) -> tuple[int, int]:
    """Return the word that the caret stands in or at, as code points; an empty range where it touches none."""
    start = end = caret
    while start and _in_word(text[start - 1]):
        start -= 1
    while end < len(text) and _in_word(text[end]):
        end += 1
    return start, end


def _in_word(letter: str) -> bool:
    return letter.isalnum() or letter in "'’-"

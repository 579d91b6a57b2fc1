"""The reading view: the Kazakh of a project in another script, beside the window, at the segment one works on.

The whole text is filled in while the window rests, some milliseconds at a time, so that a long project blocks nothing;
the current segment is shown above at once.
"""

from __future__ import annotations

import time
from collections.abc import Iterator

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QKeyEvent,
    QKeySequence,
    QShortcut,
    QShowEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
    QTextFragment,
)
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QTextEdit, QVBoxLayout, QWidget

from glossary.scripts import KAZAKH_SCRIPTS, DoubtfulWord, Rewriter, Rewritten, Script, WordList, script_of
from resources.messages import Message, message
from ui.context import Context
from ui.dialogs.window_keys import list_keys_by_f1
from ui.project_view import ProjectView
from ui.theme import GRID, LINE_HEIGHT
from workbench.core.segments import Changes

KAZAKH = "kk"
SLICE_MS = 12
"""How long the filling works before the window may do something else."""
PAGE = 64
SAMPLE = 64
"""Segments by which the script of a text is told."""
_DOUBT = QTextFormat.Property.UserProperty + 1
_KEYS = (
    (message("names.key.doubt"), ("F8",)),
    (message("names.go"), ("Return",)),
    (message("ui.key.close"), ("Esc",)),
)

SCRIPTS: dict[Script, Message] = {
    Script.CYRILLIC: message("names.reading.cyrillic"),
    Script.LATIN: message("names.reading.latin"),
    Script.ARABIC: message("names.reading.arabic"),
}


class ReadingText(QTextEdit):
    """A text to read, select and copy; the caret goes through it by keyboard. ``entered`` asks for its segment."""

    entered = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.document().setDocumentMargin(2 * GRID)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit(self.textCursor().blockNumber())
            return
        super().keyPressEvent(event)


class ReadingWindow(QWidget):
    """Shows source or target of a project in another script; lives as long as the project is open."""

    def __init__(self, context: Context, view: ProjectView) -> None:
        super().__init__(view, Qt.WindowType.Window)
        self._context, self._view = context, view
        texts = context.texts
        self.text, self.now = ReadingText(), ReadingText()
        self.which, self.script = QComboBox(), QComboBox()
        self.explained = QLabel()
        self._ids: list[int] = []
        self._rewriter = Rewriter(Script.OTHER, Script.OTHER)
        self._next = 0
        self._filling = QTimer(self)
        self._filling.setInterval(0)
        self._filling.timeout.connect(self._fill)
        self._lay_out()
        texts.bind(self.setWindowTitle, message("names.reading.title"))
        texts.bind(self.text.setAccessibleName, message("names.reading.title"))
        texts.bind(self.now.setAccessibleName, message("names.reading.now"))
        texts.bind(self.which.setAccessibleName, message("names.reading.which"))
        texts.bind(self.script.setAccessibleName, message("names.reading.script"))
        texts.language_changed.connect(self._on_language)
        context.look.changed.connect(self._set_look)
        self._name_choices()
        self.which.activated.connect(self.start)
        self.script.activated.connect(self.start)
        for one in (self.text, self.now):
            one.cursorPositionChanged.connect(self._explain)
        self.text.entered.connect(self._go_to)
        self.now.entered.connect(lambda _: self._back())
        view.table.row_entered.connect(lambda _: self.follow())
        self._unsubscribe = view.project.subscribe(context.dispatcher.on_window(self._on_changes))
        for key, act in ((Qt.Key.Key_Escape, self.close), (Qt.Key.Key_F8, self.next_doubt)):
            QShortcut(QKeySequence(key), self, act)
        list_keys_by_f1(self, context, _KEYS)
        self.resize(88 * GRID, 80 * GRID)
        self._set_look()
        self.start()

    # -- what is shown ------------------------------------------------------------------------------------------------

    @property
    def target_script(self) -> Script:
        """The script that is shown."""
        return Script(self.script.currentData())

    @property
    def complete(self) -> bool:
        """Say whether the whole text is filled in."""
        return self._next >= len(self._ids)

    def start(self) -> None:
        """Show the chosen text in the chosen script from its beginning, and then the current segment."""
        reader = self._view.project.reader
        self._ids = list(reader.segment_ids())
        source = self._source_script()
        self._offer_scripts(source)
        self._rewriter = Rewriter(source, self.target_script, self._words())
        self.text.clear()
        self._next = 0
        self.explained.clear()
        self._filling.start()
        self.follow()

    def follow(self) -> None:
        """Show the segment that one works on."""
        row = self._view.current
        if row is None or not self.isVisible():
            return
        text = self._texts([row.segment.id])[row.segment.id]
        self.now.clear()
        self._put(self.now.textCursor(), self._rewriter.rewrite(text), first=True)
        self.now.setFixedHeight(min(max(round(self.now.document().size().height()) + GRID, 6 * GRID), 18 * GRID))
        self._show_current()

    def next_doubt(self) -> None:
        """Go to the next marked word, from the end to the beginning."""
        pane = self.now if self.now.hasFocus() else self.text
        places = [
            (fragment.position(), fragment.length())
            for block in _blocks(pane)
            for fragment in _fragments(block)
            if fragment.charFormat().hasProperty(_DOUBT)
        ]
        if not places:
            self.explained.setText(self._context.texts.say(message("names.reading.no_doubts")))
            return
        here = pane.textCursor().selectionEnd()
        start, length = next((one for one in places if one[0] >= here), places[0])
        cursor = pane.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        pane.setTextCursor(cursor)
        pane.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- filling ------------------------------------------------------------------------------------------------------

    def _fill(self) -> None:
        until = time.monotonic() + SLICE_MS / 1000
        cursor = QTextCursor(self.text.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.beginEditBlock()
        while self._next < len(self._ids) and time.monotonic() < until:
            page = self._ids[self._next : self._next + PAGE]
            texts = self._texts(page)
            for one in page:
                self._put(cursor, self._rewriter.rewrite(texts[one]), first=self._next == 0)
                self._next += 1
                if time.monotonic() >= until:
                    break
        cursor.endEditBlock()
        row = self._view.current
        if self.complete or (row is not None and self._next - 1 == row.segment.number):
            self._show_current()
        if self.complete:
            self._filling.stop()

    def _put(self, cursor: QTextCursor, made: Rewritten, *, first: bool) -> None:
        """Write a paragraph; a text that runs from right to left has its paragraph run so too."""
        paragraph = QTextBlockFormat()
        arabic = self.target_script is Script.ARABIC
        paragraph.setLayoutDirection(Qt.LayoutDirection.RightToLeft if arabic else Qt.LayoutDirection.LeftToRight)
        paragraph.setBottomMargin(GRID)
        paragraph.setLineHeight(100 * LINE_HEIGHT / 1.2, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if first:
            cursor.setBlockFormat(paragraph)
        else:
            cursor.insertBlock(paragraph)
        at = 0
        for doubt in made.doubts:
            cursor.insertText(_one_block(made.text[at : doubt.start]), QTextCharFormat())
            cursor.insertText(_one_block(made.text[doubt.start : doubt.end]), self._format(doubt))
            at = doubt.end
        cursor.insertText(_one_block(made.text[at:]), QTextCharFormat())

    def _format(self, doubt: DoubtfulWord) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        made.setUnderlineColor(QColor(self._context.look.colours.warning))
        said = self._said(doubt)
        made.setToolTip(said)
        made.setProperty(_DOUBT, said)
        return made

    def _said(self, doubt: DoubtfulWord) -> str:
        others = ", ".join(doubt.others)
        if doubt.read_back:
            text = message("names.reading.read_back", word=doubt.given, other=others)
        else:
            text = message("names.reading.may_be", word=doubt.given, others=others)
        return self._context.texts.say(text)

    def _texts(self, ids: list[int]) -> dict[int, str]:
        reader = self._view.project.reader
        found = {segment.id: segment.source.text for segment in reader.segments(ids)}
        if self.which.currentData() == "target":
            targets = reader.targets(ids, KAZAKH)
            found = {one: targets[one].content.text for one in found}
        return {one: found.get(one, "") for one in ids}

    def _source_script(self) -> Script:
        sample = " ".join(self._texts(self._ids[:SAMPLE]).values())
        found = script_of(sample).script
        return found if found in KAZAKH_SCRIPTS else Script.CYRILLIC

    def _words(self) -> WordList:
        if self._view.language in self._view.facts.awaited:
            return WordList(())
        concepts = self._view.facts.checking(self._view.language).termbase.concepts.values()
        return WordList({term.text for concept in concepts for term in concept.terms if term.language == KAZAKH})

    # -- keeping up ---------------------------------------------------------------------------------------------------

    def _on_changes(self, changes: Changes) -> None:
        if self._view.closed or not self.isVisible():
            return
        if changes.documents:
            self.start()
            return
        if self.which.currentData() != "target":
            return
        changed = {segment for segment, language in changes.targets if language == KAZAKH}
        for place, one in enumerate(self._ids[: self._next] if changed else ()):
            if one in changed:
                self._write_again(place, one)
        self.follow()

    def _write_again(self, place: int, segment: int) -> None:
        block = self.text.document().findBlockByNumber(place)
        if not block.isValid():
            return
        cursor = QTextCursor(block)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        self._put(cursor, self._rewriter.rewrite(self._texts([segment])[segment]), first=True)

    def _show_current(self) -> None:
        row = self._view.current
        place = row.segment.number - 1 if row is not None else -1
        block = self.text.document().findBlockByNumber(place) if 0 <= place < self._next else None
        if block is None or not block.isValid():
            self.text.setExtraSelections([])
            return
        marked = QTextEdit.ExtraSelection()
        marked.cursor = QTextCursor(block)
        marked.format.setBackground(QColor(self._context.look.colours.current))
        marked.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
        self.text.setExtraSelections([marked])
        if not self.text.hasFocus():
            self.text.setTextCursor(QTextCursor(block))
            self.text.ensureCursorVisible()

    def _explain(self) -> None:
        pane = self.sender()
        if not isinstance(pane, QTextEdit):
            return
        cursor = pane.textCursor()
        at = QTextCursor(cursor)
        at.setPosition(cursor.selectionEnd())
        said = at.charFormat().property(_DOUBT)
        if not said:
            at.movePosition(QTextCursor.MoveOperation.NextCharacter)
            said = at.charFormat().property(_DOUBT)
        self.explained.setText(str(said or ""))

    def _go_to(self, place: int) -> None:
        self._view.go_to_number(place + 1)
        self._back()

    def _back(self) -> None:
        self._view.window().activateWindow()
        self._view.focus_cell()

    # -- small parts --------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.which)
        head.addWidget(self.script)
        head.addStretch()
        self.hint = QLabel()
        self.hint.setProperty("quiet", "true")
        self._context.texts.bind(self.hint.setText, message("names.reading.keys"))
        head.addWidget(self.hint)
        self.now.setFixedHeight(8 * GRID)
        self.explained.setWordWrap(True)
        self.explained.setProperty("quiet", "true")
        self.explained.setMinimumHeight(3 * GRID)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID, GRID, GRID, GRID)
        column.addLayout(head)
        column.addWidget(self.now)
        column.addWidget(self.text, 1)
        column.addWidget(self.explained)
        settings = self._view.project.settings
        if settings.source_language == KAZAKH:
            self.which.addItem("", "source")
        if KAZAKH in settings.target_languages:
            self.which.addItem("", "target")
        self.which.setVisible(self.which.count() > 1)
        for one in KAZAKH_SCRIPTS:
            self.script.addItem("", one.value)
        self.script.setCurrentIndex(self.script.findData(Script.ARABIC.value))

    def _offer_scripts(self, source: Script) -> None:
        """Offer the scripts that the text is not written in."""
        if self.script.findData(source.value) < 0 and self.script.count() == len(KAZAKH_SCRIPTS) - 1:
            return
        wanted = self.script.currentData()
        self.script.clear()
        for one in KAZAKH_SCRIPTS:
            if one is not source:
                self.script.addItem(self._context.texts.say(SCRIPTS[one]), one.value)
        self.script.setCurrentIndex(max(self.script.findData(wanted), 0))

    def _name_choices(self) -> None:
        say = self._context.texts.say
        words = {"source": message("names.reading.source"), "target": message("names.reading.target")}
        for at in range(self.which.count()):
            self.which.setItemText(at, say(words[self.which.itemData(at)]))
        for at in range(self.script.count()):
            self.script.setItemText(at, say(SCRIPTS[Script(self.script.itemData(at))]))

    def _on_language(self) -> None:
        """Name everything anew, the explanations of the doubtful words too."""
        self._name_choices()
        self.start()

    def _set_look(self) -> None:
        look = self._context.look
        for pane in (self.text, self.now):
            pane.setFont(look.fonts.font(KAZAKH, look.text_points + 1))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._filling.start()
        self.follow()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.follow()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._filling.stop()
        super().closeEvent(event)

    def end(self) -> None:
        """Stop for good: the project is being closed."""
        self._filling.stop()
        self._unsubscribe()
        self.close()


def has_kazakh(view: ProjectView) -> bool:
    """Say whether a project has Kazakh on one of its sides."""
    settings = view.project.settings
    return KAZAKH in (settings.source_language, *settings.target_languages)


def _one_block(text: str) -> str:
    return text.replace("\r\n", "\u2028").replace("\n", "\u2028")


def _blocks(pane: QTextEdit) -> Iterator[QTextBlock]:
    block = pane.document().begin()
    while block.isValid():
        yield block
        block = block.next()


def _fragments(block: QTextBlock) -> Iterator[QTextFragment]:
    at = block.begin()
    while not at.atEnd():
        yield at.fragment()
        at += 1

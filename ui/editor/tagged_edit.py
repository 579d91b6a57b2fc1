"""A text in which tags are written: chips move with what is typed and cut, and none goes without being told."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QWidget

from ui.editor.cell_text import TAGGED, UNWRITABLE, CellText
from ui.editor.chips import SIGN, Chip, ChipLook, ChipState, chip_format, chips_of
from workbench.core.content import Content, Mark, MarkKind
from workbench.core.tags import TagRole
from workbench.formats.tag_names import tag_name

Standing = dict[str, set[TagRole]]
"""Which signs of which tags stand in a text."""

_BOTH = {TagRole.START, TagRole.END}
_OTHER = {TagRole.START: TagRole.END, TagRole.END: TagRole.START}


class TaggedEdit(CellText):
    """Keeps tags whole while a person writes.

    Half of a pair that would go with a deleted text stays at the edge of what went. One end that was cut alone is
    *loose*: the pair is no tag until the end is pasted. ``tags_gone`` carries how many whole tags went with a text,
    ``tag_refused`` tells that a pasted tag stands in the text already.
    """

    tags_gone = Signal(int)
    tag_refused = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._standing: Standing = {}
        self._order: list[Chip] = []
        self._loose: set[str] = set()
        self._states: Mapping[str, ChipState] = {}
        self._mending = False
        self._explicit = False
        self._replaying = False

    def load(
        self, content: str | Content, looks: Mapping[str, ChipLook] | None = None, others: Sequence[Mark] = ()
    ) -> None:
        super().load(content, looks, others)
        self._loose.clear()
        self._remember()

    @property
    def loose(self) -> frozenset[str]:
        """The pairs of which one end is missing."""
        return frozenset(self._loose)

    def undo(self) -> None:
        """Take back the last step in this text; it comes to what was whole before."""
        self._replaying = True
        super().undo()
        self._replaying = False

    def redo(self) -> None:
        """Do again what was taken back."""
        self._replaying = True
        super().redo()
        self._replaying = False

    def set_tag_states(self, states: Mapping[str, ChipState]) -> None:
        """Show what is to be said of the tags, by id; of a pair without one end, that."""
        self._states = states
        super().set_tag_states({**states, **dict.fromkeys(self._loose, ChipState.HALF)})

    # -- what a person does to tags -------------------------------------------------------------------------------

    def insert_tag(self, mark: Mark) -> None:
        """Put a tag of the source at the caret; a pair goes around the selected words. One step of undo."""
        if self.isReadOnly():
            return
        self._known.setdefault(mark.id, mark)
        shown, cursor = self.textCursor(), QTextCursor(self.document())
        start, end = self._selected_words(shown)
        cursor.beginEditBlock()
        if mark.kind is MarkKind.OBJECT:
            self._insert_chip(cursor, end, mark.id, TagRole.OBJECT)
            caret = end + 1
        else:
            self._insert_chip(cursor, end, mark.id, TagRole.END)
            self._insert_chip(cursor, start, mark.id, TagRole.START)
            caret = start + 1 if start == end else end + 2
        cursor.endEditBlock()
        shown.setPosition(caret)
        self.setTextCursor(shown)

    def insert_loose_end(self) -> bool:
        """Put the missing end of a pair at the caret; False where no pair is without one."""
        tag = next((chip.id for chip in self.chips() if chip.id in self._loose), None)
        if tag is None or self.isReadOnly():
            return False
        there = next(iter(self._roles()[tag]))
        shown, cursor = self.textCursor(), QTextCursor(self.document())
        at = shown.selectionEnd()
        self._insert_chip(cursor, at, tag, _OTHER[there])
        shown.setPosition(at + 1)
        self.setTextCursor(shown)
        return True

    def step_over_tag(self, coming: Mark | None, source: Content) -> bool:
        """Go over the sign that stands right behind the caret, and say whether it was done.

        Where a tag of the source is still to come, only over the end of a pair around words, which does not belong
        into that pair: who has typed a bold name goes on behind it.
        """
        shown = self.textCursor()
        chip = self._chip_beside(shown, back=False) if not shown.hasSelection() and not self.isReadOnly() else None
        if chip is None or (coming is not None and not self._is_written(chip, coming, source)):
            return False
        shown.setPosition(chip.at + 1)
        self.setTextCursor(shown)
        return True

    def _is_written(self, chip: Chip, coming: Mark, source: Content) -> bool:
        if chip.role is not TagRole.END:
            return False
        start = next((one.at for one in self.chips() if (one.id, one.role) == (chip.id, TagRole.START)), chip.at)
        around = next((mark for mark in source.marks if mark.id == chip.id), None)
        inside = around is not None and around.start <= coming.start and coming.end <= around.end
        return chip.at > start + 1 and not inside

    def place_tags(self, content: Content) -> None:
        """Show the same characters with other tags, as one step of undo."""
        if self.isReadOnly() or content.text != self.text():
            return
        for mark in content.marks:
            self._known.setdefault(mark.id, mark)
        positions, shown = self.positions(), self.textCursor()
        place = positions.from_qt(shown.position())
        self._explicit = True
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        self._take_out(cursor, self.chips())
        for chip in chips_of(content):
            self._insert_chip(cursor, chip.at, chip.id, chip.role)
        cursor.endEditBlock()
        self._explicit = False
        shown.setPosition(self.positions().to_qt(place))
        self.setTextCursor(shown)

    def remove_tag(self, tag: str) -> None:
        """Take out a tag, both ends of a pair, as one step of undo; the words in it stay."""
        if self.isReadOnly():
            return
        self._explicit = True
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        self._take_out(cursor, [chip for chip in self.chips() if chip.id == tag])
        cursor.endEditBlock()
        self._explicit = False

    # -- keys and the clipboard -----------------------------------------------------------------------------------

    def key_on_chip(self, e: QKeyEvent) -> bool:
        """Do what a key does to a chip, and say whether it did; the first Backspace selects, the second takes out."""
        if self.isReadOnly() or not self.chips():
            return False
        cursor = self.textCursor()
        plain = not e.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and e.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            chosen = self._selected_chip(cursor)
            if chosen is not None:
                self.remove_tag(chosen.id)
                return True
            back = e.key() == Qt.Key.Key_Backspace
            chip = self._chip_beside(cursor, back=back) if not cursor.hasSelection() else None
            if chip is not None:
                cursor.setPosition(chip.at if back else chip.at + 1)
                cursor.setPosition(chip.at + 1 if back else chip.at, QTextCursor.MoveMode.KeepAnchor)
                self.setTextCursor(cursor)
                return True
        elif _writes(e) and self._selected_chip(cursor) is not None:
            self.make_room()  # what is typed stands beside a chip, never in its place
        return False

    def make_room(self) -> None:
        """Take away what is selected before something is typed in its place, so that the tags in it are kept whole."""
        cursor = self.textCursor()
        if self.isReadOnly() or not cursor.hasSelection() or not self.chips():
            return
        if self._selected_chip(cursor) is not None:
            cursor.clearSelection()
            self.setTextCursor(cursor)
        elif any(cursor.selectionStart() <= chip.at < cursor.selectionEnd() for chip in self.chips()):
            cursor.removeSelectedText()  # mending then sets the caret

    def insertFromMimeData(self, source: QMimeData) -> None:
        pieces = _read_pieces(source) if source.hasFormat(TAGGED) else None
        if pieces is None:
            if self._selected_chip(self.textCursor()) is not None:
                self.make_room()
            super().insertFromMimeData(source)
            return
        cursor = self.textCursor()
        if self._selected_chip(cursor) is not None:
            cursor.clearSelection()
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        self._scanned = None
        standing = self._roles()
        welcome = self._welcome(pieces, standing)
        refused = False
        for piece in pieces:
            if isinstance(piece, str):
                cursor.insertText(piece.translate(UNWRITABLE), QTextCharFormat())
            elif (piece[0], piece[1]) in welcome:
                welcome.discard((piece[0], piece[1]))
                cursor.insertText(SIGN, chip_format(piece[0], piece[1]))
            else:
                refused = refused or piece[0] in standing
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        if refused:
            self.tag_refused.emit()

    def _welcome(self, pieces: Sequence[Any], standing: Standing) -> set[tuple[str, TagRole]]:
        """Return the signs that may come in: of tags of this segment, of which none stands here twice or in half."""
        coming: Standing = {}
        for piece in pieces:
            if not isinstance(piece, str):
                known = self._known.get(piece[0])
                if known is not None and (known.kind.value, tag_name(known).words) == (piece[2], _words(piece)):
                    coming.setdefault(piece[0], set()).add(piece[1])
        found = set()
        for tag, roles in coming.items():
            there = standing.get(tag, set())
            if roles & there or (roles | there) not in (_BOTH, {TagRole.OBJECT}):
                continue
            found |= {(tag, role) for role in roles}
        return found

    # -- keeping tags whole ---------------------------------------------------------------------------------------

    def mended(self) -> bool:
        """Make the tags whole after a change; False where this is a change that mending itself makes."""
        if self._mending:
            return False
        chips, loose = self.chips(), set(self._loose)
        if not chips and not self._standing:
            return True
        before, order = self._standing, self._order
        now = self._roles()
        if self._explicit or self._replaying or self.document().isRedoAvailable():
            self._loose = {tag for tag, roles in now.items() if len(roles) == 1 and TagRole.OBJECT not in roles}
        else:
            self._mending = True
            try:
                self._mend(before, order, now)
            finally:
                self._mending = False
            now = self._roles()
            gone = sum(tag not in now for tag in before)
            if gone:
                self.tags_gone.emit(gone)
        self._remember()
        if self._loose != loose:
            self.set_tag_states(self._states)
        return True

    def _mend(self, before: Standing, order: list[Chip], now: Standing) -> None:
        at, removed, added = self._changed
        halves = {tag for tag, roles in now.items() if len(roles) == 1 and TagRole.OBJECT not in roles}
        back = {tag for tag in halves if before.get(tag) == _BOTH}
        cut = _cut_alone() if back and (removed, added) == (1, 0) else None
        back -= {cut} if cut is not None else set()
        self._loose = halves - back
        caret = self.textCursor()
        held = caret.position()
        cursor = QTextCursor(self.document())
        if back:
            lost = [chip for chip in order if chip.id in back and chip.role not in now[chip.id]]
            ends = [chip for chip in lost if chip.role is TagRole.END]
            starts = [chip for chip in lost if chip.role is TagRole.START]
            cursor.joinPreviousEditBlock()
            # What was typed in place of one end of a pair stands outside of it.
            for number, chip in enumerate(ends):
                self._insert_chip(cursor, min(at, held) + number, chip.id, chip.role)
            behind = at + added + len(ends)
            for number, chip in enumerate(starts):
                self._insert_chip(cursor, behind + number, chip.id, chip.role)
            cursor.endEditBlock()
            self._scanned = None
            caret.setPosition(held + len(ends))
            self.setTextCursor(caret)
        places: dict[str, dict[TagRole, int]] = {}
        for chip in self.chips():
            places.setdefault(chip.id, {})[chip.role] = chip.at
        turned = [one for one in places.items() if one[1].get(TagRole.END, 1 << 31) < one[1].get(TagRole.START, -1)]
        for tag, place in turned:
            cursor.joinPreviousEditBlock()
            for role, where in ((TagRole.START, place[TagRole.END]), (TagRole.END, place[TagRole.START])):
                cursor.setPosition(where)
                cursor.setPosition(where + 1, QTextCursor.MoveMode.KeepAnchor)
                cursor.setCharFormat(chip_format(tag, role))
            cursor.endEditBlock()
            self._scanned = None

    def _remember(self) -> None:
        self._order = self.chips()
        self._standing = self._roles()

    def _roles(self) -> Standing:
        found: Standing = {}
        for chip in self.chips():
            found.setdefault(chip.id, set()).add(chip.role)
        return found

    # -- small parts ----------------------------------------------------------------------------------------------

    def _insert_chip(self, cursor: QTextCursor, at: int, tag: str, role: TagRole) -> None:
        cursor.setPosition(at)
        cursor.insertText(SIGN, chip_format(tag, role))

    def _take_out(self, cursor: QTextCursor, chips: Sequence[Chip]) -> None:
        for chip in reversed(chips):
            cursor.setPosition(chip.at)
            cursor.deleteChar()

    def _selected_words(self, shown: QTextCursor) -> tuple[int, int]:
        """Return the selection without white space at its edges, in UTF-16 units."""
        start, end = shown.selectionStart(), shown.selectionEnd()
        chosen = shown.selectedText()
        if chosen.strip():
            start += len(chosen) - len(chosen.lstrip())
            end -= len(chosen) - len(chosen.rstrip())
        return start, end

    def _selected_chip(self, cursor: QTextCursor) -> Chip | None:
        if cursor.selectionEnd() - cursor.selectionStart() != 1:
            return None
        return next((chip for chip in self.chips() if chip.at == cursor.selectionStart()), None)

    def _chip_beside(self, cursor: QTextCursor, *, back: bool) -> Chip | None:
        at = cursor.position() - 1 if back else cursor.position()
        return next((chip for chip in self.chips() if chip.at == at), None)


def _writes(e: QKeyEvent) -> bool:
    """Say whether a key puts characters in (with AltGr, which may come as Ctrl and Alt, it does)."""
    held = e.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    return bool(e.text()) and e.text().isprintable() and held != Qt.KeyboardModifier.ControlModifier


def _words(piece: tuple[str, TagRole, str, str]) -> object:
    return tag_name(Mark(0, 0, piece[0], MarkKind(piece[2]), piece[3])).words


def _read_pieces(data: QMimeData) -> list[str | tuple[str, TagRole, str, str]] | None:
    """Return what another cell copied, None where it is nothing of the kind."""
    try:
        rows = json.loads(bytes(data.data(TAGGED).data()).decode())
        made: list[str | tuple[str, TagRole, str, str]] = []
        for row in rows:
            if isinstance(row, str):
                made.append(row)
            else:
                tag, role, kind, known = row
                made.append((str(tag), TagRole(role), MarkKind(kind).value, str(known)))
    except (ValueError, TypeError):
        return None
    return made


def _cut_alone() -> str | None:
    """Return the tag of which the clipboard holds one sign and nothing else: it has just been cut."""
    data = QGuiApplication.clipboard().mimeData()
    pieces = _read_pieces(data) if data.hasFormat(TAGGED) else None
    if pieces is None or len(pieces) != 1 or isinstance(pieces[0], str):
        return None
    return pieces[0][0]

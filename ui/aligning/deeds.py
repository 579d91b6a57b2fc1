"""What a person does with links: each deed is a change of the sheet, kept at once, and undone by one key."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from resources.messages import Message, RefusedError, message
from workbench.jobs import Job, Lane
from workbench.services.aligning import rows
from workbench.services.aligning.rows import Change, Deed, Side

if TYPE_CHECKING:
    from ui.aligning.sheet_page import SheetPage

NAMES = {
    Deed.MERGE: message("align.do.merge"),
    Deed.MERGE_SIDE: message("align.do.merge_side"),
    Deed.SPLIT: message("align.do.split"),
    Deed.SPLIT_AT: message("align.do.split_at"),
    Deed.MOVE: message("align.do.moved"),
    Deed.UNLINK: message("align.do.unlink"),
    Deed.RIGHT: message("align.do.right"),
    Deed.NOT_RIGHT: message("align.do.not_right"),
    Deed.REALIGN: message("align.do.realign"),
}
SYNC_MS = 1000
"""After this long without another step the system is asked to put what was written on the disk itself."""


class Deeds:
    """The deeds of one page. Each does nothing, and says why, where it cannot be done."""

    def __init__(self, page: SheetPage) -> None:
        self._page = page
        self._sync = QTimer(page)
        self._sync.setSingleShot(True)
        self._sync.setInterval(SYNC_MS)
        self._sync.timeout.connect(self._put_on_disk)

    def merge(self) -> None:
        """Merge the row with the next."""
        at, _ = self._page.table.here
        self.take(rows.merge(self._page.rows, at), message("align.said.last_row"))

    def merge_side(self) -> None:
        """Merge with the next row on the current side."""
        at, side = self._page.table.here
        self.take(rows.merge_side(self._page.rows, at, side), message("align.said.nothing_below"))

    def split(self) -> None:
        """Split the row between its sentences."""
        at, _ = self._page.table.here
        self.take(rows.split(self._page.rows, at, self._page.languages), message("align.said.one_sentence"))

    def split_at(self, at: int, side: int, piece: int, offset: int) -> None:
        """Split the row at a place of one side."""
        change = rows.split_at(self._page.rows, at, Side(side), piece, offset, self._page.languages)
        self.take(change, message("align.said.edge"))

    def move(self, *, down: bool) -> None:
        """Move a sentence of the current side into the row beside."""
        at, side = self._page.table.here
        self.take(rows.move(self._page.rows, at, side, down=down), message("align.said.not_moved"))

    def unlink(self) -> None:
        """Take the row apart."""
        at, _ = self._page.table.here
        self.take(rows.unlink(self._page.rows, at), message("align.said.not_linked"))

    def right(self) -> None:
        """Call the row right, and go on to the next one to look at."""
        at, _ = self._page.table.here
        if not self._page.can_edit or at < 0:
            return
        change = rows.settle(self._page.rows, at)
        if change is None or self.take(change):
            self.next_doubtful()

    def not_right(self) -> None:
        """Take back that the row was called right."""
        at, _ = self._page.table.here
        self.take(rows.settle(self._page.rows, at, right=False))

    def next_doubtful(self, by: int = 1) -> None:
        """Go to the next row to look at."""
        at, _ = self._page.table.here
        place = rows.next_doubtful(self._page.rows, at, by=by)
        if place < 0:
            self._page.say(message("align.said.none_doubtful"))
        else:
            self._page.table.go_to(place)

    def undo(self) -> None:
        """Take the last step back."""
        self._replay(lambda: self._page.sheet.undo() if self._page.sheet is not None else None, "align.said.undone")

    def redo(self) -> None:
        """Do the last undone step again."""
        self._replay(lambda: self._page.sheet.redo() if self._page.sheet is not None else None, "align.said.redone")

    def take(self, change: Change | None, otherwise: Message | None = None) -> bool:
        """Take a step; say ``otherwise`` where there is none. Returns whether it was taken."""
        page = self._page
        if page.sheet is None or not page.can_edit:
            return False
        if change is None:
            if otherwise is not None:
                page.say(otherwise)
            return False
        try:
            page.sheet.apply(change)
        except RefusedError as refusal:
            page.refused.emit(refusal.message)
            return False
        self._show(change, page.table.here[0])
        page.say_nothing()
        return True

    def _replay(self, act: Callable[[], Change | None], said: str) -> None:
        page = self._page
        if not page.can_edit:
            return
        try:
            change = act()
        except RefusedError as refusal:
            page.refused.emit(refusal.message)
            return
        if change is not None:
            self._show(change, change.at)
            what = NAMES[change.deed]
            undone = said == "align.said.undone"
            page.say(message("align.said.undone", what=what) if undone else message("align.said.redone", what=what))

    def _show(self, change: Change, at: int) -> None:
        page = self._page
        page.links.take(change)
        page.table.go_to(at)
        page.show_counts()
        self._sync.start()

    def _put_on_disk(self) -> None:
        working = self._page.working
        if working is not None:
            job = Job(message("align.window.job_save", name=working.path.name), lambda _: working.sync(), Lane.STORE)
            self._page.context.session.runner.start(job)

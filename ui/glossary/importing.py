"""One import in the window: files are read, compared and taken in the background, each to be stopped at any time."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtWidgets import QFileDialog

from glossary.errors import GlossaryError
from glossary.exchange.base import Tick
from glossary.exchange.planning import Acceptance, ImportPlan
from resources.messages import Message, RefusedError, message
from ui.glossary.import_dialog import ImportDialog
from workbench.services.glossaries import open_glossary_reading
from workbench.services.term_importing import Inspected, apply, inspect, plan
from workbench.services.terminology import Desk, Edited

if TYPE_CHECKING:
    from ui.glossary.window import DeskWindow

T = TypeVar("T")
FILES = "*.xlsx *.csv *.tsv *.tab *.tbx *.utx *.egizterms"
LISTS = "*.xlsx *.csv *.tsv *.tab"


class StoppedError(GlossaryError):
    """A person stopped the work; nothing of it is left."""

    def __init__(self) -> None:
        super().__init__(message("desk.import.stopped"))


class Import:
    """The import of lists into the glossary of a desk, from the choice of files to the change."""

    def __init__(self, desk: DeskWindow, path: Path) -> None:
        self._desk, self._path = desk, path
        self._stop = threading.Event()
        self._open = True
        self.dialog = ImportDialog(desk.context, desk)
        self.dialog.plan_wanted.connect(self.plan_again)
        self.dialog.read_wanted.connect(self._read_again)
        self.dialog.join_wanted.connect(self.ask_join)
        self.dialog.take_wanted.connect(self.take)
        self.dialog.stop_wanted.connect(self.stop)

    def run(self) -> None:
        """Show the dialog until it is closed."""
        self.dialog.exec()
        self._open = False
        self.stop()
        # What is still under way may yet want to be shown: the dialog goes with the desk.
        self.dialog.hide()

    def stop(self) -> None:
        """Stop what is under way; it ends at its next step and leaves nothing behind."""
        self._stop.set()

    def read(self, paths: list[Path]) -> None:
        """Read files, one after the other, and show them beside those that are there."""
        path, *others = paths

        def done(inspected: Inspected) -> None:
            self.dialog.show_lists([*self.dialog.lists, inspected], len(self.dialog.lists))
            if others:
                self.read(others)
            else:
                self.plan_again()

        def refused(error: RefusedError) -> None:
            if self.dialog.lists and not isinstance(error, StoppedError):
                self.plan_again(error.message)
            else:
                self.dialog.refuse(error.message)

        read = partial(inspect, path, self._desk.context.session.paths)
        self._start(message("exchange.step.reading", name=path.name), lambda tick: read(tick=tick), done, refused)

    def show(self, inspected: Inspected) -> None:
        """Show a list that was read already."""
        self.dialog.show_lists([inspected])
        self.plan_again()

    def plan_again(self, said: Message | None = None) -> None:
        """Compare the lists, as they are mapped now, with the glossary; ``said`` stays to be read beside the plan."""
        lists = tuple(self.dialog.lists)

        def done(made: ImportPlan) -> None:
            self.dialog.show_plan(made)
            if said is not None:
                self.dialog.refuse(said)

        self._start(
            message("exchange.step.comparing"), lambda tick: plan_for(self._path, lists, tick), done,
            lambda error: self.dialog.refuse(error.message),
        )  # fmt: skip

    def ask_join(self) -> None:
        """Ask for another list, to be joined with those that are there."""
        chosen = ask_files(self._desk, message("desk.import.join"), LISTS)
        if chosen:
            self.read(chosen)

    def take(self) -> None:
        """Take the accepted rows as one change."""
        made, acceptance = self.dialog.plan, self.dialog.acceptance
        if made is None:
            return
        tick = self._tick()
        existed = self._path.exists()

        def done(edited: Edited) -> None:
            self.dialog.show_busy(None)
            self.dialog.finish()
            self._desk.editing.changed(message("desk.import.done", count=len(edited.after)), edited)

        def refused(error: RefusedError) -> None:
            self.dialog.show_busy(None)
            if not existed:  # what was made for these rows alone
                self._path.unlink(missing_ok=True)
            if error.message.id == "exchange.plan_is_old":
                self.plan_again(message("desk.import.planned_again"))
            else:
                self.dialog.refuse(error.message)

        self.dialog.show_busy(message("exchange.step.writing"), writing=True)
        self._desk.editing.change(
            message("exchange.step.writing"), partial(_take, made, acceptance, tick), done, refused
        )

    def _read_again(self, place: int, sheet: str, headings: int) -> None:
        lists = self.dialog.lists
        path = lists[place].path
        row = headings if headings >= 0 else None
        read = partial(inspect, path, self._desk.context.session.paths, sheet=sheet, headings=row)

        def done(inspected: Inspected) -> None:
            self.dialog.show_lists([*lists[:place], inspected, *lists[place + 1 :]], place)
            self.plan_again()

        def refused(error: RefusedError) -> None:
            self.dialog.show_lists(lists, place)
            self.plan_again(error.message)

        self._start(message("exchange.step.reading", name=path.name), lambda tick: read(tick=tick), done, refused)

    def _start(
        self,
        name: Message,
        work: Callable[[Tick], T],
        then: Callable[[T], object],
        refused: Callable[[RefusedError], object],
    ) -> None:
        """Do something in the background in place of what is under way."""
        tick = self._tick()
        mine = self._stop

        def current() -> bool:
            return self._open and self._stop is mine

        def ended(result: T) -> None:
            if current():
                self.dialog.show_busy(None)
                then(result)

        def failed(error: RefusedError) -> None:
            if current():
                self.dialog.show_busy(None)
                refused(error)

        self.dialog.show_busy(name)
        self._desk.work.run(name, lambda: work(tick), ended, on_refusal=failed)

    def _tick(self) -> Tick:
        """Stop what is under way, and return what tells how far the next work is and ends it when it is stopped."""
        self.stop()
        mine = self._stop = threading.Event()

        def show(done: int, total: int) -> None:
            if self._open and self._stop is mine:
                self.dialog.show_progress(done, total)

        tell = self._desk.context.dispatcher.on_window(show)

        def tick(done: int, total: int) -> None:
            if mine.is_set():
                raise StoppedError
            tell(done, total)

        return tick


def ask_files(desk: DeskWindow, title: Message, patterns: str) -> list[Path]:
    """Ask which files to import."""
    texts = desk.context.texts
    names = f"{texts.say(message('desk.import.files'))} ({patterns})"
    chosen, _ = QFileDialog.getOpenFileNames(desk, texts.say(title), "", names)
    return [Path(one) for one in chosen]


def plan_for(path: Path, lists: tuple[Inspected, ...], tick: Tick) -> ImportPlan:
    """Say what the import of lists into a glossary file would do. Raises GlossaryError, StorageError."""
    if not path.exists():
        return plan(lists, None, tick)
    with open_glossary_reading(path) as store:
        return plan(lists, store, tick)


def _take(made: ImportPlan, acceptance: Acceptance, tick: Tick, desk: Desk) -> Edited:
    done = apply(made, desk.store, acceptance, tick, author=desk.author)
    return Edited(done.before, done.after, desk.store.revision())

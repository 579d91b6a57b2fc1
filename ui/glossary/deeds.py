"""What is done to the concepts chosen in the desk: undo, bulk edit, merging, proposals, copying."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from glossary.concepts import Concept, Status
from glossary.merging import Duplicate, find_duplicates
from resources.messages import message
from ui.glossary.dialogs import BulkDialog, DuplicatesDialog
from ui.glossary.history_dialog import HistoryDialog, Past
from ui.glossary.importing import FILES, Import, ask_files
from ui.glossary.shelf import Changed, change, load, past_of_all
from workbench.jobs import Lane
from workbench.services.glossaries import OWN
from workbench.services.term_importing import Inspected
from workbench.services.terminology import BulkEdit, Desk, Edited

if TYPE_CHECKING:
    from ui.glossary.window import DeskWindow


class Deeds:
    """The deeds of one desk; each is one change, in the background, that can be undone."""

    def __init__(self, desk: DeskWindow) -> None:
        self._desk = desk

    def undo(self) -> None:
        """Take back the last change of the glossary."""
        if self._desk.editing.leave():
            self._desk.editing.change(
                message("desk.undo"), lambda desk: desk.undo(),
                partial(self._desk.editing.changed, message("desk.undone")),
            )  # fmt: skip

    def redo(self) -> None:
        """Make the last change that was taken back again."""
        if self._desk.editing.leave():
            self._desk.editing.change(
                message("desk.redo"), lambda desk: desk.redo(),
                partial(self._desk.editing.changed, message("desk.redone")),
            )  # fmt: skip

    def ask_history(self) -> None:
        """Show what was done to the glossary; go to a concept of it, or take the last change back."""
        source = self._desk.source
        if source is not None and self._desk.editing.leave():
            self._desk.work.run(message("desk.history.title"), partial(past_of_all, source), self._show_history)

    def _show_history(self, past: Past) -> None:
        dialog = HistoryDialog(self._desk.context.texts, self._desk.context.look, past, self._desk)
        dialog.exec()
        chosen, undo = dialog.chosen, dialog.undo
        dialog.deleteLater()
        loaded = self._desk.loaded
        found = loaded.index.get(chosen) if chosen and loaded is not None else None
        if undo:
            self.undo()
        elif found is not None:
            self._desk.listing.show(found)
            self._desk.list.setFocus()
        elif chosen:
            self._desk.say(message("desk.history.gone"))

    def remove(self) -> None:
        """Remove the chosen concepts; undo brings them back."""
        ids = [one.id for one in self._desk.listing.chosen]
        if ids:
            self._desk.editing.drop(ids)
            self._desk.editing.change(
                message("desk.remove"), lambda desk: desk.remove(ids),
                partial(self._desk.editing.changed, message("desk.removed", count=len(ids))),
            )  # fmt: skip

    def ask_bulk(self) -> None:
        """Ask what to make the same in the chosen concepts, and do it."""
        if not self._desk.editing.leave():
            return
        ids = [one.id for one in self._desk.listing.chosen]
        if not ids or self._desk.loaded is None:
            return
        dialog = BulkDialog(self._desk.context.texts, len(ids), self._desk.loaded.domains, self._desk)
        accepted = dialog.exec()
        wanted = dialog.wanted
        dialog.deleteLater()
        if accepted:
            self.edit_many(ids, wanted)

    def edit_many(self, ids: Sequence[str], edit: BulkEdit) -> None:
        """Make the same edit in several concepts."""
        self._desk.editing.change(
            message("desk.bulk"), lambda desk: desk.edit(ids, edit),
            lambda edited: self._desk.editing.changed(message("desk.bulk.done", count=_changed_count(edited)), edited),
        )  # fmt: skip

    def ask_duplicates(self) -> None:
        """Look for duplicates in the background, and ask which become one."""
        loaded = self._desk.loaded
        if loaded is not None and self._desk.editing.leave():
            self._desk.work.run(
                message("desk.job.duplicates"), partial(find_duplicates, loaded.index.concepts),
                self._show_duplicates,
            )  # fmt: skip

    def _show_duplicates(self, duplicates: Sequence[Duplicate]) -> None:
        if self._desk.loaded is None:
            return
        concepts = {one.id: one for one in self._desk.loaded.index.concepts}
        dialog = DuplicatesDialog(
            self._desk.context.texts, self._desk.context.look, duplicates[:200], concepts, self._desk
        )
        dialog.merge_button.setEnabled(bool(duplicates) and not self._desk.loaded.source.read_only)
        dialog.exec()
        chosen = dialog.chosen
        dialog.deleteLater()
        if chosen is not None:
            self.merge(chosen.concepts)

    def merge(self, ids: Sequence[str]) -> None:
        """Make one concept of several: the first stays."""
        keep, *others = ids
        self._desk.editing.drop(others)
        self._desk.editing.change(
            message("desk.duplicates"), lambda desk: desk.merge(keep, others),
            partial(self._desk.editing.changed, message("desk.merged", count=len(ids))),
        )  # fmt: skip

    def ask_import(self) -> None:
        """Ask which files to import, and show what they would do."""
        path = self._import_path()
        if path is not None and self._desk.editing.leave():
            chosen = ask_files(self._desk, message("desk.import.title"), FILES)
            if chosen:
                journey = Import(self._desk, path)
                journey.read(chosen)
                journey.run()

    def show_import(self, inspected: Inspected) -> None:
        """Show what the import of a list that was read already would do, and do what is chosen of it."""
        path = self._import_path()
        if path is not None:
            journey = Import(self._desk, path)
            journey.show(inspected)
            journey.run()

    def _import_path(self) -> Path | None:
        loaded = self._desk.loaded
        return loaded.source.path if loaded is not None and not loaded.source.read_only else None

    def judge(self, *, accept: bool) -> None:
        """Accept or reject the proposed terms of the chosen concepts."""
        if not self._desk.editing.leave():
            return
        ids = [one.id for one in self._desk.listing.chosen if is_proposed(one)]
        if not ids:
            self._desk.say(message("desk.no_proposals"))
            return
        said = message("desk.accepted", count=len(ids)) if accept else message("desk.rejected", count=len(ids))
        self._desk.editing.change(
            message("desk.accept") if accept else message("desk.reject"),
            lambda desk: desk.accept(ids) if accept else desk.reject(ids),
            partial(self._desk.editing.changed, said),
        )

    def copy_to_own(self) -> None:
        """Copy the chosen concepts of a glossary that cannot be written to the user's own, and go on there."""
        chosen = self._desk.listing.chosen
        own, author = self._desk.own, self._desk.context.session.preferences.author
        if not chosen or self._desk.loaded is None or self._desk.loaded.source.id == OWN:
            return

        def copy() -> Changed:
            return change(load(own), lambda desk: _put_missing(desk, chosen), author)

        def done(result: Changed) -> None:
            now, edited = result
            if edited is not None and edited:
                self._desk.terms_changed.emit(edited, OWN)
            self._desk.listing.wanted = chosen[0].id
            self._desk.on_loaded(now)
            self._desk.filters.reset()
            self._desk.list.setFocus()
            self._desk.say(message("desk.copied", count=len(chosen)))

        self._desk.work.run(message("desk.copy"), copy, done, lane=Lane.STORE)


def _changed_count(edited: Edited) -> int:
    return sum(edited.before.get(one) != concept for one, concept in edited.after.items())


def _put_missing(desk: Desk, concepts: Sequence[Concept]) -> Edited | None:
    """Save those that are not there yet, as one change."""
    wanted = {one.id: one for one in concepts if desk.get(one.id) is None}
    if not wanted:
        return None
    desk.store.import_concepts(wanted.values(), author=desk.author)
    return Edited(dict.fromkeys(wanted), wanted, desk.store.revision())


def is_proposed(concept: Concept) -> bool:
    """Say whether a concept has a proposed term."""
    return any(term.status is Status.PROPOSED for term in concept.terms)

"""What is done to the concepts chosen in the desk: undo, bulk edit, merging, proposals, copying."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from glossary.concepts import Concept, Status
from glossary.exchange.planning import Acceptance, ImportPlan
from glossary.merging import Duplicate, find_duplicates
from resources.messages import message
from ui.glossary.dialogs import BulkDialog, DuplicatesDialog
from ui.glossary.import_dialog import ImportDialog
from ui.glossary.shelf import Changed, change, load
from workbench.jobs import Lane
from workbench.services.glossaries import OWN, open_glossary_reading
from workbench.services.term_importing import Inspected, apply, inspect, plan
from workbench.services.terminology import BulkEdit, Desk, Edited

if TYPE_CHECKING:
    from ui.glossary.window import DeskWindow

_IMPORTED = "*.xlsx *.csv *.tsv *.tbx *.utx *.egizterms"


class Deeds:
    """The deeds of one desk; each is one change, in the background, that can be undone."""

    def __init__(self, desk: DeskWindow) -> None:
        self._desk = desk

    def undo(self) -> None:
        """Take back the last change of the glossary."""
        if self._desk.leave_concept():
            self._desk.change(
                message("desk.undo"), lambda desk: desk.undo(), partial(self._desk.changed, message("desk.undone"))
            )

    def redo(self) -> None:
        """Make the last change that was taken back again."""
        if self._desk.leave_concept():
            self._desk.change(
                message("desk.redo"), lambda desk: desk.redo(), partial(self._desk.changed, message("desk.redone"))
            )

    def remove(self) -> None:
        """Remove the chosen concepts; undo brings them back."""
        ids = [one.id for one in self._desk.chosen]
        if ids:
            self._desk.drop_editor(ids)
            self._desk.change(
                message("desk.remove"), lambda desk: desk.remove(ids),
                partial(self._desk.changed, message("desk.removed", count=len(ids))),
            )  # fmt: skip

    def ask_bulk(self) -> None:
        """Ask what to make the same in the chosen concepts, and do it."""
        if not self._desk.leave_concept():
            return
        ids = [one.id for one in self._desk.chosen]
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
        self._desk.change(
            message("desk.bulk"), lambda desk: desk.edit(ids, edit),
            lambda edited: self._desk.changed(message("desk.bulk.done", count=_changed_count(edited)), edited),
        )  # fmt: skip

    def ask_duplicates(self) -> None:
        """Look for duplicates in the background, and ask which become one."""
        loaded = self._desk.loaded
        if loaded is not None and self._desk.leave_concept():
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
        self._desk.drop_editor(others)
        self._desk.change(
            message("desk.duplicates"), lambda desk: desk.merge(keep, others),
            partial(self._desk.changed, message("desk.merged", count=len(ids))),
        )  # fmt: skip

    def ask_import(self) -> None:
        """Ask which file to import, read it in the background, and show what it would do."""
        loaded = self._desk.loaded
        if loaded is None or loaded.source.read_only or not self._desk.leave_concept():
            return
        texts, paths = self._desk.context.texts, self._desk.context.session.paths
        names = texts.say(message("desk.import.files"))
        chosen, _ = QFileDialog.getOpenFileName(
            self._desk, texts.say(message("desk.import.title")), "", f"{names} ({_IMPORTED})"
        )
        if chosen:
            self._desk.work.run(
                message("desk.job.import"), partial(inspect, Path(chosen), paths), self.show_import
            )  # fmt: skip

    def show_import(self, inspected: Inspected) -> None:
        """Show what an import would do, and do what is chosen of it, as one change."""
        loaded = self._desk.loaded
        if loaded is None or loaded.source.path is None:
            return
        path = loaded.source.path

        def plan_again(wanted: Inspected) -> None:
            self._desk.work.run(
                message("desk.job.import"), partial(plan_for, path, wanted), dialog.show_plan,
                on_refusal=lambda error: dialog.refuse(error.message),
            )  # fmt: skip

        dialog = ImportDialog(self._desk.context, inspected, plan_again, self._desk)
        plan_again(inspected)
        accepted = dialog.exec()
        plan, acceptance = dialog.plan, dialog.acceptance
        # What is still being planned may yet want to be shown: the dialog goes with the desk.
        dialog.hide()
        if accepted and plan is not None:
            self.take_import(plan, acceptance)

    def take_import(self, plan: ImportPlan, acceptance: Acceptance) -> None:
        """Take the accepted rows of a plan."""

        def act(desk: Desk) -> Edited:
            before = {concept.id: concept for concept in desk.store.concepts()}
            report = apply(plan, desk.store, acceptance, author=desk.author)
            ids = (*report.added, *report.changed)
            after = {concept.id: concept for concept in desk.store.concepts()}
            return Edited(
                {one: before.get(one) for one in ids}, {one: after[one] for one in ids}, desk.store.revision()
            )

        self._desk.change(
            message("desk.job.import"), act,
            lambda edited: self._desk.changed(message("desk.import.done", count=len(edited.after)), edited),
        )  # fmt: skip

    def judge(self, *, accept: bool) -> None:
        """Accept or reject the proposed terms of the chosen concepts."""
        if not self._desk.leave_concept():
            return
        ids = [one.id for one in self._desk.chosen if is_proposed(one)]
        if not ids:
            self._desk.say(message("desk.no_proposals"))
            return
        said = message("desk.accepted", count=len(ids)) if accept else message("desk.rejected", count=len(ids))
        self._desk.change(
            message("desk.accept") if accept else message("desk.reject"),
            lambda desk: desk.accept(ids) if accept else desk.reject(ids),
            partial(self._desk.changed, said),
        )

    def copy_to_own(self) -> None:
        """Copy the chosen concepts of a glossary that cannot be written to the user's own, and go on there."""
        chosen = self._desk.chosen
        own = self._desk.own
        if not chosen or self._desk.loaded is None or self._desk.loaded.source.id == OWN:
            return

        def copy() -> Changed:
            return change(load(own), lambda desk: _put_missing(desk, chosen))

        def done(result: Changed) -> None:
            now, edited = result
            if edited is not None and edited:
                self._desk.terms_changed.emit(edited, OWN)
            self._desk.wanted = chosen[0].id
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


def plan_for(path: Path, inspected: Inspected) -> ImportPlan:
    """Say what the import of a list into a glossary file would do. Raises GlossaryError, StorageError."""
    if not path.exists():
        return plan([inspected], None)
    with open_glossary_reading(path) as store:
        return plan([inspected], store)


def is_proposed(concept: Concept) -> bool:
    """Say whether a concept has a proposed term."""
    return any(term.status is Status.PROPOSED for term in concept.terms)

"""What is done in the desk's editor: making, saving and leaving a concept, going to a related one, its history."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from glossary.concepts import Concept
from glossary.errors import GlossaryError
from glossary.store import check_concept
from resources.messages import Message, RefusedError, message
from ui.glossary.differences import PastChange, history_cards
from ui.glossary.shelf import Changed, past_changes
from ui.glossary.shelf import change as change_glossary
from ui.widgets.cards import Card
from workbench.jobs import Lane
from workbench.services.terminology import Desk, Edited

if TYPE_CHECKING:
    from ui.glossary.window import DeskWindow

_STEPS_KEPT = 50


class Editing:
    """The editor of one desk, and the changes of the glossary that it shows."""

    def __init__(self, desk: DeskWindow) -> None:
        self._desk = desk
        self._editor = desk.editor
        self._trail: list[tuple[str, str]] = []
        self.making = False

    def connect(self) -> None:
        """Listen to the editor."""
        self._editor.edited.connect(self._desk.show_unsaved)
        self._editor.left.connect(self._desk.list.setFocus)
        self._editor.followed.connect(self.follow)
        self._editor.history.taken.connect(self._on_past)

    def show(self, concept: Concept, draft: Concept | None = None) -> None:
        """Show a concept; ``draft`` is what stands in the fields where it is not the concept itself."""
        self.making = False
        source = self._desk.source
        self._editor.show_concept(concept, read_only=source is None or source.read_only, draft=draft)
        self.read_history()
        self._desk.show_unsaved()

    def clear(self) -> None:
        """Show no concept."""
        self.making = False
        self._editor.show_concept(None, read_only=True)

    def drop(self, ids: Sequence[str]) -> None:
        """Show no concept where the one shown is among those named."""
        base = self._editor.base
        if base is not None and base.id in ids:
            self.clear()

    # -- making, saving, leaving ----------------------------------------------------------------------------------

    def new_concept(self) -> None:
        """Make place for a new concept in the glossary shown, where that can be written."""
        if not self.leave() or self._desk.loaded is None:
            return
        if self._desk.loaded.source.read_only:
            self._desk.say(message("desk.read_only"))
            return
        self.making = True
        self._desk.list.clearSelection()
        self._editor.show_concept(Concept(""), read_only=False)
        self._editor.go_to_terms()
        self._desk.enable()

    def save(self) -> bool:
        """Save what stands in the editor; False where it cannot be."""
        return self.leave(stay=True)

    def leave(self, *, stay: bool = False) -> bool:
        """Save what was typed; False, having said why, where no glossary can hold it. ``stay`` says that it was saved.

        An empty new concept is nothing to be saved.
        """
        base = self._editor.base
        if base is None or not self._editor.dirty:
            return True
        wanted = self._editor.concept()
        if not base.id:
            if not wanted.terms and not stay and replace(wanted, id="") == base:
                return True
            first = wanted.terms[0].text if wanted.terms else ""
            wanted = replace(wanted, id=first)
        try:
            check_concept(wanted)
        except GlossaryError as refusal:
            return self._refuse(message("desk.no_terms") if not wanted.terms else refusal.message)
        if self._editor.problem is not None:
            return self._refuse(self._editor.problem)
        self._save(base, wanted)
        return True

    def _refuse(self, why: Message) -> bool:
        self._desk.notice.say(why, ((message("desk.discard"), self.discard),))
        self._editor.go_to_problem()
        return False

    def _save(self, base: Concept, wanted: Concept, *, over: bool = False) -> None:
        def act(desk: Desk) -> Edited:
            if not base.id:
                return desk.save(replace(wanted, id=desk.free_id(wanted.terms[0].text)))
            if not over and desk.get(base.id) != base:
                raise GlossaryError(message("desk.changed_elsewhere", term=wanted.terms[0].text))
            return desk.save(wanted)

        def refused(error: RefusedError) -> None:
            answers: list[tuple[Message, Callable[[], None]]] = [
                (message("desk.back_to_it"), partial(self._bring_back, base, wanted))
            ]
            if error.message.id == "desk.changed_elsewhere":
                answers.append((message("desk.save_mine"), partial(self._save, base, wanted, over=True)))
                self._desk.reload()
            self._desk.notice.say(error.message, answers)

        visit = self._editor.visit

        def saved(edited: Edited) -> None:
            now = next((one for one in edited.after.values() if one is not None), wanted)
            if self._editor.visit == visit:  # what was typed since stays in the fields
                self.making = False
                self._editor.adopt(now)
                self.read_history()
            elif self._is_shown(now.id) and not self._editor.dirty:
                self.show(now)
            self._desk.show_unsaved()
            self._desk.say(message("desk.saved"))

        self.change(message("desk.job.save"), act, saved, refused)

    def _is_shown(self, concept: str) -> bool:
        return self._editor.base is not None and self._editor.base.id == concept

    def _bring_back(self, base: Concept, draft: Concept) -> None:
        stored = next((one for one in self._desk.model.concepts if one.id == base.id), base)
        self.show(stored, draft)
        self._editor.go_to_terms()

    def discard(self) -> None:
        """Take what was typed away."""
        base = self._editor.base
        if base is not None and base.id:
            self.show(base)
        else:
            self.clear()
            self._desk.listing.search()
        self._desk.show_unsaved()

    # -- changing the glossary ------------------------------------------------------------------------------------

    def change(
        self,
        name: Message,
        act: Callable[[Desk], Edited | None],
        then: Callable[[Edited], object],
        refused: Callable[[RefusedError], object] | None = None,
    ) -> None:
        """Change the glossary shown, in the background, and go on with what was changed."""
        desk, loaded = self._desk, self._desk.loaded
        if loaded is None or loaded.source.read_only:
            desk.say(message("desk.read_only"))
            return

        def done(result: Changed) -> None:
            now, edited = result
            if desk.loaded is not None and desk.loaded.source == now.source:
                desk.take(now)
            if edited is None:
                desk.say(message("desk.nothing_to_do"))
                return
            then(edited)
            if edited:
                desk.terms_changed.emit(edited, now.source.id)
            desk.listing.search()

        desk.listing.stay = True
        author = desk.context.session.preferences.author
        desk.work.run(name, partial(change_glossary, loaded, act, author), done, lane=Lane.STORE, on_refusal=refused)

    def changed(self, said: Message, edited: Edited) -> None:
        """Show what a change made of the concept shown, and say that it was made."""
        listing = self._desk.listing
        listing.wanted = listing.wanted or next((one for one, now in edited.after.items() if now is not None), "")
        base = self._editor.base
        if base is not None and base.id in edited.after:
            stored = edited.after[base.id]
            if stored is None:
                self.clear()
            elif not self._editor.dirty:
                self.show(stored)
        self._desk.say(said)

    # -- related concepts -----------------------------------------------------------------------------------------

    def follow(self, concept: str) -> None:
        """Go to a related concept, in another glossary where it stands there; :meth:`back` leads back."""
        here = self._here()
        if self._go(concept) and here is not None:
            self._trail = [*self._trail[-_STEPS_KEPT:], here]
            self._desk.enable()

    def back(self) -> None:
        """Go back to where the last related concept was gone to from."""
        if not self._trail:
            self._desk.say(message("desk.back.nowhere"))
            return
        source, concept = self._trail[-1]
        if self._go(concept, source):
            self._trail.pop()
            self._desk.enable()

    @property
    def can_go_back(self) -> bool:
        """Say whether a related concept was gone to."""
        return bool(self._trail)

    def _here(self) -> tuple[str, str] | None:
        base, source = self._editor.base, self._desk.source
        return (source.id, base.id) if base is not None and base.id and source is not None else None

    def _go(self, concept: str, source: str = "") -> bool:
        desk = self._desk
        if not self.leave():
            return False
        beside = desk.directory.source_beside(concept)
        other = source or (beside.id if beside is not None else "")
        if other and desk.source is not None and other != desk.source.id:
            desk.filters.reset()
            desk.listing.wanted = concept
            desk.choose_source(other)
            desk.list.setFocus()
            return True
        found = desk.loaded.index.get(concept) if desk.loaded is not None else None
        if found is None:
            desk.say(message("desk.relation.unknown", concept=concept))
            return False
        desk.listing.show(found)
        self._editor.go_to_relations()
        return True

    # -- history --------------------------------------------------------------------------------------------------

    def read_history(self) -> None:
        """Show what was done to the concept."""
        base, source = self._editor.base, self._desk.source
        if base is None or source is None or source.read_only or not base.id:
            return

        def show(past: Sequence[PastChange]) -> None:
            if self._is_shown(base.id):
                self._editor.show_history(history_cards(past, self._desk.context.texts, self._desk.directory.name))

        self._desk.work.run(message("desk.job.search"), partial(past_changes, source, base.id), show, quiet=True)

    def _on_past(self, card: Card) -> None:
        """Put the concept as it was before a change into the editor; saving makes it so."""
        base = self._editor.base
        if isinstance(card.data, PastChange) and base is not None and not self._editor.read_only:
            before = card.data.change.before if card.data.change is not None else None
            if before is None:
                self._desk.say(message("desk.history.nothing_before"))
                return
            self.show(base, before)
            self._desk.say(message("desk.history.shown"))

"""Other texts for the current segment, with what each says otherwise; and a draft of it by another model."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from glossary.edits import Edit
from models.base import EngineInfo
from models.registry import scope
from resources.messages import RefusedError, message
from ui.context import Context
from ui.dialogs.base import Dialog
from ui.dialogs.palette import SearchDialog
from ui.i18n import Texts
from ui.panels import FILLED
from ui.theme import GRID
from ui.widgets.cards import Card, CardList, Difference
from workbench.core.segments import Candidate, CandidateKind
from workbench.jobs import JobHandle, JobState, Priority
from workbench.services.alternatives import Alternative, kept_alternatives

if TYPE_CHECKING:
    from ui.project_view import ProjectView

DIGITS = 9
"""How many alternatives have a digit of their own."""


class AlternativesDialog(Dialog):
    """A list of texts; a digit, Enter or a double click takes one. ``taken`` carries an :class:`Alternative`."""

    taken = Signal(object)

    def __init__(self, context: Context, language: str, present: str, parent: QWidget) -> None:
        super().__init__(context.texts, message("alternatives.title"), parent)
        look = context.look
        self._language, self._present = language, present
        self.alternatives: tuple[Alternative, ...] = ()
        self.body.addWidget(self.label(message("alternatives.how"), quiet=True))
        self.list = _Choosable(look.fonts, look.colours, look.panel_points)
        self.list.setAccessibleName(context.texts.say(message("alternatives.title")))
        self.list.digit.connect(self._take_number)
        self.list.taken.connect(lambda card: self._take(card.data))
        self.state = self.label(message("alternatives.looking"), quiet=True)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self.state)
        self.start = self.list
        self.resize(100 * GRID, 56 * GRID)

    def show_alternatives(self, found: Sequence[Alternative], *, complete: bool) -> None:
        """Show texts; ``complete`` says that no more will come."""
        self.alternatives = tuple(found)
        texts = self.texts
        self.list.show_cards([self._card(number, one) for number, one in enumerate(found, 1)])
        if found and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.list.cards.index(0, 0))
        self.state.setVisible(not complete or not found)
        if complete and not found:
            self.state.setText(texts.say(message("alternatives.none")))

    def refuse_more(self, text: str) -> None:
        """Say why the model gave nothing; what is shown stays."""
        self.state.setText(text)
        self.state.show()

    def _card(self, number: int, one: Alternative) -> Card:
        text, differences = differing(self._present, one.changes)
        return Card(
            title=text,
            note=_note(one, self.texts),
            tone="warning" if one.lacking else "muted",
            badge=str(number) if number <= DIGITS else "·",
            language=self._language,
            differences=differences,
            data=one,
        )

    def _take_number(self, number: int) -> None:
        if number <= len(self.alternatives):
            self._take(self.alternatives[number - 1])

    def _take(self, one: object) -> None:
        self.accept()
        self.taken.emit(one)


class _Choosable(CardList):
    """A list in which a digit takes a card."""

    digit = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() in tuple("123456789") and event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        ):
            self.digit.emit(int(event.text()))
            return
        super().keyPressEvent(event)


class Alternatives(QObject):
    """Asks for alternatives of the current segment, and for drafts of it by other models."""

    def __init__(self, context: Context, view: ProjectView) -> None:
        super().__init__(view)
        self._context, self._view = context, view
        self.dialog: AlternativesDialog | None = None

    def show(self) -> None:
        """Show what else there is: at once what is kept, then what the model says."""
        view = self._view
        row = view.current
        if row is None or not view.has_terms():
            return
        view.segment.settle()
        segment, language, present = row.segment, view.language, view.table.target.text()
        kept = kept_alternatives(
            view.project.reader.candidates(segment.id, language), segment, present, view.facts.checking(language)
        )
        dialog = AlternativesDialog(self._context, language, present, view.window())
        self.dialog = dialog
        dialog.show_alternatives(kept, complete=False)
        revision = row.target.revision

        def answered(handle: JobHandle[list[Alternative]]) -> None:
            if self.dialog is not dialog or not handle.future.done() or view.closed:
                return
            if handle.state is JobState.DONE:
                dialog.show_alternatives(handle.result(), complete=True)
            elif handle.state is JobState.FAILED:
                error = handle.future.exception()
                said = error.message if isinstance(error, RefusedError) else message("alternatives.broken")
                dialog.refuse_more(self._context.texts.say(said))

        try:
            listener = self._context.dispatcher.on_window(answered)
            handle = view.project.alternatives(language, segment.id, listener=listener)
        except RefusedError as refusal:
            dialog.refuse_more(self._context.texts.say(refusal.message))
        else:
            dialog.finished.connect(handle.cancel)

        def take(one: Alternative) -> None:
            now = view.current
            if now is None or (now.segment.id, view.language) != (segment.id, language):
                return
            if now.target.revision != revision or view.table.target.text() != present:
                view.say(message("ui.conflict.not_done"), "warning")
                return
            view.segment.use_candidate(
                Candidate(
                    0, segment.id, language, CandidateKind.DRAFT, one.content, one.engine, decisions=one.decisions
                )
            )

        dialog.taken.connect(take)
        dialog.finished.connect(self._ended)
        dialog.open()

    def draft_with_model(self) -> None:
        """Let the user choose a model, and draft the current segment with it."""
        view = self._view
        row = view.current
        if row is None:
            return
        try:
            engines = [one.info for one in view.project.assisting.engines(view.language)]
        except RefusedError as refusal:
            view.notice.say(refusal.message)
            return
        cards = engine_cards(engines, self._context.texts)
        title, hint = message("alternatives.models.title"), message("alternatives.models.hint")
        dialog = SearchDialog(self._context.texts, self._context.look, title, hint, cards, view.window())
        dialog.exec()
        chosen = dialog.taken.data if dialog.taken is not None else None
        dialog.deleteLater()
        if isinstance(chosen, EngineInfo) and view.current is not None and view.current.segment.id == row.segment.id:
            view.segment.flush()
            view.drafting.start(view.language, [row.segment.id], Priority.WAITED_FOR, engine=chosen.id)

    def _ended(self) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.deleteLater()
        self._view.window().activateWindow()
        self._view.focus_cell()


def engine_cards(engines: Sequence[EngineInfo], texts: Texts) -> list[Card]:
    """Return one card a model, the one in use first."""
    cards = []
    for place, info in enumerate(engines):
        about = scope(info)
        parts = [texts.say(message("alternatives.models.in_use")) if not place else "", info.licence]
        parts.append(texts.say(about) if about is not None else "")
        note = " · ".join(part for part in parts if part)
        cards.append(
            Card(title=info.name, note=note, tone="warning" if info.weak else "muted", words=info.id, data=info)
        )
    return cards


def differing(present: str, changes: Sequence[Edit]) -> tuple[str, tuple[Difference, ...]]:
    """Return a text to show for some changes of another, and where it differs.

    What is said instead stands as it is said; what is left out without anything in its place stays, struck out.
    """
    made, marks, reached = "", [], 0
    for change in changes:
        made += present[reached : change.start]
        gone = not change.text.strip()
        shown = present[change.start : change.end] if gone else change.text
        if shown.strip():
            begin = len(made) + len(shown) - len(shown.lstrip())
            marks.append(Difference(begin, len(made) + len(shown.rstrip()), gone=gone))
        made += shown
        reached = change.end
    return made + present[reached:], tuple(marks)


def _note(one: Alternative, texts: Texts) -> str:
    parts = []
    if one.engine:
        by = FILLED.get(one.engine)
        parts.append(texts.say(by) if by is not None else one.engine)
    if one.lacking:
        terms = ", ".join(dict.fromkeys(d.expected or d.term for d in one.lacking))
        parts.append(texts.say(message("ui.row.missing", terms=terms)))
    return " · ".join(parts)

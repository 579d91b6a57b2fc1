"""The current segment: what is typed and done to it, and how that gets into the store."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from itertools import count

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from resources.messages import Message, RefusedError, message
from ui.editor import deeds
from ui.editor.saving import Saved, SegmentWriter
from ui.editor.table import SegmentTable
from ui.itemmodels.segments import Row, SegmentTableModel
from ui.jobs import Dispatcher
from ui.segment_facts import SegmentFacts
from ui.widgets.notice import NoticeBar
from workbench.core.content import Content
from workbench.core.segments import Candidate, CandidateKind, Changes, Finding, Target
from workbench.core.tags import lacking, missing, same, without_tags
from workbench.jobs import JobHandle
from workbench.qa.marks import NEXT_KEY
from workbench.services import tagging
from workbench.services.editing import Checker
from workbench.session import OpenProject

Make = Callable[[int, str, Checker], deeds.Act]
"""Makes a deed for a segment, a language and the checks."""


class CurrentSegment(QObject):
    """Everything that is done to the segment in the cell.

    Each visited cell has a writer of its own, which lives until the store has all of it. ``facts_changed`` says that
    text or state in the cell are others now; ``confirmed`` that one may go on to the next.
    """

    said = Signal(object, str)
    saved_changed = Signal()
    facts_changed = Signal()
    confirmed = Signal()

    def __init__(
        self,
        project: OpenProject,
        dispatcher: Dispatcher,
        table: SegmentTable,
        model: SegmentTableModel,
        facts: SegmentFacts,
        notice: NoticeBar,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._project, self._dispatcher = project, dispatcher
        self._table, self._model, self._facts, self._notice = table, model, facts, notice
        self._writers: dict[tuple[int, str], SegmentWriter] = {}
        self._writer: SegmentWriter | None = None
        self._visits = count(1)
        self._closed = False
        self.can_draft = True
        cell = table.target
        cell.typed.connect(self._on_typed)
        cell.left.connect(self.flush)
        cell.composing_changed.connect(self._on_composing)
        cell.tags_gone.connect(lambda count: self.said.emit(message("tags.gone", count=count, key=NEXT_KEY), "warning"))
        cell.tag_refused.connect(lambda: self.said.emit(message("tags.there_already"), "warning"))
        table.row_left.connect(self.leave)

    # -- where things stand ---------------------------------------------------------------------------------------

    @property
    def row(self) -> Row | None:
        """The current row."""
        return self._table.row()

    @property
    def saved(self) -> Saved:
        """Whether everything typed, in this cell and those left before, is in the store."""
        states = {writer.state for writer in self._writers.values()}
        return next((state for state in (Saved.FAILED, Saved.WAITING) if state in states), Saved.SAVED)

    @property
    def refusal(self) -> RefusedError | None:
        """Why something typed is not in the store, where that is so."""
        return next((writer.refusal for writer in self._writers.values() if writer.refusal is not None), None)

    def enter(self, number: int) -> None:
        """Take over the row that became the current one."""
        if not 0 <= number < len(self._model.ids):
            return
        key = (self._model.ids[number], self._model.language)
        waiting = self._writers.get(key)
        if waiting is not None:
            waiting.settle()  # a write of milliseconds: the row is shown as the store has it
        row = self._model.row(number)
        if row is None:
            return
        self._writer = self._writers.get(key) or self._make_writer(row)
        unsaved = self._writer.unsaved
        content = row.target.content if unsaved is None else unsaved
        if not same(self._table.target.content(), content):
            self._table.load_target(content)
        self.saved_changed.emit()

    def leave(self) -> None:
        """Send what was typed; the writer lives until the store has it."""
        writer, self._writer = self._writer, None
        if writer is not None:
            writer.flush()
            self._drop_idle(writer)

    def flush(self) -> None:
        """Send what was typed, without waiting for it."""
        if self._writer is not None:
            self._writer.flush()

    def settle(self) -> None:
        """Wait until what was typed is in the store."""
        for writer in list(self._writers.values()):
            writer.settle()

    def close(self) -> None:
        """Hear nothing more of what is under way: the project is being closed."""
        self._closed = True
        self._writer = None

    def refresh(self) -> None:
        """Show a newer stored text, unless a person is writing there."""
        row, writer = self.row, self._writer
        if row is None or writer is None or writer.has_typed or self._table.target.composing:
            return  # the store will see that the text was written for an older revision
        writer.rebase(row.target)
        cell = self._table.target.content()
        # Tags that stand in an emptied cell wait for its words: the store has no target then.
        if not same(cell, row.target.content) and (cell.text or row.target.content.text):
            self._table.load_target(row.target.content)
        self.facts_changed.emit()

    # -- what is done to it ---------------------------------------------------------------------------------------

    def confirm(self) -> None:
        """Confirm what stands in the cell."""
        row, writer = self.row, self._writer
        if row is None or writer is None:
            return
        if not self._table.target.text().strip() and row.segment.source.text.strip():
            empty = message("ui.confirm.empty") if self.can_draft else message("ui.confirm.empty.no_model")
            self.said.emit(empty, "warning")
            return
        writer.do(deeds.confirm(row.segment.id, self._model.language))
        self.confirmed.emit()

    def unconfirm(self) -> None:
        """Take the confirmation back."""
        self._do(deeds.unconfirm)

    def copy_source(self) -> None:
        """Put the source into the target."""
        self._do(deeds.copy_source)

    def clear(self) -> None:
        """Empty the target; undo brings it back."""
        self._do(deeds.clear)

    def use_candidate(self, candidate: Candidate) -> None:
        """Put a candidate into the target; undo brings the old text back."""
        self._do(partial(deeds.use_candidate, candidate=candidate))

    def fix(self, finding: Finding) -> None:
        """Make the edits that settle a finding, unless something was typed that it does not know of yet."""
        if finding.fix and self._facts.text == self._table.target.text():
            self._do(partial(deeds.apply_edits, edits=finding.fix))

    def insert_term(self, number: int) -> None:
        """Put the term with this number at the caret."""
        term = next((term for term in self._facts.terms if term.number == number), None)
        if term is None or not term.insertable:
            self.said.emit(message("ui.term.no_such", number=number), "warning")
            return
        self._table.target.insert_at_caret(term.insertable)
        self._table.target.setFocus(Qt.FocusReason.OtherFocusReason)
        self.facts_changed.emit()

    def toggle_plain(self) -> None:
        """Change between the enforced draft and what the model said without the glossary."""
        newest: dict[CandidateKind, Candidate] = {}
        for candidate in self._facts.candidates:
            newest.setdefault(candidate.kind, candidate)
        plain = newest.get(CandidateKind.PLAIN)
        if plain is None:
            self.said.emit(message("ui.plain.none"), "warning")
            return
        draft = newest.get(CandidateKind.DRAFT) or newest.get(CandidateKind.SUGGESTION)
        in_use = self._table.target.text() == plain.content.text
        if in_use and (draft is None or draft.content.text == plain.content.text):
            self.said.emit(message("ui.plain.same"), "")
            return
        self.use_candidate(draft if in_use and draft is not None else plain)
        self.said.emit(message("ui.plain.now_draft") if in_use else message("ui.plain.now_plain"), "")

    def next_tag(self) -> None:
        """Put the next tag that the target lacks at the caret, a pair around the selection; or go out of a pair."""
        row, cell = self._row_to_tag(), self._table.target
        if row is None:
            return
        if not cell.insert_loose_end():
            mark = tagging.next_tag(row.segment.source, cell.content())
            if cell.step_over_tag(mark, row.segment.source):
                return
            if mark is None:
                self.said.emit(message("tags.all_there"), "")
                return
            cell.insert_tag(mark)
        left = len(lacking(row.segment.source, cell.content()))
        self.said.emit(message("tags.left", count=left) if left else message("tags.all_there"), "")
        self._after_tagging()

    def place_tags(self) -> None:
        """Put all tags that the target lacks where they seem to belong."""
        row, cell = self._row_to_tag(), self._table.target
        if row is None:
            return
        lost = missing(row.segment.source, cell.content())
        if not lost or not cell.text().strip():
            self.said.emit(message("tags.all_there") if not lost else message("tags.no_words"), "")
            return
        self._do(deeds.place_tags)
        self.said.emit(message("tags.placed", count=len(lost)), "")
        cell.setFocus(Qt.FocusReason.OtherFocusReason)

    def remove_tags(self) -> None:
        """Take all tags out of the target; the words stay."""
        row, cell = self._row_to_tag(), self._table.target
        if row is None:
            return
        count = len({chip.id for chip in cell.chips()})
        if not count:
            self.said.emit(message("tags.no_tags"), "")
            return
        cell.place_tags(without_tags(cell.content()))
        self.said.emit(message("tags.removed", count=count), "")
        self._after_tagging()

    def _row_to_tag(self) -> Row | None:
        """Return the row whose target may get tags, None (and say why) where there are none or it is locked."""
        row = self.row
        if row is None or self._writer is None or self._table.target.composing:
            return None
        if self._table.target.isReadOnly():
            self.said.emit(message("tags.locked"), "warning")
            return None
        if not row.segment.source.marks and not self._table.target.chips():
            self.said.emit(message("tags.none"), "")
            return None
        return row

    def _after_tagging(self) -> None:
        self._table.target.setFocus(Qt.FocusReason.OtherFocusReason)
        self.facts_changed.emit()

    @property
    def can_undo(self) -> bool:
        """Say whether something is left to take back, here or in the journal."""
        typed = self._table.target.document().isUndoAvailable() or self.saved is not Saved.SAVED
        return typed or self._project.reader.undo_name() is not None

    @property
    def can_redo(self) -> bool:
        """Say whether something that was taken back can be done again."""
        return self._table.target.document().isRedoAvailable() or self._project.reader.redo_name() is not None

    def undo(self) -> None:
        """Take back typing first, then the last step of the journal."""
        cell = self._table.target
        self._take_back(deeds.undo, cell.undo if cell.document().isUndoAvailable() else None, message("ui.undo.typing"))

    def redo(self) -> None:
        """Do again what was taken back, typing first."""
        cell = self._table.target
        self._take_back(deeds.redo, cell.redo if cell.document().isRedoAvailable() else None, message("ui.redo.typing"))

    # -- writers --------------------------------------------------------------------------------------------------

    def _make_writer(self, row: Row) -> SegmentWriter:
        segment, language = row.segment.id, self._model.language
        visit = f"{id(self)}-{next(self._visits)}"
        writer = SegmentWriter(
            self._project,
            self._dispatcher,
            row.target,
            lambda typed: deeds.set_text(segment, language, typed, self._facts.checking_to_write(language), visit),
            self,
        )
        self._writers[segment, language] = writer
        writer.changed.connect(partial(self._on_writer_changed, writer))
        writer.acknowledged.connect(self._on_acknowledged)
        writer.conflicted.connect(partial(self._on_conflict, writer))
        writer.refused.connect(partial(self._on_refused, writer))
        return writer

    def _do(self, make: Make) -> None:
        row = self.row
        if row is not None and self._writer is not None:
            language = self._model.language
            self._writer.do(make(row.segment.id, language, self._facts.checking_to_write(language)))

    def _take_back(self, in_store: deeds.Whole, in_cell: Callable[[], None] | None, of_typing: Message) -> None:
        if in_cell is not None and self._table.target.hasFocus():
            in_cell()
            self.said.emit(of_typing, "")
            return
        self.settle()
        done = partial(self._on_taken_back, in_store)
        self._project.write(message("ui.job.saving"), in_store, done=self._dispatcher.on_window(done))

    def _tell_taken_back(self, in_store: deeds.Whole) -> None:
        """Say what was taken back or done again, as the journal names it now, and which key is the reverse."""
        reader = self._project.reader
        if in_store is deeds.undo:
            name = reader.redo_name()
            said = message("ui.undo.done", name=name) if name is not None else message("ui.undo.nothing")
        else:
            name = reader.undo_name()
            said = message("ui.redo.done", name=name) if name is not None else message("ui.redo.nothing")
        self.said.emit(said, "")

    def _on_taken_back(self, in_store: deeds.Whole, handle: JobHandle[Changes]) -> None:
        if self._closed:
            return
        error = handle.future.exception()
        if isinstance(error, RefusedError):
            self.said.emit(error.message, "error")
        elif error is not None:
            raise error
        else:
            changed = {one for one, language in handle.result().targets if language == self._model.language}
            here = self.row
            rows = sorted(row for one in changed if (row := self._model.row_of(one)) >= 0)
            if rows and (here is None or here.segment.id not in changed):
                self._table.go_to(rows[0])
            self._tell_taken_back(in_store)

    def _on_typed(self) -> None:
        if self._writer is not None:
            self._writer.type(self._table.target.content())

    def _on_composing(self, composing: bool) -> None:
        if self._writer is not None:
            self._writer.hold(hold=composing)
            if not composing:
                self.refresh()

    def _on_writer_changed(self, writer: SegmentWriter) -> None:
        self.saved_changed.emit()
        if writer is not self._writer:
            self._drop_idle(writer)

    def _drop_idle(self, writer: SegmentWriter) -> None:
        if not writer.busy and writer.refusal is None:
            self._writers = {key: one for key, one in self._writers.items() if one is not writer}
            writer.deleteLater()
            self.saved_changed.emit()

    def _on_acknowledged(self, target: Target) -> None:
        self._model.refresh(_only(target))
        if self._is_current(target):
            self.refresh()

    def _on_conflict(self, writer: SegmentWriter, stored: Target, typed: Content | None) -> None:
        """Somebody else wrote in the meantime: both texts are there, and the person decides."""
        self._model.refresh(_only(stored))
        if typed is None:
            if self._is_current(stored):
                self.refresh()
            self.said.emit(message("ui.conflict.not_done"), "warning")
            return

        def take_stored() -> None:
            writer.take_stored()
            if self._is_current(stored):
                self.refresh()

        answers: tuple[tuple[Message, Callable[[], None]], ...] = (
            (message("ui.conflict.mine"), writer.keep_mine),
            (message("ui.conflict.stored"), take_stored),
        )
        number = self._project.reader.segments([stored.segment])[0].number
        said = message("ui.conflict", number=number, stored=stored.content.text, typed=typed.text)
        self._notice.say(said, answers, closes=False)

    def _on_refused(self, writer: SegmentWriter, error: RefusedError) -> None:
        self.said.emit(error.message, "error")
        typed = writer.unsaved
        if typed is None or self._project.reader.segments([writer.target.segment]):
            return  # it stands in its cell

        def copy() -> None:
            QGuiApplication.clipboard().setText(typed.text)
            writer.give_up()

        self._notice.say(
            message("ui.conflict.gone", typed=typed.text), ((message("ui.dialog.copy"), copy),), closes=False
        )

    def _is_current(self, target: Target) -> bool:
        row = self.row
        return row is not None and (row.segment.id, self._model.language) == (target.segment, target.language)


def _only(target: Target) -> Changes:
    return Changes(targets=frozenset({(target.segment, target.language)}))

"""An open project: the table, the panels beside it, and what is done to the current segment."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QSplitter, QVBoxLayout, QWidget

from resources.messages import Message, RefusedError, message
from ui.alternatives import Alternatives
from ui.context import Context
from ui.dialogs.export import ExportWish
from ui.drafting import Drafting
from ui.editor.current import CurrentSegment
from ui.editor.delegate import SegmentDelegate
from ui.editor.following import Following
from ui.editor.table import SegmentTable
from ui.itemmodels.segments import Column, Row, SegmentTableModel
from ui.jobs import when_ended
from ui.mentioning import Mentioning
from ui.names.surveying import Surveying
from ui.reviewing.commenting import comment
from ui.reviewing.remarks import COMMENT
from ui.segment_facts import SegmentFacts
from ui.side_panel import PANELS, SidePanel
from ui.theme import GRID
from ui.widgets.cards import Card
from ui.widgets.notice import NoticeBar
from workbench.core.segments import Candidate, Changes, Finding
from workbench.core.tags import TagRole
from workbench.jobs import JobHandle, Priority
from workbench.session import OpenProject
from workbench.store.protocols import Counts, SegmentFilter, Show

RECHECK_MS = 200
"""The panels follow the typing after a pause of this length."""
COUNT_MS = 150


class ProjectView(QWidget):
    """The working place. ``said`` carries remarks for the bottom line; the other signals tell what to show anew."""

    said = Signal(object, str)
    saved_changed = Signal()
    counted = Signal(object)
    undo_changed = Signal()
    filtered = Signal(int, int)
    language_changed = Signal(str)
    terms_changed = Signal()
    closing = Signal()

    def __init__(self, context: Context, project: OpenProject, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.project = project
        self._settings = project.settings
        self._language = self._settings.target_languages[0]
        self._filter: tuple[Show, str] = (Show.ALL, "")
        self._closed = False
        look, texts = context.look, context.texts
        self.facts = SegmentFacts(project, self._settings.source_language)
        self.drafting = Drafting(project, context.dispatcher, self)
        self._mentioning = Mentioning(project, self)
        self.surveying = Surveying(context, project, self._language, self)
        self.surveying.found.connect(self._on_names)
        self.model = SegmentTableModel(project.reader, self._language, texts, self)
        self.model.source_language = self._settings.source_language
        self._delegate = SegmentDelegate(look.fonts, look.colours, look.text_points, self)
        self._delegate.find_terms = lambda row: self.facts.matches(row, self._language)
        self._delegate.explain = lambda row, place: self.facts.explain_row(row, self._language, place, texts)
        self._delegate.explain_tag = self._explain_row_tag
        self.table = SegmentTable(self.model, self._delegate)
        self.side = SidePanel(texts, look.fonts, look.colours, look.panel_points)
        self.notice = NoticeBar(texts)
        self.segment = CurrentSegment(
            project, context.dispatcher, self.table, self.model, self.facts, self.notice, self
        )
        self.following = Following(project.assisting, context, self.table, self.facts, self)
        self.alternatives = Alternatives(context, self)
        self.following.set_enabled(context.session.preferences.completion)
        self._get_terms(self._language)  # here, so that a glossary that cannot be read is refused at once
        self._lay_out()
        self._recheck = self._timer(RECHECK_MS, self.show_facts)
        self._count = self._timer(COUNT_MS, self._emit_counts)
        self._name_controls()
        if project.read_only:
            self.table.target.setReadOnly(True)
            self.table.target.setTextInteractionFlags(self.table.source.textInteractionFlags())
        self._connect()
        self._apply_language()
        self._unsubscribe = project.subscribe(context.dispatcher.on_window(self._on_changes))
        self.apply_filter(Show.ALL, "")
        self.judge_mentions()
        self.surveying.start_soon()

    # -- what is shown ------------------------------------------------------------------------------------------

    @property
    def language(self) -> str:
        """The target language shown."""
        return self._language

    @property
    def closed(self) -> bool:
        """Say whether the project was closed: what still comes from elsewhere is no more of use."""
        return self._closed

    @property
    def current(self) -> Row | None:
        """The current row."""
        return self.table.row()

    def show_language(self, language: str) -> None:
        """Show another target language of the project, at the same segment."""
        if language == self._language or language not in self._settings.target_languages:
            return
        try:
            self._get_terms(language)
        except RefusedError as refusal:
            self.notice.say(refusal.message)
            return
        here = self.current.segment.id if self.current else 0
        self.segment.leave()
        self._language = language
        self._name_wait()
        self._apply_language()
        self.apply_filter(*self._filter, at=here)
        self.judge_mentions()
        self.language_changed.emit(language)

    def apply_filter(self, show: Show, text: str, *, at: int = 0) -> None:
        """Show the segments that pass, and stay at the current one where it is among them."""
        here = at or (self.current.segment.id if self.current else 0)
        self.segment.leave()
        self._filter = (show, text)
        reader = self.project.reader
        total = reader.segment_ids()
        every = (show, text) == (Show.ALL, "")
        ids = total if every else reader.find(SegmentFilter(self._language, show, text))
        if show is Show.UNSURE:
            sure = reader.confidences(ids, self._language)
            ids.sort(key=lambda one: sure[one].score if one in sure else 0.0)
        self.table.set_empty_text(self._empty_text(no_documents=not total))
        self.model.show(ids, self._language)
        self.filtered.emit(len(ids), len(total))
        if ids:
            self.table.go_to(max(self.model.row_of(here), 0))
        else:
            self._clear_panels()
        self._emit_counts()

    def set_look(self) -> None:
        """Take over theme and sizes."""
        look = self._context.look
        self._delegate.fonts = look.fonts
        self._delegate.colours = look.colours
        self._delegate.set_points(look.text_points)
        self.table.set_look()
        self.side.set_look(look.colours, look.panel_points)
        self.following.set_look(look.colours, look.panel_points)
        self._mark_cells()

    def retranslate(self) -> None:
        """Say everything anew in the interface language."""
        self.model.retranslate()
        self.table.set_empty_text(self._empty_text(no_documents=not self.project.reader.segment_ids()))
        self.show_facts()
        self._emit_counts()

    def show_facts(self) -> None:
        """Bring panels and marks up to the text in the cell."""
        row = self.current
        self._recheck.stop()
        if row is None:
            self._clear_panels()
            return
        self.facts.look_at(row, self._language, self.table.target.content())
        texts = self._context.texts
        self.side.panels["terms"].show_cards(self.facts.term_cards(texts))
        self.side.panels["candidates"].show_cards(self.facts.candidate_cards(texts))
        self.side.panels["findings"].show_cards(self.facts.finding_cards(texts))
        self._mark_cells()

    def take_new_terms(self) -> None:
        """Show what the glossaries say now: marks, terms, findings, and from now on drafts."""
        self.facts.take_new_terms()
        self._get_terms(self._language)
        self._show_terms()

    def _show_terms(self) -> None:
        self._delegate.forget()
        self.show_facts()
        self.table.viewport().update()
        self.surveying.start_soon()
        self.terms_changed.emit()

    def has_terms(self) -> bool:
        """Say whether the terms of the language shown are there; where they are still being read, tell the person."""
        if self._language in self.facts.awaited:
            self.say(message("ui.terms.wait"), "warning")
            return False
        return True

    def _get_terms(self, language: str) -> None:
        """Have the terms of a language: at once where they are few, else read in the background.

        Raises GlossaryError, StorageError where few cannot be read.
        """
        if language in self.facts.awaited:
            return
        if self.project.terms_at_hand(language):
            self.facts.checking(language)
            return
        self.facts.awaited.add(language)
        self._name_wait()
        self._timer(0, lambda: self.say(message("terms.reading"))).start()
        there = self._context.dispatcher.on_window(partial(self._on_terms, language))
        self.project.prepare_terms(language, listener=when_ended(there))

    def _on_terms(self, language: str, handle: JobHandle[None]) -> None:
        if self._closed:
            return
        self.facts.awaited.discard(language)
        error = handle.future.exception()
        if error is not None:
            # What needs terms still waits for them: nothing is ever checked or drafted without.
            self.facts.awaited.add(language)
            if not isinstance(error, RefusedError):
                raise error
            self._name_wait(error.message)
            self.notice.say(error.message, ((message("ui.notice.again"), partial(self._read_again, language)),))
            return
        if language != self._language:
            return
        self.facts.take_new_terms()  # what was stored meanwhile was not checked
        self._get_terms(language)  # where other terms came since, they are read again
        self._name_wait()
        if language in self.facts.awaited:
            return
        self._show_terms()
        self.judge_mentions()

    def _read_again(self, language: str) -> None:
        self.facts.awaited.discard(language)
        self._get_terms(language)

    def _name_wait(self, refused: Message | None = None) -> None:
        """Say in the panels what they wait for, or what they say of a segment that has none."""
        awaited = self._language in self.facts.awaited
        for name in ("terms", "findings"):
            self.side.panels[name].wait_for((refused or message("terms.reading")) if awaited else None)

    def judge_mentions(self) -> None:
        """Have first and later mentions looked for in all documents, in the language shown."""
        if not self.project.read_only:
            self._mentioning.judge_all(self._language)

    # -- going about --------------------------------------------------------------------------------------------

    def step(self, by: int) -> None:
        """Go some rows on or back; the eye stays where it is."""
        row = self.table.current_row + by
        if 0 <= row < self.model.rowCount():
            self.table.go_to(row, steady=True)
            self.focus_cell()

    def go_to_number(self, number: int) -> bool:
        """Go to a segment by its number; False where the list does not show it."""
        ids = self.project.reader.segment_ids()
        row = self.model.row_of(ids[number - 1]) if 1 <= number <= len(ids) else -1
        if row < 0:
            self.say(message("ui.go_to.not_shown", number=number), "warning")
            return False
        self.table.go_to(row)
        self.focus_cell()
        return True

    def go_to_next(self, shows: tuple[Show, ...], *, by: int, nothing: Message) -> None:
        """Go to the next (or, with -1, the previous) segment in one of these states, round the end of the list."""
        found: set[int] = set()
        for show in shows:
            found.update(self.project.reader.find(SegmentFilter(self._language, show)))
        rows = sorted(row for segment in found if (row := self.model.row_of(segment)) >= 0)
        here = self.table.current_row
        rows = [row for row in rows if row != here]
        if not rows:
            self.say(nothing)
            return
        ahead = [row for row in rows if row > here] if by > 0 else [row for row in reversed(rows) if row < here]
        row = ahead[0] if ahead else (rows[0] if by > 0 else rows[-1])
        if not ahead:
            self.say(message("ui.next.from_top") if by > 0 else message("ui.next.from_end"))
        self.table.go_to(row, steady=True)
        self.focus_cell()

    def say_whether_it_drafts(self, *, can_draft: bool) -> None:
        """Tell the panels whether a model serves the direction, so that none promises a draft that cannot be."""
        self.segment.can_draft = can_draft
        empty = message("ui.panel.candidates.empty") if can_draft else message("ui.panel.candidates.no_model")
        if self.project.read_only:
            empty = message("ui.panel.candidates.none")
        self.side.panels["candidates"].set_empty(empty)

    def focus_cell(self) -> None:
        """Put the caret into the cell."""
        self.table.target.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_area(self, by: int, search: QWidget) -> None:
        """Go round the areas: cell, panels, search."""
        lists = [self.side.panels[name].list for name in PANELS]
        areas: list[QWidget] = [self.table.target, *(one for one in lists if one.isVisible()), search]
        focused = QApplication.focusWidget()
        here = next((place for place, area in enumerate(areas) if area is focused), 0 if by > 0 else 1)
        goal = areas[(here + by) % len(areas)]
        goal.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if goal in lists:
            chosen = lists[lists.index(goal)]
            if not chosen.currentIndex().isValid():
                chosen.setCurrentIndex(chosen.cards.index(0, 0))

    # -- drafting, exporting, closing ------------------------------------------------------------------------------

    def draft(self, ids: list[int], priority: Priority = Priority.BACKGROUND) -> None:
        """Draft segments in the background, those in sight first."""
        self.segment.flush()
        self._on_scrolled()
        self.drafting.start(self._language, ids, priority)

    def undrafted(self) -> list[int]:
        """Return the segments that a draft of all would write: nobody has confirmed them."""
        reader = self.project.reader
        wanted = {
            one for show in (Show.UNTOUCHED, Show.DRAFTS) for one in reader.find(SegmentFilter(self._language, show))
        }
        return [one for one in reader.segment_ids() if one in wanted]

    def export(self, wish: ExportWish, *, overwrite: bool, done: Callable[[JobHandle[object]], None]) -> None:
        """Export in the background what is in the store, after what was typed has got there."""
        self.segment.settle()
        words = self._context.texts.language
        self.project.export(
            wish.out,
            wish.languages,
            overwrite=overwrite,
            words=words,
            listener=self._context.dispatcher.on_window(done),
            xliff=wish.xliff,
            aligned=wish.aligned,
            review=wish.review,
        )

    def stop_for_closing(self) -> bool:
        """Ask every draft to stop; return whether the project can be closed without waiting for one."""
        self.drafting.stop()
        self.project.stop_drafting()
        return not self.project.drafting

    def save_all(self, *, unsaved: bool = False) -> None:
        """Bring what was typed into the store.

        Raises RefusedError where something cannot be saved, unless ``unsaved`` allows it.
        """
        self.segment.settle()
        refusal = self.segment.refusal
        if refusal is not None and not unsaved:
            raise refusal

    def close_project(self, *, unsaved: bool = False) -> None:
        """Save, stop drafting, and close the project; waits for a draft that :meth:`stop_for_closing` did not end.

        Raises RefusedError as :meth:`save_all` does, and closes nothing then.
        """
        if self._closed:
            return
        self.save_all(unsaved=unsaved)
        self._closed = True
        self._recheck.stop()
        self._count.stop()
        self._mentioning.close()
        self.surveying.close()
        self.following.close()
        self.closing.emit()
        self._unsubscribe()
        self.segment.close()
        self.drafting.close()
        self.project.close()

    def say(self, text: Message, tone: str = "") -> None:
        """Make a remark in the bottom line."""
        self.said.emit(text, tone)

    # -- what comes from elsewhere --------------------------------------------------------------------------------

    def _on_row_entered(self, number: int) -> None:
        if self.model.row(number) is None:
            self._clear_panels()
            return
        self.segment.enter(number)
        self.show_facts()

    def _on_confirmed(self) -> None:
        if self.table.current_row + 1 < self.model.rowCount():
            self.step(1)
        else:
            self.say(message("ui.confirm.last"))

    def _on_changes(self, changes: Changes) -> None:
        if self._closed:
            return
        if changes.documents:
            self._take_documents()
        else:
            self.model.refresh(changes)
        self._mentioning.hear(changes)
        if changes.glossary or changes.project:
            self.take_new_terms()
            self.judge_mentions()
        row = self.current
        if row is not None and (row.segment.id, self._language) in changes.targets:
            self.segment.refresh()
        elif row is not None and row.segment.id in changes.candidates | changes.remarks:
            self.show_facts()
        if changes.targets and not self._count.isActive():
            self._count.start()
        if changes.undo or changes.targets:
            self.undo_changed.emit()

    def _on_names(self) -> None:
        self.facts.of_source = self.surveying.findings
        self.show_facts()

    def _take_documents(self) -> None:
        """Show the segments that are there now: a document came or went."""
        self.facts.take_new_terms()  # what was mentioned before, and on which day, is another matter now
        self._delegate.forget()
        before, place = self.current, self.table.current_row
        self.apply_filter(*self._filter)
        if before is not None and self.model.rowCount() and self.model.row_of(before.segment.id) < 0:
            self.table.go_to(min(place, self.model.rowCount() - 1))  # not at the top: the work was here
        self.judge_mentions()
        self.surveying.start_soon()
        total = len(self.project.reader.segment_ids())
        self.say(message("ui.documents.changed", count=total), "warning" if not total else "")

    def _empty_text(self, *, no_documents: bool) -> str:
        """Return what the table says without a row."""
        empty = message("ui.table.no_documents") if no_documents else message("ui.table.nothing")
        return self._context.texts.say(empty)

    # -- small parts ----------------------------------------------------------------------------------------------

    def _on_card(self, card: Card) -> None:
        if self.project.read_only:
            self.say(message("project.read_only", name=self.project.path.name), "warning")
            return
        match card.data:
            case Candidate() as candidate:
                self.segment.use_candidate(candidate)
            case Finding() as finding if finding.check == COMMENT:
                comment(self._context, self)
            case Finding() as finding:
                self.segment.fix(finding)
            case None:
                pass
            case term:
                self.segment.insert_term(getattr(term, "number", 0))
        self.focus_cell()

    def _mark_cells(self) -> None:
        colours = self._context.look.colours
        self.table.source.set_marks(self.facts.source_marks, colours)
        self.table.target.set_marks(self.facts.target_marks, colours)
        self.table.source.set_tag_states(self.facts.source_tags)
        self.table.target.set_tag_states(self.facts.target_tags)

    def _clear_panels(self) -> None:
        for panel in self.side.panels.values():
            panel.show_cards(())

    def _emit_counts(self) -> None:
        counts: Counts = self.project.reader.counts(self._language)
        self.counted.emit(counts)

    def _apply_language(self) -> None:
        self._delegate.languages = (self._settings.source_language, self._language)
        self.following.language = self._language
        self._delegate.forget()
        self.table.set_look()

    def _name_controls(self) -> None:
        texts = self._context.texts
        texts.bind(self.table.setAccessibleName, message("ui.table"))
        texts.bind(self.table.source.setAccessibleName, message("ui.cell.source"))
        texts.bind(self.table.target.setAccessibleName, message("ui.cell.target"))

    def _lay_out(self) -> None:
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self.table)
        self._splitter.addWidget(self.side)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setStretchFactor(1, 0)
        side = max(34 * GRID, QFontMetrics(self.font()).horizontalAdvance("n" * 36))
        self.side.setMinimumWidth(22 * GRID)
        self._splitter.setSizes([10 * side, side])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notice)
        column.addWidget(self._splitter, 1)

    def _connect(self) -> None:
        self.table.row_entered.connect(self._on_row_entered)
        self.following.said.connect(self.said)
        self.segment.said.connect(self.said)
        self.segment.saved_changed.connect(self.saved_changed)
        self.segment.facts_changed.connect(self.show_facts)
        self.segment.confirmed.connect(self._on_confirmed)
        bar = self.table.verticalScrollBar()
        bar.valueChanged.connect(self._on_scrolled)
        cell = self.table.target
        note = self._context.session.runner.attention.note
        for busy in (cell.typed, cell.stepped, bar.valueChanged, self.table.row_entered):
            busy.connect(lambda *_: note())
        cell.typed.connect(self._recheck.start)
        cell.stepped.connect(self.step)
        for changed in (cell.document().undoAvailable, cell.document().redoAvailable):
            changed.connect(lambda _: self.undo_changed.emit())
        cell.explain = lambda place: self.facts.explain_target(place, self._context.texts)
        self.table.source.explain = lambda place: self.facts.explain_source(place, self._context.texts)
        cell.explain_tag = partial(self._explain_tag, in_source=False)
        self.table.source.explain_tag = partial(self._explain_tag, in_source=True)
        for panel in self.side.panels.values():
            panel.list.taken.connect(self._on_card)

    def _explain_tag(self, tag: str, role: TagRole, *, in_source: bool) -> str:
        half = not in_source and tag in self.table.target.loose
        return self.facts.explain_tag(tag, role, self._context.texts, in_source=in_source, half=half)

    def _explain_row_tag(self, row: Row, column: int, tag: str, role: TagRole) -> str:
        return self.facts.explain_row_tag(row, tag, role, self._context.texts, in_source=column == Column.SOURCE)

    def _on_scrolled(self) -> None:
        self.drafting.look_at(self.table.visible_segments())

    def _timer(self, pause: int, then: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(pause)
        timer.timeout.connect(then)
        return timer

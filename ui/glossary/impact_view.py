"""What a change of the glossary does to the segments of the open project: each with its diff, put right by choice."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from html import escape

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QLabel, QPushButton, QScrollArea, QWidget

from glossary.edits import Edit
from resources.messages import RefusedError, message
from ui.context import Context
from ui.dialogs.base import Dialog
from ui.glossary.words import language_word
from ui.jobs import when_ended
from ui.project_view import ProjectView
from ui.theme import GRID, Colours
from workbench.core.segments import Changes
from workbench.errors import CancelledError
from workbench.jobs import JobHandle
from workbench.rechecking import Impact as Found
from workbench.services.impact import TouchedSegment, apply_impact
from workbench.services.terminology import Edited

SHOWN = 300
"""Segments in the list at most; the others follow when these are done."""


class ImpactDialog(Dialog):
    """Lists the touched segments of all target languages; those that are ticked are put right as one step of undo.

    Where no edit can put a term right, the segment is only named, for a person to see to.
    """

    def __init__(self, context: Context, touched: Sequence[TouchedSegment], parent: QWidget | None) -> None:
        super().__init__(context.texts, message("desk.impact.title"), parent, message("desk.impact.do"))
        texts, look = context.texts, context.look
        self._touched = touched[:SHOWN]
        self.body.addWidget(self.label(message("desk.impact.lead", count=len(touched))))
        self.boxes: list[QCheckBox] = []
        inner = QWidget()
        grid = QGridLayout(inner)
        grid.setSpacing(GRID)
        for row, segment in enumerate(self._touched):
            number = segment.segment.number
            box = QCheckBox(f"{number} · {language_word(segment.language, texts)}")
            box.setChecked(bool(segment.edits))
            box.setEnabled(bool(segment.edits))
            source, diff = QLabel(segment.segment.source.text), QLabel()
            source.setFont(look.fonts.font("kk", look.interface_points))
            source.setProperty("quiet", "true")
            source.setTextFormat(Qt.TextFormat.PlainText)
            diff.setFont(look.fonts.font(segment.language, look.interface_points + 1))
            diff.setTextFormat(Qt.TextFormat.RichText)
            diff.setText(as_html(segment.target.content.text, segment.edits, look.colours))
            box.setAccessibleDescription(segment.text)
            grid.addWidget(box, 3 * row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(source, 3 * row, 1)
            grid.addWidget(diff, 3 * row + 1, 1)
            if not segment.edits:
                note = self.label(message("desk.impact.only_checked"), quiet=True)
                grid.addWidget(note, 3 * row + 2, 1)
            for label in (source, diff):
                label.setWordWrap(True)
            self.boxes.append(box)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(3 * len(self._touched), 1)
        area = QScrollArea()
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body.addWidget(area, 1)
        none = QPushButton(texts.say(message("desk.impact.none")))
        none.clicked.connect(self._tick_none)
        self.buttons.addButton(none, self.buttons.ButtonRole.ActionRole)
        self.resize(100 * GRID, 68 * GRID)

    @property
    def chosen(self) -> list[TouchedSegment]:
        """The segments that are ticked."""
        return [one for one, box in zip(self._touched, self.boxes, strict=True) if box.isChecked()]

    def _tick_none(self) -> None:
        for box in self.boxes:
            box.setChecked(False)


def as_html(text: str, edits: Sequence[Edit], colours: Colours) -> str:
    """Return a text with what edits take out struck through, and what they put in underlined."""
    parts, at = [], 0
    for edit in sorted(edits, key=lambda one: one.start):
        parts.append(escape(text[at : edit.start]))
        if edit.end > edit.start:
            parts.append(f'<s style="color:{colours.error}">{escape(text[edit.start : edit.end])}</s>')
        if edit.text:
            parts.append(f'<u style="color:{colours.good}">{escape(edit.text)}</u>')
        at = edit.end
    parts.append(escape(text[at:]))
    return "".join(parts).replace("\n", "<br>")


class Impact(QObject):
    """Finds in the background what changed terms touch, says so, and puts right what is chosen."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._round = 0
        self._said = ""
        self._found: Found | None = None
        self.touched: list[TouchedSegment] = []

    def look(self, view: ProjectView, edited: Edited) -> None:
        """Look for what a change touches, in every target language of a project that has the terms already."""
        self._round += 1
        self.touched = []
        view.segment.settle()
        # What an earlier change asks for is asked together with this one, while its notice stands there.
        earlier = self._found.before if self._found is not None and self._is_asked(view) else {}
        ended = self._context.dispatcher.on_window(partial(self._on_found, view, self._round))
        view.project.impact(dict(edited.before), earlier=earlier, listener=when_ended(ended))

    def _on_found(self, view: ProjectView, number: int, handle: JobHandle[Found]) -> None:
        if number != self._round or view.closed:
            return
        error = handle.future.exception()
        if isinstance(error, CancelledError):
            return
        if isinstance(error, RefusedError):
            view.notice.say(error.message)
            return
        if error is not None:
            raise error
        found = self._found = handle.result()
        self.touched = [one for one in found.touched if one.asks]
        view.show_facts()
        view.judge_mentions()
        if not self.touched:
            if self._is_asked(view):  # what an earlier change asked for is not to be done any more
                view.notice.close_notice()
            return
        said = message("desk.impact.found", count=len(self.touched))
        if view.notice.text not in ("", self._said):  # a question that is not answered yet stays
            view.say(said)
            return
        view.notice.say(said, ((message("desk.impact.show"), partial(self.ask, view)),))
        self._said = view.notice.text

    def _is_asked(self, view: ProjectView) -> bool:
        return bool(self._said) and view.notice.text == self._said

    def ask(self, view: ProjectView) -> None:
        """Show the touched segments, and put right those that are chosen."""
        dialog = ImpactDialog(self._context, self.touched, view)
        accepted = dialog.exec()
        chosen = dialog.chosen
        dialog.deleteLater()
        if accepted and chosen and not view.closed:
            self.apply(view, chosen)

    def apply(self, view: ProjectView, chosen: Sequence[TouchedSegment]) -> None:
        """Put segments right in all languages as one step; one that was changed meanwhile is left alone."""
        view.segment.settle()
        work = partial(apply_impact, chosen=chosen, checking=self._found.checking if self._found is not None else {})
        count = sum(bool(one.edits) for one in chosen)
        done = self._context.dispatcher.on_window(partial(self._on_applied, view, count))
        view.project.write(message("terms.apply_impact", count=count), work, done=done)

    def _on_applied(
        self, view: ProjectView, count: int, handle: JobHandle[tuple[Changes, tuple[tuple[int, str], ...]]]
    ) -> None:
        if view.closed:
            return
        error = handle.future.exception()
        if isinstance(error, RefusedError):
            view.notice.say(error.message)
        elif error is not None:
            raise error
        else:
            _, left = handle.result()
            view.say(message("desk.impact.done", count=count - len(left)))
            if left:
                view.notice.say(message("desk.impact.left", count=len(left)))

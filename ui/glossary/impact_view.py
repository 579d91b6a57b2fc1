"""What a change of the glossary does to the segments of the open project: each with its diff, put right by choice."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from html import escape
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QLabel, QPushButton, QScrollArea, QWidget

from glossary.concepts import Concept
from glossary.edits import Edit
from resources.messages import RefusedError, message
from ui.context import Context
from ui.dialogs.base import Dialog
from ui.glossary.shelf import when_ended
from ui.glossary.words import language_word
from ui.project_view import ProjectView
from ui.theme import GRID, Colours
from workbench.core.segments import Changes
from workbench.jobs import JobHandle
from workbench.services.impact import TouchedSegment, apply_impact
from workbench.services.terminology import Edited

SHOWN = 300
"""Segments in the list at most; the others follow when these are done."""


@dataclass(frozen=True, slots=True)
class Touched:
    """A touched segment in one of the project's target languages."""

    language: str
    segment: TouchedSegment


class ImpactDialog(Dialog):
    """Lists the touched segments; those that are ticked are put right as one step of undo a language."""

    def __init__(self, context: Context, touched: Sequence[Touched], parent: QWidget | None) -> None:
        super().__init__(context.texts, message("desk.impact.title"), parent, message("desk.impact.do"))
        texts, look = context.texts, context.look
        self._touched = touched[:SHOWN]
        self.body.addWidget(self.label(message("desk.impact.lead", count=len(touched))))
        self.boxes: list[QCheckBox] = []
        inner = QWidget()
        grid = QGridLayout(inner)
        grid.setSpacing(GRID)
        for row, one in enumerate(self._touched):
            segment = one.segment
            number = segment.segment.number
            box = QCheckBox(f"{number} · {language_word(one.language, texts)}")
            box.setChecked(True)
            source, diff = QLabel(segment.segment.source.text), QLabel()
            source.setFont(look.fonts.font("kk", look.interface_points))
            source.setProperty("quiet", "true")
            source.setTextFormat(Qt.TextFormat.PlainText)
            diff.setFont(look.fonts.font(one.language, look.interface_points + 1))
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
    def chosen(self) -> list[Touched]:
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


def _matters(one: TouchedSegment) -> bool:
    """Say whether there is something to put right: a text that the change edits, or a term that is missing now."""
    return bool(one.edits) or any(decision.required and not decision.satisfied for decision in one.after)


class Impact(QObject):
    """Finds in the background what changed terms touch, says so, and puts right what is chosen."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._round = 0
        self._waiting = 0
        self._said = ""
        self.touched: list[Touched] = []

    def look(self, view: ProjectView, edited: Edited) -> None:
        """Look for what a change touches, in every target language of a project that has the terms already."""
        self._round += 1
        self.touched = []
        before: dict[str, Concept | None] = dict(edited.before)
        languages = view.project.settings.target_languages
        self._waiting = len(languages)
        for language in languages:
            ended = partial(self._on_found, view, self._round, language)
            view.segment.settle()
            view.project.impact(language, before, listener=when_ended(self._context.dispatcher.on_window(ended)))

    def _on_found(self, view: ProjectView, number: int, language: str, handle: JobHandle[Any]) -> None:
        if number != self._round or view.closed:
            return
        self._waiting -= 1
        error = handle.future.exception()
        if isinstance(error, RefusedError):
            view.notice.say(error.message)
            return
        if error is not None:
            raise error
        self.touched += [Touched(language, one) for one in handle.result() if _matters(one)]
        if not self._waiting and self.touched:
            found = message("desk.impact.found", count=len(self.touched))
            if view.notice.text not in ("", self._said):  # a question that is not answered yet stays
                view.say(found)
                return
            view.notice.say(found, ((message("desk.impact.show"), partial(self.ask, view)),))
            self._said = view.notice.text

    def ask(self, view: ProjectView) -> None:
        """Show the touched segments, and put right those that are chosen."""
        dialog = ImpactDialog(self._context, self.touched, view)
        accepted = dialog.exec()
        chosen = dialog.chosen
        dialog.deleteLater()
        if accepted and not view.closed:
            self.apply(view, chosen)

    def apply(self, view: ProjectView, chosen: Sequence[Touched]) -> None:
        """Put segments right; one whose target was changed meanwhile is left alone, and that is said."""
        view.segment.settle()
        for language in dict.fromkeys(one.language for one in chosen):
            segments = [one.segment for one in chosen if one.language == language]
            work = partial(
                apply_impact, chosen=segments, language=language, checking=view.facts.checking(language)
            )  # fmt: skip
            done = self._context.dispatcher.on_window(partial(self._on_applied, view, len(segments)))
            view.project.write(message("terms.apply_impact", count=len(segments)), work, done=done)

    def _on_applied(self, view: ProjectView, count: int, handle: JobHandle[tuple[Changes, tuple[int, ...]]]) -> None:
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

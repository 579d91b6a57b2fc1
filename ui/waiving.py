"""Waivers and the mark *final* in the window: what the commands do."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from resources.messages import Message, RefusedError, message
from ui.dialogs.waiving import WaiverDialog
from workbench.jobs import JobHandle
from workbench.services import waiving
from workbench.store.protocols import ProjectStore

if TYPE_CHECKING:
    from ui.main_window import MainWindow
    from ui.project_view import ProjectView

_NAMED = 5
"""Segments that a sentence names by number."""


def waive(window: MainWindow) -> None:
    """Ask for a reason and waive what is found in the current segment, or in every flagged one of the list."""
    view = window.view
    if view is None or view.current is None:
        return
    view.segment.settle()
    reader, language, row = view.project.reader, view.language, view.current
    flagged = set(waiving.flagged_segments(reader, language))
    shown = [one for one in view.model.ids if one in flagged]
    stored = reader.targets([row.segment.id], language)[row.segment.id]
    findings = waiving.open_findings(stored)
    if not findings and not shown:
        view.say(message("waiving.nothing"), "warning")
        return
    dialog = WaiverDialog(window.context.texts, row.segment.number, findings, len(shown), window)
    accepted, reason, every = dialog.exec(), dialog.wanted, dialog.all_flagged
    dialog.deleteLater()
    if not accepted:
        return
    ids = shown if every else [row.segment.id]
    author = window.context.session.preferences.author

    def work(store: ProjectStore) -> Any:  # noqa: ANN401 - the changes come first, as `write` wants them
        made = waiving.waive(store, ids, language, reason, author)
        return made.changes, message("waiving.waived", count=made.findings, segments=made.segments)

    _write(window, view, message("waiving.waive"), work)


def unwaive(window: MainWindow) -> None:
    """Take the waivers of the current segment back."""
    view = window.view
    if view is None or view.current is None:
        return
    view.segment.settle()
    language, ids = view.language, [view.current.segment.id]

    def work(store: ProjectStore) -> Any:  # noqa: ANN401
        made = waiving.unwaive(store, ids, language)
        if not made.findings:
            return made.changes, message("waiving.none_here")
        return made.changes, message("waiving.taken_back", count=made.findings, segments=made.segments)

    _write(window, view, message("waiving.unwaive"), work)


def mark_final(window: MainWindow) -> None:
    """Mark every confirmed segment without an open error as final, and say from which it was withheld."""
    view = window.view
    if view is None:
        return
    view.segment.settle()
    language = view.language

    def work(store: ProjectStore) -> Any:  # noqa: ANN401
        done = waiving.mark_final(store, language)
        if done.flagged:
            some = ", ".join(map(str, done.flagged[:_NAMED])) + (" …" if len(done.flagged) > _NAMED else "")
            return done.changes, message("waiving.withheld", count=done.final, flagged=len(done.flagged), numbers=some)
        return done.changes, message("waiving.finished", count=done.final, flagged=0, unconfirmed=len(done.unconfirmed))

    _write(window, view, message("waiving.final"), work)


def _write(window: MainWindow, view: ProjectView, name: Message, work: Callable[[ProjectStore], Any]) -> None:
    """Do it on the store lane, and say what was done or why not.

    What was typed before is in the journal then, below this step: the first undo must not reach past it.
    """
    view.segment.settle()
    view.table.target.document().clearUndoRedoStacks()

    def done(handle: JobHandle[Any]) -> None:
        if not handle.future.done() or handle.future.cancelled():
            return
        error = handle.future.exception()
        if isinstance(error, RefusedError):
            window.notice.say(error.message)
        elif error is not None:
            raise error
        else:
            view.say(handle.future.result()[1])

    view.project.write(name, work, done=window.context.dispatcher.on_window(done))

"""Comments at the current segment: what the command does."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from resources.messages import RefusedError, message
from workbench.core.remarks import threads
from workbench.core.segments import Changes
from workbench.jobs import JobHandle
from workbench.services import commenting
from workbench.store.protocols import ProjectStore

if TYPE_CHECKING:
    from ui.context import Context
    from ui.project_view import ProjectView


def comment(context: Context, view: ProjectView, *, typed: str = "") -> None:
    """Show the threads of the current segment; begin one, answer one, resolve or reopen one.

    ``typed`` is a text to begin with.
    """
    if view.current is None:
        return
    from ui.reviewing.comment_dialog import CommentDialog  # when it is asked for: the program starts sooner

    segment = view.current.segment
    known = threads(view.project.reader.comments([segment.id]).get(segment.id, ()))
    dialog = CommentDialog(context.texts, segment.number, segment.source.text, known, view)
    dialog.text.setPlainText(typed)
    accepted, text, thread, resolved = dialog.exec(), dialog.wanted, dialog.chosen, dialog.resolved.isChecked()
    dialog.deleteLater()
    if not accepted:
        return
    view.segment.settle()
    view.table.target.document().clearUndoRedoStacks()
    author, language = context.session.preferences.author, view.language

    def work(store: ProjectStore) -> Changes:
        if thread is None:
            return commenting.comment(store, segment.id, text, language=language, author=author)
        return commenting.comment(store, segment.id, text, thread=thread.key, resolved=resolved, author=author)

    def done(handle: JobHandle[Any]) -> None:
        if not handle.future.done() or handle.future.cancelled():
            return
        error = handle.future.exception()
        if isinstance(error, RefusedError):
            again = partial(comment, context, view, typed=text)  # what was typed is not lost
            view.notice.say(error.message, ((message("ui.notice.again"), again),) if text else ())
        elif error is not None:
            raise error
        else:
            view.say(message("comments.done"))

    view.project.write(message("comments.begin"), work, done=context.dispatcher.on_window(done))
    view.focus_cell()

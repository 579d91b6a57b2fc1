"""What a newer version of the bundled glossaries would bring to a project, and taking it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from glossary.concepts import Concept
from glossary.starter import StarterPreview
from glossary.store import ConceptChange
from resources.messages import message
from ui.context import Context
from ui.dialogs.base import Dialog
from ui.glossary.dialogs import one_line
from ui.glossary.differences import differences
from ui.i18n import Texts
from ui.project_view import ProjectView
from ui.theme import GRID
from ui.widgets.cards import Card, CardList
from workbench.core.segments import Changes
from workbench.jobs import JobHandle
from workbench.services.glossaries import starter_update, update_starter


class StarterDialog(Dialog):
    """Lists what is new, changed and gone; accepting takes all of it, which can be undone."""

    def __init__(self, context: Context, preview: StarterPreview, parent: QWidget | None) -> None:
        texts, look = context.texts, context.look
        super().__init__(texts, message("desk.starter.title"), parent, message("desk.starter.do"))
        self.list = CardList(look.fonts, look.colours, look.interface_points)
        self.list.setAccessibleName(texts.say(message("desk.starter.title")))
        self.list.show_cards(_cards(preview, texts))
        lead = message(
            "desk.starter.lead",
            added=len(preview.added), changed=len(preview.changed), removed=len(preview.removed),
        )  # fmt: skip
        self.body.addWidget(self.label(lead))
        self.body.addWidget(self.list, 1)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self.resize(84 * GRID, 60 * GRID)


def offer_starter_update(context: Context, view: ProjectView) -> None:
    """Say that a newer version is there, where the project uses an older one."""
    if starter_update(view.project.reader) is not None:
        view.notice.say(
            message("desk.starter.notice"),
            ((message("desk.starter.show"), partial(show_starter_update, context, view)),),
        )


def show_starter_update(context: Context, view: ProjectView) -> None:
    """Show what a newer version would bring, and take it where that is wanted."""
    preview = starter_update(view.project.reader)
    if preview is None:
        view.say(message("desk.starter.none"))
        return
    dialog = StarterDialog(context, preview, view)
    accepted = dialog.exec()
    dialog.deleteLater()
    if accepted:
        view.project.write(
            message("desk.starter.title"), update_starter, done=context.dispatcher.on_window(partial(_taken, view))
        )
    view.focus_cell()


def _taken(view: ProjectView, handle: JobHandle[Changes]) -> None:
    handle.result()
    if not view.closed:
        view.say(message("desk.starter.done"))


def _cards(preview: StarterPreview, texts: Texts) -> list[Card]:
    def card(concept: Concept, badge: str, word: str, body: str = "") -> Card:
        return Card(title=one_line(concept), body=body, note=word, badge=badge)

    added, changed, removed = (
        texts.say(message("desk.starter.added")),
        texts.say(message("desk.starter.changed")),
        texts.say(message("desk.starter.removed")),
    )
    return [
        *(card(one, "+", added) for one in preview.added),
        *(
            card(new, "~", changed, "\n".join(differences(ConceptChange(new.id, old, new), texts)))
            for old, new in preview.changed
        ),
        *(card(one, "–", removed) for one in preview.removed),
    ]

"""The name under which changes of glossaries are recorded."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QLineEdit, QWidget

from resources.messages import Message, message
from ui.context import Context
from ui.dialogs.base import Dialog
from ui.i18n import Texts
from ui.theme import GRID
from workbench.settings import Preferences, login_name, save_preferences


class AuthorDialog(Dialog):
    """Asks for the name; an empty one is the name that the system knows the user by."""

    def __init__(self, texts: Texts, preferences: Preferences, parent: QWidget | None) -> None:
        super().__init__(texts, message("desk.author.title"), parent, message("desk.author.do"))
        self.name = QLineEdit(preferences.author_name)
        self.name.setPlaceholderText(login_name())
        self.body.addWidget(self.label(message("desk.author.lead"), self.name))
        self.body.addWidget(self.name)
        self.body.addWidget(self.label(message("desk.author.empty", name=login_name()), quiet=True))
        self.setMinimumWidth(56 * GRID)

    @property
    def wanted(self) -> str:
        """The name typed."""
        return " ".join(self.name.text().split())


def ask_author(context: Context, parent: QWidget | None) -> Message | None:
    """Ask for the name and keep it; return a warning where it could not be written."""
    dialog = AuthorDialog(context.texts, context.session.preferences, parent)
    accepted, wanted = dialog.exec(), dialog.wanted
    dialog.deleteLater()
    if not accepted:
        return None
    preferences = replace(context.session.preferences, author_name=wanted)
    context.session.preferences = preferences
    try:
        save_preferences(context.session.paths, preferences)
    except OSError as error:
        return message("ui.preferences.not_written", reason=error.strerror or str(error))
    return None

"""F1 in a window beside the main one: the keys of that window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from resources.messages import Message, message
from ui.context import Context
from ui.dialogs.palette import SearchDialog, without_mnemonic
from ui.widgets.cards import Card

More = Sequence[tuple[Message, tuple[str, ...]]]


def list_keys_by_f1(window: QWidget, context: Context, more: More = ()) -> None:
    """Let F1 list the keys of a window's actions; ``more`` names keys that belong to no action."""
    QShortcut(QKeySequence("F1"), window, lambda: _show(window, context, more))


def _show(window: QWidget, context: Context, more: More) -> None:
    dialog = keys_dialog(window, context, more)
    dialog.exec()
    dialog.deleteLater()


def keys_dialog(window: QWidget, context: Context, more: More = ()) -> SearchDialog:
    """Return the list of the keys of a window."""
    say = context.texts.say
    named = [(say(title), keys) for title, keys in more]
    for action in window.findChildren(QAction):
        keys = tuple(one.toString(QKeySequence.SequenceFormat.PortableText) for one in action.shortcuts())
        if keys and action.text():
            named.append((action.text(), keys))
    cards = [
        Card(title=without_mnemonic(title).rstrip("…"), key="  ".join(keys[:2]), words=" ".join(keys))
        for title, keys in dict(named).items()
    ]
    return SearchDialog(
        context.texts, context.look, message("ui.shortcuts.title"), message("ui.palette.hint"), cards, window
    )

"""The actions of the desk and its toolbar: one table names them, with their keys."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QToolBar, QToolButton

from resources.messages import Message, message
from ui.i18n import Texts

_ACTIONS: dict[str, tuple[Message, tuple[str, ...]]] = {
    "new": (message("desk.new"), ("Ctrl+N",)),
    "save": (message("desk.save"), ("Ctrl+S",)),
    "undo": (message("desk.undo"), ("Ctrl+Z",)),
    "redo": (message("desk.redo"), ("Ctrl+Shift+Z", "Ctrl+Y")),
    "remove": (message("desk.remove"), ("Ctrl+Del",)),
    "bulk": (message("desk.bulk"), ("Ctrl+B",)),
    "duplicates": (message("desk.duplicates"), ("Ctrl+D",)),
    "import": (message("desk.import"), ("Ctrl+I",)),
    "accept": (message("desk.accept"), ("Ctrl+Shift+A",)),
    "reject": (message("desk.reject"), ("Ctrl+Shift+R",)),
    "copy": (message("desk.copy"), ("Ctrl+Shift+C",)),
    "history": (message("desk.history"), ("Ctrl+H",)),
    "back": (message("desk.back"), ("Alt+Left",)),
    "author": (message("desk.author"), ("Ctrl+Shift+N",)),
    "find": (message("desk.find"), ("Ctrl+F",)),
    "close": (message("desk.close"), ("Ctrl+W",)),
}
_BUTTONS = (
    "new", "save", "", "undo", "redo", "history", "", "import", "bulk", "duplicates", "accept", "reject", "remove",
    "copy", "back",
)  # fmt: skip


def make_actions(window: QMainWindow, texts: Texts, deeds: Mapping[str, Callable[[], object]]) -> dict[str, QAction]:
    """Return one action for each entry of the table, which does what ``deeds`` names."""

    def tool_tip(title: Message, keys: str) -> str:
        return f"{texts.say(title).rstrip('…')} ({keys})"

    made = {}
    for name, (title, keys) in _ACTIONS.items():
        action = QAction(window)
        action.setShortcuts([QKeySequence(one) for one in keys])
        action.triggered.connect(lambda _=False, deed=deeds[name]: deed())
        texts.bind(action.setText, title)
        texts.bind(action.setToolTip, partial(tool_tip, title, keys[0]))
        window.addAction(action)
        made[name] = action
    return made


def make_toolbar(actions: Mapping[str, QAction], texts: Texts) -> QToolBar:
    """Return the bar with the buttons."""
    bar = QToolBar()
    bar.setMovable(False)
    bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
    texts.bind(bar.setWindowTitle, message("desk.title"))
    for name in _BUTTONS:
        if name:
            bar.addAction(actions[name])
        else:
            bar.addSeparator()
    for button in bar.findChildren(QToolButton):
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        action = button.defaultAction()
        if action is not None:
            texts.bind(button.setAccessibleName, action.text)
    return bar

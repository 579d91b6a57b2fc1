"""Menus and actions, all made from the catalogue of commands."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from resources.messages import Message
from ui.i18n import Texts
from workbench.commands import CATEGORY_TITLES, COMMANDS, Category, Command, Needs, Place


class Actions(QObject):
    """One QAction a command: menu, toolbar, palette and shortcuts share it."""

    def __init__(self, window: QMainWindow, texts: Texts, handlers: Mapping[str, Callable[[], object]]) -> None:
        super().__init__(window)
        self._texts = texts
        self._handlers = handlers
        self.by_id: dict[str, QAction] = {}
        groups: dict[str, QActionGroup] = {}
        for command in COMMANDS:
            action = QAction(self)
            action.setObjectName(command.id)
            action.setShortcuts([QKeySequence(keys) for keys in command.shortcuts])
            action.triggered.connect(partial(self._run, command.id))
            if command.choice:
                group = groups.setdefault(command.choice, QActionGroup(self))
                action.setCheckable(True)
                group.addAction(action)
            elif command.toggle:
                action.setCheckable(True)
            texts.bind(action.setText, command.title)
            # Qt would show the text with its menu ellipsis as the tool tip; the keys belong there too.
            texts.bind(action.setToolTip, partial(self.tool_tip, command))
            self.by_id[command.id] = action
            window.addAction(action)
        self.claimed = frozenset(
            QKeySequence(keys).toString(QKeySequence.SequenceFormat.PortableText)
            for command in COMMANDS
            for keys in command.shortcuts
        )
        self._fill_menus(window)

    def _run(self, command: str, _checked: bool = False) -> None:
        self._handlers[command]()

    def tool_tip(self, command: Command) -> str:
        """Return title and keys of a command."""
        title = self._texts.say(command.title).rstrip("…")
        return f"{title} ({command.shortcuts[0]})" if command.shortcuts else title

    def enable(self, present: Mapping[Needs, bool]) -> None:
        """Grey out what has nothing to work on."""
        for command in COMMANDS:
            self.by_id[command.id].setEnabled(present[command.needs])

    def _fill_menus(self, window: QMainWindow) -> None:
        for category in Category:
            menu = QMenu(window)
            window.menuBar().addMenu(menu)
            self._texts.bind(menu.setTitle, CATEGORY_TITLES[category])
            submenus: dict[str, QMenu] = {}
            group = 0
            for command in COMMANDS:
                if command.category is not category or Place.MENU not in command.places:
                    continue
                if command.group != group:
                    menu.addSeparator()
                    group = command.group
                home = menu if command.submenu is None else self._submenu(menu, submenus, command.submenu)
                home.addAction(self.by_id[command.id])

    def _submenu(self, menu: QMenu, submenus: dict[str, QMenu], title: Message) -> QMenu:
        if title.id not in submenus:
            submenus[title.id] = menu.addMenu("")
            self._texts.bind(submenus[title.id].setTitle, title)
        return submenus[title.id]

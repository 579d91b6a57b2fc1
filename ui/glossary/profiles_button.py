"""The style profiles of a term, chosen from those that there are."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from glossary.profiles import PROFILES, groups
from resources.messages import message
from ui.i18n import Texts

_TAKE = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class _StayingMenu(QMenu):
    """A menu of ticks, which stays open while one ticks."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = cast("QAction | None", self.activeAction())
        if event.key() in _TAKE and action is not None:
            action.trigger()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        # None beside the entries, other than Qt's annotation says.
        action = cast("QAction | None", self.actionAt(event.position().toPoint()))
        if action is not None:
            action.trigger()
        else:
            super().mouseReleaseEvent(event)


class ProfilesButton(QPushButton):
    """Says which profiles are chosen; a key or a click opens the list. ``edited`` tells of a choice."""

    edited = Signal()

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self._used: Sequence[str] = ()
        self.chosen: tuple[str, ...] = ()
        self.list = _StayingMenu(self)
        self.setAutoDefault(False)
        self.setMenu(self.list)
        self.list.aboutToShow.connect(self._fill)
        texts.bind(self.setAccessibleName, message("desk.field.profiles"))
        texts.language_changed.connect(self._say)

    def set_used(self, names: Sequence[str]) -> None:
        """Offer the profiles that the glossary uses, beside those that come with the program."""
        self._used = names

    def load(self, chosen: Sequence[str], *, read_only: bool) -> None:
        """Show which are chosen."""
        self.chosen = tuple(chosen)
        self.setEnabled(not read_only)
        self._say()

    def _fill(self) -> None:
        self.list.clear()
        told = {profile.name for profile in PROFILES if profile.pieces}  # the others are of marks and dates, not terms
        known = [[name for name in names if name in told] for names in groups().values()]
        known = [names for names in known if names]
        own = dict.fromkeys((*self._used, *self.chosen))
        rest = [name for name in own if not any(name in names for names in known)]
        for names in (*known, rest):
            for name in names:
                action = self.list.addAction(name.replace("&", "&&"))
                action.setCheckable(True)
                action.setChecked(name in self.chosen)
                action.toggled.connect(lambda on, name=name: self._choose(name, on=on))
            self.list.addSeparator()

    def _choose(self, name: str, *, on: bool) -> None:
        others = tuple(one for one in self.chosen if one != name)
        self.chosen = (*others, name) if on else others
        self._say()
        self.edited.emit()

    def _say(self) -> None:
        said = "; ".join(self.chosen) or self._texts.say(message("desk.profiles.none"))
        self.setText(said.replace("&", "&&"))
        self.setToolTip(said)

"""What the dialogs share: a heading, the two buttons in our own words, Enter and Esc."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from resources.messages import Message, message
from ui.i18n import Texts
from ui.theme import FRAME, GRID


class Dialog(QDialog):
    """A small dialog. ``accept_text`` names the deed; a dialog without one is only closed.

    Tab goes in reading order. The focus is in ``start``, else in the first field; what stands in it is selected.
    """

    def __init__(
        self, texts: Texts, title: Message, parent: QWidget | None, accept_text: Message | None = None
    ) -> None:
        super().__init__(parent)
        self.texts = texts
        self.start: QWidget | None = None
        self.setModal(True)
        self.setWindowTitle(texts.say(title))
        self.body = QVBoxLayout()
        self.body.setSpacing(GRID)
        self.problem = QLabel()
        self.problem.setWordWrap(True)
        self.problem.setProperty("tone", "error")
        self.problem.hide()
        self.buttons = QDialogButtonBox()
        self.accept_button: QPushButton | None = None
        if accept_text is not None:
            self.accept_button = self.buttons.addButton(texts.say(accept_text), QDialogButtonBox.ButtonRole.AcceptRole)
            self.accept_button.setDefault(True)
        close = message("ui.dialog.cancel") if accept_text is not None else message("ui.dialog.close")
        self.buttons.addButton(texts.say(close), QDialogButtonBox.ButtonRole.RejectRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        column.addLayout(self.body, 1)
        column.addWidget(self.problem)
        column.addWidget(self.buttons)

    def refuse(self, text: Message) -> None:
        """Say why it cannot be done like this; the dialog stays open."""
        self.problem.setText(self.texts.say(text))
        self.problem.show()
        column = self.layout()
        if column is not None:  # as wide as before: what one was about to press stays where it was
            column.activate()
            self.resize(self.width(), max(self.height(), column.totalHeightForWidth(self.width())))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press the button that has the focus; anywhere else it does the deed of the dialog."""
        here = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(here, QPushButton):
            here.click()
            return
        super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        column = self.layout()
        if column is None:
            return
        controls = list(_controls(column))
        for one, other in pairwise(controls):
            self.setTabOrder(one, other)
        self._make_room(column)
        given: QWidget | None = self.focusWidget()
        if given is None or isinstance(given, QAbstractButton):
            fields = [one for one in controls if not isinstance(one, QPushButton)]
            goal = self.start if self.start is not None else next(iter(fields or controls), None)
            if goal is not None:
                goal.setFocus(Qt.FocusReason.OtherFocusReason)
            if isinstance(goal, (QAbstractSpinBox, QLineEdit)):
                goal.selectAll()

    def _make_room(self, column: QLayout) -> None:
        """Be as high as the wrapped texts need: in one language they take more lines than in another."""
        column.activate()
        room = self.screen().availableSize().height() - FRAME
        needed = min(column.totalMinimumHeightForWidth(self.width()), room)
        if needed > self.height():
            self.resize(self.width(), needed)

    def label(self, text: Message, of: QWidget | None = None, *, quiet: bool = False) -> QLabel:
        """Make a label; ``of`` is the control that it names, for the eye and for a screen reader."""
        made = QLabel(self.texts.say(text))
        made.setWordWrap(True)
        made.setProperty("quiet", "true" if quiet else "false")
        if of is not None:
            made.setBuddy(of)
            of.setAccessibleName(self.texts.say(text))
        return made


def _controls(layout: QLayout) -> Iterator[QWidget]:
    """Yield the controls that Tab reaches, as they are read."""
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if inner is not None:
            yield from _controls(inner)
        elif widget is None or widget.isHidden():
            continue
        elif widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield widget
        else:
            inside = widget.layout()
            if inside is not None:
                yield from _controls(inside)

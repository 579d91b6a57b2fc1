"""What the model window asks: a licence, a removal, what a folder is, a server, a host."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QSpinBox, QWidget

from models.conversion.families import ALL_PAIRS
from models.errors import ModelError
from models.llm.address import Server, host_of, is_this_machine
from resources.messages import Message, message
from ui.dialogs.base import Dialog
from ui.i18n import Texts
from ui.models.wording import direction
from ui.theme import GRID

WIDTH = 64 * GRID
ADDRESS = "http://localhost:11434/v1"
_LICENCES = {
    "CC-BY-NC-4.0": "https://creativecommons.org/licenses/by-nc/4.0/",
    "CC-BY-NC-SA-4.0": "https://creativecommons.org/licenses/by-nc-sa/4.0/",
}
"""Where the text of a licence stands, to be copied; it is not opened from here."""


class LicenceDialog(Dialog):
    """Shows a licence that forbids paid work; accepting it is what installs."""

    def __init__(self, texts: Texts, name: str, licence: str, parent: QWidget | None) -> None:
        super().__init__(texts, message("models.window.licence.title"), parent, message("models.window.licence.accept"))
        self.body.addWidget(self.label(message("models.window.licence.lead", model=name, licence=licence)))
        self.body.addWidget(self.label(message("models.window.licence.means")))
        address = _LICENCES.get(licence.upper().replace(" ", "-"))
        if address is not None:
            where = self.label(message("models.window.licence.text", address=address), quiet=True)
            where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self.body.addWidget(where)
        self.agreed = QCheckBox(texts.say(message("models.window.licence.agree")))
        self.agreed.toggled.connect(self._on_agreed)
        self.body.addWidget(self.agreed)
        self._on_agreed()
        self.setMinimumWidth(WIDTH)

    def _on_agreed(self) -> None:
        if self.accept_button is not None:
            self.accept_button.setEnabled(self.agreed.isChecked())


class SureDialog(Dialog):
    """Asks before something that cannot be taken back."""

    def __init__(self, texts: Texts, title: Message, lead: Message, deed: Message, parent: QWidget | None) -> None:
        super().__init__(texts, title, parent, deed)
        self.body.addWidget(self.label(lead))
        self.setMinimumWidth(WIDTH)


class FolderDialog(Dialog):
    """Asks what a folder without a description is."""

    def __init__(self, texts: Texts, folder: Path, *, converts: bool, parent: QWidget | None) -> None:
        deed = message("models.window.folder.convert") if converts else message("models.window.folder.install")
        super().__init__(texts, message("models.window.folder.title"), parent, deed)
        lead = (
            message("models.window.folder.converts", folder=folder.name)
            if converts
            else message("models.window.folder.lead", folder=folder.name)
        )
        self.name = QLineEdit(folder.name)
        self.id = QLineEdit(id_of(folder.name))
        self.licence = QLineEdit()
        self.pairs = {pair: QCheckBox(texts.say(direction(*pair))) for pair in ALL_PAIRS}
        self.name.textEdited.connect(self._on_name)
        self.body.addWidget(self.label(lead))
        for text, field in (
            (message("models.window.folder.name"), self.name),
            (message("models.window.folder.id"), self.id),
            (message("models.window.folder.licence"), self.licence),
        ):
            self.body.addWidget(self.label(text, field))
            self.body.addWidget(field)
        self.body.addWidget(self.label(message("models.window.folder.pairs")))
        grid = QGridLayout()
        for place, box in enumerate(self.pairs.values()):
            grid.addWidget(box, place // 2, place % 2)
        self.body.addLayout(grid)
        self.setMinimumWidth(WIDTH)

    @property
    def wanted_pairs(self) -> tuple[tuple[str, str], ...]:
        """The directions that are ticked; none means all that the model has."""
        return tuple(pair for pair, box in self.pairs.items() if box.isChecked())

    def accept(self) -> None:
        if not self.id.text().strip():
            self.refuse(message("models.install.bad_id", id=""))
            return
        super().accept()

    def _on_name(self, name: str) -> None:
        self.id.setText(id_of(name))


class ServerDialog(Dialog):
    """Asks for a server. Another host than this machine is allowed only by typing its name."""

    def __init__(
        self, texts: Texts, parent: QWidget | None, hosts: Sequence[str], server: Server | None = None
    ) -> None:
        super().__init__(texts, message("models.window.server.title"), parent, message("models.window.server.do"))
        self._hosts = frozenset(hosts)
        self.name = QLineEdit(server.name if server else "home")
        self.name.setReadOnly(server is not None)
        self.address = QLineEdit(server.address if server else ADDRESS)
        self.model = QLineEdit(server.model if server else "")
        self.model.setPlaceholderText("qwen3:8b")
        self.seconds = QSpinBox()
        self.seconds.setRange(1, 3600)
        self.seconds.setValue(round(server.seconds) if server else 120)
        self.host = QLineEdit()
        self.body.addWidget(self.label(message("models.window.server.lead"), quiet=True))
        for text, field in (
            (message("models.window.server.name"), self.name),
            (message("models.window.server.address"), self.address),
            (message("models.window.server.model"), self.model),
            (message("models.window.server.seconds"), self.seconds),
        ):
            self.body.addWidget(self.label(text, field))
            self.body.addWidget(field)
        self.warning = self.label(message("models.window.server.host", host=""), self.host)
        self.warning.setProperty("tone", "warning")
        self.body.addWidget(self.warning)
        self.body.addWidget(self.host)
        self.start = self.model if server is None else self.address
        self.address.textChanged.connect(self._on_address)
        self.setMinimumWidth(WIDTH)
        self._on_address()

    @property
    def other_host(self) -> str:
        """The host of the address where texts do not go yet, empty where they may."""
        try:
            host = host_of(self.address.text())
        except ModelError:
            return ""
        return "" if is_this_machine(host) or host in self._hosts else host

    def accept(self) -> None:
        host = self.other_host
        if host and self.host.text().strip().casefold() != host:
            self.refuse(message("models.window.server.type_host", host=host))
            self.host.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        super().accept()

    def _on_address(self) -> None:
        host = self.other_host
        self.warning.setText(self.texts.say(message("models.window.server.host", host=host)))
        self.warning.setVisible(bool(host))
        self.host.setVisible(bool(host))


def id_of(name: str) -> str:
    """Return an id that a model of that name may have."""
    return re.sub(r"[^a-z0-9._-]+", "-", name.casefold()).strip("-._")[:64]

"""The columns of a list kept under a name: chosen, kept, renamed, removed."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from resources.messages import RefusedError, message
from ui.dialogs.base import Dialog
from ui.glossary.import_columns import ColumnBox
from ui.i18n import Texts
from ui.theme import GRID
from workbench.paths import Paths
from workbench.services.import_presets import list_presets, load_preset, remove_preset, rename_preset
from workbench.services.term_importing import Inspected, save_preset, with_preset


class NameDialog(Dialog):
    """Asks for the name of a preset."""

    def __init__(self, texts: Texts, name: str, parent: QWidget | None) -> None:
        super().__init__(texts, message("desk.preset.title"), parent, message("desk.preset.keep"))
        self.field = QLineEdit(name)
        self.body.addWidget(self.label(message("desk.preset.name"), self.field))
        self.body.addWidget(self.field)
        self.setMinimumWidth(48 * GRID)
        self.start = self.field

    @property
    def name(self) -> str:
        """What was typed."""
        return self.field.text().strip()


class PresetBar(QWidget):
    """A box of presets and what can be done with them.

    ``chosen`` carries the list with the columns of the preset; ``refused`` why that cannot be.
    """

    chosen = Signal(object)
    refused = Signal(object)

    def __init__(self, texts: Texts, paths: Paths) -> None:
        super().__init__()
        self._texts, self._paths = texts, paths
        self._inspected: Inspected | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        self.box: QComboBox = ColumnBox()
        self.box.setMinimumWidth(26 * GRID)
        self.box.setAccessibleName(texts.say(message("desk.preset")))
        self.box.currentIndexChanged.connect(self._choose)
        label = QLabel(texts.say(message("desk.preset")))
        label.setBuddy(self.box)
        self.keep = QPushButton(texts.say(message("desk.preset.save")))
        self.rename = QPushButton(texts.say(message("desk.preset.rename")))
        self.remove = QPushButton(texts.say(message("desk.preset.remove")))
        self.keep.clicked.connect(self.ask_save)
        self.rename.clicked.connect(self.ask_rename)
        self.remove.clicked.connect(self.remove_chosen)
        for widget in (label, self.box, self.keep, self.rename, self.remove):
            row.addWidget(widget)
        row.addStretch(1)

    @property
    def name(self) -> str:
        """The preset chosen, empty for none."""
        return str(self.box.currentData() or "")

    def show_list(self, inspected: Inspected) -> None:
        """Show the presets, and the one by which a list is read."""
        self._inspected = inspected
        blocked = self.box.blockSignals(True)
        self.box.clear()
        self.box.addItem(self._texts.say(message("desk.preset.none")), "")
        for preset in list_presets(self._paths):
            self.box.addItem(preset.name, preset.name)
        self.box.setCurrentIndex(max(self.box.findData(inspected.preset), 0))
        self.box.blockSignals(blocked)
        self._enable()

    def ask_save(self) -> None:
        """Ask for a name and keep the columns under it."""
        name = self._ask(self.name)
        if name:
            self.save(name)

    def save(self, name: str) -> None:
        """Keep the columns under a name, in place of a preset of that name."""
        if self._inspected is None:
            return
        try:
            preset = save_preset(name, self._inspected, self._paths)
            self.chosen.emit(with_preset(self._inspected, preset))
        except RefusedError as error:
            self.refused.emit(error.message)

    def ask_rename(self) -> None:
        """Ask for another name for the preset chosen."""
        name = self._ask(self.name)
        if name:
            self.rename_chosen(name)

    def rename_chosen(self, name: str) -> None:
        """Give the preset chosen another name."""
        try:
            preset = rename_preset(self.name, name, self._paths)
            if self._inspected is not None:
                self.chosen.emit(with_preset(self._inspected, preset))
        except RefusedError as error:
            self.refused.emit(error.message)

    def remove_chosen(self) -> None:
        """Remove the preset chosen; the columns stay as they are."""
        try:
            remove_preset(self.name, self._paths)
        except RefusedError as error:
            self.refused.emit(error.message)
        self._let_go()

    def _ask(self, name: str) -> str:
        dialog = NameDialog(self._texts, name, self)
        accepted = dialog.exec()
        dialog.deleteLater()
        return dialog.name if accepted else ""

    def _choose(self) -> None:
        self._enable()
        if not self.name or self._inspected is None:
            self._let_go()
            return
        try:
            self.chosen.emit(with_preset(self._inspected, load_preset(self.name, self._paths)))
        except RefusedError as error:
            self.show_list(self._inspected)
            self.refused.emit(error.message)

    def _let_go(self) -> None:
        if self._inspected is not None:
            self.chosen.emit(replace(self._inspected, preset=""))

    def _enable(self) -> None:
        for button in (self.rename, self.remove):
            button.setEnabled(bool(self.name))

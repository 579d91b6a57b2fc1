"""Which project file to open."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from resources.messages import message
from ui.i18n import Texts
from workbench.services.projects import EXTENSION


def ask_project(texts: Texts, folder: Path, parent: QWidget) -> Path | None:
    """Return the project that the user chose, None where they left."""
    title, name = texts.say(message("ui.open.title")), texts.say(message("ui.open.projects"))
    chosen, _ = QFileDialog.getOpenFileName(parent, title, str(folder), f"{name} (*{EXTENSION})")
    return Path(chosen) if chosen else None

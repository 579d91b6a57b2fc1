"""Go to a segment, about the program, and what went wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QPlainTextEdit, QSpinBox, QWidget

from models.registry import EngineRegistry
from resources.messages import Message, message
from ui.dialogs.base import Dialog
from ui.i18n import Texts
from ui.theme import GRID
from workbench import __version__

if TYPE_CHECKING:
    from importlib.metadata import Distribution

_SHOWN = (
    "chardet", "click", "ctranslate2", "filelock", "jinja2", "lxml", "numpy", "opencc", "openpyxl", "platformdirs",
    "pypinyin", "pyside6-essentials", "pyyaml", "rapidfuzz", "regex", "rich", "sentencepiece", "shiboken6",
    "sqlite-utils",
)  # fmt: skip
"""The libraries that Egiz itself stands on, as they are installed."""


class GoToDialog(Dialog):
    """Asks for the number of a segment."""

    def __init__(self, texts: Texts, current: int, last: int, parent: QWidget | None) -> None:
        super().__init__(texts, message("ui.go_to.title"), parent, message("ui.go_to.go"))
        self.number = QSpinBox()
        self.number.setRange(1, max(last, 1))
        self.number.setValue(current)
        self.body.addWidget(self.label(message("ui.go_to.number", last=last), self.number))
        self.body.addWidget(self.number)
        self.setMinimumWidth(40 * GRID)


class TextDialog(Dialog):
    """A sentence and a text to read and copy."""

    def __init__(self, texts: Texts, title: Message, lead: Message, text: str, parent: QWidget | None) -> None:
        super().__init__(texts, title, parent)
        self.lead = QLabel(texts.say(lead))
        self.lead.setWordWrap(True)
        self.lead.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.text = QPlainTextEdit(text)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(texts.say(title))
        copy = self.buttons.addButton(texts.say(message("ui.dialog.copy")), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text.toPlainText()))
        self.body.addWidget(self.lead)
        self.body.addWidget(self.text, 1)
        self.resize(76 * GRID, 48 * GRID)


def about_dialog(texts: Texts, engines: EngineRegistry, parent: QWidget | None) -> TextDialog:
    """Return what the program is, and under which licences it and its parts stand."""
    from importlib.metadata import distributions  # when it is asked for: the program starts sooner

    lines = [texts.say(message("ui.about.licence")), "", texts.say(message("ui.about.models"))]
    for engine in engines.engines():
        info = engine.info
        pairs = ", ".join(f"{source} → {target}" for source, target in info.pairs)
        lines.append(f"  {info.name} ({pairs}): {info.licence}. {info.data}".rstrip())
        if info.scope:
            lines.append(f"    {texts.say(Message(info.scope))}")
    lines += ["", texts.say(message("ui.about.parts"))]
    for found in sorted(distributions(), key=lambda one: one.metadata["Name"].lower()):
        name = found.metadata["Name"]
        if name.lower().replace("_", "-") in _SHOWN:
            lines.append(f"  {name} {found.version}: {_licence(found)}")
    lead = message("ui.about.lead", version=__version__)
    return TextDialog(texts, message("ui.about.title"), lead, "\n".join(lines), parent)


def _licence(found: Distribution) -> str:
    """Return the licence of a library as it states it itself, in one of the three places where such stand."""
    given = found.metadata.json
    named = given.get("license_expression") or given.get("license") or ""
    first = str(named).strip().split("\n")[0]
    classed = [
        one.rsplit(" :: ", 1)[-1]
        for one in found.metadata.get_all("Classifier") or ()
        if one.startswith("License :: ") and one != "License :: OSI Approved"
    ]
    return first or ", ".join(classed) or "?"


def error_dialog(texts: Texts, details: str, parent: QWidget | None) -> TextDialog:
    """Return one sentence about an error of the program, with details to copy."""
    return TextDialog(texts, message("ui.error.title"), message("ui.error.unexpected"), details, parent)

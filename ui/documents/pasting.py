"""A new project from the clipboard: the text as it will be, what was cleaned, and the languages."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from resources.messages import Message, message
from ui.dialogs.base import Dialog
from ui.i18n import Texts
from ui.itemmodels.segments import LANGUAGE_WORDS
from ui.theme import GRID
from workbench.core.languages import PROJECT_LANGUAGES
from workbench.services.pasting import PastedText, project_place
from workbench.services.projects import EXTENSION


@dataclass(frozen=True, slots=True)
class PastedProject:
    """What the user asked for."""

    path: Path
    text: PastedText
    source: str
    targets: tuple[str, ...]


class PasteDialog(Dialog):
    """Shows what was copied and asks for languages and a place."""

    def __init__(self, texts: Texts, pasted: PastedText, folder: Path, parent: QWidget | None) -> None:
        super().__init__(texts, message("documents.paste.title"), parent, message("documents.paste.make"))
        self._pasted = pasted
        self.shown = QPlainTextEdit(pasted.text)
        self.shown.setReadOnly(True)
        self.shown.setTabChangesFocus(True)
        self.source = QComboBox()
        self.targets = {one: QCheckBox(texts.say(LANGUAGE_WORDS[one])) for one in PROJECT_LANGUAGES}
        for one in PROJECT_LANGUAGES:
            self.source.addItem(texts.say(LANGUAGE_WORDS[one]), one)
            self.targets[one].setAccessibleName(texts.say(LANGUAGE_WORDS[one]))
        self.place = QLineEdit(str(project_place(folder, pasted)))
        choose = QPushButton(texts.say(message("ui.new.choose_place")))
        choose.setAccessibleName(texts.say(message("ui.new.choose_place")))
        choose.setAutoDefault(False)
        choose.clicked.connect(lambda: self._ask_place())
        row, where = QHBoxLayout(), QHBoxLayout()
        for box in self.targets.values():
            row.addWidget(box)
        row.addStretch()
        where.addWidget(self.place, 1)
        where.addWidget(choose)
        self.body.addWidget(self.label(message("documents.paste.text"), self.shown))
        self.body.addWidget(self.shown, 1)
        self.cleaned = self.label(self._kept(), quiet=True)
        self.cleaned.setText(" ".join(texts.say(one) for one in (self._kept(), *pasted.notes)))
        self.body.addWidget(self.cleaned)
        self.body.addWidget(self.label(message("ui.new.source"), self.source))
        self.body.addWidget(self.source)
        self.body.addWidget(self.label(message("ui.new.targets")))
        self.body.addLayout(row)
        self.body.addWidget(self.label(message("ui.new.place"), self.place))
        self.body.addLayout(where)
        name = f"{pasted.title}{pasted.extension}"
        self.body.addWidget(self.label(message("documents.paste.saved_as", name=name), quiet=True))
        self.source.currentIndexChanged.connect(lambda _: self._on_source())
        self.source.setCurrentIndex(PROJECT_LANGUAGES.index(pasted.language))
        self.targets["en" if pasted.language != "en" else "kk"].setChecked(True)
        self._on_source()
        self.start = self.source
        self.resize(84 * GRID, 66 * GRID)

    @property
    def wanted(self) -> PastedProject:
        """What the dialog asks for as it stands."""
        targets = tuple(one for one, box in self.targets.items() if box.isChecked() and box.isEnabled())
        path = Path(self.place.text().strip()).expanduser()
        return PastedProject(path, self._pasted, str(self.source.currentData()), targets)

    def accept(self) -> None:
        if not self.wanted.targets:
            self.refuse(message("ui.new.no_target"))
        elif not self.place.text().strip():
            self.refuse(message("ui.new.no_place"))
        else:
            super().accept()

    def _kept(self) -> Message:
        return message("documents.paste.kept") if self._pasted.markup else message("documents.paste.plain")

    def _on_source(self) -> None:
        for language, box in self.targets.items():
            box.setEnabled(language != self.source.currentData())

    def _ask_place(self) -> None:
        title = self.texts.say(message("ui.new.place"))
        chosen, _ = QFileDialog.getSaveFileName(self, title, self.place.text(), f"Egiz (*{EXTENSION})")
        if chosen:
            self.place.setText(chosen)

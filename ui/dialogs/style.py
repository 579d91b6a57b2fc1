"""The style of a project: which profiles are switched on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from glossary.profiles import PROFILES, groups
from resources.messages import Message, message
from ui.dialogs.base import Dialog
from ui.i18n import Texts
from ui.theme import GRID
from workbench.store.protocols import ProjectSettings

_LABELS: dict[str, Message] = {
    "party": message("ui.style.party"),
    "uygur": message("ui.style.uygur"),
    "bureau": message("ui.style.bureau"),
    "english": message("ui.style.english"),
    "percent": message("ui.style.percent"),
    "quotes-en": message("ui.style.quotes_en"),
    "dates-en": message("ui.style.dates_en"),
    "order": message("ui.style.order"),
    "quotes-zh": message("ui.style.quotes_zh"),
    "dates-zh": message("ui.style.dates_zh"),
    "quotes-kk": message("ui.style.quotes_kk"),
    "dates-kk": message("ui.style.dates_kk"),
}
"""The groups in the order in which they are shown, with what each decides."""

_ZH, _KK = ("order", "quotes-zh", "dates-zh"), ("quotes-kk", "dates-kk")


class StyleDialog(Dialog):
    """Asks for one profile of each group that a target language of the project knows, and for those of the user."""

    def __init__(self, texts: Texts, settings: ProjectSettings, own: Sequence[str], parent: QWidget | None) -> None:
        super().__init__(texts, message("ui.style.title"), parent, message("ui.style.make"))
        self._on = settings.profiles
        self.choices: dict[str, QComboBox] = {}
        self.own: dict[str, QCheckBox] = {}
        inside = QWidget()
        rows = QFormLayout(inside)
        rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        known = groups()
        spoken = {one.partition("-")[0] for one in settings.target_languages}
        for group, label in _LABELS.items():
            language = "zh" if group in _ZH else "kk" if group in _KK else "en"
            if language in spoken:
                self.choices[group] = self._choice(known[group])
                rows.addRow(self.label(label, self.choices[group]), self.choices[group])
        bundled = {profile.name for profile in PROFILES}
        names = [*own, *(name for name in settings.profiles if name not in bundled and name not in own)]
        if names:
            boxes = QVBoxLayout()
            for name in names:
                self.own[name] = QCheckBox(name)
                self.own[name].setChecked(name in settings.profiles)
                boxes.addWidget(self.own[name])
            rows.addRow(self.label(message("ui.style.own")), boxes)
        area = QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.start = next(iter(self.choices.values()), None)
        self.body.addWidget(self.label(message("ui.style.lead"), quiet=True))
        self.body.addWidget(area, 1)
        self.resize(70 * GRID, min(24 + 4 * (len(self.choices) + len(self.own)), 76) * GRID)

    @property
    def chosen(self) -> tuple[str, ...]:
        """The profiles as the dialog stands; those of languages that the project has no more stay as they were."""
        shown = {name for group in self.choices for name in groups()[group]} | set(self.own)
        kept = [name for name in self._on if name not in shown]
        picked = [str(box.currentData()) for box in self.choices.values() if box.currentData()]
        return (*kept, *picked, *(name for name, box in self.own.items() if box.isChecked()))

    def _choice(self, names: Sequence[str]) -> QComboBox:
        box = QComboBox()
        box.addItem(self.texts.say(message("ui.style.either")), "")
        for name in names:
            # "en “…”" is shown as its sample: the label names the language.
            shown = name.partition(" ")[2] if name[:3] in ("en ", "kk ", "zh ") else name
            box.addItem(shown, name)
            if name in self._on:
                box.setCurrentIndex(box.count() - 1)
        return box

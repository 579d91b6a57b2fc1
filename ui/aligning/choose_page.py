"""Which two files to align, and what was begun before."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from resources.messages import Message, message
from ui.context import Context
from ui.itemmodels.segments import LANGUAGE_WORDS
from ui.theme import GRID
from ui.widgets.cards import Card, CardList
from workbench.core.languages import PROJECT_LANGUAGES
from workbench.services.aligning.working_files import Unfinished

_CODES = {"kk": "kk", "kaz": "kk", "en": "en", "eng": "en", "zh": "zh-Hans", "cn": "zh-Hans", "chi": "zh-Hans"}
_CODE = re.compile(r"(?<![^\W_])(" + "|".join(_CODES) + r")(?![^\W_])", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be aligned."""

    source: Path
    target: Path
    languages: tuple[str, str]


def language_of(path: Path) -> str:
    """Return the language that the name of a file tells (``news.kk.docx``), empty for none."""
    found = _CODE.findall(path.stem) or _CODE.findall(path.parent.name)
    return _CODES[found[-1].lower()] if found else ""


class ChoosePage(QWidget):
    """Two files with their languages. ``wished`` carries a :class:`Wish`; ``kept_chosen`` an :class:`Unfinished`."""

    wished = Signal(object)
    kept_chosen = Signal(object)
    forget_asked = Signal(object)
    refused = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        texts, look = context.texts, context.look
        self.files = (QLineEdit(), QLineEdit())
        self.languages = (QComboBox(), QComboBox())
        self.browse = (QPushButton(), QPushButton())
        self.begin, self.forget = QPushButton(), QPushButton()
        self.begin.setProperty("primary", "true")
        self.kept = CardList(look.fonts, look.colours, look.interface_points)
        self.kept_title, self._lead, self._drop = QLabel(), QLabel(), QLabel()
        self._lead.setWordWrap(True)
        self._drop.setWordWrap(True)
        self._drop.setProperty("quiet", "true")
        self.kept_title.setProperty("title", "true")
        grid = QGridLayout()
        grid.setSpacing(GRID)
        names = (message("align.window.first"), message("align.window.second"))
        spoken = (message("align.window.first_language"), message("align.window.second_language"))
        for number in range(2):
            label, field, box, button = QLabel(), self.files[number], self.languages[number], self.browse[number]
            label.setBuddy(field)
            for language in PROJECT_LANGUAGES:
                box.addItem("", language)
            box.setCurrentIndex(number)
            button.setAutoDefault(False)
            button.clicked.connect(partial(self._ask, number))
            field.setMinimumWidth(50 * GRID)
            field.setAcceptDrops(False)
            field.textChanged.connect(partial(self._on_named, number))
            field.returnPressed.connect(self.wish)
            grid.addWidget(label, number * 2, 0, 1, 3)
            for column, widget in enumerate((field, box, button)):
                grid.addWidget(widget, number * 2 + 1, column)
            texts.bind(label.setText, names[number])
            texts.bind(field.setAccessibleName, names[number])
            texts.bind(box.setAccessibleName, spoken[number])
            texts.bind(button.setText, message("align.window.browse"))
            texts.bind(button.setAccessibleName, partial(self._browse_name, names[number]))
        for button, act in ((self.begin, self.wish), (self.forget, self._forget)):
            button.setAutoDefault(False)
            button.clicked.connect(act)
        of_begin, of_kept = QHBoxLayout(), QHBoxLayout()
        of_begin.addWidget(self.begin)
        of_begin.addStretch()
        of_kept.addWidget(self.kept_title, 1)
        of_kept.addWidget(self.forget)
        column_ = QVBoxLayout(self)
        column_.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column_.setSpacing(GRID)
        column_.addWidget(self._lead)
        column_.addLayout(grid)
        column_.addWidget(self._drop)
        column_.addLayout(of_begin)
        column_.addSpacing(GRID)
        column_.addLayout(of_kept)
        column_.addWidget(self.kept, 1)
        column_.addStretch()
        self.kept.taken.connect(lambda card: self.kept_chosen.emit(card.data))
        delete = QShortcut(QKeySequence.StandardKey.Delete, self.kept)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._forget)
        texts.bind(self._lead.setText, message("align.window.lead"))
        # Not above: each format brings its parser, and a window opens sooner without.
        from workbench.formats.registry import known_formats

        texts.bind(self._drop.setText, message("align.window.drop", formats=known_formats()))
        texts.bind(self.begin.setText, message("align.window.begin"))
        texts.bind(self.forget.setText, message("align.window.forget"))
        texts.bind(self.kept_title.setText, message("align.window.kept"))
        texts.bind(self.kept.setAccessibleName, message("align.window.kept"))
        texts.language_changed.connect(self._name_languages)
        look.changed.connect(lambda: self.kept.set_look(look.colours, look.interface_points))
        self._name_languages()

    def show_kept(self, kept: Sequence[Unfinished]) -> None:
        """Show the work that was begun before."""
        locale = QLocale()
        cards = []
        for one in kept:
            when = locale.toString(QDateTime.fromSecsSinceEpoch(int(one.changed)), QLocale.FormatType.ShortFormat)
            first, second = one.versions
            cards.append(Card(title=f"{first.name} – {second.name}", note=f"{when} · {first.folder}", data=one))
        self.kept.show_cards(cards)
        for widget in (self.kept, self.kept_title, self.forget):
            widget.setVisible(bool(cards))

    def take_files(self, paths: Sequence[Path]) -> None:
        """Put dropped files into the fields: two into both, one into the first that is empty."""
        if len(paths) >= 2:
            for field, path in zip(self.files, paths, strict=False):
                field.setText(str(path))
        elif paths:
            field = next((one for one in self.files if not one.text().strip()), self.files[1])
            field.setText(str(paths[0]))
        (self.begin if all(one.text().strip() for one in self.files) else self.files[1]).setFocus()

    def wish(self) -> None:
        """Ask for the two files to be aligned, unless something is missing."""
        names = [field.text().strip() for field in self.files]
        languages = str(self.languages[0].currentData()), str(self.languages[1].currentData())
        if not all(names):
            self.refused.emit(message("align.window.no_files"))
            self.files[bool(names[0])].setFocus()
        elif languages[0] == languages[1]:
            self.refused.emit(message("align.window.one_language"))
            self.languages[1].setFocus()
        else:
            source, target = (Path(name).expanduser() for name in names)
            self.wished.emit(Wish(source, target, languages))

    def _on_named(self, number: int, text: str) -> None:
        """Take the language from the name of the file; the other version is then in another one."""
        found = language_of(Path(text)) if text.strip() else ""
        if found:
            self.languages[number].setCurrentIndex(PROJECT_LANGUAGES.index(found))
            other = self.languages[1 - number]
            if other.currentData() == found:
                other.setCurrentIndex(next(n for n, one in enumerate(PROJECT_LANGUAGES) if one != found))

    def _ask(self, number: int) -> None:
        before = self.files[number].text().strip() or self.files[1 - number].text().strip()
        folder = str(Path(before).parent) if before else str(self._context.session.paths.projects)
        title = message("align.window.first") if not number else message("align.window.second")
        chosen, _ = QFileDialog.getOpenFileName(self, self._context.texts.say(title), folder)
        if chosen:
            self.files[number].setText(chosen)

    def _forget(self) -> None:
        index = self.kept.currentIndex()
        if index.isValid():
            self.forget_asked.emit(self.kept.cards.cards[index.row()].data)

    def _browse_name(self, name: Message) -> str:
        say = self._context.texts.say
        return f"{say(message('align.window.browse'))} {say(name)}"

    def _name_languages(self) -> None:
        for box in self.languages:
            for place, language in enumerate(PROJECT_LANGUAGES):
                box.setItemText(place, self._context.texts.say(LANGUAGE_WORDS[language]))

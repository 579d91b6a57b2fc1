"""A new project: files, languages, and where it goes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QWidget,
)

from resources.messages import Message, message
from ui.dialogs.base import Dialog
from ui.dialogs.source_guess import Guess
from ui.dialogs.style import StyleDialog
from ui.i18n import Texts
from ui.itemmodels.segments import LANGUAGE_WORDS
from ui.theme import GRID
from workbench.core.languages import PROJECT_LANGUAGES
from workbench.formats.base import Extra
from workbench.services.folders import readable
from workbench.services.projects import EXTENSION
from workbench.store.protocols import ProjectSettings


@dataclass(frozen=True, slots=True)
class NewProject:
    """What the user asked for."""

    path: Path
    files: tuple[Path, ...]
    source: str
    targets: tuple[str, ...]
    profiles: tuple[str, ...] = ()
    extras: tuple[Extra, ...] = ()


class NewProjectDialog(Dialog):
    """Asks for everything at once; what cannot be is said before anything is made.

    ``guess`` finds the language of the first file, which is chosen beforehand until somebody chooses one.
    """

    def __init__(self, texts: Texts, folder: Path, parent: QWidget | None, guess: Guess | None = None) -> None:
        super().__init__(texts, message("ui.new.title"), parent, message("ui.new.make"))
        self._folder = folder
        self._guess = guess
        self._guessed_of: Path | None = None
        self._source_chosen = self._targets_chosen = self._choosing = self._ended = False
        self.files = QListWidget()
        self.files.setMinimumHeight(12 * GRID)
        self._paths: list[Path] = []
        self.source = QComboBox()
        self.guessed = QLabel()
        self.guessed.setProperty("quiet", "true")
        self.targets = {language: QCheckBox(texts.say(LANGUAGE_WORDS[language])) for language in PROJECT_LANGUAGES}
        words = {Extra.HIDDEN: message("ui.new.hidden"), Extra.COMMENTS: message("ui.new.comments")}
        self.extras = {one: QCheckBox(texts.say(said)) for one, said in words.items()}
        self.place = QLineEdit()
        self._named = False
        self.profiles: tuple[str, ...] = ()
        self.style_button = self._button(message("ui.style.ask"), self._ask_style)
        self.add_button = self._button(message("ui.new.add_files"), self._ask_files)
        self.remove_button = self._button(message("ui.new.remove"), self.remove_chosen)
        self.start = self.add_button
        delete = QShortcut(QKeySequence.StandardKey.Delete, self.files)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self.remove_chosen)
        self.files.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.files.itemSelectionChanged.connect(self._on_chosen)
        place_button = self._button(message("ui.new.choose_place"), self._ask_place)
        for language in PROJECT_LANGUAGES:
            self.source.addItem(texts.say(LANGUAGE_WORDS[language]), language)
            self.targets[language].setAccessibleName(texts.say(LANGUAGE_WORDS[language]))
        self.source.currentIndexChanged.connect(self._on_source)
        self.source.activated.connect(lambda _: self._on_source_chosen())  # the same one again is a choice, too
        self.finished.connect(lambda _: self._end())
        self.place.textEdited.connect(self._on_named)
        row = QHBoxLayout()
        for box in self.targets.values():
            row.addWidget(box)
        row.addStretch()
        row.addWidget(self.style_button)
        where = QHBoxLayout()
        where.addWidget(self.place, 1)
        where.addWidget(place_button)
        self.body.addWidget(self.label(message("ui.new.files"), self.files))
        self.body.addWidget(self.files, 1)
        of_files = QHBoxLayout()
        of_files.addWidget(self.add_button)
        of_files.addWidget(self.remove_button)
        of_files.addStretch()
        self.body.addLayout(of_files)
        of_extras = QHBoxLayout()
        for one, said in words.items():
            self.extras[one].setAccessibleName(texts.say(said))
            of_extras.addWidget(self.extras[one])
        of_extras.addStretch()
        self.body.addLayout(of_extras)
        self.body.addWidget(self.label(message("ui.new.source"), self.source))
        of_source = QHBoxLayout()
        of_source.addWidget(self.source, 1)
        of_source.addWidget(self.guessed)
        self.body.addLayout(of_source)
        self.body.addWidget(self.label(message("ui.new.targets")))
        self.body.addLayout(row)
        self.body.addWidget(self.label(message("ui.new.place"), self.place))
        self.body.addLayout(where)
        # Not above: each format brings its parser, and a window opens sooner without.
        from workbench.formats.registry import known_formats

        self.body.addWidget(self.label(message("ui.new.formats", formats=known_formats()), quiet=True))
        for box in self.targets.values():
            box.toggled.connect(lambda _: self._on_target())
        self._choosing = True
        self._on_source()
        self._choosing = False
        self.resize(70 * GRID, 65 * GRID)
        self._on_chosen()
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take up files, and the documents of folders, that are dropped anywhere on the dialog."""
        taken, left = readable(_dropped(event.mimeData()))
        self.add_files(taken)
        if left:
            names = ", ".join(one.name for one in left[:10])
            self.refuse(message("documents.add.left_out", count=len(left), names=names))
        event.acceptProposedAction()

    def add_files(self, paths: Sequence[Path]) -> None:
        """Take files up; the project is named after the first."""
        for path in paths:
            if path not in self._paths:
                self._paths.append(path)
                self.files.addItem(str(path))
        self._name_place()
        self._guess_source()

    def remove_chosen(self) -> None:
        """Take the chosen files off the list again; the files themselves stay."""
        for place in sorted((self.files.row(one) for one in self.files.selectedItems()), reverse=True):
            self.files.takeItem(place)
            del self._paths[place]
        self._name_place()
        self._guess_source()
        self._on_chosen()

    @property
    def wanted(self) -> NewProject:
        """What the dialog asks for as it stands."""
        targets = tuple(one for one, box in self.targets.items() if box.isChecked() and box.isEnabled())
        path = Path(self.place.text().strip()).expanduser()
        extras = tuple(one for one, box in self.extras.items() if box.isChecked())
        return NewProject(path, tuple(self._paths), str(self.source.currentData()), targets, self.profiles, extras)

    def accept(self) -> None:
        wanted = self.wanted
        problem: Message | None = None
        if not wanted.files:
            problem = message("ui.new.no_files")
        elif not wanted.targets:
            problem = message("ui.new.no_target")
        elif not self.place.text().strip():
            problem = message("ui.new.no_place")
        if problem is not None:
            self.refuse(problem)
            return
        super().accept()

    def _name_place(self) -> None:
        if self._named:
            return
        if not self._paths:
            self.place.clear()
            return
        first = self._paths[0]
        folder = first.parent if first.parent.is_dir() else self._folder
        self.place.setText(str(folder / f"{first.stem}{EXTENSION}"))

    def _on_chosen(self) -> None:
        self.remove_button.setEnabled(bool(self.files.selectedItems()))

    def _guess_source(self) -> None:
        """Have the language of the first file looked for, unless somebody chose one."""
        first = self._paths[0] if self._paths else None
        if self._guess is None or self._source_chosen or first == self._guessed_of:
            return
        self._guessed_of = first
        self.guessed.clear()
        if first is not None:
            self._guess(first, lambda language: self._take_guess(first, language))

    def _take_guess(self, path: Path, language: str) -> None:
        """Choose what was found beforehand; a choice that somebody made meanwhile stays."""
        place = self.source.findData(language) if not self._ended else -1
        if place < 0 or self._source_chosen or path != self._guessed_of:
            return
        self._choosing = True
        self.source.setCurrentIndex(place)
        self._choosing = False
        self.guessed.setText(self.texts.say(message("ui.new.guessed")))

    def _on_source(self) -> None:
        source = self.source.currentData()
        if not self._choosing:
            self._on_source_chosen()
        for language, box in self.targets.items():
            box.setEnabled(language != source)
        if not self._targets_chosen:
            before, self._choosing = self._choosing, True
            for language, box in self.targets.items():
                box.setChecked(language == ("en" if source != "en" else "kk"))
            self._choosing = before

    def _on_source_chosen(self) -> None:
        self._source_chosen = True
        self.guessed.clear()

    def _on_target(self) -> None:
        if not self._choosing:
            self._targets_chosen = True

    def _end(self) -> None:
        self._ended = True

    def _on_named(self) -> None:
        self._named = True

    def _ask_files(self) -> None:
        chosen, _ = QFileDialog.getOpenFileNames(self, self.texts.say(message("ui.new.add_files")), str(self._folder))
        self.add_files([Path(one) for one in chosen])
        if chosen:
            self.source.setFocus()  # from here Enter makes the project

    def _ask_style(self) -> None:
        wanted = self.wanted
        settings = ProjectSettings("", wanted.source, wanted.targets, profiles=self.profiles)
        dialog = StyleDialog(self.texts, settings, (), self)
        if dialog.exec():
            self.profiles = dialog.chosen
        dialog.deleteLater()

    def _ask_place(self) -> None:
        start = self.place.text() or str(self._folder / f"project{EXTENSION}")
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.texts.say(message("ui.new.place")), start, f"Egiz (*{EXTENSION})"
        )
        if chosen:
            self._named = True
            self.place.setText(chosen)

    def _button(self, text: Message, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(self.texts.say(text))
        button.setAccessibleName(self.texts.say(text))
        button.setAutoDefault(False)
        button.clicked.connect(lambda: act())
        return button


def _dropped(data: QMimeData) -> list[Path]:
    """Return the files on this machine that are dragged."""
    return [Path(one.toLocalFile()) for one in data.urls() if one.isLocalFile()]

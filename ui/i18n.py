"""The interface language, switched at once: every text that is bound here is set anew."""

from __future__ import annotations

import os
from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator, Signal

from resources.messages import LANGUAGES, Message, catalogue, message, nearest_language

Setter = Callable[[str], object]

LANGUAGE_NAMES = {"kk": "Қазақша", "en": "English", "zh-Hans": "简体中文"}
"""Each interface language in itself: who looks for theirs must be able to read it."""

_QT_FILES = {"kk": "qtbase_kk", "zh-Hans": "qtbase_zh_CN"}
"""Qt's own texts where this Qt ships them; ours, of which there are few, are asked first."""

_QT_TEXTS: dict[str, Message] = {
    "OK": message("ui.qt.ok"),
    "&OK": message("ui.qt.ok"),
    "Cancel": message("ui.qt.cancel"),
    "&Cancel": message("ui.qt.cancel"),
    "Close": message("ui.qt.close"),
    "&Close": message("ui.qt.close"),
    "Save": message("ui.qt.save"),
    "&Save": message("ui.qt.save"),
    "Open": message("ui.qt.open"),
    "&Open": message("ui.qt.open"),
    "&Choose": message("ui.qt.choose"),
    "&Yes": message("ui.qt.yes"),
    "&No": message("ui.qt.no"),
    "&Undo": message("ui.qt.undo"),
    "&Redo": message("ui.qt.redo"),
    "Cu&t": message("ui.qt.cut"),
    "&Copy": message("ui.qt.copy"),
    "&Paste": message("ui.qt.paste"),
    "Delete": message("ui.qt.delete"),
    "Select All": message("ui.qt.select_all"),
    "&Look in:": message("ui.qt.look_in"),
    "Directory:": message("ui.qt.directory"),
    "File &name:": message("ui.qt.file_name"),
    "Files of &type:": message("ui.qt.files_of_type"),
    "Name": message("ui.qt.name"),
    "Size": message("ui.qt.size"),
    "Type": message("ui.qt.type"),
    "Date Modified": message("ui.qt.date_modified"),
    "Computer": message("ui.qt.computer"),
    "Back": message("ui.qt.back"),
    "Forward": message("ui.qt.forward"),
    "Parent Directory": message("ui.qt.parent_directory"),
    "Create New Folder": message("ui.qt.create_folder"),
    "All Files (*)": message("ui.qt.all_files"),
    "Folder": message("ui.qt.folder"),
}
"""Qt's texts that our window can show, where a language of Qt's lacks them."""


class _QtTexts(QTranslator):
    """Answers Qt from our catalogue."""

    def __init__(self, language: str, parent: QObject) -> None:
        super().__init__(parent)
        catalogue_ = catalogue(language)
        self._texts = {source: catalogue_.render(text) for source, text in _QT_TEXTS.items()}

    def isEmpty(self) -> bool:
        return False

    def translate(self, _context: str, source: str, _disambiguation: str | None = None, _n: int = -1) -> str | None:
        return self._texts.get(source)


class Texts(QObject):
    """Renders messages in the interface language, and sets bound texts anew when it is switched."""

    language_changed = Signal()

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bound: list[tuple[Setter, Callable[[], str]]] = []
        self._translators: list[QTranslator] = []
        self.language = ""
        self.switch(language)

    def say(self, text: Message) -> str:
        """Return the sentence in the interface language."""
        return self._catalogue.render(text)

    def bind(self, setter: Setter, text: Message | Callable[[], str]) -> None:
        """Set a text now and at every switch, for as long as the setter's object lives."""
        make = text if callable(text) else lambda: self.say(text)
        self._bound.append((setter, make))
        setter(make())

    def switch(self, language: str) -> None:
        """Change the interface language and every bound text, Qt's own included."""
        if language not in LANGUAGES:
            language = "en"
        if language == self.language:
            return
        self.language = language
        self._catalogue = catalogue(language)
        QLocale.setDefault(QLocale({"zh-Hans": "zh_CN", "kk": "kk_KZ"}.get(language, "en_GB")))
        self._install_translators()
        self._bound = [(setter, make) for setter, make in self._bound if _alive(setter)]
        for setter, make in list(self._bound):
            setter(make())
        self.language_changed.emit()

    def close(self) -> None:
        """Give Qt its own words back."""
        for old in self._translators:
            QCoreApplication.removeTranslator(old)
            old.deleteLater()
        self._translators = []

    def _install_translators(self) -> None:
        self.close()
        if self.language == "en":
            return
        self._translators.append(_QtTexts(self.language, self))
        if self.language in _QT_FILES:
            of_qt = QTranslator(self)
            folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
            if of_qt.load(_QT_FILES[self.language], folder):
                self._translators.insert(0, of_qt)
        for one in self._translators:  # the last installed is asked first
            QCoreApplication.installTranslator(one)


def _alive(setter: Setter) -> bool:
    """Say whether the object that a bound method belongs to still exists in Qt."""
    owner = getattr(setter, "__self__", None)
    return not isinstance(owner, QObject) or shiboken6.isValid(owner)


def system_language() -> str:
    """Return the interface language to start with: ``EGIZ_LANGUAGE``, else the desktop's, else English."""
    return nearest_language(os.environ.get("EGIZ_LANGUAGE") or QLocale.system().name())

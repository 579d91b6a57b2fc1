"""Which segments are shown, and in which target language."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from resources.messages import message
from ui.i18n import Texts
from ui.itemmodels.segments import LANGUAGE_WORDS
from ui.theme import GRID
from workbench.store.protocols import Show

SEARCH_PAUSE_MS = 200

_SHOWS = {
    Show.ALL: message("ui.show.all"),
    Show.UNTOUCHED: message("ui.show.untouched"),
    Show.DRAFTS: message("ui.show.drafts"),
    Show.TRANSLATED: message("ui.show.translated"),
    Show.FLAGGED: message("ui.show.flagged"),
    Show.REPEATED: message("ui.show.repeated"),
    Show.UNSURE: message("ui.show.unsure"),
    Show.QUERIED: message("queries.show"),
    Show.COMMENTED: message("comments.show"),
}


class SearchField(QLineEdit):
    """A search field: Enter goes to the first hit, Esc empties it and goes back."""

    entered = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class FilterBar(QWidget):
    """State, search text and target language. ``filtered`` comes a moment after the last key."""

    filtered = Signal()
    language_chosen = Signal(str)

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self.show_box = QComboBox()
        self.search = SearchField()
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(10 * GRID)
        self.direction = QLabel()
        self.language_box = QComboBox()
        self._hits = QLabel()
        self._hits.setProperty("quiet", "true")
        self._source = ""
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self.show_box)
        row.addWidget(self.search, 1)
        row.addWidget(self._hits)
        row.addSpacing(GRID)
        row.addWidget(self.direction)
        row.addWidget(self.language_box)
        for box in (self.show_box, self.language_box):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for show in Show:
            self.show_box.addItem("", show.value)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(SEARCH_PAUSE_MS)
        self._pause.timeout.connect(self.filtered)
        self.search.textChanged.connect(lambda: self._pause.start())
        self.search.entered.connect(self._at_once)
        self.show_box.currentIndexChanged.connect(lambda: self.filtered.emit())
        self.language_box.currentIndexChanged.connect(self._on_language)
        texts.bind(self.search.setPlaceholderText, message("ui.search.hint"))
        texts.bind(self.search.setAccessibleName, message("ui.search"))
        clear = self.search.findChild(QToolButton)
        if clear is not None:
            texts.bind(clear.setAccessibleName, message("ui.search.clear"))
        texts.bind(self.show_box.setAccessibleName, message("ui.show"))
        texts.bind(self.language_box.setAccessibleName, message("ui.target_language"))
        self._retranslate()
        texts.language_changed.connect(self._retranslate)

    @property
    def wanted(self) -> tuple[Show, str]:
        """The state to show and the text to search for."""
        return Show(self.show_box.currentData()), self.search.text().strip()

    def reset(self) -> None:
        """Show all segments again."""
        self.search.blockSignals(True)
        self.show_box.blockSignals(True)
        self.search.clear()
        self.show_box.setCurrentIndex(0)
        self.search.blockSignals(False)
        self.show_box.blockSignals(False)
        self._pause.stop()
        self.filtered.emit()

    def set_languages(self, source: str, targets: Sequence[str], current: str) -> None:
        """Offer a project's target languages."""
        self._source = source
        self.language_box.blockSignals(True)
        self.language_box.clear()
        for language in targets:
            self.language_box.addItem("", language)
        self.language_box.setCurrentIndex(max(self.language_box.findData(current), 0))
        self.language_box.setEnabled(len(targets) > 1)
        self.language_box.blockSignals(False)
        self._retranslate()

    def show_language(self, language: str) -> None:
        """Show which target language is in force, without choosing it anew."""
        self.language_box.blockSignals(True)
        self.language_box.setCurrentIndex(max(self.language_box.findData(language), 0))
        self.language_box.blockSignals(False)

    def show_hits(self, shown: int, total: int) -> None:
        """Say how many segments pass the filter."""
        filtered = self.wanted != (Show.ALL, "")
        self._hits.setText(self._texts.say(message("ui.search.hits", shown=shown, total=total)) if filtered else "")

    def _at_once(self) -> None:
        if self._pause.isActive():
            self._pause.stop()
            self.filtered.emit()

    def _on_language(self) -> None:
        language = self.language_box.currentData()
        if language:
            self.language_chosen.emit(language)

    def _retranslate(self) -> None:
        for place in range(self.show_box.count()):
            self.show_box.setItemText(place, self._texts.say(_SHOWS[Show(self.show_box.itemData(place))]))
        for place in range(self.language_box.count()):
            language = self.language_box.itemData(place)
            self.language_box.setItemText(place, self._texts.say(LANGUAGE_WORDS[language]))
        source = LANGUAGE_WORDS.get(self._source)
        self.direction.setText(f"{self._texts.say(source)} →" if source is not None else "")

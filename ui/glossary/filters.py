"""What the list of concepts shows: a search text and filters."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from glossary.concepts import Enforce, Kind, Status
from glossary.searching import ConceptFilter
from glossary.validity import bound_problem, first_day
from resources.messages import Message, message
from ui.glossary.days import DayField
from ui.glossary.words import ENFORCES, KINDS, LANGUAGES, STATUSES, ChoiceBox
from ui.i18n import Texts
from ui.theme import GRID
from ui.widgets.filter_bar import SearchField

SEARCH_PAUSE_MS = 20
"""A search under way is followed by the last one asked for, so that a pause need only join what comes at once."""

_SINCE: dict[str, Message] = {
    "1": message("desk.since.day"),
    "7": message("desk.since.week"),
    "31": message("desk.since.month"),
    "date": message("desk.since.date"),
}


class ConceptFilters(QWidget):
    """The search field and the filters; ``changed`` comes a moment after the last key."""

    changed = Signal()

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self.source = QComboBox()
        self.search = SearchField()
        self.search.setClearButtonEnabled(True)
        self.hits = QLabel()
        self.hits.setProperty("quiet", "true")
        self.kind = ChoiceBox(texts, message("desk.column.kind"), KINDS, message("desk.any.kind"))
        self.domain = QComboBox()
        self.status = ChoiceBox(texts, message("desk.field.status"), STATUSES, message("desk.any.status"))
        self.enforce = ChoiceBox(texts, message("desk.field.enforce"), ENFORCES, message("desk.any.enforce"))
        self.missing = ChoiceBox(texts, message("desk.filter.missing"), LANGUAGES, message("desk.any.missing"))
        self.since = ChoiceBox(texts, message("desk.filter.since"), _SINCE, message("desk.any.since"))
        self.day = DayField(texts, message("desk.since.from"))
        self.day.hide()
        self.unverified = QCheckBox()
        self.reset_button = QToolButton()
        self._boxes = (self.kind, self.domain, self.status, self.enforce, self.missing, self.since)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(SEARCH_PAUSE_MS)
        self._pause.timeout.connect(self.changed)
        self.search.textChanged.connect(lambda: self._pause.start())
        for box in self._boxes:
            box.currentIndexChanged.connect(lambda: self._pause.start())
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(5)
        self.since.currentIndexChanged.connect(self._on_since)
        self.day.textChanged.connect(lambda: self._pause.start())
        self.day.focus_left.connect(self._judge_day)
        self.unverified.toggled.connect(lambda: self._pause.start())
        self.reset_button.clicked.connect(self.reset)
        self._name(texts)
        self._lay_out()
        self.set_domains(())
        texts.language_changed.connect(self._retranslate)

    @property
    def wanted(self) -> tuple[str, ConceptFilter]:
        """The text to search for and the filter."""
        self._judge_day()
        kind, status, enforce = self.kind.value, self.status.value, self.enforce.value
        return self.search.text(), ConceptFilter(
            kinds=frozenset({Kind(kind)}) if kind else frozenset(),
            domain=str(self.domain.currentData() or ""),
            status=Status(status) if status else None,
            enforce=Enforce(enforce) if enforce else None,
            missing=self.missing.value,
            unverified=self.unverified.isChecked(),
            changed_since=self._changed_since(),
        )

    def reset(self) -> None:
        """Show all concepts again."""
        self.search.clear()
        for box in self._boxes:
            box.setCurrentIndex(0)
        self.day.clear()
        self.unverified.setChecked(False)

    def _changed_since(self) -> str:
        """Return the time (UTC) since when changes are asked for, empty for none; a day begins where one is."""
        if self.since.value != "date":
            days = int(self.since.value or 0)
            return (datetime.now(UTC) - timedelta(days=days)).isoformat(timespec="seconds") if days else ""
        day = first_day(self.day.text())
        if day is None:
            return ""
        return datetime.combine(day, time()).astimezone(UTC).isoformat(timespec="seconds")

    def _on_since(self) -> None:
        self.day.setVisible(self.since.value == "date")
        if self.since.value == "date":
            self.day.setFocus(Qt.FocusReason.OtherFocusReason)

    def _judge_day(self) -> None:
        wrong = None if self.day.begun else bound_problem(self.day.text())
        self.day.set_wrong(wrong=wrong is not None)
        self.day.setToolTip(self._texts.say(wrong or message("desk.since.from")))

    def set_domains(self, domains: tuple[str, ...]) -> None:
        """Offer the domains in use; the one chosen stays where it is still among them."""
        chosen = self.domain.currentData()
        blocked = self.domain.blockSignals(True)
        self.domain.clear()
        self.domain.addItem(self._texts.say(message("desk.any.domain")), "")
        for domain in domains:
            self.domain.addItem(domain, domain)
        self.domain.setCurrentIndex(max(self.domain.findData(chosen), 0))
        self.domain.blockSignals(blocked)
        self._share()

    def _retranslate(self) -> None:
        self.domain.setItemText(0, self._texts.say(message("desk.any.domain")))
        self._share()

    def _share(self) -> None:
        """Give each box room by what it says where nothing is chosen: words differ in length with the language."""
        for place, box in enumerate(self._boxes):
            said = box.fontMetrics().horizontalAdvance(box.itemText(0))
            self._second.setStretch(place, said + 5 * GRID)

    def _name(self, texts: Texts) -> None:
        texts.bind(self.source.setAccessibleName, message("desk.glossary"))
        texts.bind(self.search.setPlaceholderText, message("desk.search.hint"))
        texts.bind(self.search.setAccessibleName, message("desk.search"))
        texts.bind(self.domain.setAccessibleName, message("desk.field.domain"))
        texts.bind(self.domain.setToolTip, message("desk.field.domain"))
        texts.bind(self.unverified.setText, message("desk.filter.unverified"))
        texts.bind(self.reset_button.setText, message("desk.filter.reset"))
        clear = self.search.findChild(QToolButton)
        if clear is not None:
            texts.bind(clear.setAccessibleName, message("ui.search.clear"))

    def _lay_out(self) -> None:
        first, second = QHBoxLayout(), QHBoxLayout()
        self.source.setMinimumWidth(26 * GRID)
        for row in (first, second):
            row.setSpacing(GRID)
        first.addWidget(self.source)
        first.addWidget(self.search, 1)
        first.addWidget(self.hits)
        first.addWidget(self.reset_button)
        for box in self._boxes:
            second.addWidget(box, 1)
        second.addWidget(self.day)
        second.addWidget(self.unverified)
        self._second = second
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID, GRID, GRID, GRID)
        column.setSpacing(GRID)
        column.addLayout(first)
        column.addLayout(second)

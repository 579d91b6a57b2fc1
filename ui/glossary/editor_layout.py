"""How the concept editor is laid out: the line of facts above, the pages below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QLabel, QTabWidget, QWidget

from resources.messages import Message, message
from ui.i18n import Texts
from ui.theme import GRID


class Pages(QTabWidget):
    """The pages of the lower half, each with its key; how many relations there are stands in the name of theirs."""

    def __init__(self, texts: Texts) -> None:
        super().__init__()
        self._texts = texts
        self._relations = 0
        self.setDocumentMode(True)
        self.setUsesScrollButtons(True)
        texts.language_changed.connect(self._name)

    @property
    def relations(self) -> int:
        """How many relations the concept has."""
        return self._relations

    @relations.setter
    def relations(self, count: int) -> None:
        if count != self._relations:
            self._relations = count
            self._name()

    def fill(self, pages: Sequence[QWidget]) -> None:
        """Take the pages, in their order."""
        for page in pages:
            self.addTab(page, "")
        self._name()

    def _name(self) -> None:
        relations = message("desk.tab.relations")
        if self._relations:
            relations = message("desk.tab.relations.count", count=self._relations)
        words = (
            message("desk.tab.forms"),
            message("desk.tab.details"),
            message("desk.tab.concept"),
            relations,
            message("desk.tab.history"),
        )
        for place, word in enumerate(words[: self.count()]):
            self.setTabText(place, self._texts.say(word))
            self.setTabToolTip(place, f"Alt+{place + 1}")


def lay_out_facts(texts: Texts, kind: QWidget, enforce: QWidget, domain: QWidget) -> QGridLayout:
    """Return the line of facts, each with its label."""
    words: tuple[tuple[Message, QWidget], ...] = (
        (message("desk.column.kind"), kind),
        (message("desk.field.enforce"), enforce),
        (message("desk.field.domain"), domain),
    )
    facts = QGridLayout()
    facts.setSpacing(GRID)
    for place, (word, widget) in enumerate(words):
        label = QLabel()
        label.setProperty("quiet", "true")
        label.setBuddy(widget)
        texts.bind(label.setText, word)
        facts.addWidget(label, 0, 2 * place)
        facts.addWidget(widget, 0, 2 * place + 1)
        facts.setColumnStretch(2 * place + 1, 1)
    return facts

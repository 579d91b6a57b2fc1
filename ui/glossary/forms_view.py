"""The declined forms of a Kazakh term, as they follow from its rules and exceptions while one types."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from glossary.concepts import Term
from glossary.languages.kazakh.index import inflect
from resources.messages import Message, message
from ui.i18n import Texts
from ui.look import Look
from ui.theme import GRID

CASES: dict[str, Message] = {
    "": message("desk.case.nominative"),
    "GEN": message("desk.case.genitive"),
    "DAT": message("desk.case.dative"),
    "ACC": message("desk.case.accusative"),
    "LOC": message("desk.case.locative"),
    "ABL": message("desk.case.ablative"),
    "INS": message("desk.case.instrumental"),
}
STEMS: dict[tuple[str, ...], Message] = {
    (): message("desk.forms.singular"),
    ("PL",): message("desk.forms.plural"),
    ("PX3",): message("desk.forms.possessive"),
    ("PL", "PX3"): message("desk.forms.plural_possessive"),
}
NO_FORM = "–"


class FormsView(QWidget):
    """Seven cases by number and third-person possessive."""

    def __init__(self, texts: Texts, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts, self._look = texts, look
        self._term: Term | None = None
        self.table = QTableWidget(len(CASES), len(STEMS))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.setTextElideMode(Qt.TextElideMode.ElideLeft)  # it is the ending that one looks for
        self.table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setMinimumSectionSize(14 * GRID)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.verticalHeader().setHighlightSections(False)
        self.table.verticalHeader().setDefaultSectionSize(3 * GRID + 2)
        self.table.verticalHeader().setMinimumSectionSize(3 * GRID)
        self._empty = QLabel()
        self._empty.setProperty("quiet", "true")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._empty.setContentsMargins(GRID, GRID, GRID, GRID)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table)
        column.addWidget(self._empty, 1)
        texts.bind(self.table.setAccessibleName, message("desk.tab.forms"))
        texts.bind(self._empty.setText, message("desk.forms.empty"))
        texts.language_changed.connect(self._retranslate)
        self._retranslate()
        self.show_term(None)

    def show_term(self, term: Term | None) -> None:
        """Show the forms of a term; of another language there are none."""
        if term is not None and (term.language != "kk" or not term.text.strip()):
            term = None
        if term == self._term and self.table.item(0, 0) is not None:
            return
        self._term = term
        self.table.setVisible(term is not None)
        self._empty.setVisible(term is None)
        font = self._look.fonts.font("kk", self._look.interface_points)
        for column, stem in enumerate(STEMS):
            for row, case in enumerate(CASES):
                form = inflect(term, (*stem, case) if case else stem) if term is not None else ""
                item = QTableWidgetItem(form or NO_FORM)
                item.setFont(font)
                item.setToolTip(form or "")
                self.table.setItem(row, column, item)
            # A term with a possessive of its own has no plural without it: what is empty takes no room.
            empty = all(self.form(case, *stem) == NO_FORM for case in CASES)
            self.table.setColumnHidden(column, empty and column > 0)

    def form(self, case: str, *stem: str) -> str:
        """Return a form as it is shown."""
        item = self.table.item(list(CASES).index(case), list(STEMS).index(stem))
        return item.text() if item is not None else ""

    def _retranslate(self) -> None:
        say = self._texts.say
        self.table.setHorizontalHeaderLabels([say(word) for word in STEMS.values()])
        self.table.setVerticalHeaderLabels([say(word) for word in CASES.values()])

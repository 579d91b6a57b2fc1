"""What the columns of a list are: a box over each column, above the first rows."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QHeaderView, QTableWidget, QTableWidgetItem

from glossary.exchange.columns import LanguageColumn, Part, column_of, heading
from glossary.exchange.mapping import Mapping
from glossary.exchange.xlsx import column_letters
from resources.messages import Message, message
from ui.context import Context
from ui.glossary.words import LANGUAGES
from ui.i18n import Texts
from ui.theme import GRID
from workbench.services.term_importing import Inspected

PREVIEW = 3
"""Rows of the list that are shown below the boxes."""

_NARROWEST = 15 * GRID
_FIELDS: dict[str, Message] = {
    "kind": message("desk.column.kind"),
    "domain": message("desk.field.domain"),
    "definition": message("desk.field.definition"),
    "source": message("desk.field.source"),
    "note": message("desk.field.note"),
}


def column_words(texts: Texts) -> dict[str, str]:
    """Return what a column can be, by its heading in a file of ours, in the interface language."""
    words = {}
    for code, word in LANGUAGES.items():
        words[heading(LanguageColumn(code))] = texts.say(word)
    words |= {name: texts.say(word) for name, word in _FIELDS.items()}
    for code, word in LANGUAGES.items():
        language = texts.say(word)
        variants = message("desk.import.variants", language=language)
        words[heading(LanguageColumn(code, Part.VARIANTS))] = texts.say(variants)
    for code, word in LANGUAGES.items():
        errors = message("desk.import.errors", language=texts.say(word))
        words[heading(LanguageColumn(code, Part.ERRORS))] = texts.say(errors)
    return words


class ColumnBox(QComboBox):
    """Says what one column is."""

    def wheelEvent(self, e: QWheelEvent) -> None:
        e.ignore()  # scrolling past a box must not change it


class ColumnTable(QTableWidget):
    """The first rows of a list, and over each column what it is. ``changed`` carries another mapping."""

    changed = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.boxes: list[ColumnBox] = []
        self.setAccessibleName(context.texts.say(message("desk.import.columns")))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(_NARROWEST)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)

    def show_list(self, inspected: Inspected) -> None:
        """Show the columns of another list, or of this one by another mapping."""
        texts, look = self._context.texts, self._context.look
        table, mapping = inspected.table, inspected.mapping
        self.boxes.clear()
        self.clear()
        if table is None:
            return
        shown = inspected.preview(PREVIEW)
        self.setRowCount(len(shown) + 1)
        self.setColumnCount(table.width)
        self.setHorizontalHeaderLabels([name or column_letters(place) for place, name in enumerate(table.header)])
        words = column_words(texts)
        for place in range(table.width):
            column = mapping.columns[place] if mapping is not None else None
            box = ColumnBox()
            box.addItem(texts.say(message("desk.import.leave_out")), "")
            for name, word in words.items():
                box.addItem(word, name)
            code = heading(column) if column is not None else ""
            if code and box.findData(code) < 0:
                box.addItem(code, code)
            box.setCurrentIndex(max(box.findData(code), 0))
            name = table.header[place] or column_letters(place)
            box.setAccessibleName(texts.say(message("desk.import.column", name=name)))
            box.setToolTip(box.accessibleName())
            box.currentIndexChanged.connect(self._tell)
            self.setCellWidget(0, place, box)
            self.boxes.append(box)
            for row, (_, cells) in enumerate(shown, 1):
                text = cells[place] if place < len(cells) else ""
                item = QTableWidgetItem(text.replace("\n", " ⏎ "))
                item.setFont(look.fonts.font("kk", look.interface_points))
                item.setToolTip(text)
                self.setItem(row, place, item)
        self.setRowHeight(0, 4 * GRID)
        self.setFixedHeight(4 * GRID * (len(shown) + 2) + 2 * GRID)

    @property
    def mapping(self) -> Mapping:
        """What the columns are said to be."""
        return Mapping(tuple(column_of(str(box.currentData() or "")) for box in self.boxes))

    def _tell(self) -> None:
        self.changed.emit(self.mapping)

"""The segments of a project in one target language, read page by page as they come into sight."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from resources.messages import listed, message
from ui.i18n import Texts
from ui.theme import STATE_SIGNS
from workbench.core.remarks import threads
from workbench.core.segments import Changes, Confidence, Segment, State, Target
from workbench.core.tags import missing as missing_tags
from workbench.qa.put_in import of_put_in
from workbench.store.protocols import ProjectReader

PAGE = 64
"""Rows read at once."""
PAGES_KEPT = 32

RowRole = Qt.ItemDataRole.UserRole
"""The :class:`Row` of an index."""

Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """The columns, in reading order."""

    NUMBER = 0
    SOURCE = 1
    TARGET = 2
    STATE = 3


@dataclass(frozen=True, slots=True)
class Row:
    """A segment beside its target."""

    segment: Segment
    target: Target
    confidence: Confidence | None = None
    comments: int = 0
    """Threads of comments that nobody has resolved."""

    @property
    def unsure(self) -> bool:
        """Say whether it is still a draft that a person should look at: the model said so, or something was put in."""
        sure, target = self.confidence, self.target
        if target.state is State.DRAFT and any(map(of_put_in, target.findings)):
            return True
        return sure is not None and sure.doubtful and target.state is State.DRAFT and target.content.text == sure.text

    @property
    def waived(self) -> bool:
        """Say whether a person took what was found on themselves, and nothing else is open."""
        return not self.target.flagged and any(finding.waived is not None for finding in self.target.findings)

    @property
    def tags_missing(self) -> int:
        """How many tags of the source a written target lacks."""
        return len(missing_tags(self.segment.source, self.target.content)) if self.target.content.text else 0

    @property
    def missing(self) -> tuple[str, ...]:
        """The required terms that the target lacks, as they should be written."""
        found = (d.expected or d.term for d in self.target.decisions if d.required and not d.satisfied)
        return tuple(dict.fromkeys(found))


STATE_WORDS = {
    State.UNTOUCHED: message("ui.state.untouched"),
    State.DRAFT: message("ui.state.draft"),
    State.TRANSLATED: message("ui.state.translated"),
    State.REVIEWED: message("ui.state.reviewed"),
    State.APPROVED: message("ui.state.approved"),
    State.REJECTED: message("ui.state.rejected"),
}

LANGUAGE_WORDS = {
    "kk": message("ui.language.kk"),
    "en": message("ui.language.en"),
    "zh-Hans": message("ui.language.zh-Hans"),
}


class SegmentTableModel(QAbstractTableModel):
    """Rows over a list of segment ids; only pages that someone looks at are read, and few are kept."""

    def __init__(self, reader: ProjectReader, language: str, texts: Texts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader = reader
        self._texts = texts
        self._language = language
        self._ids: list[int] = []
        self._rows: dict[int, int] | None = None
        self._pages: OrderedDict[int, list[Row | None]] = OrderedDict()
        self.source_language = ""

    @property
    def language(self) -> str:
        """The target language shown."""
        return self._language

    @property
    def ids(self) -> Sequence[int]:
        """The segment ids, in the order of the rows."""
        return self._ids

    def show(self, ids: list[int], language: str | None = None) -> None:
        """Show other segments, or another target language."""
        self.beginResetModel()
        self._ids = ids
        self._rows = None
        self._pages.clear()
        if language is not None:
            self._language = language
        self.endResetModel()

    def row_of(self, segment: int) -> int:
        """Return the row of a segment, -1 where the list does not show it."""
        if self._rows is None:
            self._rows = {one: row for row, one in enumerate(self._ids)}
        return self._rows.get(segment, -1)

    def row(self, row: int) -> Row | None:
        """Return a row, reading its page where needed; None outside the list or for a segment that is gone."""
        if not 0 <= row < len(self._ids):
            return None
        return self._page(row // PAGE)[row % PAGE]

    def refresh(self, changes: Changes) -> None:
        """Read again what changed, and only that."""
        rows = sorted(
            row
            for segment in {*(one for one, of in changes.targets if of == self._language), *changes.remarks}
            if (row := self.row_of(segment)) >= 0
        )
        for page in {row // PAGE for row in rows}:
            cached = self._pages.get(page)
            if cached is None:
                continue
            ids = [self._ids[row] for row in rows if row // PAGE == page]
            targets = self._reader.targets(ids, self._language)
            sure = self._reader.confidences(ids, self._language)
            said = self._open_threads(ids)
            for segment in ids:
                place = self.row_of(segment) % PAGE
                old = cached[place]
                if old is not None and segment in targets:
                    cached[place] = Row(old.segment, targets[segment], sure.get(segment), said.get(segment, 0))
        for first, last in _runs(rows):
            self.dataChanged.emit(self.index(first, Column.TARGET), self.index(last, Column.STATE))

    def retranslate(self) -> None:
        """Say the words of the states anew after the interface language was switched."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Column) - 1)
        if self._ids:
            self.dataChanged.emit(self.index(0, Column.STATE), self.index(len(self._ids) - 1, Column.STATE))

    def state_word(self, state: State) -> str:
        """Return sign and word of a state."""
        return f"{STATE_SIGNS[state]} {self._texts.say(STATE_WORDS[state])}"

    def state_lines(self, row: Row) -> list[str]:
        """Return what the state column says: the state, why the row is flagged, and that something was said of it."""
        lines = [self.state_word(row.target.state)]
        if row.segment.locked:
            lines.append(self._texts.say(message("ui.row.locked")))
        if row.waived:
            lines.append(self._texts.say(message("ui.row.waived")))
        elif row.missing:
            lines.append(self._texts.say(message("ui.row.missing", terms=listed(row.missing))))
        elif row.target.flagged:
            lines.append(self._texts.say(message("ui.row.flagged")))
        elif row.unsure:
            lines.append(self._texts.say(message("ui.row.unsure")))
        elif row.tags_missing:
            lines.append(self._texts.say(message("tags.row_missing", count=row.tags_missing)))
        if row.comments:
            lines.append(self._texts.say(message("comments.row", count=row.comments)))
        return lines

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(Column)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        wanted = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, RowRole)
        if role not in wanted or not index.isValid():
            return None
        row = self.row(index.row())
        if row is None or role == RowRole:
            return row
        match index.column():
            case Column.NUMBER:
                return str(row.segment.number)
            case Column.SOURCE:
                return row.segment.source.text
            case Column.TARGET:
                return row.target.content.text
            case Column.STATE:
                return "\n".join(self.state_lines(row))
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        match section:
            case Column.NUMBER:
                return "№"
            case Column.SOURCE:
                return self._language_word(self.source_language)
            case Column.TARGET:
                return self._language_word(self._language)
            case Column.STATE:
                return self._texts.say(message("ui.column.state"))
        return None

    def _language_word(self, language: str) -> str:
        known = LANGUAGE_WORDS.get(language)
        return self._texts.say(known) if known is not None else language

    def _open_threads(self, ids: Sequence[int]) -> dict[int, int]:
        found = self._reader.comments(ids).items()
        return {segment: sum(not one.resolved for one, _ in threads(comments)) for segment, comments in found}

    def _page(self, page: int) -> list[Row | None]:
        cached = self._pages.get(page)
        if cached is not None:
            self._pages.move_to_end(page)
            return cached
        ids = self._ids[page * PAGE : (page + 1) * PAGE]
        segments = {segment.id: segment for segment in self._reader.segments(ids)}
        targets = self._reader.targets(ids, self._language)
        sure = self._reader.confidences(ids, self._language)
        said = self._open_threads(ids)
        read = [
            Row(segments[one], targets[one], sure.get(one), said.get(one, 0))
            if one in segments and one in targets
            else None
            for one in ids
        ]
        self._pages[page] = read
        while len(self._pages) > PAGES_KEPT:
            self._pages.popitem(last=False)
        return read


def _runs(rows: Iterable[int]) -> list[tuple[int, int]]:
    """Gather sorted rows into (first, last) runs without gaps."""
    runs: list[tuple[int, int]] = []
    for row in rows:
        if runs and row == runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], row)
        else:
            runs.append((row, row))
    return runs

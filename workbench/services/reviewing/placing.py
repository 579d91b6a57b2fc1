"""Which segment a row of a returned table is of: by its key, else by number and source, by source, by a similar one.

Rows may have been sorted, deleted, doubled, merged or split. What belongs nowhere is listed, never guessed.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from rapidfuzz import fuzz, process

from resources.messages import Message, message
from workbench.core.segments import Segment
from workbench.formats.review_codes import coded
from workbench.formats.review_sheet import ReturnedCell, ReturnedRow, ReturnedTable, RowKey, checksum, read_row_key
from workbench.services.reviewing.changes import Unplaced
from workbench.services.reviewing.columns import Columns, folded

SIMILAR = 85.0
"""Percent of likeness from which a source is taken for a segment's."""
MARGIN = 3.0
"""Percent by which it must be more like that one than any other."""
_ABSENT = ReturnedCell(absent=True)


@dataclass(frozen=True, slots=True)
class PlacedRow:
    """A row that belongs to a segment. ``cells`` are its own, or its part of merged ones."""

    segment: Segment
    row: ReturnedRow
    key: RowKey | None
    notes: tuple[Message, ...] = ()


class Placing:
    """Places the rows of one table."""

    def __init__(self, table: ReturnedTable, columns: Columns, segments: Sequence[Segment]) -> None:
        self._table, self._columns = table, columns
        self._segments = {segment.id: segment for segment in segments}
        self._sources = {segment.id: coded(segment.source, segment.source) for segment in segments}
        self._by_number = {segment.number: segment for segment in segments}
        self._by_source: dict[str, list[int]] = defaultdict(list)
        for one, source in self._sources.items():
            self._by_source[folded(source)].append(one)
        self._seen: set[int] = set()
        self.placed: list[PlacedRow] = []
        self.unplaced: list[Unplaced] = []
        self.deleted: set[int] = set()

    def place(self) -> None:
        """Place every row; the results are in ``placed``, ``unplaced`` and ``deleted``."""
        left: list[ReturnedRow] = []
        for group in self._groups():
            rest = self._by_key(group)
            left += rest
        self._seen = {one.segment.id for one in self.placed}
        similar: list[ReturnedRow] = []
        for row in left:
            if not self._by_text(row):
                similar.append(row)
        for row in similar:
            self._by_likeness(row)
        self.placed.sort(key=lambda one: (one.segment.number, one.row.place))

    # -- groups of rows --------------------------------------------------------------------------------------------

    def _groups(self) -> list[list[ReturnedRow]]:
        """Gather rows that were merged downwards, or that were parts of one."""
        groups: list[list[ReturnedRow]] = []
        for row in self._table.rows:
            if row.deleted_by:
                self._note_deleted(row)
                continue
            if groups and (self._continues(row) or self._is_rest(groups[-1], row)):
                groups[-1].append(row)
            else:
                groups.append([row])
        return groups

    def _continues(self, row: ReturnedRow) -> bool:
        return any(at < len(row.cells) and row.cells[at].continued for at in self._columns.targets.values())

    def _is_rest(self, group: Sequence[ReturnedRow], row: ReturnedRow) -> bool:
        """Say whether a row without a key goes on with the source of the row before, which lacks its end."""
        if row.keys or len(group[0].keys) != 1 or not self._source(row):
            return False
        segment = self._of_key(group[0].keys[0])
        if segment is None:
            return False
        whole = _bare(self._sources[segment.id])
        said = "".join(_bare(self._source(one)) for one in group)
        more = said + _bare(self._source(row))
        return len(said) < len(whole) and whole.startswith(more)

    def _by_key(self, group: list[ReturnedRow]) -> list[ReturnedRow]:
        """Place a group by its keys; return the rows that have none that holds."""
        keys = list(dict.fromkeys(key for row in group for key in row.keys))
        found = [(key, segment) for key in keys if (segment := self._of_key(key)) is not None]
        if not found:
            return group
        if len(found) == 1 and len(group) > 1:
            self._joined(group, *found[0])
        elif len(found) == 1:
            self._put(found[0][1], group[0], read_row_key(found[0][0]))
        else:
            self._parted(group, found)
        return []

    def _joined(self, group: Sequence[ReturnedRow], key: str, segment: Segment) -> None:
        """Put a row together again that was split into several."""
        cells = list(group[0].cells)
        for at, cell in enumerate(cells):
            parts = [row.cells[at] for row in group if at < len(row.cells)]
            comments = tuple(comment for part in parts for comment in part.comments)
            cells[at] = replace(cell, comments=comments)
            if at in self._columns.targets.values():
                between = "" if self._columns.language_at(at).startswith("zh") else " "
                said = between.join(text for part in parts if (text := part.text.strip()))
                cells[at] = replace(cells[at], paragraphs=(said,))
            elif at == self._columns.comments:
                cells[at] = replace(cells[at], paragraphs=tuple(line for part in parts for line in part.paragraphs))
        row = replace(group[0], cells=tuple(cells))
        self._put(segment, row, read_row_key(key), message("review.note.joined"))

    def _parted(self, group: Sequence[ReturnedRow], found: Sequence[tuple[str, Segment]]) -> None:
        """Part rows that were merged: each paragraph of a cell is one row's; where that is not so, list them."""
        columns = self._columns.targets
        cells: dict[str, list[str]] = {}
        for language, at in columns.items():
            said = [row.cells[at] for row in group if at < len(row.cells) and row.cells[at].known]
            paragraphs = [text for cell in said for text in cell.paragraphs]
            own = [read_row_key(key) for key, _ in found]
            first = own[0].targets.get(language, "") if own[0] is not None else ""
            if not said:
                continue
            if len(paragraphs) == len(found):
                cells[language] = paragraphs
            elif len(said) == 1 and said[0].text and checksum(said[0].text) == first:
                continue  # a workbook keeps the first text of merged cells, and it is as it was
            else:
                numbers = ", ".join(str(segment.number) for _, segment in found)
                reason = message("review.unplaced.merged", numbers=numbers)
                self._list(group[0], reason, "\n".join(paragraphs), cells=said)
        for place, (key, segment) in enumerate(found):
            base = group[min(place, len(group) - 1)]
            # What was said beside them stays with the first; of other columns only what was parted is known.
            made = [self._beside(group, at) if not place else _ABSENT for at in range(max(len(r.cells) for r in group))]
            for language, texts in cells.items():
                at = columns[language]
                made[at] = replace(made[at], paragraphs=(texts[place],), author=group[0].cells[at].author, absent=False)
            self._put(segment, replace(base, cells=tuple(made)), read_row_key(key), message("review.note.merged"))

    def _beside(self, group: Sequence[ReturnedRow], at: int) -> ReturnedCell:
        """Return the comments on a column of merged rows, and the lines where it is the column of comments."""
        parts = [row.cells[at] for row in group if at < len(row.cells)]
        comments = tuple(comment for part in parts for comment in part.comments)
        if at != self._columns.comments:
            return replace(_ABSENT, comments=comments)
        return ReturnedCell(tuple(line for part in parts for line in part.paragraphs), comments=comments)

    # -- one row ---------------------------------------------------------------------------------------------------

    def _of_key(self, text: str) -> Segment | None:
        """Return the segment of a key, None where it is of another project or the source is another one now."""
        key = read_row_key(text)
        if key is None or key.segment not in self._segments:
            return None
        return self._segments[key.segment] if checksum(self._sources[key.segment]) == key.source else None

    def _by_text(self, row: ReturnedRow) -> bool:
        source = folded(self._source(row))
        if not source:
            return False
        number = self._number(row)
        numbered = self._by_number.get(number)
        same = self._by_source.get(source, [])
        if numbered is not None and numbered.id in same and numbered.id not in self._seen:
            self._put(numbered, row, None, message("review.note.by_number"))
            return True
        free = [one for one in same if one not in self._seen]
        if free:
            self._put(self._segments[free[0]], row, None, message("review.note.by_source"))
            return True
        if same:  # a row of which there is one already
            self._put(self._segments[same[0]], row, None, message("review.note.twice"))
            return True
        return False

    def _by_likeness(self, row: ReturnedRow) -> None:
        source = folded(self._source(row))
        free = {one: folded(self._sources[one]) for one in self._sources if one not in self._seen}
        best = process.extract(source, free, scorer=fuzz.ratio, limit=2, score_cutoff=SIMILAR) if source else []
        if best and (len(best) == 1 or best[0][1] - best[1][1] >= MARGIN):
            segment = self._segments[best[0][2]]
            self._put(segment, row, None, message("review.note.similar", percent=int(best[0][1])))
            return
        texts = [row.cells[at].text for at in self._columns.targets.values() if at < len(row.cells)]
        said = " | ".join(one for one in (self._source(row), *texts) if one.strip())
        comments = [one.text for cell in row.cells for one in cell.comments]
        if said or comments:
            gone = any(read_row_key(key) is not None for key in row.keys)
            reason = message("review.unplaced.gone") if gone else message("review.unplaced.no_segment")
            self._list(row, reason, " | ".join([said, *comments] if said else comments))

    def _put(self, segment: Segment, row: ReturnedRow, key: RowKey | None, *notes: Message) -> None:
        self._seen.add(segment.id)
        source = self._source(row)
        if key is not None and source and not notes and folded(source) != folded(self._sources[segment.id]):
            self._list(row, message("review.unplaced.source", number=segment.number), source)
        self.placed.append(PlacedRow(segment, row, key, notes))

    def _note_deleted(self, row: ReturnedRow) -> None:
        for key in row.keys:
            segment = self._of_key(key)
            if segment is not None:
                self.deleted.add(segment.id)
                reason = message("review.unplaced.deleted_by", number=segment.number, by=row.deleted_by)
                said = [comment.text for cell in row.cells for comment in cell.comments]
                self._list(row, reason, " | ".join(said))

    def _list(self, row: ReturnedRow, reason: Message, text: str = "", cells: Sequence[ReturnedCell] = ()) -> None:
        by = next((cell.author for cell in cells or row.cells if cell.author), self._table.reviewer)
        self.unplaced.append(Unplaced(self._table.name, row.place, reason, text, by))

    def _source(self, row: ReturnedRow) -> str:
        at = self._columns.source
        return row.cells[at].text if 0 <= at < len(row.cells) else ""

    def _number(self, row: ReturnedRow) -> int:
        at = self._columns.number
        said = row.cells[at].text.strip() if 0 <= at < len(row.cells) else ""
        return int(said) if said.isdecimal() and len(said) < 10 else 0


def missing_rows(table: ReturnedTable, placed: Sequence[PlacedRow], segments: Mapping[int, Segment]) -> list[Segment]:
    """Return the segments that went out with a table and did not come back."""
    found = {one.segment.id for one in placed}
    ids = table.key.rstrip(";").rpartition(" ")[2]
    missing = []
    for part in ids.split(",") if table.key.startswith("egiz-table") else ():
        first, _, last = part.partition("-")
        if first.isdecimal() and (last or first).isdecimal():
            wanted = (segments[one] for one in segments if int(first) <= one <= int(last or first))
            missing += [one for one in wanted if one.id not in found]
    return missing


def _bare(text: str) -> str:
    return "".join(text.split())

"""Compares returned tables with the project: what each reviewer changed, and what was changed here meanwhile."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import cached_property
from pathlib import Path

import regex

from resources.messages import Message, message
from workbench.core.content import Content
from workbench.core.remarks import Comment, threads
from workbench.core.segments import Segment, State, Target
from workbench.errors import FormatError, InputError
from workbench.formats.comment_notes import REPLY, SETTLED
from workbench.formats.review_codes import canonical, coded, decoded
from workbench.formats.review_docx_reader import read_docx
from workbench.formats.review_sheet import ReturnedCell, ReturnedComment, ReturnedTable, checksum
from workbench.formats.review_table import comment_lines
from workbench.formats.review_xlsx_reader import read_xlsx
from workbench.services.reviewing.changes import ChangeKind, Conflict, Review, ReviewChange, Unplaced
from workbench.services.reviewing.columns import Columns, find_columns, folded, state_words
from workbench.services.reviewing.placing import PlacedRow, Placing, missing_rows
from workbench.services.reviewing.typing_habits import only_typography
from workbench.store.protocols import ProjectReader

READERS: dict[str, Callable[[bytes, str], ReturnedTable]] = {".docx": read_docx, ".xlsx": read_xlsx}
"""Readers of returned tables by extension."""

LARGEST_FILE = 100_000_000
"""Bytes of a file that is read."""

_SIGNED = regex.compile(r"(?P<author>[^:\n]{1,80}), (?P<day>\d{4}-\d\d-\d\d): (?P<text>.+)")
"""A line of the column of comments as Egiz writes it."""


def read_table(path: Path) -> ReturnedTable:
    """Return the table in a file. Raises FormatError, and InputError for a file that cannot be read."""
    reader = READERS.get(path.suffix.lower())
    if reader is None:
        raise FormatError(message("review.which_returned", name=path.name))
    try:
        if path.exists() and not (path.is_file() or path.is_dir()):
            # A pipe or a device may never end.
            raise FormatError(message("formats.not_a_file", name=str(path)))
        if path.stat().st_size > LARGEST_FILE:
            raise FormatError(message("formats.package_bomb", name=path.name, part=path.name))
        return reader(path.read_bytes(), path.name)
    except FileNotFoundError:
        raise InputError(message("review.no_file", name=str(path))) from None
    except OSError as error:
        raise InputError(message("review.unreadable", name=str(path), error=error.strerror or str(error))) from None


def read_review(reader: ProjectReader, files: Sequence[Path], *, check: Callable[[], object] = lambda: None) -> Review:
    """Return what the tables in ``files`` change in a project; nothing is written.

    Two tables that change one target differently are in conflict. ``check`` is called between the rows, and what it
    raises ends the work. Raises FormatError for a file that is no table of this project, InputError.
    """
    changes: list[ReviewChange] = []
    unplaced: list[Unplaced] = []
    project = _Project(reader)
    for path in files:
        check()
        compared = _Compared(project, read_table(path), check)
        changes += compared.changes
        unplaced += compared.unplaced
        check()
    changes = _without_doubles(changes)
    order = {kind: place for place, kind in enumerate(ChangeKind)}
    languages = project.languages
    changes = _in_conflict(changes)
    changes.sort(key=lambda one: (one.number, languages.index(one.language) if one.language else -1, order[one.kind]))
    return Review(tuple(path.name for path in files), tuple(changes), tuple(unplaced))


class _Project:
    """What a project says, read once."""

    def __init__(self, reader: ProjectReader) -> None:
        settings = reader.settings()
        self.source_language, self.languages = settings.source_language, settings.target_languages
        ids = reader.segment_ids()
        self.segments = reader.segments(ids)
        self.by_id = {segment.id: segment for segment in self.segments}
        self.targets = {language: reader.targets(ids, language) for language in self.languages}
        self.comments = reader.comments(ids)
        self.sources = {folded(coded(one.source, one.source)) for one in self.segments}
        self.texts = {
            language: {
                folded(coded(target.content, self.by_id[one].source)) for one, target in found.items() if target.content
            }
            for language, found in self.targets.items()
        }

    @cached_property
    def lines(self) -> set[str]:
        """All lines of the column of comments, without their spaces."""
        return {
            _bare(line)
            for segment in self.segments
            for line in comment_lines(segment.notes, self.comments.get(segment.id, ()))
        }


class _Compared:
    """One table beside the project."""

    def __init__(self, project: _Project, table: ReturnedTable, check: Callable[[], object] = lambda: None) -> None:
        self._project, self._table = project, table
        self._columns: Columns = find_columns(
            table, project.languages, project.source_language, project.sources, project.texts
        )
        self._reviewer = table.reviewer or Path(table.name).stem
        self.changes: list[ReviewChange] = []
        placing = Placing(table, self._columns, project.segments)
        placing.place()
        self.unplaced: list[Unplaced] = placing.unplaced
        for row in placing.placed:
            check()
            self._compare(row)
        for segment in missing_rows(table, placing.placed, project.by_id):
            if segment.id not in placing.deleted:
                self._list(0, message("review.unplaced.deleted", number=segment.number))
        for heading in self._columns.added:
            self._list(0, message("review.unplaced.column", heading=heading or "?"))
        for comment in table.loose:
            self._list(0, message("review.unplaced.comment"), comment.text, comment.author)

    def _compare(self, placed: PlacedRow) -> None:
        cells = placed.row.cells
        for language in self._project.languages:
            at = self._columns.targets.get(language, -1)
            if 0 <= at < len(cells) and cells[at].known:
                self._text(placed, language, cells[at])
            at = self._columns.states.get(language, -1)
            if 0 <= at < len(cells) and cells[at].known and cells[at].text.strip():
                self._state(placed, language, cells[at])
        self._margin(placed)
        at = self._columns.comments
        if 0 <= at < len(cells) and cells[at].known:
            self._column(placed, cells[at])

    # -- texts and states ------------------------------------------------------------------------------------------

    def _text(self, placed: PlacedRow, language: str, cell: ReturnedCell) -> None:
        segment, target = placed.segment, self._project.targets[language][placed.segment.id]
        source = segment.source
        text, now = canonical(cell.text), coded(target.content, source)
        went_out = placed.key.targets.get(language, "") if placed.key is not None else ""
        if text == now or checksum(text) == went_out:
            return
        read = decoded(text, source, target.content)
        if segment.locked:
            self._list(placed.row.place, message("review.unplaced.locked", number=segment.number), text, cell.author)
            return
        notes = [*placed.notes]
        notes += [message("review.note.tags")] if read.damaged and read.content.text else []
        notes += [message("review.note.emptied")] if not read.content.text else []
        kind = ChangeKind.TEXT
        if read.content.text == target.content.text:
            kind = ChangeKind.TAGS
        elif only_typography(target.content.text, read.content.text) and not read.damaged:
            kind = ChangeKind.TYPOGRAPHY
        made = self._change(placed, language, kind, cell, target, tuple(notes))
        meanwhile = bool(went_out) and checksum(now) != went_out
        conflict = Conflict.PROJECT if meanwhile else Conflict.NONE
        self.changes.append(replace(made, before=target.content, after=read.content, conflict=conflict))

    def _state(self, placed: PlacedRow, language: str, cell: ReturnedCell) -> None:
        segment, target = placed.segment, self._project.targets[language][placed.segment.id]
        word = folded(cell.text)
        state = state_words().get(word.casefold())
        if state is None:
            self._list(placed.row.place, message("review.unplaced.state", word=word), word, cell.author)
            return
        went_out = placed.key.states.get(language, "") if placed.key is not None else ""
        if state is target.state or state.value == went_out or state is State.UNTOUCHED or segment.locked:
            return
        if not went_out or not (target.content or placed.row.cells[self._columns.targets.get(language, 0)].text):
            return  # a state is taken from a row that is known, and of a text that is there
        made = self._change(placed, language, ChangeKind.STATE, cell, target, placed.notes)
        meanwhile = target.state.value != went_out
        conflict = Conflict.PROJECT if meanwhile else Conflict.NONE
        self.changes.append(replace(made, before_state=target.state, after_state=state, conflict=conflict))

    def _change(
        self,
        placed: PlacedRow,
        language: str,
        kind: ChangeKind,
        cell: ReturnedCell,
        target: Target,
        notes: tuple[Message, ...],
    ) -> ReviewChange:
        segment = placed.segment
        return ReviewChange(
            segment.id, segment.number, language, kind, segment.source.text, cell.author or self._reviewer,
            self._table.name, placed.row.place, target.revision, cell.when or self._table.when, notes=notes,
        )  # fmt: skip

    # -- comments --------------------------------------------------------------------------------------------------

    def _margin(self, placed: PlacedRow) -> None:
        """Take the comments in the margin: new threads, replies, and threads that were settled."""
        segment = placed.segment
        stored = self._project.comments.get(segment.id, ())
        known = {(one.author, folded(one.text)): one for one in stored}
        keys: dict[str, str] = {}
        for at, cell in enumerate(placed.row.cells):
            for comment in cell.comments:
                same = known.get((comment.author, folded(canonical(comment.text))))
                if same is not None:
                    keys[comment.mark] = same.reply_to or same.key
                    if comment.resolved and not same.resolved and not same.reply_to and not comment.reply_to:
                        self._settled(placed, comment, same)
                elif comment.text:
                    language = self._columns.language_at(at)
                    self._said(placed, language, comment, keys)

    def _said(self, placed: PlacedRow, language: str, comment: ReturnedComment, keys: dict[str, str]) -> None:
        author = comment.author or self._reviewer
        when = _moment(comment.when)
        key = _key(placed.segment.id, author, when, comment.text)
        reply_to = keys.get(comment.reply_to, "")
        keys[comment.mark] = reply_to or key
        stored = Comment(
            0, placed.segment.id, language, author, when, comment.text, key, reply_to,
            comment.resolved and not reply_to,
        )  # fmt: skip
        self._comment(placed, stored)

    def _settled(self, placed: PlacedRow, comment: ReturnedComment, same: Comment) -> None:
        made = self._comment_change(placed, replace(same, resolved=True), ChangeKind.RESOLVED)
        self.changes.append(replace(made, reviewer=comment.author or self._reviewer))

    def _column(self, placed: PlacedRow, cell: ReturnedCell) -> None:
        """Take the lines of the column of comments that nobody knows."""
        segment = placed.segment
        stored = self._project.comments.get(segment.id, ())
        known = {_bare(line) for line in comment_lines(segment.notes, stored)}
        if any(note.id == "review.note.merged" for note in placed.notes):
            known |= self._project.lines  # those of the rows that it was merged with
        said = {(one.author, _bare(one.text.replace("\n", ""))) for one in stored}
        said |= {(one.author, _bare(one.text)) for each in placed.row.cells for one in each.comments}
        begun = {_bare(line): root.key for root, _ in threads(stored) for line in comment_lines((), [root])}
        thread = ""
        for line in cell.text.split("\n"):
            bare = _bare(line)
            if not bare:
                continue
            if bare in known:
                thread = begun.get(bare, thread)
                continue
            reply = line.strip().startswith(REPLY.strip())
            text = line.strip().removeprefix(REPLY.strip()).removesuffix(SETTLED).strip()
            signed = _SIGNED.fullmatch(text)
            author = signed["author"] if signed else cell.author or self._reviewer
            when = _moment(signed["day"] if signed else cell.when or self._table.when)
            text = signed["text"] if signed else text
            if not text or (author, _bare(text)) in said:
                continue
            key = _key(segment.id, author, when if signed else "", text)
            self._comment(placed, Comment(0, segment.id, "", author, when, text, key, thread if reply else ""))
            thread = thread if reply else key

    def _comment(self, placed: PlacedRow, comment: Comment) -> None:
        self.changes.append(self._comment_change(placed, comment, ChangeKind.COMMENT))

    def _comment_change(self, placed: PlacedRow, comment: Comment, kind: ChangeKind) -> ReviewChange:
        segment: Segment = placed.segment
        return ReviewChange(
            segment.id, segment.number, comment.language, kind, segment.source.text, comment.author,
            self._table.name, placed.row.place, when=comment.created, comment=comment, notes=placed.notes,
        )  # fmt: skip

    def _list(self, row: int, reason: Message, text: str = "", reviewer: str = "") -> None:
        self.unplaced.append(Unplaced(self._table.name, row, reason, text, reviewer or self._reviewer))


def _key(segment: int, author: str, when: str, text: str) -> str:
    """Return the key of a comment that came in: the same one gets the same key in two files."""
    said = "\x00".join((str(segment), author, when[:10], folded(text)))
    return hashlib.blake2b(said.encode("utf-8", "surrogatepass"), digest_size=6).hexdigest()


def _moment(when: str) -> str:
    """Return a time of a file in ISO 8601 with its zone, empty where it is none."""
    try:
        moment = dt.datetime.fromisoformat(when)
        return (moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC)).isoformat(timespec="seconds")
    except ValueError:
        return ""


def _bare(line: str) -> str:
    return "".join(line.removesuffix(SETTLED).replace("¶", "").split())


def _without_doubles(changes: Sequence[ReviewChange]) -> list[ReviewChange]:
    """Join what several files say alike."""
    found: dict[tuple[object, ...], ReviewChange] = {}
    for one in changes:
        said: object = (one.comment.key, one.comment.resolved) if one.comment is not None else one.after_state
        alike = (one.segment, one.language, one.kind, _shape(one.after), said)
        first = found.get(alike)
        if first is None:
            found[alike] = one
        elif one.reviewer not in first.reviewer.split(", "):
            found[alike] = replace(first, reviewer=f"{first.reviewer}, {one.reviewer}")
    return list(found.values())


def _shape(content: Content) -> tuple[object, ...]:
    return (content.text, tuple((mark.start, mark.end, mark.id) for mark in content.marks))


def _in_conflict(changes: Sequence[ReviewChange]) -> list[ReviewChange]:
    """Mark the changes of one target that differ; mere typography stands in nobody's way."""
    groups: dict[tuple[int, str, bool], list[ReviewChange]] = defaultdict(list)
    for one in changes:
        if one.kind in (ChangeKind.TEXT, ChangeKind.TAGS, ChangeKind.STATE):
            groups[one.segment, one.language, one.of_text].append(one)
    return [_beside(one, groups.get((one.segment, one.language, one.of_text), [])) for one in changes]


def _beside(change: ReviewChange, group: Sequence[ReviewChange]) -> ReviewChange:
    others = tuple(_others(change, group)) if change in group else ()
    return replace(change, conflict=Conflict.REVIEWERS, others=others) if others else change


def _others(change: ReviewChange, group: Sequence[ReviewChange]) -> Iterator[str]:
    for one in group:
        if one is not change and one != change:
            yield one.reviewer

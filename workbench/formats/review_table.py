"""Review tables: source beside targets with states, terms, findings and comments, to be written into and sent back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import ClassVar

from resources.messages import Catalogue, message
from workbench.core.remarks import Comment, threads
from workbench.core.segments import Finding, State, Target, TermDecision
from workbench.formats.bilingual_html import LANGUAGE_WORDS, STATE_WORDS
from workbench.formats.comment_notes import REPLY, SETTLED
from workbench.formats.export_base import ExportDocument, Exported, ExportRow
from workbench.formats.finding_words import finding_sentence, finding_word
from workbench.formats.review_codes import canonical, coded
from workbench.formats.review_docx import write_docx
from workbench.formats.review_docx_reader import read_docx
from workbench.formats.review_sheet import (
    Column,
    ReturnedTable,
    Role,
    Row,
    Sheet,
    Thread,
    compare_sheet,
    row_key,
)
from workbench.formats.review_xlsx import write_xlsx
from workbench.formats.review_xlsx_reader import read_xlsx

CHOSEN_STATES = (State.DRAFT, State.TRANSLATED, State.REVIEWED, State.APPROVED, State.REJECTED)
"""States that a reviewer may choose."""

_YES, _NO = "✓", "✗"


def review_sheet(documents: Sequence[ExportDocument], languages: Sequence[str], texts: Catalogue) -> Sheet:
    """Return the table of documents; its headings are in the language of ``texts``."""
    source_language = documents[0].source_language if documents else ""
    columns = tuple(_columns(source_language, languages, texts))
    rows = [row for document in documents for row in document.rows]
    ids = ",".join(_ranges(row.segment.id for row in rows))
    return Sheet(
        key=f"egiz-table {source_language} {','.join(languages)} {ids};",
        title=", ".join(document.name for document in documents),
        lead=texts.render(message("review.lead")),
        label=texts.render(message("review.label")),
        language=texts.language,
        columns=columns,
        rows=tuple(_row(row, languages, columns, texts) for row in rows),
    )


class _ReviewTable:
    """What both kinds share."""

    id: ClassVar[str]
    NAME: ClassVar[str]
    EXTENSIONS: ClassVar[tuple[str, ...]]

    def export(self, documents: Sequence[ExportDocument], languages: Sequence[str], texts: Catalogue) -> Exported:
        """Return the file."""
        sheet = review_sheet(documents, languages, texts)
        return Exported(self._write(sheet))

    def check(self, data: bytes, documents: Sequence[ExportDocument], languages: Sequence[str]) -> None:
        """Read the table again and compare keys, sources and targets."""
        found = self._read(data)
        rows = [row for document in documents for row in document.rows]
        plain = [_plain_cells(row, languages) for row in rows]
        wanted = Sheet("", "", "", "", "", tuple(_plain_columns(documents, languages)), tuple(plain))
        kept = [place for place, name in enumerate(found.names) if name in {one.name for one in wanted.columns}]
        compare_sheet(wanted, _only(found, kept), self.NAME)

    def _write(self, sheet: Sheet) -> bytes:
        raise NotImplementedError

    def _read(self, data: bytes) -> ReturnedTable:
        raise NotImplementedError


class ReviewDocx(_ReviewTable):
    """A Word document."""

    id: ClassVar[str] = "review-docx"
    NAME: ClassVar[str] = "DOCX"
    EXTENSIONS: ClassVar[tuple[str, ...]] = (".docx",)

    def _write(self, sheet: Sheet) -> bytes:
        return write_docx(sheet)

    def _read(self, data: bytes) -> ReturnedTable:
        return read_docx(data, "review.docx")


class ReviewXlsx(_ReviewTable):
    """A workbook."""

    id: ClassVar[str] = "review-xlsx"
    NAME: ClassVar[str] = "XLSX"
    EXTENSIONS: ClassVar[tuple[str, ...]] = (".xlsx",)

    def _write(self, sheet: Sheet) -> bytes:
        return write_xlsx(sheet)

    def _read(self, data: bytes) -> ReturnedTable:
        return read_xlsx(data, "review.xlsx")


def comment_lines(notes: Sequence[str], comments: Iterable[Comment]) -> list[str]:
    """Return the lines of the column of comments: what came with the file, then the threads."""
    lines = [_one_line(note) for note in notes]
    for begun, replies in threads(comments):
        lines.append(comment_line(begun) + (SETTLED if begun.resolved else ""))
        lines += [f"{REPLY}{comment_line(reply)}" for reply in replies]
    return lines


def comment_line(comment: Comment) -> str:
    """Return a comment in one line: who, on which day, and what."""
    about = ", ".join(part for part in (comment.author, comment.created[:10]) if part)
    return f"{about}: {_one_line(comment.text)}" if about else _one_line(comment.text)


def _one_line(text: str) -> str:
    return " ¶ ".join(part.strip() for part in canonical(text).split("\n") if part.strip())


def _plain_columns(documents: Sequence[ExportDocument], languages: Sequence[str]) -> Iterator[Column]:
    yield Column(Role.SOURCE, "", 1, documents[0].source_language if documents else "")
    for language in languages:
        yield Column(Role.TARGET, "", 1, language)


def _plain_cells(row: ExportRow, languages: Sequence[str]) -> Row:
    source = coded(row.segment.source, row.segment.source)
    targets = {one: coded(row.target(one).content, row.segment.source) for one in languages}
    stated = {one: (text, row.target(one).state.value) for one, text in targets.items()}
    return Row(row_key(row.segment.id, source, stated), (source, *targets.values()))


def _only(found: ReturnedTable, places: Sequence[int]) -> ReturnedTable:
    rows = tuple(replace(row, cells=tuple(row.cells[at] for at in places)) for row in found.rows)
    return replace(found, names=tuple(found.names[at] for at in places), rows=rows)


def _columns(source: str, languages: Sequence[str], texts: Catalogue) -> Iterator[Column]:
    """Yield the columns; shares are those of a lying page."""
    yield Column(Role.NUMBER, "№", 9)
    yield Column(Role.SOURCE, language_word(source, texts), 62, source)
    states = tuple(texts.render(STATE_WORDS[one]) for one in CHOSEN_STATES)
    for language in languages:
        yield Column(Role.TARGET, language_word(language, texts), 58 if len(languages) == 1 else 50, language)
        yield Column(Role.STATUS, texts.render(message("review.column.status")), 20, language, states)
    yield Column(Role.TERMS, texts.render(message("review.column.terms")), 36)
    yield Column(Role.FINDINGS, texts.render(message("review.column.findings")), 34)
    yield Column(Role.COMMENTS, texts.render(message("review.column.comments")), 38)


def _row(row: ExportRow, languages: Sequence[str], columns: Sequence[Column], texts: Catalogue) -> Row:
    plain = _plain_cells(row, languages)
    source, targets = plain.cells[0], dict(zip(languages, plain.cells[1:], strict=True))
    cells = []
    for column in columns:
        match column.role:
            case Role.NUMBER:
                cells.append(str(row.segment.number))
            case Role.SOURCE:
                cells.append(source)
            case Role.TARGET:
                cells.append(targets[column.language])
            case Role.STATUS:
                cells.append(_state(row, row.target(column.language), texts))
            case Role.TERMS:
                cells.append("\n".join(_terms([row.target(one) for one in languages])))
            case Role.FINDINGS:
                cells.append("\n".join(_findings([row.target(one) for one in languages], texts)))
            case _:
                cells.append("\n".join(comment_lines(row.segment.notes, row.comments)))
    return Row(plain.key, tuple(cells), tuple(_threads(row.comments, columns)))


def _threads(comments: Sequence[Comment], columns: Sequence[Column]) -> Iterator[Thread]:
    """Yield the threads, each beside the target that it is about, else beside the source."""
    places = {one.language: place for place, one in enumerate(columns) if one.role is Role.TARGET}
    source = next(place for place, one in enumerate(columns) if one.role is Role.SOURCE)
    for begun, replies in threads(comments):
        yield Thread(places.get(begun.language, source), begun, tuple(replies))


def _state(row: ExportRow, target: Target, texts: Catalogue) -> str:
    if not row.segment.kind.translatable and not target.content:
        return ""
    return texts.render(STATE_WORDS[target.state])


def _terms(targets: Sequence[Target]) -> list[str]:
    """Return a line for each term of the source: what it is, and what it is to be in each language."""
    found: dict[tuple[int, int, str], list[str]] = {}
    for target in targets:
        for one in target.decisions:
            found.setdefault((one.start, one.end, one.surface), []).append(_expected(one, bool(target.content)))
    said = {canonical(f"{surface} → {'; '.join(parts)}"): None for (_, _, surface), parts in sorted(found.items())}
    return [line.replace("\n", " ") for line in said]


def _expected(decision: TermDecision, written: bool) -> str:
    term = decision.expected or decision.term or decision.concept
    if not written or not decision.required:
        return term
    return f"{term} {_YES if decision.satisfied else _NO}"


def _findings(targets: Sequence[Target], texts: Catalogue) -> list[str]:
    lines = []
    for target in targets:
        about = f"{language_word(target.language, texts)}: " if len(targets) > 1 else ""
        lines += [about + _said(one, texts) for one in target.findings]
    return lines


def _said(finding: Finding, texts: Catalogue) -> str:
    said = f"{finding_word(finding, texts)}: {finding_sentence(finding, texts)}"
    return canonical(said).replace("\n", " ")


def language_word(code: str, texts: Catalogue) -> str:
    """Return the name of a language."""
    return texts.render(LANGUAGE_WORDS[code]) if code in LANGUAGE_WORDS else code


def _ranges(ids: Iterable[int]) -> Iterator[str]:
    """Yield ids as ranges (``12-68``)."""
    first = last = 0
    for one in sorted(ids):
        if first and one == last + 1:
            last = one
            continue
        if first:
            yield f"{first}-{last}" if last > first else str(first)
        first = last = one
    if first:
        yield f"{first}-{last}" if last > first else str(first)

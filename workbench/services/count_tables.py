"""A count as a table: to read, to copy into a letter, to open in a spreadsheet."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from pathlib import Path

from resources.messages import Catalogue, Message, message
from workbench.errors import InputError
from workbench.services.counting import BANDS, Count, CountReport, Figures
from workbench.writing import fingerprint, write_file

Cell = str | int

FIGURES = (
    message("counting.head.segments"),
    message("counting.head.words"),
    message("counting.head.han"),
    message("counting.head.characters"),
    message("counting.head.with_blanks"),
    message("counting.head.tags"),
)
"""What the columns of figures are called, in the order of :class:`Figures`."""

EXTENSIONS = (".csv", ".xlsx")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def parts(count: Count) -> list[tuple[Message, Figures]]:
    """Return the rows of one count: all segments, then each part by its name."""
    upper = [99, *(one - 1 for one in BANDS[:-1])]
    bands = [
        (message("counting.part.band", low=low, high=high), count.matched[str(low)])
        for low, high in zip(BANDS, upper, strict=True)
    ]
    return [
        (message("counting.part.all"), count.all),
        (message("counting.part.repeated"), count.matched["repeated"]),
        (message("counting.part.across"), count.matched["repeated_across"]),
        (message("counting.part.exact"), count.matched["exact"]),
        *bands,
        (message("counting.part.new"), count.matched["new"]),
    ]


def figures(of: Figures) -> list[int]:
    """Return figures in the order of :data:`FIGURES`."""
    return [of.segments, of.words, of.han, of.characters, of.characters_with_blanks, of.tags]


def table(report: CountReport, texts: Catalogue) -> list[list[Cell]]:
    """Return a heading and one row for each part of each document, and of all together where there are several."""
    counted = [(one.document or one.path.name, one.count) for one in report.documents]
    if len(counted) > 1:
        counted.append((texts.render(message("counting.part.together")), report.total))
    heads = [message("counting.head.document"), message("counting.head.part"), *FIGURES]
    rows: list[list[Cell]] = [[texts.render(one) for one in heads]]
    for name, count in counted:
        rows += [[name, texts.render(part), *figures(of)] for part, of in parts(count)]
    return rows


def write_table(path: Path, rows: Sequence[Sequence[Cell]]) -> None:
    """Write a table as ``.csv`` (UTF-8 with a mark, which spreadsheets need) or ``.xlsx``, in one move.

    A file that is there is replaced. A text that a spreadsheet would take for a formula is marked as text. Raises
    InputError for another extension, and where the place cannot be written to.
    """
    suffix = path.suffix.lower()
    if suffix not in EXTENSIONS:
        raise InputError(message("counting.unknown_table", name=path.name, known=", ".join(EXTENSIONS)))
    out = path.expanduser()
    write_file(out, _csv(rows) if suffix == ".csv" else _xlsx(rows), expected=fingerprint(out))


def _csv(rows: Sequence[Sequence[Cell]]) -> bytes:
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    for row in rows:
        writer.writerow([f"'{one}" if isinstance(one, str) and one.startswith(_FORMULA) else one for one in row])
    return out.getvalue().encode("utf-8-sig", "replace")


def _xlsx(rows: Sequence[Sequence[Cell]]) -> bytes:
    from openpyxl import Workbook  # a third of a second, which a window need not wait for
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
    from openpyxl.styles import Font

    book = Workbook()
    sheet = book.worksheets[0]
    for at, row in enumerate(rows, 1):
        for column, one in enumerate(row, 1):
            cell = sheet.cell(at, column)
            cell.value = ILLEGAL_CHARACTERS_RE.sub("", one) if isinstance(one, str) else one
            if isinstance(one, str):
                cell.data_type = "s"
            if at == 1:
                cell.font = Font(bold=True)
    sheet.freeze_panes = "A2"
    for letter, width in zip("ABCDEFGH", (36, 30, 12, 12, 12, 12, 12, 12), strict=True):
        sheet.column_dimensions[letter].width = width
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def as_text(rows: Sequence[Sequence[Cell]]) -> str:
    """Return a table as lines of cells with tabs between them."""
    return "\n".join("\t".join(" ".join(str(one).split()) for one in row) for row in rows) + "\n"

"""A review table or query sheet as a workbook: keys in a hidden column and row, locked cells, a list of states."""

from __future__ import annotations

import io
import math
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from unicodedata import east_asian_width

import regex

from resources.messages import message
from workbench.errors import FormatError
from workbench.formats.review_docx import CHINESE, LATIN
from workbench.formats.review_sheet import Column, Role, Sheet, shares

if TYPE_CHECKING:
    from openpyxl.styles import Font

LONGEST_CELL = 32_767
"""Code points of a cell (Excel's limit, counted in UTF-16 units)."""

_LIKE_ESCAPE = regex.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_CHARSET_CHINESE, _CHARSET_CYRILLIC = 134, 204
_WHOLE_WIDTH = 190
"""Characters that the columns share."""
_HIGHEST_ROW = 409.0
"""Points that a row may have (Excel's limit)."""
_MOST_IN_LIST = 255
"""Code points of a list to choose from that stands in the sheet itself."""


def write_xlsx(sheet: Sheet) -> bytes:
    """Return the workbook. Raises FormatError for a text that no cell holds."""
    from openpyxl import Workbook
    from openpyxl.styles import Alignment, Border, PatternFill, Protection, Side
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.datavalidation import DataValidation
    from openpyxl.worksheet.properties import PageSetupProperties

    book = Workbook()
    page = book.active
    assert page is not None
    page.title = sheet.label[:31]
    thin = Side(style="thin", color="A6A6A6")
    border = Border(left=thin, right=thin, top=thin, bottom=thin)
    shaded, head = PatternFill("solid", fgColor="F2F2F2"), PatternFill("solid", fgColor="D9E2F3")
    wrapped = Alignment(wrap_text=True, vertical="top")
    fonts = [_font(one.text_language or sheet.language, 9 if one.role in _SMALL else 11) for one in sheet.columns]
    heading = _font(sheet.language, 10, bold=True)
    widths = [max(one, 6) for one in shares(sheet.columns, _WHOLE_WIDTH)]
    open_, locked = Protection(locked=False), Protection(locked=True)

    def put(row: int, column: int, text: str) -> None:
        if len(text.encode("utf-16-le", "surrogatepass")) // 2 > LONGEST_CELL:
            raise FormatError(message("review.too_long", row=row - 2, most=LONGEST_CELL))
        cell = page.cell(row, column)
        cell.value = _LIKE_ESCAPE.sub("_x005F_", text)
        # What begins with «=» is a text here.
        cell.data_type = "s"
        cell.number_format = "@"

    put(1, 1, sheet.key)
    for place, column in enumerate(sheet.columns, 2):
        put(1, place, column.name)
        put(2, place, column.heading)
        cell = page.cell(2, place)
        cell.font, cell.fill, cell.border, cell.alignment = heading, head, border, wrapped
    for number, row in enumerate(sheet.rows, 3):
        put(number, 1, row.key)
        for place, (column, text) in enumerate(zip(sheet.columns, row.cells, strict=True), 2):
            if text:
                put(number, place, text)
            cell = page.cell(number, place)
            cell.font, cell.border, cell.alignment = fonts[place - 2], border, wrapped
            cell.protection = locked if column.locked else open_
            if column.locked:
                cell.fill = shaded
        page.row_dimensions[number].height = _height(row.cells, sheet.columns, widths)
    last = len(sheet.rows) + 2
    for place, (column, width) in enumerate(zip(sheet.columns, widths, strict=True), 2):
        letter = get_column_letter(place)
        page.column_dimensions[letter].width = width
        choices = ",".join(column.choices)
        if choices and len(choices) <= _MOST_IN_LIST and last > 2:
            list_ = DataValidation(type="list", formula1=f'"{choices}"', allow_blank=True, showErrorMessage=False)
            list_.add(f"{letter}3:{letter}{last}")
            page.add_data_validation(list_)
    page.column_dimensions["A"].hidden = True
    page.row_dimensions[1].hidden = True
    page.freeze_panes = "C3"
    page.auto_filter.ref = f"B2:{get_column_letter(len(sheet.columns) + 1)}{max(last, 2)}"
    guard = page.protection
    guard.sheet = True
    guard.sort = guard.autoFilter = guard.formatColumns = guard.formatRows = guard.formatCells = guard.objects = False
    page.page_setup.orientation = "landscape"
    page.page_setup.paperSize = 9
    page.page_setup.fitToHeight = 0
    page.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    margins = page.page_margins
    margins.left = margins.right = margins.top = margins.bottom = 0.4
    page.print_title_rows = "2:2"
    properties = book.properties
    properties.title, properties.creator, properties.lastModifiedBy = sheet.title, "Egiz", "Egiz"
    properties.created = properties.modified = datetime.now(UTC).replace(tzinfo=None, microsecond=0)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


_SMALL = frozenset({Role.NUMBER, Role.CONTEXT, Role.STATUS, Role.TERMS, Role.FINDINGS, Role.COMMENTS})


def _height(cells: Sequence[str], columns: Sequence[Column], widths: Sequence[int]) -> float:
    """Return the height of a row in points: a program that reads none does not make room for wrapped lines."""
    heights = []
    for text, column, width in zip(cells, columns, widths, strict=True):
        small = column.role in _SMALL
        room = width * (1.15 if small else 0.9)
        lines = sum(max(1, math.ceil(_breadth(line) / room)) for line in text.split("\n"))
        heights.append(lines * (12.5 if small else 15.5))
    return min(max(heights) + 3, _HIGHEST_ROW)


def _breadth(text: str) -> int:
    """Return how many figures wide a text is: a Chinese character takes two."""
    return len(text) + sum(east_asian_width(letter) in "WF" for letter in text)


def _font(language: str, size: int, *, bold: bool = False) -> Font:
    """Return a font; the character set helps a machine without it to take another with the right shapes."""
    from openpyxl.styles import Font

    chinese = language.startswith("zh")
    return Font(
        name=CHINESE if chinese else LATIN,
        size=size,
        bold=bold,
        family=2,
        charset=_CHARSET_CHINESE if chinese else _CHARSET_CYRILLIC,
    )

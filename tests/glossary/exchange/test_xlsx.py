from __future__ import annotations

import datetime as dt
import io
import time
import zipfile
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from glossary.concepts import Concept, Term
from glossary.errors import GlossaryError
from glossary.exchange.xlsx import column_letters, read_sheets, read_workbook, write_workbook


def book(path: Path, rows: list[list[object]]) -> Path:
    made = Workbook()
    assert made.active is not None
    for row in rows:
        made.active.append(row)
    made.save(path)
    return path


def refusal(path: Path) -> GlossaryError:
    with pytest.raises(GlossaryError) as refused:
        read_workbook(path)
    assert str(path) in str(refused.value)
    return refused.value


def parts(path: Path, change: dict[str, bytes]) -> bytes:
    """Return a workbook with some of its parts changed."""
    out = io.BytesIO()
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for one in old.infolist():
            new.writestr(one.filename, change.get(one.filename, old.read(one)))
    return out.getvalue()


SHEET = "xl/worksheets/sheet1.xml"


def test_list_of_a_spreadsheet(tmp_path: Path) -> None:
    rows: list[list[object]] = [
        ["№", "Қазақша", "English", None],
        [1, "су", "water", None],
        [None, None, None, None],
        [2, 2030, dt.date(2019, 3, 23), None],
        [3, "жер", "earth"],
    ]
    imported = read_workbook(book(tmp_path / "list.xlsx", rows))
    assert imported.ignored == ("№",)
    assert [tuple(term.text for term in one.terms) for one in imported.concepts] == [
        ("су", "water"),
        ("2030", "2019-03-23"),
        ("жер", "earth"),
    ]


def test_refusals_name_the_row_of_the_spreadsheet(tmp_path: Path) -> None:
    path = book(tmp_path / "list.xlsx", [["concept_id", "kk", "kind"], ["A", "су", None], [], ["B", "жер", "animal"]])
    error = refusal(path)
    assert error.message.id == "glossary.bad_value"
    assert error.message.params["row"] == 4
    assert refusal(book(path, [["kk", "en"]])).message.id == "glossary.empty"
    assert refusal(book(path, [])).message.id == "glossary.empty"


def test_sheets_that_are_hidden_or_empty_are_passed_over(tmp_path: Path) -> None:
    made = Workbook()
    first = made.active
    assert first is not None
    hidden = made.create_sheet("hidden")
    hidden.append(["kk", "en"])
    hidden.append(["жасырын", "hidden"])
    hidden.sheet_state = "hidden"
    shown = made.create_sheet("list")
    shown.append(["kk", "en"])
    shown.append(["су", "water"])
    made.save(tmp_path / "list.xlsx")
    assert [one.id for one in read_workbook(tmp_path / "list.xlsx").concepts] == ["су"]
    assert [one.name for one in read_sheets(tmp_path / "list.xlsx")] == ["Sheet", "list"]


@pytest.mark.parametrize("text", ["=1+1", "+7", "-ның", "@x", '=HYPERLINK("http://x","y")', "=cmd|' /C calc'!A0"])
def test_what_looks_like_a_formula_is_written_as_text(text: str, tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    write_workbook([Concept("A", terms=(Term("kk", "су"),), note=text)], path)
    sheet = load_workbook(path).active
    assert sheet is not None
    cells = [cell for row in sheet.iter_rows() for cell in row if cell.value == text]
    assert [(cell.data_type, cell.quotePrefix) for cell in cells] == [("s", True)]
    with zipfile.ZipFile(path) as archive:
        assert b"<f>" not in archive.read(SHEET)
    assert read_workbook(path).concepts[0].note == text


def test_formula_is_read_by_its_saved_value_and_refused_without_one(tmp_path: Path) -> None:
    path = book(tmp_path / "list.xlsx", [["kk", "en"], ["су", '="wa"&"ter"']])
    error = refusal(path)
    assert (error.message.id, error.message.params["row"], error.message.params["column"]) == (
        "exchange.formula",
        2,
        "B",
    )
    with zipfile.ZipFile(path) as archive:
        sheet = archive.read(SHEET)
    # As a spreadsheet saves it: the formula, then what it gave.
    saved = sheet.replace(b'r="B2"', b'r="B2" t="str"').replace(b"<v></v>", b"<v>water</v>")
    assert saved != sheet
    path.write_bytes(parts(path, {SHEET: saved}))
    assert read_workbook(path).concepts[0].terms[1] == Term("en", "water")


def test_escapes_of_the_format(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    write_workbook([Concept("A", terms=(Term("kk", "су\x01a_x0041_b"),))], path)
    with zipfile.ZipFile(path) as archive:
        texts = b"".join(archive.read(name) for name in archive.namelist() if name.endswith(".xml"))
    assert b"_x0001_a_x005F_x0041_b<" in texts
    assert read_workbook(path).concepts[0].terms[0].text == "су\x01a_x0041_b"


def test_too_long_a_text_is_refused_and_not_cut(tmp_path: Path) -> None:
    fits = Concept("A", terms=(Term("kk", "су"),), note="x" * 32_767)
    write_workbook([fits], tmp_path / "list.xlsx")
    assert read_workbook(tmp_path / "list.xlsx").concepts == (fits,)
    with pytest.raises(GlossaryError) as refused:
        write_workbook([Concept("B", terms=(Term("kk", "су"),), note="x" * 32_768)], tmp_path / "other.xlsx")
    assert refused.value.message.params == {"concept": "B", "most": 32_767}
    assert [one.name for one in tmp_path.iterdir()] == ["list.xlsx"]


def test_damaged_and_foreign_files_are_refused(tmp_path: Path) -> None:
    path = book(tmp_path / "list.xlsx", [["kk", "en"], ["су", "water"]])
    good = path.read_bytes()
    for bad in (b"", b"kk,en\n", good[: len(good) // 2], good.replace(b"PK\x01\x02", b"PK\x01\x03")):
        path.write_bytes(bad)
        assert refusal(path).message.id == "exchange.not_workbook"
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600)
    assert refusal(path).message.id == "exchange.locked_workbook"
    path.write_bytes(good)
    path.write_bytes(parts(path, {SHEET: b"<worksheet><sheetData><row>"}))
    assert refusal(path).message.id in ("exchange.not_workbook", "glossary.empty")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_entities_are_refused(encoding: str, tmp_path: Path) -> None:
    path = book(tmp_path / "list.xlsx", [["kk", "en"], ["су", "water"]])
    bomb = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><worksheet>&b;</worksheet>'
    path.write_bytes(parts(path, {SHEET: bomb.encode(encoding)}))
    assert refusal(path).message.id == "exchange.entities"


def test_bombs_are_refused_at_once(tmp_path: Path) -> None:
    path = book(tmp_path / "list.xlsx", [["kk", "en"], ["су", "water"]])
    large = b"<worksheet><sheetData>" + b" " * 150_000_000 + b"</sheetData></worksheet>"
    data = parts(path, {SHEET: large})
    assert len(data) < 200_000
    path.write_bytes(data)
    del large
    begun = time.perf_counter()
    assert refusal(path).message.id == "exchange.too_large"
    assert time.perf_counter() - begun < 1


def test_cell_far_to_the_right_is_refused(tmp_path: Path) -> None:
    path = book(tmp_path / "list.xlsx", [["kk", "en"], ["су", "water"]])
    with zipfile.ZipFile(path) as archive:
        sheet = archive.read(SHEET)
    path.write_bytes(parts(path, {SHEET: sheet.replace(b'r="B2"', b'r="XFD2"')}))
    assert refusal(path).message.id == "exchange.too_large"


def test_row_far_below_is_refused_at_once(tmp_path: Path) -> None:
    path = book(tmp_path / "list.xlsx", [["kk", "en"], ["су", "water"]])
    with zipfile.ZipFile(path) as archive:
        sheet = archive.read(SHEET)
    far = sheet.replace(b'r="2"', b'r="900000"').replace(b'"A2"', b'"A900000"').replace(b'"B2"', b'"B900000"')
    path.write_bytes(parts(path, {SHEET: far}))
    begun = time.perf_counter()
    assert refusal(path).message.id == "exchange.too_large"
    assert time.perf_counter() - begun < 1


@pytest.mark.shared
def test_workbooks_of_others_open(shared: Path) -> None:
    for path in sorted((shared / "conformance" / "xlsx").iterdir()):
        assert any(any(map(any, sheet.rows)) for sheet in read_sheets(path)), path.name


@pytest.mark.parametrize(("place", "letters"), [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA")])
def test_columns_are_called_as_in_a_spreadsheet(place: int, letters: str) -> None:
    assert column_letters(place) == letters

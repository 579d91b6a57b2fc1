"""Review tables that come back from Excel."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook
from openpyxl.comments import Comment as Note
from openpyxl.worksheet.worksheet import Worksheet

from resources.messages import message
from tests.services.reviewing.tables import CHECKS, comment, in_excel, project, send
from workbench.core.content import Content
from workbench.core.segments import State, Target
from workbench.errors import FormatError
from workbench.services.reviewing import ChangeKind, apply_review, read_review
from workbench.store.protocols import ProjectStore

EN, EN_STATE, ZH, COMMENTS = 4, 5, 6, 10
FIRST = 3
"""The first row of the texts, behind the hidden one and the heading."""


@pytest.fixture
def store(tmp_path: Path) -> Iterator[ProjectStore]:
    made = project(tmp_path / "p.egiz")
    yield made
    made.close()


@pytest.fixture
def table(store: ProjectStore, tmp_path: Path) -> Path:
    return send(store, tmp_path / "review.xlsx")


def put(sheet: Worksheet, row: int, column: int, text: str) -> None:
    sheet.cell(FIRST + row, column).value = text


def test_what_the_sheet_hides_and_locks(table: Path) -> None:
    sheet = load_workbook(table).active
    assert isinstance(sheet, Worksheet)
    assert sheet.column_dimensions["A"].hidden
    assert sheet.row_dimensions[1].hidden
    assert sheet.protection.sheet
    locked = [sheet.cell(FIRST + 1, at).protection.locked for at in range(2, 11)]
    assert locked == [True, True, False, False, False, False, True, True, False]
    assert [sheet.cell(FIRST, at).font.name for at in (3, EN, ZH)] == ["Noto Sans", "Noto Sans", "Noto Sans CJK SC"]
    assert "Reviewed" in str(sheet.data_validations.dataValidation[0].formula1).title()


def test_an_untouched_workbook_changes_nothing(store: ProjectStore, tmp_path: Path) -> None:
    comment(store, store.segment_ids()[1], "Is it Xie?", "k1")
    sent = send(store, tmp_path / "r.xlsx", words="zh-Hans")
    assert read_review(store, [sent]).changes == ()
    assert read_review(store, [in_excel(sent, lambda _: None)]).changes == (), "saved again by another program"


def test_changes_states_notes_and_lines(store: ProjectStore, table: Path) -> None:
    def edit(sheet: Worksheet) -> None:
        put(sheet, 0, EN, "=Cooperation")
        put(sheet, 2, EN_STATE, "қабылданбаған")
        put(sheet, 3, EN_STATE, "splendid")
        put(sheet, 4, COMMENTS, "Sounds odd.")
        sheet.cell(FIRST + 4, ZH).comment = Note("Lee:\n经贸?", "Lee")

    review = read_review(store, [in_excel(table, edit)])
    said = [c.after.text or (c.comment.text if c.comment else c.after_state.value) for c in review.changes]
    found = [(c.number, c.kind.value, c.language, text) for c, text in zip(review.changes, said, strict=True)]
    assert found == [
        (1, "text", "en", "=Cooperation"), (3, "state", "en", "rejected"),
        (5, "comment", "", "Sounds odd."), (5, "comment", "zh-Hans", "经贸?"),
    ]  # fmt: skip
    assert {c.reviewer for c in review.changes} == {"Lee"}
    assert [one.reason.id for one in review.unplaced] == ["review.unplaced.state"]
    apply_review(store, review.changes, CHECKS)
    third = store.segment_ids()[2]
    assert store.targets([third], "en")[third].state is State.REJECTED
    assert read_review(store, [table]).changes == ()


def test_sorted_deleted_inserted_and_moved(store: ProjectStore, table: Path) -> None:
    def edit(sheet: Worksheet) -> None:
        put(sheet, 4, EN, "Trade was discussed.")
        found = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=FIRST)]
        sheet.delete_rows(FIRST, len(found))
        for number, values in enumerate(reversed(found[1:]), FIRST):
            for at, value in enumerate(values, 1):
                sheet.cell(number, at).value = value
        sheet.insert_cols(3)
        sheet.cell(FIRST, 3).value = "mine"

    review = read_review(store, [in_excel(table, edit)])
    assert [(c.number, c.after.text) for c in review.changes] == [(5, "Trade was discussed.")]
    assert [one.reason.id for one in review.unplaced] == ["review.unplaced.deleted", "review.unplaced.column"]


@pytest.mark.parametrize("cells", ["D5:D6", "C5:D5", "D5:G6"])
def test_merged_cells_lose_nothing(store: ProjectStore, table: Path, cells: str) -> None:
    def edit(sheet: Worksheet) -> None:
        put(sheet, 0, EN, "Cooperation")
        sheet.merge_cells(cells)

    review = read_review(store, [in_excel(table, edit)])
    assert [(c.number, c.after.text) for c in review.changes] == [(1, "Cooperation")]


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=30), min_size=2, max_size=4),
       st.sampled_from(["docx", "xlsx"]))  # fmt: skip
def test_any_text_goes_out_and_comes_back(store: ProjectStore, tmp_path: Path, texts: list[str], kind: str) -> None:
    with store.step(message("editing.drafts")) as step:
        for one, text in zip(store.segment_ids(), texts, strict=False):
            now = store.targets([one], "en")[one]
            step.put_target(Target(one, "en", Content(text), State.DRAFT), expected_revision=now.revision)
    review = read_review(store, [send(store, tmp_path / f"any.{kind}")])
    assert review.changes == ()
    assert review.unplaced == ()


def test_typography_alone(store: ProjectStore, table: Path) -> None:
    text = "‹1›Xie‹/1› Chuntao arrived in Astana today — “for the first time”.‹2/›"
    review = read_review(store, [in_excel(table, lambda sheet: put(sheet, 1, EN, text))])
    assert [c.kind for c in review.changes] == [ChangeKind.TYPOGRAPHY]


def test_hostile_files_are_refused(store: ProjectStore, tmp_path: Path) -> None:
    for name, data in (
        ("a.xlsx", b""),
        ("b.docx", b"PK\x03\x04 broken"),
        ("c.xlsx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),
    ):
        path = tmp_path / name
        path.write_bytes(data)
        with pytest.raises(FormatError):
            read_review(store, [path])
    with pytest.raises(FormatError, match="docx"):
        read_review(store, [tmp_path / "review.pdf"])


@pytest.mark.parametrize("kind", ["docx", "xlsx"])
def test_entities_and_bombs_in_a_table_are_refused(store: ProjectStore, tmp_path: Path, kind: str) -> None:
    sent = send(store, tmp_path / f"review.{kind}")
    part = "word/document.xml" if kind == "docx" else "xl/worksheets/sheet1.xml"
    bomb = b"<!DOCTYPE a [<!ENTITY a 'x'>]><a>&a;</a>", b"<a>" + b" " * 60_000_000 + b"</a>"
    for number, data in enumerate(bomb):
        hostile = tmp_path / f"{number}.{kind}"
        with zipfile.ZipFile(sent) as old, zipfile.ZipFile(hostile, "w", zipfile.ZIP_DEFLATED) as new:
            for name in old.namelist():
                new.writestr(name, data if name == part else old.read(name))
        with pytest.raises(FormatError):
            read_review(store, [hostile])

"""LibreOffice saves review tables and query sheets anew; what a reviewer did is still taken over from them."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.peers.test_glossaries import program
from tests.services.reviewing.tables import cell, comment, in_excel, in_word, project, rows, send, track, write
from workbench.services.queries import ask, take_answers, write_sheet
from workbench.services.reviewing import read_review
from workbench.store.protocols import ProjectStore

pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[ProjectStore]:
    made = project(tmp_path / "p.egiz")
    comment(made, made.segment_ids()[1], "Is it Xie?", "k1")
    comment(made, made.segment_ids()[1], "Yes.", "k2", "k1")
    yield made
    made.close()


def saved_again(path: Path, tmp_path: Path, kind: str = "") -> Path:
    """Have LibreOffice open a file and save it, in its own format or another."""
    office = program("soffice", "libreoffice")
    out = tmp_path / "again"
    done = subprocess.run(
        [office, "--headless", f"-env:UserInstallation=file://{tmp_path / 'profile'}", "--convert-to",
         kind or path.suffix[1:], "--outdir", str(out), str(path)],
        capture_output=True, text=True, timeout=200,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return out / f"{path.stem}.{kind or path.suffix[1:]}"


@pytest.mark.parametrize("kind", ["docx", "xlsx"])
def test_saved_again_without_a_change(store: ProjectStore, tmp_path: Path, kind: str) -> None:
    review = read_review(store, [saved_again(send(store, tmp_path / f"review.{kind}"), tmp_path)])
    assert (review.changes, review.unplaced) == ((), ())


def test_changes_and_tracked_changes_in_a_document(store: ProjectStore, tmp_path: Path) -> None:
    def edit(root: object) -> None:
        write(cell(rows(root)[0], 2), "Kazakhstan–China cooperation")  # type: ignore[arg-type]
        track(cell(rows(root)[4], 4), "贸易", "经贸")  # type: ignore[arg-type]

    sent = in_word(send(store, tmp_path / "review.docx"), edit)
    review = read_review(store, [saved_again(sent, tmp_path)])
    assert [(one.number, one.after.text) for one in review.changes] == [
        (1, "Kazakhstan–China cooperation"), (5, "双方谈到经贸。"),
    ]  # fmt: skip
    assert review.changes[1].reviewer == "Lee"


def test_changes_in_a_workbook(store: ProjectStore, tmp_path: Path) -> None:
    sent = in_excel(send(store, tmp_path / "review.xlsx"), lambda sheet: setattr(sheet.cell(5, 4), "value", "Warm."))
    review = read_review(store, [saved_again(sent, tmp_path)])
    assert [(one.number, one.after.text) for one in review.changes] == [(3, "Warm.")]


def test_a_document_that_went_through_odt(store: ProjectStore, tmp_path: Path) -> None:
    sent = in_word(
        send(store, tmp_path / "review.docx"),
        lambda root: write(cell(rows(root)[0], 2), "Kazakhstan–China cooperation"),
    )
    there = saved_again(sent, tmp_path, "odt")
    review = read_review(store, [saved_again(there, tmp_path, "docx")])
    assert [(one.number, one.after.text) for one in review.changes] == [(1, "Kazakhstan–China cooperation")]


@pytest.mark.parametrize("kind", ["docx", "xlsx"])
def test_a_query_sheet_is_answered(store: ProjectStore, tmp_path: Path, kind: str) -> None:
    ask(store, store.segment_ids()[1], "Су or Се?", proposal="Се Чуньтао")
    sheet = write_sheet(store, tmp_path / f"questions.{kind}").path
    if kind == "docx":
        in_word(sheet, lambda root: write(cell(rows(root)[0], 5), "Се"))
    else:
        in_excel(sheet, lambda page: setattr(page.cell(3, 7), "value", "Се"))
    answers = take_answers(store, [saved_again(sheet, tmp_path)])
    assert [one.answer for one in answers.answered] == ["Се"]


@pytest.mark.parametrize("kind", ["docx", "xlsx"])
def test_pages_have_the_fonts_of_both_scripts(store: ProjectStore, tmp_path: Path, kind: str) -> None:
    look = program("pdffonts", "poppler-utils")
    pages = saved_again(send(store, tmp_path / f"review.{kind}"), tmp_path, "pdf")
    fonts = subprocess.run([look, str(pages)], capture_output=True, text=True, check=True).stdout
    assert "CJK" in fonts or "HanSans" in fonts, "Chinese is not drawn with empty boxes"

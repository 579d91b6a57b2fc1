"""Questions to the client: asked, written out with their context, answered; no answer is lost or placed wrongly."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from lxml import etree

from resources.messages import catalogue
from tests.services.reviewing.tables import W, cell, in_word, project, rows, send, write
from workbench.core.remarks import QueryState
from workbench.errors import ConflictError, FormatError, InputError
from workbench.formats.review_docx_reader import read_docx
from workbench.services.projects import create
from workbench.services.queries import ask, close, open_queries, take_answers, write_sheet
from workbench.store import open_project
from workbench.store.protocols import ProjectStore

ANSWER = 5


@pytest.fixture
def store(tmp_path: Path) -> Iterator[ProjectStore]:
    made = project(tmp_path / "p.egiz")
    yield made
    made.close()


def questions(store: ProjectStore, out: Path) -> Path:
    ids = store.segment_ids()
    ask(store, ids[1], "Су or Се?", proposal="Се Чуньтао", recipient="Client")
    ask(store, ids[3], "Is the line meant twice?")
    return write_sheet(store, out, texts=catalogue("kk")).path


def test_a_sheet_has_source_context_question_and_proposal(store: ProjectStore, tmp_path: Path) -> None:
    found = read_docx(questions(store, tmp_path / "q.docx").read_bytes(), "q.docx")
    first = [one.text for one in found.rows[0].cells]
    assert first == [
        "2", "Се Чуньтао бүгін Астанаға келді.",
        "Қазақстан мен Қытай ынтымақтастығы\n[…]\nКездесу жылы өтті.", "Су or Се?", "Се Чуньтао", "",
    ]  # fmt: skip
    assert found.headings[-1] == "Жауап"


def test_answers_are_taken_over_as_one_step(store: ProjectStore, tmp_path: Path) -> None:
    sheet = questions(store, tmp_path / "q.docx")

    def answer(root: etree._Element) -> None:
        write(cell(rows(root)[0], ANSWER), "Се Чуньтао")

    answers = take_answers(store, [in_word(sheet, answer)])
    assert ([one.answer for one in answers.answered], answers.open, answers.unplaced) == (["Се Чуньтао"], 1, ())
    assert [one.question for one in open_queries(store)] == ["Is the line meant twice?"]
    assert take_answers(store, [sheet]).unplaced == (), "the same answer again"
    in_word(sheet, lambda root: write(cell(rows(root)[0], ANSWER), "Су"))
    assert [one.id for one in take_answers(store, [sheet]).unplaced] == ["queries.already"]
    assert store.queries()[0].answer == "Се Чуньтао"
    store.undo()
    assert len(open_queries(store)) == 2


def test_answers_without_keys_are_known_by_number_and_question(store: ProjectStore, tmp_path: Path) -> None:
    def edit(root: etree._Element) -> None:
        for row in rows(root):
            number = cell(row, 0)
            write(number, "".join(str(one.text) for one in list(number.iter(f"{W}t"))[:1]))
        write(cell(rows(root)[0], ANSWER), "Се")
        write(cell(rows(root)[1], 3), "Another question")
        write(cell(rows(root)[1], ANSWER), "Yes")

    answers = take_answers(store, [in_word(questions(store, tmp_path / "q.docx"), edit)])
    assert [one.answer for one in answers.answered] == ["Се"]
    assert [one.id for one in answers.unplaced] == ["queries.unplaced"]


def test_what_cannot_be_is_refused(store: ProjectStore, tmp_path: Path) -> None:
    with pytest.raises(InputError):
        ask(store, store.segment_ids()[0], "  ")
    with pytest.raises(ConflictError):
        ask(store, 999, "?")
    sheet = questions(store, tmp_path / "q.xlsx")
    with pytest.raises(ConflictError):
        write_sheet(store, sheet)
    with pytest.raises(FormatError, match="not a query sheet"):
        take_answers(store, [send(store, tmp_path / "review.xlsx")])
    assert [close(store, segment)[1] for segment in store.segment_ids()] == [0, 1, 0, 1, 0, 0]
    assert {one.state for one in store.queries()} == {QueryState.CLOSED}
    with pytest.raises(InputError):
        write_sheet(store, tmp_path / "none.docx")


@pytest.mark.shared
def test_the_slips_of_the_seeds_go_out_as_questions(shared: Path, tmp_path: Path) -> None:
    seed = next((shared / "seeds").rglob("000_*.txt"))
    made = create(tmp_path / "seed.egiz", [seed], "kk", ["en"])
    store = open_project(made.path)
    try:
        wanted = {"Су Чуньтао": "Се Чуньтао", "екенінінің": "екенінің"}
        for wrong, right in wanted.items():
            segment = next(one for one in store.segments(store.segment_ids()) if wrong in one.source.text)
            ask(store, segment.id, f"«{wrong}»?", proposal=right)
        sheet = read_docx(write_sheet(store, tmp_path / "q.docx").path.read_bytes(), "q.docx")
        assert [row.cells[4].text for row in sheet.rows] == list(reversed(wanted.values()))
        assert all("«" in row.cells[3].text and row.cells[2].text for row in sheet.rows)
    finally:
        store.close()

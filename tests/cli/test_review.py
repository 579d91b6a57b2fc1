"""``egiz review`` and ``egiz queries`` as other programs call them."""

from __future__ import annotations

import json
import os
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from tests.services.reviewing.tables import ENGLISH, cell, in_excel, in_word, project, rows, write
from workbench.__main__ import main
from workbench.core.remarks import QueryState
from workbench.store import open_reader


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("EGIZ_LANGUAGE", "en")
    project(tmp_path / "p.egiz").close()
    return tmp_path / "p.egiz"


def printed(capsys: pytest.CaptureFixture[str]) -> Any:
    return json.loads(capsys.readouterr().out)


def test_a_table_goes_out_and_is_taken_over(path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "review.docx"
    assert main(["export", str(path), "--out", str(out), "--review", "--to", "en"]) == 0
    capsys.readouterr()

    def edit(root: etree._Element) -> None:
        write(cell(rows(root)[0], 2), "Cooperation")
        write(cell(rows(root)[2], 2), "“Warm”")

    in_word(out, edit)
    assert main(["review", str(path), str(out), "--json"]) == 0
    found = printed(capsys)
    assert list(found) == ["files", "changes", "unplaced", "applied", "notes"]
    assert found["applied"] == 0
    assert found["changes"][0] == {
        "number": 1, "language": "en", "kind": "text", "reviewer": "Айша", "when": found["changes"][0]["when"],
        "file": "review.docx", "row": 2, "before": ENGLISH[0], "after": "Cooperation", "conflict": None, "others": [],
        "notes": [], "applied": False,
    }  # fmt: skip
    assert main(["review", str(path), str(out), "--accept", "all", "--json"]) == 0
    assert printed(capsys)["applied"] == 2
    with closing(open_reader(path)) as reader:
        target = reader.targets(reader.segment_ids(), "en")[reader.segment_ids()[0]]
        assert target.content.text == "Cooperation"
        assert reader.undo_name() is not None
    assert main(["review", str(path), str(out)]) == 0
    assert "0 changes" in capsys.readouterr().out
    assert main(["review", str(path), str(tmp_path / "none.docx")]) == 2
    assert "no file" in capsys.readouterr().err
    assert main(["export", str(path), "--out", str(tmp_path / "review.pdf"), "--review"]) == 2
    assert ".xlsx" in capsys.readouterr().err


def test_a_pipe_or_a_file_of_another_kind_is_no_table(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    os.mkfifo(tmp_path / "pipe.docx")
    (tmp_path / "review.ods").write_bytes(b"x")
    for words in (["review", str(path)], ["queries", str(path), "--import"]):
        assert main([*words, str(tmp_path / "pipe.docx")]) == 2
        assert "a pipe or a device" in capsys.readouterr().err
        assert main([*words, str(tmp_path / "review.ods")]) == 2
        assert "save it as one of these" in capsys.readouterr().err
    assert main(["queries", str(path), "--ask", "Who?"]) == 2
    assert "--segment is missing" in capsys.readouterr().err


def test_a_deleted_row_is_told_without_a_number_of_its_own(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "review.docx"
    assert main(["export", str(path), "--out", str(out), "--review", "--to", "en"]) == 0

    def delete(root: etree._Element) -> None:
        gone = rows(root)[1]
        parent = gone.getparent()
        assert parent is not None
        parent.remove(gone)

    in_word(out, delete)
    capsys.readouterr()
    assert main(["review", str(path), str(out)]) == 1
    assert capsys.readouterr().err.startswith("review.docx: The row of segment 2 was deleted")


def test_questions_go_out_and_answers_come_back(path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    sheet = tmp_path / "questions.xlsx"
    assert main(["queries", str(path), "--out", str(sheet)]) == 2
    assert "no open question" in capsys.readouterr().err
    asked = ["queries", str(path), "--ask", "Is it Су or Се?", "--segment", "2", "--proposal", "Се Чуньтао", "--json"]
    assert main(asked) == 1
    assert printed(capsys)["open"] == 1
    assert main([*asked[:-1], "--json"]) == 1, "asked twice"
    capsys.readouterr()
    assert main(["queries", str(path), "--close", "--segment", "2", "--json"]) == 0
    assert [one["state"] for one in printed(capsys)["queries"]] == ["closed", "closed"]
    assert main(asked) == 1
    capsys.readouterr()
    assert main(["queries", str(path), "--out", str(sheet)]) == 0
    capsys.readouterr()

    in_excel(sheet, lambda page: setattr(page.cell(3, 7), "value", "Се Чуньтао."), by="Client")
    assert main(["queries", str(path), "--import", str(sheet), "--json"]) == 0
    found = printed(capsys)
    assert (found["answered"], found["open"], found["unplaced"]) == (1, 0, [])
    with closing(open_reader(path)) as reader:
        query = reader.queries()[-1]
    assert (query.state, query.answer, query.answered_by) == (QueryState.ANSWERED, "Се Чуньтао.", "Client")
    assert main(["queries", str(path)]) == 0
    assert "2. answered: Is it Су or Се?" in capsys.readouterr().out

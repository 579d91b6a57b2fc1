"""``egiz count`` as other programs call it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from workbench.__main__ import main

SAMPLE = Path(__file__).parent.parent.parent / "resources" / "sample"
NEWS = SAMPLE / "halykpartiyasy-kezdesu.txt"


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EGIZ_LANGUAGE", "en")


def test_json_is_the_contract(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    bad = tmp_path / "bad.docx"
    bad.write_bytes(b"no package")
    assert main(["count", str(NEWS), str(bad), "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert list(found) == ["documents", "total", "refused"]
    (one,) = found["documents"]
    figures = ["segments", "words", "han", "characters", "characters_with_blanks", "tags"]
    assert list(one) == ["path", "document", "format", "from", *figures, "parts"]
    assert (one["from"], one["segments"], one["parts"]["new"]["segments"]) == ("kk", 20, 20)
    assert list(one["parts"]) == ["repeated", "repeated_across", "exact", "95", "85", "75", "new"]
    assert list(found["total"]) == [*figures, "parts"]
    (refused,) = found["refused"]
    assert list(refused) == ["path", "id", "text"]
    assert refused["path"] == str(bad)


def test_for_a_person(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert main(["count", str(SAMPLE)]) == 0
    assert "3 documents together:" in capsys.readouterr().out
    assert main(["count", str(tmp_path / "gone.txt")]) == 2
    assert "gone.txt" in capsys.readouterr().err
    assert main(["count", str(tmp_path)]) == 2
    assert "no document to count" in capsys.readouterr().err

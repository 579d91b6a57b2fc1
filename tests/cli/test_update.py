"""``egiz update`` as other programs call it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from workbench.__main__ import main
from workbench.store import open_project

LINES = ("Бірінші сөйлем осында тұр.", "Кездесуде екі елдің ынтымақтастығы талқыланды.", "Соңғы жол.")


def test_json_is_the_contract(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("EGIZ_LANGUAGE", "en")
    file, project = tmp_path / "a.txt", tmp_path / "p.egiz"
    file.write_text("\n".join(LINES), encoding="utf-8")
    assert main(["new", str(project), str(file), "--from", "kk", "--to", "en"]) == 0
    capsys.readouterr()
    new = LINES[1].replace("екі", "үш")
    file.write_text("\n".join((LINES[0], new, "Мүлде басқа жаңа сөйлем келді.")), encoding="utf-8")
    assert main(["update", str(project), str(file), "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert list(found) == ["document", "unchanged", "moved", "changed", "added", "removed", "recalled"]
    (changed,) = found["changed"]
    assert list(changed) == ["number", "before", "after", "similarity"]
    assert (changed["number"], changed["before"], changed["after"]) == (2, LINES[1], new)
    assert (found["document"], found["unchanged"]) == ("a.txt", 1)
    assert found["added"] == [{"number": 3, "source": "Мүлде басқа жаңа сөйлем келді."}]
    assert found["removed"] == [{"number": 3, "source": LINES[2], "targets": {}}]
    assert main(["update", str(project), str(file)]) == 0
    assert "unchanged segments: 3" in capsys.readouterr().out

    other = tmp_path / "b.txt"
    other.write_text("Жол.", encoding="utf-8")
    assert main(["update", str(project), str(other)]) == 2
    assert "--document" in capsys.readouterr().err
    store = open_project(project)
    try:
        assert main(["update", str(project), str(file)]) == 2, "it is open elsewhere"
    finally:
        store.close()

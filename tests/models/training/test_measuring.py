"""A model is measured without what trains it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

import resources
from models.training.__main__ import main


def test_a_model_folder_is_measured_without_pytorch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "torch", None)
    (tmp_path / "set.kk").write_text("Мемлекет басшысы кездесу өткізді.\n", encoding="utf-8")
    (tmp_path / "set.en").write_text("The Head of State held a meeting.\n", encoding="utf-8")
    folder = Path(resources.__file__).parent / "models" / "starter-kk-en"
    run = CliRunner().invoke(main, ["measure", str(folder), str(tmp_path / "set"), "--direction", "kk-en"])
    assert run.exit_code == 0, run.output
    assert run.output.startswith("set\tkk-en\tBLEU ")
    assert "tok:13a" in run.output

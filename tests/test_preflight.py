"""A missing screen or system library is said in one line, and the main job is done all the same."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from workbench import preflight

ROOT = Path(__file__).parent.parent


def test_missing_libraries_are_one_apt_line(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(preflight, "OFFSCREEN", {"libno-such-thing.so.9": "libno-such-thing9", "libc.so.6": "libc6"})
    monkeypatch.setattr(sys, "argv", ["preflight", "--offscreen"])
    assert preflight.main() == 2
    assert "apt-get install libno-such-thing9\n" in capfd.readouterr().err


def test_without_a_screen_the_window_says_so_and_the_demo_runs(own_home: Path) -> None:
    environment = {name: value for name, value in os.environ.items()
                   if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}  # fmt: skip
    code = (
        "import sys\n"
        "sys.modules['PySide6'] = None\n"  # the demo imports no Qt
        "from workbench.__main__ import main\n"
        "sys.exit(main(['open', '--sample']))\n"
    )
    run = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False,
        env=environment | {"EGIZ_HOME": str(own_home), "EGIZ_LANGUAGE": "en", "COLUMNS": "160"},
    )  # fmt: skip
    assert run.returncode == 0, run.stderr
    assert "No screen was found" in run.stderr
    assert "Ma Xingrui" in run.stdout

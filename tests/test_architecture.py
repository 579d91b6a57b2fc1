"""The shape of the house holds."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent


def test_layers_and_qt_stay_where_they_belong() -> None:
    """``ui -> workbench -> glossary | models -> resources``, and only ``ui`` imports Qt."""
    result = subprocess.run(
        [Path(sys.executable).parent / "lint-imports", "--no-cache"],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert result.returncode == 0, result.stdout + result.stderr


def test_the_command_line_imports_no_qt() -> None:
    """Every command but the window runs where Qt is not installed."""
    code = (
        "import sys, importlib\n"
        "sys.modules['PySide6'] = None\n"
        "from workbench.cli.main import COMMANDS\n"
        "for module in COMMANDS.values(): importlib.import_module(module)\n"
        "import workbench.__main__, workbench.session\n"
    )
    result = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr


def test_no_module_outgrows_what_one_can_read() -> None:
    """A file past 600 lines asks to be split along its seams."""
    packages = ("workbench", "ui", "glossary", "models", "resources", "tests", "benchmarks")
    long = [
        f"{path.relative_to(ROOT)}: {lines} lines"
        for package in packages
        for path in (ROOT / package).rglob("*.py")
        if (lines := len(path.read_text(encoding="utf-8").splitlines())) > 600
    ]
    assert not long, "\n".join(long)

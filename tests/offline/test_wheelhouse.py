"""An installation from the wheelhouse alone does the main job, without a network and outside the checkout."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
WHEELHOUSE = ROOT / ".wheelhouse"

pytestmark = [pytest.mark.slow, pytest.mark.timeout(600)]


def run(*arguments: str | Path, cwd: Path) -> str:
    # No index, no configured sources, and an address that leads nowhere for whatever would ask all the same.
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("PIP_", "PYTHON"))}
    environment |= {
        "PIP_NO_INDEX": "1", "PIP_CONFIG_FILE": os.devnull, "PIP_DISABLE_PIP_VERSION_CHECK": "1",
        "http_proxy": "http://127.0.0.1:9", "https_proxy": "http://127.0.0.1:9", "QT_QPA_PLATFORM": "offscreen",
    }  # fmt: skip
    command = [str(one) for one in arguments]
    if shutil.which("unshare") and os.geteuid() == 0:
        command = ["unshare", "--net", *command]
    result = subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, check=False)
    assert result.returncode in (0, 1), result.stdout + result.stderr
    return result.stdout


def test_an_offline_installation_does_the_main_job(tmp_path: Path) -> None:
    assert WHEELHOUSE.is_dir(), "run `make wheelhouse` first"
    venv = tmp_path / "venv"
    run(sys.executable, "-m", "venv", venv, cwd=tmp_path)
    python = venv / "bin" / "python"
    pip = (python, "-m", "pip", "install", "--quiet", "--no-index", "--find-links", WHEELHOUSE)
    run(*pip, "--require-hashes", "-r", ROOT / "requirements" / "runtime.txt", cwd=tmp_path)
    run(*pip, "--no-deps", "egiz", cwd=tmp_path)
    text = tmp_path / "text.txt"
    text.write_text("Мемлекет басшысы Ма Синжуймен кездесті.\n", encoding="utf-8")
    out = tmp_path / "out.xlf"
    egiz = venv / "bin" / "egiz"
    report = run(
        egiz, "--data-dir", tmp_path / "home", "draft", text, "--from", "kk", "--to", "en", "--out", out, "--json",
        cwd=tmp_path,
    )  # fmt: skip
    assert "Ma Xingrui" in report
    assert out.is_file()
    assert "94" in run(egiz, "--data-dir", tmp_path / "home", "glossary", "list", cwd=tmp_path)
    assert run(python, "-c", "import ui.app; print(ui.app.__file__)", cwd=tmp_path).startswith(str(venv))

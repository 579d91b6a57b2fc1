"""What every test gets: a home of its own, a failing run for leaked threads, and the optional shared material."""

from __future__ import annotations

import os
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

# Windows are drawn offscreen, also where pytest is called by hand; QT_QPA_PLATFORM=xcb shows them.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

ROOT = Path(__file__).parent.parent
SHARED = ROOT.parent / "shared"
_WITHOUT_SHARED = "needs ../shared, which is not here"


@pytest.fixture
def shared() -> Path:
    """The shared material beside the checkout; the test skips, and is counted, where it is absent."""
    if not SHARED.is_dir():
        pytest.skip(_WITHOUT_SHARED)
    return SHARED


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Give each test its own EGIZ_HOME, and fail where the real home was written to."""
    home = tmp_path_factory.mktemp("egiz-home")
    monkeypatch.setenv("EGIZ_HOME", str(home))
    false_home = tmp_path_factory.mktemp("real-home")
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "USERPROFILE"):
        monkeypatch.setenv(name, str(false_home))
    yield home
    touched = sorted(str(path.relative_to(false_home)) for path in false_home.rglob("*egiz*"))
    assert not touched, f"the test wrote into the user's home: {touched}"


@pytest.fixture(autouse=True)
def no_leaked_threads() -> Iterator[None]:
    """Fail a test that leaves a thread of ours running."""
    before = set(threading.enumerate())
    yield
    deadline = time.monotonic() + 2.0
    while time.monotonic() < deadline:
        left = [t for t in threading.enumerate() if t not in before and t.is_alive()]
        if not left:
            return
        time.sleep(0.02)
    pytest.fail(f"threads left running: {[thread.name for thread in left]}")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say how many tests were skipped for want of the shared material."""
    skipped = terminalreporter.stats.get("skipped", [])
    count = sum(_WITHOUT_SHARED in str(report.longrepr) for report in skipped)
    terminalreporter.write_line(f"skipped for want of ../shared: {count}")

"""The window: start, a long document, scrolling, typing while the engine drafts, memory. Offscreen; asserts nothing.

``python -m benchmarks window [--segments 10000]``
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path

REPEATS = 5
STEPS = 200
KEYS = 120

_START = """
import time; started = time.perf_counter()
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from ui.app import build_window
from workbench.paths import portable
from workbench.session import Session
application = QApplication([])
window = build_window(application, Session(portable(Path(sys.argv[1]))))
if len(sys.argv) > 2:
    window.open_project(Path(sys.argv[2]))
window.show()
window.repaint()
application.processEvents()
print(time.perf_counter() - started)
QTimer.singleShot(0, window.close)
application.exec()
"""
"""Measured inside the process, after the interpreter's own start."""


def cold_start(project: Path | None) -> tuple[float, float]:
    """Return the median seconds from the first import to the first paint, and of the whole process's start to it."""
    inside, whole = [], []
    for _ in range(REPEATS):
        with tempfile.TemporaryDirectory() as home:
            command = [sys.executable, "-c", _START, home, *([str(project)] if project else [])]
            began = time.perf_counter()
            process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
            assert process.stdout is not None
            inside.append(float(process.stdout.readline()))
            whole.append(time.perf_counter() - began)
            process.wait()
    return statistics.median(inside), statistics.median(whole)


def long_project(folder: Path, segments: int) -> Path:
    """Make a project of many segments out of the sample's sentences."""
    from workbench.services import projects

    texts = [file.read_text(encoding="utf-8") for file in projects.sample_files()]
    sentences = [line for text in texts for line in text.splitlines() if len(line) > 20]
    source = folder / "long.txt"
    lines = (f"{n + 1}. {sentences[n % len(sentences)][:150]}" for n in range(segments))
    source.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return projects.create(folder / "long.egiz", [source], "kk", ["en"]).path


def made_elsewhere(folder: Path, segments: int) -> Path:
    """Make the long project in a process of its own, so that its memory is not counted here."""
    made = "import sys; from pathlib import Path; from benchmarks.window import long_project"
    call = f"{made}; print(long_project(Path(sys.argv[1]), int(sys.argv[2])))"
    command = [sys.executable, "-c", call, str(folder), str(segments)]
    return Path(subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip())


def resident() -> float:
    """Return the memory of this process in MiB (resident)."""
    with open("/proc/self/statm", encoding="ascii") as statm:  # noqa: PTH123
        return int(statm.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20


def waited_for_core() -> float:
    """Return the seconds that this thread could have run and had no core, as other programs had it; 0 if unknown."""
    try:
        return int(Path(f"/proc/self/task/{threading.get_native_id()}/schedstat").read_text().split()[1]) / 1e9
    except (OSError, ValueError, IndexError):
        return 0.0


def spread(seconds: list[float]) -> str:
    """Return median and 95th percentile in milliseconds."""
    ordered = sorted(seconds)
    return f"{statistics.median(ordered) * 1000:.1f} ms (p95 {ordered[int(len(ordered) * 0.95)] * 1000:.1f} ms)"


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks window", description=__doc__)
    parser.add_argument("--segments", type=int, default=10_000)
    wanted = parser.parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    rows: list[tuple[str, str]] = []

    def tell(name: str, value: str) -> None:
        rows.append((name, value))
        print(f"{name:<58}{value}", flush=True)

    with tempfile.TemporaryDirectory() as folder:
        path = made_elsewhere(Path(folder), wanted.segments)
        for name, project in (("start page", None), (f"{wanted.segments} segments", path)):
            inside, whole = cold_start(project)
            tell(f"start to first paint, {name} (of it imports and work)", f"{whole:.2f} s ({inside:.2f} s)")
        measure_window(Path(folder), path, tell)
    return 0


def measure_window(folder: Path, path: Path, tell: Callable[[str, str], None]) -> None:
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from ui.app import SWITCH_S, build_window
    from workbench.paths import portable
    from workbench.session import Session

    # As the program does: see `ui.app`.
    sys.setswitchinterval(SWITCH_S)
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    session = Session(portable(folder / "home"))
    window = build_window(application, session)
    window.resize(1366, 768)
    window.show()
    application.processEvents()
    tell("memory, start page", f"{resident():.0f} MiB")
    began = time.perf_counter()
    window.open_project(path)
    window.repaint()
    application.processEvents()
    tell("a project opened in the running window", f"{(time.perf_counter() - began) * 1000:.0f} ms")
    view = window.view
    assert view is not None
    tell("memory, project open", f"{resident():.0f} MiB")

    bar = view.table.verticalScrollBar()

    def scroll(by: int) -> list[float]:
        taken = []
        for _ in range(STEPS):
            began = time.perf_counter()
            bar.setValue(bar.value() + by)
            view.table.viewport().repaint()
            taken.append(time.perf_counter() - began)
        return taken

    tell("scroll by three lines, rows never seen before", spread(scroll(66)))
    tell("scroll by a page", spread(scroll(view.table.viewport().height())))

    def steps() -> list[float]:
        taken = []
        for _ in range(STEPS):
            began = time.perf_counter()
            view.step(1)
            window.repaint()
            taken.append(time.perf_counter() - began)
        return taken

    view.table.go_to(10)
    tell("going on to the next segment, all painted", spread(steps()))

    def type_keys(name: str) -> None:
        """Tell the time from key to paint, and what it is beside what other programs on the machine take."""
        taken, own = [], []
        for n in range(KEYS):
            queued, began = waited_for_core(), time.perf_counter()
            QTest.keyClicks(view.table.target, "abcdefgh "[n % 9])
            view.table.viewport().repaint()
            taken.append(time.perf_counter() - began)
            own.append(max(taken[-1] - (waited_for_core() - queued), 0.0))
            until = time.perf_counter() + 0.02
            while time.perf_counter() < until:
                application.processEvents()
        tell(name, spread(taken))
        tell(f"{name}, less waiting for a core", spread(own))

    view.table.go_to(300)
    view.focus_cell()
    type_keys("key to paint")
    view.table.go_to(5)
    view.draft(list(view.model.ids[400:2400]))
    waited = time.monotonic()
    while time.monotonic() - waited < 3:  # the model is loaded and the first batches are through
        application.processEvents()
    type_keys("key to paint while drafting")
    tell("scroll by three lines while drafting", spread(scroll(66)))
    began = time.perf_counter()
    view.drafting.stop()
    while view.drafting.running:
        application.processEvents()
    tell("stop asked to drafting stopped", f"{(time.perf_counter() - began) * 1000:.0f} ms")
    began = time.perf_counter()
    window.filter_bar.search.setText("Шыңжаң")
    window.filter_bar.filtered.emit()
    tell("filter by a text", f"{(time.perf_counter() - began) * 1000:.0f} ms")
    tell("memory at the end", f"{resident():.0f} MiB")
    window.close()

"""A project with a large glossary of one's own: when it can be worked in, and how long the window ever stands still.

``python -m benchmarks large_glossary [--concepts 70000]``. Offscreen; a timer of 5 ms tells of each pause.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

NAME = "large_glossary"
TICK_MS = 5
LIMIT_MS = 150.0
TYPED = ("қазақ", "qazaq", "party", "中国", "の", "ыңзақ")


def main(arguments: list[str]) -> int:
    """Print a table and return 0 where the longest pause stays under the limit."""
    parser = argparse.ArgumentParser(prog=f"python -m benchmarks {NAME}", description=__doc__)
    parser.add_argument("--concepts", type=int, default=70_000)
    parser.add_argument("--home", type=Path, help="keep the glossary in this folder, and use it again")
    options = parser.parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        return int(measure(options.home or Path(folder), options.concepts) >= LIMIT_MS)


def measure(home: Path, count: int) -> float:
    """Measure; return the longest pause in milliseconds after the project was opened."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from benchmarks.terms_search import made_up
    from benchmarks.window import long_project
    from glossary.store import GlossaryStore
    from ui.app import SWITCH_S, build_window
    from workbench.paths import portable
    from workbench.services.glossaries import own_glossary
    from workbench.session import Session

    sys.setswitchinterval(SWITCH_S)
    home.mkdir(parents=True, exist_ok=True)
    paths = portable(home / "home")
    own = own_glossary(paths)
    if not own.exists():
        own.parent.mkdir(parents=True, exist_ok=True)
        with GlossaryStore.create(own, "own") as store:
            store.import_concepts(made_up(count))
    project = home / "long.egiz"
    if not project.exists():
        long_project(home, 1000)
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    window = build_window(application, Session(paths))
    window.resize(1366, 768)
    window.show()
    application.processEvents()

    pauses: list[float] = []
    last = time.perf_counter()

    def tick() -> None:
        nonlocal last
        now = time.perf_counter()
        pauses.append(1000 * (now - last))
        last = now

    timer = QTimer()
    timer.setInterval(TICK_MS)
    timer.timeout.connect(tick)

    def until(there: Callable[[], bool]) -> tuple[float, float]:
        """Return seconds until something is there, and the longest pause in milliseconds."""
        nonlocal last
        pauses.clear()
        begun = last = time.perf_counter()
        timer.start()
        while not there():
            application.processEvents()
            time.sleep(0.0005)
        timer.stop()
        return time.perf_counter() - begun, max(pauses, default=0.0)

    begun = time.perf_counter()
    window.open_project(project)
    window.repaint()
    application.processEvents()
    print(f"project opened: {1000 * (time.perf_counter() - begun):.0f} ms")
    view = window.view
    assert view is not None
    took, worst = until(lambda: view.language not in view.facts.awaited)
    longest = worst
    print(f"terms there: {took:.1f} s, longest pause {worst:.0f} ms")
    runner, ends = window.context.session.runner, time.monotonic() + 3
    took, worst = until(lambda: not runner.running() and time.monotonic() > ends)
    longest = max(longest, worst)
    print(f"looked over, mentions and names found: {took:.1f} s, longest pause {worst:.0f} ms")
    begun = time.perf_counter()
    window.glossaries.show_desk()
    application.processEvents()
    print(f"desk shown: {1000 * (time.perf_counter() - begun):.0f} ms")
    desk = window.glossaries.desk
    assert desk is not None
    took, worst = until(lambda: desk.loaded is not None and desk.model.rowCount() > 0)
    longest = max(longest, worst)
    print(f"desk loaded: {took:.1f} s, longest pause {worst:.0f} ms")
    times = []
    found: list[object] = []
    desk.work.found.connect(lambda *_: found.append(_))
    for text in TYPED:
        for length in range(1, len(text) + 1):
            found.clear()
            begun = time.perf_counter()
            desk.filters.search.setText(text[:length])
            took, worst = until(lambda: bool(found))
            application.processEvents()
            times.append((1000 * (time.perf_counter() - begun), worst, text[:length]))
    times.sort(reverse=True)
    print(f"letters typed at the desk, to the painted list: median {times[len(times) // 2][0]:.0f} ms")
    for took, worst, text in times[:4]:
        print(f"  {took:6.0f} ms  longest pause {worst:.0f} ms  {text!r}")
    window.close()
    window.context.session.close()
    return longest

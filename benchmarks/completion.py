"""Type and it follows: from the key to the shown text, idle and while a draft of all is under way. Offscreen.

``python -m benchmarks completion [--keys 150]`` types beginnings of sentences of the sample, letter by letter at 120
ms a key, into the real window with the starter model and the glossary, on segments of which no draft is known, and
prints median and 95th percentile of the time from a key to the grey text that follows it (the pause before a question
is in it). Keys that the shown text foresaw are counted apart: there the rest only becomes shorter.
"""

from __future__ import annotations

import argparse
import os
import statistics
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from ui.main_window import MainWindow

TARGETS = {"idle": 150, "while drafting": 400}
KEY_S = 0.12
BEGINNINGS = (
    "Today the Head", "The meeting was ", "In Urumqi, ", "Kazakhstan and China ", "It was noted that ", "We hope ",
    "At the same time ", "According to ", "Our co", "This year "
)  # fmt: skip
TIMEOUT_S = 3.0


def main(arguments: list[str] | None = None) -> int:
    """Measure and print a table."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks completion", description=__doc__)
    parser.add_argument("--keys", type=int, default=150, help="keys typed in each of the two rounds")
    options = parser.parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from ui.app import build_window
    from workbench.paths import portable
    from workbench.session import Session

    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    with tempfile.TemporaryDirectory() as home:
        window = build_window(application, Session(portable(Path(home))))
        window.resize(1366, 768)
        window.show()
        window.open_project(window.context.session.create_sample())
        assert window.view is not None
        print(f"{'':<16}{'asked':>7}{'median':>9}{'p95':>9}{'target':>8}{'foreseen':>10}{'nothing':>9}")
        _round(window, application, 8)  # the model is loaded and warm
        for name, target in TARGETS.items():
            drafting = name != "idle"
            asked, foreseen, nothing = _round(window, application, options.keys, drafting=drafting)
            ordered = sorted(asked) or [0.0]
            p95 = ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))]
            print(
                f"{name:<16}{len(asked):>7}{statistics.median(ordered):>6.0f} ms{p95:>6.0f} ms{target:>5} ms"
                f"{foreseen:>10}{nothing:>9}"
            )
        window.close()
    return 0


def _round(
    window: MainWindow, application: QApplication, keys: int, *, drafting: bool = False
) -> tuple[list[float], int, int]:
    """Type; return the milliseconds of the keys that asked, how many were foreseen, and to how many nothing came."""
    from PySide6.QtTest import QTest

    view = window.view
    assert view is not None
    window.activateWindow()
    every = list(view.model.ids)
    asked: list[float] = []
    foreseen = nothing = 0
    shown: list[float] = []
    view.following.shown.connect(lambda _: shown.append(time.perf_counter()))
    row = 4
    while len(asked) + foreseen + nothing < keys:
        if drafting and not view.project.drafting:
            # Into the segments that are not typed into; decoded anew each time, whatever is known from before.
            view.project.draft(view.language, every[45:], again=True)
        view.table.go_to(row)
        view.focus_cell()
        view.table.target.replace("")
        for letter in BEGINNINGS[row % len(BEGINNINGS)]:
            before = view.following.offered
            shown.clear()
            began = time.perf_counter()
            QTest.keyClicks(view.table.target, letter)
            if before.startswith(letter):
                foreseen += 1
            else:
                while not shown and time.perf_counter() - began < TIMEOUT_S and view.following.asking:
                    application.processEvents()
                    time.sleep(0.001)
                if shown:
                    asked.append((shown[0] - began) * 1000)
                else:
                    nothing += 1
            while time.perf_counter() - began < KEY_S:
                application.processEvents()
                time.sleep(0.001)
        view.table.target.replace("")
        view.segment.settle()
        row = 4 + (row - 3) % 40
    view.project.stop_drafting()
    while view.project.drafting:
        application.processEvents()
        time.sleep(0.01)
    return asked, foreseen, nothing

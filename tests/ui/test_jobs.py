from __future__ import annotations

import threading

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.jobs import Dispatcher


def test_calls_of_workers_run_on_the_windows_thread_in_order(qtbot: QtBot) -> None:
    dispatcher = Dispatcher()
    seen: list[tuple[int, threading.Thread]] = []
    tell = dispatcher.on_window(lambda n: seen.append((n, threading.current_thread())))

    def work() -> None:
        for n in range(500):
            tell(n)

    worker = threading.Thread(target=work)
    worker.start()
    qtbot.waitUntil(lambda: len(seen) == 500)
    worker.join()
    assert [n for n, _ in seen] == list(range(500))
    assert {thread for _, thread in seen} == {threading.main_thread()}


def test_nothing_runs_after_closing(qtbot: QtBot, qapp: QApplication) -> None:
    dispatcher = Dispatcher()
    seen: list[int] = []
    tell = dispatcher.on_window(seen.append)
    tell(1)
    dispatcher.close()
    tell(2)
    qapp.processEvents()
    assert not seen

"""Draws the pictures of the documentation offscreen: ``make images``.

The window is the real one, over the bundled sample, drafted by the bundled model; nothing in it is painted by hand.
"""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from resources.messages import message
from ui.app import build_window
from ui.dialogs.palette import SearchDialog, command_cards
from ui.main_window import MainWindow
from workbench.paths import portable
from workbench.session import Session
from workbench.settings import Theme

IMAGES = Path(__file__).parent / "images"
SIZE = (1366, 768)
SETTLE_MS = 600


def main() -> None:
    """Draw every picture."""
    IMAGES.mkdir(exist_ok=True)
    application = QApplication([])
    with tempfile.TemporaryDirectory() as home:
        window = build_window(application, Session(portable(Path(home))))
        window.resize(*SIZE)
        window.show()
        draw(window)
        window.close()


def draw(window: MainWindow) -> None:
    """Go through the main job and keep what is seen."""
    window.preferring.set_language("en")
    window.preferring.set_theme(Theme.LIGHT)
    keep(window, "start")
    window.open_project(window.context.session.create_sample())
    view = window.view
    assert view is not None
    view.draft(view.undrafted())
    while view.drafting.running:
        wait(50)
    for row in (0, 3):
        view.table.go_to(row)
        view.segment.confirm()
    view.table.go_to(4)
    keep(window, "window")
    window.actions_.by_id["segment.next_flag"].trigger()
    keep(window, "flag")
    window.preferring.set_language("kk")
    window.preferring.set_theme(Theme.DARK)
    view.table.go_to(11)
    keep(window, "window-kk-dark")
    window.preferring.set_language("zh-Hans")
    window.preferring.set_theme(Theme.LIGHT)
    view.table.go_to(39)
    keep(window, "window-zh")
    window.preferring.set_language("en")
    texts, look = window.context.texts, window.context.look
    cards = command_cards(texts, enabled=lambda _: True)
    palette = SearchDialog(texts, look, message("ui.palette.title"), message("ui.palette.hint"), cards, window)
    palette.show()
    keep(palette, "palette")
    palette.close()


def keep(widget: QWidget, name: str) -> None:
    """Write a picture of a widget."""
    wait(SETTLE_MS)
    path = IMAGES / f"{name}.png"
    widget.grab().save(str(path))
    print(path.relative_to(IMAGES.parent.parent))


def wait(milliseconds: int) -> None:
    """Let the window live for a while; other than QTest's, this wait lets the other threads run."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


if __name__ == "__main__":
    main()

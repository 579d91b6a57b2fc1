"""Starts the window: one session, one application, and what happens to errors and to Qt's own remarks."""

from __future__ import annotations

import logging
import sys
import traceback
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import cast

from PySide6.QtCore import QMessageLogContext, QMimeData, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from shiboken6 import Shiboken

from ui.context import Context
from ui.dialogs.small import error_dialog
from ui.fonts import choose_fonts
from ui.i18n import Texts, system_language
from ui.jobs import Dispatcher
from ui.look import Look
from ui.main_window import MainWindow
from ui.signals import closing_on_signals
from ui.style import EgizStyle
from workbench.paths import Paths
from workbench.session import Session

_log = logging.getLogger("egiz.ui")
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
LOG_BYTES = 1_000_000

SWITCH_S = 0.001
"""Seconds that a thread keeps the interpreter where another wants it (Python: 0.005)."""


def run(paths: Paths, project: Path | None, *, sample: bool = False) -> int:
    """Show the window until it is closed, and return the exit code.

    It opens ``project``, or the sample, or the last project where that is still there, or the start page.
    """
    log = _keep_log(paths)
    # While a worker reads 70,000 concepts, the window waits so long whenever Qt asks it something.
    sys.setswitchinterval(SWITCH_S)
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        application = QApplication(sys.argv[:1])
    before = qInstallMessageHandler(_on_qt_message)
    hook = sys.excepthook
    try:
        window = build_window(application, Session(paths))
        sys.excepthook = error_hook(window)
        window.show_first()
        QTimer.singleShot(0, window, lambda: _open_first(window, project, sample=sample))
        with closing_on_signals(window, window.close):
            return application.exec()
    finally:
        # First, so that no error on the way out opens a dialog that nobody can answer.
        sys.excepthook = hook
        let_go_of_clipboard()
        qInstallMessageHandler(before)
        logging.getLogger("egiz").removeHandler(log)
        log.close()


def let_go_of_clipboard() -> None:
    """Hand the clipboard a text that Qt made, in the place of one made here.

    What a cell copied is an object of Python's; Qt frees the clipboard after Python has ended, and would crash on it.
    """
    clipboard = QGuiApplication.clipboard()
    # None on a clipboard that was never used, whatever its type says.
    copied = cast("QMimeData | None", clipboard.mimeData())
    if copied is not None and Shiboken.createdByPython(copied):
        clipboard.setText(copied.text())


def build_window(application: QApplication, session: Session) -> MainWindow:
    """Make the window over a session, not yet shown."""
    application.setApplicationName("Egiz")
    application.setApplicationDisplayName("Egiz")
    application.setDesktopFileName("egiz")
    application.setStyle(EgizStyle())
    preferences = session.preferences
    texts = Texts(preferences.interface_language or system_language(), application)
    look = Look(choose_fonts(application.font()), preferences.theme, preferences.text_points,
                preferences.interface_points)  # fmt: skip
    return MainWindow(Context(session, texts, Dispatcher(application), look))


def _open_first(window: MainWindow, project: Path | None, *, sample: bool) -> None:
    last = window.context.session.preferences.last_project
    if project is not None:
        window.open_project(project)
    elif sample:
        window.open_sample()
    elif last and Path(last).is_file():
        window.open_project(Path(last))


def _keep_log(paths: Paths) -> logging.Handler:
    """Write what is logged to a file of the log folder; without one the program runs all the same."""
    handler: logging.Handler
    try:
        paths.logs.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(paths.logs / "egiz.log", maxBytes=LOG_BYTES, backupCount=1, encoding="utf-8")
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logger = logging.getLogger("egiz")
    logger.setLevel(logging.INFO)
    logger.addHandler(handler)
    return handler


def _on_qt_message(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    logging.getLogger("egiz.qt").log(_LEVELS.get(kind, logging.WARNING), "%s", text)


Hook = Callable[[type[BaseException], BaseException, TracebackType | None], None]


def error_hook(window: MainWindow) -> Hook:
    """Return the last resort: an error of the program is logged and shown, and the window stays open."""
    showing = False

    def show(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        nonlocal showing
        if issubclass(kind, KeyboardInterrupt):
            window.close()
            return
        details = "".join(traceback.format_exception(kind, error, trace))
        _log.error("unexpected error\n%s", details)
        if showing:  # one dialog at a time; the others are in the log
            return
        showing = True
        try:
            dialog = error_dialog(window.context.texts, details, window)
            dialog.exec()
            dialog.deleteLater()
        finally:
            showing = False

    return show

"""Has first and later mentions judged anew when targets of a document have changed, after a pause.

Where a language comes into sight, or other terms are in force, its findings are looked over too.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from workbench.core.segments import Changes
from workbench.session import OpenProject

PAUSE_MS = 700
"""Nothing is looked for while texts change faster than this."""


class Mentioning(QObject):
    """Gathers the documents whose targets changed, and asks for them in the background when there is a pause."""

    def __init__(self, project: OpenProject, parent: QObject) -> None:
        super().__init__(parent)
        self._project = project
        self._segments: set[tuple[int, str]] = set()
        self._languages: set[str] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self._judge)

    def hear(self, changes: Changes) -> None:
        """Take note of a write; what was only found anew changes no text."""
        if changes.undo and changes.targets:
            self._segments |= changes.targets
            self._timer.start()

    def judge_all(self, language: str) -> None:
        """Have all documents judged in a language: one sees them first, or other terms are in force."""
        self._languages.add(language)
        self._timer.start()

    def close(self) -> None:
        """Ask for nothing more."""
        self._timer.stop()

    def _judge(self) -> None:
        wanted = self._languages | {language for _, language in self._segments}
        if not all(self._project.terms_at_hand(one) for one in wanted):
            self._timer.start()  # no worker stands waiting for terms that are being read
            return
        segments, self._segments = self._segments, set()
        languages, self._languages = self._languages, set()
        for language in languages:
            self._project.look_over(language)
            self._project.find_mentions(language)
        for language in {language for _, language in segments} - languages:
            ids = [one for one, other in segments if other == language]
            documents = {segment.document for segment in self._project.reader.segments(ids)}
            self._project.find_mentions(language, documents)

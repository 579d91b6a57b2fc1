"""Looks for the names of the open project in the background, again whenever the terms or the documents change."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from resources.messages import RefusedError, message
from ui.context import Context
from workbench.core.segments import Finding
from workbench.errors import CancelledError
from workbench.jobs import Job, JobContext, JobHandle, Lane, Progress
from workbench.services.names import DocumentNames, findings_of, names_of_document
from workbench.session import OpenProject

PAUSE_MS = 1200
"""The search begins when nothing has changed for so long: it is never what a person waits for."""


class Surveying(QObject):
    """The names of each document of one project. ``found`` tells that they are there, ``progressed`` how far it is."""

    found = Signal()
    progressed = Signal(object)

    def __init__(self, context: Context, project: OpenProject, language: str, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._project, self._language = context, project, language
        self._handle: JobHandle[dict[int, DocumentNames]] | None = None
        self._closed = False
        self._asked_with = ""
        self.by_document: dict[int, DocumentNames] | None = None
        self.revision = ""
        """The terms (their revision) with which the names were found."""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self.start)

    @property
    def possible(self) -> bool:
        """Say whether names can be looked for: in Kazakh sources alone."""
        return self._project.settings.source_language == "kk"

    @property
    def running(self) -> bool:
        """Say whether a search is under way."""
        return self._handle is not None

    @property
    def findings(self) -> dict[int, tuple[Finding, ...]]:
        """The warnings about two spellings of one name, by segment id."""
        found: dict[int, tuple[Finding, ...]] = {}
        for names in (self.by_document or {}).values():
            found.update(findings_of(names.variants))
        return found

    def start_soon(self) -> None:
        """Search after a pause; what was found before stays until then."""
        if not self._closed:
            self._timer.start()

    def start(self) -> None:
        """Search now; a search that is under way begins anew."""
        if self._closed or self._project.closed or not self.possible:
            return
        if not self._project.terms_at_hand(self._language):
            self.start_soon()  # when they are read
            return
        self._timer.stop()
        self.stop()
        try:
            path, termbase = self._project.path, self._project.termbase(self._language)
        except RefusedError:
            return  # a glossary that cannot be read is spoken of where it is edited
        self._asked_with = termbase.revision
        documents = [one.id for one in self._project.reader.documents()]

        def work(context: JobContext) -> dict[int, DocumentNames]:
            return {one: names_of_document(path, one, termbase, context) for one in documents}

        ended = self._context.dispatcher.on_window(self._on_event)
        names = ", ".join(one.name for one in self._project.reader.documents())
        job = Job(message("names.job", document=names), work, Lane.BACKGROUND)
        self._handle = self._context.session.runner.start(job, ended)
        self.progressed.emit(Progress(0, 0))

    def stop(self) -> None:
        """Ask the search to stop."""
        if self._handle is not None:
            self._handle.cancel()
            self._handle = None
            self.progressed.emit(None)

    def close(self) -> None:
        """Stop, and hear nothing more."""
        self._closed = True
        self._timer.stop()
        self.stop()

    def _on_event(self, handle: JobHandle[Any]) -> None:
        if self._closed or self._project.closed or handle is not self._handle:
            return
        if not handle.future.done():
            self.progressed.emit(handle.progress)
            return
        self._handle = None
        self.progressed.emit(None)
        error = handle.future.exception()
        if error is None:
            self.by_document = handle.result()
            self.revision = self._asked_with
            self.found.emit()
        elif not isinstance(error, (CancelledError, RefusedError)):
            raise error

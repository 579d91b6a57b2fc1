"""What helps while a person writes in an open project: completions, words to choose from, how sure a draft is.

Each question is a brief job of the engine lane that goes before drafting: a draft under way lets it in between two
decodings.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from models.base import Engine
from resources.messages import message
from workbench.core.segments import Segment
from workbench.jobs import Job, JobContext, JobHandle, Lane, Listener, Priority
from workbench.services.checking import Checking
from workbench.services.completing import Completer, Completion, Typing, WordChoice
from workbench.services.engines import engines_for, find_engine, verify_engine

if TYPE_CHECKING:
    from workbench.session import OpenProject, Session


class Assisting:
    """The helpers of one open project. Questions come from the window's thread, answers from the engine lane."""

    def __init__(self, project: OpenProject, session: Session) -> None:
        self._project, self._session = project, session
        self._completers: dict[str, Completer] = {}
        self._verified: set[str] = set()

    def forget(self) -> None:
        """Choose the engines anew: another model was installed, removed or made the default."""
        self._completers.clear()
        self._verified.clear()

    def able(self, language: str) -> bool:
        """Say whether the model of a direction can go on from a typed text. Raises ModelError where there is none."""
        return self._completer(language).able

    def complete(self, language: str, asked: Typing, *, listener: Listener | None = None) -> JobHandle[Completion]:
        """Find what may follow a typed text. Raises ModelError (here) where no engine serves the direction."""
        completer = self._completer(language)

        def work(context: JobContext) -> Completion:
            self._verify(completer)
            return completer.complete(asked, context.check)

        job = Job(message("complete.run"), work, Lane.ENGINE, Priority.WAITED_FOR, brief=True)
        return self._session.runner.start(job, listener)

    def choices(
        self, language: str, asked: Typing, *, count: int = 7, listener: Listener | None = None
    ) -> JobHandle[list[WordChoice]]:
        """Find words that may stand next. Raises ModelError as :meth:`complete` does."""
        completer = self._completer(language)

        def work(context: JobContext) -> list[WordChoice]:
            self._verify(completer)
            return completer.choices(asked, count, context.check)

        job = Job(message("complete.run"), work, Lane.ENGINE, Priority.WAITED_FOR, brief=True)
        return self._session.runner.start(job, listener)

    def engines(self, language: str) -> Sequence[Engine]:
        """Return the engines that could draft into a language, the one in use first."""
        source = self._project.settings.source_language
        used = self._completer(language).engine.info.id
        found = engines_for(self._session.engines, source, language)
        return sorted(found, key=lambda one: one.info.id != used)

    def typing(self, segment: Segment, typed: str, checking: Checking) -> Typing:
        """Return what a completion has to know of a segment."""
        return Typing.of(segment, typed, checking)

    def _verify(self, completer: Completer) -> None:
        """Hash the files of a model before its first use. Raises ModelError."""
        if completer.engine.info.id not in self._verified:
            verify_engine(self._session.engines, self._session.paths, completer.engine)
            self._verified.add(completer.engine.info.id)

    def _completer(self, language: str) -> Completer:
        if language not in self._completers:
            settings = self._project.settings
            source = settings.source_language
            engine = find_engine(
                self._session.engines, self._session.paths, source, language, settings.engines.get(language, "")
            )
            self._completers[language] = Completer(engine, source, language)
        return self._completers[language]

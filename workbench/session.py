"""The services, built once and passed in: what a window (or a script) holds. There are no globals."""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Generator, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from glossary.concepts import Concept
from glossary.mentions import mentioned_before
from glossary.termbase import Termbase
from glossary.validity import first_day
from resources.messages import Message, catalogue, message
from workbench.core.segments import Changes, Finding
from workbench.jobs import Job, JobContext, JobHandle, JobRunner, Lane, Listener, Priority, in_steps
from workbench.paths import Paths
from workbench.services import editing
from workbench.services.checking import Checking
from workbench.services.drafting import Draft, DraftSummary, ToDraft, draft_segments
from workbench.services.enforcing import Ladder
from workbench.services.engines import choose_engine, installed_engines
from workbench.services.exporting import ExportRecord, ExportReport, export
from workbench.services.glossaries import OWN, load_termbase, overridden
from workbench.services.impact import TouchedSegment, find_impact
from workbench.services.mentions import check_all_mentions
from workbench.services.projects import create_sample
from workbench.settings import Preferences, load_preferences
from workbench.store import open_project, open_reader
from workbench.store.protocols import ProjectReader, ProjectSettings, ProjectStore

T = TypeVar("T")


class Session:
    """One running program: its folders, preferences, engines and jobs."""

    def __init__(self, paths: Paths, runner: JobRunner | None = None) -> None:
        self.paths = paths
        self.preferences: Preferences = load_preferences(paths)
        self.runner = runner or JobRunner()
        self.engines = installed_engines(paths)
        self._open: list[OpenProject] = []

    def open_project(self, path: Path) -> OpenProject:
        """Open a project for writing. Raises ProjectError, StorageError."""
        project = OpenProject(self, path)
        self._open.append(project)
        return project

    def create_sample(self) -> Path:
        """Make the sample project in the data folder unless it is there, and return its path."""
        return create_sample(self.paths)

    def close(self) -> None:
        """Close the projects, cancel what still runs, and wait for it."""
        for project in list(self._open):
            project.close()
        self.runner.close()
        self.engines.close()

    def forget(self, project: OpenProject) -> None:
        """Take a closed project off the list."""
        if project in self._open:
            self._open.remove(project)


class OpenProject:
    """A project open for writing: reads in this thread, writes and drafts in the background."""

    def __init__(self, session: Session, path: Path) -> None:
        self._session = session
        self.path = path
        self._listeners: list[Callable[[Changes], None]] = []
        self._listening = threading.Lock()
        self._termbases: dict[str, Termbase] = {}
        self._drafting: list[JobHandle[Any]] = []
        opening = Job(message("project.opening", name=path.name), lambda _: open_project(path), Lane.STORE,
                      Priority.WAITED_FOR)  # fmt: skip
        self._store: ProjectStore = session.runner.start(opening).result()
        self.reader: ProjectReader = open_reader(path)
        self._closed = False

    @property
    def settings(self) -> ProjectSettings:
        """What the project is set to, as this thread reads it."""
        return self.reader.settings()

    def subscribe(self, listener: Callable[[Changes], None]) -> Callable[[], None]:
        """Call ``listener`` with each write's changes, on the thread that wrote; return what ends it."""
        with self._listening:
            self._listeners.append(listener)

        def stop() -> None:
            with self._listening:
                if listener in self._listeners:
                    self._listeners.remove(listener)

        return stop

    def termbase(self, language: str) -> Termbase:
        """Return the terms in force for a target language."""
        if language not in self._termbases:
            settings = self.settings
            self._termbases[language] = load_termbase(
                settings.glossaries,
                self._session.paths,
                settings.overrides,
                target=language,
                kept=self.reader.kept_glossary,
                profiles=settings.profiles,
            )
        return self._termbases[language]

    def terms_changed(self, changed: Mapping[str, Concept | None], glossary: str = OWN) -> dict[str, Termbase]:
        """Take over changed concepts (by id, None for one that is gone) of a glossary; return the terms before.

        Terms that were added to the glossary that goes before all others are in force at once; anything else is read
        again when it is next asked for.
        """
        settings = self.settings
        before = dict(self._termbases)
        concepts = [concept for concept in changed.values() if concept is not None]
        first = settings.glossaries[:1] and settings.glossaries[0].id == glossary
        for language, termbase in before.items():
            if first and len(concepts) == len(changed):
                revision = f"{termbase.revision} +{len(concepts)}"
                enforced = overridden(concepts, settings.overrides, language)
                self._termbases[language] = termbase.with_concepts(enforced, revision)
            else:
                del self._termbases[language]
        return before

    def impact(
        self, language: str, before: Mapping[str, Concept | None], *, listener: Listener | None = None
    ) -> JobHandle[list[TouchedSegment]]:
        """Find in the background which segments a change of the glossary touches, after :meth:`terms_changed`.

        ``before`` are the changed concepts as they were, by id (None for one that was not there). What the person
        chooses of it goes to :func:`workbench.services.impact.apply_impact` through :meth:`write`.
        """
        checking = self.checking(language)
        # One that was not there stays in it, which makes no difference: it was asked for nowhere.
        old = checking.termbase.with_concepts([one for one in before.values() if one is not None], "before")

        def work(_: JobContext) -> list[TouchedSegment]:
            reader = open_reader(self.path)
            try:
                return find_impact(reader, language, old, checking, set(before))
            finally:
                reader.close()

        return self._session.runner.start(Job(message("terms.finding_impact"), work), listener)

    def mentions(self, language: str, *, listener: Listener | None = None) -> JobHandle[dict[int, tuple[Finding, ...]]]:
        """Find in the background where a first or later mention is not in its form; findings by segment id."""
        termbase = self.termbase(language)

        def work(_: JobContext) -> dict[int, tuple[Finding, ...]]:
            reader = open_reader(self.path)
            try:
                ids = reader.segment_ids()
                return check_all_mentions(reader.segments(ids), reader.targets(ids, language), termbase, language)
            finally:
                reader.close()

        return self._session.runner.start(Job(message("terms.finding_mentions"), work), listener)

    def _termbase_of_day(self, language: str, ids: Sequence[int]) -> Termbase:
        """Return the terms as on the date of the segments' documents, where that is one date."""
        termbase = self.termbase(language)
        wanted = {segment.document for segment in self.reader.segments(ids)}
        days = {first_day(document.date) for document in self.reader.documents() if document.id in wanted}
        return termbase.using(date=days.pop(), profiles=termbase.profiles) if len(days) == 1 else termbase

    def checking(self, language: str) -> Checking:
        """Return the checks for a target language."""
        dates = {document.id: document.date for document in self.reader.documents()}
        termbase, source = self.termbase(language), self.settings.source_language
        mentioned = mentioned_before(termbase, source, self._texts())
        return Checking(termbase, source, language, dates=dates, mentioned=mentioned)

    def _texts(self) -> Iterator[tuple[int, int, str]]:
        """Yield all segments in reading order, with document and source; nothing is read before the first is asked."""
        for segment in self.reader.segments(self.reader.segment_ids()):
            yield segment.id, segment.document, segment.source.text

    def write(
        self,
        name: Message,
        work: Callable[[ProjectStore], T],
        *,
        done: Callable[[JobHandle[T]], None] | None = None,
    ) -> JobHandle[T]:
        """Run ``work`` on the store lane; changes that it returns (alone, or first of a tuple) are published."""
        job = Job(name, lambda _: self._publishing(work), Lane.STORE, Priority.WAITED_FOR)
        listener: Listener | None = None
        if done is not None:

            def listener(handle: JobHandle[Any]) -> None:
                if handle.future.done():
                    done(handle)

        return self._session.runner.start(job, listener)

    def _publishing(self, work: Callable[[ProjectStore], T]) -> T:
        result = work(self._store)
        first = result[0] if isinstance(result, tuple) and result else result
        if isinstance(first, Changes):
            if first.project or first.glossary:
                # Other glossaries, overrides or profiles: the terms in force are read again when they are asked for.
                self._termbases.clear()
            with self._listening:
                listeners = list(self._listeners)
            for listener in listeners:
                listener(first)
        return result

    def draft(
        self,
        language: str,
        ids: Sequence[int],
        *,
        visible: Callable[[], Collection[int]] = tuple,
        priority: Priority = Priority.BACKGROUND,
        listener: Listener | None = None,
        with_glossary: bool = True,
    ) -> JobHandle[DraftSummary]:
        """Draft segments on the engine lane; each batch is saved as it comes.

        Raises ModelError (here, not in the job) where no engine serves the direction.
        """
        settings = self.settings
        engine = choose_engine(
            self._session.engines, self._session.paths, settings.source_language, language,
            settings.engines.get(language, ""),
        )  # fmt: skip
        termbase = self._termbase_of_day(language, ids) if with_glossary else None
        ladder = Ladder(engine, termbase, settings.source_language, language)
        checking = self.checking(language)
        name = message("draft.run", count=len(ids))

        def work(context: JobContext) -> Generator[None, None, DraftSummary]:
            wanted = self.write(name, partial(_to_draft, ids=ids, language=language)).result()
            run = f"draft:{id(context)}"

            def save(drafts: Sequence[Draft]) -> None:
                self.write(name, partial(editing.store_drafts, drafts=drafts, language=language, run=run)).result()

            return (yield from draft_segments(context, ladder, checking, wanted, save, visible))

        job = Job(name, in_steps(work), Lane.ENGINE, priority)
        handle = self._session.runner.start(job, listener)
        self._drafting = [one for one in self._drafting if not one.future.done()]
        self._drafting.append(handle)
        return handle

    def export(
        self, out: Path, languages: Sequence[str], *, overwrite: bool = False, listener: Listener | None = None
    ) -> JobHandle[ExportReport]:
        """Export in the background, through a reader of its own.

        A file that Egiz wrote and nobody changed since is replaced; any other that is there only with ``overwrite``.
        """
        record = ExportRecord(self._session.paths.cache)
        texts = catalogue(self._session.preferences.interface_language)

        def work(_: JobContext) -> ExportReport:
            reader = open_reader(self.path)
            try:
                return export(reader, out, languages, overwrite=overwrite, record=record, texts=texts)
            finally:
                reader.close()

        return self._session.runner.start(Job(message("project.exporting", name=out.name), work), listener)

    @property
    def drafting(self) -> bool:
        """Say whether a draft is under way or waits its turn."""
        return any(not handle.future.done() for handle in self._drafting)

    def stop_drafting(self) -> None:
        """Ask every draft to stop, without waiting for it; what was drafted is kept."""
        for handle in self._drafting:
            handle.cancel()

    def close(self) -> None:
        """Stop drafting and wait for it, finish writing, free the lock.

        Who must not wait asks :meth:`stop_drafting` first, and closes when :attr:`drafting` is over.
        """
        if self._closed:
            return
        self._closed = True
        self.stop_drafting()
        for handle in self._drafting:
            handle.future.exception()
        # The reader first: only the last connection, a writing one, folds the log back into the file, so that who
        # copies the file has all of it.
        self.reader.close()
        closing = Job(message("project.closing", name=self.path.name), lambda _: self._store.close(), Lane.STORE)
        self._session.runner.start(closing).result()
        self._session.forget(self)


def _to_draft(store: ProjectStore, *, ids: Sequence[int], language: str) -> list[ToDraft]:
    targets = store.targets(ids, language)
    return [ToDraft(segment, targets[segment.id].revision) for segment in store.segments(ids)]

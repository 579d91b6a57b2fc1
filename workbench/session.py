"""The services, built once and passed in: what a window (or a script) holds. There are no globals."""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from glossary.concepts import Concept
from glossary.mentions import mentioned_before
from glossary.termbase import Termbase, collection_paused, spare_collection
from resources.messages import Message, catalogue, message
from workbench.assisting import Assisting
from workbench.core.segments import Changes, Confidence
from workbench.errors import ProjectError
from workbench.interface_language import environment_language
from workbench.jobs import Job, JobContext, JobHandle, JobRunner, Lane, Listener, Priority, in_steps
from workbench.paths import Paths
from workbench.rechecking import Impact, Rechecking
from workbench.services import editing
from workbench.services.alternatives import Alternative, alternatives
from workbench.services.checking import Checking, Unchecked
from workbench.services.drafting import Draft, DraftSummary, ToDraft, draft_segments
from workbench.services.enforcing import ladder_over
from workbench.services.engines import answer_store, find_engine, installed_engines, remembering, verify_engine
from workbench.services.estimating import certain, confidences
from workbench.services.exporting import ExportRecord, ExportReport, export
from workbench.services.glossaries import OWN, load_termbase, overridden, size_of_glossaries
from workbench.services.prefilling import Prefilling, confirmed_texts, prefill_segments
from workbench.services.projects import create_sample
from workbench.settings import Preferences, load_preferences
from workbench.store import open_project, open_reader
from workbench.store.protocols import ProjectReader, ProjectSettings, ProjectStore

T = TypeVar("T")
AT_ONCE = 200
"""Concepts of one change, up to which they are put in force beside the others without building an index anew."""
READ_AT_ONCE = 1_000_000
"""Bytes of glossary files that are read while one waits (3,000 concepts, 0.2 s); more is read in the background."""
LOOK_S = 0.1
"""Seconds after which who waits for terms looks whether it is to stop."""


class Session:
    """One running program: its folders, preferences, engines and jobs."""

    def __init__(self, paths: Paths, runner: JobRunner | None = None) -> None:
        self.paths = paths
        self.preferences: Preferences = load_preferences(paths)
        self.runner = runner or JobRunner()
        self.engines = installed_engines(paths)
        self.answers = answer_store(paths)
        self._open: list[OpenProject] = []

    def open_project(self, path: Path, *, read_only: bool = False) -> OpenProject:
        """Open a project for writing, or to read only, beside who writes it. Raises ProjectError, StorageError."""
        project = OpenProject(self, path, read_only=read_only)
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
        self.answers.close()

    def forget(self, project: OpenProject) -> None:
        """Take a closed project off the list."""
        if project in self._open:
            self._open.remove(project)


class OpenProject:
    """A project open for writing: reads in this thread, writes and drafts in the background.

    One that is open to read only takes no lock, and refuses every write (ProjectError ``project.read_only``).
    """

    def __init__(self, session: Session, path: Path, *, read_only: bool = False) -> None:
        self._session = session
        self.path = path
        self.read_only = read_only
        self._listeners: list[Callable[[Changes], None]] = []
        self._listening = threading.Lock()
        self._termbases: dict[str, Termbase] = {}
        self._loading = threading.Condition()
        self._being_read: set[str] = set()
        self._preparing: dict[str, JobHandle[None]] = {}
        self._rechecking = Rechecking(self, session.runner)
        self.assisting = Assisting(self, session)
        self._drafting: list[JobHandle[Any]] = []
        opening = Job(message("project.opening", name=path.name), lambda _: open_project(path), Lane.STORE,
                      Priority.WAITED_FOR)  # fmt: skip
        self._store: ProjectStore | None = None if read_only else session.runner.start(opening).result()
        self.reader: ProjectReader = open_reader(path)
        self._closed = False

    @property
    def closed(self) -> bool:
        """Say whether it was closed: nothing more can be read."""
        return self._closed

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

    def termbase(
        self, language: str, reader: ProjectReader | None = None, *, check: Callable[[], object] = lambda: None
    ) -> Termbase:
        """Return the terms in force for a target language; another thread gives a reader of its own.

        They are read where nobody has read them, and waited for where another thread is reading them; ``check`` is
        called now and then, and what it raises ends the waiting. See :meth:`terms_at_hand`.
        """
        reader = reader or self.reader
        while True:
            with self._loading:
                found = self._termbases.get(language)
                if found is not None:
                    return found
                if language in self._being_read:
                    self._loading.wait(LOOK_S)
                    check()
                    continue
                self._being_read.add(language)
                generation = self._rechecking.generation
            read: Termbase | None = None
            try:
                read = self._read_terms(language, reader.settings(), reader, check)
            finally:
                with self._loading:
                    self._being_read.discard(language)
                    # Where other terms came meanwhile, they are read from the start.
                    if read is not None and generation == self._rechecking.generation:
                        self._termbases[language] = read
                    self._loading.notify_all()

    def terms_at_hand(self, language: str) -> bool:
        """Say whether :meth:`termbase` answers without a wait that a person would see.

        Where it does not, a window has them read by :meth:`prepare_terms`.
        """
        if language in self._termbases:
            return True
        return size_of_glossaries(self.settings.glossaries, self._session.paths) <= READ_AT_ONCE

    def prepare_terms(self, language: str, *, listener: Listener | None = None) -> JobHandle[None]:
        """Read the terms of a language in the background, with their indexes.

        What was written without checks until then is checked (:meth:`checking_to_write`). The job ends with
        GlossaryError or StorageError where a glossary cannot be read.
        """

        def work(context: JobContext) -> None:
            with closing(open_reader(self.path)) as reader:
                self.termbase(language, reader, check=context.check)
            self._rechecking.recheck(())

        job = Job(message("terms.reading"), work, Lane.FILES, Priority.WAITED_FOR)
        handle = self._preparing[language] = self._session.runner.start(job, listener)
        return handle

    def checking_to_write(self, language: str) -> editing.Checker:
        """Return the checks for what a person writes now; a text is stored unchecked while the terms are read.

        It is checked when they are there, also where the program was ended before.
        """
        if self.terms_at_hand(language):
            return self.checking(language)
        return Unchecked(partial(self._rechecking.check_later, language=language))

    def terms_changed(self, changed: Mapping[str, Concept | None], glossary: str = OWN) -> dict[str, Termbase]:
        """Take over changed concepts (by id, None for one that is gone) of a glossary; return the terms before.

        Terms that were added to the glossary that goes before all others are in force at once; anything else is read
        again when it is next asked for.
        """
        settings = self.settings
        concepts = [concept for concept in changed.values() if concept is not None]
        adds = self.adds_terms(changed, glossary)
        with self._loading:
            before = dict(self._termbases)
            was = {one: base.concepts[one] for base in before.values() for one in changed if one in base.concepts}
            for language, termbase in before.items():
                if adds:
                    revision = f"{termbase.revision} +{len(concepts)}"
                    enforced = overridden(concepts, settings.overrides, language)
                    self._termbases[language] = termbase.with_concepts(enforced, revision)
                else:
                    del self._termbases[language]
            self._rechecking.terms_changed(was)
        return before

    def adds_terms(self, changed: Mapping[str, Concept | None], glossary: str = OWN) -> bool:
        """Say whether :meth:`terms_changed` puts a change in force at once, without reading a glossary again."""
        links = self.settings.glossaries
        few = len(changed) <= AT_ONCE and None not in changed.values()
        return few and bool(links) and links[0].id == glossary

    def read_terms(self, changed: Mapping[str, Concept | None]) -> None:
        """Read the terms anew after a change and put them in force; for a worker's thread, as it may take seconds.

        Until it is done the terms from before are in force, so that nobody waits for it.
        """
        with closing(open_reader(self.path)) as reader:
            while True:
                settings = reader.settings()
                with self._loading:
                    generation, languages = self._rechecking.generation, tuple(self._termbases)
                read = {one: self._read_terms(one, settings, reader) for one in languages}
                with self._loading:
                    if generation != self._rechecking.generation:
                        continue  # other terms came meanwhile
                    old = self._termbases.values()
                    was = {one: base.concepts[one] for base in old for one in changed if one in base.concepts}
                    self._termbases.update(read)
                    self._rechecking.terms_changed(was)
                    return

    def _read_terms(
        self,
        language: str,
        settings: ProjectSettings,
        reader: ProjectReader,
        check: Callable[[], object] = lambda: None,
    ) -> Termbase:
        with collection_paused():  # until all is there that is spared
            termbase = load_termbase(
                settings.glossaries,
                self._session.paths,
                settings.overrides,
                target=language,
                kept=reader.kept_glossary,
                profiles=settings.profiles,
                between=check,
            )
            for spoken in (settings.source_language, language):
                check()
                termbase.matches("-", spoken)  # its indexes are built here, not when a row is painted
                termbase.places("-", spoken, forbidden=True)
                termbase.with_short_names(spoken)
            spare_collection(len(termbase.concepts))
        return termbase

    def impact(
        self,
        before: Mapping[str, Concept | None],
        *,
        earlier: Mapping[str, Concept | None] | None = None,
        listener: Listener | None = None,
    ) -> JobHandle[Impact]:
        """Find in the background which segments a change of the glossary touches, after :meth:`terms_changed`.

        ``before`` are the changed concepts as they were, by id (None for one that was not there); ``earlier`` is what
        :class:`Impact` said of a change that nobody has answered yet, to be told of again. What is found in the
        touched texts now is stored, whether or not anybody puts them right. What the person chooses to put right goes
        to :func:`workbench.services.impact.apply_impact` through :meth:`write`.
        """
        return self._rechecking.impact(before, earlier or {}, listener)

    def look_over(self, language: str) -> JobHandle[None] | None:
        """Check all targets of a language again in the background, where the terms were others when that was done.

        A glossary may have changed while the project was closed, or the project may use other ones. None where the
        project is closed.
        """
        return self._rechecking.look_over(language)

    def find_mentions(self, language: str, documents: Iterable[int] | None = None) -> JobHandle[None] | None:
        """Find in the background where a first or later mention is not in its form, and store that as findings.

        In all documents where none are named. None where the project is closed.
        """
        wanted = [one.id for one in self.reader.documents()] if documents is None else documents
        return self._rechecking.mentions((one, language) for one in wanted)

    def checking(self, language: str, reader: ProjectReader | None = None) -> Checking:
        """Return the checks for a target language; another thread gives a reader of its own."""
        reader = reader or self.reader
        dates = {document.id: document.date for document in reader.documents()}
        termbase, source = self.termbase(language, reader), reader.settings().source_language
        mentioned = mentioned_before(termbase, source, _texts(reader))
        return Checking(termbase, source, language, dates=dates, mentioned=mentioned)

    def write(
        self,
        name: Message,
        work: Callable[[ProjectStore], T],
        *,
        done: Callable[[JobHandle[T]], None] | None = None,
        priority: Priority = Priority.WAITED_FOR,
    ) -> JobHandle[T]:
        """Run ``work`` on the store lane; changes that it returns (alone, or first of a tuple) are published."""
        job = Job(name, lambda _: self._publishing(work), Lane.STORE, priority)
        listener: Listener | None = None
        if done is not None:

            def listener(handle: JobHandle[Any]) -> None:
                if handle.future.done():
                    done(handle)

        return self._session.runner.start(job, listener)

    def _publishing(self, work: Callable[[ProjectStore], T]) -> T:
        if self._store is None:
            raise ProjectError(message("project.read_only", name=self.path.name))
        result = work(self._store)
        first = result[0] if isinstance(result, tuple) and result else result
        if isinstance(first, Changes):
            if first.project or first.glossary:
                # Other glossaries, overrides or profiles: the terms in force are read again when they are asked for.
                with self._loading:
                    self._termbases.clear()
                    self._rechecking.terms_changed()
            self._note_unchecked(self._store)
            if first.replayed and first.targets:
                self._rechecking.recheck(first.targets)
            with self._listening:
                listeners = list(self._listeners)
            for listener in listeners:
                listener(first)
        return result

    def _note_unchecked(self, store: ProjectStore) -> None:
        """Have texts that were stored unchecked checked when the terms are there: in this run, or in the next one."""
        languages = self._rechecking.take_unchecked()
        for language in languages:
            if language not in self._termbases:
                store.put_checked_with(language, "")
        if any(language in self._termbases for language in languages):
            self._rechecking.recheck(())

    def draft(
        self,
        language: str,
        ids: Sequence[int],
        *,
        visible: Callable[[], Collection[int]] = tuple,
        priority: Priority = Priority.BACKGROUND,
        listener: Listener | None = None,
        with_glossary: bool = True,
        engine_id: str = "",
        again: bool = False,
    ) -> JobHandle[DraftSummary]:
        """Draft segments on the engine lane; each batch is saved as it comes.

        ``engine_id`` is another engine than the project's; ``again`` asks also for what is known from before. Raises
        ModelError (here, not in the job) where no engine serves the direction; a damaged model ends the job with one.
        """
        settings = self.settings
        engines = self._session.engines
        engine = found = find_engine(
            engines, self._session.paths, settings.source_language, language,
            engine_id or settings.engines.get(language, ""),
        )  # fmt: skip
        summary = DraftSummary()
        if not again:
            engine = remembering(engines, engine, self._session.answers, summary.answers)
        at_hand = self.checking(language) if self.terms_at_hand(language) else None
        name = message("draft.run", count=len(ids))

        def work(context: JobContext) -> Generator[None, None, DraftSummary]:
            verify_engine(engines, self._session.paths, found)
            generation = self._rechecking.generation
            checking = at_hand or self._checking_waited_for(language, context)
            ladder = ladder_over(
                engine, checking.termbase if with_glossary else None, settings.source_language, language
            )
            wanted = self.write(name, partial(_to_draft, ids=ids, language=language)).result()
            run = f"draft:{id(context)}"

            def save(drafts: Sequence[Draft]) -> None:
                sure = confidences(ladder.engine, drafts, settings.source_language, language)
                self.write(name, partial(_store_drafts, drafts=drafts, sure=sure, language=language, run=run)).result()

            try:
                return (yield from draft_segments(context, ladder, checking, wanted, save, visible, summary))
            finally:
                if generation != self._rechecking.generation:
                    self._rechecking.recheck((one, language) for one in ids)
                documents = {one.segment.document for one in wanted}
                self._rechecking.mentions((one, language) for one in documents)

        job = Job(name, in_steps(work), Lane.ENGINE, priority)
        handle = self._session.runner.start(job, listener)
        self._drafting = [one for one in self._drafting if not one.future.done()]
        self._drafting.append(handle)
        return handle

    def _checking_waited_for(self, language: str, context: JobContext) -> Checking:
        """Return the checks for a job that was asked for before the terms were read: it waits for them."""
        with closing(open_reader(self.path)) as reader:
            self.termbase(language, reader, check=context.check)
            return self.checking(language, reader)

    def prefill(
        self, language: str, ids: Sequence[int], *, listener: Listener | None = None
    ) -> JobHandle[DraftSummary]:
        """Fill what is certain without any model: confirmed translations, dates, segments that are terms alone.

        The rest stays untouched. Each filled segment says what filled it, as an engine's draft names its engine.
        """
        name = message("draft.run", count=len(ids))

        def work(context: JobContext) -> Generator[None, None, DraftSummary]:
            with closing(open_reader(self.path)) as reader:
                checking = self.checking(language, reader)
                confirmed = confirmed_texts(reader, language)
                prefilling = Prefilling(checking.termbase, checking.source, language, confirmed)
                wanted = self.write(name, partial(_to_draft, ids=ids, language=language)).result()
                run = f"prefill:{id(context)}"

                def save(drafts: Sequence[Draft]) -> None:
                    store = partial(_store_drafts, drafts=drafts, sure=certain(drafts, language))
                    self.write(name, partial(store, language=language, run=run)).result()

                return (yield from prefill_segments(context, prefilling, checking, wanted, save))

        handle = self._session.runner.start(Job(name, in_steps(work), Lane.ENGINE), listener)
        self._drafting = [*(one for one in self._drafting if not one.future.done()), handle]
        return handle

    def redraft(
        self, language: str, segment: int, engine_id: str, *, listener: Listener | None = None
    ) -> JobHandle[DraftSummary]:
        """Draft one segment with another model; where a person wrote the text, the draft is a suggestion.

        Raises ModelError for an engine that is not there or does not serve the direction.
        """
        return self.draft(language, [segment], priority=Priority.WAITED_FOR, listener=listener, engine_id=engine_id)

    def alternatives(
        self, language: str, segment: int, engine_id: str = "", *, count: int = 5, listener: Listener | None = None
    ) -> JobHandle[list[Alternative]]:
        """Find what else the kept candidates and an engine say of a segment, with the differences to its target.

        Raises ModelError (here, not in the job) where no engine serves the direction.
        """
        settings, engines = self.settings, self._session.engines
        chosen = engine_id or settings.engines.get(language, "")
        found = find_engine(engines, self._session.paths, settings.source_language, language, chosen)
        engine = remembering(engines, found, self._session.answers)

        def work(context: JobContext) -> list[Alternative]:
            verify_engine(engines, self._session.paths, found)
            with closing(open_reader(self.path)) as reader:
                checking = self.checking(language, reader)
                return alternatives(reader, segment, engine, checking, count, context.check)

        job = Job(message("draft.run_one"), work, Lane.ENGINE, Priority.WAITED_FOR)
        handle = self._session.runner.start(job, listener)
        self._drafting = [*(one for one in self._drafting if not one.future.done()), handle]
        return handle

    def export(
        self,
        out: Path,
        languages: Sequence[str],
        *,
        overwrite: bool = False,
        words: str = "",
        listener: Listener | None = None,
        xliff: str = "",
        aligned: bool = False,
        review: bool = False,
    ) -> JobHandle[ExportReport]:
        """Export in the background, through a reader of its own; ``xliff``, ``aligned``, ``review`` as there.

        A file that Egiz wrote and nobody changed since is replaced; any other that is there only with ``overwrite``.
        ``words`` is the language of what the file says besides the texts: the chosen interface language, or the
        environment's, where it is not given.
        """
        record = ExportRecord(self._session.paths.cache)
        texts = catalogue(words or self._session.preferences.interface_language or environment_language())

        def work(_: JobContext) -> ExportReport:
            if not self.read_only:
                self._rechecking.judge_before_export(languages)
            reader = open_reader(self.path)
            try:
                return export(
                    reader, out, languages,
                    overwrite=overwrite, record=record, texts=texts, xliff=xliff, aligned=aligned, review=review,
                )  # fmt: skip
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
        for preparing in self._preparing.values():
            preparing.cancel()
        for handle in self._drafting:
            handle.future.exception()
        self._rechecking.close()
        # The reader first: only the last connection, a writing one, folds the log back into the file, so that who
        # copies the file has all of it.
        self.reader.close()
        store = self._store
        if store is not None:
            closing = Job(message("project.closing", name=self.path.name), lambda _: store.close(), Lane.STORE)
            self._session.runner.start(closing).result()
        self._session.forget(self)


def _texts(reader: ProjectReader) -> Iterator[tuple[int, int, str]]:
    """Yield all segments in reading order, with document and source; nothing is read before the first is asked."""
    for segment in reader.segments(reader.segment_ids()):
        yield segment.id, segment.document, segment.source.text


def _store_drafts(
    store: ProjectStore, *, drafts: Sequence[Draft], sure: Sequence[Confidence], language: str, run: str
) -> Changes:
    """Store drafts, and beside them how sure the model is of them."""
    changes = editing.store_drafts(store, drafts, language=language, run=run)
    taken = store.targets([one.segment for one in sure], language)
    return changes | store.put_confidences([one for one in sure if taken[one.segment].content.text == one.text])


def _to_draft(store: ProjectStore, *, ids: Sequence[int], language: str) -> list[ToDraft]:
    targets = store.targets(ids, language)
    return [ToDraft(segment, targets[segment.id].revision) for segment in store.segments(ids) if not segment.locked]

"""Keeps what is found in the targets of an open project true, in the background.

Three things make stored findings old: the glossary changes (perhaps while the project was closed), an undo brings back
a row with what was found in it then, and another segment of the document changes (first and later mentions). None of
them is a step that can be undone.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Iterable, Mapping
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Protocol, TypeVar

from glossary.concepts import Concept
from resources.messages import Message, message
from workbench.core.segments import Target
from workbench.errors import CancelledError
from workbench.jobs import Job, JobContext, JobHandle, JobRunner, JobState, Lane, Listener, Priority
from workbench.services.checking import Checking
from workbench.services.impact import TouchedSegment, find_impact
from workbench.services.mentions import Mentions
from workbench.services.rechecking import check_again, find_mentions, store_checked, store_mentions
from workbench.store import open_reader
from workbench.store.protocols import ProjectReader, ProjectStore

T = TypeVar("T")
BATCH = 100
"""Segments checked between two looks at whether to stop."""
AT_ONCE = 500
"""Targets written in one transaction (some 50 ms)."""


class Rechecked(Protocol):
    """What this needs of an open project."""

    path: Path
    read_only: bool

    def checking(self, language: str, reader: ProjectReader | None = None) -> Checking:
        """Return the checks for a target language, read through a reader of the calling thread."""

    def write(
        self, name: Message, work: Callable[[ProjectStore], T], *, priority: Priority = Priority.WAITED_FOR
    ) -> JobHandle[T]:
        """Run work on the store lane."""


@dataclass(frozen=True, slots=True)
class Impact:
    """The segments that a change of the glossary touches, in all target languages, and the checks to apply it with.

    ``before`` are the changed concepts as they were in force.
    """

    touched: tuple[TouchedSegment, ...]
    checking: Mapping[str, Checking]
    before: Mapping[str, Concept | None]


class Rechecking:
    """The jobs of one open project; what they find is stored, and published as every write is."""

    def __init__(self, project: Rechecked, runner: JobRunner) -> None:
        self._project = project
        self._runner = runner
        self._lock = threading.Lock()
        self._generation = 0
        self._before: dict[str, Concept | None] = {}
        self._impact: JobHandle[Impact] | None = None
        self._replayed: set[tuple[int, str]] = set()
        self._documents: set[tuple[int, str]] = set()
        self._unchecked: set[tuple[int, str]] = set()
        self._languages: set[str] = set()
        self._looked_over: dict[str, int] = {}
        self._running: dict[str, JobHandle[None]] = {}
        self._handles: list[JobHandle[Impact] | JobHandle[None]] = []
        self._mentions: dict[str, Mentions] = {}
        self._closed = False

    @property
    def generation(self) -> int:
        """The number of changes of the terms so far."""
        return self._generation

    def terms_changed(self, was: Mapping[str, Concept] | None = None) -> None:
        """Take note that other terms are in force: what was found under the old ones is stored no more.

        ``was`` are the concepts that were in force before, of whatever glossary, by the ids of the changed ones.
        """
        with self._lock:
            self._generation += 1
            if was is None:  # no impact is looked for: everything is to be looked over
                self._looked_over.clear()
            self._before = {**(was or {}), **{one: old for one, old in self._before.items() if old is not None}}

    def impact(
        self,
        before: Mapping[str, Concept | None],
        earlier: Mapping[str, Concept | None],
        listener: Listener | None = None,
    ) -> JobHandle[Impact]:
        """Find what a change touches, and store what is found in those texts now.

        ``before`` are the changed concepts as they were in their glossary; what was in force in the project, perhaps
        of another one, goes before that. A change whose impact is still being looked for is joined with it: the older
        job is cancelled, and this one tells of both. ``earlier`` (the ``before`` of an older impact) is joined too.
        """
        with self._lock:
            there = {one: old for one, old in earlier.items() if old is not None}
            self._before = {**before, **self._before, **there}
            wanted, generation = dict(self._before), self._generation
            if self._impact is not None:
                self._impact.cancel()

        def work(context: JobContext) -> Impact:
            if self._project.read_only:  # nothing there can be put right
                return Impact((), {}, wanted)
            with closing(open_reader(self._project.path)) as reader:
                checking = self._checking(reader)
                touched: list[TouchedSegment] = []
                for language, one in checking.items():
                    # One that was not there stays in it, which makes no difference: it was asked for nowhere.
                    old = one.termbase.with_concepts([c for c in wanted.values() if c is not None], "before")
                    touched += find_impact(reader, language, old, one, set(wanted), context.check)
                left = self._store((one.checked for one in touched), generation)
            if left is None:
                raise CancelledError
            with self._lock:
                for changed in wanted:
                    self._before.pop(changed, None)
                self._looked_over = dict.fromkeys(self._looked_over, generation)
            if left:
                self.recheck(left)
            return Impact(tuple(touched), checking, wanted)

        handle = self._start(Job(message("terms.finding_impact"), work), listener)
        with self._lock:
            self._impact = handle
        return handle

    def recheck(self, targets: Iterable[tuple[int, str]]) -> None:
        """Look anew at targets (segment, language) and store what is found in them."""
        with self._lock:
            self._replayed.update(targets)
        self._keep_going("recheck", message("terms.rechecking"), self._recheck_some, Priority.VISIBLE)

    def check_later(self, segment: int, language: str) -> None:
        """Take note of a target that is being stored unchecked; :meth:`take_unchecked` says that it is stored."""
        with self._lock:
            self._unchecked.add((segment, language))

    def take_unchecked(self) -> frozenset[str]:
        """Have the next :meth:`recheck` look at what was stored unchecked; return the languages of that."""
        with self._lock:
            found, self._unchecked = self._unchecked, set()
            self._replayed |= found
        return frozenset(language for _, language in found)

    def look_over(self, language: str) -> JobHandle[None] | None:
        """Check all targets of a language again where other terms were in force when that was last done."""
        with self._lock:
            if self._looked_over.get(language) != self._generation:
                self._languages.add(language)
        return self._keep_going("all", message("terms.rechecking"), self._look_over_some)

    def mentions(self, documents: Iterable[tuple[int, str]]) -> JobHandle[None] | None:
        """Look for first and later mentions in documents (id, language); None where the project is closed.

        Documents that are asked for while some are looked at follow them.
        """
        with self._lock:
            self._documents.update(documents)
        return self._keep_going("mentions", message("terms.finding_mentions"), self._judge_some, Priority.VISIBLE)

    def judge_before_export(self, languages: Collection[str]) -> None:
        """Look for mentions in all documents on the calling thread, so that an export shows them as they are now."""
        if self._project.read_only:
            return
        with closing(open_reader(self._project.path)) as reader:
            documents = reader.documents()
            for language, checking in self._checking(reader, languages).items():
                with self._lock:
                    waiting = sorted(one for one, other in self._replayed if other == language)
                self._store(check_again(reader, waiting, checking), self._generation)
                for document in documents:
                    self._judge(reader, document.id, language, checking, self._generation)

    def close(self) -> None:
        """Stop, and wait for what is under way."""
        with self._lock:
            self._closed = True
            handles = list(self._handles)
        for handle in handles:
            handle.cancel()
        for handle in handles:
            if handle.state is JobState.RUNNING:
                handle.future.exception()

    # -- how ------------------------------------------------------------------------------------------------------

    def _checking(self, reader: ProjectReader, languages: Collection[str] = ()) -> dict[str, Checking]:
        wanted = [one for one in reader.settings().target_languages if not languages or one in languages]
        return {language: self._project.checking(language, reader) for language in wanted}

    def _keep_going(
        self,
        name: str,
        title: Message,
        some: Callable[[ProjectReader, JobContext], bool],
        priority: Priority = Priority.BACKGROUND,
    ) -> JobHandle[None] | None:
        """Start the job of a name unless it is under way; it goes on until ``some`` says that nothing is left.

        It keeps out of the way while a person types. What belongs to texts just written goes before the rest.
        """

        def work(context: JobContext) -> None:
            with closing(open_reader(self._project.path)) as reader:
                while True:
                    context.check()
                    if some(reader, context):
                        continue
                    with self._lock:
                        if not {"recheck": self._replayed, "mentions": self._documents, "all": self._languages}[name]:
                            self._running.pop(name, None)
                            return

        with self._lock:
            running = self._running.get(name)
            if self._closed or self._project.read_only or (running is not None and not running.future.done()):
                return running
        handle = self._start(Job(title, work, Lane.BACKGROUND, priority, brief=priority < Priority.BACKGROUND), None)
        with self._lock:
            if not handle.future.done():
                self._running[name] = handle
        return handle

    def _recheck_some(self, reader: ProjectReader, context: JobContext) -> bool:
        with self._lock:
            wanted, self._replayed = self._replayed, set()
            generation = self._generation
        checking = self._checking(reader, {language for _, language in wanted}) if wanted else {}
        for language, one in checking.items():
            ids = sorted(segment for segment, other in wanted if other == language)
            for start in range(0, len(ids), BATCH):
                context.check()
                left = self._store(check_again(reader, ids[start : start + BATCH], one, context.check), generation)
                if left is None:  # other terms since: from the start
                    with self._lock:
                        self._replayed |= wanted
                    return True
                with self._lock:
                    self._replayed.update(left)
        return bool(wanted)

    def _look_over_some(self, reader: ProjectReader, context: JobContext) -> bool:
        with self._lock:
            wanted, self._languages = self._languages, set()
            generation = self._generation
        for language, checking in (self._checking(reader, wanted) if wanted else {}).items():
            revision = checking.termbase.revision
            if reader.checked_with(language) != revision:
                ids = reader.segment_ids()
                for start in range(0, len(ids), BATCH):
                    context.check()
                    some = ids[start : start + BATCH]
                    left = self._store(check_again(reader, some, checking, context.check), generation)
                    if left is None:
                        with self._lock:
                            self._languages |= wanted
                        return True
                    if left:
                        self.recheck(left)
                note = partial(_note_checked, language=language, revision=revision)
                self._if_still(note, generation)
            with self._lock:
                self._looked_over[language] = generation
        return bool(wanted)

    def _judge_some(self, reader: ProjectReader, context: JobContext) -> bool:
        with self._lock:
            wanted, self._documents = self._documents, set()
            generation = self._generation
        there = {one.id for one in reader.documents()} if wanted else set()
        checking = self._checking(reader, {language for _, language in wanted}) if wanted else {}
        for document, language in sorted(wanted):
            context.check()
            if document not in there or language not in checking:
                continue
            if not self._judge(reader, document, language, checking[language], generation, context.check):
                with self._lock:
                    self._documents |= wanted
                return True
        return bool(wanted)

    def _judge(
        self,
        reader: ProjectReader,
        document: int,
        language: str,
        checking: Checking,
        generation: int,
        between: Callable[[], object] = lambda: None,
    ) -> bool:
        """Judge the mentions of a document; False where other terms are in force by now."""
        mentions = self._mentions.get(language)
        if mentions is None or mentions.termbase is not checking.termbase:
            mentions = self._mentions[language] = Mentions(checking.termbase, language)
        found = find_mentions(reader, document, mentions, checking, between)
        if not found:
            return generation == self._generation
        store = partial(store_mentions, found=found, language=language)
        return self._if_still(store, generation) is not None

    def _store(self, checked: Iterable[Target], generation: int) -> tuple[tuple[int, str], ...] | None:
        """Store what was found, and return what was written meanwhile; None where other terms are in force by now."""
        new = list(checked)
        left: list[tuple[int, str]] = []
        for start in range(0, len(new), AT_ONCE):  # what a person writes goes in between
            stored = self._if_still(partial(store_checked, checked=new[start : start + AT_ONCE]), generation)
            if stored is None:
                return None
            left += stored[1]
        return tuple(left) if generation == self._generation else None

    def _if_still(self, work: Callable[[ProjectStore], T], generation: int) -> T | None:
        def guarded(store: ProjectStore) -> T | None:
            return work(store) if generation == self._generation and not self._closed else None

        with self._lock:
            if self._closed:
                raise CancelledError
        return self._project.write(message("terms.rechecking"), guarded, priority=Priority.BACKGROUND).result()

    def _start(self, job: Job[T], listener: Listener | None) -> JobHandle[T]:
        handle = self._runner.start(job, listener)
        with self._lock:
            self._handles = [one for one in self._handles if not one.future.done()]
            self._handles.append(handle)  # type: ignore[arg-type]
        return handle


def _note_checked(store: ProjectStore, language: str, revision: str) -> bool:
    store.put_checked_with(language, revision)
    return True
